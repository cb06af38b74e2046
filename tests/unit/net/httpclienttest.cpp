#include "fakeclock.h"
#include "fakehttpserver.h"
#include "httpclient.h"
#include "proxyfinder.h"
#include "ratelimiter.h"
#include "requirement.h"
#include "testcertificates.h"
#include "trustedauthorities.h"
#include "waitfor.h"

#include <QLoggingCategory>
#include <QRegularExpression>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryFile>
#include <QTest>

#include <memory>
#include <set>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace Ringside;
using Reply = FakeHttpServer::Reply;
using Request = FakeHttpServer::Request;

namespace {

QStringList logged;
QtMessageHandler previousHandler = nullptr;

void keepLog(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    logged.append(message);
    previousHandler(type, context, message);
}

class FixedProxy : public ProxyFinder
{
public:
    QFuture<QList<QNetworkProxy>> find(const QUrl &url) override
    {
        asked.append(url);
        return QtFuture::makeReadyFuture(QList{proxy});
    }
    QNetworkProxy proxy{QNetworkProxy::NoProxy};
    QList<QUrl> asked;
};

} // namespace

class HttpClientTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void sendsWhatItIsGiven();
    void bodyAndMethodArrive_data();
    void bodyAndMethodArrive();
    void answersOfEveryForm_data();
    void answersOfEveryForm();
    void keepsItsConnectionOpen();
    void statusBecomesAnErrorKind_data();
    void statusBecomesAnErrorKind();
    void connectorsReadAnswersTheirWay();

    void silenceEndsAtTheTimeLimit();
    void dribblingEndsAtTheTimeLimit();
    void timeLimitHoldsOverAllTries();
    void wallClockJumpEndsNothing();
    void cancelStopsAtOnce();
    void cancelledBeforehandSendsNothing();
    void goingAwayCancels();
    void mayBeDestroyedByItsOwnAnswer();

    void unreachableIsOffline();
    void brokenAnswersAreErrors_data();
    void brokenAnswersAreErrors();
    void tooLargeIsRefused_data();
    void tooLargeIsRefused();
    void compressedBombIsBounded();

    void triesAgainWhatMayBeRepeated();
    void whatMayHaveBeenDoneIsNotSentAgain_data();
    void whatMayHaveBeenDoneIsNotSentAgain();
    void whatHasNotBeenDoneIsSentAgain();
    void retryAfterIsWaitedFor();
    void retryAfterBeyondTheLimitIsToldAtOnce();
    void unauthorizedIsNotTriedAgain();

    void redirectIsFollowedWithinTheHost();
    void redirectElsewhereDoesNotTakeCredentialsAlong();
    void redirectElsewhereWithoutCredentialsIsFollowed();
    void redirectsEnd();
    void postIsRedirectedBy303Only();

    void plainSecretNeverLeavesThisComputer();
    void plainSecretWithPermissionDoes();
    void oddRequestsAreRefused_data();
    void oddRequestsAreRefused();
    void cookiesAreNotKept();

    void certificateOfTheCompanyIsAccepted();
    void badCertificateIsRefused_data();
    void badCertificateIsRefused();
    void unreadableCaFileIsSaid();
    void encryptedNeverGoesPlain();

    void proxyIsUsed();
    void rateLimiterIsAsked();
    void refusalStopsTheLimiter();

    void traceShowsNoSecrets();
    void privateBodiesAreNotTraced();
    void logShowsNothingPersonal();

private:
    [[nodiscard]] HttpRequest get(const QString &path) const;
    [[nodiscard]] HttpRequest post(const QString &path, const QByteArray &body) const;
    [[nodiscard]] Result<HttpResponse> ask(const HttpRequest &request);
    void makeClient(HttpSettings settings = {}, ProxyFinder *proxies = nullptr, RateLimiter *limiter = nullptr);

    FakeClock m_clock;
    std::unique_ptr<FakeHttpServer> m_server;
    std::unique_ptr<HttpClient> m_client;
    std::unique_ptr<TestCertificates> m_certificates;
};

void HttpClientTest::initTestCase()
{
    m_certificates = std::make_unique<TestCertificates>();
    if (!m_certificates->isValid())
        RINGSIDE_SKIP_WITHOUT(u"openssl"_s, m_certificates->error());
    previousHandler = qInstallMessageHandler(keepLog);
    QLoggingCategory::setFilterRules(u"ringside.*=true"_s);
}

void HttpClientTest::init()
{
    logged.clear();
    m_server = std::make_unique<FakeHttpServer>([](const Request &) { return Reply::json(QJsonObject{}); });
    makeClient();
}

void HttpClientTest::cleanup()
{
    m_client.reset();
    m_server.reset();
}

void HttpClientTest::makeClient(HttpSettings settings, ProxyFinder *proxies, RateLimiter *limiter)
{
    m_client = std::make_unique<HttpClient>(settings, m_clock, proxies, limiter, [] { return 0.0; });
}

Result<HttpResponse> HttpClientTest::ask(const HttpRequest &request)
{
    const auto future = m_client->send(request);
    // why: the clock stands still, so that an answer that has to wait for it never comes.
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 30000))
        return fail(ErrorKind::Internal, u"the test has waited for 30 seconds"_s);
    return future.result();
}

