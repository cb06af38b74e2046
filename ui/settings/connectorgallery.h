#pragma once

#include "themed.h"

#include <vector>

class QVBoxLayout;

namespace Ringside {

class TextField;

//! What can be added, one under the other, each with a button; with a field that narrows it down where there is much.
//!
//! Words may come from outside. Does not add anything by itself.
class ConnectorGallery : public Panel
{
    Q_OBJECT

public:
    struct Entry {
        QString id;
        QString name;
        QString line; //!< what it is good for
        QString addLabel; //!< of its button
        QString addName; //!< of its button, for who does not see what stands beside it
        bool canAdd = true;
        bool hasLetter = true; //!< in its tile; else a book

        friend bool operator==(const Entry &, const Entry &) = default;
    };

    explicit ConnectorGallery(QWidget *parent = nullptr);

    //! \a complete: there are no further ones to come.
    void setEntries(const QList<Entry> &entries, bool complete);
    //! To the filter, or to the first that can be added.
    void takeKeyboard();
    void clearFilter();

    void setTheme(const Theme &theme) override;

Q_SIGNALS:
    void addRequested(const QString &id);
    void closeRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Row {
        QWidget *widget;
        Button *add;
    };
    [[nodiscard]] Row makeRow(const Entry &entry);
    void filter();
    void addTheOnlyOne();

    Theme m_theme;
    QList<Entry> m_entries;
    bool m_isComplete = false;
    std::vector<Row> m_rows;
    QVBoxLayout *m_layout;
    TextField *m_filter;
    QVBoxLayout *m_rowLayout;
    StyledLabel *m_note;
};

} // namespace Ringside
