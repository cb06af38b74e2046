#pragma once

#include "result.h"

#include <QFuture>
#include <QPromise>

#include <utility>

namespace Ringside {

//! An answer that somebody waits for: given once, and Cancelled where whoever owes it goes away.
template<class T>
class Pending
{
public:
    Pending()
        : m_future(m_promise.future())
    {
        m_promise.start();
    }
    ~Pending() { settle(fail(ErrorKind::Cancelled)); }
    Pending(const Pending &) = delete;
    Pending &operator=(const Pending &) = delete;

    [[nodiscard]] QFuture<Result<T>> future() const { return m_future; }
    [[nodiscard]] bool isSettled() const { return m_isSettled; }
    //! Whoever is told may destroy this.
    void settle(const Result<T> &result)
    {
        if (std::exchange(m_isSettled, true))
            return;
        auto promise = std::move(m_promise);
        promise.addResult(result);
        promise.finish();
    }

private:
    QPromise<Result<T>> m_promise;
    QFuture<Result<T>> m_future;
    bool m_isSettled = false;
};

} // namespace Ringside
