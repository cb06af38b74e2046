#include "providers.h"

#include "connectorhosts.h"
#include "connectorlibrary.h"
#include "connectorprovider.h"
#include "customconnector.h"
#include "expressionengine.h"
#include "ldapdirectory.h"
#include "logging.h"
#include "peoplestore.h"
#include "phonebookprovider.h"
#include "proxyfinder.h"
#include "remoteprovider.h"
#include "secretvault.h"
#include "sqldirectory.h"
#include "sqlprovider.h"
#include "template.h"
#include "trustedauthorities.h"
#include "vaulttokenstore.h"

#include <QCryptographicHash>
#include <QDir>
#include <QtConcurrent>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Ringside {

//! What all CRMs of a profile share.
struct Providers::Commons {
    Commons(const Surroundings &surroundings, const QString &caFile)
        : expressions(surroundings.parser)
        , proxies(surroundings.clock)
    {
        if (!caFile.isEmpty())
            authorities.emplace(QDir(surroundings.profileFolder).absoluteFilePath(caFile));
    }

    ExpressionEngine expressions;
    SystemProxyFinder proxies;
    std::optional<TrustedAuthorities> authorities; // nullopt: the system's
};

namespace {

using Type = ProviderSettings::Type;
using Opened = RemoteProvider::Opened;
using Secrets = QHash<QString, Secret>;

constexpr std::array commonKeys{"authentication"_L1, "api_base_url"_L1, "auth_base_url"_L1};

template<class T>
QFuture<Result<T>> refused(const Error &error)
{
    return QtFuture::makeReadyFuture(Result<T>(tl::unexpected(error)));
}

Error misconfigured(const QString &what)
{
    return {ErrorKind::Misconfigured, what, {}};
}

QString ownFolder(const Providers::Surroundings &surroundings)
{
    return surroundings.profileFolder + u"/connectors"_s;
}

// What belongs to one provider of one profile, and to no other on this computer.
QString ownName(const QString &profileFolder, const QString &provider, QStringView what)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QDir(profileFolder).absolutePath().toUtf8());
    hash.addData(QByteArray(1, '\0'));
    hash.addData(provider.toUtf8());
    return u"%1-%2"_s.arg(what, QString::fromLatin1(hash.result().toHex().first(16)));
}

bool isCustom(const ProviderSettings &settings)
{
    return settings.typeName == "custom"_L1;
}

QJsonObject descriptionOf(const ProviderSettings &settings)
{
    QJsonObject description = toJson(settings.parameters).toObject();
    description.insert(u"name"_s, settings.name);
    return description;
}

ConnectorFile readFile(const QString &folder, const QString &id)
{
    ConnectorLibrary library(folder);
    if (const Result<ConnectorFile> file = library.load(id))
        return *file;
    return {nullptr, {{{}, u"there is no connector \"%1\" on this computer"_s.arg(id), {}}}};
}

ConnectorFile readCustom(const QJsonObject &description)
{
    return readCustomConnector(description, TemplateCompiler(connectorScopeNames()));
}

QString problemsOf(const ConnectorFile &file)
{
    const ConnectorProblem problem = file.problems.value(0);
    return problem.path.isEmpty() ? problem.message : problem.path + u": "_s + problem.message;
}

QString textOf(const YamlValue &value)
{
    QStringList texts;
    for (const YamlValue &item : value.kind == YamlValue::Kind::Sequence ? value.items : QList<YamlValue>{value})
        texts.append(item.text);
    return texts.join(u", "_s);
}

// Everything but the secrets.
Result<ConnectorAccess> accessOf(const ProviderSettings &settings, const Connector &connector, const QString &region)
{
    ConnectorAccess access;
    access.name = settings.name;
    access.region = region;
    access.authentication = settings.text(u"authentication");
    access.apiBaseUrl = settings.text(u"api_base_url");
    access.authBaseUrl = settings.text(u"auth_base_url");
    if (settings.timeLimit.count() > 0)
        access.timeLimit = settings.timeLimit;
    if (isCustom(settings)) { // its keys are no parameters, and have been checked
        access.authentication.clear();
        return access;
    }
    const bool isWay = access.authentication.isEmpty()
        || std::any_of(connector.authentications.cbegin(), connector.authentications.cend(),
                       [&](const ConnectorAuthentication &way) { return way.id == access.authentication; });
    if (!isWay)
        return fail(ErrorKind::Misconfigured,
                    u"authentication: %1 has no such way to sign in"_s.arg(connector.name));
    for (const auto &[key, value] : settings.parameters.entries) {
        const ConnectorParameter *parameter = connector.parameter(key.text);
        const bool isCommon = std::find(commonKeys.begin(), commonKeys.end(), key.text) != commonKeys.end();
        if (!parameter && !isCommon)
            return fail(ErrorKind::Misconfigured, u"%1 has no parameter %2"_s.arg(connector.name, key.text));
        if (parameter && parameter->type != ConnectorParameter::Type::Secret && !value.isNull())
            access.parameters.insert(key.text, textOf(value));
    }
    return access;
}

