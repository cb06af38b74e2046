#pragma once

#include "result.h"
#include "secret.h"

#include <QMap>
#include <QString>
#include <QStringList>

#include <chrono>

namespace Ringside {

//! What has to be known to find callers in one database.
//!
//! Does not read configuration files. Thread: a value.
struct SqlSettings {
    enum class Driver {
        PostgreSql,
        MySql, //!< and MariaDB
        Odbc, //!< whatever else there is a driver for: SQL Server, Oracle, Db2 …
        Sqlite,
    };
    enum class Tls {
        Automatic, //!< to another computer always, on this one never
        Always,
        Never, //!< to another computer only where there is no password
    };

    QString name; //!< of the provider, unique within a profile
    Driver driver = Driver::PostgreSql;
    QString host; //!< a name, an address, or the folder of a Unix socket; empty: this computer. Not for SQLite and ODBC
    quint16 port = 0; //!< 0: the usual one
    QString database; //!< its name; SQLite: its file; ODBC: a data source's name or a whole connection string
    QString user;
    Secret password;
    Tls tls = Tls::Automatic;
    QString caFile; //!< PEM; only what it signs is trusted then. Empty: the system's authorities
    QMap<QString, QString> options; //!< further ones in the driver's words ("application_name" → "ringside")
    //! One SELECT with :phone, :e164, :digits and :suffix in any number; see README.md.
    QString query;
    //! What columns hold whose names do not say it: column → "name", "phone" …, see SqlColumns.
    QMap<QString, QString> columns;
    QString region; //!< ISO 3166-1 alpha-2, for numbers written without a country
    std::chrono::milliseconds timeLimit{5000};
    //! A connection that nobody has used for so long is closed: hundreds of agents share one server.
    std::chrono::milliseconds keptOpen{std::chrono::minutes(5)};

    //! Whether the database is on this computer, so that nothing crosses a network.
    [[nodiscard]] bool isOnThisComputer() const;
    //! To whom the password goes: "db.example.com", of ODBC also "dsn=customers" where this computer's list of data sources
    //! says it.
    [[nodiscard]] QStringList hosts() const;
    //! The file that Qt's drivers are called by: "QPSQL".
    [[nodiscard]] QString driverName() const;
    //! What the driver is told at the connection, in Qt's form. An error where a password, or people's data under one,
    //! would go over the network unprotected, or where an option has no place there.
    [[nodiscard]] Result<QString> connectOptions() const;
};

} // namespace Ringside
