#include "switchbutton.h"

#include <QPainter>

namespace Ringside {

SwitchButton::SwitchButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SwitchButton::setTheme(const Theme &theme)
{
    m_theme = theme;
    updateGeometry();
    update();
}

QSize SwitchButton::sizeHint() const
{
    return {m_theme.px(34) + 6, m_theme.px(20) + 6}; // with room for the frame of the focus
}

void SwitchButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!isEnabled())
        painter.setOpacity(0.5);
    const QRectF track = QRectF(rect()).adjusted(3, 3, -3, -3);
    const qreal radius = track.height() / 2;
    QColor ground = isChecked() ? m_theme.accent : m_theme.surface;
    if (isEnabled() && underMouse() && isChecked())
        ground = m_theme.dark ? ground.lighter(108) : ground.darker(108);
    // The frame carries the meaning where the ground does not stand out.
    painter.setPen(QPen(isChecked() ? ground : m_theme.faint, 1));
    painter.setBrush(ground);
    painter.drawRoundedRect(track.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);

    const qreal gap = m_theme.px(isChecked() ? 2 : 3);
    const qreal side = track.height() - 2 * gap;
    const bool isAtRight = isChecked() != (layoutDirection() == Qt::RightToLeft);
    const qreal x = isAtRight ? track.right() - gap - side : track.left() + gap;
    painter.setPen(Qt::NoPen);
    painter.setBrush(isChecked() ? m_theme.onAccent : m_theme.faint);
    painter.drawEllipse(QRectF(x, track.top() + gap, side, side));

    if (hasFocus()) {
        painter.setPen(QPen(m_theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius + 2, radius + 2);
    }
}

} // namespace Ringside
