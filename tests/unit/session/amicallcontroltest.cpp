#include "amicallsource.h"
#include "fakeamiserver.h"
#include "fakeclock.h"

#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace Ringside;

namespace {

const QList<QByteArray> everything{"Atxfer",     "BlindTransfer", "CancelAtxfer", "Getvar",
                                   "Hangup",     "Originate",     "PJSIPNotify",  "QueueAdd",
                                   "QueuePause", "QueueRemove",   "QueueStatus",  "Redirect"};

DialTarget number(const QString &text)
{
    return *DialTarget::fromText(text);
}

} // namespace

// What goes out for each command and what comes of each answer. Sockets are real, time is the
// test's.
class AmiCallControlTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();

    void abilities_areThoseOfTheAccount_data();
    void abilities_areThoseOfTheAccount();
    void abilities_goWithTheConnection_andComeBack();
    void abilities_invalidSettingsSwitchOff_data();
    void abilities_invalidSettingsSwitchOff();

    void dial_ringsTheAgentsPhoneFirst();
    void dial_device_data();
    void dial_device();
    void dial_autoAnswer_asksThePhone();
    void dial_phoneThatDoesNotTakeIt_isSaid();
    void dial_phoneThatDoesNotTakeIt_isSaid_evenBeforeTheAnswer();
    void dial_anotherAgentsFailure_isNotOurs();
    void dial_takenAtOnce();
    void dial_twiceAtOnce_dialsOnce();

    void refusal_data();
    void refusal();
    void noAnswer_timesOut();
    void connectionLost_endsWhatIsUnderWay();
    void stop_endsWhatIsUnderWay();
    void anotherExtension_leavesNothingBehind();
    void notConnected_isOffline();
    void unknownOrEndedCall_isNotFound();

    void hangUp_answered_endsTheAgentsChannelOnly();
    void hangUp_ringing_declinesOnAllPhones();
    void hangUp_channelLikeAPattern_isNotSent();

    void transfer_unknownNumber_leavesTheCallerAlone();
    void transfer_withoutTheQuestion_isTried();
    void transfer_ringing_sendsTheCallerOn();
    void transfer_ringing_isNotMissed_unlessItFailed();
    void transfer_withoutBlindTransfer_redirectsTheCaller();
    void consult_isDoneWhenTheAgentIsInAnotherBridge();
    void consult_thatDoesNotBegin_saysWhatMayBeMissing();
    void consult_ringing_isRefused();
    void takeBack_withoutCancel_endsTheConsultation();
    void completeTransfer_hangsUpTheAgent();
    void withoutConsultation_nothingToCompleteOrTakeBack();

    void hold_isOffWithoutTheSetting();
    void hold_asksThePhone_andWaitsForIt();
    void hold_phoneThatDoesNotFollow();

    void queues_areListed_andFollowed();
    void queues_ofTheAgentInOtherWords_data();
    void queues_ofTheAgentInOtherWords();
    void queues_refusedList_isFollowedAllTheSame();
    void setInQueue_joinsAndLeaves();
    void setInQueue_unknownQueue_sendsNothing();
    void setPaused_inAllQueues_withACleanReason();
    void setPaused_inNoQueue_isNotFound();

private:
    using Headers = FakeAmiServer::Headers;

    void connectSource();
    // Whatever is sent and answered until the future is ready.
    Result<void> resultOf(const QFuture<Result<void>> &future);
    CallId ring();
    CallId answer();
    void enterConsultation();
    void leaveConsultation();
    void listQueues();
    [[nodiscard]] static Headers channel(const QByteArray &name, const QByteArray &state,
                                         const QByteArray &number, const QByteArray &uniqueid);
    void send(const QByteArray &event, Headers headers, const Headers &more = {});

    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<FakeAmiServer> m_server;
    AmiSettings m_settings;
    std::unique_ptr<AmiCallSource> m_source;
    CallControl *m_control = nullptr;
    QList<CallEvent> m_events;
};

void AmiCallControlTest::init()
{
    m_clock = std::make_unique<FakeClock>();
    m_server = std::make_unique<FakeAmiServer>();
    QVERIFY(m_server->listen());
    m_server->accounts["agent"].commands = everything;
    m_settings = {};
    m_settings.name = u"Asterisk"_s;
    m_settings.hosts = {u"127.0.0.1"_s};
    m_settings.port = m_server->port();
    m_settings.username = u"agent"_s;
    m_settings.secret = Secret("s3cret");
    m_settings.extensions = {u"1001"_s};
    m_events.clear();
}

void AmiCallControlTest::cleanup()
{
    m_source.reset();
    m_server.reset();
}

void AmiCallControlTest::connectSource()
{
    m_source = std::make_unique<AmiCallSource>(m_settings, *m_clock, [] { return 0.5; });
    connect(m_source.get(), &CallSource::callEvent, this,
            [this](const CallEvent &event) { m_events.append(event); });
    m_control = m_source->control();
    QSignalSpy changed(m_control, &CallControl::abilitiesChanged);
    m_source->start();
    QTRY_COMPARE(m_source->status().state, ConnectionState::Connected);
    QTRY_VERIFY(m_server->count("ListCommands") >= 1);
    if (!m_server->accounts["agent"].commands.isEmpty())
        QTRY_COMPARE(changed.count(), 1);
}

Result<void> AmiCallControlTest::resultOf(const QFuture<Result<void>> &future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }))
        return fail(ErrorKind::Internal, u"the future never became ready"_s);
    return future.result();
}

AmiCallControlTest::Headers AmiCallControlTest::channel(const QByteArray &name,
                                                        const QByteArray &state,
                                                        const QByteArray &number,
                                                        const QByteArray &uniqueid)
{
    return {{"Channel", name}, {"ChannelState", state}, {"CallerIDNum", number},
            {"Exten", "5000"}, {"Uniqueid", uniqueid},  {"Linkedid", "100.1"}};
}

