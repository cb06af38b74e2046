#include "sqlsettings.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Ringside;

using Driver = SqlSettings::Driver;
using Tls = SqlSettings::Tls;

namespace {

SqlSettings postgreSql(const QString &host)
{
    SqlSettings settings;
    settings.name = u"Customers"_s;
    settings.host = host;
    settings.database = u"crm"_s;
    settings.user = u"ringside"_s;
    settings.password = Secret("secret");
    return settings;
}

} // namespace

class SqlSettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void thisComputer_isKnown_data();
    void thisComputer_isKnown();
    void otherComputer_isVerified();
    void password_neverCrossesANetworkPlainly_data();
    void password_neverCrossesANetworkPlainly();
    void odbc_hasToAskForEncryption_data();
    void odbc_hasToAskForEncryption();
    void password_isForWhomItGoesTo_data();
    void password_isForWhomItGoesTo();
    void options_cannotUndoWhatIsSet_data();
    void options_cannotUndoWhatIsSet();
    void sqlite_isOpenedForReadingOnly();
};

void SqlSettingsTest::thisComputer_isKnown_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<bool>("isOwn");
    QTest::newRow("none") << QString() << true;
    QTest::newRow("a folder") << u"/run/postgresql"_s << true;
    QTest::newRow("localhost") << u"LocalHost"_s << true;
    QTest::newRow("127") << u"127.1.2.3"_s << true;
    QTest::newRow("::1") << u"::1"_s << true;
    QTest::newRow("a name") << u"db.example.com"_s << false;
    QTest::newRow("a name that begins so") << u"127.0.0.1.example.com"_s << false;
    QTest::newRow("a name that begins so, too") << u"localhost.example.com"_s << false;
    QTest::newRow("a number with a line break") << u"127.0.0.1\n"_s << false;
    QTest::newRow("the local network") << u"192.0.2.7"_s << false;
}

void SqlSettingsTest::thisComputer_isKnown()
{
    QFETCH(QString, host);
    QFETCH(bool, isOwn);
    QCOMPARE(postgreSql(host).isOnThisComputer(), isOwn);
}

void SqlSettingsTest::otherComputer_isVerified()
{
    SqlSettings settings = postgreSql(u"db.example.com"_s);
    settings.caFile = u"/etc/a 'b\\c.pem"_s;
    const auto options = settings.connectOptions();
    QVERIFY(options);
    QVERIFY(options->contains(u";sslmode=verify-full;"_s));
    QVERIFY2(options->contains(u"sslrootcert='/etc/a \\'b\\\\c.pem'"_s), qPrintable(*options));
    QVERIFY(!options->contains(u"secret"_s));
    settings.caFile = u"/etc/a;sslmode=disable"_s;
    QVERIFY(!settings.connectOptions());
    QVERIFY(postgreSql(QString()).connectOptions()->contains(u"sslmode=disable"_s));
    settings = postgreSql(u"127.0.0.1"_s);
    settings.tls = Tls::Always;
    QVERIFY(settings.connectOptions()->contains(u"sslmode=verify-full"_s));
}

void SqlSettingsTest::password_neverCrossesANetworkPlainly_data()
{
    QTest::addColumn<Driver>("driver");
    QTest::addColumn<Tls>("tls");
    QTest::newRow("PostgreSQL without TLS") << Driver::PostgreSql << Tls::Never;
    QTest::newRow("MySQL without TLS") << Driver::MySql << Tls::Never;
    QTest::newRow("MySQL, whose TLS is not verified") << Driver::MySql << Tls::Automatic;
    QTest::newRow("ODBC") << Driver::Odbc << Tls::Automatic;
    QTest::newRow("ODBC without TLS") << Driver::Odbc << Tls::Never;
}

