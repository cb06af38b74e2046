#pragma once

#include "settings.h"
#include "settingsproblem.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace Ringside {

//! What the administrator of this computer has laid down: policy.yml.
//!
//! Never written by Ringside. Layers: built-in < preset < config.yml < command line < lock, key by key, lists being
//! replaced whole. Thread: a value.
struct Policy {
    QString file; //!< where it was looked for
    bool found = false; //!< and may be trusted
    QString by; //!< whose rules these are, for people: "IT, Acme"; may be empty
    YamlValue preset = YamlValue::map(); //!< holds where config.yml says nothing; the same keys
    YamlValue lock = YamlValue::map(); //!< holds whatever config.yml says
    std::optional<QStringList> allowedProviders; //!< types; nullopt: all
    bool unprotectedSecrets = true; //!< secrets may be kept in a plain file, where the user chooses that
    QList<SettingsProblem> problems;

    //! \a keyPath as in config.yml: "card.corner", "features.crm_integration.providers". True where it is locked or
    //! stands in something that is. A list is locked as a whole.
    [[nodiscard]] bool isLocked(const QString &keyPath) const;
    [[nodiscard]] QStringList lockedKeys() const;
    [[nodiscard]] QStringList presetKeys() const;
    [[nodiscard]] bool allows(const ProviderSettings &provider) const;
};

//! Reads the text of a policy; \a file is its name in problems. Never fails as a whole.
[[nodiscard]] Policy readPolicy(const QByteArray &text, const QString &file);

//! Reads the file at \a path. Without one: no rules, and no problem. One that others than the administrator can
//! write or replace is reported and not used.
//! Thread: any; blocks for one small file.
[[nodiscard]] Policy loadPolicy(const QString &path);

//! Where this system keeps it. Not to be moved by the environment: an agent could dodge a lock.
//! Linux: /etc/ringside/policy.yml; macOS: /Library/Application Support/Ringside/policy.yml; Windows:
//! Ringside\policy.yml in the folder of program data for all users (usually C:\ProgramData).
[[nodiscard]] QString systemPolicyFile();

} // namespace Ringside
