#include "logging.h"
#include "systemevents_p.h"

#include <QSocketNotifier>

#ifdef RINGSIDE_DBUS
#include <QDBusConnection>
#include <QFutureWatcher>
#include <QtConcurrentRun>
#endif

#include <array>

#include <linux/netlink.h>
#include <linux/rtnetlink.h>
#include <sys/socket.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

#ifdef RINGSIDE_DBUS
class LogindWatch : public QObject
{
    Q_OBJECT

public:
    explicit LogindWatch(std::function<void()> onWake)
        : m_onWake(std::move(onWake))
    {
        // why: connecting to the bus waits for its daemon, so it is done in the pool. And not by then(this,
        // …): on Qt 6.4 that looks at its context from the pool's thread, which may find it gone.
        connect(&m_bus, &QFutureWatcher<QDBusConnection>::finished, this,
                [this] { subscribe(m_bus.result()); });
        m_bus.setFuture(QtConcurrent::run([] {
            return QDBusConnection::connectToBus(QDBusConnection::SystemBus, connectionName());
        }));
    }
    ~LogindWatch() override { QDBusConnection::disconnectFromBus(connectionName()); }

private Q_SLOTS:
    void prepareForSleep(bool isGoingToSleep)
    {
        if (!isGoingToSleep)
            m_onWake();
    }

private:
    static QString connectionName() { return u"ringside-system"_s; }

    void subscribe(QDBusConnection bus)
    {
        if (!bus.isConnected()) {
            qCInfo(lcNet) << "no system bus: sleep and wake are not told";
            return;
        }
        // why: without a service name Qt need not ask the bus, and wait, for its owner. Whoever else on
        // this machine sends the signal makes us check our connections, nothing more.
        bus.connect({}, u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s,
                    u"PrepareForSleep"_s, this, SLOT(prepareForSleep(bool)));
    }

    QFutureWatcher<QDBusConnection> m_bus;
    std::function<void()> m_onWake;
};
#endif

// why not QNetworkInformation: on Linux it asks NetworkManager over D-Bus and waits for the answer,
// and knows nothing where there is no NetworkManager. The kernel tells every new and lost address.
class NetlinkWatch : public QObject
{
public:
    NetlinkWatch(int socket, std::function<void()> onChange)
        : m_socket(socket)
        , m_notifier(socket, QSocketNotifier::Read)
        , m_onChange(std::move(onChange))
    {
        connect(&m_notifier, &QSocketNotifier::activated, this, [this] { drain(); });
    }
    ~NetlinkWatch() override
    {
        m_notifier.setEnabled(false);
        ::close(m_socket);
    }

private:
    void drain()
    {
        std::array<char, 8192> buffer;
        bool isChanged = false;
        for (;;) {
            const ssize_t size = ::recv(m_socket, buffer.data(), buffer.size(), MSG_DONTWAIT);
            if (size > 0) {
                isChanged = true;
                continue;
            }
            // Messages were lost because there were too many: something changed, surely.
            if (size < 0 && errno == ENOBUFS) {
                isChanged = true;
                continue;
            }
            if (size < 0 && errno == EINTR)
                continue;
            if (size == 0 || (errno != EAGAIN && errno != EWOULDBLOCK))
                m_notifier.setEnabled(false);
            break;
        }
        if (isChanged)
            m_onChange();
    }

    int m_socket;
    QSocketNotifier m_notifier;
    std::function<void()> m_onChange;
};

} // namespace

std::unique_ptr<QObject> watchSleep(std::function<void()> onWake)
{
#ifdef RINGSIDE_DBUS
    return std::make_unique<LogindWatch>(std::move(onWake));
#else
    Q_UNUSED(onWake);
    return nullptr;
#endif
}

std::unique_ptr<QObject> watchNetwork(std::function<void()> onChange)
{
    const int socket = ::socket(AF_NETLINK, SOCK_RAW | SOCK_CLOEXEC | SOCK_NONBLOCK, NETLINK_ROUTE);
    if (socket < 0)
        return nullptr;
    sockaddr_nl address{};
    address.nl_family = AF_NETLINK;
    address.nl_groups = RTMGRP_IPV4_IFADDR | RTMGRP_IPV6_IFADDR;
    if (::bind(socket, reinterpret_cast<sockaddr *>(&address), sizeof(address)) != 0) {
        ::close(socket);
        return nullptr;
    }
    return std::make_unique<NetlinkWatch>(socket, std::move(onChange));
}

} // namespace Ringside

#ifdef RINGSIDE_DBUS
#include "systemevents_linux.moc"
#endif
