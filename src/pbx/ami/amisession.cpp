#include "amisession.h"

#include "logging.h"

#include <QCryptographicHash>
#include <QFile>
#include <QHostAddress>
#include <QNetworkProxy>
#include <QRandomGenerator>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpSocket>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

// From the first packet to the login. Asterisk itself waits a second before it refuses a password.
constexpr auto loginDeadline = 15s;
constexpr auto pingInterval = 30s; // of silence
constexpr auto pingDeadline = 10s;
constexpr auto wakePingDeadline = 5s;
// While a server stands in for the main one: how often to look for that.
constexpr auto probeInterval = 5min;
constexpr auto probeDeadline = 10s;
// A try younger than this is not begun anew because of a wake.
constexpr auto freshTry = 1s;

constexpr qsizetype readChunk = 64 * 1024;
constexpr qint64 readPerTurn = 256 * 1024; // then the event loop gets its turn
constexpr qint64 readBufferSize = 1024 * 1024;
constexpr quint64 greetingSize = 1024; // whoever says more before the banner is no Asterisk
constexpr qint64 largestCaFile = 4 * 1024 * 1024;

// What a server says about itself goes into a status line.
QString shortText(const QString &text)
{
    return text.size() > 200 ? text.left(200) + u'…' : text;
}

bool isSuccess(const AmiMessage &response)
{
    return AmiMessage::isSame(response.response(), "Success");
}

} // namespace

QString AmiSession::Server::display() const
{
    return host.contains(u':') ? u"[%1]:%2"_s.arg(host, QString::number(port))
                               : u"%1:%2"_s.arg(host, QString::number(port));
}

AmiSession::Server AmiSession::serverFrom(const QString &text, quint16 port)
{
    // "[::1]:5038", "[::1]", "::1", "pbx:5038", "pbx"
    QString host = text.trimmed();
    const qsizetype colon = host.lastIndexOf(u':');
    const bool hasPort
        = colon > 0 && (host.at(colon - 1) == u']' || host.indexOf(u':') == colon);
    if (hasPort) {
        bool isNumber = false;
        const quint16 given = host.mid(colon + 1).toUShort(&isNumber);
        if (isNumber && given > 0)
            port = given;
        host.truncate(colon);
    }
    if (host.startsWith(u'[') && host.endsWith(u']'))
        host = host.mid(1, host.size() - 2);
    return {host, port, false};
}

AmiSession::AmiSession(AmiSettings settings, Clock &clock, Backoff::Random random, QObject *parent)
    : QObject(parent)
    , m_settings(std::move(settings))
    , m_clock(clock)
    , m_backoff(clock, {}, std::move(random))
    , m_buffer(readChunk, Qt::Uninitialized)
    // why: everybody hears the OriginateResponse of everybody, with the ID that its sender chose.
    , m_actionPrefix("ringside-" + QByteArray::number(QRandomGenerator::system()->generate64(), 36) + '-')
    , m_retryAlarm(clock.alarm([this] { openFirst(); }))
    , m_deadlineAlarm(clock.alarm([this] { onDeadline(); }))
    , m_lifeAlarm(clock.alarm([this] { checkLife(); }))
    , m_probeAlarm(clock.alarm([this] { probeMain(); }))
{
    const quint16 port
        = m_settings.port ? m_settings.port : AmiSettings::defaultPort(m_settings.tls);
    for (const QString &host : std::as_const(m_settings.hosts)) {
        if (!host.trimmed().isEmpty())
            m_servers.append(serverFrom(host, port));
    }
}

AmiSession::~AmiSession()
{
    stop();
}

void AmiSession::start()
{
    if (m_phase != Phase::Stopped)
        return;
    for (Server &server : m_servers)
        server.isDenied = false;
    m_backoff.reset();
    m_phase = Phase::Waiting;
    const quint64 connection = m_connection;
    setStatus({ConnectionState::Connecting, {}, {}});
    if (connection != m_connection || m_phase != Phase::Waiting)
        return;
    if (m_servers.isEmpty()) {
        m_phase = Phase::Denied;
        const Error error{ErrorKind::Unsupported, u"no server is named"_s, {}};
        setStatus({ConnectionState::Denied, error.detail, error});
        return;
    }
    openFirst();
}

void AmiSession::stop()
{
    if (m_phase == Phase::LoggedIn)
        write(AmiAction("Logoff"));
    m_phase = Phase::Stopped;
    close();
    m_status = {};
}

