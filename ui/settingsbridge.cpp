#include "settingsbridge.h"

#include "certificatefile.h"
#include "describe.h"
#include "diagnosticreport.h"
#include "engine.h"
#include "person.h"
#include "phonebookimporter.h"
#include "plaintext.h"
#include "secretvault.h"
#include "settingscheck.h"
#include "settingskeeper.h"

#include <QDesktopServices>
#include <QDir>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QSaveFile>
#include <QScreen>
#include <QtConcurrent>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

constexpr std::pair<SecretPlace, SecretVault::Place> places[]{
    {SecretPlace::Keychain, SecretVault::Place::Keychain},
    {SecretPlace::Session, SecretVault::Place::Session},
    {SecretPlace::Unprotected, SecretVault::Place::Unprotected},
};

SecretVault::Place placeFrom(SecretPlace place)
{
    for (const auto &[ours, theirs] : places)
        if (ours == place)
            return theirs;
    return SecretVault::Place::Keychain;
}

SecretPlace placeFrom(SecretVault::Place place)
{
    for (const auto &[ours, theirs] : places)
        if (theirs == place)
            return ours;
    return SecretPlace::Keychain;
}

// Any thread.
Result<void> write(const QString &path, const QByteArray &text)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit())
        return fail(ErrorKind::Storage, file.errorString());
    return {};
}

Trial trialFrom(const Engine::CheckLine &line)
{
    return {line.good, line.text, line.elapsed};
}

PersonTraces tracesFrom(const PersonalData::Traces &traces)
{
    return {traces.people, traces.calls, traces.notes, traces.namedIn};
}

CertificateFileState stateFrom(CertificateFile file)
{
    switch (file) {
    case CertificateFile::Good:
        return CertificateFileState::Good;
    case CertificateFile::NotThere:
        return CertificateFileState::NotThere;
    case CertificateFile::NotReadable:
        return CertificateFileState::NotReadable;
    case CertificateFile::NoCertificate:
        return CertificateFileState::NoCertificate;
    case CertificateFile::KeyOnly:
        break;
    }
    return CertificateFileState::KeyOnly;
}

} // namespace

SettingsBridge::SettingsBridge(Engine &engine, SettingsKeeper &keeper, QString profileFolder, System system,
                               QObject *parent)
    : SettingsAccess(parent)
    , m_engine(engine)
    , m_keeper(keeper)
    , m_profileFolder(std::move(profileFolder))
    , m_system(std::move(system))
{
    connect(&m_keeper, &SettingsKeeper::changed, this, &SettingsAccess::changed);
    connect(&m_engine, &Engine::connectionChanged, this,
            [this](const QString &source) { Q_EMIT connectionChanged(source); });
    connect(&m_engine.importer(), &PhoneBookImporter::progress, this, [this](const ImportProgress &progress) {
        Q_EMIT importProgress(progress.fraction, progress.read);
    });
    connect(&m_engine, &Engine::peopleChanged, this, &SettingsAccess::phoneBookChanged);
    connect(&m_engine, &Engine::providerChanged, this, &SettingsAccess::providerChanged);
    connect(&m_system.autostart, &Ringside::Autostart::changed, this, &SettingsAccess::desktopChanged);
    connect(&m_system.links, &UrlSchemes::changed, this, &SettingsAccess::desktopChanged);
    connect(&m_engine.secrets(), &SecretVault::changed, this, &SettingsAccess::secretChanged);
    connect(&m_system.hotkey, &GlobalHotkey::statusChanged, this, &SettingsAccess::desktopChanged);
    connect(&m_system.quiet, &SystemQuiet::changed, this, &SettingsAccess::desktopChanged);
    connect(qGuiApp, &QGuiApplication::screenAdded, this, &SettingsAccess::screensChanged);
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, &SettingsAccess::screensChanged);
    connect(qGuiApp, &QGuiApplication::primaryScreenChanged, this, &SettingsAccess::screensChanged);
}

SettingsBridge::~SettingsBridge() = default;

// ---- settings

const Settings &SettingsBridge::settings() const
{
    return m_keeper.settings();
}

bool SettingsBridge::isLocked(const QString &keyPath) const
{
    return m_keeper.isLocked(keyPath);
}

QString SettingsBridge::lockedBy() const
{
    return m_keeper.lockedBy();
}

Result<void> SettingsBridge::change(const Settings &wanted)
{
    return m_keeper.change(wanted);
}

QString SettingsBridge::sentence(const Error &error) const
{
    return describe(error);
}

bool SettingsBridge::isDemo() const
{
    const QList<CallSourceSettings> &sources = m_engine.settings().callSources;
    return std::any_of(sources.begin(), sources.end(), [](const CallSourceSettings &source) {
        return source.type == CallSourceSettings::Type::Demo;
    });
}

