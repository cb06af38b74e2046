#include "systemevents_p.h"

#include <QMetaObject>

#include <windows.h>
#include <powrprof.h>

namespace Ringside {

namespace {

class PowerWatch : public QObject
{
public:
    explicit PowerWatch(std::function<void()> onWake)
        : m_onWake(std::move(onWake))
    {
        DEVICE_NOTIFY_SUBSCRIBE_PARAMETERS parameters{};
        parameters.Callback = &PowerWatch::onPowerEvent;
        parameters.Context = this;
        PowerRegisterSuspendResumeNotification(DEVICE_NOTIFY_CALLBACK, &parameters, &m_registration);
    }
    // Unregistering waits for a callback that is under way.
    ~PowerWatch() override
    {
        if (m_registration)
            PowerUnregisterSuspendResumeNotification(m_registration);
    }

private:
    static ULONG CALLBACK onPowerEvent(void *context, ULONG type, void *)
    {
        // Called in a thread of the system.
        auto *self = static_cast<PowerWatch *>(context);
        if (type == PBT_APMRESUMEAUTOMATIC)
            QMetaObject::invokeMethod(self, [self] { self->m_onWake(); }, Qt::QueuedConnection);
        return ERROR_SUCCESS;
    }

    std::function<void()> m_onWake;
    HPOWERNOTIFY m_registration = nullptr;
};

} // namespace

std::unique_ptr<QObject> watchSleep(std::function<void()> onWake)
{
    return std::make_unique<PowerWatch>(std::move(onWake));
}

std::unique_ptr<QObject> watchNetwork(std::function<void()> onChange)
{
    return watchReachability(std::move(onChange));
}

} // namespace Ringside
