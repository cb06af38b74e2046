#include "callevent.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

constexpr std::array outcomes{
    std::pair{CallOutcome::Answered, "answered"_L1},
    std::pair{CallOutcome::Missed, "missed"_L1},
    std::pair{CallOutcome::AnsweredElsewhere, "answered_elsewhere"_L1},
    std::pair{CallOutcome::Busy, "busy"_L1},
    std::pair{CallOutcome::Cancelled, "cancelled"_L1},
    std::pair{CallOutcome::Failed, "failed"_L1},
};

constexpr std::array directions{
    std::pair{CallDirection::Inbound, "inbound"_L1},
    std::pair{CallDirection::Outbound, "outbound"_L1},
    std::pair{CallDirection::Internal, "internal"_L1},
};

} // namespace

QString toWord(CallState state)
{
    switch (state) {
    case CallState::Ringing:
        return u"ringing"_s;
    case CallState::Answered:
        return u"answered"_s;
    case CallState::Held:
        return u"held"_s;
    case CallState::Ended:
        return u"ended"_s;
    }
    return {};
}

QString toWord(CallOutcome outcome)
{
    for (const auto &[known, word] : outcomes)
        if (known == outcome)
            return word;
    return {};
}

QString toWord(CallDirection direction)
{
    for (const auto &[known, word] : directions)
        if (known == direction)
            return word;
    return {};
}

CallOutcome outcomeFromString(const QString &word)
{
    for (const auto &[outcome, known] : outcomes)
        if (known == word)
            return outcome;
    return CallOutcome::None;
}

CallDirection directionFromString(const QString &word)
{
    for (const auto &[direction, known] : directions)
        if (known == word)
            return direction;
    return CallDirection::Inbound;
}

} // namespace Ringside
