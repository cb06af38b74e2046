#pragma once

#include "clock.h"

#include <QFuture>
#include <QHash>
#include <QList>
#include <QNetworkProxy>
#include <QThreadPool>
#include <QUrl>

#include <chrono>
#include <functional>

namespace Ringside {

//! Which proxies lead to a host.
//!
//! Thread: called on the thread of HttpClient, which it never blocks.
class ProxyFinder
{
public:
    virtual ~ProxyFinder() = default;
    //! In order of preference; never empty: QNetworkProxy::NoProxy means directly.
    [[nodiscard]] virtual QFuture<QList<QNetworkProxy>> find(const QUrl &url) = 0;
};

//! The system's own settings, PAC files among them, asked on threads of its own and remembered for a while.
//!
//! What the system has: Windows its Internet options with PAC and WPAD (WinHTTP), macOS its network settings with PAC,
//! Linux what libproxy finds where Qt is built with it (without its plug-ins, which GNOME's and KDE's settings and PAC
//! need, that is http_proxy, https_proxy and no_proxy). All of them may block for seconds, which is why they are asked
//! elsewhere.
//! This computer itself is reached directly, always. Does not know proxies' passwords: one that wants a sign-in other
//! than the one of the Windows session cannot be used.
//! Thread: find() on one; the end waits for the question under way. Ownership: \a clock must outlive it.
class SystemProxyFinder : public ProxyFinder
{
public:
    //! Blocks; called on the pool.
    using LookUp = std::function<QList<QNetworkProxy>(const QNetworkProxyQuery &query)>;

    explicit SystemProxyFinder(const Clock &clock, LookUp lookUp = QNetworkProxyFactory::systemProxyForQuery);

    [[nodiscard]] QFuture<QList<QNetworkProxy>> find(const QUrl &url) override;
    //! The network is another: what is remembered holds no longer.
    void forget() { m_known.clear(); }

private:
    struct Known {
        QFuture<QList<QNetworkProxy>> proxies;
        std::chrono::nanoseconds askedAt{0};
    };
    const Clock &m_clock;
    LookUp m_lookUp;
    QHash<QString, Known> m_known; // by scheme, host and port
    QThreadPool m_pool;
};

//! Whether \a url points at this computer.
[[nodiscard]] bool isLoopback(const QUrl &url);

} // namespace Ringside
