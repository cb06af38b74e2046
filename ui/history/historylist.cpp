#include "historylist.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QScrollBar>

namespace Ringside {

namespace {

// Beneath what is looked at; a list that is open all day would else hold every call of that day.
constexpr int rowsKept = 300;

} // namespace

HistoryList::HistoryList(HistoryModel &model, const Theme &theme, QWidget *parent)
    : QListView(parent)
    , m_model(model)
    , m_delegate(theme)
    , m_theme(theme)
    , m_empty(new StyledLabel(StyledLabel::Look::Quiet, {}, viewport()))
{
    setFrameShape(QFrame::NoFrame);
    setModel(&model);
    setItemDelegate(&m_delegate);
    setUniformItemSizes(true);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setTextElideMode(Qt::ElideRight);
    setMouseTracking(true);
    m_empty->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_empty->hide();
    connect(this, &QAbstractItemView::activated, this, [this](const QModelIndex &index) { Q_EMIT rowOpened(index.row()); });
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &HistoryList::keepChoice);
    connect(&model, &QAbstractItemModel::modelReset, this, [this] {
        setUniformItemSizes(!m_model.hasHeads());
        showEmptyText();
        restoreChoice();
    });
    connect(&model, &QAbstractItemModel::rowsAboutToBeInserted, this,
            [this](const QModelIndex &, int first) { keepPlace(first); });
    connect(&model, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first) { keepPlace(first); });
    connect(&model, &QAbstractItemModel::rowsInserted, this, &HistoryList::restorePlace);
    connect(&model, &QAbstractItemModel::rowsInserted, this, &HistoryList::letGoSoon);
    connect(&model, &QAbstractItemModel::rowsRemoved, this, &HistoryList::restorePlace);
}

void HistoryList::setTheme(const Theme &theme)
{
    m_theme = theme;
    setPalette(theme.palette());
    m_delegate.setTheme(theme);
    m_empty->setTheme(theme);
    verticalScrollBar()->setSingleStep(theme.px(56));
    scheduleDelayedItemsLayout();
    viewport()->update();
    showEmptyText();
}

void HistoryList::setEmptyText(const QString &text)
{
    m_empty->setPlainText(text);
    showEmptyText();
}

void HistoryList::showEmptyText()
{
    const bool isEmpty = m_model.rowCount() == 0 && !m_empty->text().isEmpty();
    const int inset = m_theme.px(24);
    const int width = std::max(0, viewport()->width() - 2 * inset);
    m_empty->setGeometry(inset, inset, width, m_empty->heightForWidth(width));
    m_empty->setVisible(isEmpty);
    setAccessibleDescription(isEmpty ? m_empty->text() : QString());
}

void HistoryList::keepChoice()
{
    m_choice = {m_shownText, m_shownKind, {}, {}, verticalScrollBar()->value()};
    const int row = currentIndex().row();
    if (const JournalEntry *entry = m_model.entryAt(row))
        m_choice.call = entry->call.id;
    else if (const Person *person = m_model.personAt(row))
        m_choice.person = {person->source, person->key};
}

// The same question again, because the phone book has changed: what was chosen stays so. Another one begins anew.
void HistoryList::restoreChoice()
{
    const bool isSame = m_choice.text == m_model.text() && m_choice.kind == m_model.kind();
    m_shownText = m_model.text();
    m_shownKind = m_model.kind();
    if (!isSame) {
        scrollToTop();
        return;
    }
    const int row = m_choice.call.isEmpty() ? m_model.rowOfPerson(m_choice.person) : m_model.rowOfCall(m_choice.call);
    m_isEntering = true;
    if (row >= 0)
        setCurrentIndex(m_model.index(row));
    m_isEntering = false;
    executeDelayedItemsLayout();
    verticalScrollBar()->setValue(m_choice.scrolledTo);
}

// At the very top new calls come into sight; further down what is on screen stays where it is.
void HistoryList::keepPlace(int first)
{
    m_anchor = QModelIndex();
    if (verticalScrollBar()->value() <= verticalScrollBar()->minimum())
        return;
    const QModelIndex top = indexAt(QPoint(1, 1));
    if (!top.isValid() || first > top.row())
        return;
    m_anchor = top;
    m_anchorTop = visualRect(top).top();
}

void HistoryList::restorePlace()
{
    showEmptyText();
    if (!m_anchor.isValid())
        return;
    executeDelayedItemsLayout();
    const int moved = visualRect(m_anchor).top() - m_anchorTop;
    verticalScrollBar()->setValue(verticalScrollBar()->value() + moved);
    m_anchor = QModelIndex();
}

// why later: the model may have more to say of the same answer.
void HistoryList::letGoSoon()
{
    if (m_isLettingGo || m_model.rowCount() < 2 * rowsKept)
        return;
    m_isLettingGo = true;
    QMetaObject::invokeMethod(this, &HistoryList::letGo, Qt::QueuedConnection);
}

void HistoryList::letGo()
{
    m_isLettingGo = false;
    const int lookedAt = std::max(indexAt({1, viewport()->height() - 1}).row(), currentIndex().row());
    const int kept = std::max(lookedAt, 0) + rowsKept;
    if (m_model.rowCount() >= kept + rowsKept) // many at once: each time the rows are laid out anew
        m_model.forgetBehind(kept - 1);
}

void HistoryList::enter()
{
    setFocus(Qt::OtherFocusReason);
    const int row = currentIndex().isValid() ? currentIndex().row() : m_model.firstRow();
    if (row >= 0)
        choose(row);
}

// why: the view makes a first row current by itself as Tab comes by; that chooses nothing.
void HistoryList::focusInEvent(QFocusEvent *event)
{
    m_isEntering = true;
    QListView::focusInEvent(event);
    m_isEntering = false;
}

void HistoryList::choose(int row)
{
    const bool isThere = currentIndex().row() == row;
    setCurrentIndex(m_model.index(row));
    if (isThere)
        Q_EMIT rowChosen(row);
}

bool HistoryList::isFirst(const QModelIndex &index) const
{
    return index.row() <= m_model.firstRow();
}

void HistoryList::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QListView::currentChanged(current, previous);
    if (current.isValid() && !m_isEntering)
        Q_EMIT rowChosen(current.row());
}

void HistoryList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Up && isFirst(currentIndex())) {
        Q_EMIT leftAtTop();
        return;
    }
    QListView::keyPressEvent(event);
}

void HistoryList::keyboardSearch(const QString &text)
{
    Q_EMIT typed(text);
}

void HistoryList::resizeEvent(QResizeEvent *event)
{
    QListView::resizeEvent(event);
    showEmptyText();
}

void HistoryList::contextMenuEvent(QContextMenuEvent *event)
{
    const QModelIndex index = event->reason() == QContextMenuEvent::Keyboard ? currentIndex() : indexAt(event->pos());
    if (!index.isValid() || !(index.flags() & Qt::ItemIsEnabled))
        return;
    const QPoint place = event->reason() == QContextMenuEvent::Keyboard
        ? viewport()->mapToGlobal(visualRect(index).center())
        : event->globalPos();
    Q_EMIT menuRequested(index.row(), place);
}

} // namespace Ringside
