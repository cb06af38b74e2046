#include "cardstack.h"

#include "cardplacement.h"
#include "cardwindow.h"
#include "windowsystem.h"

#include <QCursor>
#include <QGuiApplication>
#include <QScreen>

#include <algorithm>

namespace Ringside {

using namespace Qt::StringLiterals;

namespace {

constexpr int gapBetweenCards = 12;

bool isLoud(const CardContent &content)
{
    return content.form != CardContent::Form::Toast && content.form != CardContent::Form::Line;
}

bool isSettled(const WrapUp &wrapUp)
{
    return wrapUp.state == WrapUp::State::Done || wrapUp.state == WrapUp::State::Later;
}

} // namespace

CardStack::CardStack(Clock &clock, QLocale locale, ErrorWords errorWords, const Theme &theme,
                     const CardSettings &place, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_locale(std::move(locale))
    , m_errorWords(std::move(errorWords))
    , m_theme(theme)
    , m_settings(place)
{
    const QList<QScreen *> screens = QGuiApplication::screens();
    for (QScreen *screen : screens)
        followScreen(screen);
    connect(qGuiApp, &QGuiApplication::screenAdded, this, [this](QScreen *screen) {
        followScreen(screen);
        placeAllSoon();
    });
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, [this](QScreen *screen) {
        for (Entry &entry : m_entries) {
            if (entry.screen == screen)
                entry.screen = nullptr;
        }
        placeAllSoon();
    });
    connect(qGuiApp, &QGuiApplication::primaryScreenChanged, this, &CardStack::placeAllSoon);
    prepareSpare();
}

CardStack::~CardStack() = default;

void CardStack::followScreen(QScreen *screen)
{
    connect(screen, &QScreen::availableGeometryChanged, this, &CardStack::placeAllSoon);
    connect(screen, &QScreen::geometryChanged, this, &CardStack::placeAllSoon);
    connect(screen, &QScreen::logicalDotsPerInchChanged, this, &CardStack::placeAllSoon);
}

void CardStack::setPlace(const CardSettings &settings)
{
    const bool isSame = settings.corner == m_settings.corner && settings.screen == m_settings.screen;
    m_settings = settings;
    if (isSame)
        return;
    for (Entry &entry : m_entries)
        entry.screen = nullptr;
    placeAllSoon();
}

void CardStack::setTheme(const Theme &theme)
{
    m_theme = theme;
    for (Entry &entry : m_entries)
        entry.window->setTheme(theme);
    for (const auto &window : m_ordinary)
        window->setTheme(theme);
    if (m_spare)
        m_spare->setTheme(theme);
    placeAllSoon();
}

void CardStack::setLocale(const QLocale &locale)
{
    m_locale = locale;
    m_spare.reset();
    prepareSpare();
}

void CardStack::setOptions(const CardOptions &options)
{
    m_options = options;
    for (Entry &entry : m_entries)
        entry.window->card().setOptions(options);
    for (const auto &window : m_ordinary)
        window->card().setOptions(options);
    if (m_spare)
        m_spare->card().setOptions(options);
}

void CardStack::setTargetSearch(TargetSearch search)
{
    m_search = std::move(search);
    for (Entry &entry : m_entries)
        entry.window->card().setTargetSearch(m_search);
    for (const auto &window : m_ordinary)
        window->card().setTargetSearch(m_search);
    if (m_spare)
        m_spare->card().setTargetSearch(m_search);
}

bool CardStack::switchKeyboard()
{
    if (m_entries.empty())
        return false;
    for (Entry &entry : m_entries) {
        if (entry.window->hasKeyboard()) {
            entry.window->releaseKeyboard(true);
            return true;
        }
    }
    m_entries.back().window->takeKeyboard();
    return true;
}

void CardStack::takeKeyboard(const CallId &id)
{
    if (Entry *entry = find(id); entry && !entry->window->hasKeyboard())
        entry->window->takeKeyboard();
}

CardStack::Entry *CardStack::find(const CallId &id)
{
    const auto it = std::find_if(m_entries.begin(), m_entries.end(),
                                 [&](const Entry &entry) { return entry.id == id; });
    return it == m_entries.end() ? nullptr : &*it;
}

const CardStack::Entry *CardStack::find(const CallId &id) const
{
    return const_cast<CardStack *>(this)->find(id);
}

bool CardStack::isShown(const CallId &id) const
{
    return find(id) != nullptr;
}

CardWindow *CardStack::window(const CallId &id) const
{
    const Entry *entry = find(id);
    return entry ? entry->window.get() : nullptr;
}

CardWindow *CardStack::ordinaryWindow(const CallId &id) const
{
    for (const auto &window : m_ordinary) {
        if (window->card().card().id() == id)
            return window.get();
    }
    return nullptr;
}

void CardStack::connectCard(CardWidget &card)
{
    connect(&card, &CardWidget::openRequested, this, &CardStack::openRequested);
    connect(&card, &CardWidget::copyRequested, this, &CardStack::copyRequested);
    connect(&card, &CardWidget::chooseRequested, this, &CardStack::chooseRequested);
    connect(&card, &CardWidget::noteEdited, this, &CardStack::noteEdited);
    connect(&card, &CardWidget::dispositionChosen, this, &CardStack::dispositionChosen);
    connect(&card, &CardWidget::followUpChosen, this, &CardStack::followUpChosen);
    connect(&card, &CardWidget::wrapUpDone, this, &CardStack::wrapUpDone);
    connect(&card, &CardWidget::wrapUpLater, this, &CardStack::wrapUpLater);
    connect(&card, &CardWidget::hangUpRequested, this, &CardStack::hangUpRequested);
    connect(&card, &CardWidget::holdRequested, this, &CardStack::holdRequested);
    connect(&card, &CardWidget::transferRequested, this, &CardStack::transferRequested);
    connect(&card, &CardWidget::completeTransferRequested, this, &CardStack::completeTransferRequested);
    connect(&card, &CardWidget::takeBackRequested, this, &CardStack::takeBackRequested);
    connect(&card, &CardWidget::callBackRequested, this, &CardStack::callBackRequested);
    connect(&card, &CardWidget::createRequested, this, &CardStack::createRequested);
    connect(&card, &CardWidget::linkRequested, this, &CardStack::linkRequested);
    connect(&card, &CardWidget::signInRequested, this, &CardStack::signInRequested);
}

void CardStack::tellHovered(const Entry &entry, bool before)
{
    const bool now = entry.isHovered || entry.isTypedIn;
    if (now != before)
        Q_EMIT hovered(entry.id, now);
}

std::unique_ptr<CardWindow> CardStack::makeWindow(CardWidget::Use use)
{
    auto window = std::make_unique<CardWindow>(use, m_clock, m_locale, m_errorWords, m_theme);
    CardWidget &card = window->card();
    connectCard(card);
    card.setOptions(m_options);
    card.setTargetSearch(m_search);
    if (use == CardWidget::Use::OrdinaryWindow)
        return window;
    connect(&card, &CardWidget::closeRequested, this, &CardStack::closeRequested);
    connect(&card, &CardWidget::putAwayRequested, this, &CardStack::putAwayRequested);
    connect(&card, &CardWidget::hovered, this, [this](const CallId &id, bool isHovered) {
        if (Entry *entry = find(id)) {
            const bool before = entry->isHovered || entry->isTypedIn;
            entry->isHovered = isHovered;
            if (!isHovered)
                fit(*entry);
            tellHovered(*entry, before);
        }
    });
    connect(window.get(), &CardWindow::keyboardChanged, this, [this, shown = &card](bool has) {
        if (Entry *entry = find(shown->card().id()); entry && &entry->window->card() == shown) {
            const bool before = entry->isHovered || entry->isTypedIn;
            entry->isTypedIn = has;
            tellHovered(*entry, before);
        }
    });
    connect(&card, &CardWidget::heightWanted, this, [this, shown = &card](bool byAgent) {
        if (Entry *entry = find(shown->card().id()); entry && &entry->window->card() == shown)
            fit(*entry, byAgent);
    });
    return window;
}

std::unique_ptr<CardWindow> CardStack::takeWindow()
{
    // A compositor came or went: windows made before would show black corners, or none.
    if (m_spare && m_spare->isComposited() != desktopIsComposited())
        m_spare.reset();
    return m_spare ? std::move(m_spare) : makeWindow(CardWidget::Use::PopUp);
}

void CardStack::prepareSpare()
{
    if (m_spare)
        return;
    m_spare = makeWindow(CardWidget::Use::PopUp);
    // Lays out and draws once what every card has, so that fonts, glyphs and symbols are at hand when it rings.
    CallerCard card;
    card.displayNumber = u"+0123456789"_s;
    card.location = u"…"_s;
    card.call.number.kind = PhoneNumber::Kind::External;
    card.call.number.raw = card.displayNumber;
    CallerInfo info;
    info.match = MatchLevel::Exact;
    info.person.name = u"Ab"_s;
    info.person.company = u"Ab"_s;
    info.person.notes = u"…"_s;
    info.person.tags = {u"…"_s};
    info.person.vip = true;
    info.person.profileUrl = QUrl(u"https://example.com"_s);
    card.lookup.candidates = {info};
    ProviderProgress provider;
    provider.name = u"…"_s;
    card.lookup.providers = {provider, provider};
    HistoryEntry entry;
    card.history.recent = {entry, entry, entry};
    m_spare->card().setCard(card);
    m_spare->setCardFrame(QRect(0, 0, m_spare->card().width(), m_spare->card().wantedHeight()));
    QImage canvas(m_spare->size(), QImage::Format_ARGB32_Premultiplied);
    m_spare->render(&canvas);
}

QScreen *CardStack::chosenScreen() const
{
    QScreen *primary = QGuiApplication::primaryScreen();
    if (m_settings.screen == "primary"_L1)
        return primary;
    if (!m_settings.screen.isEmpty() && m_settings.screen != "active"_L1) {
        const QList<QScreen *> screens = QGuiApplication::screens();
        for (QScreen *screen : screens) {
            if (screen->name() == m_settings.screen)
                return screen;
        }
    }
    QScreen *withPointer = QGuiApplication::screenAt(QCursor::pos());
    return withPointer ? withPointer : primary;
}

CardSettings::Corner CardStack::corner() const
{
    return mirrored(m_settings.corner, QGuiApplication::isRightToLeft());
}

void CardStack::show(const CallerCard &card)
{
    if (find(card.id())) {
        update(card);
        return;
    }
    Entry entry;
    entry.id = card.id();
    entry.window = takeWindow();
    entry.window->card().setCard(card);
    // After the first frame, not before it: on X11 that comes only when the server asks for it.
    connect(entry.window.get(), &CardWindow::firstPainted, this, &CardStack::prepareSpare, Qt::QueuedConnection);
    m_entries.push_back(std::move(entry));
    place(m_entries.back());
    m_entries.back().window->popUp(isTop(corner()));
    if (m_entries.size() > 1)
        m_entries.back().window->raise(); // over one that the agent has typed in
    if (CardWindow *ordinary = ordinaryWindow(card.id()))
        ordinary->card().setCard(card);
}

void CardStack::update(const CallerCard &card)
{
    if (Entry *entry = find(card.id()))
        entry->window->card().setCard(card);
    CardWindow *ordinary = ordinaryWindow(card.id());
    if (!ordinary)
        return;
    const bool wasAsking = ordinary->card().content().form == CardContent::Form::WrapUp;
    ordinary->card().setCard(card);
    if (wasAsking && card.wrapUpSaved && isSettled(card.wrapUp))
        ordinary->close(); // there is nothing left to say
}

void CardStack::remove(const CallId &id)
{
    const auto it = std::find_if(m_entries.begin(), m_entries.end(),
                                 [&](const Entry &entry) { return entry.id == id; });
    if (it == m_entries.end())
        return;
    std::unique_ptr<CardWindow> window = std::move(it->window);
    m_entries.erase(it);
    window->hide();
    // why later: this may be on behalf of a click on a button of that very window.
    window.release()->deleteLater();
}

void CardStack::showAsOrdinaryWindow(const CallerCard &card)
{
    CardWindow *window = ordinaryWindow(card.id());
    if (!window) {
        m_ordinary.push_back(makeWindow(CardWidget::Use::OrdinaryWindow));
        window = m_ordinary.back().get();
        connect(window, &CardWindow::closed, this, [this, window] {
            std::erase_if(m_ordinary, [&](std::unique_ptr<CardWindow> &owned) {
                if (owned.get() != window)
                    return false;
                owned.release()->deleteLater();
                return true;
            });
        });
    }
    window->card().setCard(card);
    window->open();
}

void CardStack::say(const CallId &id, const QString &text)
{
    if (Entry *entry = find(id))
        entry->window->card().say(text);
    if (CardWindow *ordinary = ordinaryWindow(id))
        ordinary->card().say(text);
}

void CardStack::place(Entry &entry)
{
    if (!entry.screen)
        entry.screen = chosenScreen();
    if (!entry.screen)
        return; // between two screens there may be none; the next one places all
    const QRect available = entry.screen->availableGeometry();
    CardWidget &card = entry.window->card();
    const int wanted = card.wantedHeight();
    const int height =
        std::min(isLoud(card.content()) ? std::max(wanted, card.fullHeight()) : wanted,
                 highestCard(available));
    QList<QRect> taken;
    for (const Entry &other : m_entries) {
        if (&other != &entry && other.screen == entry.screen && other.place.isValid())
            taken.append(other.place);
    }
    entry.place = placeFor({card.width(), height}, available, corner(), taken,
                           m_theme.px(gapBetweenCards));
    fit(entry);
}

void CardStack::fit(Entry &entry, bool byAgent)
{
    if (!entry.screen || !entry.place.isValid())
        return;
    CardWindow &window = *entry.window;
    CardWidget &card = window.card();
    const bool loud = isLoud(card.content());
    const bool atTop = isTop(corner());
    int height = card.wantedHeight();
    // At the top the card has its full height from the start: its buttons are at its lower end.
    if (loud && atTop)
        height = entry.place.height();
    if (height > entry.place.height()) {
        // More than was kept: fine where nobody else stands.
        QRect larger = entry.place;
        const QRect available = entry.screen->availableGeometry();
        const int most = std::min(height, std::max(highestCard(available), entry.place.height()));
        if (atTop)
            larger.setHeight(most);
        else
            larger.setTop(larger.bottom() + 1 - most);
        const bool isFree = available.contains(larger)
            && std::none_of(m_entries.begin(), m_entries.end(), [&](const Entry &other) {
                   return &other != &entry && other.screen == entry.screen
                       && other.place.intersects(larger);
               });
        if (isFree)
            entry.place = larger;
    }
    const QRect frame = cardWithin(entry.place, height, corner());
    if (frame == window.cardFrame())
        return;
    // Nothing moves under the pointer: what stands above the buttons waits until it has left.
    if (!byAgent && entry.isHovered && loud && window.isVisible() && window.cardFrame().isValid()
        && entry.place.contains(window.cardFrame())) {
        const QPoint pointer = card.mapFromGlobal(QCursor::pos());
        if (pointer.y() < card.firmFrom())
            return;
    }
    window.setCardFrame(frame);
}

void CardStack::placeAllSoon()
{
    // Several signals come for one change of screens, some before the new geometry is complete.
    if (m_placing)
        return;
    m_placing = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_placing = false;
            placeAll();
        },
        Qt::QueuedConnection);
}

void CardStack::placeAll()
{
    const QList<QScreen *> screens = QGuiApplication::screens();
    for (Entry &entry : m_entries) {
        entry.place = {};
        if (!screens.contains(entry.screen))
            entry.screen = nullptr;
    }
    for (Entry &entry : m_entries)
        place(entry);
}

} // namespace Ringside
