#include "templatesplitter_p.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Ringside;

class TemplateSplitterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pieces_data();
    void pieces();
    void problems_data();
    void problems();
    void piecesKnowWhereTheyStand();
    void aLongTextOfBracesEndsSoon();
};

void TemplateSplitterTest::pieces_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("pieces"); // code begins with '='

    const auto row = [](const char *name, const QString &text, const QStringList &pieces) {
        QTest::newRow(name) << text << pieces;
    };
    row("empty", {}, {});
    row("text only", u"plain"_s, {u"plain"_s});
    row("one whole expression", u"{{ a }}"_s, {u"= a "_s});
    row("text around", u"x{{a}}y{{b}}z"_s, {u"x"_s, u"=a"_s, u"y"_s, u"=b"_s, u"z"_s});
    row("expressions side by side", u"{{a}}{{b}}"_s, {u"=a"_s, u"=b"_s});
    row("closing braces alone are text", u"{ boards { id }} }}"_s, {u"{ boards { id }} }}"_s});
    row("a brace before an expression", u"{{{a}}"_s.mid(1) + u"}"_s, {u"=a"_s, u"}"_s});
    row("an object", u"{{ {a:1} }}"_s, {u"= {a:1} "_s});
    row("an object without spaces", u"{{{a:1}}}"_s, {u"={a:1}"_s});
    row("objects in objects", u"{{ {a:{b:{c:1}}} }}"_s, {u"= {a:{b:{c:1}}} "_s});
    row("braces in double quotes", u"{{ \"}}\" }}"_s, {u"= \"}}\" "_s});
    row("braces in single quotes", u"{{ '{{}}' }}"_s, {u"= '{{}}' "_s});
    row("an escaped quote", u"{{ '\\'}}' }}"_s, {u"= '\\'}}' "_s});
    row("a template literal", u"{{ `}}${ {a:'}}'}.a }}}` }}"_s, {u"= `}}${ {a:'}}'}.a }}}` "_s});
    row("a template literal in one", u"{{ `${ `${a}` }` }}"_s, {u"= `${ `${a}` }` "_s});
    row("a regular expression", u"{{ a.replace(/}}\"/g, '') }}"_s, {u"= a.replace(/}}\"/g, '') "_s});
    row("a class in a regular expression", u"{{ /[/}\"]}}/.test(a) }}"_s, {u"= /[/}\"]}}/.test(a) "_s});
    row("a regular expression after a word", u"{{ typeof /\"/ }}"_s, {u"= typeof /\"/ "_s});
    row("division is no regular expression", u"{{ a / b }} and {{ c / d }}"_s,
        {u"= a / b "_s, u" and "_s, u"= c / d "_s});
    row("division after brackets", u"{{ (a) / 2 }}/{{ b[0] / 2 }}"_s, {u"= (a) / 2 "_s, u"/"_s, u"= b[0] / 2 "_s});
    row("a comment with a quote", u"{{ a /* don't }} */ }}"_s, {u"= a /* don't }} */ "_s});
    row("a comment to the end of the line", u"{{ a // don't }}\n }}"_s, {u"= a // don't }}\n "_s});
    row("an arrow function with a body", u"{{ (x => { return {y:x} })(1) }}"_s, {u"= (x => { return {y:x} })(1) "_s});
    row("more than ASCII", u"Zoë {{ 'é' }} \U0001F600"_s, {u"Zoë "_s, u"= 'é' "_s, u" \U0001F600"_s});
}

void TemplateSplitterTest::pieces()
{
    QFETCH(QString, text);
    const SplitString split = splitTemplate(text);
    QStringList found;
    for (const TemplatePiece &piece : split.pieces)
        found.append((piece.isExpression ? u"="_s : QString()) + piece.text);
    QCOMPARE(split.problem, QString());
    QTEST(found, "pieces");
    QCOMPARE(split.isWhole(), found.size() == 1 && found.first().startsWith(u'='));
}

void TemplateSplitterTest::problems_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("at");
    QTest::newRow("never closed") << u"a {{ b"_s << 2;
    QTest::newRow("closed inside of a string") << u"{{ 'b }}"_s << 0;
    QTest::newRow("closed inside of a bracket") << u"{{ (b }}"_s << 0;
    QTest::newRow("a bracket too many") << u"{{ b) }}"_s << 0;
    QTest::newRow("brackets crossed") << u"{{ ([b)] }}"_s << 0;
    QTest::newRow("nothing in it") << u"x{{ \n }}"_s << 1;
    QTest::newRow("nothing at all") << u"{{}}"_s << 0;
    QTest::newRow("too long") << u"{{ '"_s + QString(20000, u'x') + u"' }}"_s << 0;
    QTest::newRow("nested too deeply") << u"{{ "_s + QString(200, u'(') + QString(200, u')') + u" }}"_s << 0;
    QTest::newRow("the second of two") << u"{{a}} {{b"_s << 6;
}

void TemplateSplitterTest::problems()
{
    QFETCH(QString, text);
    const SplitString split = splitTemplate(text);
    QVERIFY(!split.problem.isEmpty());
    QTEST(int(split.problemAt), "at");
}

void TemplateSplitterTest::piecesKnowWhereTheyStand()
{
    const QString text = u"one {{ two }} three {{four}}"_s;
    for (const TemplatePiece &piece : splitTemplate(text).pieces)
        QCOMPARE(text.sliced(piece.at, piece.text.size()), piece.text);
}

void TemplateSplitterTest::aLongTextOfBracesEndsSoon()
{
    QVERIFY(!splitTemplate(QString(1'000'000, u'{')).problem.isEmpty());
    QCOMPARE(splitTemplate(QString(1'000'000, u'}')).pieces.size(), 1);
    QString many;
    for (int i = 0; i < 50'000; ++i)
        many += u"{{a}}"_s;
    QCOMPARE(splitTemplate(many).pieces.size(), 50'000);
}

QTEST_GUILESS_MAIN(TemplateSplitterTest)
#include "templatesplittertest.moc"
