#include "environmentsecretstore.h"

using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

QFuture<Result<void>> refused()
{
    return QtFuture::makeReadyFuture<Result<void>>(
        fail(ErrorKind::Unsupported, u"environment variables are set outside of Ringside"_s));
}

} // namespace

QFuture<SecretStore::Status> EnvironmentSecretStore::probe()
{
    return QtFuture::makeReadyFuture(Status{State::Available, {}});
}

QFuture<Result<std::optional<Secret>>> EnvironmentSecretStore::read(const QString &name)
{
    std::optional<Secret> secret;
    const QString value = qEnvironmentVariable(name.toUtf8().constData());
    if (!value.isEmpty())
        secret = Secret(value.toUtf8());
    return QtFuture::makeReadyFuture<Result<std::optional<Secret>>>(std::move(secret));
}

QFuture<Result<void>> EnvironmentSecretStore::write(const QString &, const Secret &)
{
    return refused();
}

QFuture<Result<void>> EnvironmentSecretStore::remove(const QString &)
{
    return refused();
}

} // namespace Ringside
