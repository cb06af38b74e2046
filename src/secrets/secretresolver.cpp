#include "secretresolver.h"

using namespace Qt::StringLiterals;

namespace Ringside {

SecretResolver::SecretResolver(SecretStore &keychain, SecretStore &environment)
    : m_keychain(keychain)
    , m_environment(environment)
{
}

QFuture<Result<Secret>> SecretResolver::resolve(const SecretRef &reference)
{
    const auto orNotFound = [](const QString &detail) {
        return [detail](const Result<std::optional<Secret>> &found) -> Result<Secret> {
            if (!found)
                return tl::unexpected(found.error());
            if (!*found)
                return fail(ErrorKind::NotFound, detail);
            return **found;
        };
    };
    switch (reference.kind) {
    case SecretRef::Kind::Keychain:
        return m_keychain.read(reference.name)
            .then(&m_context,
                  orNotFound(u"the keychain holds no secret named \"%1\""_s.arg(reference.name)));
    case SecretRef::Kind::Environment:
        return m_environment.read(reference.name)
            .then(&m_context,
                  orNotFound(u"the environment variable %1 is not set"_s.arg(reference.name)));
    case SecretRef::Kind::Literal:
        return QtFuture::makeReadyFuture<Result<Secret>>(reference.literal);
    case SecretRef::Kind::None:
        break;
    }
    return QtFuture::makeReadyFuture<Result<Secret>>(
        fail(ErrorKind::NotFound, u"no secret is given in the settings"_s));
}

} // namespace Ringside
