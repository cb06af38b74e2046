#include "postgresqlserver.h"

#include "testcertificates.h"

#include <QDir>
#include <QFile>
#include <QSqlDatabase>
#include <QStandardPaths>

#include <algorithm>

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

// A path, so that the system's list of drivers does not matter.
QString odbcDriver()
{
    for (const auto &folder : {u"/usr/lib/x86_64-linux-gnu/odbc"_s, u"/usr/lib/aarch64-linux-gnu/odbc"_s, u"/usr/lib64"_s}) {
        if (const QString path = folder + u"/psqlodbcw.so"_s; QFile::exists(path))
            return path;
    }
    return {};
}

} // namespace

QString PostgreSqlServer::absence()
{
    if (programFolder().isEmpty())
        return u"the programs initdb and postgres are not installed"_s;
    if (!QSqlDatabase::isDriverAvailable(u"QPSQL"_s))
        return u"Qt's driver QPSQL is not installed"_s;
    return {};
}

QString PostgreSqlServer::program(const QString &name) const
{
    return programFolder() + u'/' + name;
}

bool PostgreSqlServer::start(const TestCertificates &certificates, const char *certificate)
{
    if (!error().isEmpty())
        return false;
    if (!runProgram(u"initdb"_s, {u"-D"_s, folder() + u"/data"_s, u"-U"_s, u"owner"_s, u"-A"_s, u"trust"_s, u"-E"_s,
                                  u"UTF8"_s, u"--locale=C"_s, u"--no-sync"_s}))
        return false;
    const auto read = [](const QString &name) {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    };
    const bool written = write(u"data/server.pem"_s, read(certificates.certificateFile(certificate)))
        && write(u"data/server.key"_s, read(certificates.keyFile(certificate)))
        && write(u"data/pg_hba.conf"_s,
                 "local all all trust\n"
                 "hostssl all agent 127.0.0.1/32 scram-sha-256\n")
        && write(u"data/postgresql.conf"_s,
                 "listen_addresses = '127.0.0.1'\nport = " + QByteArray::number(port())
                     + "\nunix_socket_directories = '" + folder().toUtf8()
                     + "'\nssl = on\nssl_cert_file = 'server.pem'\nssl_key_file = 'server.key'\n"
                       // why mmap: in a container there may be no /dev/shm that everybody may write to.
                       "dynamic_shared_memory_type = mmap\n"
                       "max_connections = 30\nshared_buffers = 16MB\nfsync = off\nautovacuum = off\n"
                       "lc_messages = 'C'\nlogging_collector = off\n");
    if (!written) {
        setError(u"its configuration cannot be written"_s);
        return false;
    }
    if (!launch(u"postgres"_s))
        return false;
    run(u"CREATE ROLE agent LOGIN PASSWORD 'correct horse';"
        "CREATE TABLE people (id int PRIMARY KEY, name text, company text, phone1 text, phone2 text, phone3 text);"
        "CREATE FUNCTION digits(text) RETURNS text IMMUTABLE LANGUAGE sql AS "
        "$$ SELECT regexp_replace($1, '\\D', '', 'g') $$;"
        "CREATE INDEX ON people (right(digits(phone1), 7));"
        "CREATE INDEX ON people (right(digits(phone2), 7));"
        "CREATE INDEX ON people (right(digits(phone3), 7));"
        "GRANT SELECT ON people TO agent;"_s);
    return error().isEmpty();
}

QStringList PostgreSqlServer::arguments() const
{
    return {u"-D"_s, folder() + u"/data"_s};
}

bool PostgreSqlServer::isReady()
{
    return runProgram(u"pg_isready"_s,
                      {u"-q"_s, u"-h"_s, folder(), u"-p"_s, QString::number(port()), u"-d"_s, u"postgres"_s});
}

QString PostgreSqlServer::run(const QString &statements)
{
    const bool done = runProgram(u"psql"_s,
                                 {u"-X"_s, u"-q"_s, u"-A"_s, u"-t"_s, u"-v"_s, u"ON_ERROR_STOP=1"_s, u"-h"_s, folder(),
                                  u"-p"_s, QString::number(port()), u"-U"_s, u"owner"_s, u"-d"_s, u"postgres"_s},
                                 statements.toUtf8());
    if (!done)
        qWarning("%s", qPrintable(error()));
    return QString::fromUtf8(output()).trimmed();
}

void PostgreSqlServer::copy(const QString &table, const QByteArray &rows)
{
    run(u"COPY "_s + table + u" FROM stdin;\n"_s + QString::fromUtf8(rows) + u"\\.\n"_s);
}

SqlSettings PostgreSqlServer::settings() const
{
    SqlSettings settings;
    settings.name = u"Customers"_s;
    settings.host = folder();
    settings.port = port();
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

SqlSettings PostgreSqlServer::odbcSettings() const
{
    SqlSettings odbc = settings();
    odbc.driver = SqlSettings::Driver::Odbc;
    odbc.host.clear();
    odbc.port = 0;
    odbc.database = u"DRIVER="_s + odbcDriver() + u";SERVER="_s + folder() + u";PORT="_s + QString::number(port())
        + u";DATABASE=postgres"_s;
    return odbc;
}

QString PostgreSqlServer::odbcAbsence()
{
    if (!QSqlDatabase::isDriverAvailable(u"QODBC"_s))
        return u"Qt's driver QODBC is not installed"_s;
    return odbcDriver().isEmpty() ? u"PostgreSQL's driver for ODBC is not installed"_s : QString();
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
