#include "errorrules.h"

#include <QTest>

#include <ctime>

using namespace Qt::StringLiterals;
using namespace Ringside;
using namespace std::chrono_literals;

//! Whether a vendor asks to wait, and for how long.
class ErrorRulesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wait_isWhatIsSaid_data();
    void wait_isWhatIsSaid();
#ifdef Q_OS_UNIX // elsewhere the time zone is not a test's to set
    void tomorrow_isTheNextMidnight_data();
    void tomorrow_isTheNextMidnight();
#endif
};

void ErrorRulesTest::wait_isWhatIsSaid_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<int>("seconds"); // -1: not said
    QTest::newRow("429 with a header") << 429 << QByteArray("7") << QByteArray("{}") << 7;
    QTest::newRow("429 without") << 429 << QByteArray() << QByteArray("{}") << 5;
    QTest::newRow("503 with a header") << 503 << QByteArray("7") << QByteArray("{}") << 7;
    // Any gateway's, of a server that may have had the request: nothing says that it may come again.
    QTest::newRow("503 without") << 503 << QByteArray() << QByteArray("<html>") << -1;
    QTest::newRow("503 that the vendor explains") << 503 << QByteArray() << QByteArray(R"({"error":"TOO_MANY"})") << 5;
    QTest::newRow("503 that somebody else explains") << 503 << QByteArray() << QByteArray(R"({"error":"DOWN"})") << -1;
}

void ErrorRulesTest::wait_isWhatIsSaid()
{
    QFETCH(int, status);
    QFETCH(QByteArray, header);
    QFETCH(QByteArray, body);
    QFETCH(int, seconds);
    ErrorRules::Rule explained;
    explained.where = {{u"/error"_s, {u"TOO_MANY"_s}, false}};
    explained.kind = ErrorKind::RateLimited;
    ErrorRules::Rule byStatus;
    byStatus.statuses = {429, 503};
    byStatus.kind = ErrorKind::RateLimited;
    const ErrorRules rules{{explained, byStatus}};
    HttpResponse response;
    response.status = status;
    response.body = body;
    if (!header.isEmpty())
        response.headers.add("Retry-After", header);
    const auto error = rules.decode(response, QDateTime({2026, 3, 1}, {9, 0}, Qt::UTC));
    QVERIFY(error);
    QCOMPARE(error->kind, ErrorKind::RateLimited);
    QCOMPARE(error->retryAfter, seconds < 0 ? std::optional<std::chrono::seconds>() : std::chrono::seconds(seconds));
}

#ifdef Q_OS_UNIX
void ErrorRulesTest::tomorrow_isTheNextMidnight_data()
{
    QTest::addColumn<QByteArray>("zone");
    QTest::addColumn<int>("hour"); // UTC
    QTest::addColumn<std::chrono::seconds>("wait");
    QTest::newRow("UTC") << QByteArray("UTC") << 20 << std::chrono::seconds(4h);
    QTest::newRow("New York, in the afternoon: UTC's first") << QByteArray("EST5") << 20 << std::chrono::seconds(4h);
    QTest::newRow("New York, in the evening: then one's own") << QByteArray("EST5") << 0 << std::chrono::seconds(5h);
    QTest::newRow("Tokyo: one's own is first") << QByteArray("JST-9") << 3 << std::chrono::seconds(12h);
    QTest::newRow("Tokyo, at night: then UTC's") << QByteArray("JST-9") << 15 << std::chrono::seconds(9h);
}

void ErrorRulesTest::tomorrow_isTheNextMidnight()
{
    QFETCH(QByteArray, zone);
    QFETCH(int, hour);
    QFETCH(std::chrono::seconds, wait);
    const QByteArray before = qgetenv("TZ");
    const bool wasSet = qEnvironmentVariableIsSet("TZ");
    qputenv("TZ", zone);
    tzset();
    ErrorRules::Rule rule;
    rule.kind = ErrorKind::RateLimited;
    rule.wait = ErrorRules::Wait::Tomorrow;
    HttpResponse response;
    response.status = 429;
    const auto error = ErrorRules{{rule}}.decode(response, QDateTime({2026, 3, 2}, {hour, 0}, Qt::UTC));
    wasSet ? qputenv("TZ", before) : qunsetenv("TZ");
    tzset();
    QVERIFY(error);
    QCOMPARE(error->retryAfter, std::optional(wait));
}
#endif

QTEST_GUILESS_MAIN(ErrorRulesTest)
#include "errorrulestest.moc"
