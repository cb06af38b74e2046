#include "fakeclock.h"
#include "fakehttpserver.h"
#include "libphonenumberparser.h"
#include "memorypeoplebook.h"
#include "memorysecretstore.h"
#include "oauthtoken.h"
#include "environmentsecretstore.h"
#include "providers.h"
#include "secretvault.h"
#include "waitfor.h"

#include <QFile>
#include <QPromise>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <memory>

using namespace Ringside;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

using Type = ProviderSettings::Type;
using State = ProviderStatus::State;

YamlValue fromYaml(const QByteArray &text)
{
    const YamlDocument document = parseYaml(text);
    if (!document.error.isEmpty())
        qFatal("%s", qPrintable(document.error));
    return document.root;
}

ProviderSettings provider(Type type, const QString &name, const QByteArray &parameters, const QString &typeName = {})
{
    ProviderSettings settings;
    settings.type = type;
    settings.typeName = typeName;
    settings.name = name;
    settings.parameters = fromYaml(parameters);
    return settings;
}

// A keychain that answers when the event loop comes to it, as real ones do.
class SlowStore : public MemorySecretStore
{
public:
    QFuture<Result<std::optional<Secret>>> read(const QString &name) override { return later(MemorySecretStore::read(name)); }
    QFuture<Result<void>> write(const QString &name, const Secret &secret) override
    {
        return later(MemorySecretStore::write(name, secret));
    }
    QFuture<Result<void>> remove(const QString &name) override { return later(MemorySecretStore::remove(name)); }

private:
    template<class T>
    QFuture<T> later(const QFuture<T> &answer)
    {
        auto promise = std::make_shared<QPromise<T>>();
        promise->start();
        QTimer::singleShot(0, &m_context, [promise, result = answer.result()] {
            promise->addResult(result);
            promise->finish();
        });
        return promise->future();
    }
    QObject m_context;
};

} // namespace

//! Providers made of settings, with real files, a real database and a real HTTP server.
class ProvidersTest : public QObject
{
    Q_OBJECT

    struct World {
        QTemporaryDir profile;
        SystemClock clock;
        LibPhoneNumberParser parser;
        MemoryPeopleBook people;
        SlowStore keychain;
        EnvironmentSecretStore environment;
        SecretVault secrets{keychain, environment, nullptr};
        std::unique_ptr<Providers> providers;
        FakeHttpServer server;
        QByteArray seenKey;

