#include "customconnector.h"

#include "connectorpattern.h"
#include "crmmapping.h"
#include "httpmessage.h"
#include "nearestword.h"
#include "person.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

constexpr qsizetype largestDescription = 256 * 1024;
constexpr int deepest = 40;
constexpr qsizetype mostProblems = 20;

// What stands in "authentication".
struct WayKey {
    enum class Kind {
        Text,
        Secret,
        Asis, // as in a connector's "authentication"
    };
    QLatin1StringView name;
    Kind kind = Kind::Text;
    bool required = true;
};

struct Way {
    QLatin1StringView type;
    QLatin1StringView inConnector; // its type there
    QList<WayKey> keys;
};

const QList<Way> &ways()
{
    using Kind = WayKey::Kind;
    static const QList<Way> all{
        {"none"_L1, "none"_L1, {}},
        {"bearer"_L1, "secrets"_L1, {{"token"_L1, Kind::Secret}}},
        {"header"_L1, "secrets"_L1, {{"name"_L1}, {"prefix"_L1, Kind::Text, false}, {"value"_L1, Kind::Secret}}},
        {"query"_L1, "secrets"_L1, {{"name"_L1}, {"value"_L1, Kind::Secret}}},
        {"basic"_L1, "secrets"_L1, {{"user"_L1}, {"password"_L1, Kind::Secret}}},
        {"oauth"_L1,
         "oauth"_L1,
         {{"authorize_url"_L1},
          {"token_url"_L1},
          {"client_id"_L1},
          {"client_secret"_L1, Kind::Secret, false},
          {"client_auth"_L1, Kind::Text, false},
          {"scopes"_L1, Kind::Asis, false},
          {"pkce"_L1, Kind::Asis, false},
          {"redirect_host"_L1, Kind::Text, false},
          {"redirect_port"_L1, Kind::Asis, false},
          {"redirect_path"_L1, Kind::Text, false}}},
        {"client_credentials"_L1,
         "client_credentials"_L1,
         {{"token_url"_L1},
          {"client_id"_L1},
          {"client_secret"_L1, Kind::Secret},
          {"client_auth"_L1, Kind::Text, false},
          {"scopes"_L1, Kind::Asis, false}}},
    };
    return all;
}

const Way *wayOf(const QString &type)
{
    const auto it = std::find_if(ways().cbegin(), ways().cend(), [&](const Way &way) { return way.type == type; });
    return it == ways().cend() ? nullptr : &*it;
}

bool signsIn(const Way &way)
{
    return way.inConnector == "oauth"_L1 || way.inConnector == "client_credentials"_L1;
}

// "authentication" as a list of blocks with their paths; a word alone is a block with that type.
struct WayBlock {
    QString path;
    QJsonObject object;
    bool isBlock = true;
};

QList<WayBlock> wayBlocks(const QJsonObject &description)
{
    const auto blockOf = [](const QString &path, const QJsonValue &value) {
        return value.isString() ? WayBlock{path, {{u"type"_s, value}}} : WayBlock{path, value.toObject(), value.isObject()};
    };
    const QJsonValue value = description[u"authentication"];
    if (value.isUndefined() || value.isNull())
        return {blockOf(u"authentication"_s, u"none"_s)};
    if (!value.isArray())
        return {blockOf(u"authentication"_s, value)};
    QList<WayBlock> blocks;
    const QJsonArray list = value.toArray();
    for (qsizetype i = 0; i < list.size(); ++i)
        blocks.append(blockOf(u"authentication[%1]"_s.arg(i), list[i]));
    return blocks;
}

// Two headers have a "value" each.
QString parameterName(QLatin1StringView key, qsizetype block)
{
    return block == 0 ? QString(key) : u"%1_%2"_s.arg(key, QString::number(block + 1));
}

