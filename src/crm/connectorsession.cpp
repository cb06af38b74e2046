#include "connectorsession.h"

#include "crmmapping.h"
#include "proxyfinder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrlQuery>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

using Pairs = QList<std::pair<QString, QString>>;

// Names and values; null leaves one out, a list repeats the name.
Pairs pairsOf(const QJsonValue &value)
{
    Pairs pairs;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (it->isNull() || it->isUndefined())
            continue;
        const QJsonArray values = it->isArray() ? it->toArray() : QJsonArray{*it};
        for (const QJsonValue &one : values)
            pairs.append({it.key(), CrmMapping::text(one)});
    }
    return pairs;
}

// why not QUrlQuery: it leaves "+" as it is, which servers read as a blank.
QByteArray encoded(const Pairs &pairs)
{
    QByteArray text;
    for (const auto &[name, value] : pairs) {
        if (!text.isEmpty())
            text += '&';
        text += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    }
    return text;
}

// The address that paths are put behind.
constexpr auto baseForm = QUrl::RemoveFragment | QUrl::RemoveQuery | QUrl::StripTrailingSlash;

bool isHeaderText(const QString &text)
{
    return std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() >= 32 && c.unicode() != 127; });
}

OAuthConfig::ClientAuth clientAuthOf(ConnectorAuthentication::ClientAuth auth)
{
    switch (auth) {
    case ConnectorAuthentication::ClientAuth::Body:
        return OAuthConfig::ClientAuth::Body;
    case ConnectorAuthentication::ClientAuth::Basic:
        return OAuthConfig::ClientAuth::Basic;
    case ConnectorAuthentication::ClientAuth::None:
        break;
    }
    return OAuthConfig::ClientAuth::None;
}

} // namespace

ConnectorSession::ConnectorSession(std::shared_ptr<const Connector> connector, ConnectorAccess access,
                                   const ConnectorNetwork &network, QObject *parent)
    : QObject(parent)
    , m_connector(std::move(connector))
    , m_access(std::move(access))
    , m_limiter(std::make_unique<RateLimiter>(m_connector->limits, network.clock))
{
    check();
    HttpSettings http;
    http.authorities = network.authorities;
    http.observer = network.observer;
    m_http = std::make_unique<HttpClient>(http, network.clock, network.proxies, m_limiter.get());
    m_transport = network.transport ? network.transport : m_http.get();
    const bool signsIn = m_way->type != ConnectorAuthentication::Type::Secrets
        && m_way->type != ConnectorAuthentication::Type::None;
    if (!m_objection.isEmpty() || !signsIn)
        return;
    if (!network.tokens) {
        m_objection = u"there is no place to keep a sign-in"_s;
        return;
    }
    if (const auto config = signInConfig()) {
        m_signInHttp = std::make_unique<HttpClient>(http, network.clock, network.proxies, nullptr); // its limits are others
        m_oauth = std::make_unique<OAuthSession>(*config, *m_signInHttp, *network.tokens, network.clock);
    }
}

ConnectorSession::~ConnectorSession() = default;

void ConnectorSession::check()
{
    m_way = &m_connector->authentication(m_access.authentication);
    const auto isOthers = [&](const QString &name) {
        if (m_way->parameters.contains(name))
            return false;
        return std::any_of(m_connector->authentications.cbegin(), m_connector->authentications.cend(),
                           [&](const ConnectorAuthentication &way) { return way.parameters.contains(name); });
    };
    for (const ConnectorParameter &parameter : m_connector->parameters) {
        const QString value = m_access.parameters.value(parameter.name, parameter.fallback);
        if (parameter.type == ConnectorParameter::Type::Flag)
            m_parameters.insert(parameter.name, value == "true"_L1);
        else if (parameter.type != ConnectorParameter::Type::Secret)
            m_parameters.insert(parameter.name, value);
        const bool isMissing = parameter.type == ConnectorParameter::Type::Secret
            ? secret(parameter.name).isEmpty()
            : value.isEmpty();
        if (parameter.required && isMissing && !isOthers(parameter.name) && m_objection.isEmpty())
            m_objection = u"%1 is missing"_s.arg(parameter.name);
    }
    if (!m_objection.isEmpty())
        return;
    for (const CredentialPlace &place : m_way->places) {
        if (place.secret != "access_token"_L1 && secret(place.secret).isEmpty())
            m_objection = u"%1 is missing"_s.arg(place.secret);
    }
}

