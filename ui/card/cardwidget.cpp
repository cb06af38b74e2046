#include "cardwidget.h"

#include "actionrow.h"
#include "cardpieces_p.h"
#include "dialtarget.h"
#include "dispositionname.h"
#include "followup.h"
#include "notefield.h"
#include "plaintext.h"
#include "transferpanel.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QEvent>
#include <QMouseEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>

#include <algorithm>
#include <utility>
#include <vector>

namespace Ringside {

using namespace Qt::StringLiterals;
using namespace std::chrono;
using namespace std::chrono_literals;

namespace {

constexpr auto wordsStay = 4s;
constexpr int refreshEveryTicks = 20; // "3 min ago" grows old too
constexpr int cardWidth = 380;
constexpr auto patience = 2s; // a journal that takes longer has refused, or soon will
constexpr auto guardFor = 700ms;
constexpr int longestTyped = 20'000; // characters of a note

//! A symbol and a text, and what happened when.
struct HistoryRow {
    QWidget *frame;
    SymbolView *symbol;
    TextLabel *text;
    TextLabel *when;
    LinkCover *link;
    QUrl url; // that is shown
};

struct NoticeRow {
    QWidget *frame;
    SymbolView *symbol;
    TextLabel *text;
};

struct SourceItem {
    QWidget *frame;
    StateDot *dot;
    TextLabel *text;
    LinkCover *signIn;
    QString provider; // to sign in to
};

struct CandidateRow {
    QWidget *frame;
    Avatar *avatar;
    TextLabel *name;
    Chip *vip;
    TextLabel *detail;
    Button *choose;
};

QHBoxLayout *rowOf(QWidget *frame)
{
    auto *box = new QHBoxLayout(frame);
    box->setContentsMargins(0, 0, 0, 0);
    return box;
}

//! Makes the layouts within \a widget forget what they remember of sizes, from the inside out.
//! why: by themselves they learn of a change in a nested one by an event, and while they are hidden never;
//! the height of a card is asked for at once, before it shows.
void forgetSizes(const QWidget *widget)
{
    for (QObject *child : widget->children()) {
        auto *inner = qobject_cast<QWidget *>(child);
        if (!inner || inner->isHidden())
            continue;
        forgetSizes(inner);
        if (inner->layout())
            inner->layout()->invalidate();
        inner->updateGeometry();
    }
}

} // namespace

struct CardWidget::Parts {
    // from the top
    QWidget *strip = nullptr;
    StateDot *stateDot = nullptr;
    TextLabel *state = nullptr;
    TextLabel *line = nullptr;
    TextLabel *clock = nullptr;
    Button *hold = nullptr;
    Button *putAway = nullptr;
    Button *close = nullptr;

    QWidget *who = nullptr;
    Avatar *avatar = nullptr;
    TextLabel *headline = nullptr;
    Chip *vip = nullptr;
    TextLabel *subtitle = nullptr;
    TextLabel *numberLine = nullptr;
    Skeleton *skeleton = nullptr;
    Button *copy = nullptr;
    QVBoxLayout *whoLines = nullptr;
    std::vector<NoticeRow> notices;

    QScrollArea *scroll = nullptr; // what is known
    QWidget *body = nullptr;
    QVBoxLayout *bodyBox = nullptr;
    QWidget *chips = nullptr;
    std::vector<Chip *> chipList;
    QWidget *pinnedFrame = nullptr;
    PinnedNote *pinned = nullptr;
    FactBar *facts = nullptr;
    QWidget *history = nullptr;
    QHBoxLayout *historyHead = nullptr;
    TextLabel *historyTitle = nullptr;
    std::vector<HistoryRow> historyRows;
    QWidget *candidates = nullptr;
    std::vector<CandidateRow> candidateRows;

    QScrollArea *panelScroll = nullptr; // what the agent says and does
    QWidget *panel = nullptr;
    TransferPanel *transferPanel = nullptr;
    ChoiceChips *outcome = nullptr;
    QWidget *noteSection = nullptr;
    TextLabel *noteCaption = nullptr;
    NoteField *note = nullptr;
    TextLabel *saved = nullptr;
    FollowUp *followUp = nullptr;

    QWidget *remember = nullptr;
    CheckBox *rememberBox = nullptr;
    QWidget *sources = nullptr;
    FlowLayout *sourceFlow = nullptr;
    std::vector<SourceItem> sourceItems;
    TextLabel *words = nullptr; // what say() says
    QWidget *consult = nullptr;
    TextLabel *consultText = nullptr;
    Button *complete = nullptr;
    Button *takeBack = nullptr;
    QWidget *vipRow = nullptr;
    Button *vipTransfer = nullptr;
    QWidget *places = nullptr; // where else the record can be opened
    std::vector<Button *> placeButtons;
    ActionRow *actions = nullptr;
    Button *primary = nullptr;
    Button *elsewhere = nullptr;
    Button *link = nullptr;
    Button *noteButton = nullptr;
    Button *transfer = nullptr;
    Button *hangUp = nullptr;
    Button *later = nullptr;

