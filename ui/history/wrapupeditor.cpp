#include "wrapupeditor.h"

#include "chipbutton.h"
#include "plaintext.h"
#include "timefield.h"

#include <QBoxLayout>

namespace Ringside {

using namespace Qt::StringLiterals;

namespace {

constexpr int followUpHour = 10;

//! A row of a small heading and what it is about.
QVBoxLayout *section(QVBoxLayout *column, const QString &title, QWidget *parent)
{
    auto *box = new QVBoxLayout;
    box->setSpacing(4);
    box->addWidget(new StyledLabel(StyledLabel::Look::Small, title, parent));
    column->addLayout(box);
    return box;
}

} // namespace

WrapUpEditor::WrapUpEditor(MainWindowAccess &access, Clock &clock, CallWords words, QWidget *parent)
    : Panel(parent)
    , m_access(access)
    , m_words(std::move(words))
    , m_clock(clock)
{
    build();
}

WrapUpEditor::~WrapUpEditor()
{
    flush();
}

void WrapUpEditor::build()
{
    setChosen(true);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(10);
    m_heading = new StyledLabel(StyledLabel::Look::Heading, {}, this);
    column->addWidget(m_heading);

    m_outcomes = new QWidget(this);
    auto *outcomeFlow = new FlowLayout(m_outcomes, 6, 6);
    outcomeFlow->setContentsMargins(0, 0, 0, 0);
    section(column, tr("Outcome"), this)->addWidget(m_outcomes);

    m_note = new NoteField(this);
    m_note->setAccessibleName(tr("Note"));
    m_note->setPlaceholderText(tr("What was it about?"));
    m_note->setVisibleLines(3, 8);
    section(column, tr("Note"), this)->addWidget(m_note);
    connect(m_note, &QPlainTextEdit::textChanged, this, [this] {
        WrapUp said = m_wrapUp;
        said.note = m_note->toPlainText();
        if (said.note != m_wrapUp.note) // else a font has changed, not the text
            say(said);
    });

    auto *times = new QWidget(this);
    auto *timeFlow = new FlowLayout(times, 6, 6);
    timeFlow->setContentsMargins(0, 0, 0, 0);
    //: No follow-up
    m_noFollowUp = new ChipButton(tr("None"), times);
    m_tomorrow = new ChipButton({}, times);
    m_nextWeek = new ChipButton({}, times);
    m_otherTime = new ChipButton(tr("Another time"), times);
    for (ChipButton *chip : {m_noFollowUp, m_tomorrow, m_nextWeek, m_otherTime}) {
        chip->setAutoExclusive(true);
        timeFlow->addWidget(chip);
    }
    m_time = new TimeField(times);
    m_time->setAccessibleName(tr("Time of the follow-up"));
    m_time->setDisplayFormat(m_words.locale.dateTimeFormat(QLocale::ShortFormat));
    timeFlow->addWidget(m_time);
    section(column, tr("Follow up"), this)->addWidget(times);
    connect(m_noFollowUp, &QAbstractButton::clicked, this, [this] { setFollowUp({}); });
    connect(m_tomorrow, &QAbstractButton::clicked, this, [this] { setFollowUp(morning(1)); });
    connect(m_nextWeek, &QAbstractButton::clicked, this, [this] { setFollowUp(morning(7)); });
    connect(m_otherTime, &QAbstractButton::clicked, this, [this] {
        setFollowUp(m_wrapUp.followUpAt.isValid() ? m_wrapUp.followUpAt : morning(1));
        m_otherTime->setChecked(true);
        m_time->show();
        m_time->setFocus(Qt::OtherFocusReason);
    });
    connect(m_time, &QDateTimeEdit::dateTimeChanged, this, [this](const QDateTime &local) {
        if (m_isShowing)
            return;
        WrapUp said = m_wrapUp;
        said.followUpAt = local.toUTC();
        say(said);
    });

    auto *bottom = new QHBoxLayout;
    m_state = new StyledLabel(StyledLabel::Look::Small, {}, this);
    m_done = new Button(Button::Kind::Plain, this);
    m_done->setLabel(tr("Done"));
    m_done->setToolTip(plainToolTip(tr("This call is wrapped up.")));
    m_close = new Button(Button::Kind::Plain, this);
    m_close->setLabel(tr("Close"));
    for (Button *button : {m_done, m_close})
        button->setFocusPolicy(Qt::StrongFocus);
    bottom->addWidget(m_state, 1);
    bottom->addWidget(m_done);
    bottom->addWidget(m_close);
    column->addLayout(bottom);
    connect(m_done, &QAbstractButton::clicked, this, &WrapUpEditor::finish);
    connect(m_close, &QAbstractButton::clicked, this, [this] {
        flush();
        Q_EMIT closed();
    });
    connect(&m_access, &MainWindowAccess::abilitiesChanged, this, &WrapUpEditor::showDispositions);
    connect(&m_access, &MainWindowAccess::wrapUpChanged, this, &WrapUpEditor::changed);
    connect(&m_access, &MainWindowAccess::wrapUpUnwritten, this, &WrapUpEditor::unwritten);
}

void WrapUpEditor::setTheme(const Theme &theme)
{
    Panel::setTheme(theme);
    m_theme = theme;
}

QDateTime WrapUpEditor::morning(int daysAhead) const
{
    const QDate today = m_clock.nowUtc().toLocalTime().date();
    // "Next week" is its Monday.
    const QDate day = daysAhead < 7 ? today.addDays(daysAhead) : today.addDays(8 - today.dayOfWeek());
    return QDateTime(day, QTime(followUpHour, 0)).toUTC();
}

void WrapUpEditor::setCall(const HistoryEntry &entry)
{
    flush();
    m_wrapUp = m_access.newestWrapUp(entry.call.id, entry.wrapUp);
    m_hasSpoken = false;
    m_state->setPlainText({});
    showEntry(entry);
    showNote();
    showFollowUpChoices();
    showFollowUp();
    showDispositions();
    showState();
}

void WrapUpEditor::update(const HistoryEntry &entry)
{
    if (entry.call.id == m_entry.call.id)
        showEntry(entry);
}

void WrapUpEditor::showEntry(const HistoryEntry &entry)
{
    m_entry = entry;
    m_heading->setPlainText(joined({eventText(entry, m_words), dayAndTime(entry.at, m_words)}));
}

//! Shows what is different; what the agent has the pointer or the keyboard on stays where it is else.
void WrapUpEditor::take(const WrapUp &wrapUp)
{
    const WrapUp before = std::exchange(m_wrapUp, wrapUp);
    if (before.note != wrapUp.note)
        showNote();
    if (before.followUpAt != wrapUp.followUpAt)
        showFollowUp();
    if (before.disposition != wrapUp.disposition)
        showDispositions();
    showState();
}

void WrapUpEditor::showNote()
{
    if (m_note->toPlainText() == m_wrapUp.note)
        return;
    m_note->setPlainText(m_wrapUp.note);
    m_note->moveCursor(QTextCursor::End);
}

void WrapUpEditor::showState()
{
    m_done->setVisible(m_wrapUp.state == WrapUp::State::Later || m_wrapUp.state == WrapUp::State::Open);
}

void WrapUpEditor::showFollowUpChoices()
{
    const auto at = [this](const QDateTime &time) {
        const QDateTime local = time.toLocalTime();
        return leftToRight(m_words.locale.toString(local.time(), QLocale::ShortFormat));
    };
    //: When to follow up; %1 is a time of day
    m_tomorrow->setLabel(tr("Tomorrow %1").arg(at(morning(1))));
    //: When to follow up; %1 is the name of a day of next week, %2 a time of day
    m_nextWeek->setLabel(tr("%1 %2").arg(m_words.locale.standaloneDayName(1), at(morning(7))));
    m_nextWeek->setToolTip(plainToolTip(tr("On Monday of next week.")));
}

void WrapUpEditor::showFollowUp()
{
    const QDateTime at = m_wrapUp.followUpAt;
    ChipButton *chosen = !at.isValid() ? m_noFollowUp
        : at == morning(1)             ? m_tomorrow
        : at == morning(7)             ? m_nextWeek
                                       : m_otherTime;
    chosen->setChecked(true);
    m_time->setVisible(chosen == m_otherTime);
    m_isShowing = true;
    m_time->setDateTime((at.isValid() ? at : morning(1)).toLocalTime());
    m_isShowing = false;
}

void WrapUpEditor::showDispositions()
{
    const QList<Disposition> all = m_access.dispositions();
    for (ChipButton *chip : std::exchange(m_outcomeChips, {})) {
        chip->hide();
        chip->deleteLater(); // why: one of them may be what was just clicked
    }
    QList<Disposition> shown = all;
    const auto isKnown = [this](const Disposition &one) { return one.code == m_wrapUp.disposition; };
    if (!m_wrapUp.disposition.isEmpty() && std::none_of(all.begin(), all.end(), isKnown))
        shown.append({m_wrapUp.disposition, m_wrapUp.disposition}); // of earlier settings
    for (const Disposition &one : std::as_const(shown)) {
        auto *chip = new ChipButton(one.name.isEmpty() ? one.code : one.name, m_outcomes);
        chip->setTheme(m_theme);
        chip->setChecked(one.code == m_wrapUp.disposition);
        m_outcomes->layout()->addWidget(chip);
        chip->show();
        connect(chip, &QAbstractButton::toggled, this, [this, chip, code = one.code](bool on) {
            if (on) {
                for (ChipButton *other : std::as_const(m_outcomeChips)) {
                    if (other != chip) {
                        const QSignalBlocker quietly(other);
                        other->setChecked(false);
                    }
                }
            }
            WrapUp said = m_wrapUp;
            said.disposition = on ? code : QString();
            say(said);
        });
        m_outcomeChips.append(chip);
    }
    m_outcomes->setVisible(!shown.isEmpty());
    m_outcomes->updateGeometry();
}

void WrapUpEditor::setFollowUp(const QDateTime &at)
{
    WrapUp said = m_wrapUp;
    said.followUpAt = at;
    say(said);
    showFollowUp();
}

void WrapUpEditor::say(const WrapUp &said)
{
    const WrapUp seen = std::exchange(m_wrapUp, said);
    m_hasSpoken = true;
    m_state->setPlainText({});
    m_access.editWrapUp(m_entry.call.id, seen, said);
}

void WrapUpEditor::changed(const CallId &id, const WrapUp &wrapUp, bool saved)
{
    if (id != m_entry.call.id)
        return;
    take(wrapUp);
    if (!m_hasSpoken)
        return;
    m_state->setLookOf(StyledLabel::Look::Small);
    m_state->setPlainText(saved ? tr("Saved.") : QString());
}

void WrapUpEditor::unwritten(const CallId &id, const Error &error)
{
    if (id != m_entry.call.id)
        return;
    m_hasSpoken = true; // here or on the card: it is said here when it has been written
    m_state->setLookOf(StyledLabel::Look::Problem);
    //: %1 is a sentence that says what went wrong
    m_state->setPlainText(tr("Not saved yet. %1").arg(m_access.describe(error)));
}

void WrapUpEditor::finish()
{
    WrapUp said = m_wrapUp;
    said.state = WrapUp::State::Done;
    say(said);
    Q_EMIT closed();
}

void WrapUpEditor::flush()
{
    m_access.flushWrapUp(m_entry.call.id);
}

} // namespace Ringside
