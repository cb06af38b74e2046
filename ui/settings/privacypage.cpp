#include "privacypage.h"

#include "messagebar.h"
#include "plaintext.h"
#include "settingscheck.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QListWidget>
#include <QLocale>
#include <QPlainTextEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace Ringside {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestRetention = 36'500; // days

} // namespace

PrivacyPage::PrivacyPage(SettingsAccess &access, QWidget *parent)
    : SettingsPage(access, tr("Privacy & data"),
                   tr("What Ringside keeps on this computer, for how long, and about whom."), parent)
{
    buildRetention();
    buildPerson();
    buildReport();
}

// ---- retention

void PrivacyPage::buildRetention()
{
    SettingsForm *form = addForm();
    m_retentionRow = form->addNumber(tr("Keep calls for"), u"journal.retention_days"_s, 0, longestRetention,
                                     {[this] { return int(settings().journalRetention.count()); },
                                      [this](int days) { return setRetention(days); }});
    m_retention = qobject_cast<NumberField *>(m_retentionRow->field());
    //: Behind a number: days
    m_retention->setSuffix(tr(" days"));
    //: How long calls are kept
    m_retention->setSpecialValueText(tr("For ever"));
    m_retentionRow->setHint(tr("Older calls are removed with their notes. With 0 they are kept for ever."));
    m_retentionQuestion = new MessageBar(this);
    Button *yes = m_retentionQuestion->addButton(Button::Kind::Plain, tr("Remove them"));
    m_retentionNo = m_retentionQuestion->addButton(Button::Kind::Plain, tr("Keep them"));
    form->addWidget(m_retentionQuestion);
    connect(yes, &QPushButton::clicked, this, [this] {
        m_retentionQuestion->clear();
        m_retentionRow->setProblem(change(
            [this](Settings &wanted) { wanted.journalRetention = std::chrono::days(m_wantedRetention); }));
        m_retention->setFocus(Qt::OtherFocusReason);
    });
    connect(m_retentionNo, &QPushButton::clicked, this, [this] {
        m_retentionQuestion->clear();
        m_retention->setFocus(Qt::OtherFocusReason);
    });
}

// A shorter time removes calls at once: not before the user has seen how many.
QString PrivacyPage::setRetention(int days)
{
    m_retentionQuestion->clear();
    if (!isShorter(std::chrono::days(days), settings().journalRetention))
        return change([days](Settings &wanted) { wanted.journalRetention = std::chrono::days(days); });
    askForRetention(days);
    return {};
}

void PrivacyPage::askForRetention(int days)
{
    m_wantedRetention = days;
    access().callsOlderThan(std::chrono::days(days)).then(this, [this, days](const Result<int> &calls) {
        if (days != m_wantedRetention)
            return;
        if (!calls)
            m_retentionRow->setProblem(access().sentence(calls.error()));
        else if (*calls == 0)
            m_retentionRow->setProblem(
                change([days](Settings &wanted) { wanted.journalRetention = std::chrono::days(days); }));
        else
            showRetentionQuestion(days, *calls);
    });
}

void PrivacyPage::showRetentionQuestion(int days, int calls)
{
    m_retentionQuestion->say(MessageBar::Kind::Warning,
                             //: %n: calls, %1: a number of days
                             tr("%Ln calls are older than %1 days. They and their notes would be removed now, for good.",
                                nullptr, calls)
                                 .arg(QLocale().toString(days)));
    m_retentionNo->setFocus(Qt::OtherFocusReason);
}

// ---- one person

