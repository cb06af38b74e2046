#include "systemevents.h"

#include "logging.h"
#include "systemevents_p.h"

#include <QNetworkInformation>

namespace Ringside {

namespace {

// A cable or a Wi-Fi brings several changes one after the other.
constexpr auto settleTime = std::chrono::milliseconds(500);

} // namespace

SystemEvents::SystemEvents(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_settled(clock.alarm([this] {
        qCInfo(lcNet) << "the network changed";
        Q_EMIT networkChanged();
    }))
    , m_sleepWatch(watchSleep([this] {
        qCInfo(lcNet) << "the computer woke up";
        Q_EMIT wokeUp();
    }))
    , m_networkWatch(watchNetwork([this] { m_settled->start(settleTime); }))
{
}

SystemEvents::~SystemEvents() = default;

std::unique_ptr<QObject> watchReachability(std::function<void()> onChange)
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return nullptr;
    auto context = std::make_unique<QObject>();
    QObject::connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged,
                     context.get(), [onChange = std::move(onChange)] { onChange(); });
    return context;
}

} // namespace Ringside
