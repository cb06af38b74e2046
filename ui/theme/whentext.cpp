#include "whentext.h"

#include "plaintext.h"

#include <QCoreApplication>

namespace Ringside {

using namespace Qt::StringLiterals;
using namespace std::chrono;

namespace {

class WhenText
{
    Q_DECLARE_TR_FUNCTIONS(Ringside::WhenText)

public:
    static QString day(const QDate &date, const QDate &today, const QLocale &locale)
    {
        if (date.year() == today.year()) {
            //: A day of this year, as QLocale::toString() takes it: "Nov 18". Order as in your language.
            return locale.toString(date, tr("MMM d"));
        }
        //: A day of another year, as QLocale::toString() takes it: "Nov 18, 2025".
        return locale.toString(date, tr("MMM d, yyyy"));
    }
    static QString justNow() { return tr("just now"); }
    static QString minutesAgo(int minutes) { return tr("%Ln min ago", nullptr, minutes); }
    static QString today(const QString &time)
    {
        //: %1 is a time of day
        return tr("today %1").arg(time);
    }
    static QString yesterday(const QString &time)
    {
        //: %1 is a time of day
        return tr("yesterday %1").arg(time);
    }
    static QString daysAgo(int days) { return tr("%Ln days ago", nullptr, days); }
    static QString seconds(const QString &count)
    {
        //: A duration; %1 is a number of seconds
        return tr("%1 s").arg(count);
    }
    static QString minutes(const QString &count)
    {
        //: A duration; %1 is a number of minutes
        return tr("%1 min").arg(count);
    }
    static QString hours(const QString &hours, const QString &minutes)
    {
        //: A duration; %1 is a number of hours, %2 of minutes
        return tr("%1 h %2 min").arg(hours, minutes);
    }
};

} // namespace

QString relativeTime(const QDateTime &at, const QDateTime &now, const QLocale &locale)
{
    if (!at.isValid())
        return {};
    const QDateTime local = at.toLocalTime();
    const QDate today = now.toLocalTime().date();
    const qint64 days = local.date().daysTo(today);
    const qint64 secondsAgo = at.secsTo(now);
    if (days > 6 || days < 0)
        return WhenText::day(local.date(), today, locale);
    if (days > 1)
        return WhenText::daysAgo(int(days));
    if (secondsAgo >= 0 && secondsAgo < 60)
        return WhenText::justNow();
    if (secondsAgo > 0 && secondsAgo < 3600)
        return WhenText::minutesAgo(int(secondsAgo / 60));
    const QString time = locale.toString(local.time(), QLocale::ShortFormat);
    return days == 1 ? WhenText::yesterday(time) : WhenText::today(time);
}

QString shortTime(const QDateTime &at, const QDateTime &now, const QLocale &locale)
{
    if (!at.isValid())
        return {};
    const QDateTime local = at.toLocalTime();
    const QDate today = now.toLocalTime().date();
    return local.date() == today ? locale.toString(local.time(), QLocale::ShortFormat)
                                 : WhenText::day(local.date(), today, locale);
}

QString momentText(const QDateTime &at, const QDateTime &now, const QLocale &locale)
{
    if (!at.isValid())
        return {};
    const QDateTime local = at.toLocalTime();
    const QDate today = now.toLocalTime().date();
    const QString time = locale.toString(local.time(), QLocale::ShortFormat);
    return local.date() == today ? WhenText::today(time) : joined({WhenText::day(local.date(), today, locale), time});
}

QString fullTime(const QDateTime &at, const QLocale &locale)
{
    return at.isValid() ? locale.toString(at.toLocalTime(), QLocale::LongFormat) : QString();
}

QString clockText(seconds duration)
{
    const qint64 total = std::max<qint64>(0, duration.count());
    const QString secondsText = u"%1"_s.arg(total % 60, 2, 10, QChar(u'0'));
    if (total < 3600)
        return leftToRight(u"%1:%2"_s.arg(QString::number(total / 60), secondsText));
    return leftToRight(u"%1:%2:%3"_s.arg(QString::number(total / 3600),
                                         u"%1"_s.arg(total / 60 % 60, 2, 10, QChar(u'0')), secondsText));
}

QString durationText(seconds duration, const QLocale &locale)
{
    const qint64 total = std::max<qint64>(0, duration.count());
    if (total < 60)
        return WhenText::seconds(locale.toString(total));
    const qint64 wholeMinutes = (total + 30) / 60;
    if (wholeMinutes < 60)
        return WhenText::minutes(locale.toString(wholeMinutes));
    return WhenText::hours(locale.toString(wholeMinutes / 60), locale.toString(wholeMinutes % 60));
}

} // namespace Ringside
