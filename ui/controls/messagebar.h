#pragma once

#include "themed.h"

namespace Ringside {

//! A sentence in the window itself, with buttons where something is to be decided. Never a dialog. Hidden while
//! it has nothing to say.
class MessageBar : public QWidget, public Themed
{
    Q_OBJECT

public:
    enum class Kind { Info, Good, Warning, Problem };
    explicit MessageBar(QWidget *parent = nullptr);

    //! Shows \a text, which may come from outside; a screen reader is told.
    void say(Kind kind, const QString &text);
    void clear();
    [[nodiscard]] QString text() const;
    [[nodiscard]] Kind kind() const { return m_kind; }
    //! Buttons stand behind the words, in the order of adding, and stay until they are hidden.
    Button *addButton(Button::Kind kind, const QString &label);

    void setTheme(const Theme &theme) override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Kind m_kind = Kind::Info;
    Theme m_theme;
    SymbolView *m_symbol;
    StyledLabel *m_text;
    QWidget *m_buttons;
    FlowLayout *m_buttonLayout;
};

} // namespace Ringside
