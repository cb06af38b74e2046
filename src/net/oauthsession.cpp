#include "oauthsession.h"

#include "httpclient.h"
#include "jwt.h"
#include "logging.h"
#include "pending_p.h"
#include "proxyfinder.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QPointer>
#include <QRandomGenerator>

#include <algorithm>
#include <array>
#include <utility>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

using Parameters = OAuthConfig::Parameters;

// A token is renewed this long before it ends, or at four fifths of a short life.
constexpr auto longestAhead = 60s;
// A token younger than this was not refused because it is over.
constexpr auto freshFor = 30s;
// Between two requests of a token that are refused, where the server does not say how long.
constexpr auto defaultPause = 60s;
constexpr qint64 longestLife = 10LL * 365 * 24 * 3600;
constexpr qint64 largestAnswer = 256 * 1024;
constexpr qsizetype largestToken = 32 * 1024;

QByteArray randomText()
{
    std::array<quint32, 8> words{};
    QRandomGenerator::system()->fillRange(words.data(), qsizetype(words.size()));
    return QByteArray(reinterpret_cast<const char *>(words.data()), sizeof(words))
        .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray encoded(const Parameters &parameters)
{
    QByteArray text;
    for (const auto &[name, value] : parameters) {
        if (!text.isEmpty())
            text += '&';
        text += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    }
    return text;
}

// A word of the server ("invalid_grant") for people and the log: no secret looks like that.
QString word(const QString &text)
{
    const bool isWord = !text.isEmpty() && text.size() <= 50
        && std::all_of(text.cbegin(), text.cend(), [](QChar c) {
               return (c.unicode() < 128 && c.isLetterOrNumber()) || c == u'_' || c == u'-' || c == u' ';
           });
    return isWord ? text : QString();
}

bool isOneOf(const QString &text, std::initializer_list<QLatin1StringView> words)
{
    return std::any_of(words.begin(), words.end(), [&text](QLatin1StringView known) {
        return text.compare(known, Qt::CaseInsensitive) == 0;
    });
}

QString errorWord(const QJsonObject &answer)
{
    const QString error = answer.value("error"_L1).toString();
    return error.isEmpty() ? answer.value("status"_L1).toString() : error; // HubSpot's own shape
}

// RFC 6749, 5.2, and what vendors make of it.
Error readError(const HttpResponse &response, const QDateTime &nowUtc)
{
    const QJsonObject answer = QJsonDocument::fromJson(response.body).object();
    const QString error = errorWord(answer);
    const QString said = word(error);
    const QString detail
        = u"token endpoint: HTTP %1%2"_s.arg(QString::number(response.status), said.isEmpty() ? u""_s : u", "_s + said);
    const bool isTooMany = isOneOf(error, {"access denied"_L1, "slow_down"_L1, "too_many_requests"_L1})
        || answer.value("error_description"_L1).toString().contains("too many requests"_L1, Qt::CaseInsensitive);
    if (response.status == 429 || response.status == 503 || isTooMany)
        return {ErrorKind::RateLimited, detail,
                retryAfter(response.headers.value("Retry-After"), nowUtc).value_or(defaultPause)};
    if (isOneOf(error, {"invalid_grant"_L1, "bad_refresh_token"_L1, "invalid_code"_L1, "inactive_user"_L1,
                        "interaction_required"_L1, "login_required"_L1, "consent_required"_L1, "expired_token"_L1}))
        return {ErrorKind::Unauthorized, detail, {}};
    if (isOneOf(error, {"invalid_client"_L1, "invalid_client_id"_L1, "unauthorized_client"_L1, "invalid_scope"_L1,
                        "insufficient_scope"_L1, "unsupported_grant_type"_L1, "access_denied"_L1,
                        "payment_required"_L1}))
        return {ErrorKind::Forbidden, detail, {}};
    if (response.status >= 500 || isOneOf(error, {"temporarily_unavailable"_L1, "server_error"_L1}))
        return {ErrorKind::Offline, detail, {}};
    if (response.status == 401 || response.status == 403)
        return {ErrorKind::Forbidden, detail, {}};
    return {ErrorKind::Protocol, detail, {}};
}

bool hasToken(const HttpResponse &response)
{
    const QJsonObject answer = QJsonDocument::fromJson(response.body).object();
    return response.isSuccess() && !answer.value("access_token"_L1).toString().isEmpty();
}

std::optional<Error> decodeTokenAnswer(const HttpResponse &response, const QDateTime &nowUtc)
{
    return hasToken(response) ? std::nullopt : std::optional(readError(response, nowUtc));
}

std::chrono::seconds lifeOf(const QJsonObject &answer)
{
    const QJsonValue value = answer.value("expires_in"_L1);
    const qint64 seconds = value.isString() ? value.toString().toLongLong() : value.toInteger();
    return std::chrono::seconds(std::clamp<qint64>(seconds, 0, longestLife));
}

QString textOf(const QJsonValue &value)
{
    return value.isDouble() ? QString::number(value.toInteger()) : value.toString();
}

} // namespace

