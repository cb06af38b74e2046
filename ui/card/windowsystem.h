#pragma once

class QWidget;

namespace Ringside {

// What Qt does not say or do about windows. One implementation a platform. Thread: the GUI thread.

//! Whether the desktop blends windows, so that shadows and round corners work.
[[nodiscard]] bool desktopIsComposited();
//! Whether the desktop gives a shadow to a window without a frame.
[[nodiscard]] bool desktopGivesShadows();
//! Makes sure that a click into \a window, which has been created, does not activate it.
void refuseActivation(QWidget &window);

} // namespace Ringside
