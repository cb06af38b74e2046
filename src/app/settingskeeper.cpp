#include "settingskeeper.h"

#include "logging.h"
#include "secretvault.h"

#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ringside {

using namespace std::chrono_literals;

namespace {

constexpr auto settlesWithin = 300ms;

QByteArray textOf(const QString &path)
{
    QFile file(path);
    // why: opening a pipe or a device could wait for ever.
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return {};
    return file.read(2 * 1024 * 1024);
}

// The value of \a parameters at \a path ("api_key", "authentication[1].value"); null: it is not there.
YamlValue *valueAt(YamlValue &parameters, const QString &path)
{
    static const QRegularExpression step(u"^([^\\[\\]]+)(?:\\[(\\d+)\\])?$"_s);
    YamlValue *value = &parameters;
    for (const QString &word : path.split(u'.')) {
        const QRegularExpressionMatch match = step.match(word);
        auto &entries = value->entries;
        const auto entry = std::find_if(entries.begin(), entries.end(), [&](const auto &one) {
            return one.first.text == match.captured(1);
        });
        if (!match.hasMatch() || entry == entries.end())
            return nullptr;
        value = &entry->second;
        if (!match.hasCaptured(2))
            continue;
        const qsizetype index = match.captured(2).toLongLong();
        if (index >= value->items.size())
            return nullptr;
        value = &value->items[index];
    }
    return value;
}

QString firstError(const QList<SettingsProblem> &problems)
{
    for (const SettingsProblem &problem : problems)
        if (problem.severity == SettingsProblem::Severity::Error)
            return problem.toString();
    return {};
}

} // namespace

SettingsKeeper::SettingsKeeper(QString configFile, Policy policy, QObject *parent)
    : QObject(parent)
    , m_configFile(std::move(configFile))
    , m_policy(std::move(policy))
{
    const LoadedSettings loaded = loadSettings(m_configFile, m_policy);
    remember(loaded);
    m_settings = loaded.settings;
}

void SettingsKeeper::followFile(Clock &clock)
{
    // why the wait: many editors empty the file before they fill it.
    m_settled = clock.alarm([this] {
        (void)reload(); // what is wrong with it is told by fileRefused()
    });
    const auto look = [this] {
        // A file that is replaced, as we and most editors do it, is watched no more.
        if (!m_watcher.files().contains(m_configFile) && QFile::exists(m_configFile))
            m_watcher.addPath(m_configFile);
        // why not anew each time: other files of the folder may change without end.
        if (!m_settled->isActive())
            m_settled->start(settlesWithin);
    };
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, look);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, look);
    m_watcher.addPath(QFileInfo(m_configFile).absolutePath());
    if (QFile::exists(m_configFile))
        m_watcher.addPath(m_configFile);
}

void SettingsKeeper::remember(const LoadedSettings &loaded)
{
    m_text = textOf(m_configFile);
    m_written = loaded.written;
    m_problems = loaded.problems;
}

bool SettingsKeeper::hasErrors() const
{
    return !firstError(m_problems).isEmpty();
}

bool SettingsKeeper::wasChangedByHand() const
{
    return QFile::exists(m_configFile) && textOf(m_configFile) != m_text;
}

void SettingsKeeper::take(const Settings &settings)
{
    if (settings == m_settings)
        return;
    const Settings before = std::exchange(m_settings, settings);
    Q_EMIT changed(m_settings, before);
}

Result<void> SettingsKeeper::reload()
{
    if (!wasChangedByHand())
        return {};
    const LoadedSettings loaded = loadSettings(m_configFile, m_policy);
    if (loaded.hasErrors()) {
        qCWarning(lcSettings) << "the configuration file was changed and cannot be understood";
        Q_EMIT fileRefused(loaded.problems);
        return fail(ErrorKind::Storage, firstError(loaded.problems));
    }
    remember(loaded);
    take(loaded.settings);
    return {};
}