void AmiCallControlTest::send(const QByteArray &event, Headers headers, const Headers &more)
{
    m_server->sendEvent(event, headers + more);
}

CallId AmiCallControlTest::ring()
{
    m_events.clear();
    send("Newchannel", channel("PJSIP/trunk-00000001", "4", "+15551234567", "100.1"));
    send("Newchannel", channel("PJSIP/1001-00000002", "0", "1001", "100.2"));
    send("Newstate", channel("PJSIP/1001-00000002", "5", "1001", "100.2"));
    if (!QTest::qWaitFor([&] { return !m_events.isEmpty(); }))
        return {};
    return m_events.constFirst().callId;
}

CallId AmiCallControlTest::answer()
{
    const CallId id = ring();
    send("Newstate", channel("PJSIP/1001-00000002", "6", "1001", "100.2"));
    send("BridgeEnter", channel("PJSIP/1001-00000002", "6", "1001", "100.2"),
         {{"BridgeUniqueid", "home"}});
    send("BridgeEnter", channel("PJSIP/trunk-00000001", "6", "+15551234567", "100.1"),
         {{"BridgeUniqueid", "home"}});
    send("NewConnectedLine", channel("PJSIP/1001-00000002", "6", "1001", "100.2"),
         {{"ConnectedLineNum", "+15551234567"}, {"ConnectedLineName", "Jane Doe"}});
    // Told last, so everything before it was heard.
    static_cast<void>(
        QTest::qWaitFor([&] { return m_events.constLast().remote.name == u"Jane Doe"; }));
    return id;
}

void AmiCallControlTest::enterConsultation()
{
    send("Hold", channel("PJSIP/1001-00000002", "6", "1001", "100.2"));
    send("Newchannel", channel("Local/1002@from-internal-00000001;1", "0", "", "100.3"));
    send("BridgeEnter", channel("Local/1002@from-internal-00000001;1", "0", "", "100.3"),
         {{"BridgeUniqueid", "ask"}});
    send("BridgeLeave", channel("PJSIP/1001-00000002", "6", "1001", "100.2"),
         {{"BridgeUniqueid", "home"}});
    send("BridgeEnter", channel("PJSIP/1001-00000002", "6", "1001", "100.2"),
         {{"BridgeUniqueid", "ask"}});
}

void AmiCallControlTest::leaveConsultation()
{
    send("BridgeLeave", channel("PJSIP/1001-00000002", "6", "1001", "100.2"),
         {{"BridgeUniqueid", "ask"}});
    send("BridgeEnter", channel("PJSIP/1001-00000002", "6", "1001", "100.2"),
         {{"BridgeUniqueid", "home"}});
    send("Unhold", channel("PJSIP/1001-00000002", "6", "1001", "100.2"));
}

// -- what may be done -----------------------------------------------------------------------------

void AmiCallControlTest::abilities_areThoseOfTheAccount_data()
{
    QTest::addColumn<QList<QByteArray>>("commands");
    QTest::addColumn<QString>("expected"); // dial hang up, hold, transfer, consult, queues
    QTest::newRow("none") << QList<QByteArray>{} << u"------"_s;
    QTest::newRow("write=originate") << QList<QByteArray>{"Originate"} << u"d-----"_s;
    QTest::newRow("write=call") << QList<QByteArray>{"Atxfer", "BlindTransfer", "CancelAtxfer",
                                                     "Hangup", "Redirect"}
                                << u"-h-tc-"_s;
    QTest::newRow("old, without BlindTransfer")
        << QList<QByteArray>{"Hangup", "Redirect"} << u"-h-t--"_s;
    QTest::newRow("write=agent") << QList<QByteArray>{"QueueAdd", "QueuePause", "QueueRemove",
                                                      "QueueStatus"}
                                 << u"-----q"_s;
    QTest::newRow("all, hold is a setting") << everything << u"dh-tcq"_s;
}

void AmiCallControlTest::abilities_areThoseOfTheAccount()
{
    QFETCH(const QList<QByteArray>, commands);
    m_server->accounts["agent"].commands = commands;
    connectSource();
    const CallAbilities can = m_control->abilities();
    const QString found = QString(can.dial ? u'd' : u'-') + (can.hangUp ? u'h' : u'-')
        + (can.hold ? u'o' : u'-') + (can.transfer ? u't' : u'-') + (can.consult ? u'c' : u'-')
        + (can.queues ? u'q' : u'-');
    QTEST(found, "expected");
}

void AmiCallControlTest::abilities_goWithTheConnection_andComeBack()
{
    connectSource();
    QSignalSpy changed(m_control, &CallControl::abilitiesChanged);
    m_server->shutDown();
    QTRY_COMPARE(changed.count(), 1);
    QCOMPARE(m_control->abilities(), CallAbilities());
    m_server->accounts["agent"].commands = {"Hangup"}; // the administrator took the others away
    QVERIFY(m_server->listen());
    m_clock->advance(1min);
    QTRY_COMPARE(changed.count(), 2);
    QVERIFY(m_control->abilities().hangUp);
    QVERIFY(!m_control->abilities().dial);
}

void AmiCallControlTest::abilities_invalidSettingsSwitchOff_data()
{
    QTest::addColumn<QString>("context");
    QTest::addColumn<QString>("device");
    QTest::newRow("context with a comma") << u"internal,1,1"_s << u"PJSIP/1001"_s;
    QTest::newRow("context with a variable") << u"${EVIL}"_s << u"PJSIP/1001"_s;
    QTest::newRow("context with a line break")
        << u"internal\r\nAction: Logoff"_s << u"PJSIP/1001"_s;
    QTest::newRow("device without technology") << QString() << u"1001"_s;
    QTest::newRow("device with a second one") << QString() << u"PJSIP/1001&PJSIP/1002"_s;
    QTest::newRow("device with a line break") << QString() << u"PJSIP/1001\r\nExten: 1"_s;
}

