#include "asteriskserver.h"

#include "testcertificates.h"

#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTcpSocket>
#include <QTest>
#include <QRandomGenerator>
#include <QTcpServer>
#include <QUdpSocket>
#include <QUuid>

#include <csignal>
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

QString sourceFile(const QString &name)
{
    return QStringLiteral(RINGSIDE_SOURCE_DIR "/tests/integration/") + name;
}

// What we start must not outlive us, even if the test crashes.
void endWithUs(QProcess &process)
{
#ifdef Q_OS_LINUX
    process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGKILL); });
#else
    Q_UNUSED(process);
#endif
}

// Free now for both TCP and UDP; held until all are found, so that they differ.
// why not port 0: what the system hands out by itself it hands out again, to connections of other tests, before
// whoever we choose the port for has bound it. Below that range nobody takes a port who was not told to.
std::vector<quint16> freePorts(size_t count)
{
    std::vector<std::unique_ptr<QUdpSocket>> heldUdp;
    std::vector<std::unique_ptr<QTcpServer>> heldTcp;
    std::vector<quint16> ports;
    for (int tries = 0; ports.size() < count && tries < 1000; ++tries) {
        const auto port = quint16(QRandomGenerator::system()->bounded(22000, 32000));
        auto udp = std::make_unique<QUdpSocket>();
        auto tcp = std::make_unique<QTcpServer>();
        if (!udp->bind(QHostAddress::LocalHost, port, QAbstractSocket::DontShareAddress)
            || !tcp->listen(QHostAddress::LocalHost, port))
            continue;
        ports.push_back(port);
        heldUdp.push_back(std::move(udp));
        heldTcp.push_back(std::move(tcp));
    }
    return ports;
}

// Whether somebody listens on the UDP port of the loopback.
// why not by binding it ourselves: for that moment whoever we wait for could not.
bool isTaken(quint16 port)
{
    QFile sockets(u"/proc/net/udp"_s);
    if (!sockets.open(QIODevice::ReadOnly))
        return true; // no such list here: the scenario will show
    const QByteArray local = " 0100007F:" + QByteArray::number(port, 16).rightJustified(4, '0').toUpper() + ' ';
    return sockets.readAll().contains(local);
}

QString findModules(const QString &root)
{
    for (const QString &lib : {u"/usr/lib"_s, u"/usr/lib64"_s, u"/usr/local/lib"_s}) {
        if (QFile::exists(root + lib + u"/asterisk/modules"_s))
            return lib + u"/asterisk/modules"_s;
        const QStringList folders = QDir(root + lib).entryList({u"*-linux-*"_s}, QDir::Dirs);
        for (const QString &folder : folders) {
            const QString modules = lib + u'/' + folder + u"/asterisk/modules"_s;
            if (QFile::exists(root + modules))
                return modules;
        }
    }
    return {};
}

} // namespace

// -- Asterisk -------------------------------------------------------------------------------------

QString AsteriskServer::absence()
{
    const QString root = qEnvironmentVariable("RINGSIDE_ASTERISK_ROOT");
    if (!root.isEmpty()) {
        if (!QFile::exists(root + u"/usr/sbin/asterisk"_s))
            return u"there is no Asterisk in RINGSIDE_ASTERISK_ROOT"_s;
        if (::geteuid() != 0)
            return u"only root can use RINGSIDE_ASTERISK_ROOT (chroot)"_s;
        return {};
    }
    if (QStandardPaths::findExecutable(u"asterisk"_s, {}).isEmpty()
        && QStandardPaths::findExecutable(u"asterisk"_s, {u"/usr/sbin"_s}).isEmpty())
        return u"no asterisk on the PATH, and RINGSIDE_ASTERISK_ROOT is not set"_s;
    return {};
}

