#include "amicallsource.h"
#include "callsourcecontract.h"
#include "fakeamiserver.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Ringside;

namespace {

class FakeAmiRig : public CallSourceRig
{
public:
    FakeAmiRig() { m_isListening = m_server.listen(); }

    FakeClock &clock() override { return m_clock; }

    std::unique_ptr<CallSource> makeSource(const QString &name) override
    {
        AmiSettings settings;
        settings.name = name;
        settings.hosts = {u"127.0.0.1"_s};
        settings.port = m_server.port();
        settings.username = u"agent"_s;
        settings.secret = Secret("s3cret");
        settings.extensions = {u"1001"_s};
        return std::make_unique<AmiCallSource>(settings, m_clock, [] { return 0.5; });
    }

    std::unique_ptr<CallSource> makeRefusedSource() override
    {
        m_server.loginError = "Authentication failed";
        return makeSource(u"Exchange"_s);
    }

    void beginCall() override
    {
        m_state = Ringing;
        m_server.sendEvent("Newchannel", caller());
        m_server.sendEvent("Newchannel", agent("0", "Down"));
        m_server.sendEvent("Newstate", agent("5", "Ringing"));
        listChannels();
    }

    void answerCall() override
    {
        m_state = Up;
        m_server.sendEvent("Newstate", agent("6", "Up"));
        listChannels();
    }

    void endCall() override
    {
        FakeAmiServer::Headers hangup = agent("6", "Up");
        hangup.emplaceBack("Cause", "16");
        m_server.sendEvent("Hangup", hangup);
        hangup = caller();
        hangup.emplaceBack("Cause", "16");
        m_server.sendEvent("Hangup", hangup);
        m_state = None;
        listChannels();
    }

    void breakConnection() override
    {
        m_server.shutDown();
    }

    void mendConnection() override { m_isListening = m_server.listen(); }

private:
    enum State { None, Ringing, Up };

    static FakeAmiServer::Headers headers(const QByteArray &channel, const QByteArray &state,
                                          const QByteArray &stateName, const QByteArray &number,
                                          const QByteArray &name, const QByteArray &connectedNumber,
                                          const QByteArray &connectedName, const QByteArray &exten,
                                          const QByteArray &uniqueid)
    {
        return {{"Channel", channel},
                {"ChannelState", state},
                {"ChannelStateDesc", stateName},
                {"CallerIDNum", number},
                {"CallerIDName", name},
                {"ConnectedLineNum", connectedNumber},
                {"ConnectedLineName", connectedName},
                {"Context", "inbound"},
                {"Exten", exten},
                {"Priority", "1"},
                {"Uniqueid", uniqueid},
                {"Linkedid", "1795232481.0"}};
    }
    FakeAmiServer::Headers caller() const
    {
        return headers("PJSIP/trunk-00000000", m_state == Up ? "6" : "4", m_state == Up ? "Up" : "Ring",
                       "+15551234567", "Jane Doe", "1001", "Alice Agent", "5000", "1795232481.0");
    }
    static FakeAmiServer::Headers agent(const QByteArray &state, const QByteArray &stateName)
    {
        return headers("PJSIP/1001-00000001", state, stateName, "1001", "Alice Agent", "+15551234567",
                       "Jane Doe", "5000", "1795232481.1");
    }
    void listChannels()
    {
        m_server.channels.clear();
        if (m_state == None)
            return;
        const auto list = [this](const FakeAmiServer::Headers &headers, const QByteArray &application) {
            QByteArray text;
            for (const auto &[name, value] : headers)
                text += name + ": " + value + "\r\n";
            m_server.channels.append(text + "Application: " + application + "\r\nDuration: 00:00:05\r\nBridgeId: "
                                     + (m_state == Up ? "3ac2234b" : "") + "\r\n");
        };
        list(caller(), "Dial");
        list(m_state == Up ? agent("6", "Up") : agent("5", "Ringing"), "AppDial");
    }

    FakeClock m_clock;
    FakeAmiServer m_server;
    bool m_isListening = false;
    State m_state = None;
};

} // namespace

class AmiOnFakeServerTest : public CallSourceContract
{
    Q_OBJECT

protected:
    std::unique_ptr<CallSourceRig> makeRig() override { return std::make_unique<FakeAmiRig>(); }
};

QTEST_GUILESS_MAIN(AmiOnFakeServerTest)
#include "amionfakeservertest.moc"
