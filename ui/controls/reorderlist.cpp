#include "reorderlist.h"

#include "taborder.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QShortcut>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace Ringside {

// ---- DragGrip

DragGrip::DragGrip(QWidget *parent)
    : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::OpenHandCursor);
    setAttribute(Qt::WA_Hover);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void DragGrip::setTheme(const Theme &theme)
{
    m_theme = theme;
    updateGeometry();
    update();
}

QSize DragGrip::sizeHint() const
{
    return {m_theme.px(20), m_theme.px(28)};
}

void DragGrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = m_theme.px(16);
    const qreal ratio = std::max(1.0, std::abs(painter.deviceTransform().m11()));
    painter.drawPixmap(QPointF((width() - side) / 2.0, (height() - side) / 2.0),
                       symbolPixmap(Symbol::Grip, underMouse() ? m_theme.text : m_theme.faint, side, ratio));
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.accent, 2));
        painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), m_theme.px(6), m_theme.px(6));
    }
}

void DragGrip::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_isDragging = true;
    setCursor(Qt::ClosedHandCursor);
}

void DragGrip::mouseMoveEvent(QMouseEvent *event)
{
    if (m_isDragging)
        Q_EMIT dragged(event->globalPosition().toPoint());
}

void DragGrip::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton || !m_isDragging)
        return;
    m_isDragging = false;
    setCursor(Qt::OpenHandCursor);
    Q_EMIT dropped();
}

void DragGrip::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) {
        Q_EMIT stepRequested(event->key() == Qt::Key_Up ? -1 : 1);
    } else if (event->key() == Qt::Key_Escape && m_isDragging) {
        m_isDragging = false;
        setCursor(Qt::OpenHandCursor);
        Q_EMIT cancelled();
    } else {
        QWidget::keyPressEvent(event);
    }
}

// ---- ReorderList

ReorderList::ReorderList(QWidget *parent)
    : QWidget(parent)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    // why shortcuts: buttons take the arrow keys, with Alt too, to walk among each other.
    auto *up = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Up), this);
    auto *down = new QShortcut(QKeySequence(Qt::ALT | Qt::Key_Down), this);
    up->setContext(Qt::WidgetWithChildrenShortcut);
    down->setContext(Qt::WidgetWithChildrenShortcut);
    connect(up, &QShortcut::activated, this, [this] { stepFocused(-1); });
    connect(down, &QShortcut::activated, this, [this] { stepFocused(1); });
}

void ReorderList::setSpacing(int spacing)
{
    m_layout->setSpacing(spacing);
}

void ReorderList::append(QWidget *item)
{
    item->setParent(this);
    m_items.append(item);
    m_layout->addWidget(item);
    if (auto *grip = item->findChild<DragGrip *>()) {
        connect(grip, &DragGrip::dragged, this, [this, item](const QPoint &at) { drag(item, at); });
        connect(grip, &DragGrip::dropped, this, [this, item] { drop(item); });
        connect(grip, &DragGrip::cancelled, this, [this, item] { cancel(item); });
        connect(grip, &DragGrip::stepRequested, this, [this, item](int by) { step(item, by); });
    }
}

void ReorderList::remove(QWidget *item)
{
    if (!m_items.removeOne(item))
        return;
    m_dragStart = -1;
    m_layout->removeWidget(item);
    item->hide();
    item->deleteLater(); // why later: it may be a button of the item that asks
}

void ReorderList::clear()
{
    while (!m_items.isEmpty())
        remove(m_items.last());
}

void ReorderList::arrange(const QList<QWidget *> &items)
{
    for (qsizetype i = 0; i < items.size(); ++i) {
        if (m_items.value(i) != items.at(i))
            place(items.at(i), int(i));
    }
}

void ReorderList::place(QWidget *item, int index)
{
    m_items.move(m_items.indexOf(item), index);
    m_layout->removeWidget(item);
    m_layout->insertWidget(index, item);
    m_layout->activate();
    followLayouts(*this);
}

void ReorderList::drag(QWidget *item, const QPoint &globalPosition)
{
    const int current = int(m_items.indexOf(item));
    if (m_dragStart < 0)
        m_dragStart = current;
    const int y = mapFromGlobal(globalPosition).y();
    int index = 0;
    for (const QWidget *one : std::as_const(m_items)) {
        if (one != item && y > one->geometry().center().y())
            ++index;
    }
    if (index != current)
        place(item, index);
}

void ReorderList::drop(QWidget *item)
{
    const int from = std::exchange(m_dragStart, -1);
    const int to = int(m_items.indexOf(item));
    if (from >= 0 && from != to)
        Q_EMIT moved(from, to);
}

void ReorderList::cancel(QWidget *item)
{
    const int from = std::exchange(m_dragStart, -1);
    if (from >= 0)
        place(item, from);
}

void ReorderList::step(QWidget *item, int by)
{
    const int from = int(m_items.indexOf(item));
    const int to = from + by;
    if (from < 0 || to < 0 || to >= m_items.size())
        return;
    place(item, to);
    Q_EMIT moved(from, to);
}

void ReorderList::stepFocused(int by)
{
    const QWidget *focused = window()->focusWidget();
    for (QWidget *item : std::as_const(m_items)) {
        if (focused && item->isAncestorOf(focused)) {
            step(item, by);
            return;
        }
    }
}

} // namespace Ringside
