#include "webserver.h"

#include <QTcpSocket>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ringside {

WebServer::WebServer(const QSslConfiguration *tls)
    : m_isEncrypted(tls)
{
    if (tls) {
        auto server = std::make_unique<QSslServer>();
        server->setSslConfiguration(*tls);
        m_server = std::move(server);
    } else {
        m_server = std::make_unique<QTcpServer>();
    }
    connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, [this] {
        while (QTcpSocket *socket = m_server->nextPendingConnection())
            serve(socket);
    });
    m_server->listen(QHostAddress::LocalHost, 0);
}

QUrl WebServer::url(const QString &path) const
{
    return QUrl(u"%1://127.0.0.1:%2%3"_s.arg(m_isEncrypted ? u"https"_s : u"http"_s)
                    .arg(m_server->serverPort())
                    .arg(path));
}

void WebServer::setPage(const QString &path, const QString &title, const QString &body)
{
    setAnswer(path, {u"<!doctype html><title>%1</title><body>%2"_s.arg(title, body).toUtf8()});
}

bool WebServer::wasAskedFor(const QString &path) const
{
    return std::any_of(m_requests.begin(), m_requests.end(),
                       [&](const Request &request) { return request.path == path; });
}

void WebServer::serve(QTcpSocket *socket)
{
    connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
    connect(socket, &QTcpSocket::readyRead, this, [this, socket] { answer(socket); });
    if (socket->bytesAvailable() > 0)
        answer(socket);
}

void WebServer::answer(QTcpSocket *socket)
{
    const QByteArray head = socket->peek(65536);
    if (!head.contains("\r\n\r\n"))
        return;
    socket->readAll();
    const QString text = QString::fromUtf8(head);
    const QString path = text.section(u' ', 1, 1);
    const QString cookies = text.section(u"Cookie: "_s, 1).section(u"\r\n"_s, 0, 0);
    m_requests.append({path, cookies});
    const Answer answer = m_answers.value(path, {"nothing here", "404 Not Found"});
    socket->write("HTTP/1.1 " + answer.status + "\r\nConnection: close\r\nContent-Length: "
                  + QByteArray::number(answer.body.size()) + "\r\n");
    for (const QByteArray &header : answer.headers)
        socket->write(header + "\r\n");
    socket->write("\r\n" + answer.body);
    socket->disconnectFromHost();
}

} // namespace Ringside
