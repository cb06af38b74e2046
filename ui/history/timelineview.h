#pragma once

#include "themed.h"
#include "timelinemodel.h"

#include <QListView>

namespace Ringside {

//! The list of what happened with one person. Enter or a double click on a call opens its notes.
//!
//! Does not own the model. Thread: the GUI thread.
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
    void menuRequested(const Ringside::CallId &id, const QPoint &globalPos);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    class Delegate;
    void showEmptyText();

    TimelineModel &m_model;
    Delegate *m_delegate;
    Theme m_theme;
    StyledLabel *m_empty;
};

} // namespace Ringside
