#include "desktop.h"

#include "describe.h"
#include "engine.h"
#include "logging.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>

namespace Ringside {

using namespace std::chrono_literals;

namespace {

constexpr int recentKept = 8;

ErrorText words(const Error &error)
{
    return {describeShortly(error), describe(error)};
}

} // namespace

Desktop::Desktop(Engine &engine, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_appearance(engine.settings().theme)
    , m_tray(engine.clock(), QLocale(), describe,
             [&engine](const PhoneNumber &number) {
                 return number.isWithheld() ? QString() : engine.parser().format(number);
             })
    , m_cards(engine.clock(), QLocale(), words, m_appearance.theme(), engine.settings().card)
    , m_trayRefresh(engine.clock().alarm([this] { refreshTray(); }))
{
    connect(&m_appearance, &Appearance::themeChanged, this, [this](const Theme &theme) {
        m_cards.setTheme(theme);
        m_tray.setTheme(theme);
    });
    connectEngine();
    connectCards();
    connectTray();
    if (cardsCanBePlaced()) {
        connect(&m_engine.pop(), &ScreenPop::cardShown, &m_cards, &CardStack::show);
        connect(&m_engine.pop(), &ScreenPop::cardGone, &m_cards, &CardStack::remove);
    } else {
        m_notifier = makeNotifier();
        connectNotifier();
    }
}

Desktop::~Desktop() = default;

void Desktop::start()
{
    m_tray.setTheme(m_appearance.theme());
    refreshTray();
    m_tray.show();
}

void Desktop::connectEngine()
{
    const auto soon = [this] {
        if (!m_trayRefresh->isActive())
            m_trayRefresh->start(0ms);
    };
    connect(&m_engine, &Engine::connectionChanged, this, soon);
    connect(&m_engine, &Engine::troublesChanged, this, soon);
    connect(&m_engine, &Engine::doNotDisturbChanged, this, soon);
    connect(&m_engine, &Engine::journalChanged, this, &Desktop::readJournal);
    ScreenPop &pop = m_engine.pop();
    connect(&pop, &ScreenPop::cardUpdated, this, soon);
    connect(&pop, &ScreenPop::cardGone, this, soon);
    // Also for a card that is open as an ordinary window while its pop-up has gone.
    connect(&pop, &ScreenPop::cardUpdated, &m_cards, &CardStack::update);
}

void Desktop::connectCards()
{
    ScreenPop &pop = m_engine.pop();
    connect(&m_cards, &CardStack::closeRequested, &pop, &ScreenPop::close);
    connect(&m_cards, &CardStack::putAwayRequested, &pop, &ScreenPop::putAway);
    connect(&m_cards, &CardStack::hovered, &pop, &ScreenPop::setHovered);
    connect(&m_cards, &CardStack::chooseRequested, &m_engine.lookup(), &CallerLookup::choose);
    connect(&m_cards, &CardStack::openRequested, this, &Desktop::open);
    connect(&m_cards, &CardStack::copyRequested, this, &Desktop::copy);
}

// Wayland: the desktop tells of the call, and the card is an ordinary window on request.
void Desktop::connectNotifier()
{
    ScreenPop &pop = m_engine.pop();
    if (!m_notifier) {
        connect(&pop, &ScreenPop::cardShown, this, [this](const CallerCard &card) {
            const NotificationText text = notificationText(card);
            m_tray.showMessage(text.title, text.body);
        });
        return;
    }
    connect(&pop, &ScreenPop::cardShown, m_notifier.get(), &Notifier::show);
    connect(&pop, &ScreenPop::cardChanged, m_notifier.get(), &Notifier::show);
    connect(&pop, &ScreenPop::cardGone, m_notifier.get(), &Notifier::withdraw);
    connect(m_notifier.get(), &Notifier::dismissed, &pop, &ScreenPop::putAway);
    connect(m_notifier.get(), &Notifier::openRequested, this, &Desktop::open);
    connect(m_notifier.get(), &Notifier::showRequested, this, &Desktop::showCard);
}

void Desktop::showCard(const CallId &id)
{
    if (cardsCanBePlaced()) {
        m_engine.pop().show(id);
        return;
    }
    for (const CallerCard &card : m_engine.pop().cards())
        if (card.id() == id)
            m_cards.showAsOrdinaryWindow(card);
}

void Desktop::connectTray()
{
    connect(&m_tray, &Tray::shown, this, [] { qCInfo(lcUi) << "tray shown"; });
    connect(&m_tray, &Tray::quitRequested, this, &Desktop::quitRequested);
    connect(&m_tray, &Tray::doNotDisturbToggled, &m_engine, &Engine::setDoNotDisturb);
    connect(&m_tray, &Tray::showCallRequested, this, &Desktop::showCard);
    connect(&m_tray, &Tray::missedSeen, this, [this] {
        if (m_missed > 0)
            m_engine.journal().markMissedSeen().then(this, [this](const Result<void> &) { readJournal(); });
    });
}

void Desktop::readJournal()
{
    m_engine.journal().recent(recentKept).then(this, [this](const Result<QList<JournalEntry>> &recent) {
        if (recent)
            m_recent = *recent;
    });
    // Answered in order: the recent calls have arrived when this does.
    m_engine.journal().unseenMissed().then(this, [this](const Result<int> &missed) {
        if (missed)
            m_missed = *missed;
        refreshTray();
    });
}

void Desktop::refreshTray()
{
    TrayState state;
    for (const Engine::SourceStatus &source : m_engine.sources())
        state.sources.append({source.name, source.status});
    state.troubles = m_engine.troubles();
    state.calls = m_engine.pop().cards();
    state.recent = m_recent;
    state.missedCount = m_missed;
    state.doNotDisturb = m_engine.doNotDisturb();
    m_tray.setState(state);
}

void Desktop::showCurrentCall()
{
    const QList<CallerCard> cards = m_engine.pop().cards();
    if (cards.isEmpty())
        m_tray.showMessage(tr("Ringside is running"), tr("There is no call at the moment."));
    else
        m_cards.showAsOrdinaryWindow(cards.last());
}

void Desktop::open(const CallId &id, const QUrl &url)
{
    if (mayBeOpened(url) && QDesktopServices::openUrl(url))
        m_cards.say(id, tr("Opened in the browser."));
    else
        m_cards.say(id, tr("The browser could not be opened."));
}

void Desktop::copy(const CallId &id, const QString &number)
{
    QGuiApplication::clipboard()->setText(number);
    m_cards.say(id, tr("The number was copied."));
}

} // namespace Ringside