// -- who waits for what -----------------------------------------------------------------------------

struct OAuthSession::Waiting {
    Pending<OAuthToken> pending;
    QObject context; // for the cancel token
};

struct OAuthSession::Call {
    Pending<HttpResponse> pending;
    QPointer<HttpClient> api;
    MakeRequest make;
    CancelToken cancel;
    Secret usedToken;
    bool isSecond = false;
};

struct OAuthSession::SignIn {
    SignIn(LoopbackReceiver::Settings settings, LoopbackReceiver::Pages pages, Clock &clock)
        : state(randomText())
        , verifier(randomText())
        , receiver(std::move(settings), std::move(pages), state, clock)
    {
    }
    Pending<OAuthToken> pending;
    QByteArray state;
    QByteArray verifier;
    LoopbackReceiver receiver;
    QUrl redirectUri;
    std::unique_ptr<Alarm> limit;
    CancelToken cancel;
};

OAuthSession::OAuthSession(OAuthConfig config, HttpClient &http, TokenStore &store, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_config(std::move(config))
    , m_http(http)
    , m_store(store)
    , m_clock(clock)
{
}

OAuthSession::~OAuthSession()
{
    if (m_cancel)
        m_cancel->cancel();
}

// -- the token --------------------------------------------------------------------------------------

bool OAuthSession::isUsable() const
{
    return m_token && !m_isRefused && (!m_token->expiresAt.isValid() || m_clock.nowUtc() < m_token->expiresAt);
}

// why: by both clocks. The wall clock may be wrong, the other one stands still while the computer sleeps.
bool OAuthSession::isGood() const
{
    if (!isUsable() || (m_renewAt && m_clock.elapsed() >= *m_renewAt))
        return false;
    return !m_token->expiresAt.isValid()
        || m_clock.nowUtc() < m_token->expiresAt.addSecs(-qint64(m_ahead.count()));
}

QFuture<Result<OAuthToken>> OAuthSession::token(const CancelToken &cancel)
{
    if (cancel.isCancelled())
        return QtFuture::makeReadyFuture(TokenResult(fail(ErrorKind::Cancelled)));
    if (isGood() && !m_isBusy)
        return QtFuture::makeReadyFuture(TokenResult(*m_token));
    if (m_state == State::SignedOut && !m_isBusy)
        return QtFuture::makeReadyFuture(TokenResult(tl::unexpected(signedOutError())));

    const auto waiting = std::make_shared<Waiting>();
    m_waiting.push_back(waiting);
    const auto future = waiting->pending.future();
    cancel.onCancelled(&waiting->context, [this, weak = std::weak_ptr(waiting)] {
        const auto waiting = weak.lock();
        std::erase(m_waiting, waiting);
        if (waiting)
            waiting->pending.settle(fail(ErrorKind::Cancelled));
    });
    if (!m_isBusy)
        begin();
    return future;
}

void OAuthSession::begin()
{
    m_isBusy = true;
    if (m_isLoaded) {
        renew();
        return;
    }
    m_store.load().then(this, [this, generation = m_generation](const Result<std::optional<OAuthToken>> &loaded) {
        if (generation == m_generation)
            onLoaded(loaded);
    });
}

void OAuthSession::onLoaded(const Result<std::optional<OAuthToken>> &loaded)
{
    if (!loaded) {
        settle(tl::unexpected(loaded.error()));
        return;
    }
    m_isLoaded = true;
    if (*loaded)
        adopt(**loaded);
    if (isGood())
        settle(*m_token);
    else
        renew();
}

void OAuthSession::renew()
{
    if (m_pauseError && m_clock.elapsed() < m_pausedUntil) {
        Error error = *m_pauseError;
        if (error.kind == ErrorKind::RateLimited)
            error.retryAfter = std::chrono::ceil<std::chrono::seconds>(m_pausedUntil - m_clock.elapsed());
        onRenewed(tl::unexpected(error));
        return;
    }
    m_pauseError.reset();
    const OAuthToken before = m_token.value_or(OAuthToken{});
    Parameters form;
    QList<Secret> secrets;
    switch (m_config.flow) {
    case OAuthConfig::Flow::AuthorizationCode:
        if (before.refreshToken.isEmpty()) {
            onGrantRefused({ErrorKind::Unauthorized,
                            m_token ? u"the sign-in is over and cannot be renewed"_s : u"nobody has signed in yet"_s,
                            {}});
            return;
        }
        form = {{u"grant_type"_s, u"refresh_token"_s},
                {u"refresh_token"_s, QString::fromUtf8(before.refreshToken.reveal())}};
        secrets = {before.refreshToken};
        break;
    case OAuthConfig::Flow::ClientCredentials:
        form = {{u"grant_type"_s, u"client_credentials"_s}};
        if (!m_config.scopes.isEmpty())
            form.append({u"scope"_s, m_config.scopes.join(m_config.scopeSeparator)});
        break;
    case OAuthConfig::Flow::JwtBearer: {
        const auto signedForm = assertion();
        if (!signedForm) {
            settle(tl::unexpected(signedForm.error()));
            return;
        }
        form = *signedForm;
        break;
    }
    }
    m_cancel = std::make_unique<CancelSource>();
    request(form, secrets, before, m_cancel->token())
        .then(this, [this, generation = m_generation](const TokenResult &answer) {
            if (generation == m_generation)
                onRenewed(answer);
        });
}

void OAuthSession::onRenewed(const TokenResult &answer)
{
    if (answer) {
        keep(*answer);
        return;
    }
    const Error &error = answer.error();
    qCInfo(lcNet) << "a token could not be renewed:" << error.detail;
    const bool needsAPerson
        = error.kind == ErrorKind::Unauthorized && m_config.flow == OAuthConfig::Flow::AuthorizationCode;
    const bool isRefusal = error.kind == ErrorKind::RateLimited || error.kind == ErrorKind::Unauthorized
        || error.kind == ErrorKind::Forbidden || error.kind == ErrorKind::Protocol;
    if (isRefusal && !needsAPerson && !m_pauseError)
        pause(error);
    if (needsAPerson)
        onGrantRefused(error);
    else if (isUsable())
        settle(*m_token); // renewed ahead of time: what is in hand still holds
    else
        settle(tl::unexpected(error));
}

// why: another process of the same user may have renewed the token meanwhile, and with servers that give a new refresh
// token each time ours is then an old one.
void OAuthSession::onGrantRefused(const Error &error)
{
    m_store.load().then(this, [this, error, generation = m_generation](
                                  const Result<std::optional<OAuthToken>> &loaded) {
        if (generation != m_generation)
            return;
        const QByteArray ours = m_token ? m_token->refreshToken.reveal() : QByteArray();
        if (loaded && *loaded && !(*loaded)->refreshToken.isEmpty() && (*loaded)->refreshToken.reveal() != ours) {
            adopt(**loaded);
            if (isGood())
                settle(*m_token);
            else
                renew();
            return;
        }
        m_hasLapsed = m_token.has_value();
        m_whySignedOut = error.detail;
        forgetToken();
        const QPointer<OAuthSession> guard(this);
        if (std::exchange(m_state, State::SignedOut) != State::SignedOut)
            Q_EMIT signedOut();
        if (guard)
            settle(tl::unexpected(error));
    });
}

// The new token is safe before anybody uses it.
void OAuthSession::keep(const OAuthToken &token)
{
    m_store.save(token).then(this, [this, token, generation = m_generation](const Result<void> &saved) {
        if (generation != m_generation)
            return;
        const QPointer<OAuthSession> guard(this);
        if (!saved)
            Q_EMIT storeFailed(saved.error());
        if (!guard)
            return;
        adopt(token);
        m_obtainedAt = m_clock.elapsed();
        if (token.expiresAt.isValid()) {
            const std::chrono::seconds life(std::max<qint64>(0, m_clock.nowUtc().secsTo(token.expiresAt)));
            m_ahead = std::min<std::chrono::seconds>(longestAhead, life / 5);
            m_renewAt = m_clock.elapsed() + life - m_ahead;
        }
        if (m_signIn)
            endSignIn(token);
        else
            settle(token);
    });
}

void OAuthSession::adopt(const OAuthToken &token)
{
    m_token = token;
    m_isLoaded = true;
    m_isRefused = false;
    m_obtainedAt.reset();
    m_renewAt.reset();
    m_ahead = longestAhead;
}

void OAuthSession::forgetToken()
{
    m_token.reset();
    m_isRefused = false;
    m_obtainedAt.reset();
    m_renewAt.reset();
}

Error OAuthSession::signedOutError() const
{
    return {ErrorKind::Unauthorized, m_whySignedOut, {}};
}

void OAuthSession::settle(const TokenResult &result)
{
    m_isBusy = false;
    const auto waiting = std::exchange(m_waiting, {});
    if (result && std::exchange(m_state, State::SignedIn) != State::SignedIn)
        Q_EMIT signedIn();
    for (const auto &who : waiting)
        who->pending.settle(result);
}

void OAuthSession::pause(const Error &error)
{
    m_pauseError = error;
    m_pausedUntil = m_clock.elapsed() + error.retryAfter.value_or(defaultPause);
}

bool OAuthSession::refuse(const Secret &accessToken)
{
    if (!m_token || m_token->accessToken.reveal() != accessToken.reveal())
        return true; // there is another one already
    if (m_obtainedAt && m_clock.elapsed() - *m_obtainedAt < freshFor)
        return false;
    m_isRefused = true;
    return true;
}

// -- a call with the token --------------------------------------------------------------------------

QFuture<Result<HttpResponse>> OAuthSession::send(HttpClient &api, MakeRequest make, const CancelToken &cancel)
{
    const auto call = std::make_shared<Call>();
    call->api = &api;
    call->make = std::move(make);
    call->cancel = cancel;
    run(call);
    return call->pending.future();
}

void OAuthSession::run(const std::shared_ptr<Call> &call)
{
    token(call->cancel).then(this, [this, call](const TokenResult &token) {
        if (!token) {
            call->pending.settle(tl::unexpected(token.error()));
            return;
        }
        if (!call->api) {
            call->pending.settle(fail(ErrorKind::Cancelled));
            return;
        }
        call->usedToken = token->accessToken;
        HttpRequest request = call->make(*token);
        request.secrets.append(token->accessToken);
        call->api->send(request, call->cancel).then(this, [this, call](const Result<HttpResponse> &response) {
            if (!response && response.error().kind == ErrorKind::Unauthorized)
                onRefused(call, response.error());
            else
                call->pending.settle(response);
        });
    });
}

void OAuthSession::onRefused(const std::shared_ptr<Call> &call, const Error &error)
{
    const bool mayHelp = refuse(call->usedToken);
    if (std::exchange(call->isSecond, true) || !mayHelp)
        call->pending.settle(tl::unexpected(error));
    else
        run(call);
}

// -- signing in -------------------------------------------------------------------------------------

QFuture<Result<OAuthToken>> OAuthSession::signIn(const OpenBrowser &open, const LoopbackReceiver::Pages &pages,
                                                 const CancelToken &cancel)
{
    if (m_config.flow != OAuthConfig::Flow::AuthorizationCode) {
        m_isRefused = true;
        m_isLoaded = true;
        m_pauseError.reset();
        m_state = m_state == State::SignedOut ? State::Unknown : m_state;
        return token(cancel);
    }
    if (cancel.isCancelled())
        return QtFuture::makeReadyFuture(TokenResult(fail(ErrorKind::Cancelled)));
    endSignIn(fail(ErrorKind::Cancelled)); // the one before
    m_signIn = std::make_unique<SignIn>(m_config.redirect, pages, m_clock);
    SignIn &signIn = *m_signIn;
    const auto future = signIn.pending.future();
    signIn.cancel = cancel;
    const Result<QUrl> redirectUri = signIn.receiver.listen();
    if (!redirectUri) {
        endSignIn(tl::unexpected(redirectUri.error()));
        return future;
    }
    signIn.redirectUri = *redirectUri;
    connect(&signIn.receiver, &LoopbackReceiver::received, this, &OAuthSession::onReceived, Qt::QueuedConnection);
    cancel.onCancelled(&signIn.receiver, [this] { endSignIn(fail(ErrorKind::Cancelled)); });
    signIn.limit = m_clock.alarm(
        [this] { endSignIn(fail(ErrorKind::Timeout, u"nobody has finished the sign-in in the browser"_s)); });
    signIn.limit->start(m_config.signInLimit);
    if (!open(authorizeUrl(signIn.redirectUri)))
        endSignIn(fail(ErrorKind::Unsupported, u"there is no browser to sign in with"_s));
    return future;
}

QUrl OAuthSession::authorizeUrl(const QUrl &redirectUri) const
{
    Parameters query{{u"response_type"_s, u"code"_s},
                     {u"client_id"_s, m_config.clientId},
                     {u"redirect_uri"_s, redirectUri.toString()},
                     {u"state"_s, QString::fromLatin1(m_signIn->state)}};
    if (!m_config.scopes.isEmpty())
        query.append({u"scope"_s, m_config.scopes.join(m_config.scopeSeparator)});
    if (m_config.usesPkce) {
        const QByteArray challenge = QCryptographicHash::hash(m_signIn->verifier, QCryptographicHash::Sha256)
                                         .toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
        query.append({u"code_challenge"_s, QString::fromLatin1(challenge)});
        query.append({u"code_challenge_method"_s, u"S256"_s});
    }
    query += m_config.authorizeParameters;
    const QByteArray address = m_config.authorizeUrl.toEncoded(QUrl::RemoveFragment);
    return QUrl::fromEncoded(address + (address.contains('?') ? '&' : '?') + encoded(query), QUrl::StrictMode);
}

void OAuthSession::onReceived(const QUrlQuery &query)
{
    if (!m_signIn)
        return;
    const auto value = [&query](const QString &name) { return query.queryItemValue(name, QUrl::FullyDecoded); };
    if (query.hasQueryItem(u"error"_s)) {
        endSignIn(fail(ErrorKind::Forbidden, u"the sign-in was refused: "_s + word(value(u"error"_s))));
        return;
    }
    const QString code = value(u"code"_s);
    if (code.isEmpty() || code.size() > largestToken) {
        endSignIn(fail(ErrorKind::Protocol, u"the sign-in has brought no code"_s));
        return;
    }
    OAuthToken before;
    for (const QString &name : std::as_const(m_config.keptFields)) {
        if (query.hasQueryItem(name))
            before.fields.insert(name, value(name));
    }
    Parameters form{{u"grant_type"_s, u"authorization_code"_s},
                    {u"code"_s, code},
                    {u"redirect_uri"_s, m_signIn->redirectUri.toString()}};
    QList<Secret> secrets{Secret(code.toUtf8())};
    if (m_config.usesPkce) {
        form.append({u"code_verifier"_s, QString::fromLatin1(m_signIn->verifier)});
        secrets.append(Secret(m_signIn->verifier));
    }
    request(form, secrets, before, m_signIn->cancel)
        .then(this, [this, id = QPointer(&m_signIn->receiver)](const TokenResult &answer) {
            if (!id)
                return; // another sign-in has begun, or this one is over
            if (!answer) {
                endSignIn(tl::unexpected(answer.error()));
                return;
            }
            ++m_generation; // what is under way for the old sign-in no longer counts
            m_isBusy = true;
            keep(*answer);
        });
}

void OAuthSession::endSignIn(const TokenResult &result)
{
    if (!m_signIn)
        return;
    const std::unique_ptr<SignIn> signIn = std::move(m_signIn);
    if (result) {
        m_pauseError.reset();
        settle(result);
    }
    signIn->pending.settle(result);
}

QFuture<Result<void>> OAuthSession::signOut()
{
    ++m_generation;
    if (m_cancel)
        m_cancel->cancel();
    forgetToken();
    m_hasLapsed = false;
    m_whySignedOut = u"somebody has signed out"_s;
    m_isLoaded = true;
    const bool wasSignedOut = std::exchange(m_state, State::SignedOut) == State::SignedOut;
    const auto removed = m_store.remove();
    const QPointer<OAuthSession> guard(this);
    endSignIn(fail(ErrorKind::Cancelled));
    if (guard)
        settle(tl::unexpected(signedOutError()));
    if (guard && !wasSignedOut)
        Q_EMIT signedOut();
    return removed;
}

// -- the token endpoint -----------------------------------------------------------------------------

QFuture<Result<OAuthToken>> OAuthSession::request(Parameters form, QList<Secret> secrets, const OAuthToken &before,
                                                  const CancelToken &cancel)
{
    const Result<QUrl> url = tokenUrl(before.fields);
    if (!url)
        return QtFuture::makeReadyFuture(TokenResult(tl::unexpected(url.error())));
    HttpRequest request;
    request.method = "POST";
    request.url = *url;
    request.headers = {{"Content-Type", "application/x-www-form-urlencoded"}, {"Accept", "application/json"}};
    const QByteArray secret = m_config.clientSecret.reveal();
    switch (m_config.clientAuth) {
    case OAuthConfig::ClientAuth::Basic:
        // RFC 6749, 2.3.1: both are encoded as in a form first
        request.headers.set("Authorization",
                            "Basic " + (QUrl::toPercentEncoding(m_config.clientId) + ':' + secret.toPercentEncoding())
                                           .toBase64());
        break;
    case OAuthConfig::ClientAuth::Body:
        form.append({u"client_id"_s, m_config.clientId});
        form.append({u"client_secret"_s, QString::fromUtf8(secret)});
        break;
    case OAuthConfig::ClientAuth::None:
        if (!m_config.clientId.isEmpty() && m_config.flow != OAuthConfig::Flow::JwtBearer)
            form.append({u"client_id"_s, m_config.clientId});
        break;
    }
    request.body = encoded(form + m_config.tokenParameters);
    request.secrets = std::move(secrets);
    request.secrets.append(m_config.clientSecret);
    request.isPrivate = true;
    request.timeLimit = m_config.timeLimit;
    request.largestBody = largestAnswer;
    request.decoder = decodeTokenAnswer;
    return m_http.send(request, cancel).then(this, [this, before](const Result<HttpResponse> &response) -> TokenResult {
        if (!response)
            return tl::unexpected(response.error());
        const QJsonObject answer = QJsonDocument::fromJson(response->body).object();
        OAuthToken token = before;
        token.accessToken = Secret(answer.value("access_token"_L1).toString().toUtf8());
        if (const QString refresh = answer.value("refresh_token"_L1).toString(); !refresh.isEmpty())
            token.refreshToken = Secret(refresh.toUtf8());
        if (token.accessToken.reveal().size() > largestToken || token.refreshToken.reveal().size() > largestToken)
            return fail(ErrorKind::Protocol, u"token endpoint: a token that is too long"_s);
        token.type = answer.value("token_type"_L1).toString();
        token.scope = answer.value("scope"_L1).toString();
        const std::chrono::seconds told = lifeOf(answer);
        const std::chrono::seconds life = told > 0s ? told : m_config.lifetime;
        token.expiresAt = life > 0s ? m_clock.nowUtc().addSecs(life.count()) : QDateTime();
        for (const QString &name : std::as_const(m_config.keptFields)) {
            if (answer.contains(name))
                token.fields.insert(name, textOf(answer.value(name)));
        }
        for (auto it = token.fields.cbegin(); it != token.fields.cend(); ++it) {
            if (!isTrusted(it.value()))
                return fail(ErrorKind::Protocol, u"token endpoint: the host in %1 is not expected"_s.arg(it.key()));
        }
        return token;
    });
}

Result<Parameters> OAuthSession::assertion() const
{
    const qint64 now = m_clock.nowUtc().toSecsSinceEpoch();
    QJsonObject claims = m_config.jwt.claims;
    claims.insert(u"iss"_s, m_config.jwt.issuer);
    if (!m_config.jwt.subject.isEmpty())
        claims.insert(u"sub"_s, m_config.jwt.subject);
    claims.insert(u"aud"_s, m_config.jwt.audience);
    claims.insert(u"iat"_s, now);
    claims.insert(u"exp"_s, now + qint64(m_config.jwt.lifetime.count()));
    const auto jwt = signedJwt(claims, m_config.jwt.privateKey, m_config.jwt.keyId);
    if (!jwt)
        return tl::unexpected(jwt.error());
    return Parameters{{u"grant_type"_s, u"urn:ietf:params:oauth:grant-type:jwt-bearer"_s},
                      {u"assertion"_s, QString::fromLatin1(*jwt)}};
}

Result<QUrl> OAuthSession::tokenUrl(const QMap<QString, QString> &fields) const
{
    const QString server = fields.value(m_config.tokenServerField);
    if (m_config.tokenServerField.isEmpty() || server.isEmpty())
        return m_config.tokenUrl;
    QUrl url(server, QUrl::StrictMode);
    if (!isTrusted(server) || !url.isValid() || url.host().isEmpty())
        return fail(ErrorKind::Protocol, u"the sign-in names a server that is not expected"_s);
    url.setPath(m_config.tokenUrl.path());
    url.setQuery(m_config.tokenUrl.query());
    url.setFragment({});
    return url;
}

// What is no address is nobody's host.
bool OAuthSession::isTrusted(const QString &address) const
{
    if (!address.contains("://"_L1))
        return true;
    const QUrl url(address, QUrl::StrictMode);
    const QString host = url.host().toLower();
    if (!url.isValid() || host.isEmpty() || !url.userInfo().isEmpty())
        return false;
    if (url.scheme() != "https"_L1 && !(url.scheme() == "http"_L1 && isLoopback(url)))
        return false;
    if (host == m_config.tokenUrl.host() || host == m_config.authorizeUrl.host())
        return true;
    return std::any_of(m_config.hosts.cbegin(), m_config.hosts.cend(), [&host](const QString &known) {
        return known.startsWith("*."_L1) ? host.endsWith(known.mid(1).toLower()) : host == known.toLower();
    });
}

} // namespace Ringside
