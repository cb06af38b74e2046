#include "connectorpattern.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Ringside;

class ConnectorPatternTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void patternsAreFilledIn_data();
    void patternsAreFilledIn();
    void whatIsFilledInStaysOneWord();
    void namesOfAPattern();
};

void ConnectorPatternTest::patternsAreFilledIn_data()
{
    QTest::addColumn<QString>("pattern");
    QTest::addColumn<QString>("filled"); // null: something is missing
    QTest::newRow("nothing to fill in") << u"https://example.com/a"_s << u"https://example.com/a"_s;
    QTest::newRow("empty") << u""_s << u""_s;
    QTest::newRow("names") << u"{params.a}/{b_2}/x{params.a}"_s << u"one/two/xone"_s;
    QTest::newRow("instead") << u"{none|other text}-{b_2|no}"_s << u"other text-two"_s;
    QTest::newRow("instead, empty") << u"<{none|}>"_s << u"<>"_s;
    QTest::newRow("missing") << u"a{none}b"_s << QString();
    QTest::newRow("empty is missing") << u"{empty}"_s << QString();
    QTest::newRow("no names") << u"{} {A} {1} {_x} {a-b} { b_2 } {b_2 {|x} }{"_s << u"{} {A} {1} {_x} {a-b} { b_2 } {b_2 {|x} }{"_s;
    QTest::newRow("a name within") << u"{a{b_2}} {none|x{b_2}"_s << u"{atwo} {none|xtwo"_s;
    QTest::newRow("no end") << u"{b_2}{b_2"_s << u"two{b_2"_s;
    QTest::newRow("no end of the other") << u"{b_2|x"_s << u"{b_2|x"_s;
    QTest::newRow("not what it gives") << u"{nested}"_s << u"{b_2}"_s;
}

void ConnectorPatternTest::patternsAreFilledIn()
{
    QFETCH(QString, pattern);
    QFETCH(QString, filled);
    const ConnectorPattern::Values values{
        {u"params.a"_s, u"one"_s}, {u"b_2"_s, u"two"_s}, {u"empty"_s, QString()}, {u"nested"_s, u"{b_2}"_s}};
    QString missing;
    const auto text = ConnectorPattern::fillText(pattern, values, &missing);
    QCOMPARE(text.has_value(), !filled.isNull());
    QCOMPARE(text.value_or(QString()), filled);
    QCOMPARE(missing.isEmpty(), text.has_value());
}

void ConnectorPatternTest::whatIsFilledInStaysOneWord()
{
    const ConnectorPattern::Values values{{u"id"_s, u"../a b?c#d@e"_s}, {u"base"_s, u"https://crm.example.com"_s}};
    QCOMPARE(ConnectorPattern::fill(u"{base}/p/{id}"_s, values).value_or(QString()),
             u"https://crm.example.com/p/..%2Fa%20b%3Fc%23d%40e"_s);
    QVERIFY(ConnectorPattern::fillUrl(u"{base}/p/{id}"_s, values));
    QVERIFY(!ConnectorPattern::fillUrl(u"{id}/p"_s, values));
}

void ConnectorPatternTest::namesOfAPattern()
{
    QCOMPARE(ConnectorPattern::names(u"{a}/{b.c|x}/{D}/{a}"_s), (QStringList{u"a"_s, u"b.c"_s, u"a"_s}));
    QCOMPARE(ConnectorPattern::names(u"{a"_s), QStringList());
}

QTEST_GUILESS_MAIN(ConnectorPatternTest)
#include "connectorpatterntest.moc"
