#include "systemevents_p.h"

#import <AppKit/AppKit.h>

namespace Ringside {

namespace {

class WorkspaceWatch : public QObject
{
public:
    explicit WorkspaceWatch(std::function<void()> onWake)
    {
        NSNotificationCenter *center = [[NSWorkspace sharedWorkspace] notificationCenter];
        m_observer = [center addObserverForName:NSWorkspaceDidWakeNotification
                                         object:nil
                                          queue:[NSOperationQueue mainQueue]
                                     usingBlock:^(NSNotification *) {
                                         onWake();
                                     }];
        [m_observer retain];
    }
    ~WorkspaceWatch() override
    {
        [[[NSWorkspace sharedWorkspace] notificationCenter] removeObserver:m_observer];
        [m_observer release];
    }

private:
    id m_observer = nil;
};

} // namespace

std::unique_ptr<QObject> watchSleep(std::function<void()> onWake)
{
    return std::make_unique<WorkspaceWatch>(std::move(onWake));
}

std::unique_ptr<QObject> watchNetwork(std::function<void()> onChange)
{
    return watchReachability(std::move(onChange));
}

} // namespace Ringside
