#include "portal_p.h"

#include "logging.h"
#include "portalrequest_p.h"

#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QFileInfo>
#include <QRandomGenerator>

namespace Ringside {

using namespace Qt::StringLiterals;

namespace {

constexpr auto service = "org.freedesktop.portal.Desktop"_L1;
constexpr auto path = "/org/freedesktop/portal/desktop"_L1;
constexpr auto settings = "org.freedesktop.portal.Settings"_L1;
constexpr auto request = "org.freedesktop.portal.Request"_L1;

Error errorOf(const QDBusError &error)
{
    switch (error.type()) {
    case QDBusError::ServiceUnknown:
    case QDBusError::UnknownInterface:
    case QDBusError::UnknownMethod:
    case QDBusError::UnknownObject:
        return {ErrorKind::Unsupported, error.name(), std::nullopt};
    case QDBusError::AccessDenied:
        return {ErrorKind::Forbidden, error.name(), std::nullopt};
    case QDBusError::NoReply:
    case QDBusError::Timeout:
    case QDBusError::TimedOut:
        return {ErrorKind::Timeout, error.name(), std::nullopt};
    default:
        return {ErrorKind::Protocol, error.name(), std::nullopt};
    }
}

} // namespace

std::optional<QDBusConnection> sessionBus()
{
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (!qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS")
        && (runtime.isEmpty() || !QFileInfo::exists(runtime + "/bus"_L1)))
        return std::nullopt;
    const QDBusConnection bus = QDBusConnection::sessionBus();
    return bus.isConnected() ? std::optional(bus) : std::nullopt;
}

QVariant unwrapped(QVariant value)
{
    while (value.metaType() == QMetaType::fromType<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

QFuture<Result<QVariantMap>> askPortal(const QDBusConnection &bus, const QString &interface, const QString &method,
                                       QVariantList arguments, QVariantMap options, QObject *owner)
{
    return (new PortalRequest(bus, owner))->send(interface, method, std::move(arguments), std::move(options));
}

// ---- PortalRequest

PortalRequest::PortalRequest(const QDBusConnection &bus, QObject *owner)
    : QObject(owner)
    , m_bus(bus)
{
    m_promise.start();
}

QFuture<Result<QVariantMap>> PortalRequest::send(const QString &interface, const QString &method,
                                                 QVariantList arguments, QVariantMap options)
{
    const QString token = u"ringside%1"_s.arg(QRandomGenerator::system()->generate64(), 0, 36);
    const QString sender = m_bus.baseService().mid(1).replace(u'.', u'_');
    // why before the call: the answer may be faster than the reply that names its object.
    listen(u"%1/request/%2/%3"_s.arg(path, sender, token));
    options.insert(u"handle_token"_s, token);
    QDBusMessage message = QDBusMessage::createMethodCall(service, path, interface, method);
    message.setArguments(arguments << options);
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusObjectPath> reply = *watcher;
        if (reply.isError()) {
            qCDebug(lcUi) << "the portal does not answer:" << reply.error().name();
            finish(tl::unexpected(errorOf(reply.error())));
        } else if (reply.value().path() != m_path) {
            listen(reply.value().path()); // portals before 0.9
        }
    });
    return m_promise.future();
}

void PortalRequest::listen(const QString &objectPath)
{
    m_path = objectPath;
    m_bus.connect(service, m_path, request, u"Response"_s, this, SLOT(onResponse(uint, QVariantMap)));
}

void PortalRequest::onResponse(uint response, const QVariantMap &results)
{
    if (response == 0)
        finish(results);
    else
        finish(fail(response == 1 ? ErrorKind::Cancelled : ErrorKind::Forbidden));
}

void PortalRequest::finish(const Result<QVariantMap> &result)
{
    if (std::exchange(m_finished, true))
        return;
    m_promise.addResult(result);
    m_promise.finish();
    deleteLater();
}

// ---- PortalSettings

PortalSettings::PortalSettings(const QDBusConnection &bus, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
{
    m_bus.connect(service, path, settings, u"SettingChanged"_s, this,
                  SLOT(onSettingChanged(QString, QString, QDBusVariant)));
}

void PortalSettings::ask(const QString &area, const QString &key)
{
    QDBusMessage question = QDBusMessage::createMethodCall(service, path, settings, u"Read"_s);
    question.setArguments({area, key});
    auto *watcher = new QDBusPendingCallWatcher(m_bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, area, key] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        watcher->deleteLater();
        if (!reply.isError())
            Q_EMIT known(area, key, unwrapped(reply.value().variant()));
    });
}

void PortalSettings::onSettingChanged(const QString &area, const QString &key, const QDBusVariant &value)
{
    Q_EMIT known(area, key, unwrapped(value.variant()));
}

} // namespace Ringside