QUrl ConnectorSession::signInUrl(const QString &pattern) const
{
    const auto url = ConnectorPattern::fillUrl(pattern, values());
    if (!url)
        return {};
    if (m_access.authBaseUrl.isEmpty())
        return *url;
    QUrl other(m_access.authBaseUrl, QUrl::StrictMode);
    other.setPath(other.path().endsWith(u'/') ? other.path().chopped(1) + url->path() : other.path() + url->path());
    return other;
}

std::optional<OAuthConfig> ConnectorSession::signInConfig()
{
    const ConnectorPattern::Values known = values();
    const auto filled = [&](const QString &pattern) { return ConnectorPattern::fillText(pattern, known).value_or(QString()); };
    OAuthConfig config;
    switch (m_way->type) {
    case ConnectorAuthentication::Type::ClientCredentials:
        config.flow = OAuthConfig::Flow::ClientCredentials;
        break;
    case ConnectorAuthentication::Type::JwtBearer:
        config.flow = OAuthConfig::Flow::JwtBearer;
        break;
    default:
        config.flow = OAuthConfig::Flow::AuthorizationCode;
        break;
    }
    config.authorizeUrl = signInUrl(m_way->authorizeUrl);
    config.tokenUrl = signInUrl(m_way->tokenUrl);
    config.clientId = filled(m_way->clientId);
    config.clientSecret = secret(m_way->clientSecret);
    config.clientAuth = clientAuthOf(m_way->clientAuth);
    if (config.clientSecret.isEmpty())
        config.clientAuth = OAuthConfig::ClientAuth::None;
    for (const QString &scope : m_way->scopes)
        config.scopes.append(filled(scope));
    config.scopeSeparator = m_way->scopeSeparator;
    config.usesPkce = m_way->pkce;
    for (const auto &[name, pattern] : m_way->authorizeParameters)
        config.authorizeParameters.append({name, filled(pattern)});
    for (const auto &[name, pattern] : m_way->tokenParameters)
        config.tokenParameters.append({name, filled(pattern)});
    config.redirect = {m_way->redirectHost, m_way->redirectPort, m_way->redirectPath};
    config.jwt.privateKey = secret(m_way->jwtKey);
    config.jwt.issuer = filled(m_way->jwtIssuer);
    config.jwt.subject = filled(m_way->jwtSubject);
    config.jwt.audience = filled(m_way->jwtAudience);
    config.keptFields = m_way->keep;
    config.tokenServerField = m_access.authBaseUrl.isEmpty() ? m_way->tokenServer : QString();
    config.hosts = m_way->hosts;
    for (const QString &own : {m_access.apiBaseUrl, m_access.authBaseUrl}) {
        if (const QString host = QUrl(own).host(); !host.isEmpty())
            config.hosts.append(host);
    }
    if (config.tokenUrl.isEmpty()
        || (config.flow == OAuthConfig::Flow::AuthorizationCode && config.authorizeUrl.isEmpty())) {
        m_objection = u"the address for signing in is incomplete"_s;
        return std::nullopt;
    }
    return config;
}

ConnectorPattern::Values ConnectorSession::values() const
{
    ConnectorPattern::Values values;
    for (auto it = m_parameters.begin(); it != m_parameters.end(); ++it)
        values.insert(u"params."_s + it.key(), CrmMapping::text(*it));
    for (auto it = m_token.fields.begin(); it != m_token.fields.end(); ++it)
        values.insert(u"token."_s + it.key(), it.value());
    for (auto it = m_account.begin(); it != m_account.end(); ++it) {
        if (it->isString() || it->isDouble())
            values.insert(u"account."_s + it.key(), CrmMapping::text(*it));
    }
    return values;
}

