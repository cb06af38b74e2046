#include "instance.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

using namespace Ringside;
using namespace Qt::StringLiterals;

class InstanceTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_runtime = std::make_unique<QTemporaryDir>();
        qputenv("XDG_RUNTIME_DIR", m_runtime->path().toLocal8Bit());
        QFile::setPermissions(m_runtime->path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    void command_arrives_andAnswersComeBack()
    {
        QTemporaryDir profile;
        InstanceServer server(profile.path());
        QVERIFY(server.start());
        connect(&server, &InstanceServer::commandReceived, this,
                [](const QJsonObject &command, QLocalSocket *client) {
                    InstanceServer::send(client, {{u"echo"_s, command[u"number"]}});
                    InstanceServer::send(client, {{u"exit"_s, 0}});
                });
        InstanceClient client;
        QSignalSpy received(&client, &InstanceClient::received);
        client.send(profile.path(), {{u"command"_s, u"lookup"_s}, {u"number"_s, u"+15550100"_s}});
        QTRY_COMPARE(received.size(), 2);
        QCOMPARE(received[0][0].toJsonObject()[u"echo"].toString(), u"+15550100"_s);
    }
    void withoutAnInstance_itIsAbsent()
    {
        QTemporaryDir profile;
        InstanceClient client;
        QSignalSpy absent(&client, &InstanceClient::absent);
        client.send(profile.path(), {});
        QTRY_COMPARE(absent.size(), 1);
    }
    void secondInstanceOfAProfile_isRefused_anotherProfileIsNot()
    {
        QTemporaryDir one;
        QTemporaryDir two;
        InstanceServer first(one.path());
        QVERIFY(first.start());
        InstanceServer second(one.path());
        const auto refused = second.start();
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Forbidden);
        InstanceServer other(two.path());
        QVERIFY(other.start());
    }
    void instanceThatEnded_leavesThePlaceFree()
    {
        QTemporaryDir profile;
        {
            InstanceServer first(profile.path());
            QVERIFY(first.start());
        }
        InstanceServer second(profile.path());
        QVERIFY(second.start());
    }
    void frames_anyChunking_givesTheSame()
    {
        QByteArray bytes;
        for (int i = 0; i < 20; ++i)
            bytes += FrameReader::frame({{u"n"_s, i}, {u"text"_s, QString(i * 10, u'ü')}});
        for (const qsizetype chunk : {1, 3, 7, 1000}) {
            FrameReader reader;
            QList<int> numbers;
            for (qsizetype at = 0; at < bytes.size(); at += chunk)
                QVERIFY(reader.feed(bytes.mid(at, chunk),
                                    [&](const QJsonObject &o) { numbers.append(o[u"n"].toInt()); }));
            QCOMPARE(numbers.size(), 20);
            QCOMPARE(numbers.last(), 19);
        }
    }
    void hostileFrames_endTheConnection_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("a length of four gigabytes") << QByteArray("\xff\xff\xff\xff....", 8);
        QTest::newRow("not JSON") << QByteArray("\0\0\0\3abc", 7);
        QTest::newRow("JSON, but no object") << QByteArray("\0\0\0\2[]", 6);
    }
    void hostileFrames_endTheConnection()
    {
        QFETCH(QByteArray, bytes);
        QTemporaryDir profile;
        InstanceServer server(profile.path());
        QVERIFY(server.start());
        QSignalSpy commands(&server, &InstanceServer::commandReceived);
        QLocalSocket socket;
        socket.connectToServer(instanceSocketName(profile.path()));
        QVERIFY(socket.waitForConnected());
        QSignalSpy disconnected(&socket, &QLocalSocket::disconnected);
        socket.write(bytes);
        QTRY_COMPARE(disconnected.size(), 1);
        QCOMPARE(commands.size(), 0);
    }
    void socket_isTheUsersAlone()
    {
#ifdef Q_OS_UNIX
        QTemporaryDir profile;
        InstanceServer server(profile.path());
        QVERIFY(server.start());
        const auto permissions = QFile::permissions(instanceSocketName(profile.path()));
        QVERIFY(!(permissions & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther)));
#endif
    }

private:
    std::unique_ptr<QTemporaryDir> m_runtime;
};

QTEST_GUILESS_MAIN(InstanceTest)
#include "instancetest.moc"
