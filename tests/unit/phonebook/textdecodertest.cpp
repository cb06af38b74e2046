#include "textdecoder.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Ringside;

class TextDecoderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void bytes_becomeText_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        const QString german = u"Müßig, 10 €, Zoë"_s;
        const auto utf16 = [](const QString &text, bool big) {
            QByteArray bytes;
            for (const QChar c : text) {
                const char high = char(c.unicode() >> 8);
                const char low = char(c.unicode() & 0xFF);
                bytes += big ? high : low;
                bytes += big ? low : high;
            }
            return bytes;
        };
        QTest::newRow("nothing") << QByteArray() << QString();
        QTest::newRow("plain ASCII") << QByteArray("name,phone") << u"name,phone"_s;
        QTest::newRow("UTF-8") << german.toUtf8() << german;
        QTest::newRow("UTF-8 with its mark")
            << QByteArray("\xEF\xBB\xBF" + german.toUtf8()) << german;
        QTest::newRow("UTF-8, an emoji") << u"a 🙂 b"_s.toUtf8() << u"a 🙂 b"_s;
        QTest::newRow("Latin-1") << QByteArray("M\xFC\xDFig") << u"Müßig"_s;
        QTest::newRow("Windows-1252") << QByteArray("10 \x80, \x84Zitat\x93") << u"10 €, „Zitat“"_s;
        QTest::newRow("Latin-1 after much ASCII") << QByteArray(QByteArray(10000, 'a')
                                                                + "\xFC"
                                                                  "b")
                                                  << QString(QString(10000, u'a') + u"üb"_s);
        QTest::newRow("Latin-1 at the very end") << QByteArray("Caf\xE9") << u"Café"_s;
        QTest::newRow("UTF-16 little") << QByteArray("\xFF\xFE" + utf16(german, false)) << german;
        QTest::newRow("UTF-16 big") << QByteArray("\xFE\xFF" + utf16(german, true)) << german;
        QTest::newRow("UTF-16 little without a mark")
            << utf16(u"name;phone"_s, false) << u"name;phone"_s;
        QTest::newRow("UTF-16 big without a mark")
            << utf16(u"name;phone"_s, true) << u"name;phone"_s;
        QTest::newRow("UTF-16, an emoji")
            << QByteArray("\xFF\xFE" + utf16(u"a🙂"_s, false)) << u"a🙂"_s;
        QTest::newRow("UTF-16 cut in half") << QByteArray("\xFF\xFE"
                                                          "a\0b",
                                                          5)
                                            << u"a\uFFFD"_s;
        QTest::newRow("UTF-8 with one bad byte")
            << QByteArray("M\xC3\xBC\xFFig") << u"Mü\uFFFDig"_s;
    }
    void bytes_becomeText()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        // Whatever the cut.
        for (const qsizetype step : {1, 2, 3, 7, 4096, 100000}) {
            TextDecoder decoder;
            QString decoded;
            for (qsizetype at = 0; at < bytes.size(); at += step)
                decoded += decoder.feed(bytes.mid(at, step));
            decoded += decoder.finish();
            QCOMPARE(decoded, text);
        }
    }
};

QTEST_GUILESS_MAIN(TextDecoderTest)
#include "textdecodertest.moc"
