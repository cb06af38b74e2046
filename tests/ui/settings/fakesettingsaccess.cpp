#include "fakesettingsaccess.h"

#include <QUrl>

#include <algorithm>

namespace Ringside {

using namespace Qt::StringLiterals;

namespace {

template<class T>
QFuture<T> ready(T value)
{
    return QtFuture::makeReadyFuture(std::move(value));
}

QFuture<Result<void>> good()
{
    return ready(Result<void>());
}

//! Where the CRMs of sampleForms() are.
QString ownHostOf(const ProviderSettings &provider)
{
    if (provider.typeName == u"hubspot")
        return u"api.hubapi.com"_s;
    if (provider.typeName == u"salesforce") {
        const QString host = provider.text(u"login_host");
        return host.isEmpty() ? u"login.salesforce.com"_s : host;
    }
    return QUrl(provider.text(u"url")).host();
}

QStringList hostsOf(const ProviderSettings &provider)
{
    QStringList hosts;
    switch (provider.type) {
    case ProviderSettings::Type::PhoneBook:
        break;
    case ProviderSettings::Type::Ldap: {
        const QStringList servers = provider.list(u"servers");
        for (const QString &server : servers)
            hosts.append(QUrl(server).host());
        break;
    }
    case ProviderSettings::Type::Sql:
        hosts.append(provider.text(u"host"));
        break;
    case ProviderSettings::Type::Connector: {
        const QString proxy = QUrl(provider.text(u"api_base_url")).host();
        hosts.append(proxy.isEmpty() ? ownHostOf(provider) : proxy);
        break;
    }
    }
    hosts.removeAll(QString());
    return hosts;
}

ProviderSettings directory(ProviderSettings::Type type, const QString &typeName, const QString &name)
{
    ProviderSettings provider;
    provider.type = type;
    provider.typeName = typeName;
    provider.name = name;
    return provider;
}

} // namespace

FakeSettingsAccess::FakeSettingsAccess()
    : m_settings(sample())
{
    m_keychain.state = SecretStore::State::Available;
    m_screens = {{u"DP-1"_s, u"Dell U2723QE"_s, QRect(0, 0, 2560, 1440), true},
                 {u"DP-2"_s, u"Eizo EV2456"_s, QRect(2560, 240, 1920, 1200), false}};
    store(u"main"_s, u"s3cret"_s, {u"pbx.example.com"_s});
    setConnection(u"Main"_s, {ConnectionState::Connected, u"Asterisk 22.1.0 at pbx.example.com:5038"_s, {}});
    people = {{u"1"_s, u"Jane Doe"_s, u"Acme Corp"_s, {u"+1 415-555-0123"_s}},
              {u"2"_s, u"Janet Roe"_s, {}, {u"+1 415-555-0145"_s, u"+1 415-555-0146"_s}},
              {u"3"_s, {}, {}, {u"+1 415-555-0199"_s}}};
    report = u"Ringside 0.1\nQt 6.4.2\nlast call: +1…23, ringing 4 s\n"_s;
}

Settings FakeSettingsAccess::sample()
{
    Settings settings;
    settings.region = u"US"_s;
    settings.extensions = {u"1001"_s};
    settings.internalNumbers = {u"1000-1999"_s};
    settings.lines = {{u"5000"_s, u"Sales line"_s, {}},
                      {u"support"_s, u"Support queue"_s, {}},
                      {u"+14155550100"_s, u"Main line"_s, u"US"_s}};
    CallSourceSettings source;
    source.name = u"Main"_s;
    source.hosts = {u"pbx.example.com"_s};
    source.username = u"agent"_s;
    source.secret = SecretRef::fromText(u"keychain:main"_s);
    source.devices = {u"PJSIP/1001"_s};
    settings.callSources = {source};
    settings.dialling.transferTargets = {{u"Manager"_s, u"1100"_s, true}};
    settings.quiet.hours = {{QTime(18, 0), QTime(8, 0), {Qt::Monday, Qt::Tuesday, Qt::Wednesday, Qt::Thursday, Qt::Friday}}};
    return settings;
}

void FakeSettingsAccess::addDirectories()
{
    using Type = ProviderSettings::Type;
    ProviderSettings ldap = directory(Type::Ldap, {}, u"Active Directory"_s);
    ldap.setList(u"servers"_s, {u"ldaps://dc1.example.com"_s, u"ldaps://dc2.example.com"_s});
    ldap.setText(u"bind_dn"_s, u"cn=reader,dc=example,dc=com"_s);
    ldap.setText(u"password"_s, u"keychain:directory"_s);
    store(u"directory"_s, u"d1rect0ry"_s, {u"dc1.example.com"_s, u"dc2.example.com"_s});
    ProviderSettings hubSpot = directory(Type::Connector, u"hubspot"_s, u"HubSpot"_s);
    hubSpot.setText(u"token"_s, u"keychain:hubspot"_s);
    hubSpot.lines = {u"5000"_s};
    hubSpot.timeLimit = std::chrono::seconds(5);
    store(u"hubspot"_s, u"pat-na1"_s, {u"api.hubapi.com"_s});
    ProviderSettings salesforce = directory(Type::Connector, u"salesforce"_s, u"Salesforce"_s);
    salesforce.setText(u"client_id"_s, u"3MVG9"_s);
    ProviderSettings sql = directory(Type::Sql, {}, u"Orders"_s);
    sql.setText(u"driver"_s, u"postgresql"_s);
    sql.setText(u"host"_s, u"db.example.com"_s);
    sql.setText(u"database"_s, u"orders"_s);
    sql.setText(u"query"_s, u"SELECT name, company\nFROM customers\nWHERE phone = :e164"_s);
    Settings settings = m_settings;
    settings.crm.providers += {ldap, hubSpot, salesforce, sql};
    setSettings(settings);
    using State = ProviderStatus::State;
    setProvider({u"Active Directory"_s, u"LDAP"_s, State::Good, {}, {}, false, false});
    setProvider({u"HubSpot"_s, u"HubSpot"_s, State::Good, {}, 9'931, false, false});
    setProvider({u"Salesforce"_s, u"Salesforce"_s, State::SignInNeeded, {}, {}, true, false});
    setProvider({u"Orders"_s, u"SQL"_s, State::Failed, Error{ErrorKind::Offline, {}, {}}, {}, false, false});
}

void FakeSettingsAccess::setSettings(const Settings &settings)
{
    m_settings = settings;
    Q_EMIT changed();
}

void FakeSettingsAccess::setLocked(const QSet<QString> &keyPaths, const QString &by)
{
    m_locked = keyPaths;
    m_lockedBy = by;
    Q_EMIT changed();
}

void FakeSettingsAccess::setKeychain(SecretStore::State state, const QString &reason)
{
    m_keychain.state = state;
    m_keychain.reason = reason;
}

void FakeSettingsAccess::setScreens(const QList<ScreenPicture> &screens)
{
    m_screens = screens;
    Q_EMIT screensChanged();
}

void FakeSettingsAccess::setConnection(const QString &name, const ConnectionStatus &status)
{
    m_connections.insert(name, status);
    Q_EMIT connectionChanged(name);
}

void FakeSettingsAccess::setProvider(const ProviderStatus &status)
{
    m_providers.insert(status.name, status);
    Q_EMIT providerChanged(status.name);
}

void FakeSettingsAccess::store(const QString &name, const QString &value, const QStringList &hosts, SecretPlace place)
{
    secrets.insert(name, {value, hosts, place});
}

void FakeSettingsAccess::finishTrials()
{
    const auto finish = [](const auto &promises, const Trial &answer) {
        for (const auto &one : promises) {
            one->addResult(answer);
            one->finish();
        }
    };
    finish(std::exchange(m_trials, {}), trial);
    finish(std::exchange(m_directoryTrials, {}), directoryTrial);
}

void FakeSettingsAccess::finishImport(const Result<ImportSummary> &summary)
{
    const auto waiting = std::exchange(m_import, {});
    waiting->addResult(summary);
    waiting->finish();
}

bool FakeSettingsAccess::isLocked(const QString &keyPath) const
{
    return std::any_of(m_locked.begin(), m_locked.end(), [&](const QString &locked) {
        return keyPath == locked || keyPath.startsWith(locked + u'.');
    });
}

Result<void> FakeSettingsAccess::change(const Settings &wanted)
{
    if (refusesChanges)
        return fail(ErrorKind::Storage, u"no space left"_s);
    ++changes;
    m_settings = wanted;
    Q_EMIT changed();
    return {};
}

QString FakeSettingsAccess::sentence(const Error &error) const
{
    return error.kind == ErrorKind::Storage ? u"The data on this computer cannot be written."_s
                                            : u"That did not work."_s;
}

std::optional<ConnectionStatus> FakeSettingsAccess::connection(const QString &callSource) const
{
    const auto found = m_connections.constFind(callSource);
    return found == m_connections.constEnd() ? std::nullopt : std::optional(*found);
}

QFuture<Trial> FakeSettingsAccess::tryCallSource(const CallSourceSettings &source, const std::optional<Secret> &secret)
{
    triedSources.append(source);
    triedSecrets.append(secret ? QString::fromUtf8(secret->reveal()) : QString());
    if (!holdsTrials)
        return ready(trial);
    const auto promise = std::make_shared<QPromise<Trial>>();
    promise->start();
    m_trials.push_back(promise);
    return promise->future();
}

QFuture<CertificateFileState> FakeSettingsAccess::certificateFile(const QString &file)
{
    readCertificates.append(file);
    if (!holdsCertificates)
        return ready(certificates);
    const auto promise = std::make_shared<QPromise<CertificateFileState>>();
    promise->start();
    m_certificates.push_back(promise);
    return promise->future();
}

void FakeSettingsAccess::answerCertificates()
{
    const auto waiting = std::exchange(m_certificates, {});
    for (const auto &one : waiting) {
        one->addResult(certificates);
        one->finish();
    }
}

QFuture<Result<void>> FakeSettingsAccess::allowHosts(const SecretRef &reference, const QStringList &hosts)
{
    const auto kept = secrets.find(reference.name);
    if (kept == secrets.end())
        return ready(Result<void>(fail(ErrorKind::NotFound)));
    kept->hosts = hosts;
    Q_EMIT secretChanged(reference.name);
    return good();
}

Result<void> FakeSettingsAccess::removeForbiddenSecrets()
{
    if (forbiddenStays)
        return fail(ErrorKind::Storage);
    forbidden.clear();
    return {};
}

QFuture<Result<void>> FakeSettingsAccess::takeLinks()
{
    ++takenLinks;
    if (linksFail)
        return ready(Result<void>(fail(ErrorKind::Forbidden)));
    linksState.areOurs = true;
    return good();
}

QFuture<Trial> FakeSettingsAccess::tryProvider(const ProviderSettings &provider, const QHash<QString, Secret> &typed)
{
    triedProviders.append(provider.name);
    triedDirectories.append(provider);
    QHash<QString, QString> words;
    for (auto it = typed.begin(); it != typed.end(); ++it)
        words.insert(it.key(), QString::fromUtf8(it->reveal()));
    triedTyped.append(words);
    if (!holdsTrials)
        return ready(directoryTrial);
    const auto promise = std::make_shared<QPromise<Trial>>();
    promise->start();
    m_directoryTrials.push_back(promise);
    return promise->future();
}

QFuture<QList<ConnectorForm>> FakeSettingsAccess::connectorForms()
{
    if (!holdsForms)
        return ready(forms);
    const auto promise = std::make_shared<QPromise<QList<ConnectorForm>>>();
    promise->start();
    m_heldForms.push_back(promise);
    return promise->future();
}

void FakeSettingsAccess::finishForms()
{
    const auto waiting = std::exchange(m_heldForms, {});
    for (const auto &one : waiting) {
        one->addResult(forms);
        one->finish();
    }
}

QFuture<QStringList> FakeSettingsAccess::providerHosts(const ProviderSettings &provider)
{
    return ready(hostsOf(provider));
}

std::optional<ProviderStatus> FakeSettingsAccess::providerStatus(const QString &provider) const
{
    const auto found = m_providers.constFind(provider);
    return found == m_providers.constEnd() ? std::nullopt : std::optional(*found);
}

QFuture<Result<void>> FakeSettingsAccess::signIn(const QString &provider)
{
    signIns.append(provider);
    if (m_signIn)
        finishSignIn(fail(ErrorKind::Cancelled));
    m_signIn = std::make_shared<QPromise<Result<void>>>();
    m_signIn->start();
    const auto future = m_signIn->future();
    ProviderStatus status = m_providers.value(provider);
    status.isSigningIn = true;
    setProvider(status);
    if (!holdsSignIns)
        finishSignIn({});
    return future;
}

void FakeSettingsAccess::finishSignIn(const Result<void> &result)
{
    const auto waiting = std::exchange(m_signIn, {});
    ProviderStatus status = m_providers.value(signIns.last());
    status.isSigningIn = false;
    if (result)
        status.state = ProviderStatus::State::Good;
    setProvider(status);
    waiting->addResult(result);
    waiting->finish();
}

QFuture<Result<void>> FakeSettingsAccess::signOut(const QString &provider)
{
    signOuts.append(provider);
    ProviderStatus status = m_providers.value(provider);
    status.state = ProviderStatus::State::SignInNeeded;
    setProvider(status);
    return good();
}

QFuture<Result<PhoneBookState>> FakeSettingsAccess::phoneBook()
{
    return ready(Result<PhoneBookState>(book));
}

QFuture<Result<ImportSummary>> FakeSettingsAccess::importPeople(const QString &file)
{
    importedFiles.append(file);
    m_import = std::make_shared<QPromise<Result<ImportSummary>>>();
    m_import->start();
    const auto future = m_import->future();
    if (!holdsImports)
        finishImport(ImportSummary{3, 2, 1, 0, 0, {}});
    return future;
}

void FakeSettingsAccess::cancelImport()
{
    ++cancelledImports;
    if (m_import)
        finishImport(fail(ErrorKind::Cancelled));
}

QFuture<KeychainState> FakeSettingsAccess::keychain()
{
    KeychainState state = m_keychain;
    state.unprotectedAllowed = unprotectedAllowed;
    return ready(state);
}

QFuture<Result<SecretState>> FakeSettingsAccess::secretState(const SecretRef &reference, const QStringList &hosts)
{
    const auto kept = secrets.constFind(reference.name);
    SecretState state;
    if (kept != secrets.constEnd()) {
        state = {true, kept->place, kept->hosts, true};
        for (const QString &host : hosts)
            state.isForHosts = state.isForHosts && kept->hosts.contains(host);
    }
    return ready(Result<SecretState>(state));
}

QFuture<Result<SecretRef>> FakeSettingsAccess::keepSecret(const QString &name, const Secret &secret,
                                                          const QStringList &hosts, SecretPlace place)
{
    if (place == SecretPlace::Keychain && m_keychain.state == SecretStore::State::Unavailable)
        return ready(Result<SecretRef>(fail(ErrorKind::Unsupported)));
    if (place == SecretPlace::Unprotected && !unprotectedAllowed)
        return ready(Result<SecretRef>(fail(ErrorKind::Forbidden)));
    store(name, QString::fromUtf8(secret.reveal()), hosts, place);
    return ready(Result<SecretRef>(SecretRef{SecretRef::Kind::Keychain, name, {}}));
}

QFuture<Result<void>> FakeSettingsAccess::removeSecret(const SecretRef &reference)
{
    secrets.remove(reference.name);
    return good();
}

QFuture<Result<void>> FakeSettingsAccess::moveLiteralSecrets()
{
    Settings wanted = m_settings;
    for (CallSourceSettings &source : wanted.callSources) {
        if (source.secret.kind != SecretRef::Kind::Literal)
            continue;
        store(u"moved"_s, QString::fromUtf8(source.secret.literal.reveal()), source.hosts);
        source.secret = {SecretRef::Kind::Keychain, u"moved"_s, {}};
    }
    for (ProviderSettings &provider : wanted.crm.providers) {
        const auto form = std::find_if(forms.begin(), forms.end(),
                                       [&](const ConnectorForm &one) { return one.type == provider.typeWord(); });
        if (form == forms.end())
            continue;
        for (const ConnectorParameter &parameter : form->parameters) {
            const SecretRef secret = provider.secret(parameter.name);
            if (parameter.type != ConnectorParameter::Type::Secret || secret.kind != SecretRef::Kind::Literal)
                continue;
            const QString name = u"moved_"_s + parameter.name;
            store(name, QString::fromUtf8(secret.literal.reveal()), hostsOf(provider));
            provider.setText(parameter.name, u"keychain:"_s + name);
        }
    }
    static_cast<void>(change(wanted));
    return good();
}

QFuture<Result<int>> FakeSettingsAccess::callsOlderThan(std::chrono::days)
{
    return ready(Result<int>(oldCalls));
}

QFuture<Result<QList<FoundPerson>>> FakeSettingsAccess::findPeople(const QString &text)
{
    QList<FoundPerson> found;
    for (const FoundPerson &person : std::as_const(people)) {
        const QString all = person.name + u' ' + person.numbers.join(u' ');
        if (all.contains(text, Qt::CaseInsensitive) && !erased.contains(person.id))
            found.append(person);
    }
    return ready(Result<QList<FoundPerson>>(found));
}

QFuture<Result<PersonTraces>> FakeSettingsAccess::tracesOf(const QString &)
{
    return ready(Result<PersonTraces>(traces));
}

QFuture<Result<void>> FakeSettingsAccess::exportPerson(const QString &personId, const QString &file)
{
    exportedTo.append(personId + u' ' + file);
    return good();
}

QFuture<Result<PersonTraces>> FakeSettingsAccess::erasePerson(const QString &personId)
{
    erased.append(personId);
    return ready(Result<PersonTraces>(traces));
}

QFuture<Result<QString>> FakeSettingsAccess::diagnosticReport()
{
    return ready(Result<QString>(report));
}

QFuture<Result<void>> FakeSettingsAccess::saveText(const QString &file, const QString &text)
{
    savedTexts.insert(file, text);
    return good();
}

QFuture<Result<void>> FakeSettingsAccess::setAutostart(bool on)
{
    if (autostartFails)
        return ready(Result<void>(fail(ErrorKind::Forbidden)));
    autostartState.isOn = on;
    return good();
}

bool FakeSettingsAccess::openPage(const QUrl &url)
{
    openedPages.append(url);
    return hasBrowser;
}

} // namespace Ringside
