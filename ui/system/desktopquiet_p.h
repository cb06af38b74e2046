#pragma once

#include "systemquiet.h"

#include <QDBusConnection>
#include <QDBusVariant>
#include <QProcess>
#include <QStringList>
#include <QVariantMap>

#include <optional>

namespace Ringside {

//! Plasma (the property Inhibited of the notification service), Xfce (xfconf), GNOME and its kin (gsettings, told of
//! changes by dconf). Nothing is started on the bus that is not there by itself.
class DesktopQuiet : public SystemQuiet
{
    Q_OBJECT

public:
    //! \a desktops: XDG_CURRENT_DESKTOP, lower case. \a gsettings: a program; empty: there is none.
    DesktopQuiet(const QDBusConnection &bus, const QStringList &desktops, QString gsettings);
    ~DesktopQuiet() override;

    [[nodiscard]] bool isQuiet() const override;
    [[nodiscard]] bool isReadable() const override { return m_inhibited || m_xfce || m_gnome; }

private Q_SLOTS:
    void onPropertiesChanged(const QString &interface, const QVariantMap &changed, const QStringList &invalidated);
    void onXfconfChanged(const QString &channel, const QString &property, const QDBusVariant &value);
    void onDconfNotify(const QString &prefix, const QStringList &changes, const QString &tag);

private:
    void askNotifications();
    void askXfconf();
    void askGsettings();
    void take(std::optional<bool> &target, std::optional<bool> value);

    QDBusConnection m_bus;
    QString m_gsettings;
    QProcess m_process; // "gsettings get …", when something changed
    bool m_isStale = false; // it changed again meanwhile
    std::optional<bool> m_inhibited;
    std::optional<bool> m_xfce;
    std::optional<bool> m_gnome; // quiet, that is: banners are off
};

} // namespace Ringside
