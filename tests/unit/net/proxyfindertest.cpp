#include "fakeclock.h"
#include "proxyfinder.h"

#include <QSemaphore>
#include <QTest>

#include <atomic>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace Ringside;

class ProxyFinderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void neverBlocksWhoAsks();
    void remembersForAWhile();
    void hostsAreAskedApart();
    void thisComputerIsReachedDirectly_data();
    void thisComputerIsReachedDirectly();
    void nothingFoundMeansDirectly();
    void pathsAreNobodysBusiness();
    void readsTheEnvironment();
};

void ProxyFinderTest::neverBlocksWhoAsks()
{
    FakeClock clock;
    QSemaphore pacFile; // somebody's program that takes its time
    std::atomic<QThread *> thread = nullptr;
    SystemProxyFinder finder(clock, [&](const QNetworkProxyQuery &) {
        thread = QThread::currentThread();
        pacFile.acquire();
        return QList{QNetworkProxy(QNetworkProxy::HttpProxy, u"proxy.example.com"_s, 3128)};
    });
    const auto first = finder.find(QUrl(u"https://crm.example.com/a"_s));
    const auto second = finder.find(QUrl(u"https://crm.example.com/b"_s));
    QVERIFY(!first.isFinished());
    pacFile.release(1); // one question for both
    QTRY_VERIFY(first.isFinished() && second.isFinished());
    QCOMPARE(second.result().constFirst().hostName(), u"proxy.example.com"_s);
    QVERIFY(thread != QThread::currentThread());
}

void ProxyFinderTest::remembersForAWhile()
{
    FakeClock clock;
    std::atomic<int> asked = 0;
    SystemProxyFinder finder(clock, [&](const QNetworkProxyQuery &) {
        ++asked;
        return QList<QNetworkProxy>();
    });
    const auto ask = [&finder] {
        const auto future = finder.find(QUrl(u"https://crm.example.com/"_s));
        QTRY_VERIFY(future.isFinished());
    };
    ask();
    ask();
    QCOMPARE(asked.load(), 1);
    clock.advance(6min);
    ask();
    QCOMPARE(asked.load(), 2);
    finder.forget();
    ask();
    QCOMPARE(asked.load(), 3);
}

void ProxyFinderTest::hostsAreAskedApart()
{
    FakeClock clock;
    SystemProxyFinder finder(clock, [](const QNetworkProxyQuery &query) {
        return QList{QNetworkProxy(QNetworkProxy::HttpProxy, query.peerHostName(), quint16(query.peerPort()))};
    });
    const auto one = finder.find(QUrl(u"https://one.example.com:8443/"_s));
    const auto two = finder.find(QUrl(u"https://two.example.com/"_s));
    QTRY_VERIFY(one.isFinished() && two.isFinished());
    QCOMPARE(one.result().constFirst().hostName(), u"one.example.com"_s);
    QCOMPARE(one.result().constFirst().port(), quint16(8443));
    QCOMPARE(two.result().constFirst().hostName(), u"two.example.com"_s);
}

void ProxyFinderTest::thisComputerIsReachedDirectly_data()
{
    QTest::addColumn<QString>("url");
    QTest::addColumn<bool>("isHere");
    for (const char *url : {"http://127.0.0.1:80/", "http://127.9.9.9/", "https://localhost/", "http://LOCALHOST:1/",
                            "http://[::1]:5/", "http://app.localhost/"})
        QTest::newRow(url) << QString::fromLatin1(url) << true;
    for (const char *url : {"http://127.0.0.1.example.com/", "http://localhost.example.com/", "http://10.0.0.1/",
                            "http://[::2]/", "http://0.0.0.0/", "http:///"})
        QTest::newRow(url) << QString::fromLatin1(url) << false;
}

void ProxyFinderTest::thisComputerIsReachedDirectly()
{
    QFETCH(QString, url);
    QFETCH(bool, isHere);
    QCOMPARE(isLoopback(QUrl(url)), isHere);
    FakeClock clock;
    SystemProxyFinder finder(clock, [](const QNetworkProxyQuery &) {
        return QList{QNetworkProxy(QNetworkProxy::HttpProxy, u"proxy.example.com"_s, 1)};
    });
    const auto future = finder.find(QUrl(url));
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().constFirst().type(), isHere ? QNetworkProxy::NoProxy : QNetworkProxy::HttpProxy);
}

void ProxyFinderTest::nothingFoundMeansDirectly()
{
    FakeClock clock;
    SystemProxyFinder finder(clock, [](const QNetworkProxyQuery &) { return QList<QNetworkProxy>(); });
    const auto future = finder.find(QUrl(u"https://crm.example.com/"_s));
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(future.result().constFirst().type(), QNetworkProxy::NoProxy);
}

void ProxyFinderTest::pathsAreNobodysBusiness()
{
    FakeClock clock;
    QUrl seen;
    SystemProxyFinder finder(clock, [&seen](const QNetworkProxyQuery &query) {
        seen = query.url();
        return QList<QNetworkProxy>();
    });
    const auto future = finder.find(QUrl(u"https://crm.example.com/rest/s3cret?phone=5550100"_s));
    QTRY_VERIFY(future.isFinished());
    QCOMPARE(seen, QUrl(u"https://crm.example.com/"_s));
}

void ProxyFinderTest::readsTheEnvironment()
{
#ifndef Q_OS_LINUX
    QSKIP("elsewhere the environment has no say");
#endif
    qputenv("https_proxy", "http://proxy.example.com:3128");
    qunsetenv("no_proxy");
    FakeClock clock;
    SystemProxyFinder finder(clock);
    const auto future = finder.find(QUrl(u"https://crm.example.com/"_s));
    QTRY_VERIFY(future.isFinished());
    qunsetenv("https_proxy");
    QCOMPARE(future.result().constFirst().hostName(), u"proxy.example.com"_s);
    QCOMPARE(future.result().constFirst().port(), quint16(3128));
}

QTEST_GUILESS_MAIN(ProxyFinderTest)
#include "proxyfindertest.moc"
