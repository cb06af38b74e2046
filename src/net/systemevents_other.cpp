#include "systemevents_p.h"

namespace Ringside {

std::unique_ptr<QObject> watchSleep(std::function<void()>)
{
    return nullptr;
}

std::unique_ptr<QObject> watchNetwork(std::function<void()> onChange)
{
    return watchReachability(std::move(onChange));
}

} // namespace Ringside
