#include "fakeclock.h"
#include "fakehttpserver.h"
#include "httpclient.h"
#include "oauthsession.h"
#include "requirement.h"
#include "waitfor.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QLoggingCategory>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <memory>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace Ringside;
using Reply = FakeHttpServer::Reply;
using Request = FakeHttpServer::Request;
using Flow = OAuthConfig::Flow;

namespace {

QStringList logged;
QtMessageHandler previousHandler = nullptr;

void keepLog(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    logged.append(message);
    previousHandler(type, context, message);
}

class MemoryTokenStore : public TokenStore
{
public:
    QFuture<Result<std::optional<OAuthToken>>> load() override
    {
        ++loads;
        if (loadError)
            return QtFuture::makeReadyFuture(Result<std::optional<OAuthToken>>(tl::unexpected(*loadError)));
        return QtFuture::makeReadyFuture(Result<std::optional<OAuthToken>>(token));
    }
    QFuture<Result<void>> save(const OAuthToken &saved) override
    {
        ++saves;
        if (onSave)
            onSave();
        if (saveError)
            return QtFuture::makeReadyFuture(Result<void>(tl::unexpected(*saveError)));
        token = saved;
        return QtFuture::makeReadyFuture(Result<void>());
    }
    QFuture<Result<void>> remove() override
    {
        token.reset();
        return QtFuture::makeReadyFuture(Result<void>());
    }
    std::optional<OAuthToken> token;
    std::optional<Error> loadError;
    std::optional<Error> saveError;
    std::function<void()> onSave;
    int loads = 0;
    int saves = 0;
};

// A vendor: gives a new refresh token each time, the old one being void at once; its API takes the newest access token.
class Vendor
{
public:
    Vendor()
        : server([this](const Request &request) { return answer(request); })
    {
    }

    [[nodiscard]] Reply answer(const Request &request)
    {
        if (request.path != u"/token"_s)
            return request.header("Authorization") == "Bearer " + access() ? Reply{200, "data"} : Reply{401, "{}"};
        ++tokenRequests;
        if (scripted)
            return *scripted;
        const auto form = request.form();
        const QString grant = form.value(u"grant_type"_s);
        if (grant == u"authorization_code"_s) {
            const QByteArray challenge
                = QCryptographicHash::hash(form.value(u"code_verifier"_s).toLatin1(), QCryptographicHash::Sha256)
                      .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
            if (form.value(u"code"_s) != u"code-1"_s || QString::fromLatin1(challenge) != expectedChallenge
                || form.value(u"redirect_uri"_s) != expectedRedirect)
                return Reply::json(QJsonObject{{u"error"_s, u"invalid_grant"_s}}, 400);
        } else if (grant == u"refresh_token"_s && form.value(u"refresh_token"_s).toLatin1() != refresh()) {
            return Reply::json(QJsonObject{{u"error"_s, u"invalid_grant"_s}}, 400);
        }
        return issue(grant == u"authorization_code"_s || grant == u"refresh_token"_s);
    }

    [[nodiscard]] Reply issue(bool withRefresh)
    {
        ++generation;
        QJsonObject token{{u"access_token"_s, QString::fromLatin1(access())},
                          {u"token_type"_s, u"Bearer"_s},
                          {u"expires_in"_s, lifetime},
                          {u"api_domain"_s, apiDomain}};
        if (withRefresh && rotates)
            token.insert(u"refresh_token"_s, QString::fromLatin1(refresh()));
        return Reply::json(token);
    }
    [[nodiscard]] QByteArray access() const { return "access-" + QByteArray::number(generation); }
    [[nodiscard]] QByteArray refresh() const { return rotates ? "refresh-" + QByteArray::number(generation) : "refresh-0"; }

    int generation = 0;
    int tokenRequests = 0;
    bool rotates = true;
    QJsonValue lifetime = 3600;
    QString apiDomain = u"https://api.example.com"_s;
    QString expectedChallenge;
    QString expectedRedirect;
    std::optional<Reply> scripted;
    FakeHttpServer server;
};

} // namespace

class OAuthSessionTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void signsInThroughTheBrowser();
    void addressOfTheBrowserIsComplete();
    void clientIsMadeKnown_data();
    void clientIsMadeKnown();
    void personSaysNo();
    void nobodyFinishes();
    void noBrowser();
    void signInIsCancelled();
    void secondSignInEndsTheFirst();
    void badCodeIsRefused();
    void strangeHostInTheAnswerIsRefused_data();
    void strangeHostInTheAnswerIsRefused();
    void regionalServerIsUsedForTokens();

    void tokenComesFromTheStore();
    void nobodyHasSignedInYet();
    void signInThatIsOver_isToldFromNone();
    void expiredWithoutARefreshTokenIsOver();
    void lockedStoreIsNotASignOut();
    void renewsAheadOfTheEnd();
    void shortLivesAreRenewedAheadAsWell();
    void oneRequestHoweverManyAsk();
    void cancellingOneDoesNotCancelTheOthers();
    void newRefreshTokenIsSavedFirst();
    void oldRefreshTokenIsKeptWhereNoneComes();
    void unsavedTokenIsUsedAndSaid();
    void anotherProcessHasRenewedIt();
    void wallClockJumps();
    void lifetimeInEveryForm_data();
    void lifetimeInEveryForm();

    void badAnswersOfTheTokenEndpoint_data();
    void badAnswersOfTheTokenEndpoint();
    void throttledEndpointIsLeftAlone();
    void oldTokenIsUsedWhileTheEndpointIsDown();

    void expiryInMidCall();
    void refusedTokenOfManyCallsIsRenewedOnce();
    void refusedFreshTokenIsNotRenewedAgain();
    void callIsNotMadeWithoutAToken();

    void clientCredentials();
    void jwtBearer();
    void signOutForgets();
    void goingAwayCancels();
    void tokensSurviveTheStore();
    void logShowsNoTokens();

