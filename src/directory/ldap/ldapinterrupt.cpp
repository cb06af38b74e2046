#include "ldapinterrupt_p.h"

#include <fcntl.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <cerrno>
#include <chrono>

namespace Ringside {

namespace {

void makePipe(int (&ends)[2])
{
    if (::pipe(ends) != 0)
        return;
    for (const int end : ends) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
}

void closePipe(int (&ends)[2])
{
    for (const int end : ends) {
        if (end >= 0)
            ::close(end);
    }
}

void put(int end)
{
    const char sign = 0;
    // A full pipe wakes as well.
    [[maybe_unused]] const auto written = ::write(end, &sign, 1);
}

} // namespace

LdapInterrupt::LdapInterrupt()
{
    makePipe(m_wake);
    makePipe(m_stop);
}

LdapInterrupt::~LdapInterrupt()
{
    closePipe(m_wake);
    closePipe(m_stop);
}

void LdapInterrupt::wake()
{
    put(m_wake[1]);
}

void LdapInterrupt::stop()
{
    const std::lock_guard lock(m_mutex);
    m_stopped = true;
    if (m_socket >= 0)
        ::shutdown(m_socket, SHUT_RDWR);
    put(m_stop[1]);
}

bool LdapInterrupt::isStopped() const
{
    const std::lock_guard lock(m_mutex);
    return m_stopped;
}

void LdapInterrupt::setSocket(int socket)
{
    const std::lock_guard lock(m_mutex);
    m_socket = socket;
    if (m_stopped && socket >= 0)
        ::shutdown(socket, SHUT_RDWR);
}

bool LdapInterrupt::wait(int socket, bool forWriting, int milliseconds, bool isConnecting)
{
    // A negative descriptor is not looked at.
    pollfd watched[3] = {{socket, short(forWriting ? POLLOUT : POLLIN), 0},
                         {m_stop[0], POLLIN, 0},
                         {isConnecting ? -1 : m_wake[0], POLLIN, 0}};
    const auto until = std::chrono::steady_clock::now() + std::chrono::milliseconds(milliseconds);
    int left = milliseconds;
    while (::poll(watched, 3, left) < 0 && errno == EINTR) {
        if (milliseconds < 0)
            continue;
        const auto rest
            = std::chrono::duration_cast<std::chrono::milliseconds>(until - std::chrono::steady_clock::now());
        left = rest.count() > 0 ? int(rest.count()) : 0;
    }
    char signs[64];
    while (!isConnecting && ::read(m_wake[0], signs, sizeof signs) > 0) { }
    return watched[0].revents != 0;
}

} // namespace Ringside