// ---- telephone systems and directories

std::optional<ConnectionStatus> SettingsBridge::connection(const QString &callSource) const
{
    for (const Engine::SourceStatus &source : m_engine.sources()) {
        if (source.name == callSource)
            return source.status;
    }
    return std::nullopt;
}

QFuture<Trial> SettingsBridge::tryCallSource(const CallSourceSettings &source, const std::optional<Secret> &secret)
{
    return m_engine.tryCallSource(source, secret).then(this, [](const Engine::CheckLine &line) { return trialFrom(line); });
}

QFuture<CertificateFileState> SettingsBridge::certificateFile(const QString &file)
{
    return QtConcurrent::run([path = QDir(m_profileFolder).absoluteFilePath(file)] {
        return stateFrom(lookAtCertificateFile(path));
    });
}

QFuture<Trial> SettingsBridge::tryProvider(const ProviderSettings &provider, const QHash<QString, Secret> &typed)
{
    return m_engine.tryProvider(provider, typed).then(this, [](const Engine::CheckLine &line) { return trialFrom(line); });
}

QFuture<QList<ConnectorForm>> SettingsBridge::connectorForms()
{
    return m_engine.connectorForms();
}

QFuture<QStringList> SettingsBridge::providerHosts(const ProviderSettings &provider)
{
    return m_engine.hostsOf(provider);
}

std::optional<ProviderStatus> SettingsBridge::providerStatus(const QString &provider) const
{
    for (const ProviderStatus &status : m_engine.providerStatuses()) {
        if (status.name == provider)
            return status;
    }
    return std::nullopt;
}

QFuture<Result<void>> SettingsBridge::signIn(const QString &provider)
{
    return m_engine.signIn(provider, [](const QUrl &url) { return QDesktopServices::openUrl(url); });
}

QFuture<Result<void>> SettingsBridge::signOut(const QString &provider)
{
    return m_engine.signOut(provider);
}

QFuture<Result<PhoneBookState>> SettingsBridge::phoneBook()
{
    return m_engine.peopleStore().count().then(this, [](const Result<qint64> &count) -> Result<PhoneBookState> {
        if (!count)
            return tl::unexpected(count.error());
        return PhoneBookState{*count, {}, {}};
    });
}

QFuture<Result<ImportSummary>> SettingsBridge::importPeople(const QString &file)
{
    ImportOptions options;
    options.region = m_engine.tracker().dialPlan().region();
    return m_engine.importer().import(file, options).then(this, [](const Result<ImportReport> &report) -> Result<ImportSummary> {
        if (!report)
            return tl::unexpected(report.error());
        ImportSummary summary{report->read, report->added, report->updated, report->unchanged + report->merged,
                              report->skipped, {}};
        for (const ImportProblem &problem : report->problems)
            //: %1 is the number of a line in a file, %2 a sentence about it
            summary.problems.append(tr("Line %1: %2").arg(QString::number(problem.line), problem.text));
        return summary;
    });
}

void SettingsBridge::cancelImport()
{
    m_engine.importer().cancel();
}

// ---- secrets

QFuture<KeychainState> SettingsBridge::keychain()
{
    return m_engine.secrets().probe().then(
        this, [allowed = m_engine.secrets().mayStoreUnprotected()](const SecretStore::Status &status) {
            return KeychainState{status.state, status.reason, allowed};
        });
}

QFuture<Result<SecretState>> SettingsBridge::secretState(const SecretRef &reference, const QStringList &hosts)
{
    switch (reference.kind) {
    case SecretRef::Kind::None:
        return QtFuture::makeReadyFuture(Result<SecretState>());
    case SecretRef::Kind::Environment: {
        SecretState state;
        state.isKept = qEnvironmentVariableIsSet(reference.name.toLocal8Bit().constData());
        state.place = SecretPlace::Session;
        return QtFuture::makeReadyFuture(Result<SecretState>(state));
    }
    case SecretRef::Kind::Literal: {
        SecretState state;
        state.isKept = true;
        state.place = SecretPlace::Unprotected;
        return QtFuture::makeReadyFuture(Result<SecretState>(state));
    }
    case SecretRef::Kind::Keychain:
        break;
    }
    return m_engine.secrets().find(reference.name).then(
        this, [hosts](const Result<std::optional<SecretVault::Entry>> &entry) -> Result<SecretState> {
            if (!entry)
                return tl::unexpected(entry.error());
            if (!*entry)
                return SecretState();
            SecretState state;
            state.isKept = true;
            state.place = placeFrom((*entry)->place);
            state.givenFor = (*entry)->hosts;
            state.isForHosts = BoundSecret{{}, (*entry)->hosts}.strangers(hostNames(hosts)).isEmpty();
            return state;
        });
}

