#pragma once

#include "journal.h"

#include <algorithm>

namespace Ringside {

//! A journal in memory that can be told to refuse writing.
class MemoryJournal : public Journal
{
public:
    QFuture<Result<void>> record(const JournalEntry &entry) override
    {
        ++writes;
        if (refusal)
            return ready<void>(tl::unexpected(*refusal));
        for (JournalEntry &known : entries) {
            if (known.call.id == entry.call.id) {
                JournalEntry next = entry;
                if (next.personName.isEmpty() && known.call.number == next.call.number) {
                    next.personName = known.personName;
                    next.company = known.company;
                    next.vip = known.vip;
                }
                known = next;
                return ready<void>({});
            }
        }
        entries.append(entry);
        return ready<void>({});
    }
    QFuture<Result<QList<JournalEntry>>> recent(int limit) override
    {
        QList<JournalEntry> newest(entries.rbegin(), entries.rend());
        return ready<QList<JournalEntry>>(newest.mid(0, limit));
    }
    QFuture<Result<HistorySummary>> summary(const PhoneNumber &number, const CallId &except) override
    {
        HistorySummary summary;
        for (const JournalEntry &entry : std::as_const(entries)) {
            if (entry.call.number.key() == number.key() && entry.call.id != except) {
                ++summary.callCount;
                summary.lastCallAt = entry.call.startedAt;
            }
        }
        return ready<HistorySummary>(summary);
    }
    QFuture<Result<int>> unseenMissed() override
    {
        return ready<int>(int(std::count_if(entries.begin(), entries.end(), [](const auto &entry) {
            return entry.call.outcome == CallOutcome::Missed && !entry.seen;
        })));
    }
    QFuture<Result<void>> markMissedSeen() override
    {
        for (JournalEntry &entry : entries)
            entry.seen = true;
        return ready<void>({});
    }
    QFuture<Result<void>> closeUnfinished(const QList<CallId> &, const QDateTime &at) override
    {
        for (JournalEntry &entry : entries) {
            if (!entry.call.isOver()) {
                entry.call.state = CallState::Ended;
                entry.call.endedAt = at;
            }
        }
        return ready<void>({});
    }
    QFuture<Result<int>> removeOlderThan(const QDateTime &before) override
    {
        return ready<int>(int(entries.removeIf(
            [&](const JournalEntry &entry) { return entry.call.startedAt < before; })));
    }

    QList<JournalEntry> entries;
    std::optional<Error> refusal;
    int writes = 0;

private:
    template<class T>
    static QFuture<Result<T>> ready(Result<T> result)
    {
        return QtFuture::makeReadyFuture<Result<T>>(std::move(result));
    }
};

} // namespace Ringside
