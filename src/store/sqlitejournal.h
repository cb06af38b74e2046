#pragma once

#include "callhistory.h"
#include "callparties.h"
#include "journal.h"
#include "wrapup.h"

namespace Ringside {

class StoreFile;

//! The journal in SQLite, with what the agent says of calls, for people who look for something in it too.
//!
//! Does not own the file, which must be one for Content::Journal and outlive it.
//! Thread: as Journal. Every change is on disk when its future is finished.
//! What it costs: a summary or a page of history is a few steps in an index, however many calls there are; where
//! person, kind and text come together, as many as there are calls with the person.
class SqliteJournal : public Journal, public WrapUpStore, public CallHistory, public CallParties
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

    QFuture<Result<void>> saveWrapUp(const CallId &call, const WrapUp &wrapUp) override;
    QFuture<Result<int>> putOffOpen() override;

    [[nodiscard]] QFuture<Result<QList<JournalEntry>>>
    calls(const CallFilter &filter, const std::optional<CallCursor> &after, int limit) override;
    [[nodiscard]] QFuture<Result<int>> count(const CallFilter &filter, int limit) override;
    [[nodiscard]] QFuture<Result<int>> countOlderThan(const QDateTime &before) override;
    [[nodiscard]] QFuture<Result<std::optional<JournalEntry>>> find(const CallId &id) override;
    QFuture<Result<int>> erase(const std::optional<PersonRef> &person,
                               const QStringList &numberKeys) override;

    [[nodiscard]] QFuture<Result<QList<CallParty>>> parties() override;
    [[nodiscard]] QFuture<Result<QList<JournalEntry>>>
    callsWith(const QStringList &numbers, const std::optional<CallCursor> &after, int limit) override;
    QFuture<Result<int>> forgetParties(const QStringList &numbers) override;

private:
    StoreFile &m_file;
};

} // namespace Ringside
