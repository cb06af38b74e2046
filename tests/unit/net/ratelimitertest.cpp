#include "fakeclock.h"
#include "ratelimiter.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace Ringside;
using PermitPtr = RateLimiter::PermitPtr;

class RateLimiterTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutLimitsEverybodyGoes();
    void bucketFillsAgain();
    void severalBucketsAllHold();
    void costlyCallsTakeMore();
    void costlierThanTheBucketStillGoes();
    void onlySoManyAtOnce();
    void firstComeFirstServed();
    void impatienceIsToldAtOnce();
    void patienceEndsWhileOthersAreInside();
    void cancelledLeavesTheQueue();
    void neverMoreThanAllowedInAnyInterval();

    void stopIsToldWithItsEnd();
    void stopRefusesThoseWhoWait();
    void shorterStopDoesNotShortenALongOne();
    void stopEndsAfterSleep();
    void clockSetBackDoesNotProlongAStop();
    void absurdStopIsBounded();

    void learnsFromHeaders_data();
    void learnsFromHeaders();
    void noneLeftMeansWait();
    void noneLeftToday();
    void nonsenseInHeadersIsIgnored_data();
    void nonsenseInHeadersIsIgnored();
    void goingAwayCancelsWhoWaits();
    void mayBeDestroyedFromInside();

private:
    FakeClock m_clock;
};

namespace {

bool isIn(const QFuture<Result<PermitPtr>> &future)
{
    return future.isFinished() && future.result().has_value();
}

ErrorKind kindOf(const QFuture<Result<PermitPtr>> &future)
{
    return future.isFinished() && !future.result() ? future.result().error().kind : ErrorKind::Internal;
}

} // namespace

void RateLimiterTest::withoutLimitsEverybodyGoes()
{
    RateLimiter limiter({}, m_clock);
    QList<QFuture<Result<PermitPtr>>> permits;
    for (int i = 0; i < 100; ++i) {
        permits.append(limiter.enter(0ms));
        QVERIFY(isIn(permits.constLast()));
    }
    QVERIFY(!limiter.callsLeft());
    QVERIFY(!limiter.stoppedUntilAt().isValid());
}

void RateLimiterTest::bucketFillsAgain()
{
    RateLimiter limiter({{{4, 1000ms}}, 0, {}}, m_clock);
    for (int i = 0; i < 4; ++i)
        QVERIFY(isIn(limiter.enter(10s)));
    const auto fifth = limiter.enter(10s);
    const auto sixth = limiter.enter(10s);
    m_clock.advance(249ms);
    QVERIFY(!fifth.isFinished());
    m_clock.advance(1ms);
    QVERIFY(isIn(fifth));
    QVERIFY(!sixth.isFinished());
    m_clock.advance(250ms);
    QVERIFY(isIn(sixth));
    m_clock.advance(1h);
    for (int i = 0; i < 4; ++i)
        QVERIFY(isIn(limiter.enter(0ms)));
    QCOMPARE(kindOf(limiter.enter(0ms)), ErrorKind::RateLimited); // an hour of rest does not make more than a bucket
}

void RateLimiterTest::severalBucketsAllHold()
{
    RateLimiter limiter({{{2, 1000ms}, {3, 60000ms}}, 0, {}}, m_clock);
    QVERIFY(isIn(limiter.enter(0ms)));
    QVERIFY(isIn(limiter.enter(0ms)));
    QVERIFY(!isIn(limiter.enter(0ms)));
    m_clock.advance(1s);
    QVERIFY(isIn(limiter.enter(0ms)));
    m_clock.advance(1s);
    QVERIFY(!isIn(limiter.enter(0ms)));
    m_clock.advance(18s);
    QVERIFY(isIn(limiter.enter(0ms)));
}

void RateLimiterTest::costlyCallsTakeMore()
{
    RateLimiter limiter({{{40, 2000ms}}, 0, {}}, m_clock);
    QVERIFY(isIn(limiter.enter(0ms, {}, 20)));
    QVERIFY(isIn(limiter.enter(0ms, {}, 20)));
    const auto third = limiter.enter(10s, {}, 20);
    m_clock.advance(999ms);
    QVERIFY(!third.isFinished());
    m_clock.advance(1ms);
    QVERIFY(isIn(third));
}

