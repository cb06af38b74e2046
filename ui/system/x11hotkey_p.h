#pragma once

#include "globalhotkey.h"

#include <QAbstractNativeEventFilter>
#include <QList>

#include <xcb/xcb.h>

namespace Ringside {

//! The X keysym of \a key; 0: it has none.
[[nodiscard]] xcb_keysym_t keysymOf(Qt::Key key);

//! A key grabbed on the root window, for every combination with Num Lock and Caps Lock.
//!
//! Setting it makes three round trips to the local X server, as opening a window does. Follows a change of the keyboard.
class X11Hotkey : public GlobalHotkey, public QAbstractNativeEventFilter
{
    Q_OBJECT

public:
    explicit X11Hotkey(xcb_connection_t *connection);
    ~X11Hotkey() override;

    bool nativeEventFilter(const QByteArray &type, void *message, qintptr *result) override;

protected:
    void grab(QKeyCombination keys) override;
    void release() override;

private:
    struct Modifiers {
        uint16_t alt = XCB_MOD_MASK_1;
        uint16_t meta = XCB_MOD_MASK_4;
        uint16_t numLock = 0;
    };
    struct KeyMap;

    [[nodiscard]] Modifiers readModifiers(const KeyMap &map) const;
    [[nodiscard]] State tryGrab();
    void grabAgain();
    void ungrab();
    [[nodiscard]] bool isPress(const xcb_generic_event_t *event);

    xcb_connection_t *m_connection;
    xcb_window_t m_root = XCB_WINDOW_NONE;
    uint8_t m_keyboardEvents = 0; // of the XKEYBOARD extension; 0: not there
    QKeyCombination m_keys;
    QList<xcb_keycode_t> m_codes;
    uint16_t m_modifiers = 0;
    uint16_t m_ignored = 0; // the locks
    xcb_timestamp_t m_releasedAt = 0;
    bool m_wanted = false;
};

} // namespace Ringside
