#include "csvcell.h"
#include "csvreader.h"
#include "csvwriter.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Ringside;

namespace {

QList<QStringList> read(const QByteArray &csv)
{
    QList<QStringList> rows;
    QString text = QString::fromUtf8(csv);
    if (text.startsWith(QChar(0xFEFF)))
        text.remove(0, 1);
    CsvReader reader([&rows](CsvRow &&row) { rows.append(row.fields); });
    reader.feed(text);
    reader.finish();
    return rows;
}

} // namespace

class CsvWriterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cell_isNoFormula_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("cell");
        QTest::newRow("text") << u"Jane Doe"_s << u"Jane Doe"_s;
        QTest::newRow("empty") << QString() << QString();
        QTest::newRow("formula") << u"=HYPERLINK(\"http://x\")"_s << u"'=HYPERLINK(\"http://x\")"_s;
        QTest::newRow("command") << u"=cmd|' /C calc'!A0"_s << u"'=cmd|' /C calc'!A0"_s;
        QTest::newRow("plus") << u"+1+cmd|' /C calc'!A0"_s << u"'+1+cmd|' /C calc'!A0"_s;
        QTest::newRow("minus") << u"-2+3"_s << u"'-2+3"_s;
        QTest::newRow("at") << u"@SUM(1)"_s << u"'@SUM(1)"_s;
        QTest::newRow("tab") << u"\t=1"_s << u"'\t=1"_s;
        QTest::newRow("carriage return") << u"\r=1"_s << u"'\r=1"_s;
        QTest::newRow("wide") << u"＝1+1"_s << u"'＝1+1"_s;
        QTest::newRow("in the middle") << u"1=1"_s << u"1=1"_s;
        QTest::newRow("a number is readable") << u"+493023125012"_s << u"+493023125012"_s;
        QTest::newRow("with spaces") << u"+49 30 23125012"_s << u"+49 30 23125012"_s;
        QTest::newRow("a number that calculates") << u"+49-30"_s << u"'+49-30"_s;
        QTest::newRow("with an extension") << u"+4930 ext. 7"_s << u"'+4930 ext. 7"_s;
        QTest::newRow("only a plus") << u"+"_s << u"'+"_s;
        QTest::newRow("an apostrophe of its own") << u"'=1"_s << u"''=1"_s;
        QTest::newRow("an apostrophe and no formula") << u"'s Gravenhage"_s << u"'s Gravenhage"_s;
    }
    void cell_isNoFormula()
    {
        QFETCH(QString, text);
        QFETCH(QString, cell);
        QCOMPARE(guarded(text), cell);
        QCOMPARE(unguarded(cell), text);
    }

    void otherPrograms_writeTheApostropheToo()
    {
        QCOMPARE(unguarded(u"'+49 30 1234"_s), u"+49 30 1234"_s);
    }

    void rows_areAsRfc4180HasThem()
    {
        Person person;
        person.name = u"Doe, \"Jane\"\nthe second"_s;
        person.company = u" Acme; Sons "_s;
        CsvWriter writer({false, u','});
        writer.note(person);
        const QByteArray csv = writer.header() + writer.row(person);
        QVERIFY(csv.startsWith("contact_id,name,company,"));
        QVERIFY(csv.contains(",\"Doe, \"\"Jane\"\"\nthe second\",\" Acme; Sons \","));
        QVERIFY(csv.endsWith("\r\n"));
        const auto rows = read(csv);
        QCOMPARE(rows.size(), 2);
        QCOMPARE(rows[0].size(), rows[1].size());
        QCOMPARE(rows[1][1], person.name);
        QCOMPARE(rows[1][2], person.company);
    }

    void byteOrderMarkAndDelimiter_areTheReadersChoice()
    {
        CsvWriter plain({false, u';'});
        QVERIFY(plain.header().startsWith("contact_id;name;"));
        CsvWriter marked({true, u','});
        QVERIFY(marked.header().startsWith("\xEF\xBB\xBF" "contact_id,"));
    }

    void everyRow_hasEveryColumn()
    {
        Person many;
        many.name = u"Jane"_s;
        for (int i = 0; i < 3; ++i) {
            PhoneNumber number;
            number.kind = PhoneNumber::Kind::External;
            number.e164 = u"+1415555012%1"_s.arg(i);
            many.numbers.append({u"work"_s, number});
        }
        many.customFields = {{u"Plan"_s, u"=1+1"_s}, {u"=evil()"_s, u"x"_s}, {u"Mobile"_s, u"of a CRM"_s}};
        Person none;
        none.company = u"Acme"_s;
        CsvWriter writer({});
        for (const Person &one : {none, many})
            writer.note(one);
        const auto rows = read(writer.header() + writer.row(none) + writer.row(many));
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows[1].size(), rows[0].size());
        QCOMPARE(rows[2].size(), rows[0].size());
        QVERIFY(rows[0].contains(u"Phone 3 - Value"_s));
        QVERIFY(rows[0].contains(u"'=evil()"_s));
        QVERIFY(rows[0].contains(u"Field Mobile"_s));
        QVERIFY(rows[2].contains(u"'=1+1"_s));
        for (const QStringList &row : rows) {
            for (const QString &cell : row)
                QVERIFY2(!cell.startsWith(u'=') && !cell.startsWith(u'@') && !cell.startsWith(u'-'), qPrintable(cell));
        }
    }
};

QTEST_GUILESS_MAIN(CsvWriterTest)
#include "csvwritertest.moc"
