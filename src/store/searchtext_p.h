#pragma once

#include <QString>
#include <QStringList>

namespace Ringside {

//! What people type into a search field, taken apart for an index of words.
//!
//! Thread: a value.
struct SearchText {
    QStringList words; //!< as the tokenizer unicode61 would cut them; few and short
    QString digits; //!< of what looks like a telephone number, without "+", "00" and "(0)"; else empty

    [[nodiscard]] static SearchText parse(const QString &text);
    //! An FTS5 expression: every word begins one of the row's. Nothing in it is syntax of the user's.
    [[nodiscard]] QString expression() const;
};

} // namespace Ringside
