#include "mainwindow.h"

#include "chipbutton.h"
#include "chooserpage.h"
#include "dialtarget.h"
#include "fields.h"
#include "historylist.h"
#include "importpage.h"
#include "messagebar.h"
#include "personform.h"
#include "personpage.h"
#include "plaintext.h"
#include "tracepage.h"

#include <QBoxLayout>
#include <QDataStream>
#include <QFileDialog>
#include <QMenu>
#include <QPainter>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

namespace Ringside {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto wordsStay = 6s;
constexpr auto undoStays = 8s;
constexpr int countLimit = 1000;
constexpr int fewestDigitsToDial = 3;
constexpr quint32 stateMagic = 0x52494d57;
constexpr quint16 stateVersion = 1;

//! Divided by one thin line that can be taken hold of all the same.
class LineSplitter : public QSplitter
{
public:
    using QSplitter::QSplitter;
    void setLine(const QColor &colour)
    {
        m_colour = colour;
        update();
        handle(1)->update();
    }

protected:
    class Handle : public QSplitterHandle
    {
    public:
        Handle(Qt::Orientation orientation, LineSplitter *splitter)
            : QSplitterHandle(orientation, splitter)
            , m_splitter(splitter)
        {
        }

    protected:
        void paintEvent(QPaintEvent *) override
        {
            QPainter painter(this);
            painter.fillRect(width() / 2, 0, 1, height(), m_splitter->m_colour);
        }

    private:
        LineSplitter *m_splitter;
    };
    QSplitterHandle *createHandle() override { return new Handle(orientation(), this); }

private:
    QColor m_colour;
};

QString dispositionName(const MainWindowAccess &access, const QString &code)
{
    const QList<Disposition> all = access.dispositions();
    for (const Disposition &one : all) {
        if (one.code == code && !one.name.isEmpty())
            return one.name;
    }
    return code;
}

//! Somebody of a directory or CRM, as a new entry of the phone book.
Person newPersonLike(const Person &known, const PhoneNumber &number)
{
    Person person;
    person.name = known.name;
    person.company = known.company;
    person.title = known.title;
    person.email = known.email;
    person.numbers = known.numbers;
    const auto isTheirs = [&number](const LabelledNumber &one) { return one.number.key() == number.key(); };
    if (!number.isWithheld() && std::none_of(person.numbers.begin(), person.numbers.end(), isTheirs))
        person.numbers.prepend({QString(), number});
    return person;
}

} // namespace

MainWindow::MainWindow(CallHistory &history, PeopleBook &people, MainWindowAccess &access, const NumberParser &parser,
                       Clock &clock, QLocale locale, const Theme &theme, QWidget *parent)
    : QWidget(parent)
    , m_history(history)
    , m_people(people)
    , m_access(access)
    , m_clock(clock)
    , m_words{locale, [&parser](const PhoneNumber &number) { return parser.format(number); },
              [&access](const QString &code) { return dispositionName(access, code); }}
    , m_theme(theme)
    , m_silence(clock.alarm([this] { clearMessage(); }))
    , m_removal(clock.alarm([this] { removeNow(); }))
    , m_model(std::make_unique<HistoryModel>(HistoryModel::Scope::CallsAndPeople, history, people, clock, m_words))
{
    setWindowTitle(tr("Ringside"));
    setWindowIcon(applicationIcon());
    m_splitter = new LineSplitter(Qt::Horizontal, this);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setHandleWidth(5);
    buildLeft();
    buildRight();
    m_splitter->addWidget(m_left);
    m_splitter->addWidget(m_right);
    m_splitter->setStretchFactor(0, 0);
    m_splitter->setStretchFactor(1, 1);
    m_statusLine = new StatusLine(access, locale, this);
    connect(m_statusLine, &StatusLine::signInRequested, this, &MainWindow::signIn);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_splitter, 1);
    column->addWidget(m_statusLine);

    buildShortcuts();
    connect(m_splitter, &QSplitter::splitterMoved, this, &MainWindow::tellState);
    connect(&m_access, &MainWindowAccess::abilitiesChanged, this, [this] {
        m_model->forgetTexts();
        m_page->forgetTexts();
        showDialRow();
    });
    setTheme(theme);
    m_splitter->setSizes({theme.px(400), theme.px(780)});
}

MainWindow::~MainWindow()
{
    flush();
    m_page->disconnect(this); // its parts write what is left as they go, after this window's own
}

QSize MainWindow::sizeHint() const
{
    return {m_theme.px(1180), m_theme.px(680)};
}

// ---- building

