#pragma once

#include "secret.h"

#include <QString>
#include <QStringList>

namespace Ringside {

//! A secret and the hosts it was given for, as one entry of a keychain holds them.
//!
//! Thread: a value.
struct BoundSecret {
    Secret secret;
    QStringList hosts; //!< in the form of hostName(); empty: not bound yet

    //! Reads an entry. One that Ringside has not written itself is a plain secret, bound to nobody.
    [[nodiscard]] static BoundSecret fromEntry(const Secret &entry);
    [[nodiscard]] Secret toEntry() const;

    //! The hosts among \a wanted that it was not given for; none where it is not bound.
    [[nodiscard]] QStringList strangers(const QStringList &wanted) const;
};

//! "PBX.example.com:5038" and "pbx.example.com" are one host: in small letters, without a port.
[[nodiscard]] QString hostName(const QString &address);
[[nodiscard]] QStringList hostNames(const QStringList &addresses);

} // namespace Ringside
