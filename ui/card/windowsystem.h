#pragma once

#include <QtGlobal>

class QWidget;

namespace Ringside {

// What Qt does not say or do about windows. One implementation a platform. Thread: the GUI thread.

//! Whether the desktop blends windows, so that shadows and round corners work.
[[nodiscard]] bool desktopIsComposited();
//! Whether the desktop gives a shadow to a window without a frame.
[[nodiscard]] bool desktopGivesShadows();
//! Whether a click into \a window, which has been created, may activate it.
void setActivatable(QWidget &window, bool activatable);

//! A window of any program, as this desktop counts them (on macOS a program). Zero: none, or not known.
using ForeignWindow = quintptr;
//! The one that has the keyboard now. One round trip to the local window system.
[[nodiscard]] ForeignWindow windowWithKeyboard();
//! Gives the keyboard to \a window, on behalf of the agent. Nothing where it is gone.
void giveKeyboardTo(ForeignWindow window);

} // namespace Ringside
