#include "expressionengine.h"

#include "libphonenumberparser.h"
#include "waitfor.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Ringside;

namespace {

// Work of one built-in function that would take days, and that no interruption reaches.
QString endless(int which)
{
    return u"{{ Array.prototype.includes.call({length: 9007199254740991}, %1) }}"_s.arg(which);
}

} // namespace

// What happens with expressions that cannot be stopped. When this program ends, some of them still run.
class ExpressionEndingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatHeedsNoInterruptionIsLeftBehind();
    void aHugeArrayEndsAndTheNextExpressionWorks();
    void aTemplateThatWasLeftBehindIsNotRunAgain();
    void theNumberOfThoseIsBounded();
    void theEngineGoesAtOnce();

private:
    Template compiled(const QJsonValue &value) const { return m_compiler.compile(value, u"test"_s); }

    LibPhoneNumberParser m_parser;
    TemplateCompiler m_compiler;
};

void ExpressionEndingTest::whatHeedsNoInterruptionIsLeftBehind()
{
    ExpressionEngine engine(m_parser, {.time = std::chrono::milliseconds(20)});
    const auto lost = engine.evaluate(compiled(endless(1)), {});
    const auto behind = engine.evaluate(compiled(u"{{ 1 + 1 }}"_s), {});
    const auto answer = waitFor(lost);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Timeout);
    QCOMPARE(answer.error().detail, u"test: an expression does not end"_s);
    const auto next = waitFor(behind);
    QVERIFY(next);
    QCOMPARE(next->toInt(), 2);
}

void ExpressionEndingTest::aHugeArrayEndsAndTheNextExpressionWorks()
{
    ExpressionEngine engine(m_parser, {.time = std::chrono::milliseconds(20)});
    for (const QString &text : {u"{{ new Array(100000000).fill(1) }}"_s, u"{{ 'x'.repeat(100000000).split('') }}"_s}) {
        const auto answer = waitFor(engine.evaluate(compiled(text), {}));
        QVERIFY(!answer);
        const auto next = waitFor(engine.evaluate(compiled(u"{{ 1 + 1 }}"_s), {}));
        QVERIFY(next);
        QCOMPARE(next->toInt(), 2);
    }
}

void ExpressionEndingTest::aTemplateThatWasLeftBehindIsNotRunAgain()
{
    ExpressionEngine engine(m_parser, {.time = std::chrono::milliseconds(20), .lostThreads = 2});
    const Template bad = compiled(endless(2));
    for (int i = 0; i < 5; ++i) {
        const auto answer = waitFor(engine.evaluate(bad, {}));
        QVERIFY(!answer);
        QCOMPARE(answer.error().kind, i == 0 ? ErrorKind::Timeout : ErrorKind::Internal);
    }
    QVERIFY(waitFor(engine.evaluate(compiled(u"{{ 1 }}"_s), {})));
}

void ExpressionEndingTest::theNumberOfThoseIsBounded()
{
    ExpressionEngine engine(m_parser, {.time = std::chrono::milliseconds(20), .lostThreads = 2});
    QVERIFY(!waitFor(engine.evaluate(compiled(endless(3)), {})));
    const auto second = engine.evaluate(compiled(endless(4)), {});
    const auto waiting = engine.evaluate(compiled(u"{{ 1 }}"_s), {});
    QVERIFY(!waitFor(second));
    QCOMPARE(waitFor(waiting).error().kind, ErrorKind::Internal);
    const auto refused = waitFor(engine.evaluate(compiled(u"{{ 1 }}"_s), {}));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Internal);
    QCOMPARE(refused.error().detail, u"test: too many expressions do not end"_s);
}

void ExpressionEndingTest::theEngineGoesAtOnce()
{
    QFuture<Result<QJsonValue>> future;
    {
        ExpressionEngine engine(m_parser, {.time = std::chrono::hours(1)});
        future = engine.evaluate(compiled(endless(5)), {});
        QVERIFY(!QTest::qWaitFor([&] { return future.isFinished(); }, 100)); // it is under way
    }
    QVERIFY(future.isFinished());
    QCOMPARE(future.result().error().kind, ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(ExpressionEndingTest)
#include "expressionendingtest.moc"
