#pragma once

#include "globalhotkey.h"

#include <QDBusArgument>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QVariantMap>

namespace Ringside {

//! One shortcut as the portal takes and gives it.
struct PortalShortcut {
    QString id;
    QVariantMap properties;
};

QDBusArgument &operator<<(QDBusArgument &argument, const PortalShortcut &shortcut);
const QDBusArgument &operator>>(const QDBusArgument &argument, PortalShortcut &shortcut);

//! \a keys as the freedesktop.org shortcuts specification writes them: "CTRL+ALT+r". Empty: cannot be written.
[[nodiscard]] QString portalTrigger(QKeyCombination keys);

//! Through the GlobalShortcuts portal: the desktop asks the user, who may choose other keys.
//! \a bus must be a connection of its own: the portal wants to know who asks before the first question on it.
class PortalHotkey : public GlobalHotkey
{
    Q_OBJECT

public:
    explicit PortalHotkey(const QDBusConnection &bus);
    ~PortalHotkey() override;

protected:
    void grab(QKeyCombination keys) override;
    void release() override;

private Q_SLOTS:
    void onActivated(const QDBusMessage &message);

private:
    void createSession(QKeyCombination keys);
    void bind(QKeyCombination keys);
    void bound(const QVariantMap &answer);
    void failed(const Error &error);
    void close(const QString &session);

    QDBusConnection m_bus;
    QString m_session; // empty: none
    int m_turn = 0; // of grab() and release(); answers to an earlier one count no more
};

} // namespace Ringside

Q_DECLARE_METATYPE(Ringside::PortalShortcut)
