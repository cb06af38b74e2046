#include "fakesettingsaccess.h"

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

void FakeSettingsAccess::store(const QString &name, const QString &value, const QStringList &hosts, SecretPlace place)
{
    secrets.insert(name, {value, hosts, place});
}

void FakeSettingsAccess::finishTrials()
{
    const auto waiting = std::exchange(m_trials, {});
    for (const auto &one : waiting) {
        one->addResult(trial);
        one->finish();
    }
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

QFuture<Trial> FakeSettingsAccess::tryProvider(const ProviderSettings &provider)
{
    triedProviders.append(provider.name);
    return ready(Trial{true, u"12,480 people are there"_s, std::chrono::milliseconds(3)});
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

QStringList FakeSettingsAccess::languages() const
{
    return {u"en"_s, u"de"_s, u"fr"_s, u"es"_s, u"ar"_s};
}

} // namespace Ringside
