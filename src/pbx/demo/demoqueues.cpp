#include "demoqueues_p.h"

#include <algorithm>

namespace Ringside {

namespace {

QByteArray header(const QByteArray &name, const QByteArray &value)
{
    return name + ": " + value + "\r\n";
}

QByteArray header(const QByteArray &name, qint64 value)
{
    return header(name, QByteArray::number(value));
}

template<class Members> auto findMember(Members &members, const QByteArray &interface)
{
    return std::find_if(members.begin(), members.end(), [&](const auto &member) {
        return member.interface.compare(interface, Qt::CaseInsensitive) == 0;
    });
}

} // namespace

DemoQueues::DemoQueues(const Clock &clock, Sink sink) : m_clock(clock), m_sink(std::move(sink)) { }

DemoQueues::Queue *DemoQueues::find(const QByteArray &queue)
{
    const auto it = std::find_if(m_queues.begin(), m_queues.end(),
                                 [&](const Queue &known) { return known.name == queue; });
    return it == m_queues.end() ? nullptr : &*it;
}

void DemoQueues::configure(const QByteArray &queue, const QByteArray &interface)
{
    if (!find(queue))
        m_queues.append({queue, {}});
    if (!interface.isEmpty())
        find(queue)->members.append(
            {interface, true, false, {}, m_clock.nowUtc().toSecsSinceEpoch(), 0});
}

DemoQueues::Answer DemoQueues::add(const QByteArray &queue, const QByteArray &interface,
                                   bool paused)
{
    if (queue.isEmpty())
        return {false, "'Queue' not specified."};
    if (interface.isEmpty())
        return {false, "'Interface' not specified."};
    Queue *known = find(queue);
    if (!known)
        return {false, "Unable to add interface to queue: No such queue"};
    if (findMember(known->members, interface) != known->members.end())
        return {false, "Unable to add interface: Already there"};
    known->members.append({interface, false, paused, {}, m_clock.nowUtc().toSecsSinceEpoch(), 0});
    tell("QueueMemberAdded", *known, known->members.constLast());
    return {true, "Added interface to queue"};
}

DemoQueues::Answer DemoQueues::remove(const QByteArray &queue, const QByteArray &interface)
{
    Queue *known = find(queue);
    if (!known)
        return {false, "Unable to remove interface from queue: No such queue"};
    const auto member = findMember(known->members, interface);
    if (member == known->members.end())
        return {false, "Unable to remove interface: Not there"};
    if (member->isFixed)
        return {false, "Member not dynamic"};
    const Member removed = *member;
    known->members.erase(member);
    tell("QueueMemberRemoved", *known, removed);
    return {true, "Removed interface from queue"};
}

DemoQueues::Answer DemoQueues::pause(const QByteArray &queue, const QByteArray &interface,
                                     bool paused, const QByteArray &reason)
{
    bool isFound = false;
    for (Queue &known : m_queues) {
        const auto member = findMember(known.members, interface);
        if ((!queue.isEmpty() && known.name != queue) || member == known.members.end())
            continue;
        isFound = true;
        member->isPaused = paused;
        member->reason = paused ? reason : QByteArray();
        if (paused)
            member->pausedAt = m_clock.nowUtc().toSecsSinceEpoch();
        tell("QueueMemberPause", known, *member);
    }
    if (!isFound)
        return {false, "Interface not found"};
    return {true, paused ? "Interface paused successfully" : "Interface unpaused successfully"};
}

bool DemoQueues::rings(const QByteArray &queue, const QByteArray &interface) const
{
    return std::any_of(m_queues.cbegin(), m_queues.cend(), [&](const Queue &known) {
        const auto member = findMember(known.members, interface);
        return known.name == queue && member != known.members.end() && !member->isPaused;
    });
}

void DemoQueues::tell(const char *event, const Queue &queue, const Member &member)
{
    m_sink(header("Event", event) + header("Privilege", "agent,all") + header("Queue", queue.name)
           + header("MemberName", member.interface) + header("Interface", member.interface)
           + header("StateInterface", member.interface)
           + header("Membership", member.isFixed ? "static" : "dynamic") + header("Penalty", "0")
           + header("CallsTaken", "0") + header("LastCall", "0")
           + header("LastPause", member.pausedAt) + header("LoginTime", member.loginAt)
           + header("InCall", "0") + header("Status", "1")
           + header("Paused", member.isPaused ? "1" : "0") + header("PausedReason", member.reason)
           + header("Ringinuse", "1") + header("Wrapuptime", "0") + "\r\n");
}

QList<QByteArray> DemoQueues::list(const QByteArray &extra,
                                   const std::function<int(const QByteArray &queue)> &waiting) const
{
    QList<QByteArray> list;
    for (const Queue &queue : m_queues) {
        list.append(header("Event", "QueueParams") + header("Queue", queue.name)
                    + header("Max", "0") + header("Strategy", "ringall")
                    + header("Calls", waiting(queue.name)) + header("Holdtime", "0")
                    + header("TalkTime", "0") + header("Completed", "0") + header("Abandoned", "0")
                    + header("ServiceLevel", "0") + header("ServicelevelPerf", "0.0")
                    + header("ServicelevelPerf2", "0.0") + header("Weight", "0") + extra + "\r\n");
        for (const Member &member : queue.members) {
            list.append(header("Event", "QueueMember") + header("Queue", queue.name)
                        + header("Name", member.interface) + header("Location", member.interface)
                        + header("StateInterface", member.interface)
                        + header("Membership", member.isFixed ? "static" : "dynamic")
                        + header("Penalty", "0") + header("CallsTaken", "0")
                        + header("LastCall", "0") + header("LastPause", member.pausedAt)
                        + header("LoginTime", member.loginAt) + header("InCall", "0")
                        + header("Status", "1") + header("Paused", member.isPaused ? "1" : "0")
                        + header("PausedReason", member.reason) + header("Wrapuptime", "0") + extra
                        + "\r\n");
        }
    }
    return list;
}

} // namespace Ringside
