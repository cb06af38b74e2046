#include "choicechips.h"

#include "plaintext.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace Ringside {

ChoiceChips::ChoiceChips(QWidget *parent)
    : QWidget(parent)
    , m_caption(new TextLabel(this))
    , m_row(new QWidget(this))
{
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(4);
    box->addWidget(m_caption);
    box->addWidget(m_row);
    new FlowLayout(m_row, 6, 6);
    m_row->layout()->setContentsMargins(0, 0, 0, 0);
}

void ChoiceChips::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_caption->setLook(theme.fontOf(11), theme.faint);
    layout()->setSpacing(theme.px(4));
    for (ChipButton *chip : std::as_const(m_chips))
        chip->setTheme(theme);
}

void ChoiceChips::setCaption(const QString &caption)
{
    m_caption->setPlainText(caption);
    m_row->setAccessibleName(caption);
}

void ChoiceChips::setItems(const QList<Item> &items)
{
    if (items == m_items)
        return;
    m_items = items;
    while (m_chips.size() < items.size()) {
        auto *chip = new ChipButton({}, m_row);
        chip->setFocusPolicy(Qt::NoFocus);
        chip->setTheme(m_theme);
        chip->installEventFilter(this);
        m_row->layout()->addWidget(chip);
        connect(chip, &QAbstractButton::clicked, this, [this, index = m_chips.size()] {
            const QString key = m_items.value(index).key;
            m_chosen = key == m_chosen ? QString() : key;
            showChosen();
            Q_EMIT chosen(m_chosen);
        });
        m_chips.append(chip);
    }
    for (qsizetype i = 0; i < m_chips.size(); ++i) {
        const bool isUsed = i < items.size();
        m_chips.at(i)->setVisible(isUsed);
        if (!isUsed)
            continue;
        m_chips.at(i)->setLabel(items.at(i).label);
        m_chips.at(i)->setToolTip(plainToolTip(items.at(i).toolTip));
    }
    showChosen();
}

void ChoiceChips::setChosen(const QString &key)
{
    m_chosen = key;
    showChosen();
}

void ChoiceChips::showChosen()
{
    for (qsizetype i = 0; i < m_items.size(); ++i)
        m_chips.at(i)->setChecked(m_items.at(i).key == m_chosen);
}

bool ChoiceChips::goTo(const ChipButton *from, int step)
{
    const qsizetype next = m_chips.indexOf(from) + step;
    if (next < 0 || next >= m_items.size())
        return false;
    m_chips.at(next)->setFocus(Qt::TabFocusReason);
    return true;
}

bool ChoiceChips::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *chip = static_cast<const ChipButton *>(watched);
        const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Right:
            return goTo(chip, forward) || true;
        case Qt::Key_Left:
            return goTo(chip, -forward) || true;
        case Qt::Key_Down:
            return goTo(chip, 1) || true;
        case Qt::Key_Up:
            return goTo(chip, -1) || true;
        default:
            break;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace Ringside
