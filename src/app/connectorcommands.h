#pragma once

#include "clock.h"
#include "commandline.h"

namespace Ringside {

// Commands for whoever writes a connector. They need no engine and no profile, but for the folder of own connectors.
// Each \return is an exit code.

[[nodiscard]] int listConnectors(const CommandLine &line);
[[nodiscard]] int checkConnector(const CommandLine &line);
//! Asks the CRM who has a number; prints what went over the network, without secrets, and what became of it.
[[nodiscard]] int tryConnector(const CommandLine &line, Clock &clock);
//! The same on what tryConnector() has recorded.
[[nodiscard]] int replayConnector(const CommandLine &line, Clock &clock);

} // namespace Ringside
