#include "crashreports.h"

#include <sys/resource.h>

namespace Ringside {

// why not PR_SET_DUMPABLE: it hides /proc/self from the desktop's portals, which then refuse to talk to us.
void keepMemoryOutOfCrashReports()
{
    rlimit limit{};
    if (::getrlimit(RLIMIT_CORE, &limit) != 0)
        return;
    limit.rlim_cur = 0; // not the hard limit: the browsers that we start may have their own
    ::setrlimit(RLIMIT_CORE, &limit);
}

} // namespace Ringside