void MainWindow::buildLeft()
{
    m_left = new QWidget(m_splitter);
    m_search = new TextField(m_left);
    m_search->setObjectName(u"search"_s);
    m_search->setPlaceholderText(tr("Search people, numbers, notes…  (Ctrl+K)"));
    m_search->setAccessibleName(tr("Search people, numbers and notes"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaxLength(200);
    m_menuButton = new Button(Button::Kind::Bare, m_left);
    m_menuButton->setSymbol(Symbol::Add);
    m_menuButton->setLabel(tr("New person, import, export"));
    m_menuButton->setToolTip(plainToolTip(tr("New person, import, export")));
    m_menuButton->setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(m_menuButton);
    QAction *create = menu->addAction(tr("&New person…"));
    create->setShortcut(QKeySequence(QKeySequence::New));
    addAction(create);
    connect(create, &QAction::triggered, this, [this] { openForCreate({}, {}); });
    menu->addSeparator();
    connect(menu->addAction(tr("&Import people…")), &QAction::triggered, this, &MainWindow::chooseFileToImport);
    connect(menu->addAction(tr("&Export people…")), &QAction::triggered, this, &MainWindow::chooseFileToExport);
    connect(m_menuButton, &QAbstractButton::clicked, this,
            [this, menu] { menu->popup(m_menuButton->mapToGlobal(QPoint(0, m_menuButton->height()))); });

    m_filters = new QWidget(m_left);
    auto *filterFlow = new FlowLayout(m_filters, 6, 6);
    filterFlow->setContentsMargins(0, 0, 0, 0);
    //: Filters of the list of calls
    const QStringList names{tr("All"), tr("Missed"), tr("VIP"), tr("To wrap up"), tr("Follow up")};
    for (int kind = 0; kind < names.size(); ++kind) {
        auto *chip = new ChipButton(names.at(kind), m_filters);
        chip->setAutoExclusive(true);
        chip->setChecked(kind == 0);
        filterFlow->addWidget(chip);
        m_filterChips.append(chip);
        connect(chip, &QAbstractButton::toggled, this, [this, kind](bool on) {
            if (on)
                applyFilter(CallFilter::Kind(kind));
        });
    }

    m_list = new HistoryList(*m_model, m_theme, m_left);
    m_list->setObjectName(u"calls"_s);
    m_list->setAccessibleName(tr("Calls and people"));
    auto *searchRow = new QHBoxLayout;
    searchRow->setSpacing(8);
    searchRow->addWidget(m_search, 1);
    searchRow->addWidget(m_menuButton);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(12, 12, 12, 10);
    head->setSpacing(10);
    head->addLayout(searchRow);
    head->addWidget(m_filters);
    auto *column = new QVBoxLayout(m_left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_list, 1);

    connect(m_search, &QLineEdit::textChanged, this, &MainWindow::searchChanged);
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        if (m_model->firstRow() < 0)
            return;
        m_list->enter();
        rowOpened(m_list->currentIndex().row());
    });
    connect(m_list, &HistoryList::rowChosen, this, &MainWindow::rowChosen);
    connect(m_list, &HistoryList::rowOpened, this, &MainWindow::rowOpened);
    connect(m_list, &HistoryList::menuRequested, this, &MainWindow::showRowMenu);
    connect(m_list, &HistoryList::leftAtTop, this, [this] { m_search->setFocus(Qt::OtherFocusReason); });
    connect(m_list, &HistoryList::typed, this, [this](const QString &text) {
        m_search->setFocus(Qt::OtherFocusReason);
        m_search->setText(text);
    });
    connect(m_model.get(), &HistoryModel::answered, this, &MainWindow::modelAnswered);
    connect(m_model.get(), &HistoryModel::failed, this,
            [this](const Error &error) { sayProblem(m_access.describe(error)); });
}

QWidget *MainWindow::buildBlank()
{
    auto *blank = new QWidget(m_pages);
    auto *column = new QVBoxLayout(blank);
    column->setContentsMargins(40, 60, 40, 40);
    column->setSpacing(12);
    column->addWidget(new StyledLabel(StyledLabel::Look::Title, tr("Who was it?"), blank));
    column->addWidget(new StyledLabel(
        StyledLabel::Look::Quiet,
        tr("Choose a call on the list, or search for a person with Ctrl+K. What you know of them, their calls and "
           "your notes show here."),
        blank));
    auto *buttons = new QWidget(blank);
    auto *flow = new FlowLayout(buttons, 8, 8);
    flow->setContentsMargins(0, 6, 0, 0);
    auto *create = new Button(Button::Kind::Plain, buttons);
    create->setLabel(tr("New person…"));
    create->setSymbol(Symbol::Add);
    auto *import = new Button(Button::Kind::Plain, buttons);
    import->setLabel(tr("Import people…"));
    import->setSymbol(Symbol::Book);
    for (Button *button : {create, import}) {
        button->setFocusPolicy(Qt::StrongFocus);
        flow->addWidget(button);
    }
    column->addWidget(buttons);
    column->addStretch(1);
    connect(create, &QAbstractButton::clicked, this, [this] { openForCreate({}, {}); });
    connect(import, &QAbstractButton::clicked, this, &MainWindow::chooseFileToImport);
    return blank;
}

