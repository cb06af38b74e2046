#include "dbusnotifier_p.h"

#include "logging.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFileInfo>

namespace Ringside {

using namespace Qt::StringLiterals;

namespace {

constexpr auto service = "org.freedesktop.Notifications"_L1;
constexpr auto path = "/org/freedesktop/Notifications"_L1;
constexpr uint closedByUser = 2;

QDBusMessage question(const QString &method)
{
    return QDBusMessage::createMethodCall(service, path, service, method);
}

} // namespace

DBusNotifier::DBusNotifier(const QDBusConnection &bus)
    : m_bus(bus)
{
    m_bus.connect(service, path, service, u"ActionInvoked"_s, this, SLOT(onActionInvoked(uint, QString)));
    m_bus.connect(service, path, service, u"NotificationClosed"_s, this,
                  SLOT(onNotificationClosed(uint, uint)));
    askCapabilities();
}

void DBusNotifier::askCapabilities()
{
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(question(u"GetCapabilities"_s)), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QStringList> reply = *watcher;
        watcher->deleteLater();
        m_knowsCapabilities = true;
        if (reply.isError()) {
            qCInfo(lcUi) << "the desktop's notifications do not answer:" << reply.error().name();
        } else {
            m_hasMarkup = reply.value().contains(u"body-markup"_s);
            m_hasActions = reply.value().contains(u"actions"_s);
        }
        // Calls that came before the answer.
        const QList<CallId> waiting = m_entries.keys();
        for (const CallId &id : waiting) {
            Entry &entry = m_entries[id];
            if (entry.isAsking || !entry.next)
                continue;
            const CallerCard card = *std::exchange(entry.next, std::nullopt);
            send(id, card);
        }
    });
}

void DBusNotifier::show(const CallerCard &card)
{
    Entry &entry = m_entries[card.id()];
    entry.isUnwanted = false;
    if (!m_knowsCapabilities || entry.isAsking) {
        entry.next = card; // why: only the answer says which notification the next one replaces
        return;
    }
    send(card.id(), card);
}

void DBusNotifier::send(const CallId &id, const CallerCard &card)
{
    Entry &entry = m_entries[id];
    const NotificationText text = notificationText(card);
    QStringList actions;
    entry.url.clear();
    if (m_hasActions) {
        actions << u"default"_s << tr("Show the card");
        if (!text.openText.isEmpty()) {
            entry.url = card.lookup.caller()->person.profileUrl;
            actions << u"open"_s << text.openText;
        }
        actions << u"show"_s
                << (card.mood == CallerCard::Mood::WrapUp
                        //: A button: note what came of the call
                        ? tr("Wrap up")
                        : tr("Show the card"));
    }
    const bool isRinging = card.mood == CallerCard::Mood::Ringing;
    QVariantMap hints;
    hints.insert(u"urgency"_s, QVariant::fromValue<uchar>(isRinging ? 2 : 1)); // critical stays until it ends
    hints.insert(u"category"_s, isRinging ? u"call.incoming"_s : u"call"_s);
    hints.insert(u"desktop-entry"_s, u"ringside"_s);

    QDBusMessage message = question(u"Notify"_s);
    message.setArguments({u"Ringside"_s, entry.notification, u"ringside"_s, text.title,
                          m_hasMarkup ? text.body.toHtmlEscaped() : text.body, actions, hints,
                          isRinging ? 0 : -1});
    entry.isAsking = true;
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, id] {
        const QDBusPendingReply<uint> reply = *watcher;
        watcher->deleteLater();
        if (reply.isError())
            qCInfo(lcUi) << "a notification could not be shown:" << reply.error().name();
        finished(id, reply.isError() ? 0 : reply.value());
    });
}

void DBusNotifier::finished(const CallId &id, uint notification)
{
    const auto it = m_entries.find(id);
    if (it == m_entries.end()) {
        close(notification);
        return;
    }
    it->isAsking = false;
    if (notification != 0)
        it->notification = notification;
    if (it->isUnwanted) {
        const uint unwanted = it->notification;
        m_entries.erase(it);
        close(unwanted);
    } else if (it->next) {
        const CallerCard card = *std::exchange(it->next, std::nullopt);
        send(id, card);
    }
}

void DBusNotifier::withdraw(const CallId &id)
{
    const auto it = m_entries.find(id);
    if (it == m_entries.end())
        return;
    it->next.reset();
    if (it->isAsking) {
        it->isUnwanted = true;
        return;
    }
    const uint notification = it->notification;
    m_entries.erase(it);
    close(notification);
}

void DBusNotifier::close(uint notification)
{
    if (notification == 0)
        return;
    QDBusMessage message = question(u"CloseNotification"_s);
    message.setArguments({notification});
    m_bus.asyncCall(message);
}

CallId DBusNotifier::callOf(uint notification) const
{
    for (auto it = m_entries.cbegin(); it != m_entries.cend(); ++it) {
        if (it->notification == notification && notification != 0)
            return it.key();
    }
    return {};
}

void DBusNotifier::onActionInvoked(uint notification, const QString &action)
{
    const CallId id = callOf(notification);
    if (id.isEmpty())
        return;
    const QUrl url = m_entries.value(id).url;
    if (action == "open"_L1 && url.isValid())
        Q_EMIT openRequested(id, url);
    else
        Q_EMIT showRequested(id);
}

void DBusNotifier::onNotificationClosed(uint notification, uint reason)
{
    const CallId id = callOf(notification);
    if (id.isEmpty())
        return;
    // The next change of the call, if any, makes a new one.
    m_entries[id].notification = 0;
    if (reason == closedByUser)
        Q_EMIT dismissed(id);
}

std::unique_ptr<Notifier> makeNotifier()
{
    // Without an address libdbus starts a bus of its own, and waits for it.
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (!qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
        && (runtime.isEmpty() || !QFileInfo::exists(runtime + "/bus"_L1)))
        return nullptr;
    const QDBusConnection bus = QDBusConnection::sessionBus();
    return bus.isConnected() ? std::make_unique<DBusNotifier>(bus) : nullptr;
}

} // namespace Ringside