struct Wanted {
    QString key;
    SecretRef reference;
};

QList<Wanted> secretsOf(const ProviderSettings &settings, const Connector &connector)
{
    QList<Wanted> wanted;
    if (isCustom(settings)) {
        for (const CustomSecret &secret : customSecrets(descriptionOf(settings)))
            wanted.append({secret.parameter, SecretRef::fromText(secret.reference)});
        return wanted;
    }
    for (const ConnectorParameter &parameter : connector.parameters) {
        if (parameter.type != ConnectorParameter::Type::Secret)
            continue;
        if (const SecretRef reference = settings.secret(parameter.name); reference.kind != SecretRef::Kind::None)
            wanted.append({parameter.name, reference});
    }
    return wanted;
}

// The same by where they stand in settings.
QList<Wanted> writtenSecretsOf(const ProviderSettings &settings, const Connector &connector)
{
    if (!isCustom(settings))
        return secretsOf(settings, connector);
    QList<Wanted> written;
    for (const CustomSecret &secret : customSecrets(descriptionOf(settings)))
        written.append({secret.path, SecretRef::fromText(secret.reference)});
    return written;
}

// Of those that are \a typed nothing is fetched.
QFuture<Result<Secrets>> fetch(SecretVault &vault, const QList<Wanted> &wanted, const Secrets &typed,
                               const QStringList &hosts)
{
    QStringList keys;
    QList<QFuture<Result<Secret>>> fetching;
    for (const Wanted &one : wanted) {
        if (typed.contains(one.key))
            continue;
        keys.append(one.key);
        fetching.append(vault.resolve(one.reference, hosts));
    }
    if (fetching.isEmpty())
        return QtFuture::makeReadyFuture(Result<Secrets>(typed));
    return QtFuture::whenAll(fetching.begin(), fetching.end())
        .then(&vault, [keys, typed](const QList<QFuture<Result<Secret>>> &fetched) -> Result<Secrets> {
            Secrets secrets = typed;
            for (qsizetype i = 0; i < fetched.size(); ++i) {
                const Result<Secret> secret = fetched.at(i).result();
                if (secret)
                    secrets.insert(keys.at(i), *secret);
                else if (secret.error().kind == ErrorKind::NotFound)
                    return fail(ErrorKind::Misconfigured, u"%1 is not on this computer yet"_s.arg(keys.at(i)));
                else
                    return tl::unexpected(secret.error());
            }
            return secrets;
        });
}

QString absolute(const Providers::Surroundings &surroundings, const QString &file)
{
    return file.isEmpty() ? QString() : QDir(surroundings.profileFolder).absoluteFilePath(file);
}

bool isAmong(const QList<ProviderSettings> &providers, const ProviderSettings &wanted)
{
    return std::any_of(providers.cbegin(), providers.cend(), [&](const ProviderSettings &one) {
        return one.type == wanted.type && one.typeName == wanted.typeName && one.name == wanted.name;
    });
}

// To where it was, and for the hosts that it was for. \return whether there was one.
QFuture<Result<bool>> moveSecret(SecretVault &vault, const QString &from, const QString &to)
{
    using Moved = Result<bool>;
    return vault.find(from)
        .then(&vault,
              [&vault, from, to](const Result<std::optional<SecretVault::Entry>> &found) -> QFuture<Moved> {
                  if (!found)
                      return refused<bool>(found.error());
                  if (!*found)
                      return QtFuture::makeReadyFuture(Moved(false));
                  return vault.resolve({SecretRef::Kind::Keychain, from, {}}, (*found)->hosts)
                      .then(&vault,
                            [&vault, to, entry = **found](const Result<Secret> &secret) -> QFuture<Result<void>> {
                                if (!secret)
                                    return refused<void>(secret.error());
                                return vault.write(to, *secret, entry.hosts, entry.place);
                            })
                      .unwrap()
                      .then(&vault,
                            [&vault, from](const Result<void> &written) {
                                return written ? vault.remove(from) : refused<void>(written.error());
                            })
                      .unwrap()
                      .then(&vault, [](const Result<void> &removed) { return removed.map([] { return true; }); });
              })
        .unwrap();
}

