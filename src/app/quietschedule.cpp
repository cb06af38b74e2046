#include "quietschedule.h"

#include <algorithm>

namespace Ringside {

namespace {

bool contains(const auto &spans, const QDateTime &at)
{
    return std::any_of(spans.begin(), spans.end(), [&](const auto &span) { return span.from <= at && at < span.to; });
}

} // namespace

QuietSchedule::QuietSchedule(QList<QuietHours> hours, QTimeZone zone)
    : m_hours(std::move(hours))
    , m_zone(std::move(zone))
{
}

QDateTime QuietSchedule::moment(const QDate &date, const QTime &time) const
{
    QDateTime at(date, time, m_zone);
    // A time that the change to summer time leaves out is taken for the moment of the change: an hour is left out.
    for (int minutes = 15; !at.isValid() && minutes <= 120; minutes += 15)
        at = QDateTime(date, time.addSecs(minutes * 60), m_zone);
    return at.toUTC();
}

// All hours that begin from the day before \a at to a week after it.
QList<QuietSchedule::Span> QuietSchedule::spansAround(const QDateTime &at) const
{
    QList<Span> spans;
    const QDate today = at.toTimeZone(m_zone).date();
    for (int offset = -1; offset <= 8; ++offset) {
        const QDate date = today.addDays(offset);
        for (const QuietHours &hours : m_hours) {
            if (!hours.days.isEmpty() && !hours.days.contains(Qt::DayOfWeek(date.dayOfWeek())))
                continue;
            const bool overMidnight = hours.to <= hours.from;
            spans.append({moment(date, hours.from), moment(overMidnight ? date.addDays(1) : date, hours.to)});
        }
    }
    return spans;
}

bool QuietSchedule::isQuiet(const QDateTime &at) const
{
    return contains(spansAround(at), at);
}

QDateTime QuietSchedule::nextChange(const QDateTime &at) const
{
    const QList<Span> spans = spansAround(at);
    const bool now = contains(spans, at);
    QList<QDateTime> moments;
    for (const Span &span : spans)
        moments << span.from << span.to;
    std::sort(moments.begin(), moments.end());
    // What comes later may be the end of what we looked at only. Whatever happens, happens within a week.
    const QDateTime horizon = moment(at.toTimeZone(m_zone).date().addDays(8), QTime(0, 0));
    for (const QDateTime &moment : moments)
        if (moment > at && moment <= horizon && contains(spans, moment) != now)
            return moment;
    return {};
}

} // namespace Ringside
