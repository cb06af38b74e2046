#pragma once

#include "call.h"
#include "callcontrol.h"
#include "historyentry.h"
#include "lookupstate.h"
#include "wrapup.h"

namespace Ringside {

//! What the agent sees of one call: everything a window, a terminal or a client needs to draw it.
//!
//! Made by ScreenPop. Holds no formatting but what only the engine can know (the number as people
//! write it, the place). All text in it comes from outside and is plain text.
//! Thread: an immutable value, free to cross threads.
struct CallerCard {
    //! How the card stands, from loud to quiet.
    enum class Mood {
        Ringing,
        InCall,
        OnHold,
        WrapUp, //!< the call is over, and the agent is asked what came of it
        Ended,
        Missed,
        AnsweredElsewhere,
    };

    Call call;
    LookupState lookup;
    HistorySummary history;
    Mood mood = Mood::Ringing;
    QString displayNumber; //!< "+1 415-555-0123"; empty: withheld
    QString location; //!< "Berlin, Germany"; empty: not known
    WrapUp wrapUp; //!< what the agent has said of the call so far
    bool wrapUpSaved = true; //!< all of wrapUp is on disk
    bool isSample = false; //!< of no real call: nothing can be kept about it
    CallAbilities abilities; //!< what can be done with the call now
    QString consulting; //!< whom the agent speaks with while the caller waits; empty: nobody

    [[nodiscard]] const CallId &id() const { return call.id; }

    friend bool operator==(const CallerCard &, const CallerCard &) = default;
};

} // namespace Ringside
