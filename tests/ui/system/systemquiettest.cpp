// The desktop's own "do not disturb", against stand-ins for its services on a bus of the test's own.
#include "desktopquiet_p.h"
#include "privatebus.h"
#include "requirement.h"

#include <QDBusError>
#include <QDBusMessage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Ringside;
using namespace Qt::StringLiterals;

//! The notification service of Plasma.
class FakeNotifications : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
    Q_PROPERTY(bool Inhibited READ isInhibited)

public:
    bool inhibited = false;
    [[nodiscard]] bool isInhibited() const { return inhibited; }
};

//! One of another desktop.
class PlainNotifications : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public Q_SLOTS:
    QStringList GetCapabilities() { return {}; }
};

class FakeXfconf : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.xfce.Xfconf")

public:
    std::optional<bool> quiet;

public Q_SLOTS:
    QDBusVariant GetProperty(const QString &channel, const QString &property, const QDBusMessage &message)
    {
        if (channel == u"xfce4-notifyd"_s && property == u"/do-not-disturb"_s && quiet)
            return QDBusVariant(*quiet);
        message.setDelayedReply(true);
        QDBusConnection(bus).send(
            message.createErrorReply(u"org.xfce.Xfconf.Error.PropertyNotFound"_s, u"not there"_s));
        return QDBusVariant(QVariant(0));
    }

public:
    QString bus;

Q_SIGNALS:
    void PropertyChanged(const QString &channel, const QString &property, const QDBusVariant &value);
};