bool isDeeper(const QJsonValue &value, int levels)
{
    if (levels == 0)
        return value.isArray() || value.isObject();
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        return std::any_of(array.begin(), array.end(), [&](const QJsonValue &one) { return isDeeper(one, levels - 1); });
    }
    const QJsonObject object = value.toObject();
    return std::any_of(object.begin(), object.end(), [&](const QJsonValue &one) { return isDeeper(one, levels - 1); });
}

// A number or a flag that YAML made of an unquoted word, as text.
QJsonObject textsOf(const QJsonObject &object)
{
    QJsonObject texts;
    for (auto it = object.begin(); it != object.end(); ++it)
        texts.insert(it.key(), it->isDouble() || it->isBool() ? QJsonValue(CrmMapping::text(*it)) : QJsonValue(*it));
    return texts;
}

QJsonValue listOf(const QJsonValue &value)
{
    return value.isArray() ? value : QJsonValue(QJsonArray{value});
}

// What may stand where.
struct Keys {
    QStringList common{u"type"_s,    u"name"_s,         u"enabled"_s,      u"lines"_s,
                       u"timeout"_s, u"api_base_url"_s, u"auth_base_url"_s};
    QStringList own{u"base_url"_s, u"authentication"_s, u"headers"_s, u"endpoints"_s};
    QStringList same{u"documentation"_s, u"limits"_s, u"errors"_s, u"modules"_s, u"profile_url"_s}; // as in a connector
    QStringList operations{u"account"_s,     u"check"_s,          u"lookup"_s,      u"history"_s,
                           u"skeleton"_s,    u"facts"_s,          u"query"_s,       u"create_contact"_s,
                           u"create_deal"_s, u"create_task"_s,    u"log_call"_s};
    QStringList request{u"method"_s, u"path"_s, u"url"_s, u"query"_s, u"headers"_s, u"body"_s, u"form"_s, u"text"_s};
    QStringList step{u"when"_s, u"each"_s,  u"empty"_s, u"may_repeat"_s, u"cost"_s,
                     u"pages"_s, u"keep"_s, u"items"_s, u"map"_s};
    QStringList operation{u"result"_s, u"needs_account"_s};
};

const Keys &keys()
{
    static const Keys all;
    return all;
}

// Writes a connector file from a description, and finds what has to be said in the description's own words.
class Translator
{
public:
    explicit Translator(const QJsonObject &description)
        : m_description(description)
    {
    }

    [[nodiscard]] ConnectorFile read(const TemplateCompiler &compiler)
    {
        if (isDeeper(m_description, deepest))
            return {nullptr, {{{}, u"This description is nested too deeply."_s, {}}}};
        const QJsonObject file = translated();
        if (!m_problems.isEmpty())
            return {nullptr, m_problems.first(std::min(m_problems.size(), mostProblems))};
        const QByteArray bytes = QJsonDocument(file).toJson(QJsonDocument::Compact);
        if (bytes.size() > largestDescription)
            return {nullptr, {{{}, u"This description is larger than one can be (256 KB)."_s,
                               u"Write a connector file instead."_s}}};
        ConnectorFile result = readConnector(bytes, compiler);
        for (ConnectorProblem &problem : result.problems)
            problem.path = pathInDescription(problem.path);
        return result;
    }

private:
    void problem(const QString &path, const QString &message, const QString &remedy = {})
    {
        m_problems.append({path, message, remedy});
    }

    void checkKeys(const QJsonObject &object, const QString &path, const QStringList &known)
    {
        const QStringList written = object.keys();
        for (const QString &key : written) {
            if (known.contains(key))
                continue;
            const Nearest near = nearest(key, known);
            problem(path, u"The key \"%1\" is not known here."_s.arg(key.left(60)),
                    near.isClose() ? u"Did you mean \"%1\"?"_s.arg(near.word)
                                   : u"Known here are %1."_s.arg(known.join(u", "_s)));
        }
    }

