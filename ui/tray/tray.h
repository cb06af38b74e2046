#pragma once

#include "clock.h"
#include "theme.h"
#include "traymenu.h"
#include "traystate.h"

#include <QIcon>
#include <QLocale>
#include <QObject>
#include <QSystemTrayIcon>

#include <memory>
#include <tuple>

class QMenu;

namespace Ringside {

class StatusWindow;

//! Where a tray icon shows: the desktop's tray, or a test's.
//! Thread: the GUI thread.
class TrayPlace : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    //! Whether the desktop has a tray now.
    [[nodiscard]] virtual bool isAvailable() const = 0;
    virtual void show(const QIcon &icon, const QString &toolTip, QMenu &menu) = 0;
    virtual void hide() = 0;
    virtual void showMessage(const QString &title, const QString &text) = 0;

Q_SIGNALS:
    void activated();
    void messageClicked();
};

//! The desktop's, on QSystemTrayIcon.
[[nodiscard]] std::unique_ptr<TrayPlace> makeSystemTray();

//! Ringside's place on the desktop between calls: state, recent calls, do not disturb, quit.
//!
//! Keeps looking for a tray that comes late (five times, five seconds apart); after that opens a small
//! window with the same content, and says why. A tray that comes even later takes its place again.
//! Does not act: what the user wants is told by signals.
//! Thread: the GUI thread. Keeps a reference to the clock.
class Tray : public QObject
{
    Q_OBJECT

public:
    Tray(Clock &clock, QLocale locale, const Theme &theme,
         std::unique_ptr<TrayPlace> place = makeSystemTray(), QObject *parent = nullptr);
    ~Tray() override;

    //! Begins to look for a tray. \return whether there is one at once.
    bool start();
    void setState(const TrayState &state);
    void setTheme(const Theme &theme);
    //! A balloon of the desktop, for what cannot wait: where cards are not possible.
    void showMessage(const QString &title, const QString &text);

    [[nodiscard]] bool isInTray() const { return m_inTray; }
    //! The window that stands in for the tray; null: there is none.
    [[nodiscard]] QWidget *standInWindow() const;
    [[nodiscard]] QMenu &menu() { return *m_menu; }

Q_SIGNALS:
    //! Show the card of a call in progress (its menu entry, or the icon itself, was clicked).
    void showCallRequested(const Ringside::CallId &id);
    void doNotDisturbRequested(bool on);
    //! The recent calls were opened: missed ones have been seen.
    void missedSeen();
    void quitRequested();
    //! There is no tray; the stand-in window has opened. Once.
    void trayAbsent();
    void messageClicked();

private:
    void look();
    void enterTray();
    void openStandIn();
    void refreshSoon();
    void refresh();
    void onActivated();

    Clock &m_clock;
    const QLocale m_locale;
    Theme m_theme;
    TrayState m_state;
    TrayMenu m_menuText;
    std::unique_ptr<TrayPlace> m_place;
    std::unique_ptr<QMenu> m_menu;
    std::unique_ptr<StatusWindow> m_standIn;
    std::unique_ptr<Alarm> m_nextLook;
    std::unique_ptr<Alarm> m_nextRefresh;
    QIcon m_icon;
    std::tuple<TrayMood, int, bool> m_iconOf{TrayMood::Connected, -1, false};
    int m_looks = 0;
    bool m_inTray = false;
};

} // namespace Ringside
