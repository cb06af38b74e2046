#include "foldpanel.h"

#include "plaintext.h"

#include <QMouseEvent>
#include <QPainter>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace Ringside {

// ---- LogoTile

LogoTile::LogoTile(Symbol symbol, QWidget *parent)
    : QWidget(parent)
    , m_symbol(symbol)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void LogoTile::setName(const QString &name)
{
    const QString letter = neutralised(name).left(1);
    m_letter = !letter.isEmpty() && letter.front().isLetterOrNumber() ? letter.toUpper() : QString();
    update();
}

void LogoTile::setTheme(const Theme &theme)
{
    m_theme = theme;
    setFixedSize(theme.px(32), theme.px(32));
    update();
}

void LogoTile::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.accentWeak);
    painter.drawRoundedRect(rect(), m_theme.px(8), m_theme.px(8));
    if (!m_letter.isEmpty()) {
        painter.setFont(m_theme.fontOf(14, QFont::DemiBold));
        painter.setPen(m_theme.accent);
        painter.drawText(rect(), Qt::AlignCenter, m_letter);
        return;
    }
    const int side = m_theme.px(18);
    const qreal ratio = std::max(1.0, std::abs(painter.deviceTransform().m11()));
    painter.drawPixmap(QPointF((width() - side) / 2.0, (height() - side) / 2.0),
                       symbolPixmap(m_symbol, m_theme.accent, side, ratio));
}

// ---- FoldSection

FoldSection::FoldSection(const QString &subject, QWidget *parent)
    : QWidget(parent)
    , m_subject(subject)
    , m_fold(new Button(Button::Kind::Plain, this))
    , m_contents(new QWidget(this))
    , m_contentsLayout(new QVBoxLayout(m_contents))
{
    m_fold->setFocusPolicy(Qt::StrongFocus);
    m_fold->setOpensMore(true);
    m_contents->hide();
    m_contentsLayout->setContentsMargins(0, 10, 0, 0);
    m_contentsLayout->setSpacing(10);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_fold, 0, Qt::AlignLeft);
    layout->addWidget(m_contents);
    connect(m_fold, &QPushButton::clicked, this, [this] { setExpanded(!m_isExpanded); });
    nameButton();
}

void FoldSection::setSubject(const QString &subject)
{
    m_subject = subject;
    nameButton();
}

void FoldSection::nameButton()
{
    const QString subject = neutralised(m_subject, 60);
    //: A button that shows settings most people leave as they are
    m_fold->setLabel(m_isExpanded ? tr("Fewer settings") : tr("More settings"));
    m_fold->setAccessibleName(m_isExpanded
                                  //: A button; %1: a directory
                                  ? tr("Fewer settings of %1").arg(subject)
                                  //: A button; %1: a directory
                                  : tr("More settings of %1").arg(subject));
}

void FoldSection::setExpanded(bool expanded)
{
    m_isExpanded = expanded;
    m_contents->setVisible(expanded);
    nameButton();
}

// ---- FoldPanel

FoldPanel::FoldPanel(Symbol symbol, bool draggable, QWidget *parent)
    : Panel(parent)
    , m_head(new QWidget(this))
    , m_logo(new LogoTile(symbol, m_head))
    , m_heading(new StyledLabel(StyledLabel::Look::Heading, {}, m_head))
    , m_dot(new StateDot(m_head))
    , m_dotLayout(new QVBoxLayout)
    , m_line(new StyledLabel(StyledLabel::Look::Quiet, {}, m_head))
    , m_outcome(new StyledLabel(StyledLabel::Look::Good, {}, m_head))
    , m_fold(new Button(Button::Kind::Bare, m_head))
    , m_details(new QWidget(this))
    , m_detailsLayout(new QVBoxLayout(m_details))
{
    m_fold->setSymbol(Symbol::Chevron);
    m_fold->setFocusPolicy(Qt::StrongFocus);
    connect(m_fold, &QPushButton::clicked, this, [this] { setExpanded(!m_isExpanded); });

    auto *line = new QHBoxLayout;
    line->setSpacing(6);
    m_dotLayout->addWidget(m_dot);
    m_dotLayout->addStretch(1);
    line->addLayout(m_dotLayout);
    line->addWidget(m_line, 1);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(m_heading);
    words->addLayout(line);
    words->addWidget(m_outcome);

    auto *front = new QHBoxLayout;
    front->setSpacing(12);
    if (draggable) {
        m_grip = new DragGrip(m_head);
        front->addWidget(m_grip);
    }
    front->addWidget(m_logo);
    front->addLayout(words, 1);
    m_headButtons = new QHBoxLayout;
    m_headButtons->setSpacing(10);
    m_headButtons->addStretch(1);
    m_headButtons->addWidget(m_fold);
    m_headLayout = new QBoxLayout(QBoxLayout::LeftToRight, m_head);
    m_headLayout->setContentsMargins(0, 0, 0, 0);
    m_headLayout->setSpacing(12);
    m_headLayout->addLayout(front, 1);
    m_headLayout->addLayout(m_headButtons);

    m_detailsLayout->setContentsMargins(0, 12, 0, 2);
    m_detailsLayout->setSpacing(10);
    m_details->hide();
    m_dot->hide();
    m_outcome->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(0);
    layout->addWidget(m_head);
    layout->addWidget(m_details);
}

