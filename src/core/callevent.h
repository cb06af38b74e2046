#pragma once

#include <QDateTime>
#include <QString>

namespace Ringside {

//! Identifies one call of the agent. Opaque; the same call keeps it over reconnections and restarts.
struct CallId {
    QString value;

    [[nodiscard]] bool isEmpty() const { return value.isEmpty(); }
    friend bool operator==(const CallId &, const CallId &) = default;
    friend size_t qHash(const CallId &id, size_t seed = 0) { return ::qHash(id.value, seed); }
};

enum class CallState { Ringing, Answered, Held, Ended };

//! How a call ended. None while it lasts.
enum class CallOutcome {
    None,
    Answered, //!< the agent spoke with the caller
    Missed, //!< it rang here and nobody took it, or the caller gave up
    AnsweredElsewhere, //!< a colleague took it; not missed
    Busy, //!< outbound: busy; inbound: the agent declined
    Cancelled, //!< outbound: the agent gave up before an answer
    Failed, //!< could not be connected
};

enum class CallDirection { Inbound, Outbound, Internal };

//! Somebody as the telephone system names them. Text from outside, never markup.
struct CallParty {
    QString number; //!< as sent; empty: withheld or not known
    QString name; //!< as sent; may be empty

    [[nodiscard]] bool isEmpty() const { return number.isEmpty() && name.isEmpty(); }
    friend bool operator==(const CallParty &, const CallParty &) = default;
};

//! What one call of the agent looks like now, in neutral terms: the whole of it, each time.
//!
//! Because every event is complete, a lost one is mended by the next, and the same one twice changes
//! nothing. Does not know channels, look anybody up or parse numbers.
//! Thread: an immutable value, free to cross threads.
struct CallEvent {
    CallId callId;
    QString source; //!< the call source's name
    CallState state = CallState::Ringing;
    CallOutcome outcome = CallOutcome::None; //!< set when state is Ended
    bool outbound = false; //!< the agent dialled
    CallParty remote; //!< the person now on the other side
    CallParty transferredFrom; //!< who passed the call to the agent; empty: nobody
    QString dialled; //!< DID or extension that was dialled to reach the agent (inbound), or by the agent (outbound)
    QString queue; //!< the queue's name; empty: none
    QString extension; //!< the agent's extension or device the call is on
    CallParty answeredBy; //!< the colleague, where outcome is AnsweredElsewhere
    QDateTime startedAt; //!< UTC, when it began to ring (or to dial)
    QDateTime answeredAt; //!< UTC, invalid until answered by the agent
    QDateTime at; //!< UTC, when this event happened

    friend bool operator==(const CallEvent &, const CallEvent &) = default;
};

// why "word": QTest takes any toString() it finds beside a type as its own, returning char *.
[[nodiscard]] QString toWord(CallState state); //!< "ringing", "answered", "held", "ended"
[[nodiscard]] QString toWord(CallOutcome outcome); //!< "answered", "missed", "answered_elsewhere" …; empty for None
[[nodiscard]] QString toWord(CallDirection direction); //!< "inbound", "outbound", "internal"
//! The ways back; an unknown word gives None, Inbound.
[[nodiscard]] CallOutcome outcomeFromString(const QString &word);
[[nodiscard]] CallDirection directionFromString(const QString &word);

} // namespace Ringside
