#pragma once

#include "databaseserver.h"
#include "sqlsettings.h"

namespace Ringside {

class TestCertificates;

//! A real PostgreSQL on the loopback and a Unix socket.
//!
//! Who connects over the loopback: "agent", password "correct horse", over TLS only; may read the table people.
//! Over the Unix socket: "agent" without a password.
class PostgreSqlServer : public DatabaseServer
{
public:
    //! Why there is none; empty where there is one.
    [[nodiscard]] static QString absence();

    PostgreSqlServer()
        : DatabaseServer("postgres")
    {
    }

    //! Makes the database and starts it. False: error() says why. \a certificate: as TestCertificates names them.
    [[nodiscard]] bool start(const TestCertificates &certificates, const char *certificate = "server");

    //! As its owner, who may do everything; several statements. What they print.
    QString run(const QString &statements);
    //! Puts rows into \a table, as COPY reads them.
    void copy(const QString &table, const QByteArray &rows);
    [[nodiscard]] QString program(const QString &name) const override;

    //! For the agent over the Unix socket.
    [[nodiscard]] SqlSettings settings() const;
    //! The same through PostgreSQL's driver for ODBC; why that is not there, or empty.
    [[nodiscard]] SqlSettings odbcSettings() const;
    [[nodiscard]] static QString odbcAbsence();
    //! For the agent over TLS.
    [[nodiscard]] SqlSettings tlsSettings(const TestCertificates &certificates) const;

protected:
    [[nodiscard]] QStringList arguments() const override;
    [[nodiscard]] bool isReady() override;
};

} // namespace Ringside
