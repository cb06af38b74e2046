#pragma once

#include "policy.h"
#include "result.h"
#include "settings.h"
#include "settingsproblem.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Ringside {

struct LoadedSettings {
    Settings settings; //!< what holds, all layers together
    QList<SettingsProblem> problems; //!< of the file, in its order; those of the policy are with the policy
    bool fileFound = false;
    YamlValue written; //!< what the file says by itself, key by key

    [[nodiscard]] bool hasErrors() const;
};

//! Reads config.yml at \a path, between what \a policy presets and what it locks. Without a file: what holds without.
//! Never fails as a whole: what cannot be used is reported and has the value of the layer beneath.
//! Thread: any; blocks for one small file. Secrets that stand in the file are not echoed in problems.
[[nodiscard]] LoadedSettings loadSettings(const QString &path, const Policy &policy = {});
//! The same for text that is no file; \a name stands for it in problems.
[[nodiscard]] LoadedSettings readSettingsText(const QByteArray &text, const QString &name, const Policy &policy = {});

//! Writes \a settings whole and atomically, in a stable order, with the keys this version does not
//! know. Comments are not kept; the first line says so. The file is for its owner only.
[[nodiscard]] Result<void> saveSettings(const QString &path, const Settings &settings);

// The user's own file has only what differs from the layer beneath it, and what stood in it before. What is locked
// stays as it was written before, so that it holds again when the lock goes.

//! What has to stand in the file for \a settings to hold, where \a before stood in it.
[[nodiscard]] YamlValue ownPart(const Settings &settings, const Policy &policy, const YamlValue &before);
//! As text for the file.
[[nodiscard]] QByteArray textOfOwnPart(const YamlValue &part);
[[nodiscard]] Result<void> saveOwnPart(const QString &path, const YamlValue &part);

//! All of \a settings but what is personal (extension, devices) and secret, for colleagues.
[[nodiscard]] QByteArray exportText(const Settings &settings);
//! Lays such a text upon \a base, key by key. What belongs to the agent's own phone stays, and so does where a secret
//! is kept, as long as it would go to the same hosts or the keychain knows whose it is. \a name stands for the text in
//! problems.
[[nodiscard]] LoadedSettings importText(const QByteArray &text, const QString &name, const Settings &base,
                                        const Policy &policy);

//! What is locked, as the administrator has it.
[[nodiscard]] Settings withLocks(const Settings &settings, const Policy &policy);
//! \a theirs, with every key that \a wanted has changed since \a base.
[[nodiscard]] Settings mergeSettings(const Settings &base, const Settings &wanted, const Settings &theirs);
//! The keys in which the two differ: "card.corner", "call_sources".
[[nodiscard]] QStringList differingKeys(const Settings &a, const Settings &b);
//! The value of \a keyPath as it stands in config.yml, for people; secrets that are written out do not show.
[[nodiscard]] QString valueText(const Settings &settings, const QString &keyPath);

} // namespace Ringside