QFuture<Result<SecretRef>> SettingsBridge::keepSecret(const QString &name, const Secret &secret,
                                                      const QStringList &hosts, SecretPlace place)
{
    return m_engine.secrets()
        .write(name, secret, hosts, placeFrom(place))
        .then(this, [name](const Result<void> &written) -> Result<SecretRef> {
            if (!written)
                return tl::unexpected(written.error());
            SecretRef reference;
            reference.kind = SecretRef::Kind::Keychain;
            reference.name = name;
            return reference;
        });
}

QFuture<Result<void>> SettingsBridge::allowHosts(const SecretRef &reference, const QStringList &hosts)
{
    if (reference.kind != SecretRef::Kind::Keychain)
        return QtFuture::makeReadyFuture(Result<void>(fail(ErrorKind::Unsupported)));
    QStringList ofSources = hosts;
    // Another telephone system, or a provider, may use the same one.
    for (const CallSourceSettings &source : settings().callSources) {
        if (source.secret.kind == SecretRef::Kind::Keychain && source.secret.name == reference.name)
            ofSources += source.hosts;
    }
    QList<QFuture<QStringList>> all{QtFuture::makeReadyFuture(ofSources)};
    for (const ProviderSettings &provider : settings().crm.providers) {
        const auto secrets = keychainSecrets(provider);
        if (std::any_of(secrets.begin(), secrets.end(),
                        [&](const auto &secret) { return secret.second.name == reference.name; }))
            all.append(m_engine.hostsOf(provider));
    }
    return QtFuture::whenAll(all.begin(), all.end())
        .then(this,
              [this, name = reference.name](const QList<QFuture<QStringList>> &found) {
                  QStringList allowed;
                  for (const QFuture<QStringList> &one : found)
                      allowed += one.result();
                  allowed.removeDuplicates();
                  return m_engine.secrets().bind(name, allowed);
              })
        .unwrap();
}

QString SettingsBridge::forbiddenSecrets() const
{
    return m_engine.forbiddenSecrets();
}

Result<void> SettingsBridge::removeForbiddenSecrets()
{
    return m_engine.removeForbiddenSecrets();
}

QFuture<Result<void>> SettingsBridge::removeSecret(const SecretRef &reference)
{
    if (reference.kind != SecretRef::Kind::Keychain)
        return QtFuture::makeReadyFuture(Result<void>());
    return m_engine.secrets().remove(reference.name);
}

QFuture<Result<void>> SettingsBridge::moveLiteralSecrets()
{
    return m_engine.literalSecrets()
        .then(this, [this](const QList<Providers::LiteralSecret> &others) {
            return m_keeper.moveLiteralSecrets(m_engine.secrets(), others);
        })
        .unwrap()
        .then(this, [](const Result<int> &moved) -> Result<void> {
            if (!moved)
                return tl::unexpected(moved.error());
            return {};
        });
}

// ---- privacy

QFuture<Result<int>> SettingsBridge::callsOlderThan(std::chrono::days keep)
{
    if (keep.count() <= 0)
        return QtFuture::makeReadyFuture(Result<int>(0));
    return m_engine.callHistory().countOlderThan(m_engine.clock().nowUtc().addDays(-keep.count()));
}

QFuture<Result<QList<FoundPerson>>> SettingsBridge::findPeople(const QString &text)
{
    return m_engine.personalData().find(text).then(
        this, [this](const Result<QList<PersonalData::Subject>> &subjects) -> Result<QList<FoundPerson>> {
            if (!subjects)
                return tl::unexpected(subjects.error());
            m_found.clear();
            QList<FoundPerson> found;
            for (const PersonalData::Subject &subject : *subjects) {
                FoundPerson person{QString::number(found.size()), subject.name, subject.company, {}};
                for (const PhoneNumber &number : subject.numbers)
                    person.numbers.append(m_engine.parser().format(number));
                m_found.insert(person.id, subject);
                found.append(person);
            }
            return found;
        });
}

QFuture<Result<PersonTraces>> SettingsBridge::tracesOf(const QString &personId)
{
    return m_engine.personalData()
        .traces(m_found.value(personId))
        .then(this, [](const Result<PersonalData::Traces> &traces) { return traces.map(tracesFrom); });
}

QFuture<Result<void>> SettingsBridge::exportPerson(const QString &personId, const QString &file)
{
    return m_engine.personalData()
        .collect(m_found.value(personId))
        .then(this,
              [file](const Result<QJsonObject> &object) -> QFuture<Result<void>> {
                  if (!object)
                      return QtFuture::makeReadyFuture(Result<void>(tl::unexpected(object.error())));
                  return QtConcurrent::run(write, file, QJsonDocument(*object).toJson());
              })
        .unwrap();
}

