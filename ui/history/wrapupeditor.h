#pragma once

#include "calltext.h"
#include "clock.h"
#include "mainwindowaccess.h"
#include "notefield.h"
#include "wrapup.h"

namespace Ringside {

class ChipButton;
class TimeField;

//! Note, outcome and follow-up of one call, kept as they are said: on disk within a second of the last key.
//!
//! What is said of the same call elsewhere, on its card, shows here at once. Does not write itself: MainWindowAccess
//! does, and says what could not be written. Thread: the GUI thread. Keeps references.
class WrapUpEditor : public Panel
{
    Q_OBJECT

public:
    WrapUpEditor(MainWindowAccess &access, Clock &clock, CallWords words, QWidget *parent = nullptr);
    ~WrapUpEditor() override;

    //! What is unsaved of the call before is saved at once.
    void setCall(const HistoryEntry &entry);
    [[nodiscard]] const CallId &call() const { return m_entry.call.id; }
    //! The same call, read again: how it went. What is said of it comes by itself, and newer than the journal has it.
    void update(const HistoryEntry &entry);
    void flush();
    void setTheme(const Theme &theme) override;

Q_SIGNALS:
    void closed();

private:
    void build();
    void showEntry(const HistoryEntry &entry);
    void showNote();
    void showDispositions();
    void showFollowUp();
    void showFollowUpChoices();
    void showState();
    void setFollowUp(const QDateTime &at);
    [[nodiscard]] QDateTime morning(int daysAhead) const;
    void say(const WrapUp &said);
    void take(const WrapUp &wrapUp);
    void changed(const CallId &id, const WrapUp &wrapUp, bool saved);
    void unwritten(const CallId &id, const Error &error);
    void finish();

    MainWindowAccess &m_access;
    const CallWords m_words;
    Clock &m_clock;
    Theme m_theme;
    HistoryEntry m_entry;
    WrapUp m_wrapUp; // as it shows
    bool m_hasSpoken = false; // something was said here since it opened
    bool m_isShowing = false;

    StyledLabel *m_heading;
    QWidget *m_outcomes;
    QList<ChipButton *> m_outcomeChips;
    NoteField *m_note;
    ChipButton *m_noFollowUp;
    ChipButton *m_tomorrow;
    ChipButton *m_nextWeek;
    ChipButton *m_otherTime;
    TimeField *m_time;
    StyledLabel *m_state;
    Button *m_done;
    Button *m_close;
};

} // namespace Ringside
