#include "personpage.h"

#include "fields.h"
#include "persondetails.h"
#include "personnotes.h"
#include "plaintext.h"
#include "timelineview.h"

#include <QBoxLayout>
#include <QPainter>
#include <QStackedWidget>

#include <algorithm>

namespace Ringside {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostTags = 12;
constexpr int mostLines = 2; // beneath the name
constexpr int roomForName = 330; // with less, the buttons go beneath it
constexpr int leastRoomForName = 170; // as long as nothing is to move
constexpr int mostPlacesNamed = 3;

} // namespace

PersonPage::PersonPage(CallHistory &history, MainWindowAccess &access, Clock &clock, CallWords words,
                       QWidget *parent)
    : QWidget(parent)
    , m_access(access)
    , m_words(words)
    , m_timeline(history, clock, words)
    , m_places(access, clock)
{
    buildHeader();
    buildVipBar();
    buildMenu();
    m_tabs = new TabStrip(this);
    m_tabs->setAccessibleName(tr("Pages of this person"));
    m_tabs->addTab(tr("Timeline"));
    m_tabs->addTab(tr("Details"));
    m_tabs->addTab(tr("Notes"));
    m_pages = new QStackedWidget(this);
    buildTimeline();
    m_details = new PersonDetails(access, words, m_pages);
    m_notes = new PersonNotes(m_timeline, access, clock, words, m_pages);
    m_pages->addWidget(m_timelinePage);
    m_pages->addWidget(m_details);
    m_pages->addWidget(m_notes);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_vipBar);
    auto *tabRow = new QHBoxLayout;
    tabRow->setContentsMargins(10, 0, 10, 0);
    tabRow->addWidget(m_tabs);
    column->addLayout(tabRow);
    column->addWidget(m_pages, 1);
    connectPages();
}

PersonPage::~PersonPage() = default;

void PersonPage::buildTimeline()
{
    m_timelinePage = new QWidget(m_pages);
    m_timelineView = new TimelineView(m_timeline, m_timelinePage);
    m_placesState = new StyledLabel(StyledLabel::Look::Small, {}, m_timelinePage);
    m_placesState->setMaximumLines(1);
    m_placesState->hide();
    auto *column = new QVBoxLayout(m_timelinePage);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_timelineView, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(20, 6, 20, 6);
    foot->addWidget(m_placesState);
    column->addLayout(foot);
}

void PersonPage::connectPages()
{
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        m_pages->setCurrentIndex(index);
        Q_EMIT tabChanged();
    });
    connect(m_timelineView, &TimelineView::callOpened, this, &PersonPage::editWrapUp);
    connect(m_timelineView, &TimelineView::entryOpened, this,
            [this](const HistoryEntry &entry) { Q_EMIT openRequested(entry.url, placeOf(entry)); });
    connect(m_timelineView, &TimelineView::menuRequested, this, &PersonPage::showEntryMenu);
    connect(m_details, &PersonDetails::callRequested, this, &PersonPage::callRequested);
    connect(m_details, &PersonDetails::copyRequested, this, &PersonPage::copyRequested);
    connect(m_details, &PersonDetails::openRequested, this, &PersonPage::openRequested);
    connect(m_notes, &PersonNotes::personNoteEdited, this, [this](const QString &note) {
        if (!m_subject.person)
            return;
        m_subject.person->notes = note;
        Q_EMIT noteEdited(*m_subject.person);
    });
    connect(&m_timeline, &TimelineModel::loaded, this, [this] {
        if (!m_toEdit.isEmpty() && m_timeline.rowOfCall(m_toEdit) >= 0)
            m_notes->edit(std::exchange(m_toEdit, {}));
    });
    connect(&m_places, &OtherPlaces::personFound, this, &PersonPage::personFound);
    connect(&m_places, &OtherPlaces::historyFound, &m_timeline, &TimelineModel::setElsewhere);
    connect(&m_places, &OtherPlaces::askingChanged, this, &PersonPage::showPlaces);
    connect(&m_access, &MainWindowAccess::providersChanged, this, &PersonPage::showPlaces);
    connect(&m_access, &MainWindowAccess::abilitiesChanged, this, &PersonPage::showHeader);
}

