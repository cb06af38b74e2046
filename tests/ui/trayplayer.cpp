// The tray as the program has it, on a real window system; tells how it fares.
#include "clock.h"
#include "theme.h"
#include "tray.h"

#include <QApplication>
#include <QTimer>

#include <cstdio>

using namespace Ringside;
using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    SystemClock clock;
    Tray tray(clock, QLocale(u"en_US"_s), [](const Error &) { return QString(); },
              [](const PhoneNumber &number) { return number.raw; });
    const auto tell = [](const char *what) {
        std::printf("%s\n", what);
        std::fflush(stdout);
    };
    QObject::connect(&tray, &Tray::shown, &tray, [&] { tell(tray.isInTray() ? "shown tray" : "shown window"); });
    QObject::connect(&tray, &Tray::missedSeen, &tray, [&] { tell("seen yes"); });
    tray.setTheme(themeFor(ThemeChoice::Light, false, QApplication::font()));
    TrayState state;
    ConnectionStatus status;
    status.state = ConnectionState::Connected;
    state.sources = {{u"Asterisk"_s, status}};
    state.missedCount = 2;
    tray.setState(state);
    tray.show();
    tell("ready now");
    return QApplication::exec();
}
