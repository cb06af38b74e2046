#include "tray.h"

#include "logging.h"
#include "plaintext.h"
#include "trayicons.h"
#include "traywindow.h"

#include <QGuiApplication>

namespace Ringside {

using namespace std::chrono_literals;

namespace {

constexpr auto retryEvery = 5s;
constexpr qsizetype recentShown = 8;

// A menu takes "&" as the mark of a shortcut, and a tab as the beginning of one.
QString menuText(QString text)
{
    return text.replace(u'&', QStringLiteral("&&")).replace(u'\t', u' ');
}

Symbol symbolOf(const Call &call)
{
    if (call.outcome == CallOutcome::Missed)
        return Symbol::Missed;
    switch (call.direction) {
    case CallDirection::Inbound:
        return Symbol::Incoming;
    case CallDirection::Outbound:
        return Symbol::Outgoing;
    case CallDirection::Internal:
        break;
    }
    return Symbol::Internal;
}

} // namespace

Tray::Tray(Clock &clock, QLocale locale, SentenceFor sentence,
           std::function<QString(const PhoneNumber &)> display, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_locale(std::move(locale))
    , m_sentence(std::move(sentence))
    , m_display(std::move(display))
    , m_retry(clock.alarm([this] { tryTray(); }))
    , m_refresh(clock.alarm([this] { refresh(); }))
{
    m_icon.setContextMenu(&m_menu);
    m_menu.setToolTipsVisible(true);
    m_queueMenu.setToolTipsVisible(true);
    connect(&m_menu, &QMenu::aboutToShow, this, &Tray::missedSeen);
    connect(&m_menu, &QMenu::aboutToHide, this, [this] {
        // why later: the action that was chosen is triggered after this signal.
        if (m_menuIsStale)
            m_refresh->start(0ms);
    });
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason != QSystemTrayIcon::Trigger && reason != QSystemTrayIcon::DoubleClick)
            return;
        if (const std::optional<CallId> call = m_state.callToShow())
            Q_EMIT showCallRequested(*call);
        else
            Q_EMIT mainWindowRequested();
        Q_EMIT missedSeen();
    });
}

Tray::~Tray() = default;

bool Tray::isInTray() const
{
    return m_icon.isVisible();
}

void Tray::show()
{
    refresh();
    tryTray();
}

void Tray::tryTray()
{
    if (QSystemTrayIcon::isSystemTrayAvailable()) {
        QGuiApplication::setQuitOnLastWindowClosed(false);
        m_icon.show();
        Q_EMIT shown();
        return;
    }
    // Until there is a tray nothing is visible; closing a card must not end the program.
    QGuiApplication::setQuitOnLastWindowClosed(false);
    if (m_triesLeft-- > 0)
        m_retry->start(retryEvery);
    else
        fallBack();
}

void Tray::fallBack()
{
    qCInfo(lcUi) << "no system tray: a window stands in";
    m_window = std::make_unique<TrayWindow>(m_menu);
    m_window->setTheme(m_theme);
    connect(m_window.get(), &TrayWindow::closed, this, &Tray::quitRequested);
    refresh();
    m_window->show();
    Q_EMIT shown();
}

void Tray::setTheme(const Theme &theme)
{
    m_theme = theme;
    if (m_window)
        m_window->setTheme(theme);
    rebuildMenu();
}

void Tray::setLocale(const QLocale &locale)
{
    m_locale = locale;
    refresh();
}

void Tray::setState(const TrayState &state)
{
    m_state = state;
    if (!m_refresh->isActive())
        m_refresh->start(0ms);
}

void Tray::refresh()
{
    m_refresh->stop();
    const std::pair look{m_state.mood(), m_state.missedCount};
    if (m_drawn != look) {
        m_drawn = look;
        m_icon.setIcon(trayIcon(look.first, look.second));
        if (m_window)
            m_window->setWindowIcon(m_icon.icon());
    }
    const QString toolTip = trayToolTip(m_state, m_sentence);
    if (m_icon.toolTip() != toolTip)
        m_icon.setToolTip(toolTip);
    if (m_window)
        m_window->setStatus(toolTip);
    rebuildMenu();
}

void Tray::rebuildMenu()
{
    // Nothing moves under the pointer: an open menu stays as it is.
    m_menuIsStale = m_menu.isVisible();
    if (m_menuIsStale)
        return;
    m_menu.clear();
    addSources();
    addCalls();
    addRecent();
    addQueues();

    m_menu.addSeparator();
    connect(addAction(Symbol::History, tr("Open Ringside")), &QAction::triggered, this, &Tray::mainWindowRequested);
    connect(m_menu.addAction(tr("Settings …")), &QAction::triggered, this, &Tray::settingsRequested);
    QAction *quiet = m_menu.addAction(m_state.quietReason.isEmpty()
                                          ? tr("Do not disturb")
                                          //: %1 is why, or until when
                                          : menuText(tr("Do not disturb (%1)").arg(m_state.quietReason)));
    quiet->setCheckable(true);
    quiet->setChecked(m_state.doNotDisturb);
    connect(quiet, &QAction::toggled, this, &Tray::doNotDisturbToggled);
    connect(addAction(Symbol::Quit, tr("Quit Ringside")), &QAction::triggered, this, &Tray::quitRequested);
}

