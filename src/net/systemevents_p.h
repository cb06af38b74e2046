#pragma once

#include <QObject>

#include <functional>
#include <memory>

namespace Ringside {

// One platform file defines these two; null where the platform has nothing to offer.
// The callbacks are called in the thread of the caller, until the object is destroyed.
[[nodiscard]] std::unique_ptr<QObject> watchSleep(std::function<void()> onWake);
[[nodiscard]] std::unique_ptr<QObject> watchNetwork(std::function<void()> onChange);

// For platforms whose watchNetwork() is Qt's QNetworkInformation.
[[nodiscard]] std::unique_ptr<QObject> watchReachability(std::function<void()> onChange);

} // namespace Ringside
