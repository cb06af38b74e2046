#pragma once

#include "lookupcache.h"

namespace Ringside {

class Clock;
class StoreFile;

//! Remembered choices in SQLite, beside the journal.
//!
//! Does not own the file, which must be one for Content::Journal and outlive it. Thread: as
//! ChoiceMemory.
class SqliteChoiceMemory : public ChoiceMemory
{
public:
    SqliteChoiceMemory(StoreFile &file, const Clock &clock);

    [[nodiscard]] QFuture<Result<std::optional<Choice>>> find(const QString &numberKey) override;
    QFuture<Result<void>> remember(const QString &numberKey, const Choice &choice) override;

private:
    StoreFile &m_file;
    const Clock &m_clock;
};

} // namespace Ringside
