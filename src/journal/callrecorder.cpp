#include "callrecorder.h"

#include "logging.h"

namespace Ringside {

using namespace std::chrono_literals;

namespace {

constexpr auto retryAfter = 10s;
constexpr auto retentionEvery = 24h;

// Ended calls kept for a lookup that has not finished; a lookup has a time limit, so few are ever needed.
constexpr qsizetype openKept = 200;

} // namespace

CallRecorder::CallRecorder(Journal &journal, Clock &clock, std::chrono::days retention, QObject *parent)
    : QObject(parent)
    , m_journal(journal)
    , m_clock(clock)
    , m_retention(retention)
    , m_retryAlarm(clock.alarm([this] { retry(); }))
    , m_retentionAlarm(clock.alarm([this] { applyRetention(); }))
{
}

CallRecorder::~CallRecorder() = default;

void CallRecorder::start()
{
    m_journal.closeUnfinished({}, m_clock.nowUtc()).then(this, [this](const Result<void> &closed) {
        if (closed)
            Q_EMIT journalChanged();
    });
    applyRetention();
}

void CallRecorder::setRetention(std::chrono::days retention)
{
    m_retention = retention;
    applyRetention();
}

void CallRecorder::callStarted(const Call &call)
{
    JournalEntry entry;
    entry.call = call;
    m_open.insert(call.id, entry);
    write(entry);
}

void CallRecorder::callChanged(const Call &call)
{
    JournalEntry &entry = m_open[call.id];
    if (entry.call.number != call.number) {
        // Somebody else is on the line now: what was known belongs to the one before.
        entry = {};
    }
    entry.call = call;
    write(entry);
}

void CallRecorder::callEnded(const Call &call)
{
    callChanged(call);
    if (m_open.size() > openKept)
        m_open.removeIf([](const auto &open) { return open.value().call.isOver(); });
}

void CallRecorder::lookupUpdated(const CallId &id, const LookupState &state)
{
    const auto open = m_open.find(id);
    if (open == m_open.end() || open->call.number != state.number)
        return;
    if (const CallerInfo *caller = state.caller()) {
        JournalEntry entry = *open;
        entry.personName = caller->person.name;
        entry.personSource = caller->person.source;
        entry.personKey = caller->person.key;
        entry.company = caller->person.company;
        entry.vip = caller->person.vip;
        if (entry != *open) {
            *open = entry;
            write(entry);
        }
    }
    if (state.complete && open->call.isOver())
        m_open.erase(open);
}

void CallRecorder::write(const JournalEntry &entry)
{
    m_journal.record(entry).then(this, [this, entry](const Result<void> &written) {
        const CallId &id = entry.call.id;
        if (written) {
            m_unwritten.remove(id);
            if (m_failing && m_unwritten.isEmpty()) {
                m_failing = false;
                Q_EMIT recovered();
            }
            Q_EMIT journalChanged();
            return;
        }
        // The newest state of a call is all that is worth writing.
        m_unwritten.insert(id, m_open.value(id, entry));
        m_retryAlarm->start(retryAfter);
        if (!m_failing) {
            m_failing = true;
            qCWarning(lcJournal).noquote() << "journal cannot be written:" << written.error().detail;
            Q_EMIT failed(written.error());
        }
    });
}

void CallRecorder::retry()
{
    const auto unwritten = m_unwritten;
    for (const JournalEntry &entry : unwritten)
        write(entry);
}

void CallRecorder::applyRetention()
{
    m_retentionAlarm->start(retentionEvery);
    if (m_retention == std::chrono::days(0))
        return;
    const QDateTime before = m_clock.nowUtc().addDays(-m_retention.count());
    m_journal.removeOlderThan(before).then(this, [this](const Result<int> &removed) {
        if (removed && *removed > 0) {
            qCInfo(lcJournal) << "retention removed" << *removed << "calls";
            Q_EMIT journalChanged();
        }
    });
}

} // namespace Ringside
