#include "sqlcolumns.h"

#include <QHash>
#include <QTimeZone>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

using Field = SqlColumns::Field;

constexpr qsizetype longestText = 10000;
constexpr qsizetype longestCell = 1000; // of a field that a line shows
constexpr qsizetype longestNumber = 128;
constexpr qsizetype mostNumbers = 64;
constexpr qsizetype mostTags = 100;
constexpr qsizetype mostFields = 50;
constexpr qsizetype mostPeople = 100;

struct Name {
    QLatin1StringView name;
    Field field;
};

// In lower case, without what stands between words. The same words are the values of SqlSettings::columns.
constexpr std::array known{
    Name{"name"_L1, Field::Name},
    Name{"fullname"_L1, Field::Name},
    Name{"displayname"_L1, Field::Name},
    Name{"contactname"_L1, Field::Name},
    Name{"firstname"_L1, Field::GivenName},
    Name{"givenname"_L1, Field::GivenName},
    Name{"lastname"_L1, Field::FamilyName},
    Name{"familyname"_L1, Field::FamilyName},
    Name{"surname"_L1, Field::FamilyName},
    Name{"company"_L1, Field::Company},
    Name{"companyname"_L1, Field::Company},
    Name{"organization"_L1, Field::Company},
    Name{"organisation"_L1, Field::Company},
    Name{"department"_L1, Field::Department},
    Name{"title"_L1, Field::Title},
    Name{"jobtitle"_L1, Field::Title},
    Name{"position"_L1, Field::Title},
    Name{"email"_L1, Field::Email},
    Name{"mail"_L1, Field::Email},
    Name{"emailaddress"_L1, Field::Email},
    Name{"accountid"_L1, Field::AccountId},
    Name{"contactid"_L1, Field::ContactId},
    Name{"id"_L1, Field::ContactId},
    Name{"tags"_L1, Field::Tags},
    Name{"notes"_L1, Field::Notes},
    Name{"note"_L1, Field::Notes},
    Name{"lastcontact"_L1, Field::LastContact},
    Name{"lastcontactat"_L1, Field::LastContact},
    Name{"contactcount"_L1, Field::ContactCount},
    Name{"vip"_L1, Field::Vip},
    Name{"isvip"_L1, Field::Vip},
    Name{"vipreason"_L1, Field::VipReason},
    Name{"profileurl"_L1, Field::ProfileUrl},
    Name{"url"_L1, Field::ProfileUrl},
    Name{"ignore"_L1, Field::Ignored},
    Name{"custom"_L1, Field::Custom},
};

QString folded(const QString &name)
{
    QString out;
    for (const QChar c : name) {
        if (c.isLetterOrNumber())
            out += c.toLower();
    }
    return out;
}

bool isPhoneWord(const QString &word)
{
    static const std::array words{"phone"_L1,    "phones"_L1, "telephone"_L1, "tel"_L1,    "number"_L1,
                                  "numbers"_L1,  "mobile"_L1, "cell"_L1,      "cellphone"_L1, "mobilephone"_L1,
                                  "phonenumber"_L1};
    return std::any_of(words.begin(), words.end(), [&word](const auto one) { return word == one; });
}

// "work_phone", "phone_work", "phone2", "mobile": nullopt where it is no telephone number. An "order_number" is none.
std::optional<QString> phoneLabel(const QString &column)
{
    QString name = column.toLower();
    while (!name.isEmpty() && (name.back().isDigit() || name.back() == u'_' || name.back() == u' '))
        name.chop(1);
    QStringList words;
    QString word;
    for (const QChar c : std::as_const(name)) {
        if (c.isLetterOrNumber()) {
            word += c;
        } else if (!word.isEmpty()) {
            words.append(word);
            word.clear();
        }
    }
    words.append(word);
    if (words.size() == 2 && words[1] == "number"_L1 && isPhoneWord(words[0]))
        words.removeLast();
    if (words.size() == 1 && isPhoneWord(words[0])) {
        const bool isMobile = words[0].startsWith("mobile"_L1) || words[0].startsWith("cell"_L1);
        return isMobile ? u"mobile"_s : QString();
    }
    if (words.size() == 2 && words[0] != "number"_L1 && isPhoneWord(words[0]))
        return words[1];
    if (words.size() == 2 && words[1] != "number"_L1 && words[1] != "numbers"_L1 && isPhoneWord(words[1]))
        return words[0];
    return std::nullopt;
}

std::optional<Field> fieldOf(const QString &word)
{
    const QString name = folded(word);
    const auto it = std::find_if(known.begin(), known.end(), [&name](const Name &one) { return one.name == name; });
    return it == known.end() ? std::nullopt : std::optional(it->field);
}

