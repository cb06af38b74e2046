#pragma once

#include "phonenumber.h"

#include <QList>

#include <optional>

namespace Ringside {

// What telephone numbers are found by in the phone book.
//
// e164 is the number itself, without the "+".
//
// nsn_suffix8 holds the last eight digits of the national number, last digit first, a digit in four
// bits: 030 2312 5012 -> 0x21052132. A number of seven digits has 0xF in the place of the eighth,
// so that all that end in the same seven digits lie side by side; a shorter one is filled up with
// 0xF. What has no digits at all (a SIP name) is found by a hash of its text, which is negative.

//! nullopt: no E.164 form, or none that is one.
[[nodiscard]] std::optional<qint64> e164Key(const PhoneNumber &number);
//! nullopt: nothing to find it by.
[[nodiscard]] std::optional<qint64> suffixKey(const PhoneNumber &number);

struct SuffixRange {
    qint64 first = 0;
    qint64 last = 0;
};
//! Where in nsn_suffix8 to look for numbers that may be \a caller's. At most two ranges.
[[nodiscard]] QList<SuffixRange> suffixRanges(const PhoneNumber &caller);

//! Main numbers, as e164Key(), whose direct dialling in may be \a caller; longest first.
[[nodiscard]] QList<qint64> switchboardE164(const PhoneNumber &caller);
//! The same as suffixKey(), for a caller without a country.
[[nodiscard]] QList<qint64> switchboardSuffixes(const PhoneNumber &caller);

} // namespace Ringside
