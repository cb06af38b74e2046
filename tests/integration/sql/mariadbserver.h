#pragma once

#include "databaseserver.h"
#include "sqlsettings.h"

namespace Ringside {

//! A real MariaDB on the loopback and a Unix socket.
//!
//! Who connects: "agent", password "correct horse"; may read the table crm.people.
class MariaDbServer : public DatabaseServer
{
public:
    //! Why there is none; empty where there is one.
    [[nodiscard]] static QString absence();

    MariaDbServer()
        : DatabaseServer("mysql")
    {
    }

    //! Makes the database and starts it. False: error() says why.
    [[nodiscard]] bool start();
    //! As its owner, who may do everything; several statements. What they print.
    QString run(const QString &statements);

    //! For the agent over the loopback.
    [[nodiscard]] SqlSettings settings() const;

protected:
    [[nodiscard]] QString program(const QString &name) const override;
    [[nodiscard]] QStringList arguments() const override;
    [[nodiscard]] bool isReady() override;

private:
    [[nodiscard]] QStringList asOwner() const;
};

} // namespace Ringside
