#include "certificatefile.h"

#include <QFile>
#include <QFileInfo>
#include <QSslCertificate>

namespace Ringside {

namespace {

constexpr qint64 largest = 1024 * 1024;

} // namespace

CertificateFile lookAtCertificateFile(const QString &path)
{
    // why: opening a pipe or a device could wait for ever.
    if (!QFileInfo(path).isFile())
        return CertificateFile::NotThere;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return CertificateFile::NotReadable;
    const QByteArray text = file.read(largest);
    if (!QSslCertificate::fromData(text, QSsl::Pem).isEmpty())
        return CertificateFile::Good;
    return text.contains("PRIVATE KEY-----") ? CertificateFile::KeyOnly : CertificateFile::NoCertificate;
}

} // namespace Ringside
