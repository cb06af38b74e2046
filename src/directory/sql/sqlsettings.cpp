#include "sqlsettings.h"

#include <QFileInfo>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

using Driver = SqlSettings::Driver;
using Tls = SqlSettings::Tls;

// Where systems keep the authorities they trust. libpq looks for none by itself.
QString systemAuthorities()
{
    for (const auto &file : {u"/etc/ssl/certs/ca-certificates.crt"_s, u"/etc/pki/tls/certs/ca-bundle.crt"_s,
                             u"/etc/ssl/ca-bundle.pem"_s, u"/etc/ssl/cert.pem"_s}) {
        if (QFileInfo::exists(file))
            return file;
    }
    return u"system"_s; // libpq 16 and newer
}

bool isPlain(const QString &text)
{
    return std::none_of(text.begin(), text.end(),
                        [](QChar c) { return c == u';' || c.category() == QChar::Other_Control; });
}

bool isWord(const QString &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c == u'_' || (c.unicode() < 128 && c.isLetterOrNumber());
    });
}

QString pgQuoted(QString value)
{
    value.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s);
    return u'\'' + value + u'\'';
}

int secondsOf(std::chrono::milliseconds limit)
{
    return std::max(1, int(std::chrono::ceil<std::chrono::seconds>(std::min<std::chrono::milliseconds>(limit, std::chrono::hours(24))).count()));
}

// What says who is asked and how safely has settings of its own.
bool hasItsOwnSetting(const QString &option)
{
    static const std::array words{"host"_L1,     "hostaddr"_L1, "port"_L1,        "dbname"_L1,  "user"_L1,
                                  "password"_L1, "passfile"_L1, "service"_L1,     "options"_L1, "gssencmode"_L1,
                                  "uid"_L1,      "pwd"_L1,      "requirepeer"_L1, "unix_socket"_L1};
    const QString lower = option.toLower();
    return lower.contains("ssl"_L1) || lower.contains("tls"_L1) || lower.contains("multi"_L1)
        || lower.contains("infile"_L1) || lower.contains("access_mode"_L1) || lower.contains("open_"_L1)
        || std::any_of(words.begin(), words.end(), [&lower](const auto word) { return lower == word; });
}

tl::unexpected<Error> wouldBeReadable()
{
    return fail(ErrorKind::Unsupported,
                u"the password is not sent to another computer without encryption; switch TLS on"_s);
}

Result<QStringList> postgreSqlOptions(const SqlSettings &settings)
{
    const int seconds = secondsOf(settings.timeLimit);
    // why keepalives: a server whose cable is pulled would otherwise be waited for for hours.
    QStringList options{u"connect_timeout=%1"_s.arg(std::max(2, seconds)), u"keepalives_idle=10"_s,
                        u"keepalives_interval=5"_s, u"keepalives_count=2"_s};
    if (!settings.options.contains(u"application_name"_s))
        options.append(u"application_name=Ringside"_s);
    const bool own = settings.isOnThisComputer();
    if (settings.tls == Tls::Always || (settings.tls == Tls::Automatic && !own)) {
        const QString authorities = settings.caFile.isEmpty() ? systemAuthorities() : settings.caFile;
        if (!isPlain(authorities))
            return fail(ErrorKind::Unsupported, u"the path of the CA file has a semicolon"_s);
        options << u"sslmode=verify-full"_s << u"sslrootcert="_s + pgQuoted(authorities);
    } else {
        if (!own && !settings.password.isEmpty())
            return wouldBeReadable();
        options.append(u"sslmode=disable"_s);
        if (!own) // why: libpq would take a password from the user's own file
            options.append(u"passfile=''"_s);
    }
    for (auto it = settings.options.begin(); it != settings.options.end(); ++it)
        options.append(it.key() + u'=' + pgQuoted(it.value()));
    return options;
}

