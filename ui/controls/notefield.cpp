#include "notefield.h"

#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QWheelEvent>
#include <QtMath>

#include <algorithm>

namespace Ringside {

NoteField::NoteField(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setAttribute(Qt::WA_Hover);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    viewport()->setAutoFillBackground(false);
    connect(this, &QPlainTextEdit::textChanged, this, &NoteField::fit);
    fit();
}

void NoteField::setTheme(const Theme &theme)
{
    m_theme = theme;
    setFont(theme.fontOf(13));
    QPalette palette = theme.palette();
    palette.setColor(QPalette::Base, Qt::transparent);
    setPalette(palette);
    document()->setDocumentMargin(0);
    setViewportMargins(theme.px(10), theme.px(8), theme.px(10), theme.px(8));
    fit();
    update();
}

void NoteField::setInvalid(bool invalid)
{
    m_isInvalid = invalid;
    update();
}

void NoteField::setVisibleLines(int fewest, int most)
{
    m_fewestLines = fewest;
    m_mostLines = most;
    fit();
}

void NoteField::fit()
{
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && lines < m_mostLines; block = block.next())
        lines += std::max(1, block.lineCount());
    const int shown = std::clamp(lines, m_fewestLines, m_mostLines);
    // why not fontMetrics(): it rounds, a line of a text is rounded up, and a field that is a pixel short scrolls.
    const int line = qCeil(QFontMetricsF(font()).lineSpacing());
    setFixedHeight(shown * line + 2 * m_theme.px(8) + 2);
}

QSize NoteField::sizeHint() const
{
    return {m_theme.px(240), height()};
}

QSize NoteField::minimumSizeHint() const
{
    return {m_theme.px(96), height()};
}

// why here: paintEvent() is the viewport's; the frame stands around it.
bool NoteField::event(QEvent *event)
{
    if (event->type() != QEvent::Paint)
        return QPlainTextEdit::event(event);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal width = hasFocus() ? 2 : 1;
    const QColor border = m_isInvalid ? m_theme.danger
        : hasFocus()                  ? m_theme.accent
        : underMouse()                ? m_theme.faint
                                      : m_theme.dark ? m_theme.line.lighter(140) : m_theme.line.darker(112);
    painter.setPen(QPen(border, width));
    painter.setBrush(isEnabled() ? m_theme.surface : m_theme.raised);
    painter.drawRoundedRect(QRectF(rect()).adjusted(width / 2, width / 2, -width / 2, -width / 2),
                            m_theme.px(8), m_theme.px(8));
    return true;
}

void NoteField::focusInEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusInEvent(event);
    update();
}

void NoteField::focusOutEvent(QFocusEvent *event)
{
    QPlainTextEdit::focusOutEvent(event);
    update();
}

void NoteField::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fit();
}

void NoteField::wheelEvent(QWheelEvent *event)
{
    const QScrollBar *bar = verticalScrollBar();
    if (hasFocus() && bar->maximum() > bar->minimum())
        QPlainTextEdit::wheelEvent(event);
    else
        event->ignore(); // the page scrolls
}

} // namespace Ringside
