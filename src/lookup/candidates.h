#pragma once

#include "callerinfo.h"
#include "lookupcache.h"

#include <vector>

namespace Ringside {

//! One person who may be the caller, put together from all providers that know them.
struct Candidate {
    CallerInfo info;
    std::vector<ChoiceMemory::Choice> members; //!< every source's row merged into this; the first is of the highest rank
    QList<PersonRecord> records; //!< the same rows, each once, with their ids and links
    size_t rank = 0; //!< of the first provider that knows them
};

//! Merges and ranks \a answers, one list a provider in the order of rank: the people of the best level found, surest
//! first (level, VIP, last contact, rank). Source, key, ids and link of a person are those of one row; the other rows are
//! in Person::elsewhere. Pure; the result depends on the answers only, not on when they came.
[[nodiscard]] std::vector<Candidate> rankCandidates(const std::vector<QList<CallerInfo>> &answers);

//! Moves the one that \a choice names to the front. \return whether there is one.
bool moveChosenToFront(std::vector<Candidate> &candidates, const ChoiceMemory::Choice &choice);

} // namespace Ringside
