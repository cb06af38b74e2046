#include "sqlconnection.h"

#include "logging.h"

#include <QRegularExpression>
#include <QSqlError>
#include <QSqlRecord>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Ringside {

namespace {

using Driver = SqlSettings::Driver;

// More people than an agent would look through; the query is too wide then.
constexpr qsizetype mostRows = 200;
constexpr qsizetype mostBytes = 4 * 1024 * 1024;
constexpr qsizetype longestMessage = 400;

// The server gives up first, so that the connection lives on.
std::chrono::milliseconds serverLimit(std::chrono::milliseconds limit)
{
    return std::max<std::chrono::milliseconds>(100ms, limit - std::max<std::chrono::milliseconds>(100ms, limit / 10));
}

bool contains(const QString &text, std::initializer_list<QLatin1StringView> pieces)
{
    return std::any_of(pieces.begin(), pieces.end(),
                       [&text](const auto piece) { return text.contains(piece, Qt::CaseInsensitive); });
}

// A failed connection has no SQLSTATE in libpq, only words, in the server's language.
ErrorKind kindOfPostgreSqlConnecting(const QString &text)
{
    if (contains(text, {"password authentication failed"_L1, "no password supplied"_L1, "authentication failed for"_L1,
                        "Passwort-Authentifizierung"_L1, "authentification par mot de passe"_L1,
                        "autentificación password"_L1, "autenticación password"_L1})
        || (text.contains("role \""_L1) && text.contains("does not exist"_L1)))
        return ErrorKind::Unauthorized;
    if (contains(text, {"no pg_hba.conf entry"_L1, "permission denied for database"_L1, "not permitted to log in"_L1}))
        return ErrorKind::Forbidden;
    if (text.contains("database \""_L1) && text.contains("does not exist"_L1))
        return ErrorKind::NotFound;
    if (contains(text, {"certificate"_L1, "does not support SSL"_L1, "SSL error"_L1, "invalid connection option"_L1,
                        "invalid sslmode"_L1}))
        return ErrorKind::Protocol;
    if (contains(text, {"timeout expired"_L1}))
        return ErrorKind::Timeout;
    return ErrorKind::Offline;
}

ErrorKind kindOfSqlState(const QString &state, const QString &text)
{
    if (state.isEmpty()) // libpq's own: the connection is gone
        return ErrorKind::Offline;
    if (state.startsWith("28"_L1))
        return ErrorKind::Unauthorized;
    if (state == "57014"_L1 || state == "55P03"_L1 || state == "HYT00"_L1 || state == "HYT01"_L1)
        return ErrorKind::Timeout;
    if (state == "42501"_L1 || state == "25006"_L1)
        return ErrorKind::Forbidden;
    if (state.startsWith("08"_L1) || state.startsWith("57P"_L1) || state.startsWith("53"_L1) || state == "25P03"_L1)
        return ErrorKind::Offline;
    Q_UNUSED(text)
    return ErrorKind::Protocol;
}

ErrorKind kindOfMySql(int code)
{
    switch (code) {
    case 1045: // access denied
    case 1698:
    case 1251: // an authentication that the client does not know
        return ErrorKind::Unauthorized;
    case 1044: // to the database
    case 1142: // to the table
    case 1143: // to the column
    case 1227: // a privilege is missing
    case 1290: // the server's options do not permit it
    case 1370: // to the routine
    case 1792: // cannot be executed in a read-only transaction
        return ErrorKind::Forbidden;
    case 1049:
        return ErrorKind::NotFound;
    case 1205: // lock wait
    case 1317: // query interrupted
    case 1969: // MariaDB's max_statement_time
    case 3024: // MySQL's max_execution_time
        return ErrorKind::Timeout;
    case 1040: // too many connections
    case 1053: // shutting down
    case 1129: // host blocked
    case 1203:
    case 1226:
    case 1927: // connection was killed
        return ErrorKind::Offline;
    default:
        return code >= 2000 && code < 3000 ? ErrorKind::Offline : ErrorKind::Protocol;
    }
}

ErrorKind kindOfSqlite(int code)
{
    switch (code & 0xff) {
    case 3: // perm
    case 8: // read only
    case 23: // not authorised
        return ErrorKind::Forbidden;
    case 5: // busy
    case 6: // locked
    case 9: // interrupted
        return ErrorKind::Timeout;
    case 14: // cannot open: the file may come back with its network folder
        return ErrorKind::Offline;
    case 10: // I/O
    case 11: // malformed
    case 26: // no database
        return ErrorKind::Storage;
    default:
        return ErrorKind::Protocol;
    }
}

QString messageOf(const QSqlError &error, bool isData)
{
    QString text = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    if (isData) {
        // What follows the first line shows the statement with its values, or rows.
        text = text.trimmed().section(u'\n', 0, 0);
        static const QRegularExpression quoted(u"\"[^\"]*\"?|'[^']*'?|«[^»]*»?|»[^«]*«?|„[^“]*“?"_s);
        text.replace(quoted, u"…"_s);
    }
    return text.simplified().left(longestMessage);
}

qsizetype bytesOf(const QVariant &value)
{
    if (value.userType() == QMetaType::QByteArray)
        return value.toByteArray().size();
    return value.userType() == QMetaType::QString ? value.toString().size() * 2 : 8;
}

// why: QtSql's table of connections closes them all when the process ends, in the main thread, also one whose own thread
// is still waiting for an answer, which then falls over it (seen). This one stands in no table.
class UnlistedDatabase : public QSqlDatabase
{
public:
    explicit UnlistedDatabase(const QString &driver)
        : QSqlDatabase(driver)
    {
    }
};

// Country code 999 is reserved and has never been given to anybody.
PhoneNumber nobodysNumber()
{
    PhoneNumber number;
    number.kind = PhoneNumber::Kind::External;
    number.raw = u"+999555010000"_s;
    number.e164 = number.raw;
    number.national = u"555010000"_s;
    number.countryCode = 999;
    return number;
}

// MariaDB says "10.11.6-MariaDB-0+deb12u1", PostgreSQL "15.18 (Debian 15.18-0+deb12u1)".
QString serverName(QLatin1StringView name, const QString &version)
{
    const bool isMariaDb = version.contains("MariaDB"_L1, Qt::CaseInsensitive);
    const QString number = version.section(u' ', 0, 0).section(u'-', 0, 0).left(60);
    return (isMariaDb ? u"MariaDB"_s : QString(name)) + u' ' + number;
}

// ODBC's own way to write a value that may hold a semicolon.
QString odbcQuoted(QString value)
{
    return u'{' + value.replace(u'}', u"}}"_s) + u'}';
}

} // namespace

