#pragma once

#include "traystate.h"

#include <QIcon>

namespace Ringside {

//! The tray's icon: a filled tile, so that it can be seen on light and dark panels alike, with a symbol a state and the
//! number of missed calls in a corner. Thread: the GUI thread.
[[nodiscard]] QIcon trayIcon(TrayState::Mood mood, int missedCount);

} // namespace Ringside