void AmiCallControlTest::abilities_invalidSettingsSwitchOff()
{
    QFETCH(const QString, context);
    QFETCH(const QString, device);
    m_settings.context = context;
    m_settings.originateDevice = device;
    connectSource();
    QVERIFY(!m_control->abilities().dial);
    QVERIFY(m_control->abilities().hangUp);
    const Result<void> dialled = resultOf(m_control->dial(number(u"1002"_s)));
    QCOMPARE(dialled.error().kind, ErrorKind::Unsupported);
    QCOMPARE(m_server->count("Originate"), 0);
}

// -- dialling -------------------------------------------------------------------------------------

void AmiCallControlTest::dial_ringsTheAgentsPhoneFirst()
{
    m_settings.context = u"internal"_s;
    connectSource();
    const QFuture<Result<void>> dialled = m_control->dial(number(u"+1 (415) 555-0123"_s));
    QTRY_COMPARE(m_server->count("Originate"), 1);
    const FakeAmiServer::Action action = m_server->last("Originate");
    QCOMPARE(action.value("channel"), QByteArray("PJSIP/1001"));
    QCOMPARE(action.value("context"), QByteArray("internal"));
    QCOMPARE(action.value("exten"), QByteArray("+14155550123"));
    QCOMPARE(action.value("priority"), QByteArray("1"));
    QCOMPARE(action.value("callerid"), QByteArray("<1001>"));
    QCOMPARE(action.value("async"), QByteArray("true"));
    QVERIFY(!action.contains("variable"));
    QVERIFY(!action.contains("application"));
    // It is known to ring when it has not failed at once.
    QTRY_VERIFY(m_clock->nextAlarm() && *m_clock->nextAlarm() <= 1s);
    QVERIFY(!dialled.isFinished());
    m_clock->advance(1s);
    QVERIFY(resultOf(dialled));
}

void AmiCallControlTest::dial_device_data()
{
    QTest::addColumn<QStringList>("devices");
    QTest::addColumn<QString>("originateDevice");
    QTest::addColumn<QByteArray>("expected");
    QTest::newRow("from the extension") << QStringList() << QString() << QByteArray("PJSIP/1001");
    QTest::newRow("first device") << QStringList{u"SIP/alice"_s, u"PJSIP/1001"_s} << QString()
                                  << QByteArray("SIP/alice");
    QTest::newRow("not the mobile") << QStringList{u"Local/1001@mobile"_s, u"PJSIP/1001"_s}
                                    << QString() << QByteArray("PJSIP/1001");
    QTest::newRow("named") << QStringList{u"PJSIP/1001"_s} << u" Local/1001@from-internal/n "_s
                           << QByteArray("Local/1001@from-internal/n");
    QTest::newRow("device without technology")
        << QStringList{u"alice"_s} << QString() << QByteArray("PJSIP/alice");
}

void AmiCallControlTest::dial_device()
{
    QFETCH(const QStringList, devices);
    QFETCH(const QString, originateDevice);
    m_settings.devices = devices;
    m_settings.originateDevice = originateDevice;
    connectSource();
    m_control->dial(number(u"1002"_s));
    QTRY_COMPARE(m_server->count("Originate"), 1);
    QTEST(m_server->last("Originate").value("channel"), "expected");
    QCOMPARE(m_server->last("Originate").value("context"), QByteArray("from-internal"));
}

void AmiCallControlTest::dial_autoAnswer_asksThePhone()
{
    m_settings.autoAnswer = true;
    connectSource();
    m_control->dial(number(u"1002"_s));
    QTRY_COMPARE(m_server->count("Originate"), 1);
    QVERIFY(m_server->last("Originate").value("variable").startsWith("PJSIP_HEADER(add,"));
}

void AmiCallControlTest::dial_phoneThatDoesNotTakeIt_isSaid()
{
    m_server->afterCommand = [this](const FakeAmiServer::Action &action) {
        if (action.value("action") == "Originate")
            m_server->sendEvent("OriginateResponse",
                                {{"ActionID", action.value("actionid")},
                                 {"Response", "Failure"},
                                 {"Channel", "PJSIP/1001"},
                                 {"Reason", "0"}});
    };
    connectSource();
    const Result<void> dialled = resultOf(m_control->dial(number(u"1002"_s)));
    QVERIFY(!dialled);
    QCOMPARE(dialled.error().kind, ErrorKind::NotFound);
    QVERIFY(dialled.error().detail.startsWith(u"PJSIP/1001"_s));
}

void AmiCallControlTest::dial_phoneThatDoesNotTakeIt_isSaid_evenBeforeTheAnswer()
{
    m_server->onCommand = [this](const FakeAmiServer::Action &action) {
        if (action.value("action") == "Originate")
            m_server->sendEvent(
                "OriginateResponse",
                {{"ActionID", action.value("actionid")}, {"Response", "Failure"}, {"Reason", "0"}});
        return QByteArray("Response: Success\r\nMessage: Done\r\n");
    };
    connectSource();
    QCOMPARE(resultOf(m_control->dial(number(u"1002"_s))).error().kind, ErrorKind::NotFound);
}

void AmiCallControlTest::dial_anotherAgentsFailure_isNotOurs()
{
    // Every client hears it, with the ActionID of whoever dialled; all of them count alike.
    connectSource();
    AmiSettings others = m_settings;
    others.extensions = {u"1002"_s};
    AmiCallSource colleague(others, *m_clock, [] { return 0.5; });
    colleague.start();
    QTRY_VERIFY(colleague.control()->abilities().dial);
    const QFuture<Result<void>> his = colleague.control()->dial(number(u"1003"_s));
    QTRY_COMPARE(m_server->count("Originate"), 1);
    const QByteArray hisId = m_server->last("Originate").value("actionid");
    const QFuture<Result<void>> ours = m_control->dial(number(u"1003"_s));
    QTRY_COMPARE(m_server->count("Originate"), 2);
    QVERIFY(m_server->last("Originate").value("actionid") != hisId);
    m_server->sendEvent("OriginateResponse", {{"ActionID", hisId}, {"Response", "Failure"}, {"Reason", "0"}});
    QVERIFY(!resultOf(his));
    QVERIFY(!ours.isFinished());
    QTRY_VERIFY(m_clock->nextAlarm() && *m_clock->nextAlarm() <= 1s);
    m_clock->advance(1s);
    QVERIFY(resultOf(ours));
}

