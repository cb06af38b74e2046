#pragma once

#include "callercard.h"
#include "clock.h"
#include "numberparser.h"

#include <QLocale>
#include <QObject>

#include <chrono>
#include <memory>
#include <vector>

namespace Ringside {

//! When cards show and how long they stay, from settings (block "card").
struct PopSettings {
    bool onRinging = true; //!< inbound calls, as they ring
    bool onAnswered = false; //!< inbound calls, when answered
    bool onOutbound = false; //!< calls the agent makes
    bool onInternal = false; //!< whether calls of colleagues show too, under the rules above
    std::chrono::seconds hideAfter{20}; //!< after the call is over; zero: stays until closed
    bool doNotDisturb = false; //!< no card by itself; calls are followed all the same
    bool wrapUp = false; //!< cards of calls the agent has spoken in stay for the wrap-up

    friend bool operator==(const PopSettings &, const PopSettings &) = default;
};

//! Decides when a card shows, what it holds and when it goes; makes the CallerCards.
//!
//! Does not draw, look up, or write anything. A card follows its call from ringing to the end, also while
//! it is not shown: a card put away or not wanted by settings still is up to date when asked for.
//! Thread: lives in the thread that created it.
//! Life cycle of a shown card: cardShown once, cardChanged any number of times, cardGone once; it may
//! be shown again by show().
class ScreenPop : public QObject
{
    Q_OBJECT

public:
    ScreenPop(PopSettings settings, const NumberParser &parser, Clock &clock, QLocale locale,
              QObject *parent = nullptr);
    ~ScreenPop() override;

    void setSettings(const PopSettings &settings);
    //! From now on, places are named in the language of \a locale.
    void setLocale(const QLocale &locale);

    // What happens, from the left.
    //! \a known: what its lookup says already; \a abilities: what can be done with it.
    void callStarted(const Call &call, const LookupState &known = {}, const CallAbilities &abilities = {});
    void callChanged(const Call &call);
    void callEnded(const Call &call);
    void lookupUpdated(const CallId &id, const LookupState &state);
    void historyArrived(const CallId &id, const HistorySummary &history);
    //! What can be done with the call of \a id now.
    void setAbilities(const CallId &id, const CallAbilities &abilities);
    //! The agent speaks with \a who while the caller waits; empty: with the caller again.
    void setConsultation(const CallId &id, const QString &who);
    //! What the agent has said of the call, and whether that is on disk. A card in wrap-up goes when it is done, or
    //! put off, and saved.
    void wrapUpChanged(const CallId &id, const WrapUp &wrapUp, bool saved);

    //! Cards of calls in progress and of those still on screen, oldest first.
    [[nodiscard]] QList<CallerCard> cards() const;
    [[nodiscard]] bool isShown(const CallId &id) const;

    // What the agent does.
    //! Closes the card for good: it does not come back by itself for this call.
    void close(const CallId &id);
    //! Puts the card away into the tray; it returns with show() only.
    void putAway(const CallId &id);
    //! Shows the card of \a id, whatever settings say. Nothing where the call is long over.
    void show(const CallId &id);
    //! A card that belongs to no call of a telephone system: for trying out, and for other programs.
    //! It rings until it is closed or has stayed as long as a finished call's would.
    void showSample(const Call &call);
    //! The pointer is over the card: it does not leave meanwhile.
    void setHovered(const CallId &id, bool hovered);

Q_SIGNALS:
    //! Every change of every card, shown or not: for terminals and clients.
    void cardUpdated(const Ringside::CallerCard &card);
    void cardShown(const Ringside::CallerCard &card);
    void cardChanged(const Ringside::CallerCard &card);
    void cardGone(const Ringside::CallId &id);
    //! The call is over, and its card now asks for the wrap-up.
    void wrapUpBegun(const Ringside::CallId &id);
    //! The agent has closed or put away a card that asks for the wrap-up, or would have asked.
    void wrapUpLeft(const Ringside::CallId &id);

private:
    struct Entry;
    class Step;
    [[nodiscard]] Entry *find(const CallId &id) const;
    void take(Entry &entry, const Call &call);
    void publish(Entry &entry);
    void hide(Entry &entry);
    void scheduleLeaving(Entry &entry);
    void putOffOthers(const CallId &id);
    void forgetFinished();
    [[nodiscard]] bool wantsToShow(const CallerCard &card) const;
    [[nodiscard]] bool asksForWrapUp(const Entry &entry) const;

    PopSettings m_settings;
    const NumberParser &m_parser;
    Clock &m_clock;
    QLocale m_locale;
    std::vector<std::unique_ptr<Entry>> m_entries; // oldest first
    int m_steps = 0; // that are under way, one inside the other
    bool m_forgetLater = false;
};

} // namespace Ringside
