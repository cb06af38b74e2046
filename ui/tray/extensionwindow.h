#pragma once

#include "theme.h"

#include <QWidget>

#include <functional>

class QLabel;
class QLineEdit;

namespace Ringside {

class Button;

//! Asks the agent which telephone is theirs today: a small window, never modal.
//!
//! Does not change settings: it says what was typed, and shows what is wrong with it.
//! Thread: the GUI thread.
class ExtensionWindow : public QWidget
{
    Q_OBJECT

public:
    //! What is wrong with a list of extensions, as a sentence; empty: nothing. Carries it out where it is right.
    using Change = std::function<QString(const QStringList &extensions)>;

    ExtensionWindow(const Theme &theme, Change change, QWidget *parent = nullptr);

    void setTheme(const Theme &theme);
    //! Opens with \a extensions filled in, selected, ready to be typed over.
    void open(const QStringList &extensions);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void accept();

    const Change m_change;
    QLabel *m_label;
    QLineEdit *m_field;
    QLabel *m_problem;
    Button *m_button;
    Theme m_theme;
};

} // namespace Ringside
