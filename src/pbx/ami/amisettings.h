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

    // For commands. What is not valid here switches the commands off that need it.
    //! What rings when the agent dials from here: "PJSIP/1001". Empty: see dialDevice().
    QString originateDevice;
    //! The dialplan's context in which the agent's calls and transfers are dialled. Empty: defaultContext().
    QString context;
    //! As what the agent joins queues: "Local/1001@from-queue/n". Empty: dialDevice().
    QString queueInterface;
    bool autoAnswer = false; //!< asks the agent's phone to take a call begun here by itself
    //! Holds by asking the phone (SIP NOTIFY "hold" and "talk"), which not every phone understands.
    bool holdByNotify = false;

    //! originateDevice, or the first of \a devices, or PJSIP with the first of \a extensions.
    [[nodiscard]] QString dialDevice() const;
    //! What FreePBX and many others call the one for their own phones.
    [[nodiscard]] static QString defaultContext() { return QStringLiteral("from-internal"); }
    [[nodiscard]] static quint16 defaultPort(bool tls) { return tls ? 5039 : 5038; }
};

} // namespace Ringside