void AmiCallControlTest::dial_takenAtOnce()
{
    m_server->afterCommand = [this](const FakeAmiServer::Action &action) {
        if (action.value("action") == "Originate")
            m_server->sendEvent(
                "OriginateResponse",
                {{"ActionID", action.value("actionid")}, {"Response", "Success"}, {"Reason", "4"}});
    };
    connectSource();
    QVERIFY(resultOf(m_control->dial(number(u"1002"_s))));
}

void AmiCallControlTest::dial_twiceAtOnce_dialsOnce()
{
    connectSource();
    const QFuture<Result<void>> first = m_control->dial(number(u"1002"_s));
    QCOMPARE(resultOf(m_control->dial(number(u"1002"_s))).error().kind, ErrorKind::Unsupported);
    QTRY_COMPARE(m_server->count("Originate"), 1);
    QTRY_VERIFY(m_clock->nextAlarm() && *m_clock->nextAlarm() <= 1s);
    m_clock->advance(1s);
    QVERIFY(resultOf(first));
    m_control->dial(number(u"1002"_s));
    QTRY_COMPARE(m_server->count("Originate"), 2);
}

// -- what may go wrong ----------------------------------------------------------------------------

void AmiCallControlTest::refusal_data()
{
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<ErrorKind>("kind");
    QTest::newRow("rights") << QByteArray("Permission denied") << ErrorKind::Forbidden;
    QTest::newRow("number") << QByteArray("Extension does not exist.") << ErrorKind::NotFound;
    QTest::newRow("channel") << QByteArray("No such channel") << ErrorKind::NotFound;
    QTest::newRow("not permitted") << QByteArray("Transfer not permitted") << ErrorKind::Forbidden;
    QTest::newRow("no code") << QByteArray("No attended transfer feature code found")
                             << ErrorKind::Unsupported;
    QTest::newRow("unknown action")
        << QByteArray("Invalid/unknown command: Hangup") << ErrorKind::Unsupported;
}

void AmiCallControlTest::refusal()
{
    QFETCH(const QByteArray, message);
    m_server->onCommand = [message](const FakeAmiServer::Action &action) {
        return action.value("action") == "Hangup"
            ? "Response: Error\r\nMessage: " + message + "\r\n"
            : QByteArray("Response: Success\r\n");
    };
    connectSource();
    const Result<void> result = resultOf(m_control->hangUp(ring()));
    QVERIFY(!result);
    QTEST(result.error().kind, "kind");
    QVERIFY2(result.error().detail.endsWith(QString::fromLatin1(message)),
             qPrintable(result.error().detail));
}

void AmiCallControlTest::noAnswer_timesOut()
{
    connectSource();
    const CallId call = ring();
    m_server->onCommand = [](const FakeAmiServer::Action &) {
        return QByteArray();
    };
    const QFuture<Result<void>> result = m_control->hangUp(call);
    QTRY_COMPARE(m_server->count("Hangup"), 1);
    m_clock->advance(9s);
    QVERIFY(!result.isFinished());
    m_clock->advance(1s);
    QCOMPARE(resultOf(result).error().kind, ErrorKind::Timeout);
    QCOMPARE(m_source->status().state, ConnectionState::Connected);
}

void AmiCallControlTest::connectionLost_endsWhatIsUnderWay()
{
    connectSource();
    const CallId call = ring();
    m_server->onCommand = [](const FakeAmiServer::Action &) {
        return QByteArray();
    };
    const QFuture<Result<void>> result = m_control->hangUp(call);
    QTRY_COMPARE(m_server->count("Hangup"), 1);
    m_server->shutDown();
    QCOMPARE(resultOf(result).error().kind, ErrorKind::Offline);
}

void AmiCallControlTest::stop_endsWhatIsUnderWay()
{
    connectSource();
    const CallId call = ring();
    m_server->onCommand = [](const FakeAmiServer::Action &) {
        return QByteArray();
    };
    const QFuture<Result<void>> result = m_control->hangUp(call);
    QTRY_COMPARE(m_server->count("Hangup"), 1);
    m_source->stop();
    QVERIFY(result.isFinished());
    QCOMPARE(result.result().error().kind, ErrorKind::Offline);
    QCOMPARE(m_control->abilities(), CallAbilities());
    QVERIFY(m_control->queues().isEmpty());
    QVERIFY(!m_clock->nextAlarm());
}

void AmiCallControlTest::anotherExtension_leavesNothingBehind()
{
    connectSource();
    const QFuture<Result<void>> consulted = m_control->consult(answer(), number(u"1003"_s));
    QTRY_COMPARE(m_server->count("Atxfer"), 1);
    m_source.reset();
    QCOMPARE(resultOf(consulted).error().kind, ErrorKind::Offline);
    QVERIFY(!m_clock->nextAlarm());
    QTRY_COMPARE(m_server->clients(), 0);

    m_settings.extensions = {u"1002"_s};
    m_events.clear();
    connectSource();
    send("Newstate", channel("PJSIP/1001-00000002", "6", "1001", "100.2"));
    send("Newchannel", channel("PJSIP/1002-00000007", "0", "1002", "100.7"));
    send("Newstate", channel("PJSIP/1002-00000007", "5", "1002", "100.7"));
    QTRY_VERIFY(!m_events.isEmpty());
    QCOMPARE(m_events.constFirst().extension, u"1002"_s);
    QVERIFY(resultOf(m_control->hangUp(m_events.constFirst().callId)));
    QCOMPARE(m_server->last("Hangup").value("channel"), QByteArray("PJSIP/1002-00000007"));
    m_control->dial(number(u"1003"_s));
    QTRY_COMPARE(m_server->last("Originate").value("channel"), QByteArray("PJSIP/1002"));
}

