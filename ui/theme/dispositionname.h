#pragma once

#include "settings.h"

#include <QString>

namespace Ringside {

//! What the agent reads for an outcome code: the name in settings, else the program's own word for a usual code, else
//! the code itself. Neutralised, one line, plain text.
[[nodiscard]] QString dispositionName(const Disposition &disposition);

} // namespace Ringside
