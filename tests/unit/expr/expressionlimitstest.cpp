#include "expressionengine.h"

#include "libphonenumberparser.h"
#include "waitfor.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Ringside;


class ExpressionLimitsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatTakesTooLongEnds_data();
    void whatTakesTooLongEnds();
    void interruptionsOfCallbacksAreSurvived();
    void catastrophicRegularExpressionsEnd_data();
    void catastrophicRegularExpressionsEnd();
    void builtInsDoNotFillTheMemory_data();
    void builtInsDoNotFillTheMemory();
    void guardedBuiltInsWorkAsBefore_data();
    void guardedBuiltInsWorkAsBefore();
    void resultsAreBounded_data();
    void resultsAreBounded();
    void boundsAreKeptExactly();
    void whatComesAfterATimeoutInTheSameGoTimesOutToo();
    void whatWaitsIsAnsweredWhenTheEngineGoes();
    void goingWhileAnExpressionRuns();

private:
    LibPhoneNumberParser m_parser;
    TemplateCompiler m_compiler;
    Template compiled(const QJsonValue &value) const { return m_compiler.compile(value, u"test"_s); }
};

void ExpressionLimitsTest::whatTakesTooLongEnds_data()
{
    QTest::addColumn<QString>("code");
    for (const char *code : {"(() => { for (;;) {} })()", "(() => { try { for (;;) {} } finally { for (;;) {} } })()",
                             "(() => { for (;;) { try { for (;;) {} } catch (e) {} } })()",
                             "(() => { const a = []; for (;;) a.push('x'.repeat(1000)); })()",
                             "(() => { let s = 'x'; for (;;) s += 'x'; })()",
                             "(() => { const o = {}; for (let i = 0;; ++i) o['k' + i] = i; })()",
                             "(() => { let a = ['x']; for (let i = 0; i < 40; ++i) a = [a, a]; return a.toString(); })()",
                             "(() => { let a = ['x']; for (let i = 0; i < 40; ++i) a = [a, a]; return '' + a; })()",
                             "[1, 2, 3].sort(() => { for (;;) {} })", "'aaa'.replace(/a/g, () => { for (;;) {} })",
                             "({get a() { for (;;) {} }})", "json({toJSON() { for (;;) {} }, get x() { for (;;) {} }})"})
        QTest::newRow(code) << QString::fromLatin1(code);
}

void ExpressionLimitsTest::whatTakesTooLongEnds()
{
    QFETCH(QString, code);
    ExpressionEngine engine(m_parser, {.time = std::chrono::milliseconds(50)});
    const auto answer = waitFor(engine.evaluate(compiled(u"{{ "_s + code + u" }}"_s), {}));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Timeout);
    QVERIFY(answer.error().detail.startsWith(u"test: "_s));
    const auto next = waitFor(engine.evaluate(compiled(u"{{ soql('it\\'s') }}"_s), {}));
    QVERIFY(next);
    QCOMPARE(next->toString(), u"it\\'s"_s);
}

// Functions that run long enough to be compiled, interrupted while a built-in function waits for what they return.
void ExpressionLimitsTest::interruptionsOfCallbacksAreSurvived()
{
    const QStringList codes{
        u"(() => { let a = ['x']; for (let i = 0; i < 40; ++i) a = [a, a]; return '' + a; })()"_s,
        u"(() => { for (;;) [3, 1, 2].sort((a, b) => { for (let i = 0; i < 50; ++i) a += i % 2; return a < b ? 1 : -1; }); })()"_s,
        u"(() => { for (;;) 'aaaa'.replace(/a/g, a => { let n = 0; while (n < 50) ++n; return n > 5; }); })()"_s,
        u"(() => { const o = {toString() { let n = 0; while (n < 50) ++n; return 'x' + n; }}; for (;;) [o, o].map(String); })()"_s,
        u"(() => { for (;;) [1, 2, 3].filter(x => { let n = 0; while (n < 50) ++n; return n > x; }); })()"_s,
    };
    ExpressionEngine engine(m_parser, {.time = std::chrono::milliseconds(3)});
    for (int round = 0; round < 30; ++round) {
        for (const QString &code : codes) {
            const auto answer = waitFor(engine.evaluate(compiled(u"{{ "_s + code + u" }}"_s), {}));
            QVERIFY(!answer);
            QCOMPARE(answer.error().kind, ErrorKind::Timeout);
        }
    }
}

void ExpressionLimitsTest::catastrophicRegularExpressionsEnd_data()
{
    QTest::addColumn<QString>("code");
    for (const char *code : {"/^(a+)+$/.test('a'.repeat(60) + '!')", "/^(a|a)*$/.test('a'.repeat(60) + '!')",
                             "/(x+x+)+y/.test('x'.repeat(60))", "/^(([a-z])+.)+[A-Z]([a-z])+$/.test('a'.repeat(60))",
                             "'a'.repeat(60).replace(/(a*)*b/, '')", "'a'.repeat(60).match(/(.*)*\\1b/)"})
        QTest::newRow(code) << QString::fromLatin1(code);
}

