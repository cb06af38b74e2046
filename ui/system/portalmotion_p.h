#pragma once

#include "assistance.h"
#include "portal_p.h"

namespace Ringside {

//! What the desktop portal says: the key for it, or what GNOME and Plasma call it.
class PortalMotion : public ReducedMotion
{
    Q_OBJECT

public:
    explicit PortalMotion(const QDBusConnection &bus);
    [[nodiscard]] bool isReduced() const override { return m_wish || m_gnome || m_plasma; }

private:
    void take(const QString &area, const QString &key, const QVariant &value);

    PortalSettings m_settings;
    bool m_wish = false;
    bool m_gnome = false;
    bool m_plasma = false;
};

} // namespace Ringside
