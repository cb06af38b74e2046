#pragma once

#include <QString>

namespace Ringside::Escapes {

//! Text as it stands inside of a literal of some language. The quotation marks around it, where the language has
//! them, are written by whoever writes the query.
//!
//! Whatever the text is, it cannot end the literal it stands in, nor mean anything but itself there. Control
//! characters that a language cannot write become spaces; half of a surrogate pair becomes U+FFFD.
//! Thread: any.

//! Salesforce SOQL, inside of '…'.
[[nodiscard]] QString soql(const QString &text);
//! SOQL, inside of '…' after LIKE: % and _ are themselves.
[[nodiscard]] QString soqlLike(const QString &text);
//! Salesforce SOSL, inside of FIND {…}. AND, OR and NOT keep their meaning unless "…" stands around it.
[[nodiscard]] QString sosl(const QString &text);
//! Zoho COQL, inside of '…'.
[[nodiscard]] QString coql(const QString &text);
//! OData, inside of '…'. In an address it needs url() as well.
[[nodiscard]] QString odata(const QString &text);
//! GraphQL, inside of "…".
[[nodiscard]] QString graphql(const QString &text);
//! One component of an address: everything but letters, digits and -._~ is percent-encoded UTF-8.
[[nodiscard]] QString url(const QString &text);
//! HTML, as text or inside of an attribute's "…" or '…'.
[[nodiscard]] QString html(const QString &text);
//! The way back, for people: the text of a piece of HTML, with its paragraphs as lines. What is no HTML stays.
[[nodiscard]] QString plain(const QString &html);

} // namespace Ringside::Escapes
