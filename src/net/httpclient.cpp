#include "httpclient.h"

#include "logging.h"
#include "proxyfinder.h"
#include "ratelimiter.h"
#include "trustedauthorities.h"

#include <QIODevice>
#include <QNetworkAccessManager>
#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QNetworkRequest>
#include <QPromise>
#include <QSslError>

#include <algorithm>
#include <array>
#include <utility>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

constexpr int mostRedirects = 5;
constexpr qint64 readChunk = 64 * 1024;

// A body that can be read once.
// why: Qt sends a request again by itself when the connection breaks before the answer, whatever its method. What it
// cannot rewind it does not send again (QHttpNetworkConnectionChannel, measured in httpclienttest).
class OnceBody : public QIODevice
{
public:
    OnceBody(QByteArray bytes, QObject *parent)
        : QIODevice(parent)
        , m_bytes(std::move(bytes))
    {
        open(QIODevice::ReadOnly | QIODevice::Unbuffered);
    }
    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] qint64 bytesAvailable() const override
    {
        return m_bytes.size() - m_at + QIODevice::bytesAvailable();
    }
    [[nodiscard]] bool atEnd() const override { return m_at >= m_bytes.size(); }
    bool seek(qint64) override { return false; }
    bool reset() override { return false; }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        if (m_at >= m_bytes.size())
            return -1;
        const qint64 count = std::min<qint64>(size, m_bytes.size() - m_at);
        std::copy_n(m_bytes.constData() + m_at, count, data);
        m_at += count;
        return count;
    }
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qsizetype m_at = 0;
};

// Answers what was found before, so that QNetworkAccessManager never asks the system by itself.
class KnownProxies : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        const auto it = m_known.constFind(key(query.url()));
        return it == m_known.constEnd() ? QList{QNetworkProxy(QNetworkProxy::NoProxy)} : *it;
    }
    void set(const QUrl &url, const QList<QNetworkProxy> &proxies) { m_known.insert(key(url), proxies); }

private:
    static QString key(const QUrl &url)
    {
        return u"%1:%2"_s.arg(url.host(), QString::number(url.port(url.scheme() == "https"_L1 ? 443 : 80)));
    }
    QHash<QString, QList<QNetworkProxy>> m_known;
};

bool isToken(const QByteArray &text)
{
    static const QByteArray special = "!#$%&'*+-.^_`|~";
    return !text.isEmpty() && std::all_of(text.cbegin(), text.cend(), [](char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || special.contains(c);
    });
}

bool hasControl(const QByteArray &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](char c) { return (c >= 0 && c < 32 && c != '\t') || c == 127; });
}

// What only the client itself may say.
bool isOurs(const QByteArray &header)
{
    static const std::array<QByteArrayView, 6> ours{"host", "content-length", "transfer-encoding", "connection",
                                                    "upgrade", "accept-encoding"};
    return std::any_of(ours.begin(), ours.end(), [&header](QByteArrayView name) {
        return name.compare(header, Qt::CaseInsensitive) == 0;
    });
}

// The same host by its ordinary ports, now encrypted.
bool isUpgrade(const QUrl &from, const QUrl &to)
{
    return from.scheme() == "http"_L1 && to.scheme() == "https"_L1 && from.host() == to.host()
        && from.port(80) == 80 && to.port(443) == 443;
}

QString shown(const QUrl &url)
{
    return url.host().left(100);
}

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

// What went wrong before there was an answer, and whether the request can have been carried out.
struct Failure {
    Error error;
    bool isUndone = false;
};

Failure failureOf(const QNetworkReply &reply, const QString &host, const QString &tlsProblem)
{
    const auto say = [&host](const QString &what) { return u"%1: %2"_s.arg(host, what); };
    switch (reply.error()) {
    case QNetworkReply::ConnectionRefusedError:
        return {{ErrorKind::Offline, say(u"the connection is refused"_s), {}}, true};
    case QNetworkReply::HostNotFoundError:
        return {{ErrorKind::Offline, say(u"no host has this name"_s), {}}, true};
    case QNetworkReply::SslHandshakeFailedError:
        return {{ErrorKind::Protocol, say(tlsProblem.isEmpty() ? u"no secure connection"_s : tlsProblem), {}}, true};
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return {{ErrorKind::Offline, say(u"the proxy wants a sign-in"_s), {}}, true};
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyNotFoundError:
        return {{ErrorKind::Offline, say(u"the proxy cannot be reached"_s), {}}, true};
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError:
        return {{ErrorKind::Offline, say(u"the proxy does not lead there"_s), {}}, false};
    case QNetworkReply::TimeoutError:
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::UnknownNetworkError:
        return {{ErrorKind::Offline, say(u"the network does not lead there"_s), {}}, false};
    // why: QNetworkReply::requestSent does not come for a request with an empty body (measured with 6.4.2), so that
    // nothing says that the request has not left.
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError:
        return {{ErrorKind::Offline, say(u"the connection was closed before the answer was whole"_s), {}}, false};
    default:
        return {{ErrorKind::Protocol, say(u"the answer is no HTTP that is understood"_s), {}}, false};
    }
}

} // namespace

