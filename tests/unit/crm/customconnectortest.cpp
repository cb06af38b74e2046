#include "customconnector.h"

#include "connectorhosts.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Ringside;

namespace {

QJsonObject object(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        qFatal("the test's own JSON: %s in %s", qPrintable(error.errorString()), json.constData());
    return document.object();
}

const QByteArray good = R"({
    "type": "custom", "name": "Our CRM", "enabled": true, "lines": ["1"], "timeout": 5,
    "base_url": "https://crm.example.com/api",
    "authentication": {"type": "bearer", "token": "keychain:our-crm"},
    "headers": {"X-App": "ringside"},
    "endpoints": {
        "check": {"path": "/me"},
        "lookup": {"path": "/contacts", "query": {"phone": "{{ phone.e164 }}"}, "items": "{{ response.body.data }}",
                   "map": {"name": "{{ item.full_name }}", "numbers": "{{ item.phones }}"}}
    },
    "profile_url": "https://crm.example.com/contacts/{id}"
})";

// \a description with the value at \a path set, or, where it is null, removed.
QJsonObject changed(QJsonObject description, const QStringList &path, const QJsonValue &value)
{
    if (path.size() > 1) {
        description.insert(path.first(), changed(description[path.first()].toObject(), path.mid(1), value));
    } else if (value.isNull()) {
        description.remove(path.first());
    } else {
        description.insert(path.first(), value);
    }
    return description;
}

QJsonObject changed(const QString &path, const QByteArray &json)
{
    return changed(object(good), path.split(u'.'), object("{\"it\": " + json + "}")[u"it"]);
}

ConnectorFile read(const QJsonObject &description)
{
    return readCustomConnector(description, TemplateCompiler(connectorScopeNames()));
}

QString textOf(const QList<ConnectorProblem> &problems)
{
    QStringList lines;
    for (const ConnectorProblem &problem : problems)
        lines.append(toText(u"config.yml"_s, problem));
    return lines.join(u'\n');
}

} // namespace

Q_DECLARE_METATYPE(Ringside::CredentialPlace::As)

class CustomConnectorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void description_becomesAConnector();
    void connector_isNamedByItsHost_whereNobodyNamesIt();
    void headers_areText();
    void oneNumber_isAList();
    void method_isGetWhereNothingIsSent();
    void steps_areWrittenInThreeWays();
    void authentication_saysWhereCredentialsGo_data();
    void authentication_saysWhereCredentialsGo();
    void severalCredentials_haveNamesOfTheirOwn();
    void nothing_isSentWithoutAuthentication_data();
    void nothing_isSentWithoutAuthentication();
    void signIn_isThatOfAConnectorFile();
    void application_signsInByItself();
    void secret_isNoPartOfTheConnector();
    void mistake_isNamed_data();
    void mistake_isNamed();
    void severalMistakes_areSaidAtOnce();
    void deepDescription_isRefused();
    void largeDescription_isRefused();
    void many_mistakesAreNotAllTold();
};

void CustomConnectorTest::description_becomesAConnector()
{
    const ConnectorFile file = read(object(good));
    QVERIFY2(file.connector, qPrintable(textOf(file.problems)));
    QCOMPARE(file.connector->id, u"custom"_s);
    QCOMPARE(file.connector->name, u"Our CRM"_s);
    QCOMPARE(file.connector->baseUrl, u"https://crm.example.com/api"_s);
    QCOMPARE(file.connector->profileUrl, u"https://crm.example.com/contacts/{id}"_s);
    QCOMPARE(file.connector->headers.value(), QJsonValue(QJsonObject{{u"X-App"_s, u"ringside"_s}}));
    const ConnectorOperation *lookup = file.connector->operation(u"lookup"_s);
    QVERIFY(lookup);
    QCOMPARE(lookup->steps.size(), size_t(1));
    QCOMPARE(lookup->steps[0].request.value()[u"path"].toString(), u"/contacts"_s);
    QVERIFY(lookup->steps[0].hasMap);
    QVERIFY(!file.connector->operation(u"history"_s));
    ConnectorAccess access;
    QCOMPARE(connectorHosts(*file.connector, access), QStringList{u"crm.example.com"_s});
}

