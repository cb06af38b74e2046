// The plug-in itself, with pages of a server on the loopback, as a user who is not root.
#include "browserplugin.h"
#include "ordinaryuser.h"
#include "requirement.h"
#include "testcertificates.h"
#include "webserver.h"

#include <QApplication>
#include <QDirIterator>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

using namespace Ringside;
using namespace Qt::StringLiterals;

#ifndef RINGSIDE_BROWSER
#define RINGSIDE_BROWSER ""
#endif

namespace {

constexpr int patience = 30000;

// What Qt said to the log, all of it.
QStringList &messages()
{
    static QStringList list;
    return list;
}

QtMessageHandler &previousHandler()
{
    static QtMessageHandler handler = nullptr;
    return handler;
}

void keepMessage(QtMsgType type, const QMessageLogContext &context, const QString &message)
{
    messages().append(message);
    previousHandler()(type, context, message);
}

// Whether Chromium can confine its processes here; without that it does not start.
QString whatIsMissing()
{
    if (QByteArrayView(RINGSIDE_BROWSER).isEmpty())
        return u"this build has no Qt WebEngine"_s;
    if (QProcess::execute(u"unshare"_s, {u"-U"_s, u"true"_s}) != 0)
        return u"this system lets no user make a name space, which the browser's sandbox needs"_s;
    return {};
}

} // namespace

class BrowserPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString missing = whatIsMissing(); !missing.isEmpty())
            RINGSIDE_SKIP_WITHOUT(u"webengine"_s, missing);
        previousHandler() = qInstallMessageHandler(keepMessage);
        // Beside this program, where runAsOrdinaryUser() put it, or where it was built.
        const QFileInfo built(QStringLiteral(RINGSIDE_BROWSER));
        const QFileInfo copy(QCoreApplication::applicationDirPath() + u'/' + built.fileName());
        m_plugin = std::make_unique<BrowserPlugin>((copy.exists() ? copy : built).absoluteFilePath());
    }
    void init()
    {
        m_test = QString::fromLatin1(QTest::currentTestFunction()) + QString::number(++m_count);
        m_server = std::make_unique<WebServer>();
        m_dialled.clear();
        m_openedOutside.clear();
        m_troubles.clear();
        messages().clear();
    }
    void cleanup()
    {
        m_pane.reset();
        m_server.reset();
        for (const QString &message : std::as_const(messages()))
            QVERIFY2(!message.contains(u"still not deleted"_s), qPrintable(message));
    }

    void page_isShownWithItsTitle()
    {
        m_server->setPage(u"/customer"_s, u"Jane Doe &amp; Co"_s);
        openPane(u"/customer"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_pane->state().title, u"Jane Doe & Co"_s, patience);
        QTRY_VERIFY_WITH_TIMEOUT(!m_pane->state().isLoading, patience);
        QCOMPARE(m_pane->state().url, m_server->url(u"/customer"_s));
        QVERIFY(m_troubles.isEmpty());
    }

    void page_isDrawn()
    {
        m_server->setPage(u"/"_s, u"red"_s, u"<style>body{background:#ff0000}</style>"_s);
        openPane(u"/"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_pane->widget()->grab().toImage().pixelColor(50, 50), QColor(255, 0, 0), patience);
    }

    void links_goBackAndForth()
    {
        m_server->setPage(u"/one"_s, u"one"_s);
        m_server->setPage(u"/two"_s, u"two"_s);
        openPane(u"/one"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_pane->state().title, u"one"_s, patience);
        m_pane->open(m_server->url(u"/two"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_pane->state().title, u"two"_s, patience);
        QTRY_VERIFY_WITH_TIMEOUT(m_pane->state().canGoBack, patience);
        m_pane->goBack();
        QTRY_COMPARE_WITH_TIMEOUT(m_pane->state().title, u"one"_s, patience);
        QTRY_VERIFY_WITH_TIMEOUT(m_pane->state().canGoForward, patience);
    }

    void everyProvider_hasCookiesOfItsOwn_andKeepsThem()
    {
        WebServer::Answer login{"<title>in</title>"};
        login.headers.append("Set-Cookie: session=alice; Max-Age=86400");
        m_server->setAnswer(u"/login"_s, login);
        for (const QString &path : {u"/other"_s, u"/again"_s})
            m_server->setPage(path, path);
        openPane(u"/login"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_pane->state().title, u"in"_s, patience);

        std::unique_ptr<BrowserPane> first = std::move(m_pane);
        openPane(u"/other"_s, u"second"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_server->wasAskedFor(u"/other"_s), patience);
        QCOMPARE(cookiesFor(u"/other"_s), QString());

        // Closed, as after ten hidden minutes, and opened again. What a page leaves is written behind its back.
        first.reset();
        m_pane.reset();
        for (int i = 0; i < 20 && cookiesFor(u"/again"_s) != u"session=alice"_s; ++i) {
            openPane(u"/again"_s);
            QTRY_COMPARE_WITH_TIMEOUT(m_pane->state().title, u"/again"_s, patience);
            m_pane.reset();
        }
        QCOMPARE(cookiesFor(u"/again"_s), u"session=alice"_s);
    }

    void permissions_areDenied()
    {
        m_server->setPage(u"/"_s, u"asking"_s,
                          u"<script>navigator.geolocation.getCurrentPosition(p => document.title = 'here',"
                          "e => document.title = 'refused ' + e.code)</script>"_s);
        openPane(u"/"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_pane->state().title, u"refused 1"_s, patience);
    }

    void microphone_isDenied()
    {
        m_server->setPage(u"/"_s, u"asking"_s,
                          u"<script>navigator.mediaDevices.getUserMedia({audio: true}).then(s => document.title = 'heard',"
                          "e => document.title = 'refused')</script>"_s);
        openPane(u"/"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_pane->state().title, u"refused"_s, patience);
    }

    void wrongCertificate_isNeverLookedPast()
    {
        const TestCertificates certificates;
        QVERIFY2(certificates.isValid(), qPrintable(certificates.error()));
        const QSslConfiguration tls = certificates.configuration("server");
        WebServer server(&tls);
        server.setPage(u"/customer"_s, u"Jane Doe"_s);
        openPane(u"/customer"_s, u"first"_s, &server);
        QTRY_VERIFY_WITH_TIMEOUT(m_troubles.contains(PageTrouble::NotTrusted), patience);
        QTRY_VERIFY_WITH_TIMEOUT(!m_pane->state().isLoading, patience);
        QVERIFY(!server.wasAskedFor(u"/customer"_s));
        QVERIFY(m_pane->state().title != u"Jane Doe"_s);
        // One trouble, one word for it.
        QVERIFY(!m_troubles.contains(PageTrouble::NotReachable));
    }

    void serverThatIsNotThere_isSaid()
    {
        openPane(u"/"_s);
        const QUrl gone = [] {
            WebServer server;
            return server.url(u"/"_s);
        }();
        m_pane->open(gone);
        QTRY_VERIFY_WITH_TIMEOUT(m_troubles.contains(PageTrouble::NotReachable), patience);
    }

    void otherSchemes_areNotOpened_data()
    {
        QTest::addColumn<QString>("url");
        for (const char *url : {"file:///etc/passwd", "javascript:document.title='ran'", "chrome://version", "data:text/html,<title>ran",
                                "about:blank", "view-source:http://127.0.0.1/", "ftp://127.0.0.1/"})
            QTest::newRow(url) << QString::fromLatin1(url);
    }
    void otherSchemes_areNotOpened()
    {
        QFETCH(QString, url);
        m_server->setPage(u"/"_s, u"start"_s);
        openPane(u"/"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_pane->state().title, u"start"_s, patience);
        m_pane->open(QUrl(url));
        QCOMPARE(m_troubles, QList{PageTrouble::Link});
        QCOMPARE(m_pane->state().url, m_server->url(u"/"_s));
    }

    void pagesThatLeadElsewhere_stay_data()
    {
        QTest::addColumn<QString>("script");
        QTest::newRow("to a file") << u"location = 'file:///etc/passwd'"_s;
        QTest::newRow("to the browser's own page") << u"location = 'chrome://version'"_s;
        QTest::newRow("to a program") << u"location = 'mailto:jane@example.com'"_s;
        QTest::newRow("to a number nobody clicked") << u"location = 'tel:+14155550123'"_s;
        QTest::newRow("to text of its own") << u"location = 'data:text/html,<title>ran</title>'"_s;
    }
    void pagesThatLeadElsewhere_stay()
    {
        QFETCH(QString, script);
        m_server->setPage(u"/"_s, u"start"_s,
                          u"<script>onload = () => { %1; setTimeout(() => document.title = 'stayed', 300) }</script>"_s
                              .arg(script));
        openPane(u"/"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_pane->state().title, u"stayed"_s, patience);
        QCOMPARE(m_pane->state().url, m_server->url(u"/"_s));
        QVERIFY(m_dialled.isEmpty());
    }

    void serverThatSendsToAFile_isNotFollowed()
    {
        m_server->setAnswer(u"/"_s, {"", "302 Found", {"Location: file:///etc/passwd"}});
        openPane(u"/"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_troubles, QList{PageTrouble::NotReachable}, patience);
        QVERIFY(!m_pane->state().url.isLocalFile());
    }

    void windowNobodyClickedFor_isForgotten()
    {
        m_server->setPage(u"/"_s, u"start"_s,
                          u"<script>onload = () => { const w = window.open('/popup'); "
                          "document.title = w ? 'opened' : 'refused' }</script>"_s);
        m_server->setPage(u"/popup"_s, u"popup"_s);
        openPane(u"/"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_pane->state().title, u"refused"_s, patience);
        QVERIFY(m_openedOutside.isEmpty());
        QVERIFY(!m_server->wasAskedFor(u"/popup"_s));
    }

    void windowSomebodyClickedFor_opensInTheBrowser()
    {
        m_server->setPage(u"/"_s, u"start"_s, bigLink(u"/report"_s, u"target=_blank"_s));
        openPane(u"/"_s);
        QVERIFY(clickUntil([this] { return !m_openedOutside.isEmpty(); }));
        QCOMPARE(m_openedOutside.first(), m_server->url(u"/report"_s));
        QVERIFY(!m_server->wasAskedFor(u"/report"_s));
        QCOMPARE(m_pane->state().url, m_server->url(u"/"_s));
    }

    void clickedNumber_isDialled_data()
    {
        QTest::addColumn<QString>("number");
        QTest::newRow("tel") << u"tel:+14155550123"_s;
        QTest::newRow("callto") << u"callto:+14155550123"_s;
        QTest::newRow("sip") << u"sip:1001@pbx.example.com"_s;
    }
    void clickedNumber_isDialled()
    {
        QFETCH(QString, number);
        m_server->setPage(u"/"_s, u"start"_s, bigLink(number));
        openPane(u"/"_s);
        QVERIFY(clickUntil([this] { return !m_dialled.isEmpty(); }));
        QCOMPARE(m_dialled.first(), QUrl(number));
        QCOMPARE(m_pane->state().url, m_server->url(u"/"_s));
    }

    void questions_areAnsweredWithNo()
    {
        m_server->setPage(u"/"_s, u"start"_s,
                          u"<script>alert('hear me'); document.title = [confirm('delete?'), prompt('name?')].join()"
                          "</script>"_s);
        openPane(u"/"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_pane->state().title, u"false,"_s, patience);
        QCOMPARE(m_troubles, QList<PageTrouble>(3, PageTrouble::Question));
    }

    void downloads_areRefused()
    {
        WebServer::Answer file{"secret,list"};
        file.headers = {"Content-Type: text/csv", "Content-Disposition: attachment; filename=list.csv"};
        m_server->setAnswer(u"/list.csv"_s, file);
        openPane(u"/list.csv"_s);
        QTRY_VERIFY_WITH_TIMEOUT(m_troubles.contains(PageTrouble::Files), patience);
        m_pane.reset();
        for (const QString &folder : {QDir::homePath(), m_storage.path()})
            for (QDirIterator files(folder, {u"list*"_s}, QDir::Files, QDirIterator::Subdirectories); files.hasNext();)
                QFAIL(qPrintable(files.next()));
    }

    void choosingAFile_isRefused()
    {
        m_server->setPage(u"/"_s, u"start"_s,
                          u"<input type=file style='position:fixed;inset:0;width:100%;height:100%;font-size:100px'>"_s);
        openPane(u"/"_s);
        QVERIFY(clickUntil([this] { return m_troubles.contains(PageTrouble::Files); }));
    }

private:
    void openPane(const QString &path, const QString &provider = u"first"_s, const WebServer *server = nullptr)
    {
        const QString folder = m_storage.filePath(m_test + u'/' + provider);
        QVERIFY(QDir().mkpath(folder));
        BrowserPaneEvents events;
        events.changed = [] {};
        events.trouble = [this](PageTrouble trouble, const QUrl &) { m_troubles.append(trouble); };
        events.openOutside = [this](const QUrl &url) { m_openedOutside.append(url); };
        events.dial = [this](const QUrl &url) { m_dialled.append(url); };
        Result<std::unique_ptr<BrowserPane>> pane = m_plugin->makePane(folder, events);
        QVERIFY2(pane, qPrintable(pane ? QString() : pane.error().detail));
        m_pane = std::move(*pane);
        m_pane->widget()->resize(400, 300);
        m_pane->widget()->show();
        m_pane->open((server ? *server : *m_server).url(path));
    }
    [[nodiscard]] static QString bigLink(const QString &to, const QString &attributes = {})
    {
        return u"<a href='%1' %2 style='position:fixed;inset:0;font-size:100px'>link</a>"_s.arg(to, attributes);
    }
    // A page takes clicks a little after it says that it is loaded: clicks until something comes of it.
    template<class Condition>
    [[nodiscard]] bool clickUntil(const Condition &hasHappened)
    {
        const auto isReady = [this] { return m_pane->state().title == u"start"_s && m_pane->widget()->focusProxy(); };
        if (!QTest::qWaitFor(isReady, patience))
            return false;
        for (int i = 0; i < 60 && !hasHappened(); ++i) {
            QTest::mouseClick(m_pane->widget()->focusProxy(), Qt::LeftButton, {}, QPoint(120, 80));
            static_cast<void>(QTest::qWaitFor(hasHappened, 500));
        }
        return hasHappened();
    }
    [[nodiscard]] QString cookiesFor(const QString &path) const
    {
        QString newest = u"never asked for"_s;
        for (const WebServer::Request &request : m_server->requests())
            if (request.path == path)
                newest = request.cookies;
        return newest;
    }

    std::unique_ptr<BrowserPlugin> m_plugin;
    // Of all tests: processes of a pane that has gone still write for a moment.
    QTemporaryDir m_storage;
    QString m_test;
    int m_count = 0;
    std::unique_ptr<WebServer> m_server;
    std::unique_ptr<BrowserPane> m_pane;
    QList<QUrl> m_dialled;
    QList<QUrl> m_openedOutside;
    QList<PageTrouble> m_troubles;
};

int main(int argc, char *argv[])
{
    if (!QByteArrayView(RINGSIDE_BROWSER).isEmpty())
        if (const std::optional<int> done = runAsOrdinaryUser(argc, argv, {QStringLiteral(RINGSIDE_BROWSER)}))
            return *done;
    QApplication application(argc, argv);
    BrowserPageTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "browserpagetest.moc"