void MainWindow::buildRight()
{
    m_right = new QWidget(m_splitter);
    m_message = new MessageBar(m_right);
    m_message->setObjectName(u"message"_s);
    m_yes = m_message->addButton(Button::Kind::Primary, tr("Yes"));
    m_no = m_message->addButton(Button::Kind::Plain, tr("No"));
    connect(m_yes, &QAbstractButton::clicked, this, [this] { answer(true); });
    connect(m_no, &QAbstractButton::clicked, this, [this] { answer(false); });
    m_pages = new QStackedWidget(m_right);
    m_blank = buildBlank();
    m_page = new PersonPage(m_history, m_access, m_clock, m_words, m_pages);
    m_pages->addWidget(m_blank);
    m_pages->addWidget(m_page);
    connectPage();
    auto *column = new QVBoxLayout(m_right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_messagePlace = new QVBoxLayout;
    m_messagePlace->addWidget(m_message);
    column->addLayout(m_messagePlace);
    column->addWidget(m_pages, 1);
}

void MainWindow::connectPage()
{
    connect(m_page, &PersonPage::callRequested, this, &MainWindow::dial);
    connect(m_page, &PersonPage::openRequested, this, &MainWindow::open);
    connect(m_page, &PersonPage::copyRequested, this, &MainWindow::copy);
    connect(m_page, &PersonPage::createRequested, this, [this] {
        const Subject &subject = m_page->subject();
        if (subject.found)
            leaveForm([this, person = newPersonLike(*subject.found, subject.number)] { editPerson(person); });
        else
            openForCreate(subject.number, subject.name);
    });
    connect(m_page, &PersonPage::linkRequested, this,
            [this] { openForLink(m_page->subject().number, m_page->subject().name); });
    connect(m_page, &PersonPage::editRequested, this, [this] {
        if (m_page->subject().person)
            editPerson(*m_page->subject().person);
    });
    connect(m_page, &PersonPage::mergeRequested, this, [this] {
        if (!m_page->subject().person)
            return;
        m_page->flush();
        chooser().beginMerge(*m_page->subject().person);
        m_pages->setCurrentWidget(m_chooser);
    });
    connect(m_page, &PersonPage::removeRequested, this, &MainWindow::askToRemove);
    connect(m_page, &PersonPage::traceRequested, this, &MainWindow::showTrace);
    connect(m_page, &PersonPage::saveRequested, this, [this](const Person &person) { savePerson(person, false); });
    connect(m_page, &PersonPage::noteEdited, this, &MainWindow::saveNote);
    connect(m_page, &PersonPage::tabChanged, this, &MainWindow::tellState);
}

PersonForm &MainWindow::form()
{
    if (!m_form) {
        m_form = new PersonForm(m_access, m_words, m_pages);
        m_pages->addWidget(m_form);
        setThemeOfAll(*m_form, m_theme);
        connect(m_form, &PersonForm::saveRequested, this, [this](const Person &person) { savePerson(person, true); });
        connect(m_form, &PersonForm::cancelled, this, [this] { leaveForm([this] { backToPage(); }); });
    }
    return *m_form;
}

ChooserPage &MainWindow::chooser()
{
    if (!m_chooser) {
        m_chooser = new ChooserPage(m_history, m_people, m_access, m_clock, m_words, m_pages);
        m_pages->addWidget(m_chooser);
        setThemeOfAll(*m_chooser, m_theme);
        connect(m_chooser, &ChooserPage::mergeRequested, this, &MainWindow::mergePeople);
        connect(m_chooser, &ChooserPage::linkRequested, this, &MainWindow::linkPerson);
        connect(m_chooser, &ChooserPage::createRequested, this, &MainWindow::openForCreate);
        connect(m_chooser, &ChooserPage::cancelled, this, &MainWindow::backToPage);
    }
    return *m_chooser;
}

ImportPage &MainWindow::importPage()
{
    if (!m_import) {
        m_import = new ImportPage(m_access, m_words.locale, m_pages);
        m_pages->addWidget(m_import);
        setThemeOfAll(*m_import, m_theme);
        connect(m_import, &ImportPage::closed, this, &MainWindow::backToPage);
        connect(m_import, &ImportPage::anotherWanted, this, &MainWindow::chooseFileToImport);
        connect(m_import, &ImportPage::imported, this, &MainWindow::peopleWereEdited);
    }
    return *m_import;
}

TracePage &MainWindow::tracePage()
{
    if (!m_trace) {
        m_trace = new TracePage(m_access, m_words.locale, m_pages);
        m_pages->addWidget(m_trace);
        setThemeOfAll(*m_trace, m_theme);
        connect(m_trace, &TracePage::closed, this, &MainWindow::backToPage);
    }
    return *m_trace;
}

void MainWindow::buildShortcuts()
{
    const auto on = [this](const QKeySequence &keys, std::function<void()> act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, std::move(act));
    };
    const auto toSearch = [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    };
    on(QKeySequence(Qt::CTRL | Qt::Key_K), toSearch);
    on(QKeySequence(QKeySequence::Find), toSearch);
    on(QKeySequence(Qt::CTRL | Qt::Key_1), [this] { m_page->showTab(PersonPage::Tab::Timeline); });
    on(QKeySequence(Qt::CTRL | Qt::Key_2), [this] { m_page->showTab(PersonPage::Tab::Details); });
    on(QKeySequence(Qt::CTRL | Qt::Key_3), [this] { m_page->showTab(PersonPage::Tab::Notes); });
    auto *down = new QShortcut(QKeySequence(Qt::Key_Down), m_search);
    down->setContext(Qt::WidgetShortcut);
    connect(down, &QShortcut::activated, m_list, &HistoryList::enter);
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), m_search);
    escape->setContext(Qt::WidgetShortcut);
    connect(escape, &QShortcut::activated, this, [this] {
        if (m_search->text().isEmpty())
            m_list->enter();
        else
            m_search->clear();
    });
}

