// What section "numbers" promises of the phone book: a lookup among ten million numbers, and the
// import of a million people. RINGSIDE_BENCH_NUMBERS and RINGSIDE_BENCH_PEOPLE make them smaller;
// files are kept in the build directory, or in RINGSIDE_BENCH_DIR.

#include "clock.h"
#include "libphonenumberparser.h"
#include "peopleimport.h"
#include "peoplelookup_p.h"
#include "phonebookimporter.h"
#include "sqlitejournal.h"
#include "sqlitepeoplestore.h"
#include "storefile.h"
#include "storefile_p.h"

#include <benchmark/benchmark.h>

#include <QCoreApplication>
#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QFutureWatcher>
#include <QTimer>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <random>

using namespace Qt::StringLiterals;
using namespace Ringside;
using namespace std::chrono;

namespace {

qint64 fromEnvironment(const char *name, qint64 otherwise)
{
    bool ok = false;
    const qint64 value = qEnvironmentVariable(name).toLongLong(&ok);
    return ok && value > 0 ? value : otherwise;
}

const qint64 numberCount = fromEnvironment("RINGSIDE_BENCH_NUMBERS", 10'000'000);
const qint64 peopleCount = fromEnvironment("RINGSIDE_BENCH_PEOPLE", 1'000'000);

QString folder()
{
    const QString path
        = qEnvironmentVariable("RINGSIDE_BENCH_DIR", QStringLiteral(RINGSIDE_BENCH_DIR));
    QDir().mkpath(path);
    return path;
}

// A ten-digit number that begins with 2 … 9, as good as random (splitmix64).
qint64 spread(qint64 i)
{
    quint64 z = quint64(i + 1) * 0x9E3779B97F4A7C15ULL;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return 2'000'000'000 + qint64((z ^ (z >> 31)) % 8'000'000'000ULL);
}

PhoneNumber numberAt(qint64 i)
{
    PhoneNumber number;
    number.kind = PhoneNumber::Kind::External;
    number.countryCode = i % 3 ? 1 : 49;
    number.region = i % 3 ? u"US"_s : u"DE"_s;
    number.national = QString::number(spread(i));
    number.e164 = u'+' + QString::number(number.countryCode) + number.national;
    number.raw = number.e164;
    return number;
}

double memory(const char *what)
{
    QFile status(u"/proc/self/status"_s);
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith(what))
            return line.mid(qsizetype(qstrlen(what)) + 1)
                       .simplified()
                       .split(' ')
                       .constFirst()
                       .toDouble()
                / 1024;
    }
    return 0;
}

struct Latencies {
    std::vector<double> microseconds;

    template<class Work>
    void measure(Work &&work)
    {
        const auto begin = steady_clock::now();
        work();
        microseconds.push_back(duration<double, std::micro>(steady_clock::now() - begin).count());
    }
    double percentile(double share)
    {
        if (microseconds.empty())
            return 0;
        std::sort(microseconds.begin(), microseconds.end());
        return microseconds[std::min(microseconds.size() - 1,
                                     std::size_t(share * double(microseconds.size())))];
    }
    void report(benchmark::State &state, const std::string &prefix = {})
    {
        state.counters[prefix + "p50_us"] = percentile(0.5);
        state.counters[prefix + "p99_us"] = percentile(0.99);
        state.counters[prefix + "max_us"] = percentile(1.0);
    }
};

// A million people as a company's CRM exports them: numbers as people write them.
QString makeCsv()
{
    const QString path = folder() + u"/people-%1.csv"_s.arg(peopleCount);
    if (QFile::exists(path))
        return path;
    std::fprintf(stderr, "making %s\n", qPrintable(path));
    QFile file(path + u".part"_s);
    if (!file.open(QIODevice::WriteOnly))
        return {};
    QByteArray text = "contact_id,name,company,title,email,phone,mobile,tags,notes,profile_url\n";
    for (qint64 i = 0; i < peopleCount; ++i) {
        const QByteArray n = QByteArray::number(i);
        const QByteArray digits = QByteArray::number(spread(i));
        text += "C-" + n + ",Person " + n + " Example,Company " + QByteArray::number(i / 7)
            + ",Buyer,person" + n + "@example.com,";
        if (i % 3 == 0)
            text += "+49 " + digits.left(3) + ' ' + digits.mid(3);
        else if (i % 3 == 1)
            text += '(' + digits.left(3) + ") " + digits.mid(3, 3) + '-' + digits.mid(6);
        else
            text += "+1" + digits;
        text += ',';
        if (i % 2)
            text += "+1 " + digits.mid(1, 3) + '-' + digits.mid(4, 3) + '-' + digits.left(1)
                + digits.mid(7);
        text += i % 50 ? ",customer" : ",\"customer;vip\"";
        text += ",Met at the fair,https://crm.example.com/c/" + n + '\n';
        if (text.size() > 1'000'000) {
            file.write(text);
            text.clear();
        }
    }
    file.write(text);
    file.close();
    QFile::rename(path + u".part"_s, path);
    return path;
}

