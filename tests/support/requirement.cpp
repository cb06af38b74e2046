#include "requirement.h"

#include <QStringList>

namespace Ringside {

bool isRequired(const QString &what)
{
    return qEnvironmentVariable("RINGSIDE_REQUIRE").split(u',', Qt::SkipEmptyParts).contains(what);
}

} // namespace Ringside
