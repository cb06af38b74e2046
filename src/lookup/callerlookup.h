#pragma once

#include "callevent.h"
#include "clock.h"
#include "lookupcache.h"
#include "lookupprovider.h"
#include "lookupstate.h"
#include "numberparser.h"

#include <QFuture>
#include <QHash>
#include <QObject>
#include <QStringList>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace Ringside {

struct LookupSettings {
    bool cacheEnabled = true;
    //! Answers younger than this are not asked for again; older ones are shown while they are refreshed.
    std::chrono::seconds cacheTimeout{3600};
    //! Ask one after the other, and nobody further once there is an exact match: slower, but spares quotas.
    bool stopAtFirstExact = false;
    //! Providers that are asked for calls on some lines only, by name, with the numbers of these lines.
    QHash<QString, QStringList> linesOf{};
};

//! Finds out who a caller is: asks all providers at once, merges and ranks what they say.
//!
//! An answer of a remote provider is checked against the number again before it is believed. Later answers add:
//! the best level found wins, people of lower levels go. The same person from two providers is one candidate.
//! A withheld number is not looked up; an internal one only where internal numbers are known. Two calls of one number
//! at the same time are one question to each provider.
//! Does not own cache, memory, parser and clock; a failing cache or memory never hurts a lookup.
//! Thread: lives in the thread that created it; never blocks it.
class CallerLookup : public QObject
{
    Q_OBJECT

public:
    //! Shared: lookups under way keep the set they began with when settings change.
    using Providers = std::vector<std::shared_ptr<LookupProvider>>;

    struct Options {
        bool bypassCache = false; //!< ask everybody anew; the answers are still put into the cache
        QString line{}; //!< number of the line that was called; empty: none in particular, everybody is asked
    };

    //! \a cache and \a memory may be null.
    CallerLookup(const NumberParser &parser, Clock &clock, LookupCache *cache, ChoiceMemory *memory,
                 QObject *parent = nullptr);
    ~CallerLookup() override;

    //! In the order of their rank.
    void setProviders(Providers providers, LookupSettings settings);
    [[nodiscard]] const Providers &providers() const { return m_providers; }

    //! Begins a lookup for a call, replacing an earlier one of the same call. updated() comes at once with what
    //! is known (every provider waiting), then with every answer; the last one is complete.
    void start(const CallId &id, const PhoneNumber &number, Options options);
    void start(const CallId &id, const PhoneNumber &number) { start(id, number, Options{}); }
    //! The agent says who it is. \a remember: for this number from now on.
    void choose(const CallId &id, qsizetype candidate, bool remember);
    //! No more updates for \a id.
    void cancel(const CallId &id);

    //! One lookup without a call. \a progress, if any, gets what is known with each answer; the future the complete state.
    [[nodiscard]] QFuture<LookupState> lookUp(const PhoneNumber &number, Options options,
                                              std::function<void(const LookupState &)> progress = {});

    //! Forgets all cached answers.
    QFuture<Result<void>> clearCache();

Q_SIGNALS:
    void updated(const Ringside::CallId &id, const Ringside::LookupState &state);

private:
    struct Question;
    struct Session;
    struct Flight;

    [[nodiscard]] Session *session(quint64 serial) const;
    Session &begin(const CallId &id, const PhoneNumber &number,
                   std::function<void(const LookupState &)> publish);
    void ask(Session &session);
    [[nodiscard]] bool isWanted(const LookupProvider &provider, const Session &session) const;
    void advance(quint64 serial);
    void askCache(quint64 serial, size_t question);
    void askProvider(quint64 serial, size_t question);
    void landed(quint64 flight, const Result<QList<CallerInfo>> &answer);
    void answered(quint64 serial, size_t question, const Result<QList<CallerInfo>> &answer);
    void settle(Session &session);
    [[nodiscard]] QList<CallerInfo> verified(const QList<CallerInfo> &people, const PhoneNumber &number) const;
    [[nodiscard]] bool isFresh(const CachedAnswer &answer) const;

    const NumberParser &m_parser;
    Clock &m_clock;
    LookupCache *m_cache;
    ChoiceMemory *m_memory;
    Providers m_providers;
    LookupSettings m_settings;
    std::vector<std::unique_ptr<Session>> m_sessions; // oldest first
    std::vector<std::unique_ptr<Flight>> m_flights;
    quint64 m_lastSerial = 0;
};

} // namespace Ringside
