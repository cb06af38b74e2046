#pragma once

#include "call.h"
#include "clock.h"
#include "dialplan.h"
#include "numberparser.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace Ringside {

class CallSource;

//! Turns the events of all call sources into calls, and keeps those in progress.
//!
//! Parses numbers, names lines, decides the direction, drops what repeats, ends what a snapshot no
//! longer has. Does not look anybody up, store or show anything.
//! Thread: lives in the thread that created it, the one of the sources. Does not own the sources.
//! Life cycle of a call: callStarted once, callChanged any number of times, callEnded once; nothing after.
class CallTracker : public QObject
{
    Q_OBJECT

public:
    CallTracker(DialPlan dialPlan, const NumberParser &parser, const Clock &clock,
                QObject *parent = nullptr);

    //! Follows \a source until it is destroyed.
    void watch(CallSource &source);
    //! The source called \a name will say no more: its calls end.
    void forget(const QString &name);
    //! New lines and ranges; calls in progress keep what they were given.
    void setDialPlan(DialPlan dialPlan);
    [[nodiscard]] const DialPlan &dialPlan() const { return m_dialPlan; }

    //! Calls in progress, oldest first.
    [[nodiscard]] QList<Call> calls() const;

    //! Reads a number as it arrives on \a line: withheld, internal or external.
    [[nodiscard]] PhoneNumber parse(const QString &number, const Line &line) const;

Q_SIGNALS:
    void callStarted(const Ringside::Call &call);
    void callChanged(const Ringside::Call &call);
    void callEnded(const Ringside::Call &call);

private:
    void apply(const CallEvent &event);
    void beginSnapshot(const QString &source);
    void endSnapshot(const QString &source);
    [[nodiscard]] Call makeCall(const CallEvent &event) const;

    DialPlan m_dialPlan;
    const NumberParser &m_parser;
    const Clock &m_clock;
    QHash<CallId, Call> m_calls;
    QList<CallId> m_order;
    QHash<QString, QSet<CallId>> m_snapshots; // per source, the calls named since snapshotStarted
    QHash<CallId, QDateTime> m_recentlyEnded; // so that a late event does not raise the dead
};

} // namespace Ringside
