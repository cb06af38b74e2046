#pragma once

#include "settings.h"

namespace Ringside {

//! The whole of \a settings as a tree for config.yml, in a stable order, with the keys this version does not know.
[[nodiscard]] YamlValue settingsToYaml(const Settings &settings);

} // namespace Ringside
