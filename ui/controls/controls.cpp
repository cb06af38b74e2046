#include "controls.h"

#include "plaintext.h"

#include <QEvent>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace Ringside {

using namespace Qt::StringLiterals;

namespace {

//! Device pixels to one of ours, of what is really painted on: a widget that is rendered into a picture does
//! not know the picture's.
qreal ratioOf(const QPainter &painter)
{
    return std::max(1.0, std::abs(painter.deviceTransform().m11()));
}

} // namespace

// ---- TextLabel

TextLabel::TextLabel(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::NoTextInteraction);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TextLabel::setPlainText(const QString &text, const QString &toolTip)
{
    m_toolTip = toolTip;
    if (text == this->text())
        return;
    m_lines = {};
    m_naturalWidth = -1;
    setText(text);
    updateGeometry();
    update();
}

void TextLabel::setLook(const QFont &font, const QColor &colour)
{
    if (colour == m_colour && font == this->font())
        return;
    m_colour = colour;
    m_lines = {};
    m_naturalWidth = -1;
    setFont(font);
    updateGeometry();
    update();
}

void TextLabel::setMaximumLines(int lines)
{
    m_maximumLines = lines;
    m_lines = {};
    // why not Fixed: that would hold the height at one line, the size hint's.
    QSizePolicy policy(QSizePolicy::Preferred, lines > 1 ? QSizePolicy::Minimum : QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TextLabel::setDirection(Direction direction)
{
    m_direction = direction;
    m_lines = {};
}

Qt::LayoutDirection TextLabel::textDirection() const
{
    switch (m_direction) {
    case Direction::OfLayout:
        break;
    case Direction::OfText:
        return text().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight;
    case Direction::LeftToRight:
        return Qt::LeftToRight;
    }
    return layoutDirection();
}

int TextLabel::lineHeight() const
{
    // The design's 13/18 and 18/24, whatever leading a font brings.
    const int wanted = int(std::lround(QFontInfo(font()).pixelSize() * 1.36));
    return std::max(wanted, fontMetrics().height());
}

const TextLabel::Lines &TextLabel::linesFor(int width) const
{
    if (m_lines.width == width)
        return m_lines;
    m_lines = {};
    m_lines.width = width;
    const QString all = text();
    if (all.isEmpty() || width <= 0)
        return m_lines;
    const QFontMetrics metrics = fontMetrics();
    if (m_maximumLines == 1) {
        const QString shown = metrics.elidedText(all, Qt::ElideRight, width);
        m_lines.isElided = shown != all;
        m_lines.texts = {shown};
        return m_lines;
    }
    QTextLayout layout(all, font());
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(textDirection());
    layout.setTextOption(option);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(width);
        if (m_lines.texts.size() == m_maximumLines - 1) {
            const QString rest = all.mid(line.textStart());
            const QString shown = metrics.elidedText(rest, Qt::ElideRight, width);
            m_lines.isElided = shown != rest;
            m_lines.texts.append(shown);
            break;
        }
        QString shown = all.mid(line.textStart(), line.textLength()).trimmed();
        if (shown.endsWith(u" ·"_s))
            shown.chop(2); // what stands between parts is not wanted at the end of a line
        m_lines.texts.append(shown);
    }
    layout.endLayout();
    return m_lines;
}

QSize TextLabel::sizeHint() const
{
    if (m_naturalWidth < 0)
        m_naturalWidth = text().isEmpty() ? 0 : fontMetrics().horizontalAdvance(text()) + 1;
    return {m_naturalWidth, lineHeight()};
}

QSize TextLabel::minimumSizeHint() const
{
    return {0, lineHeight()};
}

int TextLabel::heightForWidth(int width) const
{
    if (m_maximumLines == 1)
        return lineHeight();
    return lineHeight() * std::max<int>(1, int(linesFor(width).texts.size()));
}

void TextLabel::paintEvent(QPaintEvent *)
{
    const Lines &lines = linesFor(width());
    QPainter painter(this);
    painter.setPen(m_colour);
    painter.setLayoutDirection(textDirection());
    const int height = lineHeight();
    const bool atRight = layoutDirection() == Qt::RightToLeft;
    int y = lines.texts.size() == 1 ? (this->height() - height) / 2 : 0;
    for (const QString &line : lines.texts) {
        const int flags = Qt::TextSingleLine | Qt::AlignAbsolute | Qt::AlignVCenter
            | (atRight ? Qt::AlignRight : Qt::AlignLeft)
            | (painter.layoutDirection() == Qt::RightToLeft ? Qt::TextForceRightToLeft
                                                            : Qt::TextForceLeftToRight);
        painter.drawText(QRect(0, y, width(), height), flags, line);
        y += height;
    }
}

bool TextLabel::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        QString tip = m_toolTip;
        if (tip.isEmpty() && linesFor(width()).isElided)
            tip = text();
        if (tip.isEmpty()) {
            event->ignore();
            return false;
        }
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), plainToolTip(tip), this);
        return true;
    }
    if (event->type() == QEvent::LayoutDirectionChange || event->type() == QEvent::FontChange) {
        m_lines = {};
        m_naturalWidth = -1;
    }
    return QLabel::event(event);
}

