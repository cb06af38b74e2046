#include "screenpop.h"

#include "fakeclock.h"
#include "plainparser.h"

#include <QSignalSpy>
#include <QTest>

using namespace Ringside;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class ScreenPopTest : public QObject
{
    Q_OBJECT

    struct World {
        FakeClock clock;
        PlainParser parser;
        ScreenPop pop;
        QSignalSpy shown{&pop, &ScreenPop::cardShown};
        QSignalSpy changed{&pop, &ScreenPop::cardChanged};
        QSignalSpy updated{&pop, &ScreenPop::cardUpdated};
        QSignalSpy gone{&pop, &ScreenPop::cardGone};

        explicit World(PopSettings settings = {})
            : pop(settings, parser, clock, QLocale::c())
        {
        }
        Call call(const QString &id = u"a"_s, CallDirection direction = CallDirection::Inbound)
        {
            Call call;
            call.id = {id};
            call.direction = direction;
            call.number = parser.parse(u"+14155550123"_s, {});
            if (direction == CallDirection::Internal)
                call.number.kind = PhoneNumber::Kind::Internal;
            return call;
        }
        static Call ended(Call call, CallOutcome outcome)
        {
            call.state = CallState::Ended;
            call.outcome = outcome;
            return call;
        }
    };

    static PopSettings wrappingUp()
    {
        PopSettings settings;
        settings.onOutbound = true;
        settings.onInternal = true;
        settings.wrapUp = true;
        return settings;
    }

private Q_SLOTS:
    void ringingCall_showsItsCardAtOnce_withNumberAndPlace()
    {
        World w;
        w.pop.callStarted(w.call());
        QCOMPARE(w.shown.size(), 1);
        const auto card = w.shown[0][0].value<CallerCard>();
        QCOMPARE(card.displayNumber, u"+14155550123"_s);
        QCOMPARE(card.location, u"United States"_s);
        QCOMPARE(card.mood, CallerCard::Mood::Ringing);
    }
    void whatIsKnownAlready_isInTheFirstCard()
    {
        World w;
        LookupState known;
        known.number = w.call().number;
        known.candidates = {CallerInfo{}};
        known.complete = true;
        w.pop.callStarted(w.call(), known);
        QCOMPARE(w.shown.size(), 1);
        QCOMPARE(w.shown[0][0].value<CallerCard>().lookup, known);
        QVERIFY(w.changed.isEmpty());
        // … but not what is known of somebody else.
        known.number = w.parser.parse(u"+14155550199"_s, {});
        w.pop.callStarted(w.call(u"b"_s), known);
        QVERIFY(w.shown[1][0].value<CallerCard>().lookup.candidates.isEmpty());
    }
    void laterAnswers_changeTheCard()
    {
        World w;
        w.pop.callStarted(w.call());
        LookupState state;
        state.number = w.call().number;
        state.complete = true;
        w.pop.lookupUpdated({u"a"_s}, state);
        w.pop.lookupUpdated({u"a"_s}, state);
        QCOMPARE(w.changed.size(), 1);
        w.pop.historyArrived({u"a"_s}, HistorySummary{15, w.clock.nowUtc(), {}});
        QCOMPARE(w.changed.size(), 2);
        QCOMPARE(w.changed[1][0].value<CallerCard>().history.callCount, 15);
    }
    void settings_decideWhatShows_data()
    {
        QTest::addColumn<bool>("onRinging");
        QTest::addColumn<bool>("onOutbound");
        QTest::addColumn<bool>("onInternal");
        QTest::addColumn<bool>("doNotDisturb");
        QTest::addColumn<CallDirection>("direction");
        QTest::addColumn<bool>("shows");
        QTest::newRow("inbound as it rings") << true << false << false << false << CallDirection::Inbound << true;
        QTest::newRow("inbound not wanted") << false << true << true << false << CallDirection::Inbound << false;
        QTest::newRow("outbound not wanted") << true << false << true << false << CallDirection::Outbound << false;
        QTest::newRow("outbound wanted") << false << true << false << false << CallDirection::Outbound << true;
        QTest::newRow("internal not wanted") << true << true << false << false << CallDirection::Internal << false;
        QTest::newRow("internal wanted") << true << true << true << false << CallDirection::Internal << true;
        QTest::newRow("do not disturb") << true << true << true << true << CallDirection::Inbound << false;
    }
    void settings_decideWhatShows()
    {
        QFETCH(bool, onRinging);
        QFETCH(bool, onOutbound);
        QFETCH(bool, onInternal);
        QFETCH(bool, doNotDisturb);
        QFETCH(CallDirection, direction);
        PopSettings settings;
        settings.onRinging = onRinging;
        settings.onOutbound = onOutbound;
        settings.onInternal = onInternal;
        settings.doNotDisturb = doNotDisturb;
        World w(settings);
        w.pop.callStarted(w.call(u"a"_s, direction));
        QCOMPARE(w.updated.size(), 1); // followed all the same
        QTEST(w.shown.size() == 1, "shows");
    }
    void cardForAnsweredCalls_showsWithTheAnswer()
    {
        PopSettings settings;
        settings.onRinging = false;
        settings.onAnswered = true;
        World w(settings);
        Call call = w.call();
        w.pop.callStarted(call);
        QCOMPARE(w.shown.size(), 0);
        call.state = CallState::Answered;
        w.pop.callChanged(call);
        QCOMPARE(w.shown.size(), 1);
    }
    void missedCall_staysAsLongAsSettingsSay()
    {
        World w;
        w.pop.callStarted(w.call());
        w.pop.callEnded(World::ended(w.call(), CallOutcome::Missed));
        QCOMPARE(w.changed.last()[0].value<CallerCard>().mood, CallerCard::Mood::Missed);
        w.clock.advance(19s);
        QCOMPARE(w.gone.size(), 0);
        w.clock.advance(1s);
        QCOMPARE(w.gone.size(), 1);
        QVERIFY(w.pop.cards().isEmpty());
    }
    void answeredElsewhere_leavesByItself_evenWhereCardsStay()
    {
        PopSettings settings;
        settings.hideAfter = 0s;
        World w(settings);
        w.pop.callStarted(w.call());
        w.pop.callEnded(World::ended(w.call(), CallOutcome::AnsweredElsewhere));
        w.clock.advance(5s);
        QCOMPARE(w.gone.size(), 1);
    }
    void cardUnderThePointer_doesNotLeave()
    {
        World w;
        w.pop.callStarted(w.call());
        w.pop.callEnded(World::ended(w.call(), CallOutcome::Answered));
        w.pop.setHovered({u"a"_s}, true);
        w.clock.advance(10min);
        QCOMPARE(w.gone.size(), 0);
        w.pop.setHovered({u"a"_s}, false);
        w.clock.advance(20s);
        QCOMPARE(w.gone.size(), 1);
    }
    void ringingCard_neverLeavesByItself()
    {
        World w;
        w.pop.callStarted(w.call());
        w.clock.advance(1h);
        QCOMPARE(w.gone.size(), 0);
    }
    void closedCard_doesNotComeBack_butCanBeShown()
    {
        World w;
        Call call = w.call();
        w.pop.callStarted(call);
        w.pop.close(call.id);
        QCOMPARE(w.gone.size(), 1);
        call.state = CallState::Answered;
        w.pop.callChanged(call);
        QCOMPARE(w.shown.size(), 1);
        w.pop.show(call.id);
        QCOMPARE(w.shown.size(), 2);
        QCOMPARE(w.shown[1][0].value<CallerCard>().mood, CallerCard::Mood::InCall);
    }
    void transferredCall_showsThePersonNowOnTheLine()
    {
        World w;
        Call call = w.call(u"a"_s, CallDirection::Internal);
        w.pop.callStarted(call);
        QCOMPARE(w.shown.size(), 0);
        LookupState bob;
        bob.number = call.number;
        bob.candidates = {CallerInfo{}};
        w.pop.lookupUpdated(call.id, bob);

        call.direction = CallDirection::Inbound;
        call.state = CallState::Answered;
        call.number = w.parser.parse(u"+14155550199"_s, {});
        call.transferredFrom = {u"1002"_s, u"Bob"_s};
        w.pop.callChanged(call);
        QCOMPARE(w.shown.size(), 1);
        const auto card = w.shown[0][0].value<CallerCard>();
        QCOMPARE(card.displayNumber, u"+14155550199"_s);
        QVERIFY(card.lookup.candidates.isEmpty());
    }
    void twoCalls_haveTwoCards_oldestFirst()
    {
        World w;
        w.pop.callStarted(w.call(u"a"_s));
        w.pop.callStarted(w.call(u"b"_s));
        QCOMPARE(w.pop.cards().size(), 2);
        QCOMPARE(w.pop.cards()[0].id().value, u"a"_s);
    }
    void sampleCard_leavesByItself_whateverDoNotDisturbSays()
    {
        PopSettings settings;
        settings.doNotDisturb = true;
        World w(settings);
        w.pop.showSample(w.call(u"sample"_s));
        QCOMPARE(w.shown.size(), 1);
        w.clock.advance(20s);
        QCOMPARE(w.gone.size(), 1);
        QVERIFY(w.pop.cards().isEmpty());
    }
    void answeredCall_staysForTheWrapUp_untilItIsSaved()
    {
        World w(wrappingUp());
        QSignalSpy begun(&w.pop, &ScreenPop::wrapUpBegun);
        w.pop.callStarted(w.call());
        w.pop.callEnded(World::ended(w.call(), CallOutcome::Answered));
        QCOMPARE(begun.size(), 1);
        QCOMPARE(w.changed.last()[0].value<CallerCard>().mood, CallerCard::Mood::WrapUp);
        w.clock.advance(24h);
        QVERIFY(w.gone.isEmpty());
        WrapUp said{u"note"_s, {}, {}, WrapUp::State::Done};
        w.pop.wrapUpChanged({u"a"_s}, said, false);
        QVERIFY(w.gone.isEmpty()); // not on disk: the agent can still see what would be lost
        w.pop.wrapUpChanged({u"a"_s}, said, true);
        QCOMPARE(w.gone.size(), 1);
        QVERIFY(w.pop.cards().isEmpty());
    }
    void wrapUp_isAskedFor_data()
    {
        QTest::addColumn<bool>("wanted");
        QTest::addColumn<CallOutcome>("outcome");
        QTest::addColumn<CallDirection>("direction");
        QTest::addColumn<bool>("asked");
        QTest::newRow("answered") << true << CallOutcome::Answered << CallDirection::Inbound << true;
        QTest::newRow("the agent called") << true << CallOutcome::Answered << CallDirection::Outbound << true;
        QTest::newRow("switched off") << false << CallOutcome::Answered << CallDirection::Inbound << false;
        QTest::newRow("missed") << true << CallOutcome::Missed << CallDirection::Inbound << false;
        QTest::newRow("elsewhere") << true << CallOutcome::AnsweredElsewhere << CallDirection::Inbound << false;
        QTest::newRow("busy") << true << CallOutcome::Busy << CallDirection::Outbound << false;
        QTest::newRow("a colleague") << true << CallOutcome::Answered << CallDirection::Internal << false;
    }
    void wrapUp_isAskedFor()
    {
        QFETCH(bool, wanted);
        QFETCH(CallOutcome, outcome);
        QFETCH(CallDirection, direction);
        QFETCH(bool, asked);
        PopSettings settings = wrappingUp();
        settings.wrapUp = wanted;
        World w(settings);
        QSignalSpy begun(&w.pop, &ScreenPop::wrapUpBegun);
        QSignalSpy left(&w.pop, &ScreenPop::wrapUpLeft);
        w.pop.callStarted(w.call(u"a"_s, direction));
        QCOMPARE(w.shown.size(), 1);
        w.pop.callEnded(World::ended(w.call(u"a"_s, direction), outcome));
        w.pop.callEnded(World::ended(w.call(u"a"_s, direction), outcome));
        QCOMPARE(begun.size(), asked ? 1 : 0);
        QCOMPARE(w.changed.last()[0].value<CallerCard>().mood == CallerCard::Mood::WrapUp, asked);
        QVERIFY(left.isEmpty());
    }
    void closingAWrapUp_saysSo_andItStaysClosed()
    {
        World w(wrappingUp());
        QSignalSpy left(&w.pop, &ScreenPop::wrapUpLeft);
        w.pop.callStarted(w.call());
        w.pop.callEnded(World::ended(w.call(), CallOutcome::Answered));
        w.pop.close({u"a"_s});
        QCOMPARE(left.size(), 1);
        QCOMPARE(w.gone.size(), 1);
        w.pop.wrapUpChanged({u"a"_s}, {{}, {}, {}, WrapUp::State::Later}, true);
        QCOMPARE(w.shown.size(), 1);
    }
    void newerWrapUp_putsOffTheOlder_unlessTheAgentIsAtIt()
    {
        World w(wrappingUp());
        QSignalSpy left(&w.pop, &ScreenPop::wrapUpLeft);
        for (const QString &id : {u"a"_s, u"b"_s}) {
            w.pop.callStarted(w.call(id));
            w.pop.callEnded(World::ended(w.call(id), CallOutcome::Answered));
        }
        QCOMPARE(left.size(), 1);
        QCOMPARE(left[0][0].value<CallId>(), CallId{u"a"_s});
        QVERIFY(!w.pop.isShown({u"a"_s}));
        QVERIFY(w.pop.isShown({u"b"_s}));

        w.pop.setHovered({u"b"_s}, true);
        w.pop.callStarted(w.call(u"c"_s));
        w.pop.callEnded(World::ended(w.call(u"c"_s), CallOutcome::Answered));
        QCOMPARE(left.size(), 1);
        QVERIFY(w.pop.isShown({u"b"_s}));
        QVERIFY(w.pop.isShown({u"c"_s}));
    }
    void cardPutAwayInMidCall_doesNotComeBack_butIsNotForgottenEither()
    {
        World w(wrappingUp());
        QSignalSpy left(&w.pop, &ScreenPop::wrapUpLeft);
        QSignalSpy begun(&w.pop, &ScreenPop::wrapUpBegun);
        w.pop.callStarted(w.call());
        w.pop.putAway({u"a"_s});
        w.pop.callEnded(World::ended(w.call(), CallOutcome::Answered));
        QCOMPARE(w.shown.size(), 1);
        QCOMPARE(begun.size(), 0);
        QCOMPARE(left.size(), 1);
    }
    void cardThatWasNeverSeen_asksForNothing()
    {
        PopSettings settings = wrappingUp();
        settings.doNotDisturb = true;
        World w(settings);
        QSignalSpy left(&w.pop, &ScreenPop::wrapUpLeft);
        w.pop.callStarted(w.call());
        w.pop.callEnded(World::ended(w.call(), CallOutcome::Answered));
        QVERIFY(left.isEmpty());
    }
    void newCall_leavesTheWrapUpWhereItIs()
    {
        World w(wrappingUp());
        w.pop.callStarted(w.call(u"a"_s));
        w.pop.callEnded(World::ended(w.call(u"a"_s), CallOutcome::Answered));
        w.changed.clear();
        w.pop.callStarted(w.call(u"b"_s));
        QCOMPARE(w.shown.size(), 2);
        QVERIFY(w.changed.isEmpty());
        QVERIFY(w.pop.isShown({u"a"_s}));
        QCOMPARE(w.pop.cards().last().id().value, u"b"_s);
    }
    void abilities_andWhatTheAgentSays_areOnTheCard()
    {
        World w;
        w.pop.callStarted(w.call());
        CallAbilities abilities;
        abilities.hangUp = true;
        w.pop.setAbilities({u"a"_s}, abilities);
        w.pop.setAbilities({u"a"_s}, abilities);
        QCOMPARE(w.changed.size(), 1);
        QCOMPARE(w.changed[0][0].value<CallerCard>().abilities, abilities);
        const WrapUp said{u"note"_s, {}, {}, WrapUp::State::Open};
        w.pop.wrapUpChanged({u"a"_s}, said, false);
        w.pop.wrapUpChanged({u"a"_s}, said, false);
        QCOMPARE(w.changed.size(), 2);
        QCOMPARE(w.changed[1][0].value<CallerCard>().wrapUp, said);
        QCOMPARE(w.changed[1][0].value<CallerCard>().wrapUpSaved, false);
    }
    // The disk may be so quick that what is said on leaving is saved before everybody knows that the card has left.
    void wrapUpSavedWhileTheCardGoes_leavesTheCardWholeUntilAllHaveHeard()
    {
        World w(wrappingUp());
        w.pop.callStarted(w.call());
        w.pop.callEnded(World::ended(w.call(), CallOutcome::Answered));
        connect(&w.pop, &ScreenPop::cardGone, &w.pop, [&w](const CallId &id) {
            w.pop.wrapUpChanged(id, {{}, {}, {}, WrapUp::State::Later}, true);
        });
        CallId heard;
        connect(&w.pop, &ScreenPop::cardGone, &w.pop, [&heard](const CallId &id) { heard = id; });
        w.pop.putAway({u"a"_s});
        QCOMPARE(heard, CallId{u"a"_s});
        QCOMPARE(w.gone.size(), 1);
        QVERIFY(w.pop.cards().isEmpty());
    }
    void cardClosedByWhoHearsOfAChange_isGoneOnce_andDoesNotComeBack()
    {
        World w;
        w.pop.callStarted(w.call());
        connect(&w.pop, &ScreenPop::cardUpdated, &w.pop, [&w](const CallerCard &card) {
            if (card.call.isOver())
                w.pop.close(card.id());
        });
        QList<CallerCard::Mood> heard;
        connect(&w.pop, &ScreenPop::cardUpdated, &w.pop, [&heard](const CallerCard &card) { heard.append(card.mood); });
        w.pop.callEnded(World::ended(w.call(), CallOutcome::Missed));
        QCOMPARE(heard, QList{CallerCard::Mood::Missed});
        QCOMPARE(w.gone.size(), 1);
        QVERIFY(w.changed.isEmpty());
        QVERIFY(w.pop.cards().isEmpty());
    }
    void callsThatNeverShowed_areForgotten()
    {
        PopSettings settings;
        settings.doNotDisturb = true;
        World w(settings);
        w.pop.callStarted(w.call());
        w.pop.callEnded(World::ended(w.call(), CallOutcome::Missed));
        QVERIFY(w.pop.cards().isEmpty());
        QCOMPARE(w.updated.size(), 2);
    }
};

QTEST_GUILESS_MAIN(ScreenPopTest)
#include "screenpoptest.moc"
