#include "backoff.h"

#include <QRandomGenerator>

#include <algorithm>

namespace Ringside {

using std::chrono::milliseconds;

Backoff::Backoff(const Clock &clock, Limits limits, Random random)
    : m_clock(clock)
    , m_limits(limits)
    , m_random(std::move(random))
    , m_bound(limits.first)
{
}

milliseconds Backoff::next()
{
    // why: a server that accepts and drops us at once must not be knocked at every second for ever.
    if (m_connectedAt && m_clock.elapsed() - *m_connectedAt >= m_limits.healthy)
        m_bound = m_limits.first;
    m_connectedAt.reset();

    const double share = std::clamp(m_random(), 0.0, 1.0);
    const milliseconds wait(qint64(share * double(m_bound.count())));
    m_bound = std::min(m_bound * 2, m_limits.cap);
    return wait;
}

void Backoff::connected()
{
    m_connectedAt = m_clock.elapsed();
}

void Backoff::reset()
{
    m_bound = m_limits.first;
    m_connectedAt.reset();
}

Backoff::Random Backoff::systemRandom()
{
    return [] { return QRandomGenerator::global()->generateDouble(); };
}

} // namespace Ringside