Result<void> SettingsKeeper::change(const Settings &wanted)
{
    Settings next = wanted;
    if (wasChangedByHand()) {
        const Settings base = m_settings;
        if (const Result<void> reloaded = reload(); !reloaded)
            return reloaded;
        next = mergeSettings(base, wanted, m_settings);
    }
    next = withLocks(next, m_policy);
    const YamlValue tree = ownPart(next, m_policy, m_written);
    const LoadedSettings readBack = readSettingsText(textOfOwnPart(tree), m_configFile, m_policy);
    // why: what cannot be read back would keep the program from starting the next time.
    if (readBack.hasErrors())
        return fail(ErrorKind::Unsupported, firstError(readBack.problems));
    if (const Result<void> saved = saveOwnPart(m_configFile, tree); !saved)
        return saved;
    remember(readBack);
    take(readBack.settings);
    return {};
}

QString SettingsKeeper::newSecretName(const QString &sourceName)
{
    QString name;
    for (const QChar c : sourceName.toLower())
        if (c.unicode() < 0x80 && c.isLetterOrNumber())
            name += c;
    if (name.isEmpty())
        name = u"secret"_s;
    return name.left(20) + u'-' + QUuid::createUuid().toString(QUuid::WithoutBraces).left(8);
}

QFuture<Result<int>> SettingsKeeper::moveLiteralSecrets(SecretVault &vault, const QList<Providers::LiteralSecret> &others)
{
    QList<Literal> literals;
    for (const CallSourceSettings &source : std::as_const(m_settings.callSources)) {
        if (source.secret.kind != SecretRef::Kind::Literal)
            continue;
        literals.append({source.name, source.secret.literal, source.hosts,
                         [name = source.name, literal = source.secret](Settings &settings, const QString &reference) {
                             for (CallSourceSettings &one : settings.callSources) {
                                 if (one.name != name || one.secret != literal)
                                     continue;
                                 one.secret = SecretRef::fromText(reference);
                                 return true;
                             }
                             return false;
                         }});
    }
    for (const Providers::LiteralSecret &other : others) {
        literals.append({other.provider, other.secret, other.hosts,
                         [other](Settings &settings, const QString &reference) {
                             for (ProviderSettings &one : settings.crm.providers) {
                                 YamlValue *value = one.name == other.provider ? valueAt(one.parameters, other.key) : nullptr;
                                 if (!value || value->kind != YamlValue::Kind::Scalar
                                     || value->text.toUtf8() != other.secret.reveal())
                                     continue;
                                 *value = YamlValue::string(reference);
                                 return true;
                             }
                             return false;
                         }});
    }
    return moveNext(vault, literals, 0);
}

// One after the other: each is in the keychain before it goes from the file.
QFuture<Result<int>> SettingsKeeper::moveNext(SecretVault &vault, QList<Literal> literals, int moved)
{
    if (literals.isEmpty())
        return QtFuture::makeReadyFuture<Result<int>>(moved);
    const Literal literal = literals.takeFirst();
    const QString name = newSecretName(literal.owner);
    return vault.write(name, literal.secret, literal.hosts, SecretVault::Place::Keychain)
        .then(this,
              [this, &vault, name, moved, literal, literals](const Result<void> &written) -> QFuture<Result<int>> {
                  if (!written)
                      return QtFuture::makeReadyFuture<Result<int>>(tl::unexpected(written.error()));
                  const QString reference = SecretRef{SecretRef::Kind::Keychain, name, {}}.toText();
                  Settings next = m_settings;
                  if (!literal.replace(next, reference))
                      return moveNext(vault, literals, moved); // changed in the meantime
                  if (const Result<void> changed = change(next); !changed)
                      return QtFuture::makeReadyFuture<Result<int>>(tl::unexpected(changed.error()));
                  // Where it is still there, the administrator has it in the policy.
                  Settings now = m_settings;
                  return moveNext(vault, literals, literal.replace(now, reference) ? moved : moved + 1);
              })
        .unwrap();
}

} // namespace Ringside
