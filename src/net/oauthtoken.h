#pragma once

#include "result.h"
#include "secret.h"

#include <QDateTime>
#include <QFuture>
#include <QMap>
#include <QString>

#include <optional>

namespace Ringside {

//! What a sign-in has brought: the token, the one that renews it, and what belongs to them.
//! Thread: a value.
struct OAuthToken {
    Secret accessToken;
    Secret refreshToken; //!< empty: there is none
    QString type; //!< as the server says it ("Bearer"); often ignored in favour of what the vendor documents
    QDateTime expiresAt; //!< UTC; invalid: unknown
    QString scope;
    QMap<QString, QString> fields; //!< kept from the answers: "instance_url", "api_domain", "location" …

    //! For a keychain: JSON with the secrets in it.
    [[nodiscard]] Secret toSecret() const;
    //! nullopt: not what toSecret() has made.
    [[nodiscard]] static std::optional<OAuthToken> fromSecret(const Secret &secret);
};

//! Where one provider's token is kept between sessions.
//!
//! Does not know what it is for. save() replaces what is there in one step: with servers that give a new refresh token
//! each time, the old one is gone only when the new one is safe.
//! Thread: that of OAuthSession; never blocks it.
class TokenStore
{
public:
    virtual ~TokenStore() = default;
    //! nullopt: nobody has signed in yet.
    [[nodiscard]] virtual QFuture<Result<std::optional<OAuthToken>>> load() = 0;
    virtual QFuture<Result<void>> save(const OAuthToken &token) = 0;
    virtual QFuture<Result<void>> remove() = 0;
};

} // namespace Ringside
