#include "peopleedits_p.h"

#include "personrows_p.h"

namespace Ringside {

namespace {

void remember(Connection &connection, const PersonEdit &edit)
{
    SQLite::Statement &statement = connection.statement(
        "INSERT OR REPLACE INTO edit (key_hash, seq, kind, fields, person) VALUES (?,?,?,?,?)");
    Binder(statement) << edit.keyHash << edit.seq << toWord(edit.kind) << edit.fields.join(u'\n')
                      << QString::fromUtf8(edit.hidesPerson() ? QByteArray("")
                                                              : personToJson(edit.person));
    statement.exec();
}

void addToCount(Connection &connection, int change)
{
    SQLite::Statement &statement = connection.statement("UPDATE book SET people = people + ?");
    Binder(statement) << change;
    statement.exec();
}

} // namespace

EditsByKey knownEdits(Connection &connection, qint64 seq)
{
    SQLite::Statement &statement = connection.statement(
        "SELECT key_hash, seq, kind, fields, person FROM edit WHERE seq > ? ORDER BY seq");
    Binder(statement) << seq;
    EditsByKey edits;
    Rows rows(statement);
    while (rows.next()) {
        PersonEdit edit;
        edit.keyHash = rows.integer(0);
        edit.seq = rows.integer(1);
        edit.kind = editKindFromString(rows.text(2));
        edit.fields = rows.text(3).split(u'\n', Qt::SkipEmptyParts);
        if (!edit.hidesPerson())
            edit.person = personFromJson(rows.bytes(4));
        edits.insert({edit.keyHash, edit});
    }
    return edits;
}

void carryOut(Connection &connection, const PersonEdit &edit)
{
    remember(connection, edit);
    const std::optional<FoundRow> row = findRow(connection, edit.keyHash);
    if (edit.hidesPerson()) {
        if (row) {
            erasePerson(connection, row->id);
            addToCount(connection, -1);
        }
        return;
    }
    ImportRow wanted = ImportRow::prepare(edit.person, 0);
    if (!row) {
        insertPerson(connection, {nextOwnId(connection), 0, std::nullopt}, wanted);
        addToCount(connection, 1);
        return;
    }
    if (edit.kind == PersonEdit::Kind::Changed) {
        if (const auto imported = personAt(connection, row->id)) {
            wanted = ImportRow::prepare(*imported, 0);
            edit.overlay(wanted);
        }
    }
    // In its place: what is being imported meanwhile counts on ids that stay.
    erasePerson(connection, row->id);
    insertPerson(connection, *row, wanted);
}

} // namespace Ringside
