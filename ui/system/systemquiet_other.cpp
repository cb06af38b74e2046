#include "systemquiet.h"

namespace Ringside {

namespace {

//! macOS: "Focus" has no interface for programs.
class NoQuiet : public SystemQuiet
{
public:
    [[nodiscard]] bool isQuiet() const override { return false; }
    [[nodiscard]] bool isReadable() const override { return false; }
};

} // namespace

std::unique_ptr<SystemQuiet> makeSystemQuiet()
{
    return std::make_unique<NoQuiet>();
}

} // namespace Ringside