void RateLimiterTest::costlierThanTheBucketStillGoes()
{
    RateLimiter limiter({{{10, 1000ms}}, 0, {}}, m_clock);
    QVERIFY(isIn(limiter.enter(0ms, {}, 500)));
    const auto next = limiter.enter(10s, {}, 500);
    m_clock.advance(1s);
    QVERIFY(isIn(next));
}

void RateLimiterTest::onlySoManyAtOnce()
{
    RateLimiter limiter({{}, 2, {}}, m_clock);
    auto first = std::make_unique<QFuture<Result<PermitPtr>>>(limiter.enter(10s));
    const auto second = limiter.enter(10s);
    const auto third = limiter.enter(10s);
    QVERIFY(isIn(*first) && isIn(second));
    m_clock.advance(1s);
    QVERIFY(!third.isFinished());
    first.reset(); // the permit with it
    QVERIFY(isIn(third));
}

void RateLimiterTest::firstComeFirstServed()
{
    RateLimiter limiter({{{1, 1000ms}}, 0, {}}, m_clock);
    QVERIFY(isIn(limiter.enter(0ms)));
    QList<int> order;
    for (int i = 0; i < 5; ++i) {
        // the later ones cost less and would fit in before
        limiter.enter(60s, {}, i == 0 ? 1 : 0.1).then(this, [i, &order](const Result<PermitPtr> &permit) {
            if (permit)
                order.append(i);
        });
    }
    m_clock.advance(10s);
    QCOMPARE(order, (QList{0, 1, 2, 3, 4}));
}

void RateLimiterTest::impatienceIsToldAtOnce()
{
    RateLimiter limiter({{{1, 10000ms}}, 0, {}}, m_clock);
    QVERIFY(isIn(limiter.enter(0ms)));
    const auto hurried = limiter.enter(3s);
    QVERIFY(hurried.isFinished());
    QCOMPARE(hurried.result().error().kind, ErrorKind::RateLimited);
    QCOMPARE(hurried.result().error().retryAfter, std::optional(10s));
    m_clock.advance(7500ms);
    QVERIFY(!limiter.enter(3s).isFinished());
}

void RateLimiterTest::patienceEndsWhileOthersAreInside()
{
    RateLimiter limiter({{}, 1, {}}, m_clock);
    const auto inside = limiter.enter(0ms);
    const auto waiting = limiter.enter(3s);
    m_clock.advance(3s);
    QCOMPARE(kindOf(waiting), ErrorKind::Timeout);
    QVERIFY(!m_clock.nextAlarm());
}

void RateLimiterTest::cancelledLeavesTheQueue()
{
    RateLimiter limiter({{{1, 1000ms}}, 0, {}}, m_clock);
    QVERIFY(isIn(limiter.enter(0ms)));
    CancelSource source;
    const auto first = limiter.enter(10s, source.token());
    const auto second = limiter.enter(10s);
    source.cancel();
    QCOMPARE(kindOf(first), ErrorKind::Cancelled);
    m_clock.advance(1s);
    QVERIFY(isIn(second));
    QCOMPARE(kindOf(limiter.enter(10s, source.token())), ErrorKind::Cancelled);
}

void RateLimiterTest::neverMoreThanAllowedInAnyInterval()
{
    // A bucket of n with a rate of n per interval: at most 2n in any interval, n of them at its very beginning.
    RateLimiter limiter({{{5, 1000ms}}, 0, {}}, m_clock);
    QList<std::chrono::nanoseconds> times;
    for (int i = 0; i < 60; ++i) {
        limiter.enter(60s).then(this, [this, &times](const Result<PermitPtr> &permit) {
            if (permit)
                times.append(m_clock.elapsed());
        });
    }
    for (int i = 0; i < 2000; ++i)
        m_clock.advance(10ms);
    QCOMPARE(times.size(), 60);
    for (qsizetype i = 5; i + 5 < times.size(); ++i)
        QVERIFY(times[i + 5] - times[i] >= 990ms);
    QVERIFY(times.constLast() - times.constFirst() >= 10900ms);
}

// -- what the server says ---------------------------------------------------------------------------

