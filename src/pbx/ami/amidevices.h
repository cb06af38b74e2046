#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QStringList>

namespace Ringside {

//! Which of Asterisk's channels are the agent's own devices, told by the channel's name.
//!
//! A channel is called "TECH/device-suffix", where device may hold letters, dots, dashes, '@' and
//! slashes; the halves of a Local channel end in ";1" and ";2". Names are compared as a whole, never
//! in part. Does not follow channels. Thread: an immutable value, free to cross threads.
class AmiDevices
{
public:
    AmiDevices() = default;
    //! \a devices as in Asterisk ("PJSIP/1001", "SIP/alice", "Local/1001@mobile"). Where there are
    //! none, any technology whose device is one of \a extensions is the agent's ("PJSIP/1001",
    //! "SIP/1001", "Local/1001@mobile").
    AmiDevices(const QStringList &devices, const QStringList &extensions);

    [[nodiscard]] bool owns(QByteArrayView channel) const;
    //! Whether \a number is one of the extensions, or the device part of one of the devices.
    [[nodiscard]] bool isOwnNumber(QByteArrayView number) const;
    //! Whether a member of a queue is the agent: \a interface is what is dialled ("PJSIP/1001",
    //! "Local/1001@from-queue/n"), \a stateInterface what tells whether it is free ("hint:1001@ext-local").
    [[nodiscard]] bool ownsInterface(QByteArrayView interface, QByteArrayView stateInterface) const;

    //! "PJSIP/1001-00000001" → "PJSIP/1001", "Local/1001@mobile-00000001;2" → "Local/1001@mobile".
    [[nodiscard]] static QByteArrayView deviceOf(QByteArrayView channel);
    //! "PJSIP/1001-00000001" → "1001", "Local/1001@mobile-00000001;2" → "1001".
    [[nodiscard]] static QByteArrayView userOf(QByteArrayView channel);
    [[nodiscard]] static bool isLocal(QByteArrayView channel);

private:
    [[nodiscard]] bool ownsDevice(QByteArrayView device) const;

    QList<QByteArray> m_devices;
    QList<QByteArray> m_extensions;
};

} // namespace Ringside
