#pragma once

#include "boundsecret.h"
#include "memorysecretstore.h"
#include "secretref.h"

#include <QFuture>
#include <QObject>

#include <functional>
#include <optional>

namespace Ringside {

//! All places where secrets may be, as one; and the rule that a secret belongs to its host.
//!
//! What is kept "for this session only" is asked first, then the unprotected file, then the keychain. A secret is
//! given out for the hosts it was written for and no others; an entry without hosts (older, or another program's) is
//! bound to those that ask first. Secrets of the environment and those written out in a configuration have no hosts.
//! Does not own the stores. Never chooses a place by itself, never shows a secret to people.
//! Thread: the GUI thread; never blocks it.
//! Errors: NotFound where nothing is stored under the name, Forbidden for another host, and the store's own.
class SecretVault : public QObject
{
    Q_OBJECT

public:
    enum class Place {
        Keychain,
        Session, //!< until the program ends
        Unprotected, //!< in a plain file on this computer
    };
    struct Entry {
        Place place = Place::Keychain;
        QStringList hosts; //!< it was given for; empty: not bound yet

        friend bool operator==(const Entry &, const Entry &) = default;
    };

    //! \a unprotected answers at once; null: the administrator's policy forbids it.
    SecretVault(SecretStore &keychain, SecretStore &environment, SecretStore *unprotected, QObject *parent = nullptr);

    //! Of the keychain.
    [[nodiscard]] QFuture<SecretStore::Status> probe() { return m_keychain.probe(); }
    [[nodiscard]] bool mayStoreUnprotected() const { return m_unprotected != nullptr; }

    //! Keeps \a secret for \a hosts, in \a place and nowhere else. Forbidden: the policy does not let it be there.
    QFuture<Result<void>> write(const QString &name, const Secret &secret, const QStringList &hosts, Place place);
    //! Removes it from wherever it is.
    QFuture<Result<void>> remove(const QString &name);
    //! Where it is and whose it is; nullopt: nowhere.
    [[nodiscard]] QFuture<Result<std::optional<Entry>>> find(const QString &name);

    //! The secret that \a reference names, to be sent to \a hosts.
    [[nodiscard]] QFuture<Result<Secret>> resolve(const SecretRef &reference, const QStringList &hosts);
    //! The user's word: from now on the secret is for \a hosts.
    QFuture<Result<void>> bind(const QString &name, const QStringList &hosts);

Q_SIGNALS:
    //! Something was written, removed or bound: what could not be resolved may be tried again.
    void changed(const QString &name);
    //! A secret was not given out: it was given for \a known, and is asked for by \a strangers.
    void hostsRefused(const QString &name, const QStringList &known, const QStringList &strangers);

private:
    struct Found {
        Place place = Place::Keychain;
        BoundSecret bound;
    };
    [[nodiscard]] SecretStore *store(Place place);
    [[nodiscard]] QFuture<Result<std::optional<Found>>> lookFor(const QString &name);
    [[nodiscard]] Result<Secret> give(const QString &name, const Found &found, const QStringList &hosts);

    SecretStore &m_keychain;
    SecretStore &m_environment;
    SecretStore *m_unprotected;
    MemorySecretStore m_session;
};

} // namespace Ringside