void FoldPanel::setHeading(const QString &heading)
{
    m_heading->setPlainText(neutralised(heading, 100));
    nameButtons();
}

QString FoldPanel::heading() const
{
    return m_heading->text();
}

void FoldPanel::nameButtons()
{
    const QString name = heading();
    m_fold->setLabel(m_isExpanded
                         //: A button; %1: a telephone system or a directory
                         ? tr("Hide the details of %1").arg(name)
                         //: A button; %1: a telephone system or a directory
                         : tr("Show the details of %1").arg(name));
    m_fold->setToolTip(plainToolTip(m_fold->label()));
    if (m_grip) {
        //: What moves an entry of a list up and down; %1: the entry
        m_grip->setAccessibleName(tr("Place of %1").arg(name));
        m_grip->setToolTip(plainToolTip(tr("Drag, or press Alt+Up or Alt+Down.")));
    }
}

void FoldPanel::setLine(const QString &text, const QColor &dot)
{
    m_line->setPlainText(neutralised(text, 500));
    m_line->setVisible(!text.isEmpty());
    m_dotColour = dot;
    m_dot->setVisible(dot.isValid() && !text.isEmpty());
    if (dot.isValid())
        m_dot->show(StateDot::Kind::Filled, m_theme.px(6), dot);
}

QString FoldPanel::line() const
{
    return m_line->text();
}

void FoldPanel::setOutcome(const QString &text, bool good)
{
    m_outcome->setPlainText(neutralised(text, 600));
    m_outcome->setVisible(!text.isEmpty());
    m_outcome->setLookOf(good ? StyledLabel::Look::Good : StyledLabel::Look::Problem);
}

QString FoldPanel::outcome() const
{
    return m_outcome->text();
}

void FoldPanel::setExpanded(bool expanded)
{
    if (expanded == m_isExpanded)
        return;
    m_isExpanded = expanded;
    m_details->setVisible(expanded);
    setChosen(expanded);
    nameButtons();
    Q_EMIT expandedChanged(expanded);
}

void FoldPanel::setFoldable(bool foldable)
{
    m_fold->setVisible(foldable);
}

void FoldPanel::setTheme(const Theme &theme)
{
    m_theme = theme;
    layout()->setContentsMargins(theme.px(12), theme.px(10), theme.px(12), theme.px(10));
    const int side = theme.px(6);
    if (m_dotColour.isValid())
        m_dot->show(StateDot::Kind::Filled, side, m_dotColour);
    // Beside the first line, halfway up its small letters.
    const QFontMetrics metrics(theme.fontOf(13));
    m_dotLayout->setContentsMargins(0, (2 * metrics.ascent() - metrics.xHeight() - side + 1) / 2, 0, 0);
    Panel::setTheme(theme);
}

void FoldPanel::addToHead(QWidget *widget)
{
    m_headButtons->insertWidget(m_headButtons->count() - 1, widget);
}

Button *FoldPanel::addHeadButton(const QString &label)
{
    auto *button = new Button(Button::Kind::Plain, m_head);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setLabel(label);
    addToHead(button);
    return button;
}

// The buttons go beneath the words where there is no room beside them.
void FoldPanel::resizeEvent(QResizeEvent *event)
{
    Panel::resizeEvent(event);
    const auto direction = width() < m_theme.px(430) ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (direction != m_headLayout->direction())
        m_headLayout->setDirection(direction);
}

// A click on the head, beside its buttons.
void FoldPanel::mouseReleaseEvent(QMouseEvent *event)
{
    const bool isOnHead = m_head->geometry().contains(event->position().toPoint());
    if (event->button() == Qt::LeftButton && isOnHead && !m_fold->isHidden())
        setExpanded(!m_isExpanded);
}

} // namespace Ringside
