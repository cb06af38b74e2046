// What a connector costs beside the same done by hand, without the network: a request built, and an answer of 20
// people mapped. The yardstick does with QJson and C++ what resources/connectors/hubspot.json says, and finds the same
// people, compared value by value.

#include "connectorlibrary.h"
#include "connectorprovider.h"
#include "crmmapping.h"
#include "expressionengine.h"
#include "libphonenumberparser.h"
#include "memorytokenstore.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <benchmark/benchmark.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <memory>
#include <vector>

using namespace Qt::StringLiterals;
using namespace Ringside;
using namespace std::chrono_literals;

namespace {

QJsonObject contact(int i)
{
    return {
        {u"id"_s, QString::number(501 + i)},
        {u"properties"_s,
         QJsonObject{
             {u"firstname"_s, u"Jane %1"_s.arg(i)},
             {u"lastname"_s, u"Cooper"_s},
             {u"email"_s, u"jane%1@example.com"_s.arg(i)},
             {u"phone"_s, u"+1 415-555-0123"_s},
             {u"mobilephone"_s, u"(415) 555-01%1"_s.arg(10 + i)},
             {u"company"_s, u"Acme Corporation"_s},
             {u"jobtitle"_s, u"Buyer"_s},
             {u"hs_lead_status"_s, u"OPEN"_s},
             {u"lifecyclestage"_s, u"customer"_s},
             {u"notes_last_contacted"_s, u"2026-02-01T10:00:00.000Z"_s},
             {u"num_contacted_notes"_s, u"15"_s},
             {u"associatedcompanyid"_s, u"9001"_s},
         }},
        {u"createdAt"_s, u"2026-01-01T00:00:00.000Z"_s},
        {u"updatedAt"_s, u"2026-02-01T00:00:00.000Z"_s},
        {u"archived"_s, false},
    };
}

QByteArray answerOfTwenty()
{
    QJsonArray results;
    for (int i = 0; i < 20; ++i)
        results.append(contact(i));
    return QJsonDocument(QJsonObject{{u"total"_s, 20}, {u"results"_s, results}}).toJson(QJsonDocument::Compact);
}

// Answers at once.
class InstantTransport : public HttpTransport
{
public:
    [[nodiscard]] QFuture<Result<HttpResponse>> send(const HttpRequest &request, const CancelToken &) override
    {
        HttpResponse response;
        response.status = 200;
        response.headers = {{"Content-Type", "application/json"}};
        const QString path = request.url.path();
        response.body = path.endsWith("/search"_L1) ? m_people
            : path.endsWith("/details"_L1) ? QByteArray(R"({"portalId":4711,"uiDomain":"app.hubspot.com"})")
            : path.endsWith("/dispositions"_L1) ? QByteArray("[]")
                                                : QByteArray(R"({"results":[]})");
        return QtFuture::makeReadyFuture(Result<HttpResponse>(response));
    }

private:
    QByteArray m_people = answerOfTwenty();
};

struct World {
    SystemClock clock;
    LibPhoneNumberParser parser;
    ExpressionEngine expressions{parser};
    InstantTransport transport;
    std::unique_ptr<ConnectorProvider> provider;
    PhoneNumber number = parser.parse(u"+14155550123"_s, u"US"_s);

    World()
    {
        ConnectorLibrary library{QString()};
        ConnectorAccess access;
        access.name = u"HubSpot"_s;
        access.region = u"US"_s;
        access.secrets.insert(u"token"_s, Secret("token"));
        ConnectorNetwork network{clock};
        network.transport = &transport;
        provider = std::make_unique<ConnectorProvider>(library.load(u"hubspot"_s)->connector, access,
                                                       ConnectorProvider::Surroundings{expressions, parser, network});
    }

    Result<QList<CallerInfo>> find()
    {
        const auto answer = provider->findByNumber(number);
        while (!answer.isFinished())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        return answer.result();
    }
};

// The shortest round: what it takes where nothing else is in the way.
struct Best {
    double microseconds = 1e12;

    class Lap
    {
    public:
        explicit Lap(Best &best)
            : m_best(best)
        {
        }
        ~Lap()
        {
            const std::chrono::duration<double, std::micro> took = std::chrono::steady_clock::now() - m_start;
            m_best.microseconds = std::min(m_best.microseconds, took.count());
        }

