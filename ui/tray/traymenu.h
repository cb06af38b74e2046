#pragma once

#include "clock.h"
#include "theme.h"
#include "traystate.h"

#include <QLocale>
#include <QObject>

class QMenu;

namespace Ringside {

//! Fills menus with what a TrayState says: in the tray, and in the small window where there is none.
//!
//! Does not own the menus. What was chosen is told by signals. Thread: the GUI thread.
class TrayMenu : public QObject
{
    Q_OBJECT

public:
    TrayMenu(Clock &clock, QLocale locale, const Theme &theme, QObject *parent = nullptr);

    void setTheme(const Theme &theme) { m_theme = theme; }
    //! Empties \a menu and fills it.
    void fill(QMenu &menu, const TrayState &state);

Q_SIGNALS:
    void showCallRequested(const Ringside::CallId &id);
    void doNotDisturbRequested(bool on);
    void quitRequested();

private:
    Clock &m_clock;
    const QLocale m_locale;
    Theme m_theme;
};

} // namespace Ringside