QFuture<Result<PersonTraces>> SettingsBridge::erasePerson(const QString &personId)
{
    return m_engine.personalData()
        .erase(m_found.value(personId))
        .then(this, [this](const Result<PersonalData::Traces> &gone) {
            Q_EMIT phoneBookChanged();
            Q_EMIT m_engine.journalChanged();
            return gone.map(tracesFrom);
        });
}

QFuture<Result<QString>> SettingsBridge::diagnosticReport()
{
    const QString head = diagnosticHead(m_engine, m_profileFolder, m_keeper.policy().lockedKeys());
    return QtConcurrent::run([head, folder = m_profileFolder]() -> Result<QString> {
        return head + u'\n' + diagnosticLog(folder);
    });
}

QFuture<Result<void>> SettingsBridge::saveText(const QString &file, const QString &text)
{
    return QtConcurrent::run(write, file, text.toUtf8());
}

// ---- the desktop

SettingsAccess::Autostart SettingsBridge::autostart() const
{
    const Ringside::Autostart::Status status = m_system.autostart.status();
    return {status.state == Ringside::Autostart::State::On, status.state != Ringside::Autostart::State::Impossible,
            autostartText(status)};
}

QFuture<Result<void>> SettingsBridge::setAutostart(bool on)
{
    return m_system.autostart.set(on);
}

SettingsAccess::Links SettingsBridge::links() const
{
    Links links;
    links.areOurs = true;
    for (const UrlSchemes::Status &status : m_system.links.statuses()) {
        links.areOurs = links.areOurs && status.handler == UrlSchemes::Handler::Ours;
        links.lines.append(urlSchemeText(status));
    }
    switch (m_system.links.way()) {
    case UrlSchemes::Way::Directly:
        links.way = Links::Way::Directly;
        break;
    case UrlSchemes::Way::SystemSettings:
        links.way = Links::Way::SystemSettings;
        break;
    case UrlSchemes::Way::None:
        links.way = Links::Way::None;
        break;
    }
    return links;
}

QFuture<Result<void>> SettingsBridge::takeLinks()
{
    QStringList wanted;
    for (const UrlSchemes::Status &status : m_system.links.statuses()) {
        if (status.handler != UrlSchemes::Handler::Ours)
            wanted.append(status.scheme);
    }
    // The system's settings are opened once; they show all of them.
    if (m_system.links.way() == UrlSchemes::Way::SystemSettings)
        wanted = wanted.mid(0, 1);
    return takeLinks(wanted);
}

// One after the other, as far as it goes.
QFuture<Result<void>> SettingsBridge::takeLinks(const QStringList &schemes)
{
    if (schemes.isEmpty())
        return QtFuture::makeReadyFuture(Result<void>());
    return m_system.links.makeOurs(schemes.constFirst())
        .then(this,
              [this, rest = schemes.mid(1)](const Result<void> &done) {
                  return done ? takeLinks(rest) : QtFuture::makeReadyFuture(done);
              })
        .unwrap();
}

SettingsAccess::Ability SettingsBridge::ability(Feature feature) const
{
    switch (feature) {
    case Feature::SystemQuiet:
        return {m_system.quiet.isReadable(), systemQuietText(m_system.quiet)};
    case Feature::Hotkey:
        return {m_system.hotkey.status().state != GlobalHotkey::State::Unsupported,
                hotkeyText(m_system.hotkey.status())};
    case Feature::PageInside:
        break;
    }
    const QString whyNot = m_system.pageInside ? m_system.pageInside() : QString();
    return {whyNot.isEmpty(), whyNot};
}

QList<ScreenPicture> SettingsBridge::screens() const
{
    QList<ScreenPicture> pictures;
    for (const QScreen *screen : QGuiApplication::screens()) {
        const QString model = neutralised(screen->model(), 40);
        pictures.append({screen->name(), model.isEmpty() ? screen->name() : model, screen->geometry(),
                         screen == QGuiApplication::primaryScreen()});
    }
    return pictures;
}

QStringList SettingsBridge::languages() const
{
    QStringList languages;
    const QStringList files = QDir(u":/i18n"_s).entryList({u"ringside_*.qm"_s});
    for (const QString &file : files)
        languages.append(file.mid(9).chopped(3));
    return languages;
}

bool SettingsBridge::openPage(const QUrl &url)
{
    return url.scheme() == "https"_L1 && isWebLink(url) && QDesktopServices::openUrl(url);
}

} // namespace Ringside