Error sqlError(const QSqlError &error, Driver driver, bool isData)
{
    const QString code = error.nativeErrorCode();
    const QString text = messageOf(error, isData);
    const bool isConnecting = error.type() == QSqlError::ConnectionError;
    switch (driver) {
    case Driver::PostgreSql:
        return {isConnecting && code.isEmpty() ? kindOfPostgreSqlConnecting(text) : kindOfSqlState(code, text), text, {}};
    case Driver::MySql:
        return {kindOfMySql(code.toInt()), text, {}};
    case Driver::Sqlite:
        return {kindOfSqlite(code.toInt()), text, {}};
    case Driver::Odbc: {
        // Drivers put the SQLSTATE into the text: "[08001][Microsoft]…"
        static const QRegularExpression state(u"\\b(08\\w{3}|28\\w{3}|42501|HYT0[01]|25006|57014)\\b"_s);
        const QString found = state.match(code + u' ' + error.databaseText()).captured(1);
        // why words: Qt shows the driver's own codes only, of which every driver has others.
        const bool isLost = contains(text, {"connection"_L1, "communication link"_L1, "gone away"_L1, "TCP Provider"_L1});
        if (found.isEmpty() && (isConnecting || isLost))
            return {ErrorKind::Offline, text, {}};
        return {found.isEmpty() ? ErrorKind::Protocol : kindOfSqlState(found, text), text, {}};
    }
    }
    return {ErrorKind::Internal, text, {}};
}