void AmiSession::wake()
{
    switch (m_phase) {
    case Phase::Stopped:
    case Phase::Denied:
        return;
    case Phase::Waiting:
        m_backoff.reset();
        openFirst();
        return;
    case Phase::Opening:
    case Phase::Greeting:
    case Phase::Challenging:
    case Phase::LoggingIn:
    case Phase::Asking:
        // Packets sent into the network that was may never come back.
        if (m_clock.elapsed() - m_openedAt >= freshTry)
            open();
        return;
    case Phase::LoggedIn:
        ping();
        m_deadlineAlarm->start(wakePingDeadline);
        return;
    }
}

void AmiSession::abandon(const Error &error)
{
    if (m_phase != Phase::Stopped && m_phase != Phase::Denied && m_phase != Phase::Waiting)
        lose(error);
}

QByteArray AmiSession::request(AmiAction action, MessageHandler onResponse)
{
    const QByteArray id = m_actionPrefix + QByteArray::number(++m_nextAction);
    if (!m_socket)
        return id;
    action.add("ActionID", id);
    m_responses.insert(id, std::move(onResponse));
    write(action);
    return id;
}

void AmiSession::write(const AmiAction &action)
{
    if (m_socket)
        m_socket->write(action.toBytes());
}

// -- from one server to the next ------------------------------------------------------------------

void AmiSession::openFirst()
{
    m_firstError = {};
    m_current = -1;
    openNext();
}

void AmiSession::openNext()
{
    for (qsizetype i = m_current + 1; i < m_servers.size(); ++i) {
        if (m_servers.at(i).isDenied)
            continue;
        m_current = i;
        open();
        return;
    }
    // The round is over.
    m_phase = Phase::Waiting;
    m_current = 0;
    m_retryAlarm->start(m_backoff.next());
    setStatus({ConnectionState::Lost, m_firstError.detail, m_firstError});
}

void AmiSession::lose(const Error &error)
{
    const bool wasLoggedIn = m_phase == Phase::LoggedIn;
    close();
    qCInfo(lcAmi).noquote() << m_settings.name + u':' << error.detail;
    if (!wasLoggedIn) {
        if (m_firstError.detail.isEmpty())
            m_firstError = error;
        openNext();
        return;
    }
    m_phase = Phase::Waiting;
    m_current = 0;
    m_retryAlarm->start(m_backoff.next());
    setStatus({ConnectionState::Lost, error.detail, error});
}

void AmiSession::deny(const Error &error)
{
    close();
    m_servers[m_current].isDenied = true;
    if (m_firstError.detail.isEmpty())
        m_firstError = error;
    const bool areAllDenied = std::all_of(m_servers.cbegin(), m_servers.cend(),
                                          [](const Server &server) { return server.isDenied; });
    if (!areAllDenied) {
        openNext();
        return;
    }
    m_phase = Phase::Denied;
    setStatus({ConnectionState::Denied, error.detail, error});
}

void AmiSession::setStatus(const ConnectionStatus &status)
{
    if (m_status.state == status.state && m_status.detail == status.detail
        && m_status.error == status.error && status.state != ConnectionState::Connecting)
        return;
    m_status = status;
    qCInfo(lcAmi).noquote() << m_settings.name + u':' << toWord(status.state) << status.detail;
    Q_EMIT statusChanged(m_status);
}

// -- one connection -------------------------------------------------------------------------------

std::unique_ptr<QTcpSocket> AmiSession::makeSocket() const
{
    std::unique_ptr<QTcpSocket> socket;
    if (m_settings.tls)
        socket = std::make_unique<QSslSocket>();
    else
        socket = std::make_unique<QTcpSocket>();
    // why: the system's proxy is for the web; Qt would send the manager interface through it.
    socket->setProxy(QNetworkProxy::NoProxy);
    socket->setReadBufferSize(readBufferSize);
    return socket;
}

