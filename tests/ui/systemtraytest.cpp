// The tray icon in a real tray, there from the start and coming late.
#include "requirement.h"
#include "xserver.h"

#include <QStandardPaths>
#include <QTest>

using namespace Ringside;
using namespace Qt::StringLiterals;

class SystemTrayTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QString missing = XServer::missing();
        if (missing.isEmpty() && QStandardPaths::findExecutable(u"trayer"_s).isEmpty())
            missing = u"trayer is not installed"_s;
        if (!missing.isEmpty())
            RINGSIDE_SKIP_WITHOUT(u"display"_s, missing);
    }
    void init()
    {
        m_x = std::make_unique<XServer>();
        QVERIFY2(m_x->start(), qPrintable(m_x->problem()));
    }
    void cleanup()
    {
        m_player.reset();
        m_trayer.reset();
        m_x.reset();
    }

    void trayThatIsThere_isUsedAtOnce()
    {
        startTray();
        startPlayer();
        QTRY_COMPARE_WITH_TIMEOUT(m_player->last(u"shown"_s), u"tray"_s, 10000);
        QTRY_VERIFY_WITH_TIMEOUT(!iconWindow().isEmpty(), 10000);
    }

    void trayThatComesLate_isUsedWhenItIsThere()
    {
        startPlayer();
        QCOMPARE(m_player->last(u"shown"_s), QString());
        startTray();
        QTRY_COMPARE_WITH_TIMEOUT(m_player->last(u"shown"_s), u"tray"_s, 30000);
    }

    void clickOnTheIcon_isNoticed()
    {
        startTray();
        startPlayer();
        QTRY_VERIFY_WITH_TIMEOUT(!iconWindow().isEmpty(), 10000);
        QVERIFY(QTest::qWaitFor(
            [&] {
                return m_x->xdotool({u"mousemove"_s, u"--window"_s, iconWindow(), u"8"_s, u"8"_s, u"click"_s,
                                     u"1"_s})
                    && QTest::qWaitFor([&] { return m_player->last(u"seen"_s) == u"yes"_s; }, 1000);
            },
            20000));
    }

private:
    void startTray()
    {
        m_trayer = std::make_unique<LineProcess>(
            u"trayer"_s,
            QStringList{u"--edge"_s, u"top"_s, u"--align"_s, u"right"_s, u"--widthtype"_s, u"pixel"_s,
                        u"--width"_s, u"200"_s, u"--height"_s, u"32"_s},
            m_x->environment());
        QVERIFY(m_trayer->isRunning());
    }
    void startPlayer()
    {
        m_player = std::make_unique<LineProcess>(QStringLiteral(RINGSIDE_TRAYPLAYER), QStringList(),
                                                 m_x->environment());
        QTRY_COMPARE_WITH_TIMEOUT(m_player->last(u"ready"_s), u"now"_s, 20000);
    }
    [[nodiscard]] QString iconWindow() const
    {
        return m_x->ask({u"search"_s, u"--onlyvisible"_s, u"--class"_s, u"ringside_trayplayer"_s})
            .section(u'\n', 0, 0);
    }

    std::unique_ptr<XServer> m_x;
    std::unique_ptr<LineProcess> m_trayer;
    std::unique_ptr<LineProcess> m_player;
};

QTEST_GUILESS_MAIN(SystemTrayTest)
#include "systemtraytest.moc"
