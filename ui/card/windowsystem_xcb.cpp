#include "windowsystem.h"

#include <QGuiApplication>

#include <xcb/xcb.h>

#include <cstdlib>
#include <memory>

namespace Ringside {

namespace {

struct Free {
    void operator()(void *reply) const { std::free(reply); }
};

template<class T>
using Reply = std::unique_ptr<T, Free>;

} // namespace

bool desktopIsComposited()
{
    // why by name first: "offscreen" offers this interface too, without a connection behind it.
    const QString platform = QGuiApplication::platformName();
    auto *x11 = platform == QLatin1StringView("xcb")
        ? qGuiApp->nativeInterface<QNativeInterface::QX11Application>()
        : nullptr;
    if (!x11 || !x11->connection())
        return platform == QLatin1StringView("wayland");
    // The manager of compositing owns a selection named after the screen (EWMH). One round trip to the
    // local server for the name, once, and one for the owner.
    xcb_connection_t *connection = x11->connection();
    static const xcb_atom_t manager = [connection]() -> xcb_atom_t {
        constexpr char name[] = "_NET_WM_CM_S0";
        const auto cookie = xcb_intern_atom(connection, false, sizeof name - 1, name);
        const Reply<xcb_intern_atom_reply_t> reply(xcb_intern_atom_reply(connection, cookie, nullptr));
        return reply ? reply->atom : xcb_atom_t(XCB_ATOM_NONE);
    }();
    if (manager == XCB_ATOM_NONE)
        return false;
    const Reply<xcb_get_selection_owner_reply_t> owner(xcb_get_selection_owner_reply(
        connection, xcb_get_selection_owner(connection, manager), nullptr));
    return owner && owner->owner != XCB_WINDOW_NONE;
}

bool desktopGivesShadows()
{
    return false;
}

void refuseActivation(QWidget &) { } // Qt::WindowDoesNotAcceptFocus is enough for window managers

} // namespace Ringside
