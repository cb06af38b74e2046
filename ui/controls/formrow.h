#pragma once

#include "themed.h"

class QBoxLayout;

namespace Ringside {

//! One setting: its name, its control, and beneath it what there is to say: a hint, what is wrong with it, who
//! locked it. The name goes above the control where there is no room beside it.
//!
//! Does not know what the control holds. Owns the control.
class FormRow : public QWidget, public Themed
{
    Q_OBJECT

public:
    //! \a field: what the name stands for and the keyboard goes to; null: \a control itself.
    FormRow(const QString &label, QWidget *control, QWidget *parent = nullptr, QWidget *field = nullptr);

    [[nodiscard]] QString label() const;
    [[nodiscard]] QWidget *control() const { return m_control; }
    [[nodiscard]] QWidget *field() const { return m_field; }
    void setLabel(const QString &label);
    void setHint(const QString &hint);
    [[nodiscard]] QString hint() const;
    //! A sentence; empty: nothing is wrong. A screen reader says it with the field.
    void setProblem(const QString &problem);
    [[nodiscard]] QString problem() const;
    //! The administrator decides; \a by may be empty.
    void setLocked(bool locked, const QString &by);
    [[nodiscard]] bool isLocked() const { return m_isLocked; }

    void setTheme(const Theme &theme) override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void showLine(QWidget *line, StyledLabel *label, const QString &text);
    void describeField();

    QWidget *m_control;
    QWidget *m_field;
    Theme m_theme;
    bool m_isLocked = false;
    QBoxLayout *m_layout;
    QWidget *m_labelPlace;
    StyledLabel *m_label;
    StyledLabel *m_hint;
    QWidget *m_problemLine;
    SymbolView *m_problemSymbol;
    StyledLabel *m_problem;
    QWidget *m_lockLine;
    SymbolView *m_lockSymbol;
    StyledLabel *m_lock;
};

} // namespace Ringside