// A password that the form has, where one is to be used.
QList<Wanted> passwordOf(const ProviderSettings &settings, bool isUsed)
{
    const SecretRef password = settings.secret(u"password");
    return isUsed && password.kind != SecretRef::Kind::None ? QList<Wanted>{{u"password"_s, password}} : QList<Wanted>();
}

QFuture<Result<Opened>> openLdap(const Providers::Surroundings &surroundings, const ProviderSettings &settings,
                                 const Secrets &typed, const QString &region)
{
    return fetch(surroundings.secrets, passwordOf(settings, needsPassword(settings)), typed, ldapHosts(settings))
        .then(&surroundings.secrets, [surroundings, settings, region](const Result<Secrets> &secrets) -> Result<Opened> {
            if (!secrets)
                return tl::unexpected(secrets.error());
            const auto provider
                = makeLdap(settings, secrets->value(u"password"_s),
                           {surroundings.parser, surroundings.clock, surroundings.profileFolder,
                            u"%1/%2.db"_s.arg(surroundings.profileFolder, ownName(surroundings.profileFolder, settings.name, u"ldap")), region});
            if (!provider)
                return tl::unexpected(provider.error());
            return Opened{{}, *provider, {}};
        });
}

QFuture<Result<Opened>> openSql(const Providers::Surroundings &surroundings, const ProviderSettings &settings,
                                const Secrets &typed, const QString &region)
{
    const Result<SqlSettings> read = sqlSettings(settings);
    if (!read)
        return refused<Opened>(read.error());
    SqlSettings sql = *read;
    sql.region = region;
    sql.caFile = absolute(surroundings, sql.caFile);
    if (sql.driver == SqlSettings::Driver::Sqlite)
        sql.database = absolute(surroundings, sql.database);
    return fetch(surroundings.secrets, passwordOf(settings, true), typed, sqlHosts(settings))
        .then(&surroundings.secrets, [surroundings, sql](const Result<Secrets> &secrets) -> Result<Opened> {
            if (!secrets)
                return tl::unexpected(secrets.error());
            SqlSettings complete = sql;
            complete.password = secrets->value(u"password"_s);
            return Opened{{}, std::make_shared<SqlProvider>(complete, surroundings.parser, surroundings.clock), {}};
        });
}

} // namespace

QString Providers::signInName(const QString &profileFolder, const ProviderSettings &provider)
{
    return ownName(profileFolder, provider.name, provider.typeName);
}

Providers::Providers(Surroundings surroundings, QObject *parent)
    : QObject(parent)
    , m_surroundings(std::move(surroundings))
{
}

Providers::~Providers() = default;

void Providers::setSettings(const CrmIntegrationSettings &settings, const QString &region)
{
    const bool isSameForAll = region == m_region && settings.caFile == m_settings.caFile;
    if (!isSameForAll)
        m_commons.reset();
    const QList<ProviderSettings> named = std::exchange(m_settings, settings).providers;
    m_region = region;
    std::vector<Used> before = std::exchange(m_used, {});
    m_lookups.clear();
    for (ProviderSettings one : settings.providers) {
        if (!settings.enabled || !one.enabled || !one.allowed)
            continue;
        one.lines.clear(); // which of them ask is no concern of the provider
        const auto same = std::find_if(before.begin(), before.end(), [&](const Used &used) {
            return used.provider && used.settings == one && (isSameForAll || !used.remote);
        });
        m_used.push_back(same != before.end() ? std::exchange(*same, {}) : use(one));
        m_lookups.push_back(m_used.back().provider);
    }
    for (const Used &used : before) {
        if (used.remote)
            used.remote->disconnect(this); // lookups under way may keep it for a while
    }
    takeSignInsAlong(named);
}

