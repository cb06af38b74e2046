#pragma once

#include "commandline.h"

namespace Ringside {

// Commands about settings. They need no engine: a running instance notices the changed file by itself.
// Each \return is an exit code.

[[nodiscard]] int checkConfig(const CommandLine &line);
[[nodiscard]] int exportConfig(const CommandLine &line);
//! Shows what changes, with every host that a secret would go to, and asks, where somebody can answer.
[[nodiscard]] int importConfig(const CommandLine &line);
[[nodiscard]] int printPolicy();

} // namespace Ringside
