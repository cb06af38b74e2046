#pragma once

#include <QString>

namespace Ringside {

//! What was found in a file that is to hold the certificates of authorities.
enum class CertificateFile {
    Good,
    NotThere,
    NotReadable,
    NoCertificate, //!< no certificate in the PEM form
    KeyOnly, //!< a private key, which must not be given away
};

//! Looks into the file at \a path. Thread: any; blocks for one small file.
[[nodiscard]] CertificateFile lookAtCertificateFile(const QString &path);

} // namespace Ringside
