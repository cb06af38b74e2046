#include "loopbackreceiver.h"

#include "logging.h"

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

constexpr size_t mostVisitors = 16;
constexpr auto visitLimit = 10s;

using Progress = LoopbackRequest::Progress;

bool isVisible(char c)
{
    return c > 32 && c < 127;
}

bool isMethod(const QByteArray &text)
{
    return !text.isEmpty() && text.size() <= 16
        && std::all_of(text.cbegin(), text.cend(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

QByteArray response(const QByteArray &status, const QByteArray &page)
{
    return "HTTP/1.1 " + status
        + "\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: " + QByteArray::number(page.size())
        + "\r\nContent-Security-Policy: default-src 'none'; style-src 'unsafe-inline'"
          "\r\nX-Content-Type-Options: nosniff\r\nReferrer-Policy: no-referrer\r\nCache-Control: no-store"
          "\r\nConnection: close\r\n\r\n"
        + page;
}

} // namespace

Progress LoopbackRequest::parse(const QByteArray &bytes, LoopbackRequest &request)
{
    // why: what does not begin like a request (a TLS handshake, say) need not be waited for.
    const qsizetype space = bytes.indexOf(' ');
    if (!bytes.isEmpty() && !isMethod(bytes.left(space < 0 ? bytes.size() : space)))
        return Progress::Bad;
    const qsizetype end = bytes.indexOf("\r\n\r\n");
    if (end < 0)
        return bytes.size() < largest ? Progress::Incomplete : Progress::Bad;
    if (end > largest)
        return Progress::Bad;

    const QList<QByteArray> lines = bytes.left(end).split('\n');
    const QList<QByteArray> first = lines.constFirst().trimmed().split(' ');
    if (first.size() != 3 || !first.at(2).startsWith("HTTP/1."))
        return Progress::Bad;
    const QByteArray &target = first.at(1);
    if (!target.startsWith('/') || !std::all_of(target.cbegin(), target.cend(), isVisible))
        return Progress::Bad;
    request = {};
    request.method = first.at(0);
    const qsizetype question = target.indexOf('?');
    request.path = target.left(question < 0 ? target.size() : question);
    request.query = question < 0 ? QByteArray() : target.mid(question + 1);
    for (qsizetype i = 1; i < lines.size(); ++i) {
        if (lines.at(i).left(5).toLower() == "host:")
            request.host = lines.at(i).mid(5).trimmed().toLower();
    }
    return Progress::Complete;
}

struct LoopbackReceiver::Visitor {
    std::unique_ptr<QTcpSocket> socket;
    QByteArray buffer;
    std::unique_ptr<Alarm> alarm;
};

LoopbackReceiver::LoopbackReceiver(Settings settings, Pages pages, QByteArray state, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_pages(std::move(pages))
    , m_state(std::move(state))
    , m_clock(clock)
{
}

LoopbackReceiver::~LoopbackReceiver()
{
    for (const auto &visitor : m_visitors)
        visitor->socket->disconnect(this);
}

Result<QUrl> LoopbackReceiver::listen()
{
    if (m_settings.host != "127.0.0.1"_L1 && m_settings.host != "localhost"_L1)
        return fail(ErrorKind::Unsupported, u"the address for the sign-in is not on this computer"_s);
    if (!m_settings.path.startsWith(u'/'))
        return fail(ErrorKind::Unsupported, u"the path for the sign-in does not begin with a slash"_s);
    if (!listenOn(QHostAddress(QHostAddress::LocalHost), m_settings.port)) {
        return fail(ErrorKind::Unsupported,
                    u"port %1 is used by another program"_s.arg(QString::number(m_settings.port)));
    }
    m_port = m_servers.front()->serverPort();
    // why: browsers try ::1 first for this name. Where there is no IPv6 they go on to 127.0.0.1.
    if (m_settings.host == "localhost"_L1 && !listenOn(QHostAddress(QHostAddress::LocalHostIPv6), m_port))
        qCDebug(lcNet) << "the sign-in is received over IPv4 only";
    return QUrl(u"http://%1:%2%3"_s.arg(m_settings.host, QString::number(m_port), m_settings.path));
}

bool LoopbackReceiver::listenOn(const QHostAddress &address, quint16 port)
{
    auto server = std::make_unique<QTcpServer>();
    if (!server->listen(address, port))
        return false;
    connect(server.get(), &QTcpServer::newConnection, this, [this, server = server.get()] { accept(*server); });
    m_servers.push_back(std::move(server));
    return true;
}

void LoopbackReceiver::accept(QTcpServer &server)
{
    while (QTcpSocket *socket = server.nextPendingConnection()) {
        // why: whoever opens connections and says nothing must not keep the browser out.
        if (m_visitors.size() >= mostVisitors)
            drop(m_visitors.front().get());
        auto visitor = std::make_unique<Visitor>();
        Visitor *raw = visitor.get();
        socket->setParent(nullptr); // why: the server goes before the last answer has left
        visitor->socket.reset(socket);
        visitor->alarm = m_clock.alarm([this, raw] { drop(raw); });
        visitor->alarm->start(visitLimit);
        connect(socket, &QTcpSocket::readyRead, this, [this, raw] { read(*raw); });
        connect(socket, &QTcpSocket::disconnected, this, [this, raw] { drop(raw); });
        m_visitors.push_back(std::move(visitor));
        if (socket->bytesAvailable() > 0)
            read(*raw);
    }
}

void LoopbackReceiver::drop(const Visitor *visitor)
{
    const auto it = std::find_if(m_visitors.begin(), m_visitors.end(),
                                 [visitor](const auto &known) { return known.get() == visitor; });
    if (it == m_visitors.end())
        return;
    (*it)->socket->disconnect(this);
    (*it)->socket.release()->deleteLater(); // why: it may be its own signal that leads here
    m_visitors.erase(it);
}

void LoopbackReceiver::read(Visitor &visitor)
{
    visitor.buffer += visitor.socket->read(LoopbackRequest::largest + 1 - visitor.buffer.size());
    LoopbackRequest request;
    const Progress progress = LoopbackRequest::parse(visitor.buffer, request);
    if (progress == Progress::Incomplete)
        return;
    const bool isDone = progress == Progress::Complete && isOurs(request) && !m_servers.empty();
    const QUrlQuery query(QString::fromLatin1(request.query.replace('+', "%20"))); // as forms write a space
    if (isDone)
        visitor.socket->write(response("200 OK", page(!query.hasQueryItem(u"error"_s))));
    else
        visitor.socket->write(response(progress == Progress::Bad ? "400 Bad Request" : "404 Not Found", {}));
    visitor.socket->flush(); // why: this may not live until the event loop comes round
    visitor.socket->disconnect(this);
    connect(visitor.socket.get(), &QTcpSocket::disconnected, this, [this, raw = &visitor] { drop(raw); });
    visitor.socket->disconnectFromHost();
    if (!isDone)
        return;
    for (auto &server : m_servers) {
        server->close();
        server.release()->deleteLater();
    }
    m_servers.clear();
    Q_EMIT received(query);
}

bool LoopbackReceiver::isOurs(const LoopbackRequest &request) const
{
    // why: a page elsewhere can make a name of its own point at this computer.
    const QByteArray port = ':' + QByteArray::number(m_port);
    const QList<QByteArray> hosts{"127.0.0.1" + port, "localhost" + port, "[::1]" + port};
    const QByteArray path = QUrl::toPercentEncoding(m_settings.path, "/");
    if (request.method != "GET" || request.path != path || !hosts.contains(request.host))
        return false;
    const QUrlQuery query(QString::fromLatin1(request.query));
    return query.allQueryItemValues(u"state"_s, QUrl::FullyDecoded) == QStringList{QString::fromLatin1(m_state)};
}

QByteArray LoopbackReceiver::page(bool isDone) const
{
    const QString title = (isDone ? m_pages.doneTitle : m_pages.failedTitle).toHtmlEscaped();
    const QString text = (isDone ? m_pages.doneText : m_pages.failedText).toHtmlEscaped();
    return u"<!DOCTYPE html><html lang=\"%1\" dir=\"%2\"><meta charset=\"utf-8\">"
           "<meta name=\"viewport\" content=\"width=device-width\"><meta name=\"color-scheme\" content=\"light dark\">"
           "<title>%3</title><style>body{font:1.1em system-ui,sans-serif;max-width:30em;margin:20vh auto;padding:0 1em}"
           "</style><h1>%3</h1><p>%4</p></html>"_s
        .arg(m_pages.language.toHtmlEscaped(), m_pages.isRightToLeft ? u"rtl"_s : u"ltr"_s, title, text)
        .toUtf8();
}

} // namespace Ringside
