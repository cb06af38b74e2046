#include "keychainlock_p.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCall>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

constexpr int timeLimitMs = 3000;

using Answer = std::function<void(KeychainLock)>;

QDBusMessage question(const QString &path, const QString &interface, const QString &method)
{
    QDBusMessage message = QDBusMessage::createMethodCall(u"org.freedesktop.secrets"_s, path, interface, method);
    // why: on KDE this name may be served by a keyring that the user does not use and that would be
    // started just for us.
    if (qEnvironmentVariable("XDG_CURRENT_DESKTOP").contains(u"KDE"_s))
        message.setAutoStartService(false);
    return message;
}

template<class T, class Then>
void ask(QObject *context, const QDBusMessage &message, Then then)
{
    auto *watcher
        = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(message, timeLimitMs), context);
    QObject::connect(watcher, &QDBusPendingCallWatcher::finished, context,
                     [then = std::move(then)](QDBusPendingCallWatcher *finished) {
                         finished->deleteLater();
                         then(QDBusPendingReply<T>(*finished));
                     });
}

void askCollection(QObject *context, const QString &path, const Answer &answer)
{
    QDBusMessage locked = question(path, u"org.freedesktop.DBus.Properties"_s, u"Get"_s);
    locked.setArguments({u"org.freedesktop.Secret.Collection"_s, u"Locked"_s});
    ask<QDBusVariant>(context, locked, [answer](const QDBusPendingReply<QDBusVariant> &reply) {
        if (!reply.isValid())
            answer(KeychainLock::Unknown);
        else
            answer(reply.value().variant().toBool() ? KeychainLock::Locked : KeychainLock::Open);
    });
}

} // namespace

void askForKeychainLock(QObject *context, std::function<void(KeychainLock lock)> answer)
{
    if (!QDBusConnection::sessionBus().isConnected()) { // a pending call would never finish
        QMetaObject::invokeMethod(context, [answer = std::move(answer)] { answer(KeychainLock::Unknown); },
                                  Qt::QueuedConnection);
        return;
    }
    QDBusMessage alias
        = question(u"/org/freedesktop/secrets"_s, u"org.freedesktop.Secret.Service"_s, u"ReadAlias"_s);
    alias.setArguments({u"default"_s});
    ask<QDBusObjectPath>(context, alias, [context, answer](const QDBusPendingReply<QDBusObjectPath> &reply) {
        if (!reply.isValid())
            answer(KeychainLock::Unknown);
        else if (reply.value().path() == "/"_L1)
            answer(KeychainLock::NotSetUp);
        else
            askCollection(context, reply.value().path(), answer);
    });
}

} // namespace Ringside