template<class T>
T waitFor(const QFuture<T> &future)
{
    QEventLoop loop;
    QFutureWatcher<T> watcher;
    QObject::connect(&watcher, &QFutureWatcher<T>::finished, &loop, &QEventLoop::quit);
    watcher.setFuture(future);
    loop.exec();
    return future.result();
}

void importCsv(benchmark::State &state, bool again)
{
    const QString csv = makeCsv();
    const QString database = folder() + u"/import/people.db"_s;
    if (!again)
        QDir(folder() + u"/import"_s).removeRecursively();
    for (auto _ : state) {
        SystemClock clock;
        LibPhoneNumberParser parser;
        StoreFile file(database, StoreFile::Content::People, clock);
        StoreFile journalFile(folder() + u"/import/journal.db"_s, StoreFile::Content::Journal,
                              clock);
        SqlitePeopleStore store(file, parser);
        SqliteJournal journal(journalFile);
        (void)waitFor(file.open());
        (void)waitFor(journalFile.open());
        // A call every fifty milliseconds: looked up and written while the import runs.
        Latencies lookups;
        Latencies records;
        QTimer calls;
        qint64 next = 0;
        QObject::connect(&calls, &QTimer::timeout, &calls, [&] {
            const PhoneNumber caller = numberAt(++next * 7919 % peopleCount);
            lookups.measure([&] { store.findByNumber(caller).waitForFinished(); });
            JournalEntry entry;
            entry.call.id.value = QString::number(next);
            entry.call.number = caller;
            entry.call.startedAt = clock.nowUtc();
            records.measure([&] { journal.record(entry).waitForFinished(); });
        });
        calls.start(50ms);
        PhoneBookImporter importer(file, parser);
        ImportOptions options;
        options.region = u"US"_s;
        const auto begin = steady_clock::now();
        const auto report = waitFor(importer.import(csv, options));
        const double seconds = duration<double>(steady_clock::now() - begin).count();
        state.SetIterationTime(seconds);
        if (!report) {
            state.SkipWithError(qPrintable(report.error().detail));
            return;
        }
        state.counters["people"] = double(report->added + report->unchanged);
        state.counters["people_per_s"] = double(report->read) / seconds;
        state.counters["peak_MB"] = memory("VmHWM:");
        lookups.report(state, "lookup_");
        records.report(state, "journal_");
    }
}

void BM_ImportCsv(benchmark::State &state)
{
    importCsv(state, false);
}
BENCHMARK(BM_ImportCsv)->UseManualTime()->Iterations(1)->Unit(benchmark::kSecond);

void BM_ImportSameCsvAgain(benchmark::State &state)
{
    importCsv(state, true);
}
BENCHMARK(BM_ImportSameCsvAgain)->UseManualTime()->Iterations(1)->Unit(benchmark::kSecond);

//! A book with ten million numbers, one and a half for each person. Made once.
QString makeBook()
{
    const QString path = folder() + u"/book-%1/people.db"_s.arg(numberCount);
    if (QFile::exists(path + u".complete"_s))
        return path;
    std::fprintf(stderr, "making %s, this takes minutes\n", qPrintable(path));
    QDir(QFileInfo(path).path()).removeRecursively();
    SystemClock clock;
    StoreFile file(path, StoreFile::Content::People, clock);
    if (!waitFor(file.open()))
        return {};
    const auto begin = steady_clock::now();
    PeopleImport import(file, {});
    if (!import.begin())
        return {};
    qint64 number = 0;
    for (qint64 i = 0; number < numberCount; ++i) {
        Person person;
        person.key = u"id:%1"_s.arg(i);
        person.name = u"Person %1 Example"_s.arg(i);
        person.company = u"Company %1"_s.arg(i / 7);
        person.email = u"person%1@example.com"_s.arg(i);
        person.tags = {u"customer"_s};
        for (int n = 0; n < 1 + int(i % 2) && number < numberCount; ++n)
            person.numbers.append({n ? u"mobile"_s : u"work"_s, numberAt(number++)});
        if (!import.add(ImportRow::prepare(person, i)))
            return {};
    }
    if (!import.commit({}, [](double) {}))
        return {};
    std::fprintf(stderr, "made in %.0f s\n", duration<double>(steady_clock::now() - begin).count());
    QFile complete(path + u".complete"_s);
    return complete.open(QIODevice::WriteOnly) ? path : QString();
}

