// A global shortcut on a real X server with a window manager: two programs, keys pressed by xdotool.
#include "globalhotkey.h"
#include "requirement.h"
#include "xserver.h"

#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

using namespace Ringside;
using namespace Qt::StringLiterals;

class HotkeyTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString missing = XServer::missing(); !missing.isEmpty())
            RINGSIDE_SKIP_WITHOUT(u"display"_s, missing);
        m_x = std::make_unique<XServer>();
        QVERIFY2(m_x->start(), qPrintable(m_x->problem()));
    }
    void init()
    {
        m_player = startPlayer();
        QVERIFY(m_player->isRunning());
        QTRY_COMPARE_WITH_TIMEOUT(m_player->last(u"ready"_s), u"now"_s, 20000);
    }
    void cleanup() { m_player.reset(); }
    void cleanupTestCase() { m_x.reset(); }

    void texts_areReadOrRefused_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("good");
        QTest::newRow("usual") << u"Ctrl+Alt+R"_s << true;
        QTest::newRow("a function key alone") << u"F9"_s << true;
        QTest::newRow("system key") << u"Meta+Space"_s << true;
        QTest::newRow("a letter alone") << u"R"_s << false;
        QTest::newRow("with Shift only") << u"Shift+R"_s << false;
        QTest::newRow("two in a row") << u"Ctrl+K, Ctrl+R"_s << false;
        QTest::newRow("no key") << u"Ctrl+"_s << false;
        QTest::newRow("nonsense") << u"Ctrl+Nonsense"_s << false;
        QTest::newRow("nothing") << QString() << false;
    }
    void texts_areReadOrRefused()
    {
        QFETCH(QString, text);
        QFETCH(bool, good);
        QCOMPARE(hotkeyFromText(text).has_value(), good);
    }

    void press_isNoticed_withAndWithoutLocks()
    {
        QCOMPARE(set(*m_player, u"Ctrl+Alt+R"_s), u"active"_s);
        press(u"ctrl+alt+r"_s);
        QTRY_COMPARE(pressed(), 1);
        press(u"Num_Lock"_s);
        press(u"ctrl+alt+r"_s);
        QTRY_COMPARE(pressed(), 2);
        press(u"Caps_Lock"_s);
        press(u"ctrl+alt+r"_s);
        QTRY_COMPARE(pressed(), 3);
        press(u"Num_Lock"_s);
        press(u"ctrl+alt+r"_s);
        QTRY_COMPARE(pressed(), 4);
        press(u"Caps_Lock"_s);
    }

    void otherKeys_areLeftAlone()
    {
        QCOMPARE(set(*m_player, u"Ctrl+Alt+R"_s), u"active"_s);
        press(u"ctrl+r"_s);
        press(u"ctrl+alt+shift+r"_s);
        press(u"ctrl+alt+t"_s);
        press(u"ctrl+alt+r"_s); // behind them: whatever they did has happened
        QTRY_COMPARE(pressed(), 1);
    }

    void heldKey_countsOnce()
    {
        QCOMPARE(set(*m_player, u"F9"_s), u"active"_s);
        QVERIFY(m_x->xdotool({u"keydown"_s, u"F9"_s}));
        QTRY_COMPARE(pressed(), 1);
        // Until the server has repeated it a few times.
        QTRY_VERIFY_WITH_TIMEOUT(m_player->last(u"event"_s).toInt() >= 5, 20000);
        QCOMPARE(pressed(), 1);
        QVERIFY(m_x->xdotool({u"keyup"_s, u"F9"_s}));
        press(u"F9"_s);
        QTRY_COMPARE(pressed(), 2);
    }

    void keyOfAnotherProgram_isSaidToBeTaken_untilItIsFree()
    {
        QCOMPARE(set(*m_player, u"Ctrl+Alt+J"_s), u"active"_s);
        const auto other = startPlayer();
        QTRY_COMPARE_WITH_TIMEOUT(other->last(u"ready"_s), u"now"_s, 20000);
        QCOMPARE(set(*other, u"Ctrl+Alt+J"_s), u"taken"_s);
        QCOMPARE(set(*m_player, {}), u"off"_s);
        QCOMPARE(set(*other, u"Ctrl+Alt+J"_s), u"active"_s);
    }

    void shortcutThatIsChanged_letsGoOfTheOldOne()
    {
        QCOMPARE(set(*m_player, u"Ctrl+Alt+R"_s), u"active"_s);
        QCOMPARE(set(*m_player, u"Meta+F7"_s), u"active"_s);
        press(u"ctrl+alt+r"_s);
        press(u"super+F7"_s);
        QTRY_COMPARE(pressed(), 1);
    }

    void keyThatThisKeyboardLacks_isSaid()
    {
        QCOMPARE(set(*m_player, u"Ctrl+Ж"_s), u"unusable"_s);
        QCOMPARE(set(*m_player, u"R"_s), u"unusable"_s);
    }

    void newKeyboardMap_isFollowed()
    {
        QCOMPARE(set(*m_player, u"Ctrl+Alt+Y"_s), u"active"_s);
        const QString setxkbmap = QStandardPaths::findExecutable(u"setxkbmap"_s);
        if (setxkbmap.isEmpty())
            QSKIP("setxkbmap is not installed");
        QProcess process;
        process.setProcessEnvironment(m_x->environment());
        process.start(setxkbmap, {u"de"_s}); // Y and Z change places
        QVERIFY(process.waitForFinished(20000));
        QCOMPARE(process.exitCode(), 0);
        QVERIFY(QTest::qWaitFor(
            [&] {
                press(u"ctrl+alt+y"_s);
                return QTest::qWaitFor([&] { return pressed() > 0; }, 500);
            },
            20000));
        process.start(setxkbmap, {u"us"_s});
        QVERIFY(process.waitForFinished(20000));
    }

private:
    std::unique_ptr<LineProcess> startPlayer()
    {
        return std::make_unique<LineProcess>(QStringLiteral(RINGSIDE_HOTKEYPLAYER), QStringList(),
                                             m_x->environment());
    }
    // What the program says of its shortcut afterwards; empty: nothing in time.
    QString set(LineProcess &player, const QString &keys)
    {
        const QString turn = QString::number(player.lines().filter(QRegularExpression(u"^state "_s)).size() + 1);
        player.send(u"set "_s + keys);
        return QTest::qWaitFor([&] { return !player.last(u"state "_s + turn).isEmpty(); }, 10000)
            ? player.last(u"state "_s + turn)
            : QString();
    }
    void press(const QString &keys) { QVERIFY(m_x->xdotool({u"key"_s, keys})); }
    int pressed() { return m_player->last(u"pressed"_s).toInt(); }

    std::unique_ptr<XServer> m_x;
    std::unique_ptr<LineProcess> m_player;
};

QTEST_GUILESS_MAIN(HotkeyTest)
#include "hotkeytest.moc"
