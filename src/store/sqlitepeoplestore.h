#pragma once

#include "peoplestore.h"

namespace Ringside {

class NumberParser;
class StoreFile;

//! The phone book in SQLite.
//!
//! Does not own the file, which must be one for Content::People, nor the parser; both must outlive
//! it. People come in through PeopleImport. Thread: as PeopleStore. What it costs: a few steps in
//! an index, however many people there are; while an import runs, too.
class SqlitePeopleStore : public PeopleStore
{
public:
    SqlitePeopleStore(StoreFile &file, const NumberParser &parser);

    //! People have Person::source as they were imported, and a key that is theirs within it.
    [[nodiscard]] QFuture<Result<QList<CallerInfo>>>
    findByNumber(const PhoneNumber &number) override;
    [[nodiscard]] QFuture<Result<qint64>> count() override;

private:
    StoreFile &m_file;
    const NumberParser &m_parser;
};

} // namespace Ringside
