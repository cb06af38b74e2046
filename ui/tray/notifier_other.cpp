#include "notifier.h"

namespace Ringside {

std::unique_ptr<Notifier> makeNotifier()
{
    return nullptr;
}

} // namespace Ringside
