#include "errorrules.h"

#include <QTest>

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

QTEST_GUILESS_MAIN(ErrorRulesTest)
#include "errorrulestest.moc"