void PersonPage::buildHeader()
{
    m_header = new QWidget(this);
    m_avatar = new Avatar(m_header);
    m_name = new TextLabel(m_header);
    m_name->setDirection(TextLabel::Direction::OfText);
    m_vip = new Chip(m_header);
    m_subtitle = new StyledLabel(StyledLabel::Look::Quiet, {}, m_header);
    m_subtitle->setMaximumLines(mostLines);
    m_tags = new QWidget(m_header);
    auto *tagFlow = new FlowLayout(m_tags, 6, 6);
    tagFlow->setContentsMargins(0, 4, 0, 0);

    auto *nameLine = new QHBoxLayout;
    nameLine->setSpacing(8);
    nameLine->addWidget(m_name, 0);
    nameLine->addWidget(m_vip, 0, Qt::AlignVCenter);
    nameLine->addStretch(1);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addStretch(1);
    words->addLayout(nameLine);
    words->addWidget(m_subtitle);
    words->addWidget(m_tags);
    words->addStretch(1);
    auto *who = new QHBoxLayout;
    who->setSpacing(14);
    who->addWidget(m_avatar, 0, Qt::AlignTop);
    who->addLayout(words, 1);

    buildButtons();
    m_headerLayout = new QBoxLayout(QBoxLayout::LeftToRight, m_header);
    m_headerLayout->addLayout(who, 1);
    m_headerLayout->addWidget(m_buttons, 0, Qt::AlignTop | Qt::AlignTrailing);
}

void PersonPage::buildButtons()
{
    m_buttons = new QWidget(m_header);
    auto *row = new QHBoxLayout(m_buttons);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_call = new Button(Button::Kind::Plain, m_buttons);
    m_call->setLabel(tr("Call"));
    m_call->setSymbol(Symbol::Phone);
    m_link = new Button(Button::Kind::Plain, m_buttons);
    m_link->setLabel(tr("Link to a person…"));
    m_open = new Button(Button::Kind::Primary, m_buttons);
    m_open->setSymbol(Symbol::Open);
    m_openOther = new Button(Button::Kind::Primary, m_buttons);
    //: A button beside "Open in HubSpot": shows the other places that know the person
    m_openOther->setLabel(tr("Other places"));
    m_openOther->setCompactSymbol(Symbol::Chevron);
    m_openOther->setCompact(true);
    m_openOther->setToolTip(plainToolTip(tr("Open the record in another place")));
    m_linkMenu = new QMenu(m_openOther);
    m_create = new Button(Button::Kind::Primary, m_buttons);
    m_create->setLabel(tr("Create contact…"));
    m_more = new Button(Button::Kind::Bare, m_buttons);
    m_more->setLabel(tr("More"));
    m_more->setSymbol(Symbol::More);
    m_more->setToolTip(plainToolTip(tr("More")));
    m_buttons->installEventFilter(this);
    m_linkMenu->installEventFilter(this);
    for (Button *button : {m_call, m_link, m_open, m_openOther, m_create, m_more}) {
        button->setFocusPolicy(Qt::StrongFocus);
        button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        button->installEventFilter(this);
    }
    auto *open = new QHBoxLayout;
    open->setSpacing(2);
    open->addWidget(m_open);
    open->addWidget(m_openOther);
    row->addWidget(m_call);
    row->addWidget(m_link);
    row->addLayout(open);
    row->addWidget(m_create);
    row->addWidget(m_more);

    connect(m_call, &QAbstractButton::clicked, this, [this] {
        if (const auto number = numberToCall())
            Q_EMIT callRequested(*number);
    });
    connect(m_open, &QAbstractButton::clicked, this, [this] {
        if (!m_links.isEmpty())
            Q_EMIT openRequested(m_links.first().url, m_links.first().source);
    });
    connect(m_openOther, &QAbstractButton::clicked, this,
            [this] { m_linkMenu->popup(m_openOther->mapToGlobal(QPoint(0, m_openOther->height()))); });
    connect(m_create, &QAbstractButton::clicked, this, &PersonPage::createRequested);
    connect(m_link, &QAbstractButton::clicked, this, &PersonPage::linkRequested);
    connect(m_more, &QAbstractButton::clicked, this,
            [this] { m_menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height()))); });
}

