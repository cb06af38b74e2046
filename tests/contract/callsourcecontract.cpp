#include "callsourcecontract.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace Ringside {

void CallSourceContract::init()
{
    m_heard.clear();
    m_rig = makeRig();
    m_source = m_rig->makeSource(u"Exchange"_s);
    listen(*m_source);
}

void CallSourceContract::cleanup()
{
    if (QTest::currentTestFailed())
        qWarning().noquote() << story();
    m_source.reset();
    m_rig.reset();
}

void CallSourceContract::listen(CallSource &source)
{
    connect(&source, &CallSource::connectionChanged, this, [this](const ConnectionStatus &status) {
        m_heard.append({Heard::Kind::Status, status.state, {}});
    });
    connect(&source, &CallSource::snapshotStarted, this,
            [this] { m_heard.append({Heard::Kind::SnapshotStarted, {}, {}}); });
    connect(&source, &CallSource::callEvent, this, [this](const CallEvent &event) {
        m_heard.append({Heard::Kind::Event, {}, event});
    });
    connect(&source, &CallSource::snapshotFinished, this,
            [this] { m_heard.append({Heard::Kind::SnapshotFinished, {}, {}}); });
}

bool CallSourceContract::passUntil(const std::function<bool()> &isDone)
{
    // why: sockets live in the time of this computer; the clock must not run far ahead of them.
    for (int i = 0; i < 6000; ++i) {
        QCoreApplication::processEvents();
        if (isDone())
            return true;
        QTest::qWait(1);
        m_rig->clock().advance(10ms);
    }
    return false;
}

void CallSourceContract::pass(std::chrono::milliseconds time)
{
    const auto end = m_rig->clock().elapsed() + time;
    passUntil([&] { return m_rig->clock().elapsed() >= end; });
}

QStringList CallSourceContract::story() const
{
    QStringList story;
    for (const Heard &heard : m_heard) {
        QString word;
        switch (heard.kind) {
        case Heard::Kind::Status:
            word = toWord(heard.state);
            break;
        case Heard::Kind::SnapshotStarted:
            word = u"snapshot("_s;
            break;
        case Heard::Kind::SnapshotFinished:
            word = u")"_s;
            break;
        case Heard::Kind::Event:
            word = toWord(heard.event.state);
            break;
        }
        if (story.isEmpty() || story.constLast() != word)
            story.append(word);
    }
    return story;
}

QList<CallEvent> CallSourceContract::events() const
{
    QList<CallEvent> events;
    for (const Heard &heard : m_heard) {
        if (heard.kind == Heard::Kind::Event)
            events.append(heard.event);
    }
    return events;
}

bool CallSourceContract::isTold(CallState state) const
{
    return std::any_of(m_heard.cbegin(), m_heard.cend(), [state](const Heard &heard) {
        return heard.kind == Heard::Kind::Event && heard.event.state == state;
    });
}

bool CallSourceContract::isConnected() const
{
    return !m_heard.isEmpty() && m_source->status().state == ConnectionState::Connected
        && std::any_of(m_heard.crbegin(), m_heard.crend(), [](const Heard &heard) {
               return heard.kind == Heard::Kind::SnapshotFinished;
           });
}

void CallSourceContract::connectAndRing()
{
    m_source->start();
    QVERIFY(passUntil([&] { return isConnected(); }));
    m_rig->beginCall();
    QVERIFY(passUntil([&] { return isTold(CallState::Ringing); }));
}

// -------------------------------------------------------------------------------------------------

void CallSourceContract::beforeStart_isSilent()
{
    pass(1s);
    m_source->stop();
    QVERIFY(m_heard.isEmpty());
}

void CallSourceContract::start_connects_andTakesASnapshot()
{
    m_source->start();
    QVERIFY(passUntil([&] { return isConnected(); }));
    QCOMPARE(story(), QStringList({u"connecting"_s, u"connected"_s, u"snapshot("_s, u")"_s}));
    QVERIFY(!m_source->status().detail.isEmpty());
    QVERIFY(!m_source->status().error);
}

