#include "wrapup.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

constexpr std::array<std::pair<WrapUp::State, QLatin1StringView>, 4> states{{
    {WrapUp::State::None, "none"_L1},
    {WrapUp::State::Open, "open"_L1},
    {WrapUp::State::Later, "later"_L1},
    {WrapUp::State::Done, "done"_L1},
}};

} // namespace

QString toWord(WrapUp::State state)
{
    for (const auto &[value, word] : states)
        if (value == state)
            return word;
    return states.front().second;
}

WrapUp::State wrapUpStateFromString(const QString &word)
{
    for (const auto &[value, known] : states)
        if (word == known)
            return value;
    return WrapUp::State::None;
}

} // namespace Ringside
