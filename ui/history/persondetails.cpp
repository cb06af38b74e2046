#include "persondetails.h"

#include "peoplebook.h"
#include "plaintext.h"

#include <QBoxLayout>
#include <QScrollBar>

namespace Ringside {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestValue = 1000;
constexpr int mostFields = 100;

} // namespace

PersonDetails::PersonDetails(MainWindowAccess &access, CallWords words, QWidget *parent)
    : QScrollArea(parent)
    , m_access(access)
    , m_words(std::move(words))
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(&m_access, &MainWindowAccess::abilitiesChanged, this, &PersonDetails::rebuild);
}

void PersonDetails::setTheme(const Theme &theme)
{
    m_theme = theme;
    setPalette(theme.palette());
}

void PersonDetails::setSubject(const Subject &subject)
{
    if (subject == m_subject && m_page)
        return;
    m_subject = subject;
    rebuild();
}

QWidget *PersonDetails::addRow(const QString &label, const QString &value)
{
    auto *row = new QWidget(m_page);
    row->setMinimumHeight(m_theme.px(36)); // as one with a button
    auto *box = new QHBoxLayout(row);
    box->setContentsMargins(0, m_theme.px(4), 0, m_theme.px(4));
    box->setSpacing(m_theme.px(12));
    auto *name = new StyledLabel(StyledLabel::Look::Quiet, label, row);
    name->setFixedWidth(m_theme.px(130));
    auto *text = new StyledLabel(StyledLabel::Look::Body, value, row);
    text->setDirection(TextLabel::Direction::OfText);
    text->setAccessibleName(label + u": "_s + value);
    box->addWidget(name, 0, Qt::AlignVCenter);
    box->addWidget(text, 1, Qt::AlignVCenter);
    m_page->layout()->addWidget(row);
    return row;
}

Button *PersonDetails::addButton(QWidget *row, const QString &label, const QString &name)
{
    auto *button = new Button(Button::Kind::Plain, row);
    button->setLabel(label);
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::StrongFocus);
    row->layout()->addWidget(button);
    return button;
}

void PersonDetails::addText(const QString &label, const QString &value, bool mayBeCopied)
{
    const QString shown = neutralised(value, longestValue);
    if (shown.isEmpty())
        return;
    QWidget *row = addRow(label, shown);
    if (!mayBeCopied)
        return;
    //: A button's name for a screen reader; %1 is what is copied
    Button *copy = addButton(row, tr("Copy"), tr("Copy %1").arg(shown));
    connect(copy, &QAbstractButton::clicked, this, [this, value] { Q_EMIT copyRequested(value); });
}

void PersonDetails::addNumber(const QString &label, const PhoneNumber &number)
{
    const QString shown = numberText(number, m_words);
    if (shown.isEmpty())
        return;
    QWidget *row = addRow(label.isEmpty() ? tr("Number") : neutralised(label, 40), shown);
    if (m_access.canDial()) {
        //: A button's name for a screen reader; %1 is a telephone number
        Button *call = addButton(row, tr("Call"), tr("Call %1").arg(shown));
        connect(call, &QAbstractButton::clicked, this, [this, number] { Q_EMIT callRequested(number); });
    }
    Button *copy = addButton(row, tr("Copy"), tr("Copy %1").arg(shown));
    const QString text = m_words.format ? m_words.format(number) : number.raw;
    connect(copy, &QAbstractButton::clicked, this, [this, text] { Q_EMIT copyRequested(text); });
}

void PersonDetails::addLink(const RecordLink &link)
{
    const QString place = neutralised(link.source, 40);
    const bool isNamed = !place.isEmpty() && (!m_subject.person || link.source != m_subject.person->source);
    //: Beside the address of a page; %1 is the name of a CRM
    QWidget *row = addRow(isNamed ? tr("Record in %1").arg(isolated(place)) : tr("Record"),
                          neutralised(link.url.toDisplayString(), 200));
    Button *open = addButton(row, tr("Open"),
                             //: A button's name for a screen reader; %1 is the name of a CRM
                             isNamed ? tr("Open the record in %1").arg(isolated(place)) : tr("Open the record"));
    connect(open, &QAbstractButton::clicked, this, [this, link] { Q_EMIT openRequested(link.url, link.source); });
}

void PersonDetails::addPerson(const Person &person)
{
    addText(tr("Name"), person.name);
    addText(tr("Title"), person.title);
    addText(tr("Company"), person.company);
    for (const LabelledNumber &one : person.numbers)
        addNumber(one.label, one.number);
    addText(tr("Email"), person.email, true);
    if (person.vip)
        addText(tr("VIP"), person.vipReason.isEmpty() ? tr("Yes") : person.vipReason);
    QStringList tags;
    for (const QString &tag : person.tags)
        tags.append(neutralised(tag, 60));
    addText(tr("Tags"), joined(tags));
    addText(tr("Account"), person.accountId, true);
    addText(tr("Contact"), person.contactId, true);
    addText(tr("Last contact"), dayAndTime(person.lastContactAt, m_words));
    int count = 0;
    for (auto field = person.customFields.begin(); field != person.customFields.end() && count < mostFields;
         ++field, ++count)
        addText(neutralised(field.key(), 60), field.value());
    //: Where a person comes from: the agent has made the entry
    addText(tr("Source"), person.source == ownPeopleSource() ? tr("Made in Ringside") : person.source);
}

void PersonDetails::build()
{
    m_page = new QWidget;
    auto *column = new QVBoxLayout(m_page);
    column->setContentsMargins(m_theme.px(20), m_theme.px(12), m_theme.px(20), m_theme.px(12));
    column->setSpacing(0);
    if (const Person *person = m_subject.known()) {
        addPerson(*person);
    } else {
        addNumber(tr("Number"), m_subject.number);
        addText(tr("Name sent"), m_subject.name);
    }
    // Last: they may come when everything else stands there.
    const QList<RecordLink> links = m_subject.links();
    for (const RecordLink &link : links)
        addLink(link);
    if (!m_subject.person) {
        column->addWidget(new StyledLabel(StyledLabel::Look::Quiet,
                                          tr("This number is nobody's in the phone book."), m_page));
    }
    column->addStretch(1);
    setThemeOfAll(*m_page, m_theme);
}

//! Whoever has the keyboard on a button keeps it, and sees what they saw.
void PersonDetails::rebuild()
{
    const QWidget *focus = m_page ? m_page->focusWidget() : nullptr;
    const QString pressed = focus && focus->hasFocus() ? focus->accessibleName() : QString();
    const int scrolledTo = verticalScrollBar()->value();
    build();
    if (QWidget *before = takeWidget())
        before->deleteLater(); // why: a button in it may be what was just clicked
    setWidget(m_page);
    verticalScrollBar()->setValue(scrolledTo);
    const QList<Button *> buttons = m_page->findChildren<Button *>();
    for (Button *button : buttons) {
        if (!pressed.isEmpty() && button->accessibleName() == pressed) {
            button->setFocus(Qt::OtherFocusReason);
            return;
        }
    }
}

} // namespace Ringside
