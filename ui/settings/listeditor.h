#pragma once

#include "reorderlist.h"
#include "themed.h"

#include <functional>
#include <optional>

namespace Ringside {

class TextField;

//! One entry of a ListEditor: fields beside each other, a button that removes it, and what is wrong with it.
class ListRow : public QWidget
{
    Q_OBJECT

public:
    explicit ListRow(bool ordered, QWidget *parent = nullptr);

    //! Makes the row's buttons say what they act on.
    void setSubject(const QString &subject);
    void focusFirst();
    void alignFields();
    [[nodiscard]] QString problem() const;
    //! What is typed but not handed over yet.
    void commit();

Q_SIGNALS:
    void edited();
    void removeRequested();

protected:
    void addField(QWidget *field);
    TextField *addText(const QString &name, int characters);
    void setProblem(const QString &problem);
    //! Reads the fields; says edited() where they hold something else now.
    virtual void read() = 0;

private:
    FlowLayout *m_fields;
    Button *m_remove;
    DragGrip *m_grip = nullptr;
    StyledLabel *m_problem;
};

//! Entries one under the other with a button that adds one; in an order that can be changed, or in none.
//!
//! What an entry is, is the business of ListEditorOf.
class ListEditor : public QWidget, public Themed
{
    Q_OBJECT

public:
    ListEditor(const QString &addLabel, bool ordered, QWidget *parent = nullptr);

    //! Stands where there are no entries.
    void setEmptyText(const QString &text);
    [[nodiscard]] QWidget *addButton() const { return m_add; }
    [[nodiscard]] ListRow *row(int index) const;
    [[nodiscard]] int count() const { return m_list->count(); }
    void commit();

    void setTheme(const Theme &theme) override;

Q_SIGNALS:
    //! By the user: an entry was edited, added, removed or moved.
    void edited();

protected:
    [[nodiscard]] bool isOrdered() const { return m_isOrdered; }
    virtual ListRow *makeEmptyRow() = 0;
    void append(ListRow *row);
    void clear();

private:
    void addEmpty();
    void remove(ListRow *row);
    void showEmptyText();

    bool m_isOrdered;
    Theme m_theme;
    ReorderList *m_list;
    StyledLabel *m_empty;
    Button *m_add;
};

//! A ListEditor for values of type T. Row has a constructor (bool ordered, const T *), null for an empty one, and
//! value(): the last good one, or nullopt where it is not complete yet.
template<class T, class Row>
class ListEditorOf : public ListEditor
{
public:
    //! \a set is given the list after each edit.
    ListEditorOf(const QString &addLabel, bool ordered, std::function<void(const QList<T> &)> set,
                 QWidget *parent = nullptr)
        : ListEditor(addLabel, ordered, parent)
    {
        connect(this, &ListEditor::edited, this, [this, set = std::move(set)] {
            const QList<T> now = values();
            if (now == m_known)
                return;
            m_known = now;
            set(now);
        });
    }

    //! Entries become \a list; what is being edited stays as long as \a list is what it was.
    void show(const QList<T> &list)
    {
        if (m_wasShown && list == m_known)
            return;
        m_wasShown = true;
        m_known = list;
        clear();
        for (const T &one : list)
            append(new Row(isOrdered(), &one));
    }

    [[nodiscard]] QList<T> values() const
    {
        QList<T> result;
        for (int i = 0; i < count(); ++i) {
            if (const std::optional<T> value = static_cast<Row *>(row(i))->value())
                result.append(*value);
        }
        return result;
    }

protected:
    ListRow *makeEmptyRow() override { return new Row(isOrdered(), nullptr); }

private:
    bool m_wasShown = false;
    QList<T> m_known;
};

} // namespace Ringside
