#pragma once

#include "clock.h"
#include "mainwindowaccess.h"
#include "subject.h"

#include <memory>

namespace Ringside {

//! Asks all places about one person: who it is, and what happened before.
//!
//! Asks only when the agent's choice has rested for a moment, so that going through a list by keyboard costs no
//! answers. What comes late about an earlier person is dropped. Does not cache and shows nothing.
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
    void askHistory();
    void setAsking(bool asking);

    MainWindowAccess &m_access;
    Subject m_subject;
    quint64 m_question = 0; // counts; answers to earlier ones are nobody's
    bool m_isAsking = false;
    std::unique_ptr<Alarm> m_rest;
};

} // namespace Ringside
