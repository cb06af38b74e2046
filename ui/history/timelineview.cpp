#include "timelineview.h"

#include "historydelegate.h"
#include "plaintext.h"

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
    //! Where what stands in the row of \a index, which takes \a rect.
    struct Places {
        QRect symbol;
        QRect text;
        QRect link; // the sign behind the text; empty: the entry has no page
        QRect when;
        QString whenText;
    };
    [[nodiscard]] Places placesOf(const QRect &rect, const QModelIndex &index, bool isMirrored) const
    {
        const auto *model = static_cast<const TimelineModel *>(index.model());
        const HistoryEntry *entry = model->entryAt(index.row());
        const QFontMetrics metrics(m_text);
        const int inset = m_theme.px(20);
        const QRect inner = rect.adjusted(inset, 0, -inset, 0);
        const int side = m_theme.px(16);
        const int sign = entry && isWebLink(entry->url) ? m_theme.px(14) : 0;
        const int gap = m_theme.px(6);
        Places places;
        places.whenText = whenText(*model, index.row(), inner.width() / 3, metrics);
        const int when = metrics.horizontalAdvance(places.whenText) + 1;
        const int start = side + m_theme.px(10);
        const int room = inner.width() - start - when - m_theme.px(12) - (sign > 0 ? sign + gap : 0);
        const int text = std::clamp(metrics.horizontalAdvance(index.data().toString()) + 1, 0, std::max(0, room));
        const auto place = [&](int from, int width, int height) {
            const int left = isMirrored ? inner.right() + 1 - from - width : inner.left() + from;
            return QRect(left, inner.top() + (inner.height() - height) / 2, width, height);
        };
        places.symbol = place(0, side, side);
        places.text = place(start, text, inner.height());
        places.link = sign > 0 ? place(start + text + gap, sign, sign) : QRect();
        places.when = place(inner.width() - when, when, inner.height());
        return places;
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
        const Places places = placesOf(option.rect, index, isMirrored);
        const bool isRed = isMissed(*entry);
        const qreal ratio = std::max(1.0, std::abs(painter->deviceTransform().m11()));
        painter->drawPixmap(places.symbol.topLeft(), symbolPixmap(symbolOf(*entry), isRed ? m_theme.danger : m_theme.faint,
                                                                  places.symbol.width(), ratio));
        if (!places.link.isEmpty())
            painter->drawPixmap(places.link.topLeft(),
                                symbolPixmap(Symbol::Open, m_theme.faint, places.link.width(), ratio));
        painter->setFont(m_text);
        painter->setPen(m_theme.faint);
        drawLine(painter, places.when, places.whenText, isMirrored);
        painter->setPen(isRed ? m_theme.danger : m_theme.text);
        drawLine(painter, places.text, index.data().toString(), isMirrored);
        painter->restore();
    }

private:
    //! "HubSpot · Nov 28"; without the CRM where there is no room for it.
    static QString whenText(const TimelineModel &model, int row, int room, const QFontMetrics &metrics)
    {
        const QString when = model.whenAt(row);
        const QString whole = joined({model.sourceAt(row), when});
        return metrics.horizontalAdvance(whole) <= room ? whole : when;
    }

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
    connect(this, &QAbstractItemView::activated, this, &TimelineView::open);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        m_reach = 0;
        showEmptyText();
    });
    connect(&model, &TimelineModel::loaded, this, &TimelineView::showEmptyText);
    connect(&model, &QAbstractItemModel::rowsAboutToBeInserted, this, &TimelineView::keepPlace);
    connect(&model, &QAbstractItemModel::rowsAboutToBeRemoved, this, &TimelineView::keepPlace);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &TimelineView::restorePlace);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &TimelineView::restorePlace);
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

void TimelineView::open(const QModelIndex &index)
{
    const HistoryEntry *entry = m_model.entryAt(index.row());
    if (!entry || m_isOnLink)
        return;
    if (!entry->call.id.isEmpty())
        Q_EMIT callOpened(entry->call.id);
    else if (isWebLink(entry->url))
        Q_EMIT entryOpened(HistoryEntry(*entry)); // why a copy: opening may change the rows
}

// ---- what is looked at stays

