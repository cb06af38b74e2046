#include "amicallsource.h"
#include "callcontrolcontract.h"
#include "fakeamiserver.h"
#include "fakeclock.h"

#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace Ringside;

namespace {

using Headers = FakeAmiServer::Headers;
using Action = FakeAmiServer::Action;

struct Channel {
    QByteArray name;
    QByteArray uniqueid;
    QByteArray linkedid;
    QByteArray number;
    QByteArray displayName;
    QByteArray exten = "5000";
};

Headers headers(const Channel &channel, int state, const QByteArray &prefix = {})
{
    return {{prefix + "Channel", channel.name},
            {prefix + "ChannelState", QByteArray::number(state)},
            {prefix + "CallerIDNum", channel.number},
            {prefix + "CallerIDName", channel.displayName},
            {prefix + "Exten", channel.exten},
            {prefix + "Uniqueid", channel.uniqueid},
            {prefix + "Linkedid", channel.linkedid}};
}

constexpr int down = 0;
constexpr int ringing = 5;
constexpr int up = 6;

// As an Asterisk before 13.18 does it: without CancelAtxfer, and without an event that another
// would not do.
class FakeAmiRig : public CallControlRig {
public:
    FakeAmiRig()
    {
        m_isListening = m_server.listen();
        m_server.accounts["agent"].commands = {
            "Atxfer",   "BlindTransfer", "Getvar",      "Hangup",      "Originate",
            "QueueAdd", "QueuePause",    "QueueRemove", "QueueStatus", "Redirect"};
        m_server.accounts["listener"] = {"s3cret", true, {}};
        m_server.onCommand = [this](const Action &action) {
            return answerTo(action);
        };
        m_server.afterCommand = [this](const Action &action) {
            act(action);
        };
    }

    std::unique_ptr<CallSource> makeAgent() override { return make(u"agent"_s, u"1001"_s); }
    std::unique_ptr<CallSource> makeColleague() override { return make(u"listener"_s, u"1002"_s); }
    std::unique_ptr<CallSource> makeListener() override { return make(u"listener"_s, u"1001"_s); }

    void ring() override
    {
        m_customer = {"PJSIP/trunk-00000001", "100.1", "100.1", "+14155550123", "Jane Doe"};
        m_agent = {"PJSIP/1001-00000002", "100.2", "100.1", "1001", "Alice Agent"};
        tell("Newchannel", headers(m_customer, 4));
        ringPhone(m_customer, m_agent);
        m_isRinging = true;
    }
    void take() override
    {
        m_isRinging = false;
        answerPhone(m_customer, m_agent);
        list();
    }
    void pass() override
    {
        QTest::qWait(1);
        m_clock.advance(20ms);
    }

private:
    struct Queue {
        bool isFixed = false;
        bool isMember = false;
        bool isPaused = false;
    };

    std::unique_ptr<CallSource> make(const QString &account, const QString &extension)
    {
        AmiSettings settings;
        settings.name = u"Exchange"_s;
        settings.hosts = {u"127.0.0.1"_s};
        settings.port = m_server.port();
        settings.username = account;
        settings.secret = Secret("s3cret");
        settings.extensions = {extension};
        return std::make_unique<AmiCallSource>(settings, m_clock, [] { return 0.5; });
    }

    void tell(const QByteArray &event, const Headers &first, const Headers &more = {})
    {
        m_server.sendEvent(event, first + more);
    }

    // -- calls

