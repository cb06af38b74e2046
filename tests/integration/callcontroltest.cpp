#include "amicallsource.h"
#include "asteriskserver.h"
#include "callcontrolcontract.h"
#include "requirement.h"

#include <QSignalSpy>
#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace Ringside;

namespace {

// A real Asterisk; the phones, the customers and the trunk are SIPp's.
class AsteriskRig : public CallControlRig {
public:
    explicit AsteriskRig(const AsteriskServer &server)
        : m_server(server), m_colleague(SipParty::phone(server, u"phoneanswers"_s, u"1002"_s, 200)),
          m_trunk(SipParty::phone(server, u"phoneanswers"_s, u"trunk"_s, 200)),
          m_agent(SipParty::phone(server, u"phoneanswers"_s, u"1001"_s, 600))
    {
    }
    ~AsteriskRig() override { endEverything(); }

    std::unique_ptr<CallSource> makeAgent() override { return make(u"control"_s, u"1001"_s); }
    std::unique_ptr<CallSource> makeColleague() override { return make(u"agent"_s, u"1002"_s); }
    std::unique_ptr<CallSource> makeListener() override { return make(u"agent"_s, u"1001"_s); }

    void ring() override { ring(u"5000"_s); }
    void ring(const QString &dialled)
    {
        m_caller = SipParty::call(m_server, u"callerstays"_s, dialled, 0);
    }
    void setAgentsPhone(const QString &scenario, int pause)
    {
        m_agent.reset(); // its port first
        m_agent = SipParty::phone(m_server, scenario, u"1001"_s, pause);
    }
    void setCustomersPhone(const QString &scenario)
    {
        m_trunk.reset();
        m_trunk = SipParty::phone(m_server, scenario, u"trunk"_s, 0);
    }
    void setColleaguesPhone(const QString &scenario)
    {
        m_colleague.reset();
        m_colleague = SipParty::phone(m_server, scenario, u"1002"_s, 0);
    }
    void take() override { } // the phone does so by itself
    void pass() override { QTest::qWait(5); }

private:
    std::unique_ptr<CallSource> make(const QString &account, const QString &extension)
    {
        AmiSettings settings = m_server.settings(account);
        settings.extensions = {extension};
        settings.context = u"internal"_s;
        return std::make_unique<AmiCallSource>(settings, m_clock);
    }

    // No call may last into the next test.
    void endEverything()
    {
        int channels = -1;
        AmiSession admin(m_server.settings(u"admin"_s), m_clock);
        admin.setMessageHandler([&](const AmiMessage &message) {
            if (message.event() == "CoreShowChannelsComplete")
                channels = message.value("ListItems").toInt();
        });
        admin.start();
        QTRY_COMPARE(admin.status().state, ConnectionState::Connected);
        const auto isQuiet = [&] {
            admin.request(AmiAction("Hangup").add("Channel", "/.*/"), [](const AmiMessage &) {});
            channels = -1;
            admin.request(AmiAction("CoreShowChannels"), [](const AmiMessage &) {});
            return QTest::qWaitFor([&] { return channels >= 0; }) && channels == 0;
        };
        QTRY_VERIFY(isQuiet());
    }

    const AsteriskServer &m_server;
    SystemClock m_clock;
    std::unique_ptr<SipParty> m_colleague;
    std::unique_ptr<SipParty> m_trunk;
    std::unique_ptr<SipParty> m_agent;
    std::unique_ptr<SipParty> m_caller;
};

} // namespace

class CallControlOnAsteriskTest : public CallControlContract {
    Q_OBJECT

protected:
    std::unique_ptr<CallControlRig> makeRig() override
    {
        return std::make_unique<AsteriskRig>(*m_server);
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (const QString absence = AsteriskServer::absence(); !absence.isEmpty())
            RINGSIDE_SKIP_WITHOUT(u"asterisk"_s, absence);
        if (const QString absence = SipParty::absence(); !absence.isEmpty())
            RINGSIDE_SKIP_WITHOUT(u"sipp"_s, absence);
        m_server = std::make_unique<AsteriskServer>();
        QVERIFY2(m_server->start(), qPrintable(m_server->error()));
    }