    [[nodiscard]] QJsonObject translated()
    {
        checkKeys(m_description, {}, keys().own + keys().same + keys().common);
        QJsonObject file{{u"format"_s, 1}, {u"id"_s, u"custom"_s}};
        file.insert(u"base_url"_s, baseUrl());
        file.insert(u"name"_s, name());
        translateAuthentication(file);
        if (m_description.contains(u"headers"_s))
            file.insert(u"headers"_s, headers(m_description[u"headers"], u"headers"_s));
        checkProfileUrl();
        for (const QString &key : keys().same) {
            if (m_description.contains(key))
                file.insert(key, m_description[key]);
        }
        file.insert(u"operations"_s, operations());
        return file;
    }

    [[nodiscard]] QString name() const
    {
        const QString given = m_description[u"name"].toString().simplified().left(60);
        if (!given.isEmpty())
            return given;
        return QUrl(m_description[u"base_url"].toString()).host().left(60);
    }

    [[nodiscard]] QString baseUrl()
    {
        const QString text = m_description[u"base_url"].toString();
        const QUrl url(text, QUrl::StrictMode);
        if (!m_description.contains(u"base_url"_s))
            problem({}, u"The key \"base_url\" is missing."_s,
                    u"Write the address that all paths begin with: \"https://crm.example.com/api\"."_s);
        else if (!isWebLink(url) || !url.userInfo().isEmpty() || url.hasQuery() || url.hasFragment() || text.contains(u'{'))
            problem(u"base_url"_s, u"This is no address that paths could be put behind."_s,
                    u"Write one like \"https://crm.example.com/api\"."_s);
        return text;
    }

    void checkProfileUrl()
    {
        const QStringList names = ConnectorPattern::names(m_description[u"profile_url"].toString());
        for (const QString &name : names) {
            if (name != "id"_L1 && !name.startsWith("token."_L1) && !name.startsWith("account."_L1))
                problem(u"profile_url"_s, u"{%1} is nothing that could be filled in here."_s.arg(name),
                        u"Write {id} where the person's id belongs."_s);
        }
    }

    void translateAuthentication(QJsonObject &file)
    {
        const QList<WayBlock> blocks = wayBlocks(m_description);
        QJsonArray parameters;
        QJsonArray send;
        QJsonObject way{{u"id"_s, u"custom"_s}, {u"label"_s, u"custom"_s}, {u"type"_s, u"none"_s}};
        if (blocks.isEmpty())
            problem(u"authentication"_s, u"This list is empty."_s, u"Write \"none\" where nothing is needed."_s);
        for (qsizetype i = 0; i < blocks.size(); ++i) {
            const WayBlock &block = blocks[i];
            const Way *kind = checkedWay(block);
            if (!kind)
                continue;
            if (blocks.size() > 1 && kind->inConnector != "secrets"_L1)
                problem(block.path, u"The type %1 stands alone."_s.arg(kind->type),
                        u"A list can hold bearer, header, query and basic."_s);
            way.insert(u"type"_s, QString(kind->inConnector));
            for (const WayKey &key : kind->keys) {
                if (key.kind == WayKey::Kind::Secret && block.object.contains(key.name))
                    parameters.append(QJsonObject{{u"name"_s, parameterName(key.name, i)},
                                                  {u"label"_s, labelOf(block.object, key)},
                                                  {u"type"_s, u"secret"_s},
                                                  {u"required"_s, true}});
            }
            if (signsIn(*kind))
                addSignIn(block.object, *kind, way);
            if (const QJsonObject place = placeOf(block.object, *kind, i); !place.isEmpty())
                send.append(place);
        }
        if (!send.isEmpty())
            way.insert(u"send"_s, send);
        file.insert(u"parameters"_s, parameters);
        file.insert(u"authentication"_s, QJsonArray{way});
    }

