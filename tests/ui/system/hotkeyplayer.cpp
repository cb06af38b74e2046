// A program with a global shortcut, for the test of shortcuts: takes "set KEYS" on its standard input and says what
// happens on its standard output.
#include "globalhotkey.h"

#include <QAbstractNativeEventFilter>
#include <QGuiApplication>
#include <QSocketNotifier>

#include <cstdio>
#include <unistd.h>

using namespace Ringside;

namespace {

void say(const char *word, const QString &text)
{
    std::printf("%s %s\n", word, qPrintable(text));
    std::fflush(stdout);
}

QString wordOf(GlobalHotkey::State state)
{
    switch (state) {
    case GlobalHotkey::State::Off:
        return QStringLiteral("off");
    case GlobalHotkey::State::Asking:
        return QStringLiteral("asking");
    case GlobalHotkey::State::Active:
        return QStringLiteral("active");
    case GlobalHotkey::State::Taken:
        return QStringLiteral("taken");
    case GlobalHotkey::State::Refused:
        return QStringLiteral("refused");
    case GlobalHotkey::State::Unusable:
        return QStringLiteral("unusable");
    case GlobalHotkey::State::Unsupported:
        return QStringLiteral("unsupported");
    }
    return {};
}

//! Counts every key event that arrives, those of a key that is held too.
class Events : public QAbstractNativeEventFilter
{
public:
    bool nativeEventFilter(const QByteArray &type, void *message, qintptr *) override
    {
        constexpr int keyPress = 2; // of the X protocol
        if (type == "xcb_generic_event_t" && (*static_cast<const quint8 *>(message) & 0x7f) == keyPress)
            say("event", QString::number(++m_count));
        return false;
    }

private:
    int m_count = 0;
};

} // namespace

int main(int argc, char *argv[])
{
    QGuiApplication application(argc, argv);
    Events events;
    application.installNativeEventFilter(&events);
    const std::unique_ptr<GlobalHotkey> hotkey = makeGlobalHotkey();
    int pressed = 0;
    int turn = 0;
    QObject::connect(hotkey.get(), &GlobalHotkey::activated, qApp,
                     [&pressed] { say("pressed", QString::number(++pressed)); });
    QSocketNotifier input(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, qApp, [&] {
        char buffer[256];
        const auto count = read(STDIN_FILENO, buffer, sizeof buffer);
        if (count <= 0) {
            QCoreApplication::quit();
            return;
        }
        const QString line = QString::fromUtf8(buffer, count).trimmed();
        hotkey->set(line.section(QLatin1Char(' '), 1));
        say("state", QString::number(++turn) + QLatin1Char(' ') + wordOf(hotkey->status().state));
    });
    say("ready", QStringLiteral("now"));
    return QGuiApplication::exec();
}