void SqlSettingsTest::password_neverCrossesANetworkPlainly()
{
    QFETCH(Driver, driver);
    QFETCH(Tls, tls);
    SqlSettings settings = postgreSql(u"db.example.com"_s);
    settings.driver = driver;
    settings.tls = tls;
    const auto options = settings.connectOptions();
    QVERIFY(!options);
    QCOMPARE(options.error().kind, ErrorKind::Unsupported);
    QVERIFY(!options.error().detail.contains(u"secret"_s));
    if (tls == Tls::Never) { // whose people's data may be read is the administrator's to say
        settings.password = {};
        QVERIFY(settings.connectOptions());
    }
}

void SqlSettingsTest::odbc_hasToAskForEncryption_data()
{
    QTest::addColumn<QString>("connection");
    QTest::addColumn<bool>("isTaken");
    const auto row = [](const char *name, const QString &connection, bool isTaken) {
        QTest::newRow(name) << connection << isTaken;
    };
    row("a data source", u"customers"_s, false);
    row("SQL Server", u"DRIVER={ODBC Driver 18 for SQL Server};SERVER=db.example.com;Encrypt=yes"_s, true);
    row("SQL Server, strict", u"DRIVER={x};Server=db.example.com; ENCRYPT = Strict ;"_s, true);
    row("SQL Server, any certificate", u"DRIVER={x};SERVER=y;Encrypt=yes;TrustServerCertificate=yes"_s, false);
    row("SQL Server, plain", u"DRIVER={x};SERVER=y;Encrypt=no"_s, false);
    row("PostgreSQL", u"DRIVER={x};SERVER=y;SSLmode=verify-full"_s, true);
    row("PostgreSQL, any certificate", u"DRIVER={x};SERVER=y;SSLmode=require"_s, false);
    row("MariaDB", u"DRIVER={x};SERVER=y;FORCETLS=1;SSLVERIFY=1"_s, true);
    row("MariaDB, plain if need be", u"DRIVER={x};SERVER=y;SSLVERIFY=1"_s, false);
    row("what it says in braces is a value", u"DRIVER={x};SERVER=y;APP={;Encrypt=yes}"_s, false);
    row("braces that are left open", u"DRIVER={x};SERVER=y;APP={;Encrypt=yes"_s, false);
    row("the one and the other", u"DRIVER={x};SERVER=y;Encrypt=no;Encrypt=yes"_s, false);
    row("a data source with more", u"customers;Encrypt=yes"_s, true);
    row("a password in it", u"DRIVER={x};SERVER=y;Encrypt=yes;PWD=x"_s, false);
}

void SqlSettingsTest::odbc_hasToAskForEncryption()
{
    QFETCH(QString, connection);
    QFETCH(bool, isTaken);
    SqlSettings settings = postgreSql(QString());
    settings.driver = Driver::Odbc;
    settings.database = connection;
    QCOMPARE(settings.connectOptions().has_value(), isTaken);
}

