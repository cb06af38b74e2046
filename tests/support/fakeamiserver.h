#pragma once

#include <QByteArray>
#include <QHash>
#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QSslConfiguration>

#include <functional>
#include <memory>
#include <optional>

class QTcpServer;
class QTcpSocket;

namespace Ringside {

//! An Asterisk manager interface as far as a client can see it: accounts, channels, real sockets on
//! loopback; and everything that can go wrong with one.
//!
//! Thread: one, with an event loop.
class FakeAmiServer : public QObject
{
    Q_OBJECT

public:
    struct Account {
        QByteArray secret;
        bool mayList = true; //!< write=reporting
        QList<QByteArray> commands{}; //!< what else it may do: "Originate", …
    };
    using Action = QHash<QByteArray, QByteArray>; //!< by header, in lower case
    using Headers = QList<std::pair<QByteArray, QByteArray>>;

    //! With a TLS configuration it speaks TLS.
    explicit FakeAmiServer(std::optional<QSslConfiguration> tls = {});
    ~FakeAmiServer() override;

    //! On any free port the first time, on the same one again later.
    bool listen(const QHostAddress &address = QHostAddress::LocalHost, quint16 port = 0);
    //! Stops listening and closes all connections, as a server that is stopped does.
    void shutDown();
    void dropClients();
    [[nodiscard]] quint16 port() const { return m_port; }

    // What it knows
    QHash<QByteArray, Account> accounts{{"agent", {"s3cret"}}};
    //! The headers of the response to one of an account's commands, "Response:" first, after which it may send
    //! events; empty: no answer comes. Without it every command succeeds.
    std::function<QByteArray(const Action &action)> onCommand;
    QList<QByteArray> channels; //!< the headers of one CoreShowChannel event each, without "Event:"

    // What is wrong with it
    QByteArray greeting = "Asterisk Call Manager/11.0.0\r\n"; //!< may be empty or anything else
    bool offersChallenge = true;
    bool isSilent = false; //!< accepts bytes and answers nothing: a half-open connection
    bool completesList = true; //!< says that a list of channels is complete
    QByteArray loginError; //!< if not empty, every login is refused with these words
    //! Called after each answer to a command.
    std::function<void(const Action &action)> afterCommand;
    QByteArray version = "22.10.1+dfsg+~cs6.17";

    // What it saw
    [[nodiscard]] int connections() const { return m_connections; } //!< ever
    [[nodiscard]] qsizetype clients() const { return m_clients.size(); } //!< now
    [[nodiscard]] int count(const QByteArray &action) const; //!< ever
    [[nodiscard]] Action last(const QByteArray &action) const; //!< the latest of them
    [[nodiscard]] const QList<Action> &actions() const { return m_actions; }

    //! To every client that is logged in, as it is.
    void send(const QByteArray &bytes);
    void sendEvent(const QByteArray &event, const Headers &headers);

private:
    struct Client {
        QTcpSocket *socket = nullptr;
        QByteArray buffer;
        QByteArray challenge;
        QByteArray username;
        bool isLoggedIn = false;
    };

    void accept();
    void read(QTcpSocket *socket);
    void answer(Client &client, const Action &action);
    void answerCommand(const Client &client, const Action &action);

    std::optional<QSslConfiguration> m_tls;
    std::unique_ptr<QTcpServer> m_server;
    QHostAddress m_address;
    quint16 m_port = 0;
    QHash<QTcpSocket *, Client> m_clients;
    QList<Action> m_actions;
    int m_connections = 0;
};

} // namespace Ringside
