#include "portalmotion_p.h"

namespace Ringside {

using namespace Qt::StringLiterals;

namespace {

constexpr auto appearance = "org.freedesktop.appearance"_L1;
constexpr auto reducedMotion = "reduced-motion"_L1;
constexpr auto gnomeInterface = "org.gnome.desktop.interface"_L1;
constexpr auto enableAnimations = "enable-animations"_L1;
constexpr auto plasma = "org.kde.kdeglobals.KDE"_L1;
constexpr auto durationFactor = "AnimationDurationFactor"_L1;

//! No session bus: nothing is known.
class NoWord : public ReducedMotion
{
public:
    [[nodiscard]] bool isReduced() const override { return false; }
};

} // namespace

PortalMotion::PortalMotion(const QDBusConnection &bus)
    : m_settings(bus)
{
    connect(&m_settings, &PortalSettings::known, this, &PortalMotion::take);
    m_settings.ask(appearance, reducedMotion);
    m_settings.ask(gnomeInterface, enableAnimations);
    m_settings.ask(plasma, durationFactor);
}

void PortalMotion::take(const QString &area, const QString &key, const QVariant &value)
{
    const bool before = isReduced();
    if (area == appearance && key == reducedMotion)
        m_wish = value.toUInt() == 1;
    else if (area == gnomeInterface && key == enableAnimations)
        m_gnome = !value.toBool();
    else if (area == plasma && key == durationFactor)
        m_plasma = value.toString() == "0"_L1; // text in every version so far
    if (isReduced() != before)
        Q_EMIT changed();
}

std::unique_ptr<ReducedMotion> makeReducedMotion()
{
    if (const auto bus = sessionBus())
        return std::make_unique<PortalMotion>(*bus);
    return std::make_unique<NoWord>();
}

} // namespace Ringside
