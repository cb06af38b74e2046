#include "personpage.h"

#include "fields.h"
#include "persondetails.h"
#include "personnotes.h"
#include "plaintext.h"
#include "timelineview.h"

#include <QBoxLayout>
#include <QPainter>
#include <QStackedWidget>

namespace Ringside {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostTags = 12;
constexpr int roomForName = 330; // with less, the buttons go beneath it

} // namespace

PersonPage::PersonPage(CallHistory &history, MainWindowAccess &access, Clock &clock, CallWords words,
                       QWidget *parent)
    : QWidget(parent)
    , m_access(access)
    , m_words(words)
    , m_timeline(history, clock, words)
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
    m_timelineView = new TimelineView(m_timeline, m_pages);
    m_details = new PersonDetails(access, words, m_pages);
    m_notes = new PersonNotes(m_timeline, access, clock, words, m_pages);
    m_pages->addWidget(m_timelineView);
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

    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        m_pages->setCurrentIndex(index);
        Q_EMIT tabChanged();
    });
    connect(m_timelineView, &TimelineView::callOpened, this, &PersonPage::editWrapUp);
    connect(m_timelineView, &TimelineView::menuRequested, this, &PersonPage::showCallMenu);
    connect(m_details, &PersonDetails::callRequested, this, &PersonPage::callRequested);
    connect(m_details, &PersonDetails::copyRequested, this, &PersonPage::copyRequested);
    connect(m_details, &PersonDetails::openRequested, this, [this](const QUrl &url) {
        Q_EMIT openRequested(url, m_subject.person ? m_subject.person->source : QString());
    });
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
    connect(&m_access, &MainWindowAccess::abilitiesChanged, this, &PersonPage::showHeader);
}

PersonPage::~PersonPage() = default;

void PersonPage::buildHeader()
{
    m_header = new QWidget(this);
    m_avatar = new Avatar(m_header);
    m_name = new TextLabel(m_header);
    m_name->setDirection(TextLabel::Direction::OfText);
    m_vip = new Chip(m_header);
    m_subtitle = new StyledLabel(StyledLabel::Look::Quiet, {}, m_header);
    m_subtitle->setMaximumLines(2);
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
    m_create = new Button(Button::Kind::Primary, m_buttons);
    m_create->setLabel(tr("Create contact…"));
    m_more = new Button(Button::Kind::Bare, m_buttons);
    m_more->setLabel(tr("More"));
    m_more->setSymbol(Symbol::More);
    m_more->setToolTip(plainToolTip(tr("More")));
    for (Button *button : {m_call, m_link, m_open, m_create, m_more}) {
        button->setFocusPolicy(Qt::StrongFocus);
        button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        row->addWidget(button);
    }
    m_headerLayout = new QBoxLayout(QBoxLayout::LeftToRight, m_header);
    m_headerLayout->addLayout(who, 1);
    m_headerLayout->addWidget(m_buttons, 0, Qt::AlignTop | Qt::AlignTrailing);

    connect(m_call, &QAbstractButton::clicked, this, [this] {
        if (const auto number = numberToCall())
            Q_EMIT callRequested(*number);
    });
    connect(m_open, &QAbstractButton::clicked, this, [this] {
        if (m_subject.person)
            Q_EMIT openRequested(m_subject.person->profileUrl, m_subject.person->source);
    });
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
    m_copy = m_menu->addAction(tr("&Copy number"));
    m_menu->addSeparator();
    m_why = m_menu->addAction(tr("&Why this card?"));
    m_menu->addSeparator();
    m_remove = m_menu->addAction(tr("&Remove from the phone book…"));
    connect(m_edit, &QAction::triggered, this, &PersonPage::editRequested);
    connect(m_toggleVip, &QAction::triggered, this, &PersonPage::toggleVip);
    connect(m_merge, &QAction::triggered, this, &PersonPage::mergeRequested);
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
    const bool hasOtherCalls = isOther || subject.calls().numberKeys != m_subject.calls().numberKeys;
    if (isOther) {
        m_notes->flush();
        m_vipBar->hide();
        m_toEdit = {};
    }
    m_subject = subject;
    if (hasOtherCalls)
        m_timeline.setSubject(subject);
    showHeader();
    m_details->setSubject(subject);
    m_notes->setSubject(subject);
    m_timelineView->setEmptyText(subject.person ? tr("No calls with this person yet.")
                                                : tr("No calls with this number yet."));
}

