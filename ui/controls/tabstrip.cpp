#include "tabstrip.h"

#include <QPainter>
#include <QWheelEvent>

namespace Ringside {

TabStrip::TabStrip(QWidget *parent)
    : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideRight);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void TabStrip::setTheme(const Theme &theme)
{
    m_theme = theme;
    setFont(theme.fontOf(13, QFont::DemiBold)); // the widest it gets, so that nothing moves with the choice
    updateGeometry();
    update();
}

QSize TabStrip::minimumSizeHint() const
{
    return {m_theme.px(96), QTabBar::minimumSizeHint().height()};
}

QSize TabStrip::tabSizeHint(int index) const
{
    return {fontMetrics().horizontalAdvance(tabText(index)) + m_theme.px(20),
            fontMetrics().height() + m_theme.px(18)};
}

QSize TabStrip::minimumTabSizeHint(int index) const
{
    return tabSizeHint(index);
}

void TabStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(0, height() - 1, width(), 1, m_theme.line);
    for (int i = 0; i < count(); ++i) {
        const QRect place = tabRect(i);
        const bool isCurrent = i == currentIndex();
        const QRect words(place.left(), place.top(), place.width(), place.height() - 2);
        painter.setFont(isCurrent ? font() : m_theme.fontOf(13));
        painter.setPen(isCurrent                                            ? m_theme.accent
                           : place.contains(mapFromGlobal(QCursor::pos())) ? m_theme.text
                                                                            : m_theme.muted);
        painter.drawText(words, Qt::AlignCenter | Qt::TextSingleLine, tabText(i));
        if (!isCurrent)
            continue;
        const int inset = m_theme.px(10);
        painter.fillRect(place.left() + inset, height() - 2, place.width() - 2 * inset, 2, m_theme.accent);
        if (hasFocus()) {
            painter.setRenderHint(QPainter::Antialiasing);
            painter.setPen(QPen(m_theme.accent, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(words).adjusted(2, 4, -2, -4), m_theme.px(6), m_theme.px(6));
            painter.setRenderHint(QPainter::Antialiasing, false);
        }
    }
}

// Turning the wheel above a page's tabs is a slip.
void TabStrip::wheelEvent(QWheelEvent *event)
{
    event->ignore();
}

} // namespace Ringside
