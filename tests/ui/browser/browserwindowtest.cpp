// The window around the pages, with panes that a test plays: what it says, when it lets pages go, and what the
// plug-in's absence does.
#include "browserplugin.h"
#include "browserwindow.h"
#include "controls.h"
#include "fakeclock.h"
#include "messagebar.h"
#include "windowwalker.h"

#include <QApplication>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Ringside;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

// A pane without a browser behind it.
class FakePane : public BrowserPane
{
public:
    FakePane(QString folder, BrowserPaneEvents events, QList<FakePane *> &all)
        : folder(std::move(folder))
        , events(std::move(events))
        , m_all(all)
    {
        m_all.append(this);
    }
    ~FakePane() override { m_all.removeOne(this); }

    [[nodiscard]] QWidget *widget() override { return &m_widget; }
    void open(const QUrl &url) override
    {
        now.url = url;
        events.changed();
    }
    void goBack() override { said.append(u"back"_s); }
    void goForward() override { said.append(u"forward"_s); }
    void reload() override { said.append(u"reload"_s); }
    [[nodiscard]] PageState state() const override { return now; }

    QString folder;
    BrowserPaneEvents events;
    PageState now;
    QStringList said;

private:
    QList<FakePane *> &m_all;
    QWidget m_widget;
};

} // namespace

class BrowserWindowTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock = std::make_unique<FakeClock>();
        m_window = std::make_unique<BrowserWindow>(
            *m_clock, m_folder->path(),
            [this](const QString &folder, const BrowserPaneEvents &events) -> Result<std::unique_ptr<BrowserPane>> {
                if (m_isBroken)
                    return fail(ErrorKind::Unsupported, u"no plug-in"_s);
                return std::make_unique<FakePane>(folder, events, m_panes);
            });
        m_window->setTheme(themeFor(ThemeChoice::Light, false, QApplication::font()));
    }
    void cleanup()
    {
        m_window.reset();
        QVERIFY(m_panes.isEmpty());
        m_isBroken = false;
    }

    void withoutAPlugin_nothingIsShown()
    {
        m_isBroken = true;
        const Result<void> opened = m_window->open(customer(), u"HubSpot"_s);
        QVERIFY(!opened);
        QCOMPARE(opened.error().kind, ErrorKind::Unsupported);
        QVERIFY(!m_window->isVisible());
    }

    void otherThanWebPages_areNotOpened()
    {
        for (const char *url : {"file:///etc/passwd", "javascript:alert(1)", "tel:+14155550123", ""})
            QVERIFY2(!m_window->open(QUrl(QString::fromLatin1(url)), u"HubSpot"_s), url);
        QVERIFY(m_panes.isEmpty());
        QVERIFY(!m_window->isVisible());
    }

    void everyProvider_hasAPaneAndAFolderOfItsOwn()
    {
        QVERIFY(m_window->open(customer(), u"HubSpot"_s));
        QVERIFY(m_window->open(customer(), u"../../Zoho/ CRM"_s));
        QVERIFY(m_window->open(customer(), u"HubSpot"_s));
        QCOMPARE(m_panes.size(), 2);
        QVERIFY(m_panes[0]->folder != m_panes[1]->folder);
        for (const FakePane *pane : std::as_const(m_panes)) {
            QCOMPARE(QFileInfo(pane->folder).canonicalPath(), QFileInfo(m_folder->path()).canonicalFilePath());
            QVERIFY(QFileInfo(pane->folder).isDir());
        }
    }

    void hiddenForTenMinutes_isClosed()
    {
        QVERIFY(m_window->open(customer(), u"HubSpot"_s));
        m_window->close();
        m_clock->advance(9min + 59s);
        QCOMPARE(m_window->pageCount(), 1);
        m_clock->advance(1s);
        QCOMPARE(m_window->pageCount(), 0);
        QVERIFY(m_panes.isEmpty());
    }

    void shownAgainInTime_stays()
    {
        QVERIFY(m_window->open(customer(), u"HubSpot"_s));
        m_window->close();
        m_clock->advance(9min);
        QVERIFY(m_window->open(customer(), u"HubSpot"_s));
        m_clock->advance(60min);
        QCOMPARE(m_window->pageCount(), 1);
        // And the ten minutes begin anew.
        m_window->close();
        m_clock->advance(9min);
        QCOMPARE(m_window->pageCount(), 1);
    }

    void pageBehindAnother_isClosedAfterTenMinutes()
    {
        QVERIFY(m_window->open(customer(), u"HubSpot"_s));
        QVERIFY(m_window->open(customer(), u"Zoho"_s));
        m_clock->advance(10min);
        QCOMPARE(m_window->pageCount(), 1);
        QVERIFY(m_window->open(customer(), u"HubSpot"_s));
        QCOMPARE(m_window->pageCount(), 2);
    }

    void minimisedForTenMinutes_isClosed_andComesBack()
    {
        QVERIFY(m_window->open(customer(), u"HubSpot"_s));
        m_window->setWindowState(Qt::WindowMinimized);
        m_clock->advance(10min);
        QCOMPARE(m_window->pageCount(), 0);
        m_window->setWindowState(Qt::WindowNoState);
        QTRY_COMPARE(m_window->pageCount(), 1);
        QCOMPARE(m_panes.first()->now.url, customer());
    }

    void buttons_driveThePage()
    {
        QVERIFY(m_window->open(customer(), u"HubSpot"_s));
        FakePane &pane = *m_panes.first();
        QVERIFY(!button(u"Back"_s)->isEnabled());
        pane.now.canGoBack = pane.now.canGoForward = true;
        pane.events.changed();
        for (const QString &name : {u"Back"_s, u"Forward"_s, u"Reload"_s})
            button(name)->click();
        QCOMPARE(pane.said, QStringList({u"back"_s, u"forward"_s, u"reload"_s}));
        QSignalSpy outside(m_window.get(), &BrowserWindow::openOutsideRequested);
        button(u"Open in the browser"_s)->click();
        QCOMPARE(outside.size(), 1);
        QCOMPARE(outside.first().first().toUrl(), customer());
    }

    void whatThePageAsksFor_isPassedOn()
    {
        QVERIFY(m_window->open(customer(), u"HubSpot"_s));
        QSignalSpy outside(m_window.get(), &BrowserWindow::openOutsideRequested);
        QSignalSpy dial(m_window.get(), &BrowserWindow::dialRequested);
        m_panes.first()->events.openOutside(QUrl(u"https://crm.example.com/report"_s));
        m_panes.first()->events.dial(QUrl(u"tel:+14155550123"_s));
        QCOMPARE(outside.first().first().toUrl(), QUrl(u"https://crm.example.com/report"_s));
        QCOMPARE(dial.first().first().toUrl(), QUrl(u"tel:+14155550123"_s));
    }

    void hostileTitle_isOneLineOfPlainText()
    {
        QVERIFY(m_window->open(customer(), u"HubSpot"_s));
        m_panes.first()->now.title = u"Jane\n<b>Doe</b> %1 \u202Eevil"_s + QString(5000, u'x');
        m_panes.first()->events.changed();
        const QString title = m_window->windowTitle();
        QVERIFY(!title.contains(u'\n'));
        QVERIFY(!title.contains(u'\u202E'));
        QVERIFY(title.size() < 200);
        QVERIFY(title.contains(u"<b>Doe</b> %1"_s));
    }

    void troubles_areSaidInWords_data()
    {
        QTest::addColumn<PageTrouble>("trouble");
        QTest::addColumn<QString>("word");
        QTest::newRow("certificate") << PageTrouble::NotTrusted << u"crm.example.com"_s;
        QTest::newRow("network") << PageTrouble::NotReachable << u"crm.example.com"_s;
        QTest::newRow("crash") << PageTrouble::Stopped << u"Reload"_s;
        QTest::newRow("question") << PageTrouble::Question << u"in the browser"_s;
        QTest::newRow("file") << PageTrouble::Files << u"in the browser"_s;
        QTest::newRow("link") << PageTrouble::Link << u"link"_s;
    }
    void troubles_areSaidInWords()
    {
        QFETCH(PageTrouble, trouble);
        QFETCH(QString, word);
        QVERIFY(m_window->open(customer(), u"HubSpot"_s));
        auto *bar = m_window->findChild<MessageBar *>();
        QVERIFY(!bar->isVisible());
        m_panes.first()->events.trouble(trouble, customer());
        QVERIFY(bar->isVisible());
        QVERIFY2(bar->text().contains(word), qPrintable(bar->text()));
        // The next page begins without it.
        QVERIFY(m_window->open(customer(), u"HubSpot"_s));
        QVERIFY(!bar->isVisible());
    }

    void pageThatIsNotThere_leavesNoGlaringWhite()
    {
        QVERIFY(m_window->open(customer(), u"HubSpot"_s));
        FakePane &pane = *m_panes.first();
        QVERIFY(pane.widget()->isVisible());
        pane.events.trouble(PageTrouble::NotReachable, customer());
        QVERIFY(!pane.widget()->isVisible());
        pane.now.isLoading = true;
        pane.events.changed();
        QVERIFY(pane.widget()->isVisible());
        // What was refused leaves the page where it is.
        pane.events.trouble(PageTrouble::Files, customer());
        QVERIFY(pane.widget()->isVisible());
    }

    void troubleOfAPageBehind_isNotSaid()
    {
        QVERIFY(m_window->open(customer(), u"HubSpot"_s));
        QVERIFY(m_window->open(customer(), u"Zoho"_s));
        m_panes.first()->events.trouble(PageTrouble::NotReachable, customer());
        QVERIFY(!m_window->findChild<MessageBar *>()->isVisible());
    }

    void window_isForEverybody()
    {
        QVERIFY(m_window->open(customer(), u"HubSpot"_s));
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
        m_panes.first()->events.trouble(PageTrouble::NotTrusted, customer());
        QCOMPARE(namingProblems(*m_window), QStringList());
        QCOMPARE(tabProblems(*m_window), QStringList());
        QCOMPARE(layoutProblems(*m_window), QStringList());
    }

    void plugin_thatIsNotThere_isUnsupported()
    {
        BrowserPlugin plugin(m_folder->filePath(u"absent.so"_s));
        QVERIFY(!plugin.isLoaded());
        const auto pane = plugin.makePane(m_folder->path(), {});
        QVERIFY(!pane);
        QCOMPARE(pane.error().kind, ErrorKind::Unsupported);
        BrowserPlugin none((QString()));
        QVERIFY(!none.isPresent());
        QVERIFY(!none.makePane(m_folder->path(), {}));
    }

    void plugin_thatIsSomethingElse_isUnsupported()
    {
        if (geteuid() != 0)
            QTest::ignoreMessage(QtWarningMsg, QRegularExpression(u"cannot be used"_s));
        QFile file(m_folder->filePath(u"wrong.so"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("not a library");
        file.close();
        BrowserPlugin plugin(file.fileName());
        const auto pane = plugin.makePane(m_folder->path(), {});
        QVERIFY(!pane);
        QCOMPARE(pane.error().kind, ErrorKind::Unsupported);
        QVERIFY(!plugin.isLoaded());
    }

    void plugin_isNotGivenToRoot()
    {
        if (geteuid() != 0)
            QSKIP("this test is for root");
        BrowserPlugin plugin(QCoreApplication::applicationFilePath());
        const auto pane = plugin.makePane(m_folder->path(), {});
        QVERIFY(!pane);
        QVERIFY(pane.error().detail.contains(u"root"_s));
    }

private:
    [[nodiscard]] static QUrl customer() { return QUrl(u"https://crm.example.com/customer/7"_s); }
    [[nodiscard]] Button *button(const QString &name) const
    {
        for (Button *button : m_window->findChildren<Button *>())
            if (button->accessibleName() == name || button->label() == name)
                return button;
        return nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<FakeClock> m_clock;
    QList<FakePane *> m_panes; // in the order of their making; the window's
    bool m_isBroken = false;
    std::unique_ptr<BrowserWindow> m_window;
};

QTEST_MAIN(BrowserWindowTest)
#include "browserwindowtest.moc"
