#include "systemquiet.h"

#include <QCoreApplication>

namespace Ringside {

namespace {

struct SystemQuietText {
    Q_DECLARE_TR_FUNCTIONS(SystemQuietText)
};

} // namespace

QString systemQuietText(const SystemQuiet &quiet)
{
    if (!quiet.isReadable())
        return SystemQuietText::tr("This desktop does not tell programs about its own \"do not disturb\".");
    return quiet.isQuiet() ? SystemQuietText::tr("\"Do not disturb\" of the desktop is on.")
                           : SystemQuietText::tr("\"Do not disturb\" of the desktop is off.");
}

} // namespace Ringside
