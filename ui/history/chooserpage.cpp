#include "chooserpage.h"

#include "fields.h"
#include "messagebar.h"
#include "plaintext.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QPainter>
#include <QScrollArea>
#include <QShortcut>

namespace Ringside {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestValue = 300;

} // namespace

ChooserPage::ChooserPage(CallHistory &history, PeopleBook &people, MainWindowAccess &access, Clock &clock,
                         CallWords words, QWidget *parent)
    : QWidget(parent)
    , m_access(access)
    , m_words(words)
    , m_model(HistoryModel::Scope::PeopleOnly, history, people, clock, std::move(words))
{
    m_title = new StyledLabel(StyledLabel::Look::Title, {}, this);
    m_explanation = new StyledLabel(StyledLabel::Look::Quiet, {}, this);
    m_message = new MessageBar(this);
    m_search = new TextField(this);
    m_search->setPlaceholderText(tr("Name, company or number"));
    m_search->setAccessibleName(tr("Search for the person"));
    m_search->setMaxLength(200);
    m_list = new HistoryList(m_model, {}, this);
    m_list->setAccessibleName(tr("People found"));
    m_preview = new Panel(this);
    auto *previewColumn = new QVBoxLayout(m_preview);
    previewColumn->setContentsMargins(14, 10, 14, 10);
    m_previewTitle = new StyledLabel(StyledLabel::Look::Heading, {}, m_preview);
    auto *scroll = new QScrollArea(m_preview);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_previewLines = new QWidget;
    new QGridLayout(m_previewLines);
    scroll->setWidget(m_previewLines);
    previewColumn->addWidget(m_previewTitle);
    previewColumn->addWidget(scroll, 1);
    m_preview->hide();

    m_create = new Button(Button::Kind::Plain, this);
    m_create->setLabel(tr("Somebody new…"));
    m_doIt = new Button(Button::Kind::Primary, this);
    m_doIt->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_cancel = new Button(Button::Kind::Plain, this);
    m_cancel->setLabel(tr("Cancel"));
    auto *buttons = new QHBoxLayout;
    for (Button *button : {m_create, m_cancel, m_doIt})
        button->setFocusPolicy(Qt::StrongFocus);
    buttons->addWidget(m_create);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_doIt);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 16, 20, 12);
    column->setSpacing(10);
    column->addWidget(m_title);
    column->addWidget(m_explanation);
    column->addWidget(m_message);
    column->addWidget(m_search);
    column->addWidget(m_list, 2);
    column->addWidget(m_preview, 3);
    column->addLayout(buttons);

    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_chosen.reset();
        m_preview->hide();
        m_doIt->setEnabled(false);
        m_model.setQuery(text, CallFilter::Kind::All);
    });
    connect(m_search, &QLineEdit::returnPressed, m_list, &HistoryList::enter);
    connect(m_list, &HistoryList::rowChosen, this, &ChooserPage::choose);
    connect(m_list, &HistoryList::rowOpened, this, [this] { m_doIt->setFocus(Qt::OtherFocusReason); });
    connect(m_list, &HistoryList::leftAtTop, this, [this] { m_search->setFocus(Qt::OtherFocusReason); });
    connect(m_list, &HistoryList::typed, this, [this](const QString &text) {
        m_search->setFocus(Qt::OtherFocusReason);
        m_search->insert(text);
    });
    connect(&m_model, &HistoryModel::answered, this, [this] {
        m_list->setEmptyText(m_model.text().isEmpty() ? tr("Write a few letters of the name.")
                                                      : tr("Nobody in the phone book matches."));
    });
    connect(&m_model, &HistoryModel::failed, this, [this](const Error &error) { sayProblem(m_access.describe(error)); });
    connect(m_create, &QAbstractButton::clicked, this, [this] { Q_EMIT createRequested(m_number, m_name); });
    connect(m_doIt, &QAbstractButton::clicked, this, &ChooserPage::confirm);
    connect(m_cancel, &QAbstractButton::clicked, this, &ChooserPage::cancelled);
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &ChooserPage::cancelled);
    auto *down = new QShortcut(QKeySequence(Qt::Key_Down), m_search);
    down->setContext(Qt::WidgetShortcut);
    connect(down, &QShortcut::activated, m_list, &HistoryList::enter);
}

ChooserPage::~ChooserPage() = default;

void ChooserPage::begin(Purpose purpose, const QString &title, const QString &explanation, const QString &doIt)
{
    m_purpose = purpose;
    m_chosen.reset();
    m_title->setPlainText(title);
    m_explanation->setPlainText(explanation);
    m_message->clear();
    m_preview->hide();
    m_doIt->setLabel(doIt);
    m_doIt->setEnabled(false);
    m_create->setVisible(purpose == Purpose::Link);
}

void ChooserPage::beginMerge(const Person &person)
{
    m_first = person;
    m_number = {};
    const QString name = isolated(nameOf(person, m_words));
    //: Heading; %1 is a person's name
    begin(Purpose::Merge, tr("Merge %1 with another person").arg(name),
          //: %1 is a person's name
          tr("Choose who is the same person. %1 stays and gets what only the other one has; the other one goes.").arg(name),
          tr("Merge"));
    m_model.setHidden(refOf(person));
    m_search->setText(person.name);
    m_model.setQuery(m_search->text(), CallFilter::Kind::All);
    m_search->selectAll();
    m_search->setFocus(Qt::OtherFocusReason);
}

