#include "timefield.h"

#include <QLineEdit>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>

namespace Ringside {

TimeField::TimeField(QWidget *parent)
    : QDateTimeEdit(parent)
{
    // why: from right to left Qt turns the order of the sections round, and "3:00 PM" reads "PM 00:3"; Arabic text
    // runs from right to left by itself.
    setLayoutDirection(Qt::LeftToRight);
    setFrame(false);
    setButtonSymbols(QAbstractSpinBox::NoButtons);
    setKeyboardTracking(false);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void TimeField::setTheme(const Theme &theme)
{
    m_theme = theme;
    setFont(theme.fontOf(13));
    QPalette palette = theme.palette();
    palette.setColor(QPalette::Base, Qt::transparent);
    setPalette(palette);
    lineEdit()->setTextMargins(theme.px(8), 0, theme.px(8), 0);
    updateGeometry();
    update();
}

QSize TimeField::sizeHint() const
{
    return {fontMetrics().horizontalAdvance(text()) + 2 * m_theme.px(14) + fontMetrics().averageCharWidth() * 2,
            std::max(m_theme.px(28), fontMetrics().height() + m_theme.px(8))};
}

void TimeField::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal width = hasFocus() ? 2 : 1;
    const QColor border = hasFocus() ? m_theme.accent
        : underMouse()               ? m_theme.faint
                                     : m_theme.dark ? m_theme.line.lighter(140) : m_theme.line.darker(112);
    painter.setPen(QPen(border, width));
    painter.setBrush(m_theme.surface);
    painter.drawRoundedRect(QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2),
                            m_theme.px(8), m_theme.px(8));
}

bool TimeField::focusNextPrevChild(bool next)
{
    return QWidget::focusNextPrevChild(next);
}

void TimeField::wheelEvent(QWheelEvent *event)
{
    if (hasFocus())
        QDateTimeEdit::wheelEvent(event);
    else
        event->ignore();
}

} // namespace Ringside
