// The whole way of a wrap-up as the engine joins it: card, keeper and journal.
#include "fakeclock.h"
#include "memoryjournal.h"
#include "plainparser.h"
#include "screenpop.h"
#include "wrapupkeeper.h"

#include <QSignalSpy>
#include <QTest>

using namespace Ringside;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = WrapUp::State;

namespace {

const CallId a{u"a"_s};

PopSettings wrappingUp()
{
    PopSettings settings;
    settings.wrapUp = true;
    return settings;
}

} // namespace

class WrapUpWayTest : public QObject
{
    Q_OBJECT

    struct World {
        FakeClock clock;
        PlainParser parser;
        MemoryJournal journal;
        ScreenPop pop{wrappingUp(), parser, clock, QLocale::c()};
        WrapUpKeeper keeper{journal, journal, clock};
        QSignalSpy gone{&pop, &ScreenPop::cardGone};

        World()
        {
            QObject::connect(&pop, &ScreenPop::wrapUpBegun, &keeper, &WrapUpKeeper::begin);
            QObject::connect(&pop, &ScreenPop::wrapUpLeft, &keeper, &WrapUpKeeper::leave);
            QObject::connect(&pop, &ScreenPop::cardGone, &keeper, &WrapUpKeeper::flush);
            QObject::connect(&keeper, &WrapUpKeeper::changed, &pop, &ScreenPop::wrapUpChanged);
        }
        Call call(CallState state)
        {
            Call call;
            call.id = a;
            call.state = state;
            call.number = parser.parse(u"+14155550123"_s, {});
            call.startedAt = clock.nowUtc();
            if (state == CallState::Ended)
                call.outcome = CallOutcome::Answered;
            return call;
        }
        void ring()
        {
            JournalEntry entry;
            entry.call = call(CallState::Ringing);
            journal.record(entry);
            pop.callStarted(entry.call);
            keeper.callStarted(entry.call);
        }
        void end()
        {
            pop.callEnded(call(CallState::Ended));
            keeper.callEnded(call(CallState::Ended));
        }
        WrapUp written() { return journal.entries.first().wrapUp; }
    };

private Q_SLOTS:
    void savedWrapUp_isInTheJournal_andTheCardGoes()
    {
        World w;
        w.ring();
        w.keeper.noteEdited(a, u"late delivery"_s);
        QCOMPARE(w.pop.cards().first().wrapUp.note, u"late delivery"_s);
        QVERIFY(!w.pop.cards().first().wrapUpSaved);
        w.clock.advance(1s);
        QVERIFY(w.pop.cards().first().wrapUpSaved);
        QCOMPARE(w.written().note, u"late delivery"_s);
        w.end();
        QCOMPARE(w.pop.cards().first().mood, CallerCard::Mood::WrapUp);
        w.keeper.dispositionChosen(a, u"resolved"_s);
        w.keeper.done(a);
        QCOMPARE(w.gone.size(), 1);
        QVERIFY(w.pop.cards().isEmpty());
        QCOMPARE(w.written(), (WrapUp{u"late delivery"_s, u"resolved"_s, {}, State::Done}));
    }
    void journalRefuses_theCardStaysUntilItIsWritten()
    {
        World w;
        w.ring();
        w.end();
        w.journal.refusal = Error{ErrorKind::Storage, u"disk full"_s, {}};
        w.keeper.noteEdited(a, u"precious"_s);
        w.keeper.done(a);
        w.clock.advance(30s);
        QVERIFY(w.gone.isEmpty());
        QVERIFY(!w.pop.cards().first().wrapUpSaved);
        w.journal.refusal.reset();
        w.clock.advance(30s);
        QCOMPARE(w.gone.size(), 1);
        QCOMPARE(w.written().note, u"precious"_s);
        QCOMPARE(w.written().state, State::Done);
    }
    void closedCard_isStillToWrapUp()
    {
        World w;
        w.ring();
        w.end();
        w.pop.close(a);
        QCOMPARE(w.gone.size(), 1);
        QCOMPARE(w.written().state, State::Later);
    }
    void cardPutAwayInMidCall_isStillToWrapUp()
    {
        World w;
        w.ring();
        w.pop.putAway(a);
        w.end();
        QCOMPARE(w.written().state, State::Later);
    }
    void missedCall_asksForNothing()
    {
        World w;
        w.ring();
        Call missed = w.call(CallState::Ended);
        missed.outcome = CallOutcome::Missed;
        w.pop.callEnded(missed);
        w.keeper.callEnded(missed);
        w.clock.advance(1min);
        QCOMPARE(w.written(), WrapUp());
        QCOMPARE(w.gone.size(), 1);
    }
};

QTEST_GUILESS_MAIN(WrapUpWayTest)
#include "wrapupwaytest.moc"
