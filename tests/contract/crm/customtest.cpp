#include "customconnector.h"
#include "fakebrowser.h"
#include "ownprovider.h"
#include "yamlvalue.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <array>
#include <functional>

using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

constexpr std::array kinds{
    std::pair{"call"_L1, HistoryEntry::Type::Call}, std::pair{"email"_L1, HistoryEntry::Type::Email},
    std::pair{"meeting"_L1, HistoryEntry::Type::Meeting}, std::pair{"note"_L1, HistoryEntry::Type::Note},
    std::pair{"task"_L1, HistoryEntry::Type::Task}, std::pair{"deal"_L1, HistoryEntry::Type::Deal},
    std::pair{"ticket"_L1, HistoryEntry::Type::Ticket}, std::pair{"order"_L1, HistoryEntry::Type::Order},
};

// A company's own CRM, as a developer there might have made it: strict about types, headers and whole names.
class FakeRestCrm : public FakeCrm
{
public:
    using FakeCrm::Request;

    std::function<bool(const Request &)> guard; //!< empty: a bearer token
    QString challenge; //!< of the sign-in that is under way
    int tokens = 0; //!< given out

protected:
    [[nodiscard]] bool isAllowed(const Request &request) const override
    {
        if (request.path == "/oauth/token"_L1)
            return true;
        return guard ? guard(request) : request.header("Authorization") == "Bearer " + key.toUtf8();
    }
    [[nodiscard]] Reply wrongKey() const override { return Reply::json(QJsonObject{{u"error"_s, u"who_are_you"_s}}, 401); }
    [[nodiscard]] Reply throttled(bool today) const override
    {
        const Reply reply = Reply::json(QJsonObject{{u"error"_s, today ? u"daily_quota"_s : u"slow_down"_s}}, 429);
        return today ? reply : reply.with("Retry-After", "7");
    }
    [[nodiscard]] Reply answer(const Request &request) override
    {
        if (request.path == "/oauth/token"_L1)
            return token(request);
        if (request.header("X-App") != "ringside" || request.header("X-Version") != "2")
            return bad(u"headers that every request has"_s);
        if (!request.path.startsWith("/api/"_L1))
            return bad(u"no such address: "_s + request.path);
        const QStringList path = request.path.mid(5).split(u'/');
        return request.method == "POST" ? write(path, request) : read(path, request);
    }

private:
    Reply bad(const QString &why) { return refused(why, Reply::json(QJsonObject{{u"error"_s, u"bad_request"_s}}, 400)); }
    static Reply data(const QJsonArray &rows) { return Reply::json(QJsonObject{{u"data"_s, rows}}); }

    static QJsonObject rowOf(const Contact &contact)
    {
        return {{u"id"_s, contact.id.toInt()},
                {u"full_name"_s, QString(contact.firstName + u' ' + contact.lastName).trimmed()},
                {u"firm"_s, contact.company},
                {u"job"_s, contact.title},
                {u"mail"_s, contact.email},
                {u"phones"_s, QJsonArray::fromStringList(contact.phones)}};
    }

    Reply read(const QStringList &path, const Request &request)
    {
        if (path == QStringList{u"me"_s})
            return Reply::json(QJsonObject{{u"user"_s, u"Ann"_s}});
        if (path == QStringList{u"contacts"_s})
            return search(request);
        if (path == QStringList{u"search"_s})
            return query(request.parameter(u"q"_s));
        if (path == QStringList{u"calls"_s})
            return callsWith(request.parameter(u"key"_s));
        if (path.size() == 2 && path[0] == "records"_L1 && path[1] == "contacts"_L1)
            return page(request);
        if (path.size() == 3 && path[0] == "contacts"_L1 && find(path[1]))
            return path[2] == "deals"_L1 ? dealsOf(path[1]) : activitiesOf(path[1], request);
        return bad(u"no such address: "_s + request.path);
    }

