#pragma once

#include "callhistory.h"
#include "peoplebook.h"

#include <QJsonObject>
#include <QObject>

#include <memory>

namespace Ringside {

//! Everything that is kept about one person, for whoever has a right to know it: the row of the phone book, all calls
//! with their notes.
//!
//! Changes nothing. Thread: lives in the thread that created it. Does not own book and history, which must outlive
//! it. A person who is in no phone book any longer is exported by what the journal has. Errors: Storage.
class PersonExport : public QObject
{
    Q_OBJECT

public:
    PersonExport(PeopleBook &book, CallHistory &history, QObject *parent = nullptr);

    //! "person" (or null) and "calls", newest first; instants are ISO 8601 UTC. \a numberKeys beside those of the
    //! person: calls with them count too.
    [[nodiscard]] QFuture<Result<QJsonObject>> collect(const PersonRef &person, const QStringList &numberKeys);

private:
    struct Job;
    void askCalls(const std::shared_ptr<Job> &job);

    PeopleBook &m_book;
    CallHistory &m_history;
};

//! One call as it stands in such an export: snake_case, null for what is not known.
[[nodiscard]] QJsonObject toJson(const JournalEntry &entry);

} // namespace Ringside
