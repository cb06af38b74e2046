#pragma once

#include "clock.h"

#include <QDateTime>

#include <memory>
#include <vector>

namespace Ringside {

//! A clock that a test moves by hand. Alarms fire inside advance(), in the order of their time.
//! Thread: one.
class FakeClock : public Clock
{
public:
    explicit FakeClock(QDateTime start = QDateTime({2026, 3, 2}, {9, 0}, Qt::UTC));
    ~FakeClock() override;

    [[nodiscard]] QDateTime nowUtc() const override;
    [[nodiscard]] std::chrono::nanoseconds elapsed() const override;
    [[nodiscard]] std::unique_ptr<Alarm> alarm(std::function<void()> onFire) override;

    //! Lets \a time pass, firing what is due.
    void advance(std::chrono::milliseconds time);
    //! The wall clock jumps by \a seconds; nothing fires.
    void jump(std::chrono::seconds seconds);
    //! Delay until the next alarm; nullopt: none is set.
    [[nodiscard]] std::optional<std::chrono::milliseconds> nextAlarm() const;

private:
    class FakeAlarm;
    struct State;
    std::shared_ptr<State> m_state; // shared with alarms, which may outlive the clock
};

} // namespace Ringside
