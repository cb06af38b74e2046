#pragma once

#include "lookupcache.h"

namespace Ringside {

class StoreFile;

//! Answers of remote providers in SQLite, beside the phone book.
//!
//! Keeps the newest 20,000. Does not own the file, which must be one for Content::People and
//! outlive it. Thread: as LookupCache.
class SqliteLookupCache : public LookupCache
{
public:
    explicit SqliteLookupCache(StoreFile &file, int capacity = 20000);

    [[nodiscard]] QFuture<Result<std::optional<CachedAnswer>>>
    find(const QString &provider, const QString &numberKey) override;
    QFuture<Result<void>> put(const QString &provider, const QString &numberKey,
                              const CachedAnswer &answer) override;
    QFuture<Result<void>> clear() override;

private:
    StoreFile &m_file;
    int m_capacity;
};

} // namespace Ringside
