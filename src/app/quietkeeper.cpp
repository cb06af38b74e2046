#include "quietkeeper.h"

using namespace Qt::StringLiterals;

namespace Ringside {

using namespace std::chrono_literals;

namespace {

// why not only at the change: the wall clock and the time zone can be set meanwhile, and no alarm hears of it.
constexpr std::chrono::milliseconds looksAgainAfter = 15min;

} // namespace

QuietKeeper::QuietKeeper(const QuietSettings &settings, Clock &clock, std::function<QTimeZone()> zone, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_zone(std::move(zone))
    , m_settings(settings)
    , m_alarm(clock.alarm([this] { update(); }))
{
    makeSchedule();
    m_automatic = automatic();
    update();
}

QuietKeeper::~QuietKeeper() = default;

void QuietKeeper::makeSchedule()
{
    m_schedule = QuietSchedule(m_settings.hours, m_zone());
}

QuietKeeper::Reason QuietKeeper::automatic() const
{
    if (m_settings.always)
        return Reason::Manual;
    if (m_schedule.isQuiet(m_clock.nowUtc()))
        return Reason::Hours;
    return m_settings.followSystem && m_system ? Reason::System : Reason::None;
}

void QuietKeeper::update()
{
    const Reason automatic = this->automatic();
    if ((automatic == Reason::None) != (m_automatic == Reason::None))
        m_manual.reset();
    m_automatic = automatic;
    Reason reason = automatic;
    if (m_manual && !*m_manual)
        reason = Reason::None;
    else if (m_manual && automatic == Reason::None)
        reason = Reason::Manual;

    m_alarm->stop();
    if (const QDateTime next = nextChange(); next.isValid())
        m_alarm->start(std::clamp(std::chrono::milliseconds(m_clock.nowUtc().msecsTo(next)), 1ms, looksAgainAfter));
    if (reason == m_reason)
        return;
    m_reason = reason;
    Q_EMIT changed();
}

QDateTime QuietKeeper::nextChange() const
{
    return m_schedule.nextChange(m_clock.nowUtc());
}

void QuietKeeper::setSettings(const QuietSettings &settings)
{
    if (settings == m_settings)
        return;
    m_settings = settings;
    m_manual.reset();
    lookAgain();
}

void QuietKeeper::setManually(bool on)
{
    m_manual = on;
    update();
}

void QuietKeeper::setSystem(bool on)
{
    m_system = on;
    update();
}

void QuietKeeper::lookAgain()
{
    makeSchedule();
    update();
}

QString toWord(QuietKeeper::Reason reason)
{
    switch (reason) {
    case QuietKeeper::Reason::None:
        break;
    case QuietKeeper::Reason::Manual:
        return u"manual"_s;
    case QuietKeeper::Reason::Hours:
        return u"hours"_s;
    case QuietKeeper::Reason::System:
        return u"system"_s;
    }
    return u"none"_s;
}

} // namespace Ringside
