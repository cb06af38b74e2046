#include "trustedauthorities.h"

#include <QFile>
#include <QSslConfiguration>
#include <QtConcurrentRun>

using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

constexpr qint64 largestCaFile = 4 * 1024 * 1024;

Result<QList<QSslCertificate>> read(const QString &caFile)
{
    QFile file(caFile);
    QList<QSslCertificate> own;
    if (file.open(QIODevice::ReadOnly))
        own = QSslCertificate::fromData(file.read(largestCaFile), QSsl::Pem);
    if (own.isEmpty())
        return fail(ErrorKind::Storage, u"%1 holds no certificate (PEM) that can be read"_s.arg(caFile));
    return QSslConfiguration::systemCaCertificates() + own;
}

} // namespace

TrustedAuthorities::TrustedAuthorities(const QString &caFile)
    : m_certificates(QtConcurrent::run(read, caFile))
{
}

} // namespace Ringside