private:
    void make();
    [[nodiscard]] OAuthToken stored(std::chrono::seconds life, const QByteArray &refresh = "refresh-0") const;
    [[nodiscard]] QFuture<Result<OAuthToken>> signIn(const CancelToken &cancel = {});
    void redirect(const QByteArray &more);
    [[nodiscard]] HttpRequest call(const OAuthToken &token) const;

    FakeClock m_clock;
    OAuthConfig m_config;
    MemoryTokenStore m_store;
    std::unique_ptr<Vendor> m_vendor;
    std::unique_ptr<HttpClient> m_http;
    std::unique_ptr<OAuthSession> m_session;
    QUrl m_browser; // what it was shown
};

void OAuthSessionTest::initTestCase()
{
    previousHandler = qInstallMessageHandler(keepLog);
    QLoggingCategory::setFilterRules(u"ringside.*=true"_s);
}

void OAuthSessionTest::init()
{
    logged.clear();
    m_store = {};
    m_vendor = std::make_unique<Vendor>();
    m_browser.clear();
    m_config = {};
    m_config.authorizeUrl = m_vendor->server.url(u"/authorize"_s);
    m_config.tokenUrl = m_vendor->server.url(u"/token"_s);
    m_config.clientId = u"client 1"_s;
    m_config.scopes = {u"contacts.read"_s, u"calls.write"_s};
    m_config.keptFields = {u"api_domain"_s, u"location"_s, u"accounts-server"_s};
    m_config.hosts = {u"*.example.com"_s};
    make();
}

void OAuthSessionTest::cleanup()
{
    m_session.reset();
    m_http.reset();
    m_vendor.reset();
}

void OAuthSessionTest::make()
{
    m_session.reset();
    m_http = std::make_unique<HttpClient>(HttpSettings{}, m_clock, nullptr, nullptr, [] { return 0.0; });
    m_session = std::make_unique<OAuthSession>(m_config, *m_http, m_store, m_clock);
}

OAuthToken OAuthSessionTest::stored(std::chrono::seconds life, const QByteArray &refresh) const
{
    OAuthToken token;
    token.accessToken = Secret(m_vendor->access());
    token.refreshToken = Secret(refresh);
    token.expiresAt = m_clock.nowUtc().addSecs(life.count());
    return token;
}

QFuture<Result<OAuthToken>> OAuthSessionTest::signIn(const CancelToken &cancel)
{
    const auto future = m_session->signIn(
        [this](const QUrl &url) {
            m_browser = url;
            return true;
        },
        {u"en"_s, false, u"Done"_s, u"Close me."_s, u"Failed"_s, u"Again."_s}, cancel);
    const QUrlQuery query(m_browser);
    m_vendor->expectedChallenge = query.queryItemValue(u"code_challenge"_s);
    m_vendor->expectedRedirect = query.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded);
    return future;
}

// What a browser does when the vendor sends it back.
void OAuthSessionTest::redirect(const QByteArray &more)
{
    const QUrlQuery query(m_browser);
    const QUrl back(query.queryItemValue(u"redirect_uri"_s, QUrl::FullyDecoded));
    QTcpSocket browser;
    browser.connectToHost(QHostAddress(QHostAddress::LocalHost), quint16(back.port()));
    browser.write("GET " + back.path().toLatin1() + "?state=" + query.queryItemValue(u"state"_s).toLatin1() + more
                  + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(back.port()) + "\r\n\r\n");
    QTRY_COMPARE(browser.state(), QAbstractSocket::UnconnectedState);
    QVERIFY(browser.readAll().startsWith("HTTP/1.1 200"));
}

HttpRequest OAuthSessionTest::call(const OAuthToken &token) const
{
    HttpRequest request;
    request.url = m_vendor->server.url(u"/contacts"_s);
    request.headers = {{"Authorization", "Bearer " + token.accessToken.reveal()}};
    return request;
}

// -- signing in ---------------------------------------------------------------------------------------

void OAuthSessionTest::signsInThroughTheBrowser()
{
    QSignalSpy signedIn(m_session.get(), &OAuthSession::signedIn);
    const auto future = signIn();
    redirect("&code=code-1&location=eu");
    const auto token = waitFor(future);
    QVERIFY2(token, token ? "" : qPrintable(token.error().detail));
    QCOMPARE(token->accessToken.reveal(), QByteArray("access-1"));
    QCOMPARE(token->refreshToken.reveal(), QByteArray("refresh-1"));
    QCOMPARE(token->expiresAt, m_clock.nowUtc().addSecs(3600));
    QCOMPARE(token->fields, (QMap<QString, QString>{{u"api_domain"_s, u"https://api.example.com"_s}, {u"location"_s, u"eu"_s}}));
    QCOMPARE(m_store.token->refreshToken.reveal(), QByteArray("refresh-1"));
    QCOMPARE(m_session->state(), OAuthSession::State::SignedIn);
    QCOMPARE(signedIn.size(), 1);
    QCOMPARE(waitFor(m_session->token())->accessToken.reveal(), QByteArray("access-1"));
    QCOMPARE(m_vendor->tokenRequests, 1);
    QVERIFY(!m_clock.nextAlarm());
}