SqlConnection::SqlConnection(SqlSettings settings)
    : m_settings(std::move(settings))
    , m_statement(SqlStatement::read(m_settings.query, m_settings.driver))
{
}

SqlConnection::~SqlConnection()
{
    close();
}

Result<SqlRows> SqlConnection::ask(const PhoneNumber &number)
{
    if (!m_statement)
        return tl::unexpected(m_statement.error());
    const QList<QVariant> values = m_statement->valuesFor(number);
    if (std::all_of(values.begin(), values.end(), [](const QVariant &value) { return value.isNull(); }))
        return SqlRows(); // nothing to ask for
    const bool wasOpen = m_database != nullptr;
    auto answer = askOnce(values);
    // A server that was restarted meanwhile, or a router that has forgotten an idle connection.
    if (!answer && wasOpen && answer.error().kind == ErrorKind::Offline) {
        abandon();
        answer = askOnce(values);
    }
    return answer;
}

Result<SqlRows> SqlConnection::askOnce(const QList<QVariant> &values)
{
    if (!m_database) {
        if (const auto opened = open(); !opened) {
            close();
            return tl::unexpected(opened.error());
        }
    }
    const auto failed = [this](const QSqlError &error) {
        const Error problem = sqlError(error, m_settings.driver, true);
        if (problem.kind == ErrorKind::Offline)
            abandon();
        return tl::unexpected(problem);
    };
    if (hasTransactions()) {
        if (!m_database->transaction())
            return failed(m_database->lastError());
        m_isInTransaction = true;
    }
    for (qsizetype i = 0; i < values.size(); ++i)
        m_query->bindValue(int(i), values[i]);
    if (!m_query->exec())
        return failed(m_query->lastError());
    auto answer = rows();
    if (!answer && answer.error().kind == ErrorKind::Offline)
        abandon();
    return answer;
}

Result<SqlRows> SqlConnection::rows()
{
    SqlRows rows;
    const QSqlRecord record = m_query->record();
    for (int i = 0; i < record.count(); ++i)
        rows.columns.append(record.fieldName(i).left(100));
    qsizetype bytes = 0;
    while (m_query->next()) {
        if (rows.rows.size() >= mostRows || bytes > mostBytes) {
            rows.isCut = true;
            break;
        }
        QVariantList row;
        for (int i = 0; i < record.count(); ++i) {
            row.append(m_query->value(i));
            bytes += bytesOf(row.constLast());
        }
        rows.rows.append(row);
    }
    if (!rows.isCut && m_query->lastError().isValid())
        return tl::unexpected(sqlError(m_query->lastError(), m_settings.driver, true));
    return rows;
}

void SqlConnection::endQuestion()
{
    if (!m_query)
        return;
    // why: PostgreSQL's client reads whatever is still coming before it can do anything else, a million rows too.
    if (m_query->isActive() && m_query->isForwardOnly() && m_query->next()) {
        abandon();
        return;
    }
    m_query->finish();
    if (!std::exchange(m_isInTransaction, false))
        return;
    if (!m_database->rollback())
        abandon();
}

Result<SqlRows> SqlConnection::check()
{
    close();
    auto answer = ask(nobodysNumber());
    if (answer) {
        endQuestion();
        readServer();
    }
    return answer;
}

