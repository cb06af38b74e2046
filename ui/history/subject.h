#pragma once

#include "callhistory.h"
#include "callerinfo.h"
#include "lookupstate.h"
#include "person.h"

#include <optional>

namespace Ringside {

[[nodiscard]] inline PersonRef refOf(const Person &person)
{
    return {person.source, person.key};
}

//! The key that lookups give somebody of the phone book, who answers under its own name there.
[[nodiscard]] inline QString keyInLookups(const Person &person)
{
    return person.source + QLatin1Char('/') + person.key;
}

//! A page about a person, in the place that has it. Thread: a value.
struct RecordLink {
    QString source; //!< the place's name
    QUrl url; //!< http or https

    friend bool operator==(const RecordLink &, const RecordLink &) = default;
};

//! Whom a page is about: somebody of the phone book, or just a number. Thread: an immutable value.
struct Subject {
    std::optional<Person> person;
    PhoneNumber number; //!< the one of the call that led here; withheld where none did
    QString name; //!< what the telephone system or the journal said; for who is not in the phone book
    CallId call; //!< the call that led here; empty: none
    QString line{}; //!< the number that was called; empty: not known
    PersonRef caller{}; //!< who called, as the journal has it; empty: nobody known
    std::optional<Person> found{}; //!< who it is, as all places know them together; comes when they have been asked

    [[nodiscard]] bool isEmpty() const { return !person && number.isWithheld() && call.isEmpty(); }
    //! Who it is, as far as anybody knows; null: nobody does. Valid as long as this subject.
    [[nodiscard]] const Person *known() const { return person ? &*person : found ? &*found : nullptr; }
    //! The calls with this person, or with this number.
    [[nodiscard]] CallFilter calls() const;
    [[nodiscard]] bool hasCalls() const { return person || !number.isWithheld(); }
    //! What to ask other places with; withheld: nothing.
    [[nodiscard]] PhoneNumber numberToAsk() const;
    //! Whom \a state says it is; nullopt: nobody, or one of several.
    [[nodiscard]] std::optional<Person> personIn(const LookupState &state) const;
    //! The person, as other places and as the phone book know them.
    [[nodiscard]] QList<CallerInfo> people() const;
    //! Pages about the person, the phone book's first; each once.
    [[nodiscard]] QList<RecordLink> links() const;

    friend bool operator==(const Subject &, const Subject &) = default;
};

} // namespace Ringside