    private:
        Best &m_best;
        const std::chrono::steady_clock::time_point m_start = std::chrono::steady_clock::now();
    };
};

void connector(benchmark::State &state)
{
    World world;
    if (world.find().value_or(QList<CallerInfo>()).size() != 20) {
        state.SkipWithError("the connector has not found twenty people");
        return;
    }
    Best best;
    for (auto _ : state) {
        const Best::Lap lap(best);
        benchmark::DoNotOptimize(world.find());
    }
    state.counters["best us"] = best.microseconds;
}
BENCHMARK(connector)->Unit(benchmark::kMicrosecond)->UseRealTime();

// The same in C++, as a class for HubSpot alone would do it.
HttpRequest requestByHand(const PhoneNumber &number)
{
    QJsonArray groups;
    for (const auto &[property, op, value] :
         {std::tuple{u"hs_searchable_calculated_phone_number"_s, u"EQ"_s, number.national},
          std::tuple{u"hs_searchable_calculated_mobile_number"_s, u"EQ"_s, number.national},
          std::tuple{u"hs_searchable_calculated_phone_number"_s, u"CONTAINS_TOKEN"_s, u'*' + number.national},
          std::tuple{u"phone"_s, u"EQ"_s, number.e164}, std::tuple{u"mobilephone"_s, u"EQ"_s, number.e164}})
        groups.append(QJsonObject{
            {u"filters"_s,
             QJsonArray{QJsonObject{{u"propertyName"_s, property}, {u"operator"_s, op}, {u"value"_s, value}}}}});
    HttpRequest request;
    request.method = "POST";
    request.url = QUrl(u"https://api.hubapi.com/crm/%1/objects/contacts/search"_s.arg(u"v3"_s), QUrl::StrictMode);
    request.headers.set("Accept", "application/json");
    request.headers.set("Content-Type", "application/json");
    request.headers.set("Authorization", "Bearer token");
    request.secrets.append(Secret("token"));
    request.isIdempotent = true;
    request.body = QJsonDocument(QJsonObject{{u"filterGroups"_s, groups},
                                             {u"properties"_s,
                                              QJsonArray{u"firstname"_s, u"lastname"_s, u"email"_s, u"phone"_s,
                                                         u"mobilephone"_s, u"company"_s, u"jobtitle"_s, u"hs_lead_status"_s,
                                                         u"lifecyclestage"_s, u"notes_last_contacted"_s,
                                                         u"num_contacted_notes"_s, u"associatedcompanyid"_s}},
                                             {u"sorts"_s, QJsonArray{u"-lastmodifieddate"_s}},
                                             {u"limit"_s, 20},
                                             {u"after"_s, u"0"_s}})
                       .toJson(QJsonDocument::Compact);
    return request;
}

// On one line and not endless, as whoever shows it needs it.
QString line(const QJsonValue &value)
{
    return value.toString().left(1000).simplified().left(500);
}

QList<CallerInfo> peopleByHand(const QByteArray &answer, const PhoneNumber &number, const LibPhoneNumberParser &parser)
{
    QList<CallerInfo> people;
    const QJsonArray results = QJsonDocument::fromJson(answer)[u"results"].toArray();
    for (const QJsonValue &value : results) {
        const QJsonObject properties = value[u"properties"].toObject();
        CallerInfo info;
        Person &person = info.person;
        person.source = u"HubSpot"_s;
        person.key = person.contactId = line(value[u"id"]);
        person.name = line(properties[u"firstname"].toString() + u' ' + properties[u"lastname"].toString());
        person.company = line(properties[u"company"]);
        person.title = line(properties[u"jobtitle"]);
        person.email = line(properties[u"email"]);
        person.accountId = line(properties[u"associatedcompanyid"]);
        person.lastContactAt
            = QDateTime::fromString(properties[u"notes_last_contacted"].toString(), Qt::ISODateWithMs).toUTC();
        person.contactCount = properties[u"num_contacted_notes"].toString().toInt();
        person.tags = QStringList{line(properties[u"lifecyclestage"])};
        applyVipTag(person);
        person.customFields.insert(u"Lead status"_s, line(properties[u"hs_lead_status"]));
        for (const auto &[label, name] : {std::pair{u"phone"_s, u"phone"_s}, std::pair{u"mobile"_s, u"mobilephone"_s}}) {
            const PhoneNumber stored = parser.parse(line(properties[name]), u"US"_s);
            const auto isKnown = [&](const LabelledNumber &other) { return other.number.key() == stored.key(); };
            if (std::none_of(person.numbers.cbegin(), person.numbers.cend(), isKnown))
                person.numbers.append({label, stored});
            if (const MatchLevel level = parser.match(stored, number); level > info.match) {
                info.match = level;
                info.number = stored;
            }
        }
        person.profileUrl = QUrl(u"https://app.hubspot.com/contacts/4711/record/0-1/"_s + person.contactId);
        const auto isSame = [&](const CallerInfo &other) { return other.person.key == person.key; };
        if (std::none_of(people.cbegin(), people.cend(), isSame))
            people.append(info);
    }
    return people;
}

void byHand(benchmark::State &state)
{
    World world;
    const QByteArray answer = answerOfTwenty();
    if (peopleByHand(answer, world.number, world.parser) != world.find().value_or(QList<CallerInfo>())) {
        state.SkipWithError("the connector and the hand do not agree");
        return;
    }
    Best best;
    for (auto _ : state) {
        const Best::Lap lap(best);
        benchmark::DoNotOptimize(requestByHand(world.number));
        benchmark::DoNotOptimize(peopleByHand(answer, world.number, world.parser));
    }
    state.counters["best us"] = best.microseconds;
}
BENCHMARK(byHand)->Unit(benchmark::kMicrosecond)->UseRealTime();

// Every connector that comes with Ringside, read and compiled.
void loadAll(benchmark::State &state)
{
    for (auto _ : state) {
        ConnectorLibrary library{QString()};
        for (const ConnectorLibrary::Entry &entry : library.entries())
            benchmark::DoNotOptimize(library.load(entry.id));
    }
}
BENCHMARK(loadAll)->Unit(benchmark::kMillisecond)->UseRealTime();

// Megabytes that are this process's alone, as the system counts them; 0: it does not say.
double privateMegabytes()
{
    QFile rollup(u"/proc/self/smaps_rollup"_s);
    if (!rollup.open(QIODevice::ReadOnly))
        return 0;
    double kilobytes = 0;
    const QList<QByteArray> lines = rollup.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("Private_Clean:") || line.startsWith("Private_Dirty:"))
            kilobytes += line.mid(line.indexOf(':') + 1).trimmed().split(' ').first().toDouble();
    }
    return kilobytes / 1024;
}