// ---- Avatar

Avatar::Avatar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Avatar::show(const Theme &theme, int diameter, const QString &name, Symbol symbol)
{
    m_initials = initials(name);
    m_symbol = symbol;
    m_colour = theme.avatarColour(m_initials.isEmpty() ? QString() : name);
    m_font = theme.font;
    m_font.setPixelSize(std::max(1, qRound(diameter * 0.354)));
    m_font.setWeight(QFont::DemiBold);
    setFixedSize(diameter, diameter);
    update();
}

void Avatar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_colour);
    painter.drawEllipse(rect());
    if (m_initials.isEmpty()) {
        const int side = width() / 2;
        painter.drawPixmap(QPointF((width() - side) / 2.0, (height() - side) / 2.0),
                           symbolPixmap(m_symbol, Qt::white, side, ratioOf(painter)));
        return;
    }
    painter.setPen(Qt::white);
    painter.setFont(m_font);
    painter.drawText(rect(), Qt::AlignCenter | Qt::TextSingleLine, m_initials);
}

// ---- Chip

Chip::Chip(QWidget *parent)
    : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::show(const Theme &theme, Kind kind, const QString &text, const QString &toolTip)
{
    m_kind = kind;
    const bool isVip = kind == Kind::Vip;
    m_ground = isVip ? theme.vipWeak : theme.raised;
    m_border = isVip ? theme.vipLine : theme.line;
    m_ink = isVip ? theme.vip : theme.muted;
    m_padding = theme.px(8);
    m_height = theme.px(isVip ? 20 : 22);
    m_limit = theme.px(200);
    setFont(theme.fontOf(11, isVip ? QFont::Bold : QFont::Normal));
    setText(text);
    setToolTip(plainToolTip(toolTip));
    updateGeometry();
    update();
}

QSize Chip::sizeHint() const
{
    const int width = fontMetrics().horizontalAdvance(text()) + 2 * m_padding + 2;
    return {std::min(width, m_limit), std::max(m_height, fontMetrics().height() + 2)};
}

QSize Chip::minimumSizeHint() const
{
    return sizeHint();
}

void Chip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(m_border);
    painter.setBrush(m_ground);
    painter.drawRoundedRect(frame, frame.height() / 2, frame.height() / 2);
    painter.setPen(m_ink);
    painter.setLayoutDirection(text().isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
    const QRect inner = rect().adjusted(m_padding, 0, -m_padding, 0);
    painter.drawText(inner.adjusted(-1, 0, 1, 0), Qt::AlignCenter | Qt::TextSingleLine,
                     fontMetrics().elidedText(text(), Qt::ElideRight, inner.width() + 2));
}

// ---- StateDot

StateDot::StateDot(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void StateDot::show(Kind kind, int diameter, const QColor &colour, const QColor &halo)
{
    m_kind = kind;
    m_diameter = diameter;
    m_colour = colour;
    m_halo = halo;
    const int side = kind == Kind::Halo ? diameter * 2 : diameter;
    setFixedSize(side, side);
    update();
}

void StateDot::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const QPointF centre = QRectF(rect()).center();
    if (m_kind == Kind::Halo) {
        painter.setBrush(m_halo);
        painter.drawEllipse(rect());
    }
    const qreal radius = m_diameter / 2.0;
    if (m_kind == Kind::Hollow) {
        const qreal pen = std::max(1.0, m_diameter / 4.5);
        painter.setPen(QPen(m_colour, pen));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(centre, radius - pen / 2, radius - pen / 2);
        return;
    }
    painter.setBrush(m_colour);
    painter.drawEllipse(centre, radius, radius);
}

