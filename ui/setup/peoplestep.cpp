#include "peoplestep.h"

#include "messagebar.h"
#include "plaintext.h"
#include "progressline.h"

#include <QBoxLayout>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QLocale>
#include <QMimeData>
#include <QPointer>

namespace Ringside {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype problemsShown = 5;

QString localFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

} // namespace

PeopleStep::PeopleStep(SettingsAccess &access, QWidget *parent)
    : SetupStep(access, tr("Your people"),
                tr("Ringside knows who is calling from your own list: customers, suppliers, colleagues. It stays on this "
                   "computer."),
                parent)
    , m_panel(new Panel(this))
    , m_count(new StyledLabel(StyledLabel::Look::Heading, {}, m_panel))
    , m_stop(makeButton(tr("Stop")))
    , m_progress(new ProgressLine(m_panel))
    , m_rows(new StyledLabel(StyledLabel::Look::Small, {}, m_panel))
    , m_answer(new MessageBar(this))
    , m_problems(new StyledLabel(StyledLabel::Look::Quiet, {}, this))
{
    setAcceptDrops(true);
    //: A button: opens the dialog for files
    m_choose = makeButton(tr("Choose a file…"));
    m_progress->setAccessibleName(tr("How far the people are taken in"));
    m_problems->setDirection(TextLabel::Direction::OfLayout);

    auto *column = new QVBoxLayout(m_panel);
    column->setContentsMargins(16, 14, 16, 16);
    column->setSpacing(10);
    column->addWidget(m_count);
    column->addWidget(new StyledLabel(
        StyledLabel::Look::Quiet,
        tr("Take in a list from your e-mail program, your CRM or a spreadsheet: as CSV (save a spreadsheet as "
           "\"CSV\") or as vCard. The first line of a CSV names the columns, such as name, company, phone, mobile, "
           "email. You can also drop the file here. Taking in the same list again later brings it up to date."),
        m_panel));
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_choose);
    buttons->addWidget(m_stop);
    buttons->addStretch(1);
    column->addLayout(buttons);
    column->addWidget(m_progress);
    column->addWidget(m_rows);
    body()->addWidget(m_panel);
    body()->addWidget(m_answer);
    body()->addWidget(m_problems);
    body()->addWidget(new StyledLabel(
        StyledLabel::Look::Small,
        tr("No list at hand? Go on without one: callers show with their number, and you can add people later."), this));
    m_problems->hide();
    setBusy(false);

    connect(m_choose, &QPushButton::clicked, this, &PeopleStep::chooseFile);
    connect(m_stop, &QPushButton::clicked, this, [this] { this->access().cancelImport(); });
    connect(&access, &SettingsAccess::importProgress, this, [this](double fraction, qint64 rows) {
        m_progress->setFraction(fraction);
        //: Below a progress bar; %1: a number
        m_rows->setPlainText(tr("%1 rows read").arg(QLocale().toString(rows)));
    });
    connect(&access, &SettingsAccess::phoneBookChanged, this, &PeopleStep::count);
    m_count->setPlainText(tr("Looking into the phone book…"));
    count();
}

QWidget *PeopleStep::firstField() const
{
    return m_isBusy ? m_stop : m_choose;
}

void PeopleStep::count()
{
    access().phoneBook().then(this, [this](const Result<PhoneBookState> &book) {
        if (!book) {
            m_count->setPlainText(access().sentence(book.error()));
            return;
        }
        m_people = book->people;
        m_count->setPlainText(m_people == 0
                                  ? tr("The phone book is empty.")
                                  //: %1: a number, such as "12,480"
                                  : tr("%1 people are in the phone book.", nullptr, int(std::min<qint64>(m_people, 1'000'000'000)))
                                        .arg(QLocale().toString(m_people)));
        Q_EMIT doneChanged();
    });
}

void PeopleStep::chooseFile()
{
    if (!m_dialog) {
        m_dialog = new QFileDialog(this, tr("A list of people"));
        m_dialog->setFileMode(QFileDialog::ExistingFile);
        m_dialog->setNameFilters({tr("Lists of people (*.csv *.txt *.vcf *.vcard)"), tr("All files (*)")});
        connect(m_dialog, &QFileDialog::fileSelected, this, &PeopleStep::import);
    }
    m_dialog->open();
}

void PeopleStep::setBusy(bool busy)
{
    m_isBusy = busy;
    const bool hadKeyboard = m_choose->hasFocus() || m_stop->hasFocus();
    m_choose->setVisible(!busy);
    m_stop->setVisible(busy);
    m_progress->setVisible(busy);
    m_rows->setVisible(busy);
    if (hadKeyboard)
        firstField()->setFocus();
}

void PeopleStep::import(const QString &file)
{
    if (m_isBusy || file.isEmpty())
        return;
    m_answer->clear();
    m_problems->hide();
    m_progress->setFraction(0);
    m_rows->setPlainText({});
    setBusy(true);
    access().importPeople(file).then(this, [this](const Result<ImportSummary> &summary) {
        setBusy(false);
        if (summary)
            showImported(*summary);
        else
            showFailed(summary.error());
        bringIntoView(m_problems->isVisible() ? static_cast<QWidget *>(m_problems) : m_answer);
        count();
    });
}

void PeopleStep::showImported(const ImportSummary &summary)
{
    const QLocale locale;
    if (summary.read == 0) {
        m_answer->say(MessageBar::Kind::Warning,
                      tr("There is nobody in this file. Is it the right one? A CSV needs a first line with the names of "
                         "the columns, and a line for each person."));
        return;
    }
    //: %1, %2, %3: numbers of people
    const QString done = tr("Taken in: %1 new people, %2 brought up to date, %3 known already.")
                             .arg(locale.toString(summary.added), locale.toString(summary.updated),
                                  locale.toString(summary.unchanged));
    const bool isWhole = summary.skipped == 0;
    m_answer->say(isWhole ? MessageBar::Kind::Good : MessageBar::Kind::Warning,
                  isWhole ? done
                          //: %1: the sentence "Taken in: …", %2: a number
                          : tr("%1 Rows that could not be used: %2.").arg(done, locale.toString(summary.skipped)));
    QStringList problems;
    for (const QString &problem : summary.problems.mid(0, problemsShown))
        problems.append(neutralised(problem));
    m_problems->setPlainText(problems.join(u'\n'));
    m_problems->setVisible(!problems.isEmpty());
}

void PeopleStep::showFailed(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::Cancelled:
        m_answer->say(MessageBar::Kind::Info, tr("Stopped. The phone book is as it was before."));
        return;
    case ErrorKind::Unsupported:
        m_answer->say(MessageBar::Kind::Problem,
                      tr("Ringside finds no column with a name or a number in this file. Give the first line names such as "
                         "name, company, phone, email, and save it as CSV; or export vCard instead."));
        return;
    case ErrorKind::NotFound:
        m_answer->say(MessageBar::Kind::Problem, tr("The file is not there any more. Choose it again."));
        return;
    default:
        //: %1: a sentence that says what went wrong
        m_answer->say(MessageBar::Kind::Problem,
                      tr("The phone book is as it was before. %1").arg(access().sentence(error)));
    }
}

void PeopleStep::dragEnterEvent(QDragEnterEvent *event)
{
    if (!m_isBusy && !localFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void PeopleStep::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    import(localFile(event->mimeData()));
}

} // namespace Ringside
