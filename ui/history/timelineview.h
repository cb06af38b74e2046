#pragma once

#include "themed.h"
#include "timelinemodel.h"

#include <QListView>
#include <QPersistentModelIndex>

#include <optional>

namespace Ringside {

//! The list of what happened with one person. Enter or a double click on a call opens its notes, on what a CRM keeps its
//! page there; so does a click on the sign at its end.
//!
//! The row under the pointer, or else the one with the keyboard, stays in its place while others come in above it: the
//! list lets itself be scrolled as far as that needs. Does not own the model. Thread: the GUI thread.
class TimelineView : public QListView, public Themed
{
    Q_OBJECT

public:
    explicit TimelineView(TimelineModel &model, QWidget *parent = nullptr);
    void setTheme(const Theme &theme) override;
    //! What stands there while there is no row.
    void setEmptyText(const QString &text);

Q_SIGNALS:
    void callOpened(const Ringside::CallId &id);
    void entryOpened(const Ringside::HistoryEntry &entry); //!< it has a web link
    void menuRequested(const Ringside::HistoryEntry &entry, const QPoint &globalPos);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    bool viewportEvent(QEvent *event) override;
    void updateGeometries() override;

private:
    class Delegate;
    void open(const QModelIndex &index);
    [[nodiscard]] const HistoryEntry *linkAt(const QPoint &place) const;
    [[nodiscard]] QModelIndex rowToKeep() const;
    void keepPlace();
    void restorePlace();
    void letGo();
    void showEmptyText();

    TimelineModel &m_model;
    Delegate *m_delegate;
    Theme m_theme;
    StyledLabel *m_empty;
    std::optional<QPoint> m_pointer; // in the viewport; nullopt: elsewhere
    QPersistentModelIndex m_pressedLink;
    bool m_isOnLink = false; // a click on a sign is being dealt with
    QPersistentModelIndex m_kept; // while rows come and go …
    int m_keptTop = 0; // … where it stood
    bool m_isMeasuring = false;
    int m_reach = 0; // how far the list lets itself be scrolled for that; 0: as far as there are rows
};

} // namespace Ringside