void PersonPage::refresh()
{
    m_timeline.refresh();
}

void PersonPage::forgetTexts()
{
    m_timeline.forgetTexts();
}

void PersonPage::showHeader()
{
    const bool isKnown = m_subject.person.has_value();
    const std::optional<PhoneNumber> number = numberToCall();
    QString name;
    Symbol symbol = Symbol::Person;
    QStringList under;
    if (isKnown) {
        const Person &person = *m_subject.person;
        name = nameOf(person, m_words);
        const QString company = neutralised(person.company, 200);
        under = {neutralised(person.title, 200), company == name ? QString() : company, neutralised(person.email, 200)};
        m_avatar->show(m_theme, m_theme.px(48), name, symbol);
        m_open->setLabel(!person.source.isEmpty()
                                 && person.profileUrl.host().contains(person.source, Qt::CaseInsensitive)
                             //: A button; %1 is the name of a CRM
                             ? tr("Open in %1").arg(isolated(neutralised(person.source, 40)))
                             : tr("Open record"));
    } else {
        const QString sent = neutralised(m_subject.name, 200);
        const QString shown = numberText(m_subject.number, m_words);
        const bool isNamed = !sent.isEmpty() && sent != m_subject.number.raw;
        name = isNamed                              ? sent
            : m_subject.number.isWithheld()         ? tr("Number withheld")
                                                    : shown;
        symbol = m_subject.number.isWithheld() ? Symbol::Withheld : Symbol::Phone;
        under = {isNamed ? shown : QString(),
                 m_subject.number.isWithheld() ? tr("The caller's number is not shown.")
                                               : tr("Not in the phone book")};
        m_avatar->show(m_theme, m_theme.px(48), isNamed ? sent : QString(), symbol);
    }
    m_name->setPlainText(name);
    m_subtitle->setPlainText(joined(under));
    const bool isVip = isKnown && m_subject.person->vip;
    m_vip->setVisible(isVip);
    if (isVip)
        m_vip->show(m_theme, Chip::Kind::Vip, vipWord(), m_subject.person->vipReason);
    showTags();

    m_call->setVisible(number && m_access.canDial());
    if (number) {
        m_call->setToolTip(plainToolTip(tr("Call %1").arg(numberText(*number, m_words))));
        m_call->setAccessibleDescription(numberText(*number, m_words));
    }
    m_open->setVisible(isKnown && isWebLink(m_subject.person->profileUrl));
    const bool canBeAdded = !isKnown && !m_subject.number.isWithheld();
    m_create->setVisible(canBeAdded);
    m_link->setVisible(canBeAdded);
    m_edit->setVisible(isKnown);
    m_toggleVip->setVisible(isKnown);
    m_toggleVip->setText(isVip ? tr("Take the &VIP mark away") : tr("Mark as &VIP…"));
    m_merge->setVisible(isKnown);
    m_copy->setVisible(number.has_value());
    m_why->setVisible(!m_subject.call.isEmpty());
    m_remove->setVisible(isKnown);
    m_more->setVisible(isKnown || number || !m_subject.call.isEmpty());
    setAccessibleName(name);
    arrange();
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

void PersonPage::showCallMenu(const CallId &id, const QPoint &place)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(tr("&Note and outcome…")), &QAction::triggered, this, [this, id] { editWrapUp(id); });
    connect(menu->addAction(tr("&Why this card?")), &QAction::triggered, this, [this, id] { Q_EMIT traceRequested(id); });
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
    showHeader();
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
    const bool isNarrow = width() - m_buttons->sizeHint().width() < m_theme.px(roomForName);
    const auto direction = isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (m_headerLayout->direction() != direction)
        m_headerLayout->setDirection(direction);
}

} // namespace Ringside
