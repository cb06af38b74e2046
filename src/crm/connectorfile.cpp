#include "connectorfile.h"

#include "connectorpattern.h"
#include "connectorschema_p.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <array>

using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

constexpr qsizetype largestFile = 1024 * 1024;

template<class T, size_t count>
T wordToValue(const QString &word, const std::array<std::pair<QLatin1StringView, T>, count> &words, T fallback)
{
    for (const auto &[known, value] : words)
        if (word == known)
            return value;
    return fallback;
}

QStringList textList(const QJsonValue &value)
{
    QStringList list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array)
        list.append(item.toString());
    return list;
}

QList<int> numberList(const QJsonValue &value)
{
    QList<int> list;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &item : array)
        list.append(item.toInt());
    return list;
}

QList<std::pair<QString, QString>> textPairs(const QJsonValue &value)
{
    QList<std::pair<QString, QString>> pairs;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        pairs.append({it.key(), it->toString()});
    return pairs;
}

// Turns a file that fits the schema into a Connector, and finds what no schema can say.
class Reader
{
public:
    Reader(const QJsonObject &file, const TemplateCompiler &compiler)
        : m_file(file)
        , m_compiler(compiler)
    {
    }

    [[nodiscard]] ConnectorFile read()
    {
        m_connector.id = m_file[u"id"].toString();
        m_connector.name = m_file[u"name"].toString();
        m_connector.summary = m_file[u"summary"].toString();
        m_connector.documentation = m_file[u"documentation"].toString();
        m_connector.baseUrl = m_file[u"base_url"].toString();
        m_connector.profileUrl = m_file[u"profile_url"].toString();
        m_connector.headers = compiled(m_file[u"headers"].toObject(), u"headers"_s);
        readParameters();
        readAuthentications();
        readLimits();
        readErrors();
        const QJsonArray modules = m_file[u"modules"].toArray();
        for (const QJsonValue &module : modules)
            m_connector.modules.append({module[u"name"].toString(), module[u"label"].toString()});
        readOperations();
        checkPattern(m_connector.baseUrl, u"base_url"_s, {});
        checkPattern(m_connector.profileUrl, u"profile_url"_s, {u"id"_s});
        if (!m_problems.isEmpty())
            return {nullptr, m_problems};
        return {std::make_shared<const Connector>(std::move(m_connector)), {}};
    }

private:
    void problem(const QString &path, const QString &message, const QString &remedy = {})
    {
        m_problems.append({path, message, remedy});
    }

    Template compiled(const QJsonValue &value, const QString &path)
    {
        const Template result = m_compiler.compile(value, u"%1: %2"_s.arg(m_connector.id, path));
        const auto problems = result.problems();
        for (const TemplateProblem &found : problems) {
            const QString inside = found.path.isEmpty() ? path
                : found.path.startsWith(u'[')           ? path + found.path
                                                        : path + u'.' + found.path;
            problem(inside, found.message,
                    found.line > 1 || found.column > 1
                        ? u"Look at line %1, column %2 of this text."_s.arg(found.line).arg(found.column)
                        : QString());
        }
        return result;
    }

    void readParameters()
    {
        static constexpr std::array types{
            std::pair{"text"_L1, ConnectorParameter::Type::Text},
            std::pair{"secret"_L1, ConnectorParameter::Type::Secret},
            std::pair{"url"_L1, ConnectorParameter::Type::Url},
            std::pair{"choice"_L1, ConnectorParameter::Type::Choice},
            std::pair{"flag"_L1, ConnectorParameter::Type::Flag},
        };
        const QJsonArray parameters = m_file[u"parameters"].toArray();
        for (qsizetype i = 0; i < parameters.size(); ++i) {
            const QJsonObject object = parameters[i].toObject();
            const QString path = u"parameters[%1]"_s.arg(i);
            ConnectorParameter parameter;
            parameter.name = object[u"name"].toString();
            parameter.label = object[u"label"].toString();
            parameter.help = object[u"help"].toString();
            parameter.type = wordToValue(object[u"type"].toString(), types, ConnectorParameter::Type::Text);
            parameter.required = object[u"required"].toBool();
            parameter.advanced = object[u"advanced"].toBool();
            parameter.fallback = object[u"default"].toString();
            const QJsonArray choices = object[u"choices"].toArray();
            for (const QJsonValue &choice : choices)
                parameter.choices.append({choice[u"value"].toString(), choice[u"label"].toString()});
            if (m_connector.parameter(parameter.name))
                problem(path, u"Another parameter has the name \"%1\" already."_s.arg(parameter.name),
                        u"Give each a name of its own."_s);
            if ((parameter.type == ConnectorParameter::Type::Choice) == parameter.choices.isEmpty())
                problem(path, u"Choices belong to the type choice, and it needs some."_s,
                        u"Write \"type\": \"choice\" and a list of \"choices\"."_s);
            if (parameter.type == ConnectorParameter::Type::Secret && !parameter.fallback.isEmpty())
                problem(path + u".default"_s, u"A secret has no default: everybody can read this file."_s,
                        u"Remove it."_s);
            m_connector.parameters.append(parameter);
        }
    }

