#pragma once

#include "call.h"
#include "callerinfo.h"
#include "historyentry.h"
#include "result.h"
#include "wrapup.h"

#include <QFuture>
#include <QList>

#include <optional>

namespace Ringside {

//! One call as it stands in the journal.
struct JournalEntry {
    Call call;
    QString personName; //!< as known when it was written; empty: nobody
    QString personSource; //!< Person::source
    QString personKey; //!< Person::key
    QString company;
    bool vip = false;
    bool seen = false; //!< a missed call the agent has looked at
    WrapUp wrapUp; //!< read only: record() leaves what WrapUpStore has saved

    friend bool operator==(const JournalEntry &, const JournalEntry &) = default;
};

//! Our own record of calls.
//!
//! Does not decide what is written (journal/ does), does not deliver to CRMs.
//! Thread: called on and answered to the GUI thread; never blocks it. Calls are carried out in order.
//! A future is finished when the entry is on disk.
class Journal
{
public:
    virtual ~Journal() = default;

    //! Writes \a entry, or replaces what was written under the same call id.
    //! A replacement without a person keeps the person written before, as long as the number is the same.
    virtual QFuture<Result<void>> record(const JournalEntry &entry) = 0;
    //! Newest first.
    [[nodiscard]] virtual QFuture<Result<QList<JournalEntry>>> recent(int limit) = 0;
    [[nodiscard]] virtual QFuture<Result<HistorySummary>> summary(const PhoneNumber &number,
                                                                  const CallId &except) = 0;
    //! Missed calls that the agent has not looked at.
    [[nodiscard]] virtual QFuture<Result<int>> unseenMissed() = 0;
    virtual QFuture<Result<void>> markMissedSeen() = 0;
    //! Calls that were not over when the program ended and are not in progress now: they get an end.
    virtual QFuture<Result<void>> closeUnfinished(const QList<CallId> &stillActive, const QDateTime &at) = 0;
    //! Removes what began before \a before. \return how many calls.
    virtual QFuture<Result<int>> removeOlderThan(const QDateTime &before) = 0;
};

} // namespace Ringside
