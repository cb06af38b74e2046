#include "fakeamiserver.h"

#include <QCryptographicHash>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>

namespace Ringside {

namespace {

const QList<QByteArray> knownCommands{"Atxfer",      "BlindTransfer", "CancelAtxfer", "Getvar",
                                      "Hangup",      "ListCommands",  "Originate",    "PJSIPNotify",
                                      "QueueAdd",    "QueuePause",    "QueueRemove",  "QueueStatus",
                                      "Redirect"};

} // namespace

FakeAmiServer::FakeAmiServer(std::optional<QSslConfiguration> tls)
    : m_tls(std::move(tls))
{
}

FakeAmiServer::~FakeAmiServer()
{
    shutDown();
}

bool FakeAmiServer::listen(const QHostAddress &address, quint16 port)
{
    if (m_tls) {
        auto server = std::make_unique<QSslServer>();
        server->setSslConfiguration(*m_tls);
        m_server = std::move(server);
    } else {
        m_server = std::make_unique<QTcpServer>();
    }
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &FakeAmiServer::accept);
    if (!m_server->listen(address, port ? port : m_port))
        return false;
    m_port = m_server->serverPort();
    return true;
}

void FakeAmiServer::shutDown()
{
    m_server.reset(); // sockets are its children
    m_clients.clear();
}

void FakeAmiServer::dropClients()
{
    const auto clients = std::exchange(m_clients, {});
    for (const Client &client : clients) {
        client.socket->disconnect(this);
        client.socket->abort();
        client.socket->deleteLater();
    }
}

int FakeAmiServer::count(const QByteArray &action) const
{
    return int(std::count_if(m_actions.cbegin(), m_actions.cend(),
                             [&](const auto &headers) { return headers.value("action") == action; }));
}

FakeAmiServer::Action FakeAmiServer::last(const QByteArray &action) const
{
    const auto it = std::find_if(m_actions.crbegin(), m_actions.crend(),
                                 [&](const Action &headers) { return headers.value("action") == action; });
    return it == m_actions.crend() ? Action() : *it;
}

void FakeAmiServer::send(const QByteArray &bytes)
{
    for (const Client &client : std::as_const(m_clients)) {
        if (client.isLoggedIn)
            client.socket->write(bytes);
    }
}

void FakeAmiServer::sendEvent(const QByteArray &event, const Headers &headers)
{
    QByteArray bytes = "Event: " + event + "\r\nPrivilege: call,all\r\n";
    for (const auto &[name, value] : headers)
        bytes += name + ": " + value + "\r\n";
    send(bytes + "\r\n");
}

void FakeAmiServer::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        ++m_connections;
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1); // as Asterisk does
        Client client;
        client.socket = socket;
        m_clients.insert(socket, client);
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_clients.remove(socket);
            socket->deleteLater();
        });
        if (!greeting.isEmpty())
            socket->write(greeting);
    }
}

void FakeAmiServer::read(QTcpSocket *socket)
{
    Client &client = m_clients[socket];
    client.buffer += socket->readAll();
    for (;;) {
        const qsizetype end = client.buffer.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        Action action;
        const QList<QByteArray> lines = client.buffer.left(end).split('\n');
        client.buffer.remove(0, end + 4);
        for (const QByteArray &line : lines) {
            const qsizetype colon = line.indexOf(':');
            action.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
        }
        m_actions.append(action);
        if (!isSilent)
            answer(client, action);
        if (!m_clients.contains(socket))
            return;
    }
}

void FakeAmiServer::answerCommand(const Client &client, const Action &action)
{
    const QByteArray id = "ActionID: " + action.value("actionid") + "\r\n";
    const Account account = accounts.value(client.username);
    const QByteArray name = action.value("action");
    if (name == "ListCommands") {
        QByteArray list = "Response: Success\r\n" + id;
        for (const QByteArray &command : QList<QByteArray>{"ListCommands", "Ping"} + account.commands)
            list += command + ": What it is for.  (Priv: call,all)\r\n";
        client.socket->write(list + "\r\n");
        return;
    }
    QTcpSocket *socket = client.socket;
    if (!account.commands.contains(name)) {
        socket->write("Response: Error\r\n" + id + "Message: Permission denied\r\n\r\n");
        return;
    }
    const QByteArray response = onCommand ? onCommand(action) : "Response: Success\r\nMessage: Done\r\n";
    if (!response.isEmpty())
        socket->write(response + id + "\r\n");
    if (afterCommand)
        afterCommand(action);
}

void FakeAmiServer::answer(Client &client, const Action &action)
{
    const QByteArray name = action.value("action");
    const QByteArray id = "ActionID: " + action.value("actionid") + "\r\n";
    const auto error = [&](const QByteArray &message) {
        client.socket->write("Response: Error\r\n" + id + "Message: " + message + "\r\n\r\n");
    };
    if (name == "Challenge") {
        if (!offersChallenge)
            return error("Must specify AuthType");
        client.challenge = "840311";
        client.socket->write("Response: Success\r\n" + id + "Challenge: " + client.challenge + "\r\n\r\n");
        return;
    }
    if (name == "Login") {
        client.username = action.value("username");
        const Account account = accounts.value(client.username);
        const bool isKnown = accounts.contains(client.username);
        const QByteArray key
            = QCryptographicHash::hash(client.challenge + account.secret, QCryptographicHash::Md5)
                  .toHex();
        const bool isRight = action.contains("key")
            ? !client.challenge.isEmpty() && action.value("key") == key
            : action.value("secret") == account.secret;
        if (!loginError.isEmpty() || !isKnown || !isRight) {
            error(loginError.isEmpty() ? "Authentication failed" : loginError);
            client.socket->disconnectFromHost();
            return;
        }
        client.isLoggedIn = true;
        client.socket->write("Response: Success\r\n" + id + "Message: Authentication accepted\r\n\r\n");
        return;
    }
    if (!client.isLoggedIn)
        return error("Permission denied");
    if (name == "Ping") {
        client.socket->write("Response: Success\r\n" + id + "Ping: Pong\r\n\r\n");
    } else if (name == "Logoff") {
        client.socket->write("Response: Goodbye\r\n" + id + "Message: Thanks for all the fish.\r\n\r\n");
        client.socket->disconnectFromHost();
    } else if (name == "CoreSettings" || name == "CoreShowChannels") {
        if (!accounts.value(client.username).mayList)
            return error("Permission denied");
        if (name == "CoreSettings") {
            client.socket->write("Response: Success\r\n" + id + "AMIversion: 11.0.0\r\nAsteriskVersion: "
                                 + version + "\r\n\r\n");
            return;
        }
        QByteArray list = "Response: Success\r\n" + id
            + "EventList: start\r\nMessage: Channels will follow\r\n\r\n";
        for (const QByteArray &channel : std::as_const(channels))
            list += "Event: CoreShowChannel\r\n" + id + channel + "\r\n";
        if (completesList) {
            list += "Event: CoreShowChannelsComplete\r\n" + id + "EventList: Complete\r\nListItems: "
                + QByteArray::number(channels.size()) + "\r\n\r\n";
        }
        client.socket->write(list);
    } else if (knownCommands.contains(name)) {
        answerCommand(client, action);
    } else {
        error("Invalid/unknown command: " + name);
    }
}

} // namespace Ringside
