#pragma once

#include "connectorform.h"
#include "crmprovider.h"
#include "errorrules.h"
#include "ratelimiter.h"
#include "template.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace Ringside {

//! Where a credential goes in a request.
struct CredentialPlace {
    enum class As {
        Bearer, //!< Authorization: Bearer …
        Header,
        Query,
        Basic, //!< user and password
        Url, //!< the secret is the base address itself, as with webhooks
    };
    As as = As::Bearer;
    QString name; //!< of the header or query key
    QString prefix; //!< before the value: "Zoho-oauthtoken "
    QString user; //!< for Basic: a pattern, "{params.email}/token"
    QString secret; //!< a parameter's name; "access_token": the one that signing in has brought
};

//! One way to sign in. The administrator picks one where a connector has several.
struct ConnectorAuthentication {
    enum class Type {
        Secrets, //!< what the form holds is sent
        OAuth, //!< a person signs in in the browser, RFC 8252
        ClientCredentials,
        JwtBearer,
        None,
    };
    QString id;
    QString label;
    Type type = Type::Secrets;
    QStringList parameters; //!< those of Connector::parameters this way needs, besides the common ones
    QList<CredentialPlace> places;

    // For the OAuth types; patterns, see ConnectorPattern.
    QString authorizeUrl;
    QString tokenUrl;
    QString clientId;
    QString clientSecret; //!< a parameter's name; empty: a public client
    enum class ClientAuth { None, Body, Basic };
    ClientAuth clientAuth = ClientAuth::None;
    QStringList scopes;
    QString scopeSeparator = QStringLiteral(" ");
    bool pkce = true;
    QList<std::pair<QString, QString>> authorizeParameters;
    QList<std::pair<QString, QString>> tokenParameters;
    QString redirectHost = QStringLiteral("127.0.0.1");
    quint16 redirectPort = 0;
    QString redirectPath = QStringLiteral("/");
    QStringList keep; //!< members of the token's answer that go with it: "instance_url"
    QString tokenServer; //!< the kept one that names the server to renew at
    QStringList hosts; //!< where kept addresses may point: "*.salesforce.com"
    QString jwtIssuer;
    QString jwtSubject;
    QString jwtAudience;
    QString jwtKey; //!< a parameter's name: the private key, PEM
};

//! One request, or one for each element of a list, and what is made of the answers.
struct ConnectorStep {
    Template when; //!< false: the step is left out
    bool hasWhen = false;
    Template each; //!< an array: a request for each element, all at once, with it as "item" in scope
    bool hasEach = false;
    Template request; //!< an object: method, path or url, query, headers, body, form, text
    bool hasRequest = false;
    QList<int> empty; //!< statuses that mean "nothing there": 204, 404
    std::optional<bool> mayRepeat; //!< nothing: as the method has it
    double cost = 1;
    Template next; //!< what the next page is asked with, as "page" in scope; null: this was the last
    bool hasNext = false;
    int mostPages = 1;
    std::vector<std::pair<QString, Template>> keep; //!< into "vars", for later steps
    Template items; //!< the array within the answer
    Template map; //!< what one of them becomes
    bool hasMap = false;
};

//! Something a connector can do.
struct ConnectorOperation {
    std::vector<ConnectorStep> steps;
    Template result; //!< of everything; without one, what the steps have mapped
    bool hasResult = false;
    bool needsAccount = false; //!< what the operation "account" gives has to be there first
};

//! A file that teaches Ringside a CRM (DESIGN.md, "A CRM is a file, not a class"), read and compiled.
//!
//! Does nothing by itself: ConnectorProvider does what it says. resources/connectors/README.md explains the format.
//! Thread: an immutable value once made; shared among providers.
struct Connector {
    QString id; //!< what stands behind "type:" in config.yml
    QString name; //!< "HubSpot"
    QString summary; //!< a sentence on what it is good for; may be empty
    QString documentation; //!< the vendor's page
    QList<ConnectorParameter> parameters;
    QList<ConnectorAuthentication> authentications; //!< the first is the usual one
    QString baseUrl; //!< a pattern
    Template headers; //!< with every request
    RateLimits limits;
    ErrorRules errors;
    QList<CrmModule> modules;
    QString profileUrl; //!< a pattern with {id}
    QHash<QString, ConnectorOperation> operations; //!< "lookup", "history", "skeleton", "log_call" …

    [[nodiscard]] const ConnectorOperation *operation(const QString &name) const;
    [[nodiscard]] const ConnectorParameter *parameter(const QString &name) const;
    //! The way of signing in that has \a id; the usual one where none has.
    [[nodiscard]] const ConnectorAuthentication &authentication(const QString &id) const;
};

//! What of it a gallery and a form for credentials show.
[[nodiscard]] ConnectorForm formOf(const Connector &connector);

//! What expressions of connectors may see.
[[nodiscard]] QStringList connectorScopeNames();

} // namespace Ringside
