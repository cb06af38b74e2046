#pragma once

#include "numberparser.h"

namespace Ringside {

//! A parser for tests that are not about numbers: "+<digits>" is a number of the public network, nothing
//! is withheld, anything else is Other.
class PlainParser : public NumberParser
{
public:
    [[nodiscard]] PhoneNumber parse(const QString &text, const QString &) const override
    {
        PhoneNumber number;
        number.raw = text.trimmed();
        if (number.raw.isEmpty())
            return number;
        number.kind = PhoneNumber::Kind::Other;
        if (number.raw.startsWith(u'+')) {
            number.kind = PhoneNumber::Kind::External;
            number.e164 = number.raw;
            number.countryCode = number.raw.mid(1, 1).toInt();
            number.national = number.raw.mid(2);
        }
        return number;
    }
    [[nodiscard]] QString format(const PhoneNumber &number) const override { return number.raw; }
    [[nodiscard]] MatchLevel match(const PhoneNumber &stored, const PhoneNumber &caller) const override
    {
        return !stored.e164.isEmpty() && stored.e164 == caller.e164 ? MatchLevel::Exact
                                                                    : MatchLevel::None;
    }
    [[nodiscard]] QString location(const PhoneNumber &number, const QLocale &) const override
    {
        return number.countryCode == 1 ? QStringLiteral("United States") : QString();
    }
    [[nodiscard]] DialPrefixes dialPrefixes(const QString &region) const override
    {
        return region == QLatin1StringView("US") ? DialPrefixes{QStringLiteral("011"), QStringLiteral("1"), 1}
                                                 : DialPrefixes{QStringLiteral("00"), QStringLiteral("0"), 4};
    }
};

} // namespace Ringside
