#include "personform.h"

#include "fields.h"
#include "formrow.h"
#include "messagebar.h"
#include "notefield.h"
#include "plaintext.h"
#include "switchbutton.h"

#include <QApplication>
#include <QBoxLayout>
#include <QPainter>
#include <QShortcut>

namespace Ringside {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestText = 300;
constexpr int longestLink = 2000;
constexpr int mostNumbers = 50;
constexpr int mostFields = 100;

QVBoxLayout *listIn(QWidget *frame)
{
    auto *column = new QVBoxLayout(frame);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    return column;
}

QStringList tagsOf(const QString &text)
{
    QStringList tags;
    const QStringList parts = text.split(u',', Qt::SkipEmptyParts);
    for (const QString &part : parts) {
        const QString tag = part.simplified();
        if (!tag.isEmpty() && !tags.contains(tag, Qt::CaseInsensitive))
            tags.append(tag);
    }
    return tags;
}

} // namespace

PersonForm::PersonForm(MainWindowAccess &access, CallWords words, QWidget *parent)
    : QWidget(parent)
    , m_access(access)
    , m_words(std::move(words))
{
    m_title = new StyledLabel(StyledLabel::Look::Title, {}, this);
    m_message = new MessageBar(this);
    m_scroll = new QScrollArea(this);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_page = new QWidget;
    auto *rows = new QVBoxLayout(m_page);
    rows->setContentsMargins(20, 8, 20, 12);
    rows->setSpacing(10);
    m_scroll->setWidget(m_page);

    m_name = addField(tr("Name"), &m_nameRow);
    m_company = addField(tr("Company"));
    m_jobTitle = addField(tr("Title"));

    auto *numbers = new QWidget(m_page);
    numbers->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *numberColumn = listIn(numbers);
    m_numbers = new QWidget(numbers);
    listIn(m_numbers);
    m_addNumber = new Button(Button::Kind::Plain, numbers);
    m_addNumber->setLabel(tr("Add a number"));
    m_addNumber->setSymbol(Symbol::Add);
    numberColumn->addWidget(m_numbers);
    numberColumn->addWidget(m_addNumber, 0, Qt::AlignLeading);
    rows->addWidget(new FormRow(tr("Numbers"), numbers, m_page, m_addNumber));
    m_addNumber->setAccessibleName(tr("Add a number"));
    connect(m_addNumber, &QAbstractButton::clicked, this, [this] {
        addNumber({});
        m_numberRows.last().number->setFocus(Qt::OtherFocusReason);
    });

    m_email = addField(tr("Email"), &m_emailRow);
    m_tags = addField(tr("Tags"));
    m_tags->setPlaceholderText(tr("Separated by commas"));

    m_vip = new SwitchButton(m_page);
    rows->addWidget(new FormRow(tr("VIP"), m_vip, m_page));
    m_vipReason = addField(tr("Why a VIP"), &m_vipReasonRow);
    m_vipReason->setPlaceholderText(tr("Shown with every call"));
    connect(m_vip, &QAbstractButton::toggled, this, &PersonForm::showVip);

    m_notes = new NoteField(m_page);
    m_notes->setVisibleLines(3, 8);
    rows->addWidget(new FormRow(tr("Notes"), m_notes, m_page));
    m_link = addField(tr("Link to the record"), &m_linkRow);
    m_link->setPlaceholderText(u"https://"_s);
    m_link->setMaxLength(longestLink);

    auto *fields = new QWidget(m_page);
    fields->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    auto *fieldColumn = listIn(fields);
    m_fields = new QWidget(fields);
    listIn(m_fields);
    m_addCustomField = new Button(Button::Kind::Plain, fields);
    m_addCustomField->setLabel(tr("Add a field"));
    m_addCustomField->setSymbol(Symbol::Add);
    fieldColumn->addWidget(m_fields);
    fieldColumn->addWidget(m_addCustomField, 0, Qt::AlignLeading);
    rows->addWidget(new FormRow(tr("Other fields"), fields, m_page, m_addCustomField));
    m_addCustomField->setAccessibleName(tr("Add a field"));
    connect(m_addCustomField, &QAbstractButton::clicked, this, [this] {
        addCustomField({}, {});
        m_fieldRows.last().name->setFocus(Qt::OtherFocusReason);
    });
    rows->addStretch(1);

    m_save = new Button(Button::Kind::Primary, this);
    m_save->setLabel(tr("Save"));
    m_save->setToolTip(plainToolTip(tr("Save (Ctrl+Enter)")));
    m_save->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_cancel = new Button(Button::Kind::Plain, this);
    m_cancel->setLabel(tr("Cancel"));
    for (Button *button : {m_addNumber, m_addCustomField, m_save, m_cancel})
        button->setFocusPolicy(Qt::StrongFocus);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(20, 10, 20, 12);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);

    auto *head = new QVBoxLayout;
    head->setContentsMargins(20, 16, 20, 4);
    head->setSpacing(8);
    head->addWidget(m_title);
    head->addWidget(m_message);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_scroll, 1);
    column->addLayout(buttons);

    connect(m_save, &QAbstractButton::clicked, this, &PersonForm::save);
    connect(m_cancel, &QAbstractButton::clicked, this, &PersonForm::cancelled);
    for (const int key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key(key)), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &PersonForm::save);
    }
    auto *escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &PersonForm::cancelled);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && m_page->isAncestorOf(now))
            m_lastField = now;
    });
    showVip();
}

