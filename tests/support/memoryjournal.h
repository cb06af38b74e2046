#pragma once

#include "callhistory.h"
#include "callparties.h"
#include "journal.h"
#include "phonebookkey.h"
#include "wordmatch.h"
#include "wrapup.h"

#include <algorithm>

namespace Ringside {

//! A journal in memory that can be told to refuse writing. Passes the contract of journals.
class MemoryJournal : public Journal, public WrapUpStore, public CallHistory, public CallParties
{
public:
    QFuture<Result<void>> record(const JournalEntry &entry) override
    {
        ++writes;
        if (refusal)
            return ready<void>(tl::unexpected(*refusal));
        JournalEntry *known = at(entry.call.id);
        if (!known) {
            entries.append(entry);
            entries.last().wrapUp = {};
            return ready<void>({});
        }
        JournalEntry next = entry;
        if (next.personName.isEmpty() && known->call.number.key() == next.call.number.key()) {
            next.personName = known->personName;
            next.personSource = known->personSource;
            next.personKey = known->personKey;
            next.company = known->company;
            next.vip = known->vip;
        }
        next.seen = next.seen || known->seen;
        next.wrapUp = known->wrapUp;
        *known = next;
        return ready<void>({});
    }
    QFuture<Result<QList<JournalEntry>>> recent(int limit) override
    {
        return ready<QList<JournalEntry>>(newestFirst().mid(0, std::max(0, limit)));
    }
    QFuture<Result<HistorySummary>> summary(const PhoneNumber &number, const CallId &except) override
    {
        HistorySummary summary;
        for (const JournalEntry &entry : newestFirst()) {
            if (number.isWithheld() || entry.call.number.key() != number.key() || entry.call.id == except)
                continue;
            if (++summary.callCount == 1)
                summary.lastCallAt = entry.call.startedAt;
            if (summary.recent.size() == 5)
                continue;
            HistoryEntry past;
            past.at = entry.call.startedAt;
            past.source = entry.call.source;
            past.call = entry.call;
            past.wrapUp = entry.wrapUp;
            summary.recent.append(past);
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
            entry.seen = entry.seen || entry.call.outcome == CallOutcome::Missed;
        return ready<void>({});
    }
    QFuture<Result<void>> closeUnfinished(const QList<CallId> &stillActive, const QDateTime &at) override
    {
        for (JournalEntry &entry : entries) {
            Call &call = entry.call;
            if (call.isOver() || stillActive.contains(call.id))
                continue;
            call.state = CallState::Ended;
            call.endedAt = std::max({at, call.startedAt, call.answeredAt});
            if (call.answeredAt.isValid())
                call.outcome = CallOutcome::Answered;
            else
                call.outcome = call.direction == CallDirection::Outbound ? CallOutcome::Cancelled
                                                                         : CallOutcome::Missed;
        }
        return ready<void>({});
    }
    QFuture<Result<int>> removeOlderThan(const QDateTime &before) override
    {
        return ready<int>(int(entries.removeIf([&](const JournalEntry &entry) {
            return entry.call.isOver() && entry.call.startedAt < before;
        })));
    }

    QFuture<Result<void>> saveWrapUp(const CallId &call, const WrapUp &wrapUp) override
    {
        ++wrapUpWrites;
        if (refusal)
            return ready<void>(tl::unexpected(*refusal));
        JournalEntry *known = at(call);
        if (!known)
            return ready<void>(fail(ErrorKind::NotFound));
        known->wrapUp = wrapUp;
        return ready<void>({});
    }
    QFuture<Result<int>> putOffOpen() override
    {
        int count = 0;
        for (JournalEntry &entry : entries) {
            if (entry.wrapUp.state == WrapUp::State::Open) {
                entry.wrapUp.state = WrapUp::State::Later;
                ++count;
            }
        }
        return ready<int>(count);
    }

    QFuture<Result<QList<JournalEntry>>> calls(const CallFilter &filter, const std::optional<CallCursor> &after,
                                               int limit) override
    {
        return ready<QList<JournalEntry>>(page(matching(filter), after, limit));
    }
    QFuture<Result<int>> count(const CallFilter &filter, int limit) override
    {
        return ready<int>(std::min(std::max(0, limit), int(matching(filter).size())));
    }
    QFuture<Result<int>> countOlderThan(const QDateTime &before) override
    {
        return ready<int>(int(std::count_if(entries.begin(), entries.end(), [&](const JournalEntry &entry) {
            return entry.call.isOver() && entry.call.startedAt < before;
        })));
    }
    QFuture<Result<std::optional<JournalEntry>>> find(const CallId &id) override
    {
        const JournalEntry *known = at(id);
        return ready<std::optional<JournalEntry>>(known ? std::optional(*known) : std::nullopt);
    }
    QFuture<Result<int>> erase(const std::optional<PersonRef> &person, const QStringList &numberKeys) override
    {
        return ready<int>(int(entries.removeIf(
            [&](const JournalEntry &entry) { return isAbout(entry, person, numberKeys); })));
    }

    QFuture<Result<QList<CallParty>>> parties() override
    {
        QList<CallParty> found;
        for (const JournalEntry &entry : std::as_const(entries)) {
            for (const CallParty &party : {entry.call.answeredBy, entry.call.transferredFrom}) {
                if (!party.number.isEmpty() && !found.contains(party))
                    found.append(party);
            }
        }
        return ready<QList<CallParty>>(found);
    }
    QFuture<Result<QList<JournalEntry>>> callsWith(const QStringList &numbers,
                                                   const std::optional<CallCursor> &after, int limit) override
    {
        QList<JournalEntry> found = newestFirst();
        found.removeIf([&](const JournalEntry &entry) { return !names(entry, numbers); });
        return ready<QList<JournalEntry>>(page(found, after, limit));
    }
    QFuture<Result<int>> forgetParties(const QStringList &numbers) override
    {
        if (refusal)
            return ready<int>(tl::unexpected(*refusal));
        int count = 0;
        for (JournalEntry &entry : entries) {
            count += names(entry, numbers) ? 1 : 0;
            for (CallParty *party : {&entry.call.answeredBy, &entry.call.transferredFrom}) {
                if (isOneOf(*party, numbers))
                    *party = {};
            }
        }
        return ready<int>(count);
    }

    QList<JournalEntry> entries; //!< in the order they came
    std::optional<Error> refusal;
    int writes = 0;
    int wrapUpWrites = 0;

private:
    template<class T>
    static QFuture<Result<T>> ready(Result<T> result)
    {
        return QtFuture::makeReadyFuture<Result<T>>(std::move(result));
    }

    JournalEntry *at(const CallId &id)
    {
        const auto it = std::find_if(entries.begin(), entries.end(),
                                     [&id](const JournalEntry &entry) { return entry.call.id == id; });
        return it == entries.end() ? nullptr : &*it;
    }
    [[nodiscard]] QList<JournalEntry> newestFirst() const
    {
        QList<JournalEntry> newest(entries.rbegin(), entries.rend());
        std::stable_sort(newest.begin(), newest.end(), [](const JournalEntry &a, const JournalEntry &b) {
            return a.call.startedAt > b.call.startedAt;
        });
        return newest;
    }
    static bool isAbout(const JournalEntry &entry, const std::optional<PersonRef> &person, const QStringList &keys)
    {
        const QString key = entry.call.number.key();
        const bool isByRef = person && !person->key.isEmpty()
            && (*person == PersonRef{entry.personSource, entry.personKey}
                || (!person->source.isEmpty() && entry.personKey == keyInLookups(*person)));
        return isByRef || (!key.isEmpty() && keys.contains(key));
    }
    static bool isOneOf(const CallParty &party, const QStringList &numbers)
    {
        return !party.number.isEmpty() && numbers.contains(party.number);
    }
    static bool names(const JournalEntry &entry, const QStringList &numbers)
    {
        return isOneOf(entry.call.answeredBy, numbers) || isOneOf(entry.call.transferredFrom, numbers);
    }
    static QList<JournalEntry> page(QList<JournalEntry> found, const std::optional<CallCursor> &after, int limit)
    {
        if (after) {
            const auto end = std::find_if(found.begin(), found.end(), [&](const JournalEntry &entry) {
                return entry.call.id == after->id;
            });
            if (end != found.end())
                found.erase(found.begin(), end + 1);
            else
                found.removeIf([&](const JournalEntry &entry) { return entry.call.startedAt >= after->startedAt; });
        }
        return found.mid(0, std::max(0, limit));
    }
    static bool isOfKind(const JournalEntry &entry, CallFilter::Kind kind)
    {
        switch (kind) {
        case CallFilter::Kind::All:
            return true;
        case CallFilter::Kind::Missed:
            return entry.call.outcome == CallOutcome::Missed;
        case CallFilter::Kind::Vip:
            return entry.vip;
        case CallFilter::Kind::ToWrapUp:
            return entry.wrapUp.state == WrapUp::State::Later;
        case CallFilter::Kind::FollowUp:
            return entry.wrapUp.followUpAt.isValid();
        }
        return false;
    }
    static bool hasText(const JournalEntry &entry, const QString &text)
    {
        const Call &call = entry.call;
        if (text.trimmed().isEmpty())
            return true;
        if (const QString digits = plainDigits(text); digits.size() > 1) {
            for (const QString &form : {call.number.e164.mid(1), call.number.national, u'0' + call.number.national}) {
                if (form.startsWith(digits))
                    return true;
            }
        }
        return haveWords({entry.personName, entry.company, call.name, call.number.e164.mid(1), call.number.national,
                          u'0' + call.number.national, call.number.raw, call.line.number, call.line.name, call.queue,
                          entry.wrapUp.note},
                         text);
    }
    [[nodiscard]] QList<JournalEntry> matching(const CallFilter &filter) const
    {
        QList<JournalEntry> found = newestFirst();
        const bool isAboutSomebody = filter.person || !filter.numberKeys.isEmpty();
        found.removeIf([&](const JournalEntry &entry) {
            return !isOfKind(entry, filter.kind) || !hasText(entry, filter.text)
                || (isAboutSomebody && !isAbout(entry, filter.person, filter.numberKeys));
        });
        return found;
    }
};

} // namespace Ringside
