#pragma once

#include "appearance.h"
#include "assistance.h"
#include "autostart.h"
#include "cardstack.h"
#include "globalhotkey.h"
#include "notifier.h"
#include "systemquiet.h"
#include "tray.h"
#include "urlschemes.h"
#include "desktopwindows.h"

#include <QObject>

#include <memory>

namespace Ringside {

class Engine;
class SettingsKeeper;

//! The face of a running engine: tray, cards, notifications, and what the agent does with them.
//!
//! Joins widgets and engine, and holds no logic of either; the windows that the agent opens are DesktopWindows' business.
//! Thread: the GUI thread. Does not own the engine and the settings.
class Desktop : public QObject
{
    Q_OBJECT

public:
    Desktop(Engine &engine, SettingsKeeper &keeper, const QString &profileFolder, QObject *parent = nullptr);
    ~Desktop() override;

    //! \a offersSetup: the first set-up opens where nothing is configured.
    void start(bool offersSetup);
    //! Shows the card of the newest call as an ordinary window, for who uses the keyboard; without a call, the main
    //! window.
    void showCurrentCall();
    //! The language is another one: everything is said anew.
    void retranslate();
    //! A page or mail wants \a number to be called: the agent is asked.
    void askToDial(const QString &number) { m_windows.askToDial(number); }

Q_SIGNALS:
    void quitRequested();

private:
    void connectEngine();
    void connectSettings();
    void connectCards();
    void connectWrapUps();
    void connectControl();
    void connectPlacedCards();
    void connectNotifier();
    void connectTray();
    void connectWindows();
    void tellByNotification(bool wanted);
    void applySettings(const Settings &settings);
    void refreshSoon();
    void showCard(const CallId &id);
    void refreshTray();
    void readJournal();
    void readJournalSoon();
    void open(const CallId &id, const QUrl &url);
    void copy(const CallId &id, const QString &number);
    void signIn(const QString &provider);
    void followSignIn(const QString &provider);
    void tellSignIn(const QString &provider, const SignInProgress &progress);
    void forgetFailedSignIns();
    void hotkeyPressed();
    void say(const QString &text);
    //! Tells on the card of \a id what came of it, where it did not work.
    void follow(const CallId &id, const QFuture<Result<void>> &command, const QString &done = {});
    QFuture<Result<void>> consulting(const CallId &id, const QFuture<Result<void>> &command, const QString &with);
    [[nodiscard]] QString quietReason() const;
    void searchTargets(const QString &text, std::function<void(const QList<TransferTarget> &)> answer);

    Engine &m_engine;
    SettingsKeeper &m_keeper;
    Appearance m_appearance;
    std::unique_ptr<Autostart> m_autostart;
    std::unique_ptr<GlobalHotkey> m_hotkey;
    std::unique_ptr<SystemQuiet> m_systemQuiet;
    std::unique_ptr<UrlSchemes> m_urlSchemes;
    Assistance m_assistance;
    Tray m_tray;
    CardStack m_cards;
    CardOptions m_cardOptions;
    std::unique_ptr<Notifier> m_notifier; // where cards cannot be placed, or are read aloud; else null
    std::unique_ptr<QObject> m_notifying; // while calls are told by notifications
    DesktopWindows m_windows;
    QList<JournalEntry> m_recent;
    int m_missed = 0;
    int m_toWrapUp = 0;
    std::optional<qint64> m_people;
    std::unique_ptr<Alarm> m_trayRefresh;
    std::unique_ptr<Alarm> m_journalRead;
};

} // namespace Ringside
