#pragma once

#include "secret.h"

#include <QString>

namespace Ringside {

//! Secrets in a plain file that only its user may read: "unprotected on this computer".
//!
//! For who has no keychain and has chosen this in so many words; never a fallback that happens by itself.
//! Thread: the GUI thread; reads and writes one small file at once. Errors: Storage.
class FileSecretStore : public SecretStore
{
public:
    explicit FileSecretStore(QString path);

    [[nodiscard]] QFuture<Status> probe() override;
    [[nodiscard]] QFuture<Result<std::optional<Secret>>> read(const QString &name) override;
    QFuture<Result<void>> write(const QString &name, const Secret &secret) override;
    //! Removes the file with the last secret.
    QFuture<Result<void>> remove(const QString &name) override;

private:
    QString m_path;
};

} // namespace Ringside