void ExpressionLimitsTest::catastrophicRegularExpressionsEnd()
{
    QFETCH(QString, code);
    ExpressionEngine engine(m_parser);
    // Whether it is given up by the regular expression's own limit or by ours: it ends, and what follows works.
    (void)waitFor(engine.evaluate(compiled(u"{{ "_s + code + u" }}"_s), {}));
    const auto next = waitFor(engine.evaluate(compiled(u"{{ 1 + 1 }}"_s), {}));
    QVERIFY(next);
    QCOMPARE(next->toInt(), 2);
}

void ExpressionLimitsTest::builtInsDoNotFillTheMemory_data()
{
    QTest::addColumn<QString>("code");
    for (const char *code : {"'x'.repeat(1e9)", "'x'.padStart(1e9)", "'x'.padEnd(1e9, 'y')", "'x'.repeat(-1e9)",
                             "'a'.repeat(1e6).replace(/a/g, 'b'.repeat(1e4))",
                             "'a'.repeat(1e4).replace(/a/g, () => 'b'.repeat(1e4))", "new Array(1e8).fill(1)",
                             "Array.prototype.fill.call({length: 1e9}, 1)", "new Array(1e8).join('x')",
                             "new Array(1e5).fill('x'.repeat(1e5)).join('')",
                             "(() => { let a = ['x']; for (let i = 0; i < 40; ++i) a = [a, a]; return JSON.stringify(a); })()",
                             "(() => { let a = ['x']; for (let i = 0; i < 40; ++i) a = [a, a]; return json(a); })()",
                             "new RegExp('('.repeat(1e5) + ')'.repeat(1e5))", "RegExp('('.repeat(1e5))",
                             "new (/a/.constructor)('('.repeat(1e5))", "'a'.match('('.repeat(1e5))",
                             "'a'.search('('.repeat(1e5))", "/a/.compile('('.repeat(1e5))",
                             "new (class extends RegExp {})('('.repeat(1e5))"})
        QTest::newRow(code) << QString::fromLatin1(code);
}

void ExpressionLimitsTest::builtInsDoNotFillTheMemory()
{
    QFETCH(QString, code);
    ExpressionEngine engine(m_parser, {.time = std::chrono::seconds(20)});
    const auto answer = waitFor(engine.evaluate(compiled(u"{{ "_s + code + u" }}"_s), {}));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Protocol); // refused, not interrupted
}

void ExpressionLimitsTest::guardedBuiltInsWorkAsBefore_data()
{
    QTest::addColumn<QString>("code");
    for (const char *code : {"'ab'.repeat(2) === 'abab'", "'a'.padStart(3) === '  a'", "'a'.padEnd(3, 'xy') === 'axy'",
                             "'abab'.replace('a', 'x') === 'xbab'", "'abab'.replace(/a/g, '[$&]') === '[a]b[a]b'",
                             "'a1b2'.replace(/([a-z])(\\d)/g, (all, x, n) => n + x) === '1a2b'",
                             "'abc'.match('b')[0] === 'b'", "'abc'.match(/[ab]/g).length === 2", "'abc'.search(/c/) === 2",
                             "'abc'.match(/x/) === null", "[1, null, 'x', [2, 3]].join('-') === '1--x-2,3'",
                             "[1, 2].join() === '1,2'", "String([1, [2]]) === '1,2'", "new Array(3).fill(7, 1)[2] === 7",
                             "JSON.stringify({a: [1, undefined, new Date(0)]}) === '{\"a\":[1,null,\"1970-01-01T00:00:00.000Z\"]}'",
                             "JSON.stringify(undefined) === undefined", "new RegExp('a+', 'g').flags === 'g'",
                             "RegExp('a').test('a')", "new RegExp(/A/, 'i').test('a')", "/a/ instanceof RegExp",
                             "new RegExp('a') instanceof RegExp", "/a/.constructor === RegExp",
                             "'a,b'.split(/,/).length === 2", "RegExp.name === 'RegExp'"})
        QTest::newRow(code) << QString::fromLatin1(code);
}

void ExpressionLimitsTest::guardedBuiltInsWorkAsBefore()
{
    QFETCH(QString, code);
    ExpressionEngine engine(m_parser);
    const auto answer = waitFor(engine.evaluate(compiled(u"{{ "_s + code + u" }}"_s), {}));
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
    QCOMPARE(*answer, QJsonValue(true));
}

