#include "callrecorder.h"

#include "fakeclock.h"
#include "journalhistory.h"
#include "memoryjournal.h"
#include "plainparser.h"

#include <QSignalSpy>
#include <QTest>

using namespace Ringside;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class CallRecorderTest : public QObject
{
    Q_OBJECT

    struct World {
        FakeClock clock;
        PlainParser parser;
        MemoryJournal journal;
        CallRecorder recorder{journal, clock, std::chrono::days(365)};
        QSignalSpy failed{&recorder, &CallRecorder::failed};
        QSignalSpy recovered{&recorder, &CallRecorder::recovered};

        Call call(const QString &id = u"a"_s)
        {
            Call call;
            call.id = {id};
            call.number = parser.parse(u"+14155550123"_s, {});
            call.startedAt = clock.nowUtc();
            return call;
        }
        LookupState jane()
        {
            LookupState state;
            state.number = call().number;
            CallerInfo info;
            info.person.name = u"Jane Doe"_s;
            info.person.vip = true;
            state.candidates = {info};
            state.complete = true;
            return state;
        }
        static Call ended(Call call)
        {
            call.state = CallState::Ended;
            call.outcome = CallOutcome::Missed;
            return call;
        }
    };

private Q_SLOTS:
    void call_isWrittenAsItArrives_andWithItsPerson()
    {
        World w;
        w.recorder.callStarted(w.call());
        QTRY_COMPARE(w.journal.entries.size(), 1);
        w.recorder.lookupUpdated({u"a"_s}, w.jane());
        w.recorder.callEnded(World::ended(w.call()));
        QTRY_COMPARE(w.journal.entries[0].call.outcome, CallOutcome::Missed);
        QCOMPARE(w.journal.entries.size(), 1);
        QCOMPARE(w.journal.entries[0].personName, u"Jane Doe"_s);
        QVERIFY(w.journal.entries[0].vip);
    }
    void answerAfterTheEnd_isStillWritten()
    {
        World w;
        w.recorder.callStarted(w.call());
        w.recorder.callEnded(World::ended(w.call()));
        w.recorder.lookupUpdated({u"a"_s}, w.jane());
        QTRY_COMPARE(w.journal.entries[0].personName, u"Jane Doe"_s);
    }
    void personBeforeATransfer_isNotThePersonAfterIt()
    {
        World w;
        Call call = w.call();
        w.recorder.callStarted(call);
        w.recorder.lookupUpdated(call.id, w.jane());
        call.number = w.parser.parse(u"+14155550199"_s, {});
        w.recorder.callChanged(call);
        QTRY_COMPARE(w.journal.entries[0].call.number.raw, u"+14155550199"_s);
        QCOMPARE(w.journal.entries[0].personName, QString());
    }
    void fullDisk_isSaidOnce_andNothingIsLost()
    {
        World w;
        w.journal.refusal = Error{ErrorKind::Storage, u"disk full"_s, {}};
        w.recorder.callStarted(w.call(u"a"_s));
        w.recorder.callEnded(World::ended(w.call(u"a"_s)));
        w.recorder.callStarted(w.call(u"b"_s));
        QTRY_COMPARE(w.recorder.unwrittenCount(), 2);
        QCOMPARE(w.failed.size(), 1);

        w.journal.refusal.reset();
        w.clock.advance(10s);
        QTRY_COMPARE(w.recovered.size(), 1);
        QCOMPARE(w.recorder.unwrittenCount(), 0);
        QCOMPARE(w.journal.entries.size(), 2);
        const auto a = std::find_if(w.journal.entries.begin(), w.journal.entries.end(),
                                    [](const auto &e) { return e.call.id.value == u"a"; });
        QCOMPARE(a->call.outcome, CallOutcome::Missed); // the newest state, not the first
    }
    void oldCalls_areRemovedDaily()
    {
        World w;
        JournalEntry old;
        old.call = World::ended(w.call(u"old"_s));
        old.call.startedAt = w.clock.nowUtc().addDays(-366);
        JournalEntry young = old;
        young.call.id = {u"young"_s};
        young.call.startedAt = w.clock.nowUtc().addDays(-364);
        w.journal.entries = {old, young};
        w.recorder.start();
        QTRY_COMPARE(w.journal.entries.size(), 1);
        w.clock.advance(std::chrono::hours(49));
        QTRY_COMPARE(w.journal.entries.size(), 0);
    }
    void callsOfAnEarlierRun_getAnEnd()
    {
        World w;
        JournalEntry open;
        open.call = w.call(u"open"_s);
        w.journal.entries = {open};
        w.recorder.start();
        QTRY_VERIFY(w.journal.entries[0].call.isOver());
    }
    void withheldCaller_hasNoHistory()
    {
        World w;
        JournalHistory history(w.journal);
        JournalEntry entry;
        entry.call = w.call();
        entry.call.number = {};
        w.journal.entries = {entry};
        QCOMPARE(history.history({}).result()->callCount, 0);
    }
};

QTEST_GUILESS_MAIN(CallRecorderTest)
#include "callrecordertest.moc"
