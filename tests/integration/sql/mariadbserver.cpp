#include "mariadbserver.h"

#include <QSqlDatabase>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

QString found(const QString &name)
{
    const QString path = QStandardPaths::findExecutable(name);
    return path.isEmpty() ? QStandardPaths::findExecutable(name, {u"/usr/sbin"_s, u"/usr/libexec"_s}) : path;
}

} // namespace

QString MariaDbServer::absence()
{
    if (found(u"mariadbd"_s).isEmpty() || found(u"mariadb-install-db"_s).isEmpty())
        return u"the programs mariadbd and mariadb-install-db are not installed"_s;
    if (!QSqlDatabase::isDriverAvailable(u"QMYSQL"_s))
        return u"Qt's driver QMYSQL is not installed"_s;
    return {};
}

QString MariaDbServer::program(const QString &name) const
{
    return found(name);
}

bool MariaDbServer::start()
{
    if (!error().isEmpty())
        return false;
    if (!runProgram(u"mariadb-install-db"_s, {u"--no-defaults"_s, u"--datadir="_s + folder() + u"/data"_s,
                                              u"--auth-root-authentication-method=normal"_s, u"--skip-test-db"_s}))
        return false;
    if (!launch(u"mariadbd"_s))
        return false;
    run(u"CREATE DATABASE crm CHARACTER SET utf8mb4; USE crm;"
        "CREATE TABLE people (id int PRIMARY KEY, name text, company text, phone1 text, phone2 text, phone3 text);"
        "CREATE USER agent@'%' IDENTIFIED BY 'correct horse';"
        "GRANT SELECT ON crm.people TO agent@'%';"_s);
    return error().isEmpty();
}

QStringList MariaDbServer::arguments() const
{
    return {u"--no-defaults"_s,
            u"--datadir="_s + folder() + u"/data"_s,
            u"--socket="_s + folder() + u"/socket"_s,
            u"--pid-file="_s + folder() + u"/pid"_s,
            u"--bind-address=127.0.0.1"_s,
            u"--port="_s + QString::number(port()),
            u"--innodb-buffer-pool-size=32M"_s,
            u"--skip-name-resolve"_s};
}

QStringList MariaDbServer::asOwner() const
{
    return {u"--no-defaults"_s, u"--socket="_s + folder() + u"/socket"_s, u"--user=root"_s,
            u"--default-character-set=utf8mb4"_s};
}

bool MariaDbServer::isReady()
{
    return runProgram(u"mariadb"_s, asOwner() + QStringList{u"--execute=SELECT 1"_s});
}

QString MariaDbServer::run(const QString &statements)
{
    if (!runProgram(u"mariadb"_s, asOwner() + QStringList{u"--batch"_s, u"--skip-column-names"_s}, statements.toUtf8()))
        qWarning("%s", qPrintable(error()));
    return QString::fromUtf8(output()).trimmed();
}

SqlSettings MariaDbServer::settings() const
{
    SqlSettings settings;
    settings.name = u"Customers"_s;
    settings.driver = SqlSettings::Driver::MySql;
    settings.host = u"127.0.0.1"_s;
    settings.port = port();
    settings.database = u"crm"_s;
    settings.user = u"agent"_s;
    settings.password = Secret("correct horse");
    settings.region = u"DE"_s;
    settings.timeLimit = std::chrono::seconds(20);
    settings.query = u"SELECT id, name, company, phone1, phone2, phone3 FROM people "
                     "WHERE right(regexp_replace(phone1, '[^0-9]', ''), 7) = right(:suffix, 7) "
                     "OR right(regexp_replace(phone2, '[^0-9]', ''), 7) = right(:suffix, 7) "
                     "OR right(regexp_replace(phone3, '[^0-9]', ''), 7) = right(:suffix, 7) "
                     "OR (length(regexp_replace(phone1, '[^0-9]', '')) > 6 "
                     "AND locate(trim(BOTH '0' FROM regexp_replace(phone1, '[^0-9]', '')), :digits) > 0)"_s;
    return settings;
}

} // namespace Ringside
