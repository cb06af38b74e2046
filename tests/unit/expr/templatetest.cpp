#include "template.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Ringside;

class TemplateTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aValueWithoutExpressionsIsConstant();
    void goodExpressions_data();
    void goodExpressions();
    void brokenExpressions_data();
    void brokenExpressions();
    void problemsNameThePlace();
    void everyProblemIsFound();
    void readingRunsNothing();
    void deepAndLargeValuesAreRefused();
    void numbersThatWouldBeRoundedAreRefused();

private:
    TemplateCompiler m_compiler;
};

void TemplateTest::aValueWithoutExpressionsIsConstant()
{
    const QJsonObject value{{u"a"_s, QJsonArray{1, u"}} text"_s, QJsonValue::Null}}};
    const Template constant = m_compiler.compile(value, u"t"_s);
    QVERIFY(constant.isConstant());
    QCOMPARE(constant.value(), QJsonValue(value));
    QCOMPARE(constant.name(), u"t"_s);
    QVERIFY(Template().isConstant());
    QVERIFY(Template().value().isNull());
    QVERIFY(!m_compiler.compile(u"{{ 1 }}"_s, u"t"_s).isConstant());
}

void TemplateTest::goodExpressions_data()
{
    QTest::addColumn<QString>("code");
    for (const char *code : {"params.a", "params?.a?.b ?? 'x'", "a => a + 1", "{a: 1}", "[1, 2]", "1, 2",
                             "x ? y : z", "/}}/.test('a')", "`${params.a}`", "'a' // comment", "(() => { return 1; })()",
                             "typeof nothing", "function (x) { 'use strict'; return x; }", "'\\u2028'", "1 /* x */"})
        QTest::newRow(code) << QString::fromLatin1(code);
}

void TemplateTest::goodExpressions()
{
    QFETCH(QString, code);
    const Template good = m_compiler.compile(u"{{ %1\n }}"_s.arg(code), u"t"_s);
    for (const TemplateProblem &problem : good.problems())
        qWarning() << problem.line << problem.column << problem.message;
    QVERIFY(good.problems().isEmpty());
}

void TemplateTest::brokenExpressions_data()
{
    QTest::addColumn<QString>("code");
    for (const char *code : {"1 +", "* 2", "var a = 1", "return 1", "1; 2", "if (1) 2", "a b", "...a", "import('x')",
                             "with (params) a", "throw 1", "while (true) {}",
                             "1)\n(2", "1);(2", "1]\n[2", "1]);([2", "1)}); throw 1; (function () { return (2",
                             "1]}); throw 1; (function () { return [2", "yield 1", "await 1", "07"})
        QTest::newRow(code) << QString::fromLatin1(code);
}

void TemplateTest::brokenExpressions()
{
    QFETCH(QString, code);
    const Template broken = m_compiler.compile(u"{{ %1 }}"_s.arg(code), u"t"_s);
    QCOMPARE(broken.problems().size(), 1);
    QVERIFY(!broken.problems().first().message.isEmpty());
    QVERIFY(!broken.isConstant());
}

void TemplateTest::problemsNameThePlace()
{
    const QJsonObject value{
        {u"body"_s, QJsonObject{{u"list"_s, QJsonArray{u"fine"_s, u"one\ntwo {{ params. }}"_s}}}},
    };
    const QList<TemplateProblem> problems = m_compiler.compile(value, u"t"_s).problems();
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems.first().path, u"body.list[1]"_s);
    QCOMPARE(problems.first().line, 2);
    QVERIFY2(problems.first().column >= 8 && problems.first().column <= 17,
             QByteArray::number(problems.first().column).constData());

    const QList<TemplateProblem> inCode = m_compiler.compile(u"{{ params.a +\n  * 2 }}"_s, u"t"_s).problems();
    QCOMPARE(inCode.size(), 1);
    QCOMPARE(inCode.first().line, 2);
    QCOMPARE(inCode.first().column, 3);

    const QList<TemplateProblem> open = m_compiler.compile(u"a\n {{ 'b }}"_s, u"t"_s).problems();
    QCOMPARE(open.size(), 1);
    QCOMPARE(open.first().line, 2);
    QCOMPARE(open.first().column, 2);
}

void TemplateTest::everyProblemIsFound()
{
    const QJsonObject value{{u"a"_s, u"{{ 1 + }}"_s}, {u"b"_s, u"{{ 2 }}"_s}, {u"{{ }}"_s, u"{{"_s}};
    const QList<TemplateProblem> problems = m_compiler.compile(value, u"t"_s).problems();
    QStringList paths;
    for (const TemplateProblem &each : problems)
        paths.append(each.path);
    QCOMPARE(paths, QStringList({u"a"_s, u"{{ }}"_s, u"{{ }}"_s}));
}

void TemplateTest::readingRunsNothing()
{
    // What would run while it is read would not come back.
    for (const char16_t *code : {u"(function () { for (;;) {} })()", u"1)}); for (;;) {} ; (function () { return (1",
                                 u"1]}); for (;;) {} ; (function () { return [1"})
        (void)m_compiler.compile(u"{{ "_s + QString::fromUtf16(code) + u" }}"_s, u"t"_s);
}

void TemplateTest::deepAndLargeValuesAreRefused()
{
    QJsonValue deep = u"{{ 1 }}"_s;
    for (int i = 0; i < 500; ++i)
        deep = QJsonArray{deep};
    QVERIFY(!m_compiler.compile(deep, u"t"_s).problems().isEmpty());

    QJsonArray large;
    for (int i = 0; i < 300; ++i)
        large.append(QString(10'000, u'x'));
    QVERIFY(!m_compiler.compile(large, u"t"_s).problems().isEmpty());
}

void TemplateTest::numbersThatWouldBeRoundedAreRefused()
{
    const QJsonValue exact = QJsonDocument::fromJson("[9007199254740993]").array().first();
    QVERIFY(!m_compiler.compile(QJsonObject{{u"id"_s, exact}, {u"x"_s, u"{{ 1 }}"_s}}, u"t"_s).problems().isEmpty());
    QVERIFY(m_compiler.compile(QJsonObject{{u"id"_s, 9007199254740991.0}}, u"t"_s).problems().isEmpty());
}

QTEST_GUILESS_MAIN(TemplateTest)
#include "templatetest.moc"
