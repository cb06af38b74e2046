#include "personnotes.h"

#include "plaintext.h"
#include "timelinemodel.h"

#include <QBoxLayout>

namespace Ringside {

using namespace std::chrono_literals;

namespace {

constexpr auto saveAfter = 400ms;
constexpr int longestNote = 4000;

} // namespace

//! One call and its note.
class PersonNotes::CallNote : public Panel
{
public:
    CallNote(const HistoryEntry &entry, const CallWords &words, QWidget *parent)
        : Panel(parent)
        , id(entry.call.id)
        , edit(new Button(Button::Kind::Plain, this))
    {
        auto *row = new QHBoxLayout(this);
        const bool isMirrored = layoutDirection() == Qt::RightToLeft; // margins of layouts are not mirrored
        row->setContentsMargins(isMirrored ? 10 : 14, 10, isMirrored ? 14 : 10, 10);
        auto *column = new QVBoxLayout;
        column->setSpacing(4);
        const QString head = joined({eventText(entry, words), dayAndTime(entry.at, words)});
        column->addWidget(new StyledLabel(StyledLabel::Look::Small, head, this));
        if (!entry.wrapUp.note.isEmpty()) {
            auto *note = new StyledLabel(StyledLabel::Look::Body, neutralised(entry.wrapUp.note, longestNote), this);
            note->setDirection(TextLabel::Direction::OfText);
            column->addWidget(note);
        }
        if (entry.wrapUp.followUpAt.isValid()) {
            column->addWidget(new StyledLabel(StyledLabel::Look::Quiet,
                                              //: %1 is a day and time
                                              PersonNotes::tr("Follow up %1").arg(dayAndTime(entry.wrapUp.followUpAt, words)),
                                              this));
        }
        row->addLayout(column, 1);
        edit->setLabel(PersonNotes::tr("Edit"));
        //: A button's name for a screen reader; %1 is a call: "Call, 4:12 · 1 December 2025 14:32"
        edit->setAccessibleName(PersonNotes::tr("Edit: %1").arg(head));
        edit->setFocusPolicy(Qt::StrongFocus);
        row->addWidget(edit, 0, Qt::AlignTop);
    }
    const CallId id;
    Button *const edit;
};

PersonNotes::PersonNotes(TimelineModel &timeline, MainWindowAccess &access, Clock &clock, CallWords words,
                         QWidget *parent)
    : QScrollArea(parent)
    , m_timeline(timeline)
    , m_words(words)
    , m_clock(clock)
    , m_saveNote(clock.alarm([this] { savePersonNote(); }))
    , m_page(new QWidget)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *column = new QVBoxLayout(m_page);
    column->setContentsMargins(20, 14, 20, 14);
    column->setSpacing(8);
    m_personHeading = new StyledLabel(StyledLabel::Look::Heading, {}, m_page);
    m_personNote = new NoteField(m_page);
    m_personNote->setVisibleLines(2, 8);
    m_personNoteState = new StyledLabel(StyledLabel::Look::Small, {}, m_page);
    m_callsHeading = new StyledLabel(StyledLabel::Look::Heading, tr("Notes of calls"), m_page);
    m_editor = new WrapUpEditor(access, clock, std::move(words), m_page);
    m_editor->hide();
    m_calls = new QWidget(m_page);
    auto *calls = new QVBoxLayout(m_calls);
    calls->setContentsMargins(0, 0, 0, 0);
    calls->setSpacing(8);
    m_none = new StyledLabel(StyledLabel::Look::Quiet,
                             tr("No notes yet. Choose a call in the timeline and press Enter to write one."), m_page);
    m_more = new Button(Button::Kind::Plain, m_page);
    m_more->setLabel(tr("Look further back"));
    m_more->setFocusPolicy(Qt::StrongFocus);
    for (QWidget *one : std::initializer_list<QWidget *>{m_personHeading, m_personNote, m_personNoteState,
                                                         m_callsHeading, m_editor, m_calls, m_none})
        column->addWidget(one);
    column->addWidget(m_more, 0, Qt::AlignLeading);
    column->addStretch(1);
    setWidget(m_page);

    connect(m_personNote, &QPlainTextEdit::textChanged, this, [this] {
        if (m_isShowing || !m_subject.person || m_personNote->toPlainText() == m_subject.person->notes)
            return;
        m_isNoteDirty = true;
        m_personNoteState->setPlainText({});
        m_saveNote->start(saveAfter);
    });
    connect(m_editor, &WrapUpEditor::closed, this, [this] {
        m_editor->hide();
        m_timeline.refresh();
        rebuild();
    });
    connect(m_more, &QAbstractButton::clicked, this, [this] { m_timeline.fetchMore({}); });
    connect(&m_timeline, &TimelineModel::loaded, this, &PersonNotes::rebuild);
}

