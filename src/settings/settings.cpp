#include "settings.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Ringside {

CardSettings::CardSettings()
    : screen(u"active"_s)
{
}

CrmIntegrationSettings::CrmIntegrationSettings()
    : providers{ProviderSettings{ProviderSettings::Type::PhoneBook, {}, true, u"PhoneBook"_s, {}}}
{
}

DialPlan Settings::dialPlan() const
{
    QString here = region;
    if (here.isEmpty()) {
        const QLocale::Territory territory = QLocale::system().territory();
        if (territory != QLocale::AnyTerritory)
            here = QLocale::territoryToCode(territory);
    }
    return DialPlan(here, extensions, internalNumbers, lines);
}

} // namespace Ringside
