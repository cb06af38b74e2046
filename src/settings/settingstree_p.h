#pragma once

#include "yamlvalue.h"

#include <QStringList>

namespace Ringside {

// Settings as trees of keys: blocks are taken apart, everything else (words, lists, the lines) is one value.

//! With "do_not_disturb: true" as the block that it stands for, and without empty keys.
[[nodiscard]] YamlValue normalised(const YamlValue &root);
//! Whether what is called \a keyPath is a block of keys and not one value.
[[nodiscard]] bool isBlock(const QString &keyPath);
//! The value of \a key in the map \a tree; null: none.
[[nodiscard]] const YamlValue *valueOf(const YamlValue &tree, const QString &key);
//! The paths of all values in \a tree.
[[nodiscard]] QStringList keysOf(const YamlValue &tree);
//! Whether \a tree has the value \a keyPath is or stands in.
[[nodiscard]] bool standsIn(const YamlValue &tree, const QString &keyPath);

//! What of \a wanted has to be written so that it holds on top of \a beneath: what differs, and what was written
//! \a before. Keys that \a lock has stay as they were written before.
[[nodiscard]] YamlValue difference(const YamlValue &wanted, const YamlValue &beneath, const YamlValue &before,
                                   const YamlValue &lock);
//! \a theirs, with what \a wanted has changed since \a base.
[[nodiscard]] YamlValue merged(const YamlValue &base, const YamlValue &wanted, const YamlValue &theirs);
//! The paths of the values that are not the same in both.
[[nodiscard]] QStringList differingKeys(const YamlValue &a, const YamlValue &b);

} // namespace Ringside