AsteriskServer::AsteriskServer()
    : m_root(qEnvironmentVariable("RINGSIDE_ASTERISK_ROOT"))
    , m_dir(std::make_unique<QTemporaryDir>(m_root.isEmpty()
                                                ? QDir::tempPath() + u"/ringside-asterisk-XXXXXX"_s
                                                : m_root + u"/tmp/ringside-asterisk-XXXXXX"_s))
    , m_inside(m_dir->path().mid(m_root.size()))
    , m_secret(QUuid::createUuid().toByteArray(QUuid::Id128))
{
    const char *names[] = {"AMI_PORT", "AMI_TLS_PORT", "SIP_PORT", "PORT_1001",
                           "PORT_1002", "PORT_1003", "PORT_TRUNK"};
    const std::vector<quint16> ports = freePorts(std::size(names));
    for (size_t i = 0; i < std::size(names); ++i)
        m_ports[names[i]] = i < ports.size() ? ports[i] : 0;
    if (!m_dir->isValid())
        m_error = m_dir->errorString();
}

AsteriskServer::~AsteriskServer()
{
    stop();
}

void AsteriskServer::setCertificates(const TestCertificates &certificates)
{
    QDir(m_dir->path()).mkpath(u"etc"_s);
    QFile::copy(certificates.certificateFile("server"), m_dir->filePath(u"etc/server.pem"_s));
    QFile::copy(certificates.keyFile("server"), m_dir->filePath(u"etc/server.key"_s));
    m_hasTls = true;
}

bool AsteriskServer::writeConfiguration()
{
    const QDir dir(m_dir->path());
    for (const char *folder : {"etc", "db", "keys", "agi", "spool", "run", "log"})
        dir.mkpath(QString::fromLatin1(folder));

    QHash<QByteArray, QByteArray> values{{"DIR", m_inside.toUtf8()},
                                         {"MODULES", findModules(m_root).toUtf8()},
                                         {"SECRET", m_secret},
                                         {"TLS_ENABLE", m_hasTls ? "yes" : "no"}};
    for (const auto &[name, port] : m_ports)
        values.insert(QByteArray::fromStdString(name), QByteArray::number(port));

    const QDir templates(sourceFile(u"asterisk"_s));
    const QStringList files = templates.entryList({u"*.conf"_s}, QDir::Files);
    for (const QString &name : files) {
        QFile from(templates.filePath(name));
        QFile to(dir.filePath(u"etc/"_s + name));
        if (!from.open(QIODevice::ReadOnly) || !to.open(QIODevice::WriteOnly)) {
            m_error = u"cannot write "_s + to.fileName();
            return false;
        }
        QByteArray text = from.readAll();
        for (auto it = values.cbegin(); it != values.cend(); ++it)
            text.replace('@' + it.key() + '@', it.value());
        to.write(text);
    }
    return !files.isEmpty();
}

void AsteriskServer::runAsterisk(QProcess &process, const QStringList &arguments) const
{
    if (!m_root.isEmpty()) {
        process.start(u"chroot"_s, QStringList{m_root, u"/usr/sbin/asterisk"_s} + arguments);
        return;
    }
    QString program = QStandardPaths::findExecutable(u"asterisk"_s);
    if (program.isEmpty())
        program = QStandardPaths::findExecutable(u"asterisk"_s, {u"/usr/sbin"_s});
    process.start(program, arguments);
}

bool AsteriskServer::start()
{
    if (!m_error.isEmpty() || !writeConfiguration())
        return false;
    m_process = std::make_unique<QProcess>();
    endWithUs(*m_process);
    m_process->setProcessChannelMode(QProcess::MergedChannels);
    const QString output = m_dir->filePath(u"output.txt"_s);
    m_process->setStandardOutputFile(output);
    runAsterisk(*m_process, {u"-f"_s, u"-C"_s, m_inside + u"/etc/asterisk.conf"_s});
    if (!m_process->waitForStarted()) {
        m_error = m_process->errorString();
        return false;
    }
    // The manager interface answers before all modules are loaded; the channel of SIP comes last.
    const auto isReady = [&] {
        QProcess console;
        runAsterisk(console, {u"-C"_s, m_inside + u"/etc/asterisk.conf"_s, u"-rx"_s,
                              u"core waitfullybooted"_s});
        console.waitForFinished(10000);
        if (!console.readAll().contains("fully booted"))
            return false;
        QTcpSocket probe;
        probe.connectToHost(QHostAddress::LocalHost, amiPort());
        return probe.waitForConnected(1000) && probe.waitForReadyRead(1000);
    };
    if (QTest::qWaitFor([&] { return m_process->state() != QProcess::Running || isReady(); }, 30000)
        && m_process->state() == QProcess::Running)
        return true;
    QFile log(output);
    static_cast<void>(log.open(QIODevice::ReadOnly));
    m_error = u"Asterisk did not become ready: "_s + QString::fromLocal8Bit(log.readAll().right(2000));
    return false;
}

