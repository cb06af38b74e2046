#include "amisession.h"
#include "fakeamiserver.h"
#include "fakeclock.h"
#include "requirement.h"
#include "testcertificates.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace Ringside;

// What happens between us and a manager interface, good or bad. Time is the test's; sockets are real.
class AmiSessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void login_answersTheChallenge_andNeverSendsTheSecret();
    void login_asksForCallsAndAgentsOnly();
    void withoutChallenge_onLoopback_logsInPlainly();
    void withoutRightToAsk_isConnectedAllTheSame();
    void wrongSecret_isDeniedOnce_andNotTriedAgain();
    void refusal_data();
    void refusal();
    void serverAbsent_isLost_andTriedWithGrowingWaits();
    void serverGone_isLost_andFoundAgain();
    void shutdownEvent_isLost();
    void halfOpenConnection_isFoundByPing();
    void halfOpenBeforeLogin_isGivenUp();
    void silentButAlive_staysConnected();
    void busyServer_isNotPinged();
    void wake_findsHalfOpenConnectionSooner();
    void wake_whileWaiting_triesAtOnce();
    void wake_whenDenied_doesNotTry();
    void stranger_data();
    void stranger();
    void backup_isUsed_whenMainIsAbsent();
    void backup_isLeft_whenMainIsBack_andNothingGoesOn();
    void backup_isKept_whileACallGoesOn();
    void allServersDenied_isDenied();
    void mainDenied_backupIsUsed_andMainNeverAskedAgain();
    void stop_isIdempotent_andSilent();
    void stop_fromInsideAHandler();
    void startAfterStop_logsInAgain();
    void request_getsItsOwnResponse();
    void flood_leavesTheEventLoopItsTurn();
    void endlessLine_doesNotGrowMemory();
    void noServerNamed_isDenied();
    void hostForms_data();
    void hostForms();

    void tls_withOwnAuthority();
    void tls_refusals_data();
    void tls_refusals();
    void tls_unreadableCaFile_isDenied();

private:
    [[nodiscard]] AmiSettings settings() const
    {
        AmiSettings settings;
        settings.name = u"Asterisk"_s;
        settings.hosts = {u"127.0.0.1"_s};
        settings.port = m_server->port();
        settings.username = u"agent"_s;
        settings.secret = Secret("s3cret");
        return settings;
    }
    // Half of each bound: waits are 0.5 s, 1 s, 2 s …
    [[nodiscard]] std::unique_ptr<AmiSession> session(AmiSettings settings)
    {
        return std::make_unique<AmiSession>(std::move(settings), *m_clock, [] { return 0.5; });
    }

    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<FakeAmiServer> m_server;
};

void AmiSessionTest::init()
{
    m_clock = std::make_unique<FakeClock>();
    m_server = std::make_unique<FakeAmiServer>();
    QVERIFY(m_server->listen());
}

void AmiSessionTest::login_answersTheChallenge_andNeverSendsTheSecret()
{
    const auto session = this->session(settings());
    QSignalSpy changed(session.get(), &AmiSession::statusChanged);
    QSignalSpy loggedIn(session.get(), &AmiSession::loggedIn);
    session->start();
    QCOMPARE(session->status().state, ConnectionState::Connecting);
    QTRY_COMPARE(loggedIn.count(), 1);
    QCOMPARE(session->status().state, ConnectionState::Connected);
    QCOMPARE(session->status().detail,
             u"Asterisk 22.10.1 at 127.0.0.1:%1"_s.arg(m_server->port()));
    QCOMPARE(changed.count(), 2);
    QCOMPARE(m_server->count("Challenge"), 1);
    QCOMPARE(m_server->count("Login"), 1);
    for (const auto &action : m_server->actions()) {
        for (const QByteArray &value : action)
            QVERIFY(!value.contains("s3cret"));
    }
}

