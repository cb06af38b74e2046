#pragma once

#include <QDateTime>

#include <chrono>
#include <functional>
#include <memory>

namespace Ringside {

//! Fires once, later. Made by Clock::alarm(). Destroying it cancels it.
//! Thread: used and fired in the thread that made it.
class Alarm
{
public:
    virtual ~Alarm() = default;
    //! Fires after \a delay; a second start replaces the first.
    virtual void start(std::chrono::milliseconds delay) = 0;
    virtual void stop() = 0;
    [[nodiscard]] virtual bool isActive() const = 0;
};

//! Where time comes from, so that tests can make it pass.
//!
//! Thread: nowUtc() and elapsed() from any; alarm() belongs to the calling thread, which needs an event loop.
class Clock
{
public:
    virtual ~Clock() = default;
    //! The wall clock. It may jump.
    [[nodiscard]] virtual QDateTime nowUtc() const = 0;
    //! Since some fixed moment; never jumps back. Durations are measured with this one.
    [[nodiscard]] virtual std::chrono::nanoseconds elapsed() const = 0;
    //! An alarm that calls \a onFire. The alarm may be destroyed from inside \a onFire.
    [[nodiscard]] virtual std::unique_ptr<Alarm> alarm(std::function<void()> onFire) = 0;
};

//! The real one, on QTimer.
class SystemClock : public Clock
{
public:
    [[nodiscard]] QDateTime nowUtc() const override;
    [[nodiscard]] std::chrono::nanoseconds elapsed() const override;
    [[nodiscard]] std::unique_ptr<Alarm> alarm(std::function<void()> onFire) override;
};

} // namespace Ringside
