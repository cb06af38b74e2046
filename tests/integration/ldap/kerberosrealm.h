#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>

namespace Ringside {

//! A Kerberos realm EXAMPLE.COM with a key distribution centre of its own on the loopback; no root needed.
//!
//! Its configuration, tickets and keys are in the environment of this process from start() on, and so of the servers that
//! it starts afterwards. It ends with this object, or with the test's process.
class KerberosRealm
{
public:
    //! Why there is none; empty where there is one.
    [[nodiscard]] static QString absence();

    KerberosRealm();
    ~KerberosRealm();

    //! With the server \a service ("ldap/127.0.0.1") and the user "agent". Otherwise error() says why.
    [[nodiscard]] bool start(const QString &service);
    //! Signs the user in, as the desktop does; or out.
    [[nodiscard]] bool signIn();
    void signOut();
    [[nodiscard]] QString error() const { return m_error; }

private:
    [[nodiscard]] bool run(const QString &program, const QStringList &arguments, const QByteArray &input = {});

    QTemporaryDir m_dir;
    std::unique_ptr<QProcess> m_kdc;
    QString m_error;
};

} // namespace Ringside
