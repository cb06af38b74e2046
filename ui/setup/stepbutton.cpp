#include "stepbutton.h"

#include <QLocale>
#include <QPainter>

namespace Ringside {

StepButton::StepButton(int number, int count, const QString &label, QWidget *parent)
    : QAbstractButton(parent)
    , m_number(number)
    , m_count(count)
    , m_label(label)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    describe();
}

void StepButton::describe()
{
    const QString number = QString::number(m_number);
    const QString count = QString::number(m_count);
    //: For a screen reader. %1 of %2: numbers, %3: the name of a step of the set-up
    setAccessibleName(m_isDone ? tr("Step %1 of %2: %3, done").arg(number, count, m_label)
                               : tr("Step %1 of %2: %3").arg(number, count, m_label));
}

void StepButton::setCurrent(bool current)
{
    m_isCurrent = current;
    update();
}

void StepButton::setDone(bool done)
{
    m_isDone = done;
    describe();
    update();
}

void StepButton::setTheme(const Theme &theme)
{
    m_theme = theme;
    setFont(theme.fontOf(13));
    updateGeometry();
    update();
}

QSize StepButton::sizeHint() const
{
    const QFontMetrics wide(m_theme.fontOf(13, QFont::DemiBold));
    return {wide.horizontalAdvance(m_label) + m_theme.px(12 + 22 + 10 + 12),
            std::max(m_theme.px(36), fontMetrics().height() + m_theme.px(12))};
}

QSize StepButton::minimumSizeHint() const
{
    return {m_theme.px(80), sizeHint().height()};
}

void StepButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_isCurrent || underMouse()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_isCurrent ? m_theme.accentWeak : m_theme.line);
        painter.drawRoundedRect(rect(), m_theme.px(8), m_theme.px(8));
    }
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), m_theme.px(7), m_theme.px(7));
    }

    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const int side = m_theme.px(22);
    const int inset = m_theme.px(12);
    const QRect circle(isMirrored ? width() - inset - side : inset, (height() - side) / 2, side, side);
    const QColor ink = m_isDone ? m_theme.ring : m_isCurrent ? m_theme.accent : m_theme.muted;
    painter.setPen(QPen(ink, 1.5));
    painter.setBrush(m_isDone ? m_theme.ringWeak : Qt::transparent);
    painter.drawEllipse(QRectF(circle).adjusted(1, 1, -1, -1));
    if (m_isDone) {
        const int mark = m_theme.px(14);
        painter.drawPixmap(QPointF(circle.x() + (side - mark) / 2.0, circle.y() + (side - mark) / 2.0),
                           symbolPixmap(Symbol::Check, ink, mark, painter.device()->devicePixelRatioF()));
    } else {
        painter.setFont(m_theme.fontOf(11, QFont::DemiBold));
        painter.drawText(circle, Qt::AlignCenter, QLocale().toString(m_number));
    }

    painter.setPen(m_isCurrent ? m_theme.accent : m_theme.text);
    painter.setFont(m_theme.fontOf(13, m_isCurrent ? QFont::DemiBold : QFont::Normal));
    const int before = inset + side + m_theme.px(10);
    const QRect words = isMirrored ? rect().adjusted(inset, 0, -before, 0) : rect().adjusted(before, 0, -inset, 0);
    painter.drawText(words,
                     Qt::AlignVCenter | Qt::AlignAbsolute | Qt::TextSingleLine
                         | (isMirrored ? Qt::AlignRight : Qt::AlignLeft),
                     painter.fontMetrics().elidedText(m_label, Qt::ElideRight, words.width()));
}

} // namespace Ringside
