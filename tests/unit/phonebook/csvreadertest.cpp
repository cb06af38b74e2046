#include "csvreader.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Ringside;

namespace {

// "3: a|b" for each row, "5! quote" for one that could not be read.
QStringList read(const QString &text, qsizetype step, std::optional<QChar> delimiter = std::nullopt)
{
    QStringList rows;
    CsvReader reader(
        [&rows](CsvRow &&row) {
            const QString line = QString::number(row.line);
            if (row.problem == CsvRow::Problem::None)
                rows.append(line + u": "_s + row.fields.join(u'|'));
            else
                rows.append(
                    line
                    + (row.problem == CsvRow::Problem::OpenQuote ? u"! quote"_s : u"! long"_s));
        },
        delimiter);
    for (qsizetype at = 0; at < text.size(); at += step)
        reader.feed(QStringView(text).mid(at, std::min(step, text.size() - at)));
    reader.finish();
    return rows;
}

} // namespace

class CsvReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void text_becomesRows_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("rows");
        QTest::newRow("nothing") << QString() << QStringList();
        QTest::newRow("two rows") << u"a,b\nc,d\n"_s << QStringList{u"1: a|b"_s, u"2: c|d"_s};
        QTest::newRow("no line end at the end")
            << u"a,b\nc,d"_s << QStringList{u"1: a|b"_s, u"2: c|d"_s};
        QTest::newRow("Windows line ends")
            << u"a,b\r\nc,d\r\n"_s << QStringList{u"1: a|b"_s, u"2: c|d"_s};
        QTest::newRow("old Mac line ends")
            << u"a,b\rc,d\r"_s << QStringList{u"1: a|b"_s, u"2: c|d"_s};
        QTest::newRow("semicolons")
            << u"a;b;c,d\ne;f;g"_s << QStringList{u"1: a|b|c,d"_s, u"2: e|f|g"_s};
        QTest::newRow("tabs") << u"a\tb\nc\td"_s << QStringList{u"1: a|b"_s, u"2: c|d"_s};
        QTest::newRow("Excel says which") << u"sep=;\r\na,b;c\r\n"_s << QStringList{u"2: a,b|c"_s};
        QTest::newRow("delimiters in quotes do not count for the choice")
            << u"\"a,b,c\";d\ne;f"_s << QStringList{u"1: a,b,c|d"_s, u"2: e|f"_s};
        QTest::newRow("quoted fields")
            << u"\"a\",\"b,c\"\n\"d\"\"e\",f"_s << QStringList{u"1: a|b,c"_s, u"2: d\"e|f"_s};
        QTest::newRow("line breaks in quotes")
            << u"\"a\r\nb\",c\nd,e"_s << QStringList{u"1: a\r\nb|c"_s, u"3: d|e"_s};
        QTest::newRow("empty fields") << u"a,,\n,,b"_s << QStringList{u"1: a||"_s, u"2: ||b"_s};
        QTest::newRow("a quoted empty field") << u"\"\",a\n"_s << QStringList{u"1: |a"_s};
        QTest::newRow("empty lines are no rows")
            << u"a,b\n\n\nc,d\n"_s << QStringList{u"1: a|b"_s, u"4: c|d"_s};
        QTest::newRow("a quote within a field is a character")
            << u"5\" disk,b\nc,d"_s << QStringList{u"1: 5\" disk|b"_s, u"2: c|d"_s};
        QTest::newRow("text after a closing quote")
            << u"a,b\n\"c\" d,e"_s << QStringList{u"1: a|b"_s, u"2: c d|e"_s};
        QTest::newRow("a quote that should have been doubled")
            << u"a,b\n\"5\" disk\",c\nd,e"_s
            << QStringList{u"1: a|b"_s, u"2: 5 disk\"|c"_s, u"3: d|e"_s};
        QTest::newRow("an open quote costs its own row")
            << u"a,b\n\"c,d\ne,f\ng,h"_s
            << QStringList{u"1: a|b"_s, u"2! quote"_s, u"3: e|f"_s, u"4: g|h"_s};
        QTest::newRow("an open quote in a later field")
            << u"a,b\nc,\"d\ne,f\ng,h"_s
            << QStringList{u"1: a|b"_s, u"2! quote"_s, u"3: e|f"_s, u"4: g|h"_s};
        QTest::newRow("one column") << u"a\nb"_s << QStringList{u"1: a"_s, u"2: b"_s};
        QTest::newRow("a field beyond all measure")
            << QString(u"a,b\n"_s + QString(70000, u'x') + u",c\nd,e"_s)
            << QStringList{u"1: a|b"_s, u"2! long"_s, u"3: d|e"_s};
        QTest::newRow("a quoted field beyond all measure")
            << QString(u"a,b\n\""_s + QString(70000, u'x') + u"\",c\nd,e"_s)
            << QStringList{u"1: a|b"_s, u"2! quote"_s, u"3: d|e"_s};
        QTest::newRow("more fields than anybody has")
            << QString(u"a,b\n"_s + QString(3000, u',') + u"\nd,e"_s)
            << QStringList{u"1: a|b"_s, u"2! long"_s, u"3: d|e"_s};
    }
    void text_becomesRows()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, rows);
        for (const qsizetype step : {1, 2, 3, 5, 1000, 1000000})
            QCOMPARE(read(text, step), rows);
    }

    void givenDelimiter_isNotGuessed()
    {
        QCOMPARE(read(u"a;b,c"_s, 100, u','), QStringList{u"1: a;b|c"_s});
    }

    void fileOfOpenQuotes_endsSoon()
    {
        QString hostile = u"a,b\n"_s;
        for (int i = 0; i < 100000; ++i)
            hostile += u"\"x,y,z\n"_s;
        const QStringList rows = read(hostile, 65536);
        QVERIFY(rows.size() > 10);
        // A reader that began anew after each of them would need days.
    }
};

QTEST_GUILESS_MAIN(CsvReaderTest)
#include "csvreadertest.moc"