void PrivacyPage::buildPerson()
{
    SettingsForm *form = addForm();
    form->addHeading(tr("Everything about one person"),
                     tr("Hand it over to somebody who asks for it, or erase it."));
    m_search = new TextField(form);
    m_search->setPlaceholderText(tr("Name or number"));
    m_searchRow = form->addControl(tr("Person"), {}, m_search, [] {});
    connect(m_search, &QLineEdit::textEdited, this, &PrivacyPage::find);

    m_foundList = new QListWidget(form);
    m_foundList->setAccessibleName(tr("People found"));
    m_foundList->setFrameShape(QFrame::NoFrame);
    m_foundList->hide();
    form->addWidget(m_foundList);
    connect(m_foundList, &QListWidget::itemActivated, this,
            [this](const QListWidgetItem *item) { choosePerson(m_foundList->row(item)); });
    connect(m_foundList, &QListWidget::itemClicked, this,
            [this](const QListWidgetItem *item) { choosePerson(m_foundList->row(item)); });

    m_personPanel = new Panel(form);
    m_personHeading = new StyledLabel(StyledLabel::Look::Heading, {}, m_personPanel);
    m_personNumbers = new StyledLabel(StyledLabel::Look::Quiet, {}, m_personPanel);
    m_personTraces = new StyledLabel(StyledLabel::Look::Body, {}, m_personPanel);
    m_export = makeButton(tr("Export…"));
    m_erase = makeButton(tr("Erase everything…"));
    auto *buttons = new QWidget(m_personPanel);
    auto *flow = new FlowLayout(buttons, 8, 8);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->addWidget(m_export);
    flow->addWidget(m_erase);

    m_confirm = new QWidget(m_personPanel);
    m_confirmField = new TextField(m_confirm);
    m_confirmRow = new FormRow(tr("Confirm"), m_confirmField, m_confirm);
    m_confirmErase = makeButton(tr("Erase for good"));
    Button *leave = makeButton(tr("Leave everything as it is"));
    auto *confirmButtons = new QWidget(m_confirm);
    auto *confirmFlow = new FlowLayout(confirmButtons, 8, 8);
    confirmFlow->setContentsMargins(0, 0, 0, 0);
    confirmFlow->addWidget(m_confirmErase);
    confirmFlow->addWidget(leave);
    auto *confirmColumn = new QVBoxLayout(m_confirm);
    confirmColumn->setContentsMargins(0, 6, 0, 0);
    confirmColumn->addWidget(m_confirmRow);
    confirmColumn->addWidget(confirmButtons);
    m_confirm->hide();

    auto *column = new QVBoxLayout(m_personPanel);
    column->setContentsMargins(14, 12, 14, 12);
    column->setSpacing(4);
    column->addWidget(m_personHeading);
    column->addWidget(m_personNumbers);
    column->addWidget(m_personTraces);
    column->addSpacing(4);
    column->addWidget(buttons);
    column->addWidget(m_confirm);
    m_personPanel->hide();
    form->addWidget(m_personPanel);
    m_personMessage = new MessageBar(form);
    form->addWidget(m_personMessage);

    connect(m_export, &QPushButton::clicked, this, &PrivacyPage::exportPerson);
    connect(m_erase, &QPushButton::clicked, this, &PrivacyPage::askForErasure);
    connect(m_confirmErase, &QPushButton::clicked, this, &PrivacyPage::erase);
    connect(m_confirmField, &QLineEdit::textEdited, this, [this](const QString &text) {
        m_confirmErase->setEnabled(text.trimmed().compare(personName(), Qt::CaseInsensitive) == 0);
    });
    connect(leave, &QPushButton::clicked, this, [this] {
        m_confirm->hide();
        m_erase->setFocus(Qt::OtherFocusReason);
    });
}

void PrivacyPage::find()
{
    closePerson();
    m_personMessage->clear();
    const QString text = m_search->text().trimmed();
    const int question = ++m_question;
    if (text.isEmpty()) {
        m_foundList->hide();
        m_searchRow->setHint({});
        return;
    }
    access().findPeople(text).then(this, [this, question](const Result<QList<FoundPerson>> &people) {
        if (question != m_question)
            return;
        m_searchRow->setProblem(people ? QString() : access().sentence(people.error()));
        if (people)
            showFound(*people);
    });
}

