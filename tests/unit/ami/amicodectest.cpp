#include "amicodec.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTest>

using namespace Ringside;
using namespace Qt::StringLiterals;

namespace {

using Headers = QList<std::pair<QByteArray, QByteArray>>;

Headers copyOf(const AmiMessage &message)
{
    Headers headers;
    for (qsizetype i = 0; i < message.size(); ++i)
        headers.append({message.nameAt(i).toByteArray(), message.valueAt(i).toByteArray()});
    return headers;
}

QList<Headers> read(AmiCodec &codec, QByteArrayView bytes)
{
    QList<Headers> messages;
    codec.feed(bytes, [&](const AmiMessage &message) { messages.append(copyOf(message)); });
    return messages;
}

QList<Headers> read(QByteArrayView bytes)
{
    AmiCodec codec;
    return read(codec, bytes);
}

QByteArray capture(const QString &name)
{
    QFile file(QStringLiteral(RINGSIDE_TEST_DATA "/pbx/asterisk/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class AmiCodecTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void messages_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QList<Headers>>("messages");

        const Headers pong{{"Response", "Success"}, {"Ping", "Pong"}};
        QTest::newRow("a blank line ends a message")
            << "Response: Success\r\nPing: Pong\r\n\r\n"_ba << QList<Headers>{pong};
        QTest::newRow("bare line feeds do as well")
            << "Response: Success\nPing: Pong\n\n"_ba << QList<Headers>{pong};
        QTest::newRow("no message before its blank line")
            << "Response: Success\r\nPing: Pong\r\n"_ba << QList<Headers>{};
        QTest::newRow("the greeting is no message")
            << "Asterisk Call Manager/11.0.0\r\nResponse: Success\r\nPing: Pong\r\n\r\n"_ba
            << QList<Headers>{pong};
        QTest::newRow("several blank lines are as good as one")
            << "\r\n\r\nResponse: Success\r\nPing: Pong\r\n\r\n\r\n\r\n"_ba << QList<Headers>{pong};
        QTest::newRow("a value keeps its colons")
            << "A: b: c: d\r\n\r\n"_ba << QList<Headers>{{{"A", "b: c: d"}}};
        QTest::newRow("the space after the colon may be missing")
            << "A:b\r\n\r\n"_ba << QList<Headers>{{{"A", "b"}}};
        QTest::newRow("an empty value is a value")
            << "A: \r\nB:\r\n\r\n"_ba << QList<Headers>{{{"A", ""}, {"B", ""}}};
        QTest::newRow("repeated headers are all kept")
            << "Output: 1\r\nOutput: 2\r\nOutput: 3\r\n\r\n"_ba
            << QList<Headers>{{{"Output", "1"}, {"Output", "2"}, {"Output", "3"}}};
        QTest::newRow("a line without a colon is skipped")
            << "Response: Success\r\nwhat is this\r\nPing: Pong\r\n\r\n"_ba << QList<Headers>{pong};
        QTest::newRow("a line without a name is skipped")
            << "Response: Success\r\n: nobody\r\nPing: Pong\r\n\r\n"_ba << QList<Headers>{pong};
        QTest::newRow("a name with a NUL is skipped")
            << "Response: Success\r\na\0b: c\r\nPing: Pong\r\n\r\n"_ba
            << QList<Headers>{pong};
        QTest::newRow("nothing but garbage is no message")
            << "garbage\r\nmore of it\r\n\r\nResponse: Success\r\nPing: Pong\r\n\r\n"_ba
            << QList<Headers>{pong};
        QTest::newRow("the output of a command is no event")
            << "Response: Follows\r\nPrivilege: Command\r\nActionID: 7\r\nEvent: Hangup\n\nraw\n"
               "--END COMMAND--\r\n\r\nResponse: Success\r\nPing: Pong\r\n\r\n"_ba
            << QList<Headers>{{{"Response", "Follows"}, {"Privilege", "Command"}, {"ActionID", "7"}},
                              pong};
    }
    void messages()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QList<Headers>, messages);
        QCOMPARE(read(bytes), messages);

        AmiCodec codec;
        QList<Headers> inBytes;
        for (const char &c : std::as_const(bytes))
            inBytes += read(codec, QByteArrayView(&c, 1));
        QCOMPARE(inBytes, messages);
    }

