// What the engine of expressions costs a lookup: the request built and an answer of twenty people mapped, against the
// same done by hand in C++ on QJson. Both read the same bytes and give the same values.
#include "expressionengine.h"
#include "libphonenumberparser.h"

#include <benchmark/benchmark.h>

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QUrl>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;
using namespace Ringside;

namespace {

constexpr int people = 20;

// What a CRM answers: more than anybody asked for.
QByteArray makeAnswer()
{
    QJsonArray results;
    for (int i = 0; i < people; ++i) {
        QJsonObject properties{
            {u"firstname"_s, u"Ann %1"_s.arg(i)},      {u"lastname"_s, u"Example"_s},
            {u"email"_s, u"ann%1@example.com"_s.arg(i)}, {u"phone"_s, u"(415) 555-01%1"_s.arg(10 + i)},
            {u"mobilephone"_s, QJsonValue::Null},        {u"company"_s, u"Example Ltd"_s},
            {u"jobtitle"_s, u"Buyer"_s},                 {u"lifecyclestage"_s, i % 3 ? u"lead"_s : u"customer"_s},
            {u"hs_lead_status"_s, u"OPEN"_s},            {u"notes_last_contacted"_s, u"2026-11-20T10:00:00Z"_s},
            {u"createdate"_s, u"2026-01-02T03:04:05Z"_s}, {u"city"_s, u"Springfield"_s},
        };
        results.append(QJsonObject{{u"id"_s, QString::number(1000 + i)},
                                   {u"properties"_s, properties},
                                   {u"createdAt"_s, u"2026-01-02T03:04:05Z"_s},
                                   {u"updatedAt"_s, u"2026-11-20T10:00:00Z"_s},
                                   {u"archived"_s, false}});
    }
    return QJsonDocument(QJsonObject{{u"total"_s, people}, {u"results"_s, results}}).toJson(QJsonDocument::Compact);
}

QJsonObject requestTemplate()
{
    return {{u"method"_s, u"POST"_s},
            {u"url"_s, u"{{ params.base }}/crm/v3/objects/contacts/search?limit={{ url(params.limit) }}"_s},
            {u"headers"_s, QJsonObject{{u"Accept"_s, u"application/json"_s}, {u"X-Account"_s, u"{{ params.account }}"_s}}},
            {u"body"_s,
             QJsonObject{{u"limit"_s, u"{{ params.limit }}"_s},
                         {u"query"_s, u"{{ suffix(phone, 8) }}"_s},
                         {u"e164"_s, u"{{ phone.e164 }}"_s},
                         {u"national"_s, u"{{ phone.national }}"_s},
                         {u"filter"_s, u"contains(telephone1,'{{ odata(suffix(phone, 4)) }}')"_s},
                         {u"since"_s, u"{{ addDays(today(), -30) }}"_s},
                         {u"who"_s, u"{{ caller.name }}"_s}}}};
}

QJsonObject personTemplate()
{
    return {{u"key"_s, u"{{ item.id }}"_s},
            {u"name"_s, u"{{ item.properties.firstname }} {{ item.properties.lastname }}"_s},
            {u"company"_s, u"{{ item.properties.company }}"_s},
            {u"title"_s, u"{{ item.properties.jobtitle }}"_s},
            {u"email"_s, u"{{ item.properties.email }}"_s},
            {u"numbers"_s, u"{{ [item.properties.phone, item.properties.mobilephone].filter(x => x) }}"_s},
            {u"vip"_s, u"{{ item.properties.lifecyclestage === 'customer' }}"_s},
            {u"status"_s, u"{{ item.properties.hs_lead_status }}"_s},
            {u"lastContactAt"_s, u"{{ item.properties.notes_last_contacted }}"_s},
            {u"url"_s, u"{{ params.base }}/contacts/{{ params.account }}/record/{{ item.id }}"_s}};
}

QJsonObject scopeOf()
{
    return {{u"params"_s, QJsonObject{{u"base"_s, u"https://crm.example.com"_s}, {u"limit"_s, 20}, {u"account"_s, u"4711"_s}}},
            {u"phone"_s, QJsonObject{{u"e164"_s, u"+14155550123"_s}, {u"national"_s, u"4155550123"_s}}},
            {u"caller"_s, QJsonObject{{u"name"_s, u"Ann"_s}}},
            {u"now"_s, u"2026-11-21T16:04:05+01:00"_s},
            {u"region"_s, u"US"_s}};
}

QJsonValue requestByHand(const QJsonObject &scope)
{
    const QJsonObject params = scope[u"params"].toObject();
    const QJsonObject phone = scope[u"phone"].toObject();
    const QString digits = phone[u"e164"].toString().sliced(1);
    const QString limit = QString::number(params[u"limit"].toInt());
    const QDate today = QDateTime::fromString(scope[u"now"].toString(), Qt::ISODate).date();
    return QJsonObject{
        {u"method"_s, u"POST"_s},
        {u"url"_s, u"%1/crm/v3/objects/contacts/search?limit=%2"_s.arg(params[u"base"].toString(),
                                                                    QString::fromLatin1(QUrl::toPercentEncoding(limit)))},
        {u"headers"_s, QJsonObject{{u"Accept"_s, u"application/json"_s}, {u"X-Account"_s, params[u"account"]}}},
        {u"body"_s,
         QJsonObject{{u"limit"_s, params[u"limit"]},
                     {u"query"_s, digits.right(8)},
                     {u"e164"_s, phone[u"e164"]},
                     {u"national"_s, phone[u"national"]},
                     {u"filter"_s, u"contains(telephone1,'%1')"_s.arg(digits.right(4).replace(u"'"_s, u"''"_s))},
                     {u"since"_s, today.addDays(-30).toString(Qt::ISODate)},
                     {u"who"_s, scope[u"caller"].toObject()[u"name"]}}}};
}

QJsonArray peopleByHand(const QJsonObject &scope, const QJsonObject &response)
{
    const QJsonObject params = scope[u"params"].toObject();
    QJsonArray mapped;
    for (const QJsonValue item : response[u"results"].toArray()) {
        const QJsonObject properties = item[u"properties"].toObject();
        QJsonArray numbers;
        for (const QString &key : {u"phone"_s, u"mobilephone"_s})
            if (const QJsonValue number = properties[key]; !number.toString().isEmpty())
                numbers.append(number);
        mapped.append(QJsonObject{
            {u"key"_s, item[u"id"]},
            {u"name"_s, properties[u"firstname"].toString() + u' ' + properties[u"lastname"].toString()},
            {u"company"_s, properties[u"company"]},
            {u"title"_s, properties[u"jobtitle"]},
            {u"email"_s, properties[u"email"]},
            {u"numbers"_s, numbers},
            {u"vip"_s, properties[u"lifecyclestage"].toString() == u"customer"},
            {u"status"_s, properties[u"hs_lead_status"]},
            {u"lastContactAt"_s, properties[u"notes_last_contacted"]},
            {u"url"_s, u"%1/contacts/%2/record/%3"_s.arg(params[u"base"].toString(), params[u"account"].toString(),
                                                       item[u"id"].toString())},
        });
    }
    return mapped;
}

using Seconds = std::chrono::duration<double>;

template<class Work>
double bestSeconds(int rounds, Work work)
{
    double best = 1e9;
    for (int i = 0; i < rounds; ++i) {
        const auto start = std::chrono::steady_clock::now();
        work();
        best = std::min(best, Seconds(std::chrono::steady_clock::now() - start).count());
    }
    return best;
}

void requestAndTwentyPeople(benchmark::State &state)
{
    const QByteArray bytes = makeAnswer();
    const QJsonObject scope = scopeOf();
    const LibPhoneNumberParser parser;
    ExpressionEngine engine(parser);
    const TemplateCompiler compiler;
    const Template request = compiler.compile(requestTemplate(), u"request"_s);
    const Template list = compiler.compile(u"{{ response.results }}"_s, u"list"_s);
    const Template person = compiler.compile(personTemplate(), u"person"_s);

    const auto byEngine = [&](QJsonValue &asked, QJsonArray &found) {
        auto built = engine.evaluate(request, scope);
        asked = built.result().value_or(QJsonValue());
        QJsonObject withAnswer = scope;
        withAnswer.insert(u"response"_s, QJsonDocument::fromJson(bytes).object());
        auto mapped = engine.map(list, person, withAnswer);
        found = mapped.result().value_or(MappedList{}).values;
    };
    const auto byHand = [&](QJsonValue &asked, QJsonArray &found) {
        asked = requestByHand(scope);
        found = peopleByHand(scope, QJsonDocument::fromJson(bytes).object());
    };

    QJsonValue asked, askedByHand;
    QJsonArray found, foundByHand;
    byEngine(asked, found);
    byHand(askedByHand, foundByHand);
    if (asked != askedByHand || found != foundByHand || found.size() != people)
        state.SkipWithError("the engine and the hand do not agree");

    std::vector<double> times;
    for (auto iteration : state) {
        const auto start = std::chrono::steady_clock::now();
        byEngine(asked, found);
        const double took = Seconds(std::chrono::steady_clock::now() - start).count();
        state.SetIterationTime(took);
        times.push_back(took);
    }
    std::sort(times.begin(), times.end());
    const double hand = bestSeconds(200, [&] { byHand(askedByHand, foundByHand); });
    const double parse = bestSeconds(200, [&] { benchmark::DoNotOptimize(QJsonDocument::fromJson(bytes)); });
    state.counters["best us"] = times.front() * 1e6;
    state.counters["median us"] = times[times.size() / 2] * 1e6;
    state.counters["by hand us"] = hand * 1e6;
    state.counters["of it parsing us"] = parse * 1e6;
    state.counters["times by hand"] = times.front() / hand;
    state.counters["answer bytes"] = double(bytes.size());
}

void thereAndBack(benchmark::State &state)
{
    const LibPhoneNumberParser parser;
    ExpressionEngine engine(parser);
    const Template small = TemplateCompiler().compile(u"{{ 1 }}"_s, u"small"_s);
    for (auto iteration : state) {
        auto future = engine.evaluate(small, {});
        benchmark::DoNotOptimize(future.result());
    }
}

void engineReadyForItsFirstExpression(benchmark::State &state)
{
    const LibPhoneNumberParser parser;
    const Template small = TemplateCompiler().compile(u"{{ 1 }}"_s, u"small"_s);
    for (auto iteration : state) {
        ExpressionEngine engine(parser);
        auto future = engine.evaluate(small, {});
        benchmark::DoNotOptimize(future.result());
    }
}

void compileOneHundredExpressions(benchmark::State &state)
{
    QJsonArray many;
    for (int i = 0; i < 10; ++i)
        many.append(personTemplate());
    for (auto iteration : state) {
        const TemplateCompiler compiler;
        benchmark::DoNotOptimize(compiler.compile(many, u"many"_s));
    }
}

} // namespace

BENCHMARK(requestAndTwentyPeople)->UseManualTime()->Unit(benchmark::kMicrosecond)->MinTime(2);
BENCHMARK(thereAndBack)->UseRealTime()->Unit(benchmark::kMicrosecond);
BENCHMARK(engineReadyForItsFirstExpression)->UseRealTime()->Unit(benchmark::kMillisecond);
BENCHMARK(compileOneHundredExpressions)->UseRealTime()->Unit(benchmark::kMillisecond);

int main(int argc, char **argv)
{
    const QCoreApplication app(argc, argv);
    benchmark::Initialize(&argc, argv);
    if (benchmark::ReportUnrecognizedArguments(argc, argv))
        return 1;
    benchmark::RunSpecifiedBenchmarks();
    benchmark::Shutdown();
    return 0;
}
