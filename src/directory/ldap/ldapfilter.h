#pragma once

#include "ldapsettings.h"
#include "numberparser.h"

#include <QByteArray>

namespace Ringside {

// What is asked of a directory, as search filters (RFC 4515). Pure.

//! \a text as a value in a filter: what has a meaning there is escaped, and whatever is no plain ASCII.
[[nodiscard]] QByteArray escapedForFilter(const QString &text);

//! Who is a person, where settings do not say. Those of \a activeDirectory without the disabled accounts.
[[nodiscard]] QByteArray defaultPeopleFilter(bool activeDirectory);

//! \a people and \a number, both filters; \a people may lack its parentheses.
[[nodiscard]] QByteArray both(const QByteArray &people, const QByteArray &number);

//! Any of \a attributes has \a digits in this order, with anything before, between and after them.
[[nodiscard]] QByteArray digitsFilter(const QStringList &attributes, const QString &digits);
//! Any of \a attributes ends in one of \a ends, with anything before and between the digits.
[[nodiscard]] QByteArray endingsFilter(const QStringList &attributes, const QStringList &ends);
//! Any of \a attributes is one of \a values.
[[nodiscard]] QByteArray equalsFilter(const QStringList &attributes, const QStringList &values);

//! The digits that decide whether a number may be the caller's: the last seven. Empty: it has not enough.
[[nodiscard]] QString decidingDigits(const PhoneNumber &caller);
//! All digits of the national number. Empty: it has not enough, or is none.
[[nodiscard]] QString nationalDigits(const PhoneNumber &caller);
//! The usual ways to write \a caller, without repeats; \a prefixes are those of the directory's region.
[[nodiscard]] QStringList renderings(const PhoneNumber &caller, const QString &formatted, const DialPrefixes &prefixes);
//! National numbers of companies whose direct dialling in \a caller may be.
[[nodiscard]] QStringList switchboardNumbers(const PhoneNumber &caller);

} // namespace Ringside
