#include "listeditor.h"

#include "fields.h"
#include "plaintext.h"
#include "taborder.h"

#include <QVBoxLayout>

#include <algorithm>

namespace Ringside {

// ---- ListRow

ListRow::ListRow(bool ordered, QWidget *parent)
    : QWidget(parent)
    , m_remove(new Button(Button::Kind::Bare, this))
    , m_problem(new StyledLabel(StyledLabel::Look::Problem, {}, this))
{
    auto *place = new QWidget(this);
    m_fields = new FlowLayout(place, 6, 6);
    m_fields->setContentsMargins(0, 0, 0, 0);
    m_problem->hide();
    m_remove->setFocusPolicy(Qt::StrongFocus);
    m_remove->setSymbol(Symbol::Remove);
    connect(m_remove, &QPushButton::clicked, this, &ListRow::removeRequested);

    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    if (ordered) {
        m_grip = new DragGrip(this);
        line->addWidget(m_grip, 0, Qt::AlignTop);
    }
    line->addWidget(place, 1);
    line->addWidget(m_remove, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(line);
    layout->addWidget(m_problem);
    setSubject({});
}

void ListRow::setSubject(const QString &subject)
{
    const QString text = neutralised(subject, 60);
    //: A button that takes an entry out of a list; %1: the entry
    m_remove->setLabel(text.isEmpty() ? tr("Remove this entry") : tr("Remove %1").arg(text));
    m_remove->setToolTip(plainToolTip(m_remove->label()));
    if (!m_grip)
        return;
    //: What moves an entry of a list up and down; %1: the entry
    m_grip->setAccessibleName(text.isEmpty() ? tr("Place of this entry") : tr("Place of %1").arg(text));
    m_grip->setToolTip(plainToolTip(tr("Drag, or press Alt+Up or Alt+Down.")));
}

void ListRow::focusFirst()
{
    if (QLayoutItem *first = m_fields->itemAt(0))
        first->widget()->setFocus(Qt::OtherFocusReason);
}

QString ListRow::problem() const
{
    return m_problem->text();
}

void ListRow::setProblem(const QString &problem)
{
    m_problem->setPlainText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

void ListRow::commit()
{
    read();
}

// All as high as a field, so that they stand on one line.
void ListRow::alignFields()
{
    int height = 0;
    for (int i = 0; i < m_fields->count(); ++i)
        height = std::max(height, m_fields->itemAt(i)->widget()->sizeHint().height());
    for (int i = 0; i < m_fields->count(); ++i)
        m_fields->itemAt(i)->widget()->setMinimumHeight(height);
    m_remove->setMinimumHeight(height);
    if (m_grip)
        m_grip->setMinimumHeight(height);
}

void ListRow::addField(QWidget *field)
{
    m_fields->addWidget(field);
}

TextField *ListRow::addText(const QString &name, int characters)
{
    auto *field = new TextField(this);
    field->setVisibleCharacters(characters);
    field->setAccessibleName(name);
    field->setPlaceholderText(name);
    connect(field, &QLineEdit::editingFinished, this, [this] { read(); });
    addField(field);
    return field;
}

// ---- ListEditor

ListEditor::ListEditor(const QString &addLabel, bool ordered, QWidget *parent)
    : QWidget(parent)
    , m_isOrdered(ordered)
    , m_list(new ReorderList(this))
    , m_empty(new StyledLabel(StyledLabel::Look::Small, {}, this))
    , m_add(new Button(Button::Kind::Plain, this))
{
    m_list->setSpacing(6);
    m_empty->hide();
    m_add->setFocusPolicy(Qt::StrongFocus);
    m_add->setSymbol(Symbol::Add);
    m_add->setLabel(addLabel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_list);
    layout->addWidget(m_empty);
    layout->addWidget(m_add, 0, Qt::AlignLeft);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    connect(m_add, &QPushButton::clicked, this, &ListEditor::addEmpty);
    connect(m_list, &ReorderList::moved, this, &ListEditor::edited);
}

void ListEditor::setEmptyText(const QString &text)
{
    m_empty->setPlainText(text);
    showEmptyText();
}

void ListEditor::showEmptyText()
{
    m_empty->setVisible(m_list->count() == 0 && !m_empty->text().isEmpty());
    m_list->setVisible(m_list->count() > 0);
}

ListRow *ListEditor::row(int index) const
{
    return static_cast<ListRow *>(m_list->item(index));
}

void ListEditor::commit()
{
    for (int i = 0; i < count(); ++i)
        row(i)->commit();
}

void ListEditor::setTheme(const Theme &theme)
{
    m_theme = theme;
    for (int i = 0; i < count(); ++i) {
        setThemeOfAll(*row(i), theme);
        row(i)->alignFields();
    }
}

void ListEditor::append(ListRow *row)
{
    setThemeOfAll(*row, m_theme);
    row->alignFields();
    m_list->append(row);
    connect(row, &ListRow::edited, this, &ListEditor::edited);
    connect(row, &ListRow::removeRequested, this, [this, row] { remove(row); });
    row->show();
    showEmptyText();
}

void ListEditor::clear()
{
    m_list->clear();
    showEmptyText();
}

void ListEditor::addEmpty()
{
    ListRow *row = makeEmptyRow();
    append(row);
    followLayouts(*this);
    row->focusFirst();
}

void ListEditor::remove(ListRow *row)
{
    const auto index = int(m_list->items().indexOf(row));
    m_list->remove(row);
    showEmptyText();
    // The keyboard stays in the neighbourhood.
    if (ListRow *next = this->row(std::min(index, count() - 1)))
        next->focusFirst();
    else
        m_add->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

} // namespace Ringside
