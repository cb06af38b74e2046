#pragma once

#include "secret.h"

namespace Ringside {

//! Secrets in environment variables: for machines without a desktop.
//!
//! Reads only: writing and removing are Unsupported. An empty variable counts as none.
//! Thread: the GUI thread; answers at once.
class EnvironmentSecretStore : public SecretStore
{
public:
    [[nodiscard]] QFuture<Status> probe() override;
    [[nodiscard]] QFuture<Result<std::optional<Secret>>> read(const QString &name) override;
    QFuture<Result<void>> write(const QString &name, const Secret &secret) override;
    QFuture<Result<void>> remove(const QString &name) override;
};

} // namespace Ringside
