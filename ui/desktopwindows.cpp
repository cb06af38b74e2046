#include "desktopwindows.h"

#include "browserwindow.h"
#include "describe.h"
#include "engine.h"
#include "extensionwindow.h"
#include "mainwindow.h"
#include "person.h"
#include "plaintext.h"
#include "settingsdialog.h"
#include "settingskeeper.h"
#include "setupdraft.h"
#include "setupwizard.h"

#include <QDesktopServices>
#include <QFile>
#include <QSaveFile>
#include <QScreen>

using namespace Qt::StringLiterals;

namespace Ringside {

DesktopWindows::DesktopWindows(Engine &engine, SettingsKeeper &keeper, const QString &profileFolder, Autostart &autostart,
                 GlobalHotkey &hotkey, SystemQuiet &quiet, UrlSchemes &links, const Theme &theme,
                 QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_keeper(keeper)
    , m_profileFolder(profileFolder)
    , m_theme(theme)
    , m_settingsBridge(engine, keeper, profileFolder,
                       {autostart, hotkey, quiet, links,
                        [this] {
                            return m_browserPlugin.isPresent()
                                ? QString()
                                : tr("The part of Ringside that shows pages is not installed (package ringside-browser).");
                        }})
    , m_setupBridge(engine, profileFolder)
    , m_mainBridge(engine, keeper, [this](const QUrl &url, const QString &source) { return openPage(url, source); })
    , m_dialQuestion(theme)
    , m_hostQuestion(theme)
{
    connect(&m_engine, &Engine::hostQuestionsChanged, this, &DesktopWindows::askAboutHosts);
    connect(&m_engine, &Engine::peopleChanged, this, [this] {
        if (m_main)
            m_main->peopleChanged();
    });
}

DesktopWindows::~DesktopWindows() = default;

void DesktopWindows::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_dialQuestion.setTheme(theme);
    m_hostQuestion.setTheme(theme);
    if (m_main)
        m_main->setTheme(theme);
    if (m_settings)
        m_settings->setTheme(theme);
    if (m_setup)
        m_setup->setTheme(theme);
    if (m_browser)
        m_browser->setTheme(theme);
    if (m_extension)
        m_extension->setTheme(theme);
}

void DesktopWindows::retranslate()
{
    if (m_main)
        m_main->flush();
    // why later: the setting may have been changed in one of them.
    const auto letGo = [](auto &window) {
        const bool wasOpen = window && window->isVisible();
        if (window) {
            window->close(); // hands over what is typed
            window.release()->deleteLater();
        }
        return wasOpen;
    };
    const QRect settingsPlace = m_settings ? m_settings->geometry() : QRect();
    const SettingsDialog::Page page = m_settings ? m_settings->page() : SettingsDialog::Page::General;
    const bool settingsWereOpen = letGo(m_settings);
    const bool mainWasOpen = letGo(m_main);
    letGo(m_setup);
    letGo(m_extension);
    if (mainWasOpen)
        main().show();
    if (settingsWereOpen) {
        showSettings();
        m_settings->showPage(page);
        m_settings->setGeometry(settingsPlace);
    }
}

// The agent asked for it: it comes to the front and takes the keyboard.
void DesktopWindows::raise(QWidget &window)
{
    window.show();
    if (window.isMinimized())
        window.showNormal();
    window.raise();
    window.activateWindow();
}

// ---- main window

MainWindow &DesktopWindows::main()
{
    if (m_main)
        return *m_main;
    m_main = std::make_unique<MainWindow>(m_engine.callHistory(), m_engine.peopleBook(), m_mainBridge,
                                          m_engine.parser(), m_engine.clock(), QLocale(), m_theme);
    connect(m_main.get(), &MainWindow::missedSeen, this, &DesktopWindows::missedSeen);
    connect(m_main.get(), &MainWindow::peopleEdited, &m_engine, &Engine::peopleChanged);
    connect(m_main.get(), &MainWindow::stateChanged, this, &DesktopWindows::writeState);
    // why: by itself a window is as high as its layout is for that width, which is not much.
    m_main->resize(m_main->sizeHint().boundedTo(m_main->screen()->availableSize() * 9 / 10));
    readState();
    m_main->setStatus(m_status);
    return *m_main;
}

void DesktopWindows::showMain()
{
    raise(main());
}

void DesktopWindows::showCall(const CallId &id)
{
    main().showCall(id);
    raise(main());
}

void DesktopWindows::showFilter(CallFilter::Kind kind)
{
    main().showFilter(kind);
    raise(main());
}

void DesktopWindows::showTrace(const CallId &id)
{
    main().showTrace(id);
    raise(main());
}

void DesktopWindows::create(const PhoneNumber &number, const QString &name)
{
    main().openForCreate(number, name);
    raise(main());
}

void DesktopWindows::link(const PhoneNumber &number, const QString &name)
{
    main().openForLink(number, name);
    raise(main());
}

void DesktopWindows::setStatus(const MainStatus &status)
{
    if (m_status == status)
        return;
    m_status = status;
    if (m_main)
        m_main->setStatus(status);
}

void DesktopWindows::callsChanged()
{
    if (m_main)
        m_main->callsChanged();
}

void DesktopWindows::callChanged(const CallId &id)
{
    if (m_main)
        m_main->callChanged(id);
}

void DesktopWindows::flush()
{
    if (m_main)
        m_main->flush();
    if (m_settings)
        m_settings->close();
    if (m_setup)
        m_setup->close();
}

// Size and place of the main window; nothing that anybody would miss.
void DesktopWindows::readState()
{
    QFile file(m_profileFolder + u"/window.state"_s);
    if (file.open(QIODevice::ReadOnly))
        m_main->restoreState(file.read(64 * 1024));
}

void DesktopWindows::writeState(const QByteArray &state)
{
    QSaveFile file(m_profileFolder + u"/window.state"_s);
    if (file.open(QIODevice::WriteOnly) && file.write(state) == state.size())
        file.commit();
}

// ---- settings, set-up, extension

void DesktopWindows::showSettings()
{
    if (!m_settings)
        m_settings = std::make_unique<SettingsDialog>(m_settingsBridge, m_theme);
    raise(*m_settings);
}

QString DesktopWindows::draftFile() const
{
    return m_profileFolder + u"/setup.json"_s;
}

bool DesktopWindows::isSetupWanted() const
{
    return Ringside::isSetupWanted(m_keeper.settings(), readSetupDraft(draftFile()));
}

void DesktopWindows::showSetup()
{
    if (!m_setup) {
        m_setup = std::make_unique<SetupWizard>(m_settingsBridge, m_setupBridge, m_engine.clock(),
                                                draftFile());
        m_setup->setTheme(m_theme);
        connect(m_setup.get(), &SetupWizard::finished, this,
                [this] { Q_EMIT said(tr("Ringside waits in the tray. The card shows when somebody calls.")); });
    }
    raise(*m_setup);
}

void DesktopWindows::showExtension()
{
    if (!m_extension) {
        m_extension = std::make_unique<ExtensionWindow>(
            m_theme, [this](const QStringList &extensions) { return changeExtension(extensions); });
    }
    m_extension->open(m_engine.settings().extensions);
}

QString DesktopWindows::changeExtension(const QStringList &extensions)
{
    if (extensions.size() > 1)
        return tr("Type one extension. Several phones of your own are for the settings.");
    if (!DialTarget::fromText(extensions.first()))
        return tr("An extension has digits only, 1001 for example.");
    m_engine.setExtension(extensions.first());
    return {};
}

// ---- customers' pages

bool DesktopWindows::openPage(const QUrl &url, const QString &source)
{
    if (!isWebLink(url))
        return false;
    return (m_engine.settings().pageInside && openInside(url, source)) || QDesktopServices::openUrl(url);
}

bool DesktopWindows::openInside(const QUrl &url, const QString &source)
{
    if (!m_browserPlugin.isPresent())
        return false;
    if (!m_browser) {
        m_browser = std::make_unique<BrowserWindow>(
            m_engine.clock(), m_profileFolder + u"/browser"_s,
            [this](const QString &folder, const BrowserPaneEvents &events) {
                return m_browserPlugin.makePane(folder, events);
            });
        m_browser->setTheme(m_theme);
        connect(m_browser.get(), &BrowserWindow::openOutsideRequested, this, [](const QUrl &outside) {
            if (isWebLink(outside))
                QDesktopServices::openUrl(outside);
        });
        connect(m_browser.get(), &BrowserWindow::dialRequested, this,
                [this](const QUrl &number) { askToDial(number.toString(QUrl::FullyDecoded)); });
    }
    const Result<void> opened = m_browser->open(url, source);
    if (!opened)
        Q_EMIT said(tr("The page opens in the browser. %1").arg(describe(opened.error())));
    return opened.has_value();
}

// ---- questions

void DesktopWindows::askToDial(const QString &number)
{
    const auto target = m_engine.dialTarget(number);
    if (!target) {
        Q_EMIT said(tr("The link asks for a call, but holds no number that can be dialled."));
        return;
    }
    const QString display = m_engine.parser().format(m_engine.parse(number));
    m_dialQuestion.ask({tr("Call a number?"),
                        //: %1 is a telephone number
                        tr("A link wants to call %1. Shall your telephone dial it?")
                            .arg(leftToRight(neutralised(display, 60))),
                        tr("Call"), tr("Do not call")},
                       [this, number] { dial(number); });
}

void DesktopWindows::dial(const QString &number)
{
    m_engine.dial(number).then(this, [this](const Result<void> &dialled) {
        if (!dialled)
            Q_EMIT said(describe(dialled.error()));
    });
}

void DesktopWindows::askAboutHosts()
{
    const QList<Engine::HostQuestion> questions = m_engine.hostQuestions();
    // Where the agent has just changed the server, that page asks.
    const bool isAskedThere
        = m_settings && m_settings->isActiveWindow() && m_settings->page() == SettingsDialog::Page::Phone;
    if (questions.isEmpty() || isAskedThere) {
        m_hostQuestion.hide();
        return;
    }
    const Engine::HostQuestion question = questions.first();
    const QLocale locale;
    m_hostQuestion.ask(
        {tr("Send the password to another server?"),
         //: %1 names telephone systems, %2 and %3 servers
         tr("The password for %1 was given for %2. The settings now name %3. If you did not change them yourself, "
            "ask your administrator first.")
             .arg(neutralised(locale.createSeparatedList(question.sources), 100),
                  neutralised(locale.createSeparatedList(question.known), 200),
                  neutralised(locale.createSeparatedList(question.hosts), 200)),
         tr("Send it there"), tr("Do not send it")},
        [this, secret = question.secret] {
            m_engine.allowHosts(secret).then(this, [this](const Result<void> &allowed) {
                if (!allowed)
                    Q_EMIT said(describe(allowed.error()));
            });
        });
}

} // namespace Ringside
