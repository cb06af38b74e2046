#pragma once

#include "themed.h"

#include <QProgressBar>

namespace Ringside {

//! How far a long work is; reads to screen readers as a progress bar.
class ProgressLine : public QProgressBar, public Themed
{
    Q_OBJECT

public:
    explicit ProgressLine(QWidget *parent = nullptr);
    void setFraction(double fraction); //!< 0 … 1
    void setTheme(const Theme &theme) override;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme m_theme;
};

} // namespace Ringside
