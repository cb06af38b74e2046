#pragma once

#include <QList>
#include <QString>

namespace Ringside {

//! A stretch of a template's string: literal text, or the code between "{{" and "}}".
struct TemplatePiece {
    bool isExpression = false;
    QString text;
    qsizetype at = 0; //!< where text begins in the string
};

//! A string taken apart. Where problem is set, pieces are those before it.
struct SplitString {
    QList<TemplatePiece> pieces;
    QString problem;
    qsizetype problemAt = 0;

    //! One {{ }} and nothing else.
    [[nodiscard]] bool isWhole() const { return pieces.size() == 1 && pieces.first().isExpression; }
};

//! Takes \a text apart at "{{" and the "}}" that belongs to it: one outside of JavaScript's strings, comments,
//! regular expressions, template literals and brackets.
//!
//! Does not know whether the code is JavaScript. Text of any length and content is safe. Thread: any.
[[nodiscard]] SplitString splitTemplate(const QString &text);

} // namespace Ringside
