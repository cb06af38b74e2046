#include "escapes.h"

#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace Ringside;

namespace {

// Everything that somebody could be called to break a query.
QStringList hostileTexts()
{
    return {u""_s,
            u"Ann Example"_s,
            u"O'Brien"_s,
            u"' OR ''='"_s,
            u"\\' OR 1=1 --"_s,
            u"\\"_s,
            u"a\\"_s,
            u"\\\\'"_s,
            u"\"quoted\""_s,
            u"a\nb\rc\td\be\ff"_s,
            u"nul"_s + QChar(0) + u"nul"_s,
            QString(QChar(0x1b)) + u"[31m"_s + QChar(0x7f) + QChar(0x85),
            u"\u2028\u2029"_s,
            u"%_*?[a-z]{1}(x)|&!^~:+-"_s,
            u"} RETURNING Contact {"_s,
            u"{{ params.key }}"_s,
            u"${x} `y`"_s,
            u"\u202eeman \u200f\u200e\u2066x\u2069"_s,
            u"\U0001F600 Zoë 李"_s,
            QString(QChar(0xd83d)),
            QString(QChar(0xde00)) + u"'"_s,
            u"a"_s + QChar(0xd83d) + u"'"_s,
            u"+1 (415) 555-0123;ext=7 & co"_s,
            QString(100'000, u'\'')};
}

// Whether \a body, between quotation marks of kind \a quote, is one literal: no mark in it ends it early and no
// backslash is left for the one that ends it.
bool staysInside(const QString &body, QChar quote)
{
    for (qsizetype i = 0; i < body.size(); ++i) {
        if (body[i] == u'\\') {
            if (++i == body.size())
                return false;
        } else if (body[i] == quote) {
            return false;
        }
    }
    return true;
}

bool hasControl(const QString &text)
{
    return std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() < 0x20 || (c.unicode() >= 0x7f && c.unicode() < 0xa0) || c == u'\u2028' || c == u'\u2029';
    });
}

} // namespace

class EscapesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void examples_data();
    void examples();
    void nothingLeavesItsLiteral_data();
    void nothingLeavesItsLiteral();
    void addressesGiveBackWhatWasPutIn();
};

void EscapesTest::examples_data()
{
    QTest::addColumn<QString>("result");
    QTest::addColumn<QString>("expected");
    QTest::newRow("soql") << Escapes::soql(u"O'Brien \\ \"x\"\n50%"_s) << u"O\\'Brien \\\\ \\\"x\\\"\\n50%"_s;
    QTest::newRow("soql has no escape for other controls") << Escapes::soql(u"a\vb"_s + QChar(0)) << u"a b "_s;
    QTest::newRow("soqlLike") << Escapes::soqlLike(u"50%_'"_s) << u"50\\%\\_\\'"_s;
    QTest::newRow("sosl") << Escapes::sosl(u"&|!(){}[]^\"~*?:\\'+-x"_s)
                          << u"\\&\\|\\!\\(\\)\\{\\}\\[\\]\\^\\\"\\~\\*\\?\\:\\\\\\'\\+\\-x"_s;
    QTest::newRow("coql") << Escapes::coql(u"O'Brien\\"_s) << u"O\\'Brien\\\\"_s;
    QTest::newRow("odata") << Escapes::odata(u"O'Brien's \\ %"_s) << u"O''Brien''s \\ %"_s;
    QTest::newRow("graphql") << Escapes::graphql(u"a\"b\\c\nd'"_s) << u"a\\\"b\\\\c\\nd'"_s;
    QTest::newRow("url") << Escapes::url(u"+1 a/b?c=d&e#f%'é~-._"_s) << u"%2B1%20a%2Fb%3Fc%3Dd%26e%23f%25%27%C3%A9~-._"_s;
    QTest::newRow("html") << Escapes::html(u"<b>\"Ann\" & 'Bob'</b>"_s)
                          << u"&lt;b&gt;&quot;Ann&quot; &amp; &#39;Bob&#39;&lt;/b&gt;"_s;
    QTest::newRow("half a surrogate pair") << Escapes::soql(QString(QChar(0xd83d))) << u"\ufffd"_s;
    QTest::newRow("a whole pair stays") << Escapes::graphql(u"\U0001F600"_s) << u"\U0001F600"_s;
}

void EscapesTest::examples()
{
    QFETCH(QString, result);
    QTEST(result, "expected");
}

void EscapesTest::nothingLeavesItsLiteral_data()
{
    QTest::addColumn<QString>("text");
    const QStringList texts = hostileTexts();
    for (qsizetype i = 0; i < texts.size(); ++i)
        QTest::addRow("text %d", int(i)) << texts[i];
}

void EscapesTest::nothingLeavesItsLiteral()
{
    QFETCH(QString, text);
    for (const QString &escaped : {Escapes::soql(text), Escapes::soqlLike(text), Escapes::coql(text)})
        QVERIFY(staysInside(escaped, u'\''));
    QVERIFY(staysInside(Escapes::graphql(text), u'"'));
    QVERIFY(staysInside(Escapes::sosl(text), u'}'));
    QVERIFY(!Escapes::odata(text).replace(u"''"_s, QString()).contains(u'\''));
    for (const QString &escaped : {Escapes::soql(text), Escapes::soqlLike(text), Escapes::coql(text), Escapes::sosl(text),
                                   Escapes::graphql(text), Escapes::odata(text), Escapes::url(text)})
        QVERIFY(!hasControl(escaped));
    for (const QChar c : Escapes::url(text))
        QVERIFY(c.isLetterOrNumber() || u"-._~%"_s.contains(c));
    for (const QChar c : u"<>\"'"_s)
        QVERIFY(!Escapes::html(text).contains(c));
}

void EscapesTest::addressesGiveBackWhatWasPutIn()
{
    for (const QString &text : hostileTexts()) {
        if (text.isValidUtf16())
            QCOMPARE(QString::fromUtf8(QByteArray::fromPercentEncoding(Escapes::url(text).toLatin1())), text);
    }
}

QTEST_GUILESS_MAIN(EscapesTest)
#include "escapestest.moc"