void Providers::takeSignInsAlong(const QList<ProviderSettings> &before)
{
    const QList<ProviderSettings> &now = m_settings.providers;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const ProviderSettings &gone = before.at(i);
        if (gone.type != Type::Connector || isAmong(now, gone))
            continue;
        // The same in the same place under a name that is new: it has been renamed.
        const bool isRenamed = i < now.size() && now.at(i).type == gone.type && now.at(i).typeName == gone.typeName
            && now.at(i).parameters == gone.parameters && !isAmong(before, now.at(i));
        if (isRenamed)
            moveSignIn(gone, now.at(i));
        else
            removeSignIn(gone);
    }
}

void Providers::moveSignIn(const ProviderSettings &from, const ProviderSettings &to)
{
    const QString old = signInName(m_surroundings.profileFolder, from);
    const QString now = signInName(m_surroundings.profileFolder, to);
    m_signIns = m_signIns
                    .then(this, [this, old, now](const Result<void> &) { return moveSecret(m_surroundings.secrets, old, now); })
                    .unwrap()
                    .then(this, [this, name = to.name](const Result<bool> &moved) -> Result<void> {
                        if (!moved)
                            qCWarning(lcSecrets).noquote() << "a sign-in does not go with its provider's new name:" << moved.error().detail;
                        else if (RemoteProvider *renamed = *moved ? remote(name) : nullptr) {
                            renamed->reopen(); // it may have looked for it before it was there
                            renamed->warmUp();
                        }
                        return {};
                    });
}

void Providers::removeSignIn(const ProviderSettings &of)
{
    m_signIns = m_signIns
                    .then(this,
                          [this, name = signInName(m_surroundings.profileFolder, of)](const Result<void> &) {
                              return m_surroundings.secrets.remove(name);
                          })
                    .unwrap()
                    .then(this, [](const Result<void> &removed) -> Result<void> {
                        if (!removed)
                            qCWarning(lcSecrets).noquote() << "a sign-in is left behind:" << removed.error().detail;
                        return {};
                    });
}

Providers::Used Providers::use(const ProviderSettings &settings)
{
    if (settings.type == Type::PhoneBook)
        return {settings, std::make_shared<PhoneBookProvider>(settings.name, m_surroundings.people), {}};
    const auto remote = makeRemote(settings, {});
    connect(remote.get(), &RemoteProvider::changed, this, [this, name = settings.name] { Q_EMIT changed(name); });
    connect(remote.get(), &RemoteProvider::signedIn, this, [this, name = settings.name] { Q_EMIT signedIn(name); });
    connect(remote.get(), &RemoteProvider::signInNotKept, this,
            [this, name = settings.name](const Error &error) { Q_EMIT signInNotKept(name, error); });
    return {settings, remote, remote};
}

std::shared_ptr<LookupProvider> Providers::make(const ProviderSettings &settings, const Typed &typed)
{
    if (!settings.allowed)
        return nullptr;
    if (settings.type == Type::PhoneBook)
        return std::make_shared<PhoneBookProvider>(settings.name, m_surroundings.people);
    return makeRemote(settings, typed);
}

std::shared_ptr<RemoteProvider> Providers::makeRemote(const ProviderSettings &settings, const Typed &typed)
{
    RemoteProvider::About about;
    about.name = settings.name;
    if (settings.timeLimit.count() > 0)
        about.timeLimit = settings.timeLimit;
    RemoteProvider::Open open;
    switch (settings.type) {
    case Type::PhoneBook:
        break;
    case Type::Ldap:
        about.kind = u"LDAP"_s;
        about.isLocal = keepsMirror(settings);
        about.knowsInternalNumbers = true;
        open = [surroundings = m_surroundings, settings, typed, region = m_region] {
            return openLdap(surroundings, settings, typed, region);
        };
        break;
    case Type::Sql:
        about.kind = u"SQL"_s;
        about.isLocal = settings.text(u"driver") == "sqlite"_L1;
        open = [surroundings = m_surroundings, settings, typed, region = m_region] {
            return openSql(surroundings, settings, typed, region);
        };
        break;
    case Type::Connector:
        about.kind = settings.typeName;
        if (!m_commons)
            m_commons = std::make_shared<Commons>(m_surroundings, m_settings.caFile);
        open = [surroundings = m_surroundings, commons = m_commons, settings, typed, region = m_region] {
            return openConnector(surroundings, commons, settings, typed, region);
        };
        break;
    }
    return std::make_shared<RemoteProvider>(about, open, m_surroundings.clock);
}

