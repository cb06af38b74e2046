#include "httpmessage.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace Ringside;

class HttpMessageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headersDisregardCase();
    void retryAfterInEveryForm_data();
    void retryAfterInEveryForm();
    void methodsThatMayBeRepeated_data();
    void methodsThatMayBeRepeated();
    void credentialsAreNoticed();
    void secretsGoInEveryForm_data();
    void secretsGoInEveryForm();
    void oneSecretInsideAnother();
    void descriptionsShowOnlyTheHost();
};

void HttpMessageTest::headersDisregardCase()
{
    HttpHeaders headers{{"X-A", "1"}, {"x-b", "2"}, {"X-a", "3"}};
    QCOMPARE(headers.value("x-A"), QByteArray("1"));
    QVERIFY(headers.contains("X-B"));
    QVERIFY(headers.value("X-C").isEmpty());
    headers.set("x-a", "4");
    QCOMPARE(headers, (HttpHeaders{{"x-b", "2"}, {"x-a", "4"}}));
    headers.remove("X-B");
    QVERIFY(!headers.contains("x-b"));
}

void HttpMessageTest::retryAfterInEveryForm_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<int>("seconds"); // -1: none
    QTest::newRow("seconds") << QByteArray("120") << 120;
    QTest::newRow("nothing to wait") << QByteArray("0") << 0;
    QTest::newRow("a fraction, rounded up") << QByteArray("0.2") << 1;
    QTest::newRow("spaces around") << QByteArray(" 5 ") << 5;
    QTest::newRow("two hours") << QByteArray("7200") << 7200;
    QTest::newRow("milliseconds") << QByteArray("10000") << 10;
    QTest::newRow("many milliseconds, rounded up") << QByteArray("60001") << 61;
    QTest::newRow("a date") << QByteArray("Mon, 02 Mar 2026 09:01:30 GMT") << 90;
    QTest::newRow("a date that is over") << QByteArray("Mon, 02 Mar 2026 08:00:00 GMT") << 0;
    QTest::newRow("negative") << QByteArray("-5") << -1;
    QTest::newRow("no number") << QByteArray("soon") << -1;
    QTest::newRow("not a number") << QByteArray("nan") << -1;
    QTest::newRow("infinite") << QByteArray("inf") << -1;
    QTest::newRow("out of all bounds") << QByteArray("1e300") << -1;
    QTest::newRow("empty") << QByteArray() << -1;
}

void HttpMessageTest::retryAfterInEveryForm()
{
    QFETCH(QByteArray, value);
    QFETCH(int, seconds);
    const auto wait = retryAfter(value, QDateTime({2026, 3, 2}, {9, 0}, Qt::UTC));
    QCOMPARE(wait ? int(wait->count()) : -1, seconds);
}

void HttpMessageTest::methodsThatMayBeRepeated_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<bool>("may");
    for (const QByteArray method : {"GET", "HEAD", "OPTIONS", "PUT", "DELETE", "get"})
        QTest::newRow(method.constData()) << method << true;
    for (const QByteArray method : {"POST", "PATCH", "MERGE"})
        QTest::newRow(method.constData()) << method << false;
}

void HttpMessageTest::methodsThatMayBeRepeated()
{
    QFETCH(QByteArray, method);
    QFETCH(bool, may);
    HttpRequest request;
    request.method = method;
    QCOMPARE(request.mayBeRepeated(), may);
    request.isIdempotent = !may;
    QCOMPARE(request.mayBeRepeated(), !may);
}

void HttpMessageTest::credentialsAreNoticed()
{
    HttpRequest request;
    QVERIFY(!request.hasCredentials());
    request.secrets = {Secret()};
    QVERIFY(!request.hasCredentials());
    request.headers = {{"Accept", "x"}, {"x-api-KEY", "k"}};
    QVERIFY(request.hasCredentials());
    request.headers = {};
    request.secrets = {Secret("k")};
    QVERIFY(request.hasCredentials());
}

void HttpMessageTest::secretsGoInEveryForm_data()
{
    QTest::addColumn<QByteArray>("text");
    const QByteArray secret = "a/b+c \"d\"\\e\xc3\xa4";
    QTest::newRow("plain") << secret;
    QTest::newRow("in a URL") << secret.toPercentEncoding();
    QTest::newRow("in a URL, small letters") << secret.toPercentEncoding().toLower();
    QTest::newRow("in a form") << QByteArray("a%2Fb%2Bc+%22d%22%5Ce%C3%A4");
    QTest::newRow("in JSON") << QByteArray("a/b+c \\\"d\\\"\\\\e\xc3\xa4");
    QTest::newRow("in careful JSON") << QByteArray("a\\/b+c \\\"d\\\"\\\\e\xc3\xa4");
    QTest::newRow("in base64") << secret.toBase64();
    QTest::newRow("in base64 for URLs") << secret.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

void HttpMessageTest::secretsGoInEveryForm()
{
    QFETCH(QByteArray, text);
    const QList<Secret> secrets{Secret("a/b+c \"d\"\\e\xc3\xa4")};
    QCOMPARE(withoutSecrets("before " + text + " after " + text, secrets), QByteArray("before *** after ***"));
    QCOMPARE(withoutSecrets("before", {Secret()}), QByteArray("before"));
}

void HttpMessageTest::oneSecretInsideAnother()
{
    const QList<Secret> secrets{Secret("abc"), Secret("abcdef")};
    QVERIFY(!withoutSecrets("x abcdef y", secrets).contains("def"));
}

void HttpMessageTest::descriptionsShowOnlyTheHost()
{
    HttpRequest request;
    request.method = "POST";
    request.url = QUrl(u"https://api.example.com:8443/people/5550100?key=k#f"_s);
    request.body = "Erika";
    QCOMPARE(describeForLog(request), u"POST https://api.example.com:8443 (5 bytes)"_s);
    HttpResponse response;
    response.status = 200;
    response.body = "Erika";
    response.elapsed = 83ms;
    QCOMPARE(describeForLog(response), u"200, 5 bytes in 83 ms"_s);
}

QTEST_GUILESS_MAIN(HttpMessageTest)
#include "httpmessagetest.moc"
