#pragma once

#include "journal.h"
#include "personref.h"

#include <QDate>
#include <QFuture>
#include <QList>

#include <optional>

namespace Ringside {

//! Which calls of the journal.
struct CallFilter {
    enum class Kind { All, Missed, Vip, ToWrapUp, FollowUp };

    Kind kind = Kind::All;
    //! What people type: parts of names, companies, notes, lines, numbers; empty: everything.
    QString text;
    //! Calls with this person, whatever number; and with these numbers, whoever was known then.
    std::optional<PersonRef> person;
    QStringList numberKeys; //!< PhoneNumber::key()

    friend bool operator==(const CallFilter &, const CallFilter &) = default;
};

//! Where a page of calls ends, so that the next one can go on there.
struct CallCursor {
    QDateTime startedAt;
    CallId id;
};

//! Reads the journal for people who look for something in it.
//!
//! Does not write it. Thread: as Journal. What it costs: a page takes the same time in a hundred and in a hundred
//! thousand calls.
class CallHistory
{
public:
    virtual ~CallHistory() = default;

    //! At most \a limit calls, newest first, older than \a after where given.
    [[nodiscard]] virtual QFuture<Result<QList<JournalEntry>>>
    calls(const CallFilter &filter, const std::optional<CallCursor> &after, int limit) = 0;
    //! How many calls \a filter has; counting stops at \a limit.
    [[nodiscard]] virtual QFuture<Result<int>> count(const CallFilter &filter, int limit) = 0;
    //! How many calls Journal::removeOlderThan() would remove.
    [[nodiscard]] virtual QFuture<Result<int>> countOlderThan(const QDateTime &before) = 0;
    [[nodiscard]] virtual QFuture<Result<std::optional<JournalEntry>>> find(const CallId &id) = 0;
    //! Removes everything about one person from the journal, for good: calls with \a person or one of \a numberKeys,
    //! their notes, remembered choices. \return how many calls.
    virtual QFuture<Result<int>> erase(const std::optional<PersonRef> &person, const QStringList &numberKeys) = 0;
};

} // namespace Ringside
