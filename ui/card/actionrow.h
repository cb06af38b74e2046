#pragma once

#include "controls.h"

#include <QWidget>

namespace Ringside {

//! The buttons at the foot of a card. The first one stands at the leading end and takes the room that the others leave;
//! where their words do not fit, one after the other shows its symbol only.
class ActionRow : public QWidget
{
    Q_OBJECT

public:
    explicit ActionRow(QWidget *parent = nullptr);

    //! \a others in the order they stand.
    void setButtons(Button *first, const QList<Button *> &others);
    //! Stands close behind the first one, as a part of it.
    void setAttached(Button *button) { m_attached = button; }
    //! Which give up their words first.
    void setCompactOrder(const QList<Button *> &order) { m_compactOrder = order; }
    void setTheme(const Theme &theme);
    //! Places the buttons that are not hidden; to be called after one was hidden, shown or named anew.
    void arrange();

    [[nodiscard]] bool hasButtons() const;
    [[nodiscard]] QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] int wantedWidth() const;
    [[nodiscard]] int attachedWidth() const;

    Theme m_theme;
    Button *m_first = nullptr;
    Button *m_attached = nullptr;
    QList<Button *> m_others;
    QList<Button *> m_compactOrder;
};

} // namespace Ringside
