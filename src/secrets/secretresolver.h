#pragma once

#include "secretref.h"

#include <QFuture>
#include <QObject>

namespace Ringside {

//! Turns what settings say of a secret into the secret.
//!
//! Does not own the stores and does not keep what it found. Thread: the GUI thread; never blocks it.
//! Errors: NotFound where nothing is stored under the name, and the store's own.
class SecretResolver
{
public:
    SecretResolver(SecretStore &keychain, SecretStore &environment);

    [[nodiscard]] QFuture<Result<Secret>> resolve(const SecretRef &reference);

private:
    SecretStore &m_keychain;
    SecretStore &m_environment;
    QObject m_context;
};

} // namespace Ringside
