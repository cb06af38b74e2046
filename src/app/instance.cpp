#include "instance.h"

#include "logging.h"

#include <QCryptographicHash>
#include <QDir>
#include <QJsonDocument>
#include <QStandardPaths>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

constexpr quint32 largestFrame = 1024 * 1024;
// A client that does not read is not allowed to fill our memory.
constexpr qint64 largestBacklog = 8 * 1024 * 1024;

} // namespace

bool FrameReader::feed(const QByteArray &bytes, const std::function<void(const QJsonObject &)> &handle)
{
    m_buffer += bytes;
    while (m_buffer.size() >= 4) {
        const auto size = qFromBigEndian<quint32>(m_buffer.constData());
        if (size > largestFrame)
            return false;
        if (m_buffer.size() < qsizetype(size) + 4)
            return true;
        const auto document = QJsonDocument::fromJson(m_buffer.mid(4, size));
        m_buffer.remove(0, qsizetype(size) + 4);
        if (!document.isObject())
            return false;
        handle(document.object());
    }
    return true;
}

QByteArray FrameReader::frame(const QJsonObject &object)
{
    const QByteArray json = QJsonDocument(object).toJson(QJsonDocument::Compact);
    QByteArray bytes(4, '\0');
    qToBigEndian(quint32(json.size()), bytes.data());
    return bytes + json;
}

QString instanceSocketName(const QString &profileFolder)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QDir(profileFolder).canonicalPath().toUtf8());
    // why: on a terminal server all users share one name space of pipes; the home folder tells them apart.
    hash.addData(QDir::homePath().toUtf8());
    const QString name = u"ringside-"_s + QString::fromLatin1(hash.result().toHex().left(16));
#ifdef Q_OS_WIN
    return name;
#else
    // The runtime folder belongs to the user alone; a socket in a shared folder could be taken by somebody else.
    return QStandardPaths::writableLocation(QStandardPaths::RuntimeLocation) + u'/' + name;
#endif
}

InstanceServer::InstanceServer(const QString &profileFolder, QObject *parent)
    : QObject(parent)
    , m_profileFolder(profileFolder)
    , m_lock(profileFolder + u"/ringside.lock"_s)
{
    m_lock.setStaleLockTime(0); // a lock whose process lives is never stale
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    connect(&m_server, &QLocalServer::newConnection, this, &InstanceServer::accept);
}

InstanceServer::~InstanceServer() = default;

Result<void> InstanceServer::start()
{
    if (!m_lock.tryLock(0)) {
        if (m_lock.error() == QLockFile::LockFailedError)
            return fail(ErrorKind::Forbidden, u"another instance uses this profile"_s);
        return fail(ErrorKind::Storage, u"the profile folder %1 cannot be written"_s.arg(m_profileFolder));
    }
    const QString name = instanceSocketName(m_profileFolder);
    QLocalServer::removeServer(name); // left by a crash: we hold the lock, so nobody listens there
    if (!m_server.listen(name))
        return fail(ErrorKind::Internal, m_server.errorString());
    return {};
}

void InstanceServer::accept()
{
    while (QLocalSocket *client = m_server.nextPendingConnection()) {
        auto reader = std::make_shared<FrameReader>(); // shared with the lambda only, dies with the socket
        connect(client, &QLocalSocket::disconnected, client, &QObject::deleteLater);
        connect(client, &QLocalSocket::readyRead, this, [this, client, reader] {
            const bool ours = reader->feed(client->readAll(), [&](const QJsonObject &command) {
                Q_EMIT commandReceived(command, client);
            });
            if (!ours) {
                qCWarning(lcApp) << "local connection closed: not a message of ours";
                client->abort();
            }
        });
    }
}

void InstanceServer::send(QLocalSocket *client, const QJsonObject &object)
{
    if (client->state() != QLocalSocket::ConnectedState)
        return;
    if (client->bytesToWrite() > largestBacklog) {
        client->abort();
        return;
    }
    client->write(FrameReader::frame(object));
    client->flush();
}

void InstanceClient::send(const QString &profileFolder, const QJsonObject &command)
{
    connect(&m_socket, &QLocalSocket::connected, this, [this, command] {
        m_connected = true;
        m_socket.write(FrameReader::frame(command));
        Q_EMIT connected();
    });
    connect(&m_socket, &QLocalSocket::readyRead, this, [this] {
        if (!m_reader.feed(m_socket.readAll(), [this](const QJsonObject &object) { Q_EMIT received(object); }))
            m_socket.abort();
    });
    connect(&m_socket, &QLocalSocket::disconnected, this, &InstanceClient::closed);
    connect(&m_socket, &QLocalSocket::errorOccurred, this, [this] {
        if (!m_connected)
            Q_EMIT absent();
    });
    m_socket.connectToServer(instanceSocketName(profileFolder));
}

} // namespace Ringside
