#include "memorysecretstore.h"

namespace Ringside {

QFuture<SecretStore::Status> MemorySecretStore::probe()
{
    return QtFuture::makeReadyFuture(Status{State::Available, {}});
}

QFuture<Result<std::optional<Secret>>> MemorySecretStore::read(const QString &name)
{
    std::optional<Secret> secret;
    if (const auto at = m_secrets.constFind(name); at != m_secrets.constEnd())
        secret = *at;
    return QtFuture::makeReadyFuture<Result<std::optional<Secret>>>(std::move(secret));
}

QFuture<Result<void>> MemorySecretStore::write(const QString &name, const Secret &secret)
{
    m_secrets.insert(name, secret);
    return QtFuture::makeReadyFuture(Result<void>());
}

QFuture<Result<void>> MemorySecretStore::remove(const QString &name)
{
    m_secrets.remove(name);
    return QtFuture::makeReadyFuture(Result<void>());
}

} // namespace Ringside