HttpRequest HttpClientTest::get(const QString &path) const
{
    HttpRequest request;
    request.url = m_server->url(path);
    return request;
}

HttpRequest HttpClientTest::post(const QString &path, const QByteArray &body) const
{
    HttpRequest request = get(path);
    request.method = "POST";
    request.body = body;
    return request;
}

void HttpClientTest::sendsWhatItIsGiven()
{
    HttpRequest request = get(u"/a%20b?phone=%2B15550100&q=a+b%26c"_s);
    request.headers = {{"X-Api-Key", "k1"}, {"Accept", "text/plain"}};
    const auto answer = ask(request);
    QVERIFY(answer);
    QCOMPARE(answer->status, 200);
    QCOMPARE(answer->body, QByteArray("{}"));
    QCOMPARE(answer->headers.value("content-type"), QByteArray("application/json; charset=utf-8"));
    const Request seen = m_server->last();
    QCOMPARE(seen.method, QByteArray("GET"));
    QCOMPARE(seen.target, QByteArray("/a%20b?phone=%2B15550100&q=a+b%26c"));
    QCOMPARE(seen.parameter(u"phone"_s), u"+15550100"_s);
    QCOMPARE(seen.parameter(u"q"_s), u"a b&c"_s);
    QCOMPARE(seen.header("x-api-key"), QByteArray("k1"));
    QCOMPARE(seen.header("Accept"), QByteArray("text/plain"));
    QCOMPARE(seen.header("User-Agent"), QByteArray("Ringside"));
    QVERIFY(seen.header("Cookie").isEmpty());
}

void HttpClientTest::bodyAndMethodArrive_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("body");
    for (const QByteArray method : {"POST", "PUT", "PATCH", "DELETE"}) {
        QTest::addRow("%s with a body", method.constData()) << method << QByteArray("{\"a\":\"\xc3\xa4\"}");
        QTest::addRow("%s without", method.constData()) << method << QByteArray();
        QTest::addRow("%s with a large one", method.constData()) << method << QByteArray(3'000'000, 'x');
    }
    QTest::newRow("GET") << QByteArray("GET") << QByteArray();
    QTest::newRow("GET with a body") << QByteArray("GET") << QByteArray("{}");
    QTest::newRow("OPTIONS") << QByteArray("OPTIONS") << QByteArray();
}

void HttpClientTest::bodyAndMethodArrive()
{
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, body);
    HttpRequest request = post(u"/x"_s, body);
    request.method = method;
    if (!body.isEmpty())
        request.headers.add("Content-Type", "application/json");
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    const auto answer = ask(request);
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
    QCOMPARE(m_server->requests().size(), 1);
    QCOMPARE(m_server->last().method, method);
    QCOMPARE(m_server->last().body, body);
    if (!body.isEmpty())
        QCOMPARE(m_server->last().header("Content-Type"), QByteArray("application/json"));
}

void HttpClientTest::answersOfEveryForm_data()
{
    QTest::addColumn<Reply>("reply");
    QTest::addColumn<QByteArray>("body");
    const QByteArray large(300'000, 'z');
    QTest::newRow("with a length") << Reply{200, large} << large;
    QTest::newRow("in chunks") << Reply{200, large, {}, Reply::Way::Chunked} << large;
    QTest::newRow("until it closes") << Reply{200, large, {}, Reply::Way::UntilClose} << large;
    QTest::newRow("empty") << Reply{200} << QByteArray();
    QTest::newRow("no content") << Reply{204} << QByteArray();
    QTest::newRow("not modified") << Reply{304} << QByteArray();
    QTest::newRow("closing politely") << Reply{200, "x", {}, Reply::Way::Whole, false} << QByteArray("x");
}

void HttpClientTest::answersOfEveryForm()
{
    QFETCH(Reply, reply);
    QFETCH(QByteArray, body);
    m_server->setHandler([reply](const Request &) { return reply; });
    const auto answer = ask(get(u"/"_s));
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
    QCOMPARE(answer->status, reply.status);
    QCOMPARE(answer->body, body);
}

void HttpClientTest::keepsItsConnectionOpen()
{
    for (int i = 0; i < 5; ++i) {
        QVERIFY(ask(get(u"/"_s)));
        QVERIFY(ask(post(u"/"_s, "x")));
    }
    QCOMPARE(m_server->requests().size(), 10);
    QVERIFY2(m_server->connections() <= 2, qPrintable(QString::number(m_server->connections())));
}

void HttpClientTest::statusBecomesAnErrorKind_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("401") << 401 << ErrorKind::Unauthorized;
    QTest::newRow("403") << 403 << ErrorKind::Forbidden;
    QTest::newRow("404") << 404 << ErrorKind::NotFound;
    QTest::newRow("410") << 410 << ErrorKind::NotFound;
    QTest::newRow("400") << 400 << ErrorKind::Protocol;
    QTest::newRow("418") << 418 << ErrorKind::Protocol;
    QTest::newRow("429") << 429 << ErrorKind::RateLimited;
    QTest::newRow("503") << 503 << ErrorKind::RateLimited;
    QTest::newRow("500") << 500 << ErrorKind::Offline;
    QTest::newRow("504") << 504 << ErrorKind::Timeout;
    QTest::newRow("300 without a place") << 300 << ErrorKind::Protocol;
    QTest::newRow("302 without a place") << 302 << ErrorKind::Protocol;
}