void PersonForm::goOn()
{
    (m_lastField ? m_lastField.data() : m_name)->setFocus(Qt::OtherFocusReason);
}

TextField *PersonForm::addField(const QString &label, FormRow **row)
{
    auto *field = new TextField(m_page);
    field->setMaxLength(longestText);
    auto *made = new FormRow(label, field, m_page);
    m_page->layout()->addWidget(made);
    if (row)
        *row = made;
    return field;
}

void PersonForm::setTheme(const Theme &theme)
{
    m_theme = theme;
    m_scroll->setPalette(theme.palette());
    update();
}

void PersonForm::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.surface);
}

void PersonForm::showVip()
{
    m_vipReasonRow->setVisible(m_vip->isChecked());
}

void PersonForm::removeRow(QWidget *frame)
{
    m_numberRows.removeIf([frame](const NumberRow &row) { return row.frame == frame; });
    m_fieldRows.removeIf([frame](const FieldRow &row) { return row.frame == frame; });
    frame->hide();
    frame->deleteLater(); // why: its own button was clicked
}

void PersonForm::addNumber(const LabelledNumber &number)
{
    if (m_numberRows.size() >= mostNumbers)
        return;
    NumberRow row;
    row.frame = new QWidget(m_numbers);
    row.before = number.number;
    row.shown = number.number.isWithheld() ? QString()
        : m_words.format                   ? m_words.format(number.number)
                                           : number.number.raw;
    auto *column = new QVBoxLayout(row.frame);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    auto *line = new QHBoxLayout;
    line->setSpacing(6);
    row.label = new TextField(row.frame);
    row.label->setMaxLength(40);
    row.label->setVisibleCharacters(9);
    //: What a number is: its label
    row.label->setPlaceholderText(tr("Work"));
    row.label->setAccessibleName(tr("What this number is: work, mobile …"));
    row.label->setText(neutralised(number.label, 40));
    row.number = new TextField(row.frame);
    row.number->setMaxLength(60);
    row.number->setPlaceholderText(u"+1 415 555 0123"_s);
    row.number->setAccessibleName(tr("Telephone number"));
    row.number->setText(row.shown);
    auto *remove = new Button(Button::Kind::Bare, row.frame);
    remove->setSymbol(Symbol::Remove);
    remove->setLabel(tr("Remove this number"));
    remove->setToolTip(plainToolTip(tr("Remove this number")));
    remove->setFocusPolicy(Qt::StrongFocus);
    line->addWidget(row.label);
    line->addWidget(row.number, 1);
    line->addWidget(remove);
    row.hint = new StyledLabel(StyledLabel::Look::Small, {}, row.frame);
    row.hint->hide();
    column->addLayout(line);
    column->addWidget(row.hint);
    m_numbers->layout()->addWidget(row.frame);
    setThemeOfAll(*row.frame, m_theme);
    row.frame->show();
    m_numberRows.append(row);
    QWidget::setTabOrder(remove, m_addNumber);
    connect(row.number, &QLineEdit::textChanged, this, [this, row] { reviewNumber(row, false); });
    connect(row.number, &QLineEdit::editingFinished, this, [this, row] { reviewNumber(row, true); });
    connect(remove, &QAbstractButton::clicked, this, [this, frame = row.frame] { removeRow(frame); });
}