    void rights_giveAbilities_data();
    void rights_giveAbilities();
    void holdByNotify_onAPhoneThatFollows();
    void autoAnswer_reachesThePhone();
    void transfer_fromAQueue();
    void consult_fromAQueue();
    void hangUp_beforeTheCustomerAnswers_cancels();
    void phoneOff_isSaid();

private:
    struct Agent {
        std::unique_ptr<AmiCallSource> source;
        QList<CallEvent> events;
    };
    std::unique_ptr<Agent> agent(const QString &account,
                                 const std::function<void(AmiSettings &)> &change = {});
    AsteriskRig *rig() { return static_cast<AsteriskRig *>(currentRig()); }

    SystemClock m_clock;
    std::unique_ptr<AsteriskServer> m_server;
};

std::unique_ptr<CallControlOnAsteriskTest::Agent>
CallControlOnAsteriskTest::agent(const QString &account,
                                 const std::function<void(AmiSettings &)> &change)
{
    AmiSettings settings = m_server->settings(account);
    settings.context = u"internal"_s;
    if (change)
        change(settings);
    auto agent = std::make_unique<Agent>();
    agent->source = std::make_unique<AmiCallSource>(settings, m_clock);
    connect(agent->source.get(), &CallSource::callEvent, this,
            [&events = agent->events](const CallEvent &event) { events.append(event); });
    QSignalSpy changed(agent->source->control(), &CallControl::abilitiesChanged);
    agent->source->start();
    return QTest::qWaitFor([&] { return changed.count() == 1; }) ? std::move(agent) : nullptr;
}

void CallControlOnAsteriskTest::rights_giveAbilities_data()
{
    QTest::addColumn<CallAbilities>("expected");
    QTest::newRow("dials") << CallAbilities{.dial = true};
    QTest::newRow("calls") << CallAbilities{.hangUp = true, .transfer = true, .consult = true};
    QTest::newRow("queues") << CallAbilities{.queues = true};
    QTest::newRow("holds") << CallAbilities{
        .hangUp = true, .hold = true, .transfer = true, .consult = true};
    QTest::newRow("control") << CallAbilities{
        .dial = true, .hangUp = true, .transfer = true, .consult = true, .queues = true};
}

void CallControlOnAsteriskTest::rights_giveAbilities()
{
    QFETCH(const CallAbilities, expected);
    const auto agent = this->agent(QString::fromLatin1(QTest::currentDataTag()),
                                   [](AmiSettings &s) { s.holdByNotify = true; });
    QVERIFY(agent);
    QCOMPARE(agent->source->control()->abilities(), expected);
}

void CallControlOnAsteriskTest::holdByNotify_onAPhoneThatFollows()
{
    rig()->setAgentsPhone(u"phoneholdswhennotified"_s, 0);
    const auto agent = this->agent(u"holds"_s, [](AmiSettings &s) { s.holdByNotify = true; });
    QVERIFY(agent);
    rig()->ring();
    QTRY_VERIFY(!agent->events.isEmpty() && agent->events.constLast().state == CallState::Answered);
    const CallId call = agent->events.constLast().callId;
    CallControl &control = *agent->source->control();
    const Result<void> held = resultOf(control.setHeld(call, true));
    QVERIFY2(held, qPrintable(held ? QString() : held.error().detail));
    QCOMPARE(agent->events.constLast().state, CallState::Held);
    QVERIFY(resultOf(control.setHeld(call, false)));
    QCOMPARE(agent->events.constLast().state, CallState::Answered);
}

