#include "desktopquiet_p.h"

#include "desktopentry.h"
#include "logging.h"
#include "portal_p.h"

#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QStandardPaths>

namespace Ringside {

using namespace Qt::StringLiterals;

namespace {

constexpr auto notifications = "org.freedesktop.Notifications"_L1;
constexpr auto notificationsPath = "/org/freedesktop/Notifications"_L1;
constexpr auto properties = "org.freedesktop.DBus.Properties"_L1;
constexpr auto xfconf = "org.xfce.Xfconf"_L1;
constexpr auto xfconfPath = "/org/xfce/Xfconf"_L1;
constexpr auto xfceChannel = "xfce4-notifyd"_L1;
constexpr auto xfceProperty = "/do-not-disturb"_L1;
constexpr auto gnomeSchema = "org.gnome.desktop.notifications"_L1;
constexpr auto gnomeKey = "show-banners"_L1;
constexpr auto dconfKey = "/org/gnome/desktop/notifications/show-banners"_L1;

//! No session bus: nothing is known.
class NoQuiet : public SystemQuiet
{
public:
    [[nodiscard]] bool isQuiet() const override { return false; }
    [[nodiscard]] bool isReadable() const override { return false; }
};

bool isAnyOf(const QStringList &desktops, const QStringList &names)
{
    return std::any_of(desktops.cbegin(), desktops.cend(),
                       [&names](const QString &desktop) { return names.contains(desktop); });
}

} // namespace

DesktopQuiet::DesktopQuiet(const QDBusConnection &bus, const QStringList &desktops, QString gsettings)
    : m_bus(bus)
    , m_gsettings(std::move(gsettings))
{
    m_bus.connect(notifications, notificationsPath, properties, u"PropertiesChanged"_s, this,
                  SLOT(onPropertiesChanged(QString, QVariantMap, QStringList)));
    auto *watcher = new QDBusServiceWatcher(notifications, m_bus, QDBusServiceWatcher::WatchForOwnerChange, this);
    connect(watcher, &QDBusServiceWatcher::serviceOwnerChanged, this,
            [this](const QString &, const QString &, const QString &owner) {
                if (owner.isEmpty())
                    take(m_inhibited, std::nullopt);
                else
                    askNotifications();
            });
    askNotifications();
    if (isAnyOf(desktops, {u"xfce"_s})) {
        m_bus.connect(xfconf, xfconfPath, xfconf, u"PropertyChanged"_s, this,
                      SLOT(onXfconfChanged(QString, QString, QDBusVariant)));
        askXfconf();
    }
    if (isAnyOf(desktops, {u"gnome"_s, u"gnome-classic"_s, u"unity"_s, u"budgie"_s}) && !m_gsettings.isEmpty()) {
        m_bus.connect(u"ca.desrt.dconf"_s, u"/ca/desrt/dconf/Writer/user"_s, u"ca.desrt.dconf.Writer"_s, u"Notify"_s,
                      this, SLOT(onDconfNotify(QString, QStringList, QString)));
        connect(&m_process, &QProcess::finished, this, [this](int code) {
            if (std::exchange(m_isStale, false)) {
                askGsettings();
                return;
            }
            const QByteArray answer = m_process.readAllStandardOutput().trimmed();
            take(m_gnome, code == 0 && (answer == "true" || answer == "false") ? std::optional(answer == "false")
                                                                              : std::nullopt);
        });
        askGsettings();
    }
}

DesktopQuiet::~DesktopQuiet()
{
    // why: a child that still runs would be waited for.
    m_process.disconnect(this);
    if (m_process.state() != QProcess::NotRunning)
        m_process.kill();
}

bool DesktopQuiet::isQuiet() const
{
    return m_inhibited.value_or(false) || m_xfce.value_or(false) || m_gnome.value_or(false);
}

void DesktopQuiet::take(std::optional<bool> &target, std::optional<bool> value)
{
    if (target == value)
        return;
    target = value;
    Q_EMIT changed();
}

void DesktopQuiet::askNotifications()
{
    QDBusMessage question = QDBusMessage::createMethodCall(notifications, notificationsPath, properties, u"Get"_s);
    question.setArguments({QString(notifications), u"Inhibited"_s});
    question.setAutoStartService(false);
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        watcher->deleteLater();
        const QVariant value = reply.isError() ? QVariant() : unwrapped(reply.value().variant());
        take(m_inhibited, value.metaType() == QMetaType::fromType<bool>() ? std::optional(value.toBool())
                                                                         : std::nullopt);
    });
}

void DesktopQuiet::onPropertiesChanged(const QString &interface, const QVariantMap &changed,
                                       const QStringList &invalidated)
{
    if (interface != notifications)
        return;
    const auto it = changed.find(u"Inhibited"_s);
    if (it != changed.end())
        take(m_inhibited, unwrapped(*it).toBool());
    else if (invalidated.contains(u"Inhibited"_s))
        askNotifications();
}

void DesktopQuiet::askXfconf()
{
    QDBusMessage question = QDBusMessage::createMethodCall(xfconf, xfconfPath, xfconf, u"GetProperty"_s);
    question.setArguments({QString(xfceChannel), QString(xfceProperty)});
    question.setAutoStartService(false);
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        watcher->deleteLater();
        // An error is the answer for what was never set: off.
        if (!reply.isError())
            take(m_xfce, unwrapped(reply.value().variant()).toBool());
        else if (reply.error().type() != QDBusError::ServiceUnknown)
            take(m_xfce, false);
    });
}

void DesktopQuiet::onXfconfChanged(const QString &channel, const QString &property, const QDBusVariant &value)
{
    if (channel == xfceChannel && property == xfceProperty)
        take(m_xfce, unwrapped(value.variant()).toBool());
}

void DesktopQuiet::askGsettings()
{
    if (m_process.state() != QProcess::NotRunning) {
        m_isStale = true;
        return;
    }
    m_process.start(m_gsettings, {u"get"_s, gnomeSchema, gnomeKey}, QIODevice::ReadOnly);
}

void DesktopQuiet::onDconfNotify(const QString &prefix, const QStringList &changes, const QString &)
{
    const bool isOurs = changes.isEmpty()
        ? QString(dconfKey).startsWith(prefix)
        : std::any_of(changes.cbegin(), changes.cend(), [&prefix](const QString &change) {
              const QString whole = prefix + change;
              return whole == dconfKey || (whole.endsWith(u'/') && QString(dconfKey).startsWith(whole));
          });
    if (isOurs)
        askGsettings();
}

std::unique_ptr<SystemQuiet> makeSystemQuiet()
{
    if (const auto bus = sessionBus())
        return std::make_unique<DesktopQuiet>(
            *bus, XdgFolders::ofEnvironment().desktops,
            isInFlatpak() ? QString() : QStandardPaths::findExecutable(u"gsettings"_s));
    return std::make_unique<NoQuiet>();
}

} // namespace Ringside
