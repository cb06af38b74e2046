#include "journalrows_p.h"

#include "phonebookkey.h"

namespace Ringside {

namespace {

QDateTime instant(const std::optional<qint64> &milliseconds)
{
    return milliseconds ? QDateTime::fromMSecsSinceEpoch(*milliseconds, Qt::UTC) : QDateTime();
}

template<class Enum>
Enum enumFrom(qint64 value, Enum last, Enum otherwise)
{
    return value >= 0 && value <= qint64(last) ? Enum(value) : otherwise;
}

} // namespace

JournalEntry readEntry(const Rows &row)
{
    JournalEntry entry;
    Call &call = entry.call;
    int column = 0;
    const auto text = [&] { return row.text(column++); };
    const auto integer = [&] { return row.integer(column++); };
    const auto at = [&] { return instant(row.optionalInteger(column++)); };
    call.id.value = text();
    call.source = text();
    call.state = enumFrom(integer(), CallState::Ended, CallState::Ended);
    call.outcome = outcomeFromString(text());
    call.direction = directionFromString(text());
    call.number.kind = enumFrom(integer(), PhoneNumber::Kind::Other, PhoneNumber::Kind::Other);
    call.number.raw = text();
    call.number.e164 = text();
    call.number.national = text();
    call.number.region = text();
    call.number.extension = text();
    call.number.countryCode = int(integer());
    call.name = text();
    call.line.number = text();
    call.line.name = text();
    call.line.region = text();
    call.queue = text();
    call.extension = text();
    call.answeredBy.number = text();
    call.answeredBy.name = text();
    call.transferredFrom.number = text();
    call.transferredFrom.name = text();
    call.startedAt = at();
    call.answeredAt = at();
    call.endedAt = at();
    entry.personName = text();
    entry.personSource = text();
    entry.personKey = text();
    entry.company = text();
    entry.vip = integer() != 0;
    entry.seen = integer() != 0;
    entry.wrapUp.note = text();
    entry.wrapUp.disposition = text();
    entry.wrapUp.followUpAt = at();
    entry.wrapUp.state = wrapUpStateFromString(text());
    return entry;
}

std::optional<qint64> milliseconds(const QDateTime &at)
{
    return at.isValid() ? std::optional(at.toMSecsSinceEpoch()) : std::nullopt;
}

std::optional<QString> numberKey(const PhoneNumber &number)
{
    const QString key = number.key();
    return key.isEmpty() ? std::nullopt : std::optional(key);
}

WordsInStep::WordsInStep(Connection &connection, std::optional<qint64> id)
    : m_connection(connection)
    , m_id(id)
    , m_before(id ? read(*id) : std::nullopt)
{
}

void WordsInStep::changed()
{
    if (m_id)
        changed(*m_id);
}

void WordsInStep::changed(qint64 id)
{
    const std::optional<Words> after = read(id);
    if (after == m_before)
        return;
    if (m_before)
        take(*m_before);
    if (after)
        put(*after);
}

void WordsInStep::removed()
{
    if (m_before)
        take(*m_before);
}

std::optional<WordsInStep::Words> WordsInStep::read(qint64 id) const
{
    SQLite::Statement &statement = m_connection.statement(
        "SELECT place, person_name, company, name, number, line, queue, note, marks FROM "
        "call_words WHERE id = ?");
    Binder(statement) << id;
    Rows rows(statement);
    if (!rows.next())
        return std::nullopt;
    Words words;
    words.place = rows.integer(0);
    for (std::size_t i = 0; i < words.texts.size(); ++i)
        words.texts[i] = rows.text(int(i) + 1);
    return words;
}

void WordsInStep::put(const Words &words)
{
    SQLite::Statement &statement = m_connection.statement(
        "INSERT INTO call_fts (rowid, person_name, company, name, number, line, queue, note, "
        "marks) VALUES (?,?,?,?,?,?,?,?,?)");
    Binder binder(statement);
    binder << words.place;
    for (const QString &text : words.texts)
        binder << text;
    binder.exec();
}

void WordsInStep::take(const Words &words)
{
    SQLite::Statement &statement = m_connection.statement(
        "INSERT INTO call_fts (call_fts, rowid, person_name, company, name, number, line, queue, "
        "note, marks) VALUES ('delete',?,?,?,?,?,?,?,?,?)");
    Binder binder(statement);
    binder << words.place;
    for (const QString &text : words.texts)
        binder << text;
    binder.exec();
}

QList<PersonRef> refsInJournal(Connection &connection, const PersonRef &person)
{
    QList<PersonRef> refs;
    if (person.key.isEmpty())
        return refs;
    refs.append(person);
    if (person.source.isEmpty())
        return refs;
    // From one source to the next in the index: there are as many as providers.
    SQLite::Statement &statement = connection.statement(
        "WITH RECURSIVE known (source) AS (SELECT min(person_source) FROM call WHERE person_key <> '' UNION ALL "
        "SELECT (SELECT min(person_source) FROM call WHERE person_key <> '' AND person_source > known.source) "
        "FROM known WHERE known.source IS NOT NULL) SELECT source FROM known WHERE source IS NOT NULL");
    Rows rows(statement);
    while (rows.next())
        refs.append({rows.text(0), keyInLookups(person)});
    return refs;
}

void removeCalls(Connection &connection, const QList<qint64> &ids)
{
    for (const qint64 id : ids) {
        WordsInStep(connection, id).removed();
        SQLite::Statement &statement = connection.statement("DELETE FROM call WHERE id = ?");
        Binder(statement) << id;
        statement.exec();
    }
}

} // namespace Ringside