    bool isSecret(const QString &name) const
    {
        const ConnectorParameter *parameter = m_connector.parameter(name);
        return parameter && parameter->type == ConnectorParameter::Type::Secret;
    }

    void checkSecret(const QString &name, const QString &path)
    {
        if (!name.isEmpty() && !isSecret(name))
            problem(path, u"There is no parameter \"%1\" of type secret."_s.arg(name),
                    u"Add it to \"parameters\", or name another."_s);
    }

    // A pattern may name parameters that are no secrets, and what the account and the token bring.
    void checkPattern(const QString &pattern, const QString &path, const QStringList &others)
    {
        const QStringList names = ConnectorPattern::names(pattern);
        for (const QString &name : names) {
            if (others.contains(name) || name.startsWith("token."_L1) || name.startsWith("account."_L1))
                continue;
            const ConnectorParameter *parameter
                = name.startsWith("params."_L1) ? m_connector.parameter(name.mid(7)) : nullptr;
            if (!parameter)
                problem(path, u"{%1} is nothing that could be filled in here."_s.arg(name),
                        u"Write {params.NAME} with the name of a parameter."_s);
            else if (parameter->type == ConnectorParameter::Type::Secret)
                problem(path, u"{%1} is a secret; it would show up in addresses."_s.arg(name),
                        u"Send it by \"send\" of the authentication."_s);
        }
    }

    QString pattern(const QJsonObject &object, const QString &key, const QString &path)
    {
        const QString text = object[key].toString();
        checkPattern(text, path + u'.' + key, {});
        return text;
    }

    CredentialPlace readPlace(const QJsonObject &object, const QString &path, bool bringsToken)
    {
        static constexpr std::array kinds{
            std::pair{"bearer"_L1, CredentialPlace::As::Bearer}, std::pair{"header"_L1, CredentialPlace::As::Header},
            std::pair{"query"_L1, CredentialPlace::As::Query},   std::pair{"basic"_L1, CredentialPlace::As::Basic},
            std::pair{"url"_L1, CredentialPlace::As::Url},
        };
        CredentialPlace place;
        place.as = wordToValue(object[u"as"].toString(), kinds, CredentialPlace::As::Bearer);
        place.name = object[u"name"].toString();
        place.prefix = object[u"prefix"].toString();
        place.user = pattern(object, u"user"_s, path);
        place.secret = object[u"secret"].toString();
        const bool isNamed = place.as == CredentialPlace::As::Header || place.as == CredentialPlace::As::Query;
        if (isNamed && place.name.isEmpty())
            problem(path, u"The name of the header or query key is missing."_s, u"Add \"name\"."_s);
        if (place.as == CredentialPlace::As::Basic && place.user.isEmpty())
            problem(path, u"Basic needs a user."_s, u"Add \"user\", a pattern."_s);
        if (place.secret != "access_token"_L1)
            checkSecret(place.secret, path + u".secret"_s);
        else if (!bringsToken)
            problem(path + u".secret"_s, u"This way of signing in brings no access_token."_s,
                    u"Name a parameter of type secret."_s);
        return place;
    }

