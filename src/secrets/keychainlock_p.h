#pragma once

#include <functional>

class QObject;

namespace Ringside {

//! Asks whether the user's keychain is known to be locked; never makes it ask for a password.
//! \a answer is called in the thread of \a context, later, with false where that cannot be known.
//! Not called once \a context is gone.
void askWhetherKeychainIsLocked(QObject *context, std::function<void(bool locked)> answer);

} // namespace Ringside
