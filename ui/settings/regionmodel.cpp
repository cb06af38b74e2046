#include "regionmodel.h"

#include <QCollator>
#include <QLocale>
#include <QStandardItemModel>

#include <algorithm>
#include <vector>

namespace Ringside {

using namespace Qt::StringLiterals;

namespace {

// Qt has the names of countries in English, and each in its own languages.
QString plainName(QLocale::Territory territory)
{
    const QLocale here;
    if (here.language() == QLocale::English)
        return QLocale::territoryToString(territory);
    if (here.territory() == territory)
        return here.nativeTerritoryName();
    const QLocale there(here.language(), territory);
    const QString name = there.territory() == territory ? there.nativeTerritoryName()
                                                        : QLocale(QLocale::AnyLanguage, territory).nativeTerritoryName();
    return name.isEmpty() ? QLocale::territoryToString(territory) : name;
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
