// A caller among ten thousand people of a real slapd. Yardsticks of the same run, with the same filter: the program
// ldapsearch, which has to start, connect and sign in each time, and libldap alone on a connection that is kept.

#include "ldapfilter.h"
#include "ldapprovider.h"
#include "libphonenumberparser.h"
#include "slapdserver.h"

#include <QCoreApplication>
#include <QProcess>

#include <benchmark/benchmark.h>
#include <ldap.h>

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
        QByteArray ldif;
        for (int i = 0; i < people; ++i)
            ldif += SlapdServer::ldifSample(i);
        // Renderings are for servers that have an index for all that is asked.
        server.configure({}, "index homePhone,pager,ipPhone,otherMobile eq\n");
        if (!server.load(ldif) || !server.start())
            qFatal("%s", qPrintable(server.error()));
    }
    LdapSettings settings(LdapSettings::Matching matching) const
    {
        LdapSettings settings;
        settings.name = u"Directory"_s;
        settings.servers = {server.url()};
        settings.startTls = false;
        settings.login = LdapSettings::Login::Simple;
        settings.bindDn = SlapdServer::admin();
        settings.password = Secret(server.password());
        settings.region = u"DE"_s;
        settings.timeLimit = 60s;
        settings.matching = matching;
        return settings;
    }
    //! What LdapProvider asks first for the number of a sample.
    QByteArray filter(int index, LdapSettings::Matching matching) const
    {
        QStringList attributes;
        for (const auto &[name, label] : LdapAttributes().numbers)
            attributes.append(name);
        attributes += LdapAttributes().extensions;
        const PhoneNumber caller = parser.parse(SlapdServer::sampleNumber(index), u"DE"_s);
        return both(defaultPeopleFilter(false), matching == LdapSettings::Matching::Digits
                        ? digitsFilter(attributes, decidingDigits(caller))
                        : equalsFilter(attributes, renderings(caller, parser.format(caller), parser.dialPrefixes(u"DE"_s))));
    }
    //! The ways to write a number that Renderings finds on a server that ignores spaces and hyphens.
    static int next(int round)
    {
        return round * 7 * 8 % people;
    }

    SlapdServer server;
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

void program(benchmark::State &state, LdapSettings::Matching matching)
{
    Latencies latencies;
    int round = 0;
    int found = 0;
    for (auto _ : state) {
        const int index = Directory::next(++round);
        const QStringList arguments{u"-LLL"_s, u"-b"_s, QString::fromLatin1(SlapdServer::base()),
                                    QString::fromLatin1(directory->filter(index, matching))};
        latencies.measure([&] {
            found += directory->server.run(u"ldapsearch"_s, arguments).contains("mobile") ? 1 : 0;
        });
    }
    latencies.report(state);
    state.counters["found_share"] = double(found) / double(state.iterations());
}

void library(benchmark::State &state, LdapSettings::Matching matching)
{
    LDAP *handle = nullptr;
    const int version = LDAP_VERSION3;
    const QByteArray secret = directory->server.password();
    berval password{ber_len_t(secret.size()), const_cast<char *>(secret.constData())};
    if (ldap_initialize(&handle, directory->server.url().toLatin1().constData()) != LDAP_SUCCESS
        || ldap_set_option(handle, LDAP_OPT_PROTOCOL_VERSION, &version) != LDAP_OPT_SUCCESS
        || ldap_sasl_bind_s(handle, SlapdServer::admin().toLatin1().constData(), LDAP_SASL_SIMPLE, &password, nullptr, nullptr,
                            nullptr)
            != LDAP_SUCCESS) {
        state.SkipWithError("no connection");
        return;
    }
    Latencies latencies;
    int round = 0;
    int found = 0;
    for (auto _ : state) {
        const QByteArray filter = directory->filter(Directory::next(++round), matching);
        latencies.measure([&] {
            LDAPMessage *answer = nullptr;
            ldap_search_ext_s(handle, SlapdServer::base().constData(), LDAP_SCOPE_SUBTREE, filter.constData(), nullptr, 0,
                              nullptr, nullptr, nullptr, 0, &answer);
            found += ldap_count_entries(handle, answer) > 0 ? 1 : 0;
            ldap_msgfree(answer);
        });
    }
    ldap_unbind_ext_s(handle, nullptr, nullptr);
    latencies.report(state);
    state.counters["found_share"] = double(found) / double(state.iterations());
}

void lookup(benchmark::State &state, LdapSettings::Matching matching, bool known)
{
    SystemClock clock;
    LdapProvider provider(directory->settings(matching), directory->parser, clock);
    const auto ask = [&](const PhoneNumber &number) {
        auto answer = provider.findByNumber(number);
        while (!answer.isFinished())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        return answer.result().value_or(QList<CallerInfo>()).size();
    };
    ask(directory->parser.parse(u"+49 40 5550100"_s, u"DE"_s)); // connected
    Latencies latencies;
    int round = 0;
    qint64 found = 0;
    for (auto _ : state) {
        const PhoneNumber number = directory->parser.parse(
            known ? SlapdServer::sampleNumber(Directory::next(++round)) : u"+49 40 %1"_s.arg(55500000 + ++round), u"DE"_s);
        latencies.measure([&] { found += ask(number); });
    }
    latencies.report(state);
    state.counters["found_share"] = double(found) / double(state.iterations());
}

using Matching = LdapSettings::Matching;

void BM_LdapSearchProgram_Digits(benchmark::State &state) { program(state, Matching::Digits); }
void BM_LibLdap_Digits(benchmark::State &state) { library(state, Matching::Digits); }
void BM_Lookup_Digits(benchmark::State &state) { lookup(state, Matching::Digits, true); }
void BM_Lookup_Digits_UnknownCaller(benchmark::State &state) { lookup(state, Matching::Digits, false); }
void BM_LdapSearchProgram_Renderings(benchmark::State &state) { program(state, Matching::Renderings); }
void BM_LibLdap_Renderings(benchmark::State &state) { library(state, Matching::Renderings); }
void BM_Lookup_Renderings(benchmark::State &state) { lookup(state, Matching::Renderings, true); }
BENCHMARK(BM_LdapSearchProgram_Digits)->Iterations(50)->UseRealTime();
BENCHMARK(BM_LibLdap_Digits)->Iterations(100)->UseRealTime();
BENCHMARK(BM_Lookup_Digits)->Iterations(100)->UseRealTime();
BENCHMARK(BM_Lookup_Digits_UnknownCaller)->Iterations(100)->UseRealTime();
BENCHMARK(BM_LdapSearchProgram_Renderings)->Iterations(50)->UseRealTime();
BENCHMARK(BM_LibLdap_Renderings)->Iterations(100)->UseRealTime();
BENCHMARK(BM_Lookup_Renderings)->Iterations(100)->UseRealTime();

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
