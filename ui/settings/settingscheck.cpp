#include "settingscheck.h"

#include <QRegularExpression>

#include <algorithm>

namespace Ringside {

using namespace Qt::StringLiterals;

namespace {

bool matches(const QString &text, const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

} // namespace

QStringList listFromText(const QString &text)
{
    static const QRegularExpression between(u"[,;\\n\\r\u060c\u061b]"_s);
    QStringList result;
    const QStringList parts = text.split(between, Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QString word = part.trimmed();
        if (!word.isEmpty() && !result.contains(word))
            result.append(word);
    }
    return result;
}

QString textFromList(const QStringList &list)
{
    return list.join(u", "_s);
}

bool isHost(const QString &text)
{
    if (text.isEmpty() || text.size() > 253)
        return false;
    if (text.count(u':') >= 2) // IPv6, with or without brackets, with or without a zone
        return matches(text, u"\\[?[0-9A-Fa-f:.]{2,45}(%[0-9A-Za-z_.-]{1,32})?\\]?"_s);
    static const QRegularExpression label(u"\\A[\\p{L}\\p{N}_]([\\p{L}\\p{N}_-]{0,61}[\\p{L}\\p{N}_])?\\z"_s);
    QStringList labels = text.split(u'.');
    if (labels.size() > 1 && labels.last().isEmpty())
        labels.removeLast();
    return std::all_of(labels.begin(), labels.end(),
                       [](const QString &one) { return label.match(one).hasMatch(); });
}

bool isDialWord(const QString &text)
{
    return matches(text, u"[A-Za-z0-9._+*#-]{1,64}"_s);
}

bool isDevice(const QString &text)
{
    return matches(text, u"[A-Za-z0-9]{1,32}/[A-Za-z0-9._+@-]{1,64}"_s);
}

bool isPrefix(const QString &text)
{
    return matches(text, u"[0-9*#]{1,6}"_s);
}

bool isOneLine(const QString &text)
{
    return !text.trimmed().isEmpty() && text.size() <= 200
        && std::none_of(text.begin(), text.end(), [](QChar c) {
               const QChar::Category category = c.category();
               return category == QChar::Other_Control || category == QChar::Separator_Line
                   || category == QChar::Separator_Paragraph;
           });
}

QString codeFor(const QString &name, const QStringList &taken)
{
    QString code;
    const QString plain = name.toLower().normalized(QString::NormalizationForm_KD);
    for (const QChar c : plain) {
        if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9'))
            code += c;
        else if (!c.isMark() && !code.isEmpty() && !code.endsWith(u'_'))
            code += u'_';
    }
    while (code.endsWith(u'_'))
        code.chop(1);
    code = code.left(40);
    if (code.isEmpty())
        code = u"outcome"_s; // a name in letters that have no Latin form
    QString result = code;
    for (int i = 2; taken.contains(result); ++i)
        result = code + u'_' + QString::number(i);
    return result;
}

QString uniqueName(const QString &wanted, const QStringList &taken)
{
    QString result = wanted;
    for (int i = 2; taken.contains(result); ++i)
        result = wanted + u' ' + QString::number(i);
    return result;
}

bool isShorter(std::chrono::days one, std::chrono::days other)
{
    if (one.count() == 0)
        return false;
    return other.count() == 0 || one < other;
}

} // namespace Ringside