// A cell of any type as text that is no longer than \a longest.
QString textOf(const QVariant &value, qsizetype longest)
{
    if (value.isNull())
        return {};
    QString text;
    switch (value.userType()) {
    case QMetaType::QByteArray:
        text = QString::fromUtf8(value.toByteArray().left(longest * 4));
        break;
    case QMetaType::QDateTime:
        text = value.toDateTime().toString(Qt::ISODate);
        break;
    case QMetaType::QDate:
        text = value.toDate().toString(Qt::ISODate);
        break;
    default:
        text = value.toString();
    }
    text.truncate(longest);
    text.remove(QChar(0));
    if (!text.isEmpty() && text.back().isHighSurrogate())
        text.chop(1);
    return text.trimmed();
}

bool isYes(const QVariant &value)
{
    const QString text = textOf(value, 20);
    static const std::array words{"yes"_L1, "y"_L1, "true"_L1, "t"_L1, "x"_L1, "vip"_L1, "ja"_L1, "j"_L1, "oui"_L1};
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return (isNumber && number > 0) || std::any_of(words.begin(), words.end(), [&text](const auto word) {
               return text.compare(word, Qt::CaseInsensitive) == 0;
           });
}

QDateTime instant(const QVariant &value)
{
    if (value.userType() == QMetaType::QDateTime)
        return value.toDateTime().toUTC();
    if (value.userType() == QMetaType::QDate)
        return value.toDate().startOfDay(Qt::UTC);
    QString text = textOf(value, 40);
    if (text.size() > 10 && text[10] == u' ')
        text[10] = u'T';
    return QDateTime::fromString(text, Qt::ISODateWithMs).toUTC();
}

QUrl webAddress(const QString &text)
{
    const QUrl url(text, QUrl::StrictMode);
    return isWebLink(url) ? url : QUrl();
}

// What a cell holds beside others: lines, what semicolons and bars divide, PostgreSQL's {"a",b}.
QStringList piecesOf(QString text, bool commasToo)
{
    const bool isArray = text.startsWith(u'{') && text.endsWith(u'}');
    if (isArray)
        text = text.mid(1, text.size() - 2).remove(u'"');
    QStringList pieces;
    QString piece;
    const auto finish = [&] {
        if (const QString one = piece.simplified(); !one.isEmpty())
            pieces.append(one);
        piece.clear();
    };
    for (const QChar c : std::as_const(text)) {
        if (c == u';' || c == u'|' || c == u'\n' || c == u'\r' || (c == u',' && (commasToo || isArray)))
            finish();
        else
            piece += c;
    }
    finish();
    return pieces;
}

void addNumbers(Person &person, const QString &text, const QString &label, const NumberParser &parser,
                const QString &region)
{
    // A tel: URI has its parameters behind a semicolon.
    const QStringList pieces = text.contains(";ext="_L1) ? QStringList{text} : piecesOf(text, false);
    for (const QString &piece : pieces) {
        if (piece.size() > longestNumber || person.numbers.size() >= mostNumbers)
            continue;
        const PhoneNumber number = parser.parse(piece, region);
        if (number.isWithheld())
            continue;
        const bool isKnown = std::any_of(person.numbers.cbegin(), person.numbers.cend(), [&](const LabelledNumber &one) {
            return one.number.key() == number.key() && one.number.extension == number.extension;
        });
        if (!isKnown)
            person.numbers.append({label, number});
    }
}

void addTags(Person &person, const QString &text)
{
    for (const QString &tag : piecesOf(text, true)) {
        if (person.tags.size() < mostTags && !person.tags.contains(tag, Qt::CaseInsensitive))
            person.tags.append(tag);
    }
}

QString keyOf(const Person &person)
{
    const auto fold = [](const QString &text) { return text.simplified().toCaseFolded(); };
    if (!person.contactId.isEmpty())
        return u"id:"_s + person.contactId;
    if (!person.email.isEmpty())
        return u"mail:"_s + fold(person.email) + u'|' + fold(person.name);
    return u"name:"_s + fold(person.name) + u'|' + fold(person.company) + u'|'
        + (person.numbers.isEmpty() ? QString() : person.numbers.constFirst().number.key());
}

} // namespace

SqlColumns::SqlColumns(const QStringList &names, const QMap<QString, QString> &given)
{
    for (auto it = given.begin(); it != given.end(); ++it) {
        if (!names.contains(it.key(), Qt::CaseInsensitive))
            m_problem = u"the query returns no column \"%1\", which the settings name"_s.arg(it.key().left(60));
    }
    for (const QString &name : names) {
        Column column;
        column.name = name;
        const auto own = std::find_if(given.keyBegin(), given.keyEnd(), [&name](const QString &key) {
            return key.compare(name, Qt::CaseInsensitive) == 0;
        });
        const QString word = own == given.keyEnd() ? name : given.value(*own);
        if (const auto field = fieldOf(word)) {
            column.field = *field;
        } else if (const auto label = phoneLabel(word)) {
            column.field = Field::Phone;
            column.label = *label;
        } else if (own != given.keyEnd()) {
            m_problem = u"\"%1\" is nothing that a column can hold"_s.arg(word.left(60));
        }
        m_columns.append(column);
    }
    if (!m_problem.isEmpty())
        return;
    if (!has(Field::Phone))
        m_problem = u"the query returns no telephone number: a column has to be called phone, mobile or number, so that "
                    u"what is found can be compared with the caller"_s;
    else if (!has(Field::Name) && !has(Field::FamilyName) && !has(Field::GivenName) && !has(Field::Company))
        m_problem = u"the query returns neither a name nor a company: a column has to be called so"_s;
}

