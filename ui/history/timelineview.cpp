#include "timelineview.h"

#include "historydelegate.h"

#include <QContextMenuEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>
#include <cmath>

namespace Ringside {

class TimelineView::Delegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void setTheme(const Theme &theme)
    {
        m_theme = theme;
        m_text = theme.fontOf(13);
        m_small = theme.fontOf(11.5);
    }
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const override
    {
        const bool isHead = !(index.flags() & Qt::ItemIsEnabled);
        return {m_theme.px(80), std::max(m_theme.px(isHead ? 32 : 28), QFontMetrics(m_text).height() + m_theme.px(8))};
    }
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const auto *model = static_cast<const TimelineModel *>(index.model());
        const HistoryEntry *entry = model->entryAt(index.row());
        const bool isMirrored = option.direction == Qt::RightToLeft;
        const int inset = m_theme.px(20);
        const QRect inner = option.rect.adjusted(inset, 0, -inset, 0);
        painter->save();
        if (!entry) {
            painter->setFont(m_small);
            painter->setPen(m_theme.faint);
            drawLine(painter, inner.adjusted(0, m_theme.px(8), 0, 0), index.data().toString(), isMirrored);
            painter->restore();
            return;
        }
        const QRect ground = option.rect.adjusted(m_theme.px(12), 1, -m_theme.px(12), -1);
        const bool hasKeyboard = (option.state & QStyle::State_HasFocus) && (option.state & QStyle::State_Active);
        painter->setRenderHint(QPainter::Antialiasing);
        if (option.state & (QStyle::State_Selected | QStyle::State_MouseOver)) {
            painter->setPen(Qt::NoPen);
            painter->setBrush(option.state & QStyle::State_Selected ? m_theme.accentWeak : m_theme.raised);
            painter->drawRoundedRect(ground, m_theme.px(6), m_theme.px(6));
        }
        if (hasKeyboard) {
            painter->setPen(QPen(m_theme.accent, 2));
            painter->setBrush(Qt::NoBrush);
            painter->drawRoundedRect(QRectF(ground).adjusted(1, 1, -1, -1), m_theme.px(6), m_theme.px(6));
        }
        painter->setRenderHint(QPainter::Antialiasing, false);
        const bool isMissed = entry->call.outcome == CallOutcome::Missed;
        const int side = m_theme.px(16);
        const qreal ratio = std::max(1.0, std::abs(painter->deviceTransform().m11()));
        painter->drawPixmap(QPointF(isMirrored ? inner.right() + 1 - side : inner.left(),
                                    inner.top() + (inner.height() - side) / 2.0),
                            symbolPixmap(symbolOf(entry->call), isMissed ? m_theme.danger : m_theme.faint, side, ratio));
        painter->setFont(m_text);
        const QString when = model->whenAt(index.row());
        const int whenWidth = painter->fontMetrics().horizontalAdvance(when) + 1;
        painter->setPen(m_theme.faint);
        drawLine(painter,
                 QRect(isMirrored ? inner.left() : inner.right() + 1 - whenWidth, inner.top(), whenWidth, inner.height()),
                 when, isMirrored);
        painter->setPen(isMissed ? m_theme.danger : m_theme.text);
        const int before = side + m_theme.px(10);
        const int behind = whenWidth + m_theme.px(12);
        drawLine(painter, inner.adjusted(isMirrored ? behind : before, 0, isMirrored ? -before : -behind, 0),
                 index.data().toString(), isMirrored);
        painter->restore();
    }

private:
    Theme m_theme;
    QFont m_text;
    QFont m_small;
};

TimelineView::TimelineView(TimelineModel &model, QWidget *parent)
    : QListView(parent)
    , m_model(model)
    , m_delegate(new Delegate(this))
    , m_empty(new StyledLabel(StyledLabel::Look::Quiet, {}, viewport()))
{
    setAccessibleName(tr("Timeline"));
    setFrameShape(QFrame::NoFrame);
    setModel(&model);
    setItemDelegate(m_delegate);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setMouseTracking(true);
    m_empty->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_empty->hide();
    connect(this, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (const HistoryEntry *entry = m_model.entryAt(index.row()))
            Q_EMIT callOpened(entry->call.id);
    });
    connect(&model, &QAbstractItemModel::modelReset, this, &TimelineView::showEmptyText);
    connect(&model, &TimelineModel::loaded, this, &TimelineView::showEmptyText);
}

void TimelineView::setTheme(const Theme &theme)
{
    m_theme = theme;
    setPalette(theme.palette());
    m_delegate->setTheme(theme);
    m_empty->setTheme(theme);
    verticalScrollBar()->setSingleStep(theme.px(28));
    scheduleDelayedItemsLayout();
    viewport()->update();
    showEmptyText();
}

void TimelineView::setEmptyText(const QString &text)
{
    m_empty->setPlainText(text);
    showEmptyText();
}

void TimelineView::showEmptyText()
{
    const bool isEmpty = m_model.isLoaded() && m_model.rowCount() == 0;
    const int inset = m_theme.px(20);
    const int width = std::max(0, viewport()->width() - 2 * inset);
    m_empty->setGeometry(inset, inset, width, m_empty->heightForWidth(width));
    m_empty->setVisible(isEmpty);
    setAccessibleDescription(isEmpty ? m_empty->text() : QString());
}

void TimelineView::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    showEmptyText();
}

void TimelineView::contextMenuEvent(QContextMenuEvent *event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    if (const HistoryEntry *entry = m_model.entryAt(index.row()))
        Q_EMIT menuRequested(entry->call.id, byKey ? viewport()->mapToGlobal(visualRect(index).center())
                                                   : event->globalPos());
}

} // namespace Ringside