    void readAuthentications()
    {
        using Type = ConnectorAuthentication::Type;
        static constexpr std::array types{
            std::pair{"none"_L1, Type::None},
            std::pair{"secrets"_L1, Type::Secrets},
            std::pair{"oauth"_L1, Type::OAuth},
            std::pair{"client_credentials"_L1, Type::ClientCredentials},
            std::pair{"jwt_bearer"_L1, Type::JwtBearer},
        };
        using Client = ConnectorAuthentication::ClientAuth;
        static constexpr std::array clients{
            std::pair{"none"_L1, Client::None},
            std::pair{"body"_L1, Client::Body},
            std::pair{"basic"_L1, Client::Basic},
        };
        QSet<QString> ids;
        const QJsonArray list = m_file[u"authentication"].toArray();
        for (qsizetype i = 0; i < list.size(); ++i) {
            const QJsonObject object = list[i].toObject();
            const QString path = u"authentication[%1]"_s.arg(i);
            ConnectorAuthentication way;
            way.id = object[u"id"].toString();
            way.label = object[u"label"].toString();
            way.type = wordToValue(object[u"type"].toString(), types, Type::Secrets);
            way.parameters = textList(object[u"parameters"]);
            for (const QString &name : std::as_const(way.parameters)) {
                if (!m_connector.parameter(name))
                    problem(path + u".parameters"_s, u"There is no parameter \"%1\"."_s.arg(name),
                            u"Name those of \"parameters\"."_s);
            }
            if (ids.contains(way.id))
                problem(path, u"Another way to sign in has the id \"%1\" already."_s.arg(way.id),
                        u"Give each an id of its own."_s);
            ids.insert(way.id);
            const bool bringsToken = way.type != Type::Secrets && way.type != Type::None;
            const QJsonArray places = object[u"send"].toArray();
            for (qsizetype k = 0; k < places.size(); ++k)
                way.places.append(
                    readPlace(places[k].toObject(), u"%1.send[%2]"_s.arg(path).arg(k), bringsToken));
            if (way.type != Type::None && way.places.isEmpty())
                problem(path, u"Nothing is sent with the requests."_s, u"Add \"send\"."_s);
            way.authorizeUrl = pattern(object, u"authorize_url"_s, path);
            way.tokenUrl = pattern(object, u"token_url"_s, path);
            way.clientId = pattern(object, u"client_id"_s, path);
            way.clientSecret = object[u"client_secret"].toString();
            checkSecret(way.clientSecret, path + u".client_secret"_s);
            way.clientAuth = wordToValue(object[u"client_auth"].toString(), clients,
                                         way.clientSecret.isEmpty() ? Client::None : Client::Body);
            way.scopes = textList(object[u"scopes"]);
            for (const QString &scope : std::as_const(way.scopes))
                checkPattern(scope, path + u".scopes"_s, {});
            way.scopeSeparator = object[u"scope_separator"].toString(u" "_s);
            way.pkce = object[u"pkce"].toBool(true);
            way.authorizeParameters = textPairs(object[u"authorize_parameters"]);
            way.tokenParameters = textPairs(object[u"token_parameters"]);
            way.redirectHost = object[u"redirect_host"].toString(way.redirectHost);
            way.redirectPort = quint16(object[u"redirect_port"].toInt());
            way.redirectPath = object[u"redirect_path"].toString(way.redirectPath);
            way.keep = textList(object[u"keep"]);
            way.tokenServer = object[u"token_server"].toString();
            way.hosts = textList(object[u"hosts"]);
            const QJsonObject jwt = object[u"jwt"].toObject();
            way.jwtIssuer = pattern(jwt, u"issuer"_s, path + u".jwt"_s);
            way.jwtSubject = pattern(jwt, u"subject"_s, path + u".jwt"_s);
            way.jwtAudience = pattern(jwt, u"audience"_s, path + u".jwt"_s);
            way.jwtKey = jwt[u"key"].toString();
            checkSecret(way.jwtKey, path + u".jwt.key"_s);
            if (bringsToken && way.tokenUrl.isEmpty())
                problem(path, u"It is not said where tokens are had."_s, u"Add \"token_url\"."_s);
            if (way.type == Type::OAuth && way.authorizeUrl.isEmpty())
                problem(path, u"It is not said where a person signs in."_s, u"Add \"authorize_url\"."_s);
            if (way.type == Type::JwtBearer && way.jwtKey.isEmpty())
                problem(path, u"A signed request for a token needs a key."_s, u"Add \"jwt\"."_s);
            m_connector.authentications.append(way);
        }
    }

