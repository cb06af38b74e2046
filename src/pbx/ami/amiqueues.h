#pragma once

#include "amidevices.h"
#include "amimessage.h"
#include "callcontrol.h"

#include <QByteArrayList>

#include <map>

namespace Ringside {

//! AMI messages → the queues there are, and the agent's place in each.
//!
//! Does no I/O and follows no call. Keeps the names of queues as Asterisk sent them, so that what
//! is sent back is what it knows. Thread: one. Bounded: maxQueues.
class AmiQueues {
public:
    static constexpr int maxQueues = 5000;

    //! \a interface: as what the agent joins queues, beside what \a own knows to be the agent.
    AmiQueues(AmiDevices own, QByteArray interface);

    //! The answer to QueueStatus follows.
    void beginList();
    //! Events; anything else is ignored at next to no cost. True: something about the agent's
    //! queues changed.
    bool handle(const AmiMessage &message);
    void clear() { m_queues.clear(); }

    [[nodiscard]] QList<QueueMembership> memberships() const; //!< by name
    //! As Asterisk calls it; empty: it has named none like this.
    [[nodiscard]] QByteArray nameOf(const QString &queue) const;
    //! As what the agent is a member of \a queue, or, with an empty one, of any.
    [[nodiscard]] QByteArrayList interfacesIn(const QByteArray &queue = {}) const;

private:
    struct Member {
        bool isFixed = false;
        bool isPaused = false;
    };
    struct Queue {
        int waiting = 0;
        std::map<QByteArray, Member> own; // by interface
    };
    Queue *queueIn(const AmiMessage &message);
    bool setMember(const AmiMessage &message);
    bool removeMember(const AmiMessage &message);
    bool setWaiting(const AmiMessage &message, QByteArrayView header);

    AmiDevices m_own;
    QByteArray m_interface;
    std::map<QByteArray, Queue> m_queues;
};

} // namespace Ringside
