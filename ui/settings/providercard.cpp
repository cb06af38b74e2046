#include "providercard.h"

#include "chipbutton.h"
#include "messagebar.h"
#include "plaintext.h"
#include "progressline.h"

#include <QFileDialog>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace Ringside {

using namespace Qt::StringLiterals;

namespace {

QString numberText(qint64 number)
{
    return QLocale().toString(qlonglong(number));
}

} // namespace

ProviderCard::ProviderCard(SettingsAccess &access, const ProviderSettings &provider, Apply apply, QWidget *parent)
    : FoldPanel(Symbol::Book, true, parent)
    , m_access(access)
    , m_provider(provider)
    , m_apply(std::move(apply))
{
    buildHead();
    buildImport();
    buildDetails();
    show(provider);
    readPhoneBook();
}

void ProviderCard::buildHead()
{
    const bool isPhoneBook = m_provider.type == ProviderSettings::Type::PhoneBook;
    if (isPhoneBook) {
        //: A button: brings people from a file into the phone book
        m_import = addHeadButton(tr("Import…"));
        connect(m_import, &QPushButton::clicked, this, &ProviderCard::chooseFile);
        //: A button: asks a directory for a sign of life
        m_test = addHeadButton(tr("Test"));
        connect(m_test, &QPushButton::clicked, this, &ProviderCard::test);
    }
    m_switch = new SwitchButton(this);
    addToHead(m_switch);
    connect(m_switch, &QAbstractButton::clicked, this, [this](bool on) {
        const QString problem = edit([on](ProviderSettings &p) { p.enabled = on; });
        if (!problem.isEmpty())
            setOutcome(problem, false);
        m_switch->setChecked(m_provider.enabled);
    });
}

// What an import says stands beneath the head, also while the details are folded in.
void ProviderCard::buildImport()
{
    m_progressLine = new QWidget(this);
    m_progress = new ProgressLine(m_progressLine);
    m_progress->setAccessibleName(tr("Import"));
    m_progressText = new StyledLabel(StyledLabel::Look::Quiet, {}, m_progressLine);
    auto *cancel = new Button(Button::Kind::Plain, m_progressLine);
    cancel->setFocusPolicy(Qt::StrongFocus);
    cancel->setLabel(tr("Cancel the import"));
    connect(cancel, &QPushButton::clicked, this, [this] { m_access.cancelImport(); });
    auto *words = new QVBoxLayout;
    words->setSpacing(4);
    words->addWidget(m_progressText);
    words->addWidget(m_progress);
    auto *line = new QHBoxLayout(m_progressLine);
    line->setContentsMargins(0, 8, 0, 0);
    line->setSpacing(12);
    line->addLayout(words, 1);
    line->addWidget(cancel);
    m_progressLine->hide();
    m_report = new MessageBar(this);
    Button *done = m_report->addButton(Button::Kind::Plain, tr("Hide this report"));
    connect(done, &QPushButton::clicked, m_report, [this] {
        m_report->clear();
        m_import->setFocus();
    });
    auto *column = static_cast<QVBoxLayout *>(layout());
    column->insertWidget(1, m_report);
    column->insertWidget(1, m_progressLine);
}

void ProviderCard::buildDetails()
{
    m_form = new SettingsForm(m_access, this);
    details()->addWidget(m_form);
    m_lines = new QWidget(m_form);
    auto *flow = new FlowLayout(m_lines, 6, 6);
    flow->setContentsMargins(0, 0, 0, 0);
    m_lines->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    //: Which lines ask a directory: all of them
    m_allLines = new ChipButton(tr("All lines"), m_lines);
    flow->addWidget(m_allLines);
    connect(m_allLines, &QAbstractButton::clicked, this, [this] {
        for (ChipButton *chip : std::as_const(m_lineChips))
            chip->setChecked(false);
        chooseLines();
    });
    m_linesRow = m_form->addControl(tr("Lines"), {}, m_lines, [this] { showLines(); }, m_allLines);
    m_allLines->setAccessibleName(m_allLines->label());

    m_remove = new Button(Button::Kind::Plain, this);
    m_remove->setFocusPolicy(Qt::StrongFocus);
    m_remove->setSymbol(Symbol::Remove);
    m_remove->setLabel(tr("Take it off the list…"));
    m_removal = new MessageBar(this);
    Button *yes = m_removal->addButton(Button::Kind::Plain, tr("Take it off"));
    Button *no = m_removal->addButton(Button::Kind::Plain, tr("Leave it"));
    details()->addWidget(m_remove, 0, Qt::AlignLeft);
    details()->addWidget(m_removal);
    connect(m_remove, &QPushButton::clicked, this, [this, no] {
        m_removal->say(MessageBar::Kind::Warning,
                       tr("Callers are no longer looked up in it. What it holds stays on this computer, and it can be added again."));
        no->setFocus();
    });
    connect(yes, &QPushButton::clicked, this, &ProviderCard::removeRequested);
    connect(no, &QPushButton::clicked, this, [this] {
        m_removal->clear();
        m_remove->setFocus();
    });
}