// ---- SymbolView

SymbolView::SymbolView(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void SymbolView::show(Symbol symbol, const QColor &colour, int size)
{
    m_symbol = symbol;
    m_colour = colour;
    setFixedSize(size, size);
    update();
}

void SymbolView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.drawPixmap(QPointF(0, 0), symbolPixmap(m_symbol, m_colour, width(), ratioOf(painter)));
}

// ---- Button

Button::Button(Kind kind, QWidget *parent)
    : QPushButton(parent)
    , m_kind(kind)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::NoFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(kind == Kind::Primary ? QSizePolicy::Expanding : QSizePolicy::Fixed,
                  QSizePolicy::Fixed);
}

void Button::setTheme(const Theme &theme)
{
    m_theme = theme;
    setFont(theme.fontOf(13, m_kind == Kind::Primary ? QFont::DemiBold : QFont::Medium));
    updateGeometry();
    update();
}

void Button::setLabel(const QString &label)
{
    if (label == m_label)
        return;
    m_label = label;
    setAccessibleName(label);
    const QKeySequence kept = shortcut(); // setText() puts the text's mnemonic, or none, in its place
    setText(QString(label).replace(u'&', u"&&"_s));
    setShortcut(kept);
    updateGeometry();
}

void Button::setShortLabel(const QString &label)
{
    m_shortLabel = label;
    update();
}

void Button::setSymbol(Symbol symbol)
{
    m_hasSymbol = true;
    m_symbol = symbol;
    update();
}

void Button::clearSymbol()
{
    m_hasSymbol = false;
    update();
}

void Button::setCompactSymbol(Symbol symbol)
{
    m_compactSymbol = symbol;
}

void Button::setCompact(bool compact)
{
    if (compact == m_isCompact || !m_compactSymbol)
        return;
    m_isCompact = compact;
    updateGeometry();
    update();
}

void Button::setOpensMore(bool opens)
{
    m_opensMore = opens;
    updateGeometry();
}

void Button::reserveFor(const QString &text)
{
    m_reservedTextWidth = std::max(m_reservedTextWidth, fontMetrics().horizontalAdvance(text));
}

QSize Button::sizeHint() const
{
    if (m_kind == Kind::Bare)
        return {m_theme.px(24), m_theme.px(24)};
    if (m_isCompact)
        return {m_theme.px(m_kind == Kind::Primary ? 28 : 40), std::max(m_theme.px(32), fontMetrics().height() + m_theme.px(8))};
    const int words = std::max(fontMetrics().horizontalAdvance(m_label), m_reservedTextWidth)
        + (m_opensMore ? m_theme.px(12 + 4) : 0);
    const int symbol = m_hasSymbol ? m_theme.px(16) + m_theme.px(6) : 0;
    return {words + symbol + 2 * m_theme.px(12) + 2,
            std::max(m_theme.px(32), fontMetrics().height() + m_theme.px(8))};
}

QSize Button::minimumSizeHint() const
{
    const QSize full = sizeHint();
    return m_kind == Kind::Primary && !m_isCompact ? QSize(m_theme.px(80), full.height()) : full;
}

