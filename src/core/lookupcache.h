#pragma once

#include "callerinfo.h"
#include "result.h"

#include <QFuture>

#include <optional>

namespace Ringside {

//! A provider's earlier answer.
struct CachedAnswer {
    QList<CallerInfo> people; //!< empty: the provider knew nobody
    QDateTime fetchedAt; //!< UTC
};

//! Remembers what remote providers answered, by (provider, normalised number).
//!
//! Does not judge age: CallerLookup does. May lose everything at any time.
//! Thread: called on and answered to the GUI thread; never blocks it.
class LookupCache
{
public:
    virtual ~LookupCache() = default;
    [[nodiscard]] virtual QFuture<Result<std::optional<CachedAnswer>>>
    find(const QString &provider, const QString &numberKey) = 0;
    virtual QFuture<Result<void>> put(const QString &provider, const QString &numberKey,
                                      const CachedAnswer &answer) = 0;
    virtual QFuture<Result<void>> clear() = 0;
};

//! The agent's choice among several people on one number, where "remember" was ticked.
//!
//! Kept with the journal: it cannot be made again. Thread: as LookupCache.
class ChoiceMemory
{
public:
    virtual ~ChoiceMemory() = default;
    struct Choice {
        QString source; //!< Person::source
        QString key; //!< Person::key
    };
    [[nodiscard]] virtual QFuture<Result<std::optional<Choice>>> find(const QString &numberKey) = 0;
    virtual QFuture<Result<void>> remember(const QString &numberKey, const Choice &choice) = 0;
};

} // namespace Ringside
