#pragma once

#include "result.h"

#include <QDBusConnection>
#include <QObject>
#include <QPromise>
#include <QVariantMap>

namespace Ringside {

//! One question to a portal: its object on the bus says Response once. Destroys itself after that.
class PortalRequest : public QObject
{
    Q_OBJECT

public:
    PortalRequest(const QDBusConnection &bus, QObject *owner);

    [[nodiscard]] QFuture<Result<QVariantMap>> send(const QString &interface, const QString &method,
                                                    QVariantList arguments, QVariantMap options);

private Q_SLOTS:
    void onResponse(uint response, const QVariantMap &results);

private:
    void listen(const QString &path);
    void finish(const Result<QVariantMap> &result);

    QDBusConnection m_bus;
    QPromise<Result<QVariantMap>> m_promise;
    QString m_path;
    bool m_finished = false;
};

} // namespace Ringside