void AmiSessionTest::login_asksForCallsAndAgentsOnly()
{
    const auto session = this->session(settings());
    session->start();
    QTRY_COMPARE(session->status().state, ConnectionState::Connected);
    const auto &actions = m_server->actions();
    const auto login = std::find_if(actions.cbegin(), actions.cend(), [](const auto &action) {
        return action.value("action") == "Login";
    });
    QCOMPARE(login->value("events"), QByteArray("call,agent"));
    QCOMPARE(login->value("authtype"), QByteArray("MD5"));
}

void AmiSessionTest::withoutChallenge_onLoopback_logsInPlainly()
{
    m_server->offersChallenge = false;
    const auto session = this->session(settings());
    session->start();
    QTRY_COMPARE(session->status().state, ConnectionState::Connected);
}

void AmiSessionTest::withoutRightToAsk_isConnectedAllTheSame()
{
    m_server->accounts["agent"].mayList = false;
    const auto session = this->session(settings());
    session->start();
    QTRY_COMPARE(session->status().state, ConnectionState::Connected);
    QCOMPARE(session->status().detail, u"Asterisk at 127.0.0.1:%1"_s.arg(m_server->port()));
}

void AmiSessionTest::wrongSecret_isDeniedOnce_andNotTriedAgain()
{
    AmiSettings wrong = settings();
    wrong.secret = Secret("wr0ng");
    const auto session = this->session(wrong);
    QSignalSpy changed(session.get(), &AmiSession::statusChanged);
    session->start();
    QTRY_COMPARE(session->status().state, ConnectionState::Denied);
    QVERIFY(session->status().error);
    QCOMPARE(session->status().error->kind, ErrorKind::Unauthorized);
    QVERIFY(session->status().detail.contains(u"Authentication failed"_s));
    QVERIFY(!session->status().detail.contains(u"wr0ng"_s));
    QVERIFY(!m_clock->nextAlarm());
    m_clock->advance(24h);
    session->wake();
    QTest::qWait(0);
    QCOMPARE(m_server->connections(), 1);
    QCOMPARE(changed.count(), 2); // connecting, denied
}

void AmiSessionTest::refusal_data()
{
    QTest::addColumn<QByteArray>("words");
    QTest::addColumn<ConnectionState>("state");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("a connection that the server does not know to be dead")
        << QByteArray("Login Already In Use") << ConnectionState::Lost << ErrorKind::RateLimited;
    QTest::newRow("too many connections")
        << QByteArray("Connection limit reached") << ConnectionState::Lost << ErrorKind::RateLimited;
    QTest::newRow("no right to log in")
        << QByteArray("Permission denied") << ConnectionState::Denied << ErrorKind::Forbidden;
    QTest::newRow("wrong secret") << QByteArray("Authentication failed") << ConnectionState::Denied
                                  << ErrorKind::Unauthorized;
    QTest::newRow("words not known") << QByteArray("Computer says no <b>100%1</b>")
                                     << ConnectionState::Denied << ErrorKind::Unauthorized;
}

void AmiSessionTest::refusal()
{
    QFETCH(const QByteArray, words);
    QFETCH(const ConnectionState, state);
    QFETCH(const ErrorKind, kind);
    m_server->loginError = words;
    const auto session = this->session(settings());
    session->start();
    QTRY_COMPARE(session->status().state, state);
    QCOMPARE(session->status().error->kind, kind);
    QVERIFY(session->status().detail.contains(QString::fromLatin1(words)));
    QCOMPARE(m_clock->nextAlarm().has_value(), state == ConnectionState::Lost);
}

