#include "vaulttokenstore.h"

#include "secretvault.h"

namespace Ringside {

VaultTokenStore::VaultTokenStore(SecretVault &vault, QString name, QStringList hosts)
    : m_vault(vault)
    , m_name(std::move(name))
    , m_hosts(std::move(hosts))
{
}

QFuture<Result<std::optional<OAuthToken>>> VaultTokenStore::load()
{
    using Loaded = Result<std::optional<OAuthToken>>;
    return m_vault.resolve({SecretRef::Kind::Keychain, m_name, {}}, m_hosts)
        .then(this, [](const Result<Secret> &secret) -> Loaded {
            if (secret)
                return OAuthToken::fromSecret(*secret);
            // One that was given for another server is not sent to this one: a person signs in anew.
            if (secret.error().kind == ErrorKind::NotFound || secret.error().kind == ErrorKind::Forbidden)
                return std::optional<OAuthToken>();
            return tl::unexpected(secret.error());
        });
}

QFuture<Result<void>> VaultTokenStore::save(const OAuthToken &token)
{
    return m_vault.write(m_name, token.toSecret(), m_hosts, SecretVault::Place::Keychain);
}

QFuture<Result<void>> VaultTokenStore::remove()
{
    return m_vault.remove(m_name);
}

} // namespace Ringside
