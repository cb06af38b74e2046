#include "connection_p.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace Ringside {

Connection::Connection(const QString &path, int flags, std::chrono::milliseconds busyTimeout)
    : m_database(path.toUtf8().constData(), flags, int(busyTimeout.count()))
{
}

SQLite::Statement &Connection::statement(std::string_view sql)
{
    auto &known = m_statements[sql];
    if (known)
        known->tryReset(); // why: reset() would report once more what the last run reported
    else
        known = std::make_unique<SQLite::Statement>(m_database, std::string(sql));
    return *known;
}

qint64 Connection::number(const char *sql)
{
    return m_database.execAndGet(sql).getInt64();
}

QString Connection::text(const char *sql)
{
    return QString::fromUtf8(m_database.execAndGet(sql).getText());
}

Transaction::Transaction(Connection &connection, Kind kind)
    : m_connection(connection)
{
    // why: a write transaction that begins as a reading one fails at its first write where another
    // process has written meanwhile, whatever busy_timeout says (sqlite.org, "Transaction",
    // SQLITE_BUSY_SNAPSHOT).
    m_connection.statement(kind == Kind::Write ? "BEGIN IMMEDIATE" : "BEGIN").exec();
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    try {
        // A full disk may have rolled back already.
        if (!sqlite3_get_autocommit(m_connection.database().getHandle()))
            m_connection.statement("ROLLBACK").exec();
    } catch (const SQLite::Exception &) {
        // why: what broke the transaction is already on its way up as an exception.
    }
}

void Transaction::commit()
{
    m_connection.statement("COMMIT").exec();
    m_open = false;
}

QString Rows::text(int column) const
{
    const SQLite::Column value = m_statement.getColumn(column);
    const char *text = value.getText();
    return QString::fromUtf8(text, value.getBytes());
}

QByteArray Rows::bytes(int column) const
{
    const SQLite::Column value = m_statement.getColumn(column);
    const char *text = value.getText();
    return QByteArray(text, value.getBytes());
}

Binder &Binder::operator<<(qint64 value)
{
    m_statement.bind(++m_next, int64_t(value));
    return *this;
}

Binder &Binder::operator<<(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    m_statement.bind(++m_next, std::string(utf8.constData(), size_t(utf8.size())));
    return *this;
}

Binder &Binder::operator<<(const QByteArray &utf8)
{
    // why: bindNoCopy() of bytes makes a BLOB; only the string overload gives TEXT, and needs a
    // std::string that lives on. A C string ends at the first NUL, which text from outside has been
    // rid of.
    m_statement.bindNoCopy(++m_next, utf8.isNull() ? "" : utf8.constData());
    return *this;
}

Binder &Binder::operator<<(std::nullopt_t)
{
    m_statement.bind(++m_next);
    return *this;
}

int Binder::exec()
{
    return m_statement.exec();
}

Error toError(const SQLite::Exception &problem, const QString &file)
{
    const auto error = [](ErrorKind kind, const QString &detail) {
        return Error{kind, detail, std::nullopt};
    };
    switch (problem.getErrorCode() & 0xFF) {
    case SQLITE_FULL:
        return error(ErrorKind::Storage, u"%1 could not be written: the disk is full"_s.arg(file));
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return error(ErrorKind::Storage, u"%1 could not be written: it is read-only"_s.arg(file));
    case SQLITE_CANTOPEN:
        return error(ErrorKind::Storage,
                     u"%1 could not be opened: the folder is missing or read-only"_s.arg(file));
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return error(ErrorKind::Storage, u"%1 is damaged"_s.arg(file));
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return error(ErrorKind::Timeout, u"%1 is in use by another program"_s.arg(file));
    case SQLITE_IOERR:
        return error(ErrorKind::Storage,
                     u"%1 could not be read or written: the disk reports an error (%2)"_s.arg(
                         file, QString::number(problem.getExtendedErrorCode())));
    default:
        break;
    }
    // why: SQLite's own words name tables and columns, never what stands in them.
    return error(ErrorKind::Internal,
                 u"%1: %2"_s.arg(file, QString::fromUtf8(problem.getErrorStr())));
}

bool meansDamaged(const SQLite::Exception &problem)
{
    const int code = problem.getErrorCode() & 0xFF;
    return code == SQLITE_CORRUPT || code == SQLITE_NOTADB;
}

} // namespace Ringside
