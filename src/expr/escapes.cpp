#include "escapes.h"

#include <QRegularExpression>
#include <QStringView>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Ringside::Escapes {

namespace {

bool isControl(char16_t c)
{
    // why the last two: JavaScript, JSON readers and some servers take them for ends of lines.
    return c < 0x20 || (c >= 0x7f && c < 0xa0) || c == 0x2028 || c == 0x2029;
}

// \a text with every half of a surrogate pair replaced.
QString whole(const QString &text)
{
    QString good = text;
    for (qsizetype i = 0; i < good.size(); ++i) {
        if (!good[i].isSurrogate())
            continue;
        if (good[i].isHighSurrogate() && i + 1 < good.size() && good[i + 1].isLowSurrogate())
            ++i;
        else
            good[i] = QChar::ReplacementCharacter;
    }
    return good;
}

// A backslash before each of \a special; the control characters that have a letter written with it.
QString withBackslashes(const QString &text, QStringView special, QStringView controls, QStringView letters)
{
    QString escaped;
    escaped.reserve(text.size() + 8);
    for (const QChar c : whole(text)) {
        const qsizetype control = controls.indexOf(c);
        if (control >= 0)
            escaped += u'\\' + letters.sliced(control, 1).toString();
        else if (isControl(c.unicode()))
            escaped += u' ';
        else if (special.contains(c))
            (escaped += u'\\') += c;
        else
            escaped += c;
    }
    return escaped;
}

} // namespace

QString soql(const QString &text)
{
    return withBackslashes(text, u"\\'\"", u"\n\r\t\b\f", u"nrtbf");
}

QString soqlLike(const QString &text)
{
    return withBackslashes(text, u"\\'\"%_", u"\n\r\t\b\f", u"nrtbf");
}

QString sosl(const QString &text)
{
    return withBackslashes(text, u"&|!(){}[]^\"~*?:\\'+-", {}, {});
}

QString coql(const QString &text)
{
    return withBackslashes(text, u"\\'\"", {}, {});
}

QString odata(const QString &text)
{
    return withBackslashes(text, {}, {}, {}).replace(u'\'', "''"_L1);
}

QString graphql(const QString &text)
{
    return withBackslashes(text, u"\\\"", u"\n\r\t\b\f", u"nrtbf");
}

QString url(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(whole(text)));
}

QString html(const QString &text)
{
    return whole(text).toHtmlEscaped().replace(u'\'', "&#39;"_L1);
}

QString plain(const QString &html)
{
    // Tags only: "5 < 6" and an open "<" at the end are text.
    static const QRegularExpression breaks(u"<(?:br|/p|/div|/li|/tr|/h[1-6])\\b[^<>]*>"_s,
                                           QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression tags(u"</?[a-zA-Z!][^<>]*>"_s);
    QString text = html;
    text.replace(breaks, u"\n"_s).remove(tags);
    for (const auto &[entity, character] :
         {std::pair{"&nbsp;"_L1, u' '}, std::pair{"&lt;"_L1, u'<'}, std::pair{"&gt;"_L1, u'>'},
          std::pair{"&quot;"_L1, u'"'}, std::pair{"&#39;"_L1, u'\''}, std::pair{"&amp;"_L1, u'&'}})
        text.replace(entity, QString(character));
    return text.trimmed();
}

} // namespace Ringside::Escapes
