#pragma once

#include <QtGlobal>

class QPainterPath;
class QWidget;

namespace Ringside {

// What Qt does not say or do about windows. One implementation a platform. Thread: the GUI thread.

//! Whether the desktop blends windows, so that shadows and round corners work.
[[nodiscard]] bool desktopIsComposited();
//! Whether the desktop gives a shadow to a window without a frame.
[[nodiscard]] bool desktopGivesShadows();
//! Whether a click into \a window, which has been created, may activate it.
void setActivatable(QWidget &window, bool activatable);
//! Clicks on \a window, which has been created, outside of \a shape (in the window's units) go to what is beneath: a
//! shadow is to be seen through. On X11; on Windows a pixel takes clicks wherever it is not wholly transparent, so that
//! there the shadow still does; on macOS the shadow is the desktop's and takes none.
void setClickable(QWidget &window, const QPainterPath &shape);

//! A window of any program, as this desktop counts them (on macOS a program). Zero: none, or not known.
using ForeignWindow = quintptr;
//! The one that has the keyboard now. One round trip to the local window system.
[[nodiscard]] ForeignWindow windowWithKeyboard();
//! Gives the keyboard to \a window, on behalf of the agent. Nothing where it is gone.
void giveKeyboardTo(ForeignWindow window);

} // namespace Ringside