    void ringPhone(const Channel &caller, const Channel &phone)
    {
        const Headers connected{{"ConnectedLineNum", caller.number},
                                {"ConnectedLineName", caller.displayName}};
        tell("Newchannel", headers(phone, down));
        tell("DialBegin", headers(caller, 4), headers(phone, down, "Dest"));
        tell("Newstate", headers(phone, ringing), connected);
    }
    void answerPhone(const Channel &caller, const Channel &phone)
    {
        tell("Newstate", headers(phone, up));
        tell("DialEnd", headers(caller, up),
             headers(phone, up, "Dest") + Headers{{"DialStatus", "ANSWER"}});
        enter(phone, "home");
        enter(caller, "home");
    }
    void enter(const Channel &channel, const QByteArray &bridge)
    {
        tell("BridgeEnter", headers(channel, up), {{"BridgeUniqueid", bridge}});
    }
    void leave(const Channel &channel, const QByteArray &bridge)
    {
        tell("BridgeLeave", headers(channel, up), {{"BridgeUniqueid", bridge}});
    }
    void hangUp(const Channel &channel, const QByteArray &cause = "16")
    {
        tell("Hangup", headers(channel, up), {{"Cause", cause}});
    }
    // For whoever connects now.
    void list()
    {
        m_server.channels.clear();
        for (const Channel *channel : {&m_customer, &m_agent}) {
            QByteArray text;
            for (const auto &[name, value] : headers(*channel, up))
                text += name + ": " + value + "\r\n";
            const bool isCaller = channel->uniqueid == channel->linkedid;
            m_server.channels.append(text + "Application: " + (isCaller ? "Dial" : "AppDial")
                                     + "\r\nDuration: 00:00:05\r\nBridgeId: home\r\n");
        }
    }
    void ringColleague()
    {
        m_colleague = {"PJSIP/1002-00000003", "100.3", m_customer.linkedid, "1002",
                       "Bob Agent",           "1002"};
        ringPhone(m_customer, m_colleague);
        answerPhone(m_customer, m_colleague);
    }

    QByteArray answerTo(const Action &action)
    {
        const QByteArray name = action.value("action");
        const auto refuse = [](const QByteArray &message) {
            return "Response: Error\r\nMessage: " + message + "\r\n";
        };
        if (name == "Getvar")
            return QByteArray("Response: Success\r\nValue: ")
                + (action.value("variable").contains("9999") ? "0" : "1") + "\r\n";
        if (name.startsWith("Queue") && name != "QueueStatus" && name != "QueuePause"
            && !m_queues.contains(action.value("queue")))
            return refuse("No such queue");
        if (name == "QueueRemove" && m_queues.value(action.value("queue")).isFixed)
            return refuse("Member not dynamic");
        return "Response: Success\r\nMessage: Done\r\n";
    }

    void act(const Action &action)
    {
        const QByteArray name = action.value("action");
        if (name == "Originate")
            dial(action);
        else if (name == "Hangup")
            end(action.value("channel"));
        else if (name == "BlindTransfer")
            transfer();
        else if (name == "Redirect")
            redirect();
        else if (name == "Atxfer")
            consult();
        else if (name.startsWith("Queue"))
            changeQueues(name, action);
    }

