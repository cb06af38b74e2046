#include "extensionwindow.h"

#include "controls.h"
#include "icons.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QVBoxLayout>

#include <algorithm>

namespace Ringside {

namespace {

QStringList extensionsIn(const QString &text)
{
    static const QRegularExpression separators(QStringLiteral("[\\s,;]+"));
    return text.split(separators, Qt::SkipEmptyParts);
}

} // namespace

ExtensionWindow::ExtensionWindow(const Theme &theme, Change change, QWidget *parent)
    : QWidget(parent, Qt::Dialog)
    , m_change(std::move(change))
    , m_label(new QLabel(tr("The telephone you use today (its &extension):"), this))
    , m_field(new QLineEdit(this))
    , m_problem(new QLabel(this))
    , m_button(new Button(Button::Kind::Primary, this))
{
    setWindowTitle(tr("Your extension"));
    setWindowIcon(applicationIcon());
    m_label->setTextFormat(Qt::PlainText);
    m_label->setBuddy(m_field);
    m_field->setMaxLength(200);
    m_field->setAccessibleName(tr("Extension"));
    m_problem->setTextFormat(Qt::PlainText);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_button->setLabel(tr("Use this extension"));
    connect(m_button, &Button::clicked, this, &ExtensionWindow::accept);
    connect(m_field, &QLineEdit::returnPressed, this, &ExtensionWindow::accept);
    connect(m_field, &QLineEdit::textEdited, m_problem, &QLabel::hide);

    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_button);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_label);
    layout->addWidget(m_field);
    layout->addWidget(m_problem);
    layout->addStretch();
    layout->addLayout(buttons);
    setTheme(theme);
}

void ExtensionWindow::setTheme(const Theme &theme)
{
    m_theme = theme;
    setPalette(theme.palette());
    setFont(theme.font);
    m_button->setTheme(theme);
    QPalette danger = theme.palette();
    danger.setColor(QPalette::WindowText, theme.danger);
    m_problem->setPalette(danger);
    layout()->setContentsMargins(theme.px(16), theme.px(16), theme.px(16), theme.px(16));
    layout()->setSpacing(theme.px(8));
    setMinimumWidth(theme.px(340));
}

void ExtensionWindow::open(const QStringList &extensions)
{
    m_field->setText(extensions.join(QStringLiteral(", ")));
    m_field->selectAll();
    m_problem->hide();
    show();
    raise();
    activateWindow();
    m_field->setFocus();
}

void ExtensionWindow::accept()
{
    const QStringList extensions = extensionsIn(m_field->text());
    const QString problem
        = extensions.isEmpty() ? tr("Type the number of the telephone, 1001 for example.") : m_change(extensions);
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    if (problem.isEmpty())
        hide();
    else
        resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
}

void ExtensionWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        hide();
    else
        QWidget::keyPressEvent(event);
}

} // namespace Ringside
