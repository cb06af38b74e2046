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
    " AND n.person <= (SELECT mark FROM book) AND (p.gone IS NULL OR p.gone > (SELECT mark FROM " \
    "book)) ORDER BY n.person DESC LIMIT ?"

struct Candidate {
    qint64 person = 0;
    MatchLevel level = MatchLevel::None;
    QList<LabelledNumber> numbers;
    qsizetype matched = 0; // index in numbers
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

// Looks at the persons that \a statement finds and keeps those of the best level so far.
void collect(Connection &connection, SQLite::Statement &statement, const NumberParser &parser,
             const PhoneNumber &caller, QList<Candidate> &best)
{
    QList<qint64> persons;
    {
        Rows rows(statement);
        while (rows.next())
            persons.append(rows.integer(0));
    }
    for (const qint64 person : std::as_const(persons)) {
        const auto isSame = [person](const Candidate &known) { return known.person == person; };
        if (std::any_of(best.cbegin(), best.cend(), isSame))
            continue;
        Candidate candidate;
        candidate.person = person;
        candidate.numbers = readNumbers(connection, person);
        for (qsizetype i = 0; i < candidate.numbers.size(); ++i) {
            const MatchLevel level = parser.match(candidate.numbers.at(i).number, caller);
            if (level > candidate.level) {
                candidate.level = level;
                candidate.matched = i;
            }
        }
        if (candidate.level == MatchLevel::None)
            continue;
        if (!best.isEmpty() && candidate.level > best.constFirst().level)
            best.clear();
        if (best.isEmpty() || candidate.level == best.constFirst().level)
            best.append(candidate);
    }
}

bool isExact(const QList<Candidate> &found)
{
    return !found.isEmpty() && found.constFirst().level == MatchLevel::Exact;
}

void findExact(Connection &connection, const NumberParser &parser, const PhoneNumber &caller,
               QList<Candidate> &best)
{
    const auto key = e164Key(caller);
    if (!key)
        return;
    SQLite::Statement &statement = connection.statement(
        "SELECT n.person FROM number_e164 n JOIN person p ON p.id = n.person "
        "WHERE n.e164 = ?" RINGSIDE_LIVING);
    Binder(statement) << *key << int(mostPeople);
    collect(connection, statement, parser, caller, best);
}

void findSuffix(Connection &connection, const NumberParser &parser, const PhoneNumber &caller,
                QList<Candidate> &best)
{
    for (const SuffixRange &range : suffixRanges(caller)) {
        SQLite::Statement &statement = connection.statement(
            "SELECT n.person FROM number_suffix n JOIN person p ON p.id = n.person "
            "WHERE n.nsn_suffix8 BETWEEN ? AND ?" RINGSIDE_LIVING);
        Binder(statement) << range.first << range.last << mostCandidates;
        collect(connection, statement, parser, caller, best);
    }
}

void findSwitchboard(Connection &connection, const NumberParser &parser, const PhoneNumber &caller,
                     QList<Candidate> &best)
{
    for (const qint64 key : switchboardE164(caller)) {
        SQLite::Statement &statement = connection.statement(
            "SELECT n.person FROM number_e164 n JOIN person p ON p.id = n.person "
            "WHERE n.e164 = ?" RINGSIDE_LIVING);
        Binder(statement) << key << int(mostPeople);
        collect(connection, statement, parser, caller, best);
    }
    for (const qint64 key : switchboardSuffixes(caller)) {
        SQLite::Statement &statement = connection.statement(
            "SELECT n.person FROM number_suffix n JOIN person p ON p.id = n.person "
            "WHERE n.nsn_suffix8 = ?" RINGSIDE_LIVING);
        Binder(statement) << key << int(mostPeople);
        collect(connection, statement, parser, caller, best);
    }
}

CallerInfo readPerson(Connection &connection, const Candidate &candidate)
{
    CallerInfo info;
    Person &person = info.person;
    SQLite::Statement &statement = connection.statement(
        "SELECT source, key, name, company, title, email, account_id, contact_id, tags, notes, "
        "last_contact_at, contact_count, vip, vip_reason, custom_fields, profile_url "
        "FROM person WHERE id = ?");
    Binder(statement) << candidate.person;
    Rows rows(statement);
    if (!rows.next())
        return info;
    person.source = rows.text(0);
    person.key = rows.text(1);
    person.name = rows.text(2);
    person.company = rows.text(3);
    person.title = rows.text(4);
    person.email = rows.text(5);
    person.accountId = rows.text(6);
    person.contactId = rows.text(7);
    person.tags = rows.text(8).split(u'\n', Qt::SkipEmptyParts);
    person.notes = rows.text(9);
    if (const auto at = rows.optionalInteger(10))
        person.lastContactAt = QDateTime::fromMSecsSinceEpoch(*at, Qt::UTC);
    person.contactCount = int(rows.integer(11));
    person.vip = rows.integer(12) != 0;
    person.vipReason = rows.text(13);
    if (const QByteArray fields = rows.bytes(14); !fields.isEmpty()) {
        const QJsonObject object = QJsonDocument::fromJson(fields).object();
        for (auto it = object.begin(); it != object.end(); ++it)
            person.customFields.insert(it.key(), it.value().toString());
    }
    if (const QString url = rows.text(15); !url.isEmpty())
        person.profileUrl = QUrl(url);
    person.numbers = candidate.numbers;
    info.number = candidate.numbers.at(candidate.matched).number;
    info.match = candidate.level;
    return info;
}

#undef RINGSIDE_LIVING

} // namespace

QList<CallerInfo> findPeople(Connection &connection, const NumberParser &parser,
                             const PhoneNumber &caller)
{
    QList<CallerInfo> people;
    if (caller.isWithheld())
        return people;
    // One snapshot for all that follows.
    Transaction transaction(connection, Transaction::Kind::Read);
    QList<Candidate> best;
    findExact(connection, parser, caller, best);
    if (!isExact(best))
        findSuffix(connection, parser, caller, best);
    if (best.isEmpty())
        findSwitchboard(connection, parser, caller, best);
    if (best.size() > mostPeople)
        best.resize(mostPeople);
    people.reserve(best.size());
    for (const Candidate &candidate : std::as_const(best))
        people.append(readPerson(connection, candidate));
    transaction.commit();
    return people;
}

} // namespace Ringside
