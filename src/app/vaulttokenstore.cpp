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
        .then(this,
              [this](const Result<Secret> &secret) -> QFuture<Loaded> {
                  if (secret)
                      return QtFuture::makeReadyFuture(Loaded(OAuthToken::fromSecret(*secret)));
                  const Error error = secret.error();
                  // One that was given for another server is not sent to this one: a person signs in anew.
                  if (error.kind == ErrorKind::NotFound || error.kind == ErrorKind::Forbidden)
                      return QtFuture::makeReadyFuture(Loaded(std::optional<OAuthToken>()));
                  // Where there is no keychain nothing is in it, and a sign-in holds until the program ends.
                  return m_vault.probe().then(this, [error](const SecretStore::Status &status) -> Loaded {
                      if (status.state == SecretStore::State::Unavailable)
                          return std::optional<OAuthToken>();
                      return tl::unexpected(error);
                  });
              })
        .unwrap();
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
