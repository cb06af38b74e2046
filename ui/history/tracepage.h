#pragma once

#include "mainwindowaccess.h"
#include "themed.h"

#include <QLocale>
#include <QTreeWidget>

namespace Ringside {

class MessageBar;

//! "Why this card?": what happened on the way from a call to its card, step by step.
//!
//! Shows numbers and names as they are; what is copied is redacted. Thread: the GUI thread. Keeps a reference.
class TracePage : public QWidget, public Themed
{
    Q_OBJECT

public:
    TracePage(MainWindowAccess &access, QLocale locale, QWidget *parent = nullptr);
    void show(const CallId &call);
    void setTheme(const Theme &theme) override;

Q_SIGNALS:
    void closed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    MainWindowAccess &m_access;
    const QLocale m_locale;
    Theme m_theme;
    CallId m_call;
    StyledLabel *m_title;
    StyledLabel *m_explanation;
    QTreeWidget *m_steps;
    MessageBar *m_message;
    Button *m_copy;
    Button *m_close;
};

} // namespace Ringside
