#pragma once

#include "oauthtoken.h"

#include <QObject>
#include <QString>
#include <QStringList>

namespace Ringside {

class SecretVault;

//! Keeps the sign-in of one provider in the system's keychain, bound to the hosts of its CRM.
//!
//! Thread: the GUI thread. Does not own the vault, which must outlive it.
class VaultTokenStore : public QObject, public TokenStore
{
    Q_OBJECT

public:
    //! \a name: of the entry in the keychain.
    VaultTokenStore(SecretVault &vault, QString name, QStringList hosts);

    [[nodiscard]] QFuture<Result<std::optional<OAuthToken>>> load() override;
    QFuture<Result<void>> save(const OAuthToken &token) override;
    QFuture<Result<void>> remove() override;

private:
    SecretVault &m_vault;
    QString m_name;
    QStringList m_hosts;
};

} // namespace Ringside
