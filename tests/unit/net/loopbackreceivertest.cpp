#include "fakeclock.h"
#include "loopbackreceiver.h"

#include <QHostAddress>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <memory>
#include <vector>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace Ringside;
using Progress = LoopbackRequest::Progress;

class LoopbackReceiverTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void requestsAreRead_data();
    void requestsAreRead();
    void anySplitGivesTheSame();

    void receivesTheRedirect();
    void plusIsASpace();
    void refusalShowsTheOtherPage();
    void onlyOursIsAnswered_data();
    void onlyOursIsAnswered();
    void listensOnceOnly();
    void silentVisitorsAreSentAway();
    void silentVisitorsDoNotKeepTheBrowserOut();
    void tooMuchIsCutOff();
    void takenPortIsSaid();
    void oddSettingsAreRefused();
    void listensOnThisComputerOnly();
    void textsAreEscaped();
    void mayBeDestroyedWhenItHasReceived();

private:
    void make(const LoopbackReceiver::Settings &settings = {});
    [[nodiscard]] QByteArray visit(const QByteArray &request);
    [[nodiscard]] QByteArray get(const QByteArray &target) const
    {
        return "GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(m_receiver->port()) + "\r\n\r\n";
    }

    FakeClock m_clock;
    LoopbackReceiver::Pages m_pages;
    std::unique_ptr<LoopbackReceiver> m_receiver;
    std::unique_ptr<QSignalSpy> m_received;
    QUrl m_redirectUri;
};

void LoopbackReceiverTest::init()
{
    m_pages = {u"en"_s, false, u"Signed in"_s, u"You can close this window."_s, u"Not signed in"_s, u"Try again."_s};
    make();
}

void LoopbackReceiverTest::cleanup()
{
    m_received.reset();
    m_receiver.reset();
}

void LoopbackReceiverTest::make(const LoopbackReceiver::Settings &settings)
{
    cleanup();
    m_receiver = std::make_unique<LoopbackReceiver>(settings, m_pages, "st-1", m_clock);
    m_received = std::make_unique<QSignalSpy>(m_receiver.get(), &LoopbackReceiver::received);
    const auto redirectUri = m_receiver->listen();
    QVERIFY2(redirectUri, redirectUri ? "" : qPrintable(redirectUri.error().detail));
    m_redirectUri = *redirectUri;
}

QByteArray LoopbackReceiverTest::visit(const QByteArray &request)
{
    QTcpSocket browser;
    browser.connectToHost(QHostAddress(QHostAddress::LocalHost), m_receiver->port());
    browser.write(request);
    QByteArray answer;
    connect(&browser, &QTcpSocket::readyRead, this, [&] { answer += browser.readAll(); });
    static_cast<void>(QTest::qWaitFor([&] { return browser.state() == QAbstractSocket::UnconnectedState; }, 10000));
    return answer + browser.readAll();
}

