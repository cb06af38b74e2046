#include "keychainlock_p.h"

#include <QMetaObject>
#include <QObject>

namespace Ringside {

// On Windows and macOS the keychain opens with the session, and says so itself where it does not.
void askWhetherKeychainIsLocked(QObject *context, std::function<void(bool locked)> answer)
{
    QMetaObject::invokeMethod(context, [answer = std::move(answer)] { answer(false); },
                              Qt::QueuedConnection);
}

} // namespace Ringside
