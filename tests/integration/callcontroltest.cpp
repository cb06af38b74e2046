#include "amicallsource.h"
#include "asteriskserver.h"
#include "callcontrolcontract.h"
#include "requirement.h"

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

    void ring() override { m_caller = SipParty::call(m_server, u"callerstays"_s, u"5000"_s, 0); }
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

private:
    std::unique_ptr<AsteriskServer> m_server;
};

QTEST_GUILESS_MAIN(CallControlOnAsteriskTest)
#include "callcontroltest.moc"
