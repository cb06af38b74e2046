#include "setupwizard.h"

#include "cardstep.h"
#include "logging.h"
#include "messagebar.h"
#include "peoplestep.h"
#include "phonestep.h"
#include "stepbutton.h"
#include "youstep.h"

#include <QCloseEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QScreen>
#include <QStackedWidget>

#include <algorithm>

namespace Ringside {

using namespace std::chrono_literals;

namespace {

constexpr auto keepAfter = 1s;

} // namespace

SetupWizard::SetupWizard(SettingsAccess &settings, SetupAccess &setup, Clock &clock, QString draftFile,
                         QWidget *parent)
    : QWidget(parent, Qt::Window)
    , m_settings(settings)
    , m_setup(setup)
    , m_draftFile(std::move(draftFile))
    , m_written(readSetupDraft(m_draftFile))
    , m_keep(clock.alarm([this] { writeDraft(); }))
    , m_stack(new QStackedWidget(this))
{
    setWindowTitle(tr("Set up Ringside"));
    m_card = new CardStep(settings, setup, this);
    m_pages = {new PhoneStep(settings, setup, clock, this), new YouStep(settings, setup, clock, this),
               new PeopleStep(settings, this), m_card};
    build();
    for (SetupStep *one : std::as_const(m_pages)) {
        m_stack->addWidget(one);
        one->restore(m_written);
        connect(one, &SetupStep::edited, this, [this] {
            // A keychain may answer after the window was closed.
            if (isVisible())
                m_keep->start(keepAfter);
            else
                writeDraft();
        });
        connect(one, &SetupStep::doneChanged, this, &SetupWizard::showSteps);
    }
    open(m_written.finished ? 0 : std::clamp(m_written.step, 0, stepCount - 1));
}

SetupWizard::~SetupWizard() = default;

void SetupWizard::build()
{
    m_message = new MessageBar(this);
    auto *right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(m_message);
    right->addWidget(m_stack, 1);
    m_sidebar = buildSidebar();
    m_footer = buildFooter();
    right->addWidget(m_footer);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_sidebar);
    layout->addLayout(right, 1);
}

Button *SetupWizard::makeButton(int kind, const QString &label, QWidget *parent)
{
    auto *button = new Button(Button::Kind(kind), parent);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setLabel(label);
    return button;
}

QWidget *SetupWizard::buildSidebar()
{
    auto *sidebar = new QWidget(this);
    m_mark = new SymbolView(sidebar);
    m_name = new StyledLabel(StyledLabel::Look::Heading, tr("Welcome to Ringside"), sidebar);
    auto *title = new QHBoxLayout;
    title->setSpacing(8);
    title->addWidget(m_mark);
    title->addWidget(m_name, 1);
    auto *column = new QVBoxLayout(sidebar);
    column->setSpacing(2);
    column->addLayout(title);
    column->addSpacing(12);
    //: The steps of the first set-up
    const QStringList labels{tr("Phone system"), tr("Who you are"), tr("Your people"), tr("Your card")};
    for (int i = 0; i < stepCount; ++i) {
        auto *step = new StepButton(i + 1, stepCount, labels.at(i), sidebar);
        m_steps.append(step);
        column->addWidget(step);
        connect(step, &QAbstractButton::clicked, this, [this, i] { goTo(i); });
    }
    column->addStretch(1);
    m_demoText = new StyledLabel(StyledLabel::Look::Small,
                                 tr("Just looking around? The demo plays calls with sample people. Nothing is set up, and "
                                    "nothing leaves this computer."),
                                 sidebar);
    m_demo = makeButton(int(Button::Kind::Plain), tr("Try the demo"), sidebar);
    column->addWidget(m_demoText);
    column->addSpacing(6);
    column->addWidget(m_demo);
    connect(m_demo, &QPushButton::clicked, this, &SetupWizard::startDemo);
    return sidebar;
}

QWidget *SetupWizard::buildFooter()
{
    auto *footer = new QWidget(this);
    //: A button: closes the first set-up, which can be opened again
    m_later = makeButton(int(Button::Kind::Plain), tr("Go on later"), footer);
    m_later->setToolTip(tr("What you have entered is kept."));
    m_back = makeButton(int(Button::Kind::Plain), tr("Back"), footer);
    //: A button: goes to the next step although something is missing in this one
    m_skip = makeButton(int(Button::Kind::Plain), tr("Skip this step"), footer);
    m_next = makeButton(int(Button::Kind::Primary), tr("Next"), footer);
    m_next->reserveFor(tr("Next"));
    m_next->reserveFor(tr("Done"));
    auto *line = new QHBoxLayout(footer);
    line->setSpacing(8);
    line->addWidget(m_later);
    line->addStretch(1);
    line->addWidget(m_skip);
    line->addWidget(m_back);
    line->addWidget(m_next);
    // Its place is kept, so that nothing moves when it comes.
    QSizePolicy policy = m_skip->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_skip->setSizePolicy(policy);
    m_skip->hide();
    connect(m_later, &QPushButton::clicked, this, &QWidget::close);
    connect(m_back, &QPushButton::clicked, this, [this] { goTo(step() - 1); });
    connect(m_skip, &QPushButton::clicked, this, [this] { goTo(step() + 1); });
    connect(m_next, &QPushButton::clicked, this, &SetupWizard::next);
    return footer;
}

