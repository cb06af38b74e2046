#pragma once

#include <QString>

namespace Ringside {

//! What a piece of text that should be a number is made of.
//!
//! Does not know countries: it tells digits from decoration, so that only "+", digits and nothing
//! else reach the library that knows them.
//! Thread: a value; readNumberText() may be called from any.
struct NumberText {
    enum class Form {
        Withheld, //!< empty, or a word that telephone systems send instead of a number
        Digits, //!< digits, perhaps after a "+"
        Other, //!< a name, a service code, anything else
    };

    Form form = Form::Other;
    bool international = false; //!< began with "+"
    QString digits; //!< ASCII, without the "+"; for Digits
    QString extension; //!< ASCII digits
};

//! Takes \a text apart: plain numbers in any usual spelling, tel:, callto:, sip: and sips: URIs.
//! Text of any length and content is safe; what is too long to be a number is Other.
[[nodiscard]] NumberText readNumberText(const QString &text);

} // namespace Ringside
