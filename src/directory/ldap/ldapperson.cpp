#include "ldapperson.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

constexpr qsizetype mostPeople = 50;
constexpr qsizetype mostNumbers = 50;
constexpr qsizetype longestText = 300;
constexpr qsizetype longestNotes = 4000;
constexpr qsizetype longestNumber = 80;
constexpr qsizetype shortestExtension = 2;
constexpr qsizetype longestExtension = 7;

// userAccountControl, ADS_UF_ACCOUNTDISABLE
constexpr uint accountDisabled = 2;

constexpr auto groups = "memberOf";
// What names an entry for good, whatever its DN becomes: OpenLDAP, 389 and FreeIPA, Active Directory.
constexpr const char *uniqueNames[] = {"entryUUID", "nsUniqueId", "ipaUniqueID", "objectGUID"};
constexpr const char *stateNames[] = {"userAccountControl", "nsAccountLock", "pwdAccountLockedTime"};

QList<QByteArray> valuesOf(const LdapEntry &entry, const QString &attribute)
{
    return entry.values.value(attribute.toLatin1().toLower());
}

QByteArray firstOf(const LdapEntry &entry, const char *attribute)
{
    return entry.values.value(QByteArray(attribute).toLower()).value(0);
}

QString text(const LdapEntry &entry, const QStringList &attributes, qsizetype longest = longestText)
{
    for (const QString &attribute : attributes) {
        const QString value = QString::fromUtf8(valuesOf(entry, attribute).value(0)).trimmed();
        if (!value.isEmpty())
            return value.left(longest);
    }
    return {};
}

bool isDisabled(const LdapEntry &entry)
{
    if (firstOf(entry, "userAccountControl").toUInt() & accountDisabled)
        return true;
    // 389 and FreeIPA; OpenLDAP's password policy, which says with this date that it is for good.
    return firstOf(entry, "nsAccountLock").toLower() == "true"
        || firstOf(entry, "pwdAccountLockedTime") == "000001010000Z";
}

QString keyOf(const LdapEntry &entry)
{
    for (const char *name : uniqueNames) {
        const QByteArray value = firstOf(entry, name);
        if (!value.isEmpty())
            return QString::fromLatin1(qstrcmp(name, "objectGUID") == 0 ? value.toHex() : value).left(longestText);
    }
    return entry.dn;
}

bool isHex(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c.toLower() >= u'a' && c.toLower() <= u'f');
}

} // namespace

QString commonName(const QString &distinguishedName)
{
    const qsizetype equals = distinguishedName.indexOf(u'=');
    if (equals <= 0)
        return {};
    QByteArray name;
    for (qsizetype i = equals + 1; i < distinguishedName.size(); ++i) {
        const QChar c = distinguishedName.at(i);
        if (c == u',' || c == u'+')
            break;
        if (c != u'\\') {
            const qsizetype length = c.isHighSurrogate() ? 2 : 1;
            name += QStringView(distinguishedName).mid(i, length).toUtf8();
            i += length - 1;
            continue;
        }
        const QString next = distinguishedName.mid(i + 1, 2);
        if (next.size() == 2 && isHex(next.at(0)) && isHex(next.at(1))) {
            name += QByteArray::fromHex(next.toLatin1());
            i += 2;
        } else if (!next.isEmpty()) {
            name += next.left(1).toUtf8();
            ++i;
        }
    }
    return QString::fromUtf8(name).trimmed().left(longestText);
}

LdapPersonBuilder::LdapPersonBuilder(const LdapSettings &settings, const NumberParser &parser)
    : m_source(settings.name)
    , m_region(settings.region)
    , m_attributes(settings.attributes)
    , m_groupTags(settings.groupTags)
    , m_parser(parser)
{
}

QStringList LdapPersonBuilder::attributes() const
{
    QStringList all;
    for (const auto &[attribute, label] : m_attributes.numbers)
        all.append(attribute);
    all += m_attributes.extensions + m_attributes.name + m_attributes.company + m_attributes.department
        + m_attributes.title + m_attributes.email + m_attributes.manager + m_attributes.notes;
    for (const char *name : uniqueNames)
        all.append(QString::fromLatin1(name));
    for (const char *name : stateNames)
        all.append(QString::fromLatin1(name));
    if (!m_groupTags.isEmpty())
        all.append(QString::fromLatin1(groups));
    all.removeDuplicates();
    return all;
}

