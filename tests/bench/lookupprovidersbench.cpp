// A caller looked up with six providers at once, real sockets and connectors included: when the last answer is there,
// against the slowest provider's own, and against that provider asked alone. Then the same with one that never answers.
#include "callerlookup.h"
#include "connectorlibrary.h"
#include "connectorprovider.h"
#include "expressionengine.h"
#include "fakehttpserver.h"
#include "libphonenumberparser.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QLoggingCategory>
#include <QThread>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <memory>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;
using namespace Ringside;
using namespace std::chrono_literals;
using State = ProviderProgress::State;

namespace {

constexpr int warmUps = 10;
constexpr int rounds = 100;
constexpr auto patience = 300ms; // of the lookup with the one that hangs

FakeHttpServer::Reply replyAfter(std::chrono::milliseconds delay, int which)
{
    FakeHttpServer::Reply reply = FakeHttpServer::Reply::json(QJsonObject{
        {u"found"_s, true},
        {u"name"_s, u"Jane Cooper"_s},
        {u"company"_s, u"Acme Corporation"_s},
        {u"contact_id"_s, u"%1"_s.arg(500 + which)},
        {u"phone_number"_s, u"+1 415-555-0123"_s},
    });
    reply.delay = delay;
    return reply;
}

// CRMs on a thread of their own, as if they were elsewhere.
class Servers
{
public:
    Servers()
    {
        m_context.moveToThread(&m_thread);
        m_thread.start();
    }
    ~Servers()
    {
        QMetaObject::invokeMethod(&m_context, [this] { m_servers.clear(); }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }
    //! \a delay: nothing: never.
    [[nodiscard]] QString add(std::optional<std::chrono::milliseconds> delay)
    {
        QString url;
        QMetaObject::invokeMethod(
            &m_context,
            [&] {
                const int which = int(m_servers.size());
                m_servers.push_back(std::make_unique<FakeHttpServer>([delay, which](const FakeHttpServer::Request &) {
                    return delay ? replyAfter(*delay, which) : FakeHttpServer::Reply::broken(FakeHttpServer::Reply::Way::Never);
                }));
                url = m_servers.back()->url(u"/lookup"_s).toString();
            },
            Qt::BlockingQueuedConnection);
        return url;
    }

private:
    QThread m_thread;
    QObject m_context;
    std::vector<std::unique_ptr<FakeHttpServer>> m_servers; // of that thread
};

struct World {
    SystemClock clock;
    LibPhoneNumberParser parser;
    ExpressionEngine expressions{parser};
    ConnectorLibrary library{QString()};
    Servers servers;
    PhoneNumber number = parser.parse(u"+14155550123"_s, u"US"_s);

    [[nodiscard]] std::shared_ptr<LookupProvider> provider(std::optional<std::chrono::milliseconds> delay)
    {
        ConnectorAccess access;
        access.name = delay ? u"takes %1 ms"_s.arg(delay->count()) : u"hangs"_s;
        access.region = u"US"_s;
        access.authentication = u"key"_s;
        access.timeLimit = delay ? std::chrono::milliseconds(5s) : patience;
        access.parameters.insert(u"url"_s, servers.add(delay));
        access.secrets.insert(u"api_key"_s, Secret("key"));
        return std::make_shared<ConnectorProvider>(
            library.load(u"external_crm"_s)->connector, access,
            ConnectorProvider::Surroundings{expressions, parser, ConnectorNetwork{clock}});
    }
};

struct Times {
    double wholeMs = 0; // to the state that is complete
    double othersMs = 0; // to the state in which everybody but those who hang has answered
    double slowestMs = 0; // what the slowest of those has taken
    qsizetype answered = 0;
};

Times lookUp(World &world, const CallerLookup::Providers &providers)
{
    CallerLookup lookup(world.parser, world.clock, nullptr, nullptr);
    lookup.setProviders(providers, {});
    Times times;
    bool isComplete = false;
    const auto start = std::chrono::steady_clock::now();
    const auto passed = [&start] {
        return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
    };
    QObject::connect(&lookup, &CallerLookup::updated, &lookup, [&](const CallId &, const LookupState &state) {
        const auto answered = std::count_if(state.providers.cbegin(), state.providers.cend(), [](const ProviderProgress &one) {
            return one.state == State::Answered;
        });
        if (answered > times.answered) {
            times.answered = answered;
            times.othersMs = passed();
            for (const ProviderProgress &one : state.providers) {
                if (one.state == State::Answered)
                    times.slowestMs = std::max(times.slowestMs, double(one.elapsed.count()) / 1000);
            }
        }
        isComplete = state.complete;
        if (isComplete)
            times.wholeMs = passed();
    });
    lookup.start({u"call"_s}, world.number);
    while (!isComplete)
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    return times;
}

struct Row {
    std::vector<double> whole, others, over;
};

// false: not everybody answered who should have.
bool measure(World &world, const CallerLookup::Providers &providers, qsizetype answers, int count, Row &row)
{
    for (int i = 0; i < warmUps + count; ++i) {
        const Times times = lookUp(world, providers);
        if (times.answered != answers)
            return false;
        if (i < warmUps)
            continue;
        row.whole.push_back(times.wholeMs);
        row.others.push_back(times.othersMs);
        row.over.push_back(times.othersMs - times.slowestMs);
    }
    for (auto *values : {&row.whole, &row.others, &row.over})
        std::sort(values->begin(), values->end());
    return true;
}

double at(const std::vector<double> &sorted, double share)
{
    return sorted[std::min(sorted.size() - 1, size_t(double(sorted.size()) * share))];
}

void print(const char *what, const std::vector<double> &sorted)
{
    std::printf("%-58s p50 %7.2f  p99 %7.2f  max %7.2f ms\n", what, at(sorted, 0.5), at(sorted, 0.99), sorted.back());
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    QLoggingCategory::setFilterRules(u"ringside.*=false"_s); // the one that hangs is said each time
    World world;
    CallerLookup::Providers six;
    for (const auto delay : {2ms, 5ms, 10ms, 20ms, 40ms, 60ms})
        six.push_back(world.provider(delay));
    const CallerLookup::Providers slowest{six.back()};
    CallerLookup::Providers withOneThatHangs = six;
    withOneThatHangs.front() = world.provider({});

    Row alone;
    Row together;
    Row hanging;
    if (!measure(world, slowest, 1, rounds, alone) || !measure(world, six, 6, rounds, together)
        || !measure(world, withOneThatHangs, 5, rounds / 5, hanging)) {
        std::fprintf(stderr, "a provider has not answered\n");
        return 1;
    }
    print("the slowest of six (60 ms), asked alone", alone.whole);
    print("all six asked at once", together.whole);
    print("of it after the slowest provider's answer", together.over);
    print("one of six hangs: the answers of the others", hanging.others);
    print("of it after the slowest provider's answer", hanging.over);
    return 0;
}
