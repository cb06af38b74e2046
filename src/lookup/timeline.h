#pragma once

#include "callevent.h"
#include "clock.h"
#include "historyentry.h"

#include <QFuture>
#include <QObject>

#include <chrono>
#include <functional>
#include <memory>
#include <utility>
#include <vector>

namespace Ringside {

//! What happened with a caller before, from all places that know: our journal and the CRMs, as one list.
//!
//! Asks all places at once; what has arrived is told at once, later answers add to it. A place that fails, hangs or
//! ignores its time limit costs the others nothing. The same call in several places is one entry: that of the first, our
//! journal before all, with the link of a CRM's. Does not cache. Keeps no more than the question's limit, newest first.
//! Thread: lives in the thread that created it; never blocks it. Does not own the clock.
class Timeline : public QObject
{
    Q_OBJECT

public:
    //! Shared: questions under way keep the set they began with. In the order of rank; the journal is the first.
    using Providers = std::vector<std::shared_ptr<HistoryProvider>>;
    using Told = std::function<void(const HistorySummary &, bool complete)>;

    explicit Timeline(Clock &clock, QObject *parent = nullptr);
    ~Timeline() override;

    void setProviders(Providers providers);
    //! How long a place is waited for.
    void setTimeLimit(std::chrono::milliseconds limit) { m_timeLimit = limit; }

    //! Begins a question for a call, replacing an earlier one of the same call. A place that was asked about the same
    //! person already is not asked again: ask first with the number, then again when it is known who calls.
    void start(const CallId &id, const HistoryQuestion &question);
    //! The same for whom no card waits: \a told is called in place of updated(), and once more if nobody had to be asked.
    void start(const CallId &id, const HistoryQuestion &question, Told told);
    //! No more updates for \a id.
    void cancel(const CallId &id);

    //! One question without a call. \a progress, if any, gets what is known with each answer; the future the whole.
    [[nodiscard]] QFuture<HistorySummary> history(const HistoryQuestion &question,
                                                  std::function<void(const HistorySummary &)> progress = {});

Q_SIGNALS:
    //! With every answer; \a complete with the last one.
    void updated(const Ringside::CallId &id, const Ringside::HistorySummary &summary, bool complete);

private:
    struct Place;
    struct Session;

    [[nodiscard]] Session *session(const CallId &id) const;
    [[nodiscard]] std::pair<Session *, Place *> find(quint64 place) const;
    Session &begin(const CallId &id, Told told);
    void ask(Session &session, const HistoryQuestion &question, std::vector<Place> earlier);
    void askPlace(quint64 place, const HistoryQuestion &question);
    void answered(quint64 place, const Result<HistorySummary> &answer);
    void tell(Session &session);

    Clock &m_clock;
    Providers m_providers;
    std::chrono::milliseconds m_timeLimit{10'000};
    std::vector<std::unique_ptr<Session>> m_sessions; // oldest first
    quint64 m_lastSerial = 0;
};

//! The summaries of several places, ours first, as one with at most \a limit entries. Counts no call twice.
[[nodiscard]] HistorySummary mergedHistory(const QList<HistorySummary> &summaries, int limit);

} // namespace Ringside
