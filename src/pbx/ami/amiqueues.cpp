#include "amiqueues.h"

#include <algorithm>

namespace Ringside {

namespace {

constexpr qsizetype longestName = 256;

bool isName(QByteArrayView name)
{
    return !name.isEmpty() && name.size() <= longestName
        && std::none_of(name.begin(), name.end(),
                        [](char c) { return quint8(c) < 0x20 || c == 0x7f; });
}

} // namespace

AmiQueues::AmiQueues(AmiDevices own, QByteArray interface)
    : m_own(std::move(own)), m_interface(std::move(interface))
{
}

void AmiQueues::beginList()
{
    m_queues.clear();
}

bool AmiQueues::handle(const AmiMessage &message)
{
    const QByteArrayView event = message.event();
    if (event.size() < 5 || (event.front() != 'Q' && event.front() != 'q'))
        return false;
    const auto is = [event](QByteArrayView name) {
        return AmiMessage::isSame(event, name);
    };
    if (is("QueueParams"))
        return setWaiting(message, "Calls");
    if (is("QueueCallerJoin") || is("QueueCallerLeave"))
        return setWaiting(message, "Count");
    if (is("QueueMember") || is("QueueMemberAdded") || is("QueueMemberPause")
        || is("QueueMemberPaused")) // up to Asterisk 11
        return setMember(message);
    if (is("QueueMemberRemoved"))
        return removeMember(message);
    return false;
}

// The queue that \a message is about; made where it is new to us.
AmiQueues::Queue *AmiQueues::queueIn(const AmiMessage &message)
{
    const QByteArrayView name = message.value("Queue");
    if (!isName(name))
        return nullptr;
    const QByteArray key = name.toByteArray();
    const auto known = m_queues.find(key);
    if (known != m_queues.end())
        return &known->second;
    return m_queues.size() < maxQueues ? &m_queues[key] : nullptr;
}

bool AmiQueues::setWaiting(const AmiMessage &message, QByteArrayView header)
{
    const auto before = m_queues.size();
    Queue *queue = queueIn(message);
    if (!queue)
        return false;
    const int waiting = std::max(0, message.value(header).toInt());
    const bool isChanged = queue->waiting != waiting || m_queues.size() != before;
    queue->waiting = waiting;
    return isChanged;
}

bool AmiQueues::setMember(const AmiMessage &message)
{
    // Asterisk calls it "Location" in lists and, up to version 11, in events.
    const QByteArrayView interface =
        message.contains("Interface") ? message.value("Interface") : message.value("Location");
    const bool isOwn = AmiMessage::isSame(interface, m_interface)
        || m_own.ownsInterface(interface, message.value("StateInterface"));
    if (!isName(interface) || !isOwn)
        return false;
    Queue *queue = queueIn(message);
    if (!queue)
        return false;
    Member &member = queue->own[interface.toByteArray()];
    if (message.contains("Membership"))
        member.isFixed = !AmiMessage::isSame(message.value("Membership"), "dynamic");
    member.isPaused = message.value("Paused") == "1";
    return true;
}

bool AmiQueues::removeMember(const AmiMessage &message)
{
    const auto queue = m_queues.find(message.value("Queue").toByteArray());
    if (queue == m_queues.end())
        return false;
    const QByteArrayView interface =
        message.contains("Interface") ? message.value("Interface") : message.value("Location");
    return queue->second.own.erase(interface.toByteArray()) > 0;
}

QList<QueueMembership> AmiQueues::memberships() const
{
    QList<QueueMembership> list;
    list.reserve(qsizetype(m_queues.size()));
    for (const auto &[name, queue] : m_queues) {
        QueueMembership membership;
        membership.queue = AmiMessage::toText(name);
        membership.waiting = queue.waiting;
        membership.isMember = !queue.own.empty();
        membership.isPaused = membership.isMember;
        for (const auto &[interface, member] : queue.own) {
            membership.isFixed = membership.isFixed || member.isFixed;
            membership.isPaused = membership.isPaused && member.isPaused;
        }
        list.append(membership);
    }
    return list;
}

QByteArray AmiQueues::nameOf(const QString &queue) const
{
    const auto it = std::find_if(m_queues.cbegin(), m_queues.cend(), [&](const auto &known) {
        return AmiMessage::toText(known.first) == queue;
    });
    return it == m_queues.cend() ? QByteArray() : it->first;
}

QByteArrayList AmiQueues::interfacesIn(const QByteArray &queue) const
{
    QByteArrayList interfaces;
    for (const auto &[name, known] : m_queues) {
        if (!queue.isEmpty() && name != queue)
            continue;
        for (const auto &[interface, member] : known.own) {
            if (!interfaces.contains(interface))
                interfaces.append(interface);
        }
    }
    return interfaces;
}

} // namespace Ringside
