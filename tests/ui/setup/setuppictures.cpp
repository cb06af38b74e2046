// Draws every step of the set-up into PNGs, to be looked at beside the design: in both themes, in both directions, with
// words as long as German ones, small. "ringside_setuppictures FOLDER"; QT_SCALE_FACTOR sets the scale.
#include "fakeclock.h"
#include "fakesetup.h"
#include "setupwizard.h"
#include "windowwalker.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace Ringside;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

struct Look {
    QString name;
    ThemeChoice theme = ThemeChoice::Light;
    Qt::LayoutDirection direction = Qt::LeftToRight;
    bool longWords = false;
    QSize size; // invalid: as it opens
};

void settle()
{
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
}

bool save(SetupWizard &wizard, const QString &folder, const QString &name)
{
    settle();
    const QString file = u"%1/setup-%2.png"_s.arg(folder, name);
    const bool saved = wizard.grab().save(file);
    std::printf("%s %s\n", saved ? "drew" : "cannot draw", qPrintable(file));
    return saved;
}

bool draw(const Look &look, const QString &folder)
{
    QGuiApplication::setLayoutDirection(look.direction);
    const QTemporaryDir profile;
    FakeClock clock;
    FakeProgram program;
    FakeSetup setup(program);
    QElapsedTimer since;
    since.start();
    SetupWizard wizard(program, setup, clock, profile.filePath(u"setup.json"_s));
    wizard.setTheme(themeFor(look.theme, false, QApplication::font()));
    if (look.size.isValid())
        wizard.resize(look.size);
    wizard.show();
    settle();
    std::printf("%s: open after %lld ms\n", qPrintable(look.name), static_cast<long long>(since.elapsed()));
    bool good = save(wizard, folder, look.name + u"-1-first"_s);

    QTest::keyClicks(wizard.focusWidget(), u"pbx.example com"_s);
    QTest::keyClick(&wizard, Qt::Key_Return);
    good = save(wizard, folder, look.name + u"-1-problems"_s) && good;
    QTest::keyClick(wizard.focusWidget(), Qt::Key_A, Qt::ControlModifier);
    const QStringList words{u"pbx.example.com"_s, {}, {}, u"ringside"_s, u"s3cret"_s}; // server, TLS, port …
    for (const QString &word : words) {
        QTest::keyClicks(wizard.focusWidget(), word);
        QTest::keyClick(wizard.focusWidget(), Qt::Key_Tab);
    }
    wizard.goTo(1);
    QTest::keyClicks(wizard.focusWidget(), u"1001"_s);
    settle();
    clock.advance(1s);
    good = save(wizard, folder, look.name + u"-2-call-now"_s) && good;
    setup.ring(u"+1 415-555-0123"_s, u"1001"_s);
    good = save(wizard, folder, look.name + u"-2-rings"_s) && good;
    wizard.goTo(2);
    good = save(wizard, folder, look.name + u"-3-people"_s) && good;
    wizard.goTo(3);
    return save(wizard, folder, look.name + u"-4-card"_s) && good;
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication application(argc, argv);
    if (application.arguments().size() != 2 || !QDir().mkpath(application.arguments().at(1))) {
        std::fprintf(stderr, "Usage: ringside_setuppictures FOLDER\n");
        return 2;
    }
    const QList<Look> looks{
        {u"light"_s, ThemeChoice::Light, Qt::LeftToRight, false, {}},
        {u"dark"_s, ThemeChoice::Dark, Qt::LeftToRight, false, {}},
        {u"rtl"_s, ThemeChoice::Light, Qt::RightToLeft, false, {}},
        {u"long"_s, ThemeChoice::Light, Qt::LeftToRight, true, {}},
        {u"small"_s, ThemeChoice::Dark, Qt::LeftToRight, true, QSize(640, 420)},
    };
    bool good = true;
    for (const Look &look : looks) {
        LongWords words;
        if (look.longWords)
            QCoreApplication::installTranslator(&words);
        good = draw(look, application.arguments().at(1)) && good;
        QCoreApplication::removeTranslator(&words);
    }
    return good ? 0 : 1;
}
