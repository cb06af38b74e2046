#include "windowsystem.h"

#include <QGuiApplication>
#include <QPainterPath>
#include <QWidget>

#ifdef RINGSIDE_HAS_XCB_SHAPE
#include <xcb/shape.h>
#endif
#include <xcb/xcb.h>

#include <cstdlib>
#include <cstring>
#include <memory>
#include <vector>

namespace Ringside {

namespace {

struct Free {
    void operator()(void *reply) const { std::free(reply); }
};

template<class T>
using Reply = std::unique_ptr<T, Free>;

//! Null: this is not X11.
xcb_connection_t *x11Connection()
{
    // why by name first: "offscreen" offers this interface too, without a connection behind it.
    if (QGuiApplication::platformName() != QLatin1StringView("xcb"))
        return nullptr;
    auto *x11 = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    return x11 ? x11->connection() : nullptr;
}

xcb_atom_t atomOf(xcb_connection_t *connection, const char *name)
{
    const auto cookie = xcb_intern_atom(connection, false, uint16_t(std::strlen(name)), name);
    const Reply<xcb_intern_atom_reply_t> reply(xcb_intern_atom_reply(connection, cookie, nullptr));
    return reply ? reply->atom : xcb_atom_t(XCB_ATOM_NONE);
}

xcb_atom_t activeWindowAtom(xcb_connection_t *connection)
{
    static const xcb_atom_t atom = atomOf(connection, "_NET_ACTIVE_WINDOW");
    return atom;
}

xcb_window_t rootOf(xcb_connection_t *connection)
{
    return xcb_setup_roots_iterator(xcb_get_setup(connection)).data->root;
}

#ifdef RINGSIDE_HAS_XCB_SHAPE
//! Since version 1.1 of the extension, which servers have had for twenty years. One round trip, once.
bool hasInputShapes(xcb_connection_t *connection)
{
    static const bool has = [connection] {
        const xcb_query_extension_reply_t *shape = xcb_get_extension_data(connection, &xcb_shape_id);
        if (!shape || !shape->present)
            return false;
        const Reply<xcb_shape_query_version_reply_t> version(
            xcb_shape_query_version_reply(connection, xcb_shape_query_version(connection), nullptr));
        return version && (version->major_version > 1 || version->minor_version >= 1);
    }();
    return has;
}
#endif

} // namespace

bool desktopIsComposited()
{
    xcb_connection_t *connection = x11Connection();
    if (!connection)
        return QGuiApplication::platformName() == QLatin1StringView("wayland");
    // The manager of compositing owns a selection named after the screen (EWMH). One round trip to the
    // local server for the name, once, and one for the owner.
    static const xcb_atom_t manager = atomOf(connection, "_NET_WM_CM_S0");
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

void setActivatable(QWidget &, bool) { } // Qt::WindowDoesNotAcceptFocus is enough for window managers

#ifdef RINGSIDE_HAS_XCB_SHAPE
void setClickable(QWidget &window, const QPainterPath &shape)
{
    xcb_connection_t *connection = x11Connection();
    if (!connection || !hasInputShapes(connection))
        return;
    // The server counts in its own pixels.
    const QTransform toPixels = QTransform::fromScale(window.devicePixelRatioF(), window.devicePixelRatioF());
    const QRegion region(shape.toFillPolygon(toPixels).toPolygon());
    std::vector<xcb_rectangle_t> rectangles;
    for (const QRect &one : region)
        rectangles.push_back({int16_t(one.x()), int16_t(one.y()), uint16_t(one.width()), uint16_t(one.height())});
    xcb_shape_rectangles(connection, XCB_SHAPE_SO_SET, XCB_SHAPE_SK_INPUT, XCB_CLIP_ORDERING_YX_BANDED,
                         xcb_window_t(window.winId()), 0, 0, uint32_t(rectangles.size()), rectangles.data());
    xcb_flush(connection);
}
#else
void setClickable(QWidget &, const QPainterPath &) { }
#endif

ForeignWindow windowWithKeyboard()
{
    xcb_connection_t *connection = x11Connection();
    if (!connection)
        return 0;
    const auto cookie = xcb_get_property(connection, false, rootOf(connection), activeWindowAtom(connection),
                                         XCB_ATOM_WINDOW, 0, 1);
    const Reply<xcb_get_property_reply_t> reply(xcb_get_property_reply(connection, cookie, nullptr));
    if (!reply || reply->format != 32 || xcb_get_property_value_length(reply.get()) < int(sizeof(xcb_window_t)))
        return 0;
    xcb_window_t window = XCB_WINDOW_NONE;
    std::memcpy(&window, xcb_get_property_value(reply.get()), sizeof window);
    return window;
}

void giveKeyboardTo(ForeignWindow window)
{
    xcb_connection_t *connection = x11Connection();
    if (!connection || window == 0)
        return;
    constexpr uint32_t onBehalfOfTheUser = 2; // EWMH: "source indication"; 1 would be for a window of our own
    xcb_client_message_event_t event{};
    event.response_type = XCB_CLIENT_MESSAGE;
    event.format = 32;
    event.window = xcb_window_t(window);
    event.type = activeWindowAtom(connection);
    event.data.data32[0] = onBehalfOfTheUser;
    event.data.data32[1] = XCB_CURRENT_TIME;
    xcb_send_event(connection, false, rootOf(connection),
                   XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY | XCB_EVENT_MASK_SUBSTRUCTURE_REDIRECT,
                   reinterpret_cast<const char *>(&event));
    xcb_flush(connection);
}

} // namespace Ringside
