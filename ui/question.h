#pragma once

#include "theme.h"

#include <QString>
#include <QWidget>

#include <functional>

namespace Ringside {

class Button;
class StyledLabel;

//! A question that has to be answered before something happens: a small window, never modal.
//!
//! One question at a time; a new one takes the place of the one before, which then counts as refused. What is asked
//! about comes from outside and is plain text. The answer that does nothing has the focus.
//! Thread: the GUI thread.
class Question : public QWidget
{
    Q_OBJECT

public:
    struct Text {
        QString title;
        QString question;
        QString yes;
        QString no;
    };

    explicit Question(const Theme &theme, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    void ask(const Text &text, std::function<void()> agreed);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void closeEvent(QCloseEvent *event) override;

private:
    void answer(bool yes);

    std::function<void()> m_agreed;
    StyledLabel *m_question;
    Button *m_yes;
    Button *m_no;
};

} // namespace Ringside