void ExpressionLimitsTest::resultsAreBounded_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("says");
    QTest::newRow("a long text") << u"{{ 'x'.repeat(1000) + 'x' }}"_s << u"the result is too long"_s;
    QTest::newRow("long texts") << u"{{ ['x'.repeat(600), 'x'.repeat(600)] }}"_s << u"the result is too long"_s;
    QTest::newRow("a long text of pieces") << u"a{{ 'x'.repeat(600) }}{{ 'x'.repeat(600) }}"_s << u"the result is too long"_s;
    QTest::newRow("a long name") << u"{{ ({['x'.repeat(1000) + 'x']: 1}) }}"_s << u"the result is too long"_s;
    QTest::newRow("a text nobody has put together yet")
        << u"{{ (() => { let s = 'x'; for (let i = 0; i < 28; ++i) s += s; return s; })() }}"_s << u"the result is too long"_s;
    QTest::newRow("many values") << u"{{ (() => { const a = []; for (let i = 0; i < 101; ++i) a.push(i); return a; })() }}"_s
                                 << u"the result has too many values"_s;
    QTest::newRow("a long array without values") << u"{{ (() => { const a = []; a.length = 4e9; return a; })() }}"_s
                                                 << u"the result has too many values"_s;
    QTest::newRow("the same many times over")
        << u"{{ (() => { let a = [1]; for (let i = 0; i < 4; ++i) a = [a, a, a, a]; return a; })() }}"_s
        << u"the result has too many values"_s;
    QTest::newRow("deep") << u"{{ [[[[[[1]]]]]] }}"_s << u"the result is nested too deeply"_s;
}

void ExpressionLimitsTest::resultsAreBounded()
{
    QFETCH(QString, text);
    QFETCH(QString, says);
    ExpressionEngine engine(m_parser, {.time = std::chrono::seconds(5), .depth = 5, .values = 100, .text = 1000});
    const auto answer = waitFor(engine.evaluate(compiled(text), {}));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Protocol);
    QVERIFY2(answer.error().detail.contains(says), qPrintable(answer.error().detail));
    const auto next = waitFor(engine.evaluate(compiled(u"{{ 1 + 1 }}"_s), {}));
    QVERIFY(next);
}

void ExpressionLimitsTest::boundsAreKeptExactly()
{
    ExpressionEngine engine(m_parser, {.time = std::chrono::seconds(5), .depth = 5, .values = 101, .text = 1000});
    QVERIFY(waitFor(engine.evaluate(compiled(u"{{ 'x'.repeat(1000) }}"_s), {})));
    QVERIFY(waitFor(engine.evaluate(compiled(u"{{ [[[[[1]]]]] }}"_s), {})));
    QVERIFY(waitFor(engine.evaluate(
        compiled(u"{{ (() => { const a = []; for (let i = 0; i < 100; ++i) a.push(i); return a; })() }}"_s), {})));
}

void ExpressionLimitsTest::whatComesAfterATimeoutInTheSameGoTimesOutToo()
{
    ExpressionEngine engine(m_parser, {.time = std::chrono::milliseconds(50)});
    const auto future = engine.evaluateAll(
        {compiled(u"{{ 1 }}"_s), compiled(u"{{ (() => { for (;;) {} })() }}"_s), compiled(u"{{ 3 }}"_s), compiled(4)}, {});
    QVERIFY(QTest::qWaitFor([&] { return future.isFinished(); }, 30000));
    const auto answers = future.result();
    QCOMPARE(answers.size(), 4);
    QVERIFY(answers[0]);
    QCOMPARE(answers[1].error().kind, ErrorKind::Timeout);
    QCOMPARE(answers[2].error().kind, ErrorKind::Timeout);
    QVERIFY(answers[3]);
    const auto mapped = waitFor(engine.map(compiled(u"{{ [1, 2] }}"_s), compiled(u"{{ (() => { for (;;) {} })() }}"_s), {}));
    QVERIFY(!mapped);
    QCOMPARE(mapped.error().kind, ErrorKind::Timeout);
}

void ExpressionLimitsTest::whatWaitsIsAnsweredWhenTheEngineGoes()
{
    QList<QFuture<Result<QJsonValue>>> futures;
    {
        ExpressionEngine engine(m_parser, {.time = std::chrono::seconds(60)});
        for (int i = 0; i < 5; ++i)
            futures.append(engine.evaluate(compiled(u"{{ (() => { for (;;) {} })() }}"_s), {}));
    }
    for (const auto &future : futures) {
        QVERIFY(future.isFinished());
        QVERIFY(!future.result());
    }
    QCOMPARE(futures.last().result().error().kind, ErrorKind::Cancelled);
}

void ExpressionLimitsTest::goingWhileAnExpressionRuns()
{
    for (int i = 0; i < 20; ++i) {
        ExpressionEngine engine(m_parser);
        (void)engine.evaluate(compiled(u"{{ e164('+14155550123') }}"_s), {});
    }
}

QTEST_GUILESS_MAIN(ExpressionLimitsTest)
#include "expressionlimitstest.moc"
