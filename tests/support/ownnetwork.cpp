#include "ownnetwork.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <arpa/inet.h>
#include <cstring>
#include <net/if.h>
#include <sched.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace Ringside {

#ifdef Q_OS_LINUX

namespace {

template<class Use>
bool withInterface(const char *name, Use use)
{
    const int socket = ::socket(AF_INET, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    ifreq request{};
    std::strncpy(request.ifr_name, name, IFNAMSIZ - 1);
    const bool isDone = use(socket, request);
    ::close(socket);
    return isDone;
}

} // namespace

bool OwnNetwork::enter()
{
    return ::unshare(CLONE_NEWNET) == 0 || ::unshare(CLONE_NEWUSER | CLONE_NEWNET) == 0;
}

bool OwnNetwork::setUp(bool up)
{
    return withInterface("lo", [up](int socket, ifreq &request) {
        if (::ioctl(socket, SIOCGIFFLAGS, &request) != 0)
            return false;
        request.ifr_flags = short(up ? request.ifr_flags | IFF_UP : request.ifr_flags & ~IFF_UP);
        return ::ioctl(socket, SIOCSIFFLAGS, &request) == 0;
    });
}

bool OwnNetwork::addAddress(const char *address)
{
    return withInterface("lo:1", [address](int socket, ifreq &request) {
        sockaddr_in in{};
        in.sin_family = AF_INET;
        if (::inet_pton(AF_INET, address, &in.sin_addr) != 1)
            return false;
        std::memcpy(&request.ifr_addr, &in, sizeof(in));
        return ::ioctl(socket, SIOCSIFADDR, &request) == 0;
    });
}

#else

bool OwnNetwork::enter() { return false; }
bool OwnNetwork::setUp(bool) { return false; }
bool OwnNetwork::addAddress(const char *) { return false; }

#endif

} // namespace Ringside