void OAuthSessionTest::addressOfTheBrowserIsComplete()
{
    m_config.authorizeUrl = QUrl(u"https://login.example.com/auth?tenant=a%26b"_s);
    m_config.authorizeParameters = {{u"access_type"_s, u"offline"_s}, {u"x"_s, u"a b+&=ä"_s}};
    m_config.redirect.path = u"/cb"_s;
    make();
    const auto future = signIn();
    const QUrlQuery query(m_browser);
    const auto value = [&query](const QString &name) { return query.queryItemValue(name, QUrl::FullyDecoded); };
    QVERIFY(m_browser.toEncoded().startsWith("https://login.example.com/auth?tenant=a%26b&response_type=code&client_id=client%201&"));
    QVERIFY(QRegularExpression(u"^http://127\\.0\\.0\\.1:\\d+/cb$"_s).match(value(u"redirect_uri"_s)).hasMatch());
    QCOMPARE(value(u"scope"_s), u"contacts.read calls.write"_s);
    QCOMPARE(value(u"code_challenge_method"_s), u"S256"_s);
    QCOMPARE(value(u"code_challenge"_s).size(), 43);
    QVERIFY(value(u"state"_s).size() >= 32);
    QCOMPARE(value(u"access_type"_s), u"offline"_s);
    QCOMPARE(value(u"x"_s), u"a b+&=ä"_s);
    const QString state = value(u"state"_s);
    const auto second = signIn();
    QVERIFY(QUrlQuery(m_browser).queryItemValue(u"state"_s) != state);

    m_config.usesPkce = false;
    m_config.scopeSeparator = u","_s;
    make();
    const auto third = signIn();
    QVERIFY(!QUrlQuery(m_browser).hasQueryItem(u"code_challenge"_s));
    QCOMPARE(QUrlQuery(m_browser).queryItemValue(u"scope"_s, QUrl::FullyDecoded), u"contacts.read,calls.write"_s);
}

void OAuthSessionTest::clientIsMadeKnown_data()
{
    QTest::addColumn<OAuthConfig::ClientAuth>("auth");
    QTest::newRow("not at all") << OAuthConfig::ClientAuth::None;
    QTest::newRow("in the form") << OAuthConfig::ClientAuth::Body;
    QTest::newRow("by Basic") << OAuthConfig::ClientAuth::Basic;
}

void OAuthSessionTest::clientIsMadeKnown()
{
    QFETCH(OAuthConfig::ClientAuth, auth);
    m_config.clientAuth = auth;
    m_config.clientSecret = Secret("s:e+c r&t");
    m_config.tokenParameters = {{u"resource"_s, u"r 1"_s}};
    make();
    const auto future = signIn();
    redirect("&code=code-1");
    QVERIFY(waitFor(future));
    const Request seen = m_vendor->server.last();
    QCOMPARE(seen.header("Content-Type"), QByteArray("application/x-www-form-urlencoded"));
    QCOMPARE(seen.form().value(u"resource"_s), u"r 1"_s);
    const bool isBasic = auth == OAuthConfig::ClientAuth::Basic;
    QCOMPARE(seen.form().value(u"client_id"_s), isBasic ? QString() : u"client 1"_s);
    QCOMPARE(seen.form().value(u"client_secret"_s), auth == OAuthConfig::ClientAuth::Body ? u"s:e+c r&t"_s : QString());
    QCOMPARE(seen.header("Authorization"),
             isBasic ? "Basic " + QByteArray("client%201:s%3Ae%2Bc%20r%26t").toBase64() : QByteArray());
}

void OAuthSessionTest::personSaysNo()
{
    const auto future = signIn();
    redirect("&error=access_denied&error_description=Erika+said+no");
    const auto token = waitFor(future);
    QCOMPARE(token.error().kind, ErrorKind::Forbidden);
    QVERIFY(token.error().detail.contains(u"access_denied"_s));
    QVERIFY(!token.error().detail.contains(u"Erika"_s));
    QCOMPARE(m_vendor->tokenRequests, 0);
}

void OAuthSessionTest::nobodyFinishes()
{
    const auto future = signIn();
    m_clock.advance(5min - 1ms);
    QVERIFY(!future.isFinished());
    m_clock.advance(1ms);
    QCOMPARE(waitFor(future).error().kind, ErrorKind::Timeout);
    QTcpServer again; // the port is free
    QVERIFY(again.listen(QHostAddress::LocalHost, quint16(QUrl(m_vendor->expectedRedirect).port())));
}

void OAuthSessionTest::noBrowser()
{
    const auto token = waitFor(m_session->signIn([](const QUrl &) { return false; }, {}));
    QCOMPARE(token.error().kind, ErrorKind::Unsupported);
    QVERIFY(!m_clock.nextAlarm());
}

void OAuthSessionTest::signInIsCancelled()
{
    CancelSource source;
    const auto future = signIn(source.token());
    source.cancel();
    QVERIFY(future.isFinished());
    QCOMPARE(future.result().error().kind, ErrorKind::Cancelled);
    QVERIFY(!m_clock.nextAlarm());
}

void OAuthSessionTest::secondSignInEndsTheFirst()
{
    const auto first = signIn();
    const auto second = signIn();
    QVERIFY(first.isFinished());
    QCOMPARE(first.result().error().kind, ErrorKind::Cancelled);
    redirect("&code=code-1");
    QVERIFY(waitFor(second));
}