Result<void> SqlConnection::open()
{
    const auto options = m_settings.connectOptions();
    if (!options)
        return tl::unexpected(options.error());
    if (!QSqlDatabase::isDriverAvailable(m_settings.driverName()))
        return fail(ErrorKind::Unsupported, u"Qt's driver %1 is not installed"_s.arg(m_settings.driverName()));
    m_database = std::make_unique<UnlistedDatabase>(m_settings.driverName());
    QSqlDatabase &database = *m_database;
    const bool isOdbc = m_settings.driver == Driver::Odbc;
    const bool isMySqlSocket = m_settings.driver == Driver::MySql && m_settings.host.startsWith(u'/');
    if (!isOdbc && !isMySqlSocket && !m_settings.host.isEmpty())
        database.setHostName(m_settings.host);
    database.setDatabaseName(m_settings.database);
    database.setConnectOptions(*options);
    if (m_settings.port)
        database.setPort(m_settings.port);
    QString password = QString::fromUtf8(m_settings.password.reveal());
    if (isOdbc && !password.isEmpty())
        password = odbcQuoted(password);
    const bool opened = m_settings.user.isEmpty() && password.isEmpty() ? database.open()
                                                                        : database.open(m_settings.user, password);
    if (!opened)
        return tl::unexpected(sqlError(database.lastError(), m_settings.driver, false));
    if (const auto done = prepareSession(); !done)
        return done;
    m_query.emplace(database);
    m_query->setForwardOnly(true);
    if (!m_query->prepare(boundedQuery()))
        return tl::unexpected(sqlError(m_query->lastError(), m_settings.driver, false));
    return {};
}

QString SqlConnection::boundedQuery() const
{
    if (m_settings.driver != Driver::PostgreSql)
        return m_statement->text;
    // why: PostgreSQL puts all that EXECUTE brings into a file before it sends the first row. As part of another query
    // it can be nothing but one that reads, too.
    return u"SELECT * FROM ("_s + m_statement->text + u") AS callers LIMIT "_s + QString::number(mostRows + 1);
}

Result<void> SqlConnection::prepareSession()
{
    const auto limit = serverLimit(m_settings.timeLimit).count();
    switch (m_settings.driver) {
    case Driver::PostgreSql:
        // why one statement: one way there and back. client_min_messages, because libpq prints what a function says
        // on the way.
        return set(u"SELECT set_config('default_transaction_read_only', 'on', false), "
                   "set_config('statement_timeout', '%1', false), set_config('lock_timeout', '%1', false), "
                   "set_config('idle_in_transaction_session_timeout', '60000', false), "
                   "set_config('client_min_messages', 'error', false)"_s.arg(limit));
    case Driver::MySql:
        if (const auto done = set(u"SET SESSION TRANSACTION READ ONLY"_s); !done)
            return done;
        // why: Qt's driver fetches all there is before it shows the first row.
        if (const auto done = set(u"SET SESSION sql_select_limit = %1"_s.arg(mostRows + 1)); !done)
            return done;
        if (set(u"SET SESSION max_execution_time = %1"_s.arg(limit)))
            return {};
        return set(u"SET SESSION max_statement_time = %1"_s.arg(double(limit) / 1000, 0, 'f', 3)); // MariaDB
    case Driver::Odbc:
    case Driver::Sqlite:
        break;
    }
    return {};
}

Result<void> SqlConnection::set(const QString &statement)
{
    QSqlQuery query(*m_database);
    if (!query.exec(statement))
        return tl::unexpected(sqlError(query.lastError(), m_settings.driver, false));
    return {};
}

void SqlConnection::readServer()
{
    if (!m_database)
        return;
    struct Version {
        Driver driver;
        QLatin1StringView name;
        QLatin1StringView statement;
    };
    static constexpr std::array versions{
        Version{Driver::PostgreSql, "PostgreSQL"_L1, "SHOW server_version"_L1},
        Version{Driver::MySql, "MySQL"_L1, "SELECT version()"_L1},
        Version{Driver::Sqlite, "SQLite"_L1, "SELECT sqlite_version()"_L1},
    };
    for (const Version &version : versions) {
        if (version.driver != m_settings.driver)
            continue;
        QSqlQuery query(*m_database);
        if (query.exec(version.statement) && query.next())
            m_server = serverName(version.name, query.value(0).toString());
    }
}

// Without a farewell: the other side does not answer, or would not stop talking.
void SqlConnection::abandon()
{
    if (m_database)
        m_database->close();
    close();
}

void SqlConnection::close()
{
    m_query.reset();
    m_isInTransaction = false;
    m_database.reset();
}

} // namespace Ringside