void AmiSessionTest::serverAbsent_isLost_andTriedWithGrowingWaits()
{
    m_server->shutDown();
    const auto session = this->session(settings());
    QSignalSpy changed(session.get(), &AmiSession::statusChanged);
    session->start();
    for (const auto wait : {500ms, 1000ms, 2000ms, 4000ms, 8000ms, 16000ms, 30000ms, 30000ms}) {
        QTRY_COMPARE(session->status().state, ConnectionState::Lost);
        QTRY_VERIFY(m_clock->nextAlarm() && *m_clock->nextAlarm() == wait);
        m_clock->advance(wait);
    }
    // Said once, not at every try.
    QCOMPARE(changed.count(), 2);
    QCOMPARE(session->status().error->kind, ErrorKind::Offline);

    QVERIFY(m_server->listen());
    QTRY_VERIFY(m_clock->nextAlarm() && *m_clock->nextAlarm() == 30s);
    m_clock->advance(30s);
    QTRY_COMPARE(session->status().state, ConnectionState::Connected);
}

void AmiSessionTest::serverGone_isLost_andFoundAgain()
{
    const auto session = this->session(settings());
    QSignalSpy loggedIn(session.get(), &AmiSession::loggedIn);
    session->start();
    QTRY_COMPARE(loggedIn.count(), 1);
    m_server->dropClients();
    QTRY_COMPARE(session->status().state, ConnectionState::Lost);
    QCOMPARE(session->status().error->kind, ErrorKind::Offline);
    m_clock->advance(500ms);
    QTRY_COMPARE(loggedIn.count(), 2);
    QCOMPARE(session->status().state, ConnectionState::Connected);
    QVERIFY(!session->status().error);
}

void AmiSessionTest::shutdownEvent_isLost()
{
    const auto session = this->session(settings());
    session->start();
    QTRY_COMPARE(session->status().state, ConnectionState::Connected);
    m_server->sendEvent("Shutdown", {{"Shutdown", "Cleanly"}, {"Restart", "True"}});
    QTRY_COMPARE(session->status().state, ConnectionState::Lost);
    QVERIFY(session->status().detail.contains(u"shutting down"_s));
}

void AmiSessionTest::halfOpenConnection_isFoundByPing()
{
    const auto session = this->session(settings());
    session->start();
    QTRY_COMPARE(session->status().state, ConnectionState::Connected);
    m_server->isSilent = true;
    m_clock->advance(30s);
    QTRY_COMPARE(m_server->count("Ping"), 1);
    m_clock->advance(9s);
    QCOMPARE(session->status().state, ConnectionState::Connected);
    m_clock->advance(1s);
    QCOMPARE(session->status().state, ConnectionState::Lost);
    QCOMPARE(session->status().error->kind, ErrorKind::Timeout);
}

void AmiSessionTest::halfOpenBeforeLogin_isGivenUp()
{
    m_server->isSilent = true;
    const auto session = this->session(settings());
    session->start();
    QTRY_COMPARE(m_server->count("Challenge"), 1);
    m_clock->advance(15s);
    QCOMPARE(session->status().state, ConnectionState::Lost);
    QCOMPARE(session->status().error->kind, ErrorKind::Timeout);
}

void AmiSessionTest::silentButAlive_staysConnected()
{
    const auto session = this->session(settings());
    session->start();
    QTRY_COMPARE(session->status().state, ConnectionState::Connected);
    for (int i = 1; i <= 20; ++i) {
        m_clock->advance(30s);
        QTRY_COMPARE(m_server->count("Ping"), i);
        // answered: the next alarm is the next ping, not the deadline
        QTRY_VERIFY(*m_clock->nextAlarm() > 10s);
    }
    QCOMPARE(session->status().state, ConnectionState::Connected);
    QCOMPARE(m_server->connections(), 1);
}

void AmiSessionTest::busyServer_isNotPinged()
{
    const auto session = this->session(settings());
    int heard = 0;
    session->setMessageHandler([&](const AmiMessage &) { ++heard; });
    session->start();
    QTRY_COMPARE(session->status().state, ConnectionState::Connected);
    for (int i = 1; i <= 10; ++i) {
        m_clock->advance(20s);
        m_server->sendEvent("Newstate", {{"Channel", "PJSIP/1001-00000001"}});
        QTRY_COMPARE(heard, i);
    }
    QCOMPARE(m_server->count("Ping"), 0);
}

