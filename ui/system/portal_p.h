#pragma once

#include "result.h"

#include <QDBusConnection>
#include <QDBusVariant>
#include <QFuture>
#include <QObject>
#include <QVariantMap>

#include <optional>

namespace Ringside {

// The desktop portals (xdg-desktop-portal) and the session bus. Every call is asynchronous.

//! The session bus where there is one. Without an address libdbus would start one of its own, and wait for it.
[[nodiscard]] std::optional<QDBusConnection> sessionBus();

//! Calls \a method of the portal \a interface and waits for what the user or the desktop decides, which may take as long
//! as a dialog stays open. \a options are its last argument; the handle's token is added.
//! Errors: Cancelled (by the user), Forbidden, Unsupported (no such portal), Protocol.
[[nodiscard]] QFuture<Result<QVariantMap>> askPortal(const QDBusConnection &bus, const QString &interface,
                                                     const QString &method, QVariantList arguments,
                                                     QVariantMap options, QObject *owner);

//! Settings that the desktop shows to programs.
//!
//! Thread: the GUI thread.
class PortalSettings : public QObject
{
    Q_OBJECT

public:
    explicit PortalSettings(const QDBusConnection &bus, QObject *parent = nullptr);
    //! Asks for one; where the desktop has it, known() follows.
    void ask(const QString &area, const QString &key);

Q_SIGNALS:
    //! Said on asking, and whenever it changes.
    void known(const QString &area, const QString &key, const QVariant &value);

private Q_SLOTS:
    void onSettingChanged(const QString &area, const QString &key, const QDBusVariant &value);

private:
    QDBusConnection m_bus;
};

//! \a value out of as many wrappings as there are: some portals wrap twice.
[[nodiscard]] QVariant unwrapped(QVariant value);

} // namespace Ringside
