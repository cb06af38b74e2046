// Shows cards as the program does and obeys lines on its standard input:
//   show NAME · update NAME FROM · remove NAME · say NAME · where NAME CONTROL · frame NAME · hotkey · picture FILE · composited · quit
#include "cardstack.h"
#include "cardwindow.h"
#include "clock.h"
#include "samplecards.h"
#include "sampleoptions.h"
#include "windowsystem.h"

#include <QApplication>
#include <QPushButton>
#include <QScreen>
#include <QSocketNotifier>
#include <QTimer>
#include <QWindow>

#include <cstdio>
#include <unistd.h>

using namespace Ringside;
using namespace Qt::StringLiterals;

namespace {

void tell(const QString &line)
{
    std::printf("%s\n", qPrintable(line));
    std::fflush(stdout);
}

CallerCard sample(const QString &name)
{
    const QList<Samples::Named> all = Samples::all();
    for (const Samples::Named &named : all) {
        if (named.card.id().value == name) {
            CallerCard card = named.card;
            card.call.startedAt = QDateTime::currentDateTimeUtc();
            return card;
        }
    }
    return {};
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QApplication::setQuitOnLastWindowClosed(false);
    SystemClock clock;
    CardSettings settings;
    settings.corner = CardSettings::Corner::BottomRight;
    CardStack stack(clock, QLocale(u"en_US"_s), {},
                    themeFor(ThemeChoice::Light, false, QApplication::font()), settings);

    QObject::connect(&stack, &CardStack::openRequested, &stack,
                     [](const CallId &, const QUrl &url) { tell(u"open "_s + url.toString()); });
    QObject::connect(&stack, &CardStack::copyRequested, &stack,
                     [](const CallId &, const QString &number) { tell(u"copy "_s + number); });
    QObject::connect(&stack, &CardStack::closeRequested, &stack, [&](const CallId &id) {
        tell(u"close "_s + id.value);
        stack.remove(id);
    });
    QObject::connect(&stack, &CardStack::chooseRequested, &stack,
                     [](const CallId &, int candidate, bool remember) {
                         tell(u"choose %1 %2"_s.arg(QString::number(candidate),
                                                    remember ? u"remember"_s : u"once"_s));
                     });
    stack.setOptions(Samples::options());
    QObject::connect(&stack, &CardStack::noteEdited, &stack,
                     [](const CallId &, const QString &note) { tell(u"note "_s + note); });
    QObject::connect(&stack, &CardStack::dispositionChosen, &stack,
                     [](const CallId &, const QString &code) { tell(u"outcome "_s + code); });
    QObject::connect(&stack, &CardStack::hangUpRequested, &stack,
                     [](const CallId &id) { tell(u"hangup "_s + id.value); });
    QObject::connect(&stack, &CardStack::transferRequested, &stack,
                     [](const CallId &, const DialTarget &target, bool, const QString &) {
                         tell(u"transfer "_s + target.digits());
                     });
    QObject::connect(&stack, &CardStack::wrapUpDone, &stack, [&](const CallId &id) {
        tell(u"saved "_s + id.value);
        stack.remove(id);
    });
    // why not by focusWindowChanged(): it does not tell that the window with the focus is gone.
    bool hadFocus = false;
    QTimer focusWatch;
    QObject::connect(&focusWatch, &QTimer::timeout, &stack, [&hadFocus] {
        const bool hasFocus = QGuiApplication::focusWindow();
        if (hasFocus != hadFocus)
            tell(hasFocus ? u"focus taken"_s : u"focus given"_s);
        hadFocus = hasFocus;
    });
    focusWatch.start(10);

    const auto obey = [&](const QString &line) {
        const QStringList words = line.split(u' ');
        const QString what = words.value(0);
        const CallId id{words.value(1)};
        if (what == "show"_L1) {
            stack.show(sample(id.value));
            tell(u"done "_s + line);
        } else if (what == "update"_L1) {
            CallerCard card = sample(words.value(2));
            card.call.id = id;
            stack.update(card);
            tell(u"done "_s + line);
        } else if (what == "say"_L1) {
            stack.say(id, u"Copied"_s);
            tell(u"done "_s + line);
        } else if (what == "remove"_L1) {
            stack.remove(id);
            tell(u"done "_s + line);
        } else if (what == "ordinary"_L1) {
            stack.showAsOrdinaryWindow(sample(id.value));
            tell(u"done "_s + line);
        } else if (what == "where"_L1) {
            CardWindow *window = stack.window(id);
            // While it slides in, a card is not yet where it will be.
            if (window && window->card().mapToGlobal(QPoint()) != window->cardFrame().topLeft())
                window = nullptr;
            const QList<QWidget *> controls = window ? window->findChildren<QWidget *>() : QList<QWidget *>();
            for (const QWidget *control : controls) {
                if (control->isVisible() && control->accessibleName() == words.mid(2).join(u' ')) {
                    const QPoint centre = control->mapToGlobal(control->rect().center());
                    tell(u"place %1 %2"_s.arg(QString::number(centre.x()), QString::number(centre.y())));
                    return;
                }
            }
            tell(u"place nowhere"_s);
        } else if (what == "frame"_L1) {
            CardWindow *window = stack.window(id);
            const bool isAtRest = window && window->card().mapToGlobal(QPoint()) == window->cardFrame().topLeft();
            const QRect frame = isAtRest ? window->cardFrame() : QRect(0, 0, 0, 0);
            tell(u"frame %1 %2 %3 %4"_s.arg(QString::number(frame.x()), QString::number(frame.y()),
                                            QString::number(frame.width()),
                                            QString::number(frame.height())));
        } else if (what == "picture"_L1) {
            QGuiApplication::primaryScreen()->grabWindow(0).save(words.value(1));
            tell(u"done "_s + line);
        } else if (what == "composited"_L1) {
            tell(desktopIsComposited() ? u"composited yes"_s : u"composited no"_s);
        } else if (what == "hotkey"_L1) {
            tell(stack.switchKeyboard() ? u"done hotkey"_s : u"no card"_s);
        } else if (what == "quit"_L1) {
            QApplication::quit();
        }
    };

    QByteArray input;
    QSocketNotifier notifier(STDIN_FILENO, QSocketNotifier::Read);
    QObject::connect(&notifier, &QSocketNotifier::activated, &stack, [&] {
        char buffer[4096];
        const ssize_t size = ::read(STDIN_FILENO, buffer, sizeof buffer);
        if (size <= 0) {
            QApplication::quit();
            return;
        }
        input.append(buffer, size);
        for (qsizetype end = input.indexOf('\n'); end >= 0; end = input.indexOf('\n')) {
            const QString line = QString::fromUtf8(input.left(end));
            input.remove(0, end + 1);
            obey(line);
        }
    });
    tell(u"ready now"_s);
    return QApplication::exec();
}