void AmiCallControlTest::notConnected_isOffline()
{
    AmiCallSource source(m_settings, *m_clock);
    CallControl &control = *source.control();
    QCOMPARE(control.abilities(), CallAbilities());
    const CallId call{u"0123"_s};
    for (const auto &future :
         {control.dial(number(u"1002"_s)), control.hangUp(call),
          control.transfer(call, number(u"1002"_s)), control.consult(call, number(u"1002"_s)),
          control.completeTransfer(call), control.takeBack(call), control.setHeld(call, true),
          control.setInQueue(u"support"_s, true), control.setPaused(true, {})}) {
        QVERIFY(future.isFinished());
        QCOMPARE(future.result().error().kind, ErrorKind::Offline);
    }
}

void AmiCallControlTest::unknownOrEndedCall_isNotFound()
{
    connectSource();
    const CallId call = ring();
    send("Hangup", channel("PJSIP/1001-00000002", "5", "1001", "100.2"), {{"Cause", "16"}});
    QTRY_COMPARE(m_events.constLast().state, CallState::Ended);
    for (const CallId &id : {call, CallId{u"PJSIP/trunk-00000001"_s}, CallId{}}) {
        for (const auto &future :
             {m_control->hangUp(id), m_control->transfer(id, number(u"1002"_s)),
              m_control->consult(id, number(u"1002"_s)), m_control->completeTransfer(id),
              m_control->takeBack(id), m_control->setHeld(id, true)})
            QCOMPARE(resultOf(future).error().kind, ErrorKind::NotFound);
    }
    for (const char *action :
         {"Hangup", "BlindTransfer", "Redirect", "Atxfer", "CancelAtxfer", "PJSIPNotify"})
        QCOMPARE(m_server->count(action), 0);
}

// -- ending and transferring ----------------------------------------------------------------------

void AmiCallControlTest::hangUp_answered_endsTheAgentsChannelOnly()
{
    connectSource();
    QVERIFY(resultOf(m_control->hangUp(answer())));
    QCOMPARE(m_server->count("Hangup"), 1);
    QCOMPARE(m_server->last("Hangup").value("channel"), QByteArray("PJSIP/1001-00000002"));
    QCOMPARE(m_server->last("Hangup").value("cause"), QByteArray("16"));
}

void AmiCallControlTest::hangUp_ringing_declinesOnAllPhones()
{
    m_settings.devices = {u"PJSIP/1001"_s, u"PJSIP/1001-soft"_s};
    connectSource();
    const CallId call = ring();
    send("Newchannel", channel("PJSIP/1001-soft-00000003", "5", "1001", "100.3"));
    send("Newstate", channel("PJSIP/1001-soft-00000003", "5", "1001", "100.3"));
    m_events.clear();
    send("NewConnectedLine", channel("PJSIP/1001-soft-00000003", "5", "1001", "100.3"),
         {{"ConnectedLineNum", "+15551234567"}, {"ConnectedLineName", "Jane Doe"}});
    QTRY_VERIFY(!m_events.isEmpty()); // and so everything before it
    QVERIFY(resultOf(m_control->hangUp(call)));
    QTRY_COMPARE(m_server->count("Hangup"), 2);
    QCOMPARE(m_server->last("Hangup").value("channel"), QByteArray("PJSIP/1001-soft-00000003"));
    QCOMPARE(m_server->last("Hangup").value("cause"), QByteArray("17"));
}

void AmiCallControlTest::hangUp_channelLikeAPattern_isNotSent()
{
    // Hangup takes "/…/" for a pattern. A server that names its channels like that gets nothing to
    // act on.
    m_settings.devices = {u"/PJSIP"_s};
    connectSource();
    m_events.clear();
    send("Newchannel", channel("PJSIP/trunk-00000001", "4", "+15551234567", "100.1"));
    send("Newchannel", channel("/PJSIP-.*/", "0", "1001", "100.2"));
    send("Newstate", channel("/PJSIP-.*/", "5", "1001", "100.2"));
    QTRY_VERIFY(!m_events.isEmpty());
    QCOMPARE(resultOf(m_control->hangUp(m_events.constFirst().callId)).error().kind,
             ErrorKind::NotFound);
    QCOMPARE(m_server->count("Hangup"), 0);
}

void AmiCallControlTest::transfer_unknownNumber_leavesTheCallerAlone()
{
    m_settings.context = u"internal"_s;
    m_server->onCommand = [](const FakeAmiServer::Action &action) {
        return action.value("action") == "Getvar" ? QByteArray("Response: Success\r\nValue: 0\r\n")
                                                  : QByteArray("Response: Success\r\n");
    };
    connectSource();
    const CallId call = answer();
    for (const auto &future :
         {m_control->transfer(call, number(u"9999"_s)), m_control->consult(call, number(u"9999"_s)),
          m_control->dial(number(u"9999"_s))}) {
        const Result<void> result = resultOf(future);
        QCOMPARE(result.error().kind, ErrorKind::NotFound);
        QVERIFY(result.error().detail.contains(u"internal"_s));
        QVERIFY(!result.error().detail.contains(u"9999"_s)); // for the log
    }
    QCOMPARE(m_server->last("Getvar").value("variable"),
             QByteArray("DIALPLAN_EXISTS(internal,9999,1)"));
    for (const char *action : {"BlindTransfer", "Atxfer", "Originate"})
        QCOMPARE(m_server->count(action), 0);
}

