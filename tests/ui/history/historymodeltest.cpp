#include "fakeclock.h"
#include "historylist.h"
#include "historymodel.h"
#include "historysamples.h"
#include "timelinemodel.h"

#include <QAbstractItemModelTester>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace Ringside;
using namespace Qt::StringLiterals;

namespace {

//! A history whose answers are made when asked, and given when the test says so.
class SlowHistory : public CallHistory
{
public:
    explicit SlowHistory(MemoryJournal &journal)
        : m_journal(journal)
    {
    }
    QFuture<Result<QList<JournalEntry>>> calls(const CallFilter &filter, const std::optional<CallCursor> &after,
                                               int limit) override
    {
        ++questions;
        asked.append(filter.text);
        return later(m_journal.calls(filter, after, limit));
    }
    QFuture<Result<int>> count(const CallFilter &filter, int limit) override { return m_journal.count(filter, limit); }
    QFuture<Result<int>> countOlderThan(const QDateTime &before) override { return m_journal.countOlderThan(before); }
    QFuture<Result<std::optional<JournalEntry>>> find(const CallId &id) override { return later(m_journal.find(id)); }
    QFuture<Result<int>> erase(const std::optional<PersonRef> &person, const QStringList &keys) override
    {
        return m_journal.erase(person, keys);
    }
    void answer()
    {
        const auto waiting = std::exchange(m_waiting, {});
        for (const auto &one : waiting)
            one();
    }
    int questions = 0;
    QStringList asked;

private:
    template<class T>
    QFuture<T> later(const QFuture<T> &ready)
    {
        auto promise = std::make_shared<QPromise<T>>();
        promise->start();
        m_waiting.append([promise, ready] {
            promise->addResult(ready.result());
            promise->finish();
        });
        return promise->future();
    }
    MemoryJournal &m_journal;
    QList<std::function<void()>> m_waiting;
};

//! Checks a model at every change of it.
class StrictTester : public QAbstractItemModelTester
{
public:
    explicit StrictTester(QAbstractItemModel *model)
        : QAbstractItemModelTester(model, FailureReportingMode::Fatal)
    {
        setUseFetchMore(false); // why: the answers of these fakes are there at once, in the midst of its checks
    }
};

CallWords words()
{
    return {QLocale(QLocale::English), [](const PhoneNumber &number) { return number.raw; },
            [](const QString &code) { return code == u"sale"_s ? u"Sale"_s : code; }};
}

JournalEntry numbered(int i)
{
    return HistorySamples::call(u"n%1"_s.arg(i), {}, u"+1212555%1"_s.arg(i, 4, 10, QChar(u'0')), 2000 - i);
}

} // namespace

class HistoryModelTest : public QObject
{
    Q_OBJECT

    struct Bench {
        MemoryJournal journal;
        MemoryPeopleBook book;
        FakeClock clock{HistorySamples::now()};
    };

