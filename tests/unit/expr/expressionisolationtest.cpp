#include "expressionengine.h"

#include "libphonenumberparser.h"
#include "waitfor.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Ringside;

class ExpressionIsolationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingBeyondTheLanguageIsThere_data();
    void nothingBeyondTheLanguageIsThere();
    void nothingCanBeLeftBehind_data();
    void nothingCanBeLeftBehind();
    void codeCannotBeMadeFromText_data();
    void codeCannotBeMadeFromText();
    void theScopeIsNewEachTime();
    void lastMatchesAreForgotten();
    void valuesCannotPretendToHavePrototypes();

private:
    Result<QJsonValue> run(const QString &code, const QJsonObject &scope = {})
    {
        return waitFor(m_engine.evaluate(m_compiler.compile(u"{{ "_s + code + u" }}"_s, u"test"_s), scope));
    }

    LibPhoneNumberParser m_parser;
    TemplateCompiler m_compiler;
    ExpressionEngine m_engine{m_parser};
};

void ExpressionIsolationTest::nothingBeyondTheLanguageIsThere_data()
{
    QTest::addColumn<QString>("name");
    for (const char *name : {"console", "print", "Qt", "XMLHttpRequest", "require", "process", "gc", "eval", "Function",
                             "Proxy", "Reflect", "Promise", "ArrayBuffer", "SharedArrayBuffer", "Uint8Array", "Float64Array",
                             "DataView", "Atomics", "WeakMap", "WeakSet", "URL", "URLSearchParams", "escape", "unescape",
                             "globalThis", "global", "window", "self", "native", "qsTr", "setTimeout", "fetch", "module"})
        if (!TemplateCompiler::scopeNames().contains(QString::fromLatin1(name)))
            QTest::newRow(name) << QString::fromLatin1(name);
}

void ExpressionIsolationTest::nothingBeyondTheLanguageIsThere()
{
    QFETCH(QString, name);
    const auto answer = run(u"typeof "_s + name);
    QVERIFY(answer);
    QCOMPARE(answer->toString(), u"undefined"_s);
}

void ExpressionIsolationTest::nothingCanBeLeftBehind_data()
{
    QTest::addColumn<QString>("attempt");
    QTest::addColumn<QString>("look"); // gives true where the attempt was in vain
    const auto row = [](const char *attempt, const char *look) {
        QTest::newRow(attempt) << QString::fromLatin1(attempt) << QString::fromLatin1(look);
    };
    row("left = 1", "typeof left === 'undefined'");
    row("(function () { return this; })().left = 1", "typeof left === 'undefined'");
    row("(function () { this.left = 1; })()", "typeof left === 'undefined'");
    row("(function () { this.left = 1; }).call(null)", "typeof left === 'undefined'");
    row("[].map.call('a', function () { this.left = 1 })", "typeof left === 'undefined'");
    row("Object.prototype.left = 1", "({}).left === undefined");
    row("({}).__proto__.left = 1", "({}).left === undefined");
    row("Object.setPrototypeOf(Object.prototype, {left: 1})", "({}).left === undefined");
    row("Array.prototype.map = () => 'left'", "[1].map(x => x)[0] === 1");
    row("[].__proto__.push = null", "[].push(1) === 1");
    row("String.prototype.trim = () => 'left'", "' a '.trim() === 'a'");
    row("'a'.constructor.prototype.left = 1", "'a'.left === undefined");
    row("Number.prototype.left = 1", "(5).left === undefined");
    row("RegExp.prototype.test = () => true", "/b/.test('a') === false");
    row("Date.prototype.toISOString = () => 'left'", "new Date(0).toISOString()[0] === '1'");
    row("Date.now = () => 5", "Date.now() > 5");
    row("Math.left = 1", "Math.left === undefined");
    row("JSON.stringify = () => 'left'", "json(1) === '1' && JSON.stringify(1) === '1'");
    row("Object.defineProperty(Array, 'isArray', {value: () => true})", "Array.isArray(1) === false");
    row("Object.keys = () => []", "json({a: 1}) === '{\"a\":1}'");
    row("soql = x => x", "soql('\\'') === '\\\\\\''");
    row("soql.left = 1", "soql.left === undefined");
    row("soql.__proto__.left = 1", "soql.left === undefined");
    row("soql.prototype && (soql.prototype.left = 1)", "true");
    row("$value = x => x", "typeof $value === 'function'");
    row("$text = x => 'left'", "typeof $text === 'function'");
    row("delete Object.prototype.toString", "typeof ({}).toString === 'function'");
    row("Symbol.iterator.left = 1", "true");
    row("[][Symbol.iterator]().__proto__.next = () => ({done: true})", "[...[1]].length === 1");
    row("''[Symbol.iterator]().__proto__.next = () => ({done: true})", "[...'ab'].length === 2");
    row("new Set()[Symbol.iterator]().__proto__.next = () => ({done: true})", "[...new Set([1])].length === 1");
    row("(function* () {})().__proto__.__proto__.next = null", "(function* () { yield 1; })().next().value === 1");
    row("(function* () {}).__proto__.left = 1", "(function* () {}).left === undefined");
    row("(() => 1).__proto__.call = null", "(function () { return 1; }).call(null) === 1");
    row("Error.prototype.toString = () => 'left'", "new Error('x').toString() === 'Error: x'");
    row("Error.left = 1", "Error.left === undefined");
    row("Map.prototype.get = () => 'left'", "new Map([[1, 2]]).get(1) === 2");
    row("undefined = 1", "undefined === void 0");
    row("NaN = 1", "NaN !== NaN");
    row("parseInt.left = 1", "parseInt.left === undefined");
}

