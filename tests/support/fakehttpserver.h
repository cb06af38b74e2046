#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QObject>
#include <QSslConfiguration>
#include <QUrl>
#include <QUrlQuery>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <utility>

class QTcpServer;
class QTcpSocket;

namespace Ringside {

//! An HTTP/1.1 server on loopback for tests: real sockets, answers by a function of the test, and everything that can
//! go wrong with a server. The base of the fake CRMs.
//!
//!     FakeHttpServer server([](const FakeHttpServer::Request &request) {
//!         if (request.path != u"/contacts"_s)
//!             return FakeHttpServer::Reply{404};
//!         return FakeHttpServer::Reply::json(QJsonObject{{u"total"_s, 0}});
//!     });
//!     client.get(server.url(u"/contacts?phone=5550100"_s));
//!
//! Thread: one, with an event loop; the handler is called in it.
class FakeHttpServer : public QObject
{
    Q_OBJECT

public:
    using Headers = QList<std::pair<QByteArray, QByteArray>>;

    struct Request {
        QByteArray method;
        QByteArray target; //!< as it was sent
        QString path; //!< decoded
        QUrlQuery query; //!< value() decodes "%2B" but leaves "+" a plus
        Headers headers;
        QByteArray body;
        int connection = 0; //!< the first is 1

        //! The first of that name, whatever its case; empty: none.
        [[nodiscard]] QByteArray header(const QByteArray &name) const;
        //! A query value, percent-decoded; a plus is a space, as servers read it.
        [[nodiscard]] QString parameter(const QString &name) const;
        //! The body as application/x-www-form-urlencoded.
        [[nodiscard]] QHash<QString, QString> form() const;
        //! The body as JSON; Undefined: it is none.
        [[nodiscard]] QJsonValue json() const;
    };

    struct Reply {
        enum class Way {
            Whole, //!< with Content-Length
            Chunked,
            UntilClose, //!< without a length; the connection ends it
            Cut, //!< announces the whole body, sends half of it and closes
            Held, //!< nothing until release()
            Never, //!< nothing, ever: a half-open connection
            Reset, //!< the connection is reset instead
            Closed, //!< the connection is closed instead
            Raw, //!< \a body is all that is sent, as it is, then the connection is closed
        };
        int status = 200;
        QByteArray body{};
        Headers headers{};
        Way way = Way::Whole;
        bool keepsAlive = true;
        std::chrono::milliseconds delay{0}; //!< by the real clock: for measuring, never to make a test pass

        [[nodiscard]] static Reply json(const QJsonValue &value, int status = 200);
        [[nodiscard]] static Reply html(const QByteArray &text, int status = 200);
        [[nodiscard]] static Reply redirect(const QByteArray &location, int status = 302);
        [[nodiscard]] static Reply raw(const QByteArray &bytes);
        [[nodiscard]] static Reply broken(Way way);
        //! With another header.
        [[nodiscard]] Reply with(const QByteArray &name, const QByteArray &value) const;
    };
    using Handler = std::function<Reply(const Request &request)>;

    //! Listens at once, on a free port. With a TLS configuration it speaks TLS.
    explicit FakeHttpServer(Handler handler, std::optional<QSslConfiguration> tls = {});
    ~FakeHttpServer() override;

    [[nodiscard]] quint16 port() const { return m_port; }
    //! "http://127.0.0.1:port" or https, with \a pathAndQuery.
    [[nodiscard]] QUrl url(const QString &pathAndQuery = {}) const;

    void setHandler(Handler handler) { m_handler = std::move(handler); }
    //! Sends what was held (Way::Held).
    void release();
    //! Stops listening and closes all connections; listen() starts again on the same port.
    void shutDown();
    bool listen();
    //! Closes all connections and goes on listening.
    void dropClients();

    // What it saw
    [[nodiscard]] const QList<Request> &requests() const { return m_requests; }
    [[nodiscard]] Request last() const { return m_requests.isEmpty() ? Request() : m_requests.constLast(); }
    //! How many requests had this path.
    [[nodiscard]] int count(const QString &path) const;
    [[nodiscard]] int connections() const { return m_connections; } //!< ever
    [[nodiscard]] qsizetype clients() const { return m_clients.size(); } //!< now
    [[nodiscard]] qsizetype held() const { return m_held.size(); } //!< waiting for release()
    void forget(); //!< what it saw

private:
    struct Client {
        int number = 0;
        QByteArray buffer;
        bool isBusy = false; // a request is being answered
    };
    struct Held {
        QTcpSocket *socket = nullptr;
        Reply reply;
    };
    void accept();
    void read(QTcpSocket *socket);
    [[nodiscard]] static std::optional<Request> takeRequest(Client &client, bool &isBad);
    void answer(QTcpSocket *socket, const Reply &reply);
    void send(QTcpSocket *socket, const Reply &reply);
    void forgetClient(QTcpSocket *socket);

    Handler m_handler;
    std::optional<QSslConfiguration> m_tls;
    std::unique_ptr<QTcpServer> m_server;
    quint16 m_port = 0;
    int m_connections = 0;
    QHash<QTcpSocket *, Client> m_clients;
    QList<Held> m_held;
    QList<Request> m_requests;
};

} // namespace Ringside
