#pragma once

#include "canceltoken.h"
#include "clock.h"
#include "httpmessage.h"
#include "result.h"

#include <QDateTime>
#include <QFuture>
#include <QList>
#include <QObject>
#include <QPointer>

#include <chrono>
#include <deque>
#include <memory>
#include <optional>
#include <vector>

namespace Ringside {

//! A header in which a server tells what is left.
struct RateHeader {
    enum class Says {
        Remaining, //!< calls left
        UsedOfLimit, //!< "api-usage=18/5000", "1/40"
        SecondsToReset,
        MillisecondsToReset,
        ResetAt, //!< seconds since 1970
    };
    enum class Window {
        Short, //!< seconds or minutes: none left means wait
        Day, //!< none left means stop
    };
    QByteArray name;
    Says says = Says::Remaining;
    Window window = Window::Short;
};

struct RateLimits {
    struct Bucket {
        int calls = 1; //!< how many at once, and in each interval
        std::chrono::milliseconds interval{1000};
    };
    QList<Bucket> buckets; //!< all of them hold
    int atOnce = 0; //!< 0: any number
    QList<RateHeader> headers;
};

//! Lets calls through no faster than a server wants them, in the order in which they came.
//!
//! Knows what it was told (RateLimits), learns from headers and refusals. A wait is a wait as long as the caller has
//! the patience; otherwise, and when the server has said "not before tomorrow", the caller is told at once.
//! Thread: one, with an event loop. Ownership: \a clock must outlive it; whoever waits when it goes gets Cancelled.
//! Errors: RateLimited with retryAfter, Cancelled.
class RateLimiter : public QObject
{
    Q_OBJECT

public:
    //! One call under way. Its end makes room for another.
    class Permit
    {
    public:
        explicit Permit(RateLimiter *limiter);
        ~Permit();
        Permit(const Permit &) = delete;
        Permit &operator=(const Permit &) = delete;

    private:
        QPointer<RateLimiter> m_limiter;
    };
    using PermitPtr = std::shared_ptr<Permit>; // shared: QFuture hands out copies

    RateLimiter(RateLimits limits, Clock &clock, QObject *parent = nullptr);
    ~RateLimiter() override;

    [[nodiscard]] QFuture<Result<PermitPtr>> enter(std::chrono::milliseconds patience, const CancelToken &cancel = {},
                                                   double cost = 1);
    //! What an answer's headers say.
    void learn(const HttpHeaders &headers);
    //! The server refused: nothing before \a wait has passed. Seconds or a day alike.
    void stopFor(std::chrono::seconds wait);

    //! As far as the server has said it: of the day where known, else of the short window.
    [[nodiscard]] std::optional<qint64> callsLeft() const;
    //! Invalid: it is open.
    [[nodiscard]] QDateTime stoppedUntilAt() const;

Q_SIGNALS:
    //! callsLeft() or stoppedUntilAt() is another.
    void changed();

private:
    struct Level {
        RateLimits::Bucket bucket;
        double calls = 0; //!< that may go now
    };
    struct Window {
        std::optional<qint64> left;
        std::optional<std::chrono::milliseconds> toReset;
    };
    struct Waiting;

    void fill();
    [[nodiscard]] std::chrono::milliseconds waitFor(double cost) const;
    [[nodiscard]] std::chrono::milliseconds blockedFor() const;
    [[nodiscard]] bool isFull() const { return m_limits.atOnce > 0 && m_inside >= m_limits.atOnce; }
    [[nodiscard]] Error refusal(std::chrono::milliseconds wait) const;
    void read(const RateHeader &header, const QByteArray &value);
    void block(std::chrono::milliseconds wait);
    void letIn();
    void leave();
    void refuseTheImpatient();
    void drop(const std::shared_ptr<Waiting> &waiting, const Error &error);

    RateLimits m_limits;
    Clock &m_clock;
    std::vector<Level> m_levels;
    std::chrono::nanoseconds m_filledAt;
    std::deque<std::shared_ptr<Waiting>> m_queue; // shared with their alarms and cancel tokens
    int m_inside = 0;
    std::optional<std::chrono::nanoseconds> m_blockedUntil; // by Clock::elapsed()
    QDateTime m_blockedUntilAt; // by the wall clock: time passes while the computer sleeps
    Window m_short;
    Window m_day;
    std::unique_ptr<Alarm> m_alarm;
};

} // namespace Ringside