void HttpClientTest::statusBecomesAnErrorKind()
{
    QFETCH(int, status);
    QFETCH(ErrorKind, kind);
    m_server->setHandler([status](const Request &) { return Reply{status, "words"}; });
    HttpRequest request = get(u"/"_s);
    request.tries = 1;
    const auto answer = ask(request);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, kind);
    QVERIFY(!answer.error().detail.contains(u"words"_s));
}

void HttpClientTest::connectorsReadAnswersTheirWay()
{
    m_server->setHandler([](const Request &request) {
        return Reply{request.path == u"/full"_s ? 200 : 404, R"({"errors":["no"]})"};
    });
    HttpRequest request = get(u"/full"_s);
    request.tries = 1;
    request.decoder = [](const HttpResponse &response, const QDateTime &) -> std::optional<Error> {
        if (response.status == 404)
            return std::nullopt; // nobody has this number: a value
        return Error{ErrorKind::RateLimited, u"COMPLEXITY"_s, 7s};
    };
    const auto limited = ask(request);
    QCOMPARE(limited.error(), (Error{ErrorKind::RateLimited, u"COMPLEXITY"_s, 7s}));
    request.url = m_server->url(u"/none"_s);
    const auto nobody = ask(request);
    QVERIFY(nobody);
    QCOMPARE(nobody->body, QByteArray(R"({"errors":["no"]})"));
}

// -- time and cancelling ----------------------------------------------------------------------------

void HttpClientTest::silenceEndsAtTheTimeLimit()
{
    m_server->setHandler([](const Request &) { return Reply::broken(Reply::Way::Never); });
    const auto future = m_client->send(get(u"/"_s));
    QTRY_COMPARE(m_server->requests().size(), 1);
    m_clock.advance(9999ms);
    QVERIFY(!future.isFinished());
    m_clock.advance(1ms);
    QVERIFY(future.isFinished());
    QCOMPARE(future.result().error().kind, ErrorKind::Timeout);
    QTRY_COMPARE(m_server->clients(), 0);
}

void HttpClientTest::dribblingEndsAtTheTimeLimit()
{
    QTcpServer slow;
    QVERIFY(slow.listen(QHostAddress::LocalHost));
    HttpRequest request;
    request.url = QUrl(u"http://127.0.0.1:%1/"_s.arg(slow.serverPort()));
    request.timeLimit = 5s;
    const auto future = m_client->send(request);
    QTRY_VERIFY(slow.hasPendingConnections());
    QTcpSocket *socket = slow.nextPendingConnection();
    QTRY_VERIFY(socket->bytesAvailable() > 0);
    socket->write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n");
    for (int i = 0; i < 10; ++i) {
        QVERIFY(!future.isFinished());
        socket->write("x");
        socket->flush();
        QTest::qWait(0);
        m_clock.advance(500ms);
    }
    QVERIFY(future.isFinished());
    QCOMPARE(future.result().error().kind, ErrorKind::Timeout);
}

void HttpClientTest::timeLimitHoldsOverAllTries()
{
    m_server->setHandler([this](const Request &) {
        return m_server->requests().size() < 2 ? Reply{502} : Reply::broken(Reply::Way::Never);
    });
    const auto future = m_client->send(get(u"/"_s));
    QTRY_COMPARE(m_clock.nextAlarm(), std::optional(0ms)); // the wait before the second try
    m_clock.advance(6s);
    QTRY_COMPARE(m_server->requests().size(), 2);
    m_clock.advance(3999ms);
    QVERIFY(!future.isFinished());
    m_clock.advance(1ms);
    QVERIFY(future.isFinished());
    QCOMPARE(future.result().error().kind, ErrorKind::Timeout);
}

void HttpClientTest::wallClockJumpEndsNothing()
{
    m_server->setHandler([](const Request &) { return Reply{200, "late", {}, Reply::Way::Held}; });
    const auto future = m_client->send(get(u"/"_s));
    QTRY_COMPARE(m_server->held(), 1);
    m_clock.jump(3600s);
    m_clock.advance(1s);
    QVERIFY(!future.isFinished());
    m_server->release();
    QCOMPARE(waitFor(future)->body, QByteArray("late"));
}

void HttpClientTest::cancelStopsAtOnce()
{
    m_server->setHandler([](const Request &) { return Reply::broken(Reply::Way::Never); });
    CancelSource source;
    const auto future = m_client->send(get(u"/"_s), source.token());
    QTRY_COMPARE(m_server->requests().size(), 1);
    source.cancel();
    QVERIFY(future.isFinished());
    QCOMPARE(future.result().error().kind, ErrorKind::Cancelled);
    QTRY_COMPARE(m_server->clients(), 0);
    source.cancel();
    QVERIFY(!m_clock.nextAlarm());
}

void HttpClientTest::cancelledBeforehandSendsNothing()
{
    CancelSource source;
    source.cancel();
    const auto future = m_client->send(get(u"/"_s), source.token());
    QVERIFY(future.isFinished());
    QCOMPARE(future.result().error().kind, ErrorKind::Cancelled);
    QVERIFY(ask(get(u"/after"_s)));
    QCOMPARE(m_server->requests().size(), 1);
}