bool SqlColumns::has(Field field) const
{
    return std::any_of(m_columns.cbegin(), m_columns.cend(),
                       [field](const Column &column) { return column.field == field; });
}

QStringList SqlColumns::understood() const
{
    QStringList names;
    for (const Column &column : m_columns) {
        if (column.field != Field::Custom && column.field != Field::Ignored)
            names.append(column.name);
    }
    return names;
}

QStringList SqlColumns::further() const
{
    QStringList names;
    for (const Column &column : m_columns) {
        if (column.field == Field::Custom)
            names.append(column.name);
    }
    return names;
}

QList<CallerInfo> SqlColumns::peopleOf(const SqlRows &rows, const PhoneNumber &caller, const NumberParser &parser,
                                       const SqlSettings &settings) const
{
    QList<Person> people;
    QHash<QString, qsizetype> places; // a join brings a row for each of a person's numbers
    for (const QVariantList &row : rows.rows) {
        Person one = person(row, parser, settings);
        if (const auto it = places.constFind(one.key); it != places.constEnd()) {
            const int contacts = people[*it].contactCount;
            absorb(people[*it], one);
            people[*it].contactCount = std::max(contacts, one.contactCount);
        } else {
            places.insert(one.key, people.size());
            people.append(std::move(one));
        }
    }
    QList<CallerInfo> found;
    MatchLevel best = MatchLevel::None;
    for (const Person &one : std::as_const(people)) {
        CallerInfo info;
        for (const LabelledNumber &labelled : one.numbers) {
            if (const MatchLevel level = parser.match(labelled.number, caller); level > info.match) {
                info.match = level;
                info.number = labelled.number;
            }
        }
        if (info.match == MatchLevel::None || info.match < best)
            continue;
        if (info.match > best)
            found.clear();
        best = info.match;
        if (found.size() >= mostPeople)
            continue;
        info.person = one;
        found.append(info);
    }
    return found;
}

Person SqlColumns::person(const QVariantList &row, const NumberParser &parser, const SqlSettings &settings) const
{
    Person person;
    QString given;
    QString family;
    const auto take = [](QString &into, const QVariant &value) {
        if (into.isEmpty())
            into = textOf(value, longestCell);
    };
    for (qsizetype i = 0; i < std::min(row.size(), m_columns.size()); ++i) {
        const Column &column = m_columns[i];
        const QVariant &value = row[i];
        switch (column.field) {
        case Field::Ignored:
            break;
        case Field::Name:
            take(person.name, value);
            break;
        case Field::GivenName:
            take(given, value);
            break;
        case Field::FamilyName:
            take(family, value);
            break;
        case Field::Company:
            take(person.company, value);
            break;
        case Field::Department:
            if (const QString text = textOf(value, longestCell); !text.isEmpty())
                person.customFields.insert(u"Department"_s, text);
            break;
        case Field::Title:
            take(person.title, value);
            break;
        case Field::Email:
            take(person.email, value);
            break;
        case Field::Phone:
            addNumbers(person, textOf(value, longestText), column.label, parser, settings.region);
            break;
        case Field::AccountId:
            take(person.accountId, value);
            break;
        case Field::ContactId:
            take(person.contactId, value);
            break;
        case Field::Tags:
            addTags(person, textOf(value, longestText));
            break;
        case Field::Notes:
            person.notes = textOf(value, longestText);
            break;
        case Field::LastContact:
            person.lastContactAt = instant(value);
            break;
        case Field::ContactCount:
            person.contactCount = std::max(0, value.toInt());
            break;
        case Field::Vip:
            person.vip = isYes(value);
            break;
        case Field::VipReason:
            take(person.vipReason, value);
            break;
        case Field::ProfileUrl:
            person.profileUrl = webAddress(textOf(value, longestCell));
            break;
        case Field::Custom:
            if (const QString text = textOf(value, longestCell); !text.isEmpty() && person.customFields.size() < mostFields)
                person.customFields.insert(column.name, text);
            break;
        }
    }
    if (person.name.isEmpty())
        person.name = given.isEmpty() || family.isEmpty() ? given + family : given + u' ' + family;
    if (!person.vip)
        person.vipReason.clear();
    applyVipTag(person);
    person.source = settings.name;
    person.key = keyOf(person);
    return person;
}

} // namespace Ringside
