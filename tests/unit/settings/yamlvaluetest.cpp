#include "yamlvalue.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Ringside;
using Kind = YamlValue::Kind;

class YamlValueTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void parse_keepsTextQuotesAndPlaces();
    void parse_acceptsWhatEditorsLeaveBehind_data();
    void parse_acceptsWhatEditorsLeaveBehind();
    void parse_refuses_data();
    void parse_refuses();
    void write_readsBackTheSame_data();
    void write_readsBackTheSame();
};

void YamlValueTest::parse_keepsTextQuotesAndPlaces()
{
    const YamlDocument document = parseYaml("a: NO\nb: \"5000\"\nc:\n  - 007\n  - ~\n");
    QCOMPARE(document.error, QString());
    const auto &entries = document.root.entries;
    QCOMPARE(entries.size(), 3);
    QCOMPARE(entries[0].second.text, u"NO"_s);
    QVERIFY(!entries[0].second.quoted);
    QCOMPARE(entries[1].second.text, u"5000"_s);
    QVERIFY(entries[1].second.quoted);
    QCOMPARE(entries[2].second.items.size(), 2);
    QCOMPARE(entries[2].second.items[0].text, u"007"_s);
    QCOMPARE(entries[2].second.items[0].line, 4);
    QCOMPARE(entries[2].second.items[0].column, 5);
    QVERIFY(entries[2].second.items[1].isNull());
}

void YamlValueTest::parse_acceptsWhatEditorsLeaveBehind_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("a byte order mark") << QByteArray("\xEF\xBB\xBF" "a: 1\nb: 2\n");
    QTest::newRow("Windows line ends") << QByteArray("a: 1\r\nb: 2\r\n");
    QTest::newRow("both") << QByteArray("\xEF\xBB\xBF" "a: 1\r\nb: 2\r\n");
    QTest::newRow("no line end at the end") << QByteArray("a: 1\nb: 2");
    QTest::newRow("a document mark") << QByteArray("---\na: 1\nb: 2\n...\n");
    QTest::newRow("JSON") << QByteArray("{\"a\": 1, \"b\": 2}");
}

void YamlValueTest::parse_acceptsWhatEditorsLeaveBehind()
{
    QFETCH(QByteArray, text);
    const YamlDocument document = parseYaml(text);
    QCOMPARE(document.error, QString());
    QCOMPARE(document.root.entries.size(), 2);
    QCOMPARE(document.root.entries[0].first.text, u"a"_s);
    QCOMPARE(document.root.entries[1].second.text, u"2"_s);
}

void YamlValueTest::parse_refuses_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");
    QByteArray bomb = "a: &a [x, x, x, x, x, x, x, x, x]\n";
    for (char c = 'b'; c < 'j'; ++c)
        bomb += QByteArray(1, c) + ": &" + c + " [" + QByteArray("*").append(char(c - 1)) + "]\n";
    QTest::newRow("a bomb of aliases") << bomb << 1;
    QTest::newRow("an alias of nothing") << QByteArray("a: 1\nb: *nothing\n") << 2;
    QTest::newRow("too many levels") << QByteArray(100, '[') + QByteArray(100, ']') << 1;
    QTest::newRow("very many levels") << QByteArray(100'000, '[') << 1;
    QTest::newRow("very many indented levels")
        << [] {
               QByteArray text;
               for (int i = 0; i < 600; ++i)
                   text += QByteArray(i, ' ') + "a:\n";
               return text;
           }()
        << 21;
    QTest::newRow("too many values") << "[" + QByteArray("1,").repeated(60'000) + "1]" << 1;
    QTest::newRow("too large a file") << QByteArray(1024 * 1024 + 1, ' ') << 0;
    QTest::newRow("Latin-1") << QByteArray("name: M\xFCller\n") << 0;
    QTest::newRow("a NUL") << QByteArray("a: 1\0b", 6) << 0;
    QTest::newRow("an open bracket") << QByteArray("a: 1\nb: [1, 2\n") << 3;
    QTest::newRow("a tab as indentation") << QByteArray("a:\n\tb: 1\n") << 2;
    QTest::newRow("an open quote") << QByteArray("a: \"\u00fc\"\r\nb: \"x\nc: \\\" 2\n") << 2;
    QTest::newRow("an open single quote") << QByteArray("\xEF\xBB\xBF" "a: 1\nb: 'x\nc: 2\n") << 2;
}

void YamlValueTest::parse_refuses()
{
    QFETCH(QByteArray, text);
    const YamlDocument document = parseYaml(text);
    QVERIFY(!document.error.isEmpty());
    QTEST(document.line, "line");
    QVERIFY(document.root.isNull());
}

void YamlValueTest::write_readsBackTheSame_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("a word") << u"Sales"_s;
    QTest::newRow("nothing") << QString();
    QTest::newRow("blanks around") << u"  x  "_s;
    QTest::newRow("a colon and a hash") << u"a: b # c"_s;
    QTest::newRow("quotes and backslashes") << u"\"\\'"_s;
    QTest::newRow("a line break and a tab") << u"a\nb\tc"_s;
    QTest::newRow("control characters") << u"\u0001\u001F\u007F"_s;
    QTest::newRow("a word of YAML") << u"null"_s;
    QTest::newRow("a number") << u"0100"_s;
    QTest::newRow("a list mark") << u"- x"_s;
    QTest::newRow("all of the world") << u"Müller 陳 \U0001F4DE עברית"_s;
    QTest::newRow("separators of lines") << u"a\u2028b\u2029c\u0085d"_s;
    QTest::newRow("markup") << u"<b>%s {{ x }}</b>"_s;
}

void YamlValueTest::write_readsBackTheSame()
{
    QFETCH(QString, text);
    YamlValue list = YamlValue::sequence();
    list.items = {YamlValue::string(text), YamlValue(), YamlValue::sequence(), YamlValue::map()};
    YamlValue inner = YamlValue::map();
    inner.insert(text, YamlValue::string(text));
    inner.insert(u"list"_s, list);
    list.items.append(inner);
    list.items.append(list);
    YamlValue root = YamlValue::map();
    root.insert(u"plain"_s, YamlValue::word(text));
    root.insert(u"list"_s, list);
    root.insert(u"last"_s, YamlValue::word(u"-1"_s));
    const QByteArray written = writeYaml(root);
    const YamlDocument document = parseYaml(written);
    QCOMPARE(document.error, QString());
    QVERIFY2(document.root == root, written.constData());
}

QTEST_GUILESS_MAIN(YamlValueTest)
#include "yamlvaluetest.moc"
