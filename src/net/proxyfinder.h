#pragma once

#include <QFuture>
#include <QList>
#include <QNetworkProxy>
#include <QUrl>

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

} // namespace Ringside
