#pragma once

#include "clock.h"

#include <chrono>
#include <functional>
#include <optional>

namespace Ringside {

//! How long to wait before trying again: exponential, with full jitter, and forgiven only after a
//! connection that stayed healthy for a while.
//!
//! Full jitter (anything between nothing and the bound), so that a thousand agents do not come back
//! in the same second after their PBX restarted. Does not wait by itself and does no I/O.
//! Thread: one. Units: milliseconds.
class Backoff
{
public:
    struct Limits {
        std::chrono::milliseconds first{1000}; //!< bound of the first wait
        std::chrono::milliseconds cap{60000}; //!< no bound is larger
        std::chrono::milliseconds healthy{60000}; //!< a connection this old starts anew from first
    };
    //! A number in [0, 1). Injected, so that tests know it.
    using Random = std::function<double()>;

    //! \a clock must outlive this.
    Backoff(const Clock &clock, Limits limits, Random random = systemRandom());

    //! The wait before the next try. Each call doubles the bound of the following one.
    [[nodiscard]] std::chrono::milliseconds next();
    //! A connection stands, from now until the call of next() that follows its loss.
    void connected();
    //! Begins anew: somebody asked for it, or the network changed.
    void reset();

    [[nodiscard]] static Random systemRandom();

private:
    const Clock &m_clock;
    Limits m_limits;
    Random m_random;
    std::chrono::milliseconds m_bound;
    std::optional<std::chrono::nanoseconds> m_connectedAt;
};

} // namespace Ringside
