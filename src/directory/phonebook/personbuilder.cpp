#include "personbuilder.h"

#include "csvcell.h"

#include <QRegularExpression>
#include <QTimeZone>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

using Field = Column::Field;

constexpr qsizetype longestNumber = 128;
// More than anybody has; a file with more is not meant well.
constexpr qsizetype mostNumbers = 64;
constexpr qsizetype mostTags = 100;

bool isDivider(QChar c)
{
    return c == u';' || c == u'|' || c == u'\n' || c == u'\r';
}

bool isYes(const QString &text)
{
    static const std::array words{"yes"_L1, "y"_L1,  "true"_L1, "1"_L1,  "x"_L1,
                                  "vip"_L1, "ja"_L1, "oui"_L1,  "si"_L1, "sí"_L1};
    return std::any_of(words.begin(), words.end(), [&text](const auto word) {
        return text.compare(word, Qt::CaseInsensitive) == 0;
    });
}

// An extension has two digits at least; a SIP name has none.
bool holdsNumber(const QString &text)
{
    const auto digits
        = std::count_if(text.begin(), text.end(), [](QChar c) { return c.isDigit(); });
    return digits >= 2 || text.startsWith("sip:"_L1, Qt::CaseInsensitive)
        || text.startsWith("sips:"_L1, Qt::CaseInsensitive);
}

QString folded(const QString &text)
{
    return text.simplified().toCaseFolded();
}

// What a row has beside what goes straight into the person.
struct Parts {
    QString prefix, given, middle, family, suffix, department;
    struct Phone {
        QString text;
        QString label;
        int group = 0;
        qsizetype column = 0;
    };
    QList<Phone> phones;
    QHash<int, QString> labels;
    bool hasFamilyColumn = false;
};

QString joinName(const Parts &parts, const QString &full)
{
    QStringList words;
    if (!full.isEmpty()) {
        // "Vorname;Name": the one called "name" is the family's.
        if (parts.hasFamilyColumn || parts.given.isEmpty()
            || full.contains(parts.given, Qt::CaseInsensitive))
            return full;
        words = {parts.given, parts.middle, full};
    } else {
        words = {parts.prefix, parts.given, parts.middle, parts.family, parts.suffix};
    }
    words.removeAll(QString());
    return words.join(u' ');
}

} // namespace

PersonBuilder::PersonBuilder(const NumberParser &parser, QString region, QString source)
    : m_parser(parser)
    , m_region(std::move(region))
    , m_source(std::move(source))
    , m_monthFirst(m_region.compare("US"_L1, Qt::CaseInsensitive) == 0)
{
}

BuiltPerson PersonBuilder::fromRow(const CsvRow &row, const ColumnMap &columns) const
{
    BuiltPerson built;
    const auto problem = [&](const QString &text) { built.problems.append({row.line, text}); };
    if (row.problem != CsvRow::Problem::None) {
        problem(row.problem == CsvRow::Problem::OpenQuote
                    ? tr("A quotation mark is never closed; the row is left out.")
                    : tr("The row is too long; it is left out."));
        return built;
    }

    Person person;
    Parts parts;
    const QList<Column> &known = columns.columns();
    for (qsizetype i = 0; i < known.size(); ++i) {
        const Column &column = known[i];
        if (column.field == Field::FamilyName)
            parts.hasFamilyColumn = true;
        if (i >= row.fields.size() || column.field == Field::Ignored)
            continue;
        const QString value = unguarded(row.fields[i].trimmed());
        if (value.isEmpty())
            continue;
        switch (column.field) {
        case Field::Ignored:
            break;
        case Field::Name:
            person.name = value;
            break;
        case Field::Prefix:
            parts.prefix = value;
            break;
        case Field::GivenName:
            parts.given = value;
            break;
        case Field::MiddleName:
            parts.middle = value;
            break;
        case Field::FamilyName:
            parts.family = value;
            break;
        case Field::NameSuffix:
            parts.suffix = value;
            break;
        case Field::Company:
            person.company = value;
            break;
        case Field::Department:
            person.customFields.insert(u"Department"_s, value);
            break;
        case Field::Title:
            person.title = value;
            break;
        case Field::Email:
            if (person.email.isEmpty())
                person.email = value;
            break;
        case Field::Phone:
            parts.phones.append({value, column.label, column.group, i});
            break;
        case Field::PhoneLabel:
            // Google writes "* Mobile" where the label is the main one.
            parts.labels.insert(
                column.group, value.startsWith("* "_L1) ? value.mid(2).toLower() : value.toLower());
            break;
        case Field::AccountId:
            person.accountId = value;
            break;
        case Field::ContactId:
            person.contactId = value;
            break;
        case Field::Tags:
            addTags(person, value);
            break;
        case Field::Notes:
            person.notes = value;
            break;
        case Field::LastContact:
            person.lastContactAt = instant(value);
            if (!person.lastContactAt.isValid())
                problem(
                    tr("The date of the last contact is not understood; write it as 2026-03-31."));
            break;
        case Field::ContactCount: {
            bool isNumber = false;
            person.contactCount = std::max(0, value.toInt(&isNumber));
            if (!isNumber)
                problem(tr("The number of contacts is not a whole number."));
            break;
        }
        case Field::Vip:
            person.vip = isYes(value);
            break;
        case Field::VipReason:
            person.vipReason = value;
            break;
        case Field::ProfileUrl:
            person.profileUrl = profileUrl(value);
            if (person.profileUrl.isEmpty())
                problem(tr(
                    "The profile address is left out: only http and https addresses are opened."));
            break;
        case Field::Custom:
            person.customFields.insert(column.label, value);
            break;
        }
    }
    person.name = joinName(parts, person.name);
    for (const Parts::Phone &phone : std::as_const(parts.phones)) {
        if (!addNumbers(person, phone.text,
                        phone.group ? parts.labels.value(phone.group) : phone.label))
            problem(tr("Column %1 holds no telephone number.").arg(phone.column + 1));
    }
    if (!complete(person)) {
        problem(tr("There is neither a name nor a telephone number; the row is left out."));
        return built;
    }
    built.person = std::move(person);
    return built;
}