    static QStringList heads(const QAbstractItemModel &model)
    {
        QStringList rows;
        for (int row = 0; row < model.rowCount(); ++row)
            rows.append(model.index(row, 0).data().toString());
        return rows;
    }

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".?"_s)); }

    void callsStandNewestFirst_inWords()
    {
        Bench bench;
        HistorySamples::fill(bench.journal, bench.book);
        HistoryModel model(HistoryModel::Scope::CallsAndPeople, bench.journal, bench.book, bench.clock, words());
        StrictTester tester(&model);
        model.setQuery({}, CallFilter::Kind::All);
        QTRY_VERIFY(model.isUpToDate());
        QCOMPARE(heads(model), (QStringList{u"Jane Doe"_s, u"+12125550199"_s, u"Anna Kowalski"_s, u"Tom Reyes"_s,
                                            u"Lisa Müller"_s, u"Jane Doe"_s}));
        QVERIFY(model.textAt(0).vip);
        QCOMPARE(model.textAt(1).tone, RowText::Tone::Missed);
        QCOMPARE(model.textAt(1).detail, u"missed · Support queue"_s);
        QCOMPARE(model.textAt(2).detail, u"outgoing · Sales line · 12 min · Sale"_s);
        QCOMPARE(model.textAt(3).emphasis, u"to wrap up"_s);
        QCOMPARE(model.textAt(4).detail, u"answered by Bob · Sales line"_s);
        QCOMPARE(model.textAt(4).when, u"Yesterday"_s);
        const QString spoken = model.index(1).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.startsWith(u"+12125550199, missed · Support queue, "_s), qPrintable(spoken));
    }

    void foreignTextIsOneLineAndPlain()
    {
        JournalEntry entry = HistorySamples::call(u"x"_s, {}, u"+12125550100"_s, 5);
        entry.personName = u"<b>Bob</b>\n\u202Egpj"_s;
        entry.call.line.name = u"50%2 off\r\nline"_s;
        const RowText row = rowOf(entry, HistorySamples::now(), words());
        QCOMPARE(row.headline, u"<b>Bob</b> gpj"_s);
        QVERIFY(row.detail.contains(u"50%2 off  line"_s) || row.detail.contains(u"50%2 off line"_s));
        QVERIFY(!row.spoken.contains(u'\n'));
    }

    void filtersShowWhatTheySay()
    {
        Bench bench;
        HistorySamples::fill(bench.journal, bench.book);
        HistoryModel model(HistoryModel::Scope::CallsAndPeople, bench.journal, bench.book, bench.clock, words());
        StrictTester tester(&model);
        const auto shows = [&model](CallFilter::Kind kind) {
            model.setQuery({}, kind);
            return QTest::qWaitFor([&model] { return model.isUpToDate(); }) ? heads(model) : QStringList();
        };
        QCOMPARE(shows(CallFilter::Kind::Missed), QStringList{u"+12125550199"_s});
        QCOMPARE(shows(CallFilter::Kind::Vip), (QStringList{u"Jane Doe"_s, u"Jane Doe"_s}));
        QCOMPARE(shows(CallFilter::Kind::ToWrapUp), QStringList{u"Tom Reyes"_s});
        QCOMPARE(shows(CallFilter::Kind::FollowUp), QStringList{u"Jane Doe"_s});
    }

    void searchingShowsPeopleAndCallsUnderHeads()
    {
        Bench bench;
        HistorySamples::fill(bench.journal, bench.book);
        HistoryModel model(HistoryModel::Scope::CallsAndPeople, bench.journal, bench.book, bench.clock, words());
        StrictTester tester(&model);
        model.setQuery(u"mul"_s, CallFilter::Kind::All);
        QTRY_VERIFY(model.isUpToDate());
        QCOMPARE(heads(model), (QStringList{u"People"_s, u"Lisa Müller"_s, u"Calls"_s, u"Lisa Müller"_s}));
        QCOMPARE(model.flags(model.index(0)), Qt::NoItemFlags);
        QVERIFY(model.personAt(1));
        QVERIFY(model.entryAt(3));
        QCOMPARE(model.firstRow(), 1);

        model.setDialNumber(HistorySamples::number(u"+12125550144"_s));
        QCOMPARE(model.textAt(0).headline, u"Call +12125550144"_s);
        QCOMPARE(model.firstRow(), 0);
        QVERIFY(model.personAt(2));
        QVERIFY(model.entryAt(4));
        model.setDialNumber({});
        QVERIFY(model.personAt(1));

        model.setQuery(u"apology"_s, CallFilter::Kind::All); // in a note
        QTRY_VERIFY(model.isUpToDate());
        QCOMPARE(heads(model), (QStringList{u"Calls"_s, u"Jane Doe"_s}));
    }

    void whileOneQuestionIsUnderWay_onlyTheNewestIsKept()
    {
        Bench bench;
        HistorySamples::fill(bench.journal, bench.book);
        SlowHistory slow(bench.journal);
        HistoryModel model(HistoryModel::Scope::CallsAndPeople, slow, bench.book, bench.clock, words());
        QSignalSpy answered(&model, &HistoryModel::answered);
        for (const QString &text : {u"m"_s, u"mu"_s, u"mul"_s, u"mulx"_s, u"jane"_s})
            model.setQuery(text, CallFilter::Kind::All);
        QCOMPARE(slow.asked, QStringList{u"m"_s});
        slow.answer();
        QTRY_COMPARE(slow.asked, (QStringList{u"m"_s, u"jane"_s}));
        QCOMPARE(answered.count(), 0); // the answer to "m" is nobody's any more
        slow.answer();
        QTRY_VERIFY(model.isUpToDate());
        QCOMPARE(answered.count(), 1);
        QCOMPARE(model.textAt(model.firstRow()).headline, u"Jane Doe"_s);
    }

    void aPageThatBelongsToAnOlderQuestionIsDropped()
    {
        Bench bench;
        for (int i = 0; i < 250; ++i)
            bench.journal.entries.append(numbered(i));
        SlowHistory slow(bench.journal);
        HistoryModel model(HistoryModel::Scope::CallsAndPeople, slow, bench.book, bench.clock, words());
        model.setQuery({}, CallFilter::Kind::All);
        slow.answer();
        QTRY_COMPARE(model.rowCount(), 100);
        model.fetchMore({});
        model.setQuery({}, CallFilter::Kind::Missed);
        slow.answer();
        QTRY_VERIFY(model.isUpToDate());
        QCOMPARE(model.rowCount(), 0);
    }

    void everyCallIsThereOnce_pageAfterPage()
    {
        Bench bench;
        for (int i = 0; i < 250; ++i)
            bench.journal.entries.append(numbered(i));
        HistoryModel model(HistoryModel::Scope::CallsAndPeople, bench.journal, bench.book, bench.clock, words());
        StrictTester tester(&model);
        model.setQuery({}, CallFilter::Kind::All);
        QTRY_COMPARE(model.rowCount(), 100);
        bench.journal.entries.append(numbered(250)); // arrives while pages are read
        while (model.canFetchMore({})) {
            const int before = model.rowCount();
            model.fetchMore({});
            QTRY_VERIFY(model.rowCount() > before);
        }
        QCOMPARE(model.rowCount(), 250);
        QCOMPARE(model.entryAt(0)->call.id.value, u"n249"_s);
        QCOMPARE(model.entryAt(249)->call.id.value, u"n0"_s);
    }

    void newChangedAndRemovedCalls_findTheirPlaceOneByOne()
    {
        Bench bench;
        for (int i = 0; i < 120; ++i)
            bench.journal.entries.append(numbered(i));
        HistoryModel model(HistoryModel::Scope::CallsAndPeople, bench.journal, bench.book, bench.clock, words());
        StrictTester tester(&model);
        model.setQuery({}, CallFilter::Kind::All);
        QTRY_COMPARE(model.rowCount(), 100);
        const QPersistentModelIndex watched = model.index(5);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);

        bench.journal.entries.append(numbered(120));
        bench.journal.entries[119].personName = u"Ada"_s;
        bench.journal.entries.removeAt(118);
        model.refresh();
        QTRY_COMPARE(model.entryAt(0)->call.id.value, u"n120"_s);
        QCOMPARE(model.textAt(1).headline, u"Ada"_s);
        QCOMPARE(model.entryAt(2)->call.id.value, u"n117"_s);
        QCOMPARE(watched.row(), 5); // one came above it, one went
        QCOMPARE(model.entryAt(watched.row())->call.id.value, u"n114"_s);
        QCOMPARE(resets.count(), 0);
        QCOMPARE(changes.count(), 1);
    }

    void aCallThatNoLongerFitsTheFilter_goes()
    {
        Bench bench;
        HistorySamples::fill(bench.journal, bench.book);
        HistoryModel model(HistoryModel::Scope::CallsAndPeople, bench.journal, bench.book, bench.clock, words());
        StrictTester tester(&model);
        model.setQuery({}, CallFilter::Kind::ToWrapUp);
        QTRY_COMPARE(model.rowCount(), 1);
        bench.journal.entries[2].wrapUp.state = WrapUp::State::Done;
        model.refreshCall(bench.journal.entries[2].call.id);
        QTRY_COMPARE(model.rowCount(), 0);
    }

    void whatFailsIsSaid_andAskedNoMore()
    {
        class Broken : public MemoryJournal
        {
        public:
            QFuture<Result<QList<JournalEntry>>> calls(const CallFilter &, const std::optional<CallCursor> &, int) override
            {
                return QtFuture::makeReadyFuture<Result<QList<JournalEntry>>>(
                    tl::unexpected(Error{ErrorKind::Storage, u"disk"_s, {}}));
            }
        };
        Broken broken;
        MemoryPeopleBook book;
        FakeClock clock(HistorySamples::now());
        HistoryModel model(HistoryModel::Scope::CallsAndPeople, broken, book, clock, words());
        QSignalSpy failed(&model, &HistoryModel::failed);
        model.setQuery({}, CallFilter::Kind::All);
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(!model.canFetchMore({}));
    }

    void todayBecomesYesterdayAtMidnight()
    {
        Bench bench;
        HistorySamples::fill(bench.journal, bench.book);
        HistoryModel model(HistoryModel::Scope::CallsAndPeople, bench.journal, bench.book, bench.clock, words());
        model.setQuery({}, CallFilter::Kind::All);
        QTRY_VERIFY(model.isUpToDate());
        QVERIFY(model.textAt(0).when != u"Yesterday"_s);
        bench.clock.advance(std::chrono::hours(10));
        QCOMPARE(model.textAt(0).when, u"Yesterday"_s);
    }

    void whatIsOnScreenStaysThere_whenCallsComeInAbove()
    {
        Bench bench;
        for (int i = 0; i < 100; ++i)
            bench.journal.entries.append(numbered(i));
        HistoryModel model(HistoryModel::Scope::CallsAndPeople, bench.journal, bench.book, bench.clock, words());
        HistoryList list(model, themeFor(ThemeChoice::Light, false, qApp->font()));
        list.resize(400, 500);
        list.show();
        QVERIFY(QTest::qWaitForWindowExposed(&list));
        model.setQuery({}, CallFilter::Kind::All);
        QTRY_VERIFY(model.isUpToDate());
        list.choose(20);
        list.verticalScrollBar()->setValue(1000);
        const QPersistentModelIndex chosen = list.currentIndex();
        const QRect before = list.visualRect(chosen);
        bench.journal.entries.append(numbered(100));
        bench.journal.entries.append(numbered(101));
        model.refresh();
        QTRY_COMPARE(chosen.row(), 22);
        QCOMPARE(list.visualRect(chosen), before);
        QCOMPARE(list.currentIndex(), QModelIndex(chosen));

        // At the top the newest comes into sight.
        list.scrollToTop();
        bench.journal.entries.append(numbered(102));
        model.refresh();
        QTRY_COMPARE(chosen.row(), 23);
        QCOMPARE(list.indexAt(QPoint(5, 5)).row(), 0);
        QCOMPARE(list.currentIndex(), QModelIndex(chosen));
    }

    void aListThatIsOpenAllDay_holdsTheNewest_andReadsTheOthersAgain()
    {
        Bench bench;
        for (int i = 0; i < 100; ++i)
            bench.journal.entries.append(numbered(i));
        HistoryModel model(HistoryModel::Scope::CallsAndPeople, bench.journal, bench.book, bench.clock, words());
        StrictTester tester(&model);
        HistoryList list(model, themeFor(ThemeChoice::Light, false, qApp->font()));
        list.resize(400, 500);
        list.show();
        QVERIFY(QTest::qWaitForWindowExposed(&list));
        model.setQuery({}, CallFilter::Kind::All);
        QTRY_VERIFY(model.isUpToDate());
        list.choose(20);
        const QPersistentModelIndex chosen = list.currentIndex();
        int most = 0;
        for (int i = 100; i < 1500; ++i) {
            bench.journal.entries.append(numbered(i));
            if (i % 50 != 49)
                continue;
            model.refresh();
            QTRY_COMPARE(model.entryAt(0)->call.id.value, u"n%1"_s.arg(i));
            QCoreApplication::processEvents();
            most = std::max(most, model.rowCount());
            if (i == 599)
                list.scrollToTop();
            if (i == 899 || i == 1399)
                list.choose(0);
        }
        QVERIFY2(most < 1000, qPrintable(QString::number(most))); // while an old one was chosen it stayed
        QVERIFY2(model.rowCount() < 700, qPrintable(QString::number(model.rowCount())));
        QVERIFY(!chosen.isValid() || model.entryAt(chosen.row())->call.id.value == u"n79"_s);
        // Who scrolls down finds every one of them, once.
        for (int page = 0; page < 15 && model.canFetchMore({}); ++page) {
            list.scrollToBottom();
            model.fetchMore({});
            QCoreApplication::processEvents();
        }
        QCOMPARE(model.rowCount(), 1500);
        for (int row = 0; row < 1500; ++row)
            QCOMPARE(model.entryAt(row)->call.id.value, u"n%1"_s.arg(1499 - row));
    }

    void whatWasChosenStaysSo_whenThePhoneBookChanges()
    {
        Bench bench;
        HistorySamples::fill(bench.journal, bench.book);
        HistoryModel model(HistoryModel::Scope::CallsAndPeople, bench.journal, bench.book, bench.clock, words());
        HistoryList list(model, themeFor(ThemeChoice::Light, false, qApp->font()));
        list.show();
        model.setQuery(u"mul"_s, CallFilter::Kind::All);
        QTRY_VERIFY(model.isUpToDate());
        list.choose(1);
        QSignalSpy chosen(&list, &HistoryList::rowChosen);
        bench.book.people.prepend(HistorySamples::someone(u"Ada Muller"_s, u"+12125550150"_s));
        model.refreshPeople();
        QTRY_COMPARE(model.rowCount(), 5);
        QCOMPARE(list.currentIndex().row(), 2);
        QVERIFY(list.selectionModel()->isSelected(list.currentIndex()));
        QCOMPARE(chosen.count(), 0); // by nobody's doing
        model.setQuery(u"jane"_s, CallFilter::Kind::All);
        QTRY_VERIFY(model.isUpToDate());
        QVERIFY(!list.currentIndex().isValid());
    }

    void timelineGroupsByMonth_andReadsOn()
    {
        Bench bench;
        for (int i = 0; i < 80; ++i)
            bench.journal.entries.append(
                HistorySamples::call(u"t%1"_s.arg(i), HistorySamples::jane(), u"+14155550123"_s, 60 * 24 * (80 - i) - 60));
        TimelineModel model(bench.journal, bench.clock, words());
        StrictTester tester(&model);
        Subject subject;
        subject.person = HistorySamples::jane();
        model.setSubject(subject);
        QTRY_VERIFY(model.isLoaded());
        QCOMPARE(model.index(0).data().toString(), u"Yesterday"_s);
        QVERIFY(heads(model).contains(u"February"_s));
        QCOMPARE(model.calls().size(), 60);
        while (model.canFetchMore({})) {
            const qsizetype before = model.calls().size();
            model.fetchMore({});
            QTRY_VERIFY(model.calls().size() > before || !model.canFetchMore({}));
        }
        QCOMPARE(model.calls().size(), 80);
        QCOMPARE(heads(model).count(u"February"_s), 1);
        QVERIFY(heads(model).contains(u"December 2025"_s));
    }

    void timelineOfAWithheldCaller_isThatCallAlone()
    {
        Bench bench;
        JournalEntry withheld = HistorySamples::call(u"w"_s, {}, {}, 5);
        bench.journal.entries = {HistorySamples::call(u"w0"_s, {}, {}, 10), withheld};
        TimelineModel model(bench.journal, bench.clock, words());
        Subject subject;
        subject.call = withheld.call.id;
        model.setSubject(subject);
        QTRY_VERIFY(model.isLoaded());
        QCOMPARE(model.calls().size(), 1);
        QCOMPARE(model.calls().first().call.id, withheld.call.id);
    }

    void crmEntriesStandAmongTheCalls_andNoRowIsTakenAway()
    {
        Bench bench;
        HistorySamples::fill(bench.journal, bench.book);
        TimelineModel model(bench.journal, bench.clock, words());
        StrictTester tester(&model);
        Subject subject;
        subject.person = HistorySamples::jane();
        model.setSubject(subject);
        model.setElsewhere(HistorySamples::janesPast()); // before the journal has said anything
        QTRY_VERIFY(model.isLoaded());
        QCOMPARE(model.rowCount(), 15);
        model.setElsewhere({});
        QCOMPARE(heads(model).size(), 4);
        const QPersistentModelIndex old = model.index(3);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setElsewhere(HistorySamples::janesPast());
        QCOMPARE(model.rowCount(), 15);
        QVERIFY(old.data().toString().contains(u"an apology"_s));
        QCOMPARE(heads(model).first(), u"Coming up"_s);
        QCOMPARE(model.sourceAt(1), u"HubSpot"_s);
        QCOMPARE(model.sourceAt(3), QString()); // ours
        // One says more, one goes, one comes.
        HistorySummary later = HistorySamples::janesPast();
        later.recent[1].state = u"done"_s;
        later.recent.removeAt(3);
        later.recent.append(HistorySamples::crmEntry(HistoryEntry::Type::Note, u"n2"_s, u"Likes tea"_s, 10));
        model.setElsewhere(later);
        QCOMPARE(model.rowCount(), 15);
        QVERIFY(heads(model).contains(u"Task: Send the tracking number · done"_s));
        QVERIFY(heads(model).contains(u"Note: Likes tea"_s));
        QVERIFY(!heads(model).contains(u"Email: Quote #4471 for Q1"_s));
        QCOMPARE(resets.count(), 0);
        QCOMPARE(model.calls().size(), 2); // for whoever reads notes
        // Another person begins anew.
        subject.person = bench.book.people.last();
        model.setSubject(subject);
        QTRY_VERIFY(model.isLoaded());
        QCOMPARE(heads(model).size(), 2);
    }

    void theSameEntryTwice_andOneWithoutATime_areNotTwoRows()
    {
        Bench bench;
        TimelineModel model(bench.journal, bench.clock, words());
        StrictTester tester(&model);
        Subject subject;
        subject.number = HistorySamples::number(u"+14155550123"_s);
        model.setSubject(subject);
        QTRY_VERIFY(model.isLoaded());
        HistorySummary past;
        const HistoryEntry deal = HistorySamples::crmEntry(HistoryEntry::Type::Deal, u"d"_s, u"Renewal"_s, 60);
        HistoryEntry note = HistorySamples::crmEntry(HistoryEntry::Type::Note, u"d"_s, u"Renewal"_s, 60);
        HistoryEntry timeless = HistorySamples::crmEntry(HistoryEntry::Type::Note, u"t"_s, u"When?"_s, 60);
        timeless.at = {};
        past.recent = {deal, note, deal, timeless};
        model.setElsewhere(past);
        QCOMPARE(model.entryAt(1)->type, HistoryEntry::Type::Deal);
        QCOMPARE(model.entryAt(2)->type, HistoryEntry::Type::Note);
        QCOMPARE(model.rowCount(), 3);
    }

    void whatIsOlderThanThePageThatWasRead_waitsForTheNext()
    {
        Bench bench;
        for (int i = 0; i < 80; ++i)
            bench.journal.entries.append(
                HistorySamples::call(u"t%1"_s.arg(i), HistorySamples::jane(), u"+14155550123"_s, 60 * 24 * (80 - i)));
        TimelineModel model(bench.journal, bench.clock, words());
        StrictTester tester(&model);
        Subject subject;
        subject.person = HistorySamples::jane();
        model.setSubject(subject);
        QTRY_VERIFY(model.isLoaded());
        HistorySummary past;
        constexpr int day = 24 * 60;
        past.recent = {HistorySamples::crmEntry(HistoryEntry::Type::Deal, u"new"_s, u"New"_s, 10 * day + 5),
                       HistorySamples::crmEntry(HistoryEntry::Type::Deal, u"old"_s, u"Old"_s, 70 * day + 5)};
        model.setElsewhere(past);
        QVERIFY(heads(model).contains(u"Deal: New"_s));
        QVERIFY(!heads(model).contains(u"Deal: Old"_s));
        QVERIFY(model.canFetchMore({}));
        model.fetchMore({});
        QTRY_VERIFY(heads(model).contains(u"Deal: Old"_s));
        QCOMPARE(model.calls().size(), 80);
        QDateTime before = model.entryAt(1)->at;
        for (int row = 2; row < model.rowCount(); ++row) {
            if (!model.entryAt(row))
                continue;
            QVERIFY(model.entryAt(row)->at <= before);
            before = model.entryAt(row)->at;
        }
        // What changes in the journal changes rows, and takes none away.
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        bench.journal.entries.append(HistorySamples::call(u"new"_s, HistorySamples::jane(), u"+14155550123"_s, 1));
        model.refresh();
        QTRY_COMPARE(model.calls().size(), 81);
        QCOMPARE(model.entryAt(1)->call.id.value, u"new"_s);
        QVERIFY(heads(model).contains(u"Deal: Old"_s));
        QCOMPARE(resets.count(), 0);
    }

    void whenTheJournalFails_whatCrmsKnowIsShown()
    {
        class Broken : public MemoryJournal
        {
        public:
            QFuture<Result<QList<JournalEntry>>> calls(const CallFilter &, const std::optional<CallCursor> &, int) override
            {
                return QtFuture::makeReadyFuture<Result<QList<JournalEntry>>>(
                    tl::unexpected(Error{ErrorKind::Storage, u"disk"_s, {}}));
            }
        };
        Broken broken;
        FakeClock clock(HistorySamples::now());
        TimelineModel model(broken, clock, words());
        StrictTester tester(&model);
        QSignalSpy failed(&model, &TimelineModel::failed);
        Subject subject;
        subject.person = HistorySamples::jane();
        model.setSubject(subject);
        QTRY_COMPARE(failed.count(), 1);
        model.setElsewhere(HistorySamples::janesPast());
        QVERIFY(heads(model).contains(u"Deal: Renewal 2026 · proposal sent · $30,000"_s));
    }

    void entriesInWords_data()
    {
        using Type = HistoryEntry::Type;
        QTest::addColumn<HistoryEntry>("entry");
        QTest::addColumn<QString>("text");
        QTest::addColumn<Symbol>("symbol");
        const auto entry = [](Type type, const QString &title) {
            return HistorySamples::crmEntry(type, u"1"_s, title, 60);
        };
        QTest::newRow("email") << entry(Type::Email, u"Quote"_s) << u"Email: Quote"_s << Symbol::Mail;
        QTest::newRow("email without a subject") << entry(Type::Email, {}) << u"Email"_s << Symbol::Mail;
        QTest::newRow("meeting") << entry(Type::Meeting, u"Review"_s) << u"Meeting: Review"_s << Symbol::Meeting;
        QTest::newRow("task") << entry(Type::Task, u"Send it"_s) << u"Task: Send it"_s << Symbol::Task;
        QTest::newRow("order") << entry(Type::Order, u"#1042"_s) << u"Order: #1042"_s << Symbol::Order;
        QTest::newRow("ticket") << entry(Type::Ticket, u"#889"_s) << u"Ticket: #889"_s << Symbol::Ticket;
        HistoryEntry note = entry(Type::Note, {});
        note.text = u"first line\n<b>second</b> \u202Eline"_s;
        QTest::newRow("note, of several lines") << note << u"Note: first line <b>second</b> line"_s << Symbol::Note;
        HistoryEntry deal = entry(Type::Deal, u"Renewal"_s);
        deal.state = u"Won"_s;
        deal.amount = u"$30k"_s;
        deal.who = u"Bob"_s;
        QTest::newRow("deal") << deal << u"Deal: Renewal · Won · $30k · Bob"_s << Symbol::Deal;
        QTest::newRow("something else") << entry(Type::Other, u"Signed the form"_s) << u"Signed the form"_s << Symbol::Info;
        QTest::newRow("something without a name") << entry(Type::Other, {}) << u"Entry"_s << Symbol::Info;
        HistoryEntry call = entry(Type::Call, u"late %1 delivery"_s);
        QTest::newRow("call") << call << u"Call, 4:00: late %1 delivery"_s << Symbol::Incoming;
        call.who = u"Bob"_s;
        QTest::newRow("call with a colleague") << call << u"Call with Bob, 4:00: late %1 delivery"_s << Symbol::Incoming;
        call.call.direction = CallDirection::Outbound;
        QTest::newRow("by a colleague") << call << u"Outgoing call by Bob, 4:00: late %1 delivery"_s << Symbol::Outgoing;
        call.call.endedAt = call.call.answeredAt;
        QTest::newRow("of unknown length") << call << u"Outgoing call by Bob: late %1 delivery"_s << Symbol::Outgoing;
        call.title.clear();
        call.call.outcome = CallOutcome::Missed;
        QTest::newRow("not answered") << call << u"Outgoing call"_s << Symbol::Outgoing;
        call.call.direction = CallDirection::Inbound;
        QTest::newRow("missed") << call << u"Missed call"_s << Symbol::Missed;
    }
    void entriesInWords()
    {
        QFETCH(HistoryEntry, entry);
        QFETCH(QString, text);
        QFETCH(Symbol, symbol);
        QCOMPARE(timelineText(entry, words()), text);
        QVERIFY(symbolOf(entry) == symbol);
    }
};

QTEST_MAIN(HistoryModelTest)
#include "historymodeltest.moc"
