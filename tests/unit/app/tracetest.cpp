#include "fakeclock.h"
#include "tracerecorder.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace Ringside;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Step = CallTrace::Step;
using State = ProviderProgress::State;

class TraceTest : public QObject
{
    Q_OBJECT

    FakeClock m_clock;

    Call call(const QString &id) const
    {
        Call call;
        call.id = {id};
        call.source = u"Asterisk"_s;
        call.name = u"JANE \x1b[2J"_s;
        call.number.kind = PhoneNumber::Kind::External;
        call.number.raw = u"0014155550123"_s;
        call.number.e164 = u"+14155550123"_s;
        call.number.national = u"4155550123"_s;
        call.number.countryCode = 1;
        call.number.region = u"US"_s;
        call.line = {u"5000"_s, u"Sales"_s, {}};
        call.startedAt = m_clock.nowUtc();
        return call;
    }
    static QList<Step> steps(const CallTrace &trace)
    {
        QList<Step> steps;
        for (const CallTrace::Entry &entry : trace.entries)
            steps.append(entry.step);
        return steps;
    }

private Q_SLOTS:
    void everyStep_isRemembered()
    {
        TraceRecorder recorder(m_clock);
        QSignalSpy changed(&recorder, &TraceRecorder::changed);
        const Call ringing = call(u"a"_s);
        recorder.callReported(ringing);
        LookupState state;
        state.number = ringing.number;
        state.providers = {{u"Book"_s, State::Waiting, {}, {}, {}}, {u"CRM"_s, State::Skipped, {}, {}, {}}};
        recorder.lookupUpdated({u"a"_s}, state);
        recorder.lookupUpdated({u"a"_s}, state); // nothing new
        m_clock.advance(12ms);
        CallerInfo jane;
        jane.person.name = u"Jane Doe"_s;
        jane.person.source = u"Book"_s;
        jane.match = MatchLevel::Exact;
        state.candidates = {jane};
        state.providers[0].state = State::Answered;
        state.providers[0].elapsed = 12ms;
        state.complete = true;
        recorder.lookupUpdated({u"a"_s}, state);
        recorder.cardShown({u"a"_s}, true, u"ringing"_s);
        const CallTrace trace = recorder.trace({u"a"_s});
        QCOMPARE(steps(trace), (QList<Step>{Step::Event, Step::Parsed, Step::Asked, Step::Skipped, Step::Answered,
                                            Step::Chosen, Step::Shown}));
        QCOMPARE(trace.entries[0].subject, u"Asterisk"_s);
        QCOMPARE(trace.entries[4].sinceStart, 12ms);
        QVERIFY(trace.entries[5].detail.contains(u"Jane Doe"_s));
        QCOMPARE(trace.entries[5].state, u"exact"_s);
        QVERIFY(changed.size() >= 3);
    }
    void failure_isRememberedWithItsError()
    {
        TraceRecorder recorder(m_clock);
        recorder.callReported(call(u"a"_s));
        LookupState state;
        state.providers = {{u"CRM"_s, State::Failed, 5s, Error{ErrorKind::Timeout, {}, {}}, {}}};
        recorder.lookupUpdated({u"a"_s}, state);
        const CallTrace trace = recorder.trace({u"a"_s});
        QCOMPARE(trace.entries.last().step, Step::Failed);
        QCOMPARE(trace.entries.last().error->kind, ErrorKind::Timeout);
        QVERIFY(traceText(trace).contains(u"no answer in time"_s));
    }
    void cachedAnswer_isToldFromAFreshOne()
    {
        TraceRecorder recorder(m_clock);
        recorder.callReported(call(u"a"_s));
        LookupState state;
        state.providers = {{u"CRM"_s, State::Waiting, {}, {}, m_clock.nowUtc().addDays(-2)}};
        recorder.lookupUpdated({u"a"_s}, state);
        QVERIFY(recorder.trace({u"a"_s}).entries.last().state.startsWith(u"from the cache"_s));
        state.providers[0].cachedAt = {};
        state.providers[0].state = State::Answered;
        recorder.lookupUpdated({u"a"_s}, state);
        QCOMPARE(recorder.trace({u"a"_s}).entries.last().state, u"itself"_s);
    }
    void text_isRedactedAndOfOneLineAStep()
    {
        TraceRecorder recorder(m_clock);
        const Call ringing = call(u"a"_s);
        recorder.callReported(ringing);
        CallerInfo jane;
        jane.person.name = u"Jane Doe"_s;
        LookupState state;
        state.candidates = {jane};
        state.complete = true;
        recorder.lookupUpdated({u"a"_s}, state);
        const CallTrace trace = recorder.trace({u"a"_s});
        QVERIFY(trace.entries[0].detail.contains(u"0014155550123"_s)); // as it is, for the window
        const QString json
            = QString::fromUtf8(QJsonDocument(traceReport(trace)).toJson(QJsonDocument::Compact));
        for (const QString &text : {traceText(trace), json}) {
            for (const QString &personal : {u"4155550123"_s, u"JANE"_s, u"Jane"_s, u"555"_s})
                QVERIFY2(!text.contains(personal), qPrintable(text));
            QVERIFY2(text.contains(u"+1…23"_s), qPrintable(text));
            QVERIFY(!text.contains(QChar(0x1b)));
        }
        QCOMPARE(traceText(trace).count(u'\n'), trace.entries.size() + 1);
        QCOMPARE(traceReport(trace)[u"steps"].toArray().size(), trace.entries.size());
    }
    void onlyTheLastCalls_areRemembered()
    {
        TraceRecorder recorder(m_clock);
        for (int i = 0; i < 60; ++i)
            recorder.callReported(call(QString::number(i)));
        QCOMPARE(recorder.calls().size(), 50);
        QVERIFY(recorder.trace({u"9"_s}).entries.isEmpty());
        QVERIFY(!recorder.trace({u"10"_s}).entries.isEmpty());
        Call busy = call(u"59"_s);
        for (int i = 0; i < 1000; ++i) {
            busy.state = i % 2 ? CallState::Held : CallState::Answered;
            recorder.callReported(busy);
        }
        QCOMPARE(recorder.trace({u"59"_s}).entries.size(), 200);
    }
    void unknownCalls_leaveNothing()
    {
        TraceRecorder recorder(m_clock);
        recorder.lookupUpdated({u"sample"_s}, {});
        recorder.cardShown({u"sample"_s}, true, {});
        QVERIFY(recorder.calls().isEmpty());
        QVERIFY(recorder.trace({u"sample"_s}).entries.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TraceTest)
#include "tracetest.moc"
