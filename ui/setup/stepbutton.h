#pragma once

#include "themed.h"

#include <QAbstractButton>

namespace Ringside {

//! One step in the list of the set-up: its number or a tick, and its name.
class StepButton : public QAbstractButton, public Themed
{
    Q_OBJECT

public:
    StepButton(int number, int count, const QString &label, QWidget *parent = nullptr);

    void setCurrent(bool current);
    void setDone(bool done);
    [[nodiscard]] bool isDone() const { return m_isDone; }
    void setTheme(const Theme &theme) override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void describe();

    int m_number;
    int m_count;
    QString m_label;
    bool m_isCurrent = false;
    bool m_isDone = false;
    Theme m_theme;
};

} // namespace Ringside
