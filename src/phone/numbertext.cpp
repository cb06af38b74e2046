#include "numbertext.h"

#include <QByteArray>
#include <QList>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

constexpr qsizetype longestUri = 256;
constexpr qsizetype longestNumber = 64;
constexpr qsizetype longestExtension = 15;

constexpr std::array withheldWords{
    "<unknown>"_L1, "anonymous"_L1,  "unavailable"_L1, "private"_L1,
    "unknown"_L1,   "restricted"_L1, "withheld"_L1,
};

// What stands between a number and its extension, besides ";ext=" and "#".
const std::array<QStringView, 10> extensionWords{
    u"x", u"ext", u"extn", u"extension", u"durchwahl", u"dw", u"poste", u"int", u"anexo", u"доб",
};

bool isWithheldWord(QStringView text)
{
    return std::any_of(withheldWords.begin(), withheldWords.end(), [&](QLatin1StringView word) {
        return text.compare(word, Qt::CaseInsensitive) == 0;
    });
}

bool isPlus(QChar c)
{
    return c == u'+' || c == u'\uFF0B';
}

// Spaces, brackets, dashes and dots of all kinds; and the marks that tell a screen the direction of text,
// which come along when a number is copied.
bool isDecoration(QChar c)
{
    switch (c.category()) {
    case QChar::Separator_Space:
    case QChar::Punctuation_Dash:
    case QChar::Punctuation_Open:
    case QChar::Punctuation_Close:
    case QChar::Other_Format:
        return true;
    default:
        return c == u'.' || c == u'/' || c == u'\t' || c == u'\u00B7' || c == u'\u2212';
    }
}

bool appendDigit(QString &digits, QChar c)
{
    const int value = c.digitValue();
    if (value < 0 || c.category() != QChar::Number_DecimalDigit)
        return false;
    digits.append(QChar(u'0' + value));
    return true;
}

// The digits of "22", ". 22", "=22"; empty where it is nothing of the kind.
QString readExtension(QStringView text)
{
    QString digits;
    for (const QChar c : text) {
        if (!appendDigit(digits, c) && !isDecoration(c) && c != u':' && c != u'=')
            return {};
    }
    return digits.size() <= longestExtension ? digits : QString();
}

// The extension in what follows a number: "x22", "ext. 22", ";ext=22", "#22". Empty where it is
// anything else.
QString readTail(QStringView tail)
{
    if (tail.front() == u'#')
        return readExtension(tail.mid(1));
    if (tail.front() == u';' || tail.front() == u',')
        tail = tail.mid(1).trimmed();
    qsizetype letters = 0;
    while (letters < tail.size() && tail[letters].isLetter())
        ++letters;
    const bool known = std::any_of(
        extensionWords.begin(), extensionWords.end(), [&](QStringView word) {
            return tail.left(letters).compare(word, Qt::CaseInsensitive) == 0;
        });
    return known ? readExtension(tail.mid(letters)) : QString();
}

NumberText readPlain(QStringView text)
{
    text = text.trimmed();
    if (text.isEmpty() || isWithheldWord(text))
        return {NumberText::Form::Withheld, false, {}, {}};
    if (text.size() > longestNumber)
        return {};

    NumberText number;
    number.digits.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (appendDigit(number.digits, c) || isDecoration(c))
            continue;
        if (isPlus(c) && number.digits.isEmpty() && !number.international) {
            number.international = true;
            continue;
        }
        // why: "*21#" and "#31#…" are codes for the exchange; after a number "#22" is an extension.
        number.extension = readTail(text.mid(i));
        if (number.digits.isEmpty() || number.extension.isEmpty())
            return {};
        break;
    }
    if (number.digits.isEmpty())
        return {};
    number.form = NumberText::Form::Digits;
    return number;
}

QString percentDecoded(QStringView text)
{
    return QString::fromUtf8(QByteArray::fromPercentEncoding(text.toUtf8()));
}

// RFC 3966: the number, then parameters; of those, ext and a phone-context that is a prefix matter.
NumberText readTelUri(QStringView text)
{
    const auto parts = text.split(u';');
    QString number = percentDecoded(parts.first());
    QString extension;
    for (qsizetype i = 1; i < parts.size(); ++i) {
        if (parts[i].startsWith("ext="_L1, Qt::CaseInsensitive))
            extension = readExtension(percentDecoded(parts[i].mid(4)));
        else if (parts[i].startsWith("phone-context=+"_L1, Qt::CaseInsensitive)
                 && !number.startsWith(u'+'))
            number.prepend(parts[i].mid(14));
    }
    NumberText result = readPlain(number);
    if (result.form == NumberText::Form::Digits && !extension.isEmpty())
        result.extension = extension;
    return result;
}

// RFC 3261: user[:password][;parameters]@host[…]. Only the user can be a number.
NumberText readSipUri(QStringView text)
{
    const qsizetype at = text.indexOf(u'@');
    const QStringView host = at < 0 ? QStringView() : text.mid(at + 1);
    if (host.compare("anonymous.invalid"_L1, Qt::CaseInsensitive) == 0
        || host.startsWith("anonymous.invalid;"_L1, Qt::CaseInsensitive)
        || host.startsWith("anonymous.invalid:"_L1, Qt::CaseInsensitive))
        return {NumberText::Form::Withheld, false, {}, {}};
    QStringView user = at < 0 ? text : text.left(at);
    if (const qsizetype colon = user.indexOf(u':'); colon >= 0)
        user = user.left(colon);
    if (at < 0) {
        // Without an "@" this is a host, unless it is nothing but a number.
        const NumberText alone = readTelUri(user);
        return alone.form == NumberText::Form::Digits && !user.contains(u'.') ? alone : NumberText();
    }
    return readTelUri(user);
}

} // namespace

NumberText readNumberText(const QString &text)
{
    // why: the limit stands before anything that costs time; a header may be as long as its sender likes.
    QStringView rest(text);
    if (rest.size() > longestUri) {
        rest = rest.trimmed();
        if (rest.size() > longestUri)
            return {};
    }
    rest = rest.trimmed();
    for (const QLatin1StringView scheme : {"tel:"_L1, "callto:"_L1}) {
        if (rest.startsWith(scheme, Qt::CaseInsensitive))
            return readTelUri(rest.mid(scheme.size()));
    }
    for (const QLatin1StringView scheme : {"sip:"_L1, "sips:"_L1}) {
        if (rest.startsWith(scheme, Qt::CaseInsensitive))
            return readSipUri(rest.mid(scheme.size()));
    }
    return readPlain(rest);
}

} // namespace Ringside
