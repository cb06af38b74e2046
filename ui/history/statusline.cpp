#include "statusline.h"

#include "plaintext.h"
#include "providerlist.h"
#include "providerwords.h"
#include "wordbutton.h"

#include <QBoxLayout>
#include <QPainter>
#include <QSet>

#include <algorithm>

namespace Ringside {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostSources = 4;
constexpr int mostProviders = 4; // more are counted
constexpr int mostProblems = 2;
constexpr int dotSize = 7;
constexpr int gap = 7; // between a dot and its words
constexpr int gapToButton = 3; // which has a frame around it
constexpr int gapBehind = 15; // before the next dot

} // namespace

StatusLine::StatusLine(MainWindowAccess &access, QLocale locale, QWidget *parent)
    : QWidget(parent)
    , m_access(access)
    , m_locale(std::move(locale))
    , m_left(new QWidget(this))
    , m_trouble(new TextLabel(this))
    , m_list(new ProviderList(access, this))
{
    auto *row = new QHBoxLayout(this);
    row->setSpacing(14);
    auto *items = new QHBoxLayout(m_left);
    items->setContentsMargins(0, 0, 0, 0);
    items->setSpacing(0);
    row->addWidget(m_left, 1);
    row->addWidget(m_trouble, 0);
    m_trouble->hide();
    setAccessibleName(tr("State"));
    connect(m_list, &ProviderList::signInRequested, this, &StatusLine::signInRequested);
    connect(&m_access, &MainWindowAccess::providersChanged, this, &StatusLine::refresh);
}

StatusLine::~StatusLine() = default;

void StatusLine::setStatus(const MainStatus &status)
{
    if (status == m_status)
        return;
    m_status = status;
    refresh();
}

// ---- what there is to say

QString StatusLine::textOf(const MainStatus::Source &source) const
{
    const QString name = neutralised(source.name, 60);
    const QString extension = neutralised(source.extension, 30);
    const QString who = extension.isEmpty()
        ? isolated(name)
        //: A telephone system and the agent's extension there; %1 is a name, %2 a number
        : tr("%1 · ext %2").arg(isolated(name), leftToRight(extension));
    switch (source.status.state) {
    case ConnectionState::Connected:
        return who;
    case ConnectionState::Connecting:
        //: %1 is a telephone system
        return tr("%1: connecting").arg(who);
    case ConnectionState::Lost:
        //: %1 is a telephone system
        return tr("%1: no connection").arg(who);
    case ConnectionState::Denied:
        //: %1 is a telephone system
        return tr("%1: sign-in refused").arg(who);
    }
    return who;
}

StatusLine::Piece StatusLine::pieceOf(const MainStatus::Source &source) const
{
    const ConnectionState state = source.status.state;
    Piece piece;
    piece.key = u"source\n"_s + source.name;
    piece.dot = state == ConnectionState::Connected ? Piece::Dot::Good
        : state == ConnectionState::Connecting      ? Piece::Dot::Waiting
                                                    : Piece::Dot::Bad;
    piece.text = textOf(source);
    piece.tip = source.status.error ? m_access.describe(*source.status.error) : neutralised(source.status.detail, 200);
    return piece;
}

StatusLine::Piece StatusLine::pieceOf(const ProviderStatus &provider, bool isShort) const
{
    using State = ProviderStatus::State;
    Piece piece;
    piece.key = u"provider\n"_s + provider.name;
    piece.dot = provider.isSigningIn || provider.state == State::Opening ? Piece::Dot::Waiting
        : isOutOfOrder(provider)                                          ? Piece::Dot::Bad
        : provider.state == State::Good                                   ? Piece::Dot::Good
                                                                          : Piece::Dot::Quiet;
    piece.text = providerLine(provider, m_access, isShort);
    piece.tip = joined({providerSentence(provider, m_access), callsLeftText(provider)});
    if (provider.state == State::SignInNeeded && !provider.isSigningIn)
        piece.signIn = provider.name;
    return piece;
}

