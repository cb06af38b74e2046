// A caller among ten thousand people of a real PostgreSQL, over its Unix socket. The yardstick of the same run is the
// same statement, prepared once with QtSql on a connection that is kept, and all its rows read.

#include "clock.h"
#include "libphonenumberparser.h"
#include "postgresqlserver.h"
#include "sqlprovider.h"
#include "testcertificates.h"

#include <QCoreApplication>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <memory>
#include <vector>

using namespace Ringside;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int people = 10000;

struct Directory {
    Directory()
    {
        if (const QString reason = PostgreSqlServer::absence(); !reason.isEmpty())
            qFatal("%s", qPrintable(reason));
        if (!certificates.isValid() || !server.start(certificates))
            qFatal("%s", qPrintable(server.error()));
        QByteArray rows;
        for (int i = 0; i < people; ++i) {
            const QByteArray number = QByteArray::number(i).rightJustified(4, '0');
            rows += QByteArray::number(i) + "\tPerson " + number + "\tCompany\t(040) 555 " + number.left(2) + "-"
                + number.mid(2) + "0\t\\N\t\\N\n";
        }
        server.copy(u"people"_s, rows);
        server.run(u"ANALYZE"_s);
    }
    SqlSettings settings() const
    {
        SqlSettings settings = server.settings();
        settings.query = u"SELECT id, name, company, phone1 AS phone FROM people "
                         "WHERE right(digits(phone1), 7) = right(:suffix, 7)"_s;
        return settings;
    }
    PhoneNumber number(int round, bool known) const
    {
        const QString digits = u"%1"_s.arg(round * 7919 % people, 4, 10, QChar(u'0'));
        return parser.parse((known ? u"+49 40 555"_s : u"+49 40 777"_s) + digits + u'0', u"DE"_s);
    }

    TestCertificates certificates;
    PostgreSqlServer server;
    LibPhoneNumberParser parser;
};

std::unique_ptr<Directory> directory;

class Latencies
{
public:
    template<class Work>
    void measure(Work work)
    {
        const auto start = std::chrono::steady_clock::now();
        work();
        m_times.push_back(std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
    }
    void report(benchmark::State &state)
    {
        std::sort(m_times.begin(), m_times.end());
        state.counters["p50_ms"] = m_times[m_times.size() / 2];
        state.counters["p99_ms"] = m_times[m_times.size() * 99 / 100];
    }

private:
    std::vector<double> m_times;
};

void byHand(benchmark::State &state, bool known)
{
    const SqlSettings settings = directory->settings();
    QSqlDatabase database = QSqlDatabase::addDatabase(u"QPSQL"_s, u"yardstick"_s);
    database.setHostName(settings.host);
    database.setPort(settings.port);
    database.setDatabaseName(settings.database);
    if (!database.open(settings.user, {}))
        return state.SkipWithError("no connection");
    {
        QSqlQuery query(database);
        query.setForwardOnly(true);
        if (!query.prepare(QString(settings.query).replace(u":suffix"_s, u"?"_s)))
            return state.SkipWithError("no query");
        Latencies latencies;
        int round = 0;
        int found = 0;
        for (auto _ : state) {
            const QString suffix = directory->number(++round, known).national.right(8);
            latencies.measure([&] {
                query.bindValue(0, suffix);
                query.exec();
                while (query.next()) {
                    for (int i = 0; i < 4; ++i)
                        benchmark::DoNotOptimize(query.value(i));
                    ++found;
                }
            });
        }
        latencies.report(state);
        state.counters["found_share"] = double(found) / double(state.iterations());
    }
    database.close();
    database = {};
    QSqlDatabase::removeDatabase(u"yardstick"_s);
}

void lookup(benchmark::State &state, bool known)
{
    SystemClock clock;
    SqlProvider provider(directory->settings(), directory->parser, clock);
    const auto ask = [&](const PhoneNumber &number) {
        auto answer = provider.findByNumber(number);
        while (!answer.isFinished())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        return answer.result().value_or(QList<CallerInfo>()).size();
    };
    ask(directory->number(1, false)); // connected
    Latencies latencies;
    int round = 0;
    qint64 found = 0;
    for (auto _ : state) {
        const PhoneNumber number = directory->number(++round, known);
        latencies.measure([&] { found += ask(number); });
    }
    latencies.report(state);
    state.counters["found_share"] = double(found) / double(state.iterations());
}

// From nothing: connecting, the session's settings, preparing, asking.
void firstLookup(benchmark::State &state)
{
    SystemClock clock;
    Latencies latencies;
    int round = 0;
    for (auto _ : state) {
        SqlProvider provider(directory->settings(), directory->parser, clock);
        latencies.measure([&] {
            const auto answer = provider.findByNumber(directory->number(++round, true));
            while (!answer.isFinished())
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        });
    }
    latencies.report(state);
}

void BM_QtSqlByHand(benchmark::State &state) { byHand(state, true); }
void BM_QtSqlByHand_UnknownCaller(benchmark::State &state) { byHand(state, false); }
void BM_Lookup(benchmark::State &state) { lookup(state, true); }
void BM_Lookup_UnknownCaller(benchmark::State &state) { lookup(state, false); }
void BM_FirstLookup(benchmark::State &state) { firstLookup(state); }
BENCHMARK(BM_QtSqlByHand)->Iterations(2000)->UseRealTime();
BENCHMARK(BM_Lookup)->Iterations(2000)->UseRealTime();
BENCHMARK(BM_QtSqlByHand_UnknownCaller)->Iterations(2000)->UseRealTime();
BENCHMARK(BM_Lookup_UnknownCaller)->Iterations(2000)->UseRealTime();
BENCHMARK(BM_FirstLookup)->Iterations(50)->UseRealTime();

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    directory = std::make_unique<Directory>();
    benchmark::RunSpecifiedBenchmarks();
    directory.reset();
    benchmark::Shutdown();
    return 0;
}