void AmiSessionTest::wake_findsHalfOpenConnectionSooner()
{
    const auto session = this->session(settings());
    session->start();
    QTRY_COMPARE(session->status().state, ConnectionState::Connected);
    m_server->isSilent = true;
    session->wake();
    QTRY_COMPARE(m_server->count("Ping"), 1);
    m_clock->advance(5s);
    QCOMPARE(session->status().state, ConnectionState::Lost);
}

void AmiSessionTest::wake_whileWaiting_triesAtOnce()
{
    m_server->shutDown();
    const auto session = this->session(settings());
    session->start();
    for (int i = 0; i < 8; ++i) {
        QTRY_COMPARE(session->status().state, ConnectionState::Lost);
        QTRY_VERIFY(m_clock->nextAlarm().has_value());
        m_clock->advance(*m_clock->nextAlarm());
    }
    QVERIFY(m_server->listen());
    session->wake();
    QTRY_COMPARE(session->status().state, ConnectionState::Connected);
}

void AmiSessionTest::wake_whenDenied_doesNotTry()
{
    m_server->loginError = "Authentication failed";
    const auto session = this->session(settings());
    session->start();
    QTRY_COMPARE(session->status().state, ConnectionState::Denied);
    session->wake();
    QCOMPARE(session->status().state, ConnectionState::Denied);
    QCOMPARE(m_server->connections(), 1);
}

void AmiSessionTest::stranger_data()
{
    QTest::addColumn<QByteArray>("greeting");
    QTest::newRow("an ssh server") << QByteArray("SSH-2.0-OpenSSH_9.2p1 Debian-2\r\n");
    QTest::newRow("a mail server") << QByteArray("220 mail.example.com ESMTP\r\n");
    QTest::newRow("a web server") << QByteArray("HTTP/1.1 400 Bad Request\r\nServer: x\r\n\r\n");
    QTest::newRow("events without greeting") << QByteArray("Event: FullyBooted\r\nUptime: 1\r\n\r\n");
    QTest::newRow("binary") << QByteArray(4096, '\0');
    QTest::newRow("an endless line") << QByteArray(4096, 'x');
}

void AmiSessionTest::stranger()
{
    QFETCH(const QByteArray, greeting);
    m_server->greeting = greeting;
    const auto session = this->session(settings());
    session->start();
    QTRY_COMPARE(session->status().state, ConnectionState::Lost);
    QCOMPARE(session->status().error->kind, ErrorKind::Protocol);
    QCOMPARE(m_server->count("Challenge"), 0);
    QCOMPARE(m_server->count("Login"), 0);
}

void AmiSessionTest::backup_isUsed_whenMainIsAbsent()
{
    FakeAmiServer backup;
    QVERIFY(backup.listen());
    m_server->shutDown();
    AmiSettings both = settings();
    both.hosts.append(u"127.0.0.1:%1"_s.arg(backup.port()));
    const auto session = this->session(both);
    QSignalSpy changed(session.get(), &AmiSession::statusChanged);
    session->start();
    QTRY_COMPARE(session->status().state, ConnectionState::Connected);
    QVERIFY(session->status().detail.endsWith(u":%1"_s.arg(backup.port())));
    QCOMPARE(changed.count(), 2); // without a word of trouble between
}