    // the quiet forms
    QWidget *toast = nullptr;
    Avatar *toastAvatar = nullptr;
    SymbolView *toastSymbol = nullptr;
    QBoxLayout *toastLines = nullptr;
    TextLabel *toastHeadline = nullptr;
    Chip *toastVip = nullptr;
    TextLabel *toastSubtitle = nullptr;
    Button *callBack = nullptr;
    Button *toastClose = nullptr;
};

CardWidget::CardWidget(Use use, Clock &clock, QLocale locale, ErrorWords errorWords, const Theme &theme,
                       QWidget *parent)
    : QWidget(parent)
    , m_use(use)
    , m_clock(clock)
    , m_locale(std::move(locale))
    , m_errorWords(std::move(errorWords))
    , m_theme(theme)
    , m_ticker(clock.alarm([this] { tick(); }))
    , m_silence(clock.alarm([this] { say({}); }))
    , m_patience(clock.alarm([this] {
        m_isLateToSave = true;
        showSaid();
    }))
    , m_guard(clock.alarm([this] {
        m_isGuarded = false;
        showFoot();
    }))
    , m_parts(std::make_unique<Parts>())
{
    build();
    retranslate();
    applyTheme();
}

CardWidget::~CardWidget() = default;

QString CardWidget::withKeys(const QString &text, const Button &button)
{
    //: A tool tip; %1 is what the button does, %2 a keyboard shortcut
    return plainToolTip(tr("%1 (%2)").arg(text, button.shortcut().toString(QKeySequence::NativeText)));
}

void CardWidget::build()
{
    buildStrip();
    buildWho();
    buildDetails();
    buildPanel();
    buildFoot();
    buildToast();
    connectControls();
    addShortcuts();
    if (m_use == Use::OrdinaryWindow) {
        for (QWidget *ofTheFrame : {m_parts->putAway, m_parts->close, m_parts->toastClose})
            ofTheFrame->hide(); // the window has its own
    }
    applyFocusPolicies();
}

void CardWidget::buildStrip()
{
    Parts &p = *m_parts;
    p.strip = new QWidget(this);
    auto *strip = rowOf(p.strip);
    p.stateDot = new StateDot(p.strip);
    p.state = new TextLabel(p.strip);
    p.state->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    p.line = new TextLabel(p.strip);
    p.line->setDirection(TextLabel::Direction::OfText);
    p.clock = new TextLabel(p.strip);
    p.clock->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    p.hold = new Button(Button::Kind::Bare, p.strip);
    p.putAway = new Button(Button::Kind::Bare, p.strip);
    p.putAway->setSymbol(Symbol::PutAway);
    p.close = new Button(Button::Kind::Bare, p.strip);
    p.close->setSymbol(Symbol::Close);
    strip->addWidget(p.stateDot);
    strip->addWidget(p.state);
    strip->addWidget(p.line);
    strip->addWidget(p.clock);
    strip->addStretch(1);
    strip->addWidget(p.hold);
    strip->addWidget(p.putAway);
    strip->addWidget(p.close);
}

void CardWidget::buildWho()
{
    Parts &p = *m_parts;
    p.who = new QWidget(this);
    auto *who = rowOf(p.who);
    p.avatar = new Avatar(p.who);
    p.headline = new TextLabel(p.who);
    p.vip = new Chip(p.who);
    p.subtitle = new TextLabel(p.who);
    p.subtitle->setMaximumLines(2);
    p.numberLine = new TextLabel(p.who);
    p.skeleton = new Skeleton(p.who);
    p.copy = new Button(Button::Kind::Bare, p.who);
    p.copy->setSymbol(Symbol::Copy);
    auto *nameRow = new QHBoxLayout;
    nameRow->setSpacing(m_theme.px(8));
    nameRow->addWidget(p.headline);
    nameRow->addWidget(p.vip);
    nameRow->addStretch(1);
    p.whoLines = new QVBoxLayout;
    p.whoLines->setSpacing(0);
    p.whoLines->addLayout(nameRow);
    p.whoLines->addWidget(p.subtitle);
    p.whoLines->addWidget(p.numberLine);
    p.whoLines->addWidget(p.skeleton);
    p.whoLines->addStretch(1);
    who->addWidget(p.avatar, 0, Qt::AlignTop);
    who->addLayout(p.whoLines, 1);
    who->addWidget(p.copy, 0, Qt::AlignTop);
}

namespace {

//! An area that scrolls up and down, without a frame or a ground of its own.
QScrollArea *scrollAreaFor(QWidget *content, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidgetResizable(true);
    area->viewport()->setAutoFillBackground(false);
    area->setWidget(content);
    content->setAutoFillBackground(false); // setWidget() turned it on
    return area;
}

} // namespace

void CardWidget::buildDetails()
{
    Parts &p = *m_parts;
    p.body = new QWidget;
    p.bodyBox = new QVBoxLayout(p.body);
    p.bodyBox->setContentsMargins(0, 0, 0, 0);
    p.bodyBox->setSpacing(0);
    p.chips = new QWidget(p.body);
    new FlowLayout(p.chips, m_theme.px(6), m_theme.px(6));
    p.pinnedFrame = new QWidget(p.body);
    p.pinned = new PinnedNote(p.pinnedFrame);
    rowOf(p.pinnedFrame)->addWidget(p.pinned);
    p.facts = new FactBar(p.body);
    p.history = new QWidget(p.body);
    auto *history = new QVBoxLayout(p.history);
    history->setSpacing(0);
    p.historyTitle = new TextLabel(p.history);
    p.historyHead = new QHBoxLayout;
    p.historyHead->addWidget(p.historyTitle);
    history->addLayout(p.historyHead);
    p.history->installEventFilter(this);
    p.candidates = new QWidget(p.body);
    auto *candidates = new QVBoxLayout(p.candidates);
    candidates->setContentsMargins(0, 0, 0, 0);
    candidates->setSpacing(0);
    for (QWidget *section : {p.chips, p.pinnedFrame, static_cast<QWidget *>(p.facts), p.history, p.candidates})
        p.bodyBox->addWidget(section);
    p.bodyBox->addStretch(1);
    p.scroll = scrollAreaFor(p.body, this);
    p.scroll->installEventFilter(this);
}

void CardWidget::buildPanel()
{
    Parts &p = *m_parts;
    p.panel = new QWidget;
    auto *box = new QVBoxLayout(p.panel);
    p.transferPanel = new TransferPanel(p.panel);
    p.outcome = new ChoiceChips(p.panel);
    p.noteSection = new QWidget(p.panel);
    p.noteCaption = new TextLabel(p.noteSection);
    p.note = new NoteField(p.noteSection);
    p.note->setVisibleLines(2, 6);
    p.saved = new TextLabel(p.noteSection);
    auto *noteBox = new QVBoxLayout(p.noteSection);
    noteBox->setContentsMargins(0, 0, 0, 0);
    noteBox->addWidget(p.noteCaption);
    noteBox->addWidget(p.note);
    noteBox->addWidget(p.saved);
    p.noteCaption->setBuddy(p.note);
    p.followUp = new FollowUp(m_locale, p.panel);
    for (QWidget *section : {static_cast<QWidget *>(p.transferPanel), static_cast<QWidget *>(p.outcome), p.noteSection,
                             static_cast<QWidget *>(p.followUp)})
        box->addWidget(section);
    box->addStretch(1);
    p.panelScroll = scrollAreaFor(p.panel, this);
}

void CardWidget::buildFoot()
{
    Parts &p = *m_parts;
    p.remember = new QWidget(this);
    p.rememberBox = new CheckBox(p.remember);
    rowOf(p.remember)->addWidget(p.rememberBox);

    p.sources = new QWidget(this);
    p.sourceFlow = new FlowLayout(p.sources, m_theme.px(2), m_theme.px(2));
    p.sources->installEventFilter(this);
    p.words = new TextLabel(this);
    p.words->setMaximumLines(2);
    p.words->hide();

    p.consult = new QWidget(this);
    p.consultText = new TextLabel(p.consult);
    p.consultText->setMaximumLines(2);
    p.complete = new Button(Button::Kind::Plain, p.consult);
    p.takeBack = new Button(Button::Kind::Plain, p.consult);
    auto *consult = rowOf(p.consult);
    consult->addWidget(p.consultText, 1);
    consult->addWidget(p.complete);
    consult->addWidget(p.takeBack);
    p.vipRow = new QWidget(this);
    p.vipTransfer = new Button(Button::Kind::Plain, p.vipRow);
    p.vipTransfer->setSymbol(Symbol::Transfer);
    p.vipTransfer->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    rowOf(p.vipRow)->addWidget(p.vipTransfer);

    p.actions = new ActionRow(this);
    p.primary = new Button(Button::Kind::Primary, p.actions);
    p.elsewhere = new Button(Button::Kind::Primary, p.actions);
    p.elsewhere->setCompactSymbol(Symbol::Chevron);
    p.elsewhere->setCompact(true);
    p.elsewhere->setCheckable(true);
    p.places = new QWidget(this);
    new QVBoxLayout(p.places);
    for (QWidget *offer : {static_cast<QWidget *>(p.actions), p.places})
        offer->installEventFilter(this);
    p.link = new Button(Button::Kind::Plain, p.actions);
    p.link->setCompactSymbol(Symbol::Link);
    p.noteButton = new Button(Button::Kind::Plain, p.actions);
    p.noteButton->setCompactSymbol(Symbol::Note);
    p.noteButton->setCheckable(true);
    p.transfer = new Button(Button::Kind::Plain, p.actions);
    p.transfer->setCompactSymbol(Symbol::Transfer);
    p.transfer->setOpensMore(true);
    p.transfer->setCheckable(true);
    p.hangUp = new Button(Button::Kind::Danger, p.actions);
    p.hangUp->setCompactSymbol(Symbol::HangUp);
    p.later = new Button(Button::Kind::Plain, p.actions);
    p.actions->setButtons(p.primary, {p.link, p.noteButton, p.transfer, p.hangUp, p.later});
    p.actions->setAttached(p.elsewhere);
    p.actions->setCompactOrder({p.link, p.noteButton, p.transfer, p.hangUp});
}

void CardWidget::buildToast()
{
    Parts &p = *m_parts;
    p.toast = new QWidget(this);
    auto *toast = rowOf(p.toast);
    p.toastAvatar = new Avatar(p.toast);
    p.toastSymbol = new SymbolView(p.toast);
    p.toastHeadline = new TextLabel(p.toast);
    p.toastVip = new Chip(p.toast);
    p.toastSubtitle = new TextLabel(p.toast);
    p.callBack = new Button(Button::Kind::Plain, p.toast);
    p.callBack->setCompactSymbol(Symbol::Phone);
    p.toastClose = new Button(Button::Kind::Bare, p.toast);
    p.toastClose->setSymbol(Symbol::Close);
    auto *toastName = new QHBoxLayout;
    toastName->setSpacing(m_theme.px(6));
    toastName->addWidget(p.toastHeadline);
    toastName->addWidget(p.toastVip);
    toastName->addStretch(1);
    p.toastLines = new QBoxLayout(QBoxLayout::TopToBottom);
    p.toastLines->addLayout(toastName);
    p.toastLines->addWidget(p.toastSubtitle);
    toast->addWidget(p.toastAvatar);
    toast->addWidget(p.toastSymbol);
    toast->addLayout(p.toastLines, 1);
    toast->addWidget(p.callBack, 0, Qt::AlignVCenter);
    toast->addWidget(p.toastClose, 0, Qt::AlignVCenter);
}

void CardWidget::connectControls()
{
    Parts &p = *m_parts;
    const auto on = [this](Button *button, auto act) { connect(button, &QPushButton::clicked, this, act); };
    on(p.close, [this] { Q_EMIT closeRequested(m_card.id()); });
    on(p.toastClose, [this] { Q_EMIT closeRequested(m_card.id()); });
    on(p.putAway, [this] { Q_EMIT putAwayRequested(m_card.id()); });
    on(p.callBack, [this] { Q_EMIT callBackRequested(m_card.id()); });
    on(p.hold, [this] { Q_EMIT holdRequested(m_card.id(), !m_content.isHeld); });
    on(p.hangUp, [this] { Q_EMIT hangUpRequested(m_card.id()); });
    on(p.later, [this] { Q_EMIT wrapUpLater(m_card.id()); });
    on(p.link, [this] { Q_EMIT linkRequested(m_card.id()); });
    on(p.complete, [this] { Q_EMIT completeTransferRequested(m_card.id()); });
    on(p.takeBack, [this] { Q_EMIT takeBackRequested(m_card.id()); });
    on(p.elsewhere, [this] { setPlacesOpen(!m_arePlacesOpen); });
    on(p.noteButton, [this] { setNoteOpen(!m_isNoteOpen || !m_content.said.note.isEmpty()); });
    on(p.transfer, [this] { setTransferOpen(!m_isTransferOpen); });
    on(p.copy, [this] {
        if (!m_content.number.isEmpty())
            Q_EMIT copyRequested(m_card.id(), m_content.number);
    });
    on(p.vipTransfer, [this] {
        if (!m_content.vipTarget)
            return;
        if (const auto target = DialTarget::fromText(m_content.vipTarget->number))
            Q_EMIT transferRequested(m_card.id(), *target, false, m_content.vipTarget->name);
    });
    on(p.primary, [this] {
        switch (m_content.primary) {
        case CardContent::Primary::Open:
            openPlace(0);
            break;
        case CardContent::Primary::Create:
            Q_EMIT createRequested(m_card.id());
            break;
        case CardContent::Primary::Save:
            Q_EMIT wrapUpDone(m_card.id());
            break;
        case CardContent::Primary::None:
            break;
        }
    });
    connect(p.transferPanel, &TransferPanel::closeRequested, this, [this] { setTransferOpen(false); });
    connect(p.transferPanel, &TransferPanel::heightChanged, this, [this] {
        applyFocusPolicies();
        if (m_isTransferOpen)
            settle(true);
    });
    connect(p.transferPanel, &TransferPanel::chosen, this,
            [this](const DialTarget &target, const QString &name, bool consult) {
                setTransferOpen(false);
                Q_EMIT transferRequested(m_card.id(), target, consult, name);
            });
    connect(p.outcome, &ChoiceChips::chosen, this,
            [this](const QString &code) { Q_EMIT dispositionChosen(m_card.id(), code); });
    connect(p.followUp, &FollowUp::chosen, this,
            [this](const QDateTime &at) { Q_EMIT followUpChosen(m_card.id(), at); });
    connect(p.followUp, &FollowUp::heightChanged, this, [this] {
        applyFocusPolicies();
        settle(true);
    });
    connect(p.note, &QPlainTextEdit::textChanged, this, [this] {
        if (m_isTakingNote)
            return;
        const int before = m_parts->panel->height();
        Q_EMIT noteEdited(m_card.id(), m_parts->note->toPlainText().left(longestTyped));
        if (m_parts->panel->sizeHint().height() != before)
            settle(true);
    });
}

void CardWidget::addShortcuts()
{
    Parts &p = *m_parts;
    p.copy->setShortcut(QKeySequence(QKeySequence::Copy));
    p.elsewhere->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O));
    p.noteButton->setShortcut(QKeySequence(Qt::ALT | Qt::Key_N));
    p.transfer->setShortcut(QKeySequence(Qt::ALT | Qt::Key_T));
    p.hold->setShortcut(QKeySequence(Qt::ALT | Qt::Key_H));
    p.hangUp->setShortcut(QKeySequence(Qt::ALT | Qt::Key_U));
    p.later->setShortcut(QKeySequence(Qt::ALT | Qt::Key_L));
    p.callBack->setShortcut(QKeySequence(Qt::ALT | Qt::Key_B));
    const auto on = [this](const QKeySequence &keys, auto act) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, act);
    };
    on(QKeySequence(Qt::Key_Escape), [this] { endTyping(); });
    on(QKeySequence(Qt::CTRL | Qt::Key_Return), [this] { finishTyping(); });
    on(QKeySequence(Qt::CTRL | Qt::Key_Enter), [this] { finishTyping(); });
    for (QWidget *field : {p.note->viewport(), static_cast<QWidget *>(p.transferPanel->field()), p.followUp->timeField()})
        field->installEventFilter(this);
}

