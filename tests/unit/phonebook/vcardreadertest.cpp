#include "vcardreader.h"

#include <QFile>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Ringside;

namespace {

QList<VCard> read(const QString &text, qsizetype step = 1000)
{
    QList<VCard> cards;
    VCardReader reader([&cards](VCard &&card) { cards.append(std::move(card)); });
    for (qsizetype at = 0; at < text.size(); at += step)
        reader.feed(QStringView(text).mid(at, std::min(step, text.size() - at)));
    reader.finish();
    return cards;
}

VCardProperty firstProperty(const QString &line)
{
    const auto cards = read(u"BEGIN:VCARD\n"_s + line + u"\nEND:VCARD\n"_s);
    return cards.value(0).properties.value(0);
}

QString shown(const QList<VCard> &cards)
{
    QString out;
    for (const VCard &card : cards) {
        out += u"%1 %2\n"_s.arg(QString::number(card.line), QString::number(int(card.problem)));
        for (const VCardProperty &p : card.properties)
            out += p.group + u'.' + p.name + u'=' + p.value + u'\n';
    }
    return out;
}

} // namespace

class VCardReaderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void line_isUnderstood_data()
    {
        QTest::addColumn<QString>("line");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("types");
        QTest::newRow("simple") << u"FN:Jane Doe"_s << u"FN"_s << u"Jane Doe"_s << QStringList();
        QTest::newRow("small letters") << u"fn:Jane"_s << u"FN"_s << u"Jane"_s << QStringList();
        QTest::newRow("types") << u"TEL;TYPE=work,voice;TYPE=pref:+1"_s << u"TEL"_s << u"+1"_s
                               << QStringList{u"work"_s, u"voice"_s, u"pref"_s};
        QTest::newRow("types of 2.1")
            << u"TEL;WORK;VOICE:+1"_s << u"TEL"_s << u"+1"_s << QStringList{u"WORK"_s, u"VOICE"_s};
        QTest::newRow("quoted parameter with a colon")
            << u"TEL;TYPE=\"work,voice\";X=\"a:b;c\":+1"_s << u"TEL"_s << u"+1"_s
            << QStringList{u"work"_s, u"voice"_s};
        QTest::newRow("a group") << u"item1.TEL:+1"_s << u"TEL"_s << u"+1"_s << QStringList();
        QTest::newRow("escapes") << u"NOTE:a\\, b\\; c\\nd\\\\e"_s << u"NOTE"_s
                                 << u"a, b; c\nd\\e"_s << QStringList();
        QTest::newRow("folded in the middle of a word")
            << u"FN:Ja\n ne Doe"_s << u"FN"_s << u"Jane Doe"_s << QStringList();
        QTest::newRow("folded with a tab")
            << u"FN:Ja\r\n\tne"_s << u"FN"_s << u"Jane"_s << QStringList();
        QTest::newRow("quoted-printable")
            << u"FN;ENCODING=QUOTED-PRINTABLE;CHARSET=UTF-8:J=C3=BCrgen=20=F0=9F=99=82"_s << u"FN"_s
            << u"Jürgen 🙂"_s << QStringList();
        QTest::newRow("quoted-printable over two lines")
            << u"FN;QUOTED-PRINTABLE:J=C3=BCr=\ngen"_s << u"FN"_s << u"Jürgen"_s << QStringList();
        QTest::newRow("quoted-printable in Latin-1")
            << u"FN;ENCODING=QUOTED-PRINTABLE;CHARSET=ISO-8859-1:J=FCrgen"_s << u"FN"_s
            << u"Jürgen"_s << QStringList();
        QTest::newRow("no line of a card")
            << u"rubbish"_s << QString() << QString() << QStringList();
        QTest::newRow("a picture is skipped")
            << u"PHOTO;ENCODING=b:AAAA\n BBBB"_s << QString() << QString() << QStringList();
    }
    void line_isUnderstood()
    {
        QFETCH(QString, line);
        QFETCH(QString, name);
        QFETCH(QString, text);
        QFETCH(QStringList, types);
        const VCardProperty found = firstProperty(line);
        QCOMPARE(found.name, name);
        QCOMPARE(found.text(), text);
        QCOMPARE(found.parameter(u"TYPE"_s), types);
    }

    void parts_areDividedWhereNotEscaped()
    {
        QCOMPARE(firstProperty(u"N:Doe\\; Smith;Jane;;Dr.;"_s).parts(u';'),
                 (QStringList{u"Doe; Smith"_s, u"Jane"_s, QString(), u"Dr."_s, QString()}));
    }

    void cardWithoutEnd_costsThatCard()
    {
        const auto cards
            = read(u"BEGIN:VCARD\nFN:A\nBEGIN:VCARD\nFN:B\nEND:VCARD\nBEGIN:VCARD\nFN:C"_s);
        QCOMPARE(cards.size(), 3);
        QCOMPARE(cards[0].problem, VCard::Problem::NotEnded);
        QCOMPARE(cards[0].line, 1);
        QCOMPARE(cards[1].problem, VCard::Problem::None);
        QCOMPARE(cards[1].line, 3);
        QCOMPARE(cards[2].problem, VCard::Problem::NotEnded);
        QCOMPARE(cards[2].line, 6);
    }

    void cardBeyondAllMeasure_isOneProblem()
    {
        QString text = u"BEGIN:VCARD\nFN:Big\n"_s;
        for (int i = 0; i < 2000; ++i)
            text += u"NOTE:%1\n"_s.arg(QString(1000, u'x'));
        text += u"END:VCARD\nBEGIN:VCARD\nFN:Next\nEND:VCARD\n"_s;
        const auto cards = read(text);
        QCOMPARE(cards.size(), 2);
        QCOMPARE(cards[0].problem, VCard::Problem::TooLong);
        QVERIFY(cards[0].properties.isEmpty());
        QCOMPARE(cards[1].properties.value(0).value, u"Next"_s);
    }

    void anyCut_givesTheSameCards()
    {
        QFile file(QStringLiteral(RINGSIDE_TEST_DATA "/people/people.vcf"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(file.readAll());
        const QString whole = shown(read(text, text.size()));
        QVERIFY(whole.count(u".TEL="_s) >= 6);
        for (const qsizetype step : {1, 2, 3, 17, 100})
            QCOMPARE(shown(read(text, step)), whole);
        QString windows = text;
        QCOMPARE(shown(read(windows.replace(u"\n"_s, u"\r\n"_s), 3)), whole);
    }
};

QTEST_GUILESS_MAIN(VCardReaderTest)
#include "vcardreadertest.moc"