void CallControlOnAsteriskTest::autoAnswer_reachesThePhone()
{
    rig()->setAgentsPhone(u"phoneanswersbyitself"_s, 0);
    const auto agent = this->agent(u"control"_s, [](AmiSettings &s) { s.autoAnswer = true; });
    QVERIFY(agent);
    QVERIFY(resultOf(agent->source->control()->dial(*DialTarget::fromText(rig()->customer()))));
    QTRY_VERIFY(!agent->events.isEmpty() && agent->events.constLast().state == CallState::Answered);
}

void CallControlOnAsteriskTest::transfer_fromAQueue()
{
    const auto agent = this->agent(u"control"_s);
    QVERIFY(agent);
    rig()->setColleaguesPhone(u"phonerings"_s); // who sits in the queue as well
    rig()->ring(u"6000"_s);
    QTRY_VERIFY(!agent->events.isEmpty() && agent->events.constLast().state == CallState::Answered);
    QCOMPARE(agent->events.constLast().queue, u"support"_s);
    const CallId call = agent->events.constLast().callId;
    CallControl &control = *agent->source->control();
    const Result<void> result = resultOnceConnected(
        [&] { return control.transfer(call, *DialTarget::fromText(u"1003"_s)); });
    QVERIFY2(result, qPrintable(result ? QString() : result.error().detail));
    QTRY_COMPARE(agent->events.constLast().state, CallState::Ended);
    QCOMPARE(agent->events.constLast().outcome, CallOutcome::Answered);
}

void CallControlOnAsteriskTest::consult_fromAQueue()
{
    const auto agent = this->agent(u"control"_s);
    QVERIFY(agent);
    rig()->setColleaguesPhone(u"phonerings"_s);
    rig()->ring(u"6000"_s);
    QTRY_VERIFY(!agent->events.isEmpty() && agent->events.constLast().state == CallState::Answered);
    const CallId call = agent->events.constLast().callId;
    CallControl &control = *agent->source->control();
    const Result<void> result = resultOnceConnected(
        [&] { return control.consult(call, *DialTarget::fromText(u"1002"_s)); });
    QVERIFY2(result, qPrintable(result ? QString() : result.error().detail));
    QTRY_COMPARE(agent->events.constLast().state, CallState::Held);
    QVERIFY(resultOf(control.takeBack(call)));
    QTRY_COMPARE(agent->events.constLast().state, CallState::Answered);
}

void CallControlOnAsteriskTest::hangUp_beforeTheCustomerAnswers_cancels()
{
    rig()->setCustomersPhone(u"phonerings"_s);
    const auto agent = this->agent(u"control"_s);
    QVERIFY(agent);
    CallControl &control = *agent->source->control();
    QVERIFY(resultOf(control.dial(*DialTarget::fromText(rig()->customer()))));
    QTRY_VERIFY(!agent->events.isEmpty());
    QCOMPARE(agent->events.constLast().state, CallState::Ringing);
    const CallId call = agent->events.constLast().callId;
    QCOMPARE(resultOf(control.transfer(call, *DialTarget::fromText(u"1002"_s))).error().kind,
             ErrorKind::Unsupported);
    QVERIFY(resultOf(control.hangUp(call)));
    QTRY_COMPARE(agent->events.constLast().state, CallState::Ended);
    QCOMPARE(agent->events.constLast().outcome, CallOutcome::Cancelled);
}

void CallControlOnAsteriskTest::phoneOff_isSaid()
{
    const auto agent =
        this->agent(u"control"_s, [](AmiSettings &s) { s.originateDevice = u"PJSIP/1099"_s; });
    QVERIFY(agent);
    const Result<void> result =
        resultOf(agent->source->control()->dial(*DialTarget::fromText(rig()->customer())));
    QVERIFY(!result);
    QCOMPARE(result.error().kind, ErrorKind::NotFound);
    QVERIFY(result.error().detail.contains(u"PJSIP/1099"_s));
}

QTEST_GUILESS_MAIN(CallControlOnAsteriskTest)
#include "callcontroltest.moc"
