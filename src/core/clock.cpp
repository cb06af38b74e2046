#include "clock.h"

#include <QTimer>

namespace Ringside {

namespace {

class TimerAlarm : public Alarm
{
public:
    explicit TimerAlarm(std::function<void()> onFire)
        : m_onFire(std::move(onFire))
    {
        m_timer.setSingleShot(true);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] {
            const auto onFire = m_onFire; // the callback may destroy this alarm
            onFire();
        });
    }

    void start(std::chrono::milliseconds delay) override
    {
        // why: a coarse timer may fire 5 % early or late and lets the system bundle wake-ups;
        // what is shorter than two seconds is something a person or a peer waits for.
        m_timer.setTimerType(delay < std::chrono::seconds(2) ? Qt::PreciseTimer : Qt::CoarseTimer);
        m_timer.start(delay);
    }

    void stop() override { m_timer.stop(); }
    [[nodiscard]] bool isActive() const override { return m_timer.isActive(); }

private:
    QTimer m_timer;
    std::function<void()> m_onFire;
};

} // namespace

QDateTime SystemClock::nowUtc() const
{
    return QDateTime::currentDateTimeUtc();
}

std::chrono::nanoseconds SystemClock::elapsed() const
{
    return std::chrono::steady_clock::now().time_since_epoch();
}

std::unique_ptr<Alarm> SystemClock::alarm(std::function<void()> onFire)
{
    return std::make_unique<TimerAlarm>(std::move(onFire));
}

} // namespace Ringside
