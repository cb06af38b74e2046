#pragma once

#include "person.h"
#include "personref.h"
#include "result.h"

#include <QFuture>
#include <QList>

#include <optional>

namespace Ringside {

//! Person::source of those whom the agent has made; not for people to read.
[[nodiscard]] inline QString ownPeopleSource()
{
    return QStringLiteral("Own");
}

//! The phone book as people work with it: search, read, write.
//!
//! Does not find callers (PeopleStore does) and does not read files. What the agent has made or changed is kept apart
//! from what was imported: an import never undoes it, and it survives the loss of what can be imported again.
//! Thread: called on and answered to the GUI thread; never blocks it.
//! Errors: Storage; NotFound for a person who is not there any longer; Unsupported for one of a source that cannot be
//! changed.
class PeopleBook
{
public:
    virtual ~PeopleBook() = default;

    //! People whose name, company, email, tags or notes have words that begin as those of \a text do ("mul" finds
    //! Müller), or one of whose numbers has its digits; the likeliest first, at most \a limit.
    //! Time does not grow with the size of the book.
    [[nodiscard]] virtual QFuture<Result<QList<Person>>> search(const QString &text, int limit) = 0;
    [[nodiscard]] virtual QFuture<Result<std::optional<Person>>> find(const PersonRef &person) = 0;
    //! Adds \a person (an empty key: a new one, which is given a key) or changes the one with its source and key.
    //! \return the person's name from now on.
    virtual QFuture<Result<PersonRef>> save(const Person &person) = 0;
    virtual QFuture<Result<void>> remove(const PersonRef &person) = 0;
    //! \a into gets the numbers, tags, notes and fields that only \a from has; \a from goes.
    virtual QFuture<Result<void>> merge(const PersonRef &into, const PersonRef &from) = 0;
    //! All people, in the order of their rows, \a limit at a time: those after \a after (empty: from the first).
    [[nodiscard]] virtual QFuture<Result<QList<Person>>> page(const PersonRef &after, int limit) = 0;
};

} // namespace Ringside
