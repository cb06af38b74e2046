#include "callcontrolcontract.h"

#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

DialTarget number(const QString &text)
{
    return *DialTarget::fromText(text);
}

} // namespace

void CallControlContract::init()
{
    m_events.clear();
    m_colleagues.clear();
    m_rig = makeRig();
    m_agent = m_rig->makeAgent();
    m_control = m_agent->control();
    QVERIFY(m_control);
    listen(*m_agent, m_events);
}

void CallControlContract::cleanup()
{
    if (QTest::currentTestFailed()) {
        for (const auto *events : {&m_events, &m_colleagues}) {
            qWarning() << (events == &m_events ? "the agent's:" : "the colleague's:");
            for (const CallEvent &event : *events)
                qWarning().noquote()
                    << "   " << event.callId.value.left(6) << toWord(event.state)
                    << toWord(event.outcome) << event.remote.number << event.transferredFrom.number;
        }
    }
    m_agent.reset();
    m_colleague.reset();
    m_rig.reset();
}

void CallControlContract::listen(CallSource &source, QList<CallEvent> &events)
{
    connect(&source, &CallSource::callEvent, this,
            [&events](const CallEvent &event) { events.append(event); });
}

bool CallControlContract::passUntil(const std::function<bool()> &isDone)
{
    for (int i = 0; i < 6000; ++i) {
        QCoreApplication::processEvents();
        if (isDone())
            return true;
        m_rig->pass();
    }
    return false;
}

Result<void> CallControlContract::resultOf(const Command &command)
{
    if (!passUntil([&] { return command.isFinished(); }))
        return fail(ErrorKind::Internal, u"the command never ended"_s);
    return command.result();
}

bool CallControlContract::connectAgent()
{
    m_agent->start();
    return passUntil(
        [this] { return m_control->abilities().dial && !m_control->queues().isEmpty(); });
}

bool CallControlContract::connectColleague()
{
    m_colleague = m_rig->makeColleague();
    listen(*m_colleague, m_colleagues);
    m_colleague->start();
    return passUntil([this] { return m_colleague->status().state == ConnectionState::Connected; });
}

CallId CallControlContract::talk()
{
    if (!connectAgent())
        return {};
    m_rig->ring();
    if (!passUntil([this] { return isTold(m_events, CallState::Ringing); }))
        return {};
    m_rig->take();
    if (!passUntil([this] { return isTold(m_events, CallState::Answered); }))
        return {};
    return m_events.constLast().callId;
}

Result<void> CallControlContract::resultOnceConnected(const std::function<Command()> &command)
{
    Result<void> result;
    passUntil([&] {
        result = resultOf(command());
        return result || result.error().kind != ErrorKind::Unsupported;
    });
    return result;
}

bool CallControlContract::isTold(const QList<CallEvent> &events, CallState state) const
{
    return std::any_of(events.cbegin(), events.cend(),
                       [state](const CallEvent &event) { return event.state == state; });
}

QueueMembership CallControlContract::membership(const QString &queue) const
{
    const QList<QueueMembership> queues = m_control->queues();
    const auto it = std::find_if(queues.cbegin(), queues.cend(), [&](const QueueMembership &known) {
        return known.queue == queue;
    });
    return it == queues.cend() ? QueueMembership() : *it;
}

// -- rights and connection ------------------------------------------------------------------------

void CallControlContract::abilities_areKnownAfterTheConnection_andGoWithIt()
{
    QCOMPARE(m_control->abilities(), CallAbilities());
    QSignalSpy changed(m_control, &CallControl::abilitiesChanged);
    QVERIFY(connectAgent());
    const CallAbilities can = m_control->abilities();
    QVERIFY(can.dial && can.hangUp && can.transfer && can.consult && can.queues);
    QCOMPARE(changed.count(), 1);
    m_agent->stop();
    QCOMPARE(m_control->abilities(), CallAbilities());
    QVERIFY(m_control->queues().isEmpty());
    QCOMPARE(changed.count(), 2);
    QCOMPARE(m_agent->control(), m_control); // as long as the source lives
    QVERIFY(connectAgent());
    QCOMPARE(m_control->abilities(), can);
}

