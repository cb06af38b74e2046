#include "keychainlock_p.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCall>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

constexpr int timeLimitMs = 3000;

} // namespace

void askWhetherKeychainIsLocked(QObject *context, std::function<void(bool locked)> answer)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) { // a pending call would never finish
        QMetaObject::invokeMethod(context, [answer = std::move(answer)] { answer(false); },
                                  Qt::QueuedConnection);
        return;
    }
    QDBusMessage question = QDBusMessage::createMethodCall(
        u"org.freedesktop.secrets"_s, u"/org/freedesktop/secrets/aliases/default"_s,
        u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    question.setArguments({u"org.freedesktop.Secret.Collection"_s, u"Locked"_s});
    // why: on KDE this name may be served by a keyring that the user does not use and that would be
    // started just for us.
    if (qEnvironmentVariable("XDG_CURRENT_DESKTOP").contains(u"KDE"_s))
        question.setAutoStartService(false);
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(question, timeLimitMs), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context,
                     [answer = std::move(answer)](QDBusPendingCallWatcher *finished) {
                         finished->deleteLater();
                         const QDBusPendingReply<QDBusVariant> reply = *finished;
                         answer(reply.isValid() && reply.value().variant().toBool());
                     });
}

} // namespace Ringside
