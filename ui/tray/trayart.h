#pragma once

#include "theme.h"

#include <QIcon>

namespace Ringside {

//! What the tray icon says, loudest last.
enum class TrayMood { Connected, Connecting, DoNotDisturb, Trouble, Ringing };

//! The tray's icon: Ringside's mark with a sign for \a mood, and a count where calls were missed.
//! \a onDarkPanel draws it light. Crisp from 16 to 64 pixels. Thread: the GUI thread.
[[nodiscard]] QIcon trayIcon(TrayMood mood, int missedCount, bool onDarkPanel);

} // namespace Ringside
