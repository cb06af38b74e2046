#pragma once

#include "settings.h"

#include <optional>

namespace Ringside {

//! Reads "18:00-08:00 mon-fri": two times of the day, and the days on which the hours begin, single ones or ranges
//! with commas or blanks between them; without days it is every day. 24:00 is midnight.
[[nodiscard]] std::optional<QuietHours> quietHoursFromText(const QString &text);
//! The way back.
[[nodiscard]] QString toText(const QuietHours &hours);

} // namespace Ringside
