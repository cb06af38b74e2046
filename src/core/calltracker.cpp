#include "calltracker.h"

#include "callsource.h"
#include "logging.h"

namespace Ringside {

namespace {

// Ended calls that are remembered, so that a late event does not start them anew.
constexpr qsizetype endedKept = 200;

} // namespace

CallTracker::CallTracker(DialPlan dialPlan, const NumberParser &parser, const Clock &clock,
                         QObject *parent)
    : QObject(parent)
    , m_dialPlan(std::move(dialPlan))
    , m_parser(parser)
    , m_clock(clock)
{
}

void CallTracker::watch(CallSource &source)
{
    const QString name = source.name();
    connect(&source, &CallSource::callEvent, this, &CallTracker::apply);
    connect(&source, &CallSource::snapshotStarted, this, [this, name] { beginSnapshot(name); });
    connect(&source, &CallSource::snapshotFinished, this, [this, name] { endSnapshot(name); });
}

void CallTracker::forget(const QString &name)
{
    beginSnapshot(name);
    endSnapshot(name);
}

void CallTracker::setDialPlan(DialPlan dialPlan)
{
    m_dialPlan = std::move(dialPlan);
}

QList<Call> CallTracker::calls() const
{
    QList<Call> calls;
    calls.reserve(m_order.size());
    for (const CallId &id : m_order)
        calls.append(m_calls.value(id));
    return calls;
}

PhoneNumber CallTracker::parse(const QString &number, const Line &line) const
{
    if (m_dialPlan.isInternal(number.trimmed())) {
        PhoneNumber internal;
        internal.kind = PhoneNumber::Kind::Internal;
        internal.raw = number.trimmed();
        internal.national = internal.raw;
        return internal;
    }
    return m_parser.parse(number, m_dialPlan.regionOf(line));
}

Call CallTracker::makeCall(const CallEvent &event) const
{
    Call call;
    call.id = event.callId;
    call.source = event.source;
    call.state = event.state;
    call.outcome = event.outcome;
    // The line is the queue where there is one and it has a name of its own in settings; else what was dialled.
    call.line = m_dialPlan.line(event.dialled);
    if (call.line.name.isEmpty() && !event.queue.isEmpty())
        call.line = m_dialPlan.line(event.queue);
    if (event.outbound)
        call.line = {};
    call.queue = event.queue;
    call.extension = event.extension;
    call.number = parse(event.remote.number, call.line);
    call.name = event.remote.name;
    if (call.number.isInternal())
        call.direction = CallDirection::Internal;
    else
        call.direction = event.outbound ? CallDirection::Outbound : CallDirection::Inbound;
    call.answeredBy = event.answeredBy;
    call.transferredFrom = event.transferredFrom;
    call.startedAt = event.startedAt.isValid() ? event.startedAt : event.at;
    call.answeredAt = event.answeredAt;
    if (event.state == CallState::Ended)
        call.endedAt = event.at;
    return call;
}

void CallTracker::apply(const CallEvent &event)
{
    if (event.callId.isEmpty() || m_recentlyEnded.contains(event.callId))
        return;
    if (auto snapshot = m_snapshots.find(event.source); snapshot != m_snapshots.end())
        snapshot->insert(event.callId);

    const Call call = makeCall(event);
    const auto known = m_calls.find(event.callId);
    if (known != m_calls.end() && *known == call)
        return;

    const bool isNew = known == m_calls.end();
    if (isNew) {
        qCInfo(lcCore).noquote() << "call" << toWord(call.direction) << redact(call.number);
        // A call whose first news is its end was missed by us as a whole; it still is a call.
        Call first = call;
        m_calls.insert(call.id, call);
        m_order.append(call.id);
        if (call.isOver()) {
            first.state = CallState::Ringing;
            first.outcome = CallOutcome::None;
            first.endedAt = {};
        }
        Q_EMIT callStarted(first);
    } else {
        *known = call;
    }
    if (!call.isOver()) {
        if (!isNew)
            Q_EMIT callChanged(call);
        return;
    }
    m_calls.remove(call.id);
    m_order.removeOne(call.id);
    if (m_recentlyEnded.size() >= endedKept) {
        const auto oldest = std::min_element(m_recentlyEnded.begin(), m_recentlyEnded.end());
        m_recentlyEnded.erase(oldest);
    }
    m_recentlyEnded.insert(call.id, m_clock.nowUtc());
    Q_EMIT callEnded(call);
}

void CallTracker::beginSnapshot(const QString &source)
{
    m_snapshots.insert(source, {});
}

void CallTracker::endSnapshot(const QString &source)
{
    const QSet<CallId> named = m_snapshots.take(source);
    QList<Call> ghosts;
    for (const CallId &id : std::as_const(m_order)) {
        const Call &call = m_calls[id];
        if (call.source == source && !named.contains(id))
            ghosts.append(call);
    }
    for (Call &ghost : ghosts) {
        // It ended while we could not see it: what we saw last is all we know.
        m_calls.remove(ghost.id);
        m_order.removeOne(ghost.id);
        ghost.outcome = ghost.answeredAt.isValid() ? CallOutcome::Answered
            : ghost.direction == CallDirection::Outbound ? CallOutcome::Cancelled
                                                         : CallOutcome::Missed;
        ghost.state = CallState::Ended;
        ghost.endedAt = m_clock.nowUtc();
        m_recentlyEnded.insert(ghost.id, ghost.endedAt);
        Q_EMIT callEnded(ghost);
    }
}

} // namespace Ringside
