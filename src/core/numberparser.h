#pragma once

#include "phonenumber.h"

#include <QLocale>

namespace Ringside {

//! What is dialled before a number. Empty: not known, or nothing.
struct DialPrefixes {
    QString international; //!< instead of the plus: "00", "011"
    QString national; //!< before a national number: "0", "1"
    int countryCode = 0; //!< of the region itself; 0: not known
};

//! Understands telephone numbers of all countries.
//!
//! Does not know the dial plan: whether a number is internal is DialPlan's to say.
//! Thread: every function may be called from any thread at the same time.
class NumberParser
{
public:
    virtual ~NumberParser() = default;

    //! Reads \a text as dialled in \a region (ISO 3166-1 alpha-2). Never fails: what is no
    //! telephone number comes back as Kind::Other, what means "withheld" as Kind::Withheld.
    //! A possible number is enough; it need not be a valid one.
    [[nodiscard]] virtual PhoneNumber parse(const QString &text, const QString &region) const = 0;

    //! For people: "+1 415-555-0123"; the raw text where the number was not understood.
    [[nodiscard]] virtual QString format(const PhoneNumber &number) const = 0;

    //! How surely \a stored belongs to \a caller.
    [[nodiscard]] virtual MatchLevel match(const PhoneNumber &stored,
                                           const PhoneNumber &caller) const = 0;

    //! "Berlin, Germany" in the language of \a locale; empty where not known.
    [[nodiscard]] virtual QString location(const PhoneNumber &number,
                                           const QLocale &locale) const = 0;

    //! What is dialled in \a region before numbers of other countries and of its own.
    [[nodiscard]] virtual DialPrefixes dialPrefixes(const QString &region) const
    {
        Q_UNUSED(region)
        return {};
    }
};

} // namespace Ringside
