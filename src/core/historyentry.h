#pragma once

#include "call.h"
#include "callerinfo.h"
#include "result.h"
#include "wrapup.h"

#include <QFuture>
#include <QList>
#include <QUrl>

namespace Ringside {

//! Something that happened with a person before: a call of our journal, or whatever a CRM keeps.
//!
//! All text in it comes from outside and is plain text. Thread: an immutable value, free to cross threads.
struct HistoryEntry {
    enum class Type { Call, Email, Meeting, Note, Task, Deal, Ticket, Order, Other };

    Type type = Type::Call;
    QDateTime at; //!< UTC
    QString source; //!< the provider's name
    Call call; //!< where type is Call: as far as the source knows it
    WrapUp wrapUp; //!< what the agent said of it; our own journal only

    // What a CRM says of it. Empty for calls of our own journal.
    QString id; //!< in the source
    QString title; //!< subject, name of the deal
    QString text; //!< body, description
    QString state; //!< "Won", "open": in the source's own words
    QString amount; //!< with its currency, as the source writes it
    QString who; //!< whose it is: the owner, the colleague
    QUrl url; //!< the record in the CRM; only http and https are ever opened

    friend bool operator==(const HistoryEntry &, const HistoryEntry &) = default;
};

//! "15 calls, last 3 days ago", from one place.
struct HistorySummary {
    int callCount = 0; //!< calls with this person, the present one not counted
    QDateTime lastCallAt; //!< UTC; invalid: never
    QList<HistoryEntry> recent; //!< newest first, a handful

    friend bool operator==(const HistorySummary &, const HistorySummary &) = default;
};

//! Whose history is asked for.
struct HistoryQuestion {
    PhoneNumber number; //!< the caller's
    QList<CallerInfo> people; //!< who the caller is, as each source knows the person; empty: nobody known
    CallId except; //!< the call that is ringing
    int limit = 20; //!< entries wanted at most

    friend bool operator==(const HistoryQuestion &, const HistoryQuestion &) = default;
};

//! One place that knows what happened with a person before.
//!
//! Thread: called on the thread that made it; the future is consumed there.
class HistoryProvider
{
public:
    virtual ~HistoryProvider() = default;
    [[nodiscard]] virtual QString name() const = 0;
    //! What happened before; an empty summary where the source does not know the caller.
    [[nodiscard]] virtual QFuture<Result<HistorySummary>> history(const HistoryQuestion &question) = 0;
};

} // namespace Ringside
