#include "call.h"

namespace Ringside {

namespace {

// A clock that jumped back must not give a negative time.
std::chrono::seconds between(const QDateTime &from, const QDateTime &to)
{
    if (!from.isValid() || !to.isValid())
        return std::chrono::seconds(0);
    return std::chrono::seconds(std::max<qint64>(0, from.secsTo(to)));
}

} // namespace

std::chrono::seconds Call::talkTime() const
{
    return between(answeredAt, endedAt);
}

std::chrono::seconds Call::ringTime() const
{
    return between(startedAt, answeredAt.isValid() ? answeredAt : endedAt);
}

} // namespace Ringside
