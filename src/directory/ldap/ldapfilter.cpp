#include "ldapfilter.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

// As NumberParser::match() has it: fewer common last digits are no match.
constexpr qsizetype fewestDigits = 7;
// E.164 has fifteen; what has many more is no telephone number, and no question.
constexpr qsizetype mostDigits = 20;
constexpr qsizetype shortestHead = 6;
constexpr int longestDirectDial = 5;

bool isPlain(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '+' || c == '-' || c == '.'
        || c == ' ' || c == '@' || c == '_';
}

bool isDigits(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

QByteArray spread(const QString &digits)
{
    QByteArray pattern;
    for (const QChar digit : digits)
        pattern += '*' + QByteArray(1, char(digit.unicode()));
    return pattern;
}

QByteArray anyOf(const QStringList &attributes, const QList<QByteArray> &patterns)
{
    QByteArray filter("(|");
    for (const QString &attribute : attributes) {
        for (const QByteArray &pattern : patterns)
            filter += '(' + attribute.toLatin1() + '=' + pattern + ')';
    }
    return filter + ')';
}

} // namespace

QByteArray escapedForFilter(const QString &text)
{
    QByteArray escaped;
    const QByteArray bytes = text.toUtf8();
    for (const char c : bytes) {
        if (isPlain(c))
            escaped += c;
        else
            escaped += '\\' + QByteArray(1, c).toHex();
    }
    return escaped;
}

QByteArray defaultPeopleFilter(bool activeDirectory)
{
    if (!activeDirectory)
        return "(objectClass=person)";
    // Contacts have no userAccountControl: not "has bit 2" is true for them.
    return "(&(objectCategory=person)(!(userAccountControl:1.2.840.113556.1.4.803:=2)))";
}

QByteArray both(const QByteArray &people, const QByteArray &number)
{
    const QByteArray trimmed = people.trimmed();
    return "(&" + (trimmed.startsWith('(') ? trimmed : '(' + trimmed + ')') + number + ')';
}

QByteArray digitsFilter(const QStringList &attributes, const QString &digits)
{
    return anyOf(attributes, {spread(digits) + '*'});
}

QByteArray endingsFilter(const QStringList &attributes, const QStringList &ends)
{
    QList<QByteArray> patterns;
    for (const QString &end : ends)
        patterns.append(spread(end));
    return anyOf(attributes, patterns);
}

QByteArray equalsFilter(const QStringList &attributes, const QStringList &values)
{
    QList<QByteArray> patterns;
    for (const QString &value : values)
        patterns.append(escapedForFilter(value));
    return anyOf(attributes, patterns);
}

QString nationalDigits(const PhoneNumber &caller)
{
    const QString &digits = caller.national;
    const bool isNumber = caller.kind != PhoneNumber::Kind::Internal && digits.size() >= fewestDigits
        && digits.size() <= mostDigits && isDigits(digits);
    return isNumber ? digits : QString();
}

QString decidingDigits(const PhoneNumber &caller)
{
    return nationalDigits(caller).right(fewestDigits);
}

QStringList renderings(const PhoneNumber &caller, const QString &formatted, const DialPrefixes &prefixes)
{
    const QString digits = nationalDigits(caller);
    if (digits.isEmpty())
        return {};
    QStringList texts;
    const auto add = [&texts](const QString &text) {
        if (!text.isEmpty() && text.size() <= 2 * mostDigits && !texts.contains(text))
            texts.append(text);
    };
    add(caller.e164.mid(1) == QString::number(caller.countryCode) + digits ? caller.e164 : QString());
    add(formatted);
    if (caller.countryCode == 0 || caller.countryCode == prefixes.countryCode)
        add((digits.startsWith(prefixes.national) ? QString() : prefixes.national) + digits);
    else if (!prefixes.international.isEmpty())
        add(prefixes.international + QString::number(caller.countryCode) + digits);
    add(digits);
    return texts;
}

QStringList switchboardNumbers(const PhoneNumber &caller)
{
    const QString digits = nationalDigits(caller);
    // why: numbers of country code 1 all have ten digits; there is no direct dialling in by adding some.
    if (digits.isEmpty() || caller.countryCode == 1)
        return {};
    QStringList heads;
    for (int dropped = 1; dropped <= longestDirectDial; ++dropped) {
        const QString head = digits.chopped(dropped);
        if (head.size() < shortestHead)
            break;
        for (const QString &number : {head, head + u'0'}) {
            if (number != digits && !heads.contains(number))
                heads.append(number);
        }
    }
    return heads;
}

} // namespace Ringside
