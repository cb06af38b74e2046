#pragma once

#include "connection_p.h"
#include "peopleimport.h"
#include "personedit_p.h"

#include <unordered_map>

namespace Ringside {

// The agent's edits in people.db. Thread: the connection's. What writes wants a transaction of the caller's.

using EditsByKey = std::unordered_map<qint64, PersonEdit>;

//! Those after \a seq, by PersonEdit::keyHash.
[[nodiscard]] EditsByKey knownEdits(Connection &connection, qint64 seq);
//! Makes the book say what \a edit says. Again does no harm.
void carryOut(Connection &connection, const PersonEdit &edit);

} // namespace Ringside
