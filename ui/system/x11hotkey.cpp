#include "x11hotkey_p.h"

#include "logging.h"

#include <QGuiApplication>

#include <cstdlib>

namespace Ringside {

namespace {

struct Free {
    void operator()(void *reply) const { std::free(reply); }
};

template<class T>
using Reply = std::unique_ptr<T, Free>;

constexpr xcb_keysym_t symNumLock = 0xff7f;
constexpr xcb_keysym_t symAltL = 0xffe9;
constexpr xcb_keysym_t symSuperL = 0xffeb;

xcb_window_t rootOf(xcb_connection_t *connection)
{
    const auto screens = xcb_setup_roots_iterator(xcb_get_setup(connection));
    return screens.rem > 0 ? screens.data->root : xcb_window_t(XCB_WINDOW_NONE);
}

} // namespace

// Keysyms are those of X11's keysymdef.h: Latin-1 as itself, Unicode above, the others by name.
xcb_keysym_t keysymOf(Qt::Key key)
{
    if (key >= Qt::Key_A && key <= Qt::Key_Z)
        return xcb_keysym_t('a' + (key - Qt::Key_A));
    if (key >= Qt::Key_F1 && key <= Qt::Key_F35)
        return xcb_keysym_t(0xffbe + (key - Qt::Key_F1));
    if (key >= 0x20 && key <= 0xff)
        return xcb_keysym_t(QChar(key).toLower().unicode());
    switch (key) {
    case Qt::Key_Backspace:
        return 0xff08;
    case Qt::Key_Tab:
        return 0xff09;
    case Qt::Key_Return:
        return 0xff0d;
    case Qt::Key_Enter:
        return 0xff8d;
    case Qt::Key_Pause:
        return 0xff13;
    case Qt::Key_ScrollLock:
        return 0xff14;
    case Qt::Key_Escape:
        return 0xff1b;
    case Qt::Key_Home:
        return 0xff50;
    case Qt::Key_Left:
        return 0xff51;
    case Qt::Key_Up:
        return 0xff52;
    case Qt::Key_Right:
        return 0xff53;
    case Qt::Key_Down:
        return 0xff54;
    case Qt::Key_PageUp:
        return 0xff55;
    case Qt::Key_PageDown:
        return 0xff56;
    case Qt::Key_End:
        return 0xff57;
    case Qt::Key_Print:
        return 0xff61;
    case Qt::Key_Insert:
        return 0xff63;
    case Qt::Key_Menu:
        return 0xff67;
    case Qt::Key_Delete:
        return 0xffff;
    default:
        // Unicode has a keysym each, from U+0100 up.
        return key < 0x110000 ? xcb_keysym_t(0x01000000 + QChar::toLower(char32_t(key))) : 0;
    }
}

//! Which keysyms are on which key.
struct X11Hotkey::KeyMap {
    explicit KeyMap(xcb_connection_t *connection)
    {
        const xcb_setup_t *setup = xcb_get_setup(connection);
        first = setup->min_keycode;
        const int count = setup->max_keycode - setup->min_keycode + 1;
        reply.reset(xcb_get_keyboard_mapping_reply(
            connection, xcb_get_keyboard_mapping(connection, first, uint8_t(count)), nullptr));
    }

    [[nodiscard]] QList<xcb_keycode_t> codesOf(xcb_keysym_t symbol) const
    {
        QList<xcb_keycode_t> codes;
        if (!reply || reply->keysyms_per_keycode == 0)
            return codes;
        const xcb_keysym_t *symbols = xcb_get_keyboard_mapping_keysyms(reply.get());
        const int columns = reply->keysyms_per_keycode;
        const int count = xcb_get_keyboard_mapping_keysyms_length(reply.get());
        for (int i = 0; i < count; ++i) {
            const auto code = xcb_keycode_t(first + i / columns);
            // Unshifted ones of each layout: the even columns.
            if (symbols[i] == symbol && i % columns % 2 == 0 && !codes.contains(code))
                codes.append(code);
        }
        return codes;
    }

