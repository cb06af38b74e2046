#pragma once

#include <QObject>
#include <QPointer>

#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace Ringside {

//! Handed to whoever does something that takes time: asks it to stop.
//!
//! QFuture::cancel() does not reach what makes the answer; this does. What was asked to stop answers with
//! ErrorKind::Cancelled. A token made by itself is never cancelled.
//! Thread: one. A value; copies are the same token.
class CancelToken
{
public:
    CancelToken() = default;

    [[nodiscard]] bool isCancelled() const { return m_state && m_state->isCancelled; }
    //! Calls \a stop when it is cancelled, unless \a context is gone by then. Not called for what is cancelled already:
    //! ask isCancelled() first.
    void onCancelled(QObject *context, std::function<void()> stop) const
    {
        if (!m_state)
            return;
        std::erase_if(m_state->stops, [](const auto &entry) { return entry.first.isNull(); });
        m_state->stops.emplace_back(context, std::move(stop));
    }

private:
    friend class CancelSource;
    struct State {
        bool isCancelled = false;
        std::vector<std::pair<QPointer<QObject>, std::function<void()>>> stops;
    };
    explicit CancelToken(std::shared_ptr<State> state)
        : m_state(std::move(state))
    {
    }

    std::shared_ptr<State> m_state; // shared: tokens outlive their source and each other
};

//! Where cancelling comes from. Its end does not cancel anything.
//! Thread: one.
class CancelSource
{
public:
    CancelSource()
        : m_state(std::make_shared<CancelToken::State>())
    {
    }
    CancelSource(const CancelSource &) = delete;
    CancelSource &operator=(const CancelSource &) = delete;

    [[nodiscard]] CancelToken token() const { return CancelToken(m_state); }
    //! Idempotent.
    void cancel()
    {
        if (std::exchange(m_state->isCancelled, true))
            return;
        // why: what is stopped may destroy this.
        const auto stops = std::exchange(m_state->stops, {});
        for (const auto &[context, stop] : stops) {
            if (context)
                stop();
        }
    }

private:
    std::shared_ptr<CancelToken::State> m_state;
};

} // namespace Ringside