void CustomConnectorTest::connector_isNamedByItsHost_whereNobodyNamesIt()
{
    const ConnectorFile file = read(changed(u"name"_s, "null"));
    QVERIFY2(file.connector, qPrintable(textOf(file.problems)));
    QCOMPARE(file.connector->name, u"crm.example.com"_s);
}

// YAML makes numbers and flags of words without quotes.
void CustomConnectorTest::headers_areText()
{
    const ConnectorFile file = read(changed(u"headers"_s, R"({"X-Version": 2, "X-Test": true, "X-Exact": 1.5})"));
    QVERIFY2(file.connector, qPrintable(textOf(file.problems)));
    QCOMPARE(file.connector->headers.value(),
             QJsonValue(QJsonObject{{u"X-Version"_s, u"2"_s}, {u"X-Test"_s, u"true"_s}, {u"X-Exact"_s, u"1.5"_s}}));
}

void CustomConnectorTest::oneNumber_isAList()
{
    const ConnectorFile file = read(changed(u"endpoints.lookup.empty"_s, "404"));
    QVERIFY2(file.connector, qPrintable(textOf(file.problems)));
    QCOMPARE(file.connector->operation(u"lookup"_s)->steps[0].empty, QList<int>{404});
}

void CustomConnectorTest::method_isGetWhereNothingIsSent()
{
    const auto methodOf = [](const QByteArray &check) {
        const ConnectorFile file = read(changed(u"endpoints.check"_s, check));
        return file.connector ? file.connector->operation(u"check"_s)->steps[0].request.value()[u"method"].toString()
                              : textOf(file.problems);
    };
    QCOMPARE(methodOf(R"({"path": "/me"})"), u"GET"_s);
    QCOMPARE(methodOf(R"({"path": "/me", "method": "post"})"), u"POST"_s);
    QCOMPARE(methodOf(R"({"path": "/me", "method": "PUT", "body": {}})"), u"PUT"_s);
}

void CustomConnectorTest::steps_areWrittenInThreeWays()
{
    const auto operationOf = [](const QByteArray &json) {
        const ConnectorFile file = read(changed(u"endpoints.log_call"_s, json));
        return file.connector ? *file.connector->operation(u"log_call"_s) : ConnectorOperation();
    };
    const ConnectorOperation one = operationOf(
        R"({"path": "/calls", "method": "POST", "body": {}, "keep": {"id": "{{ response.body.id }}"}, "result": {"id": "{{ vars.id }}"}})");
    QCOMPARE(one.steps.size(), size_t(1));
    QVERIFY(one.hasResult);
    const ConnectorOperation list = operationOf(
        R"([{"path": "/calls", "keep": {"known": "{{ response.body.id }}"}}, {"when": "{{ !vars.known }}", "path": "/calls", "method": "POST"}])");
    QCOMPARE(list.steps.size(), size_t(2));
    QVERIFY(!list.hasResult);
    QVERIFY(list.steps[1].hasWhen);
    const ConnectorOperation steps
        = operationOf(R"({"steps": [{"path": "/calls"}, {"keep": {"a": "{{ 1 }}"}}], "result": "{{ vars.a }}"})");
    QCOMPARE(steps.steps.size(), size_t(2));
    QVERIFY(steps.hasResult);
    QVERIFY(!steps.steps[1].hasRequest);
}

void CustomConnectorTest::authentication_saysWhereCredentialsGo_data()
{
    using As = CredentialPlace::As;
    QTest::addColumn<QByteArray>("authentication");
    QTest::addColumn<As>("as");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("user");
    QTest::addColumn<QString>("secret");
    QTest::newRow("bearer") << QByteArray(R"({"type": "bearer", "token": "keychain:k"})") << As::Bearer << QString() << QString()
                            << u"token"_s;
    QTest::newRow("header") << QByteArray(R"({"type": "header", "name": "X-Key", "value": "keychain:k"})") << As::Header
                            << u"X-Key"_s << QString() << u"value"_s;
    QTest::newRow("query") << QByteArray(R"({"type": "query", "name": "key", "value": "keychain:k"})") << As::Query << u"key"_s
                           << QString() << u"value"_s;
    QTest::newRow("basic") << QByteArray(R"({"type": "basic", "user": "ann@example.com", "password": "keychain:k"})")
                           << As::Basic << QString() << u"ann@example.com"_s << u"password"_s;
}

