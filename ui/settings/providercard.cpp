#include "providercard.h"

#include "chipbutton.h"
#include "connectorfields.h"
#include "messagebar.h"
#include "person.h"
#include "plaintext.h"
#include "progressline.h"
#include "settingscheck.h"

#include <QFileDialog>
#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace Ringside {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestTimeLimit = 120; // seconds

QString numberText(qint64 number)
{
    return QLocale().toString(qlonglong(number));
}

//! The form of a REST API that config.yml describes: nothing but the secrets that are named there.
ConnectorForm formOfDescription(const ProviderSettings &provider)
{
    ConnectorForm form;
    form.type = provider.typeName;
    const auto secrets = keychainSecrets(provider);
    for (const auto &[key, reference] : secrets) {
        if (form.parameter(key))
            continue;
        ConnectorParameter secret;
        secret.name = key;
        secret.label = key;
        secret.type = ConnectorParameter::Type::Secret;
        form.parameters.append(secret);
    }
    return form;
}

} // namespace

ProviderCard::ProviderCard(SettingsAccess &access, const ProviderSettings &provider, Apply apply, QWidget *parent)
    : FoldPanel(Symbol::Book, true, parent)
    , m_access(access)
    , m_provider(provider)
    , m_apply(std::move(apply))
{
    buildHead();
    if (isPhoneBook()) {
        buildImport();
        m_form = new SettingsForm(m_access, this);
        details()->addWidget(m_form);
        buildLines();
        buildRemoval();
    } else {
        logo()->setName(provider.typeWord());
    }
    show(provider);
    readPhoneBook();
}