bool PersonBuilder::addNumbers(Person &person, const QString &text, const QString &label) const
{
    bool found = false;
    const auto add = [&](const QString &piece) {
        const QString one = piece.trimmed();
        if (one.isEmpty() || one.size() > longestNumber || !holdsNumber(one)
            || person.numbers.size() >= mostNumbers)
            return;
        const PhoneNumber number = m_parser.parse(one, m_region);
        if (number.isWithheld())
            return;
        found = true;
        const auto isSame = [&number](const LabelledNumber &known) {
            return known.number.key() == number.key() && known.number.extension == number.extension;
        };
        if (std::none_of(person.numbers.cbegin(), person.numbers.cend(), isSame))
            person.numbers.append({label, number});
    };
    // A tel: URI has its parameters behind a semicolon.
    if (text.contains("tel:"_L1, Qt::CaseInsensitive)
        || text.contains(";ext="_L1, Qt::CaseInsensitive)
        || std::none_of(text.begin(), text.end(), isDivider)) {
        const qsizetype google = text.indexOf(" ::: "_L1);
        if (google < 0) {
            add(text);
            return found;
        }
    }
    QString pieces = text;
    pieces.replace(u" ::: "_s, u"\n"_s);
    qsizetype begin = 0;
    for (qsizetype i = 0; i <= pieces.size(); ++i) {
        if (i == pieces.size() || isDivider(pieces[i])) {
            add(pieces.mid(begin, i - begin));
            begin = i + 1;
        }
    }
    return found;
}

void PersonBuilder::addTags(Person &person, const QString &text)
{
    QString divided = text;
    divided.replace(u":::"_s, u";"_s);
    static const QRegularExpression dividers(u"[;,|\\n]"_s);
    const QStringList tags = divided.split(dividers, Qt::SkipEmptyParts);
    for (const QString &tag : tags) {
        QString one = tag.simplified();
        // Google's own groups: "* myContacts" says nothing about a person.
        if (one.startsWith(u'*'))
            continue;
        if (person.tags.size() >= mostTags)
            break;
        if (!one.isEmpty() && !person.tags.contains(one, Qt::CaseInsensitive))
            person.tags.append(one);
    }
}

QUrl PersonBuilder::profileUrl(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    return isWebLink(url) ? url : QUrl();
}

QDateTime PersonBuilder::instant(const QString &text) const
{
    QString trimmed = text.trimmed();
    if (trimmed.size() > 40)
        return {};
    if (const auto iso = QDateTime::fromString(trimmed, Qt::ISODateWithMs); iso.isValid()) {
        // Without a zone it was written on this computer or one like it.
        return iso.toUTC();
    }
    if (const auto spaced = QDateTime::fromString(trimmed.replace(u' ', u'T'), Qt::ISODateWithMs);
        spaced.isValid())
        return spaced.toUTC();
    const QString day = text.trimmed();
    for (const auto &format : {u"d.M.yyyy"_s, m_monthFirst ? u"M/d/yyyy"_s : u"d/M/yyyy"_s,
                               u"yyyy/M/d"_s, u"yyyyMMdd"_s}) {
        if (const QDate date = QDate::fromString(day, format); date.isValid())
            return date.startOfDay(Qt::UTC);
    }
    return {};
}

bool PersonBuilder::complete(Person &person) const
{
    if (person.name.isEmpty() && person.company.isEmpty() && person.numbers.isEmpty())
        return false;
    person.source = m_source;
    applyVipTag(person);
    // Who this is over several imports: the other system's word, where there is one. An e-mail
    // address alone is not enough (info@ belongs to many), nor is a name.
    const QString name = folded(person.name);
    if (!person.contactId.isEmpty())
        person.key = u"id:"_s + person.contactId;
    else if (!person.email.isEmpty())
        person.key = u"mail:"_s + folded(person.email) + u'|' + name;
    else
        person.key = u"name:"_s + name + u'|' + folded(person.company) + u'|'
            + (person.numbers.isEmpty() ? QString() : person.numbers.constFirst().number.key());
    return true;
}

} // namespace Ringside
