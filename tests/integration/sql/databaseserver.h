#pragma once

#include <QProcess>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace Ringside {

//! A database server with a folder of its own, that can be killed and stopped.
//!
//! Runs as an ordinary user (they refuse to be root). It ends with this object, or with the test's process.
class DatabaseServer
{
public:
    virtual ~DatabaseServer();

    [[nodiscard]] QString error() const { return m_error; }
    [[nodiscard]] quint16 port() const { return m_port; }
    //! With the Unix socket.
    [[nodiscard]] QString folder() const { return m_dir.path(); }

    //! Kills it as a power cut does.
    void kill();
    //! Starts it again after kill(), or lets it go on after stall().
    [[nodiscard]] bool resume();
    //! Nothing of it runs any longer, and everything stays as it is.
    void stall();

protected:
    //! \a user: who it runs as where the test is root; "nobody" where there is no such user.
    explicit DatabaseServer(const char *user);

    //! Where the program \a name is.
    [[nodiscard]] virtual QString program(const QString &name) const = 0;
    [[nodiscard]] virtual QStringList arguments() const = 0;
    [[nodiscard]] virtual bool isReady() = 0;

    [[nodiscard]] bool runProgram(const QString &name, const QStringList &arguments, const QByteArray &input = {});
    [[nodiscard]] QByteArray output() const { return m_output; } //!< of the last one
    [[nodiscard]] bool launch(const QString &name);
    //! A file that belongs to whom the server runs as, and that nobody else reads.
    [[nodiscard]] bool write(const QString &name, const QByteArray &content);
    void setError(const QString &error) { m_error = error; }

private:
    void asOrdinaryUser(QProcess &process) const;
    [[nodiscard]] QList<qint64> processes() const;
    void signalAll(int signal) const;

    QTemporaryDir m_dir;
    std::unique_ptr<QProcess> m_process;
    QString m_name; // of the program
    quint16 m_port = 0;
    QString m_error;
    QByteArray m_output;
    uint m_user = 0; // 0: the one who runs the test
    uint m_group = 0;
};

} // namespace Ringside