    void readLimits()
    {
        using Says = RateHeader::Says;
        static constexpr std::array says{
            std::pair{"remaining"_L1, Says::Remaining},
            std::pair{"used_of_limit"_L1, Says::UsedOfLimit},
            std::pair{"seconds_to_reset"_L1, Says::SecondsToReset},
            std::pair{"milliseconds_to_reset"_L1, Says::MillisecondsToReset},
            std::pair{"reset_at"_L1, Says::ResetAt},
        };
        const QJsonObject limits = m_file[u"limits"].toObject();
        const QJsonArray calls = limits[u"calls"].toArray();
        for (const QJsonValue &value : calls)
            m_connector.limits.buckets.append(
                {value[u"count"].toInt(), std::chrono::milliseconds(qint64(value[u"seconds"].toDouble() * 1000))});
        m_connector.limits.atOnce = limits[u"at_once"].toInt();
        const QJsonArray headers = limits[u"headers"].toArray();
        for (const QJsonValue &value : headers) {
            RateHeader header;
            header.name = value[u"name"].toString().toLatin1();
            header.says = wordToValue(value[u"says"].toString(), says, Says::Remaining);
            header.window
                = value[u"window"].toString() == "day"_L1 ? RateHeader::Window::Day : RateHeader::Window::Short;
            m_connector.limits.headers.append(header);
        }
    }

    QList<ErrorRules::Condition> readConditions(const QJsonObject &object, const QString &path)
    {
        QList<ErrorRules::Condition> conditions;
        for (auto it = object.begin(); it != object.end(); ++it) {
            ErrorRules::Condition condition;
            condition.pointer = it.key();
            if (!condition.pointer.isEmpty() && !condition.pointer.startsWith(u'/')
                && !condition.pointer.startsWith("header:"_L1))
                problem(path, u"\"%1\" is no place in an answer."_s.arg(it.key()),
                        u"Write a JSON pointer (\"/0/errorCode\") or header:NAME."_s);
            if (it->isString()) {
                condition.isOneOf = {it->toString()};
            } else if (it->isArray()) {
                condition.isOneOf = textList(*it);
            } else if (it->isObject()) {
                condition.isOneOf = textList((*it)[u"contains"]);
                condition.contains = true;
            }
            conditions.append(condition);
        }
        return conditions;
    }

    void readErrors()
    {
        static constexpr std::array kinds{
            std::pair{"timeout"_L1, ErrorKind::Timeout},
            std::pair{"offline"_L1, ErrorKind::Offline},
            std::pair{"unauthorized"_L1, ErrorKind::Unauthorized},
            std::pair{"forbidden"_L1, ErrorKind::Forbidden},
            std::pair{"not_found"_L1, ErrorKind::NotFound},
            std::pair{"rate_limited"_L1, ErrorKind::RateLimited},
            std::pair{"protocol"_L1, ErrorKind::Protocol},
            std::pair{"unsupported"_L1, ErrorKind::Unsupported},
        };
        const QJsonArray errors = m_file[u"errors"].toArray();
        for (qsizetype i = 0; i < errors.size(); ++i) {
            const QJsonObject object = errors[i].toObject();
            const QString path = u"errors[%1]"_s.arg(i);
            ErrorRules::Rule rule;
            rule.statuses = numberList(object[u"status"]);
            rule.where = readConditions(object[u"where"].toObject(), path + u".where"_s);
            rule.unless = readConditions(object[u"unless"].toObject(), path + u".unless"_s);
            const QString kind = object[u"kind"].toString();
            rule.isSuccess = kind == "none"_L1;
            rule.kind = wordToValue(kind, kinds, ErrorKind::Protocol);
            const QJsonValue wait = object[u"wait"];
            if (wait.isDouble()) {
                rule.wait = ErrorRules::Wait::Fixed;
                rule.fixedWait = std::chrono::seconds(wait.toInt());
            } else if (wait.toString() == "tomorrow"_L1) {
                rule.wait = ErrorRules::Wait::Tomorrow;
            } else if (wait.toString().startsWith(u'/')) {
                rule.wait = ErrorRules::Wait::Body;
                rule.waitPointer = wait.toString();
            }
            rule.codePointer = object[u"code"].toString();
            m_connector.errors.rules.push_back(rule);
        }
    }

