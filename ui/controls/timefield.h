#pragma once

#include "themed.h"

#include <QDateTimeEdit>

namespace Ringside {

//! A day and a time, typed or stepped through with the arrow keys. The wheel turns it only while it has the keyboard.
class TimeField : public QDateTimeEdit, public Themed
{
    Q_OBJECT

public:
    explicit TimeField(QWidget *parent = nullptr);
    void setTheme(const Theme &theme) override;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    //! Tab goes on to the next control; the arrow keys go from part to part.
    bool focusNextPrevChild(bool next) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    Theme m_theme;
};

} // namespace Ringside