    // null: it is none.
    [[nodiscard]] const Way *checkedWay(const WayBlock &block)
    {
        QStringList types;
        for (const Way &way : ways())
            types.append(way.type);
        const QString type = block.object[u"type"].toString();
        const Way *kind = wayOf(type);
        if (!kind) {
            const Nearest near = nearest(type, types);
            problem(block.isBlock ? block.path + u".type"_s : block.path,
                    type.isEmpty() ? u"It is not said how to sign in."_s : u"There is no such type."_s,
                    !type.isEmpty() && near.isClose() ? u"Did you mean %1?"_s.arg(near.word)
                                                      : u"Write one of %1."_s.arg(types.join(u", "_s)));
            return nullptr;
        }
        QStringList known{u"type"_s};
        for (const WayKey &key : kind->keys) {
            known.append(key.name);
            checkWayKey(block, key);
        }
        checkKeys(block.object, block.path, known);
        return kind;
    }

    void checkWayKey(const WayBlock &block, const WayKey &key)
    {
        const QJsonValue value = block.object[key.name];
        const QString path = u"%1.%2"_s.arg(block.path, key.name);
        if (value.isUndefined()) {
            if (key.required)
                problem(block.path, u"The key \"%1\" is missing."_s.arg(key.name),
                        key.kind == WayKey::Kind::Secret ? u"Write keychain:NAME, and put the secret into the keychain."_s
                                                         : u"Add it."_s);
            return;
        }
        if (key.kind == WayKey::Kind::Asis)
            return;
        if (!value.isString() || value.toString().isEmpty())
            problem(path, u"This is no text."_s, u"Put it in quotes."_s);
        else if (key.kind == WayKey::Kind::Text && value.toString().contains(u'{'))
            problem(path, u"Expressions and patterns have no place here."_s, u"Write it as it is."_s);
        else if (key.name.endsWith("_url"_L1) && !isWebLink(QUrl(value.toString(), QUrl::StrictMode)))
            problem(path, u"This is no web address."_s, u"Write one that begins with https://."_s);
    }

    [[nodiscard]] static QString labelOf(const QJsonObject &block, const WayKey &key)
    {
        if (key.name == "value"_L1)
            return u"Key (%1)"_s.arg(block[u"name"].toString().left(60));
        if (key.name == "token"_L1)
            return u"Token"_s;
        return key.name == "password"_L1 ? u"Password"_s : u"Client secret"_s;
    }

    [[nodiscard]] static QJsonObject placeOf(const QJsonObject &block, const Way &kind, qsizetype index)
    {
        if (kind.type == "none"_L1)
            return {};
        if (signsIn(kind))
            return {{u"as"_s, u"bearer"_s}, {u"secret"_s, u"access_token"_s}};
        QJsonObject place{{u"as"_s, QString(kind.type)}};
        for (const WayKey &key : kind.keys) {
            if (key.kind == WayKey::Kind::Secret)
                place.insert(u"secret"_s, parameterName(key.name, index));
            else if (block.contains(key.name))
                place.insert(key.name, block[key.name]);
        }
        return place;
    }

    static void addSignIn(const QJsonObject &block, const Way &kind, QJsonObject &way)
    {
        for (const WayKey &key : kind.keys) {
            if (!block.contains(key.name))
                continue;
            if (key.kind == WayKey::Kind::Secret)
                way.insert(key.name, QString(key.name)); // the parameter's name
            else
                way.insert(key.name, key.name == "scopes"_L1 ? listOf(block[key.name]) : block[key.name]);
        }
    }

    [[nodiscard]] QJsonValue headers(const QJsonValue &value, const QString &path)
    {
        if (!value.isObject()) {
            problem(path, u"Headers are names and texts."_s, u"Write {X-App: ringside}."_s);
            return value;
        }
        const QJsonObject object = textsOf(value.toObject());
        const QStringList names = object.keys();
        for (const QString &name : names) {
            // why: here it would be text in a file that others can read, and no secret.
            if (isCredentialHeader(name.toLatin1()))
                problem(path, u"The header %1 is for a secret."_s.arg(name.left(60)),
                        u"Write it under \"authentication\": {type: header, name: %1, value: keychain:NAME}."_s.arg(name.left(60)));
        }
        return object;
    }

