#include "autostart.h"

#include <QCoreApplication>

namespace Ringside {

namespace {

struct AutostartText {
    Q_DECLARE_TR_FUNCTIONS(AutostartText)
};

} // namespace

QString autostartText(const Autostart::Status &status)
{
    switch (status.state) {
    case Autostart::State::Unknown:
        return AutostartText::tr("The system does not say whether Ringside starts when you sign in.");
    case Autostart::State::Off:
        return AutostartText::tr("Ringside does not start by itself.");
    case Autostart::State::On:
        return status.isMachineWide
            ? AutostartText::tr("Ringside starts when anybody signs in on this computer.")
            : AutostartText::tr("Ringside starts when you sign in.");
    case Autostart::State::OtherProgram:
        //: %1 is the path of a program
        return AutostartText::tr("Another copy starts when you sign in: %1. Switch it off and on again to start this one.")
            .arg(status.program);
    case Autostart::State::Blocked:
        return AutostartText::tr("It was switched off in the system's own settings. Switch it on here to undo that.");
    case Autostart::State::Impossible:
        break;
    }
    return AutostartText::tr("This system does not let Ringside start by itself. Add it to the programs that start "
                             "when you sign in, in the system's settings.");
}

} // namespace Ringside