    void headersAreFoundWithoutRegardToCase()
    {
        AmiCodec codec;
        int messages = 0;
        codec.feed("EVENT: Hangup\r\nactionid: 5\r\nOutput: a\r\nOUTPUT: b\r\n\r\n",
                   [&](const AmiMessage &message) {
                       ++messages;
                       QCOMPARE(message.event(), "Hangup");
                       QCOMPARE(message.actionId(), "5");
                       QVERIFY(message.response().isEmpty());
                       QVERIFY(!message.contains("Response"));
                       const QList<QByteArrayView> all = message.values("Output");
                       QCOMPARE(all.size(), 2);
                       QCOMPARE(all.at(1), "b");
                       QCOMPARE(message.value("Output"), "a");
                   });
        QCOMPARE(messages, 1);
    }

    void text_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("text");
        QTest::newRow("UTF-8") << "J\xc3\xbcrgen"_ba << u"Jürgen"_s;
        QTest::newRow("Latin-1 where it is no UTF-8") << "J\xfcrgen"_ba << u"Jürgen"_s;
        QTest::newRow("markup stays what it is") << "<b>Bob</b>"_ba << u"<b>Bob</b>"_s;
        QTest::newRow("control characters go") << "a\0b\x1b[31m\tc"_ba << u"ab[31mc"_s;
        QTest::newRow("spaces around go") << "  Jane Doe "_ba << u"Jane Doe"_s;
    }
    void text()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, text);
        QCOMPARE(AmiMessage::toText(bytes), text);
    }

    void greetingIsKept()
    {
        AmiCodec codec;
        read(codec, "Asterisk Call Man");
        QVERIFY(codec.banner().isEmpty());
        read(codec, "ager/11.0.0\r\n");
        QCOMPARE(codec.banner(), "Asterisk Call Manager/11.0.0");
        codec.reset();
        QVERIFY(codec.banner().isEmpty());
    }

    void anythingBadIsCountedAndTheStreamGoesOn()
    {
        AmiCodec codec;
        const QByteArray longLine = "Long: " + QByteArray(AmiCodec::maxLineSize, 'x') + "\r\n";
        QCOMPARE(read(codec, "A: 1\r\n" + longLine + "B: 2\r\n\r\n"),
                 (QList<Headers>{{{"A", "1"}, {"B", "2"}}}));
        QCOMPARE(codec.counters().oversizedLines, 1u);

        QByteArray longMessage;
        while (longMessage.size() < AmiCodec::maxMessageSize)
            longMessage += "Header: " + QByteArray(1000, 'y') + "\r\n";
        QCOMPARE(read(codec, longMessage + "\r\nA: 1\r\n\r\n"), (QList<Headers>{{{"A", "1"}}}));
        QCOMPARE(codec.counters().oversizedMessages, 1u);

        QByteArray manyHeaders;
        for (int i = 0; i <= AmiCodec::maxHeaders; ++i)
            manyHeaders += "H: \r\n";
        QCOMPARE(read(codec, manyHeaders + "\r\nA: 1\r\n\r\n"), (QList<Headers>{{{"A", "1"}}}));
        QCOMPARE(codec.counters().oversizedMessages, 2u);

        QCOMPARE(read(codec, "no colon\r\n: no name\r\n\r\nA: 1\r\n\r\n"),
                 (QList<Headers>{{{"A", "1"}}}));
        QCOMPARE(codec.counters().malformedLines, 2u);
        QCOMPARE(codec.counters().messages, 4u);
    }

    void endlessLineCostsNoMemoryAndIsLeftBehind()
    {
        AmiCodec codec;
        const QByteArray piece(64 * 1024, '\0');
        for (int i = 0; i < 1000; ++i)
            QVERIFY(read(codec, piece).isEmpty());
        QCOMPARE(codec.counters().oversizedMessages, 1u);
        QCOMPARE(read(codec, "\r\n\r\nA: 1\r\n\r\n"), (QList<Headers>{{{"A", "1"}}}));
    }

    void anyCutGivesTheSameMessages_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QDir dir(QStringLiteral(RINGSIDE_TEST_DATA "/pbx/asterisk"));
        const QStringList names = dir.entryList({u"*.ami"_s});
        QVERIFY(names.size() >= 2);
        for (const QString &name : names)
            QTest::newRow(qPrintable(name)) << capture(name);

        QRandomGenerator random(4711);
        QByteArray garbage;
        constexpr QByteArrayView alphabet("ab:: \r\n\n\0\xff", 10);
        for (int i = 0; i < 40000; ++i)
            garbage += alphabet[random.bounded(int(alphabet.size()))];
        QTest::newRow("garbage") << garbage;
        QTest::newRow("too large")
            << QByteArray(capture(u"asterisk-22-direct-answered.ami"_s)
                          + QByteArray("Long: " + QByteArray(AmiCodec::maxLineSize + 5, 'x') + "\n")
                                .repeated(10)
                          + "\n" + capture(u"asterisk-22-direct-answered.ami"_s));
    }
    void anyCutGivesTheSameMessages()
    {
        QFETCH(QByteArray, bytes);
        AmiCodec whole;
        const QList<Headers> expected = read(whole, bytes);
        QVERIFY(!expected.isEmpty());

        const auto check = [&](auto nextSize) {
            AmiCodec codec;
            QList<Headers> messages;
            for (qsizetype at = 0; at < bytes.size();) {
                const qsizetype size = std::min<qsizetype>(nextSize(), bytes.size() - at);
                messages += read(codec, QByteArrayView(bytes).sliced(at, size));
                at += size;
            }
            QCOMPARE(messages, expected);
            QCOMPARE(codec.counters(), whole.counters());
            QCOMPARE(codec.banner(), whole.banner());
        };
        check([] { return 1; });
        for (quint32 seed = 1; seed <= 20; ++seed) {
            QRandomGenerator random(seed);
            const int largest = 1 << random.bounded(1, 17);
            check([&] { return random.bounded(1, largest + 1); });
        }
    }

    void resetInsideTheHandlerDropsTheRest()
    {
        AmiCodec codec;
        int messages = 0;
        codec.feed("A: 1\r\n\r\nB: 2\r\n\r\nC: ", [&](const AmiMessage &) {
            ++messages;
            codec.reset();
        });
        QCOMPARE(messages, 1);
        QCOMPARE(read(codec, "Asterisk Call Manager/2.10.4\r\nD: 4\r\n\r\n"),
                 (QList<Headers>{{{"D", "4"}}}));
        QCOMPARE(codec.banner(), "Asterisk Call Manager/2.10.4");
    }

    void actionCannotBeMadeToSayMore()
    {
        const QByteArray bytes = AmiAction("Originate")
                                     .add("Channel", "PJSIP/1001\r\nAction: Command")
                                     .add("Variable: x\n", QByteArrayView("a\0b", 3))
                                     .add("CallerID", u"Jürgen\r\n\r\nAction: Logoff"_s.toUtf8())
                                     .toBytes();
        const QList<Headers> messages = read(bytes);
        QCOMPARE(messages,
                 (QList<Headers>{{{"Action", "Originate"},
                                  {"Channel", "PJSIP/1001Action: Command"},
                                  {"Variable x", "ab"},
                                  {"CallerID", u"JürgenAction: Logoff"_s.toUtf8()}}}));
    }
};

QTEST_GUILESS_MAIN(AmiCodecTest)
#include "amicodectest.moc"
