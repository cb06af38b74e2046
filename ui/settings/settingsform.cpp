#include "settingsform.h"

#include "notefield.h"

#include <QFocusEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace Ringside {

namespace {

constexpr int sectionGap = 14;

//! A NoteField that says when the keyboard leaves it, as a QLineEdit does.
class LongField : public NoteField
{
public:
    using NoteField::NoteField;
    std::function<void()> left;
    QString shown; // why not isModified(): it is true after a change of the looks too

    [[nodiscard]] bool isEdited() const { return toPlainText() != shown; }

protected:
    void focusOutEvent(QFocusEvent *event) override
    {
        NoteField::focusOutEvent(event);
        if (left && event->reason() != Qt::PopupFocusReason)
            left();
    }
};

} // namespace

SettingsForm::SettingsForm(SettingsAccess &access, QWidget *parent)
    : QWidget(parent)
    , m_access(access)
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(10);
}

QString SettingsForm::change(SettingsAccess &access, const std::function<void(Settings &)> &edit)
{
    Settings wanted = access.settings();
    edit(wanted);
    if (wanted == access.settings())
        return {};
    const Result<void> result = access.change(wanted);
    return result ? QString() : access.sentence(result.error());
}

FormRow *SettingsForm::add(const QString &label, const QString &keyPath, QWidget *control, QWidget *field,
                           std::function<void()> show, std::function<void()> commit)
{
    auto *row = new FormRow(label, control, this, field);
    m_layout->addWidget(row);
    m_entries.push_back({row, keyPath, std::move(show), std::move(commit)});
    return row;
}

FormRow *SettingsForm::addText(const QString &label, const QString &keyPath, Value<QString> value)
{
    auto *field = new TextField(this);
    const auto place = m_entries.size();
    const auto rowOf = [this, place] { return m_entries.at(place).row; };
    const auto show = [field, rowOf, get = value.get] {
        const bool isBeingEdited = field->hasFocus() && field->isModified();
        if (isBeingEdited || !rowOf()->problem().isEmpty())
            return;
        const QString text = get();
        if (field->text() != text)
            field->setText(text);
        field->setModified(false);
    };
    const auto commit = [field, rowOf, show, value = std::move(value)] {
        if (!field->isModified())
            return;
        const QString problem = value.set(field->text().trimmed());
        rowOf()->setProblem(problem);
        if (problem.isEmpty()) {
            field->setModified(false);
            show();
        }
    };
    connect(field, &QLineEdit::editingFinished, this, commit);
    return add(label, keyPath, field, field, show, commit);
}

FormRow *SettingsForm::addLongText(const QString &label, const QString &keyPath, int fewestLines,
                                   Value<QString> value)
{
    auto *field = new LongField(this);
    field->setVisibleLines(fewestLines, 12);
    const auto place = m_entries.size();
    const auto rowOf = [this, place] { return m_entries.at(place).row; };
    const auto show = [field, rowOf, get = value.get] {
        const bool isBeingEdited = field->hasFocus() && field->isEdited();
        if (isBeingEdited || !rowOf()->problem().isEmpty())
            return;
        if (const QString text = get(); field->toPlainText() != text)
            field->setPlainText(text);
        field->shown = field->toPlainText(); // which has some characters its own way
    };
    const auto commit = [field, rowOf, show, value = std::move(value)] {
        if (!field->isEdited())
            return;
        const QString problem = value.set(field->toPlainText().trimmed());
        rowOf()->setProblem(problem);
        if (problem.isEmpty()) {
            field->shown = field->toPlainText(); // it is edited no more
            show();
        }
    };
    field->left = commit;
    return add(label, keyPath, field, field, show, commit);
}

FormRow *SettingsForm::addSwitch(const QString &label, const QString &keyPath, Value<bool> value)
{
    auto *button = new SwitchButton(this);
    const auto place = m_entries.size();
    const auto show = [button, get = value.get] { button->setChecked(get()); };
    connect(button, &QAbstractButton::clicked, this, [this, place, show, set = std::move(value.set)](bool on) {
        m_entries.at(place).row->setProblem(set(on));
        show();
    });
    return add(label, keyPath, button, button, show, [] {});
}

FormRow *SettingsForm::addNumber(const QString &label, const QString &keyPath, int least, int most,
                                 Value<int> value)
{
    auto *field = new NumberField(this);
    field->setRange(least, most);
    const auto place = m_entries.size();
    const auto show = [field, get = value.get] {
        const QSignalBlocker quiet(field);
        field->setValue(get());
    };
    connect(field, &QSpinBox::valueChanged, this,
            [this, place, show, get = value.get, set = std::move(value.set)](int number) {
                if (number == get())
                    return;
                m_entries.at(place).row->setProblem(set(number));
                show();
            });
    const auto showUnlessEdited = [field, show] {
        if (!field->isBeingEdited())
            show();
    };
    return add(label, keyPath, field, field, showUnlessEdited, [field] { field->interpretText(); });
}

FormRow *SettingsForm::addChoice(const QString &label, const QString &keyPath, const QList<Option> &options,
                                 Value<QVariant> value)
{
    auto *field = new ChoiceField(this);
    for (const Option &option : options)
        field->addItem(option.label, option.data);
    const auto place = m_entries.size();
    const auto show = [field, get = value.get] {
        const QSignalBlocker quiet(field);
        field->choose(get());
    };
    connect(field, &QComboBox::currentIndexChanged, this,
            [this, place, field, show, set = std::move(value.set)](int index) {
                m_entries.at(place).row->setProblem(set(field->itemData(index)));
                show();
            });
    return add(label, keyPath, field, field, show, [] {});
}

FormRow *SettingsForm::addControl(const QString &label, const QString &keyPath, QWidget *control,
                                  std::function<void()> show, QWidget *field)
{
    return add(label, keyPath, control, field, std::move(show), [] {});
}

void SettingsForm::addHeading(const QString &text, const QString &explanation)
{
    if (m_layout->count() > 0)
        m_layout->addSpacing(sectionGap);
    auto *words = new QVBoxLayout;
    words->setSpacing(1);
    words->addWidget(new StyledLabel(StyledLabel::Look::Heading, text, this));
    if (!explanation.isEmpty())
        words->addWidget(new StyledLabel(StyledLabel::Look::Quiet, explanation, this));
    m_layout->addLayout(words);
}

void SettingsForm::addWidget(QWidget *widget)
{
    m_layout->addWidget(widget);
}

void SettingsForm::showLock(const Entry &entry)
{
    const bool isLocked = !entry.keyPath.isEmpty() && m_access.isLocked(entry.keyPath);
    if (isLocked != entry.row->isLocked())
        entry.row->setLocked(isLocked, m_access.lockedBy());
}

void SettingsForm::refresh()
{
    for (const Entry &entry : m_entries) {
        showLock(entry);
        entry.show();
    }
}

void SettingsForm::commit()
{
    for (const Entry &entry : m_entries)
        entry.commit();
}

void SettingsForm::setTheme(const Theme &theme)
{
    m_layout->setSpacing(theme.px(10));
}

bool SettingsForm::hasProblems() const
{
    return std::any_of(m_entries.begin(), m_entries.end(),
                       [](const Entry &entry) { return !entry.row->problem().isEmpty(); });
}

} // namespace Ringside
