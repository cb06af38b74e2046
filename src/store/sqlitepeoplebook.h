#pragma once

#include "peoplebook.h"

#include <memory>

namespace Ringside {

class Clock;
class StoreFile;

//! The phone book in SQLite, as people work with it.
//!
//! What the agent does is written to the journal's file first, then carried out in the people's: whatever is lost of
//! the latter is carried out again when it is next opened, and an import puts the agent's fields over its own. A
//! person of an import keeps what the agent has changed, field by field; removed and merged ones stay away.
//! Does not own the files, which must be one for Content::People and one for Content::Journal, and outlive it.
//! Thread: as PeopleBook. The destructor waits for what was handed over.
//! What it costs: a search looks at the first few hundred people it finds, however many there are, and ranks those.
class SqlitePeopleBook : public PeopleBook
{
public:
    SqlitePeopleBook(StoreFile &people, StoreFile &journal, const Clock &clock);
    ~SqlitePeopleBook() override;

    [[nodiscard]] QFuture<Result<QList<Person>>> search(const QString &text, int limit) override;
    [[nodiscard]] QFuture<Result<std::optional<Person>>> find(const PersonRef &person) override;
    QFuture<Result<PersonRef>> save(const Person &person) override;
    QFuture<Result<void>> remove(const PersonRef &person) override;
    //! Calls of \a from in the journal are \a into's from now on, and so are choices.
    QFuture<Result<void>> merge(const PersonRef &into, const PersonRef &from) override;
    //! \a after may be somebody who has been changed, replaced or removed since this gave it out, as long as that was
    //! one of the last pages.
    [[nodiscard]] QFuture<Result<QList<Person>>> page(const PersonRef &after, int limit) override;

private:
    struct Private;
    std::shared_ptr<Private> d; // shared with jobs on the two writers
};

} // namespace Ringside