void CardWidget::retranslate()
{
    Parts &p = *m_parts;
    p.putAway->setAccessibleName(tr("Put away"));
    p.putAway->setToolTip(tr("Put the card away into the tray"));
    p.close->setAccessibleName(tr("Close"));
    p.close->setToolTip(tr("Close the card"));
    p.toastClose->setAccessibleName(tr("Close"));
    p.toastClose->setToolTip(tr("Close the card"));
    p.historyTitle->setPlainText(tr("History"));
    p.rememberBox->setText(tr("Remember my choice for this number"));
    p.copy->setAccessibleName(tr("Copy number"));
    p.copy->setToolTip(withKeys(tr("Copy the number"), *p.copy));
    //: A button beside "Open in HubSpot": shows the other places that know the caller
    p.elsewhere->setAccessibleName(tr("Other places"));
    p.elsewhere->setToolTip(withKeys(tr("Open the record in another place"), *p.elsewhere));
    p.link->setLabel(tr("Link…"));
    p.link->setToolTip(tr("This number belongs to somebody who is in the phone book already"));
    p.noteButton->setLabel(tr("Note"));
    p.noteButton->setToolTip(withKeys(tr("Take a note"), *p.noteButton));
    p.transfer->setLabel(tr("Transfer"));
    p.transfer->setToolTip(withKeys(tr("Pass the call on"), *p.transfer));
    p.hangUp->setLabel(tr("Hang up"));
    p.hangUp->setToolTip(withKeys(tr("End the call"), *p.hangUp));
    p.later->setLabel(tr("Later"));
    p.later->setToolTip(withKeys(tr("Keep the call among those to wrap up"), *p.later));
    p.callBack->setLabel(tr("Call back"));
    p.callBack->setToolTip(withKeys(tr("Call this number"), *p.callBack));
    //: A button: the call goes to whom the agent speaks with
    p.complete->setLabel(tr("Complete"));
    p.complete->setToolTip(tr("Pass the caller on to them now"));
    //: A button: the agent speaks with the caller again
    p.takeBack->setLabel(tr("Take back"));
    p.takeBack->setToolTip(tr("Speak with the caller again"));
    p.outcome->setCaption(tr("Outcome"));
    p.noteCaption->setPlainText(tr("Note"));
    p.note->setAccessibleName(tr("Note about the call"));
    p.note->setPlaceholderText(tr("What was said? What was promised?"));
    p.scroll->setAccessibleName(tr("What is known about the caller"));
    p.vip->setAccessibleName(tr("VIP"));
    p.transferPanel->retranslate();
    p.followUp->retranslate();
}

void CardWidget::applyTheme()
{
    Parts &p = *m_parts;
    const Theme &t = m_theme;
    setFixedWidth(t.px(cardWidth));
    setPalette(t.palette());
    setFont(t.font);

    p.strip->layout()->setContentsMargins(t.px(12), t.px(8), t.px(12), t.px(8));
    p.strip->layout()->setSpacing(t.px(6));
    p.state->setLook(t.fontOf(12, QFont::DemiBold), t.ring);
    p.line->setLook(t.fontOf(12), t.muted);
    p.clock->setLook(t.fontOf(12), t.muted);
    for (Button *button :
         {p.hold, p.putAway, p.close, p.toastClose, p.copy, p.callBack, p.complete, p.takeBack, p.vipTransfer})
        button->setTheme(t);
    p.actions->setTheme(t);

    p.who->layout()->setSpacing(t.px(12));
    p.subtitle->setLook(t.fontOf(13), t.muted);
    p.numberLine->setLook(t.fontOf(13), t.muted);
    p.skeleton->show(t);

    p.chips->layout()->setContentsMargins(t.px(16), 0, t.px(16), t.px(12));
    p.pinned->setTheme(t);
    p.pinnedFrame->layout()->setContentsMargins(t.px(16), 0, t.px(16), t.px(12));
    p.facts->setTheme(t);
    p.history->layout()->setContentsMargins(t.px(8), t.px(10), t.px(8), t.px(4)); // rows have the rest themselves
    p.historyHead->setContentsMargins(t.px(8), 0, t.px(8), 0);
    p.historyTitle->setLook(t.fontOf(11, QFont::Medium), t.faint);

    p.rememberBox->setTheme(t);
    p.remember->layout()->setContentsMargins(t.px(16), t.px(6), t.px(16), t.px(8));
    p.sources->layout()->setContentsMargins(t.px(12), t.px(8), t.px(12), t.px(10)); // sources have the rest themselves
    p.words->setLook(t.fontOf(12, QFont::Medium), t.text);

    p.transferPanel->setTheme(t);
    p.outcome->setTheme(t);
    p.noteCaption->setLook(t.fontOf(11), t.faint);
    p.note->setTheme(t);
    p.saved->setLook(t.fontOf(11), t.faint);
    p.noteSection->layout()->setSpacing(t.px(4));
    p.followUp->setTheme(t);
    p.panel->layout()->setSpacing(t.px(10));
    p.consultText->setLook(t.fontOf(12, QFont::Medium), t.accent);
    p.consult->layout()->setContentsMargins(t.px(16), t.px(12), t.px(16), 0);
    p.consult->layout()->setSpacing(t.px(8));
    p.vipRow->layout()->setContentsMargins(t.px(16), t.px(12), t.px(16), 0);
    p.places->layout()->setContentsMargins(t.px(16), t.px(12), t.px(16), 0);
    p.places->layout()->setSpacing(t.px(6));

    p.toast->layout()->setSpacing(t.px(12));
    p.toastHeadline->setLook(t.fontOf(13, QFont::DemiBold), t.text);
    p.toastSubtitle->setLook(t.fontOf(13), t.muted);

    if (m_hasCard)
        showContent();
}

