#pragma once

#include "result.h"
#include "settings.h"

#include <QString>

#include <optional>

namespace Ringside {

//! What was typed into the first set-up and is not fit for the settings yet, and how far it has come.
//!
//! Never holds a password: of a secret only where it is kept. Thread: a value.
struct SetupDraft {
    //! The form of the telephone system as it stands.
    struct Phone {
        QString hosts;
        QString port;
        bool tls = false;
        QString username;
        SecretRef secret; //!< never a literal one when written

        friend bool operator==(const Phone &, const Phone &) = default;
    };

    int step = 0;
    bool finished = false;
    std::optional<Phone> phone; //!< nullopt: as settings have it
    std::optional<QString> extensions;

    friend bool operator==(const SetupDraft &, const SetupDraft &) = default;
};

//! Reads the draft in \a file; a file that is absent or damaged gives an empty one.
[[nodiscard]] SetupDraft readSetupDraft(const QString &file);
//! Writes it whole and atomically, for its owner only.
[[nodiscard]] Result<void> writeSetupDraft(const QString &file, const SetupDraft &draft);

//! Whether the set-up should open by itself: no telephone system is there, or none of its phones is the agent's (it was
//! left half-way, or a colleague's settings were taken over), and it was not ended by the user.
[[nodiscard]] bool isSetupWanted(const Settings &settings, const SetupDraft &draft);

} // namespace Ringside
