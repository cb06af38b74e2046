#pragma once

#include "result.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QString>
#include <QThread>

#include <exception>
#include <memory>
#include <type_traits>
#include <utility>

namespace Ringside {

//! A thread that does one job after the other.
//!
//! Does not drop jobs: what was handed over before the destructor runs is done before it returns.
//! Thread: run() may be called from any thread; a job must not wait for another of the same
//! worker. Errors: an exception that leaves a job becomes ErrorKind::Internal.
class Worker
{
public:
    explicit Worker(const QString &name);
    ~Worker();
    Worker(const Worker &) = delete;
    Worker &operator=(const Worker &) = delete;

    //! Does what was handed over before and ends the thread; what comes later is not done, its
    //! future cancelled. Not from a job. The destructor does it too.
    void finish();

    //! Does \a job, a callable that returns a Result, after those handed over before.
    template<class Job>
    auto run(Job job) -> QFuture<std::invoke_result_t<Job>>
    {
        using Answer = std::invoke_result_t<Job>;
        // why: shared, because the functor of invokeMethod() has to be copyable.
        auto promise = std::make_shared<QPromise<Answer>>();
        QFuture<Answer> future = promise->future();
        promise->start();
        QMetaObject::invokeMethod(
            m_place.get(),
            [promise, job = std::move(job)]() mutable {
                promise->addResult(guarded(job));
                promise->finish();
            },
            Qt::QueuedConnection);
        return future;
    }

private:
    template<class Job>
    static std::invoke_result_t<Job> guarded(Job &job)
    {
        try {
            return job();
        } catch (const std::exception &problem) {
            return fail(ErrorKind::Internal, QString::fromUtf8(problem.what()));
        }
    }

    QThread m_thread;
    std::unique_ptr<QObject> m_place; // lives in m_thread; jobs are events sent to it
};

} // namespace Ringside
