#include "cardwidget.h"

#include "controls.h"
#include "plaintext.h"

#include <QBoxLayout>
#include <QEvent>
#include <QPainter>
#include <QPainterPath>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>

#include <algorithm>
#include <vector>

namespace Ringside {

using namespace Qt::StringLiterals;
using namespace std::chrono;
using namespace std::chrono_literals;

namespace {

constexpr auto wordsStay = 4s;
constexpr int refreshEveryTicks = 20; // "3 min ago" grows old too
constexpr int cardWidth = 380;

//! The bar where a name will stand while it is being looked for.
class Skeleton : public QWidget
{
public:
    using QWidget::QWidget;
    void show(const Theme &theme)
    {
        m_colour = theme.line;
        m_height = theme.px(10);
        setFixedHeight(theme.px(18));
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_colour);
        const int length = width() * 7 / 10;
        const bool isMirrored = layoutDirection() == Qt::RightToLeft;
        painter.drawRoundedRect(QRectF(isMirrored ? width() - length : 0, (height() - m_height) / 2.0,
                                       length, m_height),
                                m_height / 2.0, m_height / 2.0);
    }

private:
    QColor m_colour;
    int m_height = 10;
};

//! A note that must be seen: a coloured ground with a bar on the leading side.
class PinnedNote : public QWidget
{
public:
    explicit PinnedNote(QWidget *parent)
        : QWidget(parent)
        , label(new TextLabel(this))
    {
        label->setMaximumLines(4);
        label->setDirection(TextLabel::Direction::OfText);
        auto *box = new QVBoxLayout(this);
        box->addWidget(label);
    }
    void setTheme(const Theme &theme)
    {
        m_theme = theme;
        label->setLook(theme.fontOf(13), theme.text);
        layout()->setContentsMargins(theme.px(12), theme.px(8), theme.px(12), theme.px(8));
    }
    TextLabel *const label;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        QPainterPath shape;
        shape.addRoundedRect(rect(), m_theme.px(8), m_theme.px(8));
        painter.fillPath(shape, m_theme.vipWeak);
        painter.setClipPath(shape);
        const int bar = m_theme.px(3);
        const bool isMirrored = layoutDirection() == Qt::RightToLeft;
        painter.fillRect(isMirrored ? width() - bar : 0, 0, bar, height(), m_theme.vipLine);
    }

private:
    Theme m_theme;
};

//! "Last contact | Calls": cells of equal width between two lines.
class FactBar : public QWidget
{
public:
    explicit FactBar(QWidget *parent)
        : QWidget(parent)
        , m_box(new QHBoxLayout(this))
    {
        m_box->setContentsMargins(0, 0, 0, 0);
        m_box->setSpacing(0);
    }
    void setTheme(const Theme &theme)
    {
        m_theme = theme;
        for (const Cell &cell : m_cells)
            style(cell);
    }
    void show(const QList<CardContent::Fact> &facts)
    {
        while (qsizetype(m_cells.size()) < facts.size())
            add();
        for (size_t i = 0; i < m_cells.size(); ++i) {
            const Cell &cell = m_cells[i];
            const bool isUsed = qsizetype(i) < facts.size();
            cell.frame->setVisible(isUsed);
            if (!isUsed)
                continue;
            const CardContent::Fact &fact = facts.at(qsizetype(i));
            cell.label->setPlainText(fact.label);
            cell.value->setPlainText(fact.value, fact.toolTip);
            // A screen reader gets both in one breath.
            cell.value->setAccessibleName(fact.label + u": "_s + fact.value);
        }
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.fillRect(0, 0, width(), 1, m_theme.line);
        painter.fillRect(0, height() - 1, width(), 1, m_theme.line);
        for (size_t i = 1; i < m_cells.size(); ++i) {
            if (m_cells[i].frame->isHidden())
                continue;
            const QRect cell = m_cells[i].frame->geometry();
            const bool isMirrored = layoutDirection() == Qt::RightToLeft;
            painter.fillRect(isMirrored ? cell.right() : cell.left(), 0, 1, height(), m_theme.line);
        }
    }

private:
    struct Cell {
        QWidget *frame;
        TextLabel *label;
        TextLabel *value;
    };
    void add()
    {
        Cell cell;
        cell.frame = new QWidget(this);
        cell.label = new TextLabel(cell.frame);
        cell.value = new TextLabel(cell.frame);
        auto *box = new QVBoxLayout(cell.frame);
        box->setSpacing(0);
        box->addWidget(cell.label);
        box->addWidget(cell.value);
        m_box->addWidget(cell.frame, 1);
        m_cells.push_back(cell);
        style(cell);
    }
    void style(const Cell &cell) const
    {
        cell.frame->layout()->setContentsMargins(m_theme.px(16), m_theme.px(10), m_theme.px(12),
                                                 m_theme.px(10));
        cell.label->setLook(m_theme.fontOf(11), m_theme.faint);
        cell.value->setLook(m_theme.fontOf(13, QFont::DemiBold), m_theme.text);
    }

