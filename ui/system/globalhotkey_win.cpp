#include "globalhotkey.h"

#include <QAbstractNativeEventFilter>
#include <QGuiApplication>

#include <qt_windows.h>

namespace Ringside {

namespace {

constexpr int hotkeyId = 0x5253; // any number below 0xC000, unique within the thread

UINT virtualKeyOf(Qt::Key key)
{
    if ((key >= Qt::Key_A && key <= Qt::Key_Z) || (key >= Qt::Key_0 && key <= Qt::Key_9))
        return UINT(key);
    if (key >= Qt::Key_F1 && key <= Qt::Key_F24)
        return UINT(VK_F1 + (key - Qt::Key_F1));
    switch (key) {
    case Qt::Key_Space:
        return VK_SPACE;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return VK_RETURN;
    case Qt::Key_Escape:
        return VK_ESCAPE;
    case Qt::Key_Tab:
        return VK_TAB;
    case Qt::Key_Backspace:
        return VK_BACK;
    case Qt::Key_Insert:
        return VK_INSERT;
    case Qt::Key_Delete:
        return VK_DELETE;
    case Qt::Key_Home:
        return VK_HOME;
    case Qt::Key_End:
        return VK_END;
    case Qt::Key_PageUp:
        return VK_PRIOR;
    case Qt::Key_PageDown:
        return VK_NEXT;
    case Qt::Key_Left:
        return VK_LEFT;
    case Qt::Key_Right:
        return VK_RIGHT;
    case Qt::Key_Up:
        return VK_UP;
    case Qt::Key_Down:
        return VK_DOWN;
    case Qt::Key_Pause:
        return VK_PAUSE;
    default:
        break;
    }
    // What the layout has on a key without Shift.
    const SHORT scan = key < 0x10000 ? VkKeyScanW(WCHAR(QChar(key).toLower().unicode())) : SHORT(-1);
    return scan == -1 || HIBYTE(scan) != 0 ? 0 : LOBYTE(scan);
}

//! RegisterHotKey for the thread: its message comes without a window.
class WindowsHotkey : public GlobalHotkey, public QAbstractNativeEventFilter
{
public:
    WindowsHotkey() { qGuiApp->installNativeEventFilter(this); }
    ~WindowsHotkey() override
    {
        if (qGuiApp)
            qGuiApp->removeNativeEventFilter(this);
        UnregisterHotKey(nullptr, hotkeyId);
    }

    bool nativeEventFilter(const QByteArray &, void *message, qintptr *) override
    {
        const auto *msg = static_cast<MSG *>(message);
        if (msg->message != WM_HOTKEY || msg->hwnd || msg->wParam != hotkeyId)
            return false;
        Q_EMIT activated({});
        return true;
    }

protected:
    void grab(QKeyCombination keys) override
    {
        const UINT key = virtualKeyOf(keys.key());
        if (key == 0) {
            setStatus({State::Unusable, {}});
            return;
        }
        const Qt::KeyboardModifiers wanted = keys.keyboardModifiers();
        const UINT modifiers = MOD_NOREPEAT | (wanted & Qt::ControlModifier ? MOD_CONTROL : 0u)
            | (wanted & Qt::AltModifier ? MOD_ALT : 0u) | (wanted & Qt::ShiftModifier ? MOD_SHIFT : 0u)
            | (wanted & Qt::MetaModifier ? MOD_WIN : 0u);
        const bool done = RegisterHotKey(nullptr, hotkeyId, modifiers, key);
        setStatus({done ? State::Active : State::Taken, {}});
    }

    void release() override { UnregisterHotKey(nullptr, hotkeyId); }
};

} // namespace

std::unique_ptr<GlobalHotkey> makeGlobalHotkey()
{
    return std::make_unique<WindowsHotkey>();
}

} // namespace Ringside