void OAuthSessionTest::badCodeIsRefused()
{
    m_store.token = stored(3600s);
    QVERIFY(waitFor(m_session->token()));
    const auto future = signIn();
    redirect("&code=stolen");
    QCOMPARE(waitFor(future).error().kind, ErrorKind::Unauthorized);
    QVERIFY(waitFor(m_session->token())); // the sign-in before still holds
    QCOMPARE(m_store.token->refreshToken.reveal(), QByteArray("refresh-0"));
}

void OAuthSessionTest::strangeHostInTheAnswerIsRefused_data()
{
    QTest::addColumn<QString>("apiDomain");
    QTest::addColumn<bool>("isGood");
    QTest::newRow("expected") << u"https://eu.example.com/x"_s << true;
    QTest::newRow("this computer") << u"http://127.0.0.1:8080"_s << true;
    QTest::newRow("no address") << u"eu"_s << true;
    QTest::newRow("another host") << u"https://example.org"_s << false;
    QTest::newRow("a name that ends alike") << u"https://evilexample.com"_s << false;
    QTest::newRow("not encrypted") << u"http://api.example.com"_s << false;
    QTest::newRow("a password in it") << u"https://u:p@api.example.com"_s << false;
    QTest::newRow("a user that looks like a host") << u"https://api.example.com@example.org"_s << false;
    QTest::newRow("no host") << u"https://"_s << false;
}

void OAuthSessionTest::strangeHostInTheAnswerIsRefused()
{
    QFETCH(QString, apiDomain);
    QFETCH(bool, isGood);
    if (m_config.hosts.contains(u"127.0.0.1"_s))
        QFAIL("the server's own host is trusted without being named");
    m_vendor->apiDomain = apiDomain;
    const auto future = signIn();
    redirect("&code=code-1");
    const auto token = waitFor(future);
    QCOMPARE(token.has_value(), isGood);
    if (!isGood)
        QCOMPARE(token.error().kind, ErrorKind::Protocol);
    QCOMPARE(m_store.token.has_value(), isGood);
}

void OAuthSessionTest::regionalServerIsUsedForTokens()
{
    Vendor region;
    m_config.tokenServerField = u"accounts-server"_s;
    make();
    const auto future = signIn();
    region.expectedChallenge = m_vendor->expectedChallenge;
    region.expectedRedirect = m_vendor->expectedRedirect;
    redirect("&code=code-1&accounts-server=" + region.server.url().toEncoded().toPercentEncoding());
    QVERIFY(waitFor(future));
    QCOMPARE(m_vendor->tokenRequests, 0);
    QCOMPARE(region.tokenRequests, 1);
    m_clock.advance(1h);
    QVERIFY(waitFor(m_session->token())); // renewed there as well
    QCOMPARE(region.tokenRequests, 2);

    const auto elsewhere = signIn();
    redirect("&code=code-1&accounts-server=https%3A%2F%2Fexample.org");
    QCOMPARE(waitFor(elsewhere).error().kind, ErrorKind::Protocol);
}

// -- the token ----------------------------------------------------------------------------------------

void OAuthSessionTest::tokenComesFromTheStore()
{
    m_store.token = stored(3600s);
    QCOMPARE(m_session->state(), OAuthSession::State::Unknown);
    QCOMPARE(waitFor(m_session->token())->accessToken.reveal(), QByteArray("access-0"));
    QVERIFY(m_session->token().isFinished());
    QCOMPARE(m_vendor->tokenRequests, 0);
    QCOMPARE(m_store.loads, 1);
}

void OAuthSessionTest::nobodyHasSignedInYet()
{
    QSignalSpy signedOut(m_session.get(), &OAuthSession::signedOut);
    QCOMPARE(waitFor(m_session->token()).error().kind, ErrorKind::Unauthorized);
    QCOMPARE(waitFor(m_session->token()).error().kind, ErrorKind::Unauthorized);
    QCOMPARE(signedOut.size(), 1);
    QCOMPARE(m_vendor->tokenRequests, 0);
    QVERIFY(!m_session->hasLapsed());
}

void OAuthSessionTest::signInThatIsOver_isToldFromNone()
{
    m_store.token = stored(0s, "withdrawn");
    const auto refused = waitFor(m_session->token());
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Unauthorized);
    QVERIFY2(refused.error().detail.contains(u"invalid_grant"), qPrintable(refused.error().detail));
    QVERIFY(m_session->hasLapsed());
    QCOMPARE(waitFor(m_session->token()).error(), refused.error()); // whoever asks later is told the same

    make(); // so it is when the program starts again
    QVERIFY(!m_session->hasLapsed());
    QVERIFY(!waitFor(m_session->token()));
    QVERIFY(m_session->hasLapsed());

    QVERIFY(waitFor(m_session->signOut()));
    QVERIFY(!m_session->hasLapsed());
    make();
    QVERIFY(!waitFor(m_session->token()));
    QVERIFY(!m_session->hasLapsed());
}

void OAuthSessionTest::expiredWithoutARefreshTokenIsOver()
{
    m_store.token = stored(0s, {});
    QCOMPARE(waitFor(m_session->token()).error().kind, ErrorKind::Unauthorized);
    QVERIFY(m_session->hasLapsed());
    QCOMPARE(m_vendor->tokenRequests, 0);
}

