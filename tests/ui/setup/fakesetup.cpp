#include "fakesetup.h"

namespace Ringside {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

template<class T>
QFuture<T> ready(const T &value)
{
    return QtFuture::makeReadyFuture(value);
}

// What the set-up never asks for.
template<class T>
QFuture<Result<T>> notHere()
{
    return ready(Result<T>(fail(ErrorKind::Unsupported)));
}

} // namespace

FakeProgram::FakeProgram()
    : screenList{{u"HDMI-1"_s, u"HDMI-1"_s, QRect(0, 0, 1920, 1080), true}}
{
}

Result<void> FakeProgram::change(const Settings &wanted)
{
    if (diskIsFull)
        return fail(ErrorKind::Storage);
    if (isLocked(u"call_sources"_s) && wanted.callSources != m_current.callSources)
        return fail(ErrorKind::Forbidden);
    if (isLocked(u"extensions"_s) && wanted.extensions != m_current.extensions)
        return fail(ErrorKind::Forbidden);
    ++changes;
    m_current = wanted;
    Q_EMIT changed();
    for (const CallSourceSettings &source : std::as_const(m_current.callSources))
        Q_EMIT connectionChanged(source.name);
    return {};
}

QString FakeProgram::sentence(const Error &error) const
{
    switch (error.kind) {
    case ErrorKind::Unauthorized:
        return u"The user name or the password was refused."_s;
    case ErrorKind::Offline:
        return u"It cannot be reached."_s;
    case ErrorKind::Storage:
        return u"The data on this computer cannot be read or written."_s;
    default:
        return u"It did not work."_s;
    }
}

QByteArray FakeProgram::passwordOf(const CallSourceSettings &source) const
{
    const auto it = kept.find(source.secret.name);
    if (it == kept.end() || source.secret.kind != SecretRef::Kind::Keychain)
        return {};
    const bool isForHosts = std::all_of(source.hosts.cbegin(), source.hosts.cend(),
                                        [&](const QString &host) { return it->hosts.contains(host); });
    return isForHosts ? it->secret : QByteArray();
}

ConnectionStatus FakeProgram::statusOf(const CallSourceSettings &source, const QByteArray &password) const
{
    if (!source.hosts.contains(pbxHost))
        return {ConnectionState::Lost, {}, Error{ErrorKind::Offline, {}, std::nullopt}};
    if (source.username != pbxUser || password != pbxPassword)
        return {ConnectionState::Denied, {}, Error{ErrorKind::Unauthorized, {}, std::nullopt}};
    return {ConnectionState::Connected, u"Asterisk 20.9.3 at %1"_s.arg(pbxHost), std::nullopt};
}

std::optional<ConnectionStatus> FakeProgram::connection(const QString &callSource) const
{
    for (const CallSourceSettings &source : m_current.callSources) {
        if (source.name == callSource)
            return statusOf(source, passwordOf(source));
    }
    return std::nullopt;
}

QFuture<Trial> FakeProgram::tryCallSource(const CallSourceSettings &source, const std::optional<Secret> &secret)
{
    ++trials;
    const ConnectionStatus status = statusOf(source, secret ? secret->reveal() : passwordOf(source));
    const Trial trial{!status.error, status.error ? sentence(*status.error) : status.detail, 34ms};
    if (!isSlow)
        return ready(trial);
    auto promise = std::make_unique<QPromise<Trial>>();
    promise->start();
    const auto future = promise->future();
    m_waiting.emplace_back(std::move(promise), trial);
    return future;
}

void FakeProgram::answerTrials()
{
    for (auto &[promise, trial] : m_waiting) {
        promise->addResult(trial);
        promise->finish();
    }
    m_waiting.clear();
}

void FakeProgram::restart()
{
    for (auto it = kept.begin(); it != kept.end();)
        it = it->place == SecretPlace::Session ? kept.erase(it) : std::next(it);
}

void FakeProgram::setLocked(const QString &keyPath)
{
    locked.insert(keyPath);
    Q_EMIT changed();
}

QFuture<Trial> FakeProgram::tryProvider(const ProviderSettings &, const QHash<QString, Secret> &)
{
    return ready(Trial());
}

QFuture<Result<void>> FakeProgram::signIn(const QString &)
{
    return notHere<void>();
}

QFuture<Result<void>> FakeProgram::signOut(const QString &)
{
    return notHere<void>();
}

QFuture<Result<PhoneBookState>> FakeProgram::phoneBook()
{
    return ready(Result<PhoneBookState>(PhoneBookState{people, {}, {}}));
}

