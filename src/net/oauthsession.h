#pragma once

#include "canceltoken.h"
#include "clock.h"
#include "httpmessage.h"
#include "loopbackreceiver.h"
#include "oauthtoken.h"

#include <QFuture>
#include <QJsonObject>
#include <QObject>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace Ringside {

class HttpClient;

//! How to sign in to one provider.
struct OAuthConfig {
    enum class Flow {
        AuthorizationCode, //!< a person, in the browser (RFC 8252)
        ClientCredentials,
        JwtBearer, //!< RFC 7523
    };
    //! How the token endpoint gets to know the client.
    enum class ClientAuth {
        None, //!< only client_id: a public client
        Body, //!< client_id and client_secret in the form
        Basic, //!< Authorization: Basic
    };
    using Parameters = QList<std::pair<QString, QString>>;

    Flow flow = Flow::AuthorizationCode;
    QUrl authorizeUrl;
    QUrl tokenUrl;
    QString clientId;
    Secret clientSecret;
    ClientAuth clientAuth = ClientAuth::None;
    QStringList scopes;
    QString scopeSeparator = QStringLiteral(" "); //!< Zoho wants a comma
    bool usesPkce = true;
    Parameters authorizeParameters; //!< besides the usual: access_type=offline, prompt=consent
    Parameters tokenParameters; //!< with every request of a token: resource, audience
    LoopbackReceiver::Settings redirect; //!< vendors compare it letter by letter
    std::chrono::minutes signInLimit{5}; //!< for the person in the browser

    struct Jwt {
        Secret privateKey; //!< PEM, RSA
        QString issuer;
        QString subject;
        QString audience;
        std::chrono::seconds lifetime{180};
        QString keyId; //!< in the header, where not empty
        QJsonObject claims; //!< besides
    };
    Jwt jwt;

    //! Members of the answers to keep with the token; of the redirect's query as well (Zoho: "location").
    QStringList keptFields;
    //! The kept field that names the server whose token endpoint is to be used instead (Zoho: "accounts-server").
    QString tokenServerField;
    //! Where kept addresses may point, besides the hosts of the URLs above: "accounts.zoho.eu", "*.salesforce.com".
    //! An answer with an address elsewhere is refused: requests with credentials will go there.
    QStringList hosts;

    std::chrono::milliseconds timeLimit{15000}; //!< of each request of a token
    std::chrono::seconds lifetime{0}; //!< where the server does not tell expires_in; 0: until it is refused
};

//! One account's tokens: fetched, renewed ahead of time, kept.
//!
//! One owner of the token for the whole program: however many ask, one request of a token is under way. A new refresh
//! token is in the store before it is used. An answer without access_token is a failure whatever its status. Does not
//! open the browser itself.
//! Thread: one, with an event loop. Ownership: \a http, \a store and \a clock must outlive it; whoever waits when it
//! goes gets Cancelled. \a http should have no rate limiter of the API: the token endpoint has limits of its own.
//! Errors: Unauthorized: a person has to sign in again (signedOut() is told once). Offline, Timeout, RateLimited:
//! the token endpoint cannot be asked now, the sign-in still holds.
class OAuthSession : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Unknown, //!< nobody has asked yet
        SignedIn,
        SignedOut, //!< a person has to sign in
    };
    //! Builds the request for the token: its host may depend on the fields, its header on the vendor. The access token
    //! is added to the request's secrets.
    using MakeRequest = std::function<HttpRequest(const OAuthToken &token)>;
    //! Shows \a url in the system's browser; false: there is none.
    using OpenBrowser = std::function<bool(const QUrl &url)>;

    OAuthSession(OAuthConfig config, HttpClient &http, TokenStore &store, Clock &clock, QObject *parent = nullptr);
    ~OAuthSession() override;

    [[nodiscard]] State state() const { return m_state; }
    //! Somebody was signed in, and is no longer: the sign-in has expired, or the server has withdrawn it. Not so where
    //! nobody has ever been, or after signOut(). The detail of the error says the same.
    [[nodiscard]] bool hasLapsed() const { return m_state == State::SignedOut && m_hasLapsed; }

    //! A token that is good for a while: from memory, from the store, or renewed.
    [[nodiscard]] QFuture<Result<OAuthToken>> token(const CancelToken &cancel = {});
    //! The server has refused \a accessToken: the next token() is another one. False: it was fetched a moment ago, and
    //! another one would be refused as well (the account lacks a right, say); token() gives the same again.
    bool refuse(const Secret &accessToken);
    //! token() and send() by \a api, and once more with a new token where the first was refused.
    [[nodiscard]] QFuture<Result<HttpResponse>> send(HttpClient &api, MakeRequest make, const CancelToken &cancel = {});

    //! Lets a person sign in in the browser, or (other flows) fetches a first token. One at a time: a second one
    //! cancels the first. Forbidden: the person, or the server, said no.
    [[nodiscard]] QFuture<Result<OAuthToken>> signIn(const OpenBrowser &open, const LoopbackReceiver::Pages &pages,
                                                     const CancelToken &cancel = {});
    //! Forgets the token, in the store too. Does not revoke it at the server.
    QFuture<Result<void>> signOut();

