#include "tray.h"

#include "icons.h"
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
    connect(&m_menu, &QMenu::aboutToShow, this, &Tray::missedSeen);
    connect(&m_menu, &QMenu::aboutToHide, this, [this] {
        // why later: the action that was chosen is triggered after this signal.
        if (m_menuIsStale)
            m_refresh->start(0ms);
    });
    connect(&m_icon, &QSystemTrayIcon::activated, this, [this](QSystemTrayIcon::ActivationReason reason) {
        if (reason != QSystemTrayIcon::Trigger && reason != QSystemTrayIcon::DoubleClick)
            return;
        if (!m_state.calls.isEmpty())
            Q_EMIT showCallRequested(m_state.calls.last().id());
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
    const auto heading = [this](const QString &text) {
        QAction *action = m_menu.addAction(menuText(text));
        action->setEnabled(false);
    };
    const QColor colour = m_menu.palette().color(QPalette::WindowText);

    for (const TrayState::Source &source : std::as_const(m_state.sources)) {
        const bool good = source.status.state == ConnectionState::Connected;
        QAction *action = m_menu.addAction(
            symbolIcon(good ? Symbol::Connected
                            : source.status.state == ConnectionState::Connecting ? Symbol::Connecting
                                                                                 : Symbol::Warning,
                       colour),
            menuText(sourceText(source, m_sentence)));
        action->setEnabled(false);
        action->setToolTip(plainToolTip(source.status.detail));
    }
    if (m_state.sources.isEmpty())
        heading(tr("No telephone system is configured."));
    for (const QString &trouble : std::as_const(m_state.troubles)) {
        QAction *action = m_menu.addAction(symbolIcon(Symbol::Warning, colour), menuText(trouble));
        action->setEnabled(false);
    }

    if (!m_state.calls.isEmpty()) {
        m_menu.addSeparator();
        for (const CallerCard &card : std::as_const(m_state.calls)) {
            //: %1 is "Jane Doe, ringing"
            QAction *action = m_menu.addAction(symbolIcon(Symbol::Phone, colour),
                                               menuText(tr("Show the card: %1").arg(callText(card))));
            connect(action, &QAction::triggered, this,
                    [this, id = card.id()] { Q_EMIT showCallRequested(id); });
        }
    }

    m_menu.addSeparator();
    if (m_state.recent.isEmpty()) {
        heading(tr("No calls yet"));
    } else {
        heading(m_state.missedCount > 0 ? tr("Recent calls, %n missed", nullptr, m_state.missedCount)
                                        : tr("Recent calls"));
        for (const JournalEntry &entry : m_state.recent.mid(0, recentShown)) {
            const QString display = m_display(entry.call.number);
            QAction *action = m_menu.addAction(
                symbolIcon(symbolOf(entry.call), colour),
                menuText(recentText(entry, display, m_clock.nowUtc(), m_locale)));
            if (display.isEmpty()) {
                action->setEnabled(false);
                continue;
            }
            action->setToolTip(plainToolTip(tr("Copy %1").arg(display)));
            connect(action, &QAction::triggered, this,
                    [this, number = entry.call.number.key()] { Q_EMIT copyRequested(number); });
        }
    }

    m_menu.addSeparator();
    QAction *quiet = m_menu.addAction(tr("Do not disturb"));
    quiet->setCheckable(true);
    quiet->setChecked(m_state.doNotDisturb);
    connect(quiet, &QAction::toggled, this, &Tray::doNotDisturbToggled);
    QAction *quit = m_menu.addAction(symbolIcon(Symbol::Quit, colour), tr("Quit Ringside"));
    connect(quit, &QAction::triggered, this, &Tray::quitRequested);
}

void Tray::showMessage(const QString &title, const QString &text)
{
    if (m_icon.isVisible())
        m_icon.showMessage(neutralised(title, 100), neutralised(text, 300), m_icon.icon());
}

} // namespace Ringside