// -- one request, from asking to the answer --------------------------------------------------------

class HttpClient::Exchange : public QObject
{
public:
    Exchange(HttpClient &client, const HttpRequest &request, const CancelToken &cancel)
        : QObject(&client)
        , m_client(client)
        , m_request(request)
        , m_cancel(cancel)
        , m_backoff(client.m_clock, client.m_settings.backoff, client.m_random)
        , m_isOnce(!request.mayBeRepeated())
        , m_sentAt(client.m_clock.elapsed())
        , m_deadlineAt(m_sentAt + request.timeLimit)
        , m_deadline(client.m_clock.alarm([this] { onDeadline(); }))
        , m_again(client.m_clock.alarm([this] { enter(); }))
    {
        m_promise.start();
    }
    ~Exchange() override
    {
        dropReply();
        if (!m_isOver)
            answer(fail(ErrorKind::Cancelled));
    }

    [[nodiscard]] QFuture<Result<HttpResponse>> future() { return m_promise.future(); }

    void start()
    {
        m_cancel.onCancelled(this, [this] { end(fail(ErrorKind::Cancelled)); });
        m_deadline->start(m_request.timeLimit);
        enter();
    }

private:
    [[nodiscard]] std::chrono::milliseconds remaining() const
    {
        return std::chrono::duration_cast<std::chrono::milliseconds>(m_deadlineAt - m_client.m_clock.elapsed());
    }

    // The next try begins: with the limiter's leave.
    void enter()
    {
        ++m_try;
        if (!m_client.m_limiter) {
            learnWhomToTrust();
            return;
        }
        m_client.m_limiter->enter(remaining(), m_cancel, m_request.cost)
            .then(this, [this](const Result<RateLimiter::PermitPtr> &permit) {
                if (m_isOver)
                    return;
                if (!permit) {
                    end(tl::unexpected(permit.error()));
                    return;
                }
                m_permit = *permit;
                learnWhomToTrust();
            });
    }

    void learnWhomToTrust()
    {
        const TrustedAuthorities *authorities = m_client.m_settings.authorities;
        if (!authorities || m_client.m_isTrustKnown || m_request.url.scheme() != "https"_L1) {
            findProxy();
            return;
        }
        authorities->certificates().then(this, [this](const Result<QList<QSslCertificate>> &certificates) {
            if (m_isOver)
                return;
            if (!certificates) {
                giveUp(certificates.error());
                return;
            }
            m_client.m_tls.setCaCertificates(*certificates);
            m_client.m_isTrustKnown = true;
            findProxy();
        });
    }

    void findProxy()
    {
        if (!m_client.m_proxies) {
            sendNow();
            return;
        }
        m_client.m_proxies->find(m_request.url).then(this, [this](const QList<QNetworkProxy> &proxies) {
            if (m_isOver)
                return;
            static_cast<KnownProxies *>(m_client.m_network->proxyFactory())->set(m_request.url, proxies);
            sendNow();
        });
    }

    void sendNow()
    {
        m_body.clear();
        m_tlsProblem.clear();
        m_sentAt = m_client.m_clock.elapsed();
        m_reply.reset(makeReply());
        // why: what follows may destroy the client, which must not happen inside the reply's own signals.
        connect(m_reply.get(), &QNetworkReply::readyRead, this, &Exchange::read, Qt::QueuedConnection);
        connect(m_reply.get(), &QNetworkReply::finished, this, &Exchange::onFinished, Qt::QueuedConnection);
        connect(m_reply.get(), &QNetworkReply::sslErrors, this, [this](const QList<QSslError> &errors) {
            if (!errors.isEmpty())
                m_tlsProblem = errors.constFirst().errorString();
        });
    }

