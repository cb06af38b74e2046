#pragma once

#include <QSslConfiguration>
#include <QString>
#include <QTemporaryDir>

namespace Ringside {

//! An authority and what it signed, made anew for each test by the program openssl.
class TestCertificates
{
public:
    TestCertificates();

    //! False where openssl is absent or failed; error() says why.
    [[nodiscard]] bool isValid() const { return m_error.isEmpty(); }
    [[nodiscard]] QString error() const { return m_error; }

    [[nodiscard]] QString caFile() const { return path("ca.pem"); }
    [[nodiscard]] QString otherCaFile() const { return path("other-ca.pem"); } //!< signed none of these
    //! "server": 127.0.0.1 and localhost; "stranger": pbx.example.com only; "expired": as server, but over
    [[nodiscard]] QString certificateFile(const char *name) const;
    [[nodiscard]] QString keyFile(const char *name) const;
    //! For a server that shows the certificate called \a name.
    [[nodiscard]] QSslConfiguration configuration(const char *name) const;

private:
    [[nodiscard]] QString path(const char *name) const;
    void run(const QStringList &arguments);
    void makeCa(const char *name);
    void makeLeaf(const char *name, const char *subjectAltName, const char *start, const char *end);

    QTemporaryDir m_dir;
    QString m_error;
};

} // namespace Ringside
