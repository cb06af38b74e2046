#pragma once

#include "controls.h"

#include <QDate>
#include <QLocale>
#include <QWidget>

namespace Ringside {

//! A month of days, one of which is chosen. No window of its own, nothing modal.
//!
//! Arrows go by days and weeks, Page Up and Page Down by months, Enter or Space chooses. Days before \a first cannot be
//! chosen.
class DayPicker : public QWidget
{
    Q_OBJECT

public:
    explicit DayPicker(const QLocale &locale, QWidget *parent = nullptr);
    void setTheme(const Theme &theme);
    void retranslate();
    void setFirst(const QDate &first);
    void setDate(const QDate &date);
    [[nodiscard]] QDate date() const { return m_date; }

    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(const QDate &date);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] QDate topLeft() const; //!< of the grid
    [[nodiscard]] QRect cell(int index) const;
    [[nodiscard]] int headHeight() const;
    void goTo(const QDate &date);
    void choose(const QDate &date);

    const QLocale m_locale;
    Theme m_theme;
    QDate m_first;
    QDate m_date; // chosen
    QDate m_cursor; // where the keys are
    Button *m_back;
    Button *m_forth;
};

} // namespace Ringside
