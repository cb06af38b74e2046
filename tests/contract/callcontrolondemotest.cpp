#include "amicallsource.h"
#include "callcontrolcontract.h"
#include "demoserver.h"
#include "fakeclock.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace Ringside;

namespace {

class DemoRig : public CallControlRig {
public:
    DemoRig()
        : m_server(DemoScript{}, m_clock, {1, false}), m_isStarted(m_server.start().has_value())
    {
    }

    std::unique_ptr<CallSource> makeAgent() override { return make(u"1001"_s); }
    std::unique_ptr<CallSource> makeColleague() override { return make(u"1002"_s); }
    std::unique_ptr<CallSource> makeListener() override { return {}; } // the demo has one account

    void ring() override
    {
        DemoScene scene;
        scene.caller = {u"+14155550123"_s, u"Jane Doe"_s};
        scene.dialled = u"5000"_s;
        scene.ring = 10s; // then the agent's phone is taken
        scene.talk = 10min;
        m_server.play(scene);
    }
    void take() override { }
    void pass() override
    {
        // why: sockets live in the time of this computer; the clock must not run far ahead of them.
        QTest::qWait(1);
        m_clock.advance(20ms);
    }

private:
    std::unique_ptr<CallSource> make(const QString &extension)
    {
        AmiSettings settings;
        settings.name = u"Demo"_s;
        settings.hosts = {u"127.0.0.1"_s};
        settings.port = m_server.port();
        settings.username = m_server.username();
        settings.secret = m_server.secret();
        settings.extensions = {extension};
        settings.holdByNotify = true; // as the program does for the demo
        return std::make_unique<AmiCallSource>(settings, m_clock, [] { return 0.5; });
    }

    FakeClock m_clock;
    DemoServer m_server;
    bool m_isStarted = false;
};

} // namespace

class CallControlOnDemoTest : public CallControlContract {
    Q_OBJECT

protected:
    std::unique_ptr<CallControlRig> makeRig() override { return std::make_unique<DemoRig>(); }

private Q_SLOTS:
    void hold_andBack();
};

void CallControlOnDemoTest::hold_andBack()
{
    const CallId call = talk();
    QVERIFY(!call.isEmpty());
    QVERIFY(control().abilities().hold);
    QVERIFY(resultOf(control().setHeld(call, true)));
    QCOMPARE(events().constLast().state, CallState::Held);
    QVERIFY(resultOf(control().setHeld(call, false)));
    QCOMPARE(events().constLast().state, CallState::Answered);
}

QTEST_GUILESS_MAIN(CallControlOnDemoTest)
#include "callcontrolondemotest.moc"