    [[nodiscard]] QJsonObject operations()
    {
        const QJsonValue value = m_description[u"endpoints"];
        const QJsonObject endpoints = value.toObject();
        if (!value.isObject())
            problem(value.isUndefined() ? QString() : u"endpoints"_s,
                    value.isUndefined() ? u"The key \"endpoints\" is missing."_s : u"Endpoints are a block."_s,
                    u"Write what is asked: {lookup: {path: /contacts, …}, check: {path: /me}}."_s);
        else
            checkNeeded(endpoints);
        checkKeys(endpoints, u"endpoints"_s, keys().operations);
        QJsonObject operations;
        for (auto it = endpoints.begin(); it != endpoints.end(); ++it)
            operations.insert(it.key(), operation(it.key(), *it));
        return operations;
    }

    void checkNeeded(const QJsonObject &endpoints)
    {
        if (!endpoints.contains(u"lookup"_s))
            problem(u"endpoints"_s, u"The key \"lookup\" is missing."_s, u"Write how a number is looked up."_s);
        if (!endpoints.contains(u"check"_s))
            problem(u"endpoints"_s, u"The key \"check\" is missing."_s,
                    u"Write what answers only where address and key are right: check: {path: /me}."_s);
    }

    [[nodiscard]] QJsonObject operation(const QString &name, const QJsonValue &value)
    {
        const QString path = u"endpoints."_s + name;
        const QJsonObject object = value.toObject();
        const bool hasSteps = value.isArray() || object.contains(u"steps"_s);
        if (!value.isArray() && !value.isObject()) {
            problem(path, u"An endpoint is a block, or a list of blocks."_s, u"Write {path: /contacts, …}."_s);
            return {};
        }
        m_forms.insert(name, value.isArray() ? Form::List : hasSteps ? Form::Steps : Form::One);
        QJsonObject result;
        for (const QString &key : keys().operation) {
            if (object.contains(key))
                result.insert(key, object[key]);
        }
        if (!hasSteps) {
            checkKeys(object, path, keys().request + keys().step + keys().operation + QStringList{u"steps"_s});
            result.insert(u"steps"_s, QJsonArray{step(object, path)});
        } else {
            if (value.isObject())
                checkKeys(object, path, keys().operation + QStringList{u"steps"_s});
            result.insert(u"steps"_s, steps(value.isArray() ? value : object[u"steps"],
                                            value.isArray() ? path : path + u".steps"_s));
        }
        if (name == "lookup"_L1 && !result.contains(u"result"_s))
            checkNumbers(result[u"steps"].toArray(), path);
        return result;
    }

    [[nodiscard]] QJsonArray steps(const QJsonValue &value, const QString &path)
    {
        QJsonArray steps;
        const QJsonArray list = value.toArray();
        if (list.isEmpty())
            problem(path, u"This is no list of steps."_s, u"Write a list of blocks: [{path: /contacts, …}, …]."_s);
        for (qsizetype i = 0; i < list.size(); ++i) {
            const QString at = u"%1[%2]"_s.arg(path).arg(i);
            if (!list[i].isObject())
                problem(at, u"A step is a block."_s, u"Write {path: /contacts, …}."_s);
            checkKeys(list[i].toObject(), at, keys().request + keys().step);
            steps.append(step(list[i].toObject(), at));
        }
        return steps;
    }