    Reply search(const Request &request)
    {
        const QString wanted = request.parameter(u"phone"_s);
        if (wanted.size() < 4 || wanted != digits(wanted))
            return bad(u"phone is four digits or more"_s);
        QJsonArray rows;
        for (const Contact &contact : std::as_const(contacts)) {
            const auto isTheirs = [&](const QString &phone) { return digits(phone).endsWith(wanted); };
            if (std::any_of(contact.phones.cbegin(), contact.phones.cend(), isTheirs))
                rows.append(rowOf(contact));
        }
        return rows.isEmpty() ? Reply::json(QJsonObject{{u"error"_s, u"nobody"_s}}, 404) : data(rows);
    }

    Reply query(const QString &text)
    {
        if (!text.startsWith("name:"_L1))
            return bad(u"no query: "_s + text);
        QJsonArray rows;
        for (const Contact &contact : std::as_const(contacts)) {
            if (contact.firstName.startsWith(text.mid(5)))
                rows.append(rowOf(contact));
        }
        return data(rows);
    }

    Reply page(const Request &request)
    {
        const int limit = request.parameter(u"limit"_s).toInt();
        const int from = request.parameter(u"after"_s).toInt();
        if (limit < 1 || limit > 50 || from < 0)
            return bad(u"limit is 1 to 50"_s);
        QJsonArray rows;
        for (const Contact &contact : contacts.mid(from, limit))
            rows.append(rowOf(contact));
        const bool isLast = from + limit >= contacts.size();
        return Reply::json(QJsonObject{{u"records"_s, rows},
                                       {u"next"_s, isLast ? QJsonValue() : QJsonValue(from + limit)}});
    }

    Reply activitiesOf(const QString &id, const Request &request)
    {
        if (request.parameter(u"limit"_s).toInt() < 1)
            return bad(u"limit is missing"_s);
        QJsonArray rows;
        for (const Activity &activity : activities.value(id)) {
            const auto kind = std::find_if(kinds.cbegin(), kinds.cend(),
                                           [&](const auto &one) { return one.second == activity.type; });
            QJsonObject row{{u"kind"_s, QString(kind->first)},
                            {u"id"_s, activity.id},
                            {u"at"_s, activity.at.toString(Qt::ISODate)},
                            {u"subject"_s, activity.title},
                            {u"note"_s, activity.text}};
            if (activity.type == HistoryEntry::Type::Call) {
                row.insert(u"out"_s, activity.outbound);
                row.insert(u"seconds"_s, activity.seconds);
            }
            rows.append(row);
        }
        return data(rows);
    }

    Reply dealsOf(const QString &id)
    {
        QJsonArray rows;
        for (const Activity &activity : activities.value(id)) {
            if (activity.type == HistoryEntry::Type::Deal)
                rows.append(QJsonObject{{u"id"_s, activity.id}, {u"subject"_s, activity.title}});
        }
        return data(rows);
    }

    Reply callsWith(const QString &callKey)
    {
        QJsonArray rows;
        for (qsizetype i = 0; i < calls.size(); ++i) {
            if (calls[i].key == callKey)
                rows.append(QJsonObject{{u"id"_s, u"call-%1"_s.arg(i)}});
        }
        return data(rows);
    }