    int first = 0;
    Reply<xcb_get_keyboard_mapping_reply_t> reply;
};

X11Hotkey::X11Hotkey(xcb_connection_t *connection)
    : m_connection(connection)
    , m_root(rootOf(connection))
{
    constexpr char name[] = "XKEYBOARD";
    const Reply<xcb_query_extension_reply_t> keyboard(xcb_query_extension_reply(
        connection, xcb_query_extension(connection, sizeof name - 1, name), nullptr));
    if (keyboard && keyboard->present)
        m_keyboardEvents = keyboard->first_event;
    qGuiApp->installNativeEventFilter(this);
}

X11Hotkey::~X11Hotkey()
{
    if (qGuiApp)
        qGuiApp->removeNativeEventFilter(this);
    ungrab();
}

X11Hotkey::Modifiers X11Hotkey::readModifiers(const KeyMap &map) const
{
    Modifiers result;
    const Reply<xcb_get_modifier_mapping_reply_t> reply(
        xcb_get_modifier_mapping_reply(m_connection, xcb_get_modifier_mapping(m_connection), nullptr));
    if (!reply)
        return result;
    const xcb_keycode_t *codes = xcb_get_modifier_mapping_keycodes(reply.get());
    const auto maskOf = [&](xcb_keysym_t symbol) -> uint16_t {
        const QList<xcb_keycode_t> wanted = map.codesOf(symbol);
        for (int i = 0; i < 8 * reply->keycodes_per_modifier; ++i) {
            if (codes[i] != 0 && wanted.contains(codes[i]))
                return uint16_t(1 << (i / reply->keycodes_per_modifier));
        }
        return 0;
    };
    if (const uint16_t alt = maskOf(symAltL))
        result.alt = alt;
    if (const uint16_t meta = maskOf(symSuperL))
        result.meta = meta;
    result.numLock = maskOf(symNumLock);
    return result;
}

void X11Hotkey::grab(QKeyCombination keys)
{
    m_keys = keys;
    m_wanted = true;
    setStatus({tryGrab(), {}});
}

void X11Hotkey::release()
{
    m_wanted = false;
    ungrab();
}

GlobalHotkey::State X11Hotkey::tryGrab()
{
    const KeyMap map(m_connection);
    const Modifiers modifiers = readModifiers(map);
    m_codes = map.codesOf(keysymOf(m_keys.key()));
    if (m_codes.isEmpty())
        return State::Unusable;
    const Qt::KeyboardModifiers wanted = m_keys.keyboardModifiers();
    m_modifiers = uint16_t((wanted & Qt::ControlModifier ? XCB_MOD_MASK_CONTROL : 0)
                           | (wanted & Qt::ShiftModifier ? XCB_MOD_MASK_SHIFT : 0)
                           | (wanted & Qt::AltModifier ? modifiers.alt : 0)
                           | (wanted & Qt::MetaModifier ? modifiers.meta : 0));
    m_ignored = uint16_t(XCB_MOD_MASK_LOCK | modifiers.numLock);

    QList<xcb_void_cookie_t> cookies;
    for (const xcb_keycode_t code : std::as_const(m_codes)) {
        for (const int locks : {0, int(XCB_MOD_MASK_LOCK), int(modifiers.numLock), int(m_ignored)})
            cookies.append(xcb_grab_key_checked(m_connection, 1, m_root, uint16_t(m_modifiers | locks), code,
                                                XCB_GRAB_MODE_ASYNC, XCB_GRAB_MODE_ASYNC));
    }
    bool isTaken = false;
    for (const xcb_void_cookie_t &cookie : std::as_const(cookies)) {
        const Reply<xcb_generic_error_t> error(xcb_request_check(m_connection, cookie));
        isTaken = isTaken || error;
    }
    if (!isTaken)
        return State::Active;
    ungrab();
    return State::Taken;
}

void X11Hotkey::ungrab()
{
    for (const xcb_keycode_t code : std::as_const(m_codes)) {
        for (const int locks : {0, int(XCB_MOD_MASK_LOCK), m_ignored & ~XCB_MOD_MASK_LOCK, int(m_ignored)})
            xcb_ungrab_key(m_connection, code, m_root, uint16_t(m_modifiers | locks));
    }
    m_codes.clear();
    xcb_flush(m_connection);
}

void X11Hotkey::grabAgain()
{
    if (!m_wanted)
        return;
    ungrab();
    setStatus({tryGrab(), {}});
}

bool X11Hotkey::nativeEventFilter(const QByteArray &type, void *message, qintptr *)
{
    if (type != "xcb_generic_event_t")
        return false;
    const auto *event = static_cast<const xcb_generic_event_t *>(message);
    const uint8_t kind = event->response_type & 0x7f;
    // NewKeyboardNotify and MapNotify of the extension stand in the second byte.
    const bool isNewMap = kind == XCB_MAPPING_NOTIFY
        || (m_keyboardEvents != 0 && kind == m_keyboardEvents && event->pad0 <= 1);
    if (isNewMap)
        QMetaObject::invokeMethod(this, &X11Hotkey::grabAgain, Qt::QueuedConnection); // Qt's own work goes first
    else if (isPress(event))
        Q_EMIT activated({});
    return false; // Qt takes the time of the event from it
}

bool X11Hotkey::isPress(const xcb_generic_event_t *event)
{
    const uint8_t kind = event->response_type & 0x7f;
    if (kind != XCB_KEY_PRESS && kind != XCB_KEY_RELEASE)
        return false;
    const auto *key = reinterpret_cast<const xcb_key_press_event_t *>(event);
    if (key->event != m_root || !m_codes.contains(key->detail))
        return false;
    if (kind == XCB_KEY_RELEASE) {
        m_releasedAt = key->time;
        return false;
    }
    constexpr uint16_t keyModifiers = 0xff;
    if ((key->state & keyModifiers & ~m_ignored) != m_modifiers)
        return false;
    // A key that is held repeats as a release and a press at the same time.
    return key->time != m_releasedAt || key->time == 0;
}

} // namespace Ringside
