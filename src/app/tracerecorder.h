#pragma once

#include "call.h"
#include "calltrace.h"
#include "clock.h"
#include "lookupstate.h"

#include <QHash>
#include <QJsonObject>
#include <QObject>

#include <chrono>

namespace Ringside {

//! Remembers of the last calls why their cards say what they say.
//!
//! In memory only, and only as many as somebody may still ask about. Thread: lives in the thread that created it.
//! Does not own the clock.
class TraceRecorder : public QObject
{
    Q_OBJECT

public:
    explicit TraceRecorder(Clock &clock, QObject *parent = nullptr);

    void callReported(const Call &call);
    void lookupUpdated(const CallId &id, const LookupState &state);
    //! \a why: a word for why, or why not.
    void cardShown(const CallId &id, bool shown, const QString &why);

    //! Of calls not remembered it is empty.
    [[nodiscard]] CallTrace trace(const CallId &id) const;
    //! Of whom there are traces, newest last.
    [[nodiscard]] QList<CallId> calls() const { return m_order; }

Q_SIGNALS:
    void changed(const Ringside::CallId &id);

private:
    struct Record {
        CallTrace trace;
        std::chrono::nanoseconds startedAt{0};
        PhoneNumber number;
        LookupState lookup;
    };
    Record &record(const CallId &id);
    void add(Record &record, CallTrace::Step step, const QString &subject, const QString &state,
             const QString &detail = {}, const QString &redacted = {}, const std::optional<Error> &error = {});
    void addProgress(Record &record, const ProviderProgress &now, const ProviderProgress *before);

    Clock &m_clock;
    QHash<CallId, Record> m_records;
    QList<CallId> m_order;
};

//! For copying and for `ringside trace`: redacted. Numbers show country and last digits only, names not at all.
[[nodiscard]] QJsonObject traceReport(const CallTrace &trace);
//! The same for people, one step a line. \a report may come from another process.
[[nodiscard]] QString traceText(const QJsonObject &report);
[[nodiscard]] QString traceText(const CallTrace &trace);

} // namespace Ringside