void AmiSession::open()
{
    close();
    m_phase = Phase::Opening;
    m_openedAt = m_clock.elapsed();
    m_countersAtOpen = m_codec.counters();
    m_deadlineAlarm->start(loginDeadline);
    m_socket = makeSocket();
    const quint64 connection = m_connection;

    // why queued: a socket reports errors from inside its own read() and connectToHost().
    connect(
        m_socket.get(), &QTcpSocket::errorOccurred, this,
        [this, connection] {
            if (connection == m_connection)
                onSocketError();
        },
        Qt::QueuedConnection);
    connect(m_socket.get(), &QTcpSocket::readyRead, this, &AmiSession::read);

    if (const auto *tls = qobject_cast<QSslSocket *>(m_socket.get()))
        connect(tls, &QSslSocket::encrypted, this, &AmiSession::onConnected);
    else
        connect(m_socket.get(), &QTcpSocket::connected, this, &AmiSession::onConnected);
    if (const Result<void> begun = connectTo(*m_socket, server()); !begun)
        deny(begun.error());
}

Result<void> AmiSession::connectTo(QTcpSocket &socket, const Server &server) const
{
    auto *tls = qobject_cast<QSslSocket *>(&socket);
    if (!tls) {
        socket.connectToHost(server.host, server.port);
        return {};
    }
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    if (!m_settings.caFile.isEmpty()) {
        QFile file(m_settings.caFile);
        QList<QSslCertificate> authorities;
        if (file.open(QIODevice::ReadOnly))
            authorities = QSslCertificate::fromData(file.read(largestCaFile), QSsl::Pem);
        if (authorities.isEmpty()) {
            return fail(ErrorKind::Storage,
                        u"the certificate file %1 cannot be used: %2"_s.arg(
                            m_settings.caFile,
                            file.error() != QFileDevice::NoError ? file.errorString()
                                                                 : u"no certificate in it"_s));
        }
        configuration.setCaCertificates(authorities);
    }
    tls->setSslConfiguration(configuration);
    tls->connectToHostEncrypted(server.host, server.port);
    return {};
}

void AmiSession::close()
{
    ++m_connection;
    m_retryAlarm->stop();
    m_deadlineAlarm->stop();
    m_lifeAlarm->stop();
    m_probeAlarm->stop();
    m_responses.clear();
    m_codec.reset();
    m_isPinging = false;
    for (auto *socket : {&m_socket, &m_probe}) {
        if (!*socket)
            continue;
        (*socket)->disconnect(this);
        (*socket)->flush(); // a Logoff, perhaps
        (*socket)->abort();
        // why: this may run inside one of the socket's own signals.
        socket->release()->deleteLater();
    }
}

void AmiSession::onConnected()
{
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    m_phase = Phase::Greeting;
}

void AmiSession::onSocketError()
{
    // What the server said before it left: why it refuses us, perhaps.
    const quint64 connection = m_connection;
    while (connection == m_connection && m_socket->bytesAvailable() > 0)
        read();
    if (connection != m_connection)
        return;

    const QString where = server().display();
    if (const auto *tls = qobject_cast<QSslSocket *>(m_socket.get());
        tls && m_phase == Phase::Opening && !tls->sslHandshakeErrors().isEmpty()) {
        lose({ErrorKind::Protocol,
              u"%1: its certificate is not accepted: %2"_s.arg(
                  where, tls->sslHandshakeErrors().constFirst().errorString()),
              {}});
        return;
    }
    if (m_socket->error() == QAbstractSocket::RemoteHostClosedError) {
        lose({ErrorKind::Offline,
              m_phase == Phase::LoggedIn
                  ? u"%1: the server closed the connection"_s.arg(where)
                  : u"%1: the server closed the connection before the login; it may not allow this address or more logins"_s
                        .arg(where),
              {}});
        return;
    }
    const bool isTlsError = m_socket->error() == QAbstractSocket::SslHandshakeFailedError;
    lose({isTlsError ? ErrorKind::Protocol : ErrorKind::Offline,
          u"%1: %2"_s.arg(where, m_socket->errorString()),
          {}});
}

void AmiSession::read()
{
    const quint64 connection = m_connection;
    qint64 left = readPerTurn;
    while (left > 0) {
        const qint64 size = m_socket->read(m_buffer.data(), qMin(left, qint64(m_buffer.size())));
        if (size <= 0)
            break;
        left -= size;
        m_heardAt = m_clock.elapsed();
        m_codec.feed(QByteArrayView(m_buffer.constData(), size),
                     [this, connection](const AmiMessage &message) {
                         if (connection == m_connection)
                             handle(message);
                     });
        if (connection != m_connection)
            return;
        if (m_phase == Phase::Greeting) {
            if (!m_codec.banner().isEmpty()) {
                sendChallenge();
            } else if (isStranger()) {
                lose({ErrorKind::Protocol,
                      u"%1: whatever listens there is no Asterisk manager interface"_s.arg(
                          server().display()),
                      {}});
                return;
            }
        }
    }
    if (m_socket->bytesAvailable() > 0) {
        QMetaObject::invokeMethod(
            this,
            [this, connection] {
                if (connection == m_connection)
                    read();
            },
            Qt::QueuedConnection);
    }
}

