#pragma once

#include "call.h"
#include "result.h"
#include "wrapup.h"

#include <QFuture>
#include <QList>

namespace Ringside {

//! Something that happened with a person before.
struct HistoryEntry {
    enum class Type { Call };

    Type type = Type::Call;
    QDateTime at; //!< UTC
    QString source; //!< the provider's name
    Call call; //!< where type is Call
    WrapUp wrapUp; //!< what the agent said of it

    friend bool operator==(const HistoryEntry &, const HistoryEntry &) = default;
};

//! "15 calls, last 3 days ago", from one place.
struct HistorySummary {
    int callCount = 0; //!< calls with this person, the present one not counted
    QDateTime lastCallAt; //!< UTC; invalid: never
    QList<HistoryEntry> recent; //!< newest first, a handful

    friend bool operator==(const HistorySummary &, const HistorySummary &) = default;
};

//! One place that knows what happened with a person before.
//!
//! Thread: called on the thread that made it; the future is consumed there.
class HistoryProvider
{
public:
    virtual ~HistoryProvider() = default;
    [[nodiscard]] virtual QString name() const = 0;
    //! What happened with \a number, without the call \a except (the one that is ringing).
    [[nodiscard]] virtual QFuture<Result<HistorySummary>> history(const PhoneNumber &number,
                                                                  const CallId &except) = 0;
};

} // namespace Ringside