void CardWidget::setTheme(const Theme &theme)
{
    if (theme == m_theme)
        return;
    m_theme = theme;
    applyTheme();
    update();
}

void CardWidget::setOptions(const CardOptions &options)
{
    if (options == m_options)
        return;
    const CardOptions before = std::exchange(m_options, options);
    if (options.dispositions != before.dispositions) {
        QList<ChoiceChips::Item> outcomes;
        for (const Disposition &disposition : options.dispositions)
            outcomes.append({disposition.code, dispositionName(disposition), {}});
        m_parts->outcome->setItems(outcomes);
    }
    if (options.transferTargets != before.transferTargets)
        m_parts->transferPanel->setTargets(options.transferTargets);
    if (m_hasCard)
        refresh();
}

void CardWidget::setTargetSearch(const TargetSearch &search)
{
    m_parts->transferPanel->setSearch(search);
}

void CardWidget::setCard(const CallerCard &card)
{
    Parts &p = *m_parts;
    if (card.id() != m_card.id()) {
        m_candidateOrder.clear();
        p.rememberBox->setChecked(false);
        p.scroll->verticalScrollBar()->setValue(0);
        m_silence->stop();
        p.words->hide();
        m_isNoteOpen = false;
        m_isTransferOpen = false;
        m_arePlacesOpen = false;
        m_places.clear();
        m_isHolding = false;
        p.transferPanel->clear();
        p.followUp->fold();
        m_takenNote.clear();
    } else if (card.mood == CallerCard::Mood::WrapUp && m_card.mood != CallerCard::Mood::WrapUp) {
        guardFoot();
    }
    if (card.call.isOver())
        m_isTransferOpen = false;
    if (card.wrapUpSaved) {
        m_patience->stop();
        m_isLateToSave = false;
    } else if (!m_patience->isActive() && !m_isLateToSave) {
        m_patience->start(patience);
    }
    m_card = card;
    m_hasCard = true;
    refresh();
    if (isVisible())
        scheduleTick();
}

//! The end of the call puts other buttons into the foot, perhaps in the very moment of a click.
void CardWidget::guardFoot()
{
    if (!isVisible() || !m_parts->actions->underMouse())
        return;
    m_isGuarded = true;
    m_guard->start(guardFor);
}

void CardWidget::refresh()
{
    CardContent next = cardContent(m_card, m_clock.nowUtc(), m_locale, m_errorWords, m_options);
    m_parts->clock->setPlainText(cardClock(m_card, m_clock.nowUtc()));
    if (next == m_content)
        return;
    // With every key: nothing but what is said, and whether it is on disk.
    CardContent before = m_content;
    before.said = next.said;
    before.isSaved = next.isSaved;
    const bool isOnlySaid = before == next;
    const bool wasOpen = isNoteOpen();
    m_content = std::move(next);
    if (isOnlySaid && isNoteOpen() == wasOpen)
        showSaid();
    else
        showContent();
}

void CardWidget::showContent()
{
    Parts &p = *m_parts;
    using Form = CardContent::Form;
    const Form form = m_content.form;
    const bool isLoud = form != Form::Toast && form != Form::Line;
    setAccessibleName(m_content.spoken);
    p.strip->setVisible(isLoud);
    p.who->setVisible(isLoud);
    p.toast->setVisible(!isLoud);
    if (!isLoud) {
        showQuietForm();
    } else {
        showWho();
        showDetails();
        showSources();
        showPanel();
        showFoot();
    }
    applyFocusPolicies();
    settle();
}

