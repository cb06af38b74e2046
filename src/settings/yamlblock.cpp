#include "yamlblock_p.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

using Severity = SettingsProblem::Severity;
using Kind = YamlValue::Kind;

std::optional<bool> toBool(const YamlValue &value)
{
    const QString word = value.text.toLower();
    if (word == u"true" || word == u"yes" || word == u"on")
        return true;
    if (word == u"false" || word == u"no" || word == u"off")
        return false;
    return std::nullopt;
}

} // namespace

QString shown(const YamlValue &value)
{
    switch (value.kind) {
    case Kind::Null:
        return u"nothing"_s;
    case Kind::Sequence:
        return u"a list"_s;
    case Kind::Map:
        return u"a block"_s;
    case Kind::Scalar:
        break;
    }
    QString text = value.text.simplified();
    if (text.size() > 40)
        text = text.left(40) + u'…';
    return u'"' + text + u'"';
}

bool hasControlCharacters(const QString &text)
{
    return std::any_of(text.begin(), text.end(),
                       [](QChar c) { return c.category() == QChar::Other_Control; });
}

void YamlReader::report(Severity severity, const YamlValue &at, const QString &key, const QString &message,
                        const QString &suggestion)
{
    // A file of nothing but mistakes need not be told all of them.
    constexpr qsizetype most = 100;
    if (m_problems.size() < most)
        m_problems.append({m_file, at.line, at.column, key, severity, message, suggestion});
}

QList<SettingsProblem> YamlReader::problems() const
{
    QList<SettingsProblem> sorted = m_problems;
    std::stable_sort(sorted.begin(), sorted.end(), [](const SettingsProblem &a, const SettingsProblem &b) {
        return std::pair(a.line, a.column) < std::pair(b.line, b.column);
    });
    return sorted;
}

YamlBlock::YamlBlock(YamlReader &reader, const YamlValue &value, QString path)
    : m_reader(reader)
    , m_value(value)
    , m_path(std::move(path))
{
    if (value.kind != Kind::Map) {
        if (value.kind != Kind::Null)
            m_reader.error(value, m_path, u"This has to be a block of keys, not %1."_s.arg(shown(value)));
        return;
    }
    for (qsizetype i = 0; i < value.entries.size(); ++i) {
        const YamlValue &key = value.entries[i].first;
        if (key.kind != Kind::Scalar) {
            m_reader.error(key, m_path, u"A key has to be a word, not %1."_s.arg(shown(key)));
            continue;
        }
        if (const auto first = m_index.constFind(key.text); first != m_index.constEnd()) {
            m_reader.error(key, pathOf(key.text),
                           u"The key is here for the second time; the first is in line %1."_s.arg(
                               value.entries[*first].first.line),
                           u"Remove one of the two."_s);
            continue;
        }
        m_index.insert(key.text, i);
    }
}

QString YamlBlock::pathOf(const QString &key) const
{
    return m_path.isEmpty() ? key : m_path + u'.' + key;
}

bool YamlBlock::has(QLatin1StringView key) const
{
    const auto at = m_index.constFind(key);
    return at != m_index.constEnd() && !m_value.entries[*at].second.isNull();
}

const YamlValue *YamlBlock::take(QLatin1StringView key)
{
    m_known.append(key);
    const auto at = m_index.constFind(key);
    if (at == m_index.constEnd())
        return nullptr;
    const YamlValue &value = m_value.entries[*at].second;
    return value.isNull() ? nullptr : &value;
}

void YamlBlock::read(QLatin1StringView key, QString &target)
{
    if (const YamlValue *value = take(key))
        readText(*value, pathOf(key), target);
}

void YamlBlock::read(QLatin1StringView key, bool &target)
{
    const YamlValue *value = take(key);
    if (!value)
        return;
    if (const auto flag = toBool(*value))
        target = *flag;
    else
        m_reader.error(*value, pathOf(key),
                       u"This has to be true or false, not %1."_s.arg(shown(*value)),
                       u"Write %1: true or %1: false."_s.arg(key));
}

void YamlBlock::read(QLatin1StringView key, qint64 &target, qint64 least, qint64 most, const QString &what)
{
    const YamlValue *value = take(key);
    if (!value)
        return;
    bool ok = false;
    const qint64 number = value->kind == Kind::Scalar ? value->text.toLongLong(&ok) : 0;
    if (ok && number >= least && number <= most)
        target = number;
    else
        m_reader.error(*value, pathOf(key), u"This has to be %1, not %2."_s.arg(what, shown(*value)),
                       u"Write a number from %1 to %2."_s.arg(least).arg(most));
}

void YamlBlock::read(QLatin1StringView key, QStringList &target)
{
    const YamlValue *value = take(key);
    if (!value)
        return;
    target.clear();
    for (const YamlValue &item : itemsOf(*value, pathOf(key))) {
        QString text;
        if (readText(item, pathOf(key), text) && !text.isEmpty())
            target.append(text);
    }
}

void YamlBlock::refuseWord(const YamlValue &value, const QString &path, const QStringList &known)
{
    const Nearest near = nearest(value.text, known);
    m_reader.error(value, path, u"This has to be one of %1, not %2."_s.arg(known.join(u", "_s), shown(value)),
                   near.isClose() ? u"Write %1."_s.arg(near.word) : QString());
}

bool YamlBlock::readText(const YamlValue &value, const QString &path, QString &target)
{
    if (value.kind != Kind::Scalar) {
        m_reader.error(value, path, u"This has to be text, not %1."_s.arg(shown(value)));
        return false;
    }
    if (hasControlCharacters(value.text)) {
        m_reader.error(value, path, u"There are control characters in this text."_s,
                       u"Write it anew on one line."_s);
        return false;
    }
    target = value.text;
    return true;
}

QList<YamlValue> YamlBlock::itemsOf(const YamlValue &value, const QString &path)
{
    if (value.kind == Kind::Sequence)
        return value.items;
    if (value.kind == Kind::Scalar)
        return {value};
    m_reader.error(value, path, u"This has to be a list, not %1."_s.arg(shown(value)));
    return {};
}

YamlValue YamlBlock::finish(bool quietly)
{
    YamlValue unknown;
    for (const auto &[key, value] : m_value.entries) {
        if (key.kind != Kind::Scalar || m_known.contains(key.text))
            continue;
        if (unknown.isNull())
            unknown = YamlValue::map();
        unknown.insert(key.text, value);
        if (quietly)
            continue;
        const Nearest near = nearest(key.text, m_known);
        m_reader.report(Severity::Warning, key, pathOf(key.text),
                        u"The key %1 is not known here."_s.arg(shown(key)),
                        near.isClose() ? u"Did you mean %1?"_s.arg(near.word)
                                       : u"The nearest known key is %1; known here are %2."_s.arg(
                                           near.word, m_known.join(u", "_s)));
    }
    return unknown;
}

} // namespace Ringside
