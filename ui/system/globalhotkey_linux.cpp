#include "globalhotkey.h"

#ifdef RINGSIDE_HAS_XCB
#include "x11hotkey_p.h"
#endif
#ifdef RINGSIDE_HAS_DBUS
#include "portal_p.h"
#include "portalhotkey_p.h"
#endif

#include <QGuiApplication>

namespace Ringside {

using namespace Qt::StringLiterals;

std::unique_ptr<GlobalHotkey> makeGlobalHotkey()
{
    const QString platform = QGuiApplication::platformName();
    // why: through XWayland a grab works, but only while an X window has the keyboard.
    const bool isWaylandSession
        = platform.startsWith("wayland"_L1) || qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
#ifdef RINGSIDE_HAS_XCB
    if (platform == "xcb"_L1 && !isWaylandSession) {
        auto *x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
        if (x11 && x11->connection())
            return std::make_unique<X11Hotkey>(x11->connection());
    }
#endif
#ifdef RINGSIDE_HAS_DBUS
    if (isWaylandSession) {
        if (sessionBus())
            return std::make_unique<PortalHotkey>(
                QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"ringside-shortcuts"_s));
    }
#endif
    return makeNoHotkey();
}

} // namespace Ringside
