// The Debian packages, as an administrator meets them: what is in them, whether a bare system can have them,
// whether the program works there, and whether removing leaves nothing.
#include "bareroot.h"
#include "policy.h"
#include "requirement.h"

#include <QDir>
#include <QFile>
#include <QImage>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTest>

#include <memory>

#include <unistd.h>

using namespace Ringside;
using namespace Qt::StringLiterals;

namespace {

QString textOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// Every match of the first group, once, sorted.
QStringList allOf(const QString &text, const QString &pattern)
{
    QStringList found;
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    for (auto match = expression.globalMatch(text); match.hasNext();)
        found.append(match.next().captured(1));
    found.sort();
    found.removeDuplicates();
    return found;
}

} // namespace

class DebTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const QString missing = whatIsMissing();
        if (!missing.isEmpty())
            RINGSIDE_SKIP_WITHOUT(u"packaging"_s, missing);

        // why configured here: cpack would build into the same folder for everybody.
        const Outcome made = run(QStringLiteral(RINGSIDE_CPACK), {u"-G"_s, u"DEB"_s, u"-B"_s, m_made.path()}, {},
                                 QStringLiteral(RINGSIDE_BUILD));
        QVERIFY2(made.good(), qPrintable(made.output));
        const QDir folder(m_made.path());
        const QStringList main = folder.entryList({u"ringside_*.deb"_s});
        QCOMPARE(main.size(), 1);
        m_package = folder.filePath(main.first());
        const QStringList browser = folder.entryList({u"ringside-browser_*.deb"_s});
        if (!browser.isEmpty())
            m_browserPackage = folder.filePath(browser.first());
        const Outcome unpacked = run(u"dpkg-deb"_s, {u"-x"_s, m_package, m_unpacked.path()});
        QVERIFY2(unpacked.good(), qPrintable(unpacked.output));
    }

    void package_saysWhatItIsAndNeeds()
    {
        QCOMPARE(field(m_package, u"Package"_s), u"ringside"_s);
        QCOMPARE(field(m_package, u"Version"_s), QStringLiteral(RINGSIDE_VERSION));
        QCOMPARE(field(m_package, u"Section"_s), u"comm"_s);
        const QString depends = field(m_package, u"Depends"_s);
        for (const QString &library : {u"libqt6widgets6"_s, u"libqt6svg6"_s, u"libphonenumber"_s, u"libsqlite3-0"_s})
            QVERIFY2(depends.contains(library), qPrintable(depends));
        QVERIFY(field(m_package, u"Recommends"_s).contains(u"libsecret-1-0"_s));
    }

    void program_bringsNoBrowser()
    {
        const QString depends = field(m_package, u"Depends"_s);
        QVERIFY2(!depends.contains(u"webengine"_s), qPrintable(depends));
        const Outcome libraries = run(u"ldd"_s, {m_unpacked.filePath(u"usr/bin/ringside"_s)});
        QVERIFY2(libraries.good(), qPrintable(libraries.output));
        QVERIFY2(libraries.output.contains(u"libQt6Widgets"_s), qPrintable(libraries.output));
        QVERIFY2(!libraries.output.contains(u"WebEngine"_s), qPrintable(libraries.output));
    }

    void browserPackage_goesWithThisVersionOnly()
    {
        QVERIFY(!m_browserPackage.isEmpty() || !isRequired(u"webengine"_s));
        if (m_browserPackage.isEmpty())
            QSKIP("this build has no Qt WebEngine");
        const QString depends = field(m_browserPackage, u"Depends"_s);
        QVERIFY2(depends.contains(u"ringside (= " RINGSIDE_VERSION ")"_s), qPrintable(depends));
        QVERIFY2(depends.contains(u"libqt6webenginewidgets6"_s), qPrintable(depends));
    }

    void lintian_findsNothing()
    {
        QStringList packages{m_package};
        if (!m_browserPackage.isEmpty())
            packages.append(m_browserPackage);
        const Outcome said = run(
            u"lintian"_s, QStringList{u"--allow-root"_s, u"--no-cfg"_s, u"--tag-display-limit"_s, u"0"_s, u"--fail-on"_s,
                                      u"error,warning"_s,
                                      // No bug asked for this package; it is not uploaded to Debian.
                                      u"--suppress-tags"_s, u"initial-upload-closes-no-bugs"_s}
                + packages);
        QVERIFY2(said.good(), qPrintable(said.output));
        QCOMPARE(said.output.trimmed(), QString());
    }

    void desktopFiles_areValid()
    {
        for (const QString &file : {u"usr/share/applications/ringside.desktop"_s, u"etc/xdg/autostart/ringside.desktop"_s}) {
            const Outcome said = run(u"desktop-file-validate"_s, {m_unpacked.filePath(file)});
            QVERIFY2(said.good() && said.output.isEmpty(), qPrintable(file + u'\n' + said.output));
        }
    }

    void desktopFile_isTranslated_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *language : {"ar", "de", "es", "fr"})
            QTest::newRow(language) << QString::fromLatin1(language);
    }
    void desktopFile_isTranslated()
    {
        QFETCH(QString, language);
        const QString desktop = textOf(m_unpacked.filePath(u"usr/share/applications/ringside.desktop"_s));
        for (const QString &key : {u"GenericName"_s, u"Comment"_s, u"Keywords"_s})
            QVERIFY2(desktop.contains(u"\n%1[%2]="_s.arg(key, language)), qPrintable(key));
        // Once for each action.
        QCOMPARE(desktop.count(u"\nName[%1]="_s.arg(language)), 2);
        const QString metainfo = textOf(metainfoFile());
        QVERIFY(metainfo.contains(u"<summary xml:lang=\"%1\">"_s.arg(language)));
    }

    void autostart_isOffAsDelivered()
    {
        const QString entry = textOf(m_unpacked.filePath(u"etc/xdg/autostart/ringside.desktop"_s));
        QVERIFY(entry.contains(u"\nHidden=true\n"_s));
        const Outcome listed = run(u"dpkg-deb"_s, {u"-I"_s, m_package, u"conffiles"_s});
        QCOMPARE(listed.output.trimmed(), u"/etc/xdg/autostart/ringside.desktop"_s);
    }

    void metainfo_isValid()
    {
        const Outcome said = run(u"appstreamcli"_s, {u"validate"_s, u"--no-net"_s, metainfoFile()});
        QVERIFY2(said.good(), qPrintable(said.output));
        QVERIFY(textOf(metainfoFile()).contains(u"<release version=\"" RINGSIDE_VERSION "\""_s));
    }

    void changelog_beginsWithThisVersion()
    {
        const Outcome said = run(u"zcat"_s, {m_unpacked.filePath(u"usr/share/doc/ringside/changelog.gz"_s)});
        QVERIFY2(said.output.startsWith(u"ringside (" RINGSIDE_VERSION ") "_s), qPrintable(said.output));
    }

    void icons_areThereInTheirSizes_data()
    {
        QTest::addColumn<int>("size");
        for (const int size : {16, 22, 24, 32, 48, 64, 128, 256, 512})
            QTest::newRow(qPrintable(QString::number(size))) << size;
    }
    void icons_areThereInTheirSizes()
    {
        QFETCH(int, size);
        const QImage icon(m_unpacked.filePath(u"usr/share/icons/hicolor/%1x%1/apps/ringside.png"_s.arg(size)));
        QCOMPARE(icon.size(), QSize(size, size));
        // Not empty, and round at the corners.
        QCOMPARE(icon.pixelColor(0, 0).alpha(), 0);
        QVERIFY(icon.pixelColor(size / 2, size / 8).alpha() > 200);
    }

    void iconsForOtherSystems_holdPicturesOfEverySize()
    {
        const QString folder = QStringLiteral(RINGSIDE_BUILD) + u"/installer/icons/"_s;
        QFile windows(folder + u"ringside.ico"_s);
        QVERIFY(windows.open(QIODevice::ReadOnly));
        QCOMPARE(windows.read(6), QByteArray::fromHex("000001000800"));
        QImage largest(folder + u"ringside.ico"_s, "ICO");
        QVERIFY(!largest.isNull());
        QFile apple(folder + u"ringside.icns"_s);
        QVERIFY(apple.open(QIODevice::ReadOnly));
        const QByteArray bytes = apple.readAll();
        QVERIFY(bytes.startsWith("icns"));
        QCOMPARE(bytes.mid(4, 4).toHex().toLongLong(nullptr, 16), bytes.size());
        for (const char *type : {"ic07", "ic08", "ic09", "ic10", "ic11", "ic12"})
            QVERIFY2(bytes.contains(type), type);
    }

    void manual_namesEveryCommandAndOption()
    {
        const Outcome help = run(QStringLiteral(RINGSIDE_PROGRAM), {u"--help"_s});
        QVERIFY2(help.good(), qPrintable(help.output));
        const QStringList commands = allOf(help.output, u"^  ringside ([a-z]+(?: [a-z]+(?![a-z:]))?)"_s);
        QVERIFY(commands.size() >= 6);
        const QString manual = run(u"man"_s, {u"-l"_s, manualFile()}, {u"MANWIDTH=200"_s}).output;
        const QString synopsis = manual.section(u"SYNOPSIS"_s, 1).section(u"DESCRIPTION"_s, 0, 0);
        QCOMPARE(allOf(synopsis, u"^ +ringside ([a-z]+(?: [a-z]+(?![a-z:]))?)"_s), commands);
        for (const QString &option : allOf(help.output, u"(--[a-z][a-z-]*)"_s))
            QVERIFY2(manual.contains(QRegularExpression(QRegularExpression::escape(option) + u"\\b"_s)),
                     qPrintable(option));
    }

    void manual_isWellFormed()
    {
        const Outcome said = run(u"sh"_s, {u"-c"_s, u"man --warnings -l \"$1\" >/dev/null"_s, u"sh"_s, manualFile()});
        QVERIFY2(said.good() && said.output.isEmpty(), qPrintable(said.output));
    }

    void examplePolicy_isUnderstood()
    {
        const QString file = m_unpacked.filePath(u"usr/share/doc/ringside/examples/policy.yml"_s);
        const Policy policy = readPolicy(textOf(file).toUtf8(), u"policy.yml"_s);
        QStringList problems;
        for (const SettingsProblem &problem : policy.problems)
            problems.append(problem.toString());
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
        QVERIFY(policy.isLocked(u"region"_s));
        QVERIFY(!policy.isLocked(u"card.corner"_s));
        QVERIFY(!policy.unprotectedSecrets);
    }

    // One test, because each step stands on the one before.
    void bareSystem_installsUsesUpgradesAndForgets()
    {
        BareRoot root(qEnvironmentVariable("RINGSIDE_DEBIAN_ROOT"));
        QVERIFY2(root.problem().isEmpty(), qPrintable(root.problem()));
        const auto good = [](const Outcome &outcome) {
            if (!outcome.good())
                qWarning("%s", qPrintable(outcome.output));
            return outcome.good();
        };
        QVERIFY(good(root.fetch({m_package, u"man-db"_s, u"desktop-file-utils"_s})));
        // What uses the package's files is there before, as on a desktop, so that removing has to undo it.
        QVERIFY(good(root.apt({u"install"_s, u"man-db"_s, u"desktop-file-utils"_s})));
        QVERIFY(QFile::copy(m_package, root.path(u"/tmp/package.deb"_s)));
        QVERIFY(good(root.apt({u"install"_s, u"/tmp/package.deb"_s})));

        const Outcome version = root.run({u"ringside"_s, u"--version"_s});
        QCOMPARE(version.output.trimmed(), u"ringside " RINGSIDE_VERSION ""_s);
        // Where it is, not what it says: "man" would keep a copy of what it showed.
        const Outcome manual = root.run({u"man"_s, u"--where"_s, u"ringside"_s});
        QCOMPARE(manual.output.trimmed(), u"/usr/share/man/man1/ringside.1.gz"_s);
        const QString handlers = textOf(root.path(u"/usr/share/applications/mimeinfo.cache"_s));
        for (const QString &scheme : {u"tel"_s, u"callto"_s, u"sip"_s})
            QVERIFY2(handlers.contains(u"x-scheme-handler/%1=ringside.desktop;"_s.arg(scheme)), qPrintable(handlers));

        // With nothing but what the package depends on: calls ring in the demo, and their cards are drawn.
        QVERIFY(QDir().mkpath(root.path(u"/tmp/pictures"_s)));
        QVERIFY(good(root.run({u"ringside"_s, u"--demo"_s, u"--profile"_s, u"/tmp/profile"_s, u"--pictures"_s,
                               u"/tmp/pictures"_s},
                              {u"QT_QPA_PLATFORM=offscreen"_s})));
        const QStringList pictures = QDir(root.path(u"/tmp/pictures"_s)).entryList({u"*.png"_s});
        QVERIFY(!pictures.isEmpty());
        QVERIFY(QImage(root.path(u"/tmp/pictures/"_s) + pictures.first()).width() > 100);

        if (!m_browserPackage.isEmpty()) {
            QVERIFY(QFile::copy(m_browserPackage, root.path(u"/tmp/browser.deb"_s)));
            QVERIFY(good(root.run({u"apt-get"_s, u"-s"_s, u"install"_s, u"/tmp/browser.deb"_s})));
        }

        // An administrator switches autostart on; an upgrade keeps that.
        const QString entry = root.path(u"/etc/xdg/autostart/ringside.desktop"_s);
        const QString changed = textOf(entry).remove(u"Hidden=true\n"_s);
        QFile file(entry);
        QVERIFY(file.open(QIODevice::WriteOnly | QIODevice::Truncate));
        file.write(changed.toUtf8());
        file.close();
        QVERIFY(good(root.apt({u"install"_s, u"--reinstall"_s, u"/tmp/package.deb"_s})));
        QCOMPARE(textOf(entry), changed);

        QVERIFY(good(root.apt({u"remove"_s, u"ringside"_s})));
        QVERIFY(!QFile::exists(root.path(u"/usr/bin/ringside"_s)));
        QCOMPARE(textOf(entry), changed);
        QVERIFY(good(root.apt({u"purge"_s, u"ringside"_s})));
        const Outcome left = root.run({u"find"_s, u"/"_s, u"-xdev"_s, u"-path"_s, u"/tmp"_s, u"-prune"_s, u"-o"_s,
                                       u"-path"_s, u"/proc"_s, u"-prune"_s, u"-o"_s, u"-iname"_s, u"*ringside*"_s,
                                       u"-print"_s});
        QVERIFY(left.good());
        QCOMPARE(left.output, QString());
        QVERIFY(!textOf(root.path(u"/usr/share/applications/mimeinfo.cache"_s)).contains(u"ringside"_s));
    }

