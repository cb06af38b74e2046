#pragma once

#include "themed.h"

#include <QAbstractButton>

namespace Ringside {

//! On or off, at once. Reads to screen readers as a check box; Space turns it.
class SwitchButton : public QAbstractButton, public Themed
{
    Q_OBJECT

public:
    explicit SwitchButton(QWidget *parent = nullptr);
    void setTheme(const Theme &theme) override;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme m_theme;
};

} // namespace Ringside