QString ProviderCard::edit(const std::function<void(ProviderSettings &)> &change)
{
    const ProviderSettings before = m_provider;
    change(m_provider);
    if (m_provider == before)
        return {};
    const QString problem = m_apply(before.name, m_provider);
    if (!problem.isEmpty())
        m_provider = before;
    return problem;
}

void ProviderCard::show(const ProviderSettings &provider)
{
    m_provider = provider;
    const bool isPhoneBook = provider.type == ProviderSettings::Type::PhoneBook;
    // The name that stands in the file of somebody who never gave it one is not a word of any language.
    setHeading(isPhoneBook && provider.name == u"PhoneBook" ? tr("Phone book") : provider.name);
    m_switch->setAccessibleName(heading());
    m_switch->setChecked(provider.enabled && provider.allowed);
    m_switch->setEnabled(!m_isLocked && provider.allowed);
    m_form->refresh();
    if (!provider.allowed)
        setLine(tr("Your administrator does not allow it."), theme().danger);
    else if (!isPhoneBook)
        //: %1: the type of a directory, as in the configuration file
        setLine(tr("This version of Ringside cannot use it (%1).").arg(neutralised(provider.typeName)), theme().danger);
}

void ProviderCard::readPhoneBook()
{
    if (m_provider.type != ProviderSettings::Type::PhoneBook || !m_provider.allowed)
        return;
    m_access.phoneBook().then(this, [this](const Result<PhoneBookState> &state) {
        if (!state) {
            setLine(m_access.sentence(state.error()), theme().danger);
            return;
        }
        if (state->people == 0) {
            setLine(tr("Nobody is in it yet. Import a CSV or vCard file."));
            return;
        }
        //: How many people are in the phone book
        const QString people = tr("%Ln people", nullptr, int(state->people));
        QString imported;
        if (state->importedAt.isValid()) {
            const QString when = QLocale().toString(state->importedAt.toLocalTime(), QLocale::ShortFormat);
            const QString from = neutralised(state->importedFrom, 80);
            imported = from.isEmpty()
                //: %1: a date and time
                ? tr("imported %1").arg(when)
                //: %1: a date and time, %2: the name of a file
                : tr("imported %1 from %2").arg(when, from);
        }
        setLine(joined({people, imported}));
    });
}

void ProviderCard::setLocked(bool locked)
{
    m_isLocked = locked;
    m_switch->setEnabled(!locked && m_provider.allowed);
    m_lines->setEnabled(!locked);
    m_remove->setVisible(!locked);
}

void ProviderCard::commit()
{
    m_form->commit();
}

// ---- lines

