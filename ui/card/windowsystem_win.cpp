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

void refuseActivation(QWidget &window)
{
    // why: Qt::WindowDoesNotAcceptFocus alone has not been enough on every version of Windows.
    const auto handle = reinterpret_cast<HWND>(window.winId());
    const LONG_PTR style = GetWindowLongPtrW(handle, GWL_EXSTYLE);
    SetWindowLongPtrW(handle, GWL_EXSTYLE, style | WS_EX_NOACTIVATE | WS_EX_TOOLWINDOW);
}

} // namespace Ringside
