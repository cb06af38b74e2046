#include "actionrow.h"

#include <QStyle>

#include <algorithm>

namespace Ringside {

ActionRow::ActionRow(QWidget *parent)
    : QWidget(parent)
{
}

void ActionRow::setButtons(Button *first, const QList<Button *> &others)
{
    m_first = first;
    m_others = others;
}

void ActionRow::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_first->setTheme(theme);
    if (m_attached)
        m_attached->setTheme(theme);
    for (Button *button : m_others)
        button->setTheme(theme);
    arrange();
}

bool ActionRow::hasButtons() const
{
    return !m_first->isHidden()
        || std::any_of(m_others.begin(), m_others.end(), [](const Button *button) { return !button->isHidden(); });
}

QSize ActionRow::sizeHint() const
{
    return {m_theme.px(380), m_first->sizeHint().height() + 2 * m_theme.px(12)};
}

//! With the gap before it.
int ActionRow::attachedWidth() const
{
    return m_attached && !m_attached->isHidden() ? m_attached->sizeHint().width() + m_theme.px(2) : 0;
}

int ActionRow::wantedWidth() const
{
    int width = 2 * m_theme.px(16);
    int count = 0;
    for (const Button *button : m_others) {
        if (button->isHidden())
            continue;
        width += button->sizeHint().width();
        ++count;
    }
    if (!m_first->isHidden()) {
        width += m_first->sizeHint().width() + attachedWidth();
        ++count;
    }
    return width + std::max(0, count - 1) * m_theme.px(8);
}

void ActionRow::arrange()
{
    for (Button *button : m_others)
        button->setCompact(false);
    for (Button *button : m_compactOrder) {
        if (wantedWidth() <= width())
            break;
        button->setCompact(true);
    }
    const int gap = m_theme.px(8);
    const QRect inner = rect().adjusted(m_theme.px(16), m_theme.px(12), -m_theme.px(16), -m_theme.px(12));
    // From the trailing end, so that what is left is the first one's.
    int end = inner.right() + 1;
    for (auto it = m_others.crbegin(); it != m_others.crend(); ++it) {
        if ((*it)->isHidden())
            continue;
        const int buttonWidth = std::min((*it)->sizeHint().width(), std::max(0, end - inner.left()));
        const QRect place(end - buttonWidth, inner.top(), buttonWidth, inner.height());
        (*it)->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
        end -= buttonWidth + gap;
    }
    const QRect place(inner.left(), inner.top(), std::max(0, end - inner.left() - attachedWidth()), inner.height());
    m_first->setGeometry(QStyle::visualRect(layoutDirection(), rect(), place));
    if (attachedWidth() > 0) {
        const int width = m_attached->sizeHint().width();
        const QRect behind(end - width, inner.top(), width, inner.height());
        m_attached->setGeometry(QStyle::visualRect(layoutDirection(), rect(), behind));
    }
}

void ActionRow::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace Ringside