void MainWindow::setTheme(const Theme &theme)
{
    m_theme = theme;
    setThemeOfAll(*this, theme);
    static_cast<LineSplitter *>(m_splitter)->setLine(theme.line);
    m_left->setMinimumWidth(theme.px(250));
    m_right->setMinimumWidth(theme.px(330));
    setMinimumHeight(theme.px(380));
    update();
}

void MainWindow::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.surface);
}

void MainWindow::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_hasBeenShown, true))
        return;
    m_model->setQuery(m_search->text(), m_model->kind());
    countCalls();
}

void MainWindow::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    flush();
    tellState();
}

void MainWindow::flush()
{
    m_page->flush();
    if (m_leaving)
        removeNow();
}

// ---- state of the window

void MainWindow::tellState()
{
    if (m_hasBeenShown)
        Q_EMIT stateChanged(saveState());
}

QByteArray MainWindow::saveState() const
{
    QByteArray state;
    QDataStream stream(&state, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_4);
    stream << stateMagic << stateVersion << saveGeometry() << m_splitter->saveState() << quint8(m_page->tab());
    return state;
}

void MainWindow::restoreState(const QByteArray &state)
{
    QDataStream stream(state);
    stream.setVersion(QDataStream::Qt_6_4);
    quint32 magic = 0;
    quint16 version = 0;
    QByteArray geometry;
    QByteArray division;
    quint8 tab = 0;
    stream >> magic >> version;
    if (magic != stateMagic || version != stateVersion)
        return;
    stream >> geometry >> division >> tab;
    if (stream.status() != QDataStream::Ok)
        return;
    restoreGeometry(geometry);
    m_splitter->restoreState(division);
    if (tab <= quint8(PersonPage::Tab::Notes))
        m_page->showTab(PersonPage::Tab(tab));
}

void MainWindow::setStatus(const MainStatus &status)
{
    m_status = status;
    m_statusLine->setStatus(status);
    showCounts();
}

// ---- the list

void MainWindow::callsChanged()
{
    if (!m_hasBeenShown)
        return;
    m_model->refresh();
    countCalls();
    if (!m_page->subject().isEmpty())
        m_page->refresh();
}

void MainWindow::callChanged(const CallId &id)
{
    if (!m_hasBeenShown)
        return;
    m_model->refreshCall(id);
    countCalls();
    if (!m_page->subject().isEmpty())
        m_page->refresh();
}

void MainWindow::peopleChanged()
{
    if (!m_hasBeenShown)
        return;
    m_model->refreshPeople();
    const Subject subject = m_page->subject();
    if (!subject.person)
        return;
    const quint64 wish = m_wish;
    m_people.find(refOf(*subject.person))
        .then(this, [this, subject, wish](const Result<std::optional<Person>> &found) {
            if (wish != m_wish || !found || !*found || !m_page->subject().person)
                return;
            Subject fresh = subject;
            fresh.person = **found;
            m_page->setSubject(fresh);
        });
}

void MainWindow::countCalls()
{
    if (m_isCounting) {
        m_countAgain = true;
        return;
    }
    m_isCounting = true;
    CallFilter filter;
    filter.kind = CallFilter::Kind::ToWrapUp;
    m_history.count(filter, countLimit).then(this, [this](const Result<int> &count) {
        m_isCounting = false;
        if (count)
            m_toWrapUp = *count;
        showCounts();
        if (std::exchange(m_countAgain, false))
            countCalls();
    });
}

