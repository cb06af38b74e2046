#pragma once

#include <functional>

class QObject;

namespace Ringside {

enum class KeychainLock {
    Unknown,
    Open,
    Locked,
    NotSetUp, //!< nothing is kept in it yet: writing makes the system ask for a password for it
};

//! Asks whether the user's keychain is known to be locked; never makes it ask for a password.
//! \a answer is called in the thread of \a context, later. Not called once \a context is gone.
void askForKeychainLock(QObject *context, std::function<void(KeychainLock lock)> answer);

} // namespace Ringside
