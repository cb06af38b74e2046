#include "expressionengine.h"

#include "libphonenumberparser.h"
#include "waitfor.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Ringside;

// What the helpers do as expressions call them; what they make of hostile text is tested in escapestest.cpp.
class ExpressionHelpersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void results_data();
    void results();
    void refusals_data();
    void refusals();
    void hostileTextsPassThroughUnharmed();

private:
    Result<QJsonValue> run(const QString &code, const QJsonObject &scope)
    {
        return waitFor(m_engine.evaluate(m_compiler.compile(u"{{ "_s + code + u" }}"_s, u"test"_s), scope));
    }
    static QJsonObject scope()
    {
        return {{u"now"_s, u"2026-11-21T16:04:05+01:00"_s},
                {u"region"_s, u"US"_s},
                {u"phone"_s, QJsonObject{{u"raw"_s, u"(415) 555-0123"_s}, {u"e164"_s, u"+14155550123"_s}}},
                {u"caller"_s, QJsonObject{{u"name"_s, u"O'Brien"_s}}},
                {u"response"_s, QJsonValue::Null}};
    }

    LibPhoneNumberParser m_parser;
    TemplateCompiler m_compiler;
    ExpressionEngine m_engine{m_parser};
};

void ExpressionHelpersTest::results_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QJsonValue>("value");
    const auto row = [](const char *code, const QJsonValue &value) { QTest::newRow(code) << QString::fromUtf8(code) << value; };
    row("e164('(415) 555-0123')", u"+14155550123"_s);
    row("e164(phone)", u"+14155550123"_s);
    row("e164('030 123456', 'DE')", u"+4930123456"_s);
    row("e164('')", QString());
    row("e164(null)", QString());
    row("e164('no number')", QString());
    row("e164('x'.repeat(100000))", QString());
    row("national('+1 415 555 0123')", u"4155550123"_s);
    row("format('+14155550123')", u"+1 415-555-0123"_s);
    row("format('')", QString());
    row("digits('+1 (415) 555-0123')", u"14155550123"_s);
    row("digits('tel:+1-415-555-0123;ext=22')", u"14155550123"_s);
    row("digits('room 12, floor 3')", u"123"_s);
    row("digits('\\u0661\\u0662')", u"12"_s);
    row("digits(4155550123)", u"4155550123"_s);
    row("digits(undefined)", QString());
    row("suffix(phone, 4)", u"0123"_s);
    row("suffix('12', 4)", u"12"_s);
    row("soql(caller.name)", u"O\\'Brien"_s);
    row("soqlLike('5%')", u"5\\%"_s);
    row("sosl('a+b')", u"a\\+b"_s);
    row("coql(caller.name)", u"O\\'Brien"_s);
    row("odata(caller.name)", u"O''Brien"_s);
    row("url(odata(caller.name))", u"O%27%27Brien"_s);
    row("graphql('a\"b')", u"a\\\"b"_s);
    row("url('+1 2')", u"%2B1%202"_s);
    row("url(5)", u"5"_s);
    row("html('<a>')", u"&lt;a&gt;"_s);
    row("html(null)", QString());
    row("plain('<p>a&nbsp;<b>b</b></p><p>5 &lt; 6 &amp;&amp; 7 < 8</p>')", u"a b\n5 < 6 && 7 < 8"_s);
    row("plain('&amp;lt;b&amp;gt;')", u"&lt;b&gt;"_s);
    row("plain(null)", QString());
    row("json({a: [1, 'x', undefined], b: undefined})", u"{\"a\":[1,\"x\",null]}"_s);
    row("json('a\"b')", u"\"a\\\"b\""_s);
    row("json(undefined)", u"null"_s);
    row("today()", u"2026-11-21"_s);
    row("addDays(today(), 14)", u"2026-12-05"_s);
    row("addDays(now, -1)", u"2026-11-20T16:04:05+01:00"_s);
    row("addDays(new Date(0), 1)", u"1970-01-02T00:00:00Z"_s);
    row("addDays(0, 1)", u"1970-01-02T00:00:00Z"_s);
    row("iso(now)", u"2026-11-21T15:04:05Z"_s);
    row("iso(new Date(0))", u"1970-01-01T00:00:00Z"_s);
    row("iso(1000)", u"1970-01-01T00:00:01Z"_s);
    row("seconds(90500)", 91);
    row("minutes(60000)", 1);
    row("minutes(61000)", 2);
    row("minutes(0)", 0);
    row("mmss(4505000)", u"75:05"_s);
    row("hhmmss(4505000)", u"01:15:05"_s);
    row("lower('ÄB')", u"äb"_s);
    row("lower(null)", QString());
    row("trim(' a ')", u"a"_s);
    row("first(null, '', undefined, 0, 5)", 0);
    row("first(['', 'b', 'c'])", u"b"_s);
    row("first([])", QJsonValue::Null);
    row("first()", QJsonValue::Null);
    row("unique(['a', 'b', 'a', null, '', 1, '1'])", QJsonArray{u"a"_s, u"b"_s, 1, u"1"_s});
    row("unique(response)", QJsonArray());
    row("['a', 'b'].map(lower)", QJsonArray{u"a"_s, u"b"_s});
}

