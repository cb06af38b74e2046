#include "tray.h"

#include "logging.h"
#include "statuswindow.h"

#include <QApplication>
#include <QMenu>

namespace Ringside {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr int looksForATray = 5;
constexpr auto betweenLooks = 5s;
constexpr auto afterTheCard = 40ms;
constexpr auto betweenLateLooks = 30s; // a panel restarted by hand, an extension switched on

class SystemTray : public TrayPlace
{
public:
    [[nodiscard]] bool isAvailable() const override { return QSystemTrayIcon::isSystemTrayAvailable(); }

    void show(const QIcon &icon, const QString &toolTip, QMenu &menu) override
    {
        if (!m_icon) {
            // why only now: an icon made before there is a tray never appears in it.
            m_icon = std::make_unique<QSystemTrayIcon>();
            m_icon->setContextMenu(&menu);
            connect(m_icon.get(), &QSystemTrayIcon::activated, this,
                    [this](QSystemTrayIcon::ActivationReason reason) {
                        if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
                            Q_EMIT activated();
                    });
            connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this, &TrayPlace::messageClicked);
        }
        if (m_icon->icon().cacheKey() != icon.cacheKey())
            m_icon->setIcon(icon);
        m_icon->setToolTip(toolTip);
        m_icon->show();
    }
    void hide() override { m_icon.reset(); }
    void showMessage(const QString &title, const QString &text) override
    {
        if (m_icon)
            m_icon->showMessage(title, text, m_icon->icon());
    }

private:
    std::unique_ptr<QSystemTrayIcon> m_icon;
};

} // namespace

std::unique_ptr<TrayPlace> makeSystemTray()
{
    return std::make_unique<SystemTray>();
}

Tray::Tray(Clock &clock, QLocale locale, const Theme &theme, std::unique_ptr<TrayPlace> place,
           QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_locale(locale)
    , m_theme(theme)
    , m_menuText(clock, std::move(locale), theme)
    , m_place(std::move(place))
    , m_menu(std::make_unique<QMenu>())
    , m_nextLook(clock.alarm([this] { look(); }))
    , m_nextRefresh(clock.alarm([this] { refresh(); }))
{
    QApplication::setQuitOnLastWindowClosed(false);
    connect(&m_menuText, &TrayMenu::showCallRequested, this, &Tray::showCallRequested);
    connect(&m_menuText, &TrayMenu::doNotDisturbRequested, this, &Tray::doNotDisturbRequested);
    connect(&m_menuText, &TrayMenu::quitRequested, this, &Tray::quitRequested);
    connect(m_place.get(), &TrayPlace::activated, this, &Tray::onActivated);
    connect(m_place.get(), &TrayPlace::messageClicked, this, &Tray::messageClicked);
    connect(m_menu.get(), &QMenu::aboutToShow, this, [this] {
        m_menuText.fill(*m_menu, m_state); // times in it are relative to now
        if (m_state.missedCount > 0)
            Q_EMIT missedSeen();
    });
    m_menuText.fill(*m_menu, m_state);
}

Tray::~Tray() = default;

bool Tray::start()
{
    m_looks = 0;
    look();
    return m_inTray;
}

QWidget *Tray::standInWindow() const
{
    return m_standIn.get();
}

void Tray::look()
{
    if (m_place->isAvailable()) {
        if (!m_inTray)
            enterTray();
    } else if (m_inTray) {
        m_inTray = false;
        m_looks = 0;
        m_place->hide();
    }
    if (!m_inTray && !m_standIn && ++m_looks > looksForATray)
        openStandIn();
    m_nextLook->start(m_inTray || m_standIn ? betweenLateLooks : betweenLooks);
}

void Tray::enterTray()
{
    m_inTray = true;
    if (m_standIn) {
        m_standIn->hide();
        m_standIn.release()->deleteLater();
    }
    refresh();
}

void Tray::openStandIn()
{
    qCInfo(lcUi) << "this desktop has no tray; a window stands in for it";
    m_standIn = std::make_unique<StatusWindow>(m_clock, m_locale, m_theme);
    connect(m_standIn.get(), &StatusWindow::showCallRequested, this, &Tray::showCallRequested);
    connect(m_standIn.get(), &StatusWindow::doNotDisturbRequested, this, &Tray::doNotDisturbRequested);
    connect(m_standIn.get(), &StatusWindow::missedSeen, this, &Tray::missedSeen);
    connect(m_standIn.get(), &StatusWindow::quitRequested, this, &Tray::quitRequested);
    m_standIn->setState(m_state);
    m_standIn->show();
    Q_EMIT trayAbsent();
}

void Tray::setState(const TrayState &state)
{
    if (state == m_state)
        return;
    m_state = state;
    refreshSoon();
}

void Tray::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_menuText.setTheme(theme);
    if (m_standIn)
        m_standIn->setTheme(theme);
    refresh();
}

void Tray::showMessage(const QString &title, const QString &text)
{
    m_place->showMessage(title, text);
}

void Tray::refreshSoon()
{
    // A state changes several times as a call arrives, and the card's first frame goes before the tray's.
    if (!m_nextRefresh->isActive())
        m_nextRefresh->start(afterTheCard);
}

void Tray::refresh()
{
    if (m_standIn)
        m_standIn->setState(m_state);
    // why always: a tray on D-Bus shows the menu as it was last, without asking.
    if (!m_menu->isVisible())
        m_menuText.fill(*m_menu, m_state);
    if (!m_inTray)
        return;
    const std::tuple wanted{m_state.mood(), m_state.missedCount, m_theme.dark};
    if (wanted != m_iconOf) {
        m_iconOf = wanted;
        m_icon = trayIcon(m_state.mood(), m_state.missedCount, m_theme.dark);
    }
    m_place->show(m_icon, TrayText::toolTip(m_state), *m_menu);
}

void Tray::onActivated()
{
    if (!m_state.currentCalls.isEmpty())
        Q_EMIT showCallRequested(m_state.currentCalls.last().id());
    else
        m_menu->popup(QCursor::pos());
}

} // namespace Ringside