    [[nodiscard]] QJsonObject step(const QJsonObject &object, const QString &path)
    {
        QJsonObject request;
        QJsonObject step;
        for (auto it = object.begin(); it != object.end(); ++it) {
            if (keys().request.contains(it.key()))
                request.insert(it.key(), *it);
            else if (keys().step.contains(it.key()))
                step.insert(it.key(), it.key() == "empty"_L1 ? listOf(*it) : QJsonValue(*it));
        }
        if (step.contains(u"map"_s) && !step.contains(u"items"_s))
            problem(path, u"It is not said where in the answer the list is that is mapped."_s,
                    u"Add items: \"{{ response.body }}\", or the place of the list in it."_s);
        if (request.isEmpty())
            return step;
        const bool hasBody = request.contains(u"body"_s) || request.contains(u"form"_s) || request.contains(u"text"_s);
        if (const QJsonValue method = request.value(u"method"_s); method.isString())
            request.insert(u"method"_s, method.toString().toUpper());
        else if (!request.contains(u"method"_s) && hasBody)
            problem(path, u"The key \"method\" is missing."_s, u"Write POST, PUT or PATCH."_s);
        else if (!request.contains(u"method"_s))
            request.insert(u"method"_s, u"GET"_s);
        if (request.contains(u"headers"_s))
            request.insert(u"headers"_s, headers(request.value(u"headers"_s), path + u".headers"_s));
        step.insert(u"request"_s, request);
        return step;
    }

    // What has no number is never the caller: the engine compares by itself.
    void checkNumbers(const QJsonArray &steps, const QString &path)
    {
        for (const QJsonValue &step : steps) {
            if (step[u"map"].isObject() && !step[u"map"].toObject().contains(u"numbers"_s))
                problem(path, u"The people it gives have no numbers, so none of them can be the caller."_s,
                        u"Add numbers to map: the places in the answer, or [\"{{ phone.e164 }}\"] where this API gives nobody "
                        u"else."_s);
        }
    }

    // "operations.lookup.steps[0].request.path" is "endpoints.lookup.path" here.
    [[nodiscard]] QString pathInDescription(const QString &path) const
    {
        static const QRegularExpression place(u"^authentication\\[0\\](?:\\.send\\[(\\d+)\\])?(.*)$"_s,
                                              QRegularExpression::DotMatchesEverythingOption);
        if (const auto match = place.match(path); match.hasMatch()) {
            const bool isList = m_description[u"authentication"].isArray();
            const QString index = match.captured(1).isEmpty() ? u"0"_s : match.captured(1);
            return (isList ? u"authentication[%1]"_s.arg(index) : u"authentication"_s) + match.captured(2);
        }
        if (path.startsWith("parameters["_L1))
            return u"authentication"_s;
        static const QRegularExpression operation(u"^operations(?:\\.(\\w+)(?:\\.steps(?:\\[(\\d+)\\](?:\\.request(?=\\.|$))?)?)?)?(.*)$"_s,
                                                  QRegularExpression::DotMatchesEverythingOption);
        const auto match = operation.match(path);
        if (!match.hasMatch())
            return path;
        const QString name = match.captured(1);
        if (name.isEmpty())
            return u"endpoints"_s + match.captured(3);
        QString where = u"endpoints."_s + name;
        const Form form = m_forms.value(name, Form::One);
        if (form == Form::Steps && path.startsWith(u"operations.%1.steps"_s.arg(name)))
            where += u".steps"_s;
        if (form != Form::One && !match.captured(2).isEmpty())
            where += u"[%1]"_s.arg(match.captured(2));
        return where + match.captured(3);
    }

    enum class Form { One, List, Steps };
    const QJsonObject m_description;
    QList<ConnectorProblem> m_problems;
    QHash<QString, Form> m_forms; // how each endpoint is written
};

} // namespace

QList<CustomSecret> customSecrets(const QJsonObject &description)
{
    QList<CustomSecret> secrets;
    const QList<WayBlock> blocks = wayBlocks(description);
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const Way *way = wayOf(blocks[i].object[u"type"].toString());
        if (!way)
            continue;
        for (const WayKey &key : way->keys) {
            const QString reference = blocks[i].object[key.name].toString();
            if (key.kind == WayKey::Kind::Secret && !reference.isEmpty())
                secrets.append({parameterName(key.name, i), u"%1.%2"_s.arg(blocks[i].path, key.name), reference});
        }
    }
    return secrets;
}

ConnectorFile readCustomConnector(const QJsonObject &description, const TemplateCompiler &compiler)
{
    return Translator(description).read(compiler);
}

} // namespace Ringside