void Button::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (!isEnabled())
        painter.setOpacity(0.5);
    const bool isHovered = isEnabled() && underMouse();
    QColor ground;
    QColor border;
    QColor ink = m_theme.text;
    switch (m_kind) {
    case Kind::Primary:
        ground = m_theme.accent;
        if (isDown())
            ground = ground.darker(118);
        else if (isHovered)
            ground = m_theme.dark ? ground.lighter(108) : ground.darker(108);
        border = ground;
        ink = m_theme.onAccent;
        break;
    case Kind::Plain:
    case Kind::Danger:
        ground = isDown() ? m_theme.line : isHovered ? m_theme.raised : m_theme.surface;
        border = isHovered || isDown() ? m_theme.faint : m_theme.line;
        if (m_kind == Kind::Danger)
            ink = m_theme.danger;
        if (isChecked()) {
            ground = m_theme.accentWeak;
            border = m_theme.accent;
            ink = m_theme.accent;
        }
        break;
    case Kind::Bare:
        ground = isDown() ? m_theme.line : isHovered ? m_theme.raised : QColor(Qt::transparent);
        if (isHovered && !isDown() && !m_theme.dark)
            ground = m_theme.line;
        border = Qt::transparent;
        ink = isHovered ? m_theme.text : m_theme.muted;
        break;
    }
    const qreal radius = m_theme.px(m_kind == Kind::Bare ? 6 : 8);
    const QRectF frame = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(border);
    painter.setBrush(ground);
    painter.drawRoundedRect(frame, radius, radius);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(m_kind == Kind::Primary ? m_theme.onAccent : m_theme.accent, 2));
        const qreal inset = m_kind == Kind::Primary ? 2.5 : 1.0;
        painter.drawRoundedRect(QRectF(rect()).adjusted(inset, inset, -inset, -inset),
                                radius - inset / 2, radius - inset / 2);
    }

    const int symbolSize = m_theme.px(16);
    const bool isSymbolOnly = m_kind == Kind::Bare || m_isCompact;
    const bool hasChevron = m_opensMore && !isSymbolOnly;
    const int chevronSize = m_theme.px(12);
    const int chevronRoom = hasChevron ? chevronSize + m_theme.px(4) : 0;
    const int inside = width() - 2 * m_theme.px(12) - chevronRoom;
    QString label = isSymbolOnly ? QString() : m_label;
    if (!m_shortLabel.isEmpty() && fontMetrics().horizontalAdvance(label) > inside)
        label = m_shortLabel;
    // Where there is no room for both, the words go before the symbol.
    const int both = fontMetrics().horizontalAdvance(label) + symbolSize + m_theme.px(6);
    const bool hasSymbol = isSymbolOnly || (m_hasSymbol && both <= inside);
    const int gap = hasSymbol && !label.isEmpty() ? m_theme.px(6) : 0;
    const int room = inside - (hasSymbol ? symbolSize + gap : 0);
    const QString shown = label.isEmpty() ? QString()
                                          : fontMetrics().elidedText(label, Qt::ElideRight, room);
    const int textWidth = shown.isEmpty() ? 0 : fontMetrics().horizontalAdvance(shown);
    const int total = textWidth + chevronRoom + (hasSymbol ? symbolSize + gap : 0);
    int x = (width() - total) / 2;
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    // The symbol of the primary button says where it leads and follows its words; others go ahead of them.
    const bool symbolIsFirst = (m_kind != Kind::Primary) != isMirrored;
    const auto drawSymbol = [&] {
        if (!hasSymbol)
            return;
        painter.drawPixmap(QPointF(x, (height() - symbolSize) / 2.0),
                           symbolPixmap(m_isCompact ? *m_compactSymbol : m_symbol, ink, symbolSize, ratioOf(painter)));
        x += symbolSize + gap;
    };
    const auto drawChevron = [&] {
        painter.drawPixmap(QPointF(x, (height() - chevronSize) / 2.0 + 1),
                           symbolPixmap(Symbol::Chevron, ink, chevronSize, ratioOf(painter)));
    };
    if (symbolIsFirst)
        drawSymbol();
    if (hasChevron && isMirrored) {
        drawChevron();
        x += chevronRoom;
    }
    if (!shown.isEmpty()) {
        painter.setPen(ink);
        painter.drawText(QRect(x, 0, textWidth + 1, height()),
                         Qt::AlignVCenter | Qt::AlignLeft | Qt::AlignAbsolute | Qt::TextSingleLine,
                         shown);
        x += textWidth + gap;
    }
    if (hasChevron && !isMirrored) {
        x += m_theme.px(4);
        drawChevron();
    }
    if (!symbolIsFirst)
        drawSymbol();
}

bool Button::event(QEvent *event)
{
    if (event->type() == QEvent::EnabledChange)
        setCursor(isEnabled() ? Qt::PointingHandCursor : Qt::ArrowCursor);
    return QPushButton::event(event);
}

// ---- CheckBox

CheckBox::CheckBox(QWidget *parent)
    : QCheckBox(parent)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::NoFocus);
    setCursor(Qt::PointingHandCursor);
}

