#pragma once

#include "policy.h"

#include <QStringList>

namespace Ringside {

//! What \a policy says, for people, one rule a line.
[[nodiscard]] QStringList policyText(const Policy &policy);

} // namespace Ringside