        World()
            : server([this](const FakeHttpServer::Request &request) {
                seenKey = request.header("Authorization");
                return FakeHttpServer::Reply::json(
                    QJsonObject{{u"found"_s, true}, {u"name"_s, u"Jane Cooper"_s}, {u"email"_s, u"jane@example.com"_s}});
            })
        {
            providers = std::make_unique<Providers>(
                Providers::Surroundings{people, parser, clock, secrets, profile.path()});
        }
        void use(const QList<ProviderSettings> &settings)
        {
            CrmIntegrationSettings crm;
            crm.providers = settings;
            providers->setSettings(crm, u"US"_s);
        }
        [[nodiscard]] ProviderSettings restCrm(const QString &name = u"CRM"_s) const
        {
            ProviderSettings settings = provider(Type::Connector, name, "{api_key: 'keychain:crm'}", u"external_crm"_s);
            settings.setText(u"url"_s, server.url(u"/lookup"_s).toString());
            return settings;
        }
        //! One that a person signs in to.
        [[nodiscard]] ProviderSettings signInCrm(const QString &name) const
        {
            ProviderSettings settings = provider(Type::Connector, name,
                                                 "authentication: {type: oauth, authorize_url: 'https://crm.example.com/authorize', "
                                                 "token_url: 'https://crm.example.com/token', client_id: ours}\n"
                                                 "endpoints:\n"
                                                 "  check: {path: /me}\n"
                                                 "  lookup: {path: /people, items: '{{ [response.body] }}', map: {key: '1', "
                                                 "name: '{{ item.name }}', numbers: ['{{ phone.e164 }}']}}\n",
                                                 u"custom"_s);
            settings.setText(u"base_url"_s, server.url().toString(QUrl::StripTrailingSlash));
            return settings;
        }
        [[nodiscard]] QString signInName(const ProviderSettings &of) const
        {
            return Providers::signInName(profile.path(), of);
        }
        [[nodiscard]] bool hasSignIn(const ProviderSettings &of)
        {
            return waitFor(secrets.find(signInName(of))).value_or(std::nullopt).has_value();
        }
        void keepSignIn(const ProviderSettings &of)
        {
            OAuthToken token;
            token.accessToken = Secret("its-token");
            const auto hosts = providers->hostsOf(of);
            QVERIFY(QTest::qWaitFor([&] { return hosts.isFinished(); }, 20'000));
            QVERIFY(waitFor(secrets.write(signInName(of), token.toSecret(), hosts.result(), SecretVault::Place::Keychain)));
        }
        [[nodiscard]] Result<QList<CallerInfo>> ask(size_t index = 0) const
        {
            return waitFor(providers->lookups().at(index)->findByNumber(parser.parse(u"+1 415-555-0123"_s, u"US"_s)));
        }
        [[nodiscard]] ProviderStatus status(qsizetype index = 0) const { return providers->statuses().value(index); }
    };

private Q_SLOTS:
    void connector_isAskedWithItsSecret()
    {
        World w;
        QVERIFY(waitFor(w.secrets.write(u"crm"_s, Secret("sesame"), {u"127.0.0.1"_s}, SecretVault::Place::Keychain)));
        w.use({w.restCrm()});
        QCOMPARE(w.providers->lookups().size(), size_t(1));
        const auto found = w.ask();
        QVERIFY2(found, found ? "" : qPrintable(found.error().detail));
        QCOMPARE(found->size(), 1);
        QCOMPARE(found->first().person.name, u"Jane Cooper"_s);
        QCOMPARE(w.seenKey, "Bearer sesame");
        QCOMPARE(w.status().state, State::Good);
        QCOMPARE(w.status().name, u"CRM"_s);
        QVERIFY(!w.status().kind.isEmpty());
        QCOMPARE(w.providers->histories().size(), size_t(1));
    }

    void missingSecret_isSaid_andAskedForAgainWhenItIsThere()
    {
        World w;
        w.use({w.restCrm()});
        const auto refused = w.ask();
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Misconfigured);
        QVERIFY2(refused.error().detail.contains(u"api_key"_s), qPrintable(refused.error().detail));
        QCOMPARE(w.status().state, State::Failed);
        QVERIFY(w.seenKey.isEmpty());
        QSignalSpy changed(w.providers.get(), &Providers::changed);
        QVERIFY(waitFor(w.secrets.write(u"crm"_s, Secret("sesame"), {u"127.0.0.1"_s}, SecretVault::Place::Keychain)));
        w.providers->secretChanged(u"crm"_s);
        QVERIFY(w.ask());
        QVERIFY(!changed.isEmpty());
        QCOMPARE(w.status().state, State::Good);
    }

    void secretOfAnotherHost_isNotSent()
    {
        World w;
        QVERIFY(waitFor(
            w.secrets.write(u"crm"_s, Secret("sesame"), {u"crm.example.com"_s}, SecretVault::Place::Keychain)));
        w.use({w.restCrm()});
        const auto refused = w.ask();
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Forbidden);
        QVERIFY(w.seenKey.isEmpty());
        QCOMPARE(w.providers->usersOf(u"crm"_s), QStringList{u"CRM"_s});
    }

