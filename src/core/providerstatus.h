#pragma once

#include "result.h"

#include <QString>

#include <optional>

namespace Ringside {

//! How a provider is, between calls.
//! Thread: a value.
struct ProviderStatus {
    enum class State {
        Idle, //!< not asked yet, or nothing to say
        Opening, //!< passwords and files are being fetched
        Good, //!< the last answer was one
        Failed, //!< error says why
        SignInNeeded, //!< a person has to sign in (again), in the browser
    };

    QString name; //!< from settings
    QString kind; //!< "HubSpot", "LDAP": what people call it
    State state = State::Idle;
    std::optional<Error> error; //!< for Failed and SignInNeeded, where there is one
    std::optional<qint64> callsLeft; //!< of the CRM's quota, where it says so
    bool signsIn = false; //!< a person can sign in (again)
    bool isSigningIn = false; //!< the browser is open, and the answer is waited for

    friend bool operator==(const ProviderStatus &, const ProviderStatus &) = default;
};

} // namespace Ringside