QFuture<ConnectorFile> Providers::load(const Surroundings &surroundings, const ProviderSettings &settings)
{
    if (isCustom(settings))
        return QtConcurrent::run(readCustom, descriptionOf(settings));
    return QtConcurrent::run(readFile, ownFolder(surroundings), settings.typeName);
}

QFuture<Result<RemoteProvider::Opened>> Providers::openConnector(const Surroundings &surroundings,
                                                                 const std::shared_ptr<Commons> &commons,
                                                                 const ProviderSettings &settings, const Typed &typed,
                                                                 const QString &region)
{
    SecretVault &vault = surroundings.secrets;
    const auto make = [surroundings, commons, settings](const std::shared_ptr<const Connector> &connector,
                                                        const ConnectorAccess &access) {
        struct Kept {
            std::shared_ptr<Commons> commons;
            std::unique_ptr<VaultTokenStore> tokens;
        };
        auto kept = std::make_shared<Kept>();
        kept->commons = commons;
        kept->tokens = std::make_unique<VaultTokenStore>(surroundings.secrets,
                                                         signInName(surroundings.profileFolder, settings),
                                                         connectorHosts(*connector, access));
        ConnectorNetwork network{surroundings.clock};
        network.proxies = &commons->proxies;
        network.authorities = commons->authorities ? &*commons->authorities : nullptr;
        network.tokens = kept->tokens.get();
        const auto provider = std::make_shared<ConnectorProvider>(
            connector, access,
            ConnectorProvider::Surroundings{commons->expressions, surroundings.parser, network});
        return RemoteProvider::Opened{kept, provider, provider.get()};
    };
    return load(surroundings, settings)
        .then(&vault,
              [&vault, settings, typed, region, make](const ConnectorFile &file) -> QFuture<Result<Opened>> {
                  if (!file.connector)
                      return refused<Opened>(misconfigured(problemsOf(file)));
                  const Result<ConnectorAccess> access = accessOf(settings, *file.connector, region);
                  if (!access)
                      return refused<Opened>(access.error());
                  return fetch(vault, secretsOf(settings, *file.connector), typed, connectorHosts(*file.connector, *access))
                      .then(&vault,
                            [connector = file.connector, access = *access, make](const Result<Secrets> &secrets) -> Result<Opened> {
                                if (!secrets)
                                    return tl::unexpected(secrets.error());
                                ConnectorAccess complete = access;
                                complete.secrets = *secrets;
                                return make(connector, complete);
                            });
              })
        .unwrap();
}

std::vector<std::shared_ptr<HistoryProvider>> Providers::histories() const
{
    std::vector<std::shared_ptr<HistoryProvider>> histories;
    for (const Used &used : m_used) {
        if (used.remote && used.settings.type == Type::Connector)
            histories.push_back(used.remote);
    }
    return histories;
}

void Providers::warmUp()
{
    for (const Used &used : m_used) {
        if (used.remote)
            used.remote->warmUp();
    }
}

void Providers::networkChanged()
{
    if (m_commons)
        m_commons->proxies.forget();
    for (const Used &used : m_used) {
        if (used.remote && used.remote->status().state == ProviderStatus::State::Failed) {
            used.remote->reopen();
            used.remote->warmUp();
        }
    }
}

void Providers::secretChanged(const QString &secret)
{
    const QStringList users = usersOf(secret);
    for (const Used &used : m_used) {
        if (!used.remote || !users.contains(used.settings.name))
            continue;
        used.remote->reopen();
        used.remote->warmUp();
    }
}

QStringList Providers::usersOf(const QString &secret) const
{
    const QString reference = SecretRef{SecretRef::Kind::Keychain, secret, {}}.toText();
    const std::function<bool(const YamlValue &)> names = [&](const YamlValue &value) {
        return value.text == reference || std::any_of(value.items.begin(), value.items.end(), names)
            || std::any_of(value.entries.begin(), value.entries.end(),
                           [&](const auto &entry) { return names(entry.second); });
    };
    QStringList users;
    for (const Used &used : m_used) {
        if (names(used.settings.parameters))
            users.append(used.settings.name);
    }
    return users;
}