SetupStep *SetupWizard::page(int step) const
{
    return m_pages.at(step);
}

int SetupWizard::step() const
{
    return m_stack->currentIndex();
}

void SetupWizard::setTheme(const Theme &theme)
{
    m_theme = theme;
    setFont(theme.font);
    setThemeOfAll(*this, theme);
    for (SetupStep *one : std::as_const(m_pages))
        one->setTheme(theme);
    m_mark->show(Symbol::Mark, theme.accent, theme.px(22));
    int sidebarWidth = theme.px(230);
    for (const StepButton *step : std::as_const(m_steps))
        sidebarWidth = std::max(sidebarWidth, step->sizeHint().width() + theme.px(26));
    sidebarWidth = std::min(sidebarWidth, theme.px(290));
    m_sidebar->setFixedWidth(sidebarWidth);
    m_sidebar->layout()->setContentsMargins(theme.px(12), theme.px(20), theme.px(12), theme.px(14));
    m_footer->layout()->setContentsMargins(theme.px(20), theme.px(12), theme.px(20), theme.px(12));
    setMinimumHeight(theme.px(420)); // its width is what the words of the buttons need
    if (!isVisible())
        resize(QSize(theme.px(630) + sidebarWidth, theme.px(650)).boundedTo(screen()->availableSize() * 0.95));
    update();
}

void SetupWizard::open(int step)
{
    m_stack->setCurrentIndex(step);
    m_message->clear();
    m_skip->hide();
    m_back->setEnabled(step > 0);
    m_next->setLabel(step == stepCount - 1 ? tr("Done") : tr("Next"));
    if (page(step) == m_card)
        m_card->setSeen();
    showSteps();
    page(step)->firstField()->setFocus();
}

void SetupWizard::showSteps()
{
    for (int i = 0; i < m_steps.size(); ++i) {
        m_steps.at(i)->setCurrent(i == step());
        m_steps.at(i)->setDone(page(i)->isDone());
    }
}

// What can be saved is; what cannot waits in the draft. Nobody is held back.
void SetupWizard::goTo(int wanted)
{
    if (wanted < 0 || wanted >= stepCount || wanted == step())
        return;
    static_cast<void>(page(step())->save());
    page(step())->commit();
    open(wanted);
    writeDraft();
}

void SetupWizard::next()
{
    if (!page(step())->save()) {
        m_skip->setVisible(step() < stepCount - 1);
        writeDraft();
        return;
    }
    if (step() == stepCount - 1)
        finish();
    else
        goTo(step() + 1);
}

void SetupWizard::finish()
{
    writeDraft(true);
    Q_EMIT finished();
    close();
}

void SetupWizard::startDemo()
{
    const Result<void> started = m_setup.startDemo();
    if (!started) {
        m_message->say(MessageBar::Kind::Problem, m_settings.sentence(started.error()));
        return;
    }
    close();
    Q_EMIT demoStarted();
}

void SetupWizard::writeDraft(bool finished)
{
    m_keep->stop();
    SetupDraft draft;
    draft.step = step();
    draft.finished = finished || m_written.finished;
    for (const SetupStep *one : std::as_const(m_pages))
        one->keep(draft);
    if (draft == m_written)
        return;
    const Result<void> written = writeSetupDraft(m_draftFile, draft);
    if (written) {
        m_written = draft;
    } else {
        qCWarning(lcUi) << "the draft of the set-up cannot be written:" << written.error().detail;
        m_message->say(MessageBar::Kind::Warning, m_settings.sentence(written.error()));
    }
}

void SetupWizard::closeEvent(QCloseEvent *event)
{
    static_cast<void>(page(step())->save());
    page(step())->commit();
    writeDraft();
    QWidget::closeEvent(event);
}

void SetupWizard::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    if (isPlain && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        // Enter presses the button that has the keyboard, and goes on from anything else.
        if (auto *button = qobject_cast<QAbstractButton *>(focusWidget()); button && !button->isCheckable())
            button->click();
        else
            next();
        return;
    }
    if (event->matches(QKeySequence::Back)) {
        goTo(step() - 1);
        return;
    }
    if (isPlain && event->key() == Qt::Key_Escape) {
        close();
        return;
    }
    QWidget::keyPressEvent(event);
}

void SetupWizard::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.surface);
    painter.fillRect(m_sidebar->geometry(), m_theme.raised);
    painter.fillRect(m_footer->geometry(), m_theme.raised);
    painter.setPen(m_theme.line);
    const QRect side = m_sidebar->geometry();
    const int edge = layoutDirection() == Qt::RightToLeft ? side.left() : side.right();
    painter.drawLine(edge, 0, edge, height());
    const QRect foot = m_footer->geometry();
    painter.drawLine(foot.left(), foot.top(), foot.right(), foot.top());
}

} // namespace Ringside
