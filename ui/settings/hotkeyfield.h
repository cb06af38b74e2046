#pragma once

#include "fields.h"

#include <QKeySequence>

namespace Ringside {

//! Takes the next combination of keys that is pressed on it. Backspace takes it away; Tab goes on.
class HotkeyField : public TextField
{
    Q_OBJECT

public:
    explicit HotkeyField(QWidget *parent = nullptr);

    void setKeys(const QKeySequence &keys);
    [[nodiscard]] QKeySequence keys() const { return m_keys; }

Q_SIGNALS:
    void chosen(const QKeySequence &keys);
    //! What was pressed cannot be used for the whole desktop.
    void refused();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    QKeySequence m_keys;
};

} // namespace Ringside