void AmiSessionTest::backup_isLeft_whenMainIsBack_andNothingGoesOn()
{
    FakeAmiServer backup;
    QVERIFY(backup.listen());
    m_server->shutDown();
    AmiSettings both = settings();
    both.hosts.append(u"127.0.0.1:%1"_s.arg(backup.port()));
    const auto session = this->session(both);
    session->start();
    QTRY_COMPARE(session->status().state, ConnectionState::Connected);

    const auto pass = [&](std::chrono::milliseconds time) {
        for (; time > 0s; time -= 10s) {
            m_clock->advance(10s);
            QTest::qWait(1); // the answers to pings come in
        }
    };
    pass(5min);
    QCOMPARE(session->status().state, ConnectionState::Connected);
    QVERIFY(session->status().detail.endsWith(u":%1"_s.arg(backup.port())));

    QVERIFY(m_server->listen());
    pass(5min);
    QTRY_VERIFY(session->status().state == ConnectionState::Connected
                && session->status().detail.endsWith(u":%1"_s.arg(m_server->port())));
    QTRY_COMPARE(backup.clients(), 0);
}

void AmiSessionTest::backup_isKept_whileACallGoesOn()
{
    FakeAmiServer backup;
    QVERIFY(backup.listen());
    m_server->shutDown();
    AmiSettings both = settings();
    both.hosts.append(u"127.0.0.1:%1"_s.arg(backup.port()));
    const auto session = this->session(both);
    bool isIdle = false;
    session->setIdleCheck([&] { return isIdle; });
    session->start();
    QTRY_COMPARE(session->status().state, ConnectionState::Connected);
    QVERIFY(m_server->listen());
    const auto untilProbed = [&](int probes) {
        for (int i = 0; i < 600 && m_server->connections() < probes; ++i) {
            m_clock->advance(1s);
            QTest::qWait(1);
        }
        return m_server->connections() >= probes;
    };
    QVERIFY(untilProbed(1));
    QTRY_COMPARE(m_server->clients(), 0);
    QVERIFY(session->status().detail.endsWith(u":%1"_s.arg(backup.port())));
    isIdle = true;
    QVERIFY(untilProbed(2));
    QTRY_VERIFY(session->status().state == ConnectionState::Connected
                && session->status().detail.endsWith(u":%1"_s.arg(m_server->port())));
}

void AmiSessionTest::allServersDenied_isDenied()
{
    FakeAmiServer backup;
    backup.loginError = "Authentication failed";
    m_server->loginError = "Authentication failed";
    QVERIFY(backup.listen());
    AmiSettings both = settings();
    both.hosts.append(u"127.0.0.1:%1"_s.arg(backup.port()));
    const auto session = this->session(both);
    session->start();
    QTRY_COMPARE(session->status().state, ConnectionState::Denied);
    m_clock->advance(24h);
    QCOMPARE(m_server->connections(), 1);
    QCOMPARE(backup.connections(), 1);
}

void AmiSessionTest::mainDenied_backupIsUsed_andMainNeverAskedAgain()
{
    FakeAmiServer backup;
    m_server->loginError = "Authentication failed";
    QVERIFY(backup.listen());
    AmiSettings both = settings();
    both.hosts.append(u"127.0.0.1:%1"_s.arg(backup.port()));
    const auto session = this->session(both);
    session->start();
    QTRY_COMPARE(session->status().state, ConnectionState::Connected);
    for (int i = 1; i <= 4; ++i) {
        backup.dropClients();
        QTRY_COMPARE(session->status().state, ConnectionState::Lost);
        m_clock->advance(*m_clock->nextAlarm());
        QTRY_COMPARE(session->status().state, ConnectionState::Connected);
    }
    QCOMPARE(m_server->count("Login"), 1);
    QCOMPARE(m_server->connections(), 1);
}

void AmiSessionTest::stop_isIdempotent_andSilent()
{
    const auto session = this->session(settings());
    session->start();
    QTRY_COMPARE(session->status().state, ConnectionState::Connected);
    QSignalSpy changed(session.get(), &AmiSession::statusChanged);
    session->stop();
    session->stop();
    QTRY_COMPARE(m_server->clients(), 0);
    QCOMPARE(m_server->count("Logoff"), 1);
    m_clock->advance(1h);
    session->wake();
    QCOMPARE(changed.count(), 0);
    QVERIFY(!m_clock->nextAlarm());
}

