#pragma once

#include "canceltoken.h"
#include "clock.h"
#include "connector.h"
#include "connectorpattern.h"
#include "httpclient.h"
#include "httpmessage.h"
#include "oauthsession.h"
#include "ratelimiter.h"

#include <QFuture>
#include <QHash>
#include <QJsonObject>
#include <QObject>

#include <chrono>
#include <memory>

namespace Ringside {

class ProxyFinder;
class TrustedAuthorities;

//! What a profile says of one provider that is made by a connector.
struct ConnectorAccess {
    QString name; //!< unique within a profile
    QString authentication; //!< ConnectorAuthentication::id; empty: the first
    QHash<QString, QString> parameters; //!< those that are no secrets; what is missing has its default
    QHash<QString, Secret> secrets; //!< by parameter
    QString apiBaseUrl; //!< instead of the connector's own: a proxy, a test. Empty: the connector's
    QString authBaseUrl; //!< instead of the host of the addresses for signing in. Empty: the connector's
    std::chrono::milliseconds timeLimit{5000}; //!< of everything an answer takes
    QString region; //!< for numbers without a country
};

//! What a provider reaches the network with. What is pointed to must outlive it.
struct ConnectorNetwork {
    Clock &clock;
    ProxyFinder *proxies = nullptr; //!< null: directly
    const TrustedAuthorities *authorities = nullptr; //!< null: the system's
    TokenStore *tokens = nullptr; //!< of this provider; null: nobody signs in
    HttpObserver observer{}; //!< sees all traffic, without secrets; may be empty
    HttpTransport *transport = nullptr; //!< answers instead of the network: a recording; null: the network
};

//! The account of one provider, on the network: addresses, credentials, limits, signing in.
//!
//! Does not know operations (OperationRun does). One pool of connections and one rate limiter for the account.
//! Thread: one, with an event loop; never blocks it. Ownership: everything given must outlive it; requests under way
//! when it goes are Cancelled.
class ConnectorSession : public QObject
{
    Q_OBJECT

public:
    //! A request as a template gives it, without address and credentials.
    struct Parts {
        QJsonObject request; //!< method, path or url, query, headers, body, form, text
        QJsonObject headers; //!< with every request of the connector
        QList<int> empty; //!< statuses that are no errors: nothing is there
        std::optional<bool> mayRepeat;
        double cost = 1;
        std::chrono::milliseconds timeLimit{5000};
    };

    ConnectorSession(std::shared_ptr<const Connector> connector, ConnectorAccess access,
                     const ConnectorNetwork &network, QObject *parent = nullptr);
    ~ConnectorSession() override;

    //! What is missing or wrong in what was filled in, in a few words; empty: nothing.
    [[nodiscard]] QString objection() const { return m_objection; }
    //! The fields kept with the token, for expressions; empty before anybody has signed in.
    [[nodiscard]] QFuture<Result<QJsonObject>> signIn();
    [[nodiscard]] QFuture<Result<HttpResponse>> send(const Parts &parts, const CancelToken &cancel);

    [[nodiscard]] const ConnectorAuthentication &authentication() const { return *m_way; }
    [[nodiscard]] OAuthSession *oauth() const { return m_oauth.get(); }
    [[nodiscard]] const RateLimiter &limiter() const { return *m_limiter; }
    [[nodiscard]] RateLimiter &limiter() { return *m_limiter; }

    //! "params.…", "token.…" and "account.…", for patterns.
    [[nodiscard]] ConnectorPattern::Values values() const;
    void setAccount(const QJsonObject &account) { m_account = account; }
    //! Parameters as expressions see them, with their defaults; no secrets.
    [[nodiscard]] QJsonObject parameters() const { return m_parameters; }

private:
    void check();
    [[nodiscard]] std::optional<OAuthConfig> signInConfig();
    [[nodiscard]] Secret secret(const QString &name) const { return m_access.secrets.value(name); }
    [[nodiscard]] QUrl signInUrl(const QString &pattern) const;
    [[nodiscard]] Result<QUrl> baseUrl() const;
    [[nodiscard]] Result<HttpRequest> build(const Parts &parts) const;
    [[nodiscard]] std::optional<Error> addCredentials(HttpRequest &request,
                                                      QList<std::pair<QString, QString>> &query) const;
    [[nodiscard]] QFuture<Result<HttpResponse>> sendOnce(const Parts &parts, const CancelToken &cancel);

    std::shared_ptr<const Connector> m_connector; // shared: several providers, one file
    ConnectorAccess m_access;
    const ConnectorAuthentication *m_way = nullptr;
    QJsonObject m_parameters;
    QJsonObject m_account;
    QString m_objection;
    std::unique_ptr<RateLimiter> m_limiter;
    std::unique_ptr<HttpClient> m_http;
    HttpTransport *m_transport = nullptr; // m_http, or what stands in for it
    std::unique_ptr<HttpClient> m_signInHttp;
    std::unique_ptr<OAuthSession> m_oauth;
    OAuthToken m_token;
};

} // namespace Ringside