Q_SIGNALS:
    void signedIn();
    //! A person has to sign in (again).
    void signedOut();
    //! The token could not be kept; it is tried again with the next one. A sign-in may be lost at the program's end.
    void storeFailed(const Ringside::Error &error);

private:
    using TokenResult = Result<OAuthToken>;
    struct Waiting;
    struct Call;
    struct SignIn;

    [[nodiscard]] bool isGood() const;
    [[nodiscard]] bool isUsable() const;
    void begin();
    void onLoaded(const Result<std::optional<OAuthToken>> &loaded);
    void renew();
    void onRenewed(const TokenResult &answer);
    void onGrantRefused(const Error &error);
    void keep(const OAuthToken &token);
    void adopt(const OAuthToken &token);
    void forgetToken();
    [[nodiscard]] Error signedOutError() const;
    void settle(const TokenResult &result);
    void pause(const Error &error);

    void onReceived(const QUrlQuery &query);
    void endSignIn(const TokenResult &result);
    void run(const std::shared_ptr<Call> &call);
    void onRefused(const std::shared_ptr<Call> &call, const Error &error);

    [[nodiscard]] QFuture<TokenResult> request(OAuthConfig::Parameters form, QList<Secret> secrets,
                                               const OAuthToken &before, const CancelToken &cancel);
    [[nodiscard]] Result<OAuthConfig::Parameters> assertion() const;
    [[nodiscard]] QUrl authorizeUrl(const QUrl &redirectUri) const;
    [[nodiscard]] Result<QUrl> tokenUrl(const QMap<QString, QString> &fields) const;
    [[nodiscard]] bool isTrusted(const QString &address) const;

    OAuthConfig m_config;
    HttpClient &m_http;
    TokenStore &m_store;
    Clock &m_clock;
    State m_state = State::Unknown;
    std::optional<OAuthToken> m_token;
    std::optional<std::chrono::nanoseconds> m_obtainedAt; // by Clock::elapsed(); only what was fetched in this session
    std::optional<std::chrono::nanoseconds> m_renewAt; // likewise
    std::chrono::seconds m_ahead{60}; // of the expiry a token is renewed
    bool m_isLoaded = false;
    bool m_isRefused = false; // the token in hand
    bool m_hasLapsed = false; // there was a token when the sign-in was over
    QString m_whySignedOut; // for the log and for experts
    bool m_isBusy = false; // one request, or the store, is being waited for
    int m_generation = 0; // answers to what was asked before a sign-in or a sign-out no longer count
    std::unique_ptr<CancelSource> m_cancel;
    std::vector<std::shared_ptr<Waiting>> m_waiting; // shared with their cancel tokens
    std::optional<Error> m_pauseError;
    std::chrono::nanoseconds m_pausedUntil{0};
    std::unique_ptr<SignIn> m_signIn;
};

} // namespace Ringside
