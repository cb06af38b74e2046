#include "times.h"

#include <QTest>
#include <QTimeZone>

#include <limits>

using namespace Qt::StringLiterals;
using namespace Ringside;

class TimesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void examples_data();
    void examples();
    void theZoneOfThisComputerDoesNotMatter();
};

void TimesTest::examples_data()
{
    constexpr double nan = std::numeric_limits<double>::quiet_NaN();
    constexpr double infinite = std::numeric_limits<double>::infinity();
    QTest::addColumn<QString>("result");
    QTest::addColumn<QString>("expected");
    QTest::newRow("today") << Times::today(u"2026-11-21T23:30:00+01:00"_s) << u"2026-11-21"_s;
    QTest::newRow("today in UTC") << Times::today(u"2026-11-21T22:30:00Z"_s) << u"2026-11-21"_s;
    QTest::newRow("today of nothing") << Times::today({}) << QString();
    QTest::newRow("days to a date") << Times::addDays(u"2026-12-30"_s, 3) << u"2027-01-02"_s;
    QTest::newRow("days before a leap day") << Times::addDays(u"2028-03-01"_s, -1) << u"2028-02-29"_s;
    QTest::newRow("days to an instant") << Times::addDays(u"2026-11-21T08:00:00+05:30"_s, 1) << u"2026-11-22T08:00:00+05:30"_s;
    QTest::newRow("milliseconds stay") << Times::addDays(u"2026-11-21T08:00:00.250Z"_s, 0) << u"2026-11-21T08:00:00.250Z"_s;
    QTest::newRow("too many days") << Times::addDays(u"2026-11-21"_s, 1e9) << QString();
    QTest::newRow("days that are no number") << Times::addDays(u"2026-11-21"_s, nan) << QString();
    QTest::newRow("no date") << Times::addDays(u"2026-13-41"_s, 1) << QString();
    QTest::newRow("a name") << Times::iso(u"O'Brien"_s) << QString();
    QTest::newRow("iso") << Times::iso(u"2026-11-21T16:04:05.678+01:00"_s) << u"2026-11-21T15:04:05Z"_s;
    QTest::newRow("iso of a date") << Times::iso(u"2026-11-21"_s) << u"2026-11-21T00:00:00Z"_s;
    QTest::newRow("iso without an offset") << Times::iso(u"2026-11-21 15:04:05"_s) << u"2026-11-21T15:04:05Z"_s;
    QTest::newRow("iso of milliseconds") << Times::iso(1'000'000'000'000.0) << u"2001-09-09T01:46:40Z"_s;
    QTest::newRow("iso of too many") << Times::iso(1e300) << QString();
    QTest::newRow("iso of no number") << Times::iso(nan) << QString();
    QTest::newRow("mmss") << Times::mmss(4'505'000) << u"75:05"_s;
    QTest::newRow("mmss rounds") << Times::mmss(59'600) << u"01:00"_s;
    QTest::newRow("mmss of nothing") << Times::mmss(0) << u"00:00"_s;
    QTest::newRow("mmss of less than nothing") << Times::mmss(-1) << QString();
    QTest::newRow("mmss without end") << Times::mmss(infinite) << QString();
    QTest::newRow("hhmmss") << Times::hhmmss(4'505'000) << u"01:15:05"_s;
    QTest::newRow("hhmmss of days") << Times::hhmmss(360'000'000) << u"100:00:00"_s;
    QTest::newRow("seconds") << QString::number(Times::seconds(1'500).value_or(-1)) << u"2"_s;
    QTest::newRow("seconds of no number") << QString::number(Times::seconds(nan).value_or(-1)) << u"-1"_s;
    QTest::newRow("with offset") << Times::withOffset(QDateTime(QDate(2026, 11, 21), QTime(1, 2, 3), Qt::UTC))
                                 << u"2026-11-21T01:02:03.000Z"_s;
}

void TimesTest::examples()
{
    QFETCH(QString, result);
    QTEST(result, "expected");
}

void TimesTest::theZoneOfThisComputerDoesNotMatter()
{
    for (const char *zone : {"Pacific/Auckland", "America/New_York", "UTC"}) {
        qputenv("TZ", zone);
        QCOMPARE(Times::today(u"2026-11-21T23:30:00+01:00"_s), u"2026-11-21"_s);
        QCOMPARE(Times::iso(u"2026-11-21T15:04:05"_s), u"2026-11-21T15:04:05Z"_s);
        // The night in which New York turns its clocks back.
        QCOMPARE(Times::addDays(u"2026-11-01T01:30:00-04:00"_s, 1), u"2026-11-02T01:30:00-04:00"_s);
    }
}

QTEST_GUILESS_MAIN(TimesTest)
#include "timestest.moc"
