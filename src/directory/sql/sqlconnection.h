#pragma once

#include "sqlcolumns.h"
#include "sqlstatement.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <memory>
#include <optional>

class QSqlError;

namespace Ringside {

//! One connection to the database, opened when it is needed and kept.
//!
//! Blocks; QtSql cannot be interrupted. Whatever the query says, nothing is changed in the database: sessions and
//! transactions are read-only where it has such, and every question ends with a rollback.
//! Thread: made, used and destroyed in one.
class SqlConnection
{
public:
    explicit SqlConnection(SqlSettings settings);
    ~SqlConnection();
    SqlConnection(const SqlConnection &) = delete;
    SqlConnection &operator=(const SqlConnection &) = delete;

    //! The rows that the query has for \a number. A connection that was lost since the last time is made anew.
    [[nodiscard]] Result<SqlRows> ask(const PhoneNumber &number);
    //! What is left to be done after ask(): the caller need not wait for it.
    void endQuestion();
    //! Connects anew and asks for a number that nobody has.
    [[nodiscard]] Result<SqlRows> check();
    //! "PostgreSQL 15.18"; after check().
    [[nodiscard]] QString server() const { return m_server; }

private:
    [[nodiscard]] Result<void> open();
    [[nodiscard]] Result<void> prepareSession();
    [[nodiscard]] QString boundedQuery() const;
    [[nodiscard]] Result<void> set(const QString &statement);
    [[nodiscard]] Result<SqlRows> askOnce(const QList<QVariant> &values);
    [[nodiscard]] Result<SqlRows> rows();
    void readServer();
    void abandon();
    void close();
    [[nodiscard]] bool hasTransactions() const { return m_settings.driver != SqlSettings::Driver::Sqlite; }

    SqlSettings m_settings;
    Result<SqlStatement> m_statement;
    std::unique_ptr<QSqlDatabase> m_database; // null: not open
    std::optional<QSqlQuery> m_query; // prepared
    bool m_isInTransaction = false;
    QString m_server;
};

//! What QtSql says, as an Error. \a isData: rows were being read, so that the server's text may quote them; what it
//! quotes is left out.
[[nodiscard]] Error sqlError(const QSqlError &error, SqlSettings::Driver driver, bool isData);

} // namespace Ringside