    void wrongSettings_sayWhich_data()
    {
        QTest::addColumn<int>("type");
        QTest::addColumn<QString>("typeName");
        QTest::addColumn<QByteArray>("parameters");
        QTest::addColumn<QString>("word");
        const auto row = [](const char *name, Type type, const QString &typeName, const char *parameters, const char *word) {
            QTest::newRow(name) << int(type) << typeName << QByteArray(parameters) << QString::fromLatin1(word);
        };
        row("no such connector", Type::Connector, u"acme"_s, "{}", "acme");
        row("unknown parameter", Type::Connector, u"external_crm"_s, "{url: 'http://crm.example.com', colour: red}", "colour");
        row("unknown way", Type::Connector, u"external_crm"_s, "{url: 'http://crm.example.com', authentication: magic}",
            "authentication");
        row("missing address", Type::Connector, u"external_crm"_s, "{authentication: none}", "url");
        row("no servers", Type::Ldap, {}, "{}", "servers");
        row("no server", Type::Ldap, {}, "{servers: ['http://dc1.example.com']}", "servers");
        row("unknown login", Type::Ldap, {}, "{servers: [dc1.example.com], authentication: magic}", "authentication");
        row("no user", Type::Ldap, {}, "{servers: [dc1.example.com], authentication: simple}", "bind_dn");
        row("no password", Type::Ldap, {}, "{servers: [dc1.example.com], authentication: simple, bind_dn: cn=a}", "password");
        row("tags", Type::Ldap, {}, "{servers: [dc1.example.com], group_tags: [vip]}", "group_tags");
        row("no driver", Type::Sql, {}, "{database: x, query: select 1}",
            "driver is missing: it has to be one of postgresql, mysql, odbc, sqlite");
        row("unknown driver", Type::Sql, {}, "{driver: oracle, database: x, query: select 1}", "driver");
        row("no database", Type::Sql, {}, "{driver: sqlite, query: select 1}", "database");
        row("no query", Type::Sql, {}, "{driver: sqlite, database: x}", "query");
        row("port", Type::Sql, {}, "{driver: mysql, database: x, query: select 1, port: 70000}", "port");
        row("custom without an address", Type::Connector, u"custom"_s, "{endpoints: {lookup: {path: /x}}}", "base_url");
    }
    void wrongSettings_sayWhich()
    {
        QFETCH(int, type);
        QFETCH(QString, typeName);
        QFETCH(QByteArray, parameters);
        QFETCH(QString, word);
        World w;
        w.use({provider(Type(type), u"Ours"_s, parameters, typeName)});
        const auto refused = w.ask();
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Misconfigured);
        QVERIFY2(refused.error().detail.contains(word), qPrintable(refused.error().detail));
        QCOMPARE(w.status().state, State::Failed);
        QCOMPARE(w.status().error, std::optional(refused.error()));
    }

    void database_isAsked()
    {
        World w;
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"providerstest"_s);
            database.setDatabaseName(w.profile.filePath(u"customers.db"_s));
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(query.exec(u"CREATE TABLE c (cust TEXT, tel TEXT)"_s));
            QVERIFY(query.exec(u"INSERT INTO c VALUES ('Jane Cooper', '+14155550123')"_s));
        }
        QSqlDatabase::removeDatabase(u"providerstest"_s);
        w.use({provider(Type::Sql, u"Customers"_s,
                        "{driver: sqlite, database: customers.db, query: 'SELECT cust, tel FROM c WHERE tel = :e164', "
                        "columns: {cust: name, tel: phone}}")});
        const auto found = w.ask();
        QVERIFY2(found, found ? "" : qPrintable(found.error().detail));
        QCOMPARE(found->size(), 1);
        QCOMPARE(found->first().person.name, u"Jane Cooper"_s);
        QVERIFY(w.providers->lookups().front()->isLocal());
        // As the window writes columns: a list.
        ProviderSettings listed = provider(Type::Sql, u"Listed"_s,
                                           "{driver: sqlite, database: customers.db, query: 'SELECT cust, tel FROM c WHERE tel = :e164'}");
        listed.setList(u"columns"_s, {u"cust=name"_s, u"tel=phone"_s});
        w.use({listed});
        QVERIFY(w.ask());
        QCOMPARE(w.ask()->size(), 1);
    }

    void custom_isDescribedInSettings()
    {
        World w;
        QVERIFY(waitFor(w.secrets.write(u"ours"_s, Secret("open"), {u"127.0.0.1"_s}, SecretVault::Place::Keychain)));
        ProviderSettings custom = provider(Type::Connector, u"Ours"_s,
                                           "authentication: {type: bearer, token: 'keychain:ours'}\n"
                                           "endpoints:\n"
                                           "  check: {method: GET, path: /people, query: {number: '+0'}}\n"
                                           "  lookup:\n"
                                           "    method: GET\n"
                                           "    path: /people\n"
                                           "    query: {number: '{{ phone.e164 }}'}\n"
                                           "    items: '{{ [response.body] }}'\n"
                                           "    map: {key: '1', name: '{{ item.name }}', numbers: ['{{ phone.e164 }}']}\n",
                                           u"custom"_s);
        custom.setText(u"base_url"_s, w.server.url().toString(QUrl::StripTrailingSlash));
        w.use({custom});
        const auto found = w.ask();
        QVERIFY2(found, found ? "" : qPrintable(found.error().detail));
        QCOMPARE(found->size(), 1);
        QCOMPARE(found->first().person.name, u"Jane Cooper"_s);
        QCOMPARE(w.seenKey, "Bearer open");
        QCOMPARE(w.providers->usersOf(u"ours"_s), QStringList{u"Ours"_s});
    }

    void unchangedProvider_staysTheSame()
    {
        World w;
        ProviderSettings book;
        book.name = u"Book"_s;
        w.use({book, w.restCrm()});
        const auto before = w.providers->lookups();
        ProviderSettings crm = w.restCrm();
        crm.lines = {u"5000"_s};
        w.use({crm, book}); // another order, and other lines that ask it
        QCOMPARE(w.providers->lookups().at(0), before.at(1));
        QCOMPARE(w.providers->lookups().at(1), before.at(0));
        crm.timeLimit = 3s;
        w.use({crm});
        QVERIFY(w.providers->lookups().at(0) != before.at(1));
        QCOMPARE(w.providers->lookups().at(0)->timeLimit(), 3000ms);
        crm.enabled = false;
        w.use({crm});
        QVERIFY(w.providers->lookups().empty());
        QVERIFY(w.providers->statuses().isEmpty());
    }

    void replacedProvider_finishesWhatItWasAsked()
    {
        World w;
        qputenv("RINGSIDE_TEST_KEY", "sesame");
        ProviderSettings crm = w.restCrm();
        crm.setText(u"api_key"_s, u"env:RINGSIDE_TEST_KEY"_s);
        w.use({crm});
        const auto kept = w.providers->lookups().front(); // as a lookup under way keeps it
        const auto asked = kept->findByNumber(w.parser.parse(u"+1 415-555-0123"_s, u"US"_s));
        w.use({});
        const auto found = waitFor(asked);
        QVERIFY2(found, found ? "" : qPrintable(found.error().detail));
        QCOMPARE(found->size(), 1);
    }

    void signIn_goesToTheNewName()
    {
        World w;
        const ProviderSettings before = w.signInCrm(u"CRM"_s);
        w.keepSignIn(before);
        w.use({before});
        w.providers->warmUp();
        QTRY_COMPARE(w.status().state, State::Good);
        const ProviderSettings now = w.signInCrm(u"Our CRM"_s);
        w.use({now});
        w.providers->warmUp(); // as the engine does: it may look for the sign-in before that is there
        QTRY_VERIFY(w.hasSignIn(now));
        QTRY_COMPARE(w.status().state, State::Good);
        QCOMPARE(w.status().name, u"Our CRM"_s);
        QVERIFY(w.ask());
        QCOMPARE(w.seenKey, "Bearer its-token");
        QTRY_VERIFY(!w.hasSignIn(before));
        // For the same hosts as before, and no others.
        QCOMPARE(waitFor(w.secrets.resolve({SecretRef::Kind::Keychain, w.signInName(now), {}}, {u"evil.example.com"_s})).error().kind,
                 ErrorKind::Forbidden);
    }

    void signIn_goesAlong_howeverFastTheNamesChange()
    {
        World w;
        const QStringList names{u"C"_s, u"CR"_s, u"CRM"_s, u"CRM 2"_s};
        w.keepSignIn(w.signInCrm(names.first()));
        for (const QString &name : names)
            w.use({w.signInCrm(name)});
        QTRY_VERIFY(w.hasSignIn(w.signInCrm(names.last())));
        for (const QString &name : names.first(3))
            QTRY_VERIFY2(!w.hasSignIn(w.signInCrm(name)), qPrintable(name));
    }

    void signIn_goesWithItsProvider()
    {
        World w;
        const ProviderSettings one = w.signInCrm(u"One"_s);
        ProviderSettings other = w.signInCrm(u"Other"_s); // of the same CRM: another account
        w.keepSignIn(one);
        w.keepSignIn(other);
        w.use({one, other});
        w.use({other, one});
        other.enabled = false;
        w.use({other, one});
        CrmIntegrationSettings off;
        off.enabled = false;
        off.providers = {other, one};
        w.providers->setSettings(off, u"US"_s);
        w.use({other}); // this one is gone, and did not become the other
        QTRY_VERIFY(!w.hasSignIn(one));
        QVERIFY(w.hasSignIn(other));
        // Another CRM under another name in its place is no new name for it.
        w.use({w.restCrm(u"Third"_s)});
        QTRY_VERIFY(!w.hasSignIn(other));
        QVERIFY(!w.hasSignIn(w.restCrm(u"Third"_s)));
    }

    void trial_usesWhatIsTyped()
    {
        World w;
        w.use({});
        const auto trial = w.providers->make(w.restCrm(), {{u"api_key"_s, Secret("typed")}});
        const auto answer = waitFor(trial->checkConnection());
        QVERIFY2(answer, answer ? "" : qPrintable(answer.error().detail));
        QCOMPARE(w.seenKey, "Bearer typed");
        ProviderSettings forbidden = w.restCrm();
        forbidden.allowed = false;
        QVERIFY(!w.providers->make(forbidden, {}));
    }

    void hosts_areThoseOfTheSettings()
    {
        World w;
        const auto hostsOf = [&](const ProviderSettings &settings) {
            const auto hosts = w.providers->hostsOf(settings);
            return QTest::qWaitFor([&] { return hosts.isFinished(); }, 20'000) ? hosts.result() : QStringList{u"late"_s};
        };
        QCOMPARE(hostsOf(w.restCrm()), QStringList{u"127.0.0.1"_s});
        QCOMPARE(hostsOf(provider(Type::Connector, u"H"_s, "{}", u"hubspot"_s)), QStringList{u"api.hubapi.com"_s});
        QCOMPARE(hostsOf(provider(Type::Ldap, u"L"_s, "{servers: ['ldaps://dc1.example.com', 'dc2.example.com:3269']}")),
                 (QStringList{u"dc1.example.com"_s, u"dc2.example.com"_s}));
        QCOMPARE(hostsOf(provider(Type::Sql, u"S"_s, "{host: db.example.com}")), QStringList{u"db.example.com"_s});
        QCOMPARE(hostsOf(provider(Type::Sql, u"S"_s, "{host: /run/postgresql}")), QStringList{u"localhost"_s});
        QCOMPARE(hostsOf(provider(Type::Sql, u"S"_s, "{driver: odbc, database: 'DRIVER={x};SERVER=db.example.com;Encrypt=yes'}")),
                 QStringList{u"db.example.com"_s});
    }

    void forms_areOfEverythingThatCanBeAdded()
    {
        World w;
        const auto forms = w.providers->forms();
        QVERIFY(QTest::qWaitFor([&] { return forms.isFinished(); }, 20'000));
        QStringList types;
        for (const ConnectorForm &form : forms.result()) {
            types.append(form.type);
            QVERIFY2(!form.name.isEmpty(), qPrintable(form.type));
            QVERIFY2(!form.parameters.isEmpty(), qPrintable(form.type));
        }
        for (const char *type : {"sql", "hubspot", "salesforce", "external_crm", "zoho", "bitrix24"})
            QVERIFY2(types.contains(QLatin1StringView(type)), type);
    }

    void literalSecrets_areFound()
    {
        World w;
        ProviderSettings crm = w.restCrm();
        crm.setText(u"api_key"_s, u"hunter2"_s);
        w.use({crm, provider(Type::Sql, u"S"_s, "{driver: mysql, host: db.example.com, password: hunter3}")});
        const auto found = w.providers->literalSecrets();
        QVERIFY(QTest::qWaitFor([&] { return found.isFinished(); }, 20'000));
        QCOMPARE(found.result().size(), 2);
        QCOMPARE(found.result().at(0).key, u"api_key"_s);
        QCOMPARE(found.result().at(0).secret.reveal(), "hunter2");
        QCOMPARE(found.result().at(0).hosts, QStringList{u"127.0.0.1"_s});
        QCOMPARE(found.result().at(1).provider, u"S"_s);
        QCOMPARE(found.result().at(1).hosts, QStringList{u"db.example.com"_s});
    }

    void literalSecrets_ofADescribedCrm_areFoundWhereTheyStand()
    {
        World w;
        const QByteArray endpoints
            = "base_url: 'https://crm.example.com'\n"
              "endpoints:\n"
              "  check: {path: /me}\n"
              "  lookup: {path: /people, items: '{{ [response.body] }}', map: {key: '1', numbers: ['{{ phone.e164 }}']}}\n";
        w.use({provider(Type::Connector, u"One"_s, "authentication: {type: bearer, token: hunter2}\n" + endpoints, u"custom"_s),
               provider(Type::Connector, u"Two"_s,
                        "authentication:\n"
                        "  - {type: header, name: X-App, value: 'keychain:app'}\n"
                        "  - {type: basic, user: ann, password: hunter3}\n"
                            + endpoints,
                        u"custom"_s)});
        const auto found = w.providers->literalSecrets();
        QVERIFY(QTest::qWaitFor([&] { return found.isFinished(); }, 20'000));
        QCOMPARE(found.result().size(), 2);
        QCOMPARE(found.result().at(0).provider, u"One"_s);
        QCOMPARE(found.result().at(0).key, u"authentication.token"_s);
        QCOMPARE(found.result().at(0).secret.reveal(), "hunter2");
        QCOMPARE(found.result().at(0).hosts, QStringList{u"crm.example.com"_s});
        QCOMPARE(found.result().at(1).key, u"authentication[1].password"_s);
        QCOMPARE(found.result().at(1).secret.reveal(), "hunter3");
    }
};

QTEST_GUILESS_MAIN(ProvidersTest)
#include "providerstest.moc"
