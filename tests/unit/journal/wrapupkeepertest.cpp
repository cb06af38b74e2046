#include "wrapupkeeper.h"

#include "fakeclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace Ringside;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using State = WrapUp::State;

namespace {

//! Wrap-ups in memory, written one by one when the test lets them; can refuse.
class FakeStore : public WrapUpStore, public CallHistory
{
public:
    QFuture<Result<void>> saveWrapUp(const CallId &call, const WrapUp &wrapUp) override
    {
        ++writes;
        auto promise = std::make_shared<QPromise<Result<void>>>();
        promise->start();
        pending.append({call, wrapUp, promise});
        const auto future = promise->future();
        if (answersAtOnce)
            answerAll();
        return future;
    }
    QFuture<Result<int>> putOffOpen() override
    {
        int count = 0;
        for (WrapUp &wrapUp : kept) {
            if (wrapUp.state == State::Open) {
                wrapUp.state = State::Later;
                ++count;
            }
        }
        return QtFuture::makeReadyFuture<Result<int>>(count);
    }
    QFuture<Result<QList<JournalEntry>>> calls(const CallFilter &, const std::optional<CallCursor> &, int) override
    {
        return QtFuture::makeReadyFuture<Result<QList<JournalEntry>>>(fail(ErrorKind::Unsupported));
    }
    QFuture<Result<int>> count(const CallFilter &, int) override
    {
        return QtFuture::makeReadyFuture<Result<int>>(fail(ErrorKind::Unsupported));
    }
    QFuture<Result<int>> countOlderThan(const QDateTime &) override
    {
        return QtFuture::makeReadyFuture<Result<int>>(fail(ErrorKind::Unsupported));
    }
    QFuture<Result<std::optional<JournalEntry>>> find(const CallId &id) override
    {
        ++reads;
        using Found = Result<std::optional<JournalEntry>>;
        if (readRefusal)
            return QtFuture::makeReadyFuture<Found>(tl::unexpected(*readRefusal));
        if (!kept.contains(id))
            return QtFuture::makeReadyFuture<Found>(std::nullopt);
        JournalEntry entry;
        entry.call.id = id;
        entry.wrapUp = kept.value(id);
        return QtFuture::makeReadyFuture<Found>(entry);
    }
    QFuture<Result<int>> erase(const std::optional<PersonRef> &, const QStringList &) override
    {
        return QtFuture::makeReadyFuture<Result<int>>(fail(ErrorKind::Unsupported));
    }
    void answerAll()
    {
        const auto due = std::exchange(pending, {});
        for (const Write &write : due) {
            if (!refusal)
                kept.insert(write.call, write.wrapUp);
            write.promise->addResult(refusal ? Result<void>(tl::unexpected(*refusal)) : Result<void>());
            write.promise->finish();
        }
    }

    struct Write {
        CallId call;
        WrapUp wrapUp;
        std::shared_ptr<QPromise<Result<void>>> promise;
    };
    QHash<CallId, WrapUp> kept;
    QList<Write> pending;
    std::optional<Error> refusal;
    std::optional<Error> readRefusal;
    bool answersAtOnce = true;
    int writes = 0;
    int reads = 0;
};

const CallId a{u"a"_s};

Call call(CallState state = CallState::Answered)
{
    Call call;
    call.id = a;
    call.state = state;
    if (state == CallState::Ended)
        call.outcome = CallOutcome::Answered;
    return call;
}

} // namespace

class WrapUpKeeperTest : public QObject
{
    Q_OBJECT

