#include "regionmodel.h"

#include <QCollator>
#include <QLocale>
#include <QStandardItemModel>

#include <algorithm>
#include <vector>

namespace Ringside {

using namespace Qt::StringLiterals;

namespace {

// Qt has the names of countries in English, and in the languages spoken there.
// why not those: a list in forty scripts cannot be searched, and loads as many fonts.
QString plainName(QLocale::Territory territory)
{
    const QLocale::Language language = QLocale().language();
    if (language != QLocale::English && language != QLocale::C) {
        const QLocale there(language, territory);
        if (there.territory() == territory && there.language() == language)
            return there.nativeTerritoryName();
    }
    return QLocale::territoryToString(territory);
}

bool isCode(const QString &code)
{
    return code.size() == 2 && code.at(0).isLetter() && code.at(1).isLetter();
}

} // namespace

QString regionName(const QString &code)
{
    const QLocale::Territory territory = QLocale::codeToTerritory(code);
    if (territory == QLocale::AnyTerritory)
        return code;
    return u"%1 (%2)"_s.arg(plainName(territory), code);
}

QAbstractItemModel *makeRegionModel(const QString &none, QObject *parent)
{
    struct Region {
        QString name;
        QString code;
        QCollatorSortKey key;
    };
    const QCollator collator;
    std::vector<Region> regions;
    for (int i = QLocale::AnyTerritory + 1; i <= QLocale::LastTerritory; ++i) {
        const auto territory = QLocale::Territory(i);
        const QString code = QLocale::territoryToCode(territory);
        if (!isCode(code))
            continue; // a continent
        const QString name = u"%1 (%2)"_s.arg(plainName(territory), code);
        regions.push_back({name, code, collator.sortKey(name)});
    }
    std::sort(regions.begin(), regions.end(),
              [](const Region &a, const Region &b) { return a.key < b.key; });

    auto *model = new QStandardItemModel(parent);
    const auto add = [model](const QString &name, const QString &code) {
        auto *item = new QStandardItem(name);
        item->setData(code, Qt::UserRole);
        item->setEditable(false);
        model->appendRow(item);
    };
    add(none, {});
    for (const Region &region : regions)
        add(region.name, region.code);
    return model;
}

} // namespace Ringside