    Theme m_theme;
    QHBoxLayout *m_box;
    std::vector<Cell> m_cells;
};

//! A symbol and a text, and what happened when.
struct HistoryRow {
    QWidget *frame;
    SymbolView *symbol;
    TextLabel *text;
    TextLabel *when;
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
    Button *putAway = nullptr;
    Button *close = nullptr;

    QWidget *who = nullptr;
    Avatar *avatar = nullptr;
    TextLabel *headline = nullptr;
    Chip *vip = nullptr;
    TextLabel *subtitle = nullptr;
    TextLabel *numberLine = nullptr;
    Skeleton *skeleton = nullptr;
    QVBoxLayout *whoLines = nullptr;
    std::vector<NoticeRow> notices;

    QScrollArea *scroll = nullptr;
    QWidget *body = nullptr;
    QVBoxLayout *bodyBox = nullptr;
    QWidget *chips = nullptr;
    std::vector<Chip *> chipList;
    QWidget *pinnedFrame = nullptr;
    PinnedNote *pinned = nullptr;
    FactBar *facts = nullptr;
    QWidget *history = nullptr;
    TextLabel *historyTitle = nullptr;
    std::vector<HistoryRow> historyRows;
    QWidget *candidates = nullptr;
    std::vector<CandidateRow> candidateRows;

    QWidget *remember = nullptr;
    CheckBox *rememberBox = nullptr;
    QWidget *sources = nullptr;
    FlowLayout *sourceFlow = nullptr;
    std::vector<SourceItem> sourceItems;
    TextLabel *words = nullptr; // what say() says
    QWidget *actions = nullptr;
    Button *open = nullptr;
    Button *copy = nullptr;

    // the quiet forms
    QWidget *toast = nullptr;
    Avatar *toastAvatar = nullptr;
    SymbolView *toastSymbol = nullptr;
    QBoxLayout *toastLines = nullptr;
    TextLabel *toastHeadline = nullptr;
    Chip *toastVip = nullptr;
    TextLabel *toastSubtitle = nullptr;
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
    , m_parts(std::make_unique<Parts>())
{
    build();
    retranslate();
    applyTheme();
}

CardWidget::~CardWidget() = default;

void CardWidget::build()
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
    p.putAway = new Button(Button::Kind::Bare, p.strip);
    p.putAway->setSymbol(Symbol::PutAway);
    p.close = new Button(Button::Kind::Bare, p.strip);
    p.close->setSymbol(Symbol::Close);
    strip->addWidget(p.stateDot);
    strip->addWidget(p.state);
    strip->addWidget(p.line);
    strip->addWidget(p.clock);
    strip->addStretch(1);
    strip->addWidget(p.putAway);
    strip->addWidget(p.close);

