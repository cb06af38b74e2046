#pragma once

#include "clock.h"
#include "result.h"

#include <QByteArray>
#include <QObject>
#include <QUrl>
#include <QUrlQuery>

#include <deque>
#include <memory>
#include <vector>

class QHostAddress;
class QTcpServer;
class QTcpSocket;

namespace Ringside {

//! The request line and the Host of what a browser sends, read from bytes.
//! Thread: a value.
struct LoopbackRequest {
    QByteArray method;
    QByteArray path; //!< as it was sent
    QByteArray query; //!< without the question mark
    QByteArray host; //!< of the Host header, in small letters

    enum class Progress {
        Incomplete, //!< more bytes are needed
        Complete,
        Bad, //!< this will never be a request
    };
    static constexpr qsizetype largest = 16 * 1024;
    [[nodiscard]] static Progress parse(const QByteArray &bytes, LoopbackRequest &request);
};

//! Receives the one redirect with which a browser brings the answer of a sign-in (RFC 8252, 7.3).
//!
//! Listens on this computer's loopback only, answers only the request that has our path and our state, and listens no
//! more then. Everything else gets 404; size, time and number of connections are bounded.
//! Thread: one, with an event loop. Ownership: \a clock must outlive it.
class LoopbackReceiver : public QObject
{
    Q_OBJECT

public:
    struct Settings {
        QString host = QStringLiteral("127.0.0.1"); //!< as registered with the vendor; or "localhost"
        quint16 port = 0; //!< 0: any that is free
        QString path = QStringLiteral("/");
    };
    //! What the browser shows afterwards. Plain text, translated by whoever gives it.
    struct Pages {
        QString language = QStringLiteral("en"); //!< of the texts, for the browser
        bool isRightToLeft = false;
        QString doneTitle;
        QString doneText;
        QString failedTitle;
        QString failedText;
    };

    //! \a state: what the redirect has to bring along.
    LoopbackReceiver(Settings settings, Pages pages, QByteArray state, Clock &clock, QObject *parent = nullptr);
    ~LoopbackReceiver() override;

    //! \return the address for redirect_uri. Unsupported: the port is taken by another program.
    [[nodiscard]] Result<QUrl> listen();
    [[nodiscard]] quint16 port() const { return m_port; }

Q_SIGNALS:
    //! The query of the redirect, whole. Once; nothing listens any more.
    void received(const QUrlQuery &query);

private:
    struct Visitor;
    [[nodiscard]] bool listenOn(const QHostAddress &address, quint16 port);
    void accept(QTcpServer &server);
    void read(Visitor &visitor);
    void drop(const Visitor *visitor);
    [[nodiscard]] bool isOurs(const LoopbackRequest &request) const;
    [[nodiscard]] QByteArray page(bool isDone) const;

    Settings m_settings;
    Pages m_pages;
    QByteArray m_state;
    Clock &m_clock;
    quint16 m_port = 0;
    std::vector<std::unique_ptr<QTcpServer>> m_servers;
    std::deque<std::unique_ptr<Visitor>> m_visitors; // the oldest first
};

} // namespace Ringside
