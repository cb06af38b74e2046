#pragma once

#include "subject.h"
#include "wrapupeditor.h"

#include <QScrollArea>

namespace Ringside {

class TimelineModel;

//! What was noted about a person, and in the calls with them; all of it can be changed.
//!
//! Calls come from the timeline, as far as it has been read. Thread: the GUI thread.
class PersonNotes : public QScrollArea, public Themed
{
    Q_OBJECT

public:
    PersonNotes(TimelineModel &timeline, MainWindowAccess &access, Clock &clock, CallWords words,
                QWidget *parent = nullptr);
    ~PersonNotes() override;

    void setSubject(const Subject &subject);
    //! Opens the notes of one call of the timeline.
    void edit(const CallId &id);
    void flush();
    void setTheme(const Theme &theme) override;
    //! The person's own note could not be kept.
    void sayNotSaved(const QString &why);

Q_SIGNALS:
    //! Of the person of setSubject().
    void personNoteEdited(const QString &note);

private:
    class CallNote;
    void rebuild();
    void savePersonNote();

    TimelineModel &m_timeline;
    const CallWords m_words;
    Clock &m_clock;
    Theme m_theme;
    Subject m_subject;
    bool m_isNoteDirty = false;
    bool m_isShowing = false;
    std::unique_ptr<Alarm> m_saveNote;

    QWidget *m_page;
    StyledLabel *m_personHeading;
    NoteField *m_personNote;
    StyledLabel *m_personNoteState;
    StyledLabel *m_callsHeading;
    WrapUpEditor *m_editor;
    QWidget *m_calls;
    StyledLabel *m_none;
    Button *m_more;
    QList<CallNote *> m_callNotes;
};

} // namespace Ringside
