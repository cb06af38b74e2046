#pragma once

#include "themed.h"

#include <QTabBar>

namespace Ringside {

//! Words in a row, of which the chosen one is underlined: the pages of one thing.
class TabStrip : public QTabBar, public Themed
{
    Q_OBJECT

public:
    explicit TabStrip(QWidget *parent = nullptr);
    void setTheme(const Theme &theme) override;

    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    [[nodiscard]] QSize tabSizeHint(int index) const override;
    [[nodiscard]] QSize minimumTabSizeHint(int index) const override;
    void paintEvent(QPaintEvent *event) override;
    void wheelEvent(QWheelEvent *event) override;

private:
    Theme m_theme;
};

} // namespace Ringside