void Tray::addHeading(const QString &text)
{
    m_menu.addAction(menuText(text))->setEnabled(false);
}

QAction *Tray::addAction(Symbol symbol, const QString &text)
{
    return m_menu.addAction(symbolIcon(symbol, m_menu.palette().color(QPalette::WindowText)), menuText(text));
}

void Tray::addSources()
{
    for (const TrayState::Source &source : std::as_const(m_state.sources)) {
        const ConnectionState state = source.status.state;
        QAction *action = addAction(state == ConnectionState::Connected        ? Symbol::Connected
                                        : state == ConnectionState::Connecting ? Symbol::Connecting
                                                                               : Symbol::Warning,
                                    sourceText(source, m_sentence));
        action->setEnabled(false);
        action->setToolTip(plainToolTip(source.status.detail));
    }
    if (m_state.sources.isEmpty()) {
        addHeading(tr("No telephone system is configured."));
        connect(addAction(Symbol::Phone, tr("Set up Ringside …")), &QAction::triggered, this, &Tray::setupRequested);
    }
    for (const QString &trouble : std::as_const(m_state.troubles))
        addAction(Symbol::Warning, trouble)->setEnabled(false);
}

void Tray::addCalls()
{
    if (m_state.calls.isEmpty())
        return;
    m_menu.addSeparator();
    for (const CallerCard &card : std::as_const(m_state.calls)) {
        //: %1 is "Jane Doe, ringing"
        QAction *action = addAction(Symbol::Phone, tr("Show the card: %1").arg(callText(card)));
        connect(action, &QAction::triggered, this, [this, id = card.id()] { Q_EMIT showCallRequested(id); });
    }
}

void Tray::addRecent()
{
    m_menu.addSeparator();
    if (m_state.recent.isEmpty()) {
        addHeading(tr("No calls yet"));
        return;
    }
    addHeading(m_state.missedCount > 0 ? tr("Recent calls, %Ln missed", nullptr, m_state.missedCount)
                                       : tr("Recent calls"));
    for (const JournalEntry &entry : m_state.recent.mid(0, recentShown)) {
        QAction *action
            = addAction(symbolOf(entry.call), recentText(entry, m_display(entry.call.number), m_clock.nowUtc(), m_locale));
        action->setToolTip(tr("Show this call in the list of calls"));
        connect(action, &QAction::triggered, this, [this, id = entry.call.id] { Q_EMIT callRequested(id); });
    }
    if (m_state.toWrapUpCount > 0) {
        QAction *action = addAction(Symbol::Info, tr("%Ln call(s) to wrap up", nullptr, m_state.toWrapUpCount));
        connect(action, &QAction::triggered, this, &Tray::toWrapUpRequested);
    }
}

void Tray::addQueues()
{
    if (m_state.extensions.isEmpty() && m_state.queues.isEmpty())
        return;
    m_menu.addSeparator();
    if (!m_state.extensions.isEmpty()) {
        QAction *action = addAction(
            //: %1 is a telephone extension, or several
            Symbol::Phone, tr("Extension %1 …").arg(m_locale.createSeparatedList(m_state.extensions)));
        connect(action, &QAction::triggered, this, &Tray::extensionRequested);
    }
    if (m_state.queues.isEmpty())
        return;
    m_queueMenu.clear();
    m_queueMenu.setTitle(tr("Queues"));
    m_menu.addMenu(&m_queueMenu);
    bool isMember = false;
    bool isPaused = false;
    for (const QueueMembership &queue : std::as_const(m_state.queues)) {
        QAction *action = m_queueMenu.addAction(menuText(queueText(queue)));
        action->setCheckable(true);
        action->setChecked(queue.isMember);
        action->setEnabled(!queue.isFixed);
        if (queue.isFixed)
            action->setToolTip(tr("The telephone system keeps you in this queue; you can pause."));
        connect(action, &QAction::toggled, this,
                [this, name = queue.queue](bool on) { Q_EMIT queueToggled(name, on); });
        isMember = isMember || queue.isMember;
        isPaused = isPaused || (queue.isMember && queue.isPaused);
    }
    m_queueMenu.addSeparator();
    QAction *pause = m_queueMenu.addAction(tr("Pause in all queues"));
    pause->setCheckable(true);
    pause->setChecked(isPaused);
    pause->setEnabled(isMember);
    connect(pause, &QAction::toggled, this, &Tray::pauseToggled);
}

void Tray::showMessage(const QString &title, const QString &text)
{
    if (m_icon.isVisible())
        m_icon.showMessage(neutralised(title, 100), neutralised(text, 300), m_icon.icon());
}

} // namespace Ringside
