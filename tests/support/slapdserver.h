#pragma once

#include <QByteArray>
#include <QList>
#include <QProcess>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <memory>
#include <utility>

namespace Ringside {

class TestCertificates;

//! A real OpenLDAP server on the loopback, with a configuration, ports and a folder of its own; no root needed.
//!
//! Holds dc=example,dc=com with people under ou=people. Everybody may read but for what restrict() takes away.
//! It ends with this object, or with the test's process.
class SlapdServer
{
public:
    using Attributes = QList<std::pair<QByteArray, QByteArray>>;

    //! Why there is none; empty where there is one.
    [[nodiscard]] static QString absence();

    SlapdServer();
    ~SlapdServer();

    // Before start().
    //! Offers TLS with the certificate called \a name.
    void setCertificates(const TestCertificates &certificates, const char *name = "server");
    //! Lines for its configuration, before and within the database.
    void configure(const QByteArray &global, const QByteArray &database = {});
    //! Listens on \a address too: "192.0.2.1".
    void listenOn(const QString &address) { m_address = address; }
    //! Says of itself that it is an Active Directory, as far as we ask for that.
    void pretendActiveDirectory();
    //! Makes everything anew with these entries, as LDIF below base().
    [[nodiscard]] bool load(const QByteArray &ldif);

    //! True when it answers. Otherwise error() says why. Again after kill(), with what it holds.
    [[nodiscard]] bool start();
    void kill();
    //! It hangs: accepts connections and questions, answers nothing.
    void pause();
    void resume();
    [[nodiscard]] bool isRunning() const { return m_process != nullptr; }
    [[nodiscard]] QString error() const { return m_error; }

    [[nodiscard]] quint16 port() const { return m_port; }
    [[nodiscard]] QString url() const; //!< ldap://, for StartTLS or none
    [[nodiscard]] QString tlsUrl() const; //!< ldaps://
    [[nodiscard]] static QByteArray base() { return "dc=example,dc=com"; }
    [[nodiscard]] static QByteArray peopleBase() { return "ou=people,dc=example,dc=com"; }
    [[nodiscard]] static QString admin() { return QStringLiteral("cn=admin,dc=example,dc=com"); }
    [[nodiscard]] QByteArray password() const { return m_password; }

    //! An entry as LDIF.
    [[nodiscard]] static QByteArray ldif(const QByteArray &dn, const Attributes &attributes);
    //! A person below peopleBase() who can have all attributes that Active Directory has.
    [[nodiscard]] static QByteArray ldifPerson(const QByteArray &uid, const Attributes &attributes);
    //! The entry number \a index of a big directory: three numbers, written in one of many ways.
    [[nodiscard]] static QByteArray ldifSample(int index);
    //! The office number of ldifSample(\a index), E.164.
    [[nodiscard]] static QString sampleNumber(int index);
    //! Runs one of the ldap tools on it as its administrator, \a input going in. \return what came out.
    [[nodiscard]] QByteArray run(const QString &tool, const QStringList &arguments, const QByteArray &input = {}) const;

private:
    [[nodiscard]] bool writeConfiguration();

    QTemporaryDir m_dir;
    QString m_address;
    QByteArray m_password;
    QByteArray m_global;
    QByteArray m_database;
    quint16 m_port = 0;
    quint16 m_tlsPort = 0;
    bool m_hasTls = false;
    std::unique_ptr<QProcess> m_process;
    QString m_error;
};

} // namespace Ringside