void PersonPage::buildVipBar()
{
    m_vipBar = new Panel(this);
    m_vipBar->setContentsMargins(20, 0, 20, 8);
    auto *row = new QHBoxLayout(m_vipBar);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(8);
    m_vipReason = new TextField(m_vipBar);
    m_vipReason->setAccessibleName(tr("Why is this person a VIP?"));
    m_vipReason->setPlaceholderText(tr("Why? For example: decides on the renewal"));
    m_vipReason->setMaxLength(200);
    auto *mark = new Button(Button::Kind::Primary, m_vipBar);
    mark->setLabel(tr("Mark as VIP"));
    mark->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *cancel = new Button(Button::Kind::Plain, m_vipBar);
    cancel->setLabel(tr("Cancel"));
    row->addWidget(m_vipReason, 1);
    for (Button *button : {mark, cancel}) {
        button->setFocusPolicy(Qt::StrongFocus);
        row->addWidget(button);
    }
    m_vipBar->hide();
    const auto confirm = [this] {
        const QString reason = m_vipReason->text().trimmed();
        const QString by = m_access.agentName();
        setVip(true, !reason.isEmpty() ? reason
                     //: Why somebody is a VIP; %1 is the agent's name
                     : by.isEmpty() ? tr("marked by hand") : tr("marked by %1").arg(by));
    };
    connect(mark, &QAbstractButton::clicked, this, confirm);
    connect(m_vipReason, &QLineEdit::returnPressed, this, confirm);
    connect(cancel, &QAbstractButton::clicked, m_vipBar, &QWidget::hide);
}

void PersonPage::buildMenu()
{
    m_menu = new QMenu(this);
    m_edit = m_menu->addAction(tr("&Edit…"));
    m_edit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    addAction(m_edit); // its keys work without the menu
    m_toggleVip = m_menu->addAction(QString());
    m_merge = m_menu->addAction(tr("&Merge with another person…"));
    m_createHere = m_menu->addAction(tr("C&reate in the phone book…"));
    m_linkHere = m_menu->addAction(tr("&Link to a person of the phone book…"));
    m_copy = m_menu->addAction(tr("&Copy number"));
    m_menu->addSeparator();
    m_why = m_menu->addAction(tr("&Why this card?"));
    m_menu->addSeparator();
    m_remove = m_menu->addAction(tr("&Remove from the phone book…"));
    connect(m_edit, &QAction::triggered, this, &PersonPage::editRequested);
    connect(m_toggleVip, &QAction::triggered, this, &PersonPage::toggleVip);
    connect(m_merge, &QAction::triggered, this, &PersonPage::mergeRequested);
    connect(m_createHere, &QAction::triggered, this, &PersonPage::createRequested);
    connect(m_linkHere, &QAction::triggered, this, &PersonPage::linkRequested);
    connect(m_remove, &QAction::triggered, this, &PersonPage::removeRequested);
    connect(m_why, &QAction::triggered, this, [this] { Q_EMIT traceRequested(m_subject.call); });
    connect(m_copy, &QAction::triggered, this, [this] {
        const std::optional<PhoneNumber> number = numberToCall();
        const PhoneNumber &shown = number ? *number : m_subject.number;
        Q_EMIT copyRequested(m_words.format ? m_words.format(shown) : shown.raw);
    });
}

std::optional<PhoneNumber> PersonPage::numberToCall() const
{
    if (!m_subject.number.isWithheld())
        return m_subject.number;
    if (m_subject.person && !m_subject.person->numbers.isEmpty())
        return m_subject.person->numbers.first().number;
    return std::nullopt;
}

void PersonPage::setSubject(const Subject &subject)
{
    const bool isOther = subject.person.has_value() != m_subject.person.has_value()
        || (subject.person && refOf(*subject.person) != refOf(*m_subject.person))
        || (!subject.person && (subject.number != m_subject.number || subject.call != m_subject.call));
    Subject next = subject;
    if (isOther) {
        m_notes->flush();
        m_vipBar->hide();
        m_toEdit = {};
        m_buttonsWait = false;
    } else {
        next.found = m_subject.found;
    }
    const bool hasOtherCalls = isOther || next.calls().numberKeys != m_subject.calls().numberKeys;
    m_subject = next;
    if (hasOtherCalls) {
        m_timeline.setSubject(m_subject);
        m_places.ask(m_subject);
    }
    showHeader();
    if (isOther) {
        showButtons();
        arrange();
    }
    m_details->setSubject(m_subject);
    m_notes->setSubject(m_subject);
    m_timelineView->setEmptyText(subject.person ? tr("No calls with this person yet.")
                                                : tr("No calls with this number yet."));
    showPlaces();
}

void PersonPage::personFound(const Person &person)
{
    m_subject.found = person;
    holdHeader();
    if (!m_subject.person)
        m_timeline.widen(m_subject);
    showHeader();
    m_details->setSubject(m_subject);
}

