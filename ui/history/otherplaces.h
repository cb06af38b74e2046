#pragma once

#include "clock.h"
#include "mainwindowaccess.h"
#include "subject.h"

#include <memory>
#include <optional>

namespace Ringside {

//! Asks all places about one person: who it is, and what happened before.
//!
//! Asks only when the agent's choice has rested for a moment, so that going through a list by keyboard costs no
//! answers. Who it is, is said when all have answered; a place's history as soon as that place is known to have the
//! person, and has answered. What comes late about an earlier person is dropped. Does not cache and shows nothing.
//! Thread: the GUI thread. Keeps a reference to the access.
class OtherPlaces : public QObject
{
    Q_OBJECT

public:
    OtherPlaces(MainWindowAccess &access, Clock &clock, QObject *parent = nullptr);
    ~OtherPlaces() override;

    void ask(const Subject &subject);
    //! A place that knows what happened before has not answered yet.
    [[nodiscard]] bool isAsking() const { return m_isAsking; }

Q_SIGNALS:
    void personFound(const Ringside::Person &person);
    //! As far as it is known; complete when isAsking() ends.
    void historyFound(const Ringside::HistorySummary &summary);
    void askingChanged();

private:
    void begin();
    void tellMore(const LookupState &state);
    void tellWho(const LookupState &state);
    void askHistory(const std::optional<Person> &found);
    void setAsking(bool asking);
    //! Ends the asking where neither is waited for any longer: who it is, and what was before.
    void settle();

    MainWindowAccess &m_access;
    Subject m_subject;
    quint64 m_question = 0; // counts; answers to earlier ones are nobody's
    bool m_isAsking = false;
    bool m_isLookedUp = false;
    bool m_isHistoryComplete = false;
    std::optional<HistoryQuestion> m_asked; // about the person
    std::unique_ptr<Alarm> m_rest;
};

} // namespace Ringside
