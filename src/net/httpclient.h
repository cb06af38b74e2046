#pragma once

#include "backoff.h"
#include "canceltoken.h"
#include "clock.h"
#include "httpmessage.h"
#include "httptransport.h"

#include <QFuture>
#include <QObject>
#include <QSslConfiguration>

#include <memory>
#include <optional>

class QNetworkAccessManager;

namespace Ringside {

class ProxyFinder;
class RateLimiter;
class TrustedAuthorities;

struct HttpSettings {
    //! Where the company has authorities of its own; must outlive the client. One for all clients, because it holds the
    //! system's few hundred certificates as well (2.7 MB). Null: caFile.
    const TrustedAuthorities *authorities = nullptr;
    //! PEM, trusted besides the system's authorities; for a client that shares them with nobody. Empty: none.
    QString caFile;
    //! Credentials may cross an unencrypted network to another computer: an administrator's explicit word.
    bool allowsPlainCredentials = false;
    QByteArray userAgent = "Ringside";
    Backoff::Limits backoff{std::chrono::milliseconds(250), std::chrono::milliseconds(5000),
                            std::chrono::milliseconds(60000)};
    HttpObserver observer; //!< sees every try, without secrets; may be empty
};

//! Sends requests to one provider and keeps its connections open.
//!
//! Does not know CRMs, does not sign in (OAuthSession does), keeps no cookies, no cache and no credentials. Never
//! ignores a certificate error. Follows at most five redirects: with credentials within the same host only, from https
//! to http never, and what may be done once only not at all (but for 303). The whole of a request has one time limit.
//! Tries again, with backoff and jitter and within the time limit: what has certainly not been carried out, and what
//! may be carried out twice.
//! Thread: the one that made it, with an event loop; never blocks it. Ownership: everything given must outlive it;
//! what is under way when it goes answers Cancelled.
//! Errors: Offline means that the request has not been carried out; Timeout, that it may have been, and nobody knows.
//! RateLimited has retryAfter where it is known. The rest is what the decoder said.
class HttpClient : public QObject, public HttpTransport
{
    Q_OBJECT

public:
    //! Without \a proxies it connects directly, without \a limiter as often as it is asked.
    HttpClient(HttpSettings settings, Clock &clock, ProxyFinder *proxies = nullptr, RateLimiter *limiter = nullptr,
               Backoff::Random random = Backoff::systemRandom(), QObject *parent = nullptr);
    ~HttpClient() override;

    [[nodiscard]] QFuture<Result<HttpResponse>> send(const HttpRequest &request,
                                                     const CancelToken &cancel = {}) override;

private:
    class Exchange;
    [[nodiscard]] std::optional<Error> objection(const HttpRequest &request) const;

    HttpSettings m_settings;
    Clock &m_clock;
    ProxyFinder *m_proxies;
    RateLimiter *m_limiter;
    Backoff::Random m_random;
    QSslConfiguration m_tls;
    bool m_isTrustKnown = false;
    std::unique_ptr<TrustedAuthorities> m_ownAuthorities;
    std::unique_ptr<QNetworkAccessManager> m_network;
};

} // namespace Ringside