PhoneNumber PersonForm::numberOf(const NumberRow &row) const
{
    const QString text = row.number->text().trimmed();
    return text == row.shown ? row.before : m_access.parse(text);
}

//! Says beneath a number what it is understood as; \a strictly: also that it is not understood.
void PersonForm::reviewNumber(const NumberRow &row, bool strictly) const
{
    const QString text = row.number->text().trimmed();
    const PhoneNumber number = numberOf(row);
    QString hint;
    bool isProblem = false;
    if (text.isEmpty() || text == row.shown) {
        // nothing to say
    } else if (number.kind == PhoneNumber::Kind::External || number.kind == PhoneNumber::Kind::Internal) {
        const QString shown = numberText(number, m_words);
        if (shown != leftToRight(text))
            //: Beneath a number field; %1 is the number as it was understood
            hint = tr("Understood as %1.").arg(shown);
    } else if (strictly) {
        hint = tr("This is not a telephone number. Write it with its area code, or with + and the country.");
        isProblem = true;
    }
    row.hint->setLookOf(isProblem ? StyledLabel::Look::Problem : StyledLabel::Look::Small);
    row.hint->setPlainText(hint);
    row.hint->setVisible(!hint.isEmpty());
    row.number->setInvalid(isProblem);
    row.number->setAccessibleDescription(hint);
}

void PersonForm::addCustomField(const QString &name, const QString &value)
{
    if (m_fieldRows.size() >= mostFields)
        return;
    FieldRow row;
    row.frame = new QWidget(m_fields);
    auto *line = new QHBoxLayout(row.frame);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(6);
    row.name = new TextField(row.frame);
    row.name->setVisibleCharacters(14);
    row.name->setMaxLength(60);
    row.name->setPlaceholderText(tr("Field"));
    row.name->setAccessibleName(tr("Name of the field"));
    row.name->setText(name);
    row.value = new TextField(row.frame);
    row.value->setMaxLength(longestLink);
    row.value->setAccessibleName(tr("What the field holds"));
    row.value->setText(value);
    auto *remove = new Button(Button::Kind::Bare, row.frame);
    remove->setSymbol(Symbol::Remove);
    remove->setLabel(tr("Remove this field"));
    remove->setToolTip(plainToolTip(tr("Remove this field")));
    remove->setFocusPolicy(Qt::StrongFocus);
    line->addWidget(row.name);
    line->addWidget(row.value, 1);
    line->addWidget(remove);
    m_fields->layout()->addWidget(row.frame);
    setThemeOfAll(*row.frame, m_theme);
    row.frame->show();
    m_fieldRows.append(row);
    QWidget::setTabOrder(remove, m_addCustomField);
    connect(remove, &QAbstractButton::clicked, this, [this, frame = row.frame] { removeRow(frame); });
}

void PersonForm::setPerson(const Person &person)
{
    m_person = person;
    m_title->setPlainText(person.key.isEmpty() ? tr("New person")
                                               //: Heading of a form; %1 is a person's name
                                               : tr("Edit %1").arg(isolated(nameOf(person, m_words))));
    m_message->clear();
    m_name->setText(person.name);
    m_company->setText(person.company);
    m_jobTitle->setText(person.title);
    m_email->setText(person.email);
    m_tags->setText(person.tags.join(u", "_s));
    m_link->setText(person.profileUrl.toString());
    m_vip->setChecked(person.vip);
    m_vipReason->setText(person.vipReason);
    m_notes->setPlainText(person.notes);
    for (FormRow *row : {m_nameRow, m_emailRow, m_linkRow})
        row->setProblem({});
    while (!m_numberRows.isEmpty())
        removeRow(m_numberRows.first().frame);
    while (!m_fieldRows.isEmpty())
        removeRow(m_fieldRows.first().frame);
    for (const LabelledNumber &number : person.numbers)
        addNumber(number);
    if (person.numbers.isEmpty())
        addNumber({});
    for (auto field = person.customFields.begin(); field != person.customFields.end(); ++field)
        addCustomField(field.key(), field.value());
    showVip();
    m_scroll->ensureVisible(0, 0);
    m_name->setFocus(Qt::OtherFocusReason);
    m_shown = this->person();
}

