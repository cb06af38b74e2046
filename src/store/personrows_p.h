#pragma once

#include "connection_p.h"
#include "peopleimport.h"
#include "person.h"
#include "personref.h"

namespace Ringside {

// Rows of people.db, one person at a time. Thread: the connection's. What writes wants a transaction of the caller's.

//! Of a person "p", as readPerson() reads them.
#define RINGSIDE_PERSON_FIELDS                                                                     \
    "p.source, p.key, p.name, p.company, p.title, p.email, p.account_id, p.contact_id, p.tags, "   \
    "p.notes, p.last_contact_at, p.contact_count, p.vip, p.vip_reason, p.custom_fields, "          \
    "p.profile_url"
//! Whether a person "p" counts.
#define RINGSIDE_LIVES                                                                             \
    "(p.id <= (SELECT mark FROM book) AND (p.gone IS NULL OR p.gone > (SELECT mark FROM book)))"

//! Without the numbers; \a first: the column that source is in.
[[nodiscard]] Person readPerson(const Rows &row, int first);
[[nodiscard]] QList<LabelledNumber> readNumbers(Connection &connection, qint64 person);
//! With the numbers; nullopt: there is none that counts.
[[nodiscard]] std::optional<Person> personAt(Connection &connection, qint64 id);

struct FoundRow {
    qint64 id = 0;
    qint64 digest = 0;
    std::optional<qint64> gone; // an import under way is about to replace it
};
[[nodiscard]] std::optional<FoundRow> findRow(Connection &connection, qint64 keyHash);

//! With everything that leads to it.
void insertPerson(Connection &connection, const FoundRow &as, const ImportRow &row);
void erasePerson(Connection &connection, qint64 id);
//! An id for a person who stands in no import: below 1, so that imports and their marks do not touch it.
[[nodiscard]] qint64 nextOwnId(Connection &connection);

//! Removes the words of \a id from the index where they are in it. Once, and before the row goes.
void forgetWords(Connection &connection, qint64 id);

} // namespace Ringside
