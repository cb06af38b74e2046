#include "fakeclock.h"
#include "ownnetwork.h"
#include "systemevents.h"

#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

using namespace std::chrono_literals;
using namespace Ringside;

namespace {

bool hasOwnNetwork = false;

} // namespace

class SystemEventsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void newAddress_isToldOnceItHasSettled();
    void withoutSystemBus_staysSilentAndAlive();
};

void SystemEventsTest::newAddress_isToldOnceItHasSettled()
{
    if (!hasOwnNetwork)
        QSKIP("no right to make a network of our own");
    FakeClock clock;
    SystemEvents events(clock);
    QSignalSpy changed(&events, &SystemEvents::networkChanged);

    QVERIFY(OwnNetwork::setUp(true));
    QTRY_VERIFY(clock.nextAlarm().has_value());
    QVERIFY(OwnNetwork::setUp(false));
    QVERIFY(OwnNetwork::setUp(true));
    QCOMPARE(changed.count(), 0);
    clock.advance(5s);
    QTRY_COMPARE_GE(changed.count(), 1);
    QCOMPARE_LE(changed.count(), 2);
}

void SystemEventsTest::withoutSystemBus_staysSilentAndAlive()
{
    qputenv("DBUS_SYSTEM_BUS_ADDRESS", "unix:path=/nonexistent/bus");
    FakeClock clock;
    auto events = std::make_unique<SystemEvents>(clock);
    QSignalSpy woke(events.get(), &SystemEvents::wokeUp);
    QTRY_VERIFY(QThreadPool::globalInstance()->waitForDone(0));
    QCoreApplication::processEvents();
    QCOMPARE(woke.count(), 0);
    events.reset();
    // gone while the bus is still being looked for
    auto again = std::make_unique<SystemEvents>(clock);
    again.reset();
    QVERIFY(QThreadPool::globalInstance()->waitForDone(5000));
}

int main(int argc, char *argv[])
{
    hasOwnNetwork = OwnNetwork::enter(); // before any thread exists
    QCoreApplication application(argc, argv);
    SystemEventsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "systemeventstest.moc"