    [[nodiscard]] QNetworkReply *makeReply() const
    {
        QNetworkRequest request(m_request.url);
        request.setSslConfiguration(m_client.m_tls);
        request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
        request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
        request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
        request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
        request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
        request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
        request.setRawHeader("User-Agent", m_client.m_settings.userAgent);
        request.setRawHeader("Accept", "application/json");
        for (const auto &[name, value] : m_request.headers.all())
            request.setRawHeader(name, value);

        QNetworkAccessManager &network = *m_client.m_network;
        const bool isOnce = !m_request.mayBeRepeated();
        if (m_request.body.isEmpty() && !isOnce) {
            if (m_request.method == "GET")
                return network.get(request);
            if (m_request.method == "HEAD")
                return network.head(request);
            return network.sendCustomRequest(request, m_request.method);
        }
        if (!request.hasRawHeader("Content-Type"))
            request.setRawHeader("Content-Type", "application/octet-stream");
        if (!isOnce)
            return network.sendCustomRequest(request, m_request.method, m_request.body);
        // why: over HTTP/2 Qt may send a body again in ways of its own; a connection of the older kind does not.
        request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
        request.setAttribute(QNetworkRequest::DoNotBufferUploadDataAttribute, true);
        request.setHeader(QNetworkRequest::ContentLengthHeader, m_request.body.size());
        auto body = std::make_unique<OnceBody>(m_request.body, nullptr);
        QNetworkReply *reply = network.sendCustomRequest(request, m_request.method, body.get());
        body.release()->setParent(reply);
        return reply;
    }

    void read()
    {
        while (m_reply && m_reply->bytesAvailable() > 0) {
            const QByteArray bytes = m_reply->read(readChunk);
            if (bytes.isEmpty())
                return;
            m_body += bytes;
            if (m_body.size() > m_request.largestBody) {
                dropReply();
                giveUp({ErrorKind::Protocol, u"%1: the answer is larger than %2 bytes"_s.arg(
                           shown(m_request.url), QString::number(m_request.largestBody)), {}});
                return;
            }
        }
    }

    void onFinished()
    {
        read();
        if (!m_reply)
            return;
        const int status = m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
        const bool isAnswer = status > 0 && (m_reply->error() == QNetworkReply::NoError || status >= 400);
        if (isAnswer)
            onResponse(takeResponse(status));
        else
            onFailure(failureOf(*m_reply, shown(m_request.url), m_tlsProblem));
    }

    [[nodiscard]] HttpResponse takeResponse(int status)
    {
        HttpResponse response;
        response.status = status;
        for (const auto &[name, value] : m_reply->rawHeaderPairs())
            response.headers.add(name, value);
        response.body = std::exchange(m_body, {});
        response.elapsed = sinceSent();
        response.url = m_request.url;
        dropReply();
        return response;
    }

    void onResponse(const HttpResponse &response)
    {
        if (m_client.m_limiter)
            m_client.m_limiter->learn(response.headers);
        if (isRedirect(response.status) && response.headers.contains("Location")) {
            observe(response, {});
            redirect(response);
            return;
        }
        const QDateTime now = m_client.m_clock.nowUtc();
        std::optional<Error> error
            = m_request.decoder ? m_request.decoder(response, now) : decodeStatus(response, now);
        // why: the server has had the request. See "Errors" of HttpClient.
        const bool isUnsaid = error && error->kind == ErrorKind::RateLimited && response.status == 503 && !error->retryAfter;
        if (error && m_isOnce && (error->kind == ErrorKind::Offline || isUnsaid))
            error->kind = ErrorKind::Timeout;
        observe(response, error);
        if (!error) {
            qCDebug(lcNet) << describeForLog(m_request) << describeForLog(response);
            end(response);
            return;
        }
        qCInfo(lcNet) << describeForLog(m_request) << describeForLog(response) << "try" << m_try;
        if (error->kind == ErrorKind::RateLimited) {
            if (m_client.m_limiter && error->retryAfter)
                m_client.m_limiter->stopFor(*error->retryAfter);
            againOrEnd(*error, true);
            return;
        }
        const bool isPassing = error->kind == ErrorKind::Offline || error->kind == ErrorKind::Timeout;
        againOrEnd(*error, isPassing && m_request.mayBeRepeated());
    }

