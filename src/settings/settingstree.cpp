#include "settingstree_p.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

QString pathOf(const QString &parent, const QString &key)
{
    return parent.isEmpty() ? key : parent + u'.' + key;
}

// The keys of all trees, in the order in which they are met.
QStringList allKeys(std::initializer_list<const YamlValue *> trees)
{
    QStringList keys;
    QSet<QString> met;
    for (const YamlValue *tree : trees) {
        if (!tree)
            continue;
        for (const auto &[key, value] : tree->entries) {
            if (!met.contains(key.text))
                keys.append(key.text);
            met.insert(key.text);
        }
    }
    return keys;
}

const YamlValue *valueOf(const YamlValue *tree, const QString &key)
{
    return tree ? Ringside::valueOf(*tree, key) : nullptr;
}

bool same(const YamlValue *a, const YamlValue *b)
{
    return a && b ? *a == *b : a == b;
}

// The same value where there is none: an empty one, which overrides what is beneath.
YamlValue nothing(const YamlValue &like)
{
    switch (like.kind) {
    case YamlValue::Kind::Sequence:
        return YamlValue::sequence();
    case YamlValue::Kind::Map:
        return YamlValue::map();
    case YamlValue::Kind::Null:
    case YamlValue::Kind::Scalar:
        break;
    }
    return YamlValue::string({});
}

void collectKeys(const YamlValue &tree, const QString &path, QStringList &keys)
{
    for (const auto &[key, value] : tree.entries) {
        const QString here = pathOf(path, key.text);
        if (isBlock(here) && value.kind == YamlValue::Kind::Map)
            collectKeys(value, here, keys);
        else
            keys.append(here);
    }
}

YamlValue differenceAt(const QString &path, const YamlValue &wanted, const YamlValue *beneath, const YamlValue *before,
                       const YamlValue *lock)
{
    YamlValue result = YamlValue::map();
    for (const QString &key : allKeys({&wanted, beneath, before})) {
        const QString here = pathOf(path, key);
        const YamlValue *value = valueOf(&wanted, key);
        const YamlValue *below = valueOf(beneath, key);
        const YamlValue *written = valueOf(before, key);
        const YamlValue *locked = valueOf(lock, key);
        if (isBlock(here)) {
            const YamlValue empty = YamlValue::map();
            const YamlValue block = differenceAt(here, value ? *value : empty, below, written, locked);
            if (!block.entries.isEmpty())
                result.insert(key, block);
        } else if (locked) {
            if (written)
                result.insert(key, *written);
        } else if (value) {
            if (written || !same(value, below))
                result.insert(key, *value);
        } else if (below) {
            result.insert(key, nothing(*below));
        }
    }
    return result;
}

YamlValue mergedAt(const QString &path, const YamlValue *base, const YamlValue *wanted, const YamlValue *theirs)
{
    YamlValue result = YamlValue::map();
    for (const QString &key : allKeys({wanted, theirs})) {
        const QString here = pathOf(path, key);
        const YamlValue *before = valueOf(base, key);
        const YamlValue *ours = valueOf(wanted, key);
        const YamlValue *other = valueOf(theirs, key);
        if (isBlock(here)) {
            result.insert(key, mergedAt(here, before, ours, other));
            continue;
        }
        const YamlValue *chosen = same(ours, before) ? other : ours;
        if (chosen)
            result.insert(key, *chosen);
    }
    return result;
}

void collectDifferences(const QString &path, const YamlValue *a, const YamlValue *b, QStringList &keys)
{
    for (const QString &key : allKeys({a, b})) {
        const QString here = pathOf(path, key);
        if (isBlock(here))
            collectDifferences(here, valueOf(a, key), valueOf(b, key), keys);
        else if (!same(valueOf(a, key), valueOf(b, key)))
            keys.append(here);
    }
}

} // namespace

bool isBlock(const QString &keyPath)
{
    static const QSet<QString> blocks{u"card"_s,     u"journal"_s,        u"features"_s, u"features.crm_integration"_s,
                                      u"wrap_up"_s,  u"do_not_disturb"_s, u"dialling"_s};
    return blocks.contains(keyPath);
}

YamlValue normalised(const YamlValue &root)
{
    YamlValue result = YamlValue::map();
    QSet<QString> met;
    for (const auto &[key, value] : root.entries) {
        if (key.kind != YamlValue::Kind::Scalar || value.isNull() || met.contains(key.text))
            continue;
        met.insert(key.text);
        if (key.text == u"do_not_disturb" && value.kind == YamlValue::Kind::Scalar) {
            YamlValue block = YamlValue::map();
            block.insert(u"always"_s, value);
            result.insert(key.text, block);
        } else {
            result.insert(key.text, value);
        }
    }
    return result;
}

const YamlValue *valueOf(const YamlValue &tree, const QString &key)
{
    for (const auto &[name, value] : tree.entries)
        if (name.text == key && !value.isNull())
            return &value;
    return nullptr;
}

QStringList keysOf(const YamlValue &tree)
{
    QStringList keys;
    collectKeys(tree, {}, keys);
    return keys;
}

bool standsIn(const YamlValue &tree, const QString &keyPath)
{
    const YamlValue *at = &tree;
    QString path;
    for (const QString &key : keyPath.section(u'[', 0, 0).split(u'.')) {
        path = pathOf(path, key);
        at = valueOf(*at, key);
        if (!at)
            return false;
        if (!isBlock(path))
            return true;
    }
    return false; // a block, of which some keys may be there
}

YamlValue difference(const YamlValue &wanted, const YamlValue &beneath, const YamlValue &before, const YamlValue &lock)
{
    return differenceAt({}, wanted, &beneath, &before, &lock);
}

YamlValue merged(const YamlValue &base, const YamlValue &wanted, const YamlValue &theirs)
{
    return mergedAt({}, &base, &wanted, &theirs);
}

QStringList differingKeys(const YamlValue &a, const YamlValue &b)
{
    QStringList keys;
    collectDifferences({}, &a, &b, keys);
    return keys;
}

} // namespace Ringside