void OAuthSessionTest::lockedStoreIsNotASignOut()
{
    m_store.token = stored(3600s);
    m_store.loadError = Error{ErrorKind::Storage, u"locked"_s, {}};
    QSignalSpy signedOut(m_session.get(), &OAuthSession::signedOut);
    QCOMPARE(waitFor(m_session->token()).error().kind, ErrorKind::Storage);
    QCOMPARE(signedOut.size(), 0);
    m_store.loadError.reset();
    QVERIFY(waitFor(m_session->token()));
}

void OAuthSessionTest::renewsAheadOfTheEnd()
{
    m_store.token = stored(3600s);
    QVERIFY(waitFor(m_session->token()));
    m_clock.advance(3539s);
    QVERIFY(waitFor(m_session->token()));
    QCOMPARE(m_vendor->tokenRequests, 0);
    m_clock.advance(1s);
    QCOMPARE(waitFor(m_session->token())->accessToken.reveal(), QByteArray("access-1"));
    QCOMPARE(m_vendor->tokenRequests, 1);
    QCOMPARE(m_vendor->server.last().form().value(u"refresh_token"_s), u"refresh-0"_s);
}

void OAuthSessionTest::shortLivesAreRenewedAheadAsWell()
{
    m_vendor->lifetime = 10;
    m_store.token = stored(0s);
    QVERIFY(waitFor(m_session->token()));
    m_clock.advance(7s);
    QVERIFY(waitFor(m_session->token()));
    QCOMPARE(m_vendor->tokenRequests, 1);
    m_clock.advance(1s);
    QVERIFY(waitFor(m_session->token()));
    QCOMPARE(m_vendor->tokenRequests, 2);
}

void OAuthSessionTest::oneRequestHoweverManyAsk()
{
    m_store.token = stored(0s);
    QList<QFuture<Result<OAuthToken>>> futures;
    for (int i = 0; i < 50; ++i)
        futures.append(m_session->token());
    for (const auto &future : std::as_const(futures))
        QCOMPARE(waitFor(future)->accessToken.reveal(), QByteArray("access-1"));
    QCOMPARE(m_vendor->tokenRequests, 1);
    QCOMPARE(m_store.loads, 1);
    QCOMPARE(m_store.saves, 1);
}

void OAuthSessionTest::cancellingOneDoesNotCancelTheOthers()
{
    m_store.token = stored(0s);
    CancelSource source;
    const auto first = m_session->token(source.token());
    const auto second = m_session->token();
    source.cancel();
    QCOMPARE(waitFor(first).error().kind, ErrorKind::Cancelled);
    QVERIFY(waitFor(second));
    QCOMPARE(waitFor(m_session->token(source.token())).error().kind, ErrorKind::Cancelled);
}

void OAuthSessionTest::newRefreshTokenIsSavedFirst()
{
    m_store.token = stored(0s);
    auto future = m_session->token();
    bool wasTold = false;
    m_store.onSave = [&] { wasTold = future.isFinished(); };
    QVERIFY(waitFor(future));
    QVERIFY(!wasTold);
    QCOMPARE(m_store.token->refreshToken.reveal(), QByteArray("refresh-1"));
    m_store.onSave = {};
    make(); // the program starts again
    m_clock.advance(2h);
    QCOMPARE(waitFor(m_session->token())->refreshToken.reveal(), QByteArray("refresh-2"));
}

void OAuthSessionTest::oldRefreshTokenIsKeptWhereNoneComes()
{
    m_vendor->rotates = false;
    m_store.token = stored(0s);
    m_store.token->fields = {{u"location"_s, u"eu"_s}};
    for (int i = 0; i < 3; ++i) {
        const auto token = waitFor(m_session->token());
        QCOMPARE(token->refreshToken.reveal(), QByteArray("refresh-0"));
        QCOMPARE(token->fields.value(u"location"_s), u"eu"_s);
        m_clock.advance(1h);
    }
    QCOMPARE(m_vendor->tokenRequests, 3);
}

void OAuthSessionTest::unsavedTokenIsUsedAndSaid()
{
    m_store.token = stored(0s);
    m_store.saveError = Error{ErrorKind::Storage, u"locked"_s, {}};
    QSignalSpy failed(m_session.get(), &OAuthSession::storeFailed);
    QCOMPARE(waitFor(m_session->token())->accessToken.reveal(), QByteArray("access-1"));
    QCOMPARE(failed.size(), 1);
    m_store.saveError.reset();
    m_clock.advance(1h);
    QVERIFY(waitFor(m_session->token())); // renewed with the token that was not saved
    QCOMPARE(m_store.token->refreshToken.reveal(), QByteArray("refresh-2"));
}

void OAuthSessionTest::anotherProcessHasRenewedIt()
{
    m_store.token = stored(3600s);
    QVERIFY(waitFor(m_session->token()));
    m_vendor->generation = 7; // by the other one, which has saved what it got
    m_store.token = stored(7200s, "refresh-7");
    m_clock.advance(1h);
    QSignalSpy signedOut(m_session.get(), &OAuthSession::signedOut);
    QCOMPARE(waitFor(m_session->token())->accessToken.reveal(), QByteArray("access-7"));
    QCOMPARE(signedOut.size(), 0);
    QCOMPARE(m_vendor->tokenRequests, 1);
}

void OAuthSessionTest::wallClockJumps()
{
    m_store.token = stored(0s);
    QVERIFY(waitFor(m_session->token()));
    m_clock.jump(-86400s); // set back by a day: the token does not live longer for that
    m_clock.advance(1h);
    QVERIFY(waitFor(m_session->token()));
    QCOMPARE(m_vendor->tokenRequests, 2);
    m_clock.jump(86400s); // as after a night of sleep
    QVERIFY(waitFor(m_session->token()));
    QCOMPARE(m_vendor->tokenRequests, 3);
}