    Reply write(const QStringList &path, const Request &request)
    {
        const QJsonObject body = request.json().toObject();
        if (request.header("Content-Type") != "application/json" || body.isEmpty() || path.size() != 1)
            return bad(u"no JSON"_s);
        if (body.contains(u"contact"_s) && !find(body[u"contact"].toString()))
            return bad(u"contact is somebody's id, as text"_s);
        QString id;
        if (path[0] == "contacts"_L1) {
            const QJsonArray phones = body[u"phones"].toArray();
            id = add({{}, body[u"first_name"].toString(), body[u"last_name"].toString(), body[u"firm"].toString(), {},
                      body[u"mail"].toString(), {phones.at(0).toString()}});
        } else if (path[0] == "deals"_L1) {
            deals.append({body[u"title"].toString(), body[u"amount"].toString(), body[u"contact"].toString(), {}});
            id = nextId();
        } else if (path[0] == "tasks"_L1) {
            tasks.append({body[u"subject"].toString(), body[u"contact"].toString(),
                          QDateTime::fromString(body[u"due"].toString(), Qt::ISODate)});
            id = nextId();
        } else if (path[0] == "calls"_L1) {
            if (!body[u"seconds"].isDouble() || !body[u"out"].isBool())
                return bad(u"seconds is a number, out a flag"_s);
            calls.append({body[u"contact"].toString(), body[u"out"].toBool(), body[u"seconds"].toInt(),
                          body[u"note"].toString(), body[u"key"].toString(),
                          QDateTime::fromString(body[u"started"].toString(), Qt::ISODate)});
            id = u"call-%1"_s.arg(calls.size() - 1);
        } else {
            return bad(u"no such address: "_s + request.path);
        }
        return Reply::json(QJsonObject{{u"id"_s, id}}, 201);
    }

    Reply token(const Request &request)
    {
        const auto form = request.form();
        const bool isApplication = form.value(u"grant_type"_s) == "client_credentials"_L1;
        const bool isGood = isApplication
            ? form.value(u"client_secret"_s) == "app-secret"_L1
            : form.value(u"grant_type"_s) == "authorization_code"_L1 && form.value(u"code"_s) == "code-1"_L1
                && challengeFor(form.value(u"code_verifier"_s)) == challenge;
        if (!isGood || form.value(u"client_id"_s) != "our-app"_L1)
            return Reply::json(QJsonObject{{u"error"_s, u"invalid_grant"_s}}, 400);
        ++tokens;
        return Reply::json(QJsonObject{{u"access_token"_s, key}, {u"token_type"_s, u"Bearer"_s}, {u"expires_in"_s, 3600}});
    }
};

QJsonObject read(const QByteArray &yaml)
{
    return toJson(parseYaml(yaml).root).toObject();
}

// A piece of config.yml, as an administrator writes it.
QJsonObject description(const FakeCrm &crm, const QByteArray &authentication)
{
    QFile endpoints(QStringLiteral(RINGSIDE_TEST_DATA "/crm/custom.yml"));
    if (!endpoints.open(QIODevice::ReadOnly))
        qFatal("the description is not there");
    return read("base_url: " + crm.url().toUtf8() + "/api\nauthentication: " + authentication + '\n' + endpoints.readAll());
}

// What the app does: each reference leads to a secret.
void fillInSecrets(ConnectorAccess &access, const QJsonObject &description, const QHash<QString, QByteArray> &secrets)
{
    const auto wanted = customSecrets(description);
    for (const CustomSecret &secret : wanted)
        access.secrets.insert(secret.parameter, Secret(secrets.value(secret.reference)));
}

class CustomRig : public CrmRig
{
public:
    [[nodiscard]] QString connector() const override { return u"custom"_s; }
    [[nodiscard]] ConnectorFile file() override
    {
        return readCustomConnector(description(), TemplateCompiler(connectorScopeNames()));
    }
    [[nodiscard]] QJsonObject description() const override
    {
        return Ringside::description(m_crm, "{type: bearer, token: keychain:our-crm}");
    }
    [[nodiscard]] FakeCrm &crm() override { return m_crm; }
    void fillIn(ConnectorAccess &access) override
    {
        access.apiBaseUrl.clear(); // the description has it
        fillInSecrets(access, description(), {{u"keychain:our-crm"_s, "right-key"}});
    }
    [[nodiscard]] bool knowsDailyQuota() const override { return true; }
    [[nodiscard]] QString rawQuery() const override { return u"name:Jane"_s; }
    [[nodiscard]] QList<HistoryEntry::Type> historyTypes() const override
    {
        QList<HistoryEntry::Type> types;
        for (const auto &[word, type] : kinds)
            types.append(type);
        return types;
    }

private:
    FakeRestCrm m_crm;
};