//! What is said of other places beneath the timeline; its line is there as long as there are any.
void PersonPage::showPlaces()
{
    const QStringList places = m_access.historyPlaces();
    m_placesState->setVisible(!places.isEmpty() && m_subject.hasCalls());
    if (m_places.isAsking()) {
        QStringList names;
        for (const QString &place : places.mid(0, mostPlacesNamed))
            names.append(isolated(neutralised(place, 40)));
        m_placesState->setLookOf(StyledLabel::Look::Small);
        m_placesState->setPlainText(places.size() > mostPlacesNamed
                                        ? tr("Asking %Ln CRMs…", nullptr, int(places.size()))
                                        //: %1 is the name of a CRM, or of a few
                                        : tr("Asking %1…").arg(m_words.locale.createSeparatedList(names)));
        return;
    }
    QStringList missing;
    const QList<ProviderStatus> providers = m_access.providers();
    for (const ProviderStatus &provider : providers) {
        if (!places.contains(provider.name))
            continue;
        const QString name = isolated(neutralised(provider.name, 40));
        if (provider.state == ProviderStatus::State::SignInNeeded)
            //: Beneath a timeline; %1 is the name of a CRM
            missing.append(tr("%1 is missing here: it needs a sign-in").arg(name));
        else if (provider.state == ProviderStatus::State::Failed && provider.error)
            //: Beneath a timeline; %1 is the name of a CRM, %2 a few words that say what is wrong
            missing.append(tr("%1 is missing here: %2").arg(name, m_access.describeShortly(*provider.error)));
    }
    m_placesState->setLookOf(missing.isEmpty() ? StyledLabel::Look::Small : StyledLabel::Look::Problem);
    m_placesState->setPlainText(joined(missing));
}

void PersonPage::refresh()
{
    m_timeline.refresh();
}

void PersonPage::askPlaces()
{
    m_places.ask(m_subject);
}

void PersonPage::forgetTexts()
{
    m_timeline.forgetTexts();
}

void PersonPage::showHeader()
{
    if (const Person *person = m_subject.known())
        showPerson(*person);
    else
        showNumber();
    showTags();
    showMenu();
    if (areButtonsInUse())
        m_buttonsWait = true;
    else
        showButtons();
}

void PersonPage::showPerson(const Person &person)
{
    const bool isInBook = m_subject.person.has_value();
    const QString name = nameOf(person, m_words);
    const QString company = neutralised(person.company, 200);
    m_avatar->show(m_theme, m_theme.px(48), name, Symbol::Person);
    m_name->setPlainText(name);
    m_subtitle->setPlainText(joined({neutralised(person.title, 200), company == name ? QString() : company,
                                     neutralised(person.email, 200),
                                     isInBook ? QString() : neutralised(person.source, 40)}));
    m_vip->setVisible(person.vip);
    if (person.vip)
        m_vip->show(m_theme, Chip::Kind::Vip, vipWord(), person.vipReason);
    setAccessibleName(name);
}

void PersonPage::showNumber()
{
    const QString sent = neutralised(m_subject.name, 200);
    const QString shown = numberText(m_subject.number, m_words);
    const bool isWithheld = m_subject.number.isWithheld();
    const bool isNamed = !sent.isEmpty() && sent != m_subject.number.raw;
    const QString name = isNamed ? sent : isWithheld ? tr("Number withheld") : shown;
    m_avatar->show(m_theme, m_theme.px(48), isNamed ? sent : QString(), isWithheld ? Symbol::Withheld : Symbol::Phone);
    m_name->setPlainText(name);
    m_subtitle->setPlainText(joined({isNamed ? shown : QString(),
                                     isWithheld ? tr("The caller's number is not shown.") : tr("Not in the phone book")}));
    m_vip->hide();
    setAccessibleName(name);
}

void PersonPage::showMenu()
{
    const bool isInBook = m_subject.person.has_value();
    const bool isElsewhere = !isInBook && m_subject.found;
    const bool isVip = isInBook && m_subject.person->vip;
    const bool hasNumber = numberToCall().has_value();
    m_edit->setVisible(isInBook);
    m_toggleVip->setVisible(isInBook);
    m_toggleVip->setText(isVip ? tr("Take the &VIP mark away") : tr("Mark as &VIP…"));
    m_merge->setVisible(isInBook);
    m_createHere->setVisible(isElsewhere);
    m_linkHere->setVisible(isElsewhere);
    m_copy->setVisible(hasNumber);
    m_why->setVisible(!m_subject.call.isEmpty());
    m_remove->setVisible(isInBook);
    m_more->setVisible(isInBook || hasNumber || !m_subject.call.isEmpty());
}

