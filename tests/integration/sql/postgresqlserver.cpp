#include "postgresqlserver.h"

#include "testcertificates.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTest>

#include <csignal>
#include <pwd.h>
#include <sys/prctl.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

QString programFolder()
{
    // Debian keeps it off the PATH, a folder a version.
    QDir versions(u"/usr/lib/postgresql"_s);
    QStringList names = versions.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    std::sort(names.begin(), names.end(), [](const QString &a, const QString &b) { return a.toInt() > b.toInt(); });
    for (const QString &name : std::as_const(names)) {
        const QString folder = versions.filePath(name) + u"/bin"_s;
        if (QFile::exists(folder + u"/postgres"_s) && QFile::exists(folder + u"/initdb"_s))
            return folder;
    }
    const QString found = QStandardPaths::findExecutable(u"postgres"_s);
    return found.isEmpty() ? QString() : QFileInfo(found).path();
}

quint16 freePort()
{
    QTcpServer server;
    return server.listen(QHostAddress::LocalHost) ? server.serverPort() : 0;
}

} // namespace

QString PostgreSqlServer::absence()
{
    if (programFolder().isEmpty())
        return u"the programs initdb and postgres are not installed"_s;
    if (!QSqlDatabase::isDriverAvailable(u"QPSQL"_s))
        return u"Qt's driver QPSQL is not installed"_s;
    if (getuid() == 0 && !getpwnam("postgres") && !getpwnam("nobody"))
        return u"PostgreSQL does not run as root, and there is no other user"_s;
    return {};
}

PostgreSqlServer::PostgreSqlServer()
{
    if (getuid() != 0)
        return;
    const passwd *user = getpwnam("postgres");
    if (!user)
        user = getpwnam("nobody");
    m_user = user->pw_uid;
    m_group = user->pw_gid;
    if (chown(QFile::encodeName(m_dir.path()).constData(), m_user, m_group) != 0)
        m_error = u"the folder cannot be given away"_s;
}

PostgreSqlServer::~PostgreSqlServer()
{
    kill();
}

QString PostgreSqlServer::program(const QString &name) const
{
    return programFolder() + u'/' + name;
}

void PostgreSqlServer::asOrdinaryUser(QProcess &process) const
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

bool PostgreSqlServer::runProgram(const QString &name, const QStringList &arguments, const QByteArray &input)
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

bool PostgreSqlServer::start(const TestCertificates &certificates, const char *certificate)
{
    if (!m_error.isEmpty())
        return false;
    const QString data = m_dir.filePath(u"data"_s);
    if (!runProgram(u"initdb"_s, {u"-D"_s, data, u"-U"_s, u"owner"_s, u"-A"_s, u"trust"_s, u"-E"_s, u"UTF8"_s,
                                  u"--locale=C"_s, u"--no-sync"_s}))
        return false;
    m_port = freePort();
    const auto write = [&](const QString &name, const QByteArray &content) {
        QFile file(data + u'/' + name);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate))
            return false;
        file.write(content);
        file.close();
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        return !m_user || chown(QFile::encodeName(file.fileName()).constData(), m_user, m_group) == 0;
    };
    const auto read = [](const QString &name) {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const QByteArray folder = m_dir.path().toUtf8();
    const bool written = write(u"server.pem"_s, read(certificates.certificateFile(certificate)))
        && write(u"server.key"_s, read(certificates.keyFile(certificate)))
        && write(u"pg_hba.conf"_s,
                 "local all all trust\n"
                 "hostssl all agent 127.0.0.1/32 scram-sha-256\n")
        && write(u"postgresql.conf"_s,
                 "listen_addresses = '127.0.0.1'\nport = " + QByteArray::number(m_port) + "\nunix_socket_directories = '"
                     + folder + "'\nssl = on\nssl_cert_file = 'server.pem'\nssl_key_file = 'server.key'\n"
                     "max_connections = 30\nshared_buffers = 16MB\nfsync = off\nautovacuum = off\n"
                     "lc_messages = 'C'\nlogging_collector = off\n");
    if (!written) {
        m_error = u"its configuration cannot be written"_s;
        return false;
    }
    if (!launch())
        return false;
    run(u"CREATE ROLE agent LOGIN PASSWORD 'correct horse';"
        "CREATE TABLE people (id int PRIMARY KEY, name text, company text, phone1 text, phone2 text, phone3 text);"
        "CREATE FUNCTION digits(text) RETURNS text IMMUTABLE LANGUAGE sql AS "
        "$$ SELECT regexp_replace($1, '\\D', '', 'g') $$;"
        "CREATE INDEX ON people (right(digits(phone1), 7));"
        "CREATE INDEX ON people (right(digits(phone2), 7));"
        "CREATE INDEX ON people (right(digits(phone3), 7));"
        "GRANT SELECT ON people TO agent;"_s);
    return m_error.isEmpty();
}

