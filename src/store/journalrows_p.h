#pragma once

#include "connection_p.h"
#include "journal.h"
#include "personref.h"

#include <array>

namespace Ringside {

//! The columns of a call that readEntry() reads, in its order; "c" is the table.
#define RINGSIDE_CALL_COLUMNS                                                                      \
    "c.call_id, c.source, c.state, c.outcome, c.direction, c.kind, c.raw, c.e164, c.national, "    \
    "c.region, c.extension_dialled, c.country_code, c.name, c.line_number, c.line_name, "          \
    "c.line_region, c.queue, c.extension, c.answered_by_number, c.answered_by_name, "              \
    "c.transferred_from_number, c.transferred_from_name, c.started_at, c.answered_at, "            \
    "c.ended_at, c.person_name, c.person_source, c.person_key, c.company, c.vip, c.seen, c.note, " \
    "c.disposition, c.follow_up_at, c.wrap_up_state"

[[nodiscard]] JournalEntry readEntry(const Rows &row);
[[nodiscard]] std::optional<qint64> milliseconds(const QDateTime &at);
[[nodiscard]] std::optional<QString> numberKey(const PhoneNumber &number);

//! Keeps the index of words in step with one call, over a change of it.
//!
//! Made before the change, called after it, in the same transaction. why not triggers: they may not touch virtual
//! tables where trusted_schema is off.
class WordsInStep
{
public:
    //! \a id: of the row; nullopt: it is about to be made.
    WordsInStep(Connection &connection, std::optional<qint64> id);
    void changed(); //!< the row has its new values
    void changed(qint64 id); //!< the same, where the row was made
    void removed();

private:
    struct Words {
        qint64 place = 0;
        std::array<QString, 8> texts;
        friend bool operator==(const Words &, const Words &) = default;
    };
    [[nodiscard]] std::optional<Words> read(qint64 id) const;
    void put(const Words &words);
    void take(const Words &words);

    Connection &m_connection;
    std::optional<qint64> m_id;
    std::optional<Words> m_before;
};

//! As which PersonRefs somebody of the phone book may stand in the journal, as \a person itself first: what lookups find
//! has the name of a provider as its source, and names have changed. Time does not grow with the number of calls.
[[nodiscard]] QList<PersonRef> refsInJournal(Connection &connection, const PersonRef &person);

//! Removes calls and their words. In a transaction of the caller's.
void removeCalls(Connection &connection, const QList<qint64> &ids);

} // namespace Ringside