QFuture<Result<QJsonObject>> ConnectorSession::signIn()
{
    if (!m_oauth)
        return QtFuture::makeReadyFuture(Result<QJsonObject>(QJsonObject()));
    return m_oauth->token().then(this, [this](const Result<OAuthToken> &token) -> Result<QJsonObject> {
        if (!token)
            return tl::unexpected(token.error());
        m_token = *token;
        QJsonObject fields;
        for (auto it = m_token.fields.begin(); it != m_token.fields.end(); ++it)
            fields.insert(it.key(), it.value());
        return fields;
    });
}

Result<QUrl> ConnectorSession::baseUrl() const
{
    for (const CredentialPlace &place : m_way->places) {
        if (place.as != CredentialPlace::As::Url)
            continue;
        const QUrl url(QString::fromUtf8(secret(place.secret).reveal().trimmed()), QUrl::StrictMode);
        if (!isWebLink(url))
            return fail(ErrorKind::Unsupported, u"%1 is no web address"_s.arg(place.secret));
        return url;
    }
    if (!m_access.apiBaseUrl.isEmpty()) {
        const QUrl url(m_access.apiBaseUrl, QUrl::StrictMode);
        if (!isWebLink(url))
            return fail(ErrorKind::Unsupported, u"api_base_url is no web address"_s);
        return url;
    }
    QString missing;
    if (const auto url = ConnectorPattern::fillUrl(m_connector->baseUrl, values(), &missing))
        return *url;
    return fail(ErrorKind::Unsupported,
                missing.isEmpty() ? u"the address of the CRM is not one"_s : u"%1 is missing"_s.arg(missing));
}

std::optional<Error> ConnectorSession::addCredentials(HttpRequest &request, Pairs &query) const
{
    for (const CredentialPlace &place : m_way->places) {
        const Secret value = place.secret == "access_token"_L1 ? m_token.accessToken : secret(place.secret);
        QByteArray text = value.reveal().trimmed();
        if (text.isEmpty())
            return Error{ErrorKind::Unauthorized, u"%1 is missing"_s.arg(place.secret), std::nullopt};
        // why: written with a slash at its end or without, it leaves the same of an address; a replay finds it by that.
        while (place.as == CredentialPlace::As::Url && text.endsWith('/'))
            text.chop(1);
        request.secrets.append(Secret(text));
        if (place.as != CredentialPlace::As::Url && !isHeaderText(QString::fromUtf8(text)))
            return Error{ErrorKind::Unauthorized, u"%1 has line breaks in it"_s.arg(place.secret), std::nullopt};
        switch (place.as) {
        case CredentialPlace::As::Bearer:
            request.headers.set("Authorization", "Bearer " + text);
            break;
        case CredentialPlace::As::Header:
            request.headers.set(place.name.toLatin1(), place.prefix.toUtf8() + text);
            break;
        case CredentialPlace::As::Query:
            query.append({place.name, QString::fromUtf8(text)});
            break;
        case CredentialPlace::As::Basic: {
            const QByteArray user = ConnectorPattern::fillText(place.user, values()).value_or(QString()).toUtf8();
            const QByteArray pair = (user + ':' + text).toBase64();
            request.secrets.append(Secret(pair));
            request.headers.set("Authorization", "Basic " + pair);
            break;
        }
        case CredentialPlace::As::Url:
            // why: the address that is asked is the base written another way, and as secret.
            if (const Result<QUrl> base = baseUrl())
                request.secrets.append(Secret(base->toEncoded(baseForm)));
            break;
        }
    }
    return std::nullopt;
}