Result<QStringList> mySqlOptions(const SqlSettings &settings)
{
    const bool own = settings.isOnThisComputer();
    // why: Qt's driver can encrypt, but not be told everywhere to look whose certificate it is shown (Debian's 6.4
    // cannot), and a stranger in between may ask for the password as it is.
    if (settings.tls == Tls::Always || (settings.tls == Tls::Automatic && !own)) {
        return fail(ErrorKind::Unsupported,
                    u"Qt's MySQL driver cannot verify a server's certificate; use ODBC, or a tunnel to this computer"_s);
    }
    if (!own && !settings.password.isEmpty())
        return wouldBeReadable();
    const QString seconds = QString::number(secondsOf(settings.timeLimit));
    QStringList options{u"MYSQL_OPT_CONNECT_TIMEOUT="_s + seconds, u"MYSQL_OPT_READ_TIMEOUT="_s + seconds,
                        u"MYSQL_OPT_WRITE_TIMEOUT="_s + seconds};
    if (settings.host.startsWith(u'/'))
        options.append(u"UNIX_SOCKET="_s + settings.host);
    for (auto it = settings.options.begin(); it != settings.options.end(); ++it)
        options.append(it.key() + u'=' + it.value());
    return options;
}

// The parts of an ODBC connection string, in lower case, completed as Qt's driver does it. A value in braces may hold
// semicolons. nullopt: it cannot be read, or says something twice, of which drivers take the one or the other.
std::optional<QMap<QString, QString>> partsOf(const QString &connection)
{
    static const QRegularExpression part(
        u"\\G[;\\s]*+([^=;{}]+)=\\s*+(?:\\{((?:[^}]|\\}\\})*+)\\}|([^;{][^;]*+)?)\\s*(?:;|\\z)"_s);
    QString text = connection.trimmed().toLower();
    if (text.contains(".dsn"_L1))
        text.prepend("filedsn="_L1);
    else if (!text.contains("driver="_L1) && !text.contains("server="_L1))
        text.prepend("dsn="_L1);
    QMap<QString, QString> parts;
    qsizetype end = 0;
    for (auto match = part.globalMatch(text); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        const QString key = found.captured(1).trimmed();
        if (parts.contains(key))
            return std::nullopt;
        parts.insert(key, (found.hasCaptured(3) ? found.captured(3) : found.captured(2)).trimmed());
        end = found.capturedEnd();
    }
    const QString rest = text.mid(end).remove(u';').trimmed();
    return rest.isEmpty() ? std::optional(parts) : std::nullopt;
}

bool isLoopback(const QString &host)
{
    static const QRegularExpression loopback(u"\\A127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}\\z"_s);
    return host.startsWith(u'/') || host.compare("localhost"_L1, Qt::CaseInsensitive) == 0 || host == "::1"_L1
        || loopback.match(host).hasMatch();
}

// "tcp:db.example.com,1433" and "db.example.com\\sales" are db.example.com.
QString serverOf(QString address)
{
    static const QRegularExpression protocol(u"\\A(?:tcp|np|lpc|admin):"_s);
    address.remove(protocol);
    return address.section(u',', 0, 0).section(u'\\', 0, 0).trimmed();
}

// In the words of the drivers, and where it is left to this computer's list of data sources.
QStringList odbcHosts(const QString &connection)
{
    const QMap<QString, QString> parts = partsOf(connection).value_or(QMap<QString, QString>());
    QStringList hosts; // none: with the whole of it
    for (const auto &key : {u"server"_s, u"servername"_s, u"address"_s, u"addr"_s, u"network address"_s, u"host"_s,
                            u"hostname"_s, u"dbq"_s, u"failover_partner"_s, u"failoverpartner"_s}) {
        if (const QString host = serverOf(parts.value(key)); !host.isEmpty())
            hosts.append(host);
    }
    for (const auto &key : {u"dsn"_s, u"filedsn"_s}) {
        if (const QString source = parts.value(key); !source.isEmpty())
            hosts.append(key + u'=' + source);
    }
    return hosts.isEmpty() ? QStringList{connection.trimmed().toLower()} : hosts;
}

// In the words of the drivers of SQL Server, PostgreSQL and MariaDB.
bool asksForVerifiedTls(const QMap<QString, QString> &parts)
{
    const auto isYes = [&parts](const QString &key) {
        const QString value = parts.value(key);
        return value == "yes"_L1 || value == "true"_L1 || value == "1"_L1;
    };
    const QString encrypt = parts.value(u"encrypt"_s);
    const bool isSqlServer = (isYes(u"encrypt"_s) || encrypt == "mandatory"_L1 || encrypt == "strict"_L1)
        && !isYes(u"trustservercertificate"_s);
    return isSqlServer || parts.value(u"sslmode"_s) == "verify-full"_L1
        || (isYes(u"forcetls"_s) && isYes(u"sslverify"_s));
}

