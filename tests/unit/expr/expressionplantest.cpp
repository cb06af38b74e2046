#include "expressionengine.h"

#include "libphonenumberparser.h"
#include "usedmembers_p.h"

#include <QJsonDocument>
#include <QTest>

#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;
using namespace Ringside;

// What is read from the data without JavaScript has to be what JavaScript would give.
class ExpressionPlanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readingGivesWhatTheProgramGives_data();
    void readingGivesWhatTheProgramGives();
    void listsThatAreReadAndOthers_data();
    void listsThatAreReadAndOthers();
    void numbersInTextsAreWrittenAsJavaScriptDoes();
    void whatOneChangesTheOthersSee_data();
    void whatOneChangesTheOthersSee();
    void boundsCountWhatIsReadToo();
    void membersThatCodeMayLookAt_data();
    void membersThatCodeMayLookAt();
    void onlyWhatIsUsedIsKept();

private:
    // why not waitFor(): that looks every ten milliseconds, and there are thousands of these.
    template<class T>
    static T answerOf(const QFuture<T> &future)
    {
        return future.result();
    }
    Result<MappedList> map(const QString &list, const QJsonValue &element, const QJsonObject &scope)
    {
        return answerOf(m_engine.map(m_compiler.compile(list, u"list"_s), m_compiler.compile(element, u"test"_s), scope));
    }
    // With a member that gives nothing, but for which everything is done by the program.
    static QJsonObject byProgram(QJsonObject element)
    {
        element.insert(u"zzz"_s, u"{{ (() => { let nothing = 1; return undefined; })() }}"_s);
        return element;
    }

    LibPhoneNumberParser m_parser;
    TemplateCompiler m_compiler;
    ExpressionEngine m_engine{m_parser};
};

void ExpressionPlanTest::readingGivesWhatTheProgramGives_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"{{ item.id }}", "{{item.id}}", "{{ item.o.a }}", "{{ item.o?.a }}", "{{ item?.o?.a }}", "{{ item?.o.a.deep }}",
          "{{ item?.o?.a ?? item?.id ?? [] }}", "{{ item?.o?.a ?? null }}", "{{ item?.none ?? [] }}", "{{ item?.none }}",
          "{{ item?.o?.list }}", "{{ item?.o }}", "{{ item }}", "{{ index }}", "{{ now }}", "{{ params.list }}",
          "x{{ item?.id }}-{{ item?.n }}", "{{ index }}:{{ item?.flag }}{{ item?.none }}{{ params.base }}", "b{{ item?.big }}",
          "{{ item?.big }}", "{{ item?.small }}", "{{ item?.length }}", "{{ item?.id?.length }}", "{{ item?.o?.a.length }}",
          "{{ item?.toString }}", "{{ item?.constructor?.name }}", "{{ item?.__proto__ }}", "{{ item?.['id'] }}",
          "{{ json(item) }}", "{{ [item?.id, item?.o?.a].filter(x => x) }}", "{{ item?.o?.hasOwnProperty('a') }}",
          "{{ (item?.o?.hasOwnProperty)?.('a') }}", "{{ 'id' in item }}", "{{ Math.pow(2, 60) + index }}", "a{{ item?.o }}",
          "{{ item?.o?.list?.map(x => item.id + x) }}", "{{ (({id, ...rest}) => [id, rest])(item) }}", "{{ ((i) => i?.id)(item) }}",
          "{{ item ?.id }}", "{{ item?.5:.25 }}", "{{ item\n?.id }}", "{{ item /* . */ ?.id }}", "{{ item?.i\\u0064 }}",
          "{{ item?.na\u00efve }}", "{{ (function () { return arguments.length })(item) }}", "{{ customer }}", "{{ index ? item.o : 1 }}",
          "{{ undefined }}", "{{ params.none ?? params.base }}", "{{ vars }}", "}}{{ item?.id }}{{ '{{' }}"})
        QTest::newRow(text) << QString::fromUtf8(text);
}