void AmiSessionTest::stop_fromInsideAHandler()
{
    const auto session = this->session(settings());
    int heard = 0;
    session->setMessageHandler([&](const AmiMessage &) {
        ++heard;
        session->stop();
    });
    session->start();
    QTRY_COMPARE(session->status().state, ConnectionState::Connected);
    m_server->send("Event: A\r\nX: 1\r\n\r\nEvent: B\r\nX: 1\r\n\r\nEvent: C\r\nX: 1\r\n\r\n");
    QTRY_COMPARE(heard, 1);
    QTRY_COMPARE(m_server->clients(), 0);
    QCOMPARE(heard, 1);
}

void AmiSessionTest::startAfterStop_logsInAgain()
{
    const auto session = this->session(settings());
    QSignalSpy loggedIn(session.get(), &AmiSession::loggedIn);
    session->start();
    session->start();
    QTRY_COMPARE(loggedIn.count(), 1);
    session->stop();
    session->start();
    QTRY_COMPARE(loggedIn.count(), 2);
    QCOMPARE(m_server->connections(), 2);
}

void AmiSessionTest::request_getsItsOwnResponse()
{
    const auto session = this->session(settings());
    session->start();
    QTRY_COMPARE(session->status().state, ConnectionState::Connected);
    QStringList answers;
    session->request(AmiAction("Ping"),
                     [&](const AmiMessage &response) { answers += response.text("Ping"); });
    session->request(AmiAction("Sing"),
                     [&](const AmiMessage &response) { answers += response.text("Message"); });
    QTRY_COMPARE(answers, QStringList({u"Pong"_s, u"Invalid/unknown command: Sing"_s}));
}

void AmiSessionTest::flood_leavesTheEventLoopItsTurn()
{
    const auto session = this->session(settings());
    int heard = 0;
    session->setMessageHandler([&](const AmiMessage &) { ++heard; });
    session->start();
    QTRY_COMPARE(session->status().state, ConnectionState::Connected);
    constexpr int events = 100000;
    m_server->send(QByteArray("Event: Newexten\r\nChannel: PJSIP/trunk-00000001\r\nX: "
                              + QByteArray(300, 'x') + "\r\n\r\n")
                       .repeated(events));
    int turns = 0;
    QTimer others;
    connect(&others, &QTimer::timeout, this, [&] { turns += heard < events ? 1 : 0; });
    others.start(0);
    QTRY_COMPARE_WITH_TIMEOUT(heard, events, 20000);
    QVERIFY2(turns > 10, "everything was read in one go");
    QCOMPARE(session->status().state, ConnectionState::Connected);
}

void AmiSessionTest::endlessLine_doesNotGrowMemory()
{
    const auto session = this->session(settings());
    int heard = 0;
    session->setMessageHandler([&](const AmiMessage &) { ++heard; });
    session->start();
    QTRY_COMPARE(session->status().state, ConnectionState::Connected);
    for (int i = 0; i < 64; ++i)
        m_server->send(QByteArray(1024 * 1024, 'x'));
    m_server->send("\r\n\r\nEvent: Newstate\r\nChannel: a\r\n\r\n");
    QTRY_COMPARE_WITH_TIMEOUT(heard, 1, 20000);
    QCOMPARE(session->status().state, ConnectionState::Connected);
}

void AmiSessionTest::noServerNamed_isDenied()
{
    AmiSettings none = settings();
    none.hosts = {u" "_s};
    const auto session = this->session(none);
    session->start();
    QCOMPARE(session->status().state, ConnectionState::Denied);
}