QList<StatusLine::Piece> StatusLine::fixedPieces() const
{
    QList<Piece> pieces;
    for (const MainStatus::Source &source : m_status.sources.mid(0, mostSources))
        pieces.append(pieceOf(source));
    if (m_status.people) {
        Piece piece;
        piece.key = u"people"_s;
        piece.dot = Piece::Dot::Good;
        //: How many people there are; %1 is a number
        piece.text = tr("Phone book %1").arg(m_locale.toString(*m_status.people));
        pieces.append(piece);
    }
    return pieces;
}

QList<StatusLine::Piece> StatusLine::providerPieces(Detail detail) const
{
    const QList<ProviderStatus> providers = m_access.providers();
    if (providers.isEmpty())
        return {};
    const auto bad = std::count_if(providers.begin(), providers.end(), isOutOfOrder);
    const int good = int(providers.size() - bad);
    Piece opener;
    opener.key = u"opener"_s;
    opener.kind = Piece::Kind::Opener;
    QList<Piece> pieces;
    if (detail == Detail::Count) {
        opener.dot = bad > 0 ? Piece::Dot::Bad : Piece::Dot::Good;
        opener.text = bad > 0 ? troubledText(int(bad)) : readyText(good);
        pieces.append(opener);
        return pieces;
    }
    const bool isWhole = detail != Detail::ProblemsOnly;
    for (const ProviderStatus &provider : providers) {
        if (isWhole || isOutOfOrder(provider))
            pieces.append(pieceOf(provider, detail != Detail::Whole));
    }
    if (isWhole || good == 0) {
        //: A button that tells more about directories and CRMs
        opener.text = tr("Details");
    } else {
        opener.dot = Piece::Dot::Good;
        opener.text = readyText(good);
    }
    pieces.append(opener);
    return pieces;
}

QList<StatusLine::Piece> StatusLine::fittingPieces() const
{
    const QList<ProviderStatus> providers = m_access.providers();
    const auto bad = std::count_if(providers.begin(), providers.end(), isOutOfOrder);
    const QList<Piece> fixed = fixedPieces();
    const int trouble
        = m_trouble->isHidden() ? 0 : std::min(m_trouble->sizeHint().width(), width() / 3) + layout()->spacing();
    const int room = contentsRect().width() - layout()->contentsMargins().left() - layout()->contentsMargins().right()
        - trouble;
    for (const Detail detail : {Detail::Whole, Detail::WithoutNumbers, Detail::ProblemsOnly}) {
        const bool isTooMany = detail == Detail::ProblemsOnly ? bad > mostProblems : providers.size() > mostProviders;
        const QList<Piece> all = fixed + providerPieces(detail);
        if (!isTooMany && widthOf(all) <= room)
            return all;
    }
    return fixed + providerPieces(Detail::Count);
}

int StatusLine::widthOf(const QList<Piece> &pieces) const
{
    const QFontMetrics metrics(m_theme.fontOf(11));
    const int button = 2 * m_theme.px(4) + 2; // the frame around a word that can be pressed
    int width = 0;
    for (const Piece &piece : pieces) {
        width += metrics.horizontalAdvance(piece.text) + 2 + m_theme.px(gapBehind);
        width += piece.dot == Piece::Dot::None ? 0 : m_theme.px(dotSize + gap);
        width += piece.kind == Piece::Kind::Opener ? button + m_theme.px(14) : 0;
        width += piece.signIn.isEmpty() ? 0 : metrics.horizontalAdvance(tr("Sign in")) + button + m_theme.px(gap);
    }
    return width;
}

// ---- on the line

void StatusLine::refresh()
{
    showTroubles();
    showPieces(fittingPieces());
}

