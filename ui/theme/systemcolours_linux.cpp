#include "appearance.h"

#include "logging.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFileInfo>

namespace Ringside {

using namespace Qt::StringLiterals;

namespace {

constexpr auto portal = "org.freedesktop.portal.Desktop"_L1;
constexpr auto portalPath = "/org/freedesktop/portal/desktop"_L1;
constexpr auto settings = "org.freedesktop.portal.Settings"_L1;
constexpr auto area = "org.freedesktop.appearance"_L1;
constexpr auto key = "color-scheme"_L1;

//! Without an address libdbus starts a bus of its own, and waits for it.
bool hasSessionBus()
{
    if (qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS"))
        return true;
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !runtime.isEmpty() && QFileInfo::exists(runtime + "/bus"_L1);
}

//! The desktop portal's word where there is one, else the palette's.
class PortalColours : public SystemColours
{
    Q_OBJECT

public:
    PortalColours()
        : m_paletteIsDark(paletteIsDark())
    {
        if (!hasSessionBus())
            return;
        QDBusConnection bus = QDBusConnection::sessionBus();
        if (!bus.isConnected())
            return;
        bus.connect(portal, portalPath, settings, u"SettingChanged"_s, this,
                    SLOT(onSettingChanged(QString, QString, QDBusVariant)));
        QDBusMessage question =
            QDBusMessage::createMethodCall(portal, portalPath, settings, u"Read"_s);
        question.setArguments({QString(area), QString(key)});
        auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
            const QDBusPendingReply<QDBusVariant> reply = *watcher;
            watcher->deleteLater();
            if (reply.isError())
                qCDebug(lcUi) << "no colour scheme from the desktop portal:" << reply.error().name();
            else
                take(reply.value().variant());
        });
    }

    [[nodiscard]] bool isDark() const override { return m_portal == 0 ? m_paletteIsDark : m_portal == 1; }

private Q_SLOTS:
    void onSettingChanged(const QString &changedArea, const QString &changedKey,
                          const QDBusVariant &value)
    {
        if (changedArea == area && changedKey == key)
            take(value.variant());
    }

private:
    void take(QVariant value)
    {
        // Read() wraps its answer twice, as old portals did and new ones keep doing.
        while (value.canConvert<QDBusVariant>() && value.metaType() == QMetaType::fromType<QDBusVariant>())
            value = value.value<QDBusVariant>().variant();
        const bool before = isDark();
        m_portal = value.toUInt();
        if (isDark() != before)
            Q_EMIT changed();
    }

    bool m_paletteIsDark;
    uint m_portal = 0; // 0: no preference, 1: dark, 2: light
};

} // namespace

std::unique_ptr<SystemColours> makeSystemColours()
{
    return std::make_unique<PortalColours>();
}

} // namespace Ringside

#include "systemcolours_linux.moc"
