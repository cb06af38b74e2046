#include "fakeclock.h"
#include "quiethours.h"
#include "quietkeeper.h"
#include "quietschedule.h"

#include <QSignalSpy>
#include <QTest>

using namespace Ringside;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Reason = QuietKeeper::Reason;

class QuietTest : public QObject
{
    Q_OBJECT

    static QTimeZone berlin() { return QTimeZone("Europe/Berlin"); }
    static QDateTime local(const QString &text)
    {
        return QDateTime(QDate::fromString(text.left(10), Qt::ISODate), QTime::fromString(text.mid(11), u"HH:mm"_s), berlin());
    }
    static QList<QuietHours> hours(const QStringList &texts)
    {
        QList<QuietHours> hours;
        for (const QString &text : texts)
            hours.append(quietHoursFromText(text).value());
        return hours;
    }

    // 2026-03-02 09:00 UTC is a Monday, 10:00 in Berlin.
    struct World {
        FakeClock clock;
        std::unique_ptr<QuietKeeper> keeper;
        std::unique_ptr<QSignalSpy> changed;

        explicit World(const QStringList &texts, bool followSystem = false, bool always = false)
        {
            QuietSettings settings;
            settings.hours = hours(texts);
            settings.followSystem = followSystem;
            settings.always = always;
            keeper = std::make_unique<QuietKeeper>(settings, clock, berlin);
            changed = std::make_unique<QSignalSpy>(keeper.get(), &QuietKeeper::changed);
        }
    };

private Q_SLOTS:
    void initTestCase()
    {
        QTest::failOnWarning(QRegularExpression(u".*"_s));
        QVERIFY(berlin().isValid());
    }
    void schedule_data()
    {
        QTest::addColumn<QStringList>("texts");
        QTest::addColumn<QString>("at");
        QTest::addColumn<bool>("quiet");
        QTest::addColumn<QString>("next");
        const auto row = [](const char *name, const QStringList &texts, const char *at, bool quiet, const char *next) {
            QTest::newRow(name) << texts << QString::fromLatin1(at) << quiet << QString::fromLatin1(next);
        };
        // 2026-03-02 is a Monday.
        row("no hours", {}, "2026-03-02 10:00", false, "");
        row("before", {u"12:00-13:00"_s}, "2026-03-02 11:59", false, "2026-03-02 12:00");
        row("at the beginning", {u"12:00-13:00"_s}, "2026-03-02 12:00", true, "2026-03-02 13:00");
        row("at the end it is over", {u"12:00-13:00"_s}, "2026-03-02 13:00", false, "2026-03-03 12:00");
        row("over midnight, in the evening", {u"18:00-08:00"_s}, "2026-03-02 23:00", true, "2026-03-03 08:00");
        row("over midnight, in the morning", {u"18:00-08:00"_s}, "2026-03-02 07:59", true, "2026-03-02 08:00");
        row("the days are those it begins on", {u"18:00-08:00 mon-fri"_s}, "2026-03-07 07:00", true, "2026-03-07 08:00");
        row("so Saturday evening is free", {u"18:00-08:00 mon-fri"_s}, "2026-03-07 20:00", false, "2026-03-09 18:00");
        row("Monday morning too", {u"18:00-08:00 mon-fri"_s}, "2026-03-09 07:00", false, "2026-03-09 18:00");
        row("a whole day", {u"00:00-24:00 sat,sun"_s}, "2026-03-07 12:00", true, "2026-03-09 00:00");
        row("from a time to the same is a day", {u"06:00-06:00 wed"_s}, "2026-03-05 05:00", true, "2026-03-05 06:00");
        row("two that touch are one", {u"12:00-13:00"_s, u"13:00-14:00"_s}, "2026-03-02 12:30", true, "2026-03-02 14:00");
        row("two that overlap are one", {u"12:00-13:30"_s, u"13:00-14:00"_s}, "2026-03-02 12:30", true, "2026-03-02 14:00");
        row("always", {u"00:00-24:00"_s}, "2026-03-02 12:30", true, "");
        row("once a week", {u"09:00-10:00 mon"_s}, "2026-03-02 10:00", false, "2026-03-09 09:00");
        // Summer time begins on 2026-03-29 at 02:00, which becomes 03:00, and ends on 2026-10-25 at 03:00.
        row("a night that loses an hour", {u"22:00-06:00"_s}, "2026-03-28 23:00", true, "2026-03-29 06:00");
        row("it begins in the hour that is not", {u"02:30-04:00"_s}, "2026-03-29 01:59", false, "2026-03-29 03:00");
        row("it ends in the hour that is not", {u"01:00-02:30"_s}, "2026-03-29 01:30", true, "2026-03-29 03:00");
        row("a night that gains an hour", {u"22:00-06:00"_s}, "2026-10-24 23:00", true, "2026-10-25 06:00");
    }
    void schedule()
    {
        QFETCH(QStringList, texts);
        QFETCH(QString, at);
        QFETCH(bool, quiet);
        QFETCH(QString, next);
        const QuietSchedule schedule(hours(texts), berlin());
        QCOMPARE(schedule.isQuiet(local(at)), quiet);
        QCOMPARE(schedule.isQuiet(local(at).toUTC()), quiet);
        const QDateTime change = schedule.nextChange(local(at));
        QCOMPARE(change.isValid() ? change.toTimeZone(berlin()).toString(u"yyyy-MM-dd HH:mm"_s) : QString(), next);
    }
    void hoursComeAndGo_byTheClock()
    {
        World w({u"12:00-13:00"_s});
        QVERIFY(!w.keeper->isQuiet());
        w.clock.advance(2h - 1s);
        QCOMPARE(w.changed->size(), 0);
        w.clock.advance(1s);
        QCOMPARE(w.keeper->reason(), Reason::Hours);
        w.clock.advance(1h);
        QCOMPARE(w.keeper->reason(), Reason::None);
        QCOMPARE(w.changed->size(), 2);
    }
    void manualSwitch_holdsUntilTheHoursChange()
    {
        World w({u"12:00-13:00"_s});
        w.keeper->setManually(true);
        QCOMPARE(w.keeper->reason(), Reason::Manual);
        w.clock.advance(2h + 30min); // quiet by the hours now; the switch is forgotten
        QCOMPARE(w.keeper->reason(), Reason::Hours);
        w.keeper->setManually(false);
        QCOMPARE(w.keeper->reason(), Reason::None);
        w.clock.advance(24h); // in the hours of the next day
        QCOMPARE(w.keeper->reason(), Reason::Hours);
    }
    void manualSwitch_withoutHours_holds()
    {
        World w({});
        w.keeper->setManually(true);
        w.clock.advance(48h);
        QCOMPARE(w.keeper->reason(), Reason::Manual);
        QVERIFY(!w.clock.nextAlarm());
        w.keeper->setManually(false);
        QVERIFY(!w.keeper->isQuiet());
        QCOMPARE(w.changed->size(), 2);
    }
    void alwaysInSettings_canBeSwitchedOffForNow()
    {
        World w({}, false, true);
        QCOMPARE(w.keeper->reason(), Reason::Manual);
        w.keeper->setManually(false);
        QVERIFY(!w.keeper->isQuiet());
    }
    void system_countsWhereItIsFollowed()
    {
        World not_({});
        not_.keeper->setSystem(true);
        QVERIFY(!not_.keeper->isQuiet());
        World w({}, true);
        w.keeper->setSystem(true);
        QCOMPARE(w.keeper->reason(), Reason::System);
        w.keeper->setManually(false);
        QVERIFY(!w.keeper->isQuiet());
        w.keeper->setSystem(false);
        w.keeper->setSystem(true);
        QCOMPARE(w.keeper->reason(), Reason::System);
    }
    void newSettings_holdAtOnce()
    {
        World w({});
        w.keeper->setManually(true);
        QuietSettings settings;
        settings.hours = hours({u"10:00-11:00"_s});
        w.keeper->setSettings(settings);
        QCOMPARE(w.keeper->reason(), Reason::Hours);
        w.keeper->setSettings({});
        QCOMPARE(w.keeper->reason(), Reason::None);
    }
    void clockThatWasSet_isNoticed()
    {
        World w({u"18:00-19:00"_s});
        w.clock.jump(std::chrono::hours(8)); // nothing fires by that
        QVERIFY(!w.keeper->isQuiet());
        w.clock.advance(15min);
        QCOMPARE(w.keeper->reason(), Reason::Hours);
        w.clock.jump(-std::chrono::hours(8));
        w.keeper->lookAgain();
        QVERIFY(!w.keeper->isQuiet());
    }
};

QTEST_GUILESS_MAIN(QuietTest)
#include "quiettest.moc"