QModelIndex TimelineView::rowToKeep() const
{
    if (m_pointer) {
        if (const QModelIndex pointed = indexAt(*m_pointer); pointed.isValid())
            return pointed;
    }
    const QModelIndex current = currentIndex();
    if (hasFocus() && current.isValid() && viewport()->rect().intersects(visualRect(current)))
        return current;
    return verticalScrollBar()->value() > 0 ? indexAt({1, 1}) : QModelIndex();
}

void TimelineView::keepPlace()
{
    m_kept = rowToKeep();
    m_keptTop = m_kept.isValid() ? visualRect(m_kept).top() : 0;
}

void TimelineView::restorePlace()
{
    showEmptyText();
    if (!m_kept.isValid())
        return;
    executeDelayedItemsLayout();
    QScrollBar *bar = verticalScrollBar();
    const int wanted = bar->value() + visualRect(m_kept).top() - m_keptTop;
    m_kept = QModelIndex();
    if (wanted == bar->value())
        return;
    if (wanted > bar->maximum()) {
        m_reach = wanted;
        updateGeometries();
    }
    bar->setValue(wanted);
}

void TimelineView::updateGeometries()
{
    if (m_isMeasuring) // why: the scroll bar comes and goes while its range is set, which leads back here
        return;
    QScrollBar *bar = verticalScrollBar();
    const int value = bar->value();
    m_isMeasuring = m_reach > 0;
    QListView::updateGeometries();
    if (m_reach > bar->maximum()) {
        bar->setMaximum(m_reach);
        bar->setValue(value);
    } else {
        m_reach = 0;
    }
    m_isMeasuring = false;
}

//! Nothing is looked at any more: the list is as long as it is.
void TimelineView::letGo()
{
    if (m_reach == 0 || m_pointer || hasFocus())
        return;
    m_reach = 0;
    updateGeometries();
}

bool TimelineView::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::Enter) {
        m_pointer = static_cast<QEnterEvent *>(event)->position().toPoint();
    } else if (event->type() == QEvent::Leave) {
        m_pointer.reset();
        letGo();
    }
    return QListView::viewportEvent(event);
}

void TimelineView::focusOutEvent(QFocusEvent *event)
{
    QListView::focusOutEvent(event);
    letGo();
}

// ---- links

const HistoryEntry *TimelineView::linkAt(const QPoint &place) const
{
    const QModelIndex index = indexAt(place);
    const HistoryEntry *entry = m_model.entryAt(index.row());
    if (!entry || !isWebLink(entry->url))
        return nullptr;
    const int around = m_theme.px(6);
    const QRect sign = m_delegate->placesOf(visualRect(index), index, isRightToLeft()).link;
    return sign.adjusted(-around, -around, around, around).contains(place) ? entry : nullptr;
}

void TimelineView::mouseMoveEvent(QMouseEvent *event)
{
    m_pointer = event->position().toPoint();
    viewport()->setCursor(linkAt(*m_pointer) ? Qt::PointingHandCursor : Qt::ArrowCursor);
    QListView::mouseMoveEvent(event);
}

void TimelineView::mousePressEvent(QMouseEvent *event)
{
    const QPoint place = event->position().toPoint();
    m_pressedLink = event->button() == Qt::LeftButton && linkAt(place) ? indexAt(place) : QModelIndex();
    QListView::mousePressEvent(event);
}

void TimelineView::mouseReleaseEvent(QMouseEvent *event)
{
    const QPoint place = event->position().toPoint();
    const QModelIndex pressed = std::exchange(m_pressedLink, QPersistentModelIndex());
    m_isOnLink = pressed.isValid() && linkAt(place) && indexAt(place) == pressed;
    QListView::mouseReleaseEvent(event); // why first: on some desktops one click activates the row
    if (std::exchange(m_isOnLink, false)) {
        if (const HistoryEntry *entry = linkAt(place))
            Q_EMIT entryOpened(HistoryEntry(*entry));
    }
}

//! The first click on a sign has opened the page.
void TimelineView::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (!linkAt(event->position().toPoint()))
        QListView::mouseDoubleClickEvent(event);
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
        Q_EMIT menuRequested(HistoryEntry(*entry), byKey ? viewport()->mapToGlobal(visualRect(index).center())
                                                         : event->globalPos());
}

} // namespace Ringside