void ExpressionHelpersTest::results()
{
    QFETCH(QString, code);
    const auto answer = run(code, scope());
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
    QTEST(*answer, "value");
}

void ExpressionHelpersTest::refusals_data()
{
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("says");
    for (const char *name : {"soql", "soqlLike", "sosl", "coql", "odata", "graphql", "url"}) {
        const QString helper = QString::fromLatin1(name);
        QTest::addRow("%s of undefined", name) << helper + u"(caller.none)"_s << helper + u"() was given nothing"_s;
        QTest::addRow("%s of null", name) << helper + u"(null)"_s << helper + u"() was given nothing"_s;
        QTest::addRow("%s of an object", name) << helper + u"(caller)"_s << u"an object cannot be part of a text"_s;
    }
    QTest::newRow("suffix without a length") << u"suffix(phone)"_s << u"suffix() needs how many digits"_s;
    QTest::newRow("suffix of length 0") << u"suffix(phone, 0)"_s << u"suffix() needs how many digits"_s;
    QTest::newRow("addDays of no date") << u"addDays('x', 1)"_s << u"addDays() was given no date"_s;
    QTest::newRow("addDays without days") << u"addDays(now)"_s << u"addDays() needs how many days"_s;
    QTest::newRow("iso of nothing") << u"iso(null)"_s << u"iso() was given no date"_s;
    QTest::newRow("seconds of text") << u"seconds('5')"_s << u"seconds() was given no duration"_s;
    QTest::newRow("minutes of less than nothing") << u"minutes(-1)"_s << u"minutes() was given no duration"_s;
    QTest::newRow("mmss of nothing") << u"mmss(undefined)"_s << u"mmss() was given no duration"_s;
    QTest::newRow("hhmmss of no number") << u"hhmmss(0/0)"_s << u"hhmmss() was given no duration"_s;
    QTest::newRow("unique of text") << u"unique('abc')"_s << u"unique() needs a list"_s;
    QTest::newRow("json of a function") << u"json(x => x)"_s << u"a function cannot be part of a result"_s;
}

void ExpressionHelpersTest::refusals()
{
    QFETCH(QString, code);
    QFETCH(QString, says);
    const auto answer = run(code, scope());
    QVERIFY(!answer);
    QVERIFY2(answer.error().detail.contains(says), qPrintable(answer.error().detail));
}

void ExpressionHelpersTest::hostileTextsPassThroughUnharmed()
{
    const QStringList texts{u"\"'\\`${x}{{y}}"_s, u"a"_s + QChar(0) + u"\n\u2028\u202e"_s, u"\U0001F600*%_"_s,
                            QString(QChar(0xd83d)), QString(200'000, u'\\')};
    for (const QString &text : texts) {
        const QJsonObject hostile{{u"caller"_s, QJsonObject{{u"name"_s, text}}}};
        for (const QString &helper : {u"e164"_s, u"national"_s, u"format"_s, u"digits"_s, u"soql"_s, u"soqlLike"_s, u"sosl"_s,
                                      u"coql"_s, u"odata"_s, u"graphql"_s, u"url"_s, u"html"_s, u"json"_s, u"lower"_s, u"trim"_s,
                                      u"first"_s}) {
            const auto answer = run(helper + u"(caller.name)"_s, hostile);
            QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
            QVERIFY(answer->isString());
        }
        QCOMPARE(run(u"first(caller.name)"_s, hostile)->toString(), text);
    }
}

QTEST_GUILESS_MAIN(ExpressionHelpersTest)
#include "expressionhelperstest.moc"
