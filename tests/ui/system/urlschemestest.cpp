// Who opens tel: links: the real class on folders of the test's own.
#include "desktopurlschemes_p.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace Ringside;
using namespace Qt::StringLiterals;

using Handler = UrlSchemes::Handler;

class UrlSchemesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_folders = {};
        m_folders.configHome = m_folder->path() + u"/config"_s;
        m_folders.config = {m_folder->path() + u"/etc"_s};
        m_folders.dataHome = m_folder->path() + u"/home"_s;
        m_folders.data = {m_folder->path() + u"/usr"_s};
        m_folders.desktops = {u"kde"_s};
        install(u"ringside"_s, u"Ringside"_s);
        install(u"softphone"_s, u"Soft Phone"_s);
    }

    void nothingSet_isNobody()
    {
        QCOMPARE(tel().handler, Handler::Nobody);
        QCOMPARE(UrlSchemes::schemes(), QStringList({u"tel"_s, u"callto"_s, u"sip"_s}));
        QCOMPARE(DesktopUrlSchemes(m_folders).statuses().size(), 3);
    }

    void handler_isFoundAsTheSpecificationSays_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("content");
        QTest::addColumn<Handler>("handler");
        const QString ours = u"[Default Applications]\nx-scheme-handler/tel=ringside.desktop\n"_s;
        const QString other = u"[Default Applications]\nx-scheme-handler/tel=softphone.desktop;ringside.desktop;\n"_s;
        QTest::newRow("the user's list") << u"config/mimeapps.list"_s << ours << Handler::Ours;
        QTest::newRow("of this desktop") << u"config/kde-mimeapps.list"_s << ours << Handler::Ours;
        QTest::newRow("of another desktop") << u"config/gnome-mimeapps.list"_s << ours << Handler::Nobody;
        QTest::newRow("the first of several") << u"config/mimeapps.list"_s << other << Handler::Other;
        QTest::newRow("the administrator's") << u"etc/mimeapps.list"_s << ours << Handler::Ours;
        QTest::newRow("the distribution's") << u"usr/applications/mimeapps.list"_s << ours << Handler::Ours;
        QTest::newRow("one that is not installed any more is passed over")
            << u"config/mimeapps.list"_s
            << u"[Default Applications]\nx-scheme-handler/tel=gone.desktop;ringside.desktop\n"_s << Handler::Ours;
        QTest::newRow("associated only") << u"config/mimeapps.list"_s
                                         << u"[Added Associations]\nx-scheme-handler/tel=softphone.desktop\n"_s
                                         << Handler::Other;
        QTest::newRow("from the cache of all programs")
            << u"usr/applications/mimeinfo.cache"_s
            << u"[MIME Cache]\nx-scheme-handler/tel=softphone.desktop;\n"_s << Handler::Other;
        QTest::newRow("a path is no name") << u"config/mimeapps.list"_s
                                           << u"[Default Applications]\nx-scheme-handler/tel=../softphone.desktop\n"_s
                                           << Handler::Nobody;
        QTest::newRow("of another scheme") << u"config/mimeapps.list"_s
                                           << u"[Default Applications]\nx-scheme-handler/telnet=ringside.desktop\n"_s
                                           << Handler::Nobody;
    }
    void handler_isFoundAsTheSpecificationSays()
    {
        QFETCH(QString, file);
        QFETCH(QString, content);
        QFETCH(Handler, handler);
        write(file, content);
        QCOMPARE(tel().handler, handler);
        if (handler == Handler::Other)
            QCOMPARE(tel().program, u"Soft Phone"_s);
    }

    void moreImportantList_decides()
    {
        write(u"config/mimeapps.list"_s, u"[Default Applications]\nx-scheme-handler/tel=softphone.desktop\n"_s);
        write(u"etc/mimeapps.list"_s, u"[Default Applications]\nx-scheme-handler/tel=ringside.desktop\n"_s);
        QCOMPARE(tel().handler, Handler::Other);
    }

    void makingItOurs_changesThatLineAndNoOther()
    {
        write(u"config/mimeapps.list"_s,
              u"# mine\n[Added Associations]\nx-scheme-handler/tel=softphone.desktop;\n\n[Default Applications]\n"
               "text/html=browser.desktop\nx-scheme-handler/tel=softphone.desktop\n\n[Removed Associations]\na/b=c.desktop\n"_s);
        DesktopUrlSchemes one(m_folders);
        QVERIFY(one.makeOurs(u"tel"_s).result().has_value());
        QCOMPARE(tel().handler, Handler::Ours);
        QCOMPARE(read(u"config/mimeapps.list"_s),
                 u"# mine\n[Added Associations]\nx-scheme-handler/tel=softphone.desktop;\n\n[Default Applications]\n"
                  "text/html=browser.desktop\nx-scheme-handler/tel=ringside.desktop;\n\n[Removed Associations]\n"
                  "a/b=c.desktop\n"_s);
    }

    void makingItOurs_makesTheListWhereThereIsNone()
    {
        DesktopUrlSchemes one(m_folders);
        for (const QString &scheme : UrlSchemes::schemes())
            QVERIFY(one.makeOurs(scheme).result().has_value());
        QCOMPARE(read(u"config/mimeapps.list"_s),
                 u"[Default Applications]\nx-scheme-handler/sip=ringside.desktop;\n"
                  "x-scheme-handler/callto=ringside.desktop;\nx-scheme-handler/tel=ringside.desktop;\n"_s);
        for (const UrlSchemes::Status &status : one.statuses())
            QCOMPARE(status.handler, Handler::Ours);
    }

    void listOfThisDesktop_isTheOneThatIsChangedWhereItDecides()
    {
        write(u"config/kde-mimeapps.list"_s, u"[Default Applications]\nx-scheme-handler/tel=softphone.desktop\n"_s);
        DesktopUrlSchemes one(m_folders);
        QVERIFY(one.makeOurs(u"tel"_s).result().has_value());
        QCOMPARE(tel().handler, Handler::Ours);
        QVERIFY(!QFile::exists(m_folders.configHome + u"/mimeapps.list"_s));
    }

    void notInstalled_cannotBecomeTheHandler()
    {
        QVERIFY(QFile::remove(m_folders.data.first() + u"/applications/ringside.desktop"_s));
        DesktopUrlSchemes one(m_folders);
        QCOMPARE(one.way(), UrlSchemes::Way::None);
        const auto done = one.makeOurs(u"tel"_s).result();
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::Unsupported);
        QVERIFY(!QFile::exists(m_folders.configHome + u"/mimeapps.list"_s));
    }

    void foreignScheme_isNotTouched()
    {
        QVERIFY(!DesktopUrlSchemes(m_folders).makeOurs(u"http"_s).result());
        QVERIFY(!QFile::exists(m_folders.configHome + u"/mimeapps.list"_s));
    }

private:
    [[nodiscard]] UrlSchemes::Status tel() const { return DesktopUrlSchemes(m_folders).statuses().first(); }
    void install(const QString &id, const QString &name)
    {
        write(u"usr/applications/%1.desktop"_s.arg(id), u"[Desktop Entry]\nName=%1\nExec=%2 %u\n"_s.arg(name, id));
    }
    void write(const QString &path, const QString &content)
    {
        const QString whole = m_folder->filePath(path);
        QDir().mkpath(QFileInfo(whole).path());
        QFile file(whole);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content.toUtf8());
    }
    [[nodiscard]] QString read(const QString &path) const
    {
        QFile file(m_folder->filePath(path));
        return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    XdgFolders m_folders;
};

QTEST_GUILESS_MAIN(UrlSchemesTest)
#include "urlschemestest.moc"