void CallSourceContract::call_tellsItsStates()
{
    connectAndRing();
    m_rig->answerCall();
    QVERIFY(passUntil([&] { return isTold(CallState::Answered); }));
    m_rig->endCall();
    QVERIFY(passUntil([&] { return isTold(CallState::Ended); }));
    const CallId id = events().constFirst().callId;
    QVERIFY(!id.isEmpty());
    QDateTime before;
    for (const CallEvent &event : events()) {
        if (event.callId != id)
            continue;
        QVERIFY(event.startedAt.isValid() && event.at.isValid());
        QCOMPARE(event.at.timeSpec(), Qt::UTC);
        QVERIFY(event.at >= event.startedAt);
        QVERIFY(!before.isValid() || event.at >= before);
        before = event.at;
        QCOMPARE(event.answeredAt.isValid(), event.state != CallState::Ringing);
        QCOMPARE(event.outcome,
                 event.state == CallState::Ended ? CallOutcome::Answered : CallOutcome::None);
        QVERIFY2(!event.remote.number.isEmpty(), "every event is the whole of the call");
        QVERIFY(!event.dialled.isEmpty());
        QVERIFY(!event.extension.isEmpty());
    }
}

void CallSourceContract::call_isToldByTheNameOfTheSource()
{
    QCOMPARE(m_source->name(), u"Exchange"_s);
    connectAndRing();
    for (const CallEvent &event : events())
        QCOMPARE(event.source, u"Exchange"_s);
}

void CallSourceContract::call_nothingFollowsItsEnd()
{
    connectAndRing();
    m_rig->answerCall();
    QVERIFY(passUntil([&] { return isTold(CallState::Answered); }));
    m_rig->endCall();
    QVERIFY(passUntil([&] { return isTold(CallState::Ended); }));
    const CallId id = events().constFirst().callId;
    pass(500ms);
    int ends = 0;
    for (const CallEvent &event : events()) {
        if (event.callId != id)
            continue;
        QCOMPARE(ends, 0);
        ends += event.state == CallState::Ended ? 1 : 0;
    }
    QCOMPARE(ends, 1);
}

void CallSourceContract::startTwice_tellsEverythingOnce()
{
    m_source->start();
    m_source->start();
    QVERIFY(passUntil([&] { return isConnected(); }));
    m_source->start();
    pass(200ms);
    QCOMPARE(story(), QStringList({u"connecting"_s, u"connected"_s, u"snapshot("_s, u")"_s}));
}

void CallSourceContract::stop_isIdempotent_andSilent()
{
    connectAndRing();
    m_source->stop();
    m_heard.clear();
    m_source->stop();
    m_rig->answerCall();
    m_rig->endCall();
    m_rig->breakConnection();
    pass(1s);
    QVERIFY(m_heard.isEmpty());
}

void CallSourceContract::stop_fromInsideAnEvent()
{
    connect(m_source.get(), &CallSource::callEvent, this, [this] { m_source->stop(); });
    connectAndRing();
    const qsizetype heard = m_heard.size();
    m_rig->answerCall();
    pass(1s);
    QCOMPARE(m_heard.size(), heard);
}

void CallSourceContract::startAgain_namesTheCallInProgress()
{
    connectAndRing();
    m_rig->answerCall();
    QVERIFY(passUntil([&] { return isTold(CallState::Answered); }));
    const CallId id = events().constFirst().callId;
    m_source->stop();
    m_heard.clear();
    m_source->start();
    QVERIFY(passUntil([&] { return isConnected(); }));
    QCOMPARE(story(), QStringList({u"connecting"_s, u"connected"_s, u"snapshot("_s, u"answered"_s, u")"_s}));
    QCOMPARE(events().constFirst().callId, id);
}

void CallSourceContract::startAgain_leavesOutTheCallThatEnded()
{
    connectAndRing();
    m_rig->answerCall();
    QVERIFY(passUntil([&] { return isTold(CallState::Answered); }));
    m_source->stop();
    m_rig->endCall();
    m_heard.clear();
    m_source->start();
    QVERIFY(passUntil([&] { return isConnected(); }));
    // Its end may be told; that it goes on may not.
    QVERIFY(!isTold(CallState::Answered));
    QVERIFY(!isTold(CallState::Ringing));
}

