#pragma once

#include "callerinfo.h"
#include "result.h"

#include <QList>

#include <chrono>
#include <optional>

namespace Ringside {

//! How far one provider is.
struct ProviderProgress {
    enum class State { Waiting, Answered, Failed, Skipped };

    QString name;
    State state = State::Waiting;
    std::chrono::microseconds elapsed{0}; //!< from the question to the answer, or until now
    std::optional<Error> error; //!< for Failed
    QDateTime cachedAt; //!< valid: the answer shown is from the cache, this old
    bool signsIn = false; //!< a person signs in to it: where it failed as Unauthorized, that helps

    friend bool operator==(const ProviderProgress &, const ProviderProgress &) = default;
};

[[nodiscard]] QString toWord(ProviderProgress::State state); //!< "waiting", "answered" …

//! What is known of a caller so far.
//!
//! Thread: an immutable value, free to cross threads.
struct LookupState {
    PhoneNumber number;
    QList<CallerInfo> candidates; //!< ranked, all of the best level found; empty: nobody
    bool chosen = false; //!< the first candidate is the agent's remembered or just made choice
    QList<ProviderProgress> providers; //!< in their order in settings
    bool complete = false; //!< every provider has answered, failed or been skipped
    std::chrono::microseconds elapsed{0};

    //! The caller, where there is one person or the agent has chosen; else null.
    //! Valid as long as this state.
    [[nodiscard]] const CallerInfo *caller() const
    {
        return candidates.size() == 1 || (chosen && !candidates.isEmpty()) ? &candidates.first()
                                                                            : nullptr;
    }
    [[nodiscard]] bool isAmbiguous() const { return candidates.size() > 1 && !chosen; }
    [[nodiscard]] MatchLevel match() const
    {
        return candidates.isEmpty() ? MatchLevel::None : candidates.first().match;
    }

    friend bool operator==(const LookupState &, const LookupState &) = default;
};

} // namespace Ringside
