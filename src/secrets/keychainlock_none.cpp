#include "keychainlock_p.h"

#include <QMetaObject>
#include <QObject>

namespace Ringside {

// On Windows and macOS the keychain opens with the session, and says so itself where it does not.
void askForKeychainLock(QObject *context, std::function<void(KeychainLock lock)> answer)
{
    QMetaObject::invokeMethod(context, [answer = std::move(answer)] { answer(KeychainLock::Unknown); },
                              Qt::QueuedConnection);
}

} // namespace Ringside
