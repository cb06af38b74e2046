// What people wait for while they type: search among a million people, history of a hundred thousand calls at any
// depth. RINGSIDE_BENCH_PEOPLE and RINGSIDE_BENCH_CALLS make them smaller; files are kept in the build directory, or
// in RINGSIDE_BENCH_DIR.

#include "clock.h"
#include "peopleimport.h"
#include "peoplesearch_p.h"
#include "sqlitejournal.h"
#include "sqlitepeoplebook.h"
#include "storefile.h"
#include "storefile_p.h"

#include <benchmark/benchmark.h>

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <array>
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

const qint64 peopleCount = fromEnvironment("RINGSIDE_BENCH_PEOPLE", 1'000'000);
const qint64 callCount = fromEnvironment("RINGSIDE_BENCH_CALLS", 100'000);

QString folder()
{
    const QString path = qEnvironmentVariable("RINGSIDE_BENCH_DIR", QStringLiteral(RINGSIDE_BENCH_DIR));
    QDir().mkpath(path);
    return path;
}

constexpr std::array syllables{u"ba",  u"mü",  u"ller", u"sch", u"mid", u"an", u"na",  u"ko",  u"wal",
                               u"ski", u"ge",  u"or",   u"gi",  u"ro",  u"ma", u"ri",  u"el",  u"fer",
                               u"nan", u"dez", u"ber",  u"lin", u"ste", u"in", u"hof", u"man", u"er"};

// The same word for the same number, some twenty thousand of them.
QString word(quint64 n, int length)
{
    QString text;
    for (int i = 0; i < length; ++i, n /= syllables.size())
        text += QString::fromUtf16(syllables[n % syllables.size()]);
    text[0] = text[0].toUpper();
    return text;
}

PhoneNumber numberAt(qint64 i)
{
    PhoneNumber number;
    number.kind = PhoneNumber::Kind::External;
    number.countryCode = i % 3 ? 49 : 1;
    number.region = i % 3 ? u"DE"_s : u"US"_s;
    number.national = QString::number(2'000'000'000 + (i * 7919) % 7'000'000'000);
    number.e164 = u'+' + QString::number(number.countryCode) + number.national;
    number.raw = number.e164;
    return number;
}

Person personAt(qint64 i)
{
    std::mt19937_64 random{quint64(i)};
    Person person;
    person.source = u"PhoneBook"_s;
    person.key = u"id:%1"_s.arg(i);
    person.name = word(random() % 400, 2) + u' ' + word(random() % 19'000, 3);
    person.company = word(random() % 19'000, 3) + u" GmbH"_s;
    person.email = u"%1@%2.example.com"_s.arg(QString(person.name).replace(u' ', u'.').toLower(), word(random() % 19'000, 3).toLower());
    person.tags = {u"customer"_s};
    if (i % 3 == 0)
        person.notes = word(random() % 3000, 2) + u' ' + word(random() % 3000, 2) + u' ' + word(random() % 3000, 2);
    person.vip = i % 50 == 0;
    person.numbers = {{u"work"_s, numberAt(i)}};
    return person;
}

struct Files {
    Files()
        : people(folder() + u"/%1/people.db"_s.arg(peopleCount), StoreFile::Content::People, clock)
        , journalFile(folder() + u"/%1/journal-%2.db"_s.arg(QString::number(peopleCount), QString::number(callCount)),
                      StoreFile::Content::Journal, clock)
        , journal(journalFile)
        , book(people, journalFile, clock)
    {
        people.open().waitForFinished();
        journalFile.open().waitForFinished();
        makePeople();
        makeCalls();
    }
    void makePeople()
    {
        if (people.internals()
                .read([](Connection &connection) -> Result<qint64> {
                    return connection.number("SELECT people FROM book");
                })
                .result()
                .value_or(0)
            > 0)
            return;
        std::fprintf(stderr, "making %lld people\n", (long long)peopleCount);
        PeopleImport import(people, {});
        if (!import.begin())
            return;
        for (qint64 i = 0; i < peopleCount; ++i) {
            if (!import.add(ImportRow::prepare(personAt(i), i)))
                return;
        }
        (void)import.commit({}, [](double) {});
    }
    void makeCalls()
    {
        if (!journal.recent(1).result().value_or(QList<JournalEntry>()).isEmpty())
            return;
        std::fprintf(stderr, "making %lld calls\n", (long long)callCount);
        const auto synchronous = [this](const char *pragma) {
            journalFile.internals()
                .write([pragma](Connection &connection) -> Result<void> {
                    connection.exec(pragma);
                    return {};
                })
                .waitForFinished();
        };
        synchronous("PRAGMA synchronous = OFF"); // a hundred thousand times to the disk would take minutes
        const QDateTime begin({2025, 1, 1}, {0, 0}, Qt::UTC);
        QFuture<Result<void>> last;
        for (qint64 i = 0; i < callCount; ++i) {
            const Person person = personAt((i * 37) % peopleCount);
            JournalEntry entry;
            entry.call.id.value = QString::number(i);
            entry.call.state = CallState::Ended;
            entry.call.outcome = i % 5 ? CallOutcome::Answered : CallOutcome::Missed;
            entry.call.number = numberAt(i % 20'000);
            entry.call.line = {u"5000"_s, u"Sales line"_s, u"DE"_s};
            entry.call.startedAt = begin.addSecs(i * 300);
            entry.call.endedAt = entry.call.startedAt.addSecs(60);
            entry.personName = person.name;
            entry.personSource = person.source;
            entry.personKey = person.key;
            entry.company = person.company;
            entry.vip = i % 50 == 0;
            last = journal.record(entry);
            if (i % 20 == 0) {
                WrapUp said;
                said.note = word(quint64(i) % 3000, 2) + u" wants an offer"_s;
                said.state = i % 1000 ? WrapUp::State::Done : WrapUp::State::Later;
                (void)journal.saveWrapUp(entry.call.id, said);
            }
        }
        last.waitForFinished();
        synchronous("PRAGMA synchronous = FULL");
    }
    // Made at the first use, and gone before the application.
    static std::unique_ptr<Files> &held()
    {
        static std::unique_ptr<Files> files;
        return files;
    }
    static Files &instance()
    {
        if (!held())
            held() = std::make_unique<Files>();
        return *held();
    }

    SystemClock clock;
    StoreFile people;
    StoreFile journalFile;
    SqliteJournal journal;
    SqlitePeopleBook book;
};

template<class Work>
void measure(benchmark::State &state, Work &&work)
{
    std::vector<double> milliseconds;
    for (auto _ : state) {
        const auto begin = steady_clock::now();
        work();
        milliseconds.push_back(duration<double, std::milli>(steady_clock::now() - begin).count());
    }
    std::sort(milliseconds.begin(), milliseconds.end());
    state.counters["p50_ms"] = milliseconds[milliseconds.size() / 2];
    state.counters["p99_ms"] = milliseconds[milliseconds.size() * 99 / 100];
    state.counters["max_ms"] = milliseconds.back();
}

const std::array texts{u"m"_s,           u"an"_s,        u"mul"_s,      u"mull"_s,         u"muller"_s,
                       u"gmbh"_s,        u"custome"_s,   u"customer"_s, u"example"_s,      u"a m"_s,
                       u"anna kowalski"_s, u"muller gmbh"_s, u"zzz"_s,  u"030"_s,          u"0049 21"_s,
                       u"5012"_s,        u"2007919000"_s, u"müllerbaman"_s, u"b custom exa gm"_s};

void BM_SearchPeople(benchmark::State &state)
{
    Files &files = Files::instance();
    const QString &text = texts[std::size_t(state.range(0))];
    qsizetype found = 0;
    measure(state, [&] { found = files.book.search(text, 50).result().value_or(QList<Person>()).size(); });
    state.SetLabel(text.toStdString());
    state.counters["found"] = double(found);
}
BENCHMARK(BM_SearchPeople)->DenseRange(0, int(texts.size()) - 1)->Iterations(200)->UseRealTime();

// The yardstick: the same beginning of a word, with a prepared statement and fifty names.
void BM_BareWordQuery(benchmark::State &state)
{
    Files &files = Files::instance();
    Connection connection(files.people.path(), SQLite::OPEN_READWRITE | SQLite::OPEN_NOMUTEX, 1s);
    connection.exec("PRAGMA query_only = ON; PRAGMA cache_size = -2048");
    SQLite::Statement &statement = connection.statement(
        "SELECT p.name FROM person_fts f JOIN person p ON p.id = f.rowid WHERE person_fts MATCH ? LIMIT 50");
    measure(state, [&] {
        statement.tryReset();
        statement.bind(1, "\"mul\"*");
        while (statement.executeStep())
            benchmark::DoNotOptimize(statement.getColumn(0).getText());
    });
}
BENCHMARK(BM_BareWordQuery)->Iterations(200)->UseRealTime();

struct View {
    const char *name;
    CallFilter filter;
};
const std::array views{
    View{"all", {}},
    View{"missed", {CallFilter::Kind::Missed, {}, std::nullopt, {}}},
    View{"vip", {CallFilter::Kind::Vip, {}, std::nullopt, {}}},
    View{"to wrap up", {CallFilter::Kind::ToWrapUp, {}, std::nullopt, {}}},
    View{"text m", {CallFilter::Kind::All, u"m"_s, std::nullopt, {}}},
    View{"text mul", {CallFilter::Kind::All, u"mul"_s, std::nullopt, {}}},
    View{"text offer", {CallFilter::Kind::All, u"offer"_s, std::nullopt, {}}},
    View{"text sales, missed", {CallFilter::Kind::Missed, u"sales"_s, std::nullopt, {}}},
    View{"text of a number", {CallFilter::Kind::All, u"0200 0"_s, std::nullopt, {}}},
    View{"a number", {CallFilter::Kind::All, {}, std::nullopt, {u"+492000007919"_s}}},
};

void BM_HistoryPage(benchmark::State &state)
{
    Files &files = Files::instance();
    const View &view = views[std::size_t(state.range(0))];
    // As deep as \a range: the cursor is that of a call there, whether it is of the filter or not.
    std::optional<CallCursor> after;
    if (const qint64 depth = state.range(1)) {
        const QString id = QString::number(callCount - depth * callCount / 100);
        if (const auto entry = files.journal.find({id}).result(); entry && *entry)
            after = CallCursor{(*entry)->call.startedAt, (*entry)->call.id};
    }
    qsizetype found = 0;
    measure(state, [&] {
        found = files.journal.calls(view.filter, after, 50).result().value_or(QList<JournalEntry>()).size();
    });
    state.SetLabel(std::string(view.name) + ", after " + std::to_string(state.range(1)) + " %");
    state.counters["found"] = double(found);
}
BENCHMARK(BM_HistoryPage)
    ->ArgsProduct({benchmark::CreateDenseRange(0, int(views.size()) - 1, 1), {0, 50, 95}})
    ->Iterations(200)
    ->UseRealTime();

// The yardstick: fifty rows of the same table in the order of its index.
void BM_BareHistoryQuery(benchmark::State &state)
{
    Files &files = Files::instance();
    Connection connection(files.journalFile.path(), SQLite::OPEN_READWRITE | SQLite::OPEN_NOMUTEX, 1s);
    connection.exec("PRAGMA query_only = ON; PRAGMA cache_size = -512");
    SQLite::Statement &statement
        = connection.statement("SELECT * FROM call ORDER BY started_at DESC, id DESC LIMIT 50");
    measure(state, [&] {
        statement.tryReset();
        while (statement.executeStep()) {
            for (int column = 0; column < statement.getColumnCount(); ++column)
                benchmark::DoNotOptimize(statement.getColumn(column).getText());
        }
    });
}
BENCHMARK(BM_BareHistoryQuery)->Iterations(200)->UseRealTime();

void BM_RecordAndNote(benchmark::State &state)
{
    Files &files = Files::instance();
    JournalEntry entry = files.journal.recent(1).result().value().constFirst();
    int n = 0;
    measure(state, [&] {
        WrapUp said;
        said.note = u"note %1"_s.arg(++n);
        said.state = WrapUp::State::Done;
        files.journal.saveWrapUp(entry.call.id, said).waitForFinished();
    });
}
BENCHMARK(BM_RecordAndNote)->Iterations(100)->UseRealTime();

void BM_SavePerson(benchmark::State &state)
{
    Files &files = Files::instance();
    Person person = personAt(4711);
    int n = 0;
    measure(state, [&] {
        person.notes = u"note %1"_s.arg(++n);
        files.book.save(person).waitForFinished();
    });
}
BENCHMARK(BM_SavePerson)->Iterations(100)->UseRealTime();

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    Files::held().reset();
    benchmark::Shutdown();
}
