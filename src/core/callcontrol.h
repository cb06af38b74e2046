#pragma once

#include "callevent.h"
#include "dialtarget.h"
#include "result.h"

#include <QFuture>
#include <QList>
#include <QObject>

namespace Ringside {

//! What a telephone system lets this agent do. May change with each connection.
struct CallAbilities {
    bool dial = false;
    bool hangUp = false;
    bool hold = false;
    bool transfer = false; //!< at once, without a word (blind)
    bool consult = false; //!< speak first, then complete or take back (attended)
    bool queues = false; //!< join, leave, pause

    friend bool operator==(const CallAbilities &, const CallAbilities &) = default;
};

//! The agent's place in one queue.
struct QueueMembership {
    QString queue; //!< as the telephone system calls it
    bool isMember = false;
    bool isFixed = false; //!< by the telephone system's own configuration: can be paused, not left
    bool isPaused = false;
    int waiting = 0; //!< callers in the queue now

    friend bool operator==(const QueueMembership &, const QueueMembership &) = default;
};

//! What can be done with the calls of one telephone system.
//!
//! Does not follow calls: what came of a command is seen in the events of CallSource. Every value that goes out is a
//! DialTarget, a CallId the source itself has reported, or a queue it has named.
//! Thread: lives in the thread that made it; futures are consumed there.
//! Errors: Offline (not connected), Forbidden (the account or the telephone system does not let it), NotFound (the call
//! is over, no such queue), Unsupported, Timeout; the detail is what the telephone system said, in its own words.
//! Ownership: belongs to its CallSource.
class CallControl : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    [[nodiscard]] virtual CallAbilities abilities() const = 0;

    //! Rings the agent's own device, and dials \a target when it is taken. The answer is whether that has begun.
    virtual QFuture<Result<void>> dial(const DialTarget &target) = 0;
    virtual QFuture<Result<void>> hangUp(const CallId &call) = 0;
    virtual QFuture<Result<void>> setHeld(const CallId &call, bool held) = 0;
    virtual QFuture<Result<void>> transfer(const CallId &call, const DialTarget &target) = 0;
    //! The caller waits while the agent speaks with \a target; then completeTransfer() or takeBack().
    virtual QFuture<Result<void>> consult(const CallId &call, const DialTarget &target) = 0;
    virtual QFuture<Result<void>> completeTransfer(const CallId &call) = 0;
    virtual QFuture<Result<void>> takeBack(const CallId &call) = 0;

    //! As known now: every queue of the telephone system that this account may see.
    [[nodiscard]] virtual QList<QueueMembership> queues() const = 0;
    virtual QFuture<Result<void>> setInQueue(const QString &queue, bool member) = 0;
    //! In all queues the agent is a member of; \a reason may be empty.
    virtual QFuture<Result<void>> setPaused(bool paused, const QString &reason) = 0;

Q_SIGNALS:
    void abilitiesChanged();
    void queuesChanged();
};

} // namespace Ringside
