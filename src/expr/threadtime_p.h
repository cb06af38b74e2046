#pragma once

#include <chrono>
#include <optional>

namespace Ringside {

//! The processor time a thread has used, seen from others: what it did, not what it waited for.
//! Thread: a value; used() from any while the thread lives.
class ThreadTime
{
public:
    //! Of the calling thread.
    ThreadTime();
    //! None where the system does not tell.
    [[nodiscard]] std::optional<std::chrono::nanoseconds> used() const;

private:
    int m_clock = 0;
    bool m_known = false;
};

} // namespace Ringside