void CardWidget::showQuietForm()
{
    Parts &p = *m_parts;
    const CardContent &c = m_content;
    const Theme &t = m_theme;
    const bool isToast = c.form == CardContent::Form::Toast;
    // One line: who answered, then who called.
    p.toastLines->setDirection(isToast ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    p.toastLines->setSpacing(isToast ? 0 : t.px(8));
    const bool isMirrored = layoutDirection() == Qt::RightToLeft; // margins of layouts are not mirrored
    p.toast->layout()->setContentsMargins(t.px(isMirrored ? 10 : 16), t.px(isToast ? 14 : 10),
                                          t.px(isMirrored ? 16 : 10), t.px(isToast ? 14 : 10));
    p.toastAvatar->setVisible(isToast);
    p.toastSymbol->setVisible(!isToast);
    if (isToast)
        p.toastAvatar->show(t, t.px(36), c.avatarName, c.avatarSymbol);
    else
        p.toastSymbol->show(Symbol::Check, t.muted, t.px(20));
    p.toastHeadline->setPlainText(c.headline);
    p.toastSubtitle->setMaximumLines(isToast ? 2 : 1);
    p.toastSubtitle->setPlainText(c.subtitle);
    p.toastVip->setVisible(c.vip);
    p.toastVip->show(t, Chip::Kind::Vip, tr("VIP"), c.vipReason);
    p.callBack->setVisible(c.canCallBack);
    // Who called matters more than the words of a button.
    p.callBack->setCompact(false);
    const int name = p.toastHeadline->sizeHint().width() + (c.vip ? p.toastVip->sizeHint().width() + t.px(6) : 0);
    const int others = t.px(16 + 36 + 12 + 12 + 12 + 24 + 10) + p.callBack->sizeHint().width();
    p.callBack->setCompact(name > t.px(cardWidth) - others);
    for (QWidget *part : {static_cast<QWidget *>(p.scroll), static_cast<QWidget *>(p.panelScroll), p.remember, p.sources,
                          p.consult, p.vipRow, p.places, static_cast<QWidget *>(p.actions),
                          static_cast<QWidget *>(p.words)})
        part->hide();
}

void CardWidget::showWho()
{
    Parts &p = *m_parts;
    const CardContent &c = m_content;
    const Theme &t = m_theme;
    QColor tone = t.ring;
    QColor halo = t.ringWeak;
    switch (c.tone) {
    case CardContent::Tone::Ringing:
        break;
    case CardContent::Tone::InCall:
        tone = t.accent;
        halo = t.accentWeak;
        break;
    case CardContent::Tone::OnHold:
        tone = t.hold;
        halo = t.vipWeak;
        break;
    case CardContent::Tone::Quiet:
        tone = t.muted;
        halo = t.surface;
        break;
    case CardContent::Tone::Missed:
        tone = t.danger;
        halo = t.dangerWeak;
        break;
    }
    p.stateDot->show(StateDot::Kind::Halo, t.px(8), tone, halo);
    p.state->setPlainText(c.state);
    p.state->setLook(t.fontOf(12, QFont::DemiBold), tone);
    p.line->setPlainText(c.line);
    p.line->setVisible(!c.line.isEmpty());
    p.hold->setVisible(c.canHold);
    p.hold->setSymbol(c.isHeld ? Symbol::Resume : Symbol::Hold);
    p.hold->setAccessibleName(c.isHeld ? tr("Resume the call") : tr("Hold"));
    p.hold->setToolTip(withKeys(c.isHeld ? tr("Speak with the caller again") : tr("Let the caller wait"), *p.hold));

    const bool isChoice = c.form == CardContent::Form::Choice;
    const bool isWrapUp = c.form == CardContent::Form::WrapUp;
    p.putAway->setVisible(m_use == Use::PopUp && !isWrapUp);
    // why by hand: margins of layouts are not mirrored. The button at the trailing end stands under the close button.
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    p.who->layout()->setContentsMargins(t.px(isMirrored ? 12 : 16), t.px(isWrapUp ? 12 : 16),
                                        t.px(isMirrored ? 16 : 12), t.px(isWrapUp ? 8 : 14));
    p.avatar->setVisible(!isChoice && !isWrapUp);
    if (!p.avatar->isHidden())
        p.avatar->show(t, t.px(48), c.avatarName, c.avatarSymbol);
    p.headline->setLook(t.fontOf(isWrapUp ? 15 : 18, QFont::DemiBold), t.text);
    p.headline->setPlainText(c.headline);
    p.headline->setDirection(c.headlineIsNumber ? TextLabel::Direction::LeftToRight
                                                : TextLabel::Direction::OfText);
    p.vip->setVisible(c.vip);
    if (c.vip)
        p.vip->show(t, Chip::Kind::Vip, tr("VIP"), c.vipReason);
    p.subtitle->setPlainText(c.subtitle);
    p.subtitle->setVisible(!c.subtitle.isEmpty() && !isWrapUp);
    p.numberLine->setPlainText(c.numberLine);
    p.numberLine->setVisible(!c.numberLine.isEmpty() && !isWrapUp);
    p.skeleton->setVisible(c.isSearching);
    p.copy->setVisible(!isChoice && !isWrapUp && !c.number.isEmpty());

    while (qsizetype(p.notices.size()) < c.notices.size()) {
        NoticeRow row{new QWidget(p.who), nullptr, nullptr};
        row.symbol = new SymbolView(row.frame);
        row.text = new TextLabel(row.frame);
        row.text->setMaximumLines(2);
        auto *box = rowOf(row.frame);
        box->addWidget(row.symbol, 0, Qt::AlignVCenter);
        box->addWidget(row.text, 1);
        p.whoLines->insertWidget(p.whoLines->count() - 1, row.frame);
        p.notices.push_back(row);
    }
    for (size_t i = 0; i < p.notices.size(); ++i) {
        const NoticeRow &row = p.notices[i];
        const bool isUsed = qsizetype(i) < c.notices.size();
        row.frame->setVisible(isUsed);
        if (!isUsed)
            continue;
        const CardContent::Note &note = c.notices.at(qsizetype(i));
        const QColor ink = note.isWarning ? t.hold : t.accent;
        row.frame->layout()->setContentsMargins(0, t.px(4), 0, 0);
        row.frame->layout()->setSpacing(t.px(6));
        row.symbol->show(note.symbol, ink, t.px(16));
        row.text->setLook(t.fontOf(12, QFont::Medium), ink);
        row.text->setPlainText(note.text);
    }
}

void CardWidget::showDetails()
{
    Parts &p = *m_parts;
    const bool isChoice = m_content.form == CardContent::Form::Choice;
    p.scroll->setVisible(m_content.form != CardContent::Form::WrapUp && !m_isTransferOpen);
    // why: more that is known would put another row under the pointer.
    if (!isChoice && isLinkPointedAt())
        m_isHolding = true;
    else
        showKnown();
    showCandidates();
    p.remember->setVisible(isChoice);
}

void CardWidget::showKnown()
{
    Parts &p = *m_parts;
    const CardContent &c = m_content;
    while (qsizetype(p.chipList.size()) < c.chips.size()) {
        auto *chip = new Chip(p.chips);
        p.chips->layout()->addWidget(chip);
        p.chipList.push_back(chip);
    }
    for (size_t i = 0; i < p.chipList.size(); ++i) {
        const bool isUsed = qsizetype(i) < c.chips.size();
        p.chipList[i]->setVisible(isUsed);
        if (isUsed)
            p.chipList[i]->show(m_theme, Chip::Kind::Tag, c.chips.at(qsizetype(i)), {});
    }
    p.chips->setVisible(!c.chips.isEmpty());
    p.pinnedFrame->setVisible(!c.pinned.isEmpty());
    p.pinned->label->setPlainText(c.pinned);
    p.facts->setVisible(!c.facts.isEmpty());
    p.facts->show(c.facts);
    showHistory();
}

void CardWidget::showHistory()
{
    Parts &p = *m_parts;
    const CardContent &c = m_content;
    const Theme &t = m_theme;
    while (qsizetype(p.historyRows.size()) < c.history.size()) {
        HistoryRow row{};
        row.frame = new QWidget(p.history);
        row.symbol = new SymbolView(row.frame);
        row.text = new TextLabel(row.frame);
        row.when = new TextLabel(row.frame);
        row.when->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        row.link = new LinkCover(row.frame);
        auto *box = rowOf(row.frame);
        box->addWidget(row.symbol, 0, Qt::AlignVCenter);
        box->addWidget(row.text, 1);
        box->addWidget(row.when);
        p.history->layout()->addWidget(row.frame);
        const size_t index = p.historyRows.size();
        connect(row.link, &QPushButton::clicked, this, [this, index] {
            const QUrl url = m_parts->historyRows[index].url;
            if (isWebLink(url))
                Q_EMIT openRequested(m_card.id(), url);
        });
        p.historyRows.push_back(row);
    }
    for (size_t i = 0; i < p.historyRows.size(); ++i) {
        HistoryRow &row = p.historyRows[i];
        const bool isUsed = qsizetype(i) < c.history.size();
        row.frame->setVisible(isUsed);
        if (!isUsed)
            continue;
        const CardContent::Row &entry = c.history.at(qsizetype(i));
        row.frame->layout()->setContentsMargins(t.px(8), t.px(4), t.px(8), t.px(4));
        row.frame->layout()->setSpacing(t.px(10));
        row.symbol->show(entry.symbol, entry.symbol == Symbol::Missed ? t.danger : t.faint, t.px(16));
        row.text->setLook(t.fontOf(13), t.text);
        row.text->setPlainText(entry.text);
        row.when->setLook(t.fontOf(13), t.faint);
        row.when->setPlainText(entry.when, entry.toolTip);
        row.url = entry.url;
        if (entry.url.isEmpty())
            row.link->turnOff();
        else
            row.link->show(t, joined({entry.text, entry.when}), joined({entry.text, entry.toolTip}), t.raised);
    }
    p.history->setVisible(!c.history.isEmpty());
}

void CardWidget::showSources()
{
    Parts &p = *m_parts;
    const CardContent &c = m_content;
    const Theme &t = m_theme;
    const bool isSpeaking = !p.words->isHidden();
    p.sources->setVisible(!c.sources.isEmpty() && !isSpeaking && c.form == CardContent::Form::Full);
    // why: a time that is longer than "…" would move what stands behind it.
    if (isSignInPointedAt() && !hasSignInMoved()) {
        m_isHolding = true;
        return;
    }
    while (qsizetype(p.sourceItems.size()) < c.sources.size()) {
        SourceItem item{};
        item.frame = new QWidget(p.sources);
        item.dot = new StateDot(item.frame);
        item.text = new TextLabel(item.frame);
        item.signIn = new LinkCover(item.frame);
        auto *box = rowOf(item.frame);
        box->addWidget(item.dot, 0, Qt::AlignVCenter);
        box->addWidget(item.text);
        p.sourceFlow->addWidget(item.frame);
        const size_t index = p.sourceItems.size();
        connect(item.signIn, &QPushButton::clicked, this, [this, index] {
            const QString provider = m_parts->sourceItems[index].provider;
            if (!provider.isEmpty())
                Q_EMIT signInRequested(provider);
        });
        p.sourceItems.push_back(item);
    }
    const bool hasLink = std::any_of(c.sources.begin(), c.sources.end(),
                                     [](const CardContent::Source &one) { return !one.signInTo.isEmpty(); });
    const int margin = hasLink ? t.px(3) : 0; // higher, to be hit
    for (size_t i = 0; i < p.sourceItems.size(); ++i) {
        SourceItem &item = p.sourceItems[i];
        const bool isUsed = qsizetype(i) < c.sources.size();
        item.frame->setVisible(isUsed);
        if (!isUsed)
            continue;
        const CardContent::Source &source = c.sources.at(qsizetype(i));
        item.frame->layout()->setSpacing(t.px(6));
        item.frame->layout()->setContentsMargins(t.px(4), margin, t.px(4), margin);
        item.provider = source.signInTo;
        QFont font = t.fontOf(11);
        font.setUnderline(!source.signInTo.isEmpty());
        item.text->setLook(font, source.signInTo.isEmpty() ? t.faint : t.accent);
        item.text->setPlainText(source.text, source.toolTip);
        if (source.signInTo.isEmpty())
            item.signIn->turnOff();
        else
            item.signIn->show(t, source.text, source.toolTip, {});
        switch (source.state) {
        case ProviderProgress::State::Waiting:
            item.dot->show(StateDot::Kind::Hollow, t.px(7), t.faint);
            break;
        case ProviderProgress::State::Answered:
            item.dot->show(StateDot::Kind::Filled, t.px(6), t.ring);
            break;
        case ProviderProgress::State::Failed:
            item.dot->show(StateDot::Kind::Filled, t.px(6), t.danger);
            break;
        case ProviderProgress::State::Skipped:
            item.dot->show(StateDot::Kind::Filled, t.px(6), t.line);
            break;
        }
    }
}

void CardWidget::showPanel()
{
    Parts &p = *m_parts;
    const CardContent &c = m_content;
    const bool isWrapUp = c.form == CardContent::Form::WrapUp;
    m_isTransferOpen = m_isTransferOpen && c.canTransfer;
    const bool hasNote = c.noteUse == CardContent::NoteUse::Always
        || (c.noteUse == CardContent::NoteUse::OnRequest && isNoteOpen());
    if (m_isTransferOpen)
        p.transferPanel->setAbilities(m_card.abilities, c.vip);
    p.transferPanel->setVisible(m_isTransferOpen);
    p.outcome->setVisible(isWrapUp && !p.outcome->isEmpty());
    p.noteSection->setVisible(hasNote && !m_isTransferOpen);
    p.noteCaption->setVisible(isWrapUp);
    p.followUp->setVisible(isWrapUp);
    p.panelScroll->setVisible(m_isTransferOpen || hasNote);
    const bool isUnderDetails = !isWrapUp && !m_isTransferOpen
        && (!c.facts.isEmpty() || !c.history.isEmpty() || !c.candidates.isEmpty());
    p.panel->layout()->setContentsMargins(m_theme.px(16), m_theme.px(isUnderDetails ? 8 : 0), m_theme.px(16),
                                          m_theme.px(12));
    p.scroll->setVisible(!isWrapUp && !m_isTransferOpen);
    if (hasNote)
        showSaid();
}

void CardWidget::showSaid()
{
    Parts &p = *m_parts;
    const WrapUp &said = m_content.said;
    p.outcome->setChosen(said.disposition);
    if (m_content.form == CardContent::Form::WrapUp)
        p.followUp->show(said.followUpAt, m_clock.nowUtc());
    // why not always: who types is ahead of what comes back.
    const bool isEcho = p.note->hasFocus() && said.note == m_takenNote;
    if (said.note != p.note->toPlainText() && !isEcho) {
        m_isTakingNote = true;
        p.note->resize(m_theme.px(cardWidth - 2 * 16), p.note->height());
        QResizeEvent laidOut(p.note->size(), p.note->size()); // a hidden field does not know its lines else
        QCoreApplication::sendEvent(p.note, &laidOut);
        p.note->setPlainText(said.note);
        p.note->moveCursor(QTextCursor::End);
        m_isTakingNote = false;
    }
    m_takenNote = said.note;
    const bool isQuiet = m_content.isSaved && said == WrapUp{{}, {}, {}, said.state};
    p.saved->setPlainText(isQuiet           ? QString()
                              : m_content.isSaved ? tr("Saved")
                              : m_isLateToSave    ? tr("Not saved yet. Ringside keeps trying.")
                                                  : tr("Saving…"));
    p.saved->setLook(m_theme.fontOf(11), m_isLateToSave ? m_theme.danger : m_theme.faint);
}

void CardWidget::showFoot()
{
    Parts &p = *m_parts;
    const CardContent &c = m_content;
    using Primary = CardContent::Primary;
    p.consult->setVisible(!c.consulting.isEmpty());
    //: The caller waits meanwhile; %1 is a colleague
    p.consultText->setPlainText(tr("Speaking with %1").arg(isolated(c.consulting)));
    if (!isSignInPointedAt()) // what stands above would move
        p.vipRow->setVisible(c.vipTarget.has_value() && !m_isTransferOpen);
    if (c.vipTarget) {
        const QString name = neutralised(c.vipTarget->name.isEmpty() ? c.vipTarget->number : c.vipTarget->name, 60);
        //: A button; %1 is a person or a number
        p.vipTransfer->setLabel(tr("Transfer to %1").arg(isolated(name)));
    }

    showOffer();
    p.primary->setVisible(c.primary != Primary::None);
    p.primary->setLabel(c.primary == Primary::Open ? m_openText : c.openText);
    p.primary->setShortLabel({});
    switch (c.primary) {
    case Primary::Open:
        //: A button that opens the caller's record, where "Open in HubSpot" has no room
        p.primary->setShortLabel(tr("Open"));
        p.primary->setSymbol(Symbol::Open);
        p.primary->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_O));
        p.primary->setToolTip(
            m_places.isEmpty() ? QString()
                               : withKeys(neutralised(m_places.first().url.toDisplayString(), 300), *p.primary));
        break;
    case Primary::Create:
        p.primary->clearSymbol();
        p.primary->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_O));
        p.primary->setToolTip(withKeys(tr("Take this number into the phone book"), *p.primary));
        break;
    case Primary::Save:
    case Primary::None:
        p.primary->clearSymbol();
        p.primary->setShortcut(QKeySequence());
        //: A tool tip; %1 is what the button does, %2 a keyboard shortcut
        p.primary->setToolTip(plainToolTip(tr("%1 (%2)").arg(
            tr("Save the wrap-up"), QKeySequence(Qt::CTRL | Qt::Key_Return).toString(QKeySequence::NativeText))));
        break;
    }
    p.primary->setEnabled(c.primary == Primary::Open ? !m_places.isEmpty() : !m_isGuarded);
    const bool isWrapUp = c.form == CardContent::Form::WrapUp;
    p.later->setVisible(isWrapUp);
    p.later->setEnabled(!m_isGuarded);
    p.link->setVisible(c.canLink);
    p.noteButton->setVisible(c.noteUse == CardContent::NoteUse::OnRequest);
    p.noteButton->setChecked(isNoteOpen());
    p.transfer->setVisible(c.canTransfer);
    p.transfer->setChecked(m_isTransferOpen);
    p.hangUp->setVisible(c.canHangUp);
    p.actions->setVisible(p.actions->hasButtons());
    p.actions->arrange();
}