void CustomConnectorTest::authentication_saysWhereCredentialsGo()
{
    QFETCH(QByteArray, authentication);
    QFETCH(CredentialPlace::As, as);
    QFETCH(QString, name);
    QFETCH(QString, user);
    QFETCH(QString, secret);
    const QJsonObject description = changed(u"authentication"_s, authentication);
    const ConnectorFile file = read(description);
    QVERIFY2(file.connector, qPrintable(textOf(file.problems)));
    QCOMPARE(file.connector->authentications.size(), 1);
    const ConnectorAuthentication &way = file.connector->authentications.first();
    QCOMPARE(way.type, ConnectorAuthentication::Type::Secrets);
    QCOMPARE(way.places.size(), 1);
    QCOMPARE(way.places.first().as, as);
    QCOMPARE(way.places.first().name, name);
    QCOMPARE(way.places.first().user, user);
    QCOMPARE(way.places.first().secret, secret);
    const ConnectorParameter *parameter = file.connector->parameter(secret);
    QVERIFY(parameter);
    QCOMPARE(parameter->type, ConnectorParameter::Type::Secret);
    QVERIFY(parameter->required);
    QCOMPARE(customSecrets(description),
             (QList<CustomSecret>{{secret, u"authentication."_s + secret, u"keychain:k"_s}}));
}

void CustomConnectorTest::severalCredentials_haveNamesOfTheirOwn()
{
    const QJsonObject description = changed(u"authentication"_s, R"([{"type": "header", "name": "X-App", "value": "keychain:a"},
        {"type": "header", "name": "X-Key", "value": "env:B"}, {"type": "bearer", "token": "keychain:c"}])");
    const ConnectorFile file = read(description);
    QVERIFY2(file.connector, qPrintable(textOf(file.problems)));
    const QList<CustomSecret> secrets = customSecrets(description);
    QCOMPARE(secrets, (QList<CustomSecret>{{u"value"_s, u"authentication[0].value"_s, u"keychain:a"_s},
                                           {u"value_2"_s, u"authentication[1].value"_s, u"env:B"_s},
                                           {u"token_3"_s, u"authentication[2].token"_s, u"keychain:c"_s}}));
    const auto places = file.connector->authentications.first().places;
    QCOMPARE(places.size(), 3);
    for (qsizetype i = 0; i < places.size(); ++i)
        QCOMPARE(places[i].secret, secrets[i].parameter);
}

void CustomConnectorTest::nothing_isSentWithoutAuthentication_data()
{
    QTest::addColumn<QByteArray>("authentication");
    QTest::newRow("absent") << QByteArray("null");
    QTest::newRow("a word") << QByteArray("\"none\"");
    QTest::newRow("a block") << QByteArray(R"({"type": "none"})");
}

void CustomConnectorTest::nothing_isSentWithoutAuthentication()
{
    QFETCH(QByteArray, authentication);
    const QJsonObject description = changed(u"authentication"_s, authentication);
    const ConnectorFile file = read(description);
    QVERIFY2(file.connector, qPrintable(textOf(file.problems)));
    QCOMPARE(file.connector->authentications.first().type, ConnectorAuthentication::Type::None);
    QVERIFY(file.connector->parameters.isEmpty());
    QVERIFY(customSecrets(description).isEmpty());
    QVERIFY(connectorHosts(*file.connector, {}).isEmpty());
}