void AmiCallControlTest::transfer_withoutTheQuestion_isTried()
{
    m_server->accounts["agent"].commands.removeAll("Getvar");
    connectSource();
    QVERIFY(resultOf(m_control->transfer(answer(), number(u"1002"_s))));
    QCOMPARE(m_server->count("Getvar"), 0);
    QCOMPARE(m_server->last("BlindTransfer").value("channel"), QByteArray("PJSIP/1001-00000002"));
    QCOMPARE(m_server->last("BlindTransfer").value("exten"), QByteArray("1002"));
    QCOMPARE(m_server->last("BlindTransfer").value("context"), QByteArray("from-internal"));
}

void AmiCallControlTest::transfer_ringing_sendsTheCallerOn()
{
    connectSource();
    QVERIFY(resultOf(m_control->transfer(ring(), number(u"1002"_s))));
    QCOMPARE(m_server->count("BlindTransfer"), 0);
    QCOMPARE(m_server->last("Redirect").value("channel"), QByteArray("PJSIP/trunk-00000001"));
    QCOMPARE(m_server->last("Redirect").value("exten"), QByteArray("1002"));
    QCOMPARE(m_server->last("Redirect").value("priority"), QByteArray("1"));
}

void AmiCallControlTest::transfer_ringing_isNotMissed_unlessItFailed()
{
    const auto ringOut = [this] {
        send("Hangup", channel("PJSIP/1001-00000002", "5", "1001", "100.2"), {{"Cause", "16"}});
        send("Hangup", channel("PJSIP/trunk-00000001", "4", "+15551234567", "100.1"), {{"Cause", "16"}});
        QTRY_COMPARE(m_events.constLast().state, CallState::Ended);
    };
    connectSource();
    QVERIFY(resultOf(m_control->transfer(ring(), number(u"1002"_s))));
    ringOut();
    QCOMPARE(m_events.constLast().outcome, CallOutcome::Busy);

    connectSource();
    m_server->onCommand = [](const FakeAmiServer::Action &action) {
        return action.value("action") == "Redirect" ? QByteArray("Response: Error\r\nMessage: Redirect failed\r\n")
                                                    : QByteArray("Response: Success\r\n");
    };
    QVERIFY(!resultOf(m_control->transfer(ring(), number(u"1002"_s))));
    ringOut();
    QCOMPARE(m_events.constLast().outcome, CallOutcome::Missed);
}

void AmiCallControlTest::transfer_withoutBlindTransfer_redirectsTheCaller()
{
    m_server->accounts["agent"].commands.removeAll("BlindTransfer");
    connectSource();
    QVERIFY(resultOf(m_control->transfer(answer(), number(u"1002"_s))));
    QCOMPARE(m_server->last("Redirect").value("channel"), QByteArray("PJSIP/trunk-00000001"));
}

void AmiCallControlTest::consult_isDoneWhenTheAgentIsInAnotherBridge()
{
    connectSource();
    const CallId call = answer();
    const QFuture<Result<void>> consulted = m_control->consult(call, number(u"1002"_s));
    QTRY_COMPARE(m_server->count("Atxfer"), 1);
    QCOMPARE(m_server->last("Atxfer").value("channel"), QByteArray("PJSIP/1001-00000002"));
    QCOMPARE(m_server->last("Atxfer").value("exten"), QByteArray("1002"));
    QCOMPARE(resultOf(m_control->takeBack(call)).error().kind, ErrorKind::NotFound); // not yet
    QVERIFY(!consulted.isFinished());
    enterConsultation();
    QVERIFY(resultOf(consulted));
    QCOMPARE(resultOf(m_control->transfer(call, number(u"1003"_s))).error().kind,
             ErrorKind::Unsupported);
    QCOMPARE(resultOf(m_control->consult(call, number(u"1003"_s))).error().kind,
             ErrorKind::Unsupported);

    const QFuture<Result<void>> takenBack = m_control->takeBack(call);
    QTRY_COMPARE(m_server->count("CancelAtxfer"), 1);
    QCOMPARE(m_server->last("CancelAtxfer").value("channel"), QByteArray("PJSIP/1001-00000002"));
    leaveConsultation();
    QVERIFY(resultOf(takenBack));
    QCOMPARE(m_events.constLast().state, CallState::Answered);
    QCOMPARE(resultOf(m_control->takeBack(call)).error().kind, ErrorKind::NotFound);
}

void AmiCallControlTest::consult_thatDoesNotBegin_saysWhatMayBeMissing()
{
    connectSource();
    const QFuture<Result<void>> consulted = m_control->consult(answer(), number(u"1002"_s));
    QTRY_COMPARE(m_server->count("Atxfer"), 1);
    // Its time begins anew with the answer, which comes before this.
    send("NewConnectedLine", channel("PJSIP/1001-00000002", "6", "1001", "100.2"),
         {{"ConnectedLineNum", "+15551234567"}, {"ConnectedLineName", "Jane Roe"}});
    QTRY_COMPARE(m_events.constLast().remote.name, u"Jane Roe"_s);
    m_clock->advance(10s);
    const Result<void> result = resultOf(consulted);
    QCOMPARE(result.error().kind, ErrorKind::Unsupported);
    QVERIFY(result.error().detail.contains(u"features.conf"_s));
}

void AmiCallControlTest::consult_ringing_isRefused()
{
    connectSource();
    QCOMPARE(resultOf(m_control->consult(ring(), number(u"1002"_s))).error().kind,
             ErrorKind::Unsupported);
    QCOMPARE(m_server->count("Atxfer"), 0);
}

void AmiCallControlTest::takeBack_withoutCancel_endsTheConsultation()
{
    m_server->accounts["agent"].commands.removeAll("CancelAtxfer");
    connectSource();
    const CallId call = answer();
    const QFuture<Result<void>> consulted = m_control->consult(call, number(u"1002"_s));
    QTRY_COMPARE(m_server->count("Atxfer"), 1);
    enterConsultation();
    QVERIFY(resultOf(consulted));
    const QFuture<Result<void>> takenBack = m_control->takeBack(call);
    QTRY_COMPARE(m_server->count("Hangup"), 1);
    QCOMPARE(m_server->last("Hangup").value("channel"),
             QByteArray("Local/1002@from-internal-00000001;1"));
    leaveConsultation();
    QVERIFY(resultOf(takenBack));
}

