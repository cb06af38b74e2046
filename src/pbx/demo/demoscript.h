#pragma once

#include "callevent.h"

#include <QList>
#include <QString>

#include <chrono>

namespace Ringside {

//! One call of the demo: who, where to, what becomes of it.
//!
//! Thread: a value. Units: milliseconds, before the server's speed is applied.
struct DemoScene {
    enum class Ending {
        Answered, //!< the agent takes it
        Missed, //!< the caller gives up
        AnsweredByColleague, //!< it rings on a queue, and a colleague is quicker
    };

    CallParty caller; //!< as the trunk sends it; "anonymous" for who withholds the number
    QString dialled; //!< "5000"
    QString queue; //!< rings the agent and the colleague at once; empty: the agent alone
    Ending ending = Ending::Answered;
    std::chrono::milliseconds pause{0}; //!< before it rings
    std::chrono::milliseconds ring{0};
    std::chrono::milliseconds talk{0};
    bool isHeld = false; //!< put on hold for the middle third of the talk
    bool isTransferred = false; //!< a colleague spoke first and passed the call on
    bool isOutbound = false; //!< the agent calls; caller is who is called
};

//! What the demo plays: the agent, a colleague and the calls.
//!
//! Thread: a value.
struct DemoScript {
    CallParty agent{QStringLiteral("1001"), QStringLiteral("Alice Agent")};
    CallParty colleague{QStringLiteral("1002"), QStringLiteral("Bob Agent")};
    QList<DemoScene> scenes;

    //! The agent's phone is \a extension; a colleague who had that one gets the agent's.
    void seatAgentAt(const QString &extension);
    //! The script that everybody sees: a known VIP, an unknown caller, three people on one number, a
    //! missed call, a queue call taken by a colleague, a withheld number, a transfer, a call back.
    //! Its callers are those of resources/people/demo-people.csv.
    [[nodiscard]] static DemoScript standard();
};

} // namespace Ringside
