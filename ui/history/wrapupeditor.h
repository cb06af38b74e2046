#pragma once

#include "calltext.h"
#include "clock.h"
#include "mainwindowaccess.h"
#include "notefield.h"
#include "wrapup.h"

#include <memory>

namespace Ringside {

class ChipButton;
class TimeField;

//! Note, outcome and follow-up of one past call, kept as they are said: on disk within a second of the last key.
//!
//! What the store refuses stays in the fields, is said, and is tried again. Thread: the GUI thread. Keeps references.
class WrapUpEditor : public Panel
{
    Q_OBJECT

public:
    WrapUpEditor(WrapUpStore &store, MainWindowAccess &access, Clock &clock, CallWords words,
                 QWidget *parent = nullptr);
    ~WrapUpEditor() override;

    //! Saves what is unsaved of the call before.
    void setCall(const HistoryEntry &entry);
    [[nodiscard]] const CallId &call() const { return m_entry.call.id; }
    //! The same call, read again: taken over where the agent has not changed anything meanwhile.
    void update(const HistoryEntry &entry);
    void flush();
    void setTheme(const Theme &theme) override;

Q_SIGNALS:
    void saved(const Ringside::CallId &id, const Ringside::WrapUp &wrapUp);
    void closed();

private:
    void build();
    void showWrapUp();
    void showDispositions();
    void showFollowUp();
    void setFollowUp(const QDateTime &at);
    [[nodiscard]] QDateTime morning(int daysAhead) const;
    void changed();
    void save();
    void finish();

    WrapUpStore &m_store;
    MainWindowAccess &m_access;
    const CallWords m_words;
    Clock &m_clock;
    Theme m_theme;
    HistoryEntry m_entry;
    WrapUp m_wrapUp;
    bool m_isDirty = false;
    bool m_isShowing = false;
    std::unique_ptr<Alarm> m_save;

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
