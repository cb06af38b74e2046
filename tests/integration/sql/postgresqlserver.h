#pragma once

#include "sqlsettings.h"

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace Ringside {

class TestCertificates;

//! A real PostgreSQL on the loopback and a Unix socket, with a folder of its own, that can be killed and stopped.
//!
//! Runs as an ordinary user (it refuses to be root). It ends with this object, or with the test's process.
//! Who connects over the loopback: "agent", password "correct horse", over TLS only; may read the table people.
//! Over the Unix socket: "agent" without a password.
class PostgreSqlServer
{
public:
    //! Why there is none; empty where there is one.
    [[nodiscard]] static QString absence();

    PostgreSqlServer();
    ~PostgreSqlServer();

    //! Makes the database and starts it. False: error() says why. \a certificate: as TestCertificates names them.
    [[nodiscard]] bool start(const TestCertificates &certificates, const char *certificate = "server");
    [[nodiscard]] QString error() const { return m_error; }

    //! As its owner, who may do everything; several statements. What they print.
    QString run(const QString &statements);
    //! Puts rows into \a table, as COPY reads them.
    void copy(const QString &table, const QByteArray &rows);

    //! Kills it as a power cut does.
    void kill();
    //! Starts it again after kill(), or lets it go on after stall().
    [[nodiscard]] bool resume();
    //! Nothing of it runs any longer, and everything stays as it is.
    void stall();

    [[nodiscard]] quint16 port() const { return m_port; }
    //! The folder of the Unix socket.
    [[nodiscard]] QString folder() const { return m_dir.path(); }
    [[nodiscard]] QString program(const QString &name) const;

    //! For the agent over the Unix socket.
    [[nodiscard]] SqlSettings settings() const;
    //! For the agent over TLS.
    [[nodiscard]] SqlSettings tlsSettings(const TestCertificates &certificates) const;

private:
    void asOrdinaryUser(QProcess &process) const;
    [[nodiscard]] bool runProgram(const QString &name, const QStringList &arguments, const QByteArray &input = {});
    [[nodiscard]] bool launch();
    [[nodiscard]] QList<qint64> processes() const;
    void signalAll(int signal) const;

    QTemporaryDir m_dir;
    std::unique_ptr<QProcess> m_process;
    quint16 m_port = 0;
    QString m_error;
    QByteArray m_output;
    uint m_user = 0; // 0: the one who runs the test
    uint m_group = 0;
};

} // namespace Ringside
