#include "searchtext_p.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

constexpr qsizetype longestText = 500;
constexpr qsizetype mostWords = 8;
constexpr qsizetype longestWord = 64;
constexpr qsizetype longestNumber = 18;

bool isPartOfWord(char32_t c)
{
    return QChar::isLetterOrNumber(c) || QChar::category(c) == QChar::Mark_NonSpacing
        || QChar::category(c) == QChar::Mark_SpacingCombining;
}

// As telephone numbers are written: digits, and what divides them.
QString digitsOf(const QString &text)
{
    QString number = text.trimmed();
    const bool isInternational = number.startsWith(u'+') || number.startsWith("00"_L1);
    if (isInternational)
        number.remove(u"(0)"_s);
    QString digits;
    for (const QChar c : std::as_const(number)) {
        if (c.isDigit())
            digits += QChar(u'0' + c.digitValue());
        else if (!c.isSpace() && !u"+-()/."_s.contains(c))
            return {};
    }
    if (digits.size() > longestNumber || digits.size() < 2)
        return {};
    return digits.startsWith("00"_L1) && digits.size() > 2 ? digits.mid(2) : digits;
}

} // namespace

SearchText SearchText::parse(const QString &text)
{
    SearchText parsed;
    // Composed, as most names are written down.
    const QString normal = text.left(longestText).normalized(QString::NormalizationForm_C);
    QString word;
    const auto endWord = [&] {
        if (!word.isEmpty() && parsed.words.size() < mostWords)
            parsed.words.append(word.left(longestWord));
        word.clear();
    };
    const auto codePoints = normal.toUcs4();
    for (const char32_t c : codePoints) {
        if (isPartOfWord(c))
            word += QString::fromUcs4(&c, 1);
        else
            endWord();
    }
    endWord();
    parsed.digits = digitsOf(normal);
    return parsed;
}

QString SearchText::expression() const
{
    QStringList terms;
    for (const QString &word : words)
        terms.append(u'"' + word + u"\"*"_s); // a word holds no quotation mark
    return terms.join(u" AND "_s);
}

} // namespace Ringside
