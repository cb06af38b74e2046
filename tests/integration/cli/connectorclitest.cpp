#include "fakehttpserver.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Ringside;

// "ringside connector …", as whoever writes a connector uses it.
class ConnectorCliTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_environment = QProcessEnvironment::systemEnvironment();
        m_environment.insert(u"HOME"_s, m_home->path());
        m_environment.insert(u"XDG_RUNTIME_DIR"_s, m_home->path());
        m_environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        m_environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        m_environment.insert(u"CRM_KEY"_s, u"very-secret-key"_s);
    }

    void list_namesThem()
    {
        const Outcome outcome = run({u"connector"_s, u"list"_s});
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY2(outcome.out.contains("hubspot"), outcome.out.constData());
        QVERIFY(outcome.out.contains("HubSpot"));
    }
    void check_saysWhatIsThere()
    {
        const Outcome outcome = run({u"connector"_s, u"check"_s, u"hubspot"_s});
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY2(outcome.out.contains("log_call"), outcome.out.constData());
    }
    void check_mistakes_namePathAndRemedy_data()
    {
        QTest::addColumn<QByteArray>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("no JSON") << QByteArray("\"steps\"") << QByteArray("steps") << QByteArray("line 7");
        QTest::newRow("unknown key") << QByteArray("\"method\"") << QByteArray("\"methot\"")
                                     << QByteArray("operations.lookup.steps[0].request");
        QTest::newRow("wrong value") << QByteArray("\"GET\"") << QByteArray("\"FETCH\"") << QByteArray("One of GET, POST");
        QTest::newRow("syntax of an expression") << QByteArray("phone.e164 }}") << QByteArray("phone.e164 + }}")
                                                 << QByteArray("operations.lookup.steps[0].request.query.phone");
        QTest::newRow("unknown secret") << QByteArray("\"secret\": \"key\"") << QByteArray("\"secret\": \"kee\"")
                                        << QByteArray("There is no parameter \"kee\" of type secret");
        QTest::newRow("a secret in an address") << QByteArray("https://crm.example.com")
                                                << QByteArray("https://{params.key}.example.com")
                                                << QByteArray("is a secret");
    }
    void check_mistakes_namePathAndRemedy()
    {
        QFETCH(QByteArray, from);
        QFETCH(QByteArray, to);
        QFETCH(QByteArray, expected);
        QFile sample(QStringLiteral(RINGSIDE_TEST_DATA "/connector/own.json"));
        QVERIFY(sample.open(QIODevice::ReadOnly));
        const QByteArray good = sample.readAll();
        QVERIFY(good.contains(from));
        const QString path = m_home->filePath(u"own.json"_s);
        write(path, good);
        QCOMPARE(run({u"connector"_s, u"check"_s, path}).exitCode, 0);
        QByteArray bad = good;
        bad.replace(bad.lastIndexOf(from), from.size(), to);
        write(path, bad);
        const Outcome outcome = run({u"connector"_s, u"check"_s, path});
        QCOMPARE(outcome.exitCode, 2);
        QVERIFY2(outcome.err.contains(expected), outcome.err.constData());
        QVERIFY2(outcome.err.contains("own.json"), outcome.err.constData());
    }

    void try_showsTraffic_andReplayNeedsNone()
    {
        FakeHttpServer server([](const FakeHttpServer::Request &request) {
            if (request.header("Authorization") != "Bearer very-secret-key")
                return FakeHttpServer::Reply{401};
            const bool isJane = request.parameter(u"phone"_s) == u"+14155550123"_s;
            return FakeHttpServer::Reply::json(isJane
                                                   ? QJsonObject{{u"found"_s, true}, {u"name"_s, u"Jane \x1b[31mCooper"_s}}
                                                   : QJsonObject{{u"found"_s, false}});
        });
        const QString recording = m_home->filePath(u"recording.json"_s);
        const QStringList access{u"--set"_s, u"url="_s + server.url(u"/lookup"_s).toString(), u"--set"_s,
                                 u"api_key=env:CRM_KEY"_s};
        const Outcome found = run(QStringList{u"connector"_s, u"try"_s, u"external_crm"_s, u"--number"_s,
                                              u"+14155550123"_s, u"--trace"_s, u"--record"_s, recording}
                                  + access);
        QVERIFY2(found.exitCode == 0, (found.out + found.err).constData());
        QVERIFY2(found.out.contains("Cooper\""), found.out.constData());
        QVERIFY(!found.out.contains(char(27))); // nothing that commands the terminal
        QVERIFY(found.out.contains("--> GET"));
        QVERIFY(found.out.contains("<-- 200"));
        QVERIFY(!found.out.contains("very-secret-key"));

        const Outcome nobody = run(QStringList{u"connector"_s, u"try"_s, u"external_crm"_s, u"--number"_s,
                                               u"+14155550199"_s}
                                   + access);
        QCOMPARE(nobody.exitCode, 1);

        server.shutDown();
        QFile file(recording);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("very-secret-key"));
        const Outcome replayed = run({u"connector"_s, u"replay"_s, recording});
        QVERIFY2(replayed.exitCode == 0, (replayed.out + replayed.err).constData());
        QVERIFY(replayed.out.contains("Jane"));
    }
    void try_goesByTheSystemsProxy()
    {
        QByteArray target;
        FakeHttpServer proxy([&target](const FakeHttpServer::Request &request) {
            target = request.target;
            return FakeHttpServer::Reply::json(QJsonObject{{u"found"_s, true}, {u"name"_s, u"Jane Cooper"_s}});
        });
        m_environment.insert(u"http_proxy"_s, proxy.url({}).toString());
        m_environment.remove(u"no_proxy"_s);
        const Outcome found = run({u"connector"_s, u"try"_s, u"external_crm"_s, u"--number"_s, u"+14155550123"_s,
                                   u"--set"_s, u"authentication=none"_s, u"--set"_s,
                                   u"url=http://crm.example.com/lookup"_s});
        QVERIFY2(found.exitCode == 0, (found.out + found.err).constData());
        QVERIFY2(target.startsWith("http://crm.example.com/lookup"), target.constData());
    }
    void replay_whereTheAddressIsTheSecret()
    {
        FakeHttpServer server([](const FakeHttpServer::Request &request) {
            if (!request.path.startsWith("/rest/1/very-secret-key/"_L1))
                return FakeHttpServer::Reply{401};
            return FakeHttpServer::Reply::json(QJsonObject{{u"result"_s, QJsonArray{}}});
        });
        const QString recording = m_home->filePath(u"recording.json"_s);
        m_environment.insert(u"HOOK"_s, server.url(u"/rest/1/very-secret-key/"_s).toString());
        const Outcome tried = run({u"connector"_s, u"try"_s, u"bitrix24"_s, u"--number"_s, u"+14155550123"_s,
                                   u"--record"_s, recording, u"--set"_s, u"portal=acme.example.com"_s, u"--set"_s,
                                   u"webhook=env:HOOK"_s});
        QCOMPARE(tried.exitCode, 1); // nobody has the number
        QVERIFY2(tried.out.contains("Nobody"), (tried.out + tried.err).constData());
        server.shutDown();
        QFile file(recording);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("very-secret-key"));
        const Outcome replayed = run({u"connector"_s, u"replay"_s, recording});
        QVERIFY2(replayed.out.contains("Nobody"), (replayed.out + replayed.err).constData());
    }
    void try_wrongParameter_isSaid()
    {
        const Outcome outcome = run({u"connector"_s, u"try"_s, u"external_crm"_s, u"--number"_s, u"+14155550123"_s,
                                     u"--set"_s, u"adress=x"_s});
        QCOMPARE(outcome.exitCode, 2);
        QVERIFY2(outcome.err.contains("url, api_key"), outcome.err.constData());
    }
    void wrongUsage_endsWithTwo()
    {
        QCOMPARE(run({u"connector"_s}).exitCode, 2);
        QCOMPARE(run({u"connector"_s, u"dance"_s}).exitCode, 2);
        QCOMPARE(run({u"connector"_s, u"try"_s, u"hubspot"_s}).exitCode, 2);
        QCOMPARE(run({u"connector"_s, u"check"_s, u"/nowhere.json"_s}).exitCode, 2);
        QCOMPARE(run({u"connector"_s, u"replay"_s, u"/nowhere.json"_s}).exitCode, 2);
    }

private:
    struct Outcome {
        int exitCode = -1;
        QByteArray out;
        QByteArray err;
    };

    static void write(const QString &path, const QByteArray &bytes)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    // The server lives in this process: its event loop goes on meanwhile.
    Outcome run(const QStringList &arguments)
    {
        QProcess program;
        program.setProcessEnvironment(m_environment);
        QSignalSpy finished(&program, &QProcess::finished);
        program.start(QStringLiteral(RINGSIDE_PROGRAM), QStringList{u"--profile"_s, m_home->filePath(u"profile"_s)} + arguments);
        if (!finished.wait(60000))
            return {};
        return {program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError()};
    }

    std::unique_ptr<QTemporaryDir> m_home;
    QProcessEnvironment m_environment;
};

QTEST_GUILESS_MAIN(ConnectorCliTest)
#include "connectorclitest.moc"