//! What the primary button opens. Nothing about it changes under the pointer, as long as it is still true.
void CardWidget::showOffer()
{
    Parts &p = *m_parts;
    const CardContent &c = m_content;
    const bool opens = c.primary == CardContent::Primary::Open;
    const bool isPointed = opens && (isPointedAt(p.actions) || isPointedAt(p.places));
    const bool isOther = m_openText != c.openText || m_places != c.places;
    const bool isStillTrue = !m_places.isEmpty() && c.places.contains(m_places.first());
    if (isPointed && isOther && isStillTrue) {
        m_isHolding = true;
    } else {
        const bool isFirst = isPointed && m_places.isEmpty() && c.places.size() > 1; // the next one comes later
        m_isHolding = m_isHolding || isFirst;
        m_openText = c.openText;
        m_places = opens ? c.places.mid(0, isFirst ? 1 : -1) : QList<CardContent::Place>();
    }
    p.elsewhere->setVisible(m_places.size() > 1);
    m_arePlacesOpen = m_arePlacesOpen && m_places.size() > 1;
    p.elsewhere->setChecked(m_arePlacesOpen);
    showPlaces();
}

void CardWidget::showPlaces()
{
    Parts &p = *m_parts;
    p.places->setVisible(m_arePlacesOpen);
    if (!m_arePlacesOpen)
        return;
    while (qsizetype(p.placeButtons.size()) < m_places.size()) {
        auto *button = new Button(Button::Kind::Plain, p.places);
        button->setSymbol(Symbol::Open);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setAutoDefault(true); // Enter chooses it, as in any menu
        p.places->layout()->addWidget(button);
        const auto index = qsizetype(p.placeButtons.size());
        connect(button, &QPushButton::clicked, this, [this, index] { openPlace(index); });
        p.placeButtons.push_back(button);
    }
    for (size_t i = 0; i < p.placeButtons.size(); ++i) {
        Button *button = p.placeButtons[i];
        const bool isUsed = qsizetype(i) < m_places.size();
        button->setVisible(isUsed);
        if (!isUsed)
            continue;
        const CardContent::Place &place = m_places.at(qsizetype(i));
        button->setTheme(m_theme);
        button->setLabel(place.text);
        button->setToolTip(plainToolTip(neutralised(place.url.toDisplayString(), 300)));
    }
}

void CardWidget::openPlace(qsizetype place)
{
    const QUrl url = m_places.value(place).url;
    if (m_arePlacesOpen)
        setPlacesOpen(false);
    if (isWebLink(url))
        Q_EMIT openRequested(m_card.id(), url);
}

void CardWidget::setPlacesOpen(bool open)
{
    Parts &p = *m_parts;
    const bool hadKeyboard = p.places->isAncestorOf(focusWidget());
    m_arePlacesOpen = open;
    showFoot();
    applyFocusPolicies();
    settle(true);
    if (open && m_arePlacesOpen && (m_hasKeyboard || m_use == Use::OrdinaryWindow))
        p.placeButtons.front()->setFocus(Qt::OtherFocusReason);
    else if (hadKeyboard)
        p.elsewhere->setFocus(Qt::OtherFocusReason);
}

bool CardWidget::isPointedAt(const QWidget *part) const
{
    return isVisible() && part->isVisible() && part->underMouse();
}

//! The pointer is on history that has links, and is still the caller's.
bool CardWidget::isLinkPointedAt() const
{
    const Parts &p = *m_parts;
    const QList<CardContent::Row> &known = m_content.history;
    return isPointedAt(p.history) && std::any_of(p.historyRows.begin(), p.historyRows.end(), [&](const HistoryRow &row) {
        return row.link->isVisible() && std::any_of(known.begin(), known.end(), [&](const CardContent::Row &one) {
            return one.url == row.url;
        });
    });
}

//! The pointer is on sources of which one offers to sign in, and still does.
bool CardWidget::isSignInPointedAt() const
{
    const Parts &p = *m_parts;
    const QList<CardContent::Source> &known = m_content.sources;
    return isPointedAt(p.sources) && std::any_of(p.sourceItems.begin(), p.sourceItems.end(), [&](const SourceItem &item) {
        return item.signIn->isVisible() && std::any_of(known.begin(), known.end(), [&](const CardContent::Source &one) {
            return one.signInTo == item.provider;
        });
    });
}