void LoopbackReceiverTest::requestsAreRead_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<Progress>("progress");
    QTest::newRow("whole") << QByteArray("GET /x?a=b HTTP/1.1\r\nhOST: H:1\r\n\r\n") << Progress::Complete;
    QTest::newRow("nothing yet") << QByteArray() << Progress::Incomplete;
    QTest::newRow("half") << QByteArray("GET /x HTTP/1.1\r\nHost:") << Progress::Incomplete;
    QTest::newRow("without headers") << QByteArray("GET /x HTTP/1.1\r\n\r\n") << Progress::Complete;
    QTest::newRow("TLS") << QByteArray("\x16\x03\x01\x02\x00\x01", 6) << Progress::Bad;
    QTest::newRow("small letters") << QByteArray("get / HTTP/1.1\r\n\r\n") << Progress::Bad;
    QTest::newRow("no version") << QByteArray("GET /\r\n\r\n") << Progress::Bad;
    QTest::newRow("four words") << QByteArray("GET / x HTTP/1.1\r\n\r\n") << Progress::Bad;
    QTest::newRow("absolute") << QByteArray("GET http://h/ HTTP/1.1\r\n\r\n") << Progress::Bad;
    QTest::newRow("NUL") << QByteArray("GET /\0 HTTP/1.1\r\n\r\n", 20) << Progress::Bad;
    QTest::newRow("not ASCII") << QByteArray("GET /\xc3\xa4 HTTP/1.1\r\n\r\n") << Progress::Bad;
    QTest::newRow("an endless method") << QByteArray(100, 'A') << Progress::Bad;
    QTest::newRow("an endless header") << QByteArray("GET / HTTP/1.1\r\nX: " + QByteArray(20'000, 'x')) << Progress::Bad;
    QTest::newRow("a huge whole one") << QByteArray("GET / HTTP/1.1\r\nX: " + QByteArray(20'000, 'x') + "\r\n\r\n")
                                      << Progress::Bad;
}

void LoopbackReceiverTest::requestsAreRead()
{
    QFETCH(QByteArray, bytes);
    QFETCH(Progress, progress);
    LoopbackRequest request;
    QCOMPARE(LoopbackRequest::parse(bytes, request), progress);
}

void LoopbackReceiverTest::anySplitGivesTheSame()
{
    const QByteArray bytes = "GET /cb?code=a%2Fb&state=s HTTP/1.1\r\nAccept: */*\r\nHost: Localhost:99\r\n\r\n";
    LoopbackRequest request;
    for (qsizetype size = 0; size < bytes.size(); ++size)
        QCOMPARE(LoopbackRequest::parse(bytes.left(size), request), Progress::Incomplete);
    QCOMPARE(LoopbackRequest::parse(bytes, request), Progress::Complete);
    QCOMPARE(request.method, QByteArray("GET"));
    QCOMPARE(request.path, QByteArray("/cb"));
    QCOMPARE(request.query, QByteArray("code=a%2Fb&state=s"));
    QCOMPARE(request.host, QByteArray("localhost:99"));
}

void LoopbackReceiverTest::receivesTheRedirect()
{
    make({u"127.0.0.1"_s, 0, u"/oauth/callback"_s});
    QCOMPARE(m_redirectUri, QUrl(u"http://127.0.0.1:%1/oauth/callback"_s.arg(m_receiver->port())));
    const QByteArray page = visit(get("/oauth/callback?code=4%2Fabc&state=st-1&accounts-server=https%3A%2F%2Fx.example.com"));
    QVERIFY(page.startsWith("HTTP/1.1 200 OK\r\n"));
    QVERIFY(page.contains("Signed in") && page.contains("You can close this window."));
    QVERIFY(page.contains("Content-Security-Policy: default-src 'none'"));
    QVERIFY(!page.contains("abc"));
    QCOMPARE(m_received->size(), 1);
    const auto query = m_received->constFirst().constFirst().value<QUrlQuery>();
    QCOMPARE(query.queryItemValue(u"code"_s, QUrl::FullyDecoded), u"4/abc"_s);
    QCOMPARE(query.queryItemValue(u"accounts-server"_s, QUrl::FullyDecoded), u"https://x.example.com"_s);
}

void LoopbackReceiverTest::plusIsASpace()
{
    QVERIFY(visit(get("/?state=st-1&error=access_denied&error_description=The+user%2Bsaid+no")).startsWith("HTTP/1.1 200"));
    const auto query = m_received->constFirst().constFirst().value<QUrlQuery>();
    QCOMPARE(query.queryItemValue(u"error_description"_s, QUrl::FullyDecoded), u"The user+said no"_s);
}

void LoopbackReceiverTest::refusalShowsTheOtherPage()
{
    const QByteArray page = visit(get("/?error=access_denied&state=st-1"));
    QVERIFY(page.contains("Not signed in") && !page.contains("You can close"));
    QCOMPARE(m_received->size(), 1);
}

void LoopbackReceiverTest::onlyOursIsAnswered_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("status");
    const auto row = [](const char *name, const QByteArray &request, const char *status = "404") {
        QTest::newRow(name) << request << QByteArray(status);
    };
    row("an icon", "GET /favicon.ico HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n");
    row("another state", "GET /?code=x&state=st-2 HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n");
    row("no state", "GET /?code=x HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n");
    row("two states", "GET /?code=x&state=st-1&state=st-2 HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n");
    row("another path", "GET /x?code=x&state=st-1 HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n");
    row("a form", "POST /?code=x&state=st-1 HTTP/1.1\r\nHost: 127.0.0.1:PORT\r\n\r\n");
    row("a name that points here", "GET /?code=x&state=st-1 HTTP/1.1\r\nHost: evil.example.com:PORT\r\n\r\n");
    row("another port", "GET /?code=x&state=st-1 HTTP/1.1\r\nHost: 127.0.0.1:1\r\n\r\n");
    row("no host", "GET /?code=x&state=st-1 HTTP/1.1\r\n\r\n");
    row("noise", QByteArray("\x16\x03\x01\x00\xff", 5), "400");
}

void LoopbackReceiverTest::onlyOursIsAnswered()
{
    QFETCH(QByteArray, request);
    QFETCH(QByteArray, status);
    const QByteArray page = visit(request.replace("PORT", QByteArray::number(m_receiver->port())));
    QVERIFY2(page.startsWith("HTTP/1.1 " + status), page.constData());
    QCOMPARE(m_received->size(), 0);
    QVERIFY(visit(get("/?code=x&state=st-1")).startsWith("HTTP/1.1 200")); // still listening
    QCOMPARE(m_received->size(), 1);
}

void LoopbackReceiverTest::listensOnceOnly()
{
    QVERIFY(visit(get("/?code=x&state=st-1")).startsWith("HTTP/1.1 200"));
    QVERIFY(visit(get("/?code=y&state=st-1")).isEmpty());
    QCOMPARE(m_received->size(), 1);
}

void LoopbackReceiverTest::silentVisitorsAreSentAway()
{
    QTcpSocket silent;
    silent.connectToHost(QHostAddress(QHostAddress::LocalHost), m_receiver->port());
    silent.write("GET /?code=");
    QTRY_VERIFY(m_clock.nextAlarm());
    m_clock.advance(10s);
    QTRY_COMPARE(silent.state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(m_received->size(), 0);
}

void LoopbackReceiverTest::silentVisitorsDoNotKeepTheBrowserOut()
{
    std::vector<std::unique_ptr<QTcpSocket>> silent;
    for (int i = 0; i < 60; ++i) {
        silent.push_back(std::make_unique<QTcpSocket>());
        silent.back()->connectToHost(QHostAddress(QHostAddress::LocalHost), m_receiver->port());
        silent.back()->write("GET /");
        QTRY_COMPARE(silent.back()->state(), QAbstractSocket::ConnectedState);
    }
    QVERIFY(visit(get("/?code=x&state=st-1")).startsWith("HTTP/1.1 200"));
    QCOMPARE(m_received->size(), 1);
}

void LoopbackReceiverTest::tooMuchIsCutOff()
{
    const QByteArray answer = visit("GET / HTTP/1.1\r\nX: " + QByteArray(1'000'000, 'x'));
    QVERIFY(answer.isEmpty() || answer.startsWith("HTTP/1.1 400"));
    QVERIFY(visit(get("/?code=x&state=st-1")).startsWith("HTTP/1.1 200"));
}

void LoopbackReceiverTest::takenPortIsSaid()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    LoopbackReceiver receiver({u"127.0.0.1"_s, other.serverPort(), u"/"_s}, m_pages, "s", m_clock);
    const auto redirectUri = receiver.listen();
    QVERIFY(!redirectUri);
    QCOMPARE(redirectUri.error().kind, ErrorKind::Unsupported);
    QVERIFY(redirectUri.error().detail.contains(QString::number(other.serverPort())));
}

void LoopbackReceiverTest::oddSettingsAreRefused()
{
    for (const auto &settings : {LoopbackReceiver::Settings{u"0.0.0.0"_s, 0, u"/"_s},
                                 LoopbackReceiver::Settings{u"example.com"_s, 0, u"/"_s},
                                 LoopbackReceiver::Settings{u"127.0.0.1"_s, 0, u"x"_s}}) {
        LoopbackReceiver receiver(settings, m_pages, "s", m_clock);
        QVERIFY(!receiver.listen());
    }
}

void LoopbackReceiverTest::listensOnThisComputerOnly()
{
    make({u"localhost"_s, 0, u"/"_s});
    QCOMPARE(m_redirectUri.host(), u"localhost"_s);
    QTcpSocket stranger;
    stranger.connectToHost(QHostAddress(u"127.0.0.2"_s), m_receiver->port());
    QTRY_COMPARE(stranger.state(), QAbstractSocket::UnconnectedState);
    QVERIFY(visit(get("/?code=x&state=st-1")).startsWith("HTTP/1.1 200"));
}

void LoopbackReceiverTest::textsAreEscaped()
{
    m_pages = {u"ar\""_s, true, u"<b>%1 %4"_s, u"\"&</p>"_s, {}, {}};
    make();
    const QByteArray page = visit(get("/?code=x&state=st-1"));
    QVERIFY(page.contains("<h1>&lt;b&gt;%1 %4</h1><p>&quot;&amp;&lt;/p&gt;</p>"));
    QVERIFY(page.contains("dir=\"rtl\""));
}

void LoopbackReceiverTest::mayBeDestroyedWhenItHasReceived()
{
    LoopbackReceiver *receiver = m_receiver.release();
    QTcpSocket browser;
    browser.connectToHost(QHostAddress(QHostAddress::LocalHost), receiver->port());
    browser.write("GET /?code=x&state=st-1 HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(receiver->port()) + "\r\n\r\n");
    connect(receiver, &LoopbackReceiver::received, receiver, [receiver] { receiver->deleteLater(); });
    QPointer<LoopbackReceiver> gone(receiver);
    QTRY_VERIFY(!gone);
    QTRY_COMPARE(browser.state(), QAbstractSocket::UnconnectedState);
    QVERIFY(browser.readAll().contains("Signed in"));
}

QTEST_GUILESS_MAIN(LoopbackReceiverTest)
#include "loopbackreceivertest.moc"