bool AmiSession::isStranger() const
{
    const AmiCodec::Counters &now = m_codec.counters();
    return now.messages > m_countersAtOpen.messages
        || now.malformedLines > m_countersAtOpen.malformedLines
        || now.bytes - m_countersAtOpen.bytes > greetingSize;
}

void AmiSession::handle(const AmiMessage &message)
{
    // why the second: the event OriginateResponse has a header "Response" and its action's ID.
    if (!message.response().isEmpty() && message.event().isEmpty()) {
        const QByteArrayView id = message.actionId();
        auto handler = m_responses.find(QByteArray::fromRawData(id.data(), id.size()));
        // why: a refusal that comes without our id still is the answer to the login.
        if (handler == m_responses.end() && id.isEmpty() && m_phase != Phase::LoggedIn)
            handler = m_responses.begin();
        if (handler != m_responses.end()) {
            const MessageHandler onResponse = *handler;
            m_responses.erase(handler);
            onResponse(message);
            return;
        }
    }
    if (m_phase != Phase::LoggedIn)
        return;
    if (AmiMessage::isSame(message.event(), "Shutdown")) {
        lose({ErrorKind::Offline, u"%1: Asterisk is shutting down"_s.arg(server().display()), {}});
        return;
    }
    if (m_onMessage)
        m_onMessage(message);
}

// -- login ----------------------------------------------------------------------------------------

void AmiSession::sendChallenge()
{
    m_phase = Phase::Challenging;
    request(AmiAction("Challenge").add("AuthType", "MD5"),
            [this](const AmiMessage &response) { onChallenge(response); });
}

void AmiSession::onChallenge(const AmiMessage &response)
{
    const QByteArrayView challenge = response.value("Challenge");
    if (isSuccess(response) && !challenge.isEmpty()) {
        QCryptographicHash hash(QCryptographicHash::Md5);
        hash.addData(challenge);
        hash.addData(m_settings.secret.reveal());
        AmiAction action("Login");
        action.add("AuthType", "MD5");
        action.add("Username", m_settings.username.toUtf8());
        action.add("Key", hash.result().toHex());
        login(std::move(action));
        return;
    }
    // why: whoever sits between us and the server could refuse the challenge to be told the secret.
    if (!isEncrypted() && !isLoopback()) {
        deny({ErrorKind::Forbidden,
              u"%1: the server offers no challenge login, and without TLS the secret is not sent as it is"_s
                  .arg(server().display()),
              {}});
        return;
    }
    AmiAction action("Login");
    action.add("Username", m_settings.username.toUtf8());
    action.add("Secret", m_settings.secret.reveal());
    login(std::move(action));
}

void AmiSession::login(AmiAction action)
{
    m_phase = Phase::LoggingIn;
    // why in the login itself: between a login and an action of its own, a busy server floods us.
    action.add("Events", "call,agent");
    request(std::move(action), [this](const AmiMessage &response) { onLogin(response); });
}

void AmiSession::onLogin(const AmiMessage &response)
{
    if (isSuccess(response)) {
        askVersion();
        return;
    }
    const QString where = server().display();
    const QString said = shortText(response.text("Message"));
    const auto says = [&said](QLatin1StringView words) {
        return said.contains(words, Qt::CaseInsensitive);
    };
    // Passing trouble: a connection of ours that the server does not know to be dead, or too many others.
    if (says("already in use"_L1) || says("limit"_L1) || says("too many"_L1)) {
        lose({ErrorKind::RateLimited, u"%1: %2"_s.arg(where, said), {}});
        return;
    }
    if (says("permission"_L1)) {
        deny({ErrorKind::Forbidden, u"%1: the account may not log in: %2"_s.arg(where, said), {}});
        return;
    }
    deny({ErrorKind::Unauthorized,
          u"%1: user name or secret refused, or this address is not permitted: %2"_s.arg(where, said),
          {}});
}

void AmiSession::askVersion()
{
    m_phase = Phase::Asking;
    request(AmiAction("CoreSettings"), [this](const AmiMessage &response) { onVersion(response); });
}

