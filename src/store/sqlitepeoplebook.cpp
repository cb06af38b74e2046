#include "sqlitepeoplebook.h"

#include "clock.h"
#include "journalrows_p.h"
#include "logging.h"
#include "peopleedits_p.h"
#include "peoplesearch_p.h"
#include "phonebookkey.h"
#include "personrows_p.h"
#include "storefile_p.h"

#include <QUuid>

#include <deque>

using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

constexpr std::size_t pagesRemembered = 32;
constexpr int editsAtOnce = 100;

// On the journal's connections.
PersonEdit readEdit(const Rows &row)
{
    PersonEdit edit;
    edit.keyHash = row.integer(0);
    edit.seq = row.integer(1);
    edit.kind = editKindFromString(row.text(2));
    edit.fields = row.text(3).split(u'\n', Qt::SkipEmptyParts);
    if (!edit.hidesPerson())
        edit.person = personFromJson(row.bytes(4));
    return edit;
}

QList<PersonEdit> editsAfter(Connection &journal, qint64 seq)
{
    SQLite::Statement &statement = journal.statement("SELECT key_hash, seq, kind, fields, person FROM person_edit "
                                                     "WHERE seq > ? ORDER BY seq LIMIT ?");
    Binder(statement) << seq << editsAtOnce;
    QList<PersonEdit> edits;
    Rows rows(statement);
    while (rows.next())
        edits.append(readEdit(rows));
    return edits;
}

// \a after: what the phone book has already; a new journal beside an old phone book goes on from there.
void writeEdit(Connection &journal, PersonEdit &edit, qint64 after, const QDateTime &at)
{
    edit.seq = 1 + std::max(after, journal.number("SELECT ifnull(max(seq), 0) FROM person_edit"));
    const bool hides = edit.hidesPerson();
    SQLite::Statement &statement = journal.statement(
        "INSERT OR REPLACE INTO person_edit (key_hash, seq, source, key, kind, fields, person, at) "
        "VALUES (?,?,?,?,?,?,?,?)");
    Binder(statement) << edit.keyHash << edit.seq << (hides ? u""_s : edit.person.source)
                      << (hides ? u""_s : edit.person.key) << toWord(edit.kind) << edit.fields.join(u'\n')
                      << (hides ? u""_s : QString::fromUtf8(personToJson(edit.person))) << at.toMSecsSinceEpoch();
    statement.exec();
}

void moveCalls(Connection &journal, const PersonRef &into, const PersonRef &from)
{
    const QList<PersonRef> refs = refsInJournal(journal, from);
    for (const PersonRef &ref : refs) {
        const PersonRef now = ref == from ? into : PersonRef{ref.source, keyInLookups(into)};
        SQLite::Statement &calls = journal.statement("UPDATE call SET person_source = ?, person_key = ? WHERE "
                                                     "person_source = ? AND person_key = ? AND person_key <> ''");
        Binder(calls) << now.source << now.key << ref.source << ref.key;
        calls.exec();
    }
    SQLite::Statement &choices = journal.statement("UPDATE choice SET source = ?, key = ? WHERE source = ? AND key = ?");
    Binder(choices) << into.source << into.key << from.source << from.key;
    choices.exec();
    SQLite::Statement &lookups = journal.statement("UPDATE choice SET key = ? WHERE key = ?");
    Binder(lookups) << keyInLookups(into) << keyInLookups(from);
    lookups.exec();
}

PersonRef refOf(const Person &person)
{
    return {person.source, person.key};
}

} // namespace

//! The work, on the two files' threads. The people's writer waits for the journal's, never the other way round.
struct SqlitePeopleBook::Private {
    Private(StoreFile &people, StoreFile &journal, const Clock &clock)
        : people(people.internals())
        , journal(journal.internals())
        , clock(clock)
    {
    }