private:
    [[nodiscard]] static QString whatIsMissing()
    {
        for (const QString &program : {u"dpkg-deb"_s, u"dpkg-shlibdeps"_s, u"lintian"_s, u"desktop-file-validate"_s,
                                       u"appstreamcli"_s, u"man"_s, u"apt-get"_s, u"unshare"_s})
            if (QStandardPaths::findExecutable(program).isEmpty())
                return u"%1 is not installed"_s.arg(program);
        if (geteuid() != 0)
            return u"only root can install packages into a folder"_s;
        const QString root = qEnvironmentVariable("RINGSIDE_DEBIAN_ROOT");
        if (root.isEmpty())
            return u"RINGSIDE_DEBIAN_ROOT is not set; installer/debian.sh makes one"_s;
        if (!QFile::exists(root + u"/usr/bin/dpkg"_s))
            return u"there is no Debian in %1; installer/debian.sh makes one"_s.arg(root);
        return {};
    }
    [[nodiscard]] static QString field(const QString &package, const QString &name)
    {
        return run(u"dpkg-deb"_s, {u"-f"_s, package, name}).output.trimmed();
    }
    [[nodiscard]] QString metainfoFile() const
    {
        const QDir folder(m_unpacked.filePath(u"usr/share/metainfo"_s));
        return folder.filePath(folder.entryList({u"*.metainfo.xml"_s}).value(0));
    }
    [[nodiscard]] QString manualFile() const { return m_unpacked.filePath(u"usr/share/man/man1/ringside.1.gz"_s); }

    QTemporaryDir m_made;
    QTemporaryDir m_unpacked;
    QString m_package;
    QString m_browserPackage;
};

QTEST_GUILESS_MAIN(DebTest)
#include "debtest.moc"
