#pragma once

#include "settings.h"
#include "yamlblock_p.h"

namespace Ringside {

//! Takes over into \a settings what stands under \a root, and leaves the rest as it is: so that layers can be laid
//! upon each other, key by key, lists being replaced whole. What cannot be used is reported to \a reader, keys below
//! \a path.
void readSettings(YamlReader &reader, const YamlValue &root, Settings &settings, const QString &path = {});

} // namespace Ringside
