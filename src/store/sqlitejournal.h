#pragma once

#include "journal.h"

namespace Ringside {

class StoreFile;

//! The journal in SQLite.
//!
//! Does not own the file, which must be one for Content::Journal and outlive it.
//! Thread: as Journal. Every change is on disk when its future is finished.
//! What it costs: a summary is a few steps in an index, however many calls there are.
class SqliteJournal : public Journal
{
public:
    explicit SqliteJournal(StoreFile &file);

    QFuture<Result<void>> record(const JournalEntry &entry) override;
    [[nodiscard]] QFuture<Result<QList<JournalEntry>>> recent(int limit) override;
    [[nodiscard]] QFuture<Result<HistorySummary>> summary(const PhoneNumber &number,
                                                          const CallId &except) override;
    [[nodiscard]] QFuture<Result<int>> unseenMissed() override;
    QFuture<Result<void>> markMissedSeen() override;
    QFuture<Result<void>> closeUnfinished(const QList<CallId> &stillActive,
                                          const QDateTime &at) override;
    QFuture<Result<int>> removeOlderThan(const QDateTime &before) override;

private:
    StoreFile &m_file;
};

} // namespace Ringside