    struct World {
        FakeClock clock;
        FakeStore store;
        WrapUpKeeper keeper{store, store, clock};
        QSignalSpy changed{&keeper, &WrapUpKeeper::changed};
        QSignalSpy saved{&keeper, &WrapUpKeeper::saved};
        QSignalSpy failed{&keeper, &WrapUpKeeper::failed};
        QSignalSpy recovered{&keeper, &WrapUpKeeper::recovered};
        [[nodiscard]] bool lastSaysSaved() const { return changed.last().at(2).toBool(); }
    };

private Q_SLOTS:
    void note_isOnDiskWithinASecondOfTheLastKey_evenWhileTypingGoesOn()
    {
        World w;
        w.keeper.callStarted(call());
        QString note;
        for (int key = 0; key < 40; ++key) { // eight seconds of typing without a pause
            note += u'x';
            w.keeper.noteEdited(a, note);
            w.clock.advance(200ms);
            if (key >= 5)
                QVERIFY(w.store.kept.value(a).note.size() >= note.size() - 5);
        }
        QVERIFY2(w.store.writes <= 20, "not a write a key");
        w.clock.advance(1s);
        QCOMPARE(w.store.kept.value(a).note, note);
        QCOMPARE(w.store.kept.value(a).state, State::Open);
        QVERIFY(w.lastSaysSaved());
    }
    void oneWriteAtATime_andTheNewestTextFollows()
    {
        World w;
        w.store.answersAtOnce = false;
        w.keeper.callStarted(call());
        w.keeper.noteEdited(a, u"one"_s);
        w.clock.advance(1s);
        w.keeper.noteEdited(a, u"one two"_s);
        w.clock.advance(1s);
        w.keeper.noteEdited(a, u"one two three"_s);
        w.clock.advance(1s);
        QCOMPARE(w.store.pending.size(), 1);
        QVERIFY(!w.lastSaysSaved());
        w.store.answerAll();
        QVERIFY(!w.lastSaysSaved());
        w.clock.advance(1s);
        w.store.answerAll();
        QCOMPARE(w.store.writes, 2);
        QCOMPARE(w.store.kept.value(a).note, u"one two three"_s);
        QVERIFY(w.lastSaysSaved());
    }
    void endOfTheCall_andOfTheProgram_writeAtOnce()
    {
        World w;
        w.keeper.callStarted(call());
        w.keeper.noteEdited(a, u"short"_s);
        w.keeper.begin(a);
        w.keeper.callEnded(call(CallState::Ended));
        QCOMPARE(w.store.kept.value(a).note, u"short"_s);
        QCOMPARE(w.store.kept.value(a).state, State::Open);
        w.keeper.noteEdited(a, u"shorter"_s);
        w.keeper.flushAll();
        QCOMPARE(w.store.kept.value(a).note, u"shorter"_s);
    }
    void programEnds_withAKeyNotYetWritten()
    {
        FakeStore store;
        FakeClock clock;
        {
            WrapUpKeeper keeper(store, store, clock);
            keeper.callStarted(call());
            keeper.noteEdited(a, u"last words"_s);
        }
        QCOMPARE(store.kept.value(a).note, u"last words"_s);
    }
    void callWithoutWrapUp_keepsItsNote_andAsksForNothing()
    {
        World w;
        w.keeper.callStarted(call());
        w.keeper.noteEdited(a, u"by the way"_s);
        w.keeper.callEnded(call(CallState::Ended));
        QCOMPARE(w.store.kept.value(a).note, u"by the way"_s);
        QCOMPARE(w.store.kept.value(a).state, State::None);
    }
    void untouchedCall_isNeverWritten()
    {
        World w;
        w.keeper.callStarted(call());
        w.clock.advance(1h);
        w.keeper.callEnded(call(CallState::Ended));
        QCOMPARE(w.store.writes, 0);
        QVERIFY(w.changed.isEmpty());
    }
    void done_and_later_areWrittenWithEverythingSaid()
    {
        World w;
        w.keeper.callStarted(call());
        w.keeper.begin(a);
        w.keeper.callEnded(call(CallState::Ended));
        w.keeper.noteEdited(a, u"note"_s);
        w.keeper.dispositionChosen(a, u"sale"_s);
        const QDateTime at({2026, 3, 3}, {9, 0}, Qt::UTC);
        w.keeper.followUpChosen(a, at);
        w.keeper.later(a);
        QCOMPARE(w.store.kept.value(a), (WrapUp{u"note"_s, u"sale"_s, at, State::Later}));
        QVERIFY(w.lastSaysSaved());
        w.keeper.done(a);
        QCOMPARE(w.store.kept.value(a), (WrapUp{u"note"_s, u"sale"_s, at, State::Done}));
        QCOMPARE(w.saved.last().at(1).value<WrapUp>().state, State::Done);
    }
    void closedWithoutAWord_data()
    {
        QTest::addColumn<bool>("asks");
        QTest::addColumn<QString>("note");
        QTest::addColumn<State>("state");
        QTest::newRow("outcomes are asked for") << true << QString() << State::Later;
        QTest::newRow("nothing asked, nothing said") << false << QString() << State::None;
        QTest::newRow("nothing asked, something said") << false << u"x"_s << State::Later;
        QTest::newRow("blanks are nothing") << false << u" \n"_s << State::None;
    }
    void closedWithoutAWord()
    {
        QFETCH(bool, asks);
        QFETCH(QString, note);
        QFETCH(State, state);
        World w;
        w.keeper.setAsksForOutcome(asks);
        w.keeper.callStarted(call());
        if (!note.isEmpty())
            w.keeper.noteEdited(a, note);
        w.keeper.begin(a);
        w.keeper.callEnded(call(CallState::Ended));
        w.keeper.leave(a);
        QCOMPARE(w.store.kept.value(a).state, state);
        QCOMPARE(w.store.kept.value(a).note, note);
    }
    void refusal_isSaidOnce_keptAndTriedAgain()
    {
        World w;
        w.store.refusal = Error{ErrorKind::Storage, u"disk full"_s, {}};
        w.keeper.callStarted(call());
        w.keeper.noteEdited(a, u"precious"_s);
        w.clock.advance(20s);
        QCOMPARE(w.failed.size(), 1);
        QCOMPARE(w.keeper.unwrittenCount(), 1);
        QVERIFY(!w.lastSaysSaved());
        w.keeper.noteEdited(a, u"precious words"_s);
        w.keeper.begin(a);
        w.keeper.callEnded(call(CallState::Ended));
        w.keeper.done(a);
        w.clock.advance(20s);
        QVERIFY(w.store.kept.isEmpty());
        w.store.refusal.reset();
        w.clock.advance(20s);
        QCOMPARE(w.store.kept.value(a).note, u"precious words"_s);
        QCOMPARE(w.store.kept.value(a).state, State::Done);
        QCOMPARE(w.failed.size(), 1);
        QCOMPARE(w.recovered.size(), 1);
        QCOMPARE(w.keeper.unwrittenCount(), 0);
        QVERIFY(w.lastSaysSaved());
    }
    void callNotYetInTheJournal_isTriedAgain()
    {
        World w;
        w.store.refusal = Error{ErrorKind::NotFound, {}, {}};
        w.keeper.callStarted(call());
        w.keeper.noteEdited(a, u"x"_s);
        w.clock.advance(2s);
        w.store.refusal.reset();
        w.clock.advance(20s);
        QCOMPARE(w.store.kept.value(a).note, u"x"_s);
    }
    void erasedCall_isNotWrittenAgain()
    {
        World w;
        w.keeper.callStarted(call());
        w.keeper.noteEdited(a, u"x"_s);
        w.keeper.begin(a);
        w.keeper.callEnded(call(CallState::Ended));
        w.store.kept.clear();
        w.store.refusal = Error{ErrorKind::NotFound, {}, {}};
        w.keeper.noteEdited(a, u"xy"_s);
        w.clock.advance(1min);
        QVERIFY(w.failed.isEmpty());
        QCOMPARE(w.keeper.unwrittenCount(), 0);
    }
    void programStarts_openOnesArePutOff()
    {
        World w;
        w.store.kept.insert(a, {u"half a sent"_s, {}, {}, State::Open});
        w.keeper.start();
        QCOMPARE(w.store.kept.value(a).state, State::Later);
    }
    void callThatOutlivesTheProgram_keepsItsNote()
    {
        World w;
        w.store.kept.insert(a, {u"from before"_s, u"sale"_s, {}, State::Later});
        w.keeper.callStarted(call());
        QTRY_COMPARE(w.changed.size() > 0, true);
        QCOMPARE(w.changed.last().at(1).value<WrapUp>().note, u"from before"_s);
        QCOMPARE(w.store.kept.value(a).state, State::Open);
        w.keeper.noteEdited(a, u"from before, and more"_s);
        w.clock.advance(1s);
        QCOMPARE(w.store.kept.value(a).note, u"from before, and more"_s);
        QCOMPARE(w.store.kept.value(a).disposition, u"sale"_s);
    }
    void journalThatCannotBeRead_isNotWrittenOver()
    {
        World w;
        w.store.kept.insert(a, {u"from before"_s, {}, {}, State::Later});
        w.store.readRefusal = Error{ErrorKind::Storage, u"busy"_s, {}};
        w.keeper.callStarted(call());
        w.keeper.noteEdited(a, u"typed"_s);
        w.clock.advance(1s);
        QCOMPARE(w.store.kept.value(a).note, u"from before"_s);
        QCOMPARE(w.failed.size(), 1);
        w.store.readRefusal.reset();
        w.clock.advance(20s);
        QCOMPARE(w.store.kept.value(a).note, u"from before\ntyped"_s);
        QCOMPARE(w.recovered.size(), 1);
    }
    void noteOfACallLongOver_isAddedToWhatIsThere()
    {
        World w;
        const QDateTime at({2026, 3, 3}, {9, 0}, Qt::UTC);
        w.store.kept.insert(a, {u"old"_s, u"sale"_s, at, State::Done});
        w.keeper.noteEdited(a, u"old and new"_s);
        w.clock.advance(1s);
        QCOMPARE(w.store.kept.value(a), (WrapUp{u"old and new"_s, u"sale"_s, at, State::Done}));
    }
    void editedInAWindow_shorterThanWhatIsThere_takesItsPlace()
    {
        World w;
        const QDateTime at({2026, 3, 3}, {9, 0}, Qt::UTC);
        const WrapUp seen{u"late by two days"_s, u"sale"_s, at, State::Later};
        w.store.kept.insert(a, seen);
        WrapUp said = seen;
        said.note = u"late"_s;
        w.keeper.edited(a, seen, said);
        w.clock.advance(1s);
        QCOMPARE(w.store.kept.value(a), said);
        WrapUp without = said;
        without.disposition.clear();
        without.followUpAt = {};
        w.keeper.edited(a, said, without);
        w.clock.advance(1s);
        QCOMPARE(w.store.kept.value(a), without);
        WrapUp settled = without;
        settled.state = State::Done;
        w.keeper.edited(a, without, settled);
        QCOMPARE(w.store.kept.value(a).state, State::Done);
    }
    void cardAndWindow_eachChangeWhatTheyChange()
    {
        World w;
        w.keeper.callStarted(call());
        w.keeper.begin(a);
        w.keeper.callEnded(call(CallState::Ended));
        const WrapUp seen = w.keeper.newest(a, {});
        QCOMPARE(seen.state, State::Open);
        w.keeper.noteEdited(a, u"from the card"_s); // while the window still has the one it read
        WrapUp said = seen;
        said.disposition = u"sale"_s;
        w.keeper.edited(a, seen, said);
        w.keeper.followUpChosen(a, QDateTime({2026, 3, 3}, {9, 0}, Qt::UTC));
        w.clock.advance(1s);
        QCOMPARE(w.store.kept.value(a),
                 (WrapUp{u"from the card"_s, u"sale"_s, QDateTime({2026, 3, 3}, {9, 0}, Qt::UTC), State::Open}));
        // Both write the same note: what the other did not see is kept.
        said.note = u"from the window"_s;
        w.keeper.edited(a, seen, said);
        QCOMPARE(w.changed.last().at(1).value<WrapUp>().note, u"from the card\nfrom the window"_s);
    }
    void newest_hasWhatTheJournalCannotTakeNow()
    {
        World w;
        const WrapUp stored{u"old"_s, {}, {}, State::Done};
        w.store.kept.insert(a, stored);
        QCOMPARE(w.keeper.newest(a, stored), stored);
        w.store.refusal = Error{ErrorKind::Storage, u"full"_s, {}};
        QSignalSpy unwritten(&w.keeper, &WrapUpKeeper::unwritten);
        w.keeper.noteEdited(a, u"old and new"_s);
        w.clock.advance(1s);
        QCOMPARE(unwritten.size(), 1);
        QCOMPARE(unwritten.last().at(0).value<CallId>(), a);
        QCOMPARE(w.keeper.newest(a, stored).note, u"old and new"_s);
        w.clock.advance(5s);
        QCOMPARE(unwritten.size(), 2);
        QCOMPARE(w.failed.size(), 1);
        w.store.refusal.reset();
        w.clock.advance(5s);
        QCOMPARE(w.store.kept.value(a).note, u"old and new"_s);
    }
    void callErasedWhileItIsEdited_isForgotten()
    {
        World w;
        w.store.kept.insert(a, {u"old"_s, {}, {}, State::Done});
        w.store.refusal = Error{ErrorKind::NotFound, {}, {}};
        w.keeper.edited(a, {u"old"_s, {}, {}, State::Done}, {u"old!"_s, {}, {}, State::Done});
        w.clock.advance(1s);
        QCOMPARE(w.store.writes, 1);
        w.clock.advance(60s);
        QCOMPARE(w.store.writes, 1);
        QVERIFY(w.failed.isEmpty());
    }
    void settledCalls_areForgotten()
    {
        World w;
        w.keeper.callStarted(call());
        w.keeper.noteEdited(a, u"x"_s);
        w.keeper.begin(a);
        w.keeper.callEnded(call(CallState::Ended));
        w.keeper.done(a);
        QCOMPARE(w.keeper.wrapUp(a), WrapUp());
    }
};

QTEST_GUILESS_MAIN(WrapUpKeeperTest)
#include "wrapupkeepertest.moc"