void AmiSessionTest::hostForms_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QHostAddress>("address");
    QTest::newRow("address") << u"127.0.0.1"_s << QHostAddress(QHostAddress::LocalHost);
    QTest::newRow("name") << u"localhost"_s << QHostAddress(QHostAddress::LocalHost);
    QTest::newRow("address and port") << u"127.0.0.1:PORT"_s << QHostAddress(QHostAddress::LocalHost);
    QTest::newRow("IPv6") << u"::1"_s << QHostAddress(QHostAddress::LocalHostIPv6);
    QTest::newRow("IPv6 in brackets") << u"[::1]"_s << QHostAddress(QHostAddress::LocalHostIPv6);
    QTest::newRow("IPv6 and port") << u"[::1]:PORT"_s << QHostAddress(QHostAddress::LocalHostIPv6);
}

void AmiSessionTest::hostForms()
{
    QFETCH(QString, host);
    QFETCH(const QHostAddress, address);
    FakeAmiServer server;
    if (!server.listen(address))
        QSKIP("this machine has no such address");
    AmiSettings settings = this->settings();
    const bool hasPort = host.contains(u"PORT"_s);
    settings.hosts = {host.replace(u"PORT"_s, QString::number(server.port()))};
    settings.port = hasPort ? 1 : server.port();
    const auto session = this->session(settings);
    session->start();
    QTRY_COMPARE(session->status().state, ConnectionState::Connected);
}

void AmiSessionTest::tls_withOwnAuthority()
{
    const TestCertificates certificates;
    if (!certificates.isValid())
        QSKIP(qPrintable(certificates.error()));
    FakeAmiServer server(certificates.configuration("server"));
    server.offersChallenge = false; // the secret may cross TLS as it is
    QVERIFY(server.listen());
    AmiSettings settings = this->settings();
    settings.port = server.port();
    settings.tls = true;
    settings.caFile = certificates.caFile();
    const auto session = this->session(settings);
    session->start();
    QTRY_COMPARE(session->status().state, ConnectionState::Connected);
}

void AmiSessionTest::tls_refusals_data()
{
    QTest::addColumn<QByteArray>("certificate");
    QTest::addColumn<QString>("ca");
    QTest::newRow("an authority that signed nothing here") << QByteArray("server") << u"other"_s;
    QTest::newRow("the system's authorities") << QByteArray("server") << u"system"_s;
    QTest::newRow("another host's certificate") << QByteArray("stranger") << u"own"_s;
    QTest::newRow("an expired certificate") << QByteArray("expired") << u"own"_s;
    QTest::newRow("no TLS at all") << QByteArray() << u"own"_s;
}

void AmiSessionTest::tls_refusals()
{
    QFETCH(const QByteArray, certificate);
    QFETCH(const QString, ca);
    const TestCertificates certificates;
    if (!certificates.isValid())
        QSKIP(qPrintable(certificates.error()));
    if (!certificate.isEmpty()) {
        m_server = std::make_unique<FakeAmiServer>(certificates.configuration(certificate.constData()));
        QVERIFY(m_server->listen());
    }
    FakeAmiServer &server = *m_server;
    AmiSettings settings = this->settings();
    settings.port = server.port();
    settings.tls = true;
    settings.caFile = ca == u"own" ? certificates.caFile()
        : ca == u"other"           ? certificates.otherCaFile()
                                   : QString();
    const auto session = this->session(settings);
    session->start();
    QTRY_COMPARE(session->status().state, ConnectionState::Lost);
    QCOMPARE(session->status().error->kind, ErrorKind::Protocol);
    QCOMPARE(server.count("Challenge"), 0);
    QCOMPARE(server.count("Login"), 0);
}

void AmiSessionTest::tls_unreadableCaFile_isDenied()
{
    AmiSettings settings = this->settings();
    settings.tls = true;
    settings.caFile = u"/nonexistent/ca.pem"_s;
    const auto session = this->session(settings);
    session->start();
    QCOMPARE(session->status().state, ConnectionState::Denied);
    QCOMPARE(session->status().error->kind, ErrorKind::Storage);
    QVERIFY(session->status().detail.contains(u"/nonexistent/ca.pem"_s));
}

QTEST_GUILESS_MAIN(AmiSessionTest)
#include "amisessiontest.moc"
