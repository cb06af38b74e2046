#include "formrow.h"

#include "fields.h"
#include "notefield.h"
#include "plaintext.h"

#include <QBoxLayout>
#include <QResizeEvent>

namespace Ringside {

namespace {

//! A symbol and words beneath the control, absent at first.
QWidget *makeLine(QWidget *parent, SymbolView *symbol, StyledLabel *label)
{
    auto *line = new QWidget(parent);
    auto *layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(symbol, 0, Qt::AlignTop);
    layout->addWidget(label, 1);
    line->hide();
    return line;
}

} // namespace

FormRow::FormRow(const QString &label, QWidget *control, QWidget *parent, QWidget *field)
    : QWidget(parent)
    , m_control(control)
    , m_field(field ? field : control)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_labelPlace(new QWidget(this))
    , m_label(new StyledLabel(StyledLabel::Look::Quiet, label, m_labelPlace))
    , m_hint(new StyledLabel(StyledLabel::Look::Small, {}, this))
    , m_problemSymbol(new SymbolView(this))
    , m_problem(new StyledLabel(StyledLabel::Look::Problem, {}, this))
    , m_lockSymbol(new SymbolView(this))
    , m_lock(new StyledLabel(StyledLabel::Look::Small, {}, this))
{
    m_problemLine = makeLine(this, m_problemSymbol, m_problem);
    m_lockLine = makeLine(this, m_lockSymbol, m_lock);
    m_hint->hide();

    auto *labelLayout = new QVBoxLayout(m_labelPlace);
    labelLayout->setContentsMargins(0, 0, 0, 0);
    labelLayout->addWidget(m_label);
    labelLayout->addStretch();
    m_label->setBuddy(m_field);
    if (m_field->accessibleName().isEmpty())
        m_field->setAccessibleName(label);

    auto *column = new QVBoxLayout;
    column->setSpacing(4);
    auto *controlLine = new QHBoxLayout;
    controlLine->addWidget(control);
    if (!(control->sizePolicy().expandingDirections() & Qt::Horizontal))
        controlLine->addStretch(1);
    column->addLayout(controlLine);
    column->addWidget(m_hint);
    column->addWidget(m_problemLine);
    column->addWidget(m_lockLine);

    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->addWidget(m_labelPlace);
    m_layout->addLayout(column, 1);
}

QString FormRow::label() const
{
    return m_label->text();
}

void FormRow::setLabel(const QString &label)
{
    m_label->setPlainText(label);
    m_field->setAccessibleName(label);
}

void FormRow::setHint(const QString &hint)
{
    m_hint->setPlainText(hint);
    m_hint->setVisible(!hint.isEmpty());
    describeField();
}

QString FormRow::hint() const
{
    return m_hint->text();
}

void FormRow::showLine(QWidget *line, StyledLabel *label, const QString &text)
{
    label->setPlainText(text);
    line->setVisible(!text.isEmpty());
    describeField();
}

void FormRow::setProblem(const QString &problem)
{
    if (problem == m_problem->text())
        return;
    showLine(m_problemLine, m_problem, problem);
    if (auto *text = qobject_cast<TextField *>(m_field))
        text->setInvalid(!problem.isEmpty());
    else if (auto *lines = qobject_cast<NoteField *>(m_field))
        lines->setInvalid(!problem.isEmpty());
}

QString FormRow::problem() const
{
    return m_problem->text();
}

void FormRow::setLocked(bool locked, const QString &by)
{
    m_isLocked = locked;
    m_control->setEnabled(!locked);
    QString text;
    if (locked) {
        text = by.isEmpty()
            //: Beneath a setting that a policy of the company decides
            ? tr("Set by your administrator.")
            //: Beneath a setting that a policy of the company decides; %1: who made it ("IT, Acme")
            : tr("Set by %1.").arg(neutralised(by));
    }
    showLine(m_lockLine, m_lock, text);
}

// A screen reader says these after the name.
void FormRow::describeField()
{
    QStringList parts;
    for (const StyledLabel *one : {m_problem, m_lock, m_hint}) {
        if (!one->text().isEmpty())
            parts.append(one->text());
    }
    m_field->setAccessibleDescription(parts.join(u' '));
}

void FormRow::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_layout->setSpacing(theme.px(m_layout->direction() == QBoxLayout::TopToBottom ? 4 : 14));
    m_labelPlace->layout()->setContentsMargins(0, theme.px(6), 0, 0);
    m_problemSymbol->show(Symbol::Warning, theme.danger, theme.px(14));
    m_lockSymbol->show(Symbol::Lock, theme.faint, theme.px(14));
    resizeEvent(nullptr);
}

void FormRow::resizeEvent(QResizeEvent *event)
{
    if (event)
        QWidget::resizeEvent(event);
    const bool isNarrow = width() < m_theme.px(430);
    const auto direction = isNarrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight;
    if (m_layout->direction() != direction) {
        m_layout->setDirection(direction);
        m_layout->setSpacing(m_theme.px(isNarrow ? 4 : 14));
    }
    m_labelPlace->setMinimumWidth(isNarrow ? 0 : m_theme.px(160));
    m_labelPlace->setMaximumWidth(isNarrow ? QWIDGETSIZE_MAX : m_theme.px(160));
}

} // namespace Ringside
