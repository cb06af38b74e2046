#pragma once

#include "callevent.h"
#include "dialplan.h"
#include "phonenumber.h"

#include <chrono>

namespace Ringside {

//! A call of the agent, understood: parsed number, named line, direction.
//!
//! Made by CallTracker from CallEvents. Thread: an immutable value, free to cross threads.
struct Call {
    CallId id;
    QString source;
    CallState state = CallState::Ringing;
    CallOutcome outcome = CallOutcome::None;
    CallDirection direction = CallDirection::Inbound;
    PhoneNumber number; //!< of the person now on the other side
    QString name; //!< as the telephone system says it; may be empty
    Line line; //!< what was called
    QString queue; //!< the queue's name; empty: none
    QString extension; //!< the agent's
    CallParty answeredBy; //!< the colleague, where outcome is AnsweredElsewhere
    CallParty transferredFrom; //!< empty: nobody
    QDateTime startedAt; //!< UTC
    QDateTime answeredAt; //!< UTC, invalid until answered
    QDateTime endedAt; //!< UTC, invalid until ended

    [[nodiscard]] bool isOver() const { return state == CallState::Ended; }
    //! Talk time: from the answer to the end; zero for what was never answered or still lasts.
    [[nodiscard]] std::chrono::seconds talkTime() const;
    //! How long it rang before it was answered or ended.
    [[nodiscard]] std::chrono::seconds ringTime() const;

    friend bool operator==(const Call &, const Call &) = default;
};

} // namespace Ringside
