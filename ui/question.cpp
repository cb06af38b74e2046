#include "question.h"

#include "icons.h"
#include "plaintext.h"
#include "themed.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace Ringside {

namespace {

constexpr int widest = 560;

} // namespace

Question::Question(const Theme &theme, QWidget *parent)
    : QWidget(parent, Qt::Dialog)
    , m_question(new StyledLabel(StyledLabel::Look::Body, {}, this))
    , m_yes(new Button(Button::Kind::Primary, this))
    , m_no(new Button(Button::Kind::Plain, this))
{
    setWindowIcon(applicationIcon());
    m_question->setMaximumLines(12);
    connect(m_yes, &Button::clicked, this, [this] { answer(true); });
    connect(m_no, &Button::clicked, this, [this] { answer(false); });

    m_yes->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_no);
    buttons->addWidget(m_yes);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_question);
    layout->addStretch();
    layout->addLayout(buttons);
    setTheme(theme);
}

void Question::setTheme(const Theme &theme)
{
    setThemeOfAll(*this, theme);
    layout()->setContentsMargins(theme.px(16), theme.px(16), theme.px(16), theme.px(16));
    layout()->setSpacing(theme.px(12));
    setMinimumWidth(theme.px(380));
}

void Question::ask(const Text &text, std::function<void()> agreed)
{
    setWindowTitle(text.title);
    m_question->setPlainText(text.question);
    m_yes->setLabel(text.yes);
    m_no->setLabel(text.no);
    m_agreed = std::move(agreed);
    // why not adjustSize(): on a small screen it takes away from the width and does not ask for more lines
    const int wanted = std::clamp(sizeHint().width(), minimumWidth(), widest);
    resize(wanted, layout()->heightForWidth(wanted));
    show();
    raise();
    activateWindow();
    m_no->setFocus();
}

void Question::answer(bool yes)
{
    const auto agreed = std::exchange(m_agreed, {});
    hide();
    if (yes && agreed)
        agreed();
}

void Question::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        answer(false);
    else
        QWidget::keyPressEvent(event);
}

void Question::closeEvent(QCloseEvent *event)
{
    event->accept();
    answer(false);
}

} // namespace Ringside
