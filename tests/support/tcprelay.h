#pragma once

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>

#include <vector>

namespace Ringside {

//! A wire that a test can cut: passes bytes between whoever connects to it and a server on this computer.
class TcpRelay : public QObject
{
    Q_OBJECT

public:
    explicit TcpRelay(quint16 target)
        : m_target(target)
    {
        connect(&m_server, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *inner = m_server.nextPendingConnection())
                join(inner);
        });
        mend();
        m_port = m_server.serverPort();
    }

    [[nodiscard]] quint16 port() const { return m_port; }

    //! Connections end, and no new one comes through.
    void cut()
    {
        m_server.close();
        for (QTcpSocket *socket : std::exchange(m_sockets, {})) {
            socket->disconnect(this);
            socket->abort();
            socket->deleteLater();
        }
    }
    bool mend() { return m_server.listen(QHostAddress::LocalHost, m_port); }

private:
    void join(QTcpSocket *inner)
    {
        auto *outer = new QTcpSocket(this);
        m_sockets.insert(m_sockets.end(), {inner, outer});
        const auto pass = [this](QTcpSocket *from, QTcpSocket *to) {
            connect(from, &QTcpSocket::readyRead, this, [from, to] { to->write(from->readAll()); });
            connect(from, &QTcpSocket::disconnected, this, [to] { to->disconnectFromHost(); });
        };
        outer->connectToHost(QHostAddress::LocalHost, m_target);
        pass(inner, outer);
        pass(outer, inner);
    }

    quint16 m_target = 0;
    quint16 m_port = 0;
    QTcpServer m_server;
    std::vector<QTcpSocket *> m_sockets; // children of the server or of this
};

} // namespace Ringside
