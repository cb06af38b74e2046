#pragma once

namespace Ringside {

//! Keeps what this process has in memory (passwords, callers) out of what the system writes down when it crashes.
//!
//! Linux, macOS: no core file; systemd-coredump respects that too. Windows: reports without the heap.
//! Call first in main().
void keepMemoryOutOfCrashReports();

} // namespace Ringside
