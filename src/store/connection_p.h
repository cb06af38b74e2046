#pragma once

#include "result.h"

#include <QByteArray>
#include <QString>

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Exception.h>
#include <SQLiteCpp/Statement.h>

#include <memory>
#include <optional>
#include <string_view>
#include <unordered_map>

namespace Ringside {

//! One connection to one SQLite file, set up the house way, with its prepared statements.
//!
//! Does not know threads or schemas. Thread: the one that uses it.
//! Errors: SQLite::Exception; toError() makes an Error of it.
class Connection
{
public:
    explicit Connection(const QString &path, int flags, std::chrono::milliseconds busyTimeout);

    [[nodiscard]] SQLite::Database &database() { return m_database; }
    //! The prepared statement of \a sql, reset and ready for binding. \a sql must be a literal.
    [[nodiscard]] SQLite::Statement &statement(std::string_view sql);
    //! Forgets all prepared statements: before ATTACH and DETACH.
    void forgetStatements() { m_statements.clear(); }
    void exec(const char *sql) { m_database.exec(sql); }
    [[nodiscard]] qint64 number(const char *sql);
    [[nodiscard]] QString text(const char *sql);

private:
    SQLite::Database m_database;
    std::unordered_map<std::string_view, std::unique_ptr<SQLite::Statement>> m_statements;
};

//! A transaction that is rolled back unless it was committed.
class Transaction
{
public:
    enum class Kind { Read, Write };
    Transaction(Connection &connection, Kind kind);
    ~Transaction();
    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    void commit();

private:
    Connection &m_connection;
    bool m_open = true;
};

//! Resets a statement when its rows have been read, so that it does not keep the snapshot open.
class Rows
{
public:
    explicit Rows(SQLite::Statement &statement)
        : m_statement(statement)
    {
    }
    ~Rows() { m_statement.tryReset(); }
    Rows(const Rows &) = delete;
    Rows &operator=(const Rows &) = delete;
    [[nodiscard]] bool next() { return m_statement.executeStep(); }
    [[nodiscard]] qint64 integer(int column) const
    {
        return m_statement.getColumn(column).getInt64();
    }
    [[nodiscard]] bool isNull(int column) const { return m_statement.isColumnNull(column); }
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;
    [[nodiscard]] std::optional<qint64> optionalInteger(int column) const
    {
        return isNull(column) ? std::nullopt : std::optional(integer(column));
    }

private:
    SQLite::Statement &m_statement;
};

//! Binds values to a statement in their order, then runs it.
class Binder
{
public:
    explicit Binder(SQLite::Statement &statement)
        : m_statement(statement)
    {
    }
    Binder &operator<<(qint64 value);
    Binder &operator<<(int value) { return *this << qint64(value); }
    Binder &operator<<(bool value) { return *this << qint64(value); }
    Binder &operator<<(const QString &text);
    //! Not copied: has to live until the statement has run.
    Binder &operator<<(const QByteArray &utf8);
    Binder &operator<<(std::nullopt_t);
    template<class T>
    Binder &operator<<(const std::optional<T> &value)
    {
        return value ? *this << *value : *this << std::nullopt;
    }
    //! \return how many rows changed.
    int exec();

private:
    SQLite::Statement &m_statement;
    int m_next = 0;
};

//! What SQLite said, as an Error; \a file is the name to speak of.
[[nodiscard]] Error toError(const SQLite::Exception &problem, const QString &file);
//! The file is not (any longer) a database.
[[nodiscard]] bool meansDamaged(const SQLite::Exception &problem);

} // namespace Ringside