void CallControlContract::withoutRights_nothingIsPossible_andThatIsSaid()
{
    m_agent = m_rig->makeListener();
    if (!m_agent)
        return; // everybody may do everything
    listen(*m_agent, m_events);
    m_control = m_agent->control();
    m_agent->start();
    QVERIFY(passUntil([this] { return m_agent->status().state == ConnectionState::Connected; }));
    m_rig->ring();
    QVERIFY(passUntil([this] { return isTold(m_events, CallState::Ringing); }));
    QCOMPARE(m_control->abilities(), CallAbilities());
    for (const Command &command : {m_control->dial(number(m_rig->colleague())),
                                   m_control->hangUp(m_events.constLast().callId)}) {
        const Result<void> result = resultOf(command);
        QVERIFY(!result);
        QCOMPARE(result.error().kind, ErrorKind::Forbidden);
        QVERIFY(!result.error().detail.isEmpty());
    }
    QVERIFY(!isTold(m_events, CallState::Ended));
    QVERIFY(!resultOf(m_control->setInQueue(m_rig->openQueue(), true)));
    QVERIFY(!resultOf(m_control->setPaused(true, {})));
}

void CallControlContract::notConnected_isOffline()
{
    const CallId call{u"0123"_s};
    const DialTarget target = number(m_rig->colleague());
    for (const Command &command :
         {m_control->dial(target), m_control->hangUp(call), m_control->setHeld(call, true),
          m_control->transfer(call, target), m_control->consult(call, target),
          m_control->completeTransfer(call), m_control->takeBack(call),
          m_control->setInQueue(m_rig->openQueue(), true), m_control->setPaused(true, {})})
        QCOMPARE(resultOf(command).error().kind, ErrorKind::Offline);
}

void CallControlContract::noSuchCall_isNotFound()
{
    QVERIFY(connectAgent());
    const DialTarget target = number(m_rig->colleague());
    for (const CallId &call :
         {CallId{}, CallId{u"0123"_s}, CallId{u"/.*/"_s}, CallId{u"x\r\nAction: Logoff"_s}}) {
        for (const Command &command :
             {m_control->hangUp(call), m_control->setHeld(call, true),
              m_control->transfer(call, target), m_control->consult(call, target),
              m_control->completeTransfer(call), m_control->takeBack(call)})
            QCOMPARE(resultOf(command).error().kind, ErrorKind::NotFound);
    }
    QCOMPARE(m_agent->status().state, ConnectionState::Connected);
}

// -- one call -------------------------------------------------------------------------------------

void CallControlContract::dial_callsTheCustomer_andHangUpEndsIt()
{
    QVERIFY(connectAgent());
    const Result<void> dialled = resultOf(m_control->dial(number(m_rig->customer())));
    QVERIFY2(dialled, qPrintable(dialled ? QString() : dialled.error().detail));
    QVERIFY(passUntil([this] { return isTold(m_events, CallState::Answered); }));
    const CallEvent call = m_events.constLast();
    QVERIFY(call.outbound);
    QCOMPARE(call.remote.number, m_rig->customer());
    QCOMPARE(call.extension, u"1001"_s);

    QVERIFY(resultOf(m_control->hangUp(call.callId)));
    QVERIFY(passUntil([this] { return isTold(m_events, CallState::Ended); }));
    QCOMPARE(m_events.constLast().callId, call.callId);
    QCOMPARE(m_events.constLast().outcome, CallOutcome::Answered);
}

void CallControlContract::dial_unknownNumber_isAnErrorOrAFailedCall()
{
    QVERIFY(connectAgent());
    const Result<void> dialled = resultOf(m_control->dial(number(m_rig->nobody())));
    if (!dialled) {
        QCOMPARE(dialled.error().kind, ErrorKind::NotFound);
        QVERIFY(!dialled.error().detail.isEmpty());
        return;
    }
    QVERIFY(passUntil([this] { return isTold(m_events, CallState::Ended); }));
    QCOMPARE(m_events.constLast().outcome, CallOutcome::Failed);
}