void MainWindow::showCounts()
{
    const auto number = [this](int count) { return m_words.locale.toString(count); };
    m_filterChips.at(int(CallFilter::Kind::Missed))
        ->setLabel(m_status.unseenMissed > 0
                       //: A filter; %1 is how many missed calls have not been looked at
                       ? tr("Missed %1").arg(number(m_status.unseenMissed))
                       : tr("Missed"));
    m_filterChips.at(int(CallFilter::Kind::ToWrapUp))
        ->setLabel(m_toWrapUp > 0
                       //: A filter; %1 is how many calls are still to be noted
                       ? tr("To wrap up %1").arg(number(m_toWrapUp))
                       : tr("To wrap up"));
}

void MainWindow::applyFilter(CallFilter::Kind kind)
{
    m_model->setQuery(m_search->text(), kind);
    if (kind == CallFilter::Kind::Missed)
        Q_EMIT missedSeen();
}

void MainWindow::showFilter(CallFilter::Kind kind)
{
    m_search->clear();
    m_filterChips.at(int(kind))->setChecked(true);
}

void MainWindow::search(const QString &text)
{
    m_search->setText(text);
    m_search->setFocus(Qt::OtherFocusReason);
}

void MainWindow::searchChanged()
{
    showDialRow();
    m_model->setQuery(m_search->text(), m_model->kind());
}

void MainWindow::showDialRow()
{
    const QString text = m_search->text().trimmed();
    std::optional<PhoneNumber> number;
    if (m_access.canDial()) {
        const std::optional<DialTarget> target = DialTarget::fromText(text);
        if (target && target->digits().size() >= fewestDigitsToDial)
            number = m_access.parse(text);
        if (number && number->isWithheld())
            number.reset();
    }
    m_model->setDialNumber(number);
}

void MainWindow::modelAnswered()
{
    m_list->setEmptyText(emptyText());
}

QString MainWindow::emptyText() const
{
    if (!m_model->text().isEmpty()) {
        //: %1 is what was searched for
        return tr("Nothing matches “%1”. Try fewer letters, or create the person with Ctrl+N.")
            .arg(isolated(neutralised(m_model->text(), 60)));
    }
    switch (m_model->kind()) {
    case CallFilter::Kind::All:
        return tr("No calls yet. When your telephone rings, the call stands here.");
    case CallFilter::Kind::Missed:
        return tr("No missed calls.");
    case CallFilter::Kind::Vip:
        return tr("No calls with VIPs yet. Mark a person as VIP on their page, under “More”.");
    case CallFilter::Kind::ToWrapUp:
        return tr("Nothing to wrap up. Calls that you put off with “Later” stand here.");
    case CallFilter::Kind::FollowUp:
        return tr("Nothing to follow up. Give a call a follow-up time in its notes.");
    }
    return {};
}

void MainWindow::rowChosen(int row)
{
    if (const JournalEntry *entry = m_model->entryAt(row)) {
        leaveForm([this, chosen = *entry] { showEntry(chosen); });
    } else if (const Person *person = m_model->personAt(row)) {
        leaveForm([this, chosen = *person] { showSubject({chosen, {}, {}, {}}); });
    }
}

void MainWindow::rowOpened(int row)
{
    if (row < 0 || row >= m_model->rowCount())
        return;
    if (m_model->kindAt(row) == HistoryModel::RowKind::Dial)
        dial(*m_model->dialNumber());
    else
        rowChosen(row);
}

