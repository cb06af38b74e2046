// What this platform gives where there is no desktop: every class is there, works or says why not, and waits for nothing.
#include "assistance.h"
#include "autostart.h"
#include "globalhotkey.h"
#include "systemquiet.h"
#include "urlschemes.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Ringside;
using namespace Qt::StringLiterals;

class SystemFactoriesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        for (const char *variable : {"DBUS_SESSION_BUS_ADDRESS", "XDG_RUNTIME_DIR", "WAYLAND_DISPLAY", "APPIMAGE",
                                     "XDG_CURRENT_DESKTOP"})
            qunsetenv(variable);
        qputenv("XDG_CONFIG_HOME", m_folder.filePath(u"config"_s).toUtf8());
        qputenv("XDG_CONFIG_DIRS", m_folder.filePath(u"etc"_s).toUtf8());
        qputenv("XDG_DATA_HOME", m_folder.filePath(u"data"_s).toUtf8());
        qputenv("XDG_DATA_DIRS", m_folder.filePath(u"usr"_s).toUtf8());
    }

    void autostart_startsThisVeryProgram()
    {
        const auto autostart = makeAutostart({u"--verbose"_s});
        QCOMPARE(autostart->status().state, Autostart::State::Off);
        QVERIFY(autostart->set(true).result().has_value());
        QCOMPARE(autostart->status().state, Autostart::State::On);
        QVERIFY(!autostartText(autostart->status()).isEmpty());
    }

    void appImage_isStartedByItsOwnFile()
    {
        const QString image = m_folder.filePath(u"Ringside.AppImage"_s);
        QFile file(image);
        QVERIFY(file.open(QIODevice::WriteOnly));
        qputenv("APPIMAGE", image.toUtf8());
        const auto autostart = makeAutostart();
        QVERIFY(autostart->set(true).result().has_value());
        qunsetenv("APPIMAGE");
        QFile entry(m_folder.filePath(u"config/autostart/ringside.desktop"_s));
        QVERIFY(entry.open(QIODevice::ReadOnly));
        QVERIFY(entry.readAll().contains("Exec=" + image.toUtf8()));
        // The program that runs now is another one.
        QCOMPARE(makeAutostart()->status().state, Autostart::State::OtherProgram);
    }

    void urlSchemes_ofAProgramThatIsNotInstalled_cannotBeTaken()
    {
        const auto schemes = makeUrlSchemes();
        QCOMPARE(schemes->way(), UrlSchemes::Way::None);
        for (const UrlSchemes::Status &status : schemes->statuses())
            QVERIFY(urlSchemeText(status).contains(status.scheme));
    }

    void hotkey_isUnsupported_andSaysTheOtherWay()
    {
        const auto hotkey = makeGlobalHotkey();
        hotkey->set(u"Ctrl+Alt+R"_s);
        QCOMPARE(hotkey->status().state, GlobalHotkey::State::Unsupported);
        QVERIFY(hotkeyText(hotkey->status()).contains(u"ringside --show-call"_s));
        hotkey->set({});
        QCOMPARE(hotkey->status().state, GlobalHotkey::State::Off);
    }

    void quietAndMotion_areNotKnown()
    {
        const auto quiet = makeSystemQuiet();
        QVERIFY(!quiet->isReadable());
        QVERIFY(!quiet->isQuiet());
        Assistance assistance;
        QVERIFY(!assistance.isMotionReduced());
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(SystemFactoriesTest)
#include "systemfactoriestest.moc"