PersonNotes::~PersonNotes()
{
    flush();
}

void PersonNotes::setTheme(const Theme &theme)
{
    m_theme = theme;
    setPalette(theme.palette());
    m_page->setPalette(theme.palette());
}

void PersonNotes::setSubject(const Subject &subject)
{
    const bool isOther = !subject.person || !m_subject.person || refOf(*subject.person) != refOf(*m_subject.person);
    if (isOther)
        flush();
    const bool isSameCall = !isOther || subject.number.key() == m_subject.number.key();
    m_subject = subject;
    m_isShowing = true;
    const bool isKnown = subject.person.has_value();
    m_personHeading->setVisible(isKnown);
    m_personNote->setVisible(isKnown);
    m_personNoteState->setVisible(isKnown);
    if (isKnown) {
        //: Heading of the notes about one person; %1 is their name
        const QString heading = tr("About %1").arg(isolated(nameOf(*subject.person, m_words)));
        m_personHeading->setPlainText(heading);
        m_personNote->setAccessibleName(heading);
        m_personNote->setPlaceholderText(tr("What everybody should know before picking up."));
        if (!m_isNoteDirty && m_personNote->toPlainText() != subject.person->notes)
            m_personNote->setPlainText(subject.person->notes);
        if (isOther)
            m_personNoteState->setPlainText({});
    }
    m_isShowing = false;
    if (!isSameCall) {
        m_editor->flush();
        m_editor->hide();
    }
    rebuild();
}

void PersonNotes::rebuild()
{
    for (CallNote *note : std::exchange(m_callNotes, {})) {
        note->hide();
        note->deleteLater(); // why: one of them may be what was just clicked
    }
    QWidget *before = m_more;
    const QList<HistoryEntry> entries = m_timeline.calls();
    for (const HistoryEntry &entry : entries) {
        if (m_editor->isVisibleTo(m_page) && entry.call.id == m_editor->call()) {
            m_editor->update(entry);
            continue;
        }
        if (entry.wrapUp.note.isEmpty() && !entry.wrapUp.followUpAt.isValid())
            continue;
        auto *note = new CallNote(entry, m_words, m_calls);
        setThemeOfAll(*note, m_theme);
        m_calls->layout()->addWidget(note);
        note->show();
        connect(note->edit, &QAbstractButton::clicked, this, [this, id = note->id] { edit(id); });
        m_callNotes.append(note);
    }
    m_calls->setVisible(!m_callNotes.isEmpty());
    m_none->setVisible(m_callNotes.isEmpty() && !m_editor->isVisibleTo(m_page));
    m_more->setVisible(m_timeline.canFetchMore({}));
    // Tab goes as the eye does.
    QWidget *last = m_editor;
    for (CallNote *note : std::as_const(m_callNotes)) {
        QWidget::setTabOrder(last, note->edit);
        last = note->edit;
    }
    QWidget::setTabOrder(last, before);
}

void PersonNotes::edit(const CallId &id)
{
    const HistoryEntry *entry = m_timeline.entryAt(m_timeline.rowOfCall(id));
    if (!entry)
        return;
    m_editor->setCall(*entry);
    m_editor->show();
    rebuild();
    ensureWidgetVisible(m_editor);
    if (auto *note = m_editor->findChild<NoteField *>())
        note->setFocus(Qt::OtherFocusReason);
}

void PersonNotes::savePersonNote()
{
    m_saveNote->stop();
    if (!std::exchange(m_isNoteDirty, false) || !m_subject.person)
        return;
    m_subject.person->notes = m_personNote->toPlainText();
    m_personNoteState->setLookOf(StyledLabel::Look::Small);
    Q_EMIT personNoteEdited(m_subject.person->notes);
}

void PersonNotes::sayNotSaved(const QString &why)
{
    m_personNoteState->setLookOf(why.isEmpty() ? StyledLabel::Look::Small : StyledLabel::Look::Problem);
    //: %1 is a sentence that says what went wrong
    m_personNoteState->setPlainText(why.isEmpty() ? tr("Saved.") : tr("Not saved. %1").arg(why));
}

void PersonNotes::flush()
{
    savePersonNote();
    m_editor->flush();
}

} // namespace Ringside
