#include "amisettings.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ringside {

QString AmiSettings::dialDevice() const
{
    if (!originateDevice.trimmed().isEmpty())
        return originateDevice.trimmed();
    const auto isPhone = [](const QString &device) {
        return device.contains(u'/') && !device.trimmed().startsWith("Local/"_L1, Qt::CaseInsensitive);
    };
    const auto phone = std::find_if(devices.cbegin(), devices.cend(), isPhone);
    if (phone != devices.cend())
        return phone->trimmed();
    const QString user = !devices.isEmpty() ? devices.constFirst().trimmed()
        : !extensions.isEmpty()             ? extensions.constFirst().trimmed()
                                            : QString();
    return user.isEmpty() || user.contains(u'/') ? QString() : u"PJSIP/"_s + user;
}

} // namespace Ringside
