#include "amicallsource.h"
#include "callsourcecontract.h"
#include "demoserver.h"
#include "tcprelay.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace Ringside;

namespace {

// The demo plays its script whatever anybody does: a call a round, with time to look at each of its states.
class DemoRig : public CallSourceRig
{
public:
    DemoRig()
        : m_server(script(), m_clock, {1, true})
    {
        if (m_server.start())
            m_relay = std::make_unique<TcpRelay>(m_server.port());
    }

    FakeClock &clock() override { return m_clock; }

    std::unique_ptr<CallSource> makeSource(const QString &name) override
    {
        return make(name, m_server.secret());
    }
    std::unique_ptr<CallSource> makeRefusedSource() override
    {
        return make(u"Exchange"_s, Secret("not this one"));
    }

    void beginCall() override { advanceTo(pause); }
    void answerCall() override { advanceTo(pause + ring); }
    void endCall() override { advanceTo(pause + ring + talk); }

    void breakConnection() override { m_relay->cut(); }
    void mendConnection() override { m_relay->mend(); }

private:
    static constexpr auto pause = 5s;
    static constexpr auto ring = 8s;
    static constexpr auto talk = 10s;

    static DemoScript script()
    {
        DemoScene scene;
        scene.caller = {u"+14155550123"_s, u"Jane Doe"_s};
        scene.dialled = u"5000"_s;
        scene.pause = pause;
        scene.ring = ring;
        scene.talk = talk;
        DemoScript script;
        script.scenes = {scene};
        return script;
    }

    std::unique_ptr<CallSource> make(const QString &name, const Secret &secret)
    {
        AmiSettings settings;
        settings.name = name;
        settings.hosts = {u"127.0.0.1"_s};
        settings.port = m_relay->port();
        settings.username = m_server.username();
        settings.secret = secret;
        settings.extensions = {u"1001"_s};
        return std::make_unique<AmiCallSource>(settings, m_clock, [] { return 0.5; });
    }

    // The script began at the login, shortly after zero; jumping to a moment shortly after the one meant.
    void advanceTo(std::chrono::milliseconds moment)
    {
        const auto wanted = moment + 1500ms;
        const auto now = std::chrono::duration_cast<std::chrono::milliseconds>(m_clock.elapsed());
        if (wanted > now)
            m_clock.advance(wanted - now);
    }

    FakeClock m_clock;
    DemoServer m_server;
    std::unique_ptr<TcpRelay> m_relay;
};

} // namespace

class AmiOnDemoTest : public CallSourceContract
{
    Q_OBJECT

protected:
    std::unique_ptr<CallSourceRig> makeRig() override { return std::make_unique<DemoRig>(); }
};

QTEST_GUILESS_MAIN(AmiOnDemoTest)
#include "amiondemotest.moc"