    p.who = new QWidget(this);
    auto *who = rowOf(p.who);
    p.avatar = new Avatar(p.who);
    p.headline = new TextLabel(p.who);
    p.vip = new Chip(p.who);
    p.subtitle = new TextLabel(p.who);
    p.subtitle->setMaximumLines(2);
    p.numberLine = new TextLabel(p.who);
    p.skeleton = new Skeleton(p.who);
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

    p.scroll = new QScrollArea(this);
    p.scroll->setFrameShape(QFrame::NoFrame);
    p.scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    p.scroll->setWidgetResizable(true);
    p.scroll->setFocusPolicy(Qt::NoFocus);
    p.scroll->viewport()->setAutoFillBackground(false);
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
    history->addWidget(p.historyTitle);
    p.candidates = new QWidget(p.body);
    auto *candidates = new QVBoxLayout(p.candidates);
    candidates->setContentsMargins(0, 0, 0, 0);
    candidates->setSpacing(0);
    for (QWidget *section : {p.chips, p.pinnedFrame, static_cast<QWidget *>(p.facts), p.history, p.candidates})
        p.bodyBox->addWidget(section);
    p.bodyBox->addStretch(1);
    p.scroll->setWidget(p.body);
    p.body->setAutoFillBackground(false); // setWidget() turned it on

    p.remember = new QWidget(this);
    p.rememberBox = new CheckBox(p.remember);
    rowOf(p.remember)->addWidget(p.rememberBox);

    p.sources = new QWidget(this);
    p.sourceFlow = new FlowLayout(p.sources, m_theme.px(10), m_theme.px(2));
    p.words = new TextLabel(this);
    p.words->setMaximumLines(2);
    p.words->hide();

    p.actions = new QWidget(this);
    auto *actions = rowOf(p.actions);
    p.open = new Button(Button::Kind::Primary, p.actions);
    p.open->setSymbol(Symbol::Open);
    p.copy = new Button(Button::Kind::Plain, p.actions);
    p.copy->setSymbol(Symbol::Copy);
    actions->addWidget(p.open, 1);
    actions->addStretch(0);
    actions->addWidget(p.copy);

    p.toast = new QWidget(this);
    auto *toast = rowOf(p.toast);
    p.toastAvatar = new Avatar(p.toast);
    p.toastSymbol = new SymbolView(p.toast);
    p.toastHeadline = new TextLabel(p.toast);
    p.toastVip = new Chip(p.toast);
    p.toastSubtitle = new TextLabel(p.toast);
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
    toast->addWidget(p.toastClose, 0, Qt::AlignVCenter);

    connect(p.close, &QPushButton::clicked, this, [this] { Q_EMIT closeRequested(m_card.id()); });
    connect(p.toastClose, &QPushButton::clicked, this, [this] { Q_EMIT closeRequested(m_card.id()); });
    connect(p.putAway, &QPushButton::clicked, this, [this] { Q_EMIT putAwayRequested(m_card.id()); });
    connect(p.open, &QPushButton::clicked, this, [this] {
        if (mayBeOpened(m_content.openUrl))
            Q_EMIT openRequested(m_card.id(), m_content.openUrl);
    });
    connect(p.copy, &QPushButton::clicked, this, [this] {
        if (!m_content.number.isEmpty())
            Q_EMIT copyRequested(m_card.id(), m_content.number);
    });

