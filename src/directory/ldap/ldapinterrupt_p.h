#pragma once

#include <mutex>

namespace Ringside {

//! How other threads reach one that waits for a server: wakes it, or ends all its waiting for good.
//!
//! Thread: any.
class LdapInterrupt
{
public:
    LdapInterrupt();
    ~LdapInterrupt();
    LdapInterrupt(const LdapInterrupt &) = delete;
    LdapInterrupt &operator=(const LdapInterrupt &) = delete;

    //! Something is to be done.
    void wake();
    //! Nothing is to be waited for any longer: whatever is under way on the socket fails at once.
    void stop();
    [[nodiscard]] bool isStopped() const;

    // For the thread that waits.
    //! Waits until \a socket (-1: none) can be read or, with \a forWriting, written; at most \a milliseconds (-1: any
    //! time). Woken, it returns early, but while \a isConnecting is only stopped. \return whether the socket is ready.
    bool wait(int socket, bool forWriting, int milliseconds, bool isConnecting);
    //! stop() cuts it. -1: there is none any longer.
    void setSocket(int socket);

private:
    mutable std::mutex m_mutex; // why: stop() must not cut a socket that the thread has just given back to the system
    bool m_stopped = false;
    int m_socket = -1;
    int m_wake[2] = {-1, -1}; // pipes: to be read, to be written
    int m_stop[2] = {-1, -1};
};

} // namespace Ringside
