#include "fakeclock.h"
#include "systemevents.h"

#include <QSignalSpy>
#include <QTest>
#include <QThreadPool>

#ifdef Q_OS_LINUX
#include <net/if.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

using namespace std::chrono_literals;
using namespace Ringside;

namespace {

// A network of our own, in which this test may change things.
bool enterOwnNetwork()
{
#ifdef Q_OS_LINUX
    return ::unshare(CLONE_NEWNET) == 0 || ::unshare(CLONE_NEWUSER | CLONE_NEWNET) == 0;
#else
    return false;
#endif
}

bool setLoopback(bool up)
{
#ifdef Q_OS_LINUX
    const int socket = ::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    ifreq request{};
    request.ifr_name[0] = 'l';
    request.ifr_name[1] = 'o';
    bool isDone = ::ioctl(socket, SIOCGIFFLAGS, &request) == 0;
    request.ifr_flags = short(up ? request.ifr_flags | IFF_UP : request.ifr_flags & ~IFF_UP);
    isDone = isDone && ::ioctl(socket, SIOCSIFFLAGS, &request) == 0;
    ::close(socket);
    return isDone;
#else
    Q_UNUSED(up);
    return false;
#endif
}

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

    QVERIFY(setLoopback(true));
    QTRY_VERIFY(clock.nextAlarm().has_value());
    QVERIFY(setLoopback(false));
    QVERIFY(setLoopback(true));
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
    hasOwnNetwork = enterOwnNetwork(); // before any thread exists
    QCoreApplication application(argc, argv);
    SystemEventsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "systemeventstest.moc"
