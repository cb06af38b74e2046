#include "threadtime_p.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <pthread.h>
#include <time.h>
#endif

namespace Ringside {

#ifdef Q_OS_LINUX

ThreadTime::ThreadTime()
{
    clockid_t clock = 0;
    m_known = pthread_getcpuclockid(pthread_self(), &clock) == 0;
    m_clock = clock;
}

std::optional<std::chrono::nanoseconds> ThreadTime::used() const
{
    timespec time{};
    if (!m_known || clock_gettime(m_clock, &time) != 0)
        return std::nullopt;
    return std::chrono::seconds(time.tv_sec) + std::chrono::nanoseconds(time.tv_nsec);
}

#else

ThreadTime::ThreadTime() = default;

std::optional<std::chrono::nanoseconds> ThreadTime::used() const
{
    return std::nullopt;
}

#endif

} // namespace Ringside