    ConnectorStep readStep(const QJsonObject &object, const QString &path)
    {
        ConnectorStep step;
        const auto take = [&](const QString &key, Template &target, bool *has = nullptr) {
            if (!object.contains(key))
                return;
            target = compiled(object[key], path + u'.' + key);
            if (has)
                *has = true;
        };
        take(u"when"_s, step.when, &step.hasWhen);
        take(u"each"_s, step.each, &step.hasEach);
        take(u"request"_s, step.request, &step.hasRequest);
        take(u"items"_s, step.items);
        take(u"map"_s, step.map, &step.hasMap);
        if (step.hasRequest)
            checkRequest(object[u"request"].toObject(), path + u".request"_s);
        if (step.hasEach && !step.hasRequest)
            problem(path, u"each makes requests, and there is none."_s, u"Add \"request\"."_s);
        step.empty = numberList(object[u"empty"]);
        if (object.contains(u"may_repeat"_s))
            step.mayRepeat = object[u"may_repeat"].toBool();
        step.cost = object[u"cost"].toDouble(1);
        if (const QJsonObject pages = object[u"pages"].toObject(); !pages.isEmpty()) {
            step.next = compiled(pages[u"next"], path + u".pages.next"_s);
            step.hasNext = true;
            step.mostPages = pages[u"most"].toInt(10);
        }
        const QJsonObject keep = object[u"keep"].toObject();
        for (auto it = keep.begin(); it != keep.end(); ++it)
            step.keep.emplace_back(it.key(), compiled(*it, path + u".keep."_s + it.key()));
        return step;
    }

    void checkRequest(const QJsonObject &request, const QString &path)
    {
        if (request.contains(u"path"_s) == request.contains(u"url"_s))
            problem(path, u"A request has either a path or a url."_s, u"Write one of them."_s);
        const int bodies = int(request.contains(u"body"_s)) + int(request.contains(u"form"_s))
            + int(request.contains(u"text"_s));
        if (bodies > 1)
            problem(path, u"A request has one of body, form and text."_s, u"Remove the others."_s);
    }

    void readOperations()
    {
        const QJsonObject operations = m_file[u"operations"].toObject();
        for (auto it = operations.begin(); it != operations.end(); ++it) {
            const QString path = u"operations."_s + it.key();
            const QJsonObject object = it->toObject();
            ConnectorOperation operation;
            const QJsonArray steps = object[u"steps"].toArray();
            for (qsizetype i = 0; i < steps.size(); ++i)
                operation.steps.push_back(readStep(steps[i].toObject(), u"%1.steps[%2]"_s.arg(path).arg(i)));
            if (object.contains(u"result"_s)) {
                operation.result = compiled(object[u"result"], path + u".result"_s);
                operation.hasResult = true;
            }
            operation.needsAccount = object[u"needs_account"].toBool();
            if (operation.needsAccount && !operations.contains(u"account"_s))
                problem(path, u"It needs the account, and nothing says how to get that."_s,
                        u"Add the operation \"account\", or remove \"needs_account\"."_s);
            m_connector.operations.insert(it.key(), std::move(operation));
        }
    }

    const QJsonObject m_file;
    const TemplateCompiler &m_compiler;
    Connector m_connector;
    QList<ConnectorProblem> m_problems;
};

// JSON's own mistakes, with the line they are in.
ConnectorProblem parseProblem(const QByteArray &bytes, const QJsonParseError &error)
{
    const QByteArray before = bytes.left(error.offset);
    const auto line = before.count('\n') + 1;
    return {{},
            u"This is no JSON: %1 (line %2)."_s.arg(error.errorString(), QString::number(line)),
            u"Look for a missing comma, quote or bracket there."_s};
}

} // namespace

ConnectorFile readConnector(const QByteArray &bytes, const TemplateCompiler &compiler)
{
    if (bytes.size() > largestFile)
        return {nullptr, {{{}, u"This file is larger than a connector can be (1 MB)."_s, {}}}};
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError)
        return {nullptr, {parseProblem(bytes, error)}};
    if (!document.isObject())
        return {nullptr, {{{}, u"A connector is a JSON object."_s, u"Begin the file with {."_s}}};
    if (auto problems = checkAgainstSchema(document.object()); !problems.isEmpty())
        return {nullptr, problems};
    return Reader(document.object(), compiler).read();
}

QString toText(const QString &fileName, const ConnectorProblem &problem)
{
    QString text = problem.path.isEmpty() ? u"%1: "_s.arg(fileName) : u"%1: %2: "_s.arg(fileName, problem.path);
    text += problem.message;
    if (!problem.remedy.isEmpty())
        text += u' ' + problem.remedy;
    return text;
}

} // namespace Ringside
