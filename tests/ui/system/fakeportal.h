#pragma once

#include "portalhotkey_p.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QDBusVirtualObject>
#include <QMap>
#include <QSet>

#include <functional>

namespace Ringside {

//! A stand-in for the desktop portal, with state: settings, one shortcut session, the Background question.
//! What a user would decide, the test sets before.
class FakePortal : public QDBusVirtualObject
{
    Q_OBJECT

public:
    enum class Answer { Yes, No, Later };

    explicit FakePortal(const QDBusConnection &bus)
        : m_bus(bus)
    {
    }

    [[nodiscard]] bool appear()
    {
        return m_bus.registerVirtualObject(QStringLiteral("/org/freedesktop/portal"), this,
                                           QDBusConnection::SubPath)
            && m_bus.registerService(QStringLiteral("org.freedesktop.portal.Desktop"));
    }

    QMap<QString, QVariant> settings; // "area key"
    bool hasShortcuts = true;
    bool hasRegistry = true; // since 1.19.4
    bool needsApplication = false; // since 1.21
    bool isInstalled = true; // there is a desktop file of the name that is given
    QMap<QString, QString> applications; // by connection
    bool namesRequestsItself = false; // as portals before 0.9
    uint response = 0; // 0: yes, 1: the user said no
    bool autostartGranted = true;
    QString description = QStringLiteral("Press Ctrl+Alt+R");

    QVariantMap lastOptions; // of the last question
    QList<PortalShortcut> bound;
    QStringList closedSessions;
    QString session;

    void change(const QString &area, const QString &key, const QVariant &value)
    {
        settings.insert(area + u' ' + key, value);
        QDBusMessage signal
            = QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/portal/desktop"),
                                         QStringLiteral("org.freedesktop.portal.Settings"),
                                         QStringLiteral("SettingChanged"));
        signal.setArguments({area, key, QVariant::fromValue(QDBusVariant(value))});
        m_bus.send(signal);
    }

    void press(const QString &id, const QString &inSession = {})
    {
        QDBusMessage signal
            = QDBusMessage::createSignal(QStringLiteral("/org/freedesktop/portal/desktop"),
                                         QStringLiteral("org.freedesktop.portal.GlobalShortcuts"),
                                         QStringLiteral("Activated"));
        signal.setArguments({QVariant::fromValue(QDBusObjectPath(inSession.isEmpty() ? session : inSession)), id,
                             qulonglong(1),
                             QVariantMap{{QStringLiteral("activation_token"), QStringLiteral("token-1")}}});
        m_bus.send(signal);
    }

    [[nodiscard]] QString introspect(const QString &) const override { return {}; }

    bool handleMessage(const QDBusMessage &message, const QDBusConnection &) override
    {
        const QString method = message.member();
        if (method == QLatin1StringView("Read"))
            return read(message);
        if (method == QLatin1StringView("Close")) {
            closedSessions.append(message.path());
            return m_bus.send(message.createReply());
        }
        if (method == QLatin1StringView("RequestBackground"))
            return answer(message, {{QStringLiteral("background"), true},
                                    {QStringLiteral("autostart"),
                                     autostartGranted
                                         && map(message.arguments().at(1)).value(QStringLiteral("autostart")).toBool()}});
        if (hasRegistry && method == QLatin1StringView("Register")) {
            const QString application = message.arguments().at(0).toString();
            if (!isInstalled || applications.contains(message.service()) || m_known.contains(message.service()))
                return refuse(message, QStringLiteral("org.freedesktop.portal.Error.Failed"));
            applications.insert(message.service(), application);
            return m_bus.send(message.createReply());
        }
        m_known.insert(message.service());
        if (hasShortcuts && method == QLatin1StringView("CreateSession")) {
            if (needsApplication && !applications.contains(message.service()))
                return refuse(message, QStringLiteral("org.freedesktop.portal.Error.NotAllowed"));
            session = QStringLiteral("/org/freedesktop/portal/desktop/session/x/%1").arg(++m_sessions);
            return answer(message, {{QStringLiteral("session_handle"), session}});
        }
        if (hasShortcuts && method == QLatin1StringView("BindShortcuts"))
            return bind(message);
        return m_bus.send(message.createErrorReply(QDBusError::UnknownMethod, QStringLiteral("no such method")));
    }

private:
    static QVariantMap map(const QVariant &value) { return qdbus_cast<QVariantMap>(value); }

    bool refuse(const QDBusMessage &message, const QString &name)
    {
        return m_bus.send(message.createErrorReply(name, QStringLiteral("no")));
    }

    bool read(const QDBusMessage &message)
    {
        const QString name = message.arguments().at(0).toString() + u' ' + message.arguments().at(1).toString();
        if (!settings.contains(name))
            return m_bus.send(message.createErrorReply(
                QStringLiteral("org.freedesktop.portal.Error.NotFound"), QStringLiteral("Requested setting not found")));
        // Wrapped twice, as the real one does.
        const QDBusVariant inner(settings.value(name));
        return m_bus.send(
            message.createReply(QVariant::fromValue(QDBusVariant(QVariant::fromValue(inner)))));
    }

    bool bind(const QDBusMessage &message)
    {
        bound = qdbus_cast<QList<PortalShortcut>>(message.arguments().at(1));
        QList<PortalShortcut> given;
        for (const PortalShortcut &shortcut : std::as_const(bound))
            given.append({shortcut.id, {{QStringLiteral("trigger_description"), description}}});
        return answer(message, {{QStringLiteral("shortcuts"), QVariant::fromValue(given)}});
    }

    bool answer(const QDBusMessage &message, const QVariantMap &results)
    {
        lastOptions = map(message.arguments().last());
        const QString sender = message.service().mid(1).replace(u'.', u'_');
        const QString token = namesRequestsItself ? QStringLiteral("own%1").arg(++m_requests)
                                                  : lastOptions.value(QStringLiteral("handle_token")).toString();
        const QString path = QStringLiteral("/org/freedesktop/portal/desktop/request/%1/%2").arg(sender, token);
        const bool replied = m_bus.send(message.createReply(QVariant::fromValue(QDBusObjectPath(path))));
        QDBusMessage signal = QDBusMessage::createTargetedSignal(
            message.service(), path, QStringLiteral("org.freedesktop.portal.Request"), QStringLiteral("Response"));
        signal.setArguments({response, response == 0 ? results : QVariantMap()});
        if (!namesRequestsItself)
            return replied && m_bus.send(signal);
        // An old portal answers when the user has decided, long after the reply.
        pending = [this, signal] { m_bus.send(signal); };
        return replied;
    }

public:
    std::function<void()> pending; // with namesRequestsItself: the answer that is still to come

private:
    QDBusConnection m_bus;
    QSet<QString> m_known; // connections that have asked for something already
    int m_sessions = 0;
    int m_requests = 0;
};

} // namespace Ringside