CallId CallControlContract::dialCustomer()
{
    if (!connectAgent() || !resultOf(m_control->dial(number(m_rig->customer()))))
        return {};
    if (!passUntil([this] { return isTold(m_events, CallState::Answered); }))
        return {};
    return m_events.constLast().callId;
}

void CallControlContract::dialledCall_isTransferred()
{
    const CallId call = dialCustomer();
    QVERIFY(!call.isEmpty());
    QVERIFY(connectColleague());
    const Result<void> transferred =
        resultOnceConnected([&] { return m_control->transfer(call, number(m_rig->colleague())); });
    QVERIFY2(transferred, qPrintable(transferred ? QString() : transferred.error().detail));
    QVERIFY(passUntil([this] { return isTold(m_events, CallState::Ended); }));
    QVERIFY(passUntil([this] { return isTold(m_colleagues, CallState::Answered); }));
    QCOMPARE(m_colleagues.constLast().remote.number, m_rig->customer());
    QCOMPARE(m_colleagues.constLast().transferredFrom.number, u"1001"_s);
}

void CallControlContract::dialledCall_isHandedOverAfterAConsultation()
{
    const CallId call = dialCustomer();
    QVERIFY(!call.isEmpty());
    QVERIFY(connectColleague());
    const Result<void> consulted =
        resultOnceConnected([&] { return m_control->consult(call, number(m_rig->colleague())); });
    QVERIFY2(consulted, qPrintable(consulted ? QString() : consulted.error().detail));
    QVERIFY(passUntil([this] { return isTold(m_colleagues, CallState::Answered); }));
    QCOMPARE(m_events.constLast().state, CallState::Held);
    QCOMPARE(m_events.constLast().remote.number, m_rig->customer());
    QVERIFY(resultOf(m_control->completeTransfer(call)));
    QVERIFY(passUntil([this] { return isTold(m_events, CallState::Ended); }));
    QVERIFY(
        passUntil([this] { return m_colleagues.constLast().remote.number == m_rig->customer(); }));
    QCOMPARE(m_events.last().callId, call);
}

void CallControlContract::hangUp_whileRinging_declines()
{
    QVERIFY(connectAgent());
    m_rig->ring();
    QVERIFY(passUntil([this] { return isTold(m_events, CallState::Ringing); }));
    QVERIFY(resultOf(m_control->hangUp(m_events.constLast().callId)));
    QVERIFY(passUntil([this] { return isTold(m_events, CallState::Ended); }));
    QCOMPARE(m_events.constLast().outcome, CallOutcome::Busy);
}

void CallControlContract::hangUp_whileTalking_endsTheCall()
{
    const CallId call = talk();
    QVERIFY(!call.isEmpty());
    QVERIFY(resultOf(m_control->hangUp(call)));
    QVERIFY(passUntil([this] { return isTold(m_events, CallState::Ended); }));
    QCOMPARE(m_events.constLast().outcome, CallOutcome::Answered);
}

void CallControlContract::hangUp_twice_isNotFound()
{
    const CallId call = talk();
    QVERIFY(resultOf(m_control->hangUp(call)));
    QVERIFY(passUntil([this] { return isTold(m_events, CallState::Ended); }));
    QCOMPARE(resultOf(m_control->hangUp(call)).error().kind, ErrorKind::NotFound);
    QCOMPARE(resultOf(m_control->transfer(call, number(m_rig->colleague()))).error().kind,
             ErrorKind::NotFound);
}

// -- transfers ------------------------------------------------------------------------------------

void CallControlContract::transfer_goesToTheColleague()
{
    const CallId call = talk();
    QVERIFY(!call.isEmpty());
    const QString caller = m_events.constLast().remote.number;
    QVERIFY(connectColleague());
    const Result<void> transferred =
        resultOnceConnected([&] { return m_control->transfer(call, number(m_rig->colleague())); });
    QVERIFY2(transferred, qPrintable(transferred ? QString() : transferred.error().detail));
    QVERIFY(passUntil([this] { return isTold(m_events, CallState::Ended); }));
    QCOMPARE(m_events.constLast().remote.number, caller);
    QVERIFY(passUntil([this] { return isTold(m_colleagues, CallState::Answered); }));
    QCOMPARE(m_colleagues.constLast().remote.number, caller);
    QCOMPARE(m_colleagues.constLast().transferredFrom.number, u"1001"_s);
}

