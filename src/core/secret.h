#pragma once

#include "result.h"

#include <QByteArray>
#include <QFuture>

#include <optional>

namespace Ringside {

//! A password or token. Cannot be printed by accident, and is overwritten when it goes.
//!
//! Thread: a value. The copy handed to a library is beyond our reach.
class Secret
{
public:
    Secret() = default;
    explicit Secret(QByteArray value)
        : m_value(std::move(value))
    {
    }
    Secret(const Secret &other)
        : m_value(other.m_value.constData(), other.m_value.size())
    {
    }
    Secret(Secret &&other) noexcept { m_value.swap(other.m_value); }
    Secret &operator=(Secret other) noexcept
    {
        m_value.swap(other.m_value);
        return *this;
    }
    ~Secret();

    [[nodiscard]] bool isEmpty() const { return m_value.isEmpty(); }
    //! The bytes, for the one call that needs them.
    [[nodiscard]] const QByteArray &reveal() const { return m_value; }

private:
    QByteArray m_value;
};

//! Where secrets are kept: the system's keychain, the environment, memory.
//!
//! Does not know what a secret is for. Thread: the GUI thread; never blocks it.
class SecretStore
{
public:
    enum class State {
        Available,
        Locked, //!< there, but the user has to unlock it
        Unavailable, //!< none on this system, or out of reach
    };
    struct Status {
        State state = State::Unavailable;
        QString reason; //!< for Unavailable, in the words of the system
    };

    virtual ~SecretStore() = default;
    //! Tries it out by writing and reading back (a keychain's own word on this cannot be trusted).
    [[nodiscard]] virtual QFuture<Status> probe() = 0;
    //! nullopt: nothing is stored under \a name.
    [[nodiscard]] virtual QFuture<Result<std::optional<Secret>>> read(const QString &name) = 0;
    virtual QFuture<Result<void>> write(const QString &name, const Secret &secret) = 0;
    virtual QFuture<Result<void>> remove(const QString &name) = 0;
};

} // namespace Ringside
