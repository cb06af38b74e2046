#include "numbermatch.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

// why: libphonenumber's own short match takes "101" for "+4930123101" and three common last digits of two
// Chinese and Dutch numbers for a match (its issue 791); eight digits are what people can tell apart.
constexpr qsizetype suffixLength = 8;
constexpr qsizetype shortSuffixLength = 7;
constexpr qsizetype shortestNational = 7;
constexpr qsizetype shortestHead = 6;
constexpr qsizetype longestDirectDial = 5;

// The digits of \a number where its country is not known, against one whose country is: they may still
// carry the trunk prefix ("030 …") or the country code without its "+".
bool sameNational(const PhoneNumber &unknown, const PhoneNumber &known)
{
    const QStringView digits(unknown.national);
    if (digits.size() < shortestNational || known.national.size() < shortestNational)
        return false;
    if (digits == known.national || (digits.startsWith(u'0') && digits.mid(1) == known.national))
        return true;
    return !known.e164.isEmpty() && digits == QStringView(known.e164).mid(1);
}

bool sameSuffix(QStringView a, QStringView b)
{
    const qsizetype shorter = std::min(a.size(), b.size());
    if (shorter < shortSuffixLength)
        return false;
    const qsizetype length = std::min(shorter, suffixLength);
    return a.right(length) == b.right(length);
}

bool isHeadOf(QStringView head, QStringView number)
{
    const qsizetype dropped = number.size() - head.size();
    return head.size() >= shortestHead && dropped >= 1 && dropped <= longestDirectDial
        && number.startsWith(head);
}

bool isSwitchboardOf(const PhoneNumber &stored, const PhoneNumber &caller)
{
    // why: numbers of country code 1 all have ten digits; there is no direct dialling in by adding some.
    if (stored.countryCode != caller.countryCode || stored.countryCode == 1)
        return false;
    const QStringView head(stored.national);
    return isHeadOf(head, caller.national)
        || (head.endsWith(u'0') && isHeadOf(head.chopped(1), caller.national));
}

} // namespace

MatchLevel matchNumbers(const PhoneNumber &stored, const PhoneNumber &caller)
{
    if (stored.isWithheld() || caller.isWithheld())
        return MatchLevel::None;
    if (!stored.e164.isEmpty() && stored.e164 == caller.e164) {
        const bool otherDesk = !stored.extension.isEmpty() && !caller.extension.isEmpty()
            && stored.extension != caller.extension;
        return otherDesk ? MatchLevel::None : MatchLevel::Exact;
    }
    // An extension is the whole number; and a name that is no number compares as a name.
    if (stored.isInternal() || caller.isInternal() || stored.national.isEmpty()
        || caller.national.isEmpty()) {
        const bool same = stored.e164.isEmpty() && caller.e164.isEmpty()
            && stored.key().compare(caller.key(), Qt::CaseInsensitive) == 0;
        return same ? MatchLevel::Exact : MatchLevel::None;
    }

    if (stored.countryCode && caller.countryCode && stored.countryCode != caller.countryCode)
        return MatchLevel::None;
    if (stored.e164.isEmpty() && caller.e164.isEmpty() && stored.national == caller.national) {
        // A short code is the same short code; a longer number may be another country's.
        return stored.national.size() < shortestNational ? MatchLevel::Exact : MatchLevel::National;
    }
    if ((!stored.countryCode && sameNational(stored, caller))
        || (!caller.countryCode && sameNational(caller, stored)))
        return MatchLevel::National;
    if (sameSuffix(stored.national, caller.national))
        return MatchLevel::Suffix;
    return isSwitchboardOf(stored, caller) ? MatchLevel::Switchboard : MatchLevel::None;
}

} // namespace Ringside
