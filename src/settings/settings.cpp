#include "settings.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Ringside {

CardSettings::CardSettings()
    : screen(u"active"_s)
{
}

CrmIntegrationSettings::CrmIntegrationSettings()
    : providers{ProviderSettings{ProviderSettings::Type::PhoneBook, {}, true, u"PhoneBook"_s, {}, {}, true}}
{
}

WrapUpSettings::WrapUpSettings()
    : dispositions{{u"follow_up"_s, {}},
                   {u"resolved"_s, {}},
                   {u"sale"_s, {}},
                   {u"wrong_number"_s, {}},
                   {u"voicemail"_s, {}}}
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
