#pragma once

#include "oauthtoken.h"

namespace Ringside {

//! Keeps a token until it goes: for a trial on the command line, and for tests.
//! Thread: as TokenStore.
class MemoryTokenStore : public TokenStore
{
public:
    [[nodiscard]] QFuture<Result<std::optional<OAuthToken>>> load() override
    {
        return QtFuture::makeReadyFuture(Result<std::optional<OAuthToken>>(token));
    }
    QFuture<Result<void>> save(const OAuthToken &saved) override
    {
        token = saved;
        return QtFuture::makeReadyFuture(Result<void>());
    }
    QFuture<Result<void>> remove() override
    {
        token.reset();
        return QtFuture::makeReadyFuture(Result<void>());
    }

    std::optional<OAuthToken> token; //!< nullopt: nobody has signed in
};

} // namespace Ringside
