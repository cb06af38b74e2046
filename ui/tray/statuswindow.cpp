#include "statuswindow.h"

#include "icons.h"
#include "plaintext.h"
#include "whentext.h"

#include <QCloseEvent>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace Ringside {

using namespace Qt::StringLiterals;

StatusWindow::StatusWindow(Clock &clock, QLocale locale, const Theme &theme)
    : m_clock(clock)
    , m_locale(locale)
    , m_theme(theme)
    , m_reason(new QLabel(this))
    , m_status(new QLabel(this))
    , m_calls(new QTreeWidget(this))
    , m_menuButton(new QPushButton(this))
    , m_menu(new QMenu(this))
    , m_menuText(clock, std::move(locale), theme)
{
    setWindowTitle(u"Ringside"_s);
    setWindowIcon(applicationIcon());
    for (QLabel *label : {m_reason, m_status}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    m_reason->setText(tr("This desktop has no tray, so Ringside stays in this window."));
    m_calls->setColumnCount(3);
    m_calls->setRootIsDecorated(false);
    m_calls->setUniformRowHeights(true);
    m_calls->setTextElideMode(Qt::ElideRight);
    m_calls->setHeaderLabels({tr("Recent calls"), tr("When"), tr("Outcome")});
    m_calls->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_calls->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_calls->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_calls->header()->setStretchLastSection(false);
    m_calls->setAccessibleName(tr("Recent calls"));
    m_menuButton->setText(tr("&Menu"));
    m_menuButton->setMenu(m_menu);
    m_menuButton->setAccessibleDescription(tr("Current call, do not disturb, quit"));

    auto *box = new QVBoxLayout(this);
    box->addWidget(m_reason);
    box->addWidget(m_status);
    box->addWidget(m_calls, 1);
    box->addWidget(m_menuButton, 0, Qt::AlignRight);
    resize(theme.px(440), theme.px(420));

    connect(m_menu, &QMenu::aboutToShow, this, [this] { m_menuText.fill(*m_menu, m_state); });
    connect(&m_menuText, &TrayMenu::showCallRequested, this, &StatusWindow::showCallRequested);
    connect(&m_menuText, &TrayMenu::doNotDisturbRequested, this, &StatusWindow::doNotDisturbRequested);
    connect(&m_menuText, &TrayMenu::quitRequested, this, &StatusWindow::quitRequested);
    m_menuText.fill(*m_menu, m_state);
}

void StatusWindow::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_menuText.setTheme(theme);
    refresh();
}

void StatusWindow::setState(const TrayState &state)
{
    if (state == m_state)
        return;
    m_state = state;
    refresh();
}

void StatusWindow::refresh()
{
    m_status->setText(TrayText::toolTip(m_state).section(u'\n', m_state.sources.isEmpty() ? 1 : 0));
    setWindowIcon(trayIcon(m_state.mood(), m_state.missedCount, m_theme.dark));
    m_calls->clear();
    for (const JournalEntry &entry : m_state.recent) {
        const bool isMissed = entry.call.outcome == CallOutcome::Missed;
        auto *row = new QTreeWidgetItem(m_calls);
        row->setText(0, TrayText::who(entry));
        row->setIcon(0, symbolIcon(isMissed                                                ? Symbol::Missed
                                       : entry.call.direction == CallDirection::Outbound   ? Symbol::Outgoing
                                       : entry.call.direction == CallDirection::Internal   ? Symbol::Internal
                                                                                           : Symbol::Incoming,
                                   isMissed ? m_theme.danger : m_theme.muted));
        row->setText(1, shortTime(entry.call.startedAt, m_clock.nowUtc(), m_locale));
        row->setText(2, TrayText::outcome(entry, m_locale));
        row->setToolTip(1, plainToolTip(fullTime(entry.call.startedAt, m_locale)));
    }
}

void StatusWindow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && isActiveWindow() && m_state.missedCount > 0)
        Q_EMIT missedSeen();
}

void StatusWindow::closeEvent(QCloseEvent *event)
{
    QWidget::closeEvent(event);
    Q_EMIT quitRequested();
}

} // namespace Ringside
