#pragma once

#include "peopleimport.h"
#include "result.h"
#include "storefile.h"
#include "waitfor.h"

namespace Ringside {

//! Puts \a people into the book, on this thread.
inline Result<PeopleImport::Counts> importPeople(StoreFile &file, const QList<Person> &people,
                                                 const PeopleImport::Options &options = {},
                                                 const PeopleImport::IsCancelled &cancelled = {})
{
    if (auto opened = waitFor(file.open()); !opened)
        return tl::unexpected(opened.error());
    PeopleImport import(file, cancelled);
    if (auto begun = import.begin(); !begun)
        return tl::unexpected(begun.error());
    qint64 line = 1;
    for (const Person &person : people) {
        if (auto added = import.add(ImportRow::prepare(person, ++line)); !added)
            return tl::unexpected(added.error());
    }
    return import.commit(options, [](double) {});
}

} // namespace Ringside
