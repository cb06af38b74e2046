// How long somebody waits for the main window: to its first full frame with calls in it, to the first results of a
// search, from one frame of scrolling to the next. On a journal of 100,000 calls and a phone book of 100,000 people
// (RINGSIDE_BENCH_CALLS, RINGSIDE_BENCH_PEOPLE), made once. The yardstick is a bare list of as many rows.
#include "clock.h"
#include "historylist.h"
#include "historymodel.h"
#include "historysamples.h"
#include "mainwindow.h"
#include "peopleimport.h"
#include "plainparser.h"
#include "sqlitejournal.h"
#include "sqlitepeoplebook.h"
#include "storefile.h"

#include <benchmark/benchmark.h>

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QStringListModel>

#include <algorithm>
#include <array>
#include <cstdio>
#include <vector>

using namespace Ringside;
using namespace Qt::StringLiterals;

namespace {

int fromEnvironment(const char *name, int otherwise)
{
    bool ok = false;
    const int value = qEnvironmentVariableIntValue(name, &ok);
    return ok && value > 0 ? value : otherwise;
}

const int callCount = fromEnvironment("RINGSIDE_BENCH_CALLS", 100'000);
const int peopleCount = fromEnvironment("RINGSIDE_BENCH_PEOPLE", 100'000);
constexpr auto names = std::array{u"Anna", u"Bert", u"Clara", u"Dmitri", u"Elif", u"Farah", u"Günter", u"Hana"};
constexpr auto families = std::array{u"Müller", u"Kowalski", u"Reyes", u"Simpson", u"Öztürk", u"Haddad", u"Ivanova"};

QString folder()
{
    const QString path = qEnvironmentVariable("RINGSIDE_BENCH_DIR", QStringLiteral(RINGSIDE_BENCH_DIR));
    QDir().mkpath(path);
    return path;
}

Person personAt(int i)
{
    Person person;
    person.source = u"Phone book"_s;
    person.key = QString::number(i);
    person.name = QString::fromUtf16(names[size_t(i) % names.size()]) + u' '
        + QString::fromUtf16(families[size_t(i) / names.size() % families.size()]) + u' ' + QString::number(i, 36);
    person.company = u"Company %1"_s.arg(i % 5000);
    person.vip = i % 50 == 0;
    person.numbers = {{u"work"_s, HistorySamples::number(u"+1212%1"_s.arg(2'000'000 + i))}};
    return person;
}

//! The stores, filled once.
struct Files {
    Files()
        : people(folder() + u"/people-%1.db"_s.arg(peopleCount), StoreFile::Content::People, clock)
        , journalFile(folder() + u"/journal-%1.db"_s.arg(callCount), StoreFile::Content::Journal, clock)
        , journal(journalFile)
        , book(people, journalFile, clock)
    {
        people.open().waitForFinished();
        journalFile.open().waitForFinished();
        if (book.page({}, 1).result().value_or(QList<Person>()).isEmpty())
            makePeople();
        makeCalls(journal.count({}, callCount).result().value_or(0));
    }
    void makePeople()
    {
        std::fprintf(stderr, "making %d people\n", peopleCount);
        PeopleImport import(people, {});
        bool good = bool(import.begin());
        for (int i = 0; good && i < peopleCount; ++i)
            good = bool(import.add(ImportRow::prepare(personAt(i), i)));
        if (!good || !import.commit({}, [](double) {}))
            qFatal("the phone book could not be made");
    }
    //! Goes on where an earlier run was ended.
    void makeCalls(int first)
    {
        if (first < callCount)
            std::fprintf(stderr, "making %d calls\n", callCount - first);
        QFuture<Result<void>> last = QtFuture::makeReadyFuture<Result<void>>(Result<void>());
        const QDateTime now = clock.nowUtc();
        for (int i = first; i < callCount; ++i) {
            JournalEntry entry = HistorySamples::call(u"call-%1"_s.arg(i), personAt(i * 37 % peopleCount),
                                                      u"+1212%1"_s.arg(2'000'000 + i * 37 % peopleCount), 0,
                                                      i % 5 ? CallOutcome::Answered : CallOutcome::Missed);
            entry.call.startedAt = now.addSecs(-300LL * (callCount - i));
            entry.call.answeredAt = i % 5 ? entry.call.startedAt.addSecs(8) : QDateTime();
            entry.call.endedAt = entry.call.startedAt.addSecs(200);
            last = journal.record(entry);
            if (i % 1000 == 0)
                last.waitForFinished();
        }
        last.waitForFinished();
    }
    SystemClock clock;
    StoreFile people;
    StoreFile journalFile;
    SqliteJournal journal;
    SqlitePeopleBook book;
};

Files &files()
{
    static Files made;
    return made;
}

Theme theme()
{
    return themeFor(ThemeChoice::Light, false, QApplication::font());
}

//! The window and what it stands on.
struct Desk {
    Desk()
        : access(files().journal, files().journal, files().clock)
        , window(files().journal, files().book, access, parser, files().clock, QLocale(QLocale::English), theme())
        , list(*window.findChild<HistoryList *>(u"calls"_s))
        , model(*static_cast<HistoryModel *>(list.model()))
    {
    }
    void waitForRows() const
    {
        QElapsedTimer limit;
        limit.start();
        while (!model.isUpToDate()) {
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
            if (limit.elapsed() > 20'000)
                qFatal("no answer");
        }
        list.viewport()->repaint();
    }
    HistorySamples::FakeAccess access;
    PlainParser parser;
    MainWindow window;
    HistoryList &list;
    HistoryModel &model;
};

void report(benchmark::State &state, std::vector<double> &seconds)
{
    state.counters["first_ms"] = seconds.front() * 1000.0;
    std::sort(seconds.begin(), seconds.end());
    state.counters["p50_ms"] = seconds[seconds.size() / 2] * 1000.0;
    state.counters["p99_ms"] = seconds[seconds.size() * 99 / 100] * 1000.0;
    state.counters["max_ms"] = seconds.back() * 1000.0;
}

double secondsOf(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e9;
}

//! From nothing to the window with the newest calls painted.
void BM_Open(benchmark::State &state)
{
    files();
    std::vector<double> seconds;
    for (auto _ : state) {
        QElapsedTimer timer;
        timer.start();
        Desk desk;
        desk.window.show();
        desk.waitForRows();
        seconds.push_back(secondsOf(timer));
        state.SetIterationTime(seconds.back());
    }
    report(state, seconds);
}

//! From a key to the results painted.
void BM_TypeOneMoreLetter(benchmark::State &state)
{
    Desk desk;
    desk.window.show();
    desk.waitForRows();
    const QStringList words{u"m"_s, u"mu"_s, u"mul"_s, u"mull"_s, u"anna"_s, u"anna m"_s, u"comp"_s, u"212200"_s, u"zzz"_s};
    std::vector<double> seconds;
    int i = 0;
    for (auto _ : state) {
        QElapsedTimer timer;
        timer.start();
        desk.window.search(words.at(i++ % words.size()));
        desk.waitForRows();
        seconds.push_back(secondsOf(timer));
        state.SetIterationTime(seconds.back());
    }
    report(state, seconds);
}

//! Two rows further, painted; further pages are read on the way.
void BM_ScrollAFrame(benchmark::State &state)
{
    Desk desk;
    desk.window.show();
    desk.waitForRows();
    std::vector<double> seconds;
    for (auto _ : state) {
        QElapsedTimer timer;
        timer.start();
        QScrollBar *bar = desk.list.verticalScrollBar();
        bar->setValue(bar->value() + 112);
        QCoreApplication::processEvents();
        desk.list.viewport()->repaint();
        seconds.push_back(secondsOf(timer));
        state.SetIterationTime(seconds.back());
    }
    report(state, seconds);
    state.counters["rows_read"] = desk.model.rowCount();
}

//! A call comes in while somebody is far down the list.
void BM_ACallComesIn(benchmark::State &state)
{
    Desk desk;
    desk.window.show();
    desk.waitForRows();
    std::vector<double> seconds;
    for (auto _ : state) {
        QElapsedTimer timer;
        timer.start();
        desk.model.refresh();
        QCoreApplication::processEvents();
        seconds.push_back(secondsOf(timer));
        state.SetIterationTime(seconds.back());
    }
    report(state, seconds);
}

void BM_Yardstick_BareList(benchmark::State &state)
{
    QStringList rows;
    for (int i = 0; i < callCount; ++i)
        rows.append(QString::number(i));
    std::vector<double> seconds;
    for (auto _ : state) {
        QElapsedTimer timer;
        timer.start();
        QStringListModel model(rows);
        QListView list;
        list.setUniformItemSizes(true);
        list.setModel(&model);
        list.resize(400, 600);
        list.show();
        QCoreApplication::processEvents();
        list.viewport()->repaint();
        seconds.push_back(secondsOf(timer));
        state.SetIterationTime(seconds.back());
    }
    report(state, seconds);
}

BENCHMARK(BM_Open)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(20);
BENCHMARK(BM_TypeOneMoreLetter)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(90);
BENCHMARK(BM_ScrollAFrame)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(2000);
BENCHMARK(BM_ACallComesIn)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(50);
BENCHMARK(BM_Yardstick_BareList)->UseManualTime()->Unit(benchmark::kMillisecond)->Iterations(20);

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
