#include "historydelegate.h"

#include "historymodel.h"
#include "plaintext.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace Ringside {

namespace {

qreal ratioOf(const QPainter &painter)
{
    return std::max(1.0, std::abs(painter.deviceTransform().m11()));
}

//! The part of \a row from \a from on, \a width wide, seen from the leading side.
QRect leading(const QRect &row, int from, int width, bool isMirrored)
{
    return {isMirrored ? row.right() + 1 - from - width : row.left() + from, row.top(), width, row.height()};
}

} // namespace

int drawLine(QPainter *painter, const QRect &rect, const QString &text, bool isMirrored)
{
    if (text.isEmpty() || rect.width() <= 0)
        return 0;
    const QFontMetrics metrics = painter->fontMetrics();
    int width = metrics.horizontalAdvance(text);
    QString shown = text;
    if (width > rect.width()) {
        shown = metrics.elidedText(text, Qt::ElideRight, rect.width());
        width = std::min(rect.width(), metrics.horizontalAdvance(shown));
    }
    // Parts that have a direction each stand in the order of the layout; other text has its own.
    const char16_t first = text.front().unicode();
    const bool isOfParts = first == 0x2066 || first == 0x2068;
    const bool isRightToLeft = isOfParts ? isMirrored : text.isRightToLeft();
    painter->drawText(rect,
                      Qt::TextSingleLine | Qt::AlignAbsolute | Qt::AlignVCenter
                          | (isMirrored ? Qt::AlignRight : Qt::AlignLeft)
                          | (isRightToLeft ? Qt::TextForceRightToLeft : Qt::TextForceLeftToRight),
                      shown);
    return width;
}

void drawAvatar(QPainter *painter, const Theme &theme, const QRect &place, const QString &name, Symbol symbol,
                const QFont &font)
{
    const QString letters = initials(name);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    painter->setBrush(theme.avatarColour(letters.isEmpty() ? QString() : name));
    painter->drawEllipse(place);
    painter->setRenderHint(QPainter::Antialiasing, false);
    if (letters.isEmpty()) {
        const int side = place.width() / 2;
        painter->drawPixmap(QPointF(place.x() + (place.width() - side) / 2.0,
                                    place.y() + (place.height() - side) / 2.0),
                            symbolPixmap(symbol, Qt::white, side, ratioOf(*painter)));
        return;
    }
    painter->setPen(Qt::white);
    painter->setFont(font);
    painter->drawText(place, Qt::AlignCenter | Qt::TextSingleLine, letters);
}

HistoryDelegate::HistoryDelegate(const Theme &theme, QObject *parent)
    : QStyledItemDelegate(parent)
{
    setTheme(theme);
}

void HistoryDelegate::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_fonts = {theme.fontOf(13, QFont::DemiBold), theme.fontOf(11.5), theme.fontOf(10.5, QFont::Bold),
               theme.fontOf(12, QFont::DemiBold)};
}

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto *model = static_cast<const HistoryModel *>(index.model());
    if (model->kindAt(index.row()) == HistoryModel::RowKind::Head)
        return {m_theme.px(80), m_theme.px(30)};
    const int text = QFontMetrics(m_fonts.name).height() + QFontMetrics(m_fonts.small).height();
    return {m_theme.px(80), std::max(m_theme.px(56), text + m_theme.px(18))};
}

void HistoryDelegate::paintHead(QPainter *painter, const QStyleOptionViewItem &option, const QString &text) const
{
    painter->setFont(m_fonts.small);
    painter->setPen(m_theme.faint);
    const int inset = m_theme.px(12);
    drawLine(painter, option.rect.adjusted(inset, m_theme.px(6), -inset, 0), text,
             option.direction == Qt::RightToLeft);
}

void HistoryDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = static_cast<const HistoryModel *>(index.model());
    const RowText &text = model->textAt(index.row());
    const bool isMirrored = option.direction == Qt::RightToLeft;
    const QRect row = option.rect;
    painter->save();
    if (model->kindAt(index.row()) == HistoryModel::RowKind::Head) {
        paintHead(painter, option, text.headline);
        painter->restore();
        return;
    }
    const bool isChosen = option.state & QStyle::State_Selected;
    if (isChosen)
        painter->fillRect(row, m_theme.accentWeak);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(row, m_theme.raised);
    painter->fillRect(row.left(), row.top(), row.width(), 1, m_theme.line);
    if ((option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_Active)) {
        painter->setPen(QPen(m_theme.accent, 2));
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(row.adjusted(1, 1, -1, -1));
    }

    const int side = m_theme.px(34);
    const int inset = m_theme.px(12);
    const QRect avatar = leading(row, inset, side, isMirrored);
    drawAvatar(painter, m_theme, QRect(avatar.left(), row.center().y() + 1 - side / 2, side, side), text.avatarName,
               text.avatarSymbol, m_fonts.initials);

    painter->setFont(m_fonts.small);
    const int whenWidth = text.when.isEmpty() ? 0 : painter->fontMetrics().horizontalAdvance(text.when) + 1;
    painter->setPen(m_theme.faint);
    drawLine(painter, leading(row, row.width() - inset - whenWidth, whenWidth, isMirrored), text.when, isMirrored);

    const int start = inset + side + m_theme.px(10);
    const int room = row.width() - start - inset - (whenWidth > 0 ? whenWidth + m_theme.px(10) : 0);
    const int nameHeight = QFontMetrics(m_fonts.name).height();
    const int smallHeight = painter->fontMetrics().height();
    const int top = row.top() + (row.height() - nameHeight - smallHeight - m_theme.px(2)) / 2;

    // The name, and behind it what must not be cut off.
    const QRect nameRow(row.left(), top, row.width(), nameHeight);
    const QString vip = vipWord();
    const int badgeWidth = text.vip ? QFontMetrics(m_fonts.badge).horizontalAdvance(vip) + m_theme.px(14) : 0;
    const int nameRoom = room - (text.vip ? badgeWidth + m_theme.px(6) : 0);
    painter->setFont(m_fonts.name);
    painter->setPen(text.tone == RowText::Tone::Missed ? m_theme.danger : m_theme.text);
    const int nameWidth = drawLine(painter, leading(nameRow, start, nameRoom, isMirrored), text.headline, isMirrored);
    if (text.vip) {
        const QRectF badge = QRectF(leading(nameRow, start + nameWidth + m_theme.px(6), badgeWidth, isMirrored))
                                 .adjusted(0.5, 0.5, -0.5, -0.5);
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(m_theme.vipLine);
        painter->setBrush(m_theme.vipWeak);
        painter->drawRoundedRect(badge, badge.height() / 2, badge.height() / 2);
        painter->setFont(m_fonts.badge);
        painter->setPen(m_theme.vip);
        painter->drawText(badge, Qt::AlignCenter | Qt::TextSingleLine, vip);
    }

    const QRect detailRow(row.left(), top + nameHeight + m_theme.px(2), row.width(), smallHeight);
    const QColor quiet = text.tone == RowText::Tone::Missed ? m_theme.danger : m_theme.faint;
    int x = start;
    if (text.hasSymbol) {
        const int mark = m_theme.px(14);
        const QRect place = leading(detailRow, x, mark, isMirrored);
        painter->drawPixmap(QPointF(place.left(), detailRow.top() + (smallHeight - mark) / 2.0),
                            symbolPixmap(text.symbol, quiet, mark, ratioOf(*painter)));
        x += mark + m_theme.px(4);
    }
    painter->setFont(m_fonts.small);
    painter->setPen(quiet);
    const int end = start + room;
    const int gap = painter->fontMetrics().horizontalAdvance(QStringLiteral(" · "));
    const int emphasisWidth = text.emphasis.isEmpty() ? 0 : painter->fontMetrics().horizontalAdvance(text.emphasis) + 1;
    const int detailRoom = end - x - (emphasisWidth > 0 ? emphasisWidth + gap : 0);
    x += drawLine(painter, leading(detailRow, x, detailRoom, isMirrored), text.detail, isMirrored);
    if (emphasisWidth > 0) {
        drawLine(painter, leading(detailRow, x, gap + 1, isMirrored), QStringLiteral(" · "), isMirrored);
        painter->setPen(m_theme.hold);
        drawLine(painter, leading(detailRow, x + gap, emphasisWidth, isMirrored), text.emphasis, isMirrored);
    }
    painter->restore();
}

} // namespace Ringside