// ---- buttons: none of them moves while the agent points at them, or goes while it has the keyboard

bool PersonPage::areButtonsInUse() const
{
    return m_buttons->isVisible()
        && (m_buttons->underMouse() || m_create->hasFocus() || m_link->hasFocus() || m_linkMenu->isVisible());
}

bool PersonPage::eventFilter(QObject *watched, QEvent *event)
{
    const bool mayLetGo
        = event->type() == QEvent::Leave || event->type() == QEvent::FocusOut || event->type() == QEvent::Hide;
    if (m_buttonsWait && mayLetGo) {
        // why later: the widget that is being left still counts as the one that is pointed at.
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (m_buttonsWait && !areButtonsInUse())
                    showButtons();
            },
            Qt::QueuedConnection);
    }
    return QWidget::eventFilter(watched, event);
}

void PersonPage::showButtons()
{
    m_buttonsWait = false;
    const std::optional<PhoneNumber> number = numberToCall();
    m_call->setVisible(number && m_access.canDial());
    if (number) {
        m_call->setToolTip(plainToolTip(tr("Call %1").arg(numberText(*number, m_words))));
        m_call->setAccessibleDescription(numberText(*number, m_words));
    }
    showLinks();
    const bool canBeAdded = !m_subject.known() && !m_subject.number.isWithheld();
    m_create->setVisible(canBeAdded);
    m_link->setVisible(canBeAdded);
    arrangeGently();
}

void PersonPage::showLinks()
{
    m_links = m_subject.links();
    m_open->setVisible(!m_links.isEmpty());
    m_openOther->setVisible(m_links.size() > 1);
    m_linkMenu->clear();
    if (m_links.isEmpty())
        return;
    m_open->setLabel(linkLabel(m_links.first(), tr("Open record")));
    for (const RecordLink &link : std::as_const(m_links)) {
        //: %1 is the name of a server
        const QString elsewhere = tr("Open at %1").arg(leftToRight(neutralised(link.url.host(), 60)));
        QAction *action = m_linkMenu->addAction(linkLabel(link, elsewhere).replace(u'&', u"&&"_s));
        connect(action, &QAction::triggered, this, [this, link] { Q_EMIT openRequested(link.url, link.source); });
    }
}

//! \a nameless: what a link that no CRM stands behind is called.
QString PersonPage::linkLabel(const RecordLink &link, const QString &nameless) const
{
    const QList<ProviderStatus> providers = m_access.providers();
    const bool isPlace = std::any_of(providers.begin(), providers.end(),
                                     [&link](const ProviderStatus &one) { return one.name == link.source; });
    // A phone book names itself as the source, and its links lead somewhere else.
    if (isPlace || (!link.source.isEmpty() && link.url.host().contains(link.source, Qt::CaseInsensitive)))
        //: A button; %1 is the name of a CRM
        return tr("Open in %1").arg(isolated(neutralised(link.source, 40)));
    return nameless;
}

//! Whose page it is: a CRM's, also where it is about one of our calls.
QString PersonPage::placeOf(const HistoryEntry &entry) const
{
    if (entry.call.id.isEmpty())
        return entry.source;
    const QList<RecordLink> links = m_subject.links();
    const auto sameHost = std::find_if(links.begin(), links.end(), [&entry](const RecordLink &link) {
        return link.url.host() == entry.url.host();
    });
    return sameHost == links.end() ? QString() : sameHost->source;
}

void PersonPage::showTags()
{
    qDeleteAll(std::exchange(m_tagChips, {}));
    if (m_subject.person) {
        for (const QString &tag : m_subject.person->tags.mid(0, mostTags)) {
            auto *chip = new Chip(m_tags);
            chip->show(m_theme, Chip::Kind::Tag, neutralised(tag, 60), tag);
            m_tags->layout()->addWidget(chip);
            static_cast<QWidget *>(chip)->show();
            m_tagChips.append(chip);
        }
    }
    m_tags->setVisible(!m_tagChips.isEmpty());
}