std::optional<Person> LdapPersonBuilder::person(const LdapEntry &entry) const
{
    if (isDisabled(entry))
        return std::nullopt;
    Person person;
    person.source = m_source;
    person.key = keyOf(entry);
    person.name = text(entry, m_attributes.name);
    if (person.name.isEmpty())
        person.name = commonName(entry.dn);
    person.company = text(entry, m_attributes.company);
    person.title = text(entry, m_attributes.title);
    person.email = text(entry, m_attributes.email);
    person.notes = text(entry, m_attributes.notes, longestNotes);
    if (const QString department = text(entry, m_attributes.department); !department.isEmpty())
        person.customFields.insert(u"Department"_s, department);
    if (const QString manager = commonName(text(entry, m_attributes.manager, longestNotes)); !manager.isEmpty())
        person.customFields.insert(u"Manager"_s, manager);
    addNumbers(person, entry);
    addTags(person, entry);
    if (person.key.isEmpty() || (person.name.isEmpty() && person.company.isEmpty()))
        return std::nullopt;
    return person;
}

Person LdapPersonBuilder::nobody(const LdapEntry &entry) const
{
    Person person;
    person.source = m_source;
    person.key = keyOf(entry);
    return person;
}

void LdapPersonBuilder::addNumbers(Person &person, const LdapEntry &entry) const
{
    const auto add = [&](const QString &label, const PhoneNumber &number) {
        const bool known = std::any_of(person.numbers.cbegin(), person.numbers.cend(), [&](const LabelledNumber &one) {
            return one.number.key() == number.key() && one.number.extension == number.extension;
        });
        if (!number.isWithheld() && !known && person.numbers.size() < mostNumbers)
            person.numbers.append({label, number});
    };
    for (const auto &[attribute, label] : m_attributes.numbers) {
        const QList<QByteArray> values = valuesOf(entry, attribute);
        for (const QByteArray &value : values)
            add(label, m_parser.parse(QString::fromUtf8(value).left(longestNumber), m_region));
    }
    for (const QString &attribute : m_attributes.extensions) {
        const QList<QByteArray> values = valuesOf(entry, attribute);
        for (const QByteArray &value : values)
            add(u"extension"_s, extension(QString::fromUtf8(value).left(longestNumber)));
    }
}

// why not the parser alone: it does not know the dial plan, and takes "231250" for a number of the public network.
PhoneNumber LdapPersonBuilder::extension(const QString &text) const
{
    const QString trimmed = text.trimmed();
    const bool isShort = trimmed.size() >= shortestExtension && trimmed.size() <= longestExtension
        && std::all_of(trimmed.begin(), trimmed.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
    if (!isShort)
        return m_parser.parse(text, m_region);
    PhoneNumber number;
    number.kind = PhoneNumber::Kind::Internal;
    number.raw = trimmed;
    number.national = trimmed;
    return number;
}

void LdapPersonBuilder::addTags(Person &person, const LdapEntry &entry) const
{
    if (m_groupTags.isEmpty())
        return;
    const QList<QByteArray> memberships = entry.values.value(QByteArray(groups).toLower());
    for (const QByteArray &value : memberships) {
        const QString dn = QString::fromUtf8(value);
        const QString name = commonName(dn);
        for (auto it = m_groupTags.begin(); it != m_groupTags.end(); ++it) {
            const bool isMember = it.key().compare(dn, Qt::CaseInsensitive) == 0
                || it.key().compare(name, Qt::CaseInsensitive) == 0;
            if (isMember && !person.tags.contains(it.value(), Qt::CaseInsensitive))
                person.tags.append(it.value());
        }
    }
    applyVipTag(person);
}

std::optional<CallerInfo> LdapPersonBuilder::asCaller(const Person &person, const PhoneNumber &caller) const
{
    CallerInfo info;
    for (const LabelledNumber &labelled : person.numbers) {
        // As in the phone book: what is written just as an extension is one.
        const MatchLevel level = caller.isInternal() && labelled.number.raw == caller.raw
            ? MatchLevel::Exact
            : m_parser.match(labelled.number, caller);
        if (level > info.match) {
            info.match = level;
            info.number = labelled.number;
        }
    }
    if (info.match == MatchLevel::None)
        return std::nullopt;
    info.person = person;
    return info;
}

QList<CallerInfo> LdapPersonBuilder::callers(const QList<LdapEntry> &entries, const PhoneNumber &caller) const
{
    QList<CallerInfo> best;
    for (const LdapEntry &entry : entries) {
        const auto someone = person(entry);
        const auto info = someone ? asCaller(*someone, caller) : std::nullopt;
        if (!info || (!best.isEmpty() && info->match < best.constFirst().match))
            continue;
        if (!best.isEmpty() && info->match > best.constFirst().match)
            best.clear();
        if (best.size() < mostPeople)
            best.append(*info);
    }
    return best;
}

} // namespace Ringside
