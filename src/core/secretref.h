#pragma once

#include "secret.h"

#include <QString>

namespace Ringside {

//! Where a secret is to be had: what settings hold in its place.
//!
//! Does not fetch it (secrets/ does). Thread: a value.
struct SecretRef {
    enum class Kind {
        None, //!< nothing given
        Keychain, //!< "keychain:NAME"
        Environment, //!< "env:NAME"
        Literal, //!< the secret itself, written out: works, and is reported
    };

    Kind kind = Kind::None;
    QString name; //!< for Keychain and Environment
    Secret literal; //!< for Literal

    //! Reads what stands in a configuration file. A scheme without a name gives None.
    [[nodiscard]] static SecretRef fromText(const QString &text);
    //! The way back: what stands in a configuration file. Contains the secret where it is a literal.
    [[nodiscard]] QString toText() const;

    friend bool operator==(const SecretRef &a, const SecretRef &b)
    {
        return a.kind == b.kind && a.name == b.name && a.literal.reveal() == b.literal.reveal();
    }
};

} // namespace Ringside