    void dial(const Action &action)
    {
        m_agent = {"PJSIP/1001-00000005", "200.1", "200.1", "1001", "Alice Agent",
                   action.value("exten")};
        m_customer = {"PJSIP/trunk-00000006", "200.2", "200.1",
                      action.value("exten"),  {},      action.value("exten")};
        tell("Newchannel", headers(m_agent, down));
        tell("Newstate", headers(m_agent, up));
        tell("OriginateResponse",
             {{"ActionID", action.value("actionid")}, {"Response", "Success"}, {"Reason", "4"}});
        tell("Newchannel", headers(m_customer, down));
        tell("DialBegin", headers(m_agent, up), headers(m_customer, down, "Dest"));
        tell("DialEnd", headers(m_agent, up),
             headers(m_customer, up, "Dest") + Headers{{"DialStatus", "ANSWER"}});
        enter(m_customer, "home");
        enter(m_agent, "home");
        list();
    }
    void end(const QByteArray &channel)
    {
        if (channel == m_half.name) {
            takeBack();
        } else if (m_isConsulting) {
            complete();
        } else if (m_isRinging) {
            tell("DialEnd", headers(m_customer, 4),
                 headers(m_agent, ringing, "Dest") + Headers{{"DialStatus", "BUSY"}});
            tell("Hangup", headers(m_agent, ringing), {{"Cause", "17"}});
            hangUp(m_customer, "17");
        } else {
            hangUp(m_agent);
            hangUp(m_customer);
        }
    }
    void transfer()
    {
        tell("BlindTransfer", headers(m_agent, up, "Transferer"),
             headers(m_customer, up, "Transferee") + Headers{{"Result", "Success"}});
        leave(m_agent, "home");
        hangUp(m_agent);
        ringColleague();
    }
    void redirect()
    {
        tell("Hangup", headers(m_agent, ringing), {{"Cause", "16"}});
        ringColleague();
    }
    void consult()
    {
        m_isConsulting = true;
        m_half = {"Local/1002@internal-00000004;1", "100.4", m_customer.linkedid, {}, {}, "1002"};
        m_colleague = {"PJSIP/1002-00000003", "100.3", m_customer.linkedid, "1002",
                       "Bob Agent",           "1002"};
        tell("Hold", headers(m_agent, up));
        tell("Newchannel", headers(m_half, down));
        enter(m_half, "consultation");
        leave(m_agent, "home");
        enter(m_agent, "consultation");
        ringPhone(m_agent, m_colleague);
        tell("Newstate", headers(m_colleague, up));
    }
    void takeBack()
    {
        m_isConsulting = false;
        leave(m_agent, "consultation");
        enter(m_agent, "home");
        tell("Unhold", headers(m_agent, up));
        hangUp(m_half);
        hangUp(m_colleague);
    }
    void complete()
    {
        m_isConsulting = false;
        tell("AttendedTransfer", {{"Result", "Success"}},
             headers(m_agent, up, "OrigTransferer") + headers(m_agent, up, "SecondTransferer")
                 + headers(m_customer, up, "Transferee")
                 + headers(m_colleague, up, "TransferTarget"));
        hangUp(m_agent);
        hangUp(m_half);
    }

    // -- queues

    void changeQueues(const QByteArray &name, const Action &action)
    {
        const QByteArray wanted = action.value("queue");
        for (auto queue = m_queues.begin(); queue != m_queues.end(); ++queue) {
            const bool isMeant = wanted.isEmpty() || wanted == queue.key();
            if (name == "QueueStatus") {
                tell("QueueParams", {{"Queue", queue.key()}, {"Calls", "0"}});
                if (queue->isMember)
                    tellMember("QueueMember", queue.key(), *queue);
            } else if (name == "QueueAdd" && isMeant) {
                queue->isMember = true;
                tellMember("QueueMemberAdded", queue.key(), *queue);
            } else if (name == "QueueRemove" && isMeant && !queue->isFixed) {
                queue->isMember = false;
                tellMember("QueueMemberRemoved", queue.key(), *queue);
            } else if (name == "QueuePause" && isMeant && queue->isMember) {
                queue->isPaused = action.value("paused") == "true";
                tellMember("QueueMemberPaused", queue.key(), *queue); // its old name
            }
        }
        if (name == "QueueStatus")
            tell("QueueStatusComplete",
                 {{"ActionID", action.value("actionid")}, {"EventList", "Complete"}});
    }
    void tellMember(const QByteArray &event, const QByteArray &name, const Queue &queue)
    {
        tell(event,
             {{"Queue", name},
              {"Location", "PJSIP/1001"}, // its old name
              {"Membership", queue.isFixed ? "static" : "dynamic"},
              {"Paused", queue.isPaused ? "1" : "0"}});
    }

    FakeClock m_clock;
    FakeAmiServer m_server;
    bool m_isListening = false;
    bool m_isRinging = false;
    bool m_isConsulting = false;
    Channel m_customer;
    Channel m_agent;
    Channel m_colleague;
    Channel m_half; // of the consultation's Local channel
    QHash<QByteArray, Queue> m_queues{{"support", {true, true, false}}, {"sales", {}}};
};

} // namespace

class CallControlOnFakeServerTest : public CallControlContract {
    Q_OBJECT

protected:
    std::unique_ptr<CallControlRig> makeRig() override { return std::make_unique<FakeAmiRig>(); }
};

QTEST_GUILESS_MAIN(CallControlOnFakeServerTest)
#include "callcontrolonfakeservertest.moc"
