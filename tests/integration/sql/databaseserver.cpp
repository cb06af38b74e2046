#include "databaseserver.h"

#include <QDir>
#include <QFile>
#include <QTcpServer>
#include <QTest>

#include <algorithm>
#include <csignal>
#include <pwd.h>
#include <sys/prctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
}

} // namespace

DatabaseServer::DatabaseServer(const char *name)
    : m_port(freePort())
{
    if (getuid() != 0)
        return;
    const passwd *user = getpwnam(name);
    if (!user)
        user = getpwnam("nobody");
    if (!user) {
        m_error = u"it does not run as root, and there is no other user"_s;
        return;
    }
    m_user = user->pw_uid;
    m_group = user->pw_gid;
    if (chown(QFile::encodeName(m_dir.path()).constData(), m_user, m_group) != 0)
        m_error = u"the folder cannot be given away"_s;
}

DatabaseServer::~DatabaseServer()
{
    kill();
}

void DatabaseServer::asOrdinaryUser(QProcess &process) const
{
    process.setWorkingDirectory(m_dir.path());
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setChildProcessModifier([user = m_user, group = m_group] {
        prctl(PR_SET_PDEATHSIG, SIGKILL); // before the change of users, which would forget it; and after it
        if (user && (setgid(group) != 0 || setuid(user) != 0))
            _exit(1);
        prctl(PR_SET_PDEATHSIG, SIGKILL);
    });
}

bool DatabaseServer::runProgram(const QString &name, const QStringList &arguments, const QByteArray &input)
{
    QProcess process;
    asOrdinaryUser(process);
    process.start(program(name), arguments);
    if (!process.waitForStarted()) {
        m_error = name + u" does not start"_s;
        return false;
    }
    process.write(input);
    process.closeWriteChannel();
    const bool finished = process.waitForFinished(120000);
    m_output = process.readAll();
    if (finished && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return true;
    m_error = name + u": "_s + QString::fromUtf8(m_output);
    return false;
}

bool DatabaseServer::write(const QString &name, const QByteArray &content)
{
    QFile file(m_dir.filePath(name));
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return false;
    file.write(content);
    file.close();
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    return !m_user || chown(QFile::encodeName(file.fileName()).constData(), m_user, m_group) == 0;
}

bool DatabaseServer::launch(const QString &name)
{
    m_name = name;
    m_process = std::make_unique<QProcess>();
    asOrdinaryUser(*m_process);
    m_process->setStandardOutputFile(m_dir.filePath(u"log"_s), QIODevice::Append);
    m_process->start(program(name), arguments());
    if (!m_process->waitForStarted()) {
        m_error = name + u" does not start"_s;
        return false;
    }
    const bool answers
        = QTest::qWaitFor([this] { return m_process->state() != QProcess::Running || isReady(); }, 60000);
    if (!answers || m_process->state() != QProcess::Running) {
        QFile log(m_dir.filePath(u"log"_s));
        m_error = name + u" ended: "_s + (log.open(QIODevice::ReadOnly) ? QString::fromUtf8(log.readAll()) : QString());
        return false;
    }
    m_error.clear();
    return true;
}

// The server and what it has started: a process for each connection, with a group of its own.
QList<qint64> DatabaseServer::processes() const
{
    if (!m_process || m_process->state() != QProcess::Running)
        return {};
    const qint64 server = m_process->processId();
    QList<qint64> found{server};
    const QStringList names = QDir(u"/proc"_s).entryList(QDir::Dirs);
    for (const QString &name : names) {
        QFile status(u"/proc/"_s + name + u"/stat"_s);
        if (name.toLongLong() <= 0 || !status.open(QIODevice::ReadOnly))
            continue;
        const QByteArray line = status.readAll();
        const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
        if (fields.value(1).toLongLong() == server)
            found.append(name.toLongLong());
    }
    return found;
}

void DatabaseServer::signalAll(int signal) const
{
    for (const qint64 process : processes())
        ::kill(pid_t(process), signal);
}

void DatabaseServer::stall()
{
    signalAll(SIGSTOP);
    signalAll(SIGSTOP); // what was started meanwhile
}

void DatabaseServer::kill()
{
    if (!m_process)
        return;
    const QList<qint64> all = processes();
    for (const qint64 process : all)
        ::kill(pid_t(process), SIGKILL);
    m_process->waitForFinished();
    m_process.reset();
    // Its memory is given back when the last of them has gone, and it does not start before.
    const bool gone = QTest::qWaitFor(
        [&] { return std::all_of(all.begin(), all.end(), [](qint64 one) { return ::kill(pid_t(one), 0) != 0; }); }, 30000);
    if (!gone)
        qWarning("a process of the database does not end");
}

bool DatabaseServer::resume()
{
    if (!m_process)
        return launch(m_name);
    signalAll(SIGCONT);
    return true;
}

} // namespace Ringside