    // All of these on the people's writer.
    Result<void> catchUp(Connection &connection);
    Result<PersonRef> save(Connection &connection, Person person);
    Result<void> remove(Connection &connection, const PersonRef &ref);
    Result<void> merge(Connection &connection, const PersonRef &into, const PersonRef &from);
    Result<void> commit(Connection &connection, QList<PersonEdit> edits,
                        const std::function<void(Connection &)> &alsoInJournal = {});
    [[nodiscard]] Result<FoundRow> rowToChange(Connection &connection, const PersonRef &ref) const;
    [[nodiscard]] PersonEdit changeOf(Connection &connection, const Person &before, const Person &now) const;

    // On the people's reader.
    Result<QList<Person>> page(Connection &connection, const PersonRef &after, int limit);

    StoreFile::Private &people;
    StoreFile::Private &journal;
    const Clock &clock;
    bool isOver = false; // on the people's writer
    std::deque<std::pair<PersonRef, qint64>> cursors; // on the people's reader: who ended the last pages, and where
};

SqlitePeopleBook::SqlitePeopleBook(StoreFile &people, StoreFile &journal, const Clock &clock)
    : d(std::make_shared<Private>(people, journal, clock))
{
    // The file may be open already, and may have to be made again at any time.
    d->people.writer.run([d = d]() -> Result<void> {
        d->people.afterOpening = [d] {
            d->people.writer.run([d]() -> Result<void> {
                if (d->isOver || !d->people.writeConnection)
                    return {};
                const auto caughtUp = d->people.guarded<Result<void>>(
                    [&] { return d->catchUp(*d->people.writeConnection); });
                if (!caughtUp)
                    qCWarning(lcStore).noquote() << "changes to people wait:" << caughtUp.error().detail;
                return {};
            });
        };
        if (d->people.writeConnection)
            d->people.afterOpening();
        return {};
    });
}

SqlitePeopleBook::~SqlitePeopleBook()
{
    d->people.writer
        .run([d = d]() -> Result<void> {
            d->people.afterOpening = nullptr;
            d->isOver = true;
            return {};
        })
        .waitForFinished();
}

QFuture<Result<QList<Person>>> SqlitePeopleBook::search(const QString &text, int limit)
{
    return d->people.read([text, limit](Connection &connection) -> Result<QList<Person>> {
        Transaction transaction(connection, Transaction::Kind::Read);
        QList<Person> people = searchPeople(connection, text, limit);
        transaction.commit();
        return people;
    });
}

QFuture<Result<std::optional<Person>>> SqlitePeopleBook::find(const PersonRef &person)
{
    return d->people.read([person](Connection &connection) -> Result<std::optional<Person>> {
        Transaction transaction(connection, Transaction::Kind::Read);
        std::optional<Person> found;
        if (const auto row = findRow(connection, personKeyHash(person)))
            found = personAt(connection, row->id);
        transaction.commit();
        return found;
    });
}

QFuture<Result<PersonRef>> SqlitePeopleBook::save(const Person &person)
{
    return d->people.write([d = d, person](Connection &connection) { return d->save(connection, person); });
}

QFuture<Result<void>> SqlitePeopleBook::remove(const PersonRef &person)
{
    return d->people.write([d = d, person](Connection &connection) { return d->remove(connection, person); });
}

QFuture<Result<void>> SqlitePeopleBook::merge(const PersonRef &into, const PersonRef &from)
{
    return d->people.write(
        [d = d, into, from](Connection &connection) { return d->merge(connection, into, from); });
}

QFuture<Result<QList<Person>>> SqlitePeopleBook::page(const PersonRef &after, int limit)
{
    return d->people.read([d = d, after, limit = std::max(0, limit)](Connection &connection) {
        return d->page(connection, after, limit);
    });
}