Result<HttpRequest> ConnectorSession::build(const Parts &parts) const
{
    const Result<QUrl> base = baseUrl();
    if (!base)
        return tl::unexpected(base.error());
    HttpRequest request;
    request.method = parts.request[u"method"].toString().toLatin1();
    request.timeLimit = parts.timeLimit;
    request.isIdempotent = parts.mayRepeat;
    request.cost = parts.cost;
    request.decoder = [connector = m_connector, empty = parts.empty](const HttpResponse &response,
                                                                      const QDateTime &nowUtc) {
        return empty.contains(response.status) ? std::nullopt : connector->errors.decode(response, nowUtc);
    };
    Pairs query = pairsOf(parts.request[u"query"]);
    QByteArray address;
    if (const QString given = parts.request[u"url"].toString(); !given.isEmpty()) {
        // why: an address out of an answer gets the credentials; it has to be where they belong.
        const QUrl url = base->resolved(QUrl(given));
        if (!isSameOrigin(url, *base))
            return fail(ErrorKind::Protocol, u"an address of another host"_s);
        address = url.toEncoded(QUrl::RemoveFragment);
    } else {
        const QString path = parts.request[u"path"].toString();
        if (!path.startsWith(u'/'))
            return fail(ErrorKind::Protocol, u"a path that does not begin with a slash"_s);
        address = base->toEncoded(baseForm)
            + QUrl::toPercentEncoding(path, "/?=&%:@!$'()*,;~");
    }
    request.headers.set("Accept", "application/json");
    for (const QJsonValue &headers : {QJsonValue(parts.headers), parts.request[u"headers"]}) {
        for (const auto &[name, value] : pairsOf(headers)) {
            if (!isHeaderText(name + value))
                return fail(ErrorKind::Protocol, u"a header with line breaks"_s);
            request.headers.set(name.toLatin1(), value.toUtf8());
        }
    }
    const auto setType = [&](const QByteArray &type) {
        if (!request.headers.contains("Content-Type"))
            request.headers.set("Content-Type", type);
    };
    if (const QJsonValue body = parts.request[u"body"]; !body.isUndefined()) {
        setType("application/json");
        request.body = body.isArray() ? QJsonDocument(body.toArray()).toJson(QJsonDocument::Compact)
                                      : QJsonDocument(body.toObject()).toJson(QJsonDocument::Compact);
    } else if (const QJsonValue form = parts.request[u"form"]; form.isObject()) {
        setType("application/x-www-form-urlencoded");
        request.body = encoded(pairsOf(form));
    } else if (const QJsonValue text = parts.request[u"text"]; text.isString()) {
        setType("text/plain; charset=utf-8");
        request.body = text.toString().toUtf8();
    }
    if (const auto error = addCredentials(request, query))
        return tl::unexpected(*error);
    if (!query.isEmpty())
        address += (address.contains('?') ? "&" : "?") + encoded(query);
    request.url = QUrl::fromEncoded(address, QUrl::StrictMode);
    if (!request.url.isValid())
        return fail(ErrorKind::Protocol, u"an address that is none"_s);
    return request;
}

QFuture<Result<HttpResponse>> ConnectorSession::sendOnce(const Parts &parts, const CancelToken &cancel)
{
    const Result<HttpRequest> request = build(parts);
    if (!request)
        return QtFuture::makeReadyFuture(Result<HttpResponse>(tl::unexpected(request.error())));
    return m_transport->send(*request, cancel);
}

QFuture<Result<HttpResponse>> ConnectorSession::send(const Parts &parts, const CancelToken &cancel)
{
    if (!m_oauth)
        return sendOnce(parts, cancel);
    // With the token of the moment; once more with a new one where the server refuses it.
    return signIn()
        .then(this,
              [this, parts, cancel](const Result<QJsonObject> &signedIn) {
                  if (!signedIn)
                      return QtFuture::makeReadyFuture(Result<HttpResponse>(tl::unexpected(signedIn.error())));
                  return sendOnce(parts, cancel);
              })
        .unwrap()
        .then(this,
              [this, parts, cancel](const Result<HttpResponse> &response) {
                  if (response || response.error().kind != ErrorKind::Unauthorized || cancel.isCancelled())
                      return QtFuture::makeReadyFuture(Result<HttpResponse>(response));
                  m_oauth->refuse(m_token.accessToken);
                  return signIn()
                      .then(this,
                            [this, parts, cancel](const Result<QJsonObject> &signedIn) {
                                if (!signedIn)
                                    return QtFuture::makeReadyFuture(
                                        Result<HttpResponse>(tl::unexpected(signedIn.error())));
                                return sendOnce(parts, cancel);
                            })
                      .unwrap();
              })
        .unwrap();
}

} // namespace Ringside