//! The agent has just asked for it, or has come back from the browser: that is told at once.
bool CardWidget::hasSignInMoved() const
{
    const QList<CardContent::Source> &known = m_content.sources;
    const std::vector<SourceItem> &items = m_parts->sourceItems;
    return std::any_of(items.begin(), items.end(), [&](const SourceItem &item) {
        return item.signIn->isVisible() && std::any_of(known.begin(), known.end(), [&](const CardContent::Source &one) {
            return one.signInTo == item.provider && one.text != item.text->text();
        });
    });
}

//! The pointer has left: what has waited is shown, unless it is on another button now.
void CardWidget::letGo()
{
    if (!m_isHolding)
        return;
    m_isHolding = false;
    showContent();
}

//! What has been noted is not hidden again.
bool CardWidget::isNoteOpen() const
{
    return m_isNoteOpen || !m_content.said.note.isEmpty();
}

void CardWidget::setNoteOpen(bool open)
{
    m_isNoteOpen = open;
    showContent();
    settle(true);
    // The button is the door to the field: who clicks it is about to type.
    if (open && m_use == Use::PopUp && !m_hasKeyboard)
        Q_EMIT keyboardWanted(m_parts->note);
    else if (open)
        m_parts->note->setFocus(Qt::OtherFocusReason);
}

void CardWidget::setTransferOpen(bool open)
{
    m_isTransferOpen = open;
    if (!open)
        m_parts->transferPanel->clear();
    showContent();
    settle(true);
    if (open && (m_hasKeyboard || m_use == Use::OrdinaryWindow))
        m_parts->transferPanel->field()->setFocus(Qt::OtherFocusReason);
}

QWidget *CardWidget::prepareForKeyboard()
{
    if (m_content.noteUse == CardContent::NoteUse::OnRequest && !m_isNoteOpen) {
        m_isNoteOpen = true;
        showContent();
        settle(true);
    }
    return m_parts->noteSection->isVisibleTo(this) ? static_cast<QWidget *>(m_parts->note) : nullptr;
}

void CardWidget::focusFirst()
{
    focusNextChild();
}

//! Escape: closes what is open, then gives the keyboard back, or closes the window.
void CardWidget::endTyping()
{
    if (m_arePlacesOpen)
        setPlacesOpen(false);
    else if (m_isTransferOpen)
        setTransferOpen(false);
    else if (m_use == Use::PopUp)
        Q_EMIT keyboardDone();
    else
        Q_EMIT closeRequested(m_card.id());
}

void CardWidget::finishTyping()
{
    if (m_content.primary == CardContent::Primary::Save)
        Q_EMIT wrapUpDone(m_card.id());
    else if (m_use == Use::PopUp)
        Q_EMIT keyboardDone();
}

void CardWidget::setHasKeyboard(bool has)
{
    m_hasKeyboard = has;
    applyFocusPolicies();
    if (!has && focusWidget())
        focusWidget()->clearFocus();
}

//! Without the keyboard nothing in a pop-up may take it; with it, all of it is within reach of Tab.
void CardWidget::applyFocusPolicies()
{
    const bool isOrdinary = m_use == Use::OrdinaryWindow;
    const bool isReachable = isOrdinary || m_hasKeyboard;
    const QList<QWidget *> all = findChildren<QWidget *>();
    for (QWidget *one : all) {
        if (one->focusProxy())
            continue; // a viewport: it would hand the policy on to its owner
        const bool isField = qobject_cast<QLineEdit *>(one) || qobject_cast<QPlainTextEdit *>(one);
        const bool isControl = qobject_cast<QAbstractButton *>(one) || qobject_cast<DayPicker *>(one);
        const bool isScroll = one == m_parts->scroll;
        if (isReachable && isField)
            one->setFocusPolicy(Qt::StrongFocus);
        else if (isReachable && (isControl || (isScroll && isOrdinary)))
            one->setFocusPolicy(Qt::TabFocus);
        else
            one->setFocusPolicy(Qt::NoFocus);
    }
    if (isReachable)
        orderLinks();
}

//! Rows and places are made when they are needed: Tab finds them where they stand all the same.
void CardWidget::orderLinks()
{
    const Parts &p = *m_parts;
    QWidget *previous = p.copy;
    const auto follow = [&previous](QWidget *next) {
        if (previous->nextInFocusChain() != next)
            setTabOrder(previous, next);
        previous = next;
    };
    for (const HistoryRow &row : p.historyRows)
        follow(row.link);
    previous = p.rememberBox;
    for (const SourceItem &item : p.sourceItems)
        follow(item.signIn);
    previous = p.elsewhere;
    for (Button *button : p.placeButtons)
        follow(button);
}

bool CardWidget::eventFilter(QObject *watched, QEvent *event)
{
    // why later: the pointer may be on the next button, which will be told only then.
    if (event->type() == QEvent::Leave && m_isHolding)
        QMetaObject::invokeMethod(this, &CardWidget::letGo, Qt::QueuedConnection);
    if (watched == m_parts->scroll && (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut))
        update(); // what shows that it has the keyboard is drawn here
    const bool isField = watched != m_parts->scroll && watched != m_parts->history && watched != m_parts->sources && watched != m_parts->actions
        && watched != m_parts->places;
    if (isField && event->type() == QEvent::MouseButtonPress && m_use == Use::PopUp && !m_hasKeyboard) {
        QWidget *field = watched == m_parts->note->viewport() ? m_parts->note : qobject_cast<QWidget *>(watched);
        Q_EMIT keyboardWanted(field);
    }
    return QWidget::eventFilter(watched, event);
}

void CardWidget::settle(bool byAgent)
{
    forgetSizes(this);
    m_parts->body->layout()->invalidate();
    m_parts->panel->layout()->invalidate();
    arrange();
    update();
    Q_EMIT heightWanted(byAgent);
}

void CardWidget::showCandidates()
{
    Parts &p = *m_parts;
    const Theme &t = m_theme;
    const QList<CardContent::Candidate> &candidates = m_content.candidates;
    p.candidates->setVisible(!candidates.isEmpty());
    if (candidates.isEmpty()) {
        m_candidateOrder.clear();
        return;
    }
    QStringList present;
    for (const CardContent::Candidate &candidate : candidates)
        present.append(candidate.key);
    m_candidateOrder.removeIf([&](const QString &key) { return !present.contains(key); });
    for (const QString &key : present) {
        if (!m_candidateOrder.contains(key))
            m_candidateOrder.append(key);
    }

    while (qsizetype(p.candidateRows.size()) < m_candidateOrder.size()) {
        CandidateRow row{};
        row.frame = new QWidget(p.candidates);
        row.avatar = new Avatar(row.frame);
        row.name = new TextLabel(row.frame);
        row.name->setDirection(TextLabel::Direction::OfText);
        row.vip = new Chip(row.frame);
        row.detail = new TextLabel(row.frame);
        row.choose = new Button(Button::Kind::Plain, row.frame);
        auto *nameRow = new QHBoxLayout;
        nameRow->setSpacing(t.px(6));
        nameRow->addWidget(row.name);
        nameRow->addWidget(row.vip);
        nameRow->addStretch(1);
        auto *lines = new QVBoxLayout;
        lines->setSpacing(0);
        lines->addLayout(nameRow);
        lines->addWidget(row.detail);
        auto *box = rowOf(row.frame);
        box->addWidget(row.avatar);
        box->addLayout(lines, 1);
        box->addWidget(row.choose);
        p.candidates->layout()->addWidget(row.frame);
        const int index = int(p.candidateRows.size());
        connect(row.choose, &QPushButton::clicked, this, [this, index] { choose(index); });
        p.candidateRows.push_back(row);
    }
    for (size_t i = 0; i < p.candidateRows.size(); ++i) {
        const CandidateRow &row = p.candidateRows[i];
        const bool isUsed = qsizetype(i) < m_candidateOrder.size();
        row.frame->setVisible(isUsed);
        if (!isUsed)
            continue;
        const CardContent::Candidate &candidate =
            candidates.at(present.indexOf(m_candidateOrder.at(qsizetype(i))));
        row.frame->layout()->setContentsMargins(t.px(16), t.px(8), t.px(16), t.px(8));
        row.frame->layout()->setSpacing(t.px(10));
        row.avatar->show(t, t.px(32), candidate.name, Symbol::Person);
        row.name->setLook(t.fontOf(13, QFont::DemiBold), t.text);
        row.name->setPlainText(candidate.name);
        row.vip->setVisible(candidate.vip);
        if (candidate.vip)
            row.vip->show(t, Chip::Kind::Vip, tr("VIP"), {});
        row.detail->setLook(t.fontOf(11), t.faint);
        row.detail->setPlainText(candidate.detail);
        row.choose->setTheme(t);
        row.choose->setLabel(tr("Choose"));
        //: For screen readers; %1 is a person
        row.choose->setAccessibleName(tr("Choose %1").arg(candidate.name));
    }
}

