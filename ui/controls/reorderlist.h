#pragma once

#include "themed.h"

class QVBoxLayout;

namespace Ringside {

//! What an item of a ReorderList is dragged by. With the keyboard on it, Up and Down move the item.
class DragGrip : public QWidget, public Themed
{
    Q_OBJECT

public:
    explicit DragGrip(QWidget *parent = nullptr);
    void setTheme(const Theme &theme) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void dragged(const QPoint &globalPosition);
    void dropped();
    void cancelled();
    void stepRequested(int by); //!< -1: up, 1: down

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    Theme m_theme;
    bool m_isDragging = false;
};

//! Widgets one under the other whose order people change: by dragging a DragGrip in one of them, or with Alt+Up
//! and Alt+Down while one of them has the keyboard.
//!
//! Owns the items. Says what was moved after it has moved it.
class ReorderList : public QWidget
{
    Q_OBJECT

public:
    explicit ReorderList(QWidget *parent = nullptr);

    void append(QWidget *item);
    //! Takes \a item out and deletes it as soon as that is safe.
    void remove(QWidget *item);
    //! Takes all items out and deletes them as soon as that is safe.
    void clear();
    [[nodiscard]] int count() const { return int(m_items.size()); }
    [[nodiscard]] QWidget *item(int index) const { return m_items.value(index); }
    [[nodiscard]] const QList<QWidget *> &items() const { return m_items; }
    //! Puts the items, all of them, into the order of \a items. Says nothing.
    void arrange(const QList<QWidget *> &items);
    void setSpacing(int spacing);

Q_SIGNALS:
    void moved(int from, int to);

private:
    void drag(QWidget *item, const QPoint &globalPosition);
    void drop(QWidget *item);
    void cancel(QWidget *item);
    void step(QWidget *item, int by);
    void stepFocused(int by);
    void place(QWidget *item, int index);

    QList<QWidget *> m_items;
    QVBoxLayout *m_layout;
    int m_dragStart = -1;
};

} // namespace Ringside
