#include "settingsfile.h"

#include "settingsreader_p.h"
#include "settingstree_p.h"
#include "settingswriter_p.h"

#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

constexpr auto firstLine = "# Written by Ringside. Comments in this file are not kept when settings are "
                           "saved.\n"_L1;

// Lays \a layer upon \a settings; what is wrong with it has been said when it was read for itself.
void lay(const YamlValue &layer, Settings &settings)
{
    YamlReader silent({});
    silent.keepsUnknown = false;
    readSettings(silent, layer, settings);
}

void applyPolicy(Settings &settings, const Policy &policy)
{
    lay(policy.lock, settings);
    for (ProviderSettings &provider : settings.crm.providers)
        provider.allowed = policy.allows(provider);
}

Settings beneath(const Policy &policy)
{
    Settings settings;
    lay(policy.preset, settings);
    return settings;
}

YamlValue treeOf(const Settings &settings)
{
    return normalised(settingsToYaml(settings));
}

bool soundsSecret(const QString &key)
{
    static constexpr std::array words{"secret"_L1,     "passw"_L1,   "token"_L1,      "credential"_L1,
                                      "api_key"_L1,    "webhook"_L1, "private_key"_L1};
    return std::any_of(words.begin(), words.end(),
                       [&](QLatin1StringView word) { return key.contains(word, Qt::CaseInsensitive); });
}

bool isReference(const YamlValue &value)
{
    const SecretRef::Kind kind
        = value.kind == YamlValue::Kind::Scalar ? SecretRef::fromText(value.text).kind : SecretRef::Kind::None;
    return kind == SecretRef::Kind::Keychain || kind == SecretRef::Kind::Environment;
}

// Keys of versions to come, and of connectors, may hold secrets, too.
YamlValue withoutSecrets(const YamlValue &value)
{
    YamlValue result = value;
    result.entries.clear();
    for (const auto &[key, content] : value.entries)
        if (!soundsSecret(key.text) || isReference(content))
            result.entries.append({key, withoutSecrets(content)});
    for (YamlValue &item : result.items)
        item = withoutSecrets(YamlValue(item));
    return result;
}

Settings impersonal(Settings settings)
{
    for (CallSourceSettings &source : settings.callSources) {
        source.devices.clear();
        source.originateDevice.clear();
        source.queueInterface.clear();
        source.unknown = withoutSecrets(source.unknown);
        if (source.secret.kind == SecretRef::Kind::Literal)
            source.secret = SecretRef{SecretRef::Kind::Keychain, source.name, {}};
    }
    for (ProviderSettings &provider : settings.crm.providers) {
        provider.unknown = withoutSecrets(provider.unknown);
        provider.parameters = withoutSecrets(provider.parameters);
    }
    for (YamlValue *unknown : {&settings.unknown, &settings.unknownFeatures, &settings.unknownJournal,
                               &settings.unknownLines, &settings.crm.unknown, &settings.card.unknown,
                               &settings.wrapUp.unknown, &settings.dialling.unknown, &settings.quiet.unknown})
        *unknown = withoutSecrets(*unknown);
    return settings;
}

void keepPersonal(const Settings &base, Settings &next)
{
    for (CallSourceSettings &source : next.callSources) {
        const auto own = std::find_if(base.callSources.cbegin(), base.callSources.cend(),
                                      [&](const auto &one) { return one.name == source.name; });
        if (own == base.callSources.cend())
            continue;
        if (source.devices.isEmpty())
            source.devices = own->devices;
        if (source.originateDevice.isEmpty())
            source.originateDevice = own->originateDevice;
        if (source.queueInterface.isEmpty())
            source.queueInterface = own->queueInterface;
        // An entry of the keychain knows its hosts and is not given to others; what else there is does not.
        if (own->secret.kind == SecretRef::Kind::Keychain || own->hosts == source.hosts)
            source.secret = own->secret;
    }
}

LoadedSettings loadRoot(YamlReader &reader, const YamlValue &root, const Policy &policy)
{
    LoadedSettings loaded;
    loaded.fileFound = true;
    loaded.settings = beneath(policy);
    readSettings(reader, root, loaded.settings);
    applyPolicy(loaded.settings, policy);
    loaded.written = normalised(root);
    for (const ProviderSettings &provider : std::as_const(loaded.settings.crm.providers)) {
        if (!provider.allowed && provider.enabled)
            reader.report(SettingsProblem::Severity::Warning, {}, u"features.crm_integration.providers"_s,
                          u"The provider \"%1\" is not allowed on this computer and is not used."_s.arg(provider.name));
    }
    return loaded;
}

Result<void> write(const QString &path, const QByteArray &text)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorKind::Storage, file.errorString());
    // why: a hand-written file may hold a secret; nobody else on the computer needs to read it.
    file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner);
    file.write(text);
    if (!file.commit())
        return fail(ErrorKind::Storage, file.errorString());
    return {};
}

QByteArray withFirstLine(const YamlValue &tree)
{
    return QByteArray(firstLine.data(), firstLine.size()) + writeYaml(tree);
}

// "do_not_disturb: true" for a block that says just that.
void shorten(YamlValue &tree)
{
    for (auto &[key, value] : tree.entries) {
        const YamlValue *always = valueOf(value, u"always"_s);
        if (key.text == u"do_not_disturb" && value.entries.size() == 1 && always)
            value = YamlValue(*always);
    }
}

