#include "windowsystem.h"

#include <QWidget>

#include <qt_windows.h>

namespace Ringside {

bool desktopIsComposited()
{
    return true; // always, since Windows 8
}

bool desktopGivesShadows()
{
    return false;
}

void setActivatable(QWidget &window, bool activatable)
{
    // why: Qt::WindowDoesNotAcceptFocus alone has not been enough on every version of Windows.
    const auto handle = reinterpret_cast<HWND>(window.winId());
    const LONG_PTR style = GetWindowLongPtrW(handle, GWL_EXSTYLE);
    SetWindowLongPtrW(handle, GWL_EXSTYLE,
                      (activatable ? style & ~WS_EX_NOACTIVATE : style | WS_EX_NOACTIVATE) | WS_EX_TOOLWINDOW);
}

void setClickable(QWidget &, const QPainterPath &) { } // no window can have a shape for clicks alone

ForeignWindow windowWithKeyboard()
{
    return reinterpret_cast<ForeignWindow>(GetForegroundWindow());
}

void giveKeyboardTo(ForeignWindow window)
{
    // Allowed to the program in front, which we are while the agent types here.
    const auto handle = reinterpret_cast<HWND>(window);
    if (IsWindow(handle))
        SetForegroundWindow(handle);
}

} // namespace Ringside
