#include "peoplelookup_p.h"

#include "numberkeys.h"
#include "personrows_p.h"

namespace Ringside {

namespace {

constexpr int mostPeople = 50;
// So many may share a suffix or a main number before the rest is not looked at.
constexpr int mostCandidates = 200;

// Newest first, so that people who wait to be swept away do not hide the living. Those whom the agent has made come
// last (their ids are below 1) and are asked for once more where the crowd is cut off before them.
#define RINGSIDE_LIVING                                                                            \
    " AND n.person <= (SELECT mark FROM book) AND (p.gone IS NULL OR p.gone > (SELECT mark FROM "  \
    "book)) ORDER BY n.person DESC LIMIT ?"
#define RINGSIDE_OWN                                                                               \
    " AND n.person <= 0 AND (p.gone IS NULL OR p.gone > (SELECT mark FROM book)) "                 \
    "ORDER BY n.person LIMIT ?"

struct Way {
    std::string_view all;
    std::string_view own;
};
#define RINGSIDE_WAY(FROM_AND_WHERE)                                                               \
    Way                                                                                            \
    {                                                                                              \
        "SELECT n.person, " RINGSIDE_PERSON_FIELDS FROM_AND_WHERE RINGSIDE_LIVING,                 \
            "SELECT n.person, " RINGSIDE_PERSON_FIELDS FROM_AND_WHERE RINGSIDE_OWN                 \
    }

constexpr Way byE164
    = RINGSIDE_WAY(" FROM number_e164 n JOIN person p ON p.id = n.person WHERE n.e164 = ?");
constexpr Way bySuffixes = RINGSIDE_WAY(
    " FROM number_suffix n JOIN person p ON p.id = n.person WHERE n.nsn_suffix8 BETWEEN ? AND ?");
constexpr Way bySuffix = RINGSIDE_WAY(
    " FROM number_suffix n JOIN person p ON p.id = n.person WHERE n.nsn_suffix8 = ?");

#undef RINGSIDE_WAY
#undef RINGSIDE_OWN
#undef RINGSIDE_LIVING

//! The best level found so far, and who is on it.
struct Found {
    MatchLevel level = MatchLevel::None;
    QList<CallerInfo> people;
    QList<qint64> ids;
};

// Looks at the persons that \a statement finds and keeps those of the best level so far. \return how many it found.
int look(Connection &connection, SQLite::Statement &statement, const NumberParser &parser,
         const PhoneNumber &caller, Found &found)
{
    Rows row(statement);
    int rows = 0;
    while (row.next()) {
        ++rows;
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
        if (level == found.level && found.people.size() == mostPeople) {
            if (id > 0)
                continue;
            found.people.removeLast(); // what the agent has made stays in the crowd
        }
        if (level > found.level)
            found = {level, {}, {}};
        CallerInfo info;
        info.person = readPerson(row, 1);
        info.person.numbers = numbers;
        info.number = numbers.at(matched).number;
        info.match = level;
        if (id > 0)
            found.people.append(info);
        else
            found.people.prepend(info);
        found.ids.append(id);
    }
    return rows;
}

template<class... Values>
void collect(Connection &connection, const Way &way, int limit, const NumberParser &parser,
             const PhoneNumber &caller, Found &found, Values... values)
{
    const auto rowsOf = [&](std::string_view sql) {
        SQLite::Statement &statement = connection.statement(sql);
        Binder binder(statement);
        (binder << ... << values) << limit;
        return look(connection, statement, parser, caller, found);
    };
    if (rowsOf(way.all) == limit)
        rowsOf(way.own);
}

void findExact(Connection &connection, const NumberParser &parser, const PhoneNumber &caller,
               Found &found)
{
    if (const auto key = e164Key(caller))
        collect(connection, byE164, mostPeople, parser, caller, found, *key);
}

void findSuffix(Connection &connection, const NumberParser &parser, const PhoneNumber &caller,
                Found &found)
{
    for (const SuffixRange &range : suffixRanges(caller))
        collect(connection, bySuffixes, mostCandidates, parser, caller, found, range.first,
                range.last);
}

void findSwitchboard(Connection &connection, const NumberParser &parser, const PhoneNumber &caller,
                     Found &found)
{
    for (const qint64 key : switchboardE164(caller))
        collect(connection, byE164, mostPeople, parser, caller, found, key);
    for (const qint64 key : switchboardSuffixes(caller))
        collect(connection, bySuffix, mostPeople, parser, caller, found, key);
}

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