void ProviderCard::buildHead()
{
    if (isPhoneBook()) {
        //: A button: brings people from a file into the phone book
        m_import = addHeadButton(tr("Import…"));
        connect(m_import, &QPushButton::clicked, this, &ProviderCard::chooseFile);
    } else {
        //: A button: opens a page of a CRM in the browser, on which a person signs in
        m_signIn = addHeadButton(tr("Sign in"));
        connect(m_signIn, &QPushButton::clicked, this, &ProviderCard::signIn);
        m_signIn->hide();
    }
    //: A button: asks a directory for a sign of life
    m_test = addHeadButton(tr("Test"));
    connect(m_test, &QPushButton::clicked, this, &ProviderCard::test);
    m_switch = new SwitchButton(this);
    addToHead(m_switch);
    connect(m_switch, &QAbstractButton::clicked, this, &ProviderCard::switchTo);
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

void ProviderCard::setForm(const std::optional<ConnectorForm> &form)
{
    if (isBuilt())
        return;
    const bool isDescribed = m_provider.type == ProviderSettings::Type::Connector && m_provider.typeName == u"custom";
    m_form = new SettingsForm(m_access, this);
    details()->addWidget(m_form);
    buildName();
    if (form || isDescribed)
        buildForm(form ? *form : formOfDescription(m_provider));
    else
        buildTimeLimit(*m_form);
    buildLines();
    if (m_further)
        details()->addWidget(m_further);
    buildRemoval();
    if (m_fields) {
        logo()->setName(m_fields->form().name.isEmpty() ? m_provider.typeWord() : m_fields->form().name);
        m_isDraft = !m_provider.enabled && !m_fields->missing().isEmpty();
    }
    show(m_provider);
}

void ProviderCard::buildForm(const ConnectorForm &form)
{
    using Type = ConnectorParameter::Type;
    ConnectorForm whole = form;
    if (m_provider.type == ProviderSettings::Type::Connector && form.type != u"custom") {
        const auto addAddress = [&whole](const QString &name, const QString &label, const QString &help) {
            if (!whole.parameter(name))
                whole.parameters.append(ConnectorParameter{name, label, help, Type::Url, false, true, {}, {}});
        };
        const QString help = tr("For a proxy, or to try things out. Empty: the usual one.");
        addAddress(u"api_base_url"_s, tr("Address of the interface"), help);
        if (!form.ways.isEmpty())
            addAddress(u"auth_base_url"_s, tr("Address for signing in"), help);
    }
    if (form.type == u"custom") {
        m_form->addWidget(new StyledLabel(
            StyledLabel::Look::Quiet,
            tr("It is described in the configuration file, config.yml; its addresses and fields are changed there."), m_form));
    }
    m_further = new FoldSection(m_provider.name, this);
    m_furtherForm = new SettingsForm(m_access, m_further);
    m_further->contents()->addWidget(m_furtherForm);
    m_fields = new ConnectorFields(m_access, std::move(whole),
                                   {[this]() -> const ProviderSettings & { return m_provider; },
                                    [this](const ConnectorFields::Change &change) { return edit(change); }},
                                   *m_form, *m_furtherForm, this);
    buildTimeLimit(*m_furtherForm);
    buildHelp(QUrl(form.documentation, QUrl::StrictMode));
    connect(m_fields, &ConnectorFields::secretsShown, this, &ProviderCard::showState);
    connect(m_fields, &ConnectorFields::fileRead, this, [this] {
        if (std::exchange(m_testsThen, false))
            test();
    });
}

void ProviderCard::buildHelp(const QUrl &page)
{
    if (!isWebLink(page) || page.scheme() != "https"_L1)
        return;
    auto *place = new QWidget(m_form);
    auto *flow = new FlowLayout(place, 8, 8);
    flow->setContentsMargins(0, 0, 0, 0);
    auto *help = new Button(Button::Kind::Plain, place);
    help->setFocusPolicy(Qt::StrongFocus);
    help->setSymbol(Symbol::Open);
    //: A button: opens a page in the browser; "these" are keys and names that a CRM asks for
    help->setLabel(tr("How to get these"));
    //: A button that opens a page in the browser; %1: a CRM
    help->setAccessibleName(tr("How to get what %1 asks for").arg(neutralised(m_fields->form().name, 80)));
    help->setToolTip(plainToolTip(page.toDisplayString()));
    flow->addWidget(help);
    m_form->addWidget(place);
    connect(help, &QPushButton::clicked, this, [this, page] {
        if (!m_access.openPage(page))
            //: %1: the address of a web page
            setOutcome(tr("No browser could be opened for %1").arg(isolated(page.toDisplayString())), false);
    });
}

void ProviderCard::buildName()
{
    m_form->addText(tr("Name"), {},
                    {[this] { return m_provider.name; }, [this](const QString &text) { return setName(text); }});
}

void ProviderCard::buildTimeLimit(SettingsForm &form)
{
    FormRow *row = form.addNumber(tr("Time limit"), {}, 0, longestTimeLimit,
                                  {[this] { return int(m_provider.timeLimit.count()); },
                                   [this](int seconds) {
                                       return edit([seconds](ProviderSettings &p) {
                                           p.timeLimit = std::chrono::seconds(seconds);
                                       });
                                   }});
    auto *field = qobject_cast<NumberField *>(row->field());
    //: Behind a number: seconds
    field->setSuffix(tr(" s"));
    //: In place of the seconds of a time limit
    field->setSpecialValueText(tr("Usual one"));
    row->setHint(tr("How long an answer is waited for. The card does not wait: it shows what is there."));
}

void ProviderCard::buildLines()
{
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
}

void ProviderCard::buildRemoval()
{
    m_signOut = new Button(Button::Kind::Plain, this);
    m_signOut->setFocusPolicy(Qt::StrongFocus);
    //: A button: Ringside forgets that somebody has signed in to a CRM
    m_signOut->setLabel(tr("Sign out"));
    m_signOut->hide();
    connect(m_signOut, &QPushButton::clicked, this, &ProviderCard::signOut);
    m_remove = new Button(Button::Kind::Plain, this);
    m_remove->setFocusPolicy(Qt::StrongFocus);
    m_remove->setSymbol(Symbol::Remove);
    m_remove->setLabel(tr("Take it off the list…"));
    m_removal = new MessageBar(this);
    Button *yes = m_removal->addButton(Button::Kind::Plain, tr("Take it off"));
    m_leave = m_removal->addButton(Button::Kind::Plain, tr("Leave it"));
    auto *buttons = new QWidget(this);
    auto *flow = new FlowLayout(buttons, 8, 8);
    flow->setContentsMargins(0, 0, 0, 0);
    flow->addWidget(m_signOut);
    flow->addWidget(m_remove);
    details()->addWidget(buttons);
    details()->addWidget(m_removal);
    connect(m_remove, &QPushButton::clicked, this, &ProviderCard::askForRemoval);
    connect(yes, &QPushButton::clicked, this, &ProviderCard::removeRequested);
    connect(m_leave, &QPushButton::clicked, this, [this] {
        m_removal->clear();
        m_remove->setFocus();
    });
}

// ---- values

QString ProviderCard::edit(const std::function<void(ProviderSettings &)> &change)
{
    const ProviderSettings before = m_provider;
    change(m_provider);
    if (m_provider == before)
        return {};
    const bool isCompleted = m_isDraft && m_fields->missing().isEmpty();
    if (isCompleted)
        m_provider.enabled = true;
    ++m_trial; // an answer under way is about something else
    m_isTrying = false;
    setOutcome({}, true);
    const QString problem = m_apply(before.name, m_provider);
    if (!problem.isEmpty())
        m_provider = before;
    else if (isCompleted)
        m_isDraft = false;
    return problem;
}

QString ProviderCard::setName(const QString &name)
{
    if (!isOneLine(name))
        return tr("Give it a name.");
    for (const ProviderSettings &other : m_access.settings().crm.providers) {
        if (other.name == name && name != m_provider.name)
            return tr("Another entry of the list has this name already.");
    }
    return edit([name](ProviderSettings &p) { p.name = name; });
}

void ProviderCard::switchTo(bool on)
{
    QString problem;
    if (on && m_fields) {
        m_fields->commit(true);
        if (m_fields->markMissing()) {
            problem = tr("Fill in what is marked first.");
            setExpanded(true);
        }
    }
    if (problem.isEmpty())
        problem = edit([on](ProviderSettings &p) { p.enabled = on; });
    if (!problem.isEmpty())
        setOutcome(problem, false);
    m_switch->setChecked(m_provider.enabled);
}

void ProviderCard::show(const ProviderSettings &provider)
{
    m_provider = provider;
    // The name that stands in the file of somebody who never gave it one is not a word of any language.
    setHeading(isPhoneBook() && provider.name == u"PhoneBook" ? tr("Phone book") : provider.name);
    m_switch->setAccessibleName(heading());
    m_switch->setChecked(provider.enabled && provider.allowed);
    m_switch->setEnabled(!m_isLocked && provider.allowed);
    m_test->setVisible(isPhoneBook() || (m_fields && provider.allowed));
    refreshForms();
    showState();
}

void ProviderCard::refreshForms()
{
    if (!isBuilt())
        return;
    if (m_further)
        m_further->setSubject(m_provider.name);
    if (m_fields)
        m_fields->refresh();
    m_form->refresh();
    if (m_furtherForm)
        m_furtherForm->refresh();
    if (m_fields)
        askHosts();
}

// Where secrets go depends on what is filled in.
void ProviderCard::askHosts()
{
    if (m_hostsOf == m_provider)
        return;
    m_hostsOf = m_provider;
    m_access.providerHosts(m_provider).then(this, [this, question = ++m_hostQuestion](const QStringList &hosts) {
        if (question == m_hostQuestion)
            m_fields->setHosts(hosts);
    });
}

void ProviderCard::setLocked(bool locked)
{
    m_isLocked = locked;
    m_switch->setEnabled(!locked && m_provider.allowed);
    if (!isBuilt())
        return;
    const QList<FormRow *> rows = findChildren<FormRow *>();
    for (FormRow *row : rows)
        row->control()->setEnabled(!locked);
    if (m_fields)
        m_fields->setLocked(locked); // a secret may be the user's to give all the same
    m_remove->setVisible(!locked);
}

void ProviderCard::takeKeyboard()
{
    if (m_fields)
        m_fields->takeKeyboard();
}

void ProviderCard::commit()
{
    if (!isBuilt())
        return;
    if (!m_isLocked) {
        m_form->commit();
        if (m_furtherForm)
            m_furtherForm->commit();
    }
    if (m_fields)
        m_fields->commit(true);
}

void ProviderCard::setTheme(const Theme &theme)
{
    FoldPanel::setTheme(theme);
    showState(); // its dot has a colour
}

// ---- state

void ProviderCard::showState()
{
    const auto status = m_provider.allowed ? m_access.providerStatus(m_provider.name) : std::nullopt;
    const bool signsIn = status && status->signsIn;
    const bool isSignedOut = signsIn && (status->state == ProviderStatus::State::SignInNeeded || status->isSigningIn);
    if (m_signIn) {
        m_signIn->setVisible(isSignedOut);
        //: A button: opens a page of a CRM in the browser, on which a person signs in
        m_signIn->setLabel(isSignedOut && status->isSigningIn ? tr("Sign in again") : tr("Sign in"));
    }
    if (m_signOut)
        m_signOut->setVisible(signsIn && !isSignedOut);
    if (isSignedOut && std::exchange(m_saysSignedIn, false))
        setOutcome({}, true); // it was so until now

    if (!m_provider.allowed)
        setLine(tr("Your administrator does not allow it."), theme().danger);
    else if (isPhoneBook() || !isBuilt())
        return; // readPhoneBook() says how it is; setForm() comes
    else if (!m_fields)
        //: %1: the type of a directory, as in the configuration file
        setLine(tr("There is no connector called %1 on this computer.").arg(neutralised(m_provider.typeWord(), 60)),
                theme().danger);
    else if (const QStringList names = m_fields->missing(); !names.isEmpty())
        showMissing(names);
    else if (!m_provider.enabled)
        setLine(tr("Switched off."), theme().faint);
    else if (!status)
        setLine(tr("Not in use."), theme().faint);
    else
        showStatus(*status);
}

void ProviderCard::showMissing(const QStringList &names)
{
    QStringList labels;
    for (const QString &name : names)
        labels.append(isolated(neutralised(m_fields->form().parameter(name)->label, 60)));
    //: %1: the names of fields
    setLine(tr("Not in use yet. Still to be filled in: %1.").arg(QLocale().createSeparatedList(labels)),
            m_provider.enabled ? theme().hold : theme().faint);
}

QString ProviderCard::problemText(const ProviderStatus &status) const
{
    if (!status.error)
        return tr("That did not work.");
    const QString secret = m_fields->secretProblem();
    const bool isOfSecret = status.error->kind == ErrorKind::Forbidden || status.error->kind == ErrorKind::Misconfigured
        || status.error->kind == ErrorKind::NotFound;
    if (isOfSecret && !secret.isEmpty())
        return secret;
    if (status.error->kind == ErrorKind::Misconfigured && !status.error->detail.isEmpty())
        //: %1: what is wrong, in English and with the names of keys in the configuration file
        return tr("Something in its settings is missing or wrong: %1").arg(neutralised(status.error->detail, 200));
    return m_access.sentence(*status.error);
}

void ProviderCard::showStatus(const ProviderStatus &status)
{
    using State = ProviderStatus::State;
    const bool saysKind = status.kind.compare(heading(), Qt::CaseInsensitive) != 0;
    const QString kind = saysKind ? neutralised(status.kind, 60) : QString();
    if (status.isSigningIn) {
        setLine(tr("Sign in on the page that has opened in the browser."), theme().hold);
        return;
    }
    switch (status.state) {
    case State::Opening:
        setLine(tr("Getting ready…"), theme().hold);
        return;
    case State::Failed:
        setLine(problemText(status), theme().danger);
        return;
    case State::SignInNeeded:
        setLine(tr("Sign in to use it."), theme().hold); // for the first time, or because it is over
        return;
    case State::Idle:
    case State::Good:
        break;
    }
    QString left;
    if (status.callsLeft)
        //: How often a CRM may be asked today still; %1: a number
        left = tr("calls left today: %1").arg(numberText(*status.callsLeft));
    //: The state of a directory
    setLine(joined({tr("Ready"), kind, left}), theme().ring);
}

void ProviderCard::readPhoneBook()
{
    if (!isPhoneBook() || !m_provider.allowed)
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

// ---- test and sign-in

// why not disabled while it is tried: the keyboard would go on to the switch, and Space turn it.
void ProviderCard::test()
{
    if (m_isTrying)
        return;
    if (m_fields) {
        if (!m_isLocked) {
            m_form->commit();
            m_furtherForm->commit();
        }
        m_fields->commit(false);
        if (m_fields->isReading()) {
            m_testsThen = true;
            setOutcome(tr("Trying…"), true);
            return;
        }
        const bool isIncomplete = m_fields->markMissing();
        if (isIncomplete || m_form->hasProblems() || m_furtherForm->hasProblems()) {
            setOutcome(tr("Correct what is marked first."), false);
            setExpanded(true);
            if (m_furtherForm->hasProblems())
                m_further->setExpanded(true);
            return;
        }
    }
    m_isTrying = true;
    setOutcome(tr("Trying…"), true);
    const QHash<QString, Secret> typed = m_fields ? m_fields->typed() : QHash<QString, Secret>();
    m_access.tryProvider(m_provider, typed).then(this, [this, trial = ++m_trial](const Trial &answer) {
        if (trial != m_trial)
            return;
        m_isTrying = false;
        //: What a directory answered, %1, and how many milliseconds that took, %2
        setOutcome(tr("%1 (%2 ms)").arg(neutralised(answer.text, 400), numberText(answer.elapsed.count())), answer.good);
    });
}

void ProviderCard::signIn()
{
    setOutcome({}, true);
    m_access.signIn(m_provider.name).then(this, [this, attempt = ++m_signInAttempt](const Result<void> &done) {
        if (attempt != m_signInAttempt)
            return;
        m_saysSignedIn = done.has_value();
        if (done)
            setOutcome(tr("You are signed in."), true);
        else if (done.error().kind != ErrorKind::Cancelled)
            setOutcome(m_access.sentence(done.error()), false);
    });
}

void ProviderCard::signOut()
{
    m_signOut->setEnabled(false);
    m_access.signOut(m_provider.name).then(this, [this](const Result<void> &done) {
        m_signOut->setEnabled(true);
        if (done)
            setOutcome(tr("You are signed out."), true);
        else
            setOutcome(m_access.sentence(done.error()), false);
    });
}

void ProviderCard::askForRemoval()
{
    if (m_isDraft) { // nothing depends on it yet
        Q_EMIT removeRequested();
        return;
    }
    m_removal->say(MessageBar::Kind::Warning,
                   isPhoneBook()
                       ? tr("Callers are no longer looked up in it. What it holds stays on this computer, and it can be added again.")
                       : tr("Callers are no longer looked up in it, and what is filled in here is forgotten, passwords too."));
    m_leave->setFocus();
}

// ---- import

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
