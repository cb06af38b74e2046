#pragma once

#include <QHash>
#include <QList>
#include <QSslConfiguration>
#include <QSslServer>
#include <QTcpServer>
#include <QUrl>

#include <memory>

namespace Ringside {

//! A web server on the loopback with the pages that a test gives it.
class WebServer : public QObject
{
    Q_OBJECT

public:
    struct Request {
        QString path;
        QString cookies;
    };
    struct Answer {
        QByteArray body;
        QByteArray status = "200 OK";
        QList<QByteArray> headers = {"Content-Type: text/html; charset=utf-8"};
    };

    //! With \a tls: https.
    explicit WebServer(const QSslConfiguration *tls = nullptr);

    [[nodiscard]] QUrl url(const QString &path) const;
    void setAnswer(const QString &path, const Answer &answer) { m_answers.insert(path, answer); }
    //! A page of this title and body.
    void setPage(const QString &path, const QString &title, const QString &body = {});
    [[nodiscard]] QList<Request> requests() const { return m_requests; }
    [[nodiscard]] bool wasAskedFor(const QString &path) const;

private:
    void serve(QTcpSocket *socket);
    void answer(QTcpSocket *socket);

    bool m_isEncrypted;
    std::unique_ptr<QTcpServer> m_server;
    QHash<QString, Answer> m_answers;
    QList<Request> m_requests;
};

} // namespace Ringside
