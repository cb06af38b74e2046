#pragma once

#include "clock.h"
#include "icons.h"
#include "theme.h"
#include "traystate.h"

#include <QMenu>
#include <QObject>
#include <QSystemTrayIcon>

#include <memory>
#include <optional>

namespace Ringside {

class TrayWindow;

//! Ringside's place on the desktop: an icon with a menu, or a small window where there is no tray.
//!
//! Does not know the engine: it is given a TrayState and says what the user wants. A tray that comes late is waited for;
//! after that the window stands in, is said once, and the program can still be reached and ended.
//! Thread: the GUI thread. Keeps a reference to the clock.
class Tray : public QObject
{
    Q_OBJECT

public:
    //! \a display formats a number for people.
    Tray(Clock &clock, QLocale locale, SentenceFor sentence,
         std::function<QString(const PhoneNumber &)> display, QObject *parent = nullptr);
    ~Tray() override;

    void show();
    void setState(const TrayState &state);
    void setTheme(const Theme &theme);
    void setLocale(const QLocale &locale);
    [[nodiscard]] bool isInTray() const;
    //! The menu, as it would open now. For tests and for the window that stands in.
    [[nodiscard]] QMenu &menu() { return m_menu; }
    //! A message by the system, from the icon; nothing without a tray.
    void showMessage(const QString &title, const QString &text);

Q_SIGNALS:
    //! The icon is there, or the window that stands in for it.
    void shown();
    void showCallRequested(const Ringside::CallId &id);
    //! A call of the journal is to be looked at.
    void callRequested(const Ringside::CallId &id);
    void mainWindowRequested();
    void toWrapUpRequested();
    void settingsRequested();
    void setupRequested();
    void extensionRequested();
    void queueToggled(const QString &queue, bool member);
    void pauseToggled(bool paused);
    void doNotDisturbToggled(bool on);
    //! The menu was opened: what was missed has been seen.
    void missedSeen();
    void quitRequested();

private:
    void tryTray();
    void fallBack();
    void refresh();
    void rebuildMenu();
    void addSources();
    void addCalls();
    void addRecent();
    void addQueues();
    void addHeading(const QString &text);
    QAction *addAction(Symbol symbol, const QString &text);

    Clock &m_clock;
    QLocale m_locale;
    SentenceFor m_sentence;
    std::function<QString(const PhoneNumber &)> m_display;
    TrayState m_state;
    Theme m_theme;
    QMenu m_menu;
    QMenu m_queueMenu; // a part of it; not made anew each time, for the menu would keep the old ones
    QSystemTrayIcon m_icon;
    std::unique_ptr<TrayWindow> m_window;
    std::unique_ptr<Alarm> m_retry;
    std::unique_ptr<Alarm> m_refresh; // several changes in a row are one
    std::optional<std::pair<TrayState::Mood, int>> m_drawn;
    int m_triesLeft = 5;
    bool m_menuIsStale = false;
};

} // namespace Ringside
