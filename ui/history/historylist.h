#pragma once

#include "historydelegate.h"
#include "historymodel.h"
#include "themed.h"

#include <QListView>

namespace Ringside {

//! The list of calls and people. What comes in above the rows on screen does not move them.
//!
//! Does not own the model. Thread: the GUI thread.
class HistoryList : public QListView, public Themed
{
    Q_OBJECT

public:
    HistoryList(HistoryModel &model, const Theme &theme, QWidget *parent = nullptr);
    void setTheme(const Theme &theme) override;
    //! What stands there while there is no row.
    void setEmptyText(const QString &text);
    [[nodiscard]] QString emptyText() const { return m_empty->text(); }
    //! Takes the keyboard, with a row chosen.
    void enter();
    void choose(int row);

    void keyboardSearch(const QString &text) override;

Q_SIGNALS:
    void rowChosen(int row); //!< the current row has changed by the agent's doing
    void rowOpened(int row); //!< Enter, double click
    void menuRequested(int row, const QPoint &globalPos);
    void leftAtTop();
    void typed(const QString &text); //!< letters that belong into the search field

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void keepChoice();
    void restoreChoice();
    void keepPlace(int first);
    void restorePlace();
    void letGoSoon();
    void letGo();
    void showEmptyText();
    [[nodiscard]] bool isFirst(const QModelIndex &index) const;

    HistoryModel &m_model;
    HistoryDelegate m_delegate;
    Theme m_theme;
    StyledLabel *m_empty;
    struct Choice { // before a reset
        QString text;
        CallFilter::Kind kind = CallFilter::Kind::All;
        CallId call;
        PersonRef person;
        int scrolledTo = 0;
    };
    Choice m_choice;
    QString m_shownText; // the question of the rows that are there
    CallFilter::Kind m_shownKind = CallFilter::Kind::All;
    QPersistentModelIndex m_anchor; // the row at the top of the viewport …
    int m_anchorTop = 0; // … and where it stood
    bool m_isLettingGo = false; // soon
    bool m_isEntering = false; // the keyboard comes; nothing has been chosen by that
};

} // namespace Ringside
