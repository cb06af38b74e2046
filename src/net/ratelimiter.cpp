#include "ratelimiter.h"

#include "logging.h"

#include <QPromise>

#include <algorithm>
#include <cmath>
#include <utility>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

using std::chrono::milliseconds;
using std::chrono::nanoseconds;

// A server's word on how long to wait is believed up to here.
constexpr auto longestBlock = 48h;
// Rounding must not make the last thousandth of a call wait for ever.
constexpr double enough = 1e-6;

milliseconds roundedUp(nanoseconds time)
{
    return std::chrono::ceil<milliseconds>(time);
}

// "18" of "api-usage=18/5000" and 5000; nullopt: it does not look like that.
std::optional<std::pair<qint64, qint64>> usedOfLimit(const QByteArray &value)
{
    const qsizetype slash = value.indexOf('/');
    if (slash < 0)
        return std::nullopt;
    const qsizetype equals = value.lastIndexOf('=', slash);
    bool isUsed = false;
    bool isLimit = false;
    const qint64 used = value.mid(equals + 1, slash - equals - 1).trimmed().toLongLong(&isUsed);
    QByteArray rest = value.mid(slash + 1).trimmed();
    const auto end = std::find_if(rest.cbegin(), rest.cend(), [](char c) { return c < '0' || c > '9'; });
    const qint64 limit = rest.left(end - rest.cbegin()).toLongLong(&isLimit);
    if (!isUsed || !isLimit)
        return std::nullopt;
    return std::pair(used, limit);
}

} // namespace

struct RateLimiter::Waiting {
    QPromise<Result<PermitPtr>> promise;
    double cost = 1;
    nanoseconds until{0}; // by Clock::elapsed()
    std::unique_ptr<Alarm> alarm;
    std::unique_ptr<QObject> context; // for the cancel token
    bool isOver = false;
};

RateLimiter::Permit::Permit(RateLimiter *limiter)
    : m_limiter(limiter)
{
}

RateLimiter::Permit::~Permit()
{
    if (m_limiter)
        m_limiter->leave();
}

RateLimiter::RateLimiter(RateLimits limits, Clock &clock, QObject *parent)
    : QObject(parent)
    , m_limits(std::move(limits))
    , m_clock(clock)
    , m_filledAt(clock.elapsed())
    , m_alarm(clock.alarm([this] { letIn(); }))
{
    for (RateLimits::Bucket bucket : std::as_const(m_limits.buckets)) {
        bucket.calls = std::max(bucket.calls, 1);
        bucket.interval = std::max(bucket.interval, milliseconds(1));
        m_levels.push_back({bucket, double(bucket.calls)});
    }
}

RateLimiter::~RateLimiter()
{
    const auto queue = std::exchange(m_queue, {});
    for (const auto &waiting : queue)
        drop(waiting, {ErrorKind::Cancelled, {}, {}});
}

QFuture<Result<RateLimiter::PermitPtr>> RateLimiter::enter(milliseconds patience, const CancelToken &cancel,
                                                           double cost)
{
    auto waiting = std::make_shared<Waiting>();
    waiting->promise.start();
    waiting->cost = std::max(cost, 0.0);
    waiting->until = m_clock.elapsed() + patience;
    const auto future = waiting->promise.future();

    fill();
    if (cancel.isCancelled()) {
        drop(waiting, {ErrorKind::Cancelled, {}, {}});
        return future;
    }
    // why: waiting for what cannot come in time helps nobody, and the card can say why at once.
    const milliseconds wait = std::max(blockedFor(), waitFor(waiting->cost));
    if (wait > patience) {
        drop(waiting, refusal(wait));
        return future;
    }
    waiting->context = std::make_unique<QObject>();
    const std::weak_ptr<Waiting> weak = waiting;
    cancel.onCancelled(waiting->context.get(), [this, weak] {
        if (const auto waiting = weak.lock())
            drop(waiting, {ErrorKind::Cancelled, {}, {}});
    });
    waiting->alarm = m_clock.alarm([this, weak] {
        if (const auto waiting = weak.lock())
            drop(waiting, refusal(waitFor(waiting->cost)));
    });
    waiting->alarm->start(patience);
    m_queue.push_back(waiting);
    letIn();
    return future;
}

void RateLimiter::learn(const HttpHeaders &headers)
{
    const auto left = callsLeft();
    for (const RateHeader &header : std::as_const(m_limits.headers)) {
        if (headers.contains(header.name))
            read(header, headers.value(header.name).trimmed());
    }
    for (const Window *window : {&m_short, &m_day}) {
        if (window->left == 0 && window->toReset)
            block(*window->toReset);
    }
    // The time to the reset was that of this answer.
    m_short.toReset.reset();
    m_day.toReset.reset();
    if (callsLeft() != left)
        Q_EMIT changed();
}