struct OwnProvider : ProviderOnFake<FakeRestCrm> {
    OwnProvider()
    {
        crm.contacts = {{u"501"_s, u"Jane"_s, u"Cooper"_s, u"Acme"_s, {}, u"jane@example.com"_s, {u"+14155550123"_s}}};
    }
    void describe(const QByteArray &authentication)
    {
        const QJsonObject written = description(crm, authentication);
        const ConnectorFile file = readCustomConnector(written, TemplateCompiler(connectorScopeNames()));
        for (const ConnectorProblem &problem : file.problems)
            problems.append(toText(u"custom"_s, problem));
        ConnectorAccess filledIn = access();
        fillInSecrets(filledIn, written,
                      {{u"keychain:a"_s, "secret-a"}, {u"keychain:b"_s, "secret-b"}, {u"keychain:app"_s, "app-secret"}});
        if (file.connector)
            open(file.connector, filledIn);
    }

    QStringList problems;
};

} // namespace

class CustomTest : public CrmContract
{
    Q_OBJECT
protected:
    [[nodiscard]] std::unique_ptr<CrmRig> makeRig() override { return std::make_unique<CustomRig>(); }

private Q_SLOTS:
    void credentials_goWhereTheyAreWanted_data();
    void credentials_goWhereTheyAreWanted();
    void missingSecret_isSaid();
    void application_signsInByItself();
    void person_signsInInTheBrowser();
    void exampleOfTheGuide_isGood();
};

void CustomTest::credentials_goWhereTheyAreWanted_data()
{
    QTest::addColumn<QByteArray>("authentication");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QString>("key");
    QTest::newRow("bearer") << QByteArray("{type: bearer, token: keychain:a}") << QByteArray("Authorization")
                            << QByteArray("Bearer secret-a") << QString();
    QTest::newRow("header") << QByteArray("{type: header, name: X-Key, value: keychain:a}") << QByteArray("X-Key")
                            << QByteArray("secret-a") << QString();
    QTest::newRow("header with a word before it")
        << QByteArray("{type: header, name: Authorization, prefix: 'Token ', value: keychain:a}") << QByteArray("Authorization")
        << QByteArray("Token secret-a") << QString();
    QTest::newRow("query") << QByteArray("{type: query, name: key, value: keychain:a}") << QByteArray("Authorization")
                           << QByteArray() << u"secret-a"_s;
    QTest::newRow("basic") << QByteArray("{type: basic, user: ann@example.com, password: keychain:a}")
                           << QByteArray("Authorization") << QByteArray("Basic " + QByteArray("ann@example.com:secret-a").toBase64())
                           << QString();
    QTest::newRow("two") << QByteArray("[{type: header, name: X-Key, value: keychain:a}, {type: query, name: key, value: "
                                       "keychain:b}]")
                         << QByteArray("X-Key") << QByteArray("secret-a") << u"secret-b"_s;
    QTest::newRow("none") << QByteArray("none") << QByteArray("Authorization") << QByteArray() << QString();
}

void CustomTest::credentials_goWhereTheyAreWanted()
{
    QFETCH(QByteArray, authentication);
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, value);
    QFETCH(QString, key);
    OwnProvider own;
    own.crm.guard = [&](const FakeRestCrm::Request &request) {
        return request.header(header) == value && request.parameter(u"key"_s) == key;
    };
    own.describe(authentication);
    QCOMPARE(own.problems, QStringList());
    const auto found = own.ask(u"+14155550123"_s);
    QVERIFY2(found, found ? "" : qPrintable(found.error().detail));
    QCOMPARE(found->size(), 1);
    QCOMPARE(own.crm.violations, QStringList());
}

