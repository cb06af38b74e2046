#pragma once

#include "result.h"
#include "secret.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>

namespace Ringside {

//! A JSON Web Token signed with RS256 (RFC 7515, 7519).
//!
//! \a privateKey is an RSA key of at least 2048 bits in PEM form, not protected by a password; "\n" written out, as in
//! environment variables and JSON files, is taken for a line break. \a keyId stands in the header if it is not empty.
//! Thread: any. Errors: Unsupported: the key is none that can be used.
[[nodiscard]] Result<QByteArray> signedJwt(const QJsonObject &claims, const Secret &privateKey,
                                           const QString &keyId = {});

} // namespace Ringside
