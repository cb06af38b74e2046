#pragma once

#include <QString>

namespace Ringside {

//! Why the file at \a path must not be taken for the administrator's; empty: it is the administrator's alone.
[[nodiscard]] QString reasonToDistrust(const QString &path);

} // namespace Ringside
