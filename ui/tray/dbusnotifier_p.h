#pragma once

#include "notifier.h"

#include <QDBusConnection>
#include <QHash>
#include <QUrl>

#include <optional>

namespace Ringside {

//! Notifications as the freedesktop.org specification has them. Every call on the bus is asynchronous: a hung
//! desktop costs nothing but its notifications.
class DBusNotifier : public Notifier
{
    Q_OBJECT

public:
    explicit DBusNotifier(const QDBusConnection &bus);

    void show(const CallerCard &card) override;
    void withdraw(const CallId &id) override;

private Q_SLOTS:
    void onActionInvoked(uint notification, const QString &action);
    void onNotificationClosed(uint notification, uint reason);

private:
    struct Entry {
        uint notification = 0; // 0: not known yet
        bool isAsking = false; // Notify() is under way
        bool isUnwanted = false; // withdrawn meanwhile
        std::optional<CallerCard> next; // newer than what is under way
        QUrl url;
    };

    void askCapabilities();
    void send(const CallId &id, const CallerCard &card);
    void finished(const CallId &id, uint notification);
    void close(uint notification);
    [[nodiscard]] CallId callOf(uint notification) const;

    QDBusConnection m_bus;
    bool m_knowsCapabilities = false;
    bool m_hasMarkup = false;
    bool m_hasActions = false;
    QHash<CallId, Entry> m_entries;
};

} // namespace Ringside
