#pragma once

#include "result.h"
#include "settingsfile.h"

#include <QString>

namespace Ringside {

//! The folder that holds everything of one user of Ringside.
//! Thread: any. Does not hold the folder open.
struct Profile {
    QString folder;

    [[nodiscard]] QString configFile() const;

    //! \a folder empty: the user's own; with \a demo, a folder for the demo inside it.
    //! Makes the folder, for its user only, where it is missing.
    [[nodiscard]] static Result<Profile> open(const QString &folder, bool demo);
};

//! What is written for people about \a problems, a line each.
[[nodiscard]] QString problemText(const QList<SettingsProblem> &problems);

} // namespace Ringside
