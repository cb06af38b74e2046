#pragma once

#include "peopleimport.h"
#include "result.h"
#include "storefile.h"

#include <QFuture>
#include <QTest>

namespace Ringside {

//! Waits for an answer as the application would: with its event loop running.
template<class T>
Result<T> waitFor(const QFuture<Result<T>> &future)
{
    if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 30000))
        return fail(ErrorKind::Timeout, QStringLiteral("the test has waited for 30 seconds"));
    if (future.isCanceled())
        return fail(ErrorKind::Cancelled, QStringLiteral("the promise was broken"));
    return future.result();
}

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