void SqlSettingsTest::password_isForWhomItGoesTo_data()
{
    QTest::addColumn<Driver>("driver");
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("database");
    QTest::addColumn<QStringList>("hosts");
    const auto row = [](const char *name, Driver driver, const QString &host, const QString &database, const QStringList &hosts) {
        QTest::newRow(name) << driver << host << database << hosts;
    };
    const auto odbc = [&row](const char *name, const QString &database, const QStringList &hosts) {
        row(name, Driver::Odbc, u"localhost"_s, database, hosts);
    };
    row("PostgreSQL", Driver::PostgreSql, u"db.example.com"_s, u"crm"_s, {u"db.example.com"_s});
    row("a folder", Driver::PostgreSql, u"/run/postgresql"_s, u"crm"_s, {u"localhost"_s});
    row("this computer", Driver::MySql, {}, u"crm"_s, {u"localhost"_s});
    odbc("SQL Server", u"DRIVER={ODBC Driver 18 for SQL Server};SERVER=tcp:DB.example.com,1433;Encrypt=yes"_s, {u"db.example.com"_s});
    odbc("an instance", u"DRIVER={x};Server = db.example.com\\sales"_s, {u"db.example.com"_s});
    odbc("psqlODBC", u"DRIVER={x};Servername=db.example.com;PORT=5432"_s, {u"db.example.com"_s});
    odbc("two", u"DRIVER={x};SERVER=one.example.com;Failover_Partner=two.example.com"_s, {u"one.example.com"_s, u"two.example.com"_s});
    odbc("in braces", u"DRIVER={a;server=good.example.com};SERVER={evil.example.com}"_s, {u"evil.example.com"_s});
    odbc("a data source", u"Customers"_s, {u"dsn=customers"_s});
    odbc("a data source with more", u"Customers;Encrypt=yes"_s, {u"dsn=customers"_s});
    odbc("a data source and a server", u"DSN=customers;SERVER=db.example.com"_s, {u"db.example.com"_s, u"dsn=customers"_s});
    odbc("a file", u"/etc/crm.dsn"_s, {u"filedsn=/etc/crm.dsn"_s});
    odbc("nobody known", u"DRIVER={x};Where=db.example.com"_s, {u"driver={x};where=db.example.com"_s});
    odbc("twice", u"DRIVER={x};SERVER=a;SERVER=b"_s, {u"driver={x};server=a;server=b"_s});
}

void SqlSettingsTest::password_isForWhomItGoesTo()
{
    QFETCH(Driver, driver);
    QFETCH(QString, host);
    QFETCH(QString, database);
    QFETCH(QStringList, hosts);
    SqlSettings settings = postgreSql(host);
    settings.driver = driver;
    settings.database = database;
    QCOMPARE(settings.hosts(), hosts);
}

void SqlSettingsTest::options_cannotUndoWhatIsSet_data()
{
    QTest::addColumn<Driver>("driver");
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("value");
    QTest::newRow("TLS") << Driver::PostgreSql << u"sslmode"_s << u"disable"_s;
    QTest::newRow("TLS in capitals") << Driver::PostgreSql << u"SSLMODE"_s << u"disable"_s;
    QTest::newRow("another host") << Driver::PostgreSql << u"hostaddr"_s << u"192.0.2.9"_s;
    QTest::newRow("the server's settings") << Driver::PostgreSql << u"options"_s << u"-c x=y"_s;
    QTest::newRow("two in one") << Driver::PostgreSql << u"application_name"_s << u"x;sslmode=disable"_s;
    QTest::newRow("two in one name") << Driver::PostgreSql << u"a=b sslmode"_s << u"disable"_s;
    QTest::newRow("a file of this computer") << Driver::MySql << u"MYSQL_OPT_LOCAL_INFILE"_s << u"1"_s;
    QTest::newRow("writing") << Driver::Odbc << u"SQL_ATTR_ACCESS_MODE"_s << u"SQL_MODE_READ_WRITE"_s;
    QTest::newRow("SQLite") << Driver::Sqlite << u"QSQLITE_ENABLE_REGEXP"_s << u"1"_s;
}

void SqlSettingsTest::options_cannotUndoWhatIsSet()
{
    QFETCH(Driver, driver);
    QFETCH(QString, option);
    QFETCH(QString, value);
    SqlSettings settings = postgreSql(QString());
    settings.driver = driver;
    settings.password = {};
    QVERIFY(settings.connectOptions());
    settings.options.insert(option, value);
    QVERIFY(!settings.connectOptions());
}

void SqlSettingsTest::sqlite_isOpenedForReadingOnly()
{
    SqlSettings settings;
    settings.driver = Driver::Sqlite;
    QVERIFY(!settings.connectOptions()); // no file: SQLite would make one in memory
    settings.database = u"/srv/people.db"_s;
    QVERIFY(settings.connectOptions()->contains(u"QSQLITE_OPEN_READONLY"_s));
}

QTEST_GUILESS_MAIN(SqlSettingsTest)
#include "sqlsettingstest.moc"
