#include "screenpop.h"

#include "logging.h"

#include <algorithm>
#include <utility>

namespace Ringside {

using namespace std::chrono_literals;

namespace {

// "Answered by Anna" is one calm line that leaves by itself; long enough to be read.
constexpr auto answeredElsewhereStays = 4s;

CallerCard::Mood moodOf(const Call &call)
{
    switch (call.state) {
    case CallState::Ringing:
        return CallerCard::Mood::Ringing;
    case CallState::Answered:
        return CallerCard::Mood::InCall;
    case CallState::Held:
        return CallerCard::Mood::OnHold;
    case CallState::Ended:
        break;
    }
    if (call.outcome == CallOutcome::Missed)
        return CallerCard::Mood::Missed;
    if (call.outcome == CallOutcome::AnsweredElsewhere)
        return CallerCard::Mood::AnsweredElsewhere;
    return CallerCard::Mood::Ended;
}

} // namespace

struct ScreenPop::Entry {
    CallerCard card;
    bool shown = false;
    bool dismissed = false; // closed or put away by the agent
    bool hovered = false;
    bool wasShown = false;
    std::unique_ptr<Alarm> leaving;
};

//! While one is there, no card is forgotten under the feet of those who are just being told of it.
//!
//! why: who hears of a card may close it, and what was said on it may be saved, in the middle of being told.
class ScreenPop::Step
{
public:
    explicit Step(ScreenPop &pop)
        : m_pop(pop)
    {
        ++m_pop.m_steps;
    }
    ~Step()
    {
        if (--m_pop.m_steps == 0 && m_pop.m_forgetLater)
            m_pop.forgetFinished();
    }
    Q_DISABLE_COPY_MOVE(Step)

private:
    ScreenPop &m_pop;
};

ScreenPop::ScreenPop(PopSettings settings, const NumberParser &parser, Clock &clock, QLocale locale,
                     QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_parser(parser)
    , m_clock(clock)
    , m_locale(std::move(locale))
{
}

ScreenPop::~ScreenPop() = default;

void ScreenPop::setSettings(const PopSettings &settings)
{
    m_settings = settings;
}

void ScreenPop::setLocale(const QLocale &locale)
{
    m_locale = locale;
    for (const auto &entry : m_entries) {
        CallerCard &card = entry->card;
        const QString location = m_parser.location(card.call.number, m_locale);
        if (std::exchange(card.location, location) == location)
            continue;
        Q_EMIT cardUpdated(card);
        if (entry->shown)
            Q_EMIT cardChanged(card);
    }
}

ScreenPop::Entry *ScreenPop::find(const CallId &id) const
{
    const auto it = std::find_if(m_entries.begin(), m_entries.end(),
                                 [&](const auto &entry) { return entry->card.id() == id; });
    return it == m_entries.end() ? nullptr : it->get();
}

bool ScreenPop::wantsToShow(const CallerCard &card) const
{
    const Call &call = card.call;
    if (m_settings.doNotDisturb)
        return false;
    if (call.direction == CallDirection::Internal && !m_settings.onInternal)
        return false;
    // The side that dialled is not in the direction of an internal call; an internal call shows as it rings.
    if (call.direction == CallDirection::Outbound)
        return m_settings.onOutbound && !call.isOver();
    switch (card.mood) {
    case CallerCard::Mood::Ringing:
        return m_settings.onRinging;
    case CallerCard::Mood::InCall:
    case CallerCard::Mood::OnHold:
        return m_settings.onAnswered
            // The person on the line changed: a card that was due at ringing is due now.
            || (m_settings.onRinging && !call.transferredFrom.isEmpty());
    case CallerCard::Mood::WrapUp:
    case CallerCard::Mood::Ended:
    case CallerCard::Mood::Missed:
    case CallerCard::Mood::AnsweredElsewhere:
        return false;
    }
    return false;
}

bool ScreenPop::asksForWrapUp(const Entry &entry) const
{
    const Call &call = entry.card.call;
    // why only where a card was seen: who wants no cards for such calls is not asked about them either.
    return m_settings.wrapUp && entry.wasShown && !entry.card.isSample && call.isOver()
        && call.outcome == CallOutcome::Answered && call.direction != CallDirection::Internal;
}

void ScreenPop::take(Entry &entry, const Call &call)
{
    CallerCard &card = entry.card;
    const bool wrapsUp = card.mood == CallerCard::Mood::WrapUp && call.isOver();
    const bool samePerson = card.displayNumber.isEmpty() ? false : card.call.number == call.number;
    // Whoever the agent has consulted is gone when the caller is back on the line, or there is nobody to pass on.
    if (call.isOver() || (card.call.state == CallState::Held && call.state == CallState::Answered))
        card.consulting.clear();
    card.call = call;
    card.mood = wrapsUp ? CallerCard::Mood::WrapUp : moodOf(call);
    if (samePerson)
        return;
    if (card.lookup.number != call.number) {
        card.lookup = {};
        card.lookup.number = call.number;
        card.history = {};
    }
    card.displayNumber = m_parser.format(call.number);
    card.location = m_parser.location(call.number, m_locale);
}

void ScreenPop::publish(Entry &entry)
{
    Q_EMIT cardUpdated(entry.card);
    if (entry.shown) {
        Q_EMIT cardChanged(entry.card);
    } else if (!entry.dismissed && wantsToShow(entry.card)) {
        entry.shown = true;
        entry.wasShown = true;
        Q_EMIT cardShown(entry.card);
    }
}

void ScreenPop::callStarted(const Call &call, const LookupState &known, const CallAbilities &abilities)
{
    const Step step(*this);
    if (find(call.id)) {
        callChanged(call);
        return;
    }
    m_entries.push_back(std::make_unique<Entry>());
    Entry &entry = *m_entries.back();
    entry.card.lookup = known;
    entry.card.abilities = abilities;
    take(entry, call);
    publish(entry);
}

void ScreenPop::callChanged(const Call &call)
{
    const Step step(*this);
    Entry *entry = find(call.id);
    if (!entry)
        return;
    take(*entry, call);
    publish(*entry);
}

void ScreenPop::callEnded(const Call &call)
{
    const Step step(*this);
    Entry *entry = find(call.id);
    if (!entry)
        return;
    const bool isNews = !entry->card.call.isOver();
    take(*entry, call);
    const bool asks = isNews && asksForWrapUp(*entry);
    if (asks && entry->shown)
        entry->card.mood = CallerCard::Mood::WrapUp;
    publish(*entry);
    if (entry->shown)
        scheduleLeaving(*entry);
    const bool isShown = entry->shown;
    forgetFinished();
    if (asks && isShown) {
        putOffOthers(call.id);
        Q_EMIT wrapUpBegun(call.id);
    }
    else if (asks) {
        Q_EMIT wrapUpLeft(call.id);
    }
}

// One wrap-up at a time is on the screen, or a busy hour would fill it; the others wait among those to wrap up. One
// that the agent is at stays.
void ScreenPop::putOffOthers(const CallId &id)
{
    QList<CallId> others;
    for (const auto &entry : m_entries) {
        if (entry->shown && !entry->hovered && entry->card.mood == CallerCard::Mood::WrapUp && entry->card.id() != id)
            others.append(entry->card.id());
    }
    for (const CallId &other : others)
        putAway(other);
}

void ScreenPop::lookupUpdated(const CallId &id, const LookupState &state)
{
    const Step step(*this);
    Entry *entry = find(id);
    if (!entry || entry->card.lookup == state)
        return;
    entry->card.lookup = state;
    publish(*entry);
}

void ScreenPop::historyArrived(const CallId &id, const HistorySummary &history)
{
    const Step step(*this);
    Entry *entry = find(id);
    if (!entry || entry->card.history == history)
        return;
    entry->card.history = history;
    publish(*entry);
}

void ScreenPop::setAbilities(const CallId &id, const CallAbilities &abilities)
{
    const Step step(*this);
    Entry *entry = find(id);
    if (!entry || entry->card.abilities == abilities)
        return;
    entry->card.abilities = abilities;
    publish(*entry);
}

void ScreenPop::setConsultation(const CallId &id, const QString &who)
{
    const Step step(*this);
    Entry *entry = find(id);
    if (!entry || entry->card.consulting == who || entry->card.call.isOver())
        return;
    entry->card.consulting = who;
    publish(*entry);
}

void ScreenPop::wrapUpChanged(const CallId &id, const WrapUp &wrapUp, bool saved)
{
    const Step step(*this);
    Entry *entry = find(id);
    if (!entry || (entry->card.wrapUp == wrapUp && entry->card.wrapUpSaved == saved))
        return;
    entry->card.wrapUp = wrapUp;
    entry->card.wrapUpSaved = saved;
    publish(*entry);
    const bool isSettled = wrapUp.state == WrapUp::State::Done || wrapUp.state == WrapUp::State::Later;
    if (entry->card.mood == CallerCard::Mood::WrapUp && isSettled && saved) {
        hide(*entry);
        forgetFinished();
    }
}

QList<CallerCard> ScreenPop::cards() const
{
    QList<CallerCard> cards;
    for (const auto &entry : m_entries)
        cards.append(entry->card);
    return cards;
}

bool ScreenPop::isShown(const CallId &id) const
{
    const Entry *entry = find(id);
    return entry && entry->shown;
}

void ScreenPop::hide(Entry &entry)
{
    if (!entry.shown)
        return;
    entry.shown = false;
    entry.hovered = false;
    if (entry.leaving)
        entry.leaving->stop();
    Q_EMIT cardGone(entry.card.id());
}

void ScreenPop::close(const CallId &id)
{
    putAway(id);
}

void ScreenPop::putAway(const CallId &id)
{
    const Step step(*this);
    Entry *entry = find(id);
    if (!entry)
        return;
    const bool wasAsking = entry->shown && entry->card.mood == CallerCard::Mood::WrapUp;
    entry->dismissed = true;
    hide(*entry);
    forgetFinished();
    if (wasAsking)
        Q_EMIT wrapUpLeft(id);
}

void ScreenPop::show(const CallId &id)
{
    const Step step(*this);
    Entry *entry = find(id);
    if (!entry || entry->shown)
        return;
    entry->dismissed = false;
    entry->shown = true;
    entry->wasShown = true;
    Q_EMIT cardShown(entry->card);
    if (entry->card.call.isOver())
        scheduleLeaving(*entry);
}

void ScreenPop::showSample(const Call &call)
{
    const Step step(*this);
    if (!find(call.id)) {
        m_entries.push_back(std::make_unique<Entry>());
        Entry &entry = *m_entries.back();
        entry.card.isSample = true;
        take(entry, call);
        Q_EMIT cardUpdated(entry.card);
    }
    Entry *entry = find(call.id);
    show(call.id);
    scheduleLeaving(*entry);
}

void ScreenPop::setHovered(const CallId &id, bool hovered)
{
    Entry *entry = find(id);
    if (!entry || entry->hovered == hovered)
        return;
    entry->hovered = hovered;
    if (!entry->leaving)
        return;
    if (hovered)
        entry->leaving->stop();
    else if (entry->card.call.isOver() || entry->card.isSample)
        scheduleLeaving(*entry);
}

void ScreenPop::scheduleLeaving(Entry &entry)
{
    if (entry.card.mood == CallerCard::Mood::WrapUp)
        return; // stays until the agent has said something, or closed it
    const bool elsewhere = entry.card.mood == CallerCard::Mood::AnsweredElsewhere;
    if (!elsewhere && m_settings.hideAfter == 0s)
        return;
    if (!entry.leaving) {
        entry.leaving = m_clock.alarm([this, id = entry.card.id()] {
            const Step step(*this);
            if (Entry *due = find(id))
                hide(*due);
            forgetFinished();
        });
    }
    if (!entry.hovered)
        entry.leaving->start(elsewhere ? answeredElsewhereStays : m_settings.hideAfter);
}

void ScreenPop::forgetFinished()
{
    m_forgetLater = m_steps > 1;
    if (m_forgetLater)
        return;
    std::erase_if(m_entries, [](const auto &entry) {
        return !entry->shown && (entry->card.call.isOver() || entry->card.isSample);
    });
}

} // namespace Ringside