void ExpressionIsolationTest::nothingCanBeLeftBehind()
{
    QFETCH(QString, attempt);
    QFETCH(QString, look);
    const Template broken = m_compiler.compile(u"{{ "_s + attempt + u" }}"_s, u"test"_s);
    if (broken.problems().isEmpty())
        (void)waitFor(m_engine.evaluate(broken, {})); // an error or not: what counts is what is seen afterwards
    const auto answer = run(look);
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
    QVERIFY(answer->toBool());
}

void ExpressionIsolationTest::codeCannotBeMadeFromText_data()
{
    QTest::addColumn<QString>("code");
    for (const char *code : {"(function () {}).constructor('return 1')()", "(() => 1).constructor('return 1')()",
                             "soql.constructor('return 1')()", "(function* () {}).constructor('yield 1')().next().value",
                             "[].map.constructor('return 1')()", "Object.getPrototypeOf(x => x).constructor('return 1')()",
                             "new ((() => 1).constructor)('return 1')()", "(class {}).constructor('return 1')()",
                             "[1].map((() => 1).constructor)", "Date.constructor('return 1')()",
                             "$value.constructor('return 1')()", "typeof [].filter.constructor('return this')()"})
        QTest::newRow(code) << QString::fromLatin1(code);
}

void ExpressionIsolationTest::codeCannotBeMadeFromText()
{
    QFETCH(QString, code);
    const auto answer = run(code);
    QVERIFY(!answer);
}

void ExpressionIsolationTest::theScopeIsNewEachTime()
{
    const QJsonObject scope{{u"params"_s, QJsonObject{{u"a"_s, 1}}}};
    QCOMPARE(run(u"params.a = 2"_s, scope)->toInt(), 2);
    QCOMPARE(run(u"params.a"_s, scope)->toInt(), 1);
    QCOMPARE(run(u"typeof params"_s)->toString(), u"undefined"_s);
}

void ExpressionIsolationTest::lastMatchesAreForgotten()
{
    QVERIFY(run(u"/(Ann)/.test('Ann Example')"_s)->toBool());
    const auto left = run(u"json([RegExp.$1, RegExp.lastMatch, RegExp['$&'], RegExp.input, RegExp.leftContext])"_s);
    QVERIFY(left);
    QCOMPARE(left->toString(), u"[null,null,null,null,null]"_s);
}

void ExpressionIsolationTest::valuesCannotPretendToHavePrototypes()
{
    const QJsonObject scope{{u"response"_s, QJsonObject{{u"__proto__"_s, QJsonObject{{u"polluted"_s, true}}},
                                                        {u"constructor"_s, QJsonObject{{u"prototype"_s, 1}}},
                                                        {u"toString"_s, u"x"_s},
                                                        {u"hasOwnProperty"_s, 1}}}};
    QVERIFY(run(u"json(response).length > 0 && ({}).polluted === undefined && [].polluted === undefined"_s, scope)->toBool());
    QVERIFY(run(u"({}).polluted === undefined"_s)->toBool());
}

QTEST_GUILESS_MAIN(ExpressionIsolationTest)
#include "expressionisolationtest.moc"