void CustomTest::missingSecret_isSaid()
{
    OwnProvider own;
    own.describe("{type: bearer, token: keychain:nothing}");
    const auto found = own.ask(u"+14155550123"_s);
    QVERIFY(!found);
    QCOMPARE(found.error().kind, ErrorKind::Misconfigured);
    QVERIFY2(found.error().detail.contains(u"token"_s), qPrintable(found.error().detail));
    QVERIFY(own.crm.server().requests().isEmpty());
}

void CustomTest::application_signsInByItself()
{
    OwnProvider own;
    own.crm.key = u"access-1"_s;
    own.describe("{type: client_credentials, token_url: '" + own.crm.url().toUtf8()
                 + "/oauth/token', client_id: our-app, client_secret: keychain:app}");
    QCOMPARE(own.problems, QStringList());
    QVERIFY(!own.provider->signsIn());
    const auto found = own.ask(u"+14155550123"_s);
    QVERIFY2(found, found ? "" : qPrintable(found.error().detail));
    QCOMPARE(found->size(), 1);
    QCOMPARE(own.crm.tokens, 1);
    QCOMPARE(own.crm.violations, QStringList());
}

void CustomTest::person_signsInInTheBrowser()
{
    OwnProvider own;
    own.crm.key = u"access-1"_s;
    own.describe("{type: oauth, authorize_url: 'https://crm.example.com/oauth/authorize', token_url: '" + own.crm.url().toUtf8()
                 + "/oauth/token', client_id: our-app, scopes: read, redirect_path: /back}");
    QCOMPARE(own.problems, QStringList());
    QVERIFY(own.provider->signsIn());
    const auto before = own.ask(u"+14155550123"_s);
    QVERIFY(!before);
    QCOMPARE(before.error().kind, ErrorKind::Unauthorized);
    FakeBrowser browser("code=code-1");
    const auto signingIn = own.provider->oauth()->signIn(browser.opener(), {});
    own.crm.challenge = browser.asked(u"code_challenge"_s);
    const auto signedIn = waitFor(signingIn);
    QVERIFY2(signedIn, signedIn ? "" : qPrintable(signedIn.error().detail));
    QCOMPARE(browser.page().host(), u"crm.example.com"_s);
    QCOMPARE(browser.asked(u"scope"_s), u"read"_s);
    QCOMPARE(QUrl(browser.asked(u"redirect_uri"_s)).path(), u"/back"_s);
    const auto found = own.ask(u"+14155550123"_s);
    QVERIFY2(found, found ? "" : qPrintable(found.error().detail));
    QCOMPARE(found->size(), 1);
    QCOMPARE(own.crm.violations, QStringList());
}

// What the guide says, as it stands there.
void CustomTest::exampleOfTheGuide_isGood()
{
    QFile guide(QStringLiteral(RINGSIDE_SOURCE_DIR "/resources/connectors/README.md"));
    QVERIFY(guide.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(guide.readAll());
    const QString chapter = text.mid(text.indexOf(u"## Without a file"_s));
    static const QRegularExpression block(u"\\n((?:    [^\\n]*\\n)+)"_s);
    const QString example = block.match(chapter).captured(1);
    QVERIFY2(example.contains(u"type: custom"_s), qPrintable(example));
    const YamlDocument document = parseYaml(example.toUtf8());
    QVERIFY2(document.error.isEmpty(), qPrintable(document.error));
    const QJsonObject provider = toJson(document.root)[u"providers"].toArray().at(0).toObject();
    const ConnectorFile file = readCustomConnector(provider, TemplateCompiler(connectorScopeNames()));
    QStringList problems;
    for (const ConnectorProblem &problem : file.problems)
        problems.append(toText(u"example"_s, problem));
    QCOMPARE(problems, QStringList());
    QCOMPARE(file.connector->name, u"Our CRM"_s);
    QVERIFY(file.connector->operation(u"log_call"_s));
    QCOMPARE(customSecrets(provider).size(), 1);
}

} // namespace Ringside

QTEST_GUILESS_MAIN(Ringside::CustomTest)
#include "customtest.moc"
