// Autostart on a desktop of freedesktop.org: the real class on folders of the test's own.
#include "desktopautostart_p.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Ringside;
using namespace Qt::StringLiterals;

class AutostartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_folders = {};
        m_folders.configHome = m_folder->path() + u"/config"_s;
        m_folders.config = {m_folder->path() + u"/etc"_s};
        m_folders.desktops = {u"gnome"_s};
        m_program = m_folder->path() + u"/a folder/ringside"_s;
        makeProgram(m_program);
    }

    void entryText_saysWhatTheSpecificationSays_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("value");
        QTest::newRow("a plain path stays as it is") << QStringList{u"/usr/bin/ringside"_s} << u"/usr/bin/ringside"_s;
        QTest::newRow("a space needs quotes") << QStringList{u"/opt/a b"_s} << u"\"/opt/a b\""_s;
        QTest::newRow("a percent sign is doubled") << QStringList{u"/opt/100%"_s} << u"\"/opt/100%%\""_s;
        QTest::newRow("a dollar is escaped twice") << QStringList{u"/opt/$x"_s} << u"\"/opt/\\\\$x\""_s;
        QTest::newRow("a backslash takes four") << QStringList{u"/opt/a\\b"_s} << u"\"/opt/a\\\\\\\\b\""_s;
        QTest::newRow("a quotation mark") << QStringList{u"a\"b"_s} << u"\"a\\\\\"b\""_s;
        QTest::newRow("an empty argument") << QStringList{u"x"_s, QString(), u"y"_s} << u"x \"\" y"_s;
        QTest::newRow("a line break stays in its line") << QStringList{u"a\nb"_s} << u"\"a\\nb\""_s;
    }
    void entryText_saysWhatTheSpecificationSays()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, value);
        QCOMPARE(desktopCommand(arguments), value);
        const DesktopEntry entry = DesktopEntry::fromText(u"[Desktop Entry]\nExec=%1\n"_s.arg(value));
        QCOMPARE(entry.command(), arguments);
    }

    void command_leavesOutCodesForFiles()
    {
        const auto entry = DesktopEntry::fromText(u"[Other]\nExec=no\n[Desktop Entry]\n# c\nExec = ringside dial %u\n"_s);
        QCOMPARE(entry.command(), QStringList({u"ringside"_s, u"dial"_s}));
    }

    void nothingThere_isOff()
    {
        QCOMPARE(autostart()->status().state, Autostart::State::Off);
    }

    void switchedOn_startsThisProgram()
    {
        const auto one = autostart({u"--profile"_s, u"/a b"_s});
        QVERIFY(one->set(true).result().has_value());
        QCOMPARE(one->status().state, Autostart::State::On);
        QVERIFY(!one->status().isMachineWide);
        const auto entry = DesktopEntry::read(ownFile());
        QVERIFY(entry);
        QCOMPARE(entry->command(), QStringList({m_program, u"--profile"_s, u"/a b"_s}));
        QVERIFY(one->set(false).result().has_value());
        QCOMPARE(one->status().state, Autostart::State::Off);
        QVERIFY(!QFile::exists(ownFile()));
    }

    void state_isReadBackFromTheSystem_data()
    {
        QTest::addColumn<QString>("content");
        QTest::addColumn<Autostart::State>("state");
        using State = Autostart::State;
        QTest::newRow("hidden is off") << u"Exec=\"%1\"\nHidden=true"_s << State::Off;
        QTest::newRow("switched off in GNOME's settings")
            << u"Exec=\"%1\"\nX-GNOME-Autostart-enabled=false"_s << State::Blocked;
        QTest::newRow("for another desktop only") << u"Exec=\"%1\"\nOnlyShowIn=KDE;XFCE;"_s << State::Off;
        QTest::newRow("for this desktop only") << u"Exec=\"%1\"\nOnlyShowIn=GNOME;"_s << State::On;
        QTest::newRow("not for this desktop") << u"Exec=\"%1\"\nNotShowIn=GNOME;"_s << State::Off;
        QTest::newRow("another program") << u"Exec=/nowhere/ringside"_s << State::OtherProgram;
        QTest::newRow("another name of the same program") << u"Exec=\"%1-link\""_s << State::On;
        QTest::newRow("only if something is there that is not")
            << u"Exec=\"%1\"\nTryExec=/nowhere/ringside"_s << State::Off;
        QTest::newRow("only if something is there that is") << u"Exec=\"%1\"\nTryExec=%1"_s << State::On;
        QTest::newRow("no command") << u"Name=Ringside"_s << State::Off;
        QTest::newRow("garbage") << u"\x01=%%%%=\n[[[\nExec"_s << State::Off;
    }
    void state_isReadBackFromTheSystem()
    {
        QFETCH(QString, content);
        QFETCH(Autostart::State, state);
        QVERIFY(QFile::link(m_program, m_program + u"-link"_s));
        write(ownFile(), content.contains(u"%1"_s) ? content.arg(m_program) : content);
        QCOMPARE(autostart()->status().state, state);
    }

    void anotherProgram_isNamed_andReplacedByTheUsersWish()
    {
        write(ownFile(), u"Exec=\"/old place/ringside\""_s);
        const auto one = autostart();
        QCOMPARE(one->status().program, u"/old place/ringside"_s);
        QVERIFY(autostartText(one->status()).contains(u"/old place/ringside"_s));
        QVERIFY(one->set(true).result().has_value());
        QCOMPARE(one->status().state, Autostart::State::On);
    }

    void entryForAllUsers_isSeen_andHiddenByOneOfOurs()
    {
        write(m_folders.config.first() + u"/autostart/ringside.desktop"_s, u"Exec=\"%1\""_s.arg(m_program));
        const auto one = autostart();
        QCOMPARE(one->status().state, Autostart::State::On);
        QVERIFY(one->status().isMachineWide);
        QVERIFY(one->set(false).result().has_value());
        QCOMPARE(one->status().state, Autostart::State::Off);
        QVERIFY(one->set(true).result().has_value());
        QCOMPARE(one->status().state, Autostart::State::On);
    }

    void changeFromOutside_isNoticed()
    {
        const auto one = autostart();
        QVERIFY(one->set(true).result().has_value());
        QSignalSpy changed(one.get(), &Autostart::changed);
        QVERIFY(QFile::remove(ownFile()));
        QTRY_VERIFY(!changed.isEmpty());
        QCOMPARE(one->status().state, Autostart::State::Off);
        changed.clear();
        write(ownFile(), u"Exec=\"%1\""_s.arg(m_program));
        QTRY_VERIFY(!changed.isEmpty());
        QCOMPARE(one->status().state, Autostart::State::On);
    }

    void folderThatCannotBeWritten_isAnError()
    {
        write(m_folders.configHome, u"a file where the folder should be"_s);
        const auto done = autostart()->set(true).result();
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::Storage);
    }

private:
    std::unique_ptr<DesktopAutostart> autostart(const QStringList &arguments = {})
    {
        return std::make_unique<DesktopAutostart>(m_folders, QStringList{m_program} + arguments);
    }
    [[nodiscard]] QString ownFile() const { return m_folders.configHome + u"/autostart/ringside.desktop"_s; }
    static void write(const QString &path, const QString &content)
    {
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[Desktop Entry]\nType=Application\n" + content.toUtf8() + '\n');
    }
    static void makeProgram(const QString &path)
    {
        write(path, {});
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::ExeOwner));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    XdgFolders m_folders;
    QString m_program;
};

QTEST_GUILESS_MAIN(AutostartTest)
#include "autostarttest.moc"