void RateLimiter::read(const RateHeader &header, const QByteArray &value)
{
    Window &window = header.window == RateHeader::Window::Day ? m_day : m_short;
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    const bool isSane = isNumber && number >= 0 && number < 1e13;
    switch (header.says) {
    case RateHeader::Says::Remaining:
        if (isNumber && std::abs(number) < 1e13)
            window.left = std::max<qint64>(0, qint64(number));
        return;
    case RateHeader::Says::UsedOfLimit:
        if (const auto both = usedOfLimit(value))
            window.left = std::max<qint64>(0, both->second - both->first);
        return;
    case RateHeader::Says::SecondsToReset:
        if (isSane)
            window.toReset = milliseconds(qint64(number * 1000));
        return;
    case RateHeader::Says::MillisecondsToReset:
        if (isSane)
            window.toReset = milliseconds(qint64(number));
        return;
    case RateHeader::Says::ResetAt:
        if (isSane)
            window.toReset = milliseconds(
                std::max<qint64>(0, qint64(number * 1000) - m_clock.nowUtc().toMSecsSinceEpoch()));
        return;
    }
}

void RateLimiter::stopFor(std::chrono::seconds wait)
{
    block(wait);
}

void RateLimiter::block(milliseconds wait)
{
    wait = std::clamp<milliseconds>(wait, 0ms, longestBlock);
    if (wait <= blockedFor())
        return;
    m_blockedUntil = m_clock.elapsed() + wait;
    m_blockedUntilAt = m_clock.nowUtc().addMSecs(wait.count());
    if (wait >= 1min)
        qCInfo(lcNet) << "no calls until" << m_blockedUntilAt.toString(Qt::ISODate);
    m_alarm->start(wait);
    const QPointer<RateLimiter> guard(this);
    Q_EMIT changed();
    if (guard)
        refuseTheImpatient();
}

std::optional<qint64> RateLimiter::callsLeft() const
{
    return m_day.left ? m_day.left : m_short.left;
}

QDateTime RateLimiter::stoppedUntilAt() const
{
    return blockedFor() > 0ms ? m_blockedUntilAt : QDateTime();
}

// Both clocks have to agree that it is not over: one stands still while the computer sleeps, the other may be set back.
milliseconds RateLimiter::blockedFor() const
{
    if (!m_blockedUntil)
        return 0ms;
    const milliseconds byElapsed = roundedUp(*m_blockedUntil - m_clock.elapsed());
    const milliseconds byWall(m_clock.nowUtc().msecsTo(m_blockedUntilAt));
    return std::max(0ms, std::min(byElapsed, byWall));
}

void RateLimiter::fill()
{
    const nanoseconds now = m_clock.elapsed();
    const nanoseconds passed = now - std::exchange(m_filledAt, now);
    for (Level &level : m_levels) {
        const double share = double(passed.count()) / double(nanoseconds(level.bucket.interval).count());
        level.calls = std::min(double(level.bucket.calls), level.calls + share * level.bucket.calls);
    }
}

// What costs more than a bucket holds may go when the bucket is full.
milliseconds RateLimiter::waitFor(double cost) const
{
    milliseconds longest{0};
    for (const Level &level : m_levels) {
        const double missing = std::min(cost, double(level.bucket.calls)) - level.calls;
        if (missing > enough)
            longest = std::max(longest, milliseconds(qint64(std::ceil(
                                            missing / level.bucket.calls * double(level.bucket.interval.count())))));
    }
    return longest;
}

Error RateLimiter::refusal(milliseconds wait) const
{
    wait = std::max(wait, blockedFor());
    if (wait == 0ms)
        return {ErrorKind::Timeout, u"the calls before it are not over"_s, {}};
    return {ErrorKind::RateLimited, u"the limit of calls is reached"_s, std::chrono::ceil<std::chrono::seconds>(wait)};
}

void RateLimiter::letIn()
{
    const QPointer<RateLimiter> guard(this);
    while (guard && !m_queue.empty() && !isFull()) {
        fill();
        const auto waiting = m_queue.front();
        const milliseconds wait = std::max(blockedFor(), waitFor(waiting->cost));
        if (wait > 0ms) {
            m_alarm->start(wait);
            return;
        }
        m_queue.pop_front();
        waiting->isOver = true;
        for (Level &level : m_levels)
            level.calls -= std::min(waiting->cost, double(level.bucket.calls));
        ++m_inside;
        waiting->alarm.reset();
        waiting->context.reset();
        auto promise = std::move(waiting->promise);
        promise.addResult(Result<PermitPtr>(std::make_shared<Permit>(this)));
        promise.finish();
    }
}

void RateLimiter::leave()
{
    --m_inside;
    letIn();
}

void RateLimiter::refuseTheImpatient()
{
    const nanoseconds openAt = m_clock.elapsed() + blockedFor();
    std::vector<std::shared_ptr<Waiting>> impatient;
    for (const auto &waiting : m_queue) {
        if (waiting->until < openAt)
            impatient.push_back(waiting);
    }
    const Error error = refusal(0ms);
    const QPointer<RateLimiter> guard(this);
    for (const auto &waiting : impatient) {
        if (!guard)
            return;
        drop(waiting, error);
    }
}

void RateLimiter::drop(const std::shared_ptr<Waiting> &waiting, const Error &error)
{
    std::erase(m_queue, waiting);
    if (std::exchange(waiting->isOver, true))
        return;
    waiting->alarm.reset();
    waiting->context.reset();
    if (!m_queue.empty())
        m_alarm->start(0ms); // whoever was behind it may cost less
    auto promise = std::move(waiting->promise);
    promise.addResult(Result<PermitPtr>(tl::unexpected(error)));
    promise.finish();
}

} // namespace Ringside
