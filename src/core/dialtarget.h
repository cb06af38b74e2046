#pragma once

#include <QString>

#include <optional>

namespace Ringside {

//! What may be handed to a telephone system to be dialled: digits, '*' and '#', perhaps a '+' in front.
//!
//! There is no other way to make one than fromText(), so that CR, LF, dialplan characters and whatever else a web
//! page or a CRM may have put into a number never reach the wire. Does not know the dial plan: prefixes are
//! DialRules' business. Thread: an immutable value, free to cross threads.
class DialTarget
{
public:
    //! Takes what people and links write ("+1 (415) 555-0123", "tel:+1-415-555-0123;ext=5" without its parameters)
    //! apart: spaces, dots, dashes, slashes and brackets go. nullopt: something else is in it, nothing is left, or
    //! more than 32 characters are.
    [[nodiscard]] static std::optional<DialTarget> fromText(const QString &text);

    [[nodiscard]] const QString &digits() const { return m_digits; } //!< "+14155550123", "*97", "1001"

    friend bool operator==(const DialTarget &, const DialTarget &) = default;

private:
    explicit DialTarget(QString digits)
        : m_digits(std::move(digits))
    {
    }
    QString m_digits;
};

} // namespace Ringside
