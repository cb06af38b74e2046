// Notifications, against a stand-in for the desktop's service on a bus of the test's own.
#include "dbusnotifier_p.h"
#include "requirement.h"
#include "samplecards.h"

#include <QDBusConnection>
#include <QDBusError>
#include <QDBusMessage>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace Ringside;
using namespace Qt::StringLiterals;

//! What a desktop offers on the bus; answers when the test lets it.
class FakeDesktop : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Told {
        uint replaced = 0;
        QString title;
        QString body;
        QStringList actions;
        QVariantMap hints;
        int stays = 0;
    };

    QStringList capabilities{u"actions"_s, u"body"_s, u"body-markup"_s};
    QList<Told> told;
    QList<uint> closed;
    bool isSlow = false;
    QList<QDBusMessage> waiting;
    QString bus;

    void answerAll()
    {
        isSlow = false;
        for (const QDBusMessage &message : std::exchange(waiting, {}))
            QDBusConnection(bus).send(message.createReply(nextId(message.arguments().at(1).toUInt())));
    }

public Q_SLOTS:
    QStringList GetCapabilities() { return capabilities; }
    uint Notify(const QString &, uint replaced, const QString &, const QString &title, const QString &body,
                const QStringList &actions, const QVariantMap &hints, int stays,
                const QDBusMessage &message)
    {
        told.append({replaced, title, body, actions, hints, stays});
        if (isSlow) {
            message.setDelayedReply(true);
            waiting.append(message);
            return 0;
        }
        return nextId(replaced);
    }
    void CloseNotification(uint id) { closed.append(id); }

Q_SIGNALS:
    void ActionInvoked(uint id, const QString &action);
    void NotificationClosed(uint id, uint reason);

private:
    uint nextId(uint replaced) { return replaced != 0 ? replaced : ++m_last; }
    uint m_last = 6;
};

class NotifierTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"dbus-daemon"_s).isEmpty())
            RINGSIDE_SKIP_WITHOUT(u"dbus"_s, u"dbus-daemon is not installed"_s);
        m_daemon.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        QByteArray address;
        QVERIFY(QTest::qWaitFor(
            [&] {
                address += m_daemon.readAllStandardOutput();
                return address.endsWith('\n');
            },
            20000));
        m_address = QString::fromLatin1(address.trimmed());
    }
    void cleanupTestCase()
    {
        m_daemon.terminate();
        QVERIFY(m_daemon.state() == QProcess::NotRunning || m_daemon.waitForFinished(5000));
    }
    void init()
    {
        // Names of their own, because a connection of a name is made once.
        ++m_run;
        m_desktop = std::make_unique<FakeDesktop>();
        m_desktop->bus = u"desktop%1"_s.arg(m_run);
        QDBusConnection bus = QDBusConnection::connectToBus(m_address, m_desktop->bus);
        QVERIFY2(bus.isConnected(), qPrintable(bus.lastError().message()));
        QVERIFY(bus.registerObject(u"/org/freedesktop/Notifications"_s, m_desktop.get(),
                                   QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals));
        QVERIFY(bus.registerService(u"org.freedesktop.Notifications"_s));
    }
    void cleanup()
    {
        m_notifier.reset();
        QDBusConnection::disconnectFromBus(u"ringside%1"_s.arg(m_run));
        QDBusConnection::disconnectFromBus(m_desktop->bus);
        m_desktop.reset();
    }

    void call_isOneNotificationFromRingingToMissed()
    {
        start();
        CallerCard card = Samples::knownVip();
        m_notifier->show(card);
        QTRY_COMPARE(m_desktop->told.size(), 1);
        QCOMPARE(told(0).replaced, 0u);
        QCOMPARE(told(0).title, u"Incoming call: Jane Doe (VIP)"_s);
        QCOMPARE(told(0).stays, 0); // until the call is over
        QVERIFY(told(0).actions.contains(u"open"_s));
        card = Samples::missed();
        card.call.id = Samples::knownVip().call.id;
        m_notifier->show(card);
        QTRY_COMPARE(m_desktop->told.size(), 2);
        QCOMPARE(told(1).replaced, 7u);
        QCOMPARE(told(1).title, u"Missed call: Jane Doe (VIP)"_s);
        QCOMPARE(told(1).stays, -1);
        m_notifier->withdraw(card.id());
        QTRY_COMPARE(m_desktop->closed, QList<uint>{7u});
    }

    void changesWhileTheDesktopIsSlow_becomeOne()
    {
        start();
        m_desktop->isSlow = true;
        CallerCard card = Samples::firstFrame();
        m_notifier->show(card);
        QTRY_COMPARE(m_desktop->waiting.size(), 1);
        m_notifier->show(card);
        CallerCard known = Samples::knownVip();
        known.call.id = card.call.id;
        m_notifier->show(known);
        m_desktop->answerAll();
        QTRY_COMPARE(m_desktop->told.size(), 2);
        QCOMPARE(told(1).replaced, 7u);
        QCOMPARE(told(1).title, u"Incoming call: Jane Doe (VIP)"_s);
    }

    void withdrawnWhileTheDesktopIsSlow_isClosedAfterwards()
    {
        start();
        m_desktop->isSlow = true;
        m_notifier->show(Samples::firstFrame());
        QTRY_COMPARE(m_desktop->waiting.size(), 1);
        m_notifier->withdraw(Samples::firstFrame().id());
        QVERIFY(m_desktop->closed.isEmpty());
        m_desktop->answerAll();
        QTRY_COMPARE(m_desktop->closed, QList<uint>{7u});
    }

    void actions_sayWhatTheAgentWants()
    {
        start();
        const CallerCard card = Samples::knownVip();
        m_notifier->show(card);
        QTRY_COMPARE(m_desktop->told.size(), 1);
        QSignalSpy shown(m_notifier.get(), &Notifier::showRequested);
        QSignalSpy opened(m_notifier.get(), &Notifier::openRequested);
        QSignalSpy dismissed(m_notifier.get(), &Notifier::dismissed);
        // The identifier is known when the answer is here; until then the signal is not ours.
        const auto invoke = [&](const QString &action) { Q_EMIT m_desktop->ActionInvoked(7, action); };
        QTRY_VERIFY((invoke(u"default"_s), !shown.isEmpty()));
        QCOMPARE(shown.first().first().value<CallId>(), card.id());
        invoke(u"open"_s);
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(opened.first().at(1).toUrl(), card.lookup.caller()->person.profileUrl);
        Q_EMIT m_desktop->ActionInvoked(99, u"open"_s); // somebody else's
        Q_EMIT m_desktop->NotificationClosed(7, 2);
        QTRY_COMPARE(dismissed.size(), 1);
        QCOMPARE(opened.size(), 1);
    }

    void markup_isEscapedWhereTheDesktopReadsIt_data()
    {
        QTest::addColumn<bool>("readsMarkup");
        QTest::newRow("reads markup") << true;
        QTest::newRow("does not") << false;
    }
    void markup_isEscapedWhereTheDesktopReadsIt()
    {
        QFETCH(bool, readsMarkup);
        if (!readsMarkup)
            m_desktop->capabilities = QStringList{u"body"_s};
        start();
        m_notifier->show(Samples::hostile());
        QTRY_COMPARE(m_desktop->told.size(), 1);
        const QString body = told(0).body;
        QCOMPARE(body.contains(u"<i>"), !readsMarkup);
        QCOMPARE(body.contains(u"&lt;i&gt;"), readsMarkup);
        QVERIFY(body.size() < 3000);
        QVERIFY(!told(0).actions.contains(u"open"_s)); // javascript: is no record
        QCOMPARE(told(0).actions.isEmpty(), !readsMarkup); // no capability "actions"
    }

    void desktopWithoutNotifications_costsNothing()
    {
        QVERIFY(QDBusConnection(m_desktop->bus).unregisterService(u"org.freedesktop.Notifications"_s));
        start();
        m_notifier->show(Samples::knownVip());
        m_notifier->show(Samples::knownVip());
        m_notifier->withdraw(Samples::knownVip().id());
        QCOMPARE(m_desktop->told.size(), 0);
    }

private:
    void start()
    {
        const QDBusConnection bus =
            QDBusConnection::connectToBus(m_address, u"ringside%1"_s.arg(m_run));
        QVERIFY(bus.isConnected());
        m_notifier = std::make_unique<DBusNotifier>(bus);
    }
    [[nodiscard]] const FakeDesktop::Told &told(qsizetype index) const { return m_desktop->told.at(index); }

    QProcess m_daemon;
    QString m_address;
    int m_run = 0;
    std::unique_ptr<FakeDesktop> m_desktop;
    std::unique_ptr<DBusNotifier> m_notifier;
};

QTEST_GUILESS_MAIN(NotifierTest)
#include "notifiertest.moc"
