#pragma once

#include "personbuilder.h"
#include "vcardreader.h"

namespace Ringside {

//! The person of a card. Thread: any.
[[nodiscard]] BuiltPerson personFromCard(const VCard &card, const PersonBuilder &builder);

} // namespace Ringside
