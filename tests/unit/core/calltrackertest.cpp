#include "calltracker.h"

#include "fakecallsource.h"
#include "fakeclock.h"
#include "plainparser.h"

#include <QSignalSpy>
#include <QTest>

using namespace Ringside;
using namespace Qt::StringLiterals;

class CallTrackerTest : public QObject
{
    Q_OBJECT

    struct World {
        FakeClock clock;
        PlainParser parser;
        CallTracker tracker{DialPlan(u"US"_s, {u"1001"_s}, {u"1000-1999"_s},
                                     {{u"5000"_s, u"Sales line"_s, {}}, {u"support"_s, u"Support"_s, {}}}),
                            parser, clock};
        FakeCallSource source{u"Asterisk"_s};
        QSignalSpy started{&tracker, &CallTracker::callStarted};
        QSignalSpy changed{&tracker, &CallTracker::callChanged};
        QSignalSpy ended{&tracker, &CallTracker::callEnded};
        World() { tracker.watch(source); }

        CallEvent ringing(const QString &id, const QString &number)
        {
            CallEvent event;
            event.callId = {id};
            event.remote = {number, u"Jane"_s};
            event.dialled = u"5000"_s;
            event.extension = u"1001"_s;
            event.startedAt = event.at = clock.nowUtc();
            return event;
        }
    };

private Q_SLOTS:
    void inboundCall_isStartedChangedAndEndedOnce()
    {
        World w;
        CallEvent event = w.ringing(u"a"_s, u"+15550100"_s);
        w.source.play(event);
        w.clock.advance(std::chrono::seconds(4));
        event.state = CallState::Answered;
        event.at = event.answeredAt = w.clock.nowUtc();
        w.source.play(event);
        w.clock.advance(std::chrono::seconds(60));
        event.state = CallState::Ended;
        event.outcome = CallOutcome::Answered;
        event.at = w.clock.nowUtc();
        w.source.play(event);
        w.source.play(event);

        QCOMPARE(w.started.size(), 1);
        QCOMPARE(w.changed.size(), 1);
        QCOMPARE(w.ended.size(), 1);
        const auto call = w.ended[0][0].value<Call>();
        QCOMPARE(call.line.displayName(), u"Sales line"_s);
        QCOMPARE(call.direction, CallDirection::Inbound);
        QCOMPARE(call.ringTime(), std::chrono::seconds(4));
        QCOMPARE(call.talkTime(), std::chrono::seconds(60));
        QVERIFY(w.tracker.calls().isEmpty());
    }
    void sameEventTwice_changesNothing()
    {
        World w;
        const CallEvent event = w.ringing(u"a"_s, u"+15550100"_s);
        w.source.play(event);
        w.source.play(event);
        QCOMPARE(w.started.size(), 1);
        QCOMPARE(w.changed.size(), 0);
    }
    void lateEventOfAnEndedCall_doesNotRaiseIt()
    {
        World w;
        CallEvent event = w.ringing(u"a"_s, u"+15550100"_s);
        w.source.play(event);
        CallEvent end = event;
        end.state = CallState::Ended;
        end.outcome = CallOutcome::AnsweredElsewhere;
        w.source.play(end);
        w.source.play(event);
        QCOMPARE(w.started.size(), 1);
        QCOMPARE(w.ended.size(), 1);
    }
    void forgottenSource_endsItsCallsOnly()
    {
        World w;
        FakeCallSource other{u"Other"_s};
        w.tracker.watch(other);
        w.source.play(w.ringing(u"a"_s, u"+15550100"_s));
        other.play(w.ringing(u"b"_s, u"+15550101"_s));
        w.tracker.forget(u"Asterisk"_s);
        QCOMPARE(w.ended.size(), 1);
        QCOMPARE(w.ended[0][0].value<Call>().id, CallId{u"a"_s});
        QCOMPARE(w.ended[0][0].value<Call>().outcome, CallOutcome::Missed);
        QCOMPARE(w.tracker.calls().size(), 1);
        w.tracker.forget(u"nobody"_s);
        QCOMPARE(w.ended.size(), 1);
    }
    void callWhoseFirstNewsIsItsEnd_isACallAllTheSame()
    {
        World w;
        CallEvent event = w.ringing(u"a"_s, u"+15550100"_s);
        event.state = CallState::Ended;
        event.outcome = CallOutcome::Missed;
        w.source.play(event);
        QCOMPARE(w.started.size(), 1);
        QCOMPARE(w.started[0][0].value<Call>().state, CallState::Ringing);
        QCOMPARE(w.ended.size(), 1);
    }
    void colleague_isInternal()
    {
        World w;
        w.source.play(w.ringing(u"a"_s, u"1002"_s));
        const auto call = w.started[0][0].value<Call>();
        QCOMPARE(call.direction, CallDirection::Internal);
        QVERIFY(call.number.isInternal());
    }
    void withheldNumber_isStillACall()
    {
        World w;
        w.source.play(w.ringing(u"a"_s, QString()));
        QVERIFY(w.started[0][0].value<Call>().number.isWithheld());
    }
    void queueNamesTheLine_whereTheDialledNumberHasNoName()
    {
        World w;
        CallEvent event = w.ringing(u"a"_s, u"+15550100"_s);
        event.dialled = u"6000"_s;
        event.queue = u"support"_s;
        w.source.play(event);
        QCOMPARE(w.started[0][0].value<Call>().line.displayName(), u"Support"_s);
    }
    void snapshot_endsGhosts_keepsOthers_andLeavesOtherSourcesAlone()
    {
        World w;
        FakeCallSource other(u"Other"_s);
        w.tracker.watch(other);
        w.source.play(w.ringing(u"ghost"_s, u"+15550100"_s));
        const CallEvent alive = w.ringing(u"alive"_s, u"+15550101"_s);
        w.source.play(alive);
        CallEvent answered = w.ringing(u"talked"_s, u"+15550102"_s);
        answered.state = CallState::Answered;
        answered.answeredAt = w.clock.nowUtc();
        w.source.play(answered);
        other.play(w.ringing(u"elsewhere"_s, u"+15550103"_s));

        w.clock.advance(std::chrono::seconds(30));
        Q_EMIT w.source.snapshotStarted();
        w.source.play(alive);
        w.source.play(w.ringing(u"new"_s, u"+15550104"_s));
        Q_EMIT w.source.snapshotFinished();

        QCOMPARE(w.ended.size(), 2);
        QCOMPARE(w.ended[0][0].value<Call>().outcome, CallOutcome::Missed);
        QCOMPARE(w.ended[1][0].value<Call>().outcome, CallOutcome::Answered);
        QCOMPARE(w.ended[1][0].value<Call>().talkTime(), std::chrono::seconds(30));
        QCOMPARE(w.tracker.calls().size(), 3);
    }
    void clockThatJumpsBack_givesNoNegativeTime()
    {
        World w;
        CallEvent event = w.ringing(u"a"_s, u"+15550100"_s);
        event.state = CallState::Answered;
        event.answeredAt = w.clock.nowUtc();
        w.source.play(event);
        w.clock.jump(std::chrono::hours(-2));
        event.state = CallState::Ended;
        event.outcome = CallOutcome::Answered;
        event.at = w.clock.nowUtc();
        w.source.play(event);
        QCOMPARE(w.ended[0][0].value<Call>().talkTime(), std::chrono::seconds(0));
    }
    void tenThousandCalls_leaveNothingBehind()
    {
        World w;
        for (int i = 0; i < 10'000; ++i) {
            CallEvent event = w.ringing(QString::number(i), u"+15550100"_s);
            w.source.play(event);
            event.state = CallState::Ended;
            event.outcome = CallOutcome::Missed;
            w.source.play(event);
        }
        QVERIFY(w.tracker.calls().isEmpty());
        QCOMPARE(w.ended.size(), 10'000);
    }
};

QTEST_GUILESS_MAIN(CallTrackerTest)
#include "calltrackertest.moc"
