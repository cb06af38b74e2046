#include "fakehttpserver.h"

#include <QJsonDocument>
#include <QSslServer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>

#include <algorithm>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

QString decoded(QByteArray text)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text.replace('+', ' ')));
}

QHash<QString, QString> pairs(const QByteArray &text)
{
    QHash<QString, QString> result;
    for (const QByteArray &pair : text.split('&')) {
        const qsizetype equals = pair.indexOf('=');
        if (equals >= 0)
            result.insert(decoded(pair.left(equals)), decoded(pair.mid(equals + 1)));
    }
    return result;
}

QByteArray valueOf(const FakeHttpServer::Headers &headers, const QByteArray &name)
{
    const auto it = std::find_if(headers.cbegin(), headers.cend(), [&name](const auto &header) {
        return header.first.compare(name, Qt::CaseInsensitive) == 0;
    });
    return it == headers.cend() ? QByteArray() : it->second;
}

QByteArray inChunks(const QByteArray &body)
{
    QByteArray chunks;
    constexpr qsizetype size = 1000;
    for (qsizetype at = 0; at < body.size(); at += size) {
        const QByteArray chunk = body.mid(at, size);
        chunks += QByteArray::number(chunk.size(), 16) + "\r\n" + chunk + "\r\n";
    }
    return chunks + "0\r\n\r\n";
}

// The next close sends RST instead of FIN.
void resetWhenClosed(const QTcpSocket &socket)
{
    struct linger none {};
    none.l_onoff = 1;
    ::setsockopt(socket.socketDescriptor(), SOL_SOCKET, SO_LINGER, reinterpret_cast<const char *>(&none),
                 sizeof(none));
}

// The body of a request in chunks, and how long it is in bytes of the buffer; nullopt: not whole yet.
std::optional<std::pair<QByteArray, qsizetype>> takeChunks(const QByteArray &buffer, qsizetype at)
{
    QByteArray body;
    for (;;) {
        const qsizetype end = buffer.indexOf("\r\n", at);
        if (end < 0)
            return std::nullopt;
        const qsizetype size = buffer.mid(at, end - at).toLongLong(nullptr, 16);
        if (buffer.size() < end + 2 + size + 2)
            return std::nullopt;
        body += buffer.mid(end + 2, size);
        at = end + 2 + size + 2;
        if (size == 0)
            return std::pair(body, at);
    }
}

} // namespace

// -- what is asked and answered -------------------------------------------------------------------

QByteArray FakeHttpServer::Request::header(const QByteArray &name) const
{
    return valueOf(headers, name);
}

QString FakeHttpServer::Request::parameter(const QString &name) const
{
    const qsizetype question = target.indexOf('?');
    return question < 0 ? QString() : pairs(target.mid(question + 1)).value(name);
}

QHash<QString, QString> FakeHttpServer::Request::form() const
{
    return pairs(body);
}

QJsonValue FakeHttpServer::Request::json() const
{
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (document.isObject())
        return document.object();
    if (document.isArray())
        return document.array();
    return QJsonValue(QJsonValue::Undefined);
}

FakeHttpServer::Reply FakeHttpServer::Reply::json(const QJsonValue &value, int status)
{
    const QJsonDocument document
        = value.isArray() ? QJsonDocument(value.toArray()) : QJsonDocument(value.toObject());
    return {status, document.toJson(QJsonDocument::Compact), {{"Content-Type", "application/json; charset=utf-8"}}};
}

FakeHttpServer::Reply FakeHttpServer::Reply::html(const QByteArray &text, int status)
{
    return {status, text, {{"Content-Type", "text/html; charset=utf-8"}}};
}

FakeHttpServer::Reply FakeHttpServer::Reply::redirect(const QByteArray &location, int status)
{
    return {status, {}, {{"Location", location}}};
}

FakeHttpServer::Reply FakeHttpServer::Reply::raw(const QByteArray &bytes)
{
    return {0, bytes, {}, Way::Raw};
}

FakeHttpServer::Reply FakeHttpServer::Reply::broken(Way way)
{
    return {200, QByteArray(4000, 'x'), {}, way};
}

FakeHttpServer::Reply FakeHttpServer::Reply::with(const QByteArray &name, const QByteArray &value) const
{
    Reply reply = *this;
    reply.headers.append({name, value});
    return reply;
}

// -- the server -----------------------------------------------------------------------------------

FakeHttpServer::FakeHttpServer(Handler handler, std::optional<QSslConfiguration> tls)
    : m_handler(std::move(handler))
    , m_tls(std::move(tls))
{
    if (!listen())
        qFatal("no port is free on loopback");
}

FakeHttpServer::~FakeHttpServer()
{
    shutDown();
}

QUrl FakeHttpServer::url(const QString &pathAndQuery) const
{
    return QUrl(u"%1://127.0.0.1:%2%3"_s.arg(m_tls ? u"https"_s : u"http"_s, QString::number(m_port), pathAndQuery));
}

bool FakeHttpServer::listen()
{
    if (m_tls) {
        auto server = std::make_unique<QSslServer>();
        server->setSslConfiguration(*m_tls);
        m_server = std::move(server);
    } else {
        m_server = std::make_unique<QTcpServer>();
    }
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &FakeHttpServer::accept);
    if (!m_server->listen(QHostAddress::LocalHost, m_port))
        return false;
    m_port = m_server->serverPort();
    return true;
}

void FakeHttpServer::shutDown()
{
    dropClients();
    m_server.reset();
}

void FakeHttpServer::dropClients()
{
    const QList<QTcpSocket *> sockets = m_clients.keys();
    for (QTcpSocket *socket : sockets) {
        forgetClient(socket);
        socket->abort();
    }
}