    void onFailure(Failure failure)
    {
        // A redirect by 303 says that it has been done, whatever becomes of the page behind it.
        if (m_isOnce && (!failure.isUndone || m_redirects > 0) && failure.error.kind == ErrorKind::Offline)
            failure.error.kind = ErrorKind::Timeout;
        dropReply();
        observe(std::nullopt, failure.error);
        qCInfo(lcNet) << describeForLog(m_request) << failure.error.detail << "try" << m_try;
        const bool isPassing = failure.error.kind == ErrorKind::Offline
            || (failure.error.kind == ErrorKind::Timeout && m_request.mayBeRepeated());
        againOrEnd(failure.error, isPassing);
    }

    void redirect(const HttpResponse &response)
    {
        const QUrl target
            = m_request.url.resolved(QUrl::fromEncoded(response.headers.value("Location"), QUrl::StrictMode));
        const auto refuse = [this, &target](const QString &why) {
            end(fail(ErrorKind::Protocol, u"%1 redirects to %2: %3"_s.arg(shown(m_request.url), shown(target), why)));
        };
        if (++m_redirects > mostRedirects)
            return refuse(u"too many redirects"_s);
        if (!target.isValid() || (target.scheme() != "https"_L1 && target.scheme() != "http"_L1)
            || !target.userInfo().isEmpty())
            return refuse(u"not an address to go to"_s);
        if (m_request.url.scheme() == "https"_L1 && target.scheme() == "http"_L1)
            return refuse(u"it is not encrypted"_s);
        const bool staysThere = isSameOrigin(m_request.url, target) || isUpgrade(m_request.url, target);
        if (m_request.hasCredentials() && !staysThere)
            return refuse(u"the credentials are not for that host"_s);
        if (response.status == 303 && m_request.method != "HEAD") {
            m_request.method = "GET";
            m_request.body.clear();
            m_request.headers.remove("Content-Type");
            m_request.isIdempotent = true;
        } else if (!m_request.mayBeRepeated()) {
            return refuse(u"the address in the settings is an old one"_s);
        }
        m_request.url = target;
        learnWhomToTrust();
    }

    void againOrEnd(const Error &error, bool mayTryAgain)
    {
        m_permit.reset();
        if (m_isOver)
            return;
        const auto wait = std::max<std::chrono::milliseconds>(
            m_backoff.next(), error.retryAfter.value_or(std::chrono::seconds(0)));
        if (!mayTryAgain || m_try >= m_request.tries || wait >= remaining()) {
            end(tl::unexpected(error));
            return;
        }
        m_again->start(wait);
    }

    void giveUp(const Error &error)
    {
        observe(std::nullopt, error);
        qCInfo(lcNet) << describeForLog(m_request) << error.detail;
        end(tl::unexpected(error));
    }

    void onDeadline()
    {
        dropReply();
        giveUp({ErrorKind::Timeout, u"%1: no answer within %2 ms"_s.arg(
                   shown(m_request.url), QString::number(m_request.timeLimit.count())), {}});
    }

    void observe(const std::optional<HttpResponse> &response, const std::optional<Error> &error) const
    {
        if (!m_client.m_settings.observer)
            return;
        HttpExchange seen;
        seen.method = m_request.method;
        seen.number = m_try;
        seen.elapsed = sinceSent();
        seen.url = QString::fromUtf8(clean(m_request.url.toEncoded()));
        seen.requestHeaders = clean(m_request.headers);
        if (!m_request.isPrivate)
            seen.requestBody = clean(m_request.body);
        if (response) {
            seen.response = *response;
            seen.response->headers = clean(response->headers);
            seen.response->url = QUrl::fromEncoded(clean(response->url.toEncoded()));
            seen.response->body = m_request.isPrivate ? QByteArray() : clean(response->body);
        }
        seen.error = error;
        if (seen.error)
            seen.error->detail = QString::fromUtf8(clean(seen.error->detail.toUtf8()));
        m_client.m_settings.observer(seen);
    }

    [[nodiscard]] QByteArray clean(const QByteArray &text) const { return withoutSecrets(text, m_request.secrets); }
    [[nodiscard]] HttpHeaders clean(const HttpHeaders &headers) const
    {
        HttpHeaders cleaned;
        for (const auto &[name, value] : headers.all())
            cleaned.add(name, isCredentialHeader(name) ? QByteArray("***") : clean(value));
        return cleaned;
    }