void ExpressionPlanTest::readingGivesWhatTheProgramGives()
{
    QFETCH(QString, text);
    const QJsonArray items = QJsonDocument::fromJson(R"([
        {"id": "1", "n": 1.5, "big": 9007199254740993, "small": -9007199254740992, "flag": true, "na\u00efve": "x",
         "o": {"a": "x", "b": null, "list": [1, "2", {"z": 9007199254740993}]}},
        {}, {"id": null, "o": null}, {"id": 7, "o": {"a": {"deep": 1}, "list": []}}, {"id": "", "n": 0, "flag": false, "o": [1]},
        "text", 5, null, [1, 2], true])").array();
    const QJsonObject scope{{u"response"_s, QJsonObject{{u"items"_s, items}}},
                            {u"now"_s, u"2026-11-21T16:04:05+01:00"_s},
                            {u"params"_s, QJsonObject{{u"base"_s, u"https://crm.example.com"_s}, {u"list"_s, QJsonArray{1, 2}}}}};
    const QJsonObject element{{u"a"_s, text}, {u"b"_s, QJsonObject{{u"c"_s, QJsonArray{text, 1}}, {u"d"_s, u"fixed"_s}}}};
    // One at a time as well: one that fails sends all of them to the program.
    for (qsizetype i = -1; i < items.size(); ++i) {
        QJsonObject oneScope = scope;
        if (i >= 0)
            oneScope[u"response"_s] = QJsonObject{{u"items"_s, QJsonArray{items[i]}}};
        const auto read = map(u"{{ response.items }}"_s, element, oneScope);
        const auto run = map(u"{{ response.items }}"_s, byProgram(element), oneScope);
        QCOMPARE(bool(read), bool(run));
        if (!read)
            continue;
        QCOMPARE(QJsonDocument(read->values).toJson(), QJsonDocument(run->values).toJson());
        QCOMPARE(read->problems.size(), run->problems.size());
        for (qsizetype each = 0; each < read->problems.size(); ++each)
            QCOMPARE(read->problems[each].detail, run->problems[each].detail);

        const auto alone = answerOf(m_engine.evaluate(m_compiler.compile(element, u"test"_s), oneScope));
        const auto aloneRun = answerOf(m_engine.evaluate(m_compiler.compile(byProgram(element), u"test"_s), oneScope));
        QCOMPARE(bool(alone), bool(aloneRun));
        if (alone)
            QCOMPARE(QJsonDocument(alone->toObject()).toJson(), QJsonDocument(aloneRun->toObject()).toJson());
        else
            QCOMPARE(alone.error().detail, aloneRun.error().detail);
    }
}

void ExpressionPlanTest::listsThatAreReadAndOthers_data()
{
    QTest::addColumn<QString>("list");
    QTest::addColumn<int>("count"); // -1: no list
    QTest::newRow("read") << u"{{ response.list }}"_s << 2;
    QTest::newRow("computed") << u"{{ response.list.concat(response.list) }}"_s << 4;
    QTest::newRow("the first that is there") << u"{{ response?.none ?? response.list }}"_s << 2;
    QTest::newRow("none") << u"{{ response.none ?? [] }}"_s << 0;
    QTest::newRow("null") << u"{{ response.nothing }}"_s << 0;
    QTest::newRow("undefined") << u"{{ response.none }}"_s << -1;
    QTest::newRow("an object") << u"{{ response }}"_s << -1;
    QTest::newRow("of undefined") << u"{{ response.none.list }}"_s << -1;
}

void ExpressionPlanTest::listsThatAreReadAndOthers()
{
    QFETCH(QString, list);
    QFETCH(int, count);
    const QJsonObject scope{{u"response"_s, QJsonObject{{u"list"_s, QJsonArray{u"a"_s, u"b"_s}}, {u"nothing"_s, QJsonValue::Null}}}};
    const auto mapped = map(list, u"{{ item }}"_s, scope);
    QCOMPARE(mapped ? int(mapped->values.size()) : -1, count);
    const auto run = map(list, byProgram({{u"a"_s, u"{{ item }}"_s}}), scope);
    QCOMPARE(bool(run), bool(mapped));
    if (!mapped)
        QCOMPARE(mapped.error().detail, run.error().detail);
}

void ExpressionPlanTest::numbersInTextsAreWrittenAsJavaScriptDoes()
{
    QJsonArray numbers{0, -0.0, 1, -1, 0.1, -0.5, 1.25, 1e-4, 1e-5, 1e-7, 123456789.125, 1e14 + 0.5, 1e15, 1e21, 1e22, 1e300, 5e-324,
                       0.30000000000000004, 100, 12345678901.5, 9007199254740992.0, 4503599627370497.5,
                       std::numeric_limits<double>::max()};
    for (int i = 1; i < 200; ++i)
        numbers.append(i / 7.0 * std::pow(10, i % 17 - 5));
    for (const QJsonValue &number : std::as_const(numbers)) {
        const QJsonObject scope{{u"response"_s, QJsonArray{QJsonObject{{u"n"_s, number}}}}};
        const QJsonObject element{{u"n"_s, u"<{{ item.n }}>"_s}};
        const auto read = map(u"{{ response }}"_s, element, scope);
        const auto run = map(u"{{ response }}"_s, byProgram(element), scope);
        QVERIFY(read && run);
        QCOMPARE(read->values, run->values);
    }
}