void CheckBox::setTheme(const Theme &theme)
{
    m_theme = theme;
    setFont(theme.fontOf(12));
    updateGeometry();
    update();
}

QSize CheckBox::sizeHint() const
{
    return {m_theme.px(16 + 8) + fontMetrics().horizontalAdvance(text()) + 2,
            std::max(m_theme.px(24), fontMetrics().height())};
}

QSize CheckBox::minimumSizeHint() const
{
    const QSize full = sizeHint();
    return {std::min(full.width(), m_theme.px(160)), full.height()};
}

bool CheckBox::hitButton(const QPoint &position) const
{
    return rect().contains(position);
}

void CheckBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = m_theme.px(16);
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    const QRect box(isMirrored ? width() - side : 0, (height() - side) / 2, side, side);
    const QRectF frame = QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.setPen(isChecked() ? m_theme.accent : underMouse() || hasFocus() ? m_theme.accent : m_theme.faint);
    painter.setBrush(isChecked() ? m_theme.accent : m_theme.surface);
    painter.drawRoundedRect(frame, m_theme.px(4), m_theme.px(4));
    if (isChecked()) {
        const int mark = side - 2;
        painter.drawPixmap(QPointF(box.x() + 1, box.y() + 1),
                           symbolPixmap(Symbol::Check, m_theme.onAccent, mark, ratioOf(painter)));
    }
    if (hasFocus()) {
        painter.setPen(QPen(m_theme.accent, 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(frame, m_theme.px(4), m_theme.px(4));
    }
    painter.setPen(m_theme.muted);
    const int gap = m_theme.px(24);
    const QRect words = rect().adjusted(isMirrored ? 0 : gap, 0, isMirrored ? -gap : 0, 0);
    painter.drawText(words,
                     Qt::AlignVCenter | Qt::AlignAbsolute | Qt::TextSingleLine
                         | (isMirrored ? Qt::AlignRight : Qt::AlignLeft),
                     fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
}

// ---- FlowLayout

FlowLayout::FlowLayout(QWidget *parent, int horizontalGap, int verticalGap)
    : QLayout(parent)
    , m_horizontalGap(horizontalGap)
    , m_verticalGap(verticalGap)
{
}

FlowLayout::~FlowLayout()
{
    qDeleteAll(m_items);
}

void FlowLayout::addItem(QLayoutItem *item)
{
    m_items.append(item);
}

QLayoutItem *FlowLayout::takeAt(int index)
{
    return index >= 0 && index < m_items.size() ? m_items.takeAt(index) : nullptr;
}

int FlowLayout::heightForWidth(int width) const
{
    return arrange(QRect(0, 0, width, 0), false);
}

QSize FlowLayout::minimumSize() const
{
    QSize size;
    for (const QLayoutItem *item : m_items) {
        if (!item->isEmpty())
            size = size.expandedTo(QSize(0, item->sizeHint().height()));
    }
    const QMargins margins = contentsMargins();
    return size.isEmpty() && size.height() == 0
        ? QSize()
        : size + QSize(margins.left() + margins.right(), margins.top() + margins.bottom());
}

void FlowLayout::setGeometry(const QRect &rect)
{
    QLayout::setGeometry(rect);
    arrange(rect, true);
}

int FlowLayout::arrange(const QRect &rect, bool apply) const
{
    const QMargins margins = contentsMargins();
    const QRect inner = rect.marginsRemoved(margins);
    const bool isMirrored = parentWidget() && parentWidget()->layoutDirection() == Qt::RightToLeft;
    int x = 0;
    int y = 0;
    int lineHeight = 0;
    for (QLayoutItem *item : m_items) {
        if (item->isEmpty())
            continue;
        QSize size = item->sizeHint();
        size.setWidth(std::min(size.width(), inner.width()));
        if (x > 0 && x + size.width() > inner.width()) {
            x = 0;
            y += lineHeight + m_verticalGap;
            lineHeight = 0;
        }
        if (apply) {
            const int left = isMirrored ? inner.right() + 1 - x - size.width() : inner.left() + x;
            item->setGeometry(QRect(QPoint(left, inner.top() + y), size));
        }
        x += size.width() + m_horizontalGap;
        lineHeight = std::max(lineHeight, size.height());
    }
    return y + lineHeight + margins.top() + margins.bottom();
}

} // namespace Ringside
