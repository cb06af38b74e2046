#include "wordbutton.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace Ringside {

using namespace Qt::StringLiterals;

WordButton::WordButton(QWidget *parent)
    : QAbstractButton(parent)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void WordButton::setLabel(const QString &label)
{
    if (label == m_label)
        return;
    m_label = label;
    setAccessibleName(label);
    setText(QString(label).replace(u'&', u"&&"_s));
    updateGeometry();
    update();
}

void WordButton::setOpensMore(bool opens)
{
    m_opensMore = opens;
    updateGeometry();
    update();
}

void WordButton::setTheme(const Theme &theme)
{
    m_theme = theme;
    setFont(theme.fontOf(11));
    updateGeometry();
    update();
}

QSize WordButton::sizeHint() const
{
    const int chevron = m_opensMore ? m_theme.px(11 + 3) : 0;
    return {fontMetrics().horizontalAdvance(m_label) + chevron + 2 * m_theme.px(4) + 2,
            fontMetrics().height() + m_theme.px(4)};
}

void WordButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_theme.accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), m_theme.px(4), m_theme.px(4));
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
    const bool isPointedAt = underMouse() || isDown();
    const QColor ink = m_opensMore ? (isPointedAt ? m_theme.text : m_theme.muted) : m_theme.accent;
    const int chevron = m_opensMore ? m_theme.px(11) : 0;
    const int inset = m_theme.px(4) + 1;
    const int words = width() - 2 * inset - (m_opensMore ? chevron + m_theme.px(3) : 0);
    QFont font = this->font();
    font.setUnderline(!m_opensMore || isPointedAt);
    painter.setFont(font);
    painter.setPen(ink);
    const QRect place(isMirrored ? width() - inset - words : inset, 0, words, height());
    painter.drawText(place,
                     Qt::TextSingleLine | Qt::AlignAbsolute | Qt::AlignVCenter
                         | (isMirrored ? Qt::AlignRight : Qt::AlignLeft),
                     m_label);
    if (!m_opensMore)
        return;
    const qreal ratio = std::max(1.0, std::abs(painter.deviceTransform().m11()));
    painter.drawPixmap(QPointF(isMirrored ? inset : width() - inset - chevron, (height() - chevron) / 2.0 + 1),
                       symbolPixmap(Symbol::Chevron, ink, chevron, ratio));
}

} // namespace Ringside
