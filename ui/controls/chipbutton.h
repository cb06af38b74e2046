#pragma once

#include "themed.h"

#include <QAbstractButton>

namespace Ringside {

//! A word in a rounded frame that is chosen or not: a filter, a line, an outcome.
//!
//! Its text may come from outside: it is drawn as it is. Several of which one is chosen: setAutoExclusive().
class ChipButton : public QAbstractButton, public Themed
{
    Q_OBJECT

public:
    explicit ChipButton(const QString &label = {}, QWidget *parent = nullptr);
    void setLabel(const QString &label);
    [[nodiscard]] QString label() const { return m_label; }
    void setTheme(const Theme &theme) override;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme m_theme;
    QString m_label;
};

} // namespace Ringside
