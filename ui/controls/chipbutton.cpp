#include "chipbutton.h"

#include "plaintext.h"

#include <QPainter>

namespace Ringside {

using namespace Qt::StringLiterals;

ChipButton::ChipButton(const QString &label, QWidget *parent)
    : QAbstractButton(parent)
{
    setCheckable(true);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setLabel(label);
}

void ChipButton::setLabel(const QString &label)
{
    m_label = neutralised(label);
    setAccessibleName(m_label);
    setText(QString(m_label).replace(u'&', u"&&"_s));
    updateGeometry();
    update();
}

void ChipButton::setTheme(const Theme &theme)
{
    m_theme = theme;
    setFont(theme.fontOf(12));
    updateGeometry();
    update();
}

QSize ChipButton::sizeHint() const
{
    const int width = fontMetrics().horizontalAdvance(m_label) + 2 * m_theme.px(10) + 2;
    return {std::min(width, m_theme.px(320)), std::max(m_theme.px(26), fontMetrics().height() + m_theme.px(6))};
}

QSize ChipButton::minimumSizeHint() const
{
    const QSize full = sizeHint();
    return {std::min(full.width(), m_theme.px(48)), full.height()};
}

void ChipButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!isEnabled())
        painter.setOpacity(0.5);
    const bool isHovered = isEnabled() && underMouse();
    const QRectF frame = QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5);
    const qreal radius = frame.height() / 2;
    painter.setPen(isChecked() ? m_theme.accent : isHovered ? m_theme.faint : m_theme.line);
    painter.setBrush(isChecked() ? m_theme.accentWeak : m_theme.raised);
    painter.drawRoundedRect(frame, radius, radius);
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), radius, radius);
    }
    painter.setPen(isChecked() ? m_theme.accent : m_theme.muted);
    painter.setLayoutDirection(m_label.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    const QRect inner = rect().adjusted(m_theme.px(10) - 1, 0, 1 - m_theme.px(10), 0);
    painter.drawText(inner.adjusted(-1, 0, 1, 0), Qt::AlignCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(m_label, Qt::ElideRight, inner.width() + 2));
}

} // namespace Ringside