Result<void> SqlitePeopleBook::Private::catchUp(Connection &connection)
{
    while (true) {
        const qint64 known = connection.number("SELECT edits FROM book");
        const auto asked = journal.read(
            [known](Connection &other) -> Result<QList<PersonEdit>> { return editsAfter(other, known); });
        QFuture(asked).waitForFinished();
        if (asked.isCanceled() || asked.resultCount() == 0)
            return fail(ErrorKind::Cancelled);
        const Result<QList<PersonEdit>> edits = asked.result();
        if (!edits)
            return tl::unexpected(edits.error());
        if (edits->isEmpty())
            return {};
        Transaction transaction(connection, Transaction::Kind::Write);
        for (const PersonEdit &edit : *edits)
            carryOut(connection, edit);
        SQLite::Statement &statement = connection.statement("UPDATE book SET edits = ?");
        Binder(statement) << edits->constLast().seq;
        statement.exec();
        transaction.commit();
    }
}

Result<FoundRow> SqlitePeopleBook::Private::rowToChange(Connection &connection, const PersonRef &ref) const
{
    const qint64 hash = personKeyHash(ref);
    if (const auto row = findRow(connection, hash))
        return *row;
    SQLite::Statement &statement = connection.statement("SELECT 1 FROM edit WHERE key_hash = ?");
    Binder(statement) << hash;
    Rows rows(statement);
    if (ref.source == ownPeopleSource() || rows.next())
        return fail(ErrorKind::NotFound, u"the person has been removed"_s);
    return fail(ErrorKind::Unsupported, u"the person is not in the phone book"_s);
}

// What the agent has made stays a whole; of an imported person the agent's are the fields changed so far, and now.
PersonEdit SqlitePeopleBook::Private::changeOf(Connection &connection, const Person &before, const Person &now) const
{
    PersonEdit edit;
    edit.keyHash = personKeyHash(refOf(now));
    edit.person = now;
    if (now.source == ownPeopleSource())
        return edit;
    edit.kind = PersonEdit::Kind::Changed;
    edit.fields = changedFields(before, now);
    SQLite::Statement &statement = connection.statement("SELECT fields FROM edit WHERE key_hash = ?");
    Binder(statement) << edit.keyHash;
    Rows rows(statement);
    if (rows.next())
        edit.fields += rows.text(0).split(u'\n', Qt::SkipEmptyParts);
    edit.fields.removeDuplicates();
    return edit;
}

// The journal's file first: what is there is never lost.
Result<void> SqlitePeopleBook::Private::commit(Connection &connection, QList<PersonEdit> edits,
                                               const std::function<void(Connection &)> &alsoInJournal)
{
    const qint64 known = connection.number("SELECT edits FROM book");
    const auto written
        = journal.write([edits, known, alsoInJournal, at = clock.nowUtc()](
                            Connection &other) mutable -> Result<QList<PersonEdit>> {
              Transaction transaction(other, Transaction::Kind::Write);
              for (PersonEdit &edit : edits)
                  writeEdit(other, edit, known, at);
              if (alsoInJournal)
                  alsoInJournal(other);
              transaction.commit();
              return edits;
          });
    QFuture(written).waitForFinished();
    if (written.isCanceled() || written.resultCount() == 0)
        return fail(ErrorKind::Cancelled);
    const Result<QList<PersonEdit>> numbered = written.result();
    if (!numbered)
        return tl::unexpected(numbered.error());
    Transaction transaction(connection, Transaction::Kind::Write);
    for (const PersonEdit &edit : *numbered)
        carryOut(connection, edit);
    SQLite::Statement &statement = connection.statement("UPDATE book SET edits = ?");
    Binder(statement) << numbered->constLast().seq;
    statement.exec();
    transaction.commit();
    return {};
}

