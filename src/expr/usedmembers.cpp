#include "usedmembers_p.h"

#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>
#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

constexpr qint64 largestExact = 1LL << 53; // of JavaScript's numbers

bool isInexact(const QJsonValue &value)
{
    const qint64 number = value.toInteger();
    return value.isDouble() && (number > largestExact || number < -largestExact);
}

bool holdsInexact(const QJsonValue &value)
{
    if (value.isArray()) {
        const QJsonArray array = value.toArray();
        return std::any_of(array.begin(), array.end(), [](const QJsonValue &each) { return holdsInexact(each); });
    }
    if (value.isObject()) {
        const QJsonObject object = value.toObject();
        return std::any_of(object.begin(), object.end(), [](const QJsonValue &each) { return holdsInexact(each); });
    }
    return isInexact(value);
}

QJsonValue exact(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            array[i] = exact(array.at(i));
        return array;
    }
    if (value.isObject()) {
        QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member)
            member.value() = exact(member.value());
        return object;
    }
    return isInexact(value) ? QJsonValue(QString::number(value.toInteger())) : value;
}

bool isWordPart(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'$';
}

// Parts of names that are written in other ways: letters beyond ASCII, "\u0061".
bool isOddPart(const QString &code, qsizetype at)
{
    return at < code.size() && (code[at].unicode() > 0x7f || code[at] == u'\\');
}

// The end of the name that begins at \a at; \a at itself: none does.
qsizetype endOfName(const QString &code, qsizetype at)
{
    if (at < code.size() && code[at].isDigit())
        return at;
    while (at < code.size() && isWordPart(code[at]))
        ++at;
    return at;
}

// ["properties", "phone"] of ".properties?.phone + 1", as far as it is certain.
QStringList chainAt(const QString &code, qsizetype at)
{
    QStringList chain;
    for (;;) {
        qsizetype from = at;
        if (from < code.size() && code[from] == u'?')
            ++from;
        if (from >= code.size() || code[from] != u'.')
            return chain;
        ++from;
        at = endOfName(code, from);
        const QString member = code.sliced(from, at - from);
        // why: what every object has may look at all of it.
        if (member.isEmpty() || isOddPart(code, at) || isInherited(member))
            return chain;
        chain.append(member);
    }
}

bool anyWord(const QString &code, std::initializer_list<QStringView> words)
{
    return std::any_of(words.begin(), words.end(), [&code](QStringView word) { return hasWord(code, word.toString()); });
}

// Whether an "=" in it is not one of a comparison, nor of an arrow.
bool assigns(const QString &code)
{
    const auto at = [&code](qsizetype i) { return i >= 0 && i < code.size() ? code[i] : QChar(); };
    for (qsizetype i = code.indexOf(u'='); i >= 0; i = code.indexOf(u'=', i + 1)) {
        if (at(i + 1) == u'=') {
            while (at(i + 1) == u'=')
                ++i;
            continue;
        }
        const QChar before = at(i - 1);
        const bool compares = before == u'!' || ((before == u'<' || before == u'>') && at(i - 2) != before);
        if (!compares && at(i + 1) != u'>')
            return true;
    }
    return code.contains("++"_L1) || code.contains("--"_L1);
}

} // namespace

void UsedMembers::add(const QStringList &chain)
{
    UsedMembers *at = this;
    for (const QString &member : chain) {
        if (at->all)
            return;
        at = &at->members[member];
    }
    at->all = true;
    at->members.clear();
}

void UsedMembers::add(const UsedMembers &others)
{
    if (all)
        return;
    if (others.all)
        return add(QStringList());
    for (auto member = others.members.begin(); member != others.members.end(); ++member)
        members[member.key()].add(member.value());
}

void UsedMembers::addUses(const QString &code, const QString &name)
{
    if (hasWord(code, u"arguments"_s)) // these are the variables by another name
        add(QStringList());
    for (qsizetype at = code.indexOf(name); at >= 0 && !all; at = code.indexOf(name, at + 1)) {
        const qsizetype end = at + name.size();
        const bool isPart = (at > 0 && isWordPart(code[at - 1])) || (end < code.size() && isWordPart(code[end]));
        if (!isPart)
            add(chainAt(code, end));
    }
}

void UsedMembers::prepare()
{
    blank = {};
    for (auto member = members.begin(); member != members.end(); ++member) {
        member->prepare();
        blank.insert(member.key(), member->blank.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(member->blank));
    }
    if (blank.keys() != members.keys()) // letters that the two do not sort alike
        blank = {};
}

QJsonValue UsedMembers::of(const QJsonValue &value) const
{
    if (all || !value.isObject())
        return value.isString() ? value : exactForScripts(value);
    const QJsonObject object = value.toObject();
    if (blank.isEmpty()) {
        QJsonObject used;
        for (auto member = members.begin(); member != members.end(); ++member) {
            if (const auto found = object.constFind(member.key()); found != object.constEnd())
                used.insert(member.key(), member->of(*found));
        }
        return used;
    }
    // why into a copy: putting in a name costs more than its value.
    QJsonObject used = blank;
    QStringList missing;
    auto slot = used.begin();
    for (auto member = members.begin(); member != members.end(); ++member, ++slot) {
        const QJsonValue found = object.value(member.key());
        if (found.isUndefined())
            missing.append(member.key());
        else
            slot.value() = member->of(found);
    }
    for (const QString &name : std::as_const(missing))
        used.remove(name);
    return used;
}

QJsonValue exactForScripts(const QJsonValue &value)
{
    return holdsInexact(value) ? exact(value) : value;
}

bool hasWord(const QString &code, const QString &word)
{
    for (qsizetype at = code.indexOf(word); at >= 0; at = code.indexOf(word, at + 1)) {
        const qsizetype end = at + word.size();
        if ((at == 0 || !isWordPart(code[at - 1])) && (end == code.size() || !isWordPart(code[end])))
            return true;
    }
    return false;
}

bool isInherited(const QString &member)
{
    static constexpr std::array<QStringView, 7> names{u"constructor", u"hasOwnProperty", u"isPrototypeOf",
                                                      u"propertyIsEnumerable", u"toLocaleString", u"toString",
                                                      u"valueOf"};
    return member.startsWith("__"_L1)
        || std::any_of(names.begin(), names.end(), [&member](QStringView name) { return member == name; });
}

bool onlyReads(const QString &code)
{
    return !assigns(code) && !code.contains("__"_L1) && !code.contains("\\u"_L1)
        && !anyWord(code, {u"arguments", u"delete", u"for", u"Object", u"constructor", u"sort", u"reverse", u"splice",
                           u"push", u"pop", u"shift", u"unshift", u"fill", u"copyWithin"});
}

} // namespace Ringside