void CustomConnectorTest::signIn_isThatOfAConnectorFile()
{
    const QJsonObject description = changed(u"authentication"_s, R"({"type": "oauth", "authorize_url": "https://login.example.com/a",
        "token_url": "https://login.example.com/t", "client_id": "our-app", "client_secret": "keychain:app", "scopes": "read",
        "redirect_port": 8765, "redirect_path": "/back", "pkce": false})");
    const ConnectorFile file = read(description);
    QVERIFY2(file.connector, qPrintable(textOf(file.problems)));
    const ConnectorAuthentication &way = file.connector->authentications.first();
    QCOMPARE(way.type, ConnectorAuthentication::Type::OAuth);
    QCOMPARE(way.authorizeUrl, u"https://login.example.com/a"_s);
    QCOMPARE(way.tokenUrl, u"https://login.example.com/t"_s);
    QCOMPARE(way.clientId, u"our-app"_s);
    QCOMPARE(way.clientSecret, u"client_secret"_s);
    QCOMPARE(way.clientAuth, ConnectorAuthentication::ClientAuth::Body);
    QCOMPARE(way.scopes, QStringList{u"read"_s});
    QCOMPARE(way.redirectPort, quint16(8765));
    QCOMPARE(way.redirectPath, u"/back"_s);
    QVERIFY(!way.pkce);
    QCOMPARE(way.places.first().secret, u"access_token"_s);
    QVERIFY(formOf(*file.connector).ways.first().inBrowser);
    QCOMPARE(customSecrets(description),
             (QList<CustomSecret>{{u"client_secret"_s, u"authentication.client_secret"_s, u"keychain:app"_s}}));
    QCOMPARE(connectorHosts(*file.connector, {}), (QStringList{u"crm.example.com"_s, u"login.example.com"_s}));
}

void CustomConnectorTest::application_signsInByItself()
{
    const ConnectorFile file = read(changed(u"authentication"_s, R"({"type": "client_credentials",
        "token_url": "https://login.example.com/t", "client_id": "our-app", "client_secret": "keychain:app", "client_auth": "basic"})"));
    QVERIFY2(file.connector, qPrintable(textOf(file.problems)));
    const ConnectorAuthentication &way = file.connector->authentications.first();
    QCOMPARE(way.type, ConnectorAuthentication::Type::ClientCredentials);
    QCOMPARE(way.clientAuth, ConnectorAuthentication::ClientAuth::Basic);
    QVERIFY(!formOf(*file.connector).ways.first().inBrowser);
}

// Somebody has written the secret itself, and it looks like an expression and a pattern.
void CustomConnectorTest::secret_isNoPartOfTheConnector()
{
    const QString literal = u"s3cret {{ params }} {id}"_s;
    const QJsonObject description = changed(object(good), {u"authentication"_s, u"token"_s}, literal);
    QCOMPARE(customSecrets(description).first().reference, literal);
    const ConnectorFile file = read(description);
    QVERIFY2(file.connector, qPrintable(textOf(file.problems)));
    const Connector &connector = *file.connector;
    QStringList texts{connector.id, connector.name, connector.baseUrl, connector.profileUrl, connector.summary};
    for (const ConnectorParameter &parameter : connector.parameters)
        texts << parameter.name << parameter.label << parameter.help << parameter.fallback;
    for (const ConnectorAuthentication &way : connector.authentications) {
        texts << way.id << way.label << way.clientId << way.clientSecret << way.authorizeUrl << way.tokenUrl;
        for (const CredentialPlace &place : way.places)
            texts << place.name << place.prefix << place.user << place.secret;
    }
    const auto json = [](const Template &one) {
        return QString::fromUtf8(QJsonDocument(QJsonArray{one.value()}).toJson());
    };
    texts << json(connector.headers);
    for (const ConnectorOperation &operation : connector.operations) {
        for (const ConnectorStep &step : operation.steps)
            texts << json(step.request) << json(step.items) << json(step.map);
    }
    for (const QString &text : std::as_const(texts))
        QVERIFY2(!text.contains(u"s3cret"_s), qPrintable(text));
}

