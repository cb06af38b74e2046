#include "policytext.h"

#include "settingsfile.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(PolicyText)
};

} // namespace

QStringList policyText(const Policy &policy)
{
    QStringList lines;
    //: %1 a file, %2 who made the rules ("IT, Acme")
    lines.append(policy.by.isEmpty() ? Tr::tr("The rules in %1:").arg(policy.file)
                                     : Tr::tr("The rules in %1, by %2:").arg(policy.file, policy.by));
    // What the rules amount to where a user has set nothing.
    const Settings settings = readSettingsText({}, policy.file, policy).settings;
    const auto value = [&](const QString &key) { return valueText(settings, key).simplified(); };
    for (const QString &key : policy.lockedKeys())
        lines.append(u"  "_s + Tr::tr("locked: %1 is %2").arg(key, value(key)));
    for (const QString &key : policy.presetKeys())
        if (!policy.isLocked(key))
            lines.append(u"  "_s + Tr::tr("preset: %1 is %2 where you have not chosen").arg(key, value(key)));
    if (policy.allowedProviders)
        lines.append(u"  "_s + Tr::tr("providers allowed: %1").arg(policy.allowedProviders->join(u", "_s)));
    if (!policy.unprotectedSecrets)
        lines.append(u"  "_s + Tr::tr("passwords must not be kept in a plain file"));
    return lines;
}

} // namespace Ringside