void PersonPage::toggleVip()
{
    if (!m_subject.person)
        return;
    if (m_subject.person->vip) {
        setVip(false, {});
        return;
    }
    m_vipReason->clear();
    m_vipBar->show();
    m_vipReason->setFocus(Qt::OtherFocusReason);
}

void PersonPage::setVip(bool vip, const QString &reason)
{
    m_vipBar->hide();
    if (!m_subject.person)
        return;
    Person person = *m_subject.person;
    person.vip = vip;
    person.vipReason = reason;
    if (!vip) { // or the tag would make a VIP of them again
        person.tags.removeIf([](const QString &tag) { return tag.compare("vip"_L1, Qt::CaseInsensitive) == 0; });
    }
    Q_EMIT saveRequested(person);
}

void PersonPage::showEntryMenu(const HistoryEntry &entry, const QPoint &place)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (isWebLink(entry.url)) {
        const RecordLink link{placeOf(entry), entry.url};
        connect(menu->addAction(link.source.isEmpty() ? tr("&Open record")
                                                      //: %1 is the name of a CRM
                                                      : tr("&Open in %1").arg(
                                                          isolated(neutralised(link.source, 40)).replace(u'&', u"&&"_s))),
                &QAction::triggered, this, [this, link] { Q_EMIT openRequested(link.url, link.source); });
    }
    if (const CallId id = entry.call.id; !id.isEmpty()) {
        connect(menu->addAction(tr("&Note and outcome…")), &QAction::triggered, this, [this, id] { editWrapUp(id); });
        connect(menu->addAction(tr("&Why this card?")), &QAction::triggered, this,
                [this, id] { Q_EMIT traceRequested(id); });
    } else {
        const QString text = joined({timelineText(entry, m_words), furtherText(entry)});
        connect(menu->addAction(tr("&Copy text")), &QAction::triggered, this,
                [this, text] { Q_EMIT copyRequested(text); });
    }
    menu->popup(place);
}

void PersonPage::editWrapUp(const CallId &id)
{
    showTab(Tab::Notes);
    if (m_timeline.rowOfCall(id) >= 0)
        m_notes->edit(id);
    else
        m_toEdit = id;
}

void PersonPage::sayNoteSaved(const QString &problem)
{
    m_notes->sayNotSaved(problem);
}

void PersonPage::flush()
{
    m_notes->flush();
}

void PersonPage::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(int(tab));
}

PersonPage::Tab PersonPage::tab() const
{
    return Tab(m_tabs->currentIndex());
}

void PersonPage::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_name->setLook(theme.fontOf(18, QFont::DemiBold), theme.text);
    m_headerLayout->setContentsMargins(theme.px(20), theme.px(16), theme.px(20), theme.px(12));
    m_headerLayout->setSpacing(theme.px(12));
    m_menu->setPalette(theme.palette());
    m_linkMenu->setPalette(theme.palette());
    showHeader();
    arrange();
    showPlaces();
    m_details->setTheme(theme);
    if (!m_subject.isEmpty()) { // made of the theme's lengths
        const Subject subject = std::exchange(m_subject, {});
        m_details->setSubject({});
        m_details->setSubject(subject);
        m_subject = subject;
    }
    update();
}

void PersonPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.surface);
    painter.fillRect(0, m_tabs->geometry().bottom(), width(), 1, m_theme.line);
}

void PersonPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void PersonPage::arrange()
{
    m_subtitle->setMaximumLines(mostLines);
    putButtonsBeneath(roomBesideButtons() < m_theme.px(roomForName));
}

//! What comes late gets no more lines than there are, or the rows below would move.
void PersonPage::holdHeader()
{
    if (m_subtitle->isVisible())
        m_subtitle->setMaximumLines(std::clamp(m_subtitle->height() / m_subtitle->lineHeight(), 1, mostLines));
}

//! As arrange(), but what is below the header moves only where it has to.
void PersonPage::arrangeGently()
{
    if (m_headerLayout->direction() == QBoxLayout::LeftToRight)
        putButtonsBeneath(roomBesideButtons() < m_theme.px(leastRoomForName));
}

int PersonPage::roomBesideButtons() const
{
    m_buttons->layout()->activate(); // why: a layout in another one does not notice by itself that a button has gone
    return width() - m_buttons->sizeHint().width();
}

void PersonPage::putButtonsBeneath(bool beneath)
{
    const auto direction = beneath ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (m_headerLayout->direction() != direction)
        m_headerLayout->setDirection(direction);
}

} // namespace Ringside
