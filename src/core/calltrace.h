#pragma once

#include "callevent.h"
#include "lookupstate.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace Ringside {

//! Why a card says what it says: one step after the other.
//!
//! Holds numbers and names as they are; whoever copies it out redacts it. Thread: an immutable value.
struct CallTrace {
    enum class Step {
        Event, //!< the telephone system said something
        Parsed, //!< what its number was understood as
        Asked, //!< a provider was asked
        Answered, //!< … and answered, from the cache or itself
        Failed,
        Skipped,
        Chosen, //!< who it is taken to be, and by which rule
        Shown, //!< a card was shown, or not, and why
    };
    struct Entry {
        QDateTime at; //!< UTC
        std::chrono::microseconds sinceStart{0};
        Step step = Step::Event;
        QString subject; //!< the source or the provider
        QString state; //!< "ringing", "exact", "from the cache"; a word, not a sentence
        QString detail;
        QString redacted; //!< the detail without what is personal: what may be copied out
        std::optional<Error> error;
    };

    CallId call;
    QList<Entry> entries;
};

[[nodiscard]] QString toWord(CallTrace::Step step); //!< "event", "parsed", "asked" …

} // namespace Ringside