    if (m_use == Use::OrdinaryWindow) {
        for (QWidget *control : {static_cast<QWidget *>(p.open), static_cast<QWidget *>(p.copy),
                                 static_cast<QWidget *>(p.rememberBox)})
            control->setFocusPolicy(Qt::StrongFocus);
        for (QWidget *ofTheFrame : {p.putAway, p.close, p.toastClose})
            ofTheFrame->hide(); // the window has its own
        p.open->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_O));
        p.copy->setShortcut(QKeySequence(QKeySequence::Copy));
        p.scroll->setFocusPolicy(Qt::TabFocus);
        auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
        connect(escape, &QShortcut::activated, this, [this] { Q_EMIT closeRequested(m_card.id()); });
    }
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
    p.copy->setLabel(tr("Copy number"));
    if (m_use == Use::OrdinaryWindow) {
        //: A tool tip; %1 is a keyboard shortcut
        p.copy->setToolTip(plainToolTip(
            tr("Copy the number (%1)").arg(p.copy->shortcut().toString(QKeySequence::NativeText))));
    }
    p.scroll->setAccessibleName(tr("What is known about the caller"));
    p.vip->setAccessibleName(tr("VIP"));
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
    for (Button *button : {p.putAway, p.close, p.toastClose, p.open, p.copy})
        button->setTheme(t);

    p.who->layout()->setContentsMargins(t.px(16), t.px(16), t.px(16), t.px(14));
    p.who->layout()->setSpacing(t.px(12));
    p.headline->setLook(t.fontOf(18, QFont::DemiBold), t.text);
    p.subtitle->setLook(t.fontOf(13), t.muted);
    p.numberLine->setLook(t.fontOf(13), t.muted);
    p.skeleton->show(t);

    p.chips->layout()->setContentsMargins(t.px(16), 0, t.px(16), t.px(12));
    p.pinned->setTheme(t);
    p.pinnedFrame->layout()->setContentsMargins(t.px(16), 0, t.px(16), t.px(12));
    p.facts->setTheme(t);
    p.history->layout()->setContentsMargins(t.px(16), t.px(10), t.px(16), t.px(4));
    p.historyTitle->setLook(t.fontOf(11, QFont::Medium), t.faint);

    p.rememberBox->setTheme(t);
    p.remember->layout()->setContentsMargins(t.px(16), t.px(6), t.px(16), t.px(8));
    p.sources->layout()->setContentsMargins(t.px(16), t.px(8), t.px(16), t.px(10));
    p.words->setLook(t.fontOf(12, QFont::Medium), t.text);
    p.actions->layout()->setContentsMargins(t.px(16), t.px(12), t.px(16), t.px(12));
    p.actions->layout()->setSpacing(t.px(8));

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

void CardWidget::setCard(const CallerCard &card)
{
    if (card.id() != m_card.id()) {
        m_candidateOrder.clear();
        m_parts->rememberBox->setChecked(false);
        m_parts->scroll->verticalScrollBar()->setValue(0);
        m_silence->stop();
        m_parts->words->hide();
    }
    m_card = card;
    m_hasCard = true;
    refresh();
    if (isVisible())
        scheduleTick();
}

void CardWidget::refresh()
{
    CardContent next = cardContent(m_card, m_clock.nowUtc(), m_locale, m_errorWords);
    m_parts->clock->setPlainText(cardClock(m_card, m_clock.nowUtc()));
    if (next == m_content)
        return;
    m_content = std::move(next);
    showContent();
}

