#pragma once

#include "callerinfo.h"
#include "result.h"

#include <QFuture>
#include <QList>

namespace Ringside {

//! One place we ask who is calling.
//!
//! Does not rank or merge, does not cache. Owns its connections.
//! Thread: called on the thread that made it; the future is consumed there.
class LookupProvider
{
public:
    virtual ~LookupProvider() = default;

    //! The name from settings; unique within a profile.
    [[nodiscard]] virtual QString name() const = 0;
    //! Answers come from this computer at once: there is nothing to gain from caching them.
    [[nodiscard]] virtual bool isLocal() const = 0;
    //! Knows the company's own extensions, and is asked for colleagues who call. What is on this computer does.
    [[nodiscard]] virtual bool knowsInternalNumbers() const { return isLocal(); }
    //! A person signs in to it, in the browser: what is Unauthorized waits for that.
    [[nodiscard]] virtual bool signsIn() const { return false; }
    //! How long CallerLookup waits for it.
    [[nodiscard]] virtual std::chrono::milliseconds timeLimit() const = 0;
    //! People owning \a number, each with the level of the match. Nobody is an empty list, not an error.
    [[nodiscard]] virtual QFuture<Result<QList<CallerInfo>>> findByNumber(const PhoneNumber &number) = 0;
    //! Tries the connection and says in a few words what is there ("12,480 people").
    [[nodiscard]] virtual QFuture<Result<QString>> checkConnection() = 0;
};

} // namespace Ringside