void FakeHttpServer::forgetClient(QTcpSocket *socket)
{
    socket->disconnect(this);
    m_clients.remove(socket);
    m_held.removeIf([socket](const Held &held) { return held.socket == socket; });
    socket->deleteLater();
}

void FakeHttpServer::release()
{
    const QList<Held> held = std::exchange(m_held, {});
    for (Held entry : held) {
        entry.reply.way = Reply::Way::Whole;
        send(entry.socket, entry.reply);
    }
}

int FakeHttpServer::count(const QString &path) const
{
    return int(std::count_if(m_requests.cbegin(), m_requests.cend(),
                             [&path](const Request &request) { return request.path == path; }));
}

void FakeHttpServer::forget()
{
    m_requests.clear();
    m_connections = 0;
}

void FakeHttpServer::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        socket->setParent(this); // why: sockets are the server's children, and outlive it in dropClients()
        m_clients.insert(socket, {++m_connections, {}, false});
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] { forgetClient(socket); });
        if (socket->bytesAvailable() > 0)
            read(socket);
    }
}

void FakeHttpServer::read(QTcpSocket *socket)
{
    if (!m_clients.contains(socket))
        return;
    m_clients[socket].buffer += socket->readAll();
    while (m_clients.contains(socket) && !m_clients[socket].isBusy) {
        bool isBad = false;
        const std::optional<Request> request = takeRequest(m_clients[socket], isBad);
        if (isBad) {
            answer(socket, {400, "not HTTP", {}, Reply::Way::Whole, false});
            return;
        }
        if (!request)
            return;
        m_clients[socket].isBusy = true;
        m_requests.append(*request);
        const Handler handler = m_handler; // why: it may be replaced while it is called
        answer(socket, handler(*request));
    }
}

std::optional<FakeHttpServer::Request> FakeHttpServer::takeRequest(Client &client, bool &isBad)
{
    const qsizetype end = client.buffer.indexOf("\r\n\r\n");
    if (end < 0)
        return std::nullopt;
    const QList<QByteArray> lines = client.buffer.left(end).split('\n');
    const QList<QByteArray> first = lines.constFirst().trimmed().split(' ');
    isBad = first.size() != 3 || !first.at(2).startsWith("HTTP/1.");
    if (isBad)
        return std::nullopt;
    Request request;
    request.connection = client.number;
    request.method = first.at(0);
    request.target = first.at(1);
    const QUrl url = QUrl::fromEncoded(request.target);
    request.path = url.path(QUrl::FullyDecoded);
    request.query = QUrlQuery(url);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines.at(i).indexOf(':');
        request.headers.append({lines.at(i).left(colon), lines.at(i).mid(colon + 1).trimmed()});
    }
    qsizetype taken = end + 4;
    if (request.header("Transfer-Encoding").compare("chunked", Qt::CaseInsensitive) == 0) {
        const auto body = takeChunks(client.buffer, taken);
        if (!body)
            return std::nullopt;
        request.body = body->first;
        taken = body->second;
    } else {
        const qsizetype length = request.header("Content-Length").toLongLong();
        if (client.buffer.size() < taken + length)
            return std::nullopt;
        request.body = client.buffer.mid(taken, length);
        taken += length;
    }
    client.buffer.remove(0, taken);
    return request;
}

void FakeHttpServer::answer(QTcpSocket *socket, const Reply &reply)
{
    if (reply.delay.count() > 0) {
        Reply later = reply;
        later.delay = {};
        QTimer::singleShot(reply.delay, socket, [this, socket, later] { answer(socket, later); });
        return;
    }
    if (!m_clients.contains(socket))
        return; // the handler has closed it
    switch (reply.way) {
    case Reply::Way::Held:
        m_held.append({socket, reply});
        return;
    case Reply::Way::Never:
        return;
    case Reply::Way::Reset:
        resetWhenClosed(*socket);
        forgetClient(socket);
        socket->abort();
        return;
    case Reply::Way::Closed:
        socket->disconnectFromHost();
        return;
    case Reply::Way::Raw:
        socket->write(reply.body);
        socket->disconnectFromHost();
        return;
    case Reply::Way::Whole:
    case Reply::Way::Chunked:
    case Reply::Way::UntilClose:
    case Reply::Way::Cut:
        send(socket, reply);
        return;
    }
}

void FakeHttpServer::send(QTcpSocket *socket, const Reply &reply)
{
    const bool hasNoBody = reply.status == 204 || reply.status == 304;
    const bool closes = !reply.keepsAlive || reply.way == Reply::Way::UntilClose || reply.way == Reply::Way::Cut;
    QByteArray head = "HTTP/1.1 " + QByteArray::number(reply.status) + " As scripted\r\n";
    for (const auto &[name, value] : reply.headers)
        head += name + ": " + value + "\r\n";
    if (reply.way == Reply::Way::Chunked)
        head += "Transfer-Encoding: chunked\r\n";
    else if (reply.way != Reply::Way::UntilClose && !hasNoBody)
        head += "Content-Length: " + QByteArray::number(reply.body.size()) + "\r\n";
    head += closes ? "Connection: close\r\n\r\n" : "Connection: keep-alive\r\n\r\n";
    socket->write(head);
    if (reply.way == Reply::Way::Chunked)
        socket->write(inChunks(reply.body));
    else if (reply.way == Reply::Way::Cut)
        socket->write(reply.body.left(reply.body.size() / 2));
    else if (!hasNoBody)
        socket->write(reply.body);
    if (closes) {
        socket->disconnectFromHost();
        return;
    }
    m_clients[socket].isBusy = false;
    if (!m_clients[socket].buffer.isEmpty())
        QMetaObject::invokeMethod(socket, [this, socket] { read(socket); }, Qt::QueuedConnection);
}

} // namespace Ringside
