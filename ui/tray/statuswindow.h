#pragma once

#include "traymenu.h"

#include <QWidget>

class QLabel;
class QMenu;
class QPushButton;
class QTreeWidget;

namespace Ringside {

//! What the tray shows, as a small window: for desktops without a tray.
//! Closing it asks to quit, because there would be no way back.
//! Thread: the GUI thread.
class StatusWindow : public QWidget
{
    Q_OBJECT

public:
    StatusWindow(Clock &clock, QLocale locale, const Theme &theme);

    void setTheme(const Theme &theme);
    void setState(const TrayState &state);

Q_SIGNALS:
    void showCallRequested(const Ringside::CallId &id);
    void doNotDisturbRequested(bool on);
    void quitRequested();
    //! The list of calls was in front of the user.
    void missedSeen();

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void refresh();

    Clock &m_clock;
    const QLocale m_locale;
    Theme m_theme;
    TrayState m_state;
    QLabel *m_reason;
    QLabel *m_status;
    QTreeWidget *m_calls;
    QPushButton *m_menuButton;
    QMenu *m_menu;
    TrayMenu m_menuText;
};

} // namespace Ringside