void CardWidget::showContent()
{
    Parts &p = *m_parts;
    const CardContent &c = m_content;
    const Theme &t = m_theme;
    using Form = CardContent::Form;
    const bool isLoud = c.form == Form::Full || c.form == Form::Choice;

    setAccessibleName(c.spoken);
    p.strip->setVisible(isLoud);
    p.who->setVisible(isLoud);
    p.scroll->setVisible(isLoud);
    p.toast->setVisible(!isLoud);

    if (!isLoud) {
        const bool isToast = c.form == Form::Toast;
        // One line: who answered, then who called.
        p.toastLines->setDirection(isToast ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
        p.toastLines->setSpacing(isToast ? 0 : t.px(8));
        p.toast->layout()->setContentsMargins(t.px(16), t.px(isToast ? 14 : 10), t.px(10),
                                              t.px(isToast ? 14 : 10));
        p.toastAvatar->setVisible(isToast);
        p.toastSymbol->setVisible(!isToast);
        if (isToast)
            p.toastAvatar->show(t, t.px(36), c.avatarName, c.avatarSymbol);
        else
            p.toastSymbol->show(Symbol::Check, t.muted, t.px(20));
        p.toastHeadline->setPlainText(c.headline);
        p.toastSubtitle->setPlainText(c.subtitle);
        p.toastVip->setVisible(c.vip);
        p.toastVip->show(t, Chip::Kind::Vip, tr("VIP"), c.vipReason);
        for (QWidget *part : {p.remember, p.sources, p.actions, static_cast<QWidget *>(p.words)})
            part->hide();
        settle();
        return;
    }

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

    const bool isChoice = c.form == Form::Choice;
    p.avatar->setVisible(!isChoice);
    if (!isChoice)
        p.avatar->show(t, t.px(48), c.avatarName, c.avatarSymbol);
    p.headline->setPlainText(c.headline);
    p.headline->setDirection(c.headlineIsNumber ? TextLabel::Direction::LeftToRight
                                                : TextLabel::Direction::OfText);
    p.vip->setVisible(c.vip);
    if (c.vip)
        p.vip->show(t, Chip::Kind::Vip, tr("VIP"), c.vipReason);
    p.subtitle->setPlainText(c.subtitle);
    p.subtitle->setVisible(!c.subtitle.isEmpty());
    p.numberLine->setPlainText(c.numberLine);
    p.numberLine->setVisible(!c.numberLine.isEmpty());
    p.skeleton->setVisible(c.isSearching);

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

    while (qsizetype(p.chipList.size()) < c.chips.size()) {
        auto *chip = new Chip(p.chips);
        p.chips->layout()->addWidget(chip);
        p.chipList.push_back(chip);
    }
    for (size_t i = 0; i < p.chipList.size(); ++i) {
        const bool isUsed = qsizetype(i) < c.chips.size();
        p.chipList[i]->setVisible(isUsed);
        if (isUsed)
            p.chipList[i]->show(t, Chip::Kind::Tag, c.chips.at(qsizetype(i)), {});
    }
    p.chips->setVisible(!c.chips.isEmpty());
    p.pinnedFrame->setVisible(!c.pinned.isEmpty());
    p.pinned->label->setPlainText(c.pinned);
    p.facts->setVisible(!c.facts.isEmpty());
    p.facts->show(c.facts);

    while (qsizetype(p.historyRows.size()) < c.history.size()) {
        HistoryRow row{new QWidget(p.history), nullptr, nullptr, nullptr};
        row.symbol = new SymbolView(row.frame);
        row.text = new TextLabel(row.frame);
        row.when = new TextLabel(row.frame);
        row.when->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        auto *box = rowOf(row.frame);
        box->addWidget(row.symbol, 0, Qt::AlignVCenter);
        box->addWidget(row.text, 1);
        box->addWidget(row.when);
        p.history->layout()->addWidget(row.frame);
        p.historyRows.push_back(row);
    }
    for (size_t i = 0; i < p.historyRows.size(); ++i) {
        const HistoryRow &row = p.historyRows[i];
        const bool isUsed = qsizetype(i) < c.history.size();
        row.frame->setVisible(isUsed);
        if (!isUsed)
            continue;
        const CardContent::Row &entry = c.history.at(qsizetype(i));
        row.frame->layout()->setContentsMargins(0, t.px(4), 0, t.px(4));
        row.frame->layout()->setSpacing(t.px(10));
        row.symbol->show(entry.symbol, entry.symbol == Symbol::Missed ? t.danger : t.faint, t.px(16));
        row.text->setLook(t.fontOf(13), t.text);
        row.text->setPlainText(entry.text);
        row.when->setLook(t.fontOf(13), t.faint);
        row.when->setPlainText(entry.when, entry.toolTip);
    }
    p.history->setVisible(!c.history.isEmpty());

    showCandidates();
    p.remember->setVisible(isChoice);

    while (qsizetype(p.sourceItems.size()) < c.sources.size()) {
        SourceItem item{new QWidget(p.sources), nullptr, nullptr};
        item.dot = new StateDot(item.frame);
        item.text = new TextLabel(item.frame);
        auto *box = rowOf(item.frame);
        box->addWidget(item.dot, 0, Qt::AlignVCenter);
        box->addWidget(item.text);
        p.sourceFlow->addWidget(item.frame);
        p.sourceItems.push_back(item);
    }
    for (size_t i = 0; i < p.sourceItems.size(); ++i) {
        const SourceItem &item = p.sourceItems[i];
        const bool isUsed = qsizetype(i) < c.sources.size();
        item.frame->setVisible(isUsed);
        if (!isUsed)
            continue;
        const CardContent::Source &source = c.sources.at(qsizetype(i));
        item.frame->layout()->setSpacing(t.px(6));
        item.text->setLook(t.fontOf(11), t.faint);
        item.text->setPlainText(source.text, source.toolTip);
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
    const bool isSpeaking = !p.words->isHidden();
    p.sources->setVisible(!c.sources.isEmpty() && !isSpeaking && !isChoice);

    p.open->setVisible(!isChoice && !c.openText.isEmpty());
    p.open->setLabel(c.openText);
    p.open->setEnabled(!c.openUrl.isEmpty());
    p.open->setToolTip(
        c.openUrl.isEmpty() ? QString()
        : m_use == Use::OrdinaryWindow
            //: A tool tip; %1 is what the button does, %2 a keyboard shortcut
            ? plainToolTip(tr("%1 (%2)").arg(c.openUrl.toDisplayString(),
                                             p.open->shortcut().toString(QKeySequence::NativeText)))
            : plainToolTip(neutralised(c.openUrl.toDisplayString(), 300)));
    p.copy->setVisible(!isChoice && !c.number.isEmpty());
    p.actions->setVisible(!isChoice && (!c.openText.isEmpty() || !c.number.isEmpty()));
    settle();
}

void CardWidget::settle()
{
    forgetSizes(this);
    m_parts->body->layout()->invalidate();
    arrange();
    update();
    Q_EMIT heightWanted();
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
        if (m_use == Use::OrdinaryWindow)
            row.choose->setFocusPolicy(Qt::StrongFocus);
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
    for (const QWidget *part : {p.sources, static_cast<QWidget *>(p.words), p.actions}) {
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
    return widget->heightForWidth(width);
}

} // namespace

int CardWidget::wantedHeight() const
{
    const Parts &p = *m_parts;
    const int width = m_theme.px(cardWidth);
    if (!p.toast->isHidden())
        return heightOf(p.toast, width);
    const int body = p.body->layout()->totalHeightForWidth(width);
    int words = 0;
    if (!p.words->isHidden())
        words = p.words->heightForWidth(width - 2 * m_theme.px(16)) + m_theme.px(16);
    const int who = std::max(heightOf(p.who, width), m_theme.px(60 + 30));
    return heightOf(p.strip, width) + 1 + who + body + heightOf(p.remember, width)
        + heightOf(p.sources, width) + words + heightOf(p.actions, width)
        + (p.actions->isHidden() ? 0 : 1);
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
    fromTop(p.who, std::max(heightOf(p.who, width), m_theme.px(60 + 30)));
    int bottom = height();
    const auto fromBottom = [&](QWidget *part, int height) {
        if (part->isHidden())
            return;
        bottom -= height;
        part->setGeometry(0, bottom, width, height);
    };
    fromBottom(p.actions, heightOf(p.actions, width));
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
    const bool fits = p.body->layout()->totalHeightForWidth(width) <= room;
    p.scroll->setVerticalScrollBarPolicy(fits ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    p.scroll->setGeometry(0, top, width, room);
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
            painter.setClipRect(QRect(0, p.actions->y(), width(), height() - p.actions->y()));
            painter.fillPath(shape, m_theme.raised);
            painter.restore();
            painter.fillRect(0, p.actions->y() - 1, width(), 1, m_theme.line);
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
    }
}

} // namespace Ringside
