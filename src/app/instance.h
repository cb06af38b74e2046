#pragma once

#include "result.h"

#include <QJsonObject>
#include <QLocalServer>
#include <QLocalSocket>
#include <QLockFile>
#include <QObject>

#include <functional>
#include <memory>

namespace Ringside {

//! One message between two instances: its length in four bytes, most significant first, then JSON.
//! What arrives is untrusted: at most 1 MiB, an object, else the connection ends.
class FrameReader
{
public:
    //! Takes what has arrived. \return false: no frame of ours; close the connection.
    [[nodiscard]] bool feed(const QByteArray &bytes, const std::function<void(const QJsonObject &)> &handle);
    [[nodiscard]] static QByteArray frame(const QJsonObject &object);

private:
    QByteArray m_buffer;
};

//! The name of the local socket for a profile: of this user and this profile only.
[[nodiscard]] QString instanceSocketName(const QString &profileFolder);

//! Makes this process the one instance of a profile, and listens for commands from others.
//!
//! Does not know commands. The socket is open to the same user only.
//! Thread: lives in the thread that created it.
class InstanceServer : public QObject
{
    Q_OBJECT

public:
    explicit InstanceServer(const QString &profileFolder, QObject *parent = nullptr);
    ~InstanceServer() override;

    //! Takes the profile's lock and listens. ErrorKind::Forbidden: another instance has it.
    [[nodiscard]] Result<void> start();

    //! Answers \a client; nothing happens where it has gone.
    static void send(QLocalSocket *client, const QJsonObject &object);

Q_SIGNALS:
    //! \a client lives until it disconnects; watch its disconnected() to stop sending.
    void commandReceived(const QJsonObject &command, QLocalSocket *client);

private:
    void accept();

    QString m_profileFolder;
    QLockFile m_lock;
    QLocalServer m_server;
};

//! Talks to the running instance of a profile.
//!
//! Thread: lives in the thread that created it.
class InstanceClient : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    //! Hands \a command over, if an instance of the profile runs: then connected() and any number of received().
    //! Otherwise absent().
    void send(const QString &profileFolder, const QJsonObject &command);

Q_SIGNALS:
    void connected();
    void absent();
    void received(const QJsonObject &object);
    void closed();

private:
    QLocalSocket m_socket;
    FrameReader m_reader;
    bool m_connected = false;
};

} // namespace Ringside