void CallControlContract::transfer_unknownNumber_keepsTheCaller()
{
    const CallId call = talk();
    QVERIFY(!call.isEmpty());
    const Result<void> transferred =
        resultOnceConnected([&] { return m_control->transfer(call, number(m_rig->nobody())); });
    QVERIFY(!transferred);
    QCOMPARE(transferred.error().kind, ErrorKind::NotFound);
    QVERIFY(!isTold(m_events, CallState::Ended));
    QVERIFY(resultOf(m_control->hangUp(call))); // there is something to hang up
}

void CallControlContract::transfer_whileRinging_goesToTheColleague()
{
    QVERIFY(connectAgent());
    QVERIFY(connectColleague());
    m_rig->ring();
    QVERIFY(passUntil([this] { return isTold(m_events, CallState::Ringing); }));
    const CallEvent call = m_events.constLast();
    const Result<void> transferred =
        resultOf(m_control->transfer(call.callId, number(m_rig->colleague())));
    QVERIFY2(transferred, qPrintable(transferred ? QString() : transferred.error().detail));
    QVERIFY(passUntil([this] { return isTold(m_events, CallState::Ended); }));
    QVERIFY(!isTold(m_events, CallState::Answered));
    QCOMPARE(m_events.constLast().outcome, CallOutcome::Busy); // the agent did not miss it
    QVERIFY(passUntil([this] { return isTold(m_colleagues, CallState::Answered); }));
    QCOMPARE(m_colleagues.constLast().remote.number, call.remote.number);
}

void CallControlContract::consult_thenComplete()
{
    const CallId call = talk();
    QVERIFY(!call.isEmpty());
    const QString caller = m_events.constLast().remote.number;
    QVERIFY(connectColleague());
    const Result<void> consulted =
        resultOnceConnected([&] { return m_control->consult(call, number(m_rig->colleague())); });
    QVERIFY2(consulted, qPrintable(consulted ? QString() : consulted.error().detail));
    QVERIFY(passUntil([this] { return isTold(m_colleagues, CallState::Answered); }));
    QCOMPARE(m_colleagues.constLast().remote.number, u"1001"_s);
    QCOMPARE(m_events.constLast().state, CallState::Held);
    QCOMPARE(m_events.constLast().remote.number, caller);

    QVERIFY(resultOf(m_control->completeTransfer(call)));
    QVERIFY(passUntil([this] { return isTold(m_events, CallState::Ended); }));
    QVERIFY(passUntil([&] { return m_colleagues.constLast().remote.number == caller; }));
    QCOMPARE(m_colleagues.constLast().state, CallState::Answered);
    QCOMPARE(m_colleagues.constLast().transferredFrom.number, u"1001"_s);
}

void CallControlContract::consult_thenTakeBack()
{
    const CallId call = talk();
    QVERIFY(!call.isEmpty());
    QVERIFY(connectColleague());
    QCOMPARE(resultOf(m_control->takeBack(call)).error().kind, ErrorKind::NotFound);
    QVERIFY(
        resultOnceConnected([&] { return m_control->consult(call, number(m_rig->colleague())); }));
    QVERIFY(passUntil([this] { return isTold(m_colleagues, CallState::Answered); }));

    const Result<void> taken = resultOf(m_control->takeBack(call));
    QVERIFY2(taken, qPrintable(taken ? QString() : taken.error().detail));
    QVERIFY(passUntil([this] { return m_events.constLast().state == CallState::Answered; }));
    QVERIFY(passUntil([this] { return isTold(m_colleagues, CallState::Ended); }));
    QCOMPARE(resultOf(m_control->completeTransfer(call)).error().kind, ErrorKind::NotFound);
    QVERIFY(!isTold(m_events, CallState::Ended));
}