YamlValue wholeTree(const Settings &settings)
{
    YamlValue tree = settingsToYaml(settings);
    const QuietSettings &quiet = settings.quiet;
    for (auto &[key, value] : tree.entries)
        if (key.text == u"do_not_disturb" && !quiet.followSystem && quiet.hours.isEmpty() && quiet.unknown.isNull())
            value.entries.resize(1); // always; the rest is what it is anyway
    shorten(tree);
    return tree;
}

} // namespace

QString SettingsProblem::toString() const
{
    QString text = file;
    if (line > 0)
        text += u":%1:%2"_s.arg(line).arg(column);
    text += severity == Severity::Error ? u": error: "_s : u": warning: "_s;
    if (!key.isEmpty())
        text += key + u": "_s;
    text += message;
    return suggestion.isEmpty() ? text : text + u' ' + suggestion;
}

bool LoadedSettings::hasErrors() const
{
    return std::any_of(problems.begin(), problems.end(), [](const SettingsProblem &problem) {
        return problem.severity == SettingsProblem::Severity::Error;
    });
}

LoadedSettings readSettingsText(const QByteArray &text, const QString &name, const Policy &policy)
{
    YamlReader reader(name);
    YamlValue root;
    const YamlDocument document = parseYaml(text);
    if (document.error.isEmpty()) {
        root = document.root;
    } else {
        YamlValue at;
        at.line = document.line;
        at.column = document.column;
        reader.error(at, {}, u"The file cannot be understood: %1."_s.arg(document.error));
    }
    LoadedSettings loaded = loadRoot(reader, root, policy);
    loaded.problems = reader.problems();
    return loaded;
}

LoadedSettings loadSettings(const QString &path, const Policy &policy)
{
    const QFileInfo info(path);
    QFile file(path);
    if (!info.exists()) {
        LoadedSettings loaded = readSettingsText({}, path, policy);
        loaded.fileFound = false;
        return loaded;
    }
    // why: opening a pipe or a device could wait for ever.
    if (info.isFile() && file.open(QIODevice::ReadOnly))
        return readSettingsText(file.read(2 * 1024 * 1024), path, policy);
    YamlReader reader(path);
    reader.error({}, {}, u"The file cannot be read: %1."_s.arg(
                     info.isFile() ? file.errorString() : u"it is not a file"_s));
    LoadedSettings loaded = loadRoot(reader, {}, policy);
    loaded.problems = reader.problems();
    return loaded;
}

Result<void> saveSettings(const QString &path, const Settings &settings)
{
    return write(path, withFirstLine(wholeTree(settings)));
}

QByteArray exportText(const Settings &settings)
{
    YamlValue tree = wholeTree(impersonal(settings));
    tree.entries.removeIf([](const auto &entry) { return entry.first.text == u"extensions"; });
    return "# Settings of Ringside, without secrets and extension. To take them over: ringside config import FILE\n"
        + writeYaml(tree);
}

LoadedSettings importText(const QByteArray &text, const QString &name, const Settings &base, const Policy &policy)
{
    LoadedSettings imported = readSettingsText(text, name);
    imported.settings = base;
    lay(imported.written, imported.settings);
    keepPersonal(base, imported.settings);
    applyPolicy(imported.settings, policy);
    return imported;
}

YamlValue ownPart(const Settings &settings, const Policy &policy, const YamlValue &before)
{
    return difference(treeOf(settings), treeOf(beneath(policy)), before, policy.lock);
}

QByteArray textOfOwnPart(const YamlValue &part)
{
    YamlValue tree = part;
    shorten(tree);
    return withFirstLine(tree);
}

Result<void> saveOwnPart(const QString &path, const YamlValue &part)
{
    return write(path, textOfOwnPart(part));
}

Settings withLocks(const Settings &settings, const Policy &policy)
{
    Settings result = settings;
    applyPolicy(result, policy);
    return result;
}

Settings mergeSettings(const Settings &base, const Settings &wanted, const Settings &theirs)
{
    Settings result;
    YamlReader silent({});
    readSettings(silent, merged(treeOf(base), treeOf(wanted), treeOf(theirs)), result);
    return result;
}

QStringList differingKeys(const Settings &a, const Settings &b)
{
    return differingKeys(treeOf(a), treeOf(b));
}

QString valueText(const Settings &settings, const QString &keyPath)
{
    Settings shown = settings;
    for (CallSourceSettings &source : shown.callSources)
        if (source.secret.kind == SecretRef::Kind::Literal)
            source.secret.literal = Secret(QByteArrayLiteral("(written out)"));
    YamlValue tree = treeOf(shown);
    for (const QString &key : keyPath.split(u'.')) {
        const YamlValue *value = valueOf(tree, key);
        if (!value)
            return {};
        tree = YamlValue(*value);
    }
    if (tree.kind == YamlValue::Kind::Scalar)
        return tree.text;
    YamlValue map = YamlValue::map();
    map.insert(keyPath.section(u'.', -1), tree);
    return QString::fromUtf8(writeYaml(map)).section(u':', 1).trimmed();
}

} // namespace Ringside