void HttpClientTest::goingAwayCancels()
{
    m_server->setHandler([](const Request &) { return Reply::broken(Reply::Way::Never); });
    const auto first = m_client->send(get(u"/1"_s));
    const auto second = m_client->send(post(u"/2"_s, "x"));
    QTRY_COMPARE(m_server->requests().size(), 2);
    m_client.reset();
    QVERIFY(first.isFinished() && second.isFinished());
    QCOMPARE(first.result().error().kind, ErrorKind::Cancelled);
    QVERIFY(!m_clock.nextAlarm());
}

void HttpClientTest::mayBeDestroyedByItsOwnAnswer()
{
    auto future = m_client->send(get(u"/"_s));
    bool isDone = false;
    future.then(this, [this, &isDone](const Result<HttpResponse> &) {
        m_client.reset();
        isDone = true;
    });
    QTRY_VERIFY(isDone);
}

// -- what goes wrong --------------------------------------------------------------------------------

void HttpClientTest::unreachableIsOffline()
{
    m_server->shutDown();
    HttpRequest request = get(u"/"_s);
    request.tries = 1;
    QCOMPARE(ask(request).error().kind, ErrorKind::Offline);
    request.method = "POST";
    QCOMPARE(ask(request).error().kind, ErrorKind::Offline); // certainly not done
}

void HttpClientTest::brokenAnswersAreErrors_data()
{
    QTest::addColumn<Reply>("reply");
    QTest::newRow("cut off") << Reply{200, QByteArray(5000, 'x'), {}, Reply::Way::Cut};
    QTest::newRow("closed") << Reply::broken(Reply::Way::Closed);
    QTest::newRow("reset") << Reply::broken(Reply::Way::Reset);
    QTest::newRow("not HTTP") << Reply::raw("220 smtp.example.com ESMTP\r\n");
    QTest::newRow("noise") << Reply::raw(QByteArray("\x16\x03\x01\0\xff\xfe\r\n\r\n", 10).repeated(50));
    QTest::newRow("half a chunk") << Reply::raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nff\r\nhello\r\n");
    QTest::newRow("no last chunk") << Reply::raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n");
    QTest::newRow("a bad length") << Reply::raw("HTTP/1.1 200 OK\r\nContent-Length: 99\r\n\r\nhello");
    QTest::newRow("half a header") << Reply::raw("HTTP/1.1 200 OK\r\nContent-Le");
}

void HttpClientTest::brokenAnswersAreErrors()
{
    QFETCH(Reply, reply);
    m_server->setHandler([reply](const Request &) { return reply; });
    HttpRequest request = get(u"/"_s);
    request.tries = 1;
    const auto answer = ask(request);
    QVERIFY2(!answer, answer ? qPrintable(QString::number(answer->status)) : "");
    QVERIFY(answer.error().kind == ErrorKind::Offline || answer.error().kind == ErrorKind::Protocol);
    m_server->setHandler([](const Request &) { return Reply{200, "well"}; });
    QCOMPARE(ask(request)->body, QByteArray("well"));
}

