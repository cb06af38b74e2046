#pragma once

#include <QStringList>

#include <algorithm>

namespace Ringside {

//! How the fakes search: every word of \a text begins a word of \a fields, whatever its case and accents.
inline QStringList plainWords(const QString &text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_D).toCaseFolded()) {
        if (c.isLetterOrNumber() || c.isSurrogate())
            plain += c;
        else if (!c.isMark())
            plain += u' ';
    }
    return plain.split(u' ', Qt::SkipEmptyParts);
}

inline bool haveWords(const QStringList &fields, const QString &text)
{
    const QStringList has = plainWords(fields.join(u' '));
    const QStringList wanted = plainWords(text);
    return !wanted.isEmpty() && std::all_of(wanted.begin(), wanted.end(), [&has](const QString &word) {
        return std::any_of(has.begin(), has.end(), [&word](const QString &one) { return one.startsWith(word); });
    });
}

//! The digits of what looks like a telephone number; else empty.
inline QString plainDigits(QString text)
{
    if (text.startsWith(QLatin1Char('+')) || text.startsWith(QLatin1StringView("00")))
        text.remove(QLatin1StringView("(0)"));
    QString digits;
    for (const QChar c : text) {
        if (c.isDigit())
            digits += c;
        else if (!c.isSpace() && !QLatin1StringView("+-()/.").contains(c))
            return {};
    }
    return digits.startsWith(QLatin1StringView("00")) ? digits.mid(2) : digits;
}

} // namespace Ringside
