#pragma once

#include "call.h"
#include "callhistory.h"
#include "clock.h"
#include "wrapup.h"

#include <QObject>
#include <QSet>

#include <memory>
#include <unordered_map>

namespace Ringside {

//! Keeps what the agent says of calls, as it is said: note, outcome, follow-up.
//!
//! A note is on disk within a second of the last key. Nothing that was typed is lost: what the journal refuses is kept
//! and tried again until it is written; failed() says so once, recovered() when all of it is on disk. What the journal
//! holds of a call from an earlier run is read before anything is written over it.
//! Does not decide when the agent is asked (ScreenPop does) and shows nothing.
//! Thread: lives in the thread that created it. Does not own store, history and clock. The destructor hands over what
//! is not written yet; the store carries it out.
class WrapUpKeeper : public QObject
{
    Q_OBJECT

public:
    WrapUpKeeper(WrapUpStore &store, CallHistory &history, Clock &clock, QObject *parent = nullptr);
    ~WrapUpKeeper() override;

    //! Puts off what an earlier run left open. Before the first call.
    void start();
    //! Whether an outcome is asked for: a call that the agent leaves without one is then still to wrap up.
    void setAsksForOutcome(bool asks) { m_asksForOutcome = asks; }

    // What happens to the call.
    void callStarted(const Call &call);
    //! After ScreenPop has been told: by then it is known whether the agent is asked.
    void callEnded(const Call &call);
    //! Its card asks for the wrap-up.
    void begin(const CallId &id);
    //! Its card was closed without a word.
    void leave(const CallId &id);
    //! Writes at once what would be written soon: its card goes.
    void flush(const CallId &id);
    //! The same for all calls: the program ends.
    void flushAll();

    // What the agent does.
    void noteEdited(const CallId &id, const QString &note);
    void dispositionChosen(const CallId &id, const QString &code); //!< empty: none
    void followUpChosen(const CallId &id, const QDateTime &at); //!< UTC; invalid: none
    void done(const CallId &id);
    void later(const CallId &id);
    //! The same in a window that shows a whole wrap-up: \a seen is what it showed, \a said what the agent made of it.
    //! Only what differs between the two is changed here.
    void edited(const CallId &id, const WrapUp &seen, const WrapUp &said);

    //! What holds of \a id where the journal has \a stored: what was said since is in it.
    [[nodiscard]] WrapUp newest(const CallId &id, const WrapUp &stored) const;
    //! What is known here of \a id; all of it empty where nothing is.
    [[nodiscard]] WrapUp wrapUp(const CallId &id) const;
    //! Calls of which something is not on disk because writing failed.
    [[nodiscard]] qsizetype unwrittenCount() const { return m_failing.size(); }

Q_SIGNALS:
    //! What is known has changed, or whether all of it is on disk.
    void changed(const Ringside::CallId &id, const Ringside::WrapUp &wrapUp, bool saved);
    //! \a wrapUp is on disk: counts and lists may be read anew.
    void saved(const Ringside::CallId &id, const Ringside::WrapUp &wrapUp);
    //! \a id could not be written; said again with each attempt.
    void unwritten(const Ringside::CallId &id, const Ringside::Error &error);
    void failed(const Ringside::Error &error);
    void recovered();

private:
    struct Entry;

    Entry &entryOf(const CallId &id, bool isOver = true);
    [[nodiscard]] Entry *find(const CallId &id) const;
    void read(const CallId &id);
    void took(const CallId &id, const WrapUp &stored);
    void touch(const CallId &id);
    void settle(const CallId &id, WrapUp::State state);
    void write(const CallId &id);
    void wrote(const CallId &id, const WrapUp &written, const Result<void> &result);
    void refused(const CallId &id, const Error &error);
    void retry();
    void forgetIfSettled(const CallId &id);

    struct HashOfId {
        size_t operator()(const CallId &id) const { return qHash(id); }
    };

    WrapUpStore &m_store;
    CallHistory &m_history;
    Clock &m_clock;
    bool m_asksForOutcome = true;
    // why not QHash: entries own an alarm and cannot be copied.
    std::unordered_map<CallId, std::unique_ptr<Entry>, HashOfId> m_entries;
    QSet<CallId> m_failing;
    std::unique_ptr<Alarm> m_retryAlarm;
};

} // namespace Ringside
