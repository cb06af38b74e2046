#include "importpage.h"

#include "messagebar.h"
#include "plaintext.h"
#include "progressline.h"

#include <QBoxLayout>
#include <QFileInfo>
#include <QPainter>
#include <QScrollArea>

namespace Ringside {

using namespace Qt::StringLiterals;

ImportPage::ImportPage(MainWindowAccess &access, QLocale locale, QWidget *parent)
    : QWidget(parent)
    , m_access(access)
    , m_locale(std::move(locale))
{
    m_title = new StyledLabel(StyledLabel::Look::Title, {}, this);
    m_file = new StyledLabel(StyledLabel::Look::Quiet, {}, this);
    m_progress = new ProgressLine(this);
    m_progress->setAccessibleName(tr("Progress"));
    m_message = new MessageBar(this);
    m_problemTitle = new StyledLabel(StyledLabel::Look::Heading, {}, this);
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setAccessibleName(tr("Rows that could not be used"));
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_problems = new QWidget;
    auto *problemColumn = new QVBoxLayout(m_problems);
    problemColumn->setContentsMargins(0, 0, 0, 0);
    problemColumn->setAlignment(Qt::AlignTop);
    m_scroll->setWidget(m_problems);
    m_cancel = new Button(Button::Kind::Plain, this);
    m_cancel->setLabel(tr("Cancel"));
    m_another = new Button(Button::Kind::Plain, this);
    m_another->setLabel(tr("Import another file…"));
    m_close = new Button(Button::Kind::Primary, this);
    m_close->setLabel(tr("Done"));
    m_close->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    for (Button *button : {m_cancel, m_another, m_close}) {
        button->setFocusPolicy(Qt::StrongFocus);
        buttons->addWidget(button);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 12);
    column->setSpacing(12);
    column->addWidget(m_title);
    column->addWidget(m_file);
    column->addWidget(m_progress);
    column->addWidget(m_message);
    column->addWidget(m_problemTitle);
    column->addWidget(m_scroll, 1);
    column->addStretch(0);
    column->addLayout(buttons);

    connect(m_cancel, &QAbstractButton::clicked, this, [this] {
        m_cancel->setEnabled(false);
        m_access.cancelTransfer();
    });
    connect(m_another, &QAbstractButton::clicked, this, &ImportPage::anotherWanted);
    connect(m_close, &QAbstractButton::clicked, this, &ImportPage::closed);
    connect(&m_access, &MainWindowAccess::transferProgress, this, [this](double fraction) {
        if (m_isBusy)
            m_progress->setFraction(fraction);
    });
}

void ImportPage::begin(const QString &title, const QString &path)
{
    m_isBusy = true;
    m_title->setPlainText(title);
    m_file->setPlainText(neutralised(QFileInfo(path).fileName(), 200), path);
    m_progress->setFraction(0);
    m_progress->show();
    m_message->clear();
    clearProblems();
    m_cancel->setEnabled(true);
    m_cancel->show();
    m_another->hide();
    m_close->hide();
    m_cancel->setFocus(Qt::OtherFocusReason);
}

void ImportPage::end(bool good, const QString &sentence)
{
    const bool hadKeyboard = m_cancel->hasFocus();
    m_isBusy = false;
    m_progress->hide();
    m_message->say(good ? MessageBar::Kind::Good : MessageBar::Kind::Problem, sentence);
    m_close->show();
    if (hadKeyboard)
        m_close->setFocus(Qt::OtherFocusReason);
    m_cancel->hide();
}

void ImportPage::clearProblems()
{
    m_problemTitle->hide();
    m_scroll->hide();
    qDeleteAll(m_problems->findChildren<StyledLabel *>(QString(), Qt::FindDirectChildrenOnly));
}

void ImportPage::importFile(const QString &path)
{
    if (m_isBusy)
        return;
    begin(tr("Importing people"), path);
    m_access.importFile(path).then(this, [this](const Result<MainWindowAccess::ImportOutcome> &result) {
        m_another->show();
        if (result) {
            m_title->setPlainText(tr("People imported"));
            showOutcome(*result);
            Q_EMIT imported();
        } else if (result.error().kind == ErrorKind::Cancelled) {
            m_title->setPlainText(tr("Import cancelled"));
            end(true, tr("The import was cancelled. The phone book is as it was."));
        } else {
            m_title->setPlainText(tr("Nothing was imported"));
            end(false, m_access.describe(result.error()));
        }
    });
}

void ImportPage::showOutcome(const MainWindowAccess::ImportOutcome &outcome)
{
    const auto number = [this](qint64 count) { return m_locale.toString(count); };
    end(true,
        //: What an import did; %1 to %4 are numbers of people (rows of the file)
        tr("Added: %1. Changed: %2. As before: %3. Left out: %4.")
            .arg(number(outcome.added), number(outcome.updated), number(outcome.unchanged), number(outcome.skipped)));
    if (outcome.problems.isEmpty())
        return;
    const qint64 all = std::max<qint64>(outcome.problemCount, outcome.problems.size());
    m_problemTitle->setPlainText(
        all > outcome.problems.size()
            //: Above a list of rows of a file; %1 and %2 are numbers
            ? tr("The first %1 of %2 rows with problems").arg(number(outcome.problems.size()), number(all))
            : tr("Rows with problems"));
    for (const MainWindowAccess::ImportOutcome::Problem &problem : outcome.problems) {
        auto *line = new StyledLabel(StyledLabel::Look::Body,
                                     //: A row of a file; %1 is its number, %2 a sentence
                                     tr("Line %1: %2").arg(number(problem.line), neutralised(problem.text)), m_problems);
        line->setTheme(m_theme);
        m_problems->layout()->addWidget(line);
        line->show();
    }
    m_problemTitle->show();
    m_scroll->show();
}

void ImportPage::exportTo(const QString &path)
{
    if (m_isBusy)
        return;
    begin(tr("Exporting people"), path);
    m_access.exportTo(path).then(this, [this](const Result<qint64> &result) {
        if (result) {
            m_title->setPlainText(tr("People exported"));
            end(true, tr("%Ln people were written.", nullptr, int(*result)));
        } else if (result.error().kind == ErrorKind::Cancelled) {
            m_title->setPlainText(tr("Export cancelled"));
            end(true, tr("The export was cancelled. No file was written."));
        } else {
            m_title->setPlainText(tr("Nothing was exported"));
            end(false, m_access.describe(result.error()));
        }
    });
}

void ImportPage::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_scroll->setPalette(theme.palette());
    update();
}

void ImportPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.surface);
}

} // namespace Ringside