void CallSourceContract::lostConnection_isSaidOnce_andComesBack()
{
    m_source->start();
    QVERIFY(passUntil([&] { return isConnected(); }));
    m_heard.clear();
    m_rig->breakConnection();
    QVERIFY(passUntil([&] { return m_source->status().state == ConnectionState::Lost; }));
    QVERIFY(m_source->status().error);
    QVERIFY(!m_source->status().detail.isEmpty());
    pass(3s); // tries in vain
    m_rig->mendConnection();
    QVERIFY(passUntil([&] { return isConnected(); }));
    QVERIFY(!m_source->status().error);
    QStringList story = this->story();
    QCOMPARE(story.count(u"connected"_s), 1);
    QCOMPARE(story.constFirst(), u"lost"_s);
    QCOMPARE(story.mid(story.size() - 3), QStringList({u"connected"_s, u"snapshot("_s, u")"_s}));
}

void CallSourceContract::lostConnection_callInProgressIsNamedAgain()
{
    connectAndRing();
    m_rig->answerCall();
    QVERIFY(passUntil([&] { return isTold(CallState::Answered); }));
    const CallId id = events().constFirst().callId;
    m_heard.clear();
    m_rig->breakConnection();
    QVERIFY(passUntil([&] { return m_source->status().state == ConnectionState::Lost; }));
    m_rig->mendConnection();
    QVERIFY(passUntil([&] { return isConnected(); }));
    const qsizetype snapshot = story().indexOf(u"snapshot("_s);
    QCOMPARE(story().mid(snapshot), QStringList({u"snapshot("_s, u"answered"_s, u")"_s}));
    QCOMPARE(events().constLast().callId, id);
}

void CallSourceContract::lostConnection_callThatEndedMeanwhileIsNot()
{
    connectAndRing();
    m_rig->answerCall();
    QVERIFY(passUntil([&] { return isTold(CallState::Answered); }));
    m_rig->breakConnection();
    QVERIFY(passUntil([&] { return m_source->status().state == ConnectionState::Lost; }));
    m_rig->endCall();
    m_heard.clear();
    m_rig->mendConnection();
    QVERIFY(passUntil([&] { return isConnected(); }));
    QVERIFY(!isTold(CallState::Answered));
    QVERIFY(!isTold(CallState::Ringing));
}

void CallSourceContract::refusedCredentials_areDeniedOnce()
{
    m_source = m_rig->makeRefusedSource();
    listen(*m_source);
    m_source->start();
    QVERIFY(passUntil([&] { return m_source->status().state == ConnectionState::Denied; }));
    QVERIFY(m_source->status().error);
    QVERIFY(m_source->status().error->kind == ErrorKind::Unauthorized
            || m_source->status().error->kind == ErrorKind::Forbidden);
    m_source->wake();
    pass(3s);
    QCOMPARE(story(), QStringList({u"connecting"_s, u"denied"_s}));
}

void CallSourceContract::wake_isHarmless()
{
    m_source->wake();
    QVERIFY(m_heard.isEmpty());
    m_source->start();
    m_source->wake();
    QVERIFY(passUntil([&] { return isConnected(); }));
    m_source->wake();
    pass(500ms);
    QCOMPARE(story(), QStringList({u"connecting"_s, u"connected"_s, u"snapshot("_s, u")"_s}));
    m_source->stop();
    m_source->wake();
    pass(500ms);
    QCOMPARE(story(), QStringList({u"connecting"_s, u"connected"_s, u"snapshot("_s, u")"_s}));
}

void CallSourceContract::destroyedInMidCall()
{
    connectAndRing();
    m_heard.clear();
    m_source.reset();
    m_rig->answerCall();
    m_rig->endCall();
    m_rig->clock().advance(1min);
    QCoreApplication::processEvents();
    QVERIFY(m_heard.isEmpty());
}

} // namespace Ringside
