#pragma once

#include "personref.h"

namespace Ringside {

//! The key of somebody of the phone book in what lookups find, and so in the journal: the source there is the name that
//! settings give the phone book. Two files may have the same key for different people.
[[nodiscard]] inline QString keyInLookups(const PersonRef &person)
{
    return person.source.isEmpty() ? person.key : person.source + QLatin1Char('/') + person.key;
}

} // namespace Ringside