QFuture<Result<ImportSummary>> FakeProgram::importPeople(const QString &file)
{
    m_file = file;
    m_import = std::make_unique<QPromise<Result<ImportSummary>>>();
    m_import->start();
    return m_import->future();
}

void FakeProgram::finishImport(const Result<ImportSummary> &result)
{
    const auto import = std::exchange(m_import, nullptr);
    if (!import)
        return;
    if (result)
        people += result->added;
    import->addResult(result);
    import->finish();
    Q_EMIT phoneBookChanged();
}

void FakeProgram::cancelImport()
{
    finishImport(fail(ErrorKind::Cancelled));
}

QFuture<KeychainState> FakeProgram::keychain()
{
    return ready(KeychainState{keychainState, u"no secret service"_s, true});
}

QFuture<Result<SecretState>> FakeProgram::secretState(const SecretRef &reference, const QStringList &hosts)
{
    SecretState state;
    if (const auto it = kept.find(reference.name); it != kept.end()) {
        state.isKept = true;
        state.place = it->place;
        state.givenFor = it->hosts;
        state.isForHosts = std::all_of(hosts.cbegin(), hosts.cend(),
                                       [&](const QString &host) { return it->hosts.contains(host); });
    }
    return ready(Result<SecretState>(state));
}

QFuture<Result<SecretRef>> FakeProgram::keepSecret(const QString &name, const Secret &secret, const QStringList &hosts,
                                                   SecretPlace place)
{
    if (place == SecretPlace::Keychain && keychainState != SecretStore::State::Available)
        return notHere<SecretRef>();
    const auto promise = std::make_shared<QPromise<Result<SecretRef>>>(); // shared with the answer that comes later
    promise->start();
    m_unlocked = [this, promise, name, secret, hosts, place] {
        kept.insert(name, {QByteArray(secret.reveal().constData(), secret.reveal().size()), hosts, place});
        SecretRef reference;
        reference.kind = SecretRef::Kind::Keychain;
        reference.name = name;
        promise->addResult(reference);
        promise->finish();
        for (const CallSourceSettings &source : std::as_const(m_current.callSources))
            Q_EMIT connectionChanged(source.name);
    };
    if (!keychainAsks)
        unlockKeychain();
    return promise->future();
}

void FakeProgram::unlockKeychain()
{
    if (const auto answer = std::exchange(m_unlocked, nullptr))
        answer();
}

QFuture<Result<void>> FakeProgram::removeSecret(const SecretRef &reference)
{
    kept.remove(reference.name);
    return ready(Result<void>());
}

QFuture<Result<void>> FakeProgram::moveLiteralSecrets()
{
    return notHere<void>();
}

QFuture<Result<int>> FakeProgram::callsOlderThan(std::chrono::days)
{
    return notHere<int>();
}

QFuture<Result<QList<FoundPerson>>> FakeProgram::findPeople(const QString &)
{
    return notHere<QList<FoundPerson>>();
}

QFuture<Result<PersonTraces>> FakeProgram::tracesOf(const QString &)
{
    return notHere<PersonTraces>();
}

QFuture<Result<void>> FakeProgram::exportPerson(const QString &, const QString &)
{
    return notHere<void>();
}

QFuture<Result<PersonTraces>> FakeProgram::erasePerson(const QString &)
{
    return notHere<PersonTraces>();
}

QFuture<Result<QString>> FakeProgram::diagnosticReport()
{
    return notHere<QString>();
}

QFuture<Result<void>> FakeProgram::saveText(const QString &, const QString &)
{
    return notHere<void>();
}

QFuture<Result<void>> FakeProgram::setAutostart(bool)
{
    return notHere<void>();
}

// ---- FakeSetup

void FakeSetup::ring(const QString &number, const QString &extension, CallDirection direction)
{
    const Settings &settings = m_program.settings();
    const bool isHeard = settings.extensions.contains(extension)
        && std::any_of(settings.callSources.cbegin(), settings.callSources.cend(),
                       [this](const CallSourceSettings &source) {
                           const auto status = m_program.connection(source.name);
                           return status && status->state == ConnectionState::Connected;
                       });
    if (!isHeard)
        return;
    Call call;
    call.id = CallId{u"ring"_s};
    call.number.raw = number;
    call.number.kind = number.isEmpty() ? PhoneNumber::Kind::Withheld : PhoneNumber::Kind::External;
    call.extension = extension;
    call.direction = direction;
    Q_EMIT callSeen(call);
}

} // namespace Ringside
