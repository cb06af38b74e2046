#include "numberkeys.h"

#include <algorithm>

namespace Ringside {

namespace {

constexpr qsizetype longestE164 = 15;
constexpr qsizetype suffixLength = 8;
constexpr qsizetype shortestHead = 6;
constexpr qsizetype longestDirectDial = 5;

bool isDigits(QStringView text)
{
    return !text.isEmpty()
        && std::all_of(text.begin(), text.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}

qint64 digitsKey(QStringView digits)
{
    qint64 key = 0;
    for (qsizetype i = 0; i < suffixLength; ++i) {
        const qint64 digit
            = i < digits.size() ? digits[digits.size() - 1 - i].unicode() - u'0' : 0xF;
        key = (key << 4) | digit;
    }
    return key;
}

// FNV-1a: the value is kept on disk, so it must be the same in every version of every library.
qint64 textKey(const QString &text)
{
    quint64 hash = 14695981039346656037ULL;
    for (const char byte : text.toCaseFolded().toUtf8())
        hash = (hash ^ quint8(byte)) * 1099511628211ULL;
    return -qint64(hash >> 2) - 1;
}

// National digits that a main number could have: the caller's without the last one to five, and the
// same with the 0 that stands for "everybody".
QList<QString> heads(const QString &national)
{
    QList<QString> found;
    for (qsizetype dropped = 1; dropped <= longestDirectDial; ++dropped) {
        const QString head = national.chopped(std::min(dropped, national.size()));
        if (head.size() < shortestHead)
            break;
        found.append(head + u'0');
        found.append(head);
    }
    return found;
}

} // namespace

std::optional<qint64> e164Key(const PhoneNumber &number)
{
    const QStringView digits = QStringView(number.e164).mid(1);
    if (!isDigits(digits) || digits.size() > longestE164 || digits.front() == u'0')
        return std::nullopt;
    return digits.toLongLong();
}

std::optional<qint64> suffixKey(const PhoneNumber &number)
{
    if (isDigits(number.national))
        return digitsKey(number.national);
    const QString key = number.key();
    if (key.isEmpty())
        return std::nullopt;
    return textKey(key);
}

QList<SuffixRange> suffixRanges(const PhoneNumber &caller)
{
    const std::optional<qint64> key = suffixKey(caller);
    if (!key)
        return {};
    if (*key < 0 || caller.national.size() < suffixLength - 1)
        return {{*key, *key}};
    if (caller.national.size() == suffixLength - 1)
        return {{*key & ~qint64(0xF), *key}};
    return {{*key, *key}, {*key | 0xF, *key | 0xF}};
}

QList<qint64> switchboardE164(const PhoneNumber &caller)
{
    QList<qint64> keys;
    if (caller.countryCode <= 1 || !e164Key(caller))
        return keys;
    PhoneNumber head;
    for (const QString &national : heads(caller.national)) {
        head.e164 = u'+' + QString::number(caller.countryCode) + national;
        if (const auto key = e164Key(head); key && head.e164 != caller.e164)
            keys.append(*key);
    }
    return keys;
}

QList<qint64> switchboardSuffixes(const PhoneNumber &caller)
{
    QList<qint64> keys;
    if (caller.countryCode != 0 || !isDigits(caller.national))
        return keys;
    for (const QString &national : heads(caller.national)) {
        if (national != caller.national)
            keys.append(digitsKey(national));
    }
    return keys;
}

} // namespace Ringside