void AmiSession::onVersion(const AmiMessage &response)
{
    // An account without the right to ask is told "Permission denied"; we do not need to know.
    QString version = isSuccess(response) ? response.text("AsteriskVersion") : QString();
    const auto isPlain = [](QChar c) {
        return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z')
            || c == u'.' || c == u'-' || c == u'/';
    };
    version.truncate(std::find_if_not(version.cbegin(), version.cend(), isPlain) - version.cbegin());
    version.truncate(40);

    QString detail = version.isEmpty() ? u"Asterisk at %1"_s.arg(server().display())
                                       : u"Asterisk %1 at %2"_s.arg(version, server().display());
    if (!isEncrypted() && !isLoopback())
        detail += u", not encrypted"_s;

    m_phase = Phase::LoggedIn;
    m_backoff.connected();
    m_deadlineAlarm->stop();
    m_lifeAlarm->start(pingInterval);
    if (m_current > 0 && !m_servers.constFirst().isDenied)
        m_probeAlarm->start(probeInterval);

    const quint64 connection = m_connection;
    setStatus({ConnectionState::Connected, detail, {}});
    if (connection == m_connection)
        Q_EMIT loggedIn();
}

bool AmiSession::isEncrypted() const
{
    const auto *tls = qobject_cast<const QSslSocket *>(m_socket.get());
    return tls && tls->isEncrypted();
}

bool AmiSession::isLoopback() const
{
    return m_socket && m_socket->peerAddress().isLoopback();
}

// -- is it still there? ---------------------------------------------------------------------------

void AmiSession::onDeadline()
{
    if (m_phase != Phase::LoggedIn) {
        lose({ErrorKind::Timeout, u"%1: no answer"_s.arg(server().display()), {}});
        return;
    }
    // A server that is only busy still sends.
    if (m_heardAt > m_pingedAt) {
        m_pingedAt = m_heardAt;
        m_deadlineAlarm->start(pingDeadline);
        return;
    }
    lose({ErrorKind::Timeout, u"%1: the server no longer answers"_s.arg(server().display()), {}});
}

void AmiSession::checkLife()
{
    const auto silence = m_clock.elapsed() - m_heardAt;
    if (silence < pingInterval) {
        m_lifeAlarm->start(std::chrono::ceil<std::chrono::milliseconds>(pingInterval - silence));
        return;
    }
    ping();
}

void AmiSession::ping()
{
    if (m_isPinging)
        return;
    m_isPinging = true;
    m_pingedAt = m_clock.elapsed();
    m_lifeAlarm->stop();
    m_deadlineAlarm->start(pingDeadline);
    request(AmiAction("Ping"), [this](const AmiMessage &) {
        m_isPinging = false;
        m_deadlineAlarm->stop();
        m_lifeAlarm->start(pingInterval);
    });
}

// -- back to the main server ----------------------------------------------------------------------

void AmiSession::probeMain()
{
    if (m_probe) { // no answer in time
        endProbe(false);
        return;
    }
    m_probeAlarm->start(probeDeadline);
    m_probe = makeSocket();
    const QTcpSocket *probe = m_probe.get();
    const auto isCurrent = [this, probe] { return m_probe.get() == probe; };
    connect(
        m_probe.get(), &QTcpSocket::errorOccurred, this,
        [this, isCurrent] {
            if (isCurrent())
                endProbe(false);
        },
        Qt::QueuedConnection);
    connect(
        m_probe.get(), &QTcpSocket::readyRead, this,
        [this, isCurrent] {
            if (isCurrent())
                endProbe(m_probe->peek(64).startsWith("Asterisk Call Manager"));
        },
        Qt::QueuedConnection);
    if (!connectTo(*m_probe, m_servers.constFirst()))
        endProbe(false);
}

void AmiSession::endProbe(bool isAlive)
{
    m_probe->disconnect(this);
    m_probe->abort();
    m_probe.release()->deleteLater();
    if (!isAlive || (m_isIdle && !m_isIdle())) {
        m_probeAlarm->start(probeInterval);
        return;
    }
    write(AmiAction("Logoff"));
    close();
    m_phase = Phase::Waiting;
    const quint64 connection = m_connection;
    setStatus({ConnectionState::Connecting,
               u"back to %1"_s.arg(m_servers.constFirst().display()),
               {}});
    if (connection == m_connection && m_phase == Phase::Waiting)
        openFirst();
}

} // namespace Ringside
