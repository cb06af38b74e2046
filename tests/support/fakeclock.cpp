#include "fakeclock.h"

#include <algorithm>
#include <optional>

namespace Ringside {

using std::chrono::milliseconds;

struct FakeClock::State {
    QDateTime wallStart;
    milliseconds wallOffset{0};
    milliseconds elapsed{0};
    quint64 sequence = 0;
    std::vector<FakeAlarm *> active;
};

class FakeClock::FakeAlarm : public Alarm
{
public:
    FakeAlarm(std::shared_ptr<State> state, std::function<void()> onFire)
        : m_state(std::move(state))
        , m_onFire(std::move(onFire))
    {
    }
    ~FakeAlarm() override { stop(); }

    void start(milliseconds delay) override
    {
        stop();
        due = m_state->elapsed + std::max(delay, milliseconds(0));
        order = ++m_state->sequence;
        m_state->active.push_back(this);
    }
    void stop() override { std::erase(m_state->active, this); }
    [[nodiscard]] bool isActive() const override
    {
        return std::find(m_state->active.begin(), m_state->active.end(), this) != m_state->active.end();
    }
    void fire()
    {
        stop();
        const auto onFire = m_onFire; // may destroy this alarm
        onFire();
    }

    milliseconds due{0};
    quint64 order = 0;

private:
    std::shared_ptr<State> m_state;
    std::function<void()> m_onFire;
};

FakeClock::FakeClock(QDateTime start)
    : m_state(std::make_shared<State>())
{
    m_state->wallStart = start.toUTC();
}

FakeClock::~FakeClock() = default;

QDateTime FakeClock::nowUtc() const
{
    return m_state->wallStart.addMSecs((m_state->elapsed + m_state->wallOffset).count());
}

std::chrono::nanoseconds FakeClock::elapsed() const
{
    return m_state->elapsed;
}

std::unique_ptr<Alarm> FakeClock::alarm(std::function<void()> onFire)
{
    return std::make_unique<FakeAlarm>(m_state, std::move(onFire));
}

void FakeClock::advance(milliseconds time)
{
    const milliseconds end = m_state->elapsed + time;
    for (;;) {
        const auto next = std::min_element(
            m_state->active.begin(), m_state->active.end(), [](const auto *a, const auto *b) {
                return std::pair(a->due, a->order) < std::pair(b->due, b->order);
            });
        if (next == m_state->active.end() || (*next)->due > end)
            break;
        FakeAlarm *alarm = *next;
        m_state->elapsed = std::max(m_state->elapsed, alarm->due);
        alarm->fire();
    }
    m_state->elapsed = end;
}

void FakeClock::jump(std::chrono::seconds seconds)
{
    m_state->wallOffset += seconds;
}

std::optional<milliseconds> FakeClock::nextAlarm() const
{
    std::optional<milliseconds> next;
    for (const FakeAlarm *alarm : m_state->active)
        next = std::min(next.value_or(milliseconds::max()), alarm->due - m_state->elapsed);
    return next;
}

} // namespace Ringside
