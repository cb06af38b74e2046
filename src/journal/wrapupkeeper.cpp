#include "wrapupkeeper.h"

#include "logging.h"

#include <vector>

namespace Ringside {

using namespace std::chrono_literals;

namespace {

// A key is on disk this long after it was pressed, and a fast typist causes two writes a second, not ten.
constexpr auto writeAfter = 400ms;
constexpr auto retryAfter = 5s;

bool saysAnything(const WrapUp &wrapUp)
{
    return !wrapUp.note.trimmed().isEmpty() || !wrapUp.disposition.isEmpty() || wrapUp.followUpAt.isValid();
}

//! \a said takes the place of \a seen; what \a here has beside that, somebody else wrote, and it stays.
QString withNote(const QString &here, const QString &seen, const QString &said)
{
    const bool isAllOfIt = here.isEmpty() || here == seen || said.startsWith(here);
    return isAllOfIt ? said : here + u'\n' + said;
}

} // namespace

struct WrapUpKeeper::Entry {
    WrapUp wanted;
    WrapUp written;
    QString seenNote; // what the agent had before their eyes when they began, where it was not read yet
    bool isRead = false; // what the journal holds is in it
    bool isReading = false;
    bool isWriting = false;
    bool wasThere = false; // the journal has had the call
    bool noteTouched = false;
    bool dispositionTouched = false;
    bool followUpTouched = false;
    bool isAsked = false;
    bool isOver = true;
    std::unique_ptr<Alarm> due;