void CustomConnectorTest::mistake_isNamed_data()
{
    QTest::addColumn<QString>("at"); // what is changed
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("path"); // where the mistake is said to be
    QTest::addColumn<QString>("message");
    QTest::addColumn<QString>("remedy");
    const auto row = [](const char *name, const QString &at, const QByteArray &json, const QString &path,
                        const QString &message, const QString &remedy) {
        QTest::newRow(name) << at << json << path << message << remedy;
    };
    row("no base_url", u"base_url"_s, "null", {}, u"\"base_url\" is missing"_s, u"https://"_s);
    row("a base_url that is none", u"base_url"_s, "\"crm.example.com\"", u"base_url"_s, u"no address"_s, u"https://"_s);
    row("a base_url with a name", u"base_url"_s, "\"https://ann:pw@crm.example.com\"", u"base_url"_s, u"no address"_s, u"https://"_s);
    row("a base_url with a query", u"base_url"_s, "\"https://crm.example.com/?a=1\"", u"base_url"_s, u"no address"_s, u"https://"_s);
    row("a base_url with a pattern", u"base_url"_s, "\"https://{params.host}/api\"", u"base_url"_s, u"no address"_s, u"https://"_s);
    row("a base_url that is a file", u"base_url"_s, "\"file:///etc/passwd\"", u"base_url"_s, u"no address"_s, u"https://"_s);
    row("a base_url that is a number", u"base_url"_s, "7", u"base_url"_s, u"no address"_s, u"https://"_s);
    row("an unknown key", u"endpoint"_s, "{}", {}, u"\"endpoint\" is not known"_s, u"Did you mean \"endpoints\"?"_s);
    row("a key nobody knows", u"colour"_s, "\"red\"", {}, u"\"colour\" is not known"_s, u"Known here are base_url"_s);
    row("no endpoints", u"endpoints"_s, "null", {}, u"\"endpoints\" is missing"_s, u"lookup"_s);
    row("endpoints that are a list", u"endpoints"_s, "[]", u"endpoints"_s, u"a block"_s, u"lookup"_s);
    row("no lookup", u"endpoints.lookup"_s, "null", u"endpoints"_s, u"\"lookup\" is missing"_s, u"looked up"_s);
    row("no check", u"endpoints.check"_s, "null", u"endpoints"_s, u"\"check\" is missing"_s, u"check: {path: /me}"_s);
    row("an unknown endpoint", u"endpoints.creat_contact"_s, "{}", u"endpoints"_s, u"\"creat_contact\" is not known"_s,
        u"Did you mean \"create_contact\"?"_s);
    row("an endpoint that is a text", u"endpoints.history"_s, "\"/history\"", u"endpoints.history"_s, u"is a block"_s, u"{path"_s);
    row("an unknown key of an endpoint", u"endpoints.lookup.pth"_s, "\"/x\"", u"endpoints.lookup"_s, u"\"pth\" is not known"_s,
        u"Did you mean \"path\"?"_s);
    row("a path without a slash", u"endpoints.lookup.path"_s, "\"contacts\"", u"endpoints.lookup.path"_s, u"not written as"_s,
        u"begins with /"_s);
    row("a method there is not", u"endpoints.lookup.method"_s, "\"FETCH\"", u"endpoints.lookup.method"_s, u"not possible"_s, u"GET"_s);
    row("a body without a method", u"endpoints.check.body"_s, "{}", u"endpoints.check"_s, u"\"method\" is missing"_s, u"POST"_s);
    row("an expression that is none", u"endpoints.lookup.query.phone"_s, "\"{{ phone. }}\"", u"endpoints.lookup.query.phone"_s, {}, {});
    row("no place of the list", u"endpoints.lookup.items"_s, "null", u"endpoints.lookup"_s, u"where in the answer"_s, u"items"_s);
    row("nobody has a number", u"endpoints.lookup.map.numbers"_s, "null", u"endpoints.lookup"_s, u"no numbers"_s, u"Add numbers"_s);
    row("path and url", u"endpoints.lookup.url"_s, "\"https://crm.example.com/x\"", u"endpoints.lookup"_s, u"either"_s, u"one of them"_s);
    row("two bodies", u"endpoints.check"_s, R"({"method": "POST", "path": "/x", "body": {}, "text": "x"})", u"endpoints.check"_s,
        u"one of body"_s, {});
    row("a step of a list", u"endpoints.history"_s, R"([{"path": "/a"}, {"path": "b"}])", u"endpoints.history[1].path"_s,
        u"not written as"_s, {});
    row("an unknown key in a list", u"endpoints.history"_s, R"([{"path": "/a"}, {"pats": "/b"}])", u"endpoints.history[1]"_s,
        u"\"pats\" is not known"_s, u"Did you mean \"path\"?"_s);
    row("a step beside a result", u"endpoints.history"_s, R"({"steps": [{"path": "b"}], "result": 1})",
        u"endpoints.history.steps[0].path"_s, u"not written as"_s, {});
    row("a path beside steps", u"endpoints.history"_s, R"({"steps": [{"path": "/b"}], "path": "/c"})", u"endpoints.history"_s,
        u"\"path\" is not known"_s, {});
    row("a step that is a text", u"endpoints.history"_s, R"(["/a"])", u"endpoints.history[0]"_s, u"A step is a block"_s, {});
    row("no steps", u"endpoints.history"_s, "[]", u"endpoints.history"_s, u"no list of steps"_s, {});
    row("a mistake in a result", u"endpoints.check.result"_s, "\"{{ ( }}\"", u"endpoints.check.result"_s, {}, {});
    row("an account nobody asks for", u"endpoints.check.needs_account"_s, "true", u"endpoints.check"_s, u"needs the account"_s, {});
    row("too many pages", u"endpoints.lookup.pages"_s, R"({"next": "{{ null }}", "most": 1000})", u"endpoints.lookup.pages.most"_s, {}, {});
    row("an unknown way", u"authentication.type"_s, "\"beerer\"", u"authentication.type"_s, u"no such type"_s, u"Did you mean bearer?"_s);
    row("no way", u"authentication.type"_s, "null", u"authentication.type"_s, u"not said how"_s, u"bearer"_s);
    row("a way that is a number", u"authentication"_s, "7", u"authentication"_s, u"not said how"_s, u"bearer"_s);
    row("no secret", u"authentication.token"_s, "null", u"authentication"_s, u"\"token\" is missing"_s, u"keychain:NAME"_s);
    row("a secret that is a number", u"authentication.token"_s, "4711", u"authentication.token"_s, u"no text"_s, u"quotes"_s);
    row("an unknown key of a way", u"authentication.tokn"_s, "\"keychain:x\"", u"authentication"_s, u"\"tokn\" is not known"_s,
        u"Did you mean \"token\"?"_s);
    row("no name", u"authentication"_s, R"({"type": "header", "value": "keychain:k"})", u"authentication"_s, u"\"name\" is missing"_s, {});
    row("a user that is a pattern", u"authentication"_s, R"({"type": "basic", "user": "{params.user}", "password": "keychain:k"})",
        u"authentication.user"_s, u"no place here"_s, {});
    row("an expression in a way", u"authentication"_s, R"({"type": "header", "name": "{{ 1 }}", "value": "keychain:k"})",
        u"authentication.name"_s, u"no place here"_s, {});
    row("a sign-in that is no address", u"authentication"_s,
        R"({"type": "oauth", "authorize_url": "https://a.example.com", "token_url": "b", "client_id": "c"})",
        u"authentication.token_url"_s, u"no web address"_s, u"https://"_s);
    row("a port that is none", u"authentication"_s,
        R"({"type": "oauth", "authorize_url": "https://a.example.com", "token_url": "https://a.example.com", "client_id": "c", "redirect_port": 70000})",
        u"authentication.redirect_port"_s, {}, u"A port"_s);
    row("a sign-in beside a key", u"authentication"_s,
        R"([{"type": "bearer", "token": "keychain:k"}, {"type": "client_credentials", "token_url": "https://a.example.com", "client_id": "c", "client_secret": "keychain:s"}])",
        u"authentication[1]"_s, u"stands alone"_s, u"bearer"_s);
    row("no ways", u"authentication"_s, "[]", u"authentication"_s, u"empty"_s, u"none"_s);
    row("a secret in a header", u"headers.Authorization"_s, "\"Bearer abc\"", u"headers"_s, u"for a secret"_s, u"type: header"_s);
    row("a secret in a header of an endpoint", u"endpoints.lookup.headers"_s, R"({"x-api-key": "abc"})", u"endpoints.lookup.headers"_s,
        u"for a secret"_s, u"type: header"_s);
    row("headers that are a list", u"headers"_s, "[]", u"headers"_s, u"names and texts"_s, {});
    row("a header that is a list", u"headers.X-A"_s, "[1]", u"headers.X-A"_s, u"wrong type"_s, {});
    row("a profile with a parameter", u"profile_url"_s, "\"https://crm.example.com/{params.x}/{id}\"", u"profile_url"_s,
        u"{params.x}"_s, u"{id}"_s);
    row("a limit that is none", u"limits"_s, R"({"at_once": 0})", u"limits.at_once"_s, {}, {});
}

