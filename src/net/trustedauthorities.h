#pragma once

#include "result.h"

#include <QFuture>
#include <QList>
#include <QSslCertificate>
#include <QString>

namespace Ringside {

//! Whom we believe who a server is: the system's authorities and those of the company's own file.
//!
//! One for all clients: the system's few hundred certificates are held once. Reading them takes a quarter of a second,
//! which is why it happens on a thread of its own. Without a file of one's own this is not needed: Qt then looks up
//! what a connection needs, which it no longer does when a certificate is added (measured with 6.4.2).
//! Thread: any. Errors: Storage, naming the file.
class TrustedAuthorities
{
public:
    //! \a caFile: PEM, one certificate or several.
    explicit TrustedAuthorities(const QString &caFile);

    [[nodiscard]] QFuture<Result<QList<QSslCertificate>>> certificates() const { return m_certificates; }

private:
    QFuture<Result<QList<QSslCertificate>>> m_certificates;
};

} // namespace Ringside