bool PostgreSqlServer::launch()
{
    m_process = std::make_unique<QProcess>();
    asOrdinaryUser(*m_process);
    m_process->setStandardOutputFile(m_dir.filePath(u"log"_s), QIODevice::Append);
    m_process->start(program(u"postgres"_s), {u"-D"_s, m_dir.filePath(u"data"_s)});
    if (!m_process->waitForStarted()) {
        m_error = u"postgres does not start"_s;
        return false;
    }
    const bool isReady = QTest::qWaitFor(
        [this] {
            return m_process->state() != QProcess::Running
                || runProgram(u"pg_isready"_s,
                              {u"-q"_s, u"-h"_s, m_dir.path(), u"-p"_s, QString::number(m_port), u"-d"_s, u"postgres"_s});
        },
        60000);
    if (!isReady || m_process->state() != QProcess::Running) {
        QFile log(m_dir.filePath(u"log"_s));
        m_error = u"postgres ended: "_s + (log.open(QIODevice::ReadOnly) ? QString::fromUtf8(log.readAll()) : QString());
        return false;
    }
    m_error.clear();
    return true;
}

QString PostgreSqlServer::run(const QString &statements)
{
    const bool done = runProgram(u"psql"_s,
                                 {u"-X"_s, u"-q"_s, u"-A"_s, u"-t"_s, u"-v"_s, u"ON_ERROR_STOP=1"_s, u"-h"_s, m_dir.path(),
                                  u"-p"_s, QString::number(m_port), u"-U"_s, u"owner"_s, u"-d"_s, u"postgres"_s},
                                 statements.toUtf8());
    if (!done)
        qWarning("%s", qPrintable(m_error));
    return QString::fromUtf8(m_output).trimmed();
}

void PostgreSqlServer::copy(const QString &table, const QByteArray &rows)
{
    run(u"COPY "_s + table + u" FROM stdin;\n"_s + QString::fromUtf8(rows) + u"\\.\n"_s);
}

// The server and what it has started: a process for each connection, with a group of its own.
QList<qint64> PostgreSqlServer::processes() const
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

void PostgreSqlServer::signalAll(int signal) const
{
    for (const qint64 process : processes())
        ::kill(pid_t(process), signal);
}

void PostgreSqlServer::stall()
{
    signalAll(SIGSTOP);
    signalAll(SIGSTOP); // what was started meanwhile
}

void PostgreSqlServer::kill()
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
        qWarning("a process of PostgreSQL does not end");
}

bool PostgreSqlServer::resume()
{
    if (!m_process)
        return launch();
    signalAll(SIGCONT);
    return true;
}

SqlSettings PostgreSqlServer::settings() const
{
    SqlSettings settings;
    settings.name = u"Customers"_s;
    settings.host = m_dir.path();
    settings.port = m_port;
    settings.database = u"postgres"_s;
    settings.user = u"agent"_s;
    settings.region = u"DE"_s;
    settings.timeLimit = std::chrono::seconds(20);
    // Those who end in the same seven digits, and main numbers: what a country or a zero is put before does not matter.
    settings.query = u"SELECT id, name, company, phone1, phone2, phone3 FROM people "
                     "WHERE right(digits(phone1), 7) = right(:suffix, 7) OR right(digits(phone2), 7) = right(:suffix, 7) "
                     "OR right(digits(phone3), 7) = right(:suffix, 7) "
                     "OR (length(digits(phone1)) > 6 AND strpos(:digits, trim(BOTH '0' FROM digits(phone1))) > 0)"_s;
    return settings;
}

SqlSettings PostgreSqlServer::tlsSettings(const TestCertificates &certificates) const
{
    SqlSettings tls = settings();
    tls.host = u"127.0.0.1"_s;
    tls.tls = SqlSettings::Tls::Always;
    tls.caFile = certificates.caFile();
    tls.password = Secret("correct horse");
    return tls;
}

} // namespace Ringside
