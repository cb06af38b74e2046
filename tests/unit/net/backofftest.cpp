#include "backoff.h"
#include "fakeclock.h"

#include <QTest>

#include <set>

using namespace std::chrono_literals;
using namespace Ringside;

class BackoffTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void boundDoublesUpToTheCap();
    void jitterIsFull();
    void systemRandomStaysWithinTheBound();
    void shortConnectionIsNotForgiven();
    void healthyConnectionStartsAnew();
    void wallClockJumpChangesNothing();
    void resetStartsAnew();

private:
    static Backoff::Random always(double share)
    {
        return [share] { return share; };
    }
    FakeClock m_clock;
};

void BackoffTest::boundDoublesUpToTheCap()
{
    Backoff backoff(m_clock, {1s, 10s, 60s}, always(1.0));
    for (const auto expected : {1000ms, 2000ms, 4000ms, 8000ms, 10000ms, 10000ms})
        QCOMPARE(backoff.next().count(), expected.count());
}

void BackoffTest::jitterIsFull()
{
    Backoff nothing(m_clock, {1s, 10s, 60s}, always(0.0));
    QCOMPARE(nothing.next(), 0ms);
    QCOMPARE(nothing.next(), 0ms);
    Backoff half(m_clock, {1s, 10s, 60s}, always(0.5));
    QCOMPARE(half.next(), 500ms);
    QCOMPARE(half.next(), 1000ms);
}

void BackoffTest::systemRandomStaysWithinTheBound()
{
    Backoff backoff(m_clock, {1s, 1s, 60s});
    std::set<qint64> seen;
    for (int i = 0; i < 200; ++i) {
        const auto wait = backoff.next();
        QVERIFY(wait >= 0ms && wait <= 1s);
        seen.insert(wait.count());
    }
    QVERIFY2(seen.size() > 20, "two hundred clients would come back together");
}

void BackoffTest::shortConnectionIsNotForgiven()
{
    Backoff backoff(m_clock, {1s, 10s, 60s}, always(1.0));
    QCOMPARE(backoff.next(), 1s);
    backoff.connected();
    m_clock.advance(59s);
    QCOMPARE(backoff.next(), 2s);
    // and its time is over: it cannot become healthy afterwards
    m_clock.advance(10min);
    QCOMPARE(backoff.next(), 4s);
}

void BackoffTest::healthyConnectionStartsAnew()
{
    Backoff backoff(m_clock, {1s, 10s, 60s}, always(1.0));
    for (int i = 0; i < 5; ++i)
        static_cast<void>(backoff.next());
    backoff.connected();
    m_clock.advance(60s);
    QCOMPARE(backoff.next(), 1s);
}

void BackoffTest::wallClockJumpChangesNothing()
{
    Backoff backoff(m_clock, {1s, 10s, 60s}, always(1.0));
    QCOMPARE(backoff.next(), 1s);
    backoff.connected();
    m_clock.jump(3600s);
    QCOMPARE(backoff.next(), 2s);
}

void BackoffTest::resetStartsAnew()
{
    Backoff backoff(m_clock, {1s, 10s, 60s}, always(1.0));
    static_cast<void>(backoff.next());
    static_cast<void>(backoff.next());
    backoff.reset();
    QCOMPARE(backoff.next(), 1s);
}

QTEST_GUILESS_MAIN(BackoffTest)
#include "backofftest.moc"