class SystemQuietTest : public QObject
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
    }
    void cleanup() { m_bus.reset(); }

    void plasma_isReadAndFollowed()
    {
        FakeNotifications service;
        service.inhibited = true;
        QDBusConnection desktop = m_bus->connect(u"desktop"_s);
        QVERIFY(desktop.registerObject(u"/org/freedesktop/Notifications"_s, &service,
                                       QDBusConnection::ExportAllProperties));
        QVERIFY(desktop.registerService(u"org.freedesktop.Notifications"_s));
        DesktopQuiet quiet(m_bus->connect(u"ringside"_s), {u"kde"_s}, {});
        QVERIFY(!quiet.isReadable());
        QTRY_VERIFY(quiet.isReadable());
        QVERIFY(quiet.isQuiet());
        tellChange(desktop, false);
        QTRY_VERIFY(!quiet.isQuiet());
        tellChange(desktop, true);
        QTRY_VERIFY(quiet.isQuiet());
        // The desktop's shell crashes: nobody says "quiet" any more.
        QVERIFY(desktop.unregisterService(u"org.freedesktop.Notifications"_s));
        QTRY_VERIFY(!quiet.isReadable());
        QVERIFY(!quiet.isQuiet());
        // And comes back.
        QVERIFY(desktop.registerService(u"org.freedesktop.Notifications"_s));
        QTRY_VERIFY(quiet.isQuiet());
    }

    void desktopThatDoesNotSay_isNotReadable()
    {
        PlainNotifications service;
        QDBusConnection desktop = m_bus->connect(u"desktop"_s);
        QVERIFY(desktop.registerObject(u"/org/freedesktop/Notifications"_s, &service, QDBusConnection::ExportAllSlots));
        QVERIFY(desktop.registerService(u"org.freedesktop.Notifications"_s));
        QDBusConnection bus = m_bus->connect(u"ringside"_s);
        DesktopQuiet quiet(bus, {u"sway"_s}, {});
        roundTrip(bus);
        QVERIFY(!quiet.isReadable());
        QVERIFY(!quiet.isQuiet());
        QVERIFY(systemQuietText(quiet).contains(u"does not tell"_s));
    }

    void xfce_isReadAndFollowed()
    {
        FakeXfconf service;
        QDBusConnection desktop = m_bus->connect(u"desktop"_s);
        service.bus = desktop.name();
        QVERIFY(desktop.registerObject(u"/org/xfce/Xfconf"_s, &service,
                                       QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        QVERIFY(desktop.registerService(u"org.xfce.Xfconf"_s));
        DesktopQuiet quiet(m_bus->connect(u"ringside"_s), {u"xfce"_s}, {});
        QTRY_VERIFY(quiet.isReadable()); // never set: off
        QVERIFY(!quiet.isQuiet());
        Q_EMIT service.PropertyChanged(u"xfce4-panel"_s, u"/do-not-disturb"_s, QDBusVariant(true));
        Q_EMIT service.PropertyChanged(u"xfce4-notifyd"_s, u"/do-not-disturb"_s, QDBusVariant(true));
        QTRY_VERIFY(quiet.isQuiet());
        Q_EMIT service.PropertyChanged(u"xfce4-notifyd"_s, u"/do-not-disturb"_s, QDBusVariant(false));
        QTRY_VERIFY(!quiet.isQuiet());
    }

    void gnome_isReadAndFollowed()
    {
        const QTemporaryDir folder;
        const QString program = fakeGsettings(folder.path());
        setBanners(folder.path(), "false");
        QDBusConnection desktop = m_bus->connect(u"desktop"_s);
        QVERIFY(desktop.registerService(u"ca.desrt.dconf"_s));
        DesktopQuiet quiet(m_bus->connect(u"ringside"_s), {u"ubuntu"_s, u"gnome"_s}, program);
        QTRY_VERIFY(quiet.isQuiet());
        QSignalSpy changed(&quiet, &SystemQuiet::changed);
        setBanners(folder.path(), "true");
        tellDconf(desktop, u"/org/gnome/desktop/notifications/show-banners"_s, {QString()});
        QTRY_VERIFY(!quiet.isQuiet());
        setBanners(folder.path(), "false");
        tellDconf(desktop, u"/org/gnome/desktop/notifications/"_s, {u"application-children"_s, u"show-banners"_s});
        QTRY_VERIFY(quiet.isQuiet());
        QCOMPARE(changed.size(), 2);
        QVERIFY(quiet.isReadable());
    }

    void otherKeysOfGnome_askNothing()
    {
        const QTemporaryDir folder;
        const QString program = fakeGsettings(folder.path());
        setBanners(folder.path(), "true");
        QDBusConnection desktop = m_bus->connect(u"desktop"_s);
        QVERIFY(desktop.registerService(u"ca.desrt.dconf"_s));
        DesktopQuiet quiet(m_bus->connect(u"ringside"_s), {u"gnome"_s}, program);
        QTRY_VERIFY(quiet.isReadable());
        QCOMPARE(asked(folder.path()), 1);
        tellDconf(desktop, u"/org/gnome/desktop/background/picture-uri"_s, {QString()});
        tellDconf(desktop, u"/org/gnome/desktop/notifications/"_s, {u"application-children"_s});
        tellDconf(desktop, u"/org/gnome/desktop/notifications/show-banners"_s, {QString()});
        QTRY_COMPARE(asked(folder.path()), 2);
    }

    void gsettingsWithoutThatSchema_isNotReadable()
    {
        DesktopQuiet quiet(m_bus->connect(u"ringside"_s), {u"gnome"_s}, u"/bin/false"_s);
        QDBusConnection bus = m_bus->connect(u"other"_s);
        roundTrip(bus);
        QVERIFY(!quiet.isReadable());
        QVERIFY(!quiet.isQuiet());
    }

private:
    static void tellChange(QDBusConnection &bus, bool inhibited)
    {
        QDBusMessage signal = QDBusMessage::createSignal(u"/org/freedesktop/Notifications"_s,
                                                         u"org.freedesktop.DBus.Properties"_s,
                                                         u"PropertiesChanged"_s);
        signal.setArguments({u"org.freedesktop.Notifications"_s, QVariantMap{{u"Inhibited"_s, inhibited}},
                             QStringList()});
        QVERIFY(bus.send(signal));
    }
    static void tellDconf(QDBusConnection &bus, const QString &prefix, const QStringList &changes)
    {
        QDBusMessage signal = QDBusMessage::createSignal(u"/ca/desrt/dconf/Writer/user"_s,
                                                         u"ca.desrt.dconf.Writer"_s, u"Notify"_s);
        signal.setArguments({prefix, changes, u"tag"_s});
        QVERIFY(bus.send(signal));
    }
    // Answers come in order: behind this one everything asked before has been answered.
    static void roundTrip(QDBusConnection &bus)
    {
        const QDBusMessage answer = bus.call(QDBusMessage::createMethodCall(
            u"org.freedesktop.DBus"_s, u"/"_s, u"org.freedesktop.DBus"_s, u"GetId"_s));
        QCOMPARE(answer.type(), QDBusMessage::ReplyMessage);
        QCoreApplication::processEvents();
    }
    static QString fakeGsettings(const QString &folder)
    {
        const QString program = folder + u"/gsettings"_s;
        QFile file(program);
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write("#!/bin/sh\n[ \"$*\" = 'get org.gnome.desktop.notifications show-banners' ] || exit 1\n"
                   "echo asked >> '"
                   + folder.toUtf8() + "/asked'\ncat '" + folder.toUtf8() + "/banners'\n");
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        return program;
    }
    static void setBanners(const QString &folder, const QByteArray &value)
    {
        QFile file(folder + u"/banners"_s);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(value + '\n');
    }
    static int asked(const QString &folder)
    {
        QFile file(folder + u"/asked"_s);
        return file.open(QIODevice::ReadOnly) ? int(file.readAll().count('\n')) : 0;
    }

    std::unique_ptr<PrivateBus> m_bus;
};

QTEST_GUILESS_MAIN(SystemQuietTest)
#include "systemquiettest.moc"
