#include "proxyfinder.h"

#include <QHostAddress>
#include <QtConcurrentRun>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

constexpr auto rememberedFor = 5min;
// A PAC file that hangs for one host must not keep the others waiting.
constexpr int threads = 3;
constexpr qsizetype largestMemory = 200;

QString keyOf(const QUrl &url)
{
    return u"%1://%2:%3"_s.arg(url.scheme(), url.host(), QString::number(url.port(-1)));
}

} // namespace

SystemProxyFinder::SystemProxyFinder(const Clock &clock, LookUp lookUp)
    : m_clock(clock)
    , m_lookUp(std::move(lookUp))
{
    m_pool.setMaxThreadCount(threads);
}

QFuture<QList<QNetworkProxy>> SystemProxyFinder::find(const QUrl &url)
{
    if (isLoopback(url))
        return QtFuture::makeReadyFuture(QList{QNetworkProxy(QNetworkProxy::NoProxy)});
    const QString key = keyOf(url);
    const auto now = m_clock.elapsed();
    m_known.removeIf([now](const auto &entry) { return now - entry.value().askedAt > rememberedFor; });
    if (const auto it = m_known.constFind(key); it != m_known.constEnd())
        return it->proxies;
    if (m_known.size() >= largestMemory)
        m_known.clear();

    QUrl origin; // why: a PAC file is somebody's program, and path and query are none of its business
    origin.setScheme(url.scheme());
    origin.setHost(url.host());
    origin.setPort(url.port());
    origin.setPath(u"/"_s);
    const auto proxies = QtConcurrent::run(&m_pool, [lookUp = m_lookUp, query = QNetworkProxyQuery(origin)] {
        const QList<QNetworkProxy> found = lookUp(query);
        return found.isEmpty() ? QList{QNetworkProxy(QNetworkProxy::NoProxy)} : found;
    });
    m_known.insert(key, {proxies, now});
    return proxies;
}

bool isLoopback(const QUrl &url)
{
    const QString host = url.host().toLower();
    return host == "localhost"_L1 || host.endsWith(".localhost"_L1) || QHostAddress(host).isLoopback();
}

} // namespace Ringside
