#include "globalhotkey.h"

namespace Ringside {

// macOS: a key there is bound by the user, in System Settings or Shortcuts, to "ringside --show-call".
std::unique_ptr<GlobalHotkey> makeGlobalHotkey()
{
    return makeNoHotkey();
}

} // namespace Ringside