//! What stays on the line keeps its widgets, and the keyboard.
void StatusLine::showPieces(const QList<Piece> &pieces)
{
    auto *row = static_cast<QHBoxLayout *>(m_left->layout());
    while (QLayoutItem *item = row->takeAt(0))
        delete item;
    QSet<QString> shown;
    QWidget *last = nullptr;
    for (const Piece &piece : pieces) {
        shown.insert(piece.key);
        auto known = m_items.find(piece.key);
        if (known == m_items.end())
            known = m_items.insert(piece.key, {new StateDot(m_left), new TextLabel(m_left), nullptr});
        Item &item = *known;
        showPiece(item, piece);
        if (piece.dot != Piece::Dot::None) {
            row->addWidget(item.dot, 0, Qt::AlignVCenter);
            row->addSpacing(m_theme.px(piece.kind == Piece::Kind::Text ? gap : gapToButton));
        }
        if (piece.kind == Piece::Kind::Text)
            row->addWidget(item.text, 0, Qt::AlignVCenter);
        if (item.button && !item.button->isHidden()) {
            row->addSpacing(piece.kind == Piece::Kind::Text ? m_theme.px(gapToButton) : 0);
            row->addWidget(item.button, 0, Qt::AlignVCenter);
            if (last)
                QWidget::setTabOrder(last, item.button);
            last = item.button;
        }
        row->addSpacing(m_theme.px(gapBehind));
    }
    row->addStretch(1);
    for (auto item = m_items.begin(); item != m_items.end();) {
        if (shown.contains(item.key())) {
            ++item;
            continue;
        }
        for (QWidget *widget : std::initializer_list<QWidget *>{item->dot, item->text, item->button}) {
            if (widget) {
                widget->hide();
                widget->deleteLater(); // why: it may be what was just clicked
            }
        }
        item = m_items.erase(item);
    }
}

void StatusLine::showPiece(Item &item, const Piece &piece)
{
    const bool isOpener = piece.kind == Piece::Kind::Opener;
    item.dot->show(piece.dot == Piece::Dot::Waiting ? StateDot::Kind::Hollow : StateDot::Kind::Filled,
                   m_theme.px(dotSize),
                   piece.dot == Piece::Dot::Good      ? m_theme.ring
                       : piece.dot == Piece::Dot::Bad ? m_theme.danger
                                                      : m_theme.faint);
    static_cast<QWidget *>(item.dot)->setVisible(piece.dot != Piece::Dot::None);
    item.text->setLook(m_theme.fontOf(11), m_theme.muted);
    item.text->setPlainText(isOpener ? QString() : piece.text, piece.tip);
    item.text->setAccessibleDescription(piece.tip);
    item.text->setVisible(!isOpener);
    const bool hasButton = isOpener || !piece.signIn.isEmpty();
    if (hasButton && !item.button) {
        item.button = new WordButton(m_left);
        item.button->setTheme(m_theme);
        if (isOpener)
            connect(item.button, &QAbstractButton::clicked, this, [this, button = item.button] { m_list->openAt(*button); });
        else
            connect(item.button, &QAbstractButton::clicked, this,
                    [this, name = piece.signIn] { Q_EMIT signInRequested(name); });
    }
    if (!item.button)
        return;
    item.button->setVisible(hasButton);
    item.button->setOpensMore(isOpener);
    item.button->setLabel(isOpener ? piece.text : tr("Sign in"));
    const QString name = neutralised(piece.signIn, 60);
    //: A button's name for a screen reader; %1 says how directories and CRMs are, "5 directories ready"
    item.button->setAccessibleName(isOpener ? tr("Directories and CRMs: %1").arg(piece.text)
                                            //: A button's name for a screen reader; %1 is the name of a CRM
                                            : tr("Sign in to %1").arg(name));
}

void StatusLine::showTroubles()
{
    m_trouble->setVisible(!m_status.troubles.isEmpty());
    if (m_status.troubles.isEmpty())
        return;
    m_trouble->setLook(m_theme.fontOf(11), m_theme.danger);
    QStringList all;
    for (const QString &one : std::as_const(m_status.troubles))
        all.append(neutralised(one, 300));
    m_trouble->setPlainText(all.first(), all.join(u'\n'));
    m_trouble->setAccessibleDescription(all.join(u' '));
}

void StatusLine::setTheme(const Theme &theme)
{
    m_theme = theme;
    setFixedHeight(std::max(theme.px(28), QFontMetrics(theme.fontOf(11)).height() + theme.px(10)));
    layout()->setContentsMargins(theme.px(12), 0, theme.px(12), 0);
    refresh();
    update();
}

QSize StatusLine::minimumSizeHint() const
{
    return {m_theme.px(200), QWidget::minimumSizeHint().height()};
}

void StatusLine::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    showPieces(fittingPieces());
}

void StatusLine::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.raised);
    painter.fillRect(0, 0, width(), 1, m_theme.line);
}

} // namespace Ringside
