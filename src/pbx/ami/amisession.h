#pragma once

#include "amicodec.h"
#include "amisettings.h"
#include "backoff.h"
#include "callsource.h"
#include "clock.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <memory>

class QTcpSocket;

namespace Ringside {

//! A login at Asterisk's manager interface that is kept: TCP or TLS, challenge login, pings, reconnection,
//! the next server where one does not answer.
//!
//! Does not know what an event means. Hands over messages only while logged in.
//! The secret crosses the wire as it is only inside TLS or on this computer's loopback; otherwise only as the
//! answer to a challenge. There is no way to switch the verification of certificates off.
//! Thread: lives in the thread that created it and never blocks it; a server that floods gets a share
//! of the event loop, not all of it. Bounded memory whatever the server sends.
//! Ownership: \a clock must outlive this. Must not be destroyed from inside one of its own
//! signals or handlers (deleteLater() is fine); stop() may be called there.
//! stop() is idempotent; no signal is emitted and no handler called after it returns.
class AmiSession : public QObject
{
    Q_OBJECT

public:
    using MessageHandler = std::function<void(const AmiMessage &)>;

    AmiSession(AmiSettings settings, Clock &clock,
               Backoff::Random random = Backoff::systemRandom(), QObject *parent = nullptr);
    ~AmiSession() override;

    void start();
    void stop();
    //! Logged in: asks whether the server is still there. Waiting for the next try: tries at once.
    void wake();
    //! Gives the connection up as useless, for \a error, and connects anew.
    void abandon(const Error &error);

    [[nodiscard]] ConnectionStatus status() const { return m_status; }

    //! Gets every message, in order, while logged in. Set once, before start().
    void setMessageHandler(MessageHandler handler) { m_onMessage = std::move(handler); }
    //! Whether it does no harm to leave this server for the main one. Set once, before start().
    void setIdleCheck(std::function<bool()> isIdle) { m_isIdle = std::move(isIdle); }

    //! Sends \a action while logged in; its ActionID is added and returned. \a onResponse gets the
    //! response; it is dropped where the connection ends before that.
    QByteArray request(AmiAction action, MessageHandler onResponse);

Q_SIGNALS:
    void statusChanged(const Ringside::ConnectionStatus &status);
    //! After statusChanged(Connected): messages arrive from now on.
    void loggedIn();

private:
    enum class Phase {
        Stopped,
        Waiting, // for the next try
        Opening, // TCP, TLS
        Greeting, // for the banner
        Challenging,
        LoggingIn,
        Asking, // who the server is
        LoggedIn,
        Denied,
    };
    struct Server {
        QString host;
        quint16 port = 0;
        bool isDenied = false;
        [[nodiscard]] QString display() const;
    };

    [[nodiscard]] static Server serverFrom(const QString &text, quint16 port);
    void open();
    void openFirst();
    void openNext();
    void close();
    [[nodiscard]] std::unique_ptr<QTcpSocket> makeSocket() const;
    [[nodiscard]] Result<void> connectTo(QTcpSocket &socket, const Server &server) const;
    [[nodiscard]] bool isStranger() const;
    void onConnected();
    void onSocketError();
    void read();
    void handle(const AmiMessage &message);
    void sendChallenge();
    void onChallenge(const AmiMessage &response);
    void login(AmiAction action);
    void onLogin(const AmiMessage &response);
    void askVersion();
    void onVersion(const AmiMessage &response);
    void onDeadline();
    void checkLife();
    void ping();
    void probeMain();
    void endProbe(bool isAlive);
    void lose(const Error &error);
    void deny(const Error &error);
    void setStatus(const ConnectionStatus &status);
    [[nodiscard]] const Server &server() const { return m_servers.at(m_current); }
    [[nodiscard]] bool isEncrypted() const;
    [[nodiscard]] bool isLoopback() const;
    void write(const AmiAction &action);

    AmiSettings m_settings;
    Clock &m_clock;
    Backoff m_backoff;
    QList<Server> m_servers;
    qsizetype m_current = 0;
    Phase m_phase = Phase::Stopped;
    ConnectionStatus m_status;
    MessageHandler m_onMessage;
    std::function<bool()> m_isIdle;

    AmiCodec m_codec;
    QByteArray m_buffer;
    std::unique_ptr<QTcpSocket> m_socket;
    quint64 m_connection = 0; // counts connections: what belongs to an earlier one is ignored
    bool m_isReading = false;
    QByteArray m_actionPrefix; // of this session alone
    quint64 m_nextAction = 0;
    QHash<QByteArray, MessageHandler> m_responses;
    std::chrono::nanoseconds m_heardAt{0};
    std::chrono::nanoseconds m_openedAt{0};
    std::chrono::nanoseconds m_pingedAt{0};
    AmiCodec::Counters m_countersAtOpen;
    bool m_isPinging = false;
    Error m_firstError; // of this round through the servers

    std::unique_ptr<QTcpSocket> m_probe;
    std::unique_ptr<Alarm> m_retryAlarm;
    std::unique_ptr<Alarm> m_deadlineAlarm; // of the phase, or of the ping
    std::unique_ptr<Alarm> m_lifeAlarm;
    std::unique_ptr<Alarm> m_probeAlarm;
};

} // namespace Ringside