void PrivacyPage::showFound(const QList<FoundPerson> &people)
{
    m_found = people;
    m_foundList->clear();
    for (const FoundPerson &person : people) {
        const QString name = neutralised(person.name, 80);
        const QString numbers = neutralised(person.numbers.join(u", "_s), 80);
        m_foundList->addItem(joined({name, neutralised(person.company, 80), leftToRight(numbers)}));
    }
    m_foundList->setVisible(!people.isEmpty());
    const int rows = int(std::min<qsizetype>(people.size(), 6));
    m_foundList->setFixedHeight(rows * std::max(m_foundList->sizeHintForRow(0), fontMetrics().height()) + 8);
    m_searchRow->setHint(people.isEmpty() ? tr("Nothing is kept about anybody of this name or number.")
                                          : tr("Choose the person from the list."));
}

void PrivacyPage::choosePerson(int row)
{
    if (row < 0 || row >= m_found.size())
        return;
    m_person = m_found.at(row);
    ++m_question;
    m_foundList->hide();
    m_searchRow->setHint({});
    m_personMessage->clear();
    m_confirm->hide();
    m_personHeading->setPlainText(personName());
    m_personNumbers->setPlainText(joined({neutralised(m_person->company, 80),
                                          leftToRight(neutralised(m_person->numbers.join(u", "_s), 200))}));
    m_personTraces->setPlainText(tr("Looking up what is kept…"));
    m_export->setEnabled(false);
    m_erase->setEnabled(false);
    m_personPanel->show();
    readTraces();
}

QString PrivacyPage::personName() const
{
    if (!m_person)
        return {};
    if (!m_person->name.isEmpty())
        return neutralised(m_person->name, 100);
    return neutralised(m_person->numbers.value(0), 100);
}

void PrivacyPage::readTraces()
{
    access().tracesOf(m_person->id).then(this, [this, question = ++m_question](const Result<PersonTraces> &traces) {
        if (question != m_question)
            return;
        if (!traces) {
            m_personMessage->say(MessageBar::Kind::Problem, access().sentence(traces.error()));
            return;
        }
        showTraces(*traces);
        m_export->setEnabled(true);
        m_erase->setEnabled(true);
        m_export->setFocus(Qt::OtherFocusReason);
    });
}

void PrivacyPage::showTraces(const PersonTraces &traces)
{
    const QLocale locale;
    //: What is kept about a person; three numbers
    QString text = tr("Kept on this computer: entries of the phone book: %1, calls: %2, notes: %3.")
                       .arg(locale.toString(traces.entries), locale.toString(traces.calls), locale.toString(traces.notes));
    if (traces.namedIn > 0)
        //: Further calls, which a person took or passed on to the user; %n: how many
        text += u' ' + tr("They also stand in %Ln calls of others, who stay when they are erased.", nullptr, traces.namedIn);
    m_personTraces->setPlainText(text);
}