void OAuthSessionTest::lifetimeInEveryForm_data()
{
    QTest::addColumn<QJsonValue>("lifetime");
    QTest::addColumn<qint64>("seconds"); // -1: unknown
    QTest::newRow("a number") << QJsonValue(1800) << qint64(1800);
    QTest::newRow("a text") << QJsonValue(u"1800"_s) << qint64(1800);
    QTest::newRow("none") << QJsonValue() << qint64(-1);
    QTest::newRow("nothing") << QJsonValue(0) << qint64(-1);
    QTest::newRow("negative") << QJsonValue(-5) << qint64(-1);
    QTest::newRow("no number") << QJsonValue(u"soon"_s) << qint64(-1);
    QTest::newRow("for ever") << QJsonValue(1e17) << qint64(10LL * 365 * 24 * 3600);
}

void OAuthSessionTest::lifetimeInEveryForm()
{
    QFETCH(QJsonValue, lifetime);
    QFETCH(qint64, seconds);
    m_vendor->lifetime = lifetime;
    m_store.token = stored(0s);
    const auto token = waitFor(m_session->token());
    QCOMPARE(token->expiresAt.isValid() ? m_clock.nowUtc().secsTo(token->expiresAt) : -1, seconds);
    QVERIFY(m_session->token().isFinished());
}

// -- the token endpoint -------------------------------------------------------------------------------

void OAuthSessionTest::badAnswersOfTheTokenEndpoint_data()
{
    QTest::addColumn<Reply>("reply");
    QTest::addColumn<ErrorKind>("kind");
    QTest::addColumn<bool>("isSignedOut");
    const auto row = [](const char *name, const Reply &reply, ErrorKind kind, bool isSignedOut = false) {
        QTest::newRow(name) << reply << kind << isSignedOut;
    };
    row("invalid_grant", {400, R"({"error":"invalid_grant","error_description":"expired access/refresh token"})"},
        ErrorKind::Unauthorized, true);
    row("HubSpot", {400, R"({"status":"BAD_REFRESH_TOKEN","message":"x"})"}, ErrorKind::Unauthorized, true);
    row("Zoho, with 200", {200, R"({"error":"invalid_code"})"}, ErrorKind::Unauthorized, true);
    row("Zoho, too many", {400, R"({"error":"Access Denied","error_description":"You have made too many requests continuously.","status":"failure"})"},
        ErrorKind::RateLimited);
    row("429", {429, "{}"}, ErrorKind::RateLimited);
    row("the client is not known", {401, R"({"error":"invalid_client"})"}, ErrorKind::Forbidden);
    row("not paid for", {403, R"({"error":"PAYMENT_REQUIRED"})"}, ErrorKind::Forbidden);
    row("401 without words", {401, ""}, ErrorKind::Forbidden);
    row("200 without a token", {200, R"({"token_type":"Bearer"})"}, ErrorKind::Protocol);
    row("an empty token", {200, R"({"access_token":""})"}, ErrorKind::Protocol);
    row("a token that is no text", {200, R"({"access_token":{"a":1}})"}, ErrorKind::Protocol);
    row("a page of a hotel", Reply::html("<html>Welcome! access_token</html>"), ErrorKind::Protocol);
    row("nothing", {200, ""}, ErrorKind::Protocol);
    row("a token with an error's status", {400, R"({"access_token":"x"})"}, ErrorKind::Protocol);
    row("an endless token", {200, R"({"access_token":")" + QByteArray(40'000, 'x') + R"("})"}, ErrorKind::Protocol);
    row("500", {500, "oops"}, ErrorKind::Timeout);
    row("reset", Reply::broken(Reply::Way::Reset), ErrorKind::Timeout);
}

void OAuthSessionTest::badAnswersOfTheTokenEndpoint()
{
    QFETCH(Reply, reply);
    QFETCH(ErrorKind, kind);
    QFETCH(bool, isSignedOut);
    m_store.token = stored(0s);
    m_vendor->scripted = reply;
    QSignalSpy signedOut(m_session.get(), &OAuthSession::signedOut);
    const auto token = waitFor(m_session->token());
    QVERIFY(!token);
    QCOMPARE(token.error().kind, kind);
    QCOMPARE(signedOut.size(), isSignedOut ? 1 : 0);
    QCOMPARE(m_session->state() == OAuthSession::State::SignedOut, isSignedOut);
    QCOMPARE(m_vendor->tokenRequests, 1);
    QCOMPARE(m_store.token->refreshToken.reveal(), QByteArray("refresh-0"));

    // Once the endpoint is well again, so is the session, unless a person has to sign in.
    m_vendor->scripted.reset();
    m_clock.advance(10min);
    QCOMPARE(waitFor(m_session->token()).has_value(), !isSignedOut);
}

void OAuthSessionTest::throttledEndpointIsLeftAlone()
{
    m_store.token = stored(0s);
    m_vendor->scripted = Reply{429, "{}", {{"Retry-After", "90"}}};
    QCOMPARE(waitFor(m_session->token()).error().retryAfter, std::optional(90s));
    m_clock.advance(30s);
    QCOMPARE(waitFor(m_session->token()).error().retryAfter, std::optional(60s));
    QCOMPARE(m_vendor->tokenRequests, 1);
    m_vendor->scripted.reset();
    m_clock.advance(60s);
    QVERIFY(waitFor(m_session->token()));
}