Person PersonForm::person() const
{
    Person person = m_person;
    person.name = m_name->text().trimmed();
    person.company = m_company->text().trimmed();
    person.title = m_jobTitle->text().trimmed();
    person.email = m_email->text().trimmed();
    person.tags = tagsOf(m_tags->text());
    person.profileUrl = QUrl(m_link->text().trimmed(), QUrl::StrictMode);
    person.vip = m_vip->isChecked();
    person.vipReason = person.vip ? m_vipReason->text().trimmed() : QString();
    const QString by = m_access.agentName();
    if (person.vip && person.vipReason.isEmpty())
        //: Why somebody is a VIP; %1 is the agent's name
        person.vipReason = by.isEmpty() ? tr("marked by hand") : tr("marked by %1").arg(by);
    person.notes = m_notes->toPlainText();
    person.numbers.clear();
    for (const NumberRow &row : m_numberRows) {
        if (!row.number->text().trimmed().isEmpty())
            person.numbers.append({row.label->text().trimmed(), numberOf(row)});
    }
    // What the form has no room for stays.
    QMap<QString, QString> fields;
    qsizetype position = 0;
    for (auto field = m_person.customFields.begin(); field != m_person.customFields.end(); ++field, ++position) {
        if (position >= mostFields)
            fields.insert(field.key(), field.value());
    }
    for (const FieldRow &row : m_fieldRows) {
        if (!row.name->text().trimmed().isEmpty())
            fields.insert(row.name->text().trimmed(), row.value->text());
    }
    person.customFields = fields;
    return person;
}

bool PersonForm::isChanged() const
{
    return person() != m_shown;
}

bool PersonForm::review()
{
    const Person wanted = person();
    QWidget *wrong = nullptr;
    const auto blame = [&wrong](QWidget *field) {
        if (!wrong)
            wrong = field;
    };
    const bool isNamed = !wanted.name.isEmpty() || !wanted.company.isEmpty();
    m_nameRow->setProblem(isNamed ? QString() : tr("Write a name or a company."));
    if (!isNamed)
        blame(m_name);
    for (const NumberRow &row : std::as_const(m_numberRows)) {
        reviewNumber(row, true);
        const PhoneNumber number = numberOf(row);
        const bool isTouched = row.number->text().trimmed() != row.shown;
        if (isTouched && number.kind == PhoneNumber::Kind::Other)
            blame(row.number);
    }
    const bool isAddress = wanted.email.isEmpty() || wanted.email == m_person.email
        || (wanted.email.indexOf(u'@') > 0 && !wanted.email.endsWith(u'@') && !wanted.email.contains(u' '));
    m_emailRow->setProblem(isAddress ? QString() : tr("This is not an email address."));
    if (!isAddress)
        blame(m_email);
    const bool isLink = m_link->text().trimmed().isEmpty() || isWebLink(wanted.profileUrl)
        || wanted.profileUrl == m_person.profileUrl;
    m_linkRow->setProblem(isLink ? QString() : tr("Write a web address that begins with https:// or http://."));
    if (!isLink)
        blame(m_link);
    if (wrong) {
        wrong->setFocus(Qt::OtherFocusReason);
        m_scroll->ensureWidgetVisible(wrong);
    }
    return !wrong;
}

void PersonForm::save()
{
    m_message->clear();
    if (review())
        Q_EMIT saveRequested(person());
}

void PersonForm::sayNotSaved(const QString &problem)
{
    //: %1 is a sentence that says what went wrong
    m_message->say(MessageBar::Kind::Problem, tr("The person was not saved. %1").arg(problem));
}

} // namespace Ringside
