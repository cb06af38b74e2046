#include "secretvault.h"

#include "logging.h"

#include <QPromise>

using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

using Read = Result<std::optional<Secret>>;

template<class T>
QFuture<Result<T>> ready(Result<T> result)
{
    return QtFuture::makeReadyFuture<Result<T>>(std::move(result));
}

} // namespace

SecretVault::SecretVault(SecretStore &keychain, SecretStore &environment, SecretStore *unprotected, QObject *parent)
    : QObject(parent)
    , m_keychain(keychain)
    , m_environment(environment)
    , m_unprotected(unprotected)
{
}

SecretStore *SecretVault::store(Place place)
{
    switch (place) {
    case Place::Keychain:
        return &m_keychain;
    case Place::Session:
        return &m_session;
    case Place::Unprotected:
        return m_unprotected;
    }
    return nullptr;
}

QFuture<Result<std::optional<SecretVault::Found>>> SecretVault::lookFor(const QString &name)
{
    using Answer = Result<std::optional<Found>>;
    // The first two answer at once.
    for (const Place place : {Place::Session, Place::Unprotected}) {
        SecretStore *store = this->store(place);
        const Read read = store ? store->read(name).result() : Read();
        if (!read)
            return ready<std::optional<Found>>(tl::unexpected(read.error()));
        if (*read)
            return ready<std::optional<Found>>(Found{place, BoundSecret::fromEntry(**read)});
    }
    return m_keychain.read(name).then(this, [](const Read &read) -> Answer {
        if (!read)
            return tl::unexpected(read.error());
        if (!*read)
            return std::optional<Found>();
        return std::optional(Found{Place::Keychain, BoundSecret::fromEntry(**read)});
    });
}

QFuture<Result<void>> SecretVault::write(const QString &name, const Secret &secret, const QStringList &hosts,
                                         Place place)
{
    SecretStore *target = store(place);
    if (!target)
        return ready<void>(fail(ErrorKind::Forbidden, u"the administrator's policy forbids unprotected secrets"_s));
    const BoundSecret bound{secret, hostNames(hosts)};
    return target->write(name, bound.toEntry()).then(this, [this, name, place](const Result<void> &written) {
        if (!written)
            return written;
        // One that is asked before would hide it, and an unprotected one must not be left behind. The keychain is
        // asked last; what an unreachable one still has does no harm.
        if (place != Place::Session)
            m_session.remove(name);
        if (place != Place::Unprotected && m_unprotected)
            m_unprotected->remove(name);
        Q_EMIT changed(name);
        return written;
    });
}

QFuture<Result<void>> SecretVault::remove(const QString &name)
{
    m_session.remove(name);
    Result<void> fromFile;
    if (m_unprotected)
        fromFile = m_unprotected->remove(name).result();
    return m_keychain.remove(name).then(this, [this, name, fromFile](const Result<void> &removed) -> Result<void> {
        Q_EMIT changed(name);
        return fromFile ? removed : fromFile;
    });
}

QFuture<Result<std::optional<SecretVault::Entry>>> SecretVault::find(const QString &name)
{
    return lookFor(name).then(
        this, [](const Result<std::optional<Found>> &found) -> Result<std::optional<Entry>> {
            if (!found)
                return tl::unexpected(found.error());
            if (!*found)
                return std::optional<Entry>();
            return std::optional(Entry{(*found)->place, (*found)->bound.hosts});
        });
}

Result<Secret> SecretVault::give(const QString &name, const Found &found, const QStringList &hosts)
{
    if (const QStringList strangers = found.bound.strangers(hosts); !strangers.isEmpty()) {
        qCWarning(lcSecrets).noquote() << "a secret was not given out: it belongs to another host";
        Q_EMIT hostsRefused(name, found.bound.hosts, strangers);
        return fail(ErrorKind::Forbidden, u"the secret \"%1\" was given for %2, not for %3"_s.arg(
                                              name, found.bound.hosts.join(u", "_s), strangers.join(u", "_s)));
    }
    if (const BoundSecret bound{found.bound.secret, hostNames(hosts)};
        found.bound.hosts.isEmpty() && !bound.hosts.isEmpty())
        store(found.place)->write(name, bound.toEntry()); // where that fails, the next use tries again
    return found.bound.secret;
}

QFuture<Result<Secret>> SecretVault::resolve(const SecretRef &reference, const QStringList &hosts)
{
    switch (reference.kind) {
    case SecretRef::Kind::Keychain:
        return lookFor(reference.name)
            .then(this,
                  [this, name = reference.name, hosts](const Result<std::optional<Found>> &found) -> Result<Secret> {
                      if (!found)
                          return tl::unexpected(found.error());
                      if (!*found)
                          return fail(ErrorKind::NotFound, u"the keychain holds no secret named \"%1\""_s.arg(name));
                      return give(name, **found, hosts);
                  });
    case SecretRef::Kind::Environment:
        return m_environment.read(reference.name).then(this, [name = reference.name](const Read &read) -> Result<Secret> {
            if (!read)
                return tl::unexpected(read.error());
            if (!*read)
                return fail(ErrorKind::NotFound, u"the environment variable %1 is not set"_s.arg(name));
            return **read;
        });
    case SecretRef::Kind::Literal:
        return ready<Secret>(reference.literal);
    case SecretRef::Kind::None:
        break;
    }
    return ready<Secret>(fail(ErrorKind::NotFound, u"no secret is given in the settings"_s));
}

QFuture<Result<void>> SecretVault::bind(const QString &name, const QStringList &hosts)
{
    return lookFor(name)
        .then(this,
              [this, name, hosts](const Result<std::optional<Found>> &found) -> QFuture<Result<void>> {
                  if (!found)
                      return ready<void>(tl::unexpected(found.error()));
                  if (!*found)
                      return ready<void>(fail(ErrorKind::NotFound, u"nothing is stored under \"%1\""_s.arg(name)));
                  const BoundSecret bound{(*found)->bound.secret, hostNames(hosts)};
                  return store((*found)->place)->write(name, bound.toEntry());
              })
        .unwrap()
        .then(this, [this, name](const Result<void> &written) {
            if (written)
                Q_EMIT changed(name);
            return written;
        });
}

} // namespace Ringside