void RateLimiterTest::stopIsToldWithItsEnd()
{
    RateLimiter limiter({}, m_clock);
    QSignalSpy changed(&limiter, &RateLimiter::changed);
    limiter.stopFor(8h);
    QCOMPARE(changed.size(), 1);
    QCOMPARE(limiter.stoppedUntilAt(), m_clock.nowUtc().addSecs(8 * 3600));
    const auto refused = limiter.enter(10s);
    QCOMPARE(kindOf(refused), ErrorKind::RateLimited);
    QCOMPARE(refused.result().error().retryAfter, std::optional<std::chrono::seconds>(8h));
    m_clock.advance(8h);
    QVERIFY(!limiter.stoppedUntilAt().isValid());
    QVERIFY(isIn(limiter.enter(0ms)));
}

void RateLimiterTest::stopRefusesThoseWhoWait()
{
    RateLimiter limiter({{{1, 1000ms}}, 0, {}}, m_clock);
    QVERIFY(isIn(limiter.enter(0ms)));
    const auto hurried = limiter.enter(5s);
    const auto patient = limiter.enter(60s);
    limiter.stopFor(30s);
    QCOMPARE(kindOf(hurried), ErrorKind::RateLimited);
    QVERIFY(!patient.isFinished());
    m_clock.advance(30s);
    QVERIFY(isIn(patient));
}

void RateLimiterTest::shorterStopDoesNotShortenALongOne()
{
    RateLimiter limiter({}, m_clock);
    limiter.stopFor(1h);
    limiter.stopFor(1s);
    QCOMPARE(limiter.stoppedUntilAt(), m_clock.nowUtc().addSecs(3600));
}

void RateLimiterTest::stopEndsAfterSleep()
{
    RateLimiter limiter({}, m_clock);
    limiter.stopFor(8h);
    m_clock.jump(8h); // the other clock stood still
    QVERIFY(isIn(limiter.enter(0ms)));
}

void RateLimiterTest::clockSetBackDoesNotProlongAStop()
{
    RateLimiter limiter({}, m_clock);
    limiter.stopFor(60s);
    m_clock.jump(-86400s);
    m_clock.advance(60s);
    QVERIFY(isIn(limiter.enter(0ms)));
}

