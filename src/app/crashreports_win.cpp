#include "crashreports.h"

#include <windows.h>

#include <werapi.h>

namespace Ringside {

void keepMemoryOutOfCrashReports()
{
    WerSetFlags(WER_FAULT_REPORTING_FLAG_NOHEAP);
}

} // namespace Ringside
