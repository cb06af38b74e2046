#pragma once

#include "demoserver.h"

#include <QTcpSocket>

namespace Ringside {

struct DemoServer::Client {
    QTcpSocket *socket = nullptr; // a child of the server
    QByteArray buffer;
    QByteArray challenge;
    bool isLoggedIn = false;
    bool isGone = false;
};

namespace DemoAction {

//! Of the first header called \a name in \a action; empty: there is none.
inline QByteArray valueOf(const QByteArray &action, const QByteArray &name)
{
    const QList<QByteArray> lines = action.split('\n');
    for (const QByteArray &line : lines) {
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && line.left(colon).trimmed().compare(name, Qt::CaseInsensitive) == 0)
            return line.mid(colon + 1).trimmed();
    }
    return {};
}

} // namespace DemoAction

} // namespace Ringside
