#include "assistance.h"

namespace Ringside {

Assistance::Assistance(std::unique_ptr<ReducedMotion> motion, QObject *parent)
    : QObject(parent)
    , m_motion(std::move(motion))
    , m_isScreenRead(QAccessible::isActive())
{
    QAccessible::installActivationObserver(this);
    connect(m_motion.get(), &ReducedMotion::changed, this, &Assistance::changed);
}

Assistance::~Assistance()
{
    QAccessible::removeActivationObserver(this);
}

void Assistance::accessibilityActiveChanged(bool active)
{
    if (m_isScreenRead == active)
        return;
    m_isScreenRead = active;
    Q_EMIT changed();
}

} // namespace Ringside
