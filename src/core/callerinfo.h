#pragma once

#include "person.h"

#include <QJsonObject>

namespace Ringside {

//! One answer of one provider: a person, and how surely the person is the caller.
//!
//! Thread: an immutable value, free to cross threads.
struct CallerInfo {
    Person person;
    PhoneNumber number; //!< the person's number that matched
    MatchLevel match = MatchLevel::None;
    QDateTime fetchedAt; //!< UTC, when the source itself said so; older than now: from the cache

    friend bool operator==(const CallerInfo &, const CallerInfo &) = default;
};

//! The object "caller_info" of the command line and the API: snake_case, null for what is not
//! known, ISO 8601 UTC. \a phoneNumber is what the caller's number reads as.
[[nodiscard]] QJsonObject toJson(const CallerInfo &info);
//! The way back, for the cache. Foreign or damaged input gives a person with what could be read.
[[nodiscard]] CallerInfo callerInfoFromJson(const QJsonObject &object);

//! "exact", "national", "suffix", "switchboard", "none".
[[nodiscard]] QString toWord(MatchLevel level);

} // namespace Ringside