void AmiCallControlTest::completeTransfer_hangsUpTheAgent()
{
    connectSource();
    const CallId call = answer();
    const QFuture<Result<void>> consulted = m_control->consult(call, number(u"1002"_s));
    QTRY_COMPARE(m_server->count("Atxfer"), 1);
    enterConsultation();
    QVERIFY(resultOf(consulted));
    QVERIFY(resultOf(m_control->completeTransfer(call)));
    QCOMPARE(m_server->last("Hangup").value("channel"), QByteArray("PJSIP/1001-00000002"));
    QCOMPARE(m_server->last("Hangup").value("cause"), QByteArray("16"));
}

void AmiCallControlTest::withoutConsultation_nothingToCompleteOrTakeBack()
{
    connectSource();
    const CallId call = answer();
    QCOMPARE(resultOf(m_control->completeTransfer(call)).error().kind, ErrorKind::NotFound);
    QCOMPARE(resultOf(m_control->takeBack(call)).error().kind, ErrorKind::NotFound);
    QCOMPARE(m_server->count("Hangup"), 0); // it would have ended the call
}

// -- hold -----------------------------------------------------------------------------------------

void AmiCallControlTest::hold_isOffWithoutTheSetting()
{
    connectSource();
    QVERIFY(!m_control->abilities().hold);
    QCOMPARE(resultOf(m_control->setHeld(answer(), true)).error().kind, ErrorKind::Unsupported);
    QCOMPARE(m_server->count("PJSIPNotify"), 0);
}

void AmiCallControlTest::hold_asksThePhone_andWaitsForIt()
{
    m_settings.holdByNotify = true;
    connectSource();
    QVERIFY(m_control->abilities().hold);
    const CallId call = answer();
    const QFuture<Result<void>> held = m_control->setHeld(call, true);
    QTRY_COMPARE(m_server->count("PJSIPNotify"), 1);
    QCOMPARE(m_server->last("PJSIPNotify").value("channel"), QByteArray("PJSIP/1001-00000002"));
    QCOMPARE(m_server->last("PJSIPNotify").value("variable"), QByteArray("Event=hold"));
    send("Hold", channel("PJSIP/1001-00000002", "6", "1001", "100.2"));
    QVERIFY(resultOf(held));
    QCOMPARE(m_events.constLast().state, CallState::Held);
    QVERIFY(resultOf(m_control->setHeld(call, true))); // it is
    QCOMPARE(m_server->count("PJSIPNotify"), 1);
    m_control->setHeld(call, false);
    QTRY_COMPARE(m_server->last("PJSIPNotify").value("variable"), QByteArray("Event=talk"));
}

void AmiCallControlTest::hold_phoneThatDoesNotFollow()
{
    m_settings.holdByNotify = true;
    connectSource();
    const QFuture<Result<void>> held = m_control->setHeld(answer(), true);
    QTRY_COMPARE(m_server->count("PJSIPNotify"), 1);
    QTRY_VERIFY(m_clock->nextAlarm() && *m_clock->nextAlarm() <= 5s); // since the answer
    m_clock->advance(5s);
    const Result<void> result = resultOf(held);
    QCOMPARE(result.error().kind, ErrorKind::Unsupported);
}

// -- queues ---------------------------------------------------------------------------------------

void AmiCallControlTest::listQueues()
{
    m_server->afterCommand = [this](const FakeAmiServer::Action &action) {
        if (action.value("action") != "QueueStatus")
            return;
        const std::pair<QByteArray, QByteArray> id{"ActionID", action.value("actionid")};
        m_server->sendEvent("QueueParams", {{"Queue", "support"}, {"Calls", "3"}, id});
        m_server->sendEvent("QueueMember",
                            {{"Queue", "support"},
                             {"Location", "PJSIP/1001"},
                             {"StateInterface", "PJSIP/1001"},
                             {"Membership", "static"},
                             {"Paused", "1"},
                             id});
        m_server->sendEvent(
            "QueueMember",
            {{"Queue", "support"}, {"Location", "PJSIP/1002"}, {"Membership", "static"}, id});
        m_server->sendEvent("QueueParams", {{"Queue", "sales"}, {"Calls", "0"}, id});
        m_server->sendEvent("QueueStatusComplete", {{"EventList", "Complete"}, id});
    };
}

void AmiCallControlTest::queues_areListed_andFollowed()
{
    listQueues();
    m_source = std::make_unique<AmiCallSource>(m_settings, *m_clock);
    m_control = m_source->control();
    QSignalSpy changed(m_control, &CallControl::queuesChanged);
    m_source->start();
    QTRY_COMPARE(changed.count(), 1); // once for the whole list
    const QueueMembership sales{u"sales"_s, false, false, false, 0};
    QCOMPARE(m_control->queues(),
             (QList<QueueMembership>{sales, {u"support"_s, true, true, true, 3}}));

    const Headers own{{"Queue", "sales"}, {"Interface", "PJSIP/1001"}, {"Membership", "dynamic"}};
    send("QueueMemberAdded", own, {{"Paused", "0"}});
    QTRY_COMPARE(m_control->queues().constFirst(),
                 (QueueMembership{u"sales"_s, true, false, false, 0}));
    send("QueueMemberPause", own, {{"Paused", "1"}});
    QTRY_VERIFY(m_control->queues().constFirst().isPaused);
    send("QueueCallerJoin", {{"Queue", "sales"}, {"Count", "2"}});
    QTRY_COMPARE(m_control->queues().constFirst().waiting, 2);
    send("QueueMemberRemoved", own);
    QTRY_VERIFY(!m_control->queues().constFirst().isMember);
    const qsizetype heard = changed.count();
    // Somebody else's place is none of our business.
    send("QueueMemberAdded",
         {{"Queue", "sales"}, {"Interface", "PJSIP/1002"}, {"Membership", "dynamic"}});
    send("QueueCallerLeave", {{"Queue", "sales"}, {"Count", "1"}});
    QTRY_COMPARE(m_control->queues().constFirst().waiting, 1);
    QCOMPARE(changed.count(), heard + 1);

    m_server->shutDown();
    QTRY_VERIFY(m_control->queues().isEmpty());
    QCOMPARE(changed.count(), heard + 2);
}