void ChooserPage::beginLink(const PhoneNumber &number, const QString &name)
{
    m_first = {};
    m_number = number;
    m_name = name;
    //: Heading; %1 is a telephone number
    begin(Purpose::Link, tr("Whose number is %1?").arg(numberText(number, m_words)),
          tr("Choose a person of the phone book; the number is added to theirs."), tr("Add the number"));
    m_model.setHidden({});
    m_search->setText(neutralised(name, 100));
    m_model.setQuery(m_search->text(), CallFilter::Kind::All);
    m_search->selectAll();
    m_search->setFocus(Qt::OtherFocusReason);
}

void ChooserPage::choose(int row)
{
    const Person *person = m_model.personAt(row);
    if (!person)
        return;
    m_chosen = *person;
    if (m_purpose == Purpose::Merge) {
        Person result = m_first;
        absorb(result, *m_chosen);
        showPreview(result, m_first);
    } else {
        Person result = *m_chosen;
        result.numbers.append({QString(), m_number});
        showPreview(result, *m_chosen);
    }
    m_doIt->setEnabled(true);
}

QList<ChooserPage::Line> ChooserPage::linesOf(const Person &result, const Person &before) const
{
    QList<Line> lines;
    const auto add = [&lines](const QString &label, const QString &value, bool isNew) {
        if (!value.isEmpty())
            lines.append({label, isolated(neutralised(value, longestValue)), isNew});
    };
    add(tr("Name"), result.name, result.name != before.name);
    add(tr("Company"), result.company, result.company != before.company);
    add(tr("Title"), result.title, result.title != before.title);
    add(tr("Email"), result.email, result.email != before.email);
    for (const LabelledNumber &number : result.numbers)
        lines.append({number.label.isEmpty() ? tr("Number") : number.label, numberText(number.number, m_words),
                      !before.numbers.contains(number)});
    for (const QString &tag : result.tags)
        add(tr("Tag"), tag, !before.tags.contains(tag));
    if (result.vip)
        add(tr("VIP"), result.vipReason.isEmpty() ? tr("Yes") : result.vipReason, !before.vip);
    add(tr("Notes"), result.notes, result.notes != before.notes);
    add(tr("Account"), result.accountId, result.accountId != before.accountId);
    add(tr("Contact"), result.contactId, result.contactId != before.contactId);
    for (auto field = result.customFields.begin(); field != result.customFields.end(); ++field)
        add(field.key(), field.value(), !before.customFields.contains(field.key()));
    add(tr("Record"), result.profileUrl.toDisplayString(), result.profileUrl != before.profileUrl);
    return lines;
}

void ChooserPage::showPreview(const Person &result, const Person &before)
{
    auto *grid = static_cast<QGridLayout *>(m_previewLines->layout());
    while (QLayoutItem *item = grid->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    grid->setContentsMargins(0, 4, 0, 4);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    int row = 0;
    const QList<Line> lines = linesOf(result, before);
    for (const Line &line : lines) {
        auto *label = new StyledLabel(StyledLabel::Look::Quiet, neutralised(line.label, 60), m_previewLines);
        auto *value = new StyledLabel(line.isNew ? StyledLabel::Look::Heading : StyledLabel::Look::Body, line.value,
                                      m_previewLines);
        //: Beside a field of a preview: this person did not have it before
        auto *news = new StyledLabel(StyledLabel::Look::Good, line.isNew ? tr("added") : QString(), m_previewLines);
        label->setMaximumLines(1);
        label->setMinimumWidth(m_theme.px(110));
        grid->addWidget(label, row, 0, Qt::AlignTop);
        grid->addWidget(value, row, 1);
        grid->addWidget(news, row, 2, Qt::AlignTop);
        ++row;
    }
    grid->setRowStretch(row, 1);
    //: Above a preview; %1 is a person's name
    m_previewTitle->setPlainText(tr("%1 afterwards").arg(isolated(nameOf(result, m_words))));
    setThemeOfAll(*m_previewLines, m_theme);
    m_preview->show();
}

void ChooserPage::confirm()
{
    if (!m_chosen)
        return;
    m_message->clear();
    if (m_purpose == Purpose::Merge) {
        Q_EMIT mergeRequested(m_first, *m_chosen);
        return;
    }
    Person person = *m_chosen;
    const auto isSame = [this](const LabelledNumber &one) { return one.number.key() == m_number.key(); };
    if (std::none_of(person.numbers.begin(), person.numbers.end(), isSame))
        person.numbers.append({QString(), m_number});
    Q_EMIT linkRequested(person);
}

void ChooserPage::sayProblem(const QString &problem)
{
    m_message->say(MessageBar::Kind::Problem, problem);
}

void ChooserPage::setTheme(const Theme &theme)
{
    m_theme = theme;
    update();
}

void ChooserPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.surface);
}

} // namespace Ringside