void CardWidget::choose(int row)
{
    const QString key = m_candidateOrder.value(row);
    for (qsizetype i = 0; i < m_content.candidates.size(); ++i) {
        if (m_content.candidates.at(i).key == key) {
            Q_EMIT chooseRequested(m_card.id(), int(i), m_parts->rememberBox->isChecked());
            return;
        }
    }
}

void CardWidget::say(const QString &text)
{
    Parts &p = *m_parts;
    p.words->setPlainText(neutralised(text, 200));
    p.words->setVisible(!text.isEmpty());
    if (!text.isEmpty())
        m_silence->start(wordsStay);
    if (m_hasCard)
        showContent();
}

int CardWidget::cornerRadius() const
{
    return m_use == Use::PopUp ? m_theme.px(12) : 0;
}

int CardWidget::firmFrom() const
{
    const Parts &p = *m_parts;
    for (const QWidget *part : {p.sources, static_cast<QWidget *>(p.words), p.consult, p.vipRow, p.places,
                                static_cast<QWidget *>(p.actions)}) {
        if (!part->isHidden())
            return part->y();
    }
    return height();
}

namespace {

int heightOf(const QWidget *widget, int width)
{
    if (widget->isHidden())
        return 0;
    if (const QLayout *layout = widget->layout()) {
        return layout->hasHeightForWidth() ? layout->totalHeightForWidth(width)
                                           : layout->totalSizeHint().height();
    }
    const int wanted = widget->heightForWidth(width);
    return wanted >= 0 ? wanted : widget->sizeHint().height();
}

} // namespace

int CardWidget::bodyHeight(int width) const
{
    return std::max(0, m_parts->body->layout()->totalHeightForWidth(width)); // -1: there is nothing in it
}

int CardWidget::panelHeight(int width) const
{
    return m_parts->panelScroll->isHidden() ? 0 : m_parts->panel->layout()->totalHeightForWidth(width);
}

int CardWidget::whoHeight(int width) const
{
    const int height = heightOf(m_parts->who, width);
    // As high as with the avatar, so that a name that comes later moves nothing.
    return m_content.form == CardContent::Form::WrapUp ? height : std::max(height, m_theme.px(60 + 30));
}

int CardWidget::wantedHeight() const
{
    const Parts &p = *m_parts;
    const int width = m_theme.px(cardWidth);
    if (!p.toast->isHidden())
        return heightOf(p.toast, width);
    const int body = p.scroll->isHidden() ? 0 : bodyHeight(width);
    int words = 0;
    if (!p.words->isHidden())
        words = p.words->heightForWidth(width - 2 * m_theme.px(16)) + m_theme.px(16);
    return heightOf(p.strip, width) + 1 + whoHeight(width) + body + panelHeight(width) + heightOf(p.remember, width)
        + heightOf(p.sources, width) + words + heightOf(p.consult, width) + heightOf(p.vipRow, width)
        + heightOf(p.places, width) + heightOf(p.actions, width) + (p.actions->isHidden() ? 0 : 1);
}

int CardWidget::fullHeight() const
{
    // strip, who, a line of chips, a note of two lines, facts, three rows of history, sources, actions
    return m_theme.px(41 + 92 + 34 + 64 + 58 + 110 + 36 + 57);
}

void CardWidget::arrange()
{
    Parts &p = *m_parts;
    const int width = this->width();
    if (!p.toast->isHidden()) {
        p.toast->setGeometry(rect());
        return;
    }
    int top = 0;
    const auto fromTop = [&](QWidget *part, int height) {
        if (part->isHidden())
            return;
        part->setGeometry(0, top, width, height);
        top += height;
    };
    fromTop(p.strip, heightOf(p.strip, width));
    top += 1;
    fromTop(p.who, whoHeight(width));
    int bottom = height();
    const auto fromBottom = [&](QWidget *part, int height) {
        if (part->isHidden())
            return;
        bottom -= height;
        part->setGeometry(0, bottom, width, height);
    };
    fromBottom(p.actions, heightOf(p.actions, width));
    fromBottom(p.places, heightOf(p.places, width));
    fromBottom(p.vipRow, heightOf(p.vipRow, width));
    fromBottom(p.consult, heightOf(p.consult, width));
    if (!p.actions->isHidden())
        bottom -= 1;
    fromBottom(p.sources, heightOf(p.sources, width));
    if (!p.words->isHidden()) {
        const int inset = m_theme.px(16);
        const int wordsHeight = p.words->heightForWidth(width - 2 * inset);
        bottom -= wordsHeight + m_theme.px(16);
        p.words->setGeometry(inset, bottom + m_theme.px(8), width - 2 * inset, wordsHeight);
    }
    fromBottom(p.remember, heightOf(p.remember, width));
    const int room = std::max(0, bottom - top);
    const auto place = [&](QScrollArea *area, int y, int height, int wanted) {
        area->setVerticalScrollBarPolicy(wanted <= height ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
        area->setGeometry(0, y, width, height);
    };
    // What the agent says goes before what is known, where there is no room for both.
    const int panelWanted = panelHeight(width);
    const int panel = p.scroll->isHidden() ? room : std::min(panelWanted, room);
    if (!p.scroll->isHidden())
        place(p.scroll, top, room - panel, bodyHeight(width));
    if (!p.panelScroll->isHidden())
        place(p.panelScroll, bottom - panel, panel, panelWanted);
}

int CardWidget::footTop() const
{
    const Parts &p = *m_parts;
    for (const QWidget *part : {p.consult, p.vipRow, p.places, static_cast<QWidget *>(p.actions)}) {
        if (!part->isHidden())
            return part->y();
    }
    return height();
}

void CardWidget::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void CardWidget::paintEvent(QPaintEvent *)
{
    const Parts &p = *m_parts;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal radius = cornerRadius();
    const bool isFramed = m_use == Use::PopUp;
    QPainterPath shape;
    const QRectF outline = isFramed ? QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5) : QRectF(rect());
    shape.addRoundedRect(outline, radius, radius);
    painter.fillPath(shape, m_theme.surface);
    if (p.toast->isHidden()) {
        if (!p.actions->isHidden()) {
            painter.save();
            painter.setClipRect(QRect(0, footTop(), width(), height() - footTop()));
            painter.fillPath(shape, m_theme.raised);
            painter.restore();
            painter.fillRect(0, footTop() - 1, width(), 1, m_theme.line);
        }
        painter.fillRect(0, p.strip->height(), width(), 1, m_theme.line);
        if (!p.remember->isHidden())
            painter.fillRect(0, p.remember->y(), width(), 1, m_theme.line);
        if (!p.candidates->isHidden()) {
            // Lines between people; they scroll with them.
            painter.save();
            painter.setClipRect(p.scroll->geometry());
            for (const CandidateRow &row : p.candidateRows) {
                if (row.frame->isHidden())
                    continue;
                const int y = row.frame->mapTo(this, QPoint(0, 0)).y();
                painter.fillRect(0, y, width(), 1, m_theme.line);
            }
            painter.restore();
        }
        if (p.scroll->hasFocus()) { // to scroll it, or to have it read
            painter.setPen(QPen(m_theme.accent, 2));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(QRectF(p.scroll->geometry()).adjusted(3, 3, -3, -3), m_theme.px(6), m_theme.px(6));
        }
    }
    if (isFramed) {
        painter.setPen(m_theme.line);
        painter.setBrush(Qt::NoBrush);
        painter.drawPath(shape);
    }
}

void CardWidget::tick()
{
    if (--m_ticksUntilRefresh <= 0) {
        m_ticksUntilRefresh = refreshEveryTicks;
        refresh();
    } else {
        m_parts->clock->setPlainText(cardClock(m_card, m_clock.nowUtc()));
    }
    scheduleTick();
}

void CardWidget::scheduleTick()
{
    if (!isVisible() || !m_hasCard || !cardClockRuns(m_card)) {
        m_ticker->stop();
        return;
    }
    const QDateTime from = m_card.mood == CallerCard::Mood::Ringing ? m_card.call.startedAt
                                                                    : m_card.call.answeredAt;
    const qint64 past = from.isValid() ? from.msecsTo(m_clock.nowUtc()) : 0;
    m_ticker->start(milliseconds(past >= 0 ? 1000 - past % 1000 : 1000));
}

void CardWidget::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_ticksUntilRefresh = refreshEveryTicks;
    if (m_hasCard)
        refresh();
    scheduleTick();
}

void CardWidget::hideEvent(QHideEvent *event)
{
    QWidget::hideEvent(event);
    m_ticker->stop();
}

void CardWidget::enterEvent(QEnterEvent *event)
{
    QWidget::enterEvent(event);
    Q_EMIT hovered(m_card.id(), true);
}

void CardWidget::leaveEvent(QEvent *event)
{
    QWidget::leaveEvent(event);
    Q_EMIT hovered(m_card.id(), false);
}

void CardWidget::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_hasCard) {
        retranslate();
        refresh();
    } else if (event->type() == QEvent::LayoutDirectionChange && m_hasCard) {
        showContent();
    }
}

} // namespace Ringside