void ProviderCard::showLines()
{
    const QList<Line> &lines = m_access.settings().lines;
    if (lines != m_shownLines || m_lineChips.isEmpty()) {
        for (ChipButton *chip : std::as_const(m_lineChips)) {
            m_lines->layout()->removeWidget(chip);
            chip->hide();
            chip->deleteLater();
        }
        m_lineChips.clear();
        m_shownLines = lines;
        for (const Line &line : lines) {
            auto *chip = new ChipButton(line.displayName(), m_lines);
            chip->setTheme(theme());
            chip->setToolTip(plainToolTip(line.number));
            m_lines->layout()->addWidget(chip);
            m_lineChips.append(chip);
            connect(chip, &QAbstractButton::clicked, this, &ProviderCard::chooseLines);
        }
    }
    for (qsizetype i = 0; i < m_lineChips.size(); ++i)
        m_lineChips.at(i)->setChecked(m_provider.lines.contains(m_shownLines.at(i).number));
    m_allLines->setChecked(m_provider.lines.isEmpty());
    if (m_linesRow) {
        m_linesRow->setHint(lines.isEmpty() ? tr("Name your lines on the page “Phone system” to choose among them.")
                                            : tr("For calls on these lines it is asked who is calling."));
    }
}

void ProviderCard::chooseLines()
{
    QStringList chosen;
    for (qsizetype i = 0; i < m_lineChips.size(); ++i) {
        if (m_lineChips.at(i)->isChecked())
            chosen.append(m_shownLines.at(i).number);
    }
    // Lines that are named nowhere now are kept: their names may come back.
    for (const QString &number : std::as_const(m_provider.lines)) {
        const bool isShown = std::any_of(m_shownLines.begin(), m_shownLines.end(),
                                         [&](const Line &line) { return line.number == number; });
        if (!isShown && !chosen.isEmpty())
            chosen.append(number);
    }
    m_linesRow->setProblem(edit([&](ProviderSettings &p) { p.lines = chosen; }));
    showLines();
}

// ---- test and import

void ProviderCard::test()
{
    m_test->setEnabled(false);
    setOutcome(tr("Trying…"), true);
    m_access.tryProvider(m_provider).then(this, [this, trial = ++m_trial](const Trial &answer) {
        if (trial != m_trial)
            return;
        m_test->setEnabled(true);
        //: What a directory answered, %1, and how many milliseconds that took, %2
        setOutcome(tr("%1 (%2 ms)").arg(neutralised(answer.text, 400), numberText(answer.elapsed.count())), answer.good);
    });
}

void ProviderCard::chooseFile()
{
    // why not the static function: it would run a nested event loop.
    auto *chooser = new QFileDialog(this, tr("Import people"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::ExistingFile);
    chooser->setNameFilters({tr("People (*.csv *.tsv *.txt *.vcf *.vcard)"), tr("All files (*)")});
    connect(chooser, &QFileDialog::fileSelected, this, &ProviderCard::import);
    chooser->open();
}

void ProviderCard::import(const QString &file)
{
    if (m_isImporting)
        return;
    m_isImporting = true;
    m_import->setEnabled(false);
    m_report->clear();
    m_progressLine->show();
    showProgress(0, 0);
    m_access.importPeople(file).then(this, [this](const Result<ImportSummary> &summary) {
        m_isImporting = false;
        m_import->setEnabled(true);
        m_progressLine->hide();
        if (summary)
            showImported(*summary);
        else if (summary.error().kind == ErrorKind::Cancelled)
            m_report->say(MessageBar::Kind::Info, tr("The import was cancelled. The phone book is as it was before."));
        else
            m_report->say(MessageBar::Kind::Problem, m_access.sentence(summary.error()));
        readPhoneBook();
    });
}

void ProviderCard::showProgress(double fraction, qint64 rows)
{
    if (!m_isImporting)
        return;
    m_progress->setFraction(fraction);
    //: While people are imported; %1: how much of the work is done, %2: rows of the file so far
    m_progressText->setPlainText(tr("Importing: %1 %, %2 rows read")
                                     .arg(numberText(qint64(fraction * 100)), numberText(rows)));
}

void ProviderCard::showImported(const ImportSummary &summary)
{
    QString text
        //: What an import did; four numbers of people or rows
        = tr("The import is done. Added: %1, updated: %2, unchanged: %3, not usable: %4.")
              .arg(numberText(summary.added), numberText(summary.updated), numberText(summary.unchanged),
                   numberText(summary.skipped));
    for (const QString &problem : summary.problems.mid(0, 5))
        text += u' ' + neutralised(problem, 200);
    m_report->say(summary.skipped > 0 ? MessageBar::Kind::Warning : MessageBar::Kind::Good, text);
}

} // namespace Ringside