Result<PersonRef> SqlitePeopleBook::Private::save(Connection &connection, Person person)
{
    if (auto caughtUp = catchUp(connection); !caughtUp)
        return tl::unexpected(caughtUp.error());
    Person before;
    if (person.key.isEmpty()) {
        person.source = ownPeopleSource();
        person.key = u"own:"_s + QUuid::createUuid().toString(QUuid::WithoutBraces);
    } else {
        const Result<FoundRow> row = rowToChange(connection, refOf(person));
        if (!row)
            return tl::unexpected(row.error());
        before = personAt(connection, row->id).value_or(Person());
    }
    if (person == before)
        return refOf(person);
    if (auto committed = commit(connection, {changeOf(connection, before, person)}); !committed)
        return tl::unexpected(committed.error());
    return refOf(person);
}

Result<void> SqlitePeopleBook::Private::remove(Connection &connection, const PersonRef &ref)
{
    if (auto caughtUp = catchUp(connection); !caughtUp)
        return caughtUp;
    if (const Result<FoundRow> row = rowToChange(connection, ref); !row)
        return tl::unexpected(row.error());
    PersonEdit edit;
    edit.keyHash = personKeyHash(ref);
    edit.kind = PersonEdit::Kind::Removed;
    // For real: nothing of it is to be read in the file.
    (void)connection.text("PRAGMA secure_delete = ON");
    auto removed = commit(connection, {edit});
    (void)connection.text("PRAGMA secure_delete = OFF");
    // What stood in the logs before is overwritten only when they begin anew.
    (void)connection.text("PRAGMA wal_checkpoint(TRUNCATE)");
    QFuture(journal.write([](Connection &other) -> Result<void> {
        (void)other.text("PRAGMA wal_checkpoint(TRUNCATE)");
        return {};
    })).waitForFinished();
    return removed;
}

Result<void> SqlitePeopleBook::Private::merge(Connection &connection, const PersonRef &into, const PersonRef &from)
{
    if (into == from)
        return fail(ErrorKind::Unsupported, u"the same person twice"_s);
    if (auto caughtUp = catchUp(connection); !caughtUp)
        return caughtUp;
    const Result<FoundRow> target = rowToChange(connection, into);
    const Result<FoundRow> source = rowToChange(connection, from);
    if (!target || !source)
        return tl::unexpected(target ? source.error() : target.error());
    const Person before = personAt(connection, target->id).value_or(Person());
    Person both = before;
    absorb(both, personAt(connection, source->id).value_or(Person()));
    PersonEdit gone;
    gone.keyHash = personKeyHash(from);
    gone.kind = PersonEdit::Kind::Merged;
    return commit(connection, {changeOf(connection, before, both), gone},
                  [into, from](Connection &other) { moveCalls(other, into, from); });
}

Result<QList<Person>> SqlitePeopleBook::Private::page(Connection &connection, const PersonRef &after, int limit)
{
    Transaction transaction(connection, Transaction::Kind::Read);
    qint64 last = std::numeric_limits<qint64>::min();
    if (!after.isEmpty()) {
        // Where the page ended, rather than where the person is now: an import may have moved it to the end.
        const auto known = std::find_if(cursors.begin(), cursors.end(),
                                        [&after](const auto &cursor) { return cursor.first == after; });
        if (known != cursors.end()) {
            last = known->second;
        } else if (const auto row = findRow(connection, personKeyHash(after))) {
            last = row->id;
        } else {
            return fail(ErrorKind::NotFound, u"the person has been removed"_s);
        }
    }
    QList<Person> people;
    {
        SQLite::Statement &statement
            = connection.statement("SELECT p.id, " RINGSIDE_PERSON_FIELDS " FROM person p WHERE p.id > ? AND "
                                   RINGSIDE_LIVES " ORDER BY p.id LIMIT ?");
        Binder(statement) << last << limit;
        Rows rows(statement);
        while (rows.next()) {
            last = rows.integer(0);
            people.append(readPerson(rows, 1));
            people.last().numbers = readNumbers(connection, last);
        }
    }
    transaction.commit();
    if (!people.isEmpty()) {
        cursors.push_front({refOf(people.constLast()), last});
        if (cursors.size() > pagesRemembered)
            cursors.pop_back();
    }
    return people;
}

} // namespace Ringside
