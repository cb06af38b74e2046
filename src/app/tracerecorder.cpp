#include "tracerecorder.h"

#include "describe.h"
#include "logging.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

using Step = CallTrace::Step;

constexpr qsizetype callsKept = 50;
// A call that is put through all day long need not be told in every step.
constexpr qsizetype stepsKept = 200;

double milliseconds(std::chrono::microseconds time)
{
    return std::round(double(time.count())) / 1000.0;
}

QString ms(std::chrono::microseconds time)
{
    return u"%1 ms"_s.arg(milliseconds(time), 0, 'f', 1);
}

// Names come from outside: nothing that a terminal takes for a command.
QString oneLine(const QString &text)
{
    QString result = text;
    for (QChar &c : result)
        if (!c.isPrint())
            c = u' ';
    return result.simplified();
}

} // namespace

TraceRecorder::TraceRecorder(Clock &clock, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
{
}

TraceRecorder::Record &TraceRecorder::record(const CallId &id)
{
    if (const auto known = m_records.find(id); known != m_records.end())
        return *known;
    if (m_order.size() >= callsKept)
        m_records.remove(m_order.takeFirst());
    m_order.append(id);
    Record &record = m_records[id];
    record.trace.call = id;
    record.startedAt = m_clock.elapsed();
    return record;
}

void TraceRecorder::add(Record &record, Step step, const QString &subject, const QString &state, const QString &detail,
                        const QString &redacted, const std::optional<Error> &error)
{
    if (record.trace.entries.size() >= stepsKept)
        return;
    CallTrace::Entry entry;
    entry.at = m_clock.nowUtc();
    entry.sinceStart = std::chrono::duration_cast<std::chrono::microseconds>(m_clock.elapsed() - record.startedAt);
    entry.step = step;
    entry.subject = subject;
    entry.state = state;
    entry.detail = detail;
    entry.redacted = redacted;
    entry.error = error;
    record.trace.entries.append(entry);
}

void TraceRecorder::callReported(const Call &call)
{
    const bool isNew = !m_records.contains(call.id);
    Record &record = this->record(call.id);
    QString state = toWord(call.state);
    if (call.isOver())
        state += u' ' + toWord(call.outcome);
    QStringList facts{toWord(call.direction)};
    if (!call.line.number.isEmpty())
        facts.append(u"line "_s + call.line.number);
    if (!call.queue.isEmpty())
        facts.append(u"queue "_s + call.queue);
    const QString where = facts.join(u", "_s);
    const QString who = call.name.isEmpty() ? call.number.raw : u"%1 (%2)"_s.arg(call.number.raw, call.name);
    add(record, Step::Event, call.source, state, where + u": "_s + who, where);
    if (isNew || record.number != call.number) {
        record.number = call.number;
        record.lookup = {};
        add(record, Step::Parsed, {}, call.number.isWithheld() ? u"withheld"_s : call.number.region, call.number.key(),
            redact(call.number));
    }
    Q_EMIT changed(call.id);
}

void TraceRecorder::addProgress(Record &record, const ProviderProgress &now, const ProviderProgress *before)
{
    using State = ProviderProgress::State;
    if (before && before->state == now.state && before->cachedAt == now.cachedAt)
        return;
    const bool isFirst = !before;
    if (isFirst && now.state != State::Skipped)
        add(record, Step::Asked, now.name, {});
    const QString age = now.cachedAt.isValid()
        ? u"of %1"_s.arg(now.cachedAt.toUTC().toString(Qt::ISODate))
        : ms(now.elapsed);
    switch (now.state) {
    case State::Waiting:
        if (now.cachedAt.isValid())
            add(record, Step::Answered, now.name, u"from the cache, while it is asked anew"_s, age, age);
        break;
    case State::Answered:
        add(record, Step::Answered, now.name, now.cachedAt.isValid() ? u"from the cache"_s : u"itself"_s, age, age);
        break;
    case State::Failed:
        add(record, Step::Failed, now.name, {}, ms(now.elapsed), ms(now.elapsed), now.error);
        break;
    case State::Skipped:
        add(record, Step::Skipped, now.name, {});
        break;
    }
}

void TraceRecorder::lookupUpdated(const CallId &id, const LookupState &state)
{
    const auto known = m_records.find(id);
    if (known == m_records.end())
        return; // of a sample card
    Record &record = *known;
    const LookupState before = std::exchange(record.lookup, state);
    for (const ProviderProgress &now : state.providers) {
        const auto same = std::find_if(before.providers.cbegin(), before.providers.cend(),
                                       [&](const ProviderProgress &one) { return one.name == now.name; });
        addProgress(record, now, same == before.providers.cend() ? nullptr : &*same);
    }
    if (before.candidates != state.candidates || before.chosen != state.chosen
        || (state.complete && !before.complete)) {
        const CallerInfo *caller = state.caller();
        QString rule = toWord(state.match());
        if (state.chosen)
            rule += u", the agent's choice"_s;
        else if (state.isAmbiguous())
            rule += u", %1 people"_s.arg(state.candidates.size());
        const QString source = caller ? caller->person.source : QString();
        const QString age = state.complete ? u"complete after "_s + ms(state.elapsed) : u"so far"_s;
        add(record, Step::Chosen, source, rule, caller ? u"%1, %2"_s.arg(caller->person.name, age) : age, age);
    }
    Q_EMIT changed(id);
}

void TraceRecorder::cardShown(const CallId &id, bool shown, const QString &why)
{
    if (!m_records.contains(id))
        return;
    add(record(id), Step::Shown, {}, shown ? u"card shown"_s : u"no card"_s, why, why);
    Q_EMIT changed(id);
}

CallTrace TraceRecorder::trace(const CallId &id) const
{
    return m_records.value(id).trace;
}

QJsonObject traceReport(const CallTrace &trace)
{
    const auto orNull = [](const QString &text) {
        return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
    };
    QJsonArray steps;
    for (const CallTrace::Entry &entry : trace.entries) {
        steps.append(QJsonObject{
            {u"at"_s, entry.at.toUTC().toString(Qt::ISODateWithMs)},
            {u"ms"_s, milliseconds(entry.sinceStart)},
            {u"step"_s, toWord(entry.step)},
            {u"subject"_s, orNull(entry.subject)},
            {u"state"_s, orNull(entry.state)},
            {u"detail"_s, orNull(entry.redacted)},
            {u"error"_s, entry.error ? QJsonValue(describe(*entry.error)) : QJsonValue(QJsonValue::Null)},
        });
    }
    return {{u"type"_s, u"trace"_s}, {u"call_id"_s, trace.call.value}, {u"steps"_s, steps}};
}

QString traceText(const QJsonObject &report)
{
    QString text = u"call "_s + oneLine(report[u"call_id"].toString()) + u'\n';
    for (const QJsonValue &step : report[u"steps"].toArray()) {
        QStringList words{oneLine(step[u"step"].toString()).leftJustified(8)};
        for (const QString &key : {u"subject"_s, u"state"_s, u"detail"_s, u"error"_s})
            if (const QString word = oneLine(step[key].toString()); !word.isEmpty())
                words.append(word);
        const QString since = u"+%1 s"_s.arg(step[u"ms"].toDouble() / 1000, 0, 'f', 3);
        text += oneLine(step[u"at"].toString()) + since.rightJustified(11) + u"  "_s + words.join(u" · "_s) + u'\n';
    }
    return text;
}

QString traceText(const CallTrace &trace)
{
    return traceText(traceReport(trace));
}

} // namespace Ringside
