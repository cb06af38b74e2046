#pragma once

#include "result.h"
#include "settings.h"

#include <QList>
#include <QString>

namespace Ringside {

//! Something in a configuration file that is not as it should be.
struct SettingsProblem {
    enum class Severity {
        Warning, //!< the rest is used as written
        Error, //!< the default stands in for this value
    };

    QString file;
    int line = 0; //!< from 1; 0: the file as a whole
    int column = 0; //!< from 1
    QString key; //!< "call_sources[0].port"
    Severity severity = Severity::Error;
    QString message; //!< a sentence
    QString suggestion; //!< what to write instead; may be empty

    //! "config.yml:12:11: error: … Write …"
    [[nodiscard]] QString toString() const;
};

struct LoadedSettings {
    Settings settings;
    QList<SettingsProblem> problems; //!< in the order of the file
    bool fileFound = false;

    [[nodiscard]] bool hasErrors() const;
};

//! Reads config.yml at \a path. Without a file: the defaults, and no problem.
//! Never fails as a whole: what cannot be used is reported and has its default.
//! Thread: any; blocks for one small file. Secrets that stand in the file are not echoed in problems.
[[nodiscard]] LoadedSettings loadSettings(const QString &path);

//! Writes \a settings whole and atomically, in a stable order, with the keys this version does not
//! know. Comments are not kept; the first line says so. The file is for its owner only.
[[nodiscard]] Result<void> saveSettings(const QString &path, const Settings &settings);

} // namespace Ringside
