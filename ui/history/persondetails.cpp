#include "persondetails.h"

#include "peoplebook.h"
#include "plaintext.h"

#include <QBoxLayout>

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

void PersonDetails::addLink(const QString &label, const QUrl &url)
{
    if (!isWebLink(url))
        return;
    QWidget *row = addRow(label, neutralised(url.toDisplayString(), 200));
    Button *open = addButton(row, tr("Open"), tr("Open the record"));
    connect(open, &QAbstractButton::clicked, this, [this, url] { Q_EMIT openRequested(url); });
}

void PersonDetails::rebuild()
{
    m_page = new QWidget;
    auto *column = new QVBoxLayout(m_page);
    column->setContentsMargins(m_theme.px(20), m_theme.px(12), m_theme.px(20), m_theme.px(12));
    column->setSpacing(0);
    if (!m_subject.person) {
        addNumber(tr("Number"), m_subject.number);
        addText(tr("Name sent"), m_subject.name);
        column->addWidget(new StyledLabel(StyledLabel::Look::Quiet,
                                          tr("This number is nobody's in the phone book."), m_page));
    } else {
        const Person &person = *m_subject.person;
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
        addLink(tr("Record"), person.profileUrl);
        //: Where a person comes from: the agent has made the entry
        addText(tr("Source"), person.source == ownPeopleSource() ? tr("Made in Ringside") : person.source);
    }
    column->addStretch(1);
    setThemeOfAll(*m_page, m_theme);
    if (QWidget *before = takeWidget())
        before->deleteLater(); // why: a button in it may be what was just clicked
    setWidget(m_page);
}

} // namespace Ringside
