#include "plaintext.h"

#include <QGuiApplication>

namespace Ringside {

using namespace Qt::StringLiterals;

namespace {

constexpr QChar ellipsis(0x2026);

//! A few marks on a letter are a language; dozens are a prank that covers the lines above.
constexpr int marksOnALetter = 4;

bool isJoiner(char32_t c)
{
    return c == 0x200c || c == 0x200d; // scripts and emoji need them
}

bool runsRightToLeft(const QString &text)
{
    for (const QChar c : text) {
        const auto direction = c.direction();
        if (direction == QChar::DirR || direction == QChar::DirAL || c.isSurrogate())
            return true; // a surrogate may be either; isolating once too often harms nothing
    }
    return false;
}

bool needsIsolation(const QString &text)
{
    return !text.isEmpty() && (QGuiApplication::isRightToLeft() || runsRightToLeft(text));
}

} // namespace

QString neutralised(const QString &foreign, int limit)
{
    QString result;
    result.reserve(std::min<qsizetype>(foreign.size(), limit + 1));
    int marks = 0;
    bool spaceIsDue = false;
    for (qsizetype i = 0; i < foreign.size(); ++i) {
        char32_t c = foreign.at(i).unicode();
        if (QChar::isHighSurrogate(c) && i + 1 < foreign.size() && foreign.at(i + 1).isLowSurrogate())
            c = QChar::surrogateToUcs4(char16_t(c), foreign.at(++i).unicode());
        else if (QChar::isSurrogate(c))
            c = QChar::ReplacementCharacter;

        switch (QChar::category(c)) {
        case QChar::Other_Control:
        case QChar::Separator_Line:
        case QChar::Separator_Paragraph:
        case QChar::Separator_Space:
            spaceIsDue = !result.isEmpty();
            continue;
        case QChar::Other_Format:
            if (!isJoiner(c))
                continue;
            break;
        case QChar::Other_PrivateUse:
        case QChar::Other_NotAssigned:
            c = QChar::ReplacementCharacter;
            marks = 0;
            break;
        case QChar::Mark_NonSpacing:
        case QChar::Mark_Enclosing:
        case QChar::Mark_SpacingCombining:
            if (++marks > marksOnALetter)
                continue;
            break;
        default:
            marks = 0;
        }
        if (result.size() >= limit) {
            result.append(ellipsis);
            break;
        }
        if (spaceIsDue) {
            result.append(u' ');
            spaceIsDue = false;
        }
        result.append(QChar::fromUcs4(c));
    }
    return result;
}

QString isolated(const QString &text)
{
    return needsIsolation(text) ? QChar(0x2068) + text + QChar(0x2069) : text;
}

QString leftToRight(const QString &text)
{
    return needsIsolation(text) ? QChar(0x2066) + text + QChar(0x2069) : text;
}

QString joined(const QStringList &parts)
{
    QString result;
    for (const QString &part : parts) {
        if (part.isEmpty())
            continue;
        if (!result.isEmpty())
            result += u" · "_s;
        // Already in a direction of its own?
        const char16_t first = part.front().unicode();
        result += first == 0x2066 || first == 0x2068 ? part : isolated(part);
    }
    return result;
}

QString plainToolTip(const QString &text)
{
    if (text.isEmpty())
        return {};
    return u"<span>"_s + text.toHtmlEscaped() + u"</span>"_s;
}

QString initials(const QString &name)
{
    QString result;
    const QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    const auto add = [&](const QString &word) {
        for (qsizetype i = 0; i < word.size(); ++i) {
            char32_t c = word.at(i).unicode();
            if (word.at(i).isHighSurrogate() && i + 1 < word.size())
                c = QChar::surrogateToUcs4(word.at(i), word.at(i + 1));
            if (QChar::isLetter(c)) {
                result += QString::fromUcs4(&c, 1).toUpper().left(2);
                return;
            }
        }
    };
    if (!words.isEmpty())
        add(words.first());
    if (words.size() > 1)
        add(words.last());
    return result;
}

} // namespace Ringside
