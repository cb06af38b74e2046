#pragma once

#include "callhistory.h"

#include <QFuture>
#include <QList>
#include <QStringList>

#include <optional>

namespace Ringside {

//! Who stands in calls of the journal beside the person on the other side: whoever took a call, or passed it on.
//!
//! Mostly colleagues. They are known as the telephone system wrote them; numbers are compared as they stand, and
//! nothing is found by an empty one. For privacy requests: every question reads the whole journal. Thread: as Journal.
class CallParties
{
public:
    virtual ~CallParties() = default;

    //! Each number and name once; none without a number.
    [[nodiscard]] virtual QFuture<Result<QList<CallParty>>> parties() = 0;
    //! At most \a limit calls that somebody with one of \a numbers took or passed on, newest first, older than \a after
    //! where given.
    [[nodiscard]] virtual QFuture<Result<QList<JournalEntry>>>
    callsWith(const QStringList &numbers, const std::optional<CallCursor> &after, int limit) = 0;
    //! Removes their names and numbers from those calls, for good. The calls stay. \return how many calls.
    virtual QFuture<Result<int>> forgetParties(const QStringList &numbers) = 0;
};

} // namespace Ringside