// Whatever this connector has to have filled in.
ConnectorAccess someAccess(const Connector &connector)
{
    ConnectorAccess access;
    access.name = connector.name;
    access.region = u"US"_s;
    for (const ConnectorParameter &parameter : connector.parameters) {
        if (parameter.type == ConnectorParameter::Type::Secret)
            access.secrets.insert(parameter.name, Secret("https://crm.example.com/rest/1/secret/")); // some are addresses
        else if (parameter.type == ConnectorParameter::Type::Url)
            access.parameters.insert(parameter.name, u"https://crm.example.com"_s);
        else if (parameter.fallback.isEmpty())
            access.parameters.insert(parameter.name, u"example"_s);
    }
    return access;
}

OAuthToken someToken()
{
    OAuthToken token;
    token.accessToken = Secret("token");
    for (const QString &address : {u"instance_url"_s, u"api_domain"_s, u"client_endpoint"_s})
        token.fields.insert(address, u"https://crm.example.com"_s);
    return token;
}

// All connectors with a provider each, and what has compiled their expressions: a lookup. Nothing is freed in between,
// so that nothing is measured twice.
void printMemory()
{
    SystemClock clock;
    LibPhoneNumberParser parser;
    ExpressionEngine expressions(parser);
    InstantTransport transport;
    MemoryTokenStore tokens;
    tokens.token = someToken();
    const PhoneNumber number = parser.parse(u"+14155550123"_s, u"US"_s);
    (void)expressions.evaluate(TemplateCompiler().compile(u"{{ e164('+14155550123') }}"_s, u"first"_s), {}).result();

    const double none = privateMegabytes();
    ConnectorLibrary library{QString()};
    const auto entries = library.entries();
    std::vector<std::unique_ptr<ConnectorProvider>> providers;
    for (const ConnectorLibrary::Entry &entry : entries) {
        const auto connector = library.load(entry.id)->connector;
        ConnectorNetwork network{clock};
        network.transport = &transport;
        network.tokens = &tokens;
        providers.push_back(std::make_unique<ConnectorProvider>(
            connector, someAccess(*connector), ConnectorProvider::Surroundings{expressions, parser, network}));
    }
    const double loaded = privateMegabytes();
    int asked = 0;
    for (const auto &provider : providers) {
        const auto answer = provider->findByNumber(number);
        while (!answer.isFinished())
            QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        asked += answer.result() || answer.result().error().kind != ErrorKind::Misconfigured;
    }
    const double used = privateMegabytes();
    QList<QJsonDocument> documents; // the yardstick: the same files, as JSON and no more
    for (const ConnectorLibrary::Entry &entry : entries) {
        if (QFile file(entry.file); file.open(QIODevice::ReadOnly))
            documents.append(QJsonDocument::fromJson(file.readAll()));
    }
    const double asJson = privateMegabytes() - used;
    std::printf("%zu connectors with a provider each: %.1f MB over none; %d of them asked for a number: %.1f MB over none "
                "(the files as QJsonDocument: %.1f MB)\n",
                providers.size(), loaded - none, asked, used - none, asJson);
}

} // namespace

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    printMemory();
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
