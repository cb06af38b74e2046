#include "traymenu.h"

#include "icons.h"
#include "plaintext.h"

#include <QMenu>

namespace Ringside {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRecent = 10;

//! Text from outside in a menu: an ampersand is an ampersand, a tab no shortcut.
QString menuText(const QString &text)
{
    return QString(text).replace(u'&', u"&&"_s);
}

Symbol symbolOf(const Call &call)
{
    if (call.outcome == CallOutcome::Missed)
        return Symbol::Missed;
    switch (call.direction) {
    case CallDirection::Outbound:
        return Symbol::Outgoing;
    case CallDirection::Internal:
        return Symbol::Internal;
    case CallDirection::Inbound:
        break;
    }
    return Symbol::Incoming;
}

} // namespace

TrayMenu::TrayMenu(Clock &clock, QLocale locale, const Theme &theme, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_locale(std::move(locale))
    , m_theme(theme)
{
}

void TrayMenu::fill(QMenu &menu, const TrayState &state)
{
    menu.clear();
    const auto addLine = [&](Symbol symbol, const QColor &colour, const QString &text) {
        QAction *line = menu.addAction(symbolIcon(symbol, colour), menuText(text));
        line->setEnabled(false);
        return line;
    };

    if (state.sources.isEmpty())
        addLine(Symbol::Warning, m_theme.danger, tr("No telephone system is set up"));
    for (const TraySource &source : state.sources) {
        const bool isConnected = source.status.state == ConnectionState::Connected;
        const bool isTrying = source.status.state == ConnectionState::Connecting;
        QAction *line = addLine(isConnected    ? Symbol::Connected
                                    : isTrying ? Symbol::Connecting
                                               : Symbol::Warning,
                                isConnected    ? m_theme.ring
                                    : isTrying ? m_theme.faint
                                               : m_theme.danger,
                                TrayText::source(source));
        line->setToolTip(plainToolTip(neutralised(source.status.detail, 200)));
    }
    for (const QString &trouble : state.troubles)
        addLine(Symbol::Warning, m_theme.danger, neutralised(trouble, 200));

    if (!state.currentCalls.isEmpty()) {
        menu.addSeparator();
        for (const CallerCard &card : state.currentCalls) {
            //: A menu entry that shows a call in progress; %1 is who calls
            QAction *show = menu.addAction(symbolIcon(Symbol::Phone, m_theme.ring),
                                           menuText(tr("Current call: %1").arg(TrayText::call(card))));
            connect(show, &QAction::triggered, this, [this, id = card.id()] { Q_EMIT showCallRequested(id); });
        }
    }

    menu.addSeparator();
    if (state.recent.isEmpty()) {
        addLine(Symbol::History, m_theme.faint, tr("No calls yet"));
    } else {
        const QString title = state.missedCount > 0
            //: A heading; %1 is "2 missed calls"
            ? tr("Recent calls (%1)").arg(TrayText::missed(state.missedCount))
            : tr("Recent calls");
        addLine(Symbol::History, m_theme.faint, title);
        for (qsizetype i = 0; i < std::min<qsizetype>(state.recent.size(), mostRecent); ++i) {
            const JournalEntry &entry = state.recent.at(i);
            const bool isMissed = entry.call.outcome == CallOutcome::Missed;
            // why not disabled: a screen reader skips what is disabled, and this is what the menu is for.
            QAction *line = menu.addAction(
                symbolIcon(symbolOf(entry.call), isMissed ? m_theme.danger : m_theme.muted),
                menuText(TrayText::recent(entry, m_clock.nowUtc(), m_locale)));
            if (isMissed && !entry.seen) {
                QFont font = line->font();
                font.setBold(true);
                line->setFont(font);
            }
        }
    }

    menu.addSeparator();
    QAction *quiet = menu.addAction(tr("&Do not disturb"));
    quiet->setCheckable(true);
    quiet->setChecked(state.doNotDisturb);
    connect(quiet, &QAction::triggered, this, &TrayMenu::doNotDisturbRequested);
    menu.addSeparator();
    QAction *quit = menu.addAction(symbolIcon(Symbol::Quit, m_theme.muted), tr("&Quit Ringside"));
    quit->setMenuRole(QAction::NoRole);
    connect(quit, &QAction::triggered, this, &TrayMenu::quitRequested);
}

} // namespace Ringside