void HttpClientTest::tooLargeIsRefused_data()
{
    QTest::addColumn<Reply>("reply");
    QTest::newRow("with a length") << Reply{200, QByteArray(200'001, 'x')};
    QTest::newRow("in chunks") << Reply{200, QByteArray(900'000, 'x'), {}, Reply::Way::Chunked};
}

void HttpClientTest::tooLargeIsRefused()
{
    QFETCH(Reply, reply);
    m_server->setHandler([reply](const Request &) { return reply; });
    HttpRequest request = get(u"/"_s);
    request.largestBody = 200'000;
    const auto answer = ask(request);
    QCOMPARE(answer.error().kind, ErrorKind::Protocol);
    QCOMPARE(m_server->requests().size(), 1);
    m_server->setHandler([](const Request &) { return Reply{200, QByteArray(200'000, 'x')}; });
    QCOMPARE(ask(request)->body.size(), 200'000);
}

void HttpClientTest::compressedBombIsBounded()
{
    // 50 MB of zeros, deflated by qCompress() (its first four bytes are a length of Qt's own)
    const QByteArray bomb = qCompress(QByteArray(50'000'000, '\0'), 9).mid(4);
    QVERIFY(bomb.size() < 100'000);
    m_server->setHandler([bomb](const Request &) { return Reply{200, bomb, {{"Content-Encoding", "deflate"}}}; });
    HttpRequest request = get(u"/"_s);
    request.tries = 1;
    const auto answer = ask(request);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Protocol);
    const QByteArray small = qCompress(QByteArray("hello"), 9).mid(4);
    m_server->setHandler([small](const Request &) { return Reply{200, small, {{"Content-Encoding", "deflate"}}}; });
    QCOMPARE(ask(request)->body, QByteArray("hello"));
}

// -- again or not -----------------------------------------------------------------------------------

void HttpClientTest::triesAgainWhatMayBeRepeated()
{
    m_server->setHandler([this](const Request &) {
        switch (m_server->requests().size()) {
        case 1:
            return Reply{500};
        case 2:
            return Reply{200, QByteArray(5000, 'x'), {}, Reply::Way::Cut};
        default:
            return Reply{200, "third"};
        }
    });
    HttpRequest search = post(u"/search"_s, "{}");
    search.isIdempotent = true;
    const auto future = m_client->send(search);
    QTRY_COMPARE(m_clock.nextAlarm(), std::optional(0ms));
    m_clock.advance(0ms);
    QTRY_COMPARE(m_server->requests().size(), 2);
    QTRY_COMPARE(m_clock.nextAlarm(), std::optional(0ms));
    m_clock.advance(0ms);
    QCOMPARE(waitFor(future)->body, QByteArray("third"));
    QCOMPARE(m_server->last().body, QByteArray("{}"));
}

void HttpClientTest::whatMayHaveBeenDoneIsNotSentAgain_data()
{
    QTest::addColumn<Reply>("reply");
    QTest::addColumn<QByteArray>("body");
    for (const QByteArray body : {"", "log a call"}) {
        const char *what = body.isEmpty() ? "without a body" : "with a body";
        QTest::addRow("closed, %s", what) << Reply::broken(Reply::Way::Closed) << body;
        QTest::addRow("reset, %s", what) << Reply::broken(Reply::Way::Reset) << body;
        QTest::addRow("cut off, %s", what) << Reply{201, QByteArray(5000, 'x'), {}, Reply::Way::Cut} << body;
        QTest::addRow("500, %s", what) << Reply{500} << body;
        QTest::addRow("504, %s", what) << Reply{504} << body;
        QTest::addRow("503 that does not say when to come again, %s", what) << Reply{503} << body;
    }
}

void HttpClientTest::whatMayHaveBeenDoneIsNotSentAgain()
{
    QFETCH(Reply, reply);
    QFETCH(QByteArray, body);
    m_server->setHandler([reply](const Request &request) { return request.path == u"/warm"_s ? Reply{} : reply; });
    QVERIFY(ask(post(u"/warm"_s, "x"))); // the connection is an old one
    m_server->forget();
    QTest::failOnWarning(QRegularExpression(u".*"_s));
    const auto answer = ask(post(u"/calls"_s, body));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Timeout); // nobody knows
    QVERIFY(ask(get(u"/warm"_s)));
    QCOMPARE(m_server->count(u"/calls"_s), 1);
}

void HttpClientTest::whatHasNotBeenDoneIsSentAgain()
{
    m_server->setHandler([this](const Request &) {
        return m_server->requests().size() == 1 ? Reply{429} : Reply{201, "done"};
    });
    const auto future = m_client->send(post(u"/calls"_s, "x"));
    QTRY_COMPARE(m_clock.nextAlarm(), std::optional(0ms));
    m_clock.advance(0ms);
    QCOMPARE(waitFor(future)->status, 201);
    QCOMPARE(m_server->requests().size(), 2);

    // Refused connections: nothing has arrived.
    m_server->shutDown();
    makeClient(); // with no old connection of which nobody knows whether it still stood
    const auto later = m_client->send(post(u"/calls"_s, "x"));
    QTRY_COMPARE(m_clock.nextAlarm(), std::optional(0ms));
    QVERIFY(m_server->listen());
    m_clock.advance(0ms);
    QCOMPARE(waitFor(later)->status, 201);
}

void HttpClientTest::retryAfterIsWaitedFor()
{
    m_server->setHandler([this](const Request &) {
        return m_server->requests().size() == 1 ? Reply{503}.with("Retry-After", "4") : Reply{200, "done"};
    });
    const auto future = m_client->send(post(u"/calls"_s, "x"));
    QTRY_COMPARE(m_clock.nextAlarm(), std::optional(4000ms));
    m_clock.advance(3999ms);
    QCOMPARE(m_server->requests().size(), 1);
    m_clock.advance(1ms);
    QCOMPARE(waitFor(future)->body, QByteArray("done"));
}

void HttpClientTest::retryAfterBeyondTheLimitIsToldAtOnce()
{
    m_server->setHandler([](const Request &) { return Reply{429}.with("Retry-After", "60"); });
    const auto answer = ask(get(u"/"_s));
    QCOMPARE(answer.error().kind, ErrorKind::RateLimited);
    QCOMPARE(answer.error().retryAfter, std::optional(60s));
    QCOMPARE(m_server->requests().size(), 1);
}

void HttpClientTest::unauthorizedIsNotTriedAgain()
{
    m_server->setHandler([](const Request &) {
        return Reply{401, "{}", {{"WWW-Authenticate", "Basic realm=\"x\""}}};
    });
    QCOMPARE(ask(get(u"/"_s)).error().kind, ErrorKind::Unauthorized);
    QCOMPARE(m_server->requests().size(), 1);
}

// -- redirects --------------------------------------------------------------------------------------

void HttpClientTest::redirectIsFollowedWithinTheHost()
{
    m_server->setHandler([](const Request &request) {
        return request.path == u"/old"_s ? Reply::redirect("/new?x=1", 308) : Reply{200, "here"};
    });
    HttpRequest request = get(u"/old"_s);
    request.headers = {{"Authorization", "Bearer t"}};
    const auto answer = ask(request);
    QVERIFY(answer);
    QCOMPARE(answer->body, QByteArray("here"));
    QCOMPARE(answer->url, m_server->url(u"/new?x=1"_s));
    QCOMPARE(m_server->last().header("Authorization"), QByteArray("Bearer t"));
}

void HttpClientTest::redirectElsewhereDoesNotTakeCredentialsAlong()
{
    FakeHttpServer stranger([](const Request &) { return Reply{200, "thanks"}; });
    m_server->setHandler([&stranger](const Request &) {
        return Reply::redirect(stranger.url(u"/"_s).toEncoded());
    });
    HttpRequest request = get(u"/"_s);
    request.headers = {{"Authorization", "Bearer t"}};
    QCOMPARE(ask(request).error().kind, ErrorKind::Protocol);
    request.headers = {};
    request.secrets = {Secret("in the path")};
    QCOMPARE(ask(request).error().kind, ErrorKind::Protocol);
    QCOMPARE(stranger.requests().size(), 0);
    QCOMPARE(stranger.connections(), 0);
}

void HttpClientTest::redirectElsewhereWithoutCredentialsIsFollowed()
{
    FakeHttpServer other([](const Request &) { return Reply{200, "moved"}; });
    m_server->setHandler([&other](const Request &) { return Reply::redirect(other.url(u"/"_s).toEncoded()); });
    QCOMPARE(ask(get(u"/"_s))->body, QByteArray("moved"));
}

void HttpClientTest::redirectsEnd()
{
    m_server->setHandler([](const Request &) { return Reply::redirect("/again"); });
    QCOMPARE(ask(get(u"/"_s)).error().kind, ErrorKind::Protocol);
    QCOMPARE(m_server->requests().size(), 6);
    for (const QByteArray place : {"file:///etc/passwd", "ftp://127.0.0.1/", "http://u:p@127.0.0.1/", "http://[bad",
                                   "javascript:alert(1)"}) {
        m_server->setHandler([place](const Request &) { return Reply::redirect(place); });
        QCOMPARE(ask(get(u"/"_s)).error().kind, ErrorKind::Protocol);
    }
}

void HttpClientTest::postIsRedirectedBy303Only()
{
    m_server->setHandler([](const Request &request) {
        if (request.path == u"/302"_s || request.path == u"/303"_s)
            return Reply::redirect("/result", request.path.mid(1).toInt());
        return Reply{200, request.method};
    });
    QCOMPARE(ask(post(u"/303"_s, "x"))->body, QByteArray("GET"));
    m_server->forget();
    QCOMPARE(ask(post(u"/302"_s, "x")).error().kind, ErrorKind::Protocol);
    QCOMPARE(m_server->requests().size(), 1);

    // It has been done; only the page behind it cannot be had.
    const quint16 nobody = [] {
        QTcpServer server;
        server.listen(QHostAddress::LocalHost);
        return server.serverPort();
    }();
    m_server->setHandler([nobody](const Request &) {
        return Reply::redirect("http://127.0.0.1:" + QByteArray::number(nobody) + "/", 303);
    });
    HttpRequest once = post(u"/calls"_s, "x");
    once.tries = 1;
    QCOMPARE(ask(once).error().kind, ErrorKind::Timeout);
}

// -- secrets and hosts ------------------------------------------------------------------------------

void HttpClientTest::plainSecretNeverLeavesThisComputer()
{
    HttpRequest request;
    request.url = QUrl(u"http://crm.example.com/api"_s);
    request.tries = 1;
    for (const HttpHeaders &headers : {HttpHeaders{{"Authorization", "Bearer t"}}, HttpHeaders{{"x-API-key", "t"}}}) {
        request.headers = headers;
        QCOMPARE(ask(request).error().kind, ErrorKind::Forbidden);
    }
    request.headers = {};
    request.secrets = {Secret("api")};
    QCOMPARE(ask(request).error().kind, ErrorKind::Forbidden);
    request.url = QUrl(u"http://127.0.0.1.example.com/"_s);
    QCOMPARE(ask(request).error().kind, ErrorKind::Forbidden);
}

void HttpClientTest::plainSecretWithPermissionDoes()
{
    FixedProxy proxies; // stands in for the network, so that no packet leaves
    proxies.proxy = QNetworkProxy(QNetworkProxy::HttpCachingProxy, u"127.0.0.1"_s, m_server->port());
    HttpSettings settings;
    settings.allowsPlainCredentials = true;
    makeClient(settings, &proxies);
    HttpRequest request;
    request.url = QUrl(u"http://crm.example.com/api"_s);
    request.headers = {{"Authorization", "Bearer t"}};
    QVERIFY(ask(request));
    QCOMPARE(m_server->last().target, QByteArray("http://crm.example.com/api"));
}

void HttpClientTest::oddRequestsAreRefused_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("value");
    const QString there = u"http://127.0.0.1:1/"_s;
    QTest::newRow("a file") << u"file:///etc/passwd"_s << QByteArray("GET") << QByteArray("A") << QByteArray("b");
    QTest::newRow("no address") << QString() << QByteArray("GET") << QByteArray("A") << QByteArray("b");
    QTest::newRow("no host") << u"http:///x"_s << QByteArray("GET") << QByteArray("A") << QByteArray("b");
    QTest::newRow("a password in it") << u"http://u:p@127.0.0.1:1/"_s << QByteArray("GET") << QByteArray("A") << QByteArray("b");
    QTest::newRow("a method of two lines") << there << QByteArray("GET / HTTP/1.1\r\nX: y") << QByteArray("A") << QByteArray("b");
    QTest::newRow("a second header in a value") << there << QByteArray("GET") << QByteArray("A") << QByteArray("b\r\nX: y");
    QTest::newRow("a second header in a name") << there << QByteArray("GET") << QByteArray("A: b\r\nX") << QByteArray("y");
    QTest::newRow("NUL") << there << QByteArray("GET") << QByteArray("A") << QByteArray("b\0c", 3);
    QTest::newRow("another host") << there << QByteArray("GET") << QByteArray("hOst") << QByteArray("elsewhere.example.com");
    QTest::newRow("another length") << there << QByteArray("POST") << QByteArray("Content-Length") << QByteArray("1");
}

void HttpClientTest::oddRequestsAreRefused()
{
    QFETCH(QString, url);
    QFETCH(QByteArray, method);
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, value);
    HttpRequest request;
    request.url = QUrl(url);
    request.method = method;
    request.headers.add(header, value);
    QCOMPARE(ask(request).error().kind, ErrorKind::Unsupported);
}

void HttpClientTest::cookiesAreNotKept()
{
    m_server->setHandler([](const Request &) { return Reply{200, "x", {{"Set-Cookie", "session=1; Path=/"}}}; });
    QVERIFY(ask(get(u"/"_s)));
    QVERIFY(ask(get(u"/"_s)));
    QVERIFY(m_server->last().header("Cookie").isEmpty());
}

// -- TLS ----------------------------------------------------------------------------------------------

void HttpClientTest::certificateOfTheCompanyIsAccepted()
{
    FakeHttpServer secure([](const Request &) { return Reply{200, "safe"}; }, m_certificates->configuration("server"));
    const TrustedAuthorities authorities(m_certificates->caFile());
    HttpSettings settings;
    settings.authorities = &authorities;
    makeClient(settings);
    HttpRequest request;
    request.url = secure.url(u"/"_s);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(ask(request)->body, QByteArray("safe"));
    QCOMPARE(secure.connections(), 1);
}

void HttpClientTest::badCertificateIsRefused_data()
{
    QTest::addColumn<QByteArray>("certificate");
    QTest::addColumn<bool>("isAuthorityKnown");
    QTest::newRow("nobody knows who signed it") << QByteArray("server") << false;
    QTest::newRow("for another host") << QByteArray("stranger") << true;
    QTest::newRow("over") << QByteArray("expired") << true;
}

void HttpClientTest::badCertificateIsRefused()
{
    QFETCH(QByteArray, certificate);
    QFETCH(bool, isAuthorityKnown);
    FakeHttpServer secure([](const Request &) { return Reply{}; },
                          m_certificates->configuration(certificate.constData()));
    const TrustedAuthorities authorities(isAuthorityKnown ? m_certificates->caFile() : m_certificates->otherCaFile());
    HttpSettings settings;
    settings.authorities = &authorities;
    makeClient(settings);
    HttpRequest request;
    request.url = secure.url(u"/"_s);
    request.headers = {{"Authorization", "Bearer t"}};
    const auto answer = ask(request);
    QCOMPARE(answer.error().kind, ErrorKind::Protocol);
    QVERIFY2(answer.error().detail.contains(u"certificate"_s), qPrintable(answer.error().detail));
    QCOMPARE(secure.requests().size(), 0);
}

void HttpClientTest::unreadableCaFileIsSaid()
{
    QTemporaryFile empty;
    QVERIFY(empty.open());
    for (const QString &file : {empty.fileName(), u"/nonexistent/ca.pem"_s}) {
        HttpSettings settings;
        settings.caFile = file;
        makeClient(settings);
        HttpRequest request;
        request.url = QUrl(u"https://127.0.0.1:1/"_s);
        const auto answer = ask(request);
        QCOMPARE(answer.error().kind, ErrorKind::Storage);
        QVERIFY(answer.error().detail.contains(file));
    }
}

void HttpClientTest::encryptedNeverGoesPlain()
{
    FakeHttpServer secure([this](const Request &) { return Reply::redirect(m_server->url(u"/"_s).toEncoded()); },
                          m_certificates->configuration("server"));
    const TrustedAuthorities authorities(m_certificates->caFile());
    HttpSettings settings;
    settings.authorities = &authorities;
    makeClient(settings);
    HttpRequest request;
    request.url = secure.url(u"/"_s);
    QCOMPARE(ask(request).error().kind, ErrorKind::Protocol);
    QCOMPARE(m_server->requests().size(), 0);
}

// -- proxies and limits -------------------------------------------------------------------------------

void HttpClientTest::proxyIsUsed()
{
    FixedProxy proxies;
    proxies.proxy = QNetworkProxy(QNetworkProxy::HttpCachingProxy, u"127.0.0.1"_s, m_server->port());
    makeClient({}, &proxies);
    HttpRequest request;
    request.url = QUrl(u"http://crm.example.com/contacts?x=1"_s);
    QVERIFY(ask(request));
    request.method = "POST";
    request.body = "x";
    QVERIFY(ask(request));
    QCOMPARE(m_server->requests().size(), 2);
    QCOMPARE(m_server->last().target, QByteArray("http://crm.example.com/contacts?x=1"));
    QCOMPARE(proxies.asked.size(), 2);

    // A proxy that is not there: the host is.
    proxies.proxy = QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, 1);
    request = get(u"/"_s);
    request.tries = 1;
    m_server->forget();
    QCOMPARE(ask(request).error().kind, ErrorKind::Offline);
    QCOMPARE(m_server->requests().size(), 0);
}

void HttpClientTest::rateLimiterIsAsked()
{
    RateLimiter limiter({{{2, 1000ms}}, 0, {}}, m_clock);
    makeClient({}, nullptr, &limiter);
    QVERIFY(ask(get(u"/"_s)));
    QVERIFY(ask(get(u"/"_s)));
    const auto third = m_client->send(get(u"/"_s));
    QTest::qWait(0);
    QCOMPARE(m_server->requests().size(), 2);
    m_clock.advance(500ms);
    QVERIFY(waitFor(third));
    QCOMPARE(m_server->requests().size(), 3);

    HttpRequest hurried = get(u"/"_s);
    hurried.timeLimit = 100ms;
    const auto refused = m_client->send(hurried);
    QVERIFY(refused.isFinished());
    QCOMPARE(refused.result().error().kind, ErrorKind::RateLimited);
}

void HttpClientTest::refusalStopsTheLimiter()
{
    RateLimiter limiter({}, m_clock);
    makeClient({}, nullptr, &limiter);
    m_server->setHandler([](const Request &) { return Reply{429}.with("Retry-After", "3600"); });
    QCOMPARE(ask(get(u"/"_s)).error().kind, ErrorKind::RateLimited);
    QCOMPARE(limiter.stoppedUntilAt(), m_clock.nowUtc().addSecs(3600));
    const auto next = ask(get(u"/"_s));
    QCOMPARE(next.error().retryAfter, std::optional(3600s));
    QCOMPARE(m_server->requests().size(), 1);
}

// -- what can be seen ---------------------------------------------------------------------------------

void HttpClientTest::traceShowsNoSecrets()
{
    QList<HttpExchange> seen;
    HttpSettings settings;
    settings.observer = [&seen](const HttpExchange &exchange) { seen.append(exchange); };
    makeClient(settings);
    m_server->setHandler([](const Request &request) {
        return Reply{200, "echo s3cr/et " + request.body, {{"Set-Cookie", "sid=1"}, {"X-Echo", "s3cr/et"}}};
    });
    HttpRequest request = post(u"/rest/s3cr%2Fet/x?key=s3cr%2Fet&phone=5550100"_s,
                               "{\"key\":\"s3cr\\/et\",\"basic\":\"" + QByteArray("s3cr/et").toBase64() + "\"}");
    request.headers = {{"Authorization", "Bearer abc"}, {"X-Custom", "key s3cr/et"}};
    request.secrets = {Secret("s3cr/et")};
    QVERIFY(ask(request));
    QCOMPARE(seen.size(), 1);
    const HttpExchange &exchange = seen.constFirst();
    QByteArray everything = exchange.url.toUtf8() + exchange.requestBody + exchange.response->body
        + exchange.response->url.toEncoded();
    for (const HttpHeaders &headers : {exchange.requestHeaders, exchange.response->headers}) {
        for (const auto &[name, value] : headers.all())
            everything += name + ':' + value + '\n';
    }
    for (const QByteArray hidden : {"s3cr", "abc", "sid=1", "czNjci9ldA"})
        QVERIFY2(!everything.contains(hidden), everything.constData());
    QVERIFY(everything.contains("phone=5550100"));
    QVERIFY(everything.contains("X-Custom:key ***"));
}

void HttpClientTest::privateBodiesAreNotTraced()
{
    QList<HttpExchange> seen;
    HttpSettings settings;
    settings.observer = [&seen](const HttpExchange &exchange) { seen.append(exchange); };
    makeClient(settings);
    m_server->setHandler([](const Request &) { return Reply{200, "access_token"}; });
    HttpRequest request = post(u"/token"_s, "refresh_token");
    request.isPrivate = true;
    QCOMPARE(ask(request)->body, QByteArray("access_token"));
    QVERIFY(seen.constFirst().requestBody.isEmpty());
    QVERIFY(seen.constFirst().response->body.isEmpty());
}

void HttpClientTest::logShowsNothingPersonal()
{
    HttpRequest request = post(u"/people/+15550100?name=Erika&key=s3cret"_s, "Erika");
    request.headers = {{"Authorization", "Bearer s3cret"}};
    QVERIFY(ask(request));
    m_server->setHandler([](const Request &) { return Reply{500, "Erika s3cret"}; });
    QVERIFY(!ask(request));
    m_server->setHandler([](const Request &) { return Reply::redirect("http://127.0.0.2/Erika?s3cret", 307); });
    QVERIFY(!ask(request));
    m_server->setHandler([](const Request &) { return Reply::broken(Reply::Way::Closed); });
    QVERIFY(!ask(request));
    QVERIFY(logged.size() >= 3);
    for (const QString &line : std::as_const(logged)) {
        for (const QString &hidden : {u"Erika"_s, u"s3cret"_s, u"5550100"_s, u"people"_s})
            QVERIFY2(!line.contains(hidden), qPrintable(line));
    }
}

QTEST_GUILESS_MAIN(HttpClientTest)
#include "httpclienttest.moc"