void OAuthSessionTest::oldTokenIsUsedWhileTheEndpointIsDown()
{
    m_store.token = stored(3600s);
    QVERIFY(waitFor(m_session->token()));
    m_vendor->scripted = Reply{500};
    m_clock.advance(3550s); // time to renew it; it holds for 50 seconds more
    QCOMPARE(waitFor(m_session->token())->accessToken.reveal(), QByteArray("access-0"));
    m_clock.advance(50s);
    QVERIFY(!waitFor(m_session->token()));
}

// -- calls --------------------------------------------------------------------------------------------

void OAuthSessionTest::expiryInMidCall()
{
    m_store.token = stored(3600s);
    m_vendor->generation = 0;
    QCOMPARE(waitFor(m_session->send(*m_http, [this](const OAuthToken &token) { return call(token); }))->body, QByteArray("data"));
    // The server has ended the session; nothing of that can be known here.
    m_store.token->accessToken = Secret("access-old");
    make();
    const auto answer = waitFor(m_session->send(*m_http, [this](const OAuthToken &token) { return call(token); }));
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
    QCOMPARE(answer->body, QByteArray("data"));
    QCOMPARE(m_vendor->tokenRequests, 1);
    QCOMPARE(m_vendor->server.count(u"/contacts"_s), 3);
}

void OAuthSessionTest::refusedTokenOfManyCallsIsRenewedOnce()
{
    m_store.token = stored(3600s);
    m_store.token->accessToken = Secret("access-old");
    QList<QFuture<Result<HttpResponse>>> futures;
    for (int i = 0; i < 10; ++i)
        futures.append(m_session->send(*m_http, [this](const OAuthToken &token) { return call(token); }));
    for (const auto &future : std::as_const(futures))
        QVERIFY(waitFor(future));
    QCOMPARE(m_vendor->tokenRequests, 1);
}

void OAuthSessionTest::refusedFreshTokenIsNotRenewedAgain()
{
    m_store.token = stored(0s);
    m_vendor->server.setHandler([this](const Request &request) {
        return request.path == u"/token"_s ? m_vendor->answer(request) : Reply{401};
    });
    for (int i = 0; i < 5; ++i) {
        const auto answer = waitFor(m_session->send(*m_http, [this](const OAuthToken &token) { return call(token); }));
        QCOMPARE(answer.error().kind, ErrorKind::Unauthorized);
    }
    QCOMPARE(m_vendor->tokenRequests, 1);
}

void OAuthSessionTest::callIsNotMadeWithoutAToken()
{
    bool isMade = false;
    const auto answer = waitFor(m_session->send(*m_http, [&isMade](const OAuthToken &) {
        isMade = true;
        return HttpRequest{};
    }));
    QCOMPARE(answer.error().kind, ErrorKind::Unauthorized);
    QVERIFY(!isMade);
}

// -- other flows --------------------------------------------------------------------------------------

void OAuthSessionTest::clientCredentials()
{
    m_config.flow = Flow::ClientCredentials;
    m_config.clientAuth = OAuthConfig::ClientAuth::Body;
    m_config.clientSecret = Secret("cs");
    make();
    QCOMPARE(waitFor(m_session->token())->accessToken.reveal(), QByteArray("access-1"));
    const auto form = m_vendor->server.last().form();
    QCOMPARE(form.value(u"grant_type"_s), u"client_credentials"_s);
    QCOMPARE(form.value(u"scope"_s), u"contacts.read calls.write"_s);
    m_clock.advance(1h);
    QCOMPARE(waitFor(m_session->token())->accessToken.reveal(), QByteArray("access-2"));

    // Refused: told again without asking each time, and no person is called for.
    m_vendor->scripted = Reply{400, R"({"error":"invalid_grant"})"};
    m_clock.advance(1h);
    QSignalSpy signedOut(m_session.get(), &OAuthSession::signedOut);
    const int before = m_vendor->tokenRequests;
    for (int i = 0; i < 5; ++i)
        QCOMPARE(waitFor(m_session->token()).error().kind, ErrorKind::Unauthorized);
    QCOMPARE(m_vendor->tokenRequests, before + 1);
    QCOMPARE(signedOut.size(), 0);
    m_vendor->scripted.reset();
    QVERIFY(waitFor(m_session->signIn({}, {}))); // somebody has mended it and does not want to wait
}

