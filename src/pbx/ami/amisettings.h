#pragma once

#include "secret.h"

#include <QString>
#include <QStringList>

namespace Ringside {

//! What has to be known to hear one Asterisk: where it is, who we are there, which devices are ours.
//!
//! Does not read configuration files. Thread: a value.
struct AmiSettings {
    QString name; //!< of the call source, unique within a profile
    //! The main server first, then those that stand in for it: "pbx.example.com",
    //! "pbx.example.com:5040", "[::1]:5038". A port given here is used instead of \a port.
    QStringList hosts;
    quint16 port = 0; //!< 0: the usual one, see defaultPort()
    bool tls = false;
    QString caFile; //!< PEM; only what it signs is trusted then. Empty: the system's authorities
    QString username;
    Secret secret;
    QStringList devices; //!< "PJSIP/1001", …; empty: any technology with one of the extensions
    QStringList extensions;

    [[nodiscard]] static quint16 defaultPort(bool tls) { return tls ? 5039 : 5038; }
};

} // namespace Ringside
