#include "times.h"

#include <QTimeZone>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Ringside::Times {

namespace {

constexpr double furthest = 400'000; // days from here; QDate knows millions, but no CRM does

bool isDateOnly(const QString &text)
{
    return text.size() == 10;
}

QDateTime inUtc(QDate day, QTime time)
{
    return QDateTime(day, time, QTimeZone::utc()).toUTC(); // why again: otherwise it is written as "+00:00"
}

QDateTime read(const QString &text)
{
    if (isDateOnly(text)) {
        const QDate day = QDate::fromString(text, Qt::ISODate);
        return day.isValid() ? inUtc(day, QTime(0, 0)) : QDateTime();
    }
    QDateTime time = QDateTime::fromString(text, Qt::ISODateWithMs);
    if (!time.isValid() || time.timeSpec() != Qt::LocalTime)
        return time;
    // why: EspoCRM and others write UTC without saying so, and nobody means the zone of this computer.
    return inUtc(time.date(), time.time());
}

QString write(const QDateTime &time)
{
    return time.toString(time.time().msec() ? Qt::ISODateWithMs : Qt::ISODate);
}

QString two(qint64 number)
{
    return QString::number(number).rightJustified(2, u'0');
}

} // namespace

QString today(const QString &now)
{
    const QDateTime time = read(now);
    return time.isValid() ? time.date().toString(Qt::ISODate) : QString();
}

QString addDays(const QString &date, double days)
{
    const QDateTime time = read(date);
    if (!time.isValid() || !(std::abs(days) <= furthest))
        return {};
    const QDateTime later = time.addDays(qint64(days));
    return isDateOnly(date) ? later.date().toString(Qt::ISODate) : write(later);
}

QString iso(const QString &date)
{
    const QDateTime time = read(date);
    return time.isValid() ? time.toUTC().toString(Qt::ISODate) : QString();
}

QString iso(double milliseconds)
{
    if (!(std::abs(milliseconds) <= furthest * 86'400'000))
        return {};
    return QDateTime::fromMSecsSinceEpoch(qint64(milliseconds), QTimeZone::utc())
        .toUTC()
        .toString(Qt::ISODate);
}

QString withOffset(const QDateTime &time)
{
    return time.toOffsetFromUtc(time.offsetFromUtc()).toString(Qt::ISODateWithMs);
}

std::optional<qint64> seconds(double milliseconds)
{
    constexpr double longest = 1e12; // thirty years
    if (!(milliseconds >= 0 && milliseconds <= longest))
        return std::nullopt;
    return qint64(std::llround(milliseconds / 1000));
}

QString mmss(double milliseconds)
{
    const auto all = seconds(milliseconds);
    return all ? two(*all / 60) + u':' + two(*all % 60) : QString();
}

QString hhmmss(double milliseconds)
{
    const auto all = seconds(milliseconds);
    return all ? two(*all / 3600) + u':' + two(*all / 60 % 60) + u':' + two(*all % 60) : QString();
}

} // namespace Ringside::Times
