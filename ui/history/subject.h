#pragma once

#include "callhistory.h"
#include "person.h"

#include <optional>

namespace Ringside {

[[nodiscard]] inline PersonRef refOf(const Person &person)
{
    return {person.source, person.key};
}

//! Whom a page is about: somebody of the phone book, or just a number. Thread: an immutable value.
struct Subject {
    std::optional<Person> person;
    PhoneNumber number; //!< the one of the call that led here; withheld where none did
    QString name; //!< what the telephone system or the journal said; for who is not in the phone book
    CallId call; //!< the call that led here; empty: none

    [[nodiscard]] bool isEmpty() const { return !person && number.isWithheld() && call.isEmpty(); }
    //! The calls with this person, or with this number.
    [[nodiscard]] CallFilter calls() const
    {
        CallFilter filter;
        if (person) {
            filter.person = refOf(*person);
            for (const LabelledNumber &one : person->numbers)
                filter.numberKeys.append(one.number.key());
        } else if (!number.isWithheld()) {
            filter.numberKeys.append(number.key());
        }
        return filter;
    }
    [[nodiscard]] bool hasCalls() const { return person || !number.isWithheld(); }

    friend bool operator==(const Subject &, const Subject &) = default;
};

} // namespace Ringside