void CustomConnectorTest::mistake_isNamed()
{
    QFETCH(QString, at);
    QFETCH(QByteArray, json);
    QFETCH(QString, path);
    QFETCH(QString, message);
    QFETCH(QString, remedy);
    const ConnectorFile file = read(changed(at, json));
    QVERIFY(!file.connector);
    QVERIFY(!file.problems.isEmpty());
    const ConnectorProblem &problem = file.problems.first();
    QCOMPARE(problem.path, path);
    QVERIFY(!problem.message.isEmpty());
    QVERIFY2(problem.message.contains(message), qPrintable(problem.message));
    QVERIFY2(problem.remedy.contains(remedy), qPrintable(problem.remedy));
    QVERIFY2(!textOf(file.problems).contains(u"operations"_s), qPrintable(textOf(file.problems))); // the words of a connector file
}

void CustomConnectorTest::severalMistakes_areSaidAtOnce()
{
    QJsonObject description = changed(u"base_url"_s, "null");
    description = changed(description, {u"endpoints"_s, u"lookup"_s, u"pth"_s}, u"/x"_s);
    description = changed(description, {u"authentication"_s, u"type"_s}, u"baerer"_s);
    QCOMPARE(read(description).problems.size(), 3);
}

void CustomConnectorTest::deepDescription_isRefused()
{
    QJsonValue body = 1;
    for (int i = 0; i < 500; ++i)
        body = i % 2 ? QJsonValue(QJsonObject{{u"a"_s, body}}) : QJsonValue(QJsonArray{body});
    QJsonObject check{{u"method"_s, u"POST"_s}, {u"path"_s, u"/me"_s}, {u"body"_s, body}};
    const ConnectorFile file = read(changed(object(good), {u"endpoints"_s, u"check"_s}, check));
    QVERIFY(!file.connector);
    QVERIFY2(textOf(file.problems).contains(u"nested"_s), qPrintable(textOf(file.problems)));
}

void CustomConnectorTest::largeDescription_isRefused()
{
    const QJsonObject check{{u"method"_s, u"POST"_s}, {u"path"_s, u"/me"_s}, {u"text"_s, QString(300 * 1024, u'x')}};
    const ConnectorFile file = read(changed(object(good), {u"endpoints"_s, u"check"_s}, check));
    QVERIFY(!file.connector);
    QVERIFY2(textOf(file.problems).contains(u"larger"_s), qPrintable(textOf(file.problems)));
}

void CustomConnectorTest::many_mistakesAreNotAllTold()
{
    QJsonObject description = object(good);
    for (int i = 0; i < 1000; ++i)
        description.insert(u"key%1"_s.arg(i), QString(1000, u'k'));
    const ConnectorFile file = read(description);
    QVERIFY(!file.connector);
    QCOMPARE(file.problems.size(), 20);
    QVERIFY(textOf(file.problems).size() < 20'000);
}

QTEST_GUILESS_MAIN(CustomConnectorTest)
#include "customconnectortest.moc"