Result<QStringList> odbcOptions(const SqlSettings &settings)
{
    const auto read = partsOf(settings.database);
    if (!read)
        return fail(ErrorKind::Unsupported, u"the connection string cannot be read, or says something twice"_s);
    const QMap<QString, QString> &parts = *read;
    for (const auto &key : {u"pwd"_s, u"password"_s}) {
        if (parts.contains(key))
            return fail(ErrorKind::Unsupported, u"the password has a setting of its own"_s);
    }
    // Which computer a data source means is known to the driver only.
    if (!settings.password.isEmpty() && !settings.isOnThisComputer() && !asksForVerifiedTls(parts)) {
        return fail(ErrorKind::Unsupported,
                    u"the connection string does not ask for verified encryption (\"Encrypt=yes\", "
                    u"\"SSLmode=verify-full\", \"FORCETLS=1;SSLVERIFY=1\"), so that the password is not sent"_s);
    }
    if (!isPlain(settings.user))
        return fail(ErrorKind::Unsupported, u"the user's name has a semicolon"_s);
    const QString seconds = QString::number(secondsOf(settings.timeLimit));
    QStringList options{u"SQL_ATTR_ACCESS_MODE=SQL_MODE_READ_ONLY"_s, u"SQL_ATTR_LOGIN_TIMEOUT="_s + seconds,
                        u"SQL_ATTR_CONNECTION_TIMEOUT="_s + seconds};
    for (auto it = settings.options.begin(); it != settings.options.end(); ++it)
        options.append(it.key() + u'=' + it.value());
    return options;
}

Result<QStringList> sqliteOptions(const SqlSettings &settings)
{
    if (!settings.options.isEmpty())
        return fail(ErrorKind::Unsupported, u"SQLite takes no options here"_s);
    if (settings.database.isEmpty())
        return fail(ErrorKind::NotFound, u"there is no file named"_s);
    return QStringList{u"QSQLITE_OPEN_READONLY"_s, u"QSQLITE_BUSY_TIMEOUT=%1"_s.arg(settings.timeLimit.count() / 2)};
}

} // namespace

bool SqlSettings::isOnThisComputer() const
{
    if (driver == Driver::Sqlite)
        return true;
    // why ODBC not: its host stands in the connection string, or in the system's list of data sources.
    return driver != Driver::Odbc && (host.isEmpty() || isLoopback(host));
}

QStringList SqlSettings::hosts() const
{
    if (driver == Driver::Odbc) // why not host: it stands in the connection string, or in the system's list of data sources
        return odbcHosts(database);
    return {host.isEmpty() || host.startsWith(u'/') ? u"localhost"_s : host};
}

QString SqlSettings::driverName() const
{
    switch (driver) {
    case Driver::PostgreSql:
        return u"QPSQL"_s;
    case Driver::MySql:
        return u"QMYSQL"_s;
    case Driver::Odbc:
        return u"QODBC"_s;
    case Driver::Sqlite:
        return u"QSQLITE"_s;
    }
    return {};
}

Result<QString> SqlSettings::connectOptions() const
{
    for (auto it = options.begin(); it != options.end(); ++it) {
        if (!isWord(it.key()) || hasItsOwnSetting(it.key()) || !isPlain(it.value()))
            return fail(ErrorKind::Unsupported, u"the option \"%1\" cannot be given here"_s.arg(it.key().left(40)));
    }
    if (driver != Driver::Odbc && driver != Driver::Sqlite && (host.contains(u',') || !isPlain(host)))
        return fail(ErrorKind::Unsupported, u"the host has to be one name or address"_s);
    Result<QStringList> list;
    switch (driver) {
    case Driver::PostgreSql:
        list = postgreSqlOptions(*this);
        break;
    case Driver::MySql:
        list = mySqlOptions(*this);
        break;
    case Driver::Odbc:
        list = odbcOptions(*this);
        break;
    case Driver::Sqlite:
        list = sqliteOptions(*this);
        break;
    }
    if (!list)
        return tl::unexpected(list.error());
    return list->join(u';');
}

} // namespace Ringside
