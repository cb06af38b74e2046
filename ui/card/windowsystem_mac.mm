#include "windowsystem.h"

#import <AppKit/AppKit.h>

namespace Ringside {

bool desktopIsComposited()
{
    return true;
}

bool desktopGivesShadows()
{
    return true;
}

void setActivatable(QWidget &, bool) { } // Qt::WindowDoesNotAcceptFocus makes a panel that does not activate

void setClickable(QWidget &, const QPainterPath &) { }

// On macOS the keyboard belongs to a program, which knows its window by itself: a process id stands for it.
ForeignWindow windowWithKeyboard()
{
    NSRunningApplication *front = NSWorkspace.sharedWorkspace.frontmostApplication;
    return front ? ForeignWindow(front.processIdentifier) : 0;
}

void giveKeyboardTo(ForeignWindow window)
{
    if (window == 0)
        return;
    NSRunningApplication *before = [NSRunningApplication runningApplicationWithProcessIdentifier:pid_t(window)];
    if (before && ![before isEqual:NSRunningApplication.currentApplication])
        [before activateWithOptions:0];
}

} // namespace Ringside
