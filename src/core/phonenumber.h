#pragma once

#include <QString>

namespace Ringside {

//! A telephone number: what was received and what it means.
//!
//! Made by a NumberParser only; does not parse or format by itself.
//! Thread: an immutable value, free to cross threads.
struct PhoneNumber {
    enum class Kind {
        Withheld, //!< empty, "anonymous", "<unknown>" …: nobody to look up
        Internal, //!< within the company (settings: internal_numbers)
        External, //!< a possible number of the public network
        Other, //!< something else a PBX may send: a SIP name, a service code; kept as received
    };

    Kind kind = Kind::Withheld;
    QString raw; //!< as received, trimmed
    QString e164; //!< "+14155550123"; empty where the country is not known
    QString national; //!< national significant number, digits only; without a known country the digits received
    QString region; //!< ISO 3166-1 alpha-2, empty where not known
    QString extension; //!< what followed ";ext=" or "x", digits only
    int countryCode = 0; //!< 0: not known

    [[nodiscard]] bool isWithheld() const { return kind == Kind::Withheld; }
    [[nodiscard]] bool isInternal() const { return kind == Kind::Internal; }

    //! The form used to compare and to key caches: E.164 where known, else what there is. Empty for withheld.
    [[nodiscard]] QString key() const
    {
        if (isWithheld())
            return {};
        if (!e164.isEmpty())
            return e164;
        return national.isEmpty() ? raw : national;
    }

    friend bool operator==(const PhoneNumber &, const PhoneNumber &) = default;
};

//! How sure we are that a stored number is the caller's (DESIGN "Finding the person"). Higher is surer.
enum class MatchLevel {
    None,
    Switchboard, //!< the stored number is the head of the caller's: the company's main number
    Suffix, //!< last 8 digits (last 7 where a number has no more), same or unknown country
    National, //!< same national number, country missing on one side
    Exact, //!< same E.164
};

} // namespace Ringside
