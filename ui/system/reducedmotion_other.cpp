#include "assistance.h"

#ifdef Q_OS_MACOS
#include <CoreFoundation/CoreFoundation.h>
#endif

namespace Ringside {

namespace {

//! macOS: "Reduce motion" of the accessibility settings, as it was when the program started.
class ReducedAtStart : public ReducedMotion
{
public:
    [[nodiscard]] bool isReduced() const override { return m_reduced; }

private:
    static bool read()
    {
#ifdef Q_OS_MACOS
        return CFPreferencesGetAppBooleanValue(CFSTR("reduceMotion"), CFSTR("com.apple.universalaccess"), nullptr);
#else
        return false;
#endif
    }

    const bool m_reduced = read();
};

} // namespace

std::unique_ptr<ReducedMotion> makeReducedMotion()
{
    return std::make_unique<ReducedAtStart>();
}

} // namespace Ringside