//! The book, opened as the program does; and a connection of the kind its reader has.
struct Book {
    Book()
        : path(makeBook())
        , file(path, StoreFile::Content::People, clock)
        , store(file, parser)
        , connection(path, SQLite::OPEN_READWRITE | SQLite::OPEN_NOMUTEX, 1s)
    {
        connection.exec("PRAGMA query_only = ON; PRAGMA cache_size = -2048");
        (void)waitFor(file.open());
        // Warm: all that is asked for has been read from the disk before.
        QFile raw(path);
        if (raw.open(QIODevice::ReadOnly))
            while (!raw.read(1 << 20).isEmpty()) { }
    }
    // Made at the first use, and gone before the application.
    static std::unique_ptr<Book> &held()
    {
        static std::unique_ptr<Book> book;
        return book;
    }
    static Book &instance()
    {
        if (!held())
            held() = std::make_unique<Book>();
        return *held();
    }

    SystemClock clock;
    LibPhoneNumberParser parser;
    QString path;
    StoreFile file;
    SqlitePeopleStore store;
    Connection connection;
};

// From nothing to the first answer, as at the start of the program; and what the two files hold in
// memory.
void BM_OpenAndFirstLookup(benchmark::State &state)
{
    const QString path = Book::instance().path;
    LibPhoneNumberParser parser;
    SystemClock clock;
    const double before = memory("RssAnon:");
    double after = before;
    for (auto _ : state) {
        StoreFile people(path, StoreFile::Content::People, clock);
        StoreFile journal(folder() + u"/open/journal.db"_s, StoreFile::Content::Journal, clock);
        SqlitePeopleStore store(people, parser);
        (void)journal.open();
        const auto begin = steady_clock::now();
        store.findByNumber(numberAt(4711)).waitForFinished();
        state.SetIterationTime(duration<double>(steady_clock::now() - begin).count());
        journal.open().waitForFinished();
        for (qint64 i = 0; i < 2000; ++i)
            store.findByNumber(numberAt(i * 4999 % numberCount)).waitForFinished();
        after = std::max(after, memory("RssAnon:"));
    }
    state.counters["added_RssAnon_MB"] = after - before;
}
BENCHMARK(BM_OpenAndFirstLookup)->UseManualTime()->Iterations(10)->Unit(benchmark::kMillisecond);

class Callers
{
public:
    //! \a known: numbers of the book; else numbers that nobody has.
    explicit Callers(bool known)
        : m_random(4711)
        , m_known(known)
    {
    }
    PhoneNumber next()
    {
        const qint64 i = std::uniform_int_distribution<qint64>(0, numberCount - 1)(m_random);
        return numberAt(m_known ? i : numberCount + i);
    }

private:
    std::mt19937_64 m_random;
    bool m_known;
};

void BM_BareRangeQuery(benchmark::State &state)
{
    Book &book = Book::instance();
    Callers callers(true);
    Latencies latencies;
    // The yardstick: what anybody would write with the C library, an index and the row it leads to.
    SQLite::Statement &statement = book.connection.statement(
        "SELECT p.name, p.company FROM number_e164 n JOIN person p ON p.id = n.person "
        "WHERE n.e164 BETWEEN ? AND ?");
    for (auto _ : state) {
        const qint64 key = callers.next().e164.mid(1).toLongLong();
        latencies.measure([&] {
            statement.tryReset();
            statement.bind(1, int64_t(key));
            statement.bind(2, int64_t(key));
            while (statement.executeStep())
                benchmark::DoNotOptimize(statement.getColumn(0).getText());
        });
    }
    statement.tryReset();
    latencies.report(state);
}
BENCHMARK(BM_BareRangeQuery)->Iterations(200'000);

void lookup(benchmark::State &state, bool known)
{
    Book &book = Book::instance();
    Callers callers(known);
    Latencies latencies;
    qint64 found = 0;
    for (auto _ : state) {
        const PhoneNumber caller = callers.next();
        latencies.measure(
            [&] { found += findPeople(book.connection, book.parser, caller).size(); });
    }
    latencies.report(state);
    state.counters["found_share"] = double(found) / double(state.iterations());
}

void BM_LookupKnownCaller(benchmark::State &state)
{
    lookup(state, true);
}
BENCHMARK(BM_LookupKnownCaller)->Iterations(200'000);

void BM_LookupUnknownCaller(benchmark::State &state)
{
    lookup(state, false);
}
BENCHMARK(BM_LookupUnknownCaller)->Iterations(200'000);

void BM_LookupThroughTheStore(benchmark::State &state)
{
    Book &book = Book::instance();
    Callers callers(true);
    Latencies latencies;
    for (auto _ : state) {
        const PhoneNumber caller = callers.next();
        latencies.measure([&] { book.store.findByNumber(caller).waitForFinished(); });
    }
    latencies.report(state);
}
BENCHMARK(BM_LookupThroughTheStore)->Iterations(100'000)->UseRealTime();

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    Book::held().reset();
    benchmark::Shutdown();
    return 0;
}
