#include "policy.h"

#include "policyfile_p.h"
#include "settingsreader_p.h"
#include "settingstree_p.h"

#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

// Takes one of the two blocks of settings, having said what is wrong in it.
YamlValue readLayer(YamlBlock &block, QLatin1StringView key)
{
    const YamlValue *value = block.take(key);
    if (!value)
        return YamlValue::map();
    Settings tried;
    readSettings(block.reader(), *value, tried, block.pathOf(key));
    return normalised(*value);
}

} // namespace

bool Policy::isLocked(const QString &keyPath) const
{
    return standsIn(lock, keyPath);
}

QStringList Policy::lockedKeys() const
{
    return keysOf(lock);
}

QStringList Policy::presetKeys() const
{
    return keysOf(preset);
}

bool Policy::allows(const ProviderSettings &provider) const
{
    return !allowedProviders || allowedProviders->contains(provider.typeWord());
}

Policy readPolicy(const QByteArray &text, const QString &file)
{
    Policy policy;
    policy.file = file;
    policy.found = true;
    YamlReader reader(file);
    const YamlDocument document = parseYaml(text);
    if (!document.error.isEmpty()) {
        YamlValue at;
        at.line = document.line;
        at.column = document.column;
        reader.error(at, {}, u"The file cannot be understood: %1."_s.arg(document.error));
    } else {
        YamlBlock block(reader, document.root, {});
        block.read("by"_L1, policy.by);
        policy.preset = readLayer(block, "preset"_L1);
        policy.lock = readLayer(block, "lock"_L1);
        if (block.has("allowed_providers"_L1))
            policy.allowedProviders.emplace();
        QStringList allowed;
        block.read("allowed_providers"_L1, allowed);
        if (policy.allowedProviders)
            policy.allowedProviders = allowed;
        block.read("unprotected_secrets"_L1, policy.unprotectedSecrets);
        (void)block.finish();
    }
    policy.problems = reader.problems();
    return policy;
}

Policy loadPolicy(const QString &path)
{
    Policy none;
    none.file = path;
    const QFileInfo info(path);
    if (path.isEmpty() || !info.exists())
        return none;
    YamlReader reader(path);
    const auto refuse = [&](const QString &sentence, const QString &suggestion = {}) {
        reader.error({}, {}, sentence, suggestion);
        none.problems = reader.problems();
        return none;
    };
    QFile file(path);
    // why: opening a pipe or a device could wait for ever.
    if (!info.isFile())
        return refuse(u"It is not a file."_s);
    if (const QString reason = reasonToDistrust(path); !reason.isEmpty())
        return refuse(u"The policy is not used: %1."_s.arg(reason),
                      u"Let only the administrator write it and its folder."_s);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(u"The file cannot be read: %1."_s.arg(file.errorString()));
    return readPolicy(file.read(2 * 1024 * 1024), path);
}

} // namespace Ringside
