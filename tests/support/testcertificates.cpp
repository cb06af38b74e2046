#include "testcertificates.h"

#include <QFile>
#include <QProcess>
#include <QSslCertificate>
#include <QSslKey>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Ringside {

TestCertificates::TestCertificates()
{
    if (QStandardPaths::findExecutable(u"openssl"_s).isEmpty()) {
        m_error = u"the program openssl is not installed"_s;
        return;
    }
    makeCa("ca");
    makeCa("other-ca");
    QFile settings(path("ca.cnf"));
    if (settings.open(QIODevice::WriteOnly)) {
        settings.write("[ca]\ndefault_ca = test\n[test]\ndefault_md = sha256\npolicy = any\n"
                       "rand_serial = yes\nunique_subject = no\ncopy_extensions = copy\n"
                       "database = "
                       + path("index.txt").toUtf8() + "\nnew_certs_dir = " + m_dir.path().toUtf8()
                       + "\n[any]\ncommonName = supplied\n");
    }
    QFile index(path("index.txt"));
    static_cast<void>(index.open(QIODevice::WriteOnly));
    settings.close();
    makeLeaf("server", "DNS:localhost,IP:127.0.0.1", "20200101000000Z", "20991231000000Z");
    makeLeaf("stranger", "DNS:pbx.example.com", "20200101000000Z", "20991231000000Z");
    makeLeaf("expired", "DNS:localhost,IP:127.0.0.1", "20200101000000Z", "20200201000000Z");
}

QString TestCertificates::path(const char *name) const
{
    return m_dir.filePath(QString::fromLatin1(name));
}

QString TestCertificates::certificateFile(const char *name) const
{
    return m_dir.filePath(QString::fromLatin1(name) + u".pem"_s);
}

QString TestCertificates::keyFile(const char *name) const
{
    return m_dir.filePath(QString::fromLatin1(name) + u".key"_s);
}

QSslConfiguration TestCertificates::configuration(const char *name) const
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    QFile key(keyFile(name));
    static_cast<void>(key.open(QIODevice::ReadOnly));
    configuration.setLocalCertificateChain(QSslCertificate::fromPath(certificateFile(name)));
    configuration.setPrivateKey(QSslKey(key.readAll(), QSsl::Ec));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone); // of clients
    return configuration;
}

void TestCertificates::run(const QStringList &arguments)
{
    if (!m_error.isEmpty())
        return;
    QProcess openssl;
    openssl.setProcessChannelMode(QProcess::MergedChannels);
    openssl.start(u"openssl"_s, arguments);
    if (!openssl.waitForFinished() || openssl.exitCode() != 0)
        m_error = u"openssl failed: "_s + QString::fromLocal8Bit(openssl.readAll());
}

void TestCertificates::makeCa(const char *name)
{
    run({u"req"_s, u"-x509"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s,
         u"-nodes"_s, u"-days"_s, u"3650"_s, u"-subj"_s, u"/CN=Ringside test "_s + QString::fromLatin1(name),
         u"-keyout"_s, keyFile(name), u"-out"_s, certificateFile(name)});
}

void TestCertificates::makeLeaf(const char *name, const char *subjectAltName, const char *start,
                                const char *end)
{
    const QString request = path(name) + u".csr"_s;
    run({u"req"_s, u"-newkey"_s, u"ec"_s, u"-pkeyopt"_s, u"ec_paramgen_curve:P-256"_s, u"-nodes"_s,
         u"-subj"_s, u"/CN=Ringside test "_s + QString::fromLatin1(name), u"-addext"_s,
         u"subjectAltName="_s + QString::fromLatin1(subjectAltName), u"-keyout"_s, keyFile(name),
         u"-out"_s, request});
    run({u"ca"_s, u"-batch"_s, u"-notext"_s, u"-config"_s, path("ca.cnf"), u"-cert"_s, caFile(),
         u"-keyfile"_s, keyFile("ca"), u"-startdate"_s, QString::fromLatin1(start), u"-enddate"_s,
         QString::fromLatin1(end), u"-in"_s, request, u"-out"_s, certificateFile(name)});
}

} // namespace Ringside
