#pragma once

#include "phonenumber.h"

namespace Ringside {

//! How surely \a stored belongs to \a caller: DESIGN.md, "Finding the person".
//!
//! Compares what parsing has found, and nothing else: no library, no allocation. Thread: any.
[[nodiscard]] MatchLevel matchNumbers(const PhoneNumber &stored, const PhoneNumber &caller);

} // namespace Ringside