void CallControlContract::consult_unknownNumber_keepsTheCaller()
{
    const CallId call = talk();
    QVERIFY(!call.isEmpty());
    QCOMPARE(resultOnceConnected([&] { return m_control->consult(call, number(m_rig->nobody())); })
                 .error()
                 .kind,
             ErrorKind::NotFound);
    QCOMPARE(m_events.constLast().state, CallState::Answered);
    // And another number may be tried.
    QVERIFY(
        resultOnceConnected([&] { return m_control->consult(call, number(m_rig->colleague())); }));
}

void CallControlContract::stop_whileACommandIsUnderWay_endsIt()
{
    QVERIFY(connectAgent());
    const Command command = m_control->dial(number(m_rig->customer()));
    m_agent->stop();
    QVERIFY(command.isFinished());
    QCOMPARE(command.result().error().kind, ErrorKind::Offline);
}

// -- queues ---------------------------------------------------------------------------------------

void CallControlContract::queues_joinAndLeave()
{
    QVERIFY(connectAgent());
    const QString queue = m_rig->openQueue();
    QCOMPARE(membership(queue), (QueueMembership{queue, false, false, false, 0}));
    QVERIFY(resultOf(m_control->setInQueue(queue, true)));
    QVERIFY(passUntil([&] { return membership(queue).isMember; }));
    QVERIFY(!membership(queue).isFixed);
    QVERIFY(!membership(queue).isPaused);
    QVERIFY(resultOf(m_control->setInQueue(queue, true))); // he is
    QVERIFY(resultOf(m_control->setInQueue(queue, false)));
    QVERIFY(passUntil([&] { return !membership(queue).isMember; }));
    QVERIFY(resultOf(m_control->setInQueue(queue, false)));
}

void CallControlContract::queues_fixedOnesCannotBeLeft()
{
    QVERIFY(connectAgent());
    const QString queue = m_rig->fixedQueue();
    QVERIFY(membership(queue).isMember && membership(queue).isFixed);
    const Result<void> left = resultOf(m_control->setInQueue(queue, false));
    QVERIFY(!left);
    QCOMPARE(left.error().kind, ErrorKind::Forbidden);
    QVERIFY(!left.error().detail.isEmpty());
    QVERIFY(membership(queue).isMember);
}

void CallControlContract::queues_pauseInAll()
{
    QVERIFY(connectAgent());
    const QString fixed = m_rig->fixedQueue();
    const QString open = m_rig->openQueue();
    QVERIFY(resultOf(m_control->setInQueue(open, true)));
    QVERIFY(passUntil([&] { return membership(open).isMember; }));
    QVERIFY(resultOf(m_control->setPaused(true, u"Lunch"_s)));
    QVERIFY(passUntil([&] { return membership(fixed).isPaused && membership(open).isPaused; }));

    // Whoever connects now is told so.
    m_agent->stop();
    QVERIFY(connectAgent());
    QVERIFY(membership(fixed).isPaused && membership(open).isPaused);
    QVERIFY(!membership(open).isFixed);

    QVERIFY(resultOf(m_control->setPaused(false, {})));
    QVERIFY(passUntil([&] { return !membership(fixed).isPaused && !membership(open).isPaused; }));
    QVERIFY(resultOf(m_control->setInQueue(open, false)));
}

void CallControlContract::queues_hostileNamesAndReasons()
{
    QVERIFY(connectAgent());
    const QString open = m_rig->openQueue();
    for (const QString &queue :
         {u"nosuch"_s, QString(), open + u"\r\nInterface: PJSIP/1002"_s, open + u",x"_s})
        QCOMPARE(resultOf(m_control->setInQueue(queue, true)).error().kind, ErrorKind::NotFound);
    QVERIFY(resultOf(m_control->setPaused(true, u"Lunch\r\n\r\nAction: Logoff\r\n\r\n"_s)));
    QVERIFY(passUntil([this] { return membership(m_rig->fixedQueue()).isPaused; }));
    QVERIFY(resultOf(m_control->setPaused(false, u"\u2028| back"_s)));
    QVERIFY(passUntil([this] { return !membership(m_rig->fixedQueue()).isPaused; }));
    QVERIFY(!membership(open).isMember);
    QCOMPARE(m_agent->status().state, ConnectionState::Connected);
}

} // namespace Ringside
