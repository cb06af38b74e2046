#pragma once

#include "themed.h"

#include <QAbstractButton>

namespace Ringside {

//! A word in a line of small text that can be pressed; underlined, or with a chevron where it opens something.
//!
//! Its text may come from outside: it is drawn as it is. Thread: the GUI thread.
class WordButton : public QAbstractButton, public Themed
{
    Q_OBJECT

public:
    explicit WordButton(QWidget *parent = nullptr);
    void setLabel(const QString &label);
    [[nodiscard]] QString label() const { return m_label; }
    void setOpensMore(bool opens);
    void setTheme(const Theme &theme) override;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Theme m_theme;
    QString m_label;
    bool m_opensMore = false;
};

} // namespace Ringside