void RateLimiterTest::absurdStopIsBounded()
{
    RateLimiter limiter({}, m_clock);
    limiter.stopFor(std::chrono::seconds(4'000'000'000));
    QVERIFY(limiter.stoppedUntilAt() <= m_clock.nowUtc().addDays(2));
    limiter.stopFor(-5s);
    QVERIFY(limiter.stoppedUntilAt().isValid());
}

void RateLimiterTest::learnsFromHeaders_data()
{
    QTest::addColumn<RateHeader::Says>("says");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("left");
    QTest::newRow("remaining") << RateHeader::Says::Remaining << QByteArray("249999") << 249999;
    QTest::newRow("remaining, a fraction") << RateHeader::Says::Remaining << QByteArray("12.7") << 12;
    QTest::newRow("overdrawn") << RateHeader::Says::Remaining << QByteArray("-3") << 0;
    QTest::newRow("Salesforce") << RateHeader::Says::UsedOfLimit << QByteArray("api-usage=18/5000") << 4982;
    QTest::newRow("Salesforce, two") << RateHeader::Says::UsedOfLimit
                                     << QByteArray("api-usage=25/5000; per-app-api-usage=17/250(appName=x)") << 4975;
    QTest::newRow("Shopify") << RateHeader::Says::UsedOfLimit << QByteArray("1/40") << 39;
    QTest::newRow("over the limit") << RateHeader::Says::UsedOfLimit << QByteArray("41/40") << 0;
}

void RateLimiterTest::learnsFromHeaders()
{
    QFETCH(RateHeader::Says, says);
    QFETCH(QByteArray, value);
    QFETCH(int, left);
    RateLimiter limiter({{}, 0, {{"X-Left", says, RateHeader::Window::Day}}}, m_clock);
    QSignalSpy changed(&limiter, &RateLimiter::changed);
    limiter.learn({{"x-left", value}});
    QCOMPARE(limiter.callsLeft(), std::optional<qint64>(left));
    QCOMPARE(changed.size(), 1);
    limiter.learn({{"x-left", value}});
    limiter.learn({{"Other", "1"}});
    QCOMPARE(changed.size(), 1);
    QCOMPARE(limiter.callsLeft(), std::optional<qint64>(left));
}

void RateLimiterTest::noneLeftMeansWait()
{
    RateLimiter limiter({{},
                         0,
                         {{"X-RateLimit-Remaining", RateHeader::Says::Remaining, RateHeader::Window::Short},
                          {"X-RateLimit-Reset", RateHeader::Says::SecondsToReset, RateHeader::Window::Short}}},
                        m_clock);
    limiter.learn({{"x-ratelimit-remaining", "1"}, {"x-ratelimit-reset", "2"}});
    QVERIFY(isIn(limiter.enter(0ms)));
    limiter.learn({{"x-ratelimit-remaining", "0"}, {"x-ratelimit-reset", "2"}});
    const auto waiting = limiter.enter(10s);
    m_clock.advance(1999ms);
    QVERIFY(!waiting.isFinished());
    m_clock.advance(1ms);
    QVERIFY(isIn(waiting));
}

void RateLimiterTest::noneLeftToday()
{
    RateLimiter limiter({{},
                         0,
                         {{"Left-Today", RateHeader::Says::Remaining, RateHeader::Window::Day},
                          {"Reset", RateHeader::Says::ResetAt, RateHeader::Window::Day}}},
                        m_clock);
    const QDateTime midnight({2026, 3, 3}, {0, 0}, Qt::UTC);
    limiter.learn({{"Left-Today", "0"}, {"Reset", QByteArray::number(midnight.toSecsSinceEpoch())}});
    QCOMPARE(limiter.stoppedUntilAt(), midnight);
    QCOMPARE(limiter.callsLeft(), std::optional<qint64>(0));
    QCOMPARE(kindOf(limiter.enter(10s)), ErrorKind::RateLimited);
}

void RateLimiterTest::nonsenseInHeadersIsIgnored_data()
{
    QTest::addColumn<QByteArray>("left");
    QTest::addColumn<QByteArray>("reset");
    for (const QByteArray value : {"", "soon", "nan", "inf", "-inf", "1e400", "99999999999999999999999", "0x10", "/",
                                   "a/b", "=/", "-1/-1"})
        QTest::newRow(value.constData()) << value << value;
    QTest::newRow("none left until the end of time") << QByteArray("0") << QByteArray("999999999999");
}

void RateLimiterTest::nonsenseInHeadersIsIgnored()
{
    QFETCH(QByteArray, left);
    QFETCH(QByteArray, reset);
    for (const auto says : {RateHeader::Says::Remaining, RateHeader::Says::UsedOfLimit}) {
        for (const auto resets : {RateHeader::Says::SecondsToReset, RateHeader::Says::MillisecondsToReset,
                                  RateHeader::Says::ResetAt}) {
            RateLimiter limiter({{}, 0, {{"L", says, RateHeader::Window::Short}, {"R", resets, RateHeader::Window::Short}}},
                                m_clock);
            limiter.learn({{"L", left}, {"R", reset}});
            m_clock.advance(49h);
            QVERIFY(isIn(limiter.enter(0ms)));
        }
    }
}

void RateLimiterTest::goingAwayCancelsWhoWaits()
{
    auto limiter = std::make_unique<RateLimiter>(RateLimits{{{1, 1000ms}}, 1, {}}, m_clock);
    const auto inside = limiter->enter(0ms);
    const auto waiting = limiter->enter(10s);
    limiter.reset();
    QCOMPARE(kindOf(waiting), ErrorKind::Cancelled);
    QVERIFY(isIn(inside)); // and its permit ends later, into nothing
}

void RateLimiterTest::mayBeDestroyedFromInside()
{
    auto limiter = std::make_unique<RateLimiter>(RateLimits{{{1, 1000ms}}, 0, {}}, m_clock);
    QVERIFY(isIn(limiter->enter(0ms)));
    limiter->enter(10s).then(this, [&limiter](const Result<PermitPtr> &) { limiter.reset(); });
    const auto second = limiter->enter(10s);
    m_clock.advance(5s);
    QVERIFY(!limiter);
    QCOMPARE(kindOf(second), ErrorKind::Cancelled);
}

QTEST_GUILESS_MAIN(RateLimiterTest)
#include "ratelimitertest.moc"