void ExpressionPlanTest::whatOneChangesTheOthersSee_data()
{
    QTest::addColumn<QString>("change");
    QTest::addColumn<QJsonValue>("afterwards");
    const QJsonValue list = QJsonArray{3, 1};
    QTest::newRow("assigned") << u"{{ (item.list = 5) }}"_s << QJsonValue(5);
    QTest::newRow("deleted") << u"{{ delete item.list }}"_s << QJsonValue(QJsonValue::Undefined);
    QTest::newRow("counted up") << u"{{ (item.list = 1, item.list++) }}"_s << QJsonValue(2);
    QTest::newRow("sorted") << u"{{ item.list.sort().length }}"_s << QJsonValue(QJsonArray{1, 3});
    QTest::newRow("pushed") << u"{{ item.list.push(4) }}"_s << QJsonValue(QJsonArray{3, 1, 4});
    QTest::newRow("by Object") << u"{{ Object.assign(item, {list: 6}).list }}"_s << QJsonValue(6);
    QTest::newRow("in a loop") << u"{{ (() => { for (item.list of [7]); })() }}"_s << QJsonValue(7);
    QTest::newRow("destructured") << u"{{ ([item.list] = [8]) }}"_s << QJsonValue(8);
    QTest::newRow("by arguments") << u"{{ arguments[0].list.reverse().length }}"_s << QJsonValue(QJsonArray{1, 3});
    QTest::newRow("compared") << u"{{ item.list == 5 || item.list === 5 || item.list <= 5 || item.list != 5 }}"_s << list;
}

void ExpressionPlanTest::whatOneChangesTheOthersSee()
{
    QFETCH(QString, change);
    QFETCH(QJsonValue, afterwards);
    const QJsonObject scope{{u"response"_s, QJsonArray{QJsonObject{{u"list"_s, QJsonArray{3, 1}}}}}};
    const auto mapped
        = map(u"{{ response }}"_s, QJsonObject{{u"a"_s, change}, {u"b"_s, u"{{ item.list }}"_s}, {u"c"_s, u"{{ item.id }}"_s}}, scope);
    QVERIFY2(mapped, mapped ? "" : qPrintable(mapped.error().detail));
    QVERIFY2(mapped->problems.isEmpty(), mapped->problems.isEmpty() ? "" : qPrintable(mapped->problems.first().detail));
    QCOMPARE(mapped->values.at(0).toObject().value(u"b"), afterwards);
}

void ExpressionPlanTest::boundsCountWhatIsReadToo()
{
    ExpressionEngine engine(m_parser, {.time = std::chrono::seconds(5), .depth = 3, .values = 10, .text = 100});
    const auto problemOf = [&](const QJsonValue &element, const QJsonArray &items) {
        const auto mapped = answerOf(engine.map(m_compiler.compile(u"{{ response }}"_s, u"list"_s),
                                               m_compiler.compile(element, u"test"_s), {{u"response"_s, items}}));
        return !mapped ? mapped.error().detail : mapped->problems.isEmpty() ? QString() : mapped->problems.first().detail;
    };
    const auto parsed = [](const char *json) { return QJsonDocument::fromJson(json).array(); };
    const QString half(50, u'x');
    const QJsonObject both{{u"a"_s, u"{{ item }}"_s}, {u"b"_s, u"{{ [item].concat()[0] }}"_s}};
    QCOMPARE(problemOf(u"{{ item }}"_s, {half, half}), QString());
    QVERIFY(problemOf(u"{{ item }}"_s, {half, half, u"x"_s}).contains(u"the result is too long"_s));
    QVERIFY(problemOf(u"<{{ item }}>"_s, {half, half}).contains(u"the result is too long"_s));
    QCOMPARE(problemOf(both, {half}), QString());
    QVERIFY(problemOf(both, {half + u'x'}).contains(u"the result is too long"_s));
    QCOMPARE(problemOf(u"{{ item }}"_s, {1, 2, 3, 4, 5, 6, 7, 8, 9, 10}), QString());
    QVERIFY(problemOf(both, {1, 2, 3, 4, 5, 6}).contains(u"the result has too many values"_s));
    QVERIFY(problemOf(u"{{ item }}"_s, parsed("[[1, 2, 3, 4, 5, 6, 7, 8, 9, 10]]")).contains(u"the result has too many values"_s));
    QVERIFY(problemOf(u"{{ item }}"_s, {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11}).contains(u"too"_s));
    QCOMPARE(problemOf(u"{{ item }}"_s, parsed("[[[[1]]]]")), QString());
    QVERIFY(problemOf(u"{{ item }}"_s, parsed("[[[[[1]]]]]")).contains(u"nested too deeply"_s));
}