void AsteriskServer::stop()
{
    if (!m_process)
        return;
    m_process->terminate();
    if (!m_process->waitForFinished(10000)) {
        m_process->kill();
        m_process->waitForFinished();
    }
    m_process.reset();
}

AmiSettings AsteriskServer::settings(const QString &account) const
{
    AmiSettings settings;
    settings.name = u"Asterisk"_s;
    settings.hosts = {u"127.0.0.1"_s};
    settings.port = amiPort();
    settings.username = account;
    settings.secret = Secret(m_secret);
    settings.extensions = {u"1001"_s};
    return settings;
}

quint16 AsteriskServer::phonePort(const QString &phone) const
{
    return m_ports.at("PORT_" + phone.toUpper().toStdString());
}

// -- SIPp -----------------------------------------------------------------------------------------

QString SipParty::absence()
{
    return QStandardPaths::findExecutable(u"sipp"_s).isEmpty()
        ? u"the program sipp (package sip-tester) is not installed"_s
        : QString();
}

SipParty::SipParty(const QString &scenario, const QStringList &arguments)
{
    endWithUs(m_process);
    m_process.setWorkingDirectory(m_dir.path());
    // why: in the background SIPp draws its screen all the same; nobody reads it.
    m_process.setStandardOutputFile(QProcess::nullDevice());
    m_process.setStandardErrorFile(m_dir.filePath(u"errors.txt"_s));
    m_process.setStandardInputFile(QProcess::nullDevice());
    m_process.start(u"sipp"_s,
                    QStringList{u"-sf"_s, sourceFile(u"sipp/"_s + scenario + u".xml"_s), u"-i"_s,
                                u"127.0.0.1"_s, u"-nostdin"_s, u"-aa"_s,
                                u"-trace_err"_s, u"-error_file"_s, m_dir.filePath(u"errors.log"_s)}
                        + arguments);
    m_process.waitForStarted();
}

SipParty::~SipParty()
{
    m_process.kill();
    m_process.waitForFinished();
    QFile errors(m_dir.filePath(u"errors.log"_s));
    if (QTest::currentTestFailed() && errors.open(QIODevice::ReadOnly))
        qWarning().noquote() << "SIPp:" << errors.readAll().left(3000);
}

std::unique_ptr<SipParty> SipParty::call(const AsteriskServer &server, const QString &scenario,
                                         const QString &dialled, int pause,
                                         const SipCaller &caller)
{
    return std::unique_ptr<SipParty>(new SipParty(
        scenario,
        {u"127.0.0.1:%1"_s.arg(server.sipPort()), u"-p"_s, QString::number(freePorts(1).at(0)),
         u"-m"_s, u"1"_s, u"-d"_s, QString::number(pause),
         u"-s"_s, dialled, u"-key"_s, u"user"_s, caller.number, u"-key"_s, u"display"_s, caller.name,
         u"-key"_s, u"domain"_s, caller.domain}));
}

std::unique_ptr<SipParty> SipParty::phone(const AsteriskServer &server, const QString &scenario,
                                          const QString &phone, int pause, const QStringList &more)
{
    std::unique_ptr<SipParty> party(new SipParty(
        scenario,
        QStringList{u"127.0.0.1:%1"_s.arg(server.sipPort()), u"-p"_s,
                    QString::number(server.phonePort(phone)), u"-d"_s, QString::number(pause)}
            + more));
    // It is ready when it has taken its port.
    static_cast<void>(QTest::qWaitFor([&] { return isTaken(server.phonePort(phone)); }));
    return party;
}

} // namespace Ringside
