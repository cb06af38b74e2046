#pragma once

#include "secret.h"

#include <QHash>

namespace Ringside {

//! Secrets for as long as the program runs: where there is no keychain and nothing is to be written
//! unprotected, and in tests.
//!
//! Thread: the GUI thread; answers at once.
class MemorySecretStore : public SecretStore
{
public:
    [[nodiscard]] QFuture<Status> probe() override;
    [[nodiscard]] QFuture<Result<std::optional<Secret>>> read(const QString &name) override;
    QFuture<Result<void>> write(const QString &name, const Secret &secret) override;
    QFuture<Result<void>> remove(const QString &name) override;

private:
    QHash<QString, Secret> m_secrets;
};

} // namespace Ringside