void ExpressionPlanTest::membersThatCodeMayLookAt_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QStringList>("members"); // "*": all
    const auto row = [](const char *code, const QStringList &members) { QTest::newRow(code) << QString::fromUtf8(code) << members; };
    row("item.a", {u"a"_s});
    row("item?.a.b + item.c", {u"a"_s, u"c"_s});
    row("x.item.a", {u"a"_s});
    row("myitem.a", {});
    row("item", {u"*"_s});
    row("item['a']", {u"*"_s});
    row("item?.['a']", {u"*"_s});
    row("item .a", {u"*"_s});
    row("item.toString()", {u"*"_s});
    row("item.hasOwnProperty('a')", {u"*"_s});
    row("item.__proto__", {u"*"_s});
    row("item.\\u0061", {u"*"_s});
    row("item.a\\u0061", {u"*"_s});
    row("item.a\u0301", {u"*"_s});
    row("item\U0001D4B3.a", {u"*"_s});
    row("item.a, arguments", {u"*"_s});
    row("item.a, {item}", {u"*"_s});
    row("[...item]", {u"*"_s});
    row("item?.5:1", {u"*"_s});
}

void ExpressionPlanTest::membersThatCodeMayLookAt()
{
    QFETCH(QString, code);
    QFETCH(QStringList, members);
    UsedMembers used;
    used.addUses(code, u"item"_s);
    QCOMPARE(used.all ? QStringList{u"*"_s} : used.members.keys(), members);
}

void ExpressionPlanTest::onlyWhatIsUsedIsKept()
{
    UsedMembers used;
    used.addUses(u"item.a.b ?? item.c ?? item.a.toString()"_s, u"item"_s);
    const QJsonObject whole{{u"a"_s, QJsonObject{{u"b"_s, 1}, {u"x"_s, 2}}}, {u"c"_s, 3}, {u"d"_s, 4}};
    QCOMPARE(used.of(whole), QJsonValue(QJsonObject{{u"a"_s, whole[u"a"]}, {u"c"_s, 3}}));
    UsedMembers less;
    less.addUses(u"item.a.b"_s, u"item"_s);
    QCOMPARE(less.of(whole), QJsonValue(QJsonObject{{u"a"_s, QJsonObject{{u"b"_s, 1}}}}));
    const QJsonArray list{whole};
    QCOMPARE(less.of(list), QJsonValue(list));
    QCOMPARE(less.of(QJsonObject{{u"a"_s, list}}), QJsonValue(QJsonObject{{u"a"_s, list}}));
    UsedMembers prepared = less;
    prepared.addUses(u"item.c + item.e.f.g + item.e.f.h + item.none"_s, u"item"_s);
    const QJsonObject more{{u"a"_s, whole[u"a"]}, {u"c"_s, QJsonValue::Null}, {u"d"_s, 4},
                           {u"e"_s, QJsonObject{{u"f"_s, QJsonObject{{u"h"_s, 5}, {u"i"_s, 6}}}}}};
    const QJsonValue expected = QJsonObject{{u"a"_s, QJsonObject{{u"b"_s, 1}}},
                                            {u"c"_s, QJsonValue::Null},
                                            {u"e"_s, QJsonObject{{u"f"_s, QJsonObject{{u"h"_s, 5}}}}}};
    QCOMPARE(prepared.of(more), expected);
    prepared.prepare();
    QCOMPARE(prepared.of(more), expected);
    QCOMPARE(prepared.of(QJsonObject{}), QJsonValue(QJsonObject{}));
    QCOMPARE(prepared.of(QJsonObject{{u"e"_s, 7}}), QJsonValue(QJsonObject{{u"e"_s, 7}}));
    QCOMPARE(prepared.of(whole), QJsonValue(QJsonObject{{u"a"_s, QJsonObject{{u"b"_s, 1}}}, {u"c"_s, 3}}));
    less.add(used);
    QCOMPARE(less.of(whole), used.of(whole));
}

QTEST_GUILESS_MAIN(ExpressionPlanTest)
#include "expressionplantest.moc"