void PrivacyPage::exportPerson()
{
    auto *chooser = new QFileDialog(this, tr("Export everything about one person"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setNameFilters({tr("JSON files (*.json)")});
    chooser->setDefaultSuffix(u"json"_s);
    connect(chooser, &QFileDialog::fileSelected, this, [this, id = m_person->id](const QString &file) {
        access().exportPerson(id, file).then(this, [this, file](const Result<void> &done) {
            if (done)
                //: %1: a file
                m_personMessage->say(MessageBar::Kind::Good, tr("Everything was written to %1.").arg(file));
            else
                m_personMessage->say(MessageBar::Kind::Problem, access().sentence(done.error()));
        });
    });
    chooser->open();
}

void PrivacyPage::askForErasure()
{
    m_personMessage->clear();
    m_confirmField->clear();
    m_confirmErase->setEnabled(false);
    //: Before everything about a person is erased; %1: the person's name or number, which has to be typed again
    m_confirmRow->setHint(tr("This cannot be undone. Write %1 to confirm.").arg(isolated(personName())));
    m_confirm->show();
    m_confirmField->setFocus(Qt::OtherFocusReason);
}

void PrivacyPage::erase()
{
    m_confirmErase->setEnabled(false);
    access().erasePerson(m_person->id).then(this, [this, name = personName()](const Result<PersonTraces> &gone) {
        if (!gone) {
            m_confirmErase->setEnabled(true);
            m_personMessage->say(MessageBar::Kind::Problem, access().sentence(gone.error()));
            return;
        }
        closePerson();
        m_search->clear();
        m_foundList->hide();
        const QLocale locale;
        m_personMessage->say(
            MessageBar::Kind::Good,
            //: %1: a person's name or number, then three numbers
            tr("%1 is erased. Entries of the phone book: %2, calls: %3, notes: %4.")
                .arg(isolated(name), locale.toString(gone->entries), locale.toString(gone->calls),
                     locale.toString(gone->notes)));
        m_search->setFocus(Qt::OtherFocusReason);
    });
}

void PrivacyPage::closePerson()
{
    m_person.reset();
    m_personPanel->hide();
    m_confirm->hide();
}

// ---- diagnostic report

void PrivacyPage::buildReport()
{
    SettingsForm *form = addForm();
    form->addHeading(tr("Diagnostic report"),
                     tr("For those who help you. Names, notes, passwords and full numbers are left out; you see all of it before it is saved."));
    m_makeReport = makeButton(tr("Make a report"));
    auto *line = new QWidget(form);
    auto *lineLayout = new QHBoxLayout(line);
    lineLayout->setContentsMargins(0, 0, 0, 0);
    lineLayout->addWidget(m_makeReport);
    lineLayout->addStretch(1);
    form->addWidget(line);

    m_reportPlace = new QWidget(form);
    m_report = new QPlainTextEdit(m_reportPlace);
    m_report->setReadOnly(true);
    m_report->setTabChangesFocus(true);
    m_report->setAccessibleName(tr("Diagnostic report"));
    m_report->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_report->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_report->setMinimumHeight(200);
    m_report->setLayoutDirection(Qt::LeftToRight);
    auto *buttons = new QWidget(m_reportPlace);
    auto *flow = new FlowLayout(buttons, 8, 8);
    flow->setContentsMargins(0, 0, 0, 0);
    Button *save = makeButton(tr("Save…"));
    Button *copy = makeButton(tr("Copy"));
    flow->addWidget(save);
    flow->addWidget(copy);
    auto *column = new QVBoxLayout(m_reportPlace);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_report);
    column->addWidget(buttons);
    m_reportPlace->hide();
    form->addWidget(m_reportPlace);
    m_reportMessage = new MessageBar(form);
    form->addWidget(m_reportMessage);

    connect(m_makeReport, &QPushButton::clicked, this, &PrivacyPage::makeReport);
    connect(save, &QPushButton::clicked, this, &PrivacyPage::saveReport);
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_report->toPlainText());
        m_reportMessage->say(MessageBar::Kind::Good, tr("The report is on the clipboard."));
    });
}

void PrivacyPage::makeReport()
{
    m_makeReport->setEnabled(false);
    m_reportMessage->clear();
    access().diagnosticReport().then(this, [this](const Result<QString> &report) {
        m_makeReport->setEnabled(true);
        if (!report) {
            m_reportMessage->say(MessageBar::Kind::Problem, access().sentence(report.error()));
            return;
        }
        m_report->setPlainText(*report);
        m_reportPlace->show();
        m_report->setFocus(Qt::OtherFocusReason);
    });
}

void PrivacyPage::saveReport()
{
    auto *chooser = new QFileDialog(this, tr("Save the diagnostic report"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setAcceptMode(QFileDialog::AcceptSave);
    chooser->setNameFilters({tr("Text files (*.txt)")});
    chooser->setDefaultSuffix(u"txt"_s);
    connect(chooser, &QFileDialog::fileSelected, this, [this](const QString &file) {
        access().saveText(file, m_report->toPlainText()).then(this, [this, file](const Result<void> &done) {
            if (done)
                //: %1: a file
                m_reportMessage->say(MessageBar::Kind::Good, tr("The report was saved to %1.").arg(file));
            else
                m_reportMessage->say(MessageBar::Kind::Problem, access().sentence(done.error()));
        });
    });
    chooser->open();
}

} // namespace Ringside