QList<ProviderStatus> Providers::statuses() const
{
    QList<ProviderStatus> statuses;
    for (const Used &used : m_used) {
        if (used.remote) {
            statuses.append(used.remote->status());
            continue;
        }
        ProviderStatus status;
        status.name = used.settings.name;
        status.kind = used.settings.typeWord();
        statuses.append(status);
    }
    return statuses;
}

RemoteProvider *Providers::remote(const QString &provider) const
{
    for (const Used &used : m_used) {
        if (used.settings.name == provider)
            return used.remote.get();
    }
    return nullptr;
}

QFuture<Result<void>> Providers::signIn(const QString &provider, const std::function<bool(const QUrl &)> &open)
{
    if (RemoteProvider *one = remote(provider))
        return one->signIn(open);
    return refused<void>({ErrorKind::NotFound, u"no provider of this name is in use"_s, {}});
}

QFuture<Result<void>> Providers::signOut(const QString &provider)
{
    if (RemoteProvider *one = remote(provider))
        return one->signOut();
    return refused<void>({ErrorKind::NotFound, u"no provider of this name is in use"_s, {}});
}

QFuture<QList<ConnectorForm>> Providers::forms() const
{
    QList<ConnectorForm> directories{sqlForm()};
    if (const auto ldap = ldapForm())
        directories.append(*ldap);
    return QtConcurrent::run([folder = ownFolder(m_surroundings), directories] {
        QList<ConnectorForm> forms = directories;
        ConnectorLibrary library(folder);
        for (const ConnectorLibrary::Entry &entry : library.entries()) {
            if (const Result<ConnectorFile> file = library.load(entry.id); file && file->connector)
                forms.append(formOf(*file->connector));
        }
        std::sort(forms.begin(), forms.end(), [](const ConnectorForm &a, const ConnectorForm &b) {
            return a.name.localeAwareCompare(b.name) < 0;
        });
        return forms;
    });
}

QFuture<QStringList> Providers::hostsOf(const ProviderSettings &settings) const
{
    switch (settings.type) {
    case Type::PhoneBook:
        break;
    case Type::Ldap:
        return QtFuture::makeReadyFuture(ldapHosts(settings));
    case Type::Sql:
        return QtFuture::makeReadyFuture(sqlHosts(settings));
    case Type::Connector:
        return load(m_surroundings, settings)
            .then(&m_surroundings.secrets, [settings](const ConnectorFile &file) {
                const auto access = file.connector ? accessOf(settings, *file.connector, {})
                                                   : Result<ConnectorAccess>(fail(ErrorKind::NotFound));
                return access ? connectorHosts(*file.connector, *access) : QStringList();
            });
    }
    return QtFuture::makeReadyFuture(QStringList());
}

QFuture<QList<Providers::LiteralSecret>> Providers::literalSecrets() const
{
    QList<QFuture<QList<LiteralSecret>>> found;
    for (const ProviderSettings &settings : m_settings.providers) {
        const auto literals = [settings](const QList<Wanted> &wanted, const QStringList &hosts) {
            QList<LiteralSecret> secrets;
            for (const Wanted &one : wanted) {
                if (one.reference.kind == SecretRef::Kind::Literal)
                    secrets.append({settings.name, one.key, one.reference.literal, hosts});
            }
            return secrets;
        };
        if (settings.type == Type::Ldap)
            found.append(QtFuture::makeReadyFuture(
                literals(passwordOf(settings, true), ldapHosts(settings))));
        if (settings.type == Type::Sql)
            found.append(QtFuture::makeReadyFuture(literals(passwordOf(settings, true), sqlHosts(settings))));
        if (settings.type == Type::Connector)
            found.append(load(m_surroundings, settings)
                             .then(&m_surroundings.secrets, [settings, literals](const ConnectorFile &file) {
                                 if (!file.connector)
                                     return QList<LiteralSecret>();
                                 const auto access = accessOf(settings, *file.connector, {});
                                 return literals(writtenSecretsOf(settings, *file.connector),
                                                 access ? connectorHosts(*file.connector, *access) : QStringList());
                             }));
    }
    if (found.isEmpty())
        return QtFuture::makeReadyFuture(QList<LiteralSecret>());
    return QtFuture::whenAll(found.begin(), found.end())
        .then(&m_surroundings.secrets, [](const QList<QFuture<QList<LiteralSecret>>> &parts) {
            QList<LiteralSecret> all;
            for (const auto &part : parts)
                all += part.result();
            return all;
        });
}

} // namespace Ringside
