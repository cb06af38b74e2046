#pragma once

#include <QString>

class QAbstractItemModel;
class QObject;

namespace Ringside {

//! The countries of the world for a ChoiceField: Qt::UserRole holds the ISO 3166-1 code, empty for the first entry,
//! which is called \a none. In the language of the program where it is spoken there, else in English (Qt knows no more).
[[nodiscard]] QAbstractItemModel *makeRegionModel(const QString &none, QObject *parent);

//! "Germany (DE)".
[[nodiscard]] QString regionName(const QString &code);

} // namespace Ringside