    [[nodiscard]] std::chrono::milliseconds sinceSent() const
    {
        return std::chrono::duration_cast<std::chrono::milliseconds>(m_client.m_clock.elapsed() - m_sentAt);
    }

    void dropReply()
    {
        if (!m_reply)
            return;
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply.release()->deleteLater();
    }

    void end(const Result<HttpResponse> &result)
    {
        if (std::exchange(m_isOver, true))
            return;
        dropReply();
        m_deadline->stop();
        m_again->stop();
        deleteLater();
        m_permit.reset();
        answer(result);
    }

    // The last thing that happens: whoever is told may destroy all of this.
    void answer(const Result<HttpResponse> &result)
    {
        auto promise = std::move(m_promise);
        promise.addResult(result);
        promise.finish();
    }

    HttpClient &m_client;
    HttpRequest m_request;
    CancelToken m_cancel;
    Backoff m_backoff;
    const bool m_isOnce;
    std::chrono::nanoseconds m_sentAt;
    std::chrono::nanoseconds m_deadlineAt;
    std::unique_ptr<Alarm> m_deadline;
    std::unique_ptr<Alarm> m_again;
    QPromise<Result<HttpResponse>> m_promise;
    std::unique_ptr<QNetworkReply> m_reply;
    RateLimiter::PermitPtr m_permit;
    QByteArray m_body;
    QString m_tlsProblem;
    int m_try = 0;
    int m_redirects = 0;
    bool m_isOver = false;
};

// -- the client -------------------------------------------------------------------------------------

HttpClient::HttpClient(HttpSettings settings, Clock &clock, ProxyFinder *proxies, RateLimiter *limiter,
                       Backoff::Random random, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_clock(clock)
    , m_proxies(proxies)
    , m_limiter(limiter)
    , m_random(std::move(random))
    , m_tls(QSslConfiguration::defaultConfiguration())
    , m_network(std::make_unique<QNetworkAccessManager>())
{
    m_network->setProxyFactory(new KnownProxies); // owns it
    m_network->setAutoDeleteReplies(false);
    m_tls.setProtocol(QSsl::TlsV1_2OrLater);
    m_tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!m_settings.authorities && !m_settings.caFile.isEmpty()) {
        m_ownAuthorities = std::make_unique<TrustedAuthorities>(m_settings.caFile);
        m_settings.authorities = m_ownAuthorities.get();
    }
}

HttpClient::~HttpClient()
{
    // why: they use the members that go before QObject deletes its children.
    while (!children().isEmpty())
        delete children().constFirst();
}

QFuture<Result<HttpResponse>> HttpClient::send(const HttpRequest &request, const CancelToken &cancel)
{
    std::optional<Error> error = objection(request);
    if (!error && cancel.isCancelled())
        error = Error{ErrorKind::Cancelled, {}, {}};
    if (error)
        return QtFuture::makeReadyFuture(Result<HttpResponse>(tl::unexpected(*error)));
    auto *exchange = new Exchange(*this, request, cancel); // a child of this
    const auto future = exchange->future();
    exchange->start();
    return future;
}

std::optional<Error> HttpClient::objection(const HttpRequest &request) const
{
    const auto refusal = [](ErrorKind kind, const QString &why) { return Error{kind, why, std::nullopt}; };
    const QUrl &url = request.url;
    const bool isEncrypted = url.scheme() == "https"_L1;
    if (!url.isValid() || url.host().isEmpty() || (!isEncrypted && url.scheme() != "http"_L1))
        return refusal(ErrorKind::Unsupported, u"not an http or https address"_s);
    if (!url.userInfo().isEmpty())
        return refusal(ErrorKind::Unsupported, u"%1: a password in the address is not sent"_s.arg(shown(url)));
    if (!isToken(request.method))
        return refusal(ErrorKind::Unsupported, u"not an HTTP method"_s);
    for (const auto &[name, value] : request.headers.all()) {
        if (!isToken(name) || isOurs(name))
            return refusal(ErrorKind::Unsupported, u"a header that cannot be set"_s);
        if (hasControl(value))
            return refusal(ErrorKind::Unsupported, u"a control character in a header"_s);
    }
    if (!isEncrypted && !isLoopback(url) && request.hasCredentials() && !m_settings.allowsPlainCredentials)
        return refusal(ErrorKind::Forbidden, u"%1: a secret is not sent unencrypted"_s.arg(shown(url)));
    return std::nullopt;
}

} // namespace Ringside
