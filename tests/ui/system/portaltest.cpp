// What comes through the desktop portal: autostart of a Flatpak, shortcuts on Wayland, reduced motion; against a
// stand-in on a bus of the test's own.
#include "fakeportal.h"
#include "portalautostart_p.h"
#include "portalhotkey_p.h"
#include "portalmotion_p.h"
#include "privatebus.h"
#include "requirement.h"

#include <QSignalSpy>
#include <QTest>

using namespace Ringside;
using namespace Qt::StringLiterals;

class PortalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString missing = PrivateBus::missing(); !missing.isEmpty())
            RINGSIDE_SKIP_WITHOUT(u"dbus"_s, missing);
    }
    void init()
    {
        m_bus = std::make_unique<PrivateBus>();
        QVERIFY(m_bus->start());
        m_portal = std::make_unique<FakePortal>(m_bus->connect(u"portal"_s));
        QVERIFY(m_portal->appear());
    }
    void cleanup()
    {
        m_portal.reset();
        m_bus.reset();
    }

    void triggers_areWrittenAsTheSpecificationSays_data()
    {
        QTest::addColumn<QString>("keys");
        QTest::addColumn<QString>("trigger");
        QTest::newRow("letters are small") << u"Ctrl+Alt+R"_s << u"CTRL+ALT+r"_s;
        QTest::newRow("system key") << u"Meta+Shift+F12"_s << u"SHIFT+LOGO+F12"_s;
        QTest::newRow("a named key") << u"Ctrl+PgUp"_s << u"CTRL+Page_Up"_s;
        QTest::newRow("a key without a name there") << u"Ctrl+ß"_s << QString();
    }
    void triggers_areWrittenAsTheSpecificationSays()
    {
        QFETCH(QString, keys);
        QFETCH(QString, trigger);
        const auto parsed = hotkeyFromText(keys);
        QVERIFY(parsed);
        QCOMPARE(portalTrigger(*parsed), trigger);
    }

    void shortcut_isBoundAndPressed()
    {
        PortalHotkey hotkey(m_bus->connect(u"ringside"_s));
        QSignalSpy activated(&hotkey, &GlobalHotkey::activated);
        hotkey.set(u"Ctrl+Alt+R"_s);
        QCOMPARE(hotkey.status().state, GlobalHotkey::State::Asking);
        QTRY_COMPARE(hotkey.status().state, GlobalHotkey::State::Active);
        QCOMPARE(hotkey.status().keys, u"Press Ctrl+Alt+R"_s);
        QCOMPARE(m_portal->bound.size(), 1);
        QCOMPARE(m_portal->bound.first().properties.value(u"preferred_trigger"_s).toString(), u"CTRL+ALT+r"_s);
        QVERIFY(!m_portal->bound.first().properties.value(u"description"_s).toString().isEmpty());

        // Not ours, then ours.
        m_portal->press(u"show-call"_s, u"/org/freedesktop/portal/desktop/session/other"_s);
        m_portal->press(u"something"_s);
        m_portal->press(u"show-call"_s);
        QTRY_COMPARE(activated.size(), 1);
        QCOMPARE(activated.first().first().toString(), u"token-1"_s);

        hotkey.set({});
        QCOMPARE(hotkey.status().state, GlobalHotkey::State::Off);
        QTRY_COMPARE(m_portal->closedSessions.size(), 1);
    }

    void userWhoSaysNo_isBelieved_andAskedAgainOnlyWhenItIsSetAgain()
    {
        PortalHotkey hotkey(m_bus->connect(u"ringside"_s));
        m_portal->response = 1;
        hotkey.set(u"Ctrl+Alt+R"_s);
        QTRY_COMPARE(hotkey.status().state, GlobalHotkey::State::Refused);
        QVERIFY(m_portal->bound.isEmpty());
        m_portal->response = 0;
        hotkey.set(u"Ctrl+Alt+R"_s);
        QTRY_COMPARE(hotkey.status().state, GlobalHotkey::State::Active);
    }

    void program_saysWhoItIs_beforeAnythingElse()
    {
        m_portal->needsApplication = true;
        PortalHotkey hotkey(m_bus->connect(u"ringside"_s));
        hotkey.set(u"Ctrl+Alt+R"_s);
        QTRY_COMPARE(hotkey.status().state, GlobalHotkey::State::Active);
        QCOMPARE(m_portal->applications.values(), QStringList(u"ringside"_s));
        // Once is enough, and all that is allowed.
        hotkey.set(u"Ctrl+Alt+S"_s);
        QTRY_COMPARE(hotkey.status().state, GlobalHotkey::State::Active);
    }

    void portalThatDoesNotAskWhoItIs_isFineToo()
    {
        m_portal->hasRegistry = false;
        PortalHotkey hotkey(m_bus->connect(u"ringside"_s));
        hotkey.set(u"Ctrl+Alt+R"_s);
        QTRY_COMPARE(hotkey.status().state, GlobalHotkey::State::Active);
    }

    void programThatIsNotInstalled_isToldTheOtherWay()
    {
        m_portal->needsApplication = true;
        m_portal->isInstalled = false;
        PortalHotkey hotkey(m_bus->connect(u"ringside"_s));
        hotkey.set(u"Ctrl+Alt+R"_s);
        QTRY_COMPARE(hotkey.status().state, GlobalHotkey::State::Unsupported);
    }

    void desktopWithoutThisPortal_isSaidToHaveNone()
    {
        PortalHotkey hotkey(m_bus->connect(u"ringside"_s));
        m_portal->hasShortcuts = false;
        hotkey.set(u"Ctrl+Alt+R"_s);
        QTRY_COMPARE(hotkey.status().state, GlobalHotkey::State::Unsupported);
        QVERIFY(hotkeyText(hotkey.status()).contains(u"ringside --show-call"_s));
    }

    void busWithoutAnyPortal_isSaidToHaveNone()
    {
        PrivateBus bare;
        QVERIFY(bare.start());
        PortalHotkey hotkey(bare.connect(u"ringside"_s));
        hotkey.set(u"Ctrl+Alt+R"_s);
        QTRY_COMPARE(hotkey.status().state, GlobalHotkey::State::Unsupported);
    }

    void keysSetWhileTheDesktopIsAsked_countAlone()
    {
        PortalHotkey hotkey(m_bus->connect(u"ringside"_s));
        hotkey.set(u"Ctrl+Alt+Q"_s);
        hotkey.set(u"Ctrl+Alt+R"_s);
        QTRY_VERIFY(!m_portal->session.isEmpty()); // its answer is under way
        hotkey.set(u"Ctrl+Alt+S"_s);
        QTRY_COMPARE(hotkey.status().state, GlobalHotkey::State::Active);
        QCOMPARE(m_portal->bound.first().properties.value(u"preferred_trigger"_s).toString(), u"CTRL+ALT+s"_s);
        // The session of the one before is not left behind.
        QTRY_COMPARE(m_portal->closedSessions.size(), 1);
        QVERIFY(m_portal->closedSessions.first() != m_portal->session);
    }

    void answerOfAnOldPortal_isHeardAtTheObjectItNames()
    {
        PortalAutostart autostart(m_bus->connect(u"ringside"_s), {});
        m_portal->namesRequestsItself = true;
        const auto done = autostart.set(true);
        QTRY_VERIFY(m_portal->pending);
        // The reply is there; the subscription travels to the bus behind it.
        QTRY_VERIFY(([&] {
            m_portal->pending();
            return QTest::qWaitFor([&] { return done.isFinished(); }, 100);
        }()));
        QVERIFY(done.result().has_value());
        QCOMPARE(autostart.status().state, Autostart::State::On);
    }

    void autostartOfAFlatpak_isAskedForAndRemembered()
    {
        PortalAutostart autostart(m_bus->connect(u"ringside"_s), {u"--verbose"_s});
        QCOMPARE(autostart.status().state, Autostart::State::Unknown);
        const auto on = autostart.set(true);
        QTRY_VERIFY(on.isFinished());
        QVERIFY(on.result().has_value());
        QCOMPARE(autostart.status().state, Autostart::State::On);
        QCOMPARE(m_portal->lastOptions.value(u"commandline"_s).toStringList(),
                 QStringList({u"ringside"_s, u"--verbose"_s}));
        const auto off = autostart.set(false);
        QTRY_VERIFY(off.isFinished());
        QCOMPARE(autostart.status().state, Autostart::State::Off);
    }

    void autostartThatIsNotGranted_isAnError()
    {
        PortalAutostart autostart(m_bus->connect(u"ringside"_s), {});
        m_portal->autostartGranted = false;
        const auto on = autostart.set(true);
        QTRY_VERIFY(on.isFinished());
        QVERIFY(!on.result());
        QCOMPARE(on.result().error().kind, ErrorKind::Forbidden);
        QCOMPARE(autostart.status().state, Autostart::State::Off);
    }

    void reducedMotion_isReadAndFollowed_data()
    {
        QTest::addColumn<QString>("area");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QVariant>("still");
        QTest::addColumn<QVariant>("moving");
        QTest::newRow("the key of all desktops") << u"org.freedesktop.appearance"_s << u"reduced-motion"_s
                                                 << QVariant(1u) << QVariant(0u);
        QTest::newRow("GNOME") << u"org.gnome.desktop.interface"_s << u"enable-animations"_s << QVariant(false)
                               << QVariant(true);
        QTest::newRow("Plasma") << u"org.kde.kdeglobals.KDE"_s << u"AnimationDurationFactor"_s << QVariant(u"0"_s)
                                << QVariant(u"1"_s);
    }
    void reducedMotion_isReadAndFollowed()
    {
        QFETCH(QString, area);
        QFETCH(QString, key);
        QFETCH(QVariant, still);
        QFETCH(QVariant, moving);
        m_portal->settings.insert(area + u' ' + key, still);
        Assistance assistance(std::make_unique<PortalMotion>(m_bus->connect(u"ringside"_s)));
        QVERIFY(!assistance.isMotionReduced());
        QSignalSpy changed(&assistance, &Assistance::changed);
        QTRY_VERIFY(assistance.isMotionReduced());
        QCOMPARE(changed.size(), 1);
        m_portal->change(area, key, moving);
        QTRY_VERIFY(!assistance.isMotionReduced());
        QCOMPARE(changed.size(), 2);
    }

    void screenReader_isNoticedWhenItComes()
    {
        Assistance assistance(std::make_unique<PortalMotion>(m_bus->connect(u"ringside"_s)));
        const bool before = QAccessible::isActive();
        QSignalSpy changed(&assistance, &Assistance::changed);
        QAccessible::setActive(!before);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(assistance.isScreenRead(), !before);
        QAccessible::setActive(before);
        QCOMPARE(assistance.isScreenRead(), before);
    }

private:
    std::unique_ptr<PrivateBus> m_bus;
    std::unique_ptr<FakePortal> m_portal;
};

QTEST_MAIN(PortalTest)
#include "portaltest.moc"