void OAuthSessionTest::jwtBearer()
{
    QProcess openssl;
    openssl.start(u"openssl"_s, {u"genrsa"_s, u"2048"_s});
    if (!openssl.waitForFinished() || openssl.exitCode() != 0)
        QSKIP("the program openssl is not installed");
    m_config.flow = Flow::JwtBearer;
    m_config.jwt.privateKey = Secret(openssl.readAllStandardOutput());
    m_config.jwt.issuer = u"key"_s;
    m_config.jwt.subject = u"agent@example.com"_s;
    m_config.jwt.audience = u"https://login.example.com"_s;
    make();
    m_vendor->lifetime = QJsonValue(); // Salesforce does not tell it
    QVERIFY(waitFor(m_session->token()));
    const auto form = m_vendor->server.last().form();
    QCOMPARE(form.value(u"grant_type"_s), u"urn:ietf:params:oauth:grant-type:jwt-bearer"_s);
    const QByteArray claims = QByteArray::fromBase64(form.value(u"assertion"_s).toLatin1().split('.').at(1), QByteArray::Base64UrlEncoding);
    const qint64 now = m_clock.nowUtc().toSecsSinceEpoch();
    QCOMPARE(QJsonDocument::fromJson(claims).object(),
             (QJsonObject{{u"iss"_s, u"key"_s}, {u"sub"_s, u"agent@example.com"_s}, {u"aud"_s, u"https://login.example.com"_s}, {u"iat"_s, now}, {u"exp"_s, now + 180}}));
    // Good until it is refused; then a new one is signed.
    m_clock.advance(24h);
    QVERIFY(waitFor(m_session->token()));
    QCOMPARE(m_vendor->tokenRequests, 1);
    ++m_vendor->generation;
    QVERIFY(waitFor(m_session->send(*m_http, [this](const OAuthToken &token) { return call(token); })));
    QCOMPARE(m_vendor->tokenRequests, 2);

    m_config.jwt.privateKey = Secret("no key");
    m_store.token.reset();
    make();
    QCOMPARE(waitFor(m_session->token()).error().kind, ErrorKind::Unsupported);
}

void OAuthSessionTest::signOutForgets()
{
    m_store.token = stored(0s);
    m_vendor->server.setHandler([](const Request &) { return Reply::broken(Reply::Way::Never); });
    const auto waiting = m_session->token();
    QTRY_COMPARE(m_vendor->server.requests().size(), 1);
    QSignalSpy signedOut(m_session.get(), &OAuthSession::signedOut);
    QVERIFY(waitFor(m_session->signOut()));
    QCOMPARE(signedOut.size(), 1);
    QCOMPARE(waitFor(waiting).error().kind, ErrorKind::Unauthorized);
    QVERIFY(!m_store.token);
    QCOMPARE(waitFor(m_session->token()).error().kind, ErrorKind::Unauthorized);
    QVERIFY(!m_clock.nextAlarm());
}

void OAuthSessionTest::goingAwayCancels()
{
    m_store.token = stored(0s);
    m_vendor->server.setHandler([](const Request &) { return Reply::broken(Reply::Way::Never); });
    const auto token = m_session->token();
    const auto answer = m_session->send(*m_http, [this](const OAuthToken &t) { return call(t); });
    const auto signing = signIn();
    QTRY_COMPARE(m_vendor->server.requests().size(), 1);
    m_session.reset();
    QCOMPARE(waitFor(token).error().kind, ErrorKind::Cancelled);
    QCOMPARE(waitFor(answer).error().kind, ErrorKind::Cancelled);
    QCOMPARE(waitFor(signing).error().kind, ErrorKind::Cancelled);
    QTRY_VERIFY(!m_clock.nextAlarm());
}

void OAuthSessionTest::tokensSurviveTheStore()
{
    OAuthToken token = stored(60s, "r\"ä\n");
    token.type = u"Bearer"_s;
    token.scope = u"a b"_s;
    token.fields = {{u"api_domain"_s, u"https://x.example.com"_s}};
    const auto again = OAuthToken::fromSecret(token.toSecret());
    QVERIFY(again);
    QCOMPARE(again->accessToken.reveal(), token.accessToken.reveal());
    QCOMPARE(again->refreshToken.reveal(), token.refreshToken.reveal());
    QCOMPARE(again->expiresAt, token.expiresAt);
    QCOMPARE(again->fields, token.fields);
    QCOMPARE(again->scope, token.scope);
    token.expiresAt = {};
    QVERIFY(!OAuthToken::fromSecret(token.toSecret())->expiresAt.isValid());
    for (const QByteArray other : {"", "plain key", "{}", "[1]", R"({"access_token":"x"})"})
        QVERIFY(!OAuthToken::fromSecret(Secret(other)));
}

void OAuthSessionTest::logShowsNoTokens()
{
    m_config.clientAuth = OAuthConfig::ClientAuth::Body;
    m_config.clientSecret = Secret("client-s3cret");
    QStringList seen;
    HttpSettings settings;
    settings.observer = [&seen](const HttpExchange &exchange) {
        seen.append(exchange.url + QString::fromUtf8(exchange.requestBody));
        for (const auto &[name, value] : exchange.requestHeaders.all())
            seen.append(QString::fromUtf8(value));
        if (exchange.response)
            seen.append(QString::fromUtf8(exchange.response->body));
    };
    m_session.reset();
    m_http = std::make_unique<HttpClient>(settings, m_clock, nullptr, nullptr, [] { return 0.0; });
    m_session = std::make_unique<OAuthSession>(m_config, *m_http, m_store, m_clock);
    const auto future = signIn();
    redirect("&code=code-1");
    QVERIFY(waitFor(future));
    m_clock.advance(1h);
    QVERIFY(waitFor(m_session->send(*m_http, [this](const OAuthToken &token) { return call(token); })));
    m_vendor->scripted = Reply{400, R"({"error":"invalid_grant","error_description":"refresh-2 of Erika"})"};
    m_clock.advance(1h);
    QVERIFY(!waitFor(m_session->token()));
    QVERIFY(logged.size() > 2);
    QVERIFY(seen.size() > 3);
    for (const QString &line : logged + seen) {
        for (const QString &hidden : {u"access-"_s, u"refresh-"_s, u"code-1"_s, u"s3cret"_s, u"Erika"_s})
            QVERIFY2(!line.contains(hidden), qPrintable(line));
    }
}

QTEST_GUILESS_MAIN(OAuthSessionTest)
#include "oauthsessiontest.moc"
