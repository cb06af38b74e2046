#include "desktop.h"

#include "describe.h"
#include "engine.h"
#include "logging.h"
#include "settingskeeper.h"
#include "whentext.h"
#include "wrapupkeeper.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QGuiApplication>

namespace Ringside {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

constexpr int recentKept = 8;
constexpr int mostCounted = 999;
constexpr int targetsFound = 6;
// What follows from a call that has just come, beside its card, waits until the card has been drawn; and several changes
// are one.
constexpr auto afterTheFirstFrame = 60ms;

ErrorText words(const Error &error)
{
    return {describeShortly(error), describe(error)};
}

} // namespace

Desktop::Desktop(Engine &engine, SettingsKeeper &keeper, const QString &profileFolder, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
    , m_keeper(keeper)
    , m_appearance(engine.settings().theme)
    , m_autostart(makeAutostart())
    , m_hotkey(makeGlobalHotkey())
    , m_systemQuiet(makeSystemQuiet())
    , m_urlSchemes(makeUrlSchemes())
    , m_tray(engine.clock(), QLocale(), describe,
             [&engine](const PhoneNumber &number) {
                 return number.isWithheld() ? QString() : engine.parser().format(number);
             })
    , m_cards(engine.clock(), QLocale(), words, m_appearance.theme(), engine.settings().card)
    , m_windows(engine, keeper, profileFolder, *m_autostart, *m_hotkey, *m_systemQuiet, *m_urlSchemes,
                m_appearance.theme())
    , m_trayRefresh(engine.clock().alarm([this] { refreshTray(); }))
    , m_journalRead(engine.clock().alarm([this] { readJournal(); }))
{
    connect(&m_appearance, &Appearance::themeChanged, this, [this](const Theme &theme) {
        m_cards.setTheme(theme);
        m_tray.setTheme(theme);
        m_windows.setTheme(theme);
    });
    connectEngine();
    connectSettings();
    connectCards();
    connectWrapUps();
    connectControl();
    connectTray();
    connectWindows();
    if (cardsCanBePlaced())
        connectPlacedCards();
    tellByNotification(!cardsCanBePlaced() || m_assistance.isScreenRead());
}

Desktop::~Desktop()
{
    m_windows.flush();
}

void Desktop::start(bool offersSetup)
{
    m_tray.setTheme(m_appearance.theme());
    applySettings(m_engine.settings());
    readJournal();
    refreshTray();
    m_tray.show();
    if (offersSetup && m_windows.isSetupWanted())
        m_windows.showSetup();
}

void Desktop::retranslate()
{
    m_cards.setLocale(QLocale());
    m_tray.setLocale(QLocale());
    m_engine.localeChanged();
    m_windows.retranslate();
    refreshTray();
}

// ---- what comes from the engine

void Desktop::refreshSoon()
{
    if (!m_trayRefresh->isActive())
        m_trayRefresh->start(afterTheFirstFrame);
}

void Desktop::readJournalSoon()
{
    if (!m_journalRead->isActive())
        m_journalRead->start(afterTheFirstFrame);
}

void Desktop::connectEngine()
{
    connect(&m_engine, &Engine::connectionChanged, this, &Desktop::refreshSoon);
    connect(&m_engine, &Engine::troublesChanged, this, &Desktop::refreshSoon);
    connect(&m_engine, &Engine::doNotDisturbChanged, this, &Desktop::refreshSoon);
    connect(&m_engine.quiet(), &QuietKeeper::changed, this, &Desktop::refreshSoon);
    connect(&m_engine, &Engine::controlChanged, this, &Desktop::refreshSoon);
    connect(&m_engine, &Engine::journalChanged, this, &Desktop::readJournalSoon);
    connect(&m_engine, &Engine::peopleChanged, this, &Desktop::readJournalSoon);
    ScreenPop &pop = m_engine.pop();
    connect(&pop, &ScreenPop::cardUpdated, this, &Desktop::refreshSoon);
    connect(&pop, &ScreenPop::cardShown, this, [this] {
        // What the call before has left to do waits for this card too.
        m_trayRefresh->start(afterTheFirstFrame);
        if (m_journalRead->isActive())
            m_journalRead->start(afterTheFirstFrame);
    });
    connect(&pop, &ScreenPop::cardGone, this, &Desktop::refreshSoon);
    // Also for a card that is open as an ordinary window while its pop-up has gone.
    connect(&pop, &ScreenPop::cardUpdated, &m_cards, &CardStack::update);
}

void Desktop::connectSettings()
{
    connect(&m_engine, &Engine::settingsChanged, this, [this](const Settings &now) { applySettings(now); });
    connect(&m_keeper, &SettingsKeeper::fileRefused, this, [this](const QList<SettingsProblem> &problems) {
        say(tr("config.yml was changed and cannot be used: %1").arg(problems.value(0).toString()));
    });
    connect(m_systemQuiet.get(), &SystemQuiet::changed, this,
            [this] { m_engine.quiet().setSystem(m_systemQuiet->isQuiet()); });
    connect(m_hotkey.get(), &GlobalHotkey::activated, this, &Desktop::hotkeyPressed);
    m_appearance.setMotionReduced(m_assistance.isMotionReduced());
    connect(&m_assistance, &Assistance::changed, this, [this] {
        m_appearance.setMotionReduced(m_assistance.isMotionReduced());
        tellByNotification(!cardsCanBePlaced() || m_assistance.isScreenRead());
    });
}

void Desktop::applySettings(const Settings &settings)
{
    m_appearance.setChoice(settings.theme);
    m_cards.setPlace(settings.card);
    CardOptions options;
    options.facts = settings.card.facts;
    if (settings.wrapUp.enabled)
        options.dispositions = settings.wrapUp.dispositions;
    options.transferTargets = settings.dialling.transferTargets;
    options.canAddPeople = true;
    options.signIns = m_cardOptions.signIns;
    m_cardOptions = options;
    m_cards.setOptions(m_cardOptions);
    m_hotkey->set(settings.hotkey);
    m_engine.quiet().setSystem(m_systemQuiet->isQuiet());
    refreshSoon();
}

// ---- cards

void Desktop::connectCards()
{
    ScreenPop &pop = m_engine.pop();
    connect(&m_cards, &CardStack::closeRequested, &pop, &ScreenPop::close);
    connect(&m_cards, &CardStack::putAwayRequested, &pop, &ScreenPop::putAway);
    connect(&m_cards, &CardStack::hovered, &pop, &ScreenPop::setHovered);
    connect(&m_cards, &CardStack::chooseRequested, &m_engine.lookup(), &CallerLookup::choose);
    connect(&m_cards, &CardStack::openRequested, this, &Desktop::open);
    connect(&m_cards, &CardStack::signInRequested, this, &Desktop::signIn);
    connect(&m_engine, &Engine::providerChanged, this, &Desktop::followSignIn);
    connect(&pop, &ScreenPop::cardGone, this, &Desktop::forgetFailedSignIns);
    connect(&m_cards, &CardStack::copyRequested, this, &Desktop::copy);
    const auto cardOf = [this](const CallId &id) {
        for (const CallerCard &card : m_engine.pop().cards())
            if (card.id() == id)
                return std::optional(card);
        return std::optional<CallerCard>();
    };
    connect(&m_cards, &CardStack::createRequested, this, [this, cardOf](const CallId &id) {
        if (const auto card = cardOf(id))
            m_windows.create(card->call.number, card->call.name);
    });
    connect(&m_cards, &CardStack::linkRequested, this, [this, cardOf](const CallId &id) {
        if (const auto card = cardOf(id))
            m_windows.link(card->call.number, card->call.name);
    });
    connect(&m_cards, &CardStack::callBackRequested, this, [this, cardOf](const CallId &id) {
        if (const auto card = cardOf(id))
            follow(id, m_engine.dial(card->call.number.key()), tr("Your telephone rings first."));
    });
}

void Desktop::connectWrapUps()
{
    WrapUpKeeper &wrapUps = m_engine.wrapUps();
    connect(&m_cards, &CardStack::noteEdited, &wrapUps, &WrapUpKeeper::noteEdited);
    connect(&m_cards, &CardStack::dispositionChosen, &wrapUps, &WrapUpKeeper::dispositionChosen);
    connect(&m_cards, &CardStack::followUpChosen, &wrapUps, &WrapUpKeeper::followUpChosen);
    connect(&m_cards, &CardStack::wrapUpDone, &wrapUps, &WrapUpKeeper::done);
    connect(&m_cards, &CardStack::wrapUpLater, &wrapUps, &WrapUpKeeper::later);
    connect(&wrapUps, &WrapUpKeeper::saved, this, [this](const CallId &id) {
        m_windows.callChanged(id);
        readJournal();
    });
}

void Desktop::connectControl()
{
    const auto with = [this](const CallId &id, auto &&command) {
        if (CallControl *control = m_engine.controlOf(id))
            follow(id, command(*control));
    };
    connect(&m_cards, &CardStack::hangUpRequested, this, [with](const CallId &id) {
        with(id, [&](CallControl &control) { return control.hangUp(id); });
    });
    connect(&m_cards, &CardStack::holdRequested, this, [with](const CallId &id, bool hold) {
        with(id, [&](CallControl &control) { return control.setHeld(id, hold); });
    });
    connect(&m_cards, &CardStack::transferRequested, this,
            [this](const CallId &id, const DialTarget &target, bool consult, const QString &name) {
                const auto dialled = m_engine.dialTarget(target.digits());
                CallControl *control = m_engine.controlOf(id);
                if (!control)
                    return;
                const DialTarget to = dialled.value_or(target);
                if (!consult) {
                    //: %1 is a name or a telephone number
                    follow(id, control->transfer(id, to), tr("Transferred to %1.").arg(name));
                    return;
                }
                follow(id, consulting(id, control->consult(id, to), name));
            });
    connect(&m_cards, &CardStack::completeTransferRequested, this, [this, with](const CallId &id) {
        with(id, [&](CallControl &control) { return consulting(id, control.completeTransfer(id), {}); });
    });
    connect(&m_cards, &CardStack::takeBackRequested, this, [this, with](const CallId &id) {
        with(id, [&](CallControl &control) { return consulting(id, control.takeBack(id), {}); });
    });
    m_cards.setTargetSearch([this](const QString &text, std::function<void(const QList<TransferTarget> &)> answer) {
        searchTargets(text, std::move(answer));
    });
}

// The card says with whom the agent speaks meanwhile, as soon as that has begun or is over.
QFuture<Result<void>> Desktop::consulting(const CallId &id, const QFuture<Result<void>> &command, const QString &with)
{
    return QFuture(command).then(this, [this, id, with](const Result<void> &result) {
        if (result)
            m_engine.pop().setConsultation(id, with);
        return result;
    });
}

void Desktop::searchTargets(const QString &text, std::function<void(const QList<TransferTarget> &)> answer)
{
    m_engine.peopleBook().search(text, targetsFound).then(this, [answer](const Result<QList<Person>> &people) {
        QList<TransferTarget> targets;
        if (people) {
            for (const Person &person : *people)
                for (const LabelledNumber &number : person.numbers)
                    targets.append({person.name, number.number.key(), false});
        }
        answer(targets.mid(0, targetsFound));
    });
}

void Desktop::follow(const CallId &id, const QFuture<Result<void>> &command, const QString &done)
{
    QFuture(command).then(this, [this, id, done](const Result<void> &result) {
        if (!result)
            m_cards.say(id, describe(result.error()));
        else if (!done.isEmpty())
            m_cards.say(id, done);
    });
}

void Desktop::connectPlacedCards()
{
    connect(&m_engine.pop(), &ScreenPop::cardShown, &m_cards, &CardStack::show);
    connect(&m_engine.pop(), &ScreenPop::cardGone, &m_cards, &CardStack::remove);
}

// Where cards cannot be placed the desktop tells of the call, and the card is an ordinary window on request; where a
// screen reader is active, as well as the card, which takes no focus and so would not be read.
void Desktop::tellByNotification(bool wanted)
{
    if (wanted == (m_notifying != nullptr))
        return;
    m_notifying = wanted ? std::make_unique<QObject>() : nullptr;
    m_notifier = wanted ? makeNotifier() : nullptr;
    if (wanted)
        connectNotifier();
}

void Desktop::connectNotifier()
{
    ScreenPop &pop = m_engine.pop();
    if (!m_notifier) {
        connect(&pop, &ScreenPop::cardShown, m_notifying.get(), [this](const CallerCard &card) {
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
    if (cardsCanBePlaced() && !m_assistance.isScreenRead()) {
        if (m_engine.pop().isShown(id))
            m_cards.takeKeyboard(id);
        else
            m_engine.pop().show(id);
        return;
    }
    for (const CallerCard &card : m_engine.pop().cards())
        if (card.id() == id)
            m_cards.showAsOrdinaryWindow(card);
}

void Desktop::showCurrentCall()
{
    const QList<CallerCard> cards = m_engine.pop().cards();
    if (cards.isEmpty())
        m_windows.showMain();
    else
        m_cards.showAsOrdinaryWindow(cards.last());
}

// The card that is on the screen takes the keyboard; without one, the search of the main window.
void Desktop::hotkeyPressed()
{
    if (!m_cards.switchKeyboard())
        showCurrentCall();
}

void Desktop::open(const CallId &id, const QUrl &url)
{
    QString source;
    for (const CallerCard &card : m_engine.pop().cards()) {
        const CallerInfo *caller = card.lookup.caller();
        if (card.id() == id && caller)
            source = caller->person.source;
    }
    if (!m_windows.openPage(url, source))
        m_cards.say(id, tr("The browser could not be opened."));
    else if (!m_engine.settings().pageInside)
        m_cards.say(id, tr("Opened in the browser."));
}

void Desktop::copy(const CallId &id, const QString &number)
{
    QGuiApplication::clipboard()->setText(number);
    m_cards.say(id, tr("The number was copied."));
}

// Why it failed is told until the next try, or until no card is left.
void Desktop::signIn(const QString &provider)
{
    tellSignIn(provider, {true, {}}); // at once: a page may take its time to open
    m_engine.signIn(provider, [](const QUrl &url) { return isWebLink(url) && QDesktopServices::openUrl(url); })
        .then(this, [this, provider](const Result<void> &done) {
            if (!done && done.error().kind != ErrorKind::Cancelled)
                tellSignIn(provider, {false, done.error()});
            else
                followSignIn(provider); // cancelled: the next try may be under way
        })
        .onCanceled(this, [this, provider] { followSignIn(provider); });
}

void Desktop::followSignIn(const QString &provider)
{
    const QList<ProviderStatus> statuses = m_engine.providerStatuses();
    for (const ProviderStatus &status : statuses) {
        if (status.name != provider)
            continue;
        if (status.isSigningIn || m_cardOptions.signIns.value(provider).isUnderWay)
            tellSignIn(provider, {status.isSigningIn, {}});
    }
}

void Desktop::tellSignIn(const QString &provider, const SignInProgress &progress)
{
    if (progress == m_cardOptions.signIns.value(provider))
        return;
    m_cardOptions.signIns.insert(provider, progress);
    m_cards.setOptions(m_cardOptions);
}

void Desktop::forgetFailedSignIns()
{
    if (m_engine.pop().cards().isEmpty() && m_cardOptions.signIns.removeIf([](const auto &one) { return !one->isUnderWay; }))
        m_cards.setOptions(m_cardOptions);
}

// ---- tray and windows

void Desktop::connectTray()
{
    connect(&m_tray, &Tray::shown, this, [] { qCInfo(lcUi) << "tray shown"; });
    connect(&m_tray, &Tray::quitRequested, this, &Desktop::quitRequested);
    connect(&m_tray, &Tray::doNotDisturbToggled, &m_engine, &Engine::setDoNotDisturb);
    connect(&m_tray, &Tray::showCallRequested, this, &Desktop::showCard);
    connect(&m_tray, &Tray::callRequested, &m_windows, &DesktopWindows::showCall);
    connect(&m_tray, &Tray::mainWindowRequested, &m_windows, &DesktopWindows::showMain);
    connect(&m_tray, &Tray::toWrapUpRequested, &m_windows,
            [this] { m_windows.showFilter(CallFilter::Kind::ToWrapUp); });
    connect(&m_tray, &Tray::settingsRequested, &m_windows, &DesktopWindows::showSettings);
    connect(&m_tray, &Tray::setupRequested, &m_windows, &DesktopWindows::showSetup);
    connect(&m_tray, &Tray::extensionRequested, &m_windows, &DesktopWindows::showExtension);
    const auto tell = [this](const Result<void> &result) {
        if (!result)
            say(describe(result.error()));
        refreshSoon(); // what is, not what was wanted
    };
    connect(&m_tray, &Tray::queueToggled, this, [this, tell](const QString &queue, bool member) {
        if (CallControl *control = m_engine.control())
            control->setInQueue(queue, member).then(this, tell);
    });
    connect(&m_tray, &Tray::pauseToggled, this, [this, tell](bool paused) {
        if (CallControl *control = m_engine.control())
            control->setPaused(paused, {}).then(this, tell);
    });
    connect(&m_tray, &Tray::missedSeen, this, [this] {
        if (m_missed > 0)
            m_engine.journal().markMissedSeen().then(this, [this](const Result<void> &) { readJournal(); });
    });
}

void Desktop::connectWindows()
{
    connect(&m_windows, &DesktopWindows::said, this, &Desktop::say);
    connect(&m_windows, &DesktopWindows::missedSeen, &m_tray, &Tray::missedSeen);
}

void Desktop::say(const QString &text)
{
    m_tray.showMessage(tr("Ringside"), text);
}

void Desktop::readJournal()
{
    m_engine.journal().recent(recentKept).then(this, [this](const Result<QList<JournalEntry>> &recent) {
        if (recent)
            m_recent = *recent;
    });
    CallFilter toWrapUp;
    toWrapUp.kind = CallFilter::Kind::ToWrapUp;
    m_engine.callHistory().count(toWrapUp, mostCounted).then(this, [this](const Result<int> &count) {
        if (count)
            m_toWrapUp = *count;
    });
    m_engine.peopleStore().count().then(this, [this](const Result<qint64> &count) {
        if (count)
            m_people = *count;
        refreshSoon();
    });
    // Answered in order: the recent calls and the count have arrived when this does.
    m_engine.journal().unseenMissed().then(this, [this](const Result<int> &missed) {
        if (missed)
            m_missed = *missed;
        refreshSoon();
        m_windows.callsChanged();
    });
}

QString Desktop::quietReason() const
{
    const QuietKeeper &quiet = m_engine.quiet();
    switch (quiet.reason()) {
    case QuietKeeper::Reason::None:
    case QuietKeeper::Reason::Manual:
        return {};
    case QuietKeeper::Reason::System:
        return tr("as the desktop has it");
    case QuietKeeper::Reason::Hours:
        break;
    }
    if (!quiet.nextChange().isValid())
        return {};
    //: %1 is a time of day
    return tr("until %1").arg(QLocale().toString(quiet.nextChange().toLocalTime().time(), QLocale::ShortFormat));
}

void Desktop::refreshTray()
{
    TrayState state;
    MainStatus status;
    const QStringList extensions = m_engine.settings().extensions;
    for (const Engine::SourceStatus &source : m_engine.sources()) {
        state.sources.append({source.name, source.status});
        status.sources.append({source.name, extensions.value(0), source.status});
    }
    state.troubles = status.troubles = m_engine.troubles();
    state.calls = m_engine.pop().cards();
    for (const CallerCard &card : std::as_const(state.calls)) {
        if (m_cards.isShown(card.id()))
            state.onScreen.insert(card.id());
    }
    state.recent = m_recent;
    state.missedCount = status.unseenMissed = m_missed;
    state.toWrapUpCount = m_toWrapUp;
    state.extensions = extensions;
    const CallControl *control = m_engine.control();
    if (control && control->abilities().queues)
        state.queues = control->queues();
    state.doNotDisturb = m_engine.doNotDisturb();
    state.quietReason = quietReason();
    status.people = m_people;
    m_tray.setState(state);
    m_windows.setStatus(status);
}

} // namespace Ringside