    [[nodiscard]] bool isSaved() const { return isRead && !isWriting && wanted == written; }
    //! What the journal has, with what was said meanwhile.
    [[nodiscard]] WrapUp over(const WrapUp &stored) const
    {
        if (isRead)
            return wanted;
        WrapUp merged = stored;
        if (noteTouched)
            merged.note = withNote(stored.note, seenNote, wanted.note);
        if (dispositionTouched)
            merged.disposition = wanted.disposition;
        if (followUpTouched)
            merged.followUpAt = wanted.followUpAt;
        if (wanted.state != WrapUp::State::None)
            merged.state = wanted.state;
        else if (!isOver && merged.state == WrapUp::State::Later)
            merged.state = WrapUp::State::Open; // put off when the program ended in mid-call, which goes on
        return merged;
    }
};

WrapUpKeeper::WrapUpKeeper(WrapUpStore &store, CallHistory &history, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_store(store)
    , m_history(history)
    , m_clock(clock)
    , m_retryAlarm(clock.alarm([this] { retry(); }))
{
}

WrapUpKeeper::~WrapUpKeeper()
{
    flushAll();
}

void WrapUpKeeper::start()
{
    m_store.putOffOpen().then(this, [](const Result<int> &putOff) {
        if (!putOff)
            qCWarning(lcJournal).noquote() << "open wrap-ups cannot be put off:" << putOff.error().detail;
        else if (*putOff > 0)
            qCInfo(lcJournal) << *putOff << "open wrap-ups of an earlier run are put off";
    });
}

WrapUpKeeper::Entry *WrapUpKeeper::find(const CallId &id) const
{
    const auto it = m_entries.find(id);
    return it == m_entries.end() ? nullptr : it->second.get();
}

WrapUpKeeper::Entry &WrapUpKeeper::entryOf(const CallId &id, bool isOver)
{
    if (Entry *known = find(id))
        return *known;
    auto made = std::make_unique<Entry>();
    made->due = m_clock.alarm([this, id] { write(id); });
    made->isOver = isOver;
    Entry &entry = *m_entries.emplace(id, std::move(made)).first->second;
    read(id);
    return entry;
}

void WrapUpKeeper::callStarted(const Call &call)
{
    entryOf(call.id, false).isOver = false;
}

void WrapUpKeeper::callEnded(const Call &call)
{
    Entry *entry = find(call.id);
    if (!entry)
        return;
    entry->isOver = true;
    if (entry->wanted.state == WrapUp::State::Open && !entry->isAsked)
        settle(call.id, WrapUp::State::None);
    else
        flush(call.id);
    forgetIfSettled(call.id);
}

void WrapUpKeeper::begin(const CallId &id)
{
    Entry &entry = entryOf(id);
    entry.isAsked = true;
    settle(id, WrapUp::State::Open);
}

void WrapUpKeeper::leave(const CallId &id)
{
    Entry &entry = entryOf(id);
    entry.isAsked = true;
    const bool isToDo = m_asksForOutcome || saysAnything(entry.wanted);
    settle(id, isToDo ? WrapUp::State::Later : WrapUp::State::None);
}

void WrapUpKeeper::noteEdited(const CallId &id, const QString &note)
{
    Entry &entry = entryOf(id);
    if (entry.wanted.note == note)
        return;
    entry.wanted.note = note;
    entry.noteTouched = true;
    touch(id);
}

void WrapUpKeeper::dispositionChosen(const CallId &id, const QString &code)
{
    Entry &entry = entryOf(id);
    if (entry.wanted.disposition == code)
        return;
    entry.wanted.disposition = code;
    entry.dispositionTouched = true;
    touch(id);
}

void WrapUpKeeper::followUpChosen(const CallId &id, const QDateTime &at)
{
    Entry &entry = entryOf(id);
    if (entry.wanted.followUpAt == at)
        return;
    entry.wanted.followUpAt = at.toUTC();
    entry.followUpTouched = true;
    touch(id);
}

void WrapUpKeeper::done(const CallId &id)
{
    settle(id, WrapUp::State::Done);
}

void WrapUpKeeper::later(const CallId &id)
{
    settle(id, WrapUp::State::Later);
}

void WrapUpKeeper::edited(const CallId &id, const WrapUp &seen, const WrapUp &said)
{
    Entry &entry = entryOf(id);
    if (said.note != seen.note) {
        if (!entry.isRead && !entry.noteTouched)
            entry.seenNote = seen.note;
        noteEdited(id, withNote(entry.wanted.note, seen.note, said.note));
    }
    if (said.disposition != seen.disposition)
        dispositionChosen(id, said.disposition);
    if (said.followUpAt != seen.followUpAt)
        followUpChosen(id, said.followUpAt);
    if (said.state == WrapUp::State::Done && seen.state != WrapUp::State::Done)
        done(id);
}

WrapUp WrapUpKeeper::newest(const CallId &id, const WrapUp &stored) const
{
    const Entry *entry = find(id);
    return entry ? entry->over(stored) : stored;
}

WrapUp WrapUpKeeper::wrapUp(const CallId &id) const
{
    const Entry *entry = find(id);
    return entry ? entry->wanted : WrapUp();
}

//! Something was said: to be written soon.
void WrapUpKeeper::touch(const CallId &id)
{
    Entry &entry = entryOf(id);
    if (!entry.isOver && entry.wanted.state != WrapUp::State::Open)
        entry.wanted.state = WrapUp::State::Open;
    // why not started again with each key: who types on and on would never be saved.
    if (!entry.due->isActive())
        entry.due->start(writeAfter);
    Q_EMIT changed(id, entry.wanted, false);
}

void WrapUpKeeper::settle(const CallId &id, WrapUp::State state)
{
    Entry &entry = entryOf(id);
    entry.wanted.state = state;
    flush(id);
    if (const Entry *now = find(id))
        Q_EMIT changed(id, now->wanted, now->isSaved());
    forgetIfSettled(id);
}

void WrapUpKeeper::flush(const CallId &id)
{
    if (Entry *entry = find(id)) {
        entry->due->stop();
        write(id);
    }
}

void WrapUpKeeper::flushAll()
{
    for (const auto &[id, entry] : m_entries) {
        entry->due->stop();
        // why without waiting for the write under way: the store carries them out in order.
        if (entry->wanted != entry->written && entry->isRead)
            m_store.saveWrapUp(id, entry->wanted);
    }
}

void WrapUpKeeper::read(const CallId &id)
{
    find(id)->isReading = true;
    m_history.find(id).then(this, [this, id](const Result<std::optional<JournalEntry>> &found) {
        Entry *entry = find(id);
        if (!entry)
            return;
        entry->isReading = false;
        entry->wasThere = entry->wasThere || (found && *found);
        if (found)
            took(id, *found ? (*found)->wrapUp : WrapUp());
        else if (found.error().kind == ErrorKind::NotFound)
            took(id, {});
        else
            refused(id, found.error());
    });
}

//! The journal has answered: what was said meanwhile stands, all else is as it was written.
void WrapUpKeeper::took(const CallId &id, const WrapUp &stored)
{
    Entry &entry = *find(id);
    const WrapUp merged = entry.over(stored);
    entry.isRead = true;
    entry.written = stored;
    const bool isNews = merged != entry.wanted || merged != WrapUp();
    entry.wanted = merged;
    const bool hasRecovered = merged == stored && m_failing.remove(id) && m_failing.isEmpty();
    const bool isSaved = entry.isSaved();
    write(id);
    if (isNews)
        Q_EMIT changed(id, merged, isSaved);
    if (hasRecovered)
        Q_EMIT recovered();
    // why later: this may be in the middle of what asked for the entry.
    QMetaObject::invokeMethod(this, [this, id] { forgetIfSettled(id); }, Qt::QueuedConnection);
}

void WrapUpKeeper::write(const CallId &id)
{
    Entry *entry = find(id);
    if (!entry || entry->isWriting || entry->isReading)
        return; // goes on when that is answered
    if (!entry->isRead) {
        read(id);
        return;
    }
    if (entry->wanted == entry->written)
        return;
    entry->isWriting = true;
    m_store.saveWrapUp(id, entry->wanted)
        .then(this, [this, id, sent = entry->wanted](const Result<void> &result) { wrote(id, sent, result); });
}

void WrapUpKeeper::wrote(const CallId &id, const WrapUp &written, const Result<void> &result)
{
    Entry *entry = find(id);
    if (!entry)
        return;
    entry->isWriting = false;
    if (!result) {
        // It was there, and is no more: the agent, or the retention, has erased the call with all that was said of it.
        if (result.error().kind == ErrorKind::NotFound && entry->wasThere && entry->isOver) {
            m_entries.erase(id);
            m_failing.remove(id);
        } else {
            refused(id, result.error());
        }
        return;
    }
    entry->written = written;
    entry->wasThere = true;
    const bool hasRecovered = m_failing.remove(id) && m_failing.isEmpty();
    if (entry->wanted != written && !entry->due->isActive())
        entry->due->start(writeAfter);
    const WrapUp now = entry->wanted;
    Q_EMIT changed(id, now, now == written);
    Q_EMIT saved(id, written);
    if (hasRecovered)
        Q_EMIT recovered();
    forgetIfSettled(id);
}

void WrapUpKeeper::refused(const CallId &id, const Error &error)
{
    const bool wasGood = m_failing.isEmpty();
    m_failing.insert(id);
    Q_EMIT unwritten(id, error);
    if (!m_retryAlarm->isActive())
        m_retryAlarm->start(retryAfter);
    if (wasGood) {
        qCWarning(lcJournal).noquote() << "a wrap-up cannot be written:" << error.detail;
        Q_EMIT failed(error);
    }
}

void WrapUpKeeper::retry()
{
    const QSet<CallId> failing = m_failing;
    for (const CallId &id : failing)
        write(id);
}

//! What is on disk and over need not be remembered: it is read again where the agent comes back to it.
void WrapUpKeeper::forgetIfSettled(const CallId &id)
{
    const Entry *entry = find(id);
    if (entry && entry->isOver && entry->isSaved() && !entry->isReading && entry->wanted.state != WrapUp::State::Open)
        m_entries.erase(id);
}

} // namespace Ringside