void MainWindow::showRowMenu(int row, const QPoint &place)
{
    PhoneNumber number;
    CallId call;
    if (const JournalEntry *entry = m_model->entryAt(row)) {
        number = entry->call.number;
        call = entry->call.id;
    } else if (const Person *person = m_model->personAt(row)) {
        if (!person->numbers.isEmpty())
            number = person->numbers.first().number;
    } else if (m_model->kindAt(row) == HistoryModel::RowKind::Dial) {
        number = *m_model->dialNumber();
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setPalette(m_theme.palette());
    if (!number.isWithheld() && m_access.canDial()) {
        //: %1 is a telephone number
        QAction *callAction = menu->addAction(tr("C&all %1").arg(numberText(number, m_words)));
        connect(callAction, &QAction::triggered, this, [this, number] { dial(number); });
    }
    if (!number.isWithheld()) {
        connect(menu->addAction(tr("&Copy number")), &QAction::triggered, this,
                [this, number] { copy(m_words.format(number)); });
    }
    if (!call.isEmpty()) {
        connect(menu->addAction(tr("&Note and outcome…")), &QAction::triggered, this, [this, call] { editWrapUp(call); });
        connect(menu->addAction(tr("&Why this card?")), &QAction::triggered, this, [this, call] { showTrace(call); });
    }
    if (menu->isEmpty())
        menu->deleteLater();
    else
        menu->popup(place);
}

// ---- whom the page is about

void MainWindow::showEntry(const JournalEntry &entry, std::function<void()> then)
{
    const quint64 wish = ++m_wish;
    Subject subject;
    subject.number = entry.call.number;
    subject.name = entry.personName.isEmpty() ? entry.call.name : entry.personName;
    subject.call = entry.call.id;
    subject.line = entry.call.line.number;
    subject.caller = {entry.personSource, entry.personKey};
    if (entry.personKey.isEmpty()) {
        findNumber(subject, then);
        return;
    }
    m_people.find({entry.personSource, entry.personKey})
        .then(this, [this, wish, subject, then = std::move(then)](const Result<std::optional<Person>> &found) {
            if (wish != m_wish)
                return;
            if (!found || !*found) {
                findNumber(subject, then);
                return;
            }
            Subject known = subject;
            known.person = **found;
            showSubject(known);
            if (then)
                then();
        });
}

//! Whose number it is today, though nobody was known when it called.
void MainWindow::findNumber(const Subject &subject, const std::function<void()> &then)
{
    const quint64 wish = ++m_wish;
    if (subject.number.isWithheld()) {
        showSubject(subject);
        if (then)
            then();
        return;
    }
    m_people.search(subject.number.key(), 5).then(this, [this, wish, subject, then](const Result<QList<Person>> &found) {
        if (wish != m_wish)
            return;
        QList<Person> owners = found.value_or(QList<Person>());
        owners.removeIf([&subject](const Person &person) {
            return std::none_of(person.numbers.begin(), person.numbers.end(), [&subject](const LabelledNumber &one) {
                return one.number.key() == subject.number.key();
            });
        });
        const auto called = std::find_if(owners.begin(), owners.end(), [&subject](const Person &person) {
            return subject.caller.key == keyInLookups(person);
        });
        Subject known = subject;
        if (called != owners.end())
            known.person = *called;
        else if (owners.size() == 1)
            known.person = owners.first();
        showSubject(known);
        if (then)
            then();
    });
}

void MainWindow::showSubject(const Subject &subject)
{
    ++m_wish;
    m_page->setSubject(subject);
    m_pages->setCurrentWidget(m_page);
}

void MainWindow::showBlank()
{
    ++m_wish;
    m_page->setSubject({});
    m_pages->setCurrentWidget(m_blank);
}

void MainWindow::backToPage()
{
    m_pages->setCurrentWidget(m_page->subject().isEmpty() ? m_blank : static_cast<QWidget *>(m_page));
}

//! Whatever would take the form away asks first where something in it is not saved.
void MainWindow::leaveForm(const std::function<void()> &then)
{
    const bool isInTheWay = m_form && m_pages->currentWidget() == m_form && m_form->isChanged();
    const bool isBusy = m_import && m_pages->currentWidget() == m_import && m_import->isBusy();
    if (isBusy) {
        sayProblem(tr("The import is still at work. Wait for its end, or cancel it."));
        return;
    }
    if (!isInTheWay) {
        then();
        return;
    }
    m_afterForm = then;
    ask(Question::Discard, tr("What you changed about this person is not saved."), tr("Discard the changes"),
        tr("Go on editing"));
}

void MainWindow::showCall(const CallId &id)
{
    m_history.find(id).then(this, [this](const Result<std::optional<JournalEntry>> &found) {
        if (!found || !*found) {
            sayProblem(tr("This call is not in the history any more."));
            return;
        }
        leaveForm([this, entry = **found] { showEntry(entry); });
    });
}

void MainWindow::showPerson(const PersonRef &person)
{
    const quint64 wish = ++m_wish;
    m_people.find(person).then(this, [this, wish](const Result<std::optional<Person>> &found) {
        if (wish != m_wish)
            return;
        if (!found || !*found) {
            sayProblem(tr("This person is not in the phone book any more."));
            return;
        }
        leaveForm([this, known = **found] { showSubject({known, {}, {}, {}}); });
    });
}

void MainWindow::editWrapUp(const CallId &id)
{
    m_history.find(id).then(this, [this, id](const Result<std::optional<JournalEntry>> &found) {
        if (!found || !*found) {
            sayProblem(tr("This call is not in the history any more."));
            return;
        }
        leaveForm([this, id, entry = **found] { showEntry(entry, [this, id] { m_page->editWrapUp(id); }); });
    });
}

void MainWindow::showTrace(const CallId &id)
{
    leaveForm([this, id] {
        tracePage().show(id);
        m_pages->setCurrentWidget(m_trace);
    });
}

// ---- the phone book

void MainWindow::openForCreate(const PhoneNumber &number, const QString &name)
{
    leaveForm([this, number, name] { createPerson(number, name); });
}

void MainWindow::createPerson(const PhoneNumber &number, const QString &name)
{
    Person person;
    const QString sent = neutralised(name, 200);
    if (sent != number.raw)
        person.name = sent;
    if (!number.isWithheld())
        person.numbers.append({QString(), number});
    editPerson(person);
}

void MainWindow::editPerson(const Person &person)
{
    m_page->flush();
    form().setPerson(person);
    m_pages->setCurrentWidget(m_form);
}

void MainWindow::openForLink(const PhoneNumber &number, const QString &name)
{
    if (number.isWithheld()) {
        sayProblem(tr("The caller's number is withheld, so it cannot be anybody's."));
        return;
    }
    leaveForm([this, number, name] {
        chooser().beginLink(number, name);
        m_pages->setCurrentWidget(m_chooser);
    });
}

void MainWindow::openForLink(const CallId &id)
{
    m_history.find(id).then(this, [this](const Result<std::optional<JournalEntry>> &found) {
        if (found && *found)
            openForLink((*found)->call.number, (*found)->call.name);
        else
            sayProblem(tr("This call is not in the history any more."));
    });
}

void MainWindow::peopleWereEdited()
{
    m_model->refreshPeople();
    Q_EMIT peopleEdited();
}

void MainWindow::savePerson(const Person &person, bool fromForm)
{
    const Subject before = m_page->subject();
    m_people.save(person).then(this, [this, person, before, fromForm](const Result<PersonRef> &saved) {
        if (!saved) {
            if (fromForm)
                m_form->sayNotSaved(m_access.describe(saved.error()));
            else
                sayProblem(m_access.describe(saved.error()));
            return;
        }
        Person known = person;
        known.source = saved->source;
        known.key = saved->key;
        const auto isTheirs = [&before](const LabelledNumber &one) { return one.number.key() == before.number.key(); };
        const bool sameNumber = std::any_of(known.numbers.begin(), known.numbers.end(), isTheirs);
        Subject subject;
        subject.person = known;
        if (sameNumber && !before.number.isWithheld()) {
            subject.number = before.number;
            subject.call = before.call;
        }
        showSubject(subject);
        //: %1 is a person's name
        say(tr("%1 was saved.").arg(isolated(nameOf(known, m_words))));
        peopleWereEdited();
    });
}

void MainWindow::saveNote(const Person &person)
{
    m_people.save(person).then(this, [this](const Result<PersonRef> &saved) {
        m_page->sayNoteSaved(saved ? QString() : m_access.describe(saved.error()));
        if (saved)
            peopleWereEdited();
    });
}

void MainWindow::linkPerson(const Person &person)
{
    const PhoneNumber number = person.numbers.isEmpty() ? PhoneNumber() : person.numbers.last().number;
    m_people.save(person).then(this, [this, person, number](const Result<PersonRef> &saved) {
        if (!saved) {
            m_chooser->sayProblem(m_access.describe(saved.error()));
            return;
        }
        Subject subject;
        subject.person = person;
        subject.number = number;
        showSubject(subject);
        //: %1 is a telephone number, %2 a person's name
        say(tr("%1 is now a number of %2.").arg(numberText(number, m_words), isolated(nameOf(person, m_words))));
        peopleWereEdited();
    });
}

void MainWindow::mergePeople(const Person &into, const Person &from)
{
    m_people.merge(refOf(into), refOf(from)).then(this, [this, into](const Result<void> &merged) {
        if (!merged) {
            m_chooser->sayProblem(m_access.describe(merged.error()));
            return;
        }
        //: %1 is a person's name
        say(tr("The two are one now: %1.").arg(isolated(nameOf(into, m_words))));
        peopleWereEdited();
        m_pages->setCurrentWidget(m_page);
        showPerson(refOf(into));
    });
}

void MainWindow::askToRemove()
{
    if (!m_page->subject().person)
        return;
    ask(Question::Remove,
        //: %1 is a person's name
        tr("Remove %1 from the phone book? Calls with them stay in the history.")
            .arg(isolated(nameOf(*m_page->subject().person, m_words))),
        tr("Remove"), tr("Keep"));
}

//! The store is asked only when it can no longer be undone, so that undoing cannot lose anything.
void MainWindow::removeNow()
{
    m_removal->stop();
    if (!m_leaving)
        return;
    const Person person = *std::exchange(m_leaving, {});
    if (m_question == Question::Undo)
        clearMessage();
    m_people.remove(refOf(person)).then(this, [this, person](const Result<void> &removed) {
        m_model->setHidden({});
        if (!removed)
            //: %1 is a person's name, %2 a sentence that says what went wrong
            sayProblem(tr("%1 was not removed. %2")
                           .arg(isolated(nameOf(person, m_words)), m_access.describe(removed.error())));
        peopleWereEdited();
    });
}

void MainWindow::undoRemoval()
{
    m_removal->stop();
    if (!m_leaving)
        return;
    const Person person = *std::exchange(m_leaving, {});
    m_model->setHidden({});
    m_model->refreshPeople();
    showSubject({person, {}, {}, {}});
}

// ---- what the agent asks for

void MainWindow::dial(const PhoneNumber &number)
{
    const QString shown = numberText(number, m_words);
    const QString text = number.e164.isEmpty() ? number.raw : number.e164;
    m_access.dial(text).then(this, [this, shown](const Result<void> &begun) {
        if (begun)
            //: %1 is a telephone number
            say(tr("Calling %1. Your telephone rings first.").arg(shown));
        else
            sayProblem(m_access.describe(begun.error()));
    });
}

void MainWindow::open(const QUrl &url, const QString &source)
{
    if (!isWebLink(url) || !m_access.open(url, source))
        sayProblem(tr("The page could not be opened."));
}

void MainWindow::signIn(const QString &provider)
{
    m_access.signIn(provider).then(this, [this, provider](const Result<void> &done) {
        if (done)
            m_page->askPlaces();
        if (m_question != Question::None)
            return; // it waits for the agent; the line at the lower edge says it all the same
        const QString name = isolated(neutralised(provider, 60));
        if (done)
            //: %1 is the name of a CRM
            say(tr("You are signed in to %1.").arg(name));
        else if (done.error().kind != ErrorKind::Cancelled)
            //: %1 is the name of a CRM, %2 a sentence that says what went wrong
            sayProblem(tr("The sign-in to %1 did not work. %2").arg(name, m_access.describe(done.error())));
    });
}

void MainWindow::copy(const QString &text)
{
    m_access.copy(text);
    say(tr("Copied."));
}

void MainWindow::chooseFileToImport()
{
    leaveForm([this] {
        auto *dialog = new QFileDialog(this, tr("Import people"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        dialog->setNameFilters({tr("Lists of people (*.csv *.tsv *.txt *.vcf *.vcard)"), tr("All files (*)")});
        connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::importFile);
        dialog->open();
    });
}

void MainWindow::chooseFileToExport()
{
    leaveForm([this] {
        auto *dialog = new QFileDialog(this, tr("Export people"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setAcceptMode(QFileDialog::AcceptSave);
        dialog->setDefaultSuffix(u"csv"_s);
        dialog->setNameFilters({tr("Comma-separated values (*.csv)")});
        connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::exportTo);
        dialog->open();
    });
}

void MainWindow::importFile(const QString &path)
{
    leaveForm([this, path] {
        m_pages->setCurrentWidget(&importPage());
        m_import->importFile(path);
    });
}

void MainWindow::exportTo(const QString &path)
{
    leaveForm([this, path] {
        m_pages->setCurrentWidget(&importPage());
        m_import->exportTo(path);
    });
}

// ---- sentences

void MainWindow::say(const QString &text)
{
    clearMessage();
    m_message->say(MessageBar::Kind::Good, text);
    placeMessage();
    m_silence->start(wordsStay);
}

void MainWindow::sayProblem(const QString &text)
{
    clearMessage();
    m_message->say(MessageBar::Kind::Problem, text);
    m_no->setLabel(tr("Close"));
    m_yes->hide();
    m_no->show();
    placeMessage();
}

void MainWindow::ask(Question question, const QString &text, const QString &yes, const QString &no)
{
    clearMessage();
    m_question = question;
    m_message->say(MessageBar::Kind::Warning, text);
    m_yes->setLabel(yes);
    m_no->setLabel(no);
    m_yes->setVisible(!yes.isEmpty());
    m_no->setVisible(!no.isEmpty());
    placeMessage();
    (no.isEmpty() ? m_yes : m_no)->setFocus(Qt::OtherFocusReason);
}

void MainWindow::clearMessage()
{
    m_silence->stop();
    m_question = Question::None;
    m_message->clear();
    m_yes->hide();
    m_no->hide();
    placeMessage();
}

//! Room above the message while there is one.
void MainWindow::placeMessage()
{
    const int above = m_message->isHidden() ? 0 : m_theme.px(12);
    m_messagePlace->setContentsMargins(m_theme.px(12), above, m_theme.px(12), 0);
}

void MainWindow::answer(bool yes)
{
    const Question question = m_question;
    if (question == Question::Discard && !yes)
        m_form->goOn(); // before the button that has the keyboard goes, and gives it to whoever is next
    clearMessage();
    switch (question) {
    case Question::None:
        break;
    case Question::Remove:
        if (!yes || !m_page->subject().person)
            break;
        if (m_leaving)
            removeNow();
        m_leaving = *m_page->subject().person;
        m_page->flush();
        m_model->setHidden(refOf(*m_leaving));
        m_model->refreshPeople();
        showBlank();
        ask(Question::Undo,
            //: %1 is a person's name
            tr("%1 is removed from the phone book.").arg(isolated(nameOf(*m_leaving, m_words))), tr("Undo"), {});
        m_removal->start(undoStays);
        break;
    case Question::Undo:
        undoRemoval();
        break;
    case Question::Discard: {
        const std::function<void()> then = std::exchange(m_afterForm, {});
        if (!yes)
            break;
        backToPage();
        if (then)
            then();
        break;
    }
    }
}

} // namespace Ringside
