#pragma once

#include "clock.h"

#include <QByteArray>
#include <QList>

#include <functional>
#include <map>

namespace Ringside {

//! The queues of the demo and who sits in them, and what Asterisk 22 says about that (recorded from
//! a real one).
//!
//! Does no I/O. Thread: one.
class DemoQueues {
public:
    //! Gets one event of class agent, ready for the wire.
    using Sink = std::function<void(const QByteArray &event)>;

    DemoQueues(const Clock &clock, Sink sink);

    //! Somebody who is in \a queue by its configuration; makes the queue. An empty \a interface
    //! makes only that.
    void configure(const QByteArray &queue, const QByteArray &interface);

    // Each returns the message of the response; isDone says whether it is a success.
    struct Answer {
        bool isDone = false;
        QByteArray message;
    };
    [[nodiscard]] Answer add(const QByteArray &queue, const QByteArray &interface, bool paused);
    [[nodiscard]] Answer remove(const QByteArray &queue, const QByteArray &interface);
    //! In all queues where \a queue is empty.
    [[nodiscard]] Answer pause(const QByteArray &queue, const QByteArray &interface, bool paused,
                               const QByteArray &reason);

    //! Whether a call in \a queue rings \a interface.
    [[nodiscard]] bool rings(const QByteArray &queue, const QByteArray &interface) const;
    //! The answer to QueueStatus; \a waiting says how many wait in a queue.
    [[nodiscard]] QList<QByteArray>
    list(const QByteArray &extra, const std::function<int(const QByteArray &queue)> &waiting) const;

private:
    struct Member {
        QByteArray interface;
        bool isFixed = false;
        bool isPaused = false;
        QByteArray reason;
        qint64 loginAt = 0; // seconds
        qint64 pausedAt = 0;
    };
    struct Queue {
        QByteArray name;
        QList<Member> members;
    };
    [[nodiscard]] Queue *find(const QByteArray &queue);
    void tell(const char *event, const Queue &queue, const Member &member);

    const Clock &m_clock;
    Sink m_sink;
    QList<Queue> m_queues;
};

} // namespace Ringside
