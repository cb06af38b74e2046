#include "peoplelookup_p.h"

#include "numberkeys.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace Ringside {

namespace {

constexpr qsizetype mostPeople = 50;
// So many may share a suffix or a main number before the rest is not looked at.
constexpr int mostCandidates = 200;

// Newest first, so that people who wait to be swept away do not hide the living.
#define RINGSIDE_LIVING                                                                            \
    " AND n.person <= (SELECT mark FROM book) AND (p.gone IS NULL OR p.gone > (SELECT mark FROM "  \
    "book)) ORDER BY n.person DESC LIMIT ?"

#define RINGSIDE_PERSON                                                                            \
    "SELECT n.person, p.source, p.key, p.name, p.company, p.title, p.email, p.account_id, "        \
    "p.contact_id, p.tags, p.notes, p.last_contact_at, p.contact_count, p.vip, p.vip_reason, "     \
    "p.custom_fields, p.profile_url "

//! The best level found so far, and who is on it.
struct Found {
    MatchLevel level = MatchLevel::None;
    QList<CallerInfo> people;
    QList<qint64> ids;
};

QList<LabelledNumber> readNumbers(Connection &connection, qint64 person)
{
    SQLite::Statement &statement = connection.statement(
        "SELECT label, raw, kind, e164, national, region, extension, country_code FROM number "
        "WHERE person = ? ORDER BY position");
    Binder(statement) << person;
    QList<LabelledNumber> numbers;
    Rows rows(statement);
    while (rows.next()) {
        LabelledNumber labelled;
        PhoneNumber &number = labelled.number;
        labelled.label = rows.text(0);
        number.raw = rows.text(1);
        number.kind = PhoneNumber::Kind(std::clamp<qint64>(rows.integer(2), 0, 3));
        number.countryCode = int(rows.integer(7));
        if (const qint64 e164 = rows.integer(3)) {
            const QString digits = QString::number(e164);
            number.e164 = u'+' + digits;
            number.national = digits.mid(QString::number(number.countryCode).size());
        }
        if (!rows.isNull(4))
            number.national = rows.text(4);
        number.region = rows.text(5);
        number.extension = rows.text(6);
        numbers.append(labelled);
    }
    return numbers;
}

Person readPerson(const Rows &row)
{
    Person person;
    person.source = row.text(1);
    person.key = row.text(2);
    person.name = row.text(3);
    person.company = row.text(4);
    person.title = row.text(5);
    person.email = row.text(6);
    person.accountId = row.text(7);
    person.contactId = row.text(8);
    if (const QString tags = row.text(9); !tags.isEmpty())
        person.tags = tags.split(u'\n', Qt::SkipEmptyParts);
    person.notes = row.text(10);
    if (const auto at = row.optionalInteger(11))
        person.lastContactAt = QDateTime::fromMSecsSinceEpoch(*at, Qt::UTC);
    person.contactCount = int(row.integer(12));
    person.vip = row.integer(13) != 0;
    person.vipReason = row.text(14);
    if (const QByteArray fields = row.bytes(15); !fields.isEmpty()) {
        const QJsonObject object = QJsonDocument::fromJson(fields).object();
        for (auto it = object.begin(); it != object.end(); ++it)
            person.customFields.insert(it.key(), it.value().toString());
    }
    if (const QString url = row.text(16); !url.isEmpty())
        person.profileUrl = QUrl(url);
    return person;
}

// Looks at the persons that \a statement finds and keeps those of the best level so far.
void collect(Connection &connection, SQLite::Statement &statement, const NumberParser &parser,
             const PhoneNumber &caller, Found &found)
{
    Rows row(statement);
    while (row.next()) {
        const qint64 id = row.integer(0);
        if (found.ids.contains(id))
            continue;
        const QList<LabelledNumber> numbers = readNumbers(connection, id);
        MatchLevel level = MatchLevel::None;
        qsizetype matched = 0;
        for (qsizetype i = 0; i < numbers.size(); ++i) {
            const PhoneNumber &stored = numbers.at(i).number;
            // why: whoever wrote "231250" into the phone book may have meant an extension, which
            // the parser, not knowing the dial plan, has taken for a number of the public network.
            const MatchLevel one = caller.isInternal() && stored.raw == caller.raw
                ? MatchLevel::Exact
                : parser.match(stored, caller);
            if (one > level) {
                level = one;
                matched = i;
            }
        }
        if (level == MatchLevel::None || level < found.level)
            continue;
        if (level == found.level && found.people.size() == mostPeople)
            continue;
        if (level > found.level)
            found = {level, {}, {}};
        CallerInfo info;
        info.person = readPerson(row);
        info.person.numbers = numbers;
        info.number = numbers.at(matched).number;
        info.match = level;
        found.people.append(info);
        found.ids.append(id);
    }
}

void findExact(Connection &connection, const NumberParser &parser, const PhoneNumber &caller,
               Found &found)
{
    const auto key = e164Key(caller);
    if (!key)
        return;
    SQLite::Statement &statement = connection.statement(
        RINGSIDE_PERSON "FROM number_e164 n JOIN person p ON p.id = n.person "
                        "WHERE n.e164 = ?" RINGSIDE_LIVING);
    Binder(statement) << *key << int(mostPeople);
    collect(connection, statement, parser, caller, found);
}

void findSuffix(Connection &connection, const NumberParser &parser, const PhoneNumber &caller,
                Found &found)
{
    for (const SuffixRange &range : suffixRanges(caller)) {
        SQLite::Statement &statement = connection.statement(
            RINGSIDE_PERSON "FROM number_suffix n JOIN person p ON p.id = n.person "
                            "WHERE n.nsn_suffix8 BETWEEN ? AND ?" RINGSIDE_LIVING);
        Binder(statement) << range.first << range.last << mostCandidates;
        collect(connection, statement, parser, caller, found);
    }
}

void findSwitchboard(Connection &connection, const NumberParser &parser, const PhoneNumber &caller,
                     Found &found)
{
    for (const qint64 key : switchboardE164(caller)) {
        SQLite::Statement &statement = connection.statement(
            RINGSIDE_PERSON "FROM number_e164 n JOIN person p ON p.id = n.person "
                            "WHERE n.e164 = ?" RINGSIDE_LIVING);
        Binder(statement) << key << int(mostPeople);
        collect(connection, statement, parser, caller, found);
    }
    for (const qint64 key : switchboardSuffixes(caller)) {
        SQLite::Statement &statement = connection.statement(
            RINGSIDE_PERSON "FROM number_suffix n JOIN person p ON p.id = n.person "
                            "WHERE n.nsn_suffix8 = ?" RINGSIDE_LIVING);
        Binder(statement) << key << int(mostPeople);
        collect(connection, statement, parser, caller, found);
    }
}

#undef RINGSIDE_PERSON
#undef RINGSIDE_LIVING

} // namespace

QList<CallerInfo> findPeople(Connection &connection, const NumberParser &parser,
                             const PhoneNumber &caller)
{
    Found found;
    if (caller.isWithheld())
        return found.people;
    // One snapshot for all that follows.
    Transaction transaction(connection, Transaction::Kind::Read);
    findExact(connection, parser, caller, found);
    if (found.level != MatchLevel::Exact)
        findSuffix(connection, parser, caller, found);
    if (found.people.isEmpty())
        findSwitchboard(connection, parser, caller, found);
    transaction.commit();
    return found.people;
}

} // namespace Ringside
