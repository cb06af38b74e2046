#pragma once

#include "clock.h"
#include "journal.h"
#include "lookupstate.h"

#include <QHash>
#include <QObject>

#include <chrono>
#include <memory>

namespace Ringside {

//! Writes every call into the journal as it happens, with the person it was, and keeps the retention.
//!
//! Does not look anybody up and does not wait for the disk. What could not be written is kept and tried
//! again until it is; failed() says so once, recovered() when all of it is on disk.
//! Thread: lives in the thread that created it. Does not own the journal.
class CallRecorder : public QObject
{
    Q_OBJECT

public:
    //! \a retention zero: keep for ever.
    CallRecorder(Journal &journal, Clock &clock, std::chrono::days retention, QObject *parent = nullptr);
    ~CallRecorder() override;

    //! Gives an end to calls that an earlier run left open, and begins to keep the retention.
    void start();
    void setRetention(std::chrono::days retention);

    void callStarted(const Call &call);
    void callChanged(const Call &call);
    void callEnded(const Call &call);
    void lookupUpdated(const CallId &id, const LookupState &state);

    //! Entries that are not on disk yet because writing failed.
    [[nodiscard]] qsizetype unwrittenCount() const { return m_unwritten.size(); }

Q_SIGNALS:
    //! Something was written: recent calls and counts may be read anew.
    void journalChanged();
    void failed(const Ringside::Error &error);
    void recovered();

private:
    void write(const JournalEntry &entry);
    void retry();
    void applyRetention();

    Journal &m_journal;
    Clock &m_clock;
    std::chrono::days m_retention;
    QHash<CallId, JournalEntry> m_open; // calls in progress, and those whose lookup still runs
    QHash<CallId, JournalEntry> m_unwritten;
    std::unique_ptr<Alarm> m_retryAlarm;
    std::unique_ptr<Alarm> m_retentionAlarm;
    bool m_failing = false;
};

} // namespace Ringside