void AmiCallControlTest::queues_ofTheAgentInOtherWords_data()
{
    QTest::addColumn<QByteArray>("interface");
    QTest::addColumn<QByteArray>("stateInterface");
    QTest::addColumn<bool>("isOwn");
    QTest::newRow("device") << QByteArray("PJSIP/1001") << QByteArray() << true;
    QTest::newRow("another technology") << QByteArray("SIP/1001") << QByteArray() << true;
    QTest::newRow("FreePBX") << QByteArray("Local/1001@from-queue/n")
                             << QByteArray("hint:1001@ext-local") << true;
    QTest::newRow("by its state") << QByteArray("Local/7@agents/n") << QByteArray("PJSIP/1001")
                                  << true;
    QTest::newRow("longer") << QByteArray("PJSIP/10011") << QByteArray("PJSIP/10011") << false;
    QTest::newRow("colleague") << QByteArray("Local/1002@from-queue/n")
                               << QByteArray("hint:1002@ext-local") << false;
    QTest::newRow("nothing") << QByteArray() << QByteArray() << false;
}

void AmiCallControlTest::queues_ofTheAgentInOtherWords()
{
    QFETCH(const QByteArray, interface);
    QFETCH(const QByteArray, stateInterface);
    QFETCH(const bool, isOwn);
    listQueues();
    connectSource();
    QTRY_COMPARE(m_control->queues().size(), 2);
    send("QueueMemberAdded",
         {{"Queue", "sales"}, {"Interface", interface}, {"StateInterface", stateInterface}});
    send("QueueCallerJoin", {{"Queue", "sales"}, {"Count", "1"}});
    QTRY_COMPARE(m_control->queues().constFirst().waiting, 1);
    QCOMPARE(m_control->queues().constFirst().isMember, isOwn);
}

void AmiCallControlTest::queues_refusedList_isFollowedAllTheSame()
{
    m_server->onCommand = [](const FakeAmiServer::Action &) {
        return QByteArray("Response: Error\r\nMessage: Permission denied\r\n");
    };
    connectSource();
    send("QueueMemberAdded", {{"Queue", "sales"}, {"Interface", "PJSIP/1001"}, {"Membership", "dynamic"}});
    QTRY_COMPARE(m_control->queues(), (QList<QueueMembership>{{u"sales"_s, true, false, false, 0}}));
}

void AmiCallControlTest::setInQueue_joinsAndLeaves()
{
    listQueues();
    m_settings.queueInterface = u"Local/1001@from-queue/n"_s;
    connectSource();
    QTRY_COMPARE(m_control->queues().size(), 2);
    QVERIFY(resultOf(m_control->setInQueue(u"sales"_s, true)));
    QCOMPARE(m_server->last("QueueAdd").value("queue"), QByteArray("sales"));
    QCOMPARE(m_server->last("QueueAdd").value("interface"), QByteArray("Local/1001@from-queue/n"));
    QVERIFY(
        resultOf(m_control->setInQueue(u"sales"_s, false))); // it has not said yet that he is in it
    QCOMPARE(m_server->count("QueueRemove"), 0);
    // Left as what he is in it, however he got in.
    QVERIFY(resultOf(m_control->setInQueue(u"support"_s, false)));
    QCOMPARE(m_server->last("QueueRemove").value("interface"), QByteArray("PJSIP/1001"));
    QCOMPARE(m_server->count("QueueRemove"), 1);
}

void AmiCallControlTest::setInQueue_unknownQueue_sendsNothing()
{
    listQueues();
    connectSource();
    QTRY_COMPARE(m_control->queues().size(), 2);
    for (const QString &queue :
         {u"nosuch"_s, QString(), u"sales\r\nInterface: PJSIP/1002"_s, u"sales,1"_s, u"SALES"_s})
        QCOMPARE(resultOf(m_control->setInQueue(queue, true)).error().kind, ErrorKind::NotFound);
    QCOMPARE(m_server->count("QueueAdd"), 0);
}

void AmiCallControlTest::setPaused_inAllQueues_withACleanReason()
{
    listQueues();
    connectSource();
    QTRY_COMPARE(m_control->queues().size(), 2);
    QVERIFY(
        resultOf(m_control->setPaused(true, u"Lunch\r\nQueue: sales |"_s + QString(500, u'x'))));
    const FakeAmiServer::Action action = m_server->last("QueuePause");
    QCOMPARE(action.value("interface"), QByteArray("PJSIP/1001"));
    QCOMPARE(action.value("paused"), QByteArray("true"));
    QVERIFY(!action.contains("queue"));
    QVERIFY(action.value("reason").startsWith("Lunch Queue: sales x"));
    QVERIFY(action.value("reason").size() <= 80);
    QVERIFY(resultOf(m_control->setPaused(false, {})));
    QCOMPARE(m_server->last("QueuePause").value("paused"), QByteArray("false"));
    QVERIFY(!m_server->last("QueuePause").contains("reason"));
}

void AmiCallControlTest::setPaused_inNoQueue_isNotFound()
{
    connectSource();
    QCOMPARE(resultOf(m_control->setPaused(true, {})).error().kind, ErrorKind::NotFound);
    QCOMPARE(m_server->count("QueuePause"), 0);
}

QTEST_GUILESS_MAIN(AmiCallControlTest)
#include "amicallcontroltest.moc"
