#pragma once

#include "browserplugin.h"
#include "callhistory.h"
#include "mainwindowbridge.h"
#include "question.h"
#include "settingsbridge.h"
#include "setupbridge.h"
#include "statusline.h"
#include "theme.h"

#include <QObject>
#include <QUrl>

#include <memory>

namespace Ringside {

class BrowserWindow;
class Engine;
class ExtensionWindow;
class MainWindow;
class SettingsDialog;
class SettingsKeeper;
class SetupWizard;

//! The windows that the agent opens: main window, settings, first set-up, customers' pages, small questions.
//!
//! Each is made when it is first wanted. Joins them with the engine and holds no logic of theirs. None of them opens
//! by itself but the first set-up and questions that the agent's own click has led to.
//! Thread: the GUI thread. Does not own the engine and the settings.
class DesktopWindows : public QObject
{
    Q_OBJECT

public:
    DesktopWindows(Engine &engine, SettingsKeeper &keeper, const QString &profileFolder, Autostart &autostart,
            GlobalHotkey &hotkey, SystemQuiet &quiet, UrlSchemes &links, const Theme &theme, QObject *parent = nullptr);
    ~DesktopWindows() override;

    void setTheme(const Theme &theme);
    //! The language is another one: windows are made anew, those that are open in the same place.
    void retranslate();
    //! Nothing is configured yet: the first set-up opens.
    [[nodiscard]] bool isSetupWanted() const;

    void showMain();
    void showCall(const CallId &id);
    void showFilter(CallFilter::Kind kind);
    void showSettings();
    void showSetup();
    void showExtension();
    void showTrace(const CallId &id);
    void create(const PhoneNumber &number, const QString &name);
    void link(const PhoneNumber &number, const QString &name);
    //! A page or mail wants \a number to be called.
    void askToDial(const QString &number);
    //! The record of \a source. \return whether it could be opened.
    bool openPage(const QUrl &url, const QString &source);

    // What the main window shows of the engine.
    void setStatus(const MainStatus &status);
    void callsChanged();
    void callChanged(const CallId &id);

    //! Writes what is still to be written.
    void flush();

Q_SIGNALS:
    //! A sentence that no window is there to show.
    void said(const QString &text);
    void missedSeen();

private:
    MainWindow &main();
    void raise(QWidget &window);
    [[nodiscard]] bool openInside(const QUrl &url, const QString &source);
    void dial(const QString &number);
    void askAboutHosts();
    [[nodiscard]] QString changeExtension(const QStringList &extensions);
    [[nodiscard]] QString draftFile() const;
    void readState();
    void writeState(const QByteArray &state);

    Engine &m_engine;
    SettingsKeeper &m_keeper;
    const QString m_profileFolder;
    Theme m_theme;
    MainStatus m_status;
    BrowserPlugin m_browserPlugin;
    SettingsBridge m_settingsBridge;
    SetupBridge m_setupBridge;
    MainWindowBridge m_mainBridge;
    std::unique_ptr<MainWindow> m_main;
    std::unique_ptr<SettingsDialog> m_settings;
    std::unique_ptr<SetupWizard> m_setup;
    std::unique_ptr<BrowserWindow> m_browser;
    std::unique_ptr<ExtensionWindow> m_extension;
    Question m_dialQuestion;
    Question m_hostQuestion;
};

} // namespace Ringside
