#include "democlient_p.h"
#include "demoqueues_p.h"
#include "demoserver.h"
#include "demoswitch_p.h"

#include <QRegularExpression>

#include <algorithm>

using Ringside::DemoAction::valueOf;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

// What the demo's manager interface does when it is told to.

namespace Ringside {

namespace {

constexpr auto agentPicksUp = 1s; // the phone that rings for him to dial
constexpr auto colleaguePicksUp = 1500ms;
constexpr auto customerPicksUp = 2s;
constexpr auto longestTalk = 3min; // then whoever was dialled hangs up
constexpr auto postponed = 3s; // who waits while he is talked about does not hang up

constexpr auto refused = "Error: ";

struct Command {
    const char *name;
    const char *description;
    const char *rights;
};
constexpr Command commands[] = {
    {"Atxfer", "Attended transfer.", "call,all"},
    {"BlindTransfer", "Blind transfer channel(s) to the given destination", "call,all"},
    {"CancelAtxfer", "Cancel an attended transfer.", "call,all"},
    {"Challenge", "Generate Challenge for MD5 Auth.", "<none>"},
    {"CoreSettings", "Show PBX core settings (version etc).", "system,reporting,all"},
    {"CoreShowChannels", "List currently active channels.", "system,reporting,all"},
    {"Getvar", "Gets a channel variable or function value.", "call,reporting,all"},
    {"Hangup", "Hangup channel.", "system,call,all"},
    {"ListCommands", "List available manager commands.", "<none>"},
    {"Login", "Login Manager.", "<none>"},
    {"Logoff", "Logoff Manager.", "<none>"},
    {"Originate", "Originate a call.", "originate,all"},
    {"PJSIPNotify",
     "Send a NOTIFY to either an endpoint, an arbitrary URI, or inside a SIP dialog.",
     "system,all"},
    {"Ping", "Keepalive command.", "<none>"},
    {"QueueAdd", "Add interface to queue.", "agent,all"},
    {"QueuePause", "Makes a queue member temporarily unavailable.", "agent,all"},
    {"QueueRemove", "Remove interface from queue.", "agent,all"},
    {"QueueStatus", "Show queue status.", "<none>"},
    {"Redirect", "Redirect (transfer) a call.", "call,all"},
};

} // namespace

void DemoServer::command(Client &client, const QByteArray &name, const QByteArray &action,
                         const QByteArray &id)
{
    const auto answer = [&](const QByteArray &message) {
        const bool isRefused = message.startsWith(refused);
        client.socket->write((isRefused ? "Response: Error\r\n" : "Response: Success\r\n") + id
                             + "Message: " + message.mid(isRefused ? qstrlen(refused) : 0)
                             + "\r\n\r\n");
    };
    if (name == "listcommands")
        return listCommands(client, id);
    if (name == "coreshowchannels")
        return listChannels(client, id);
    if (name == "queuestatus")
        return listQueues(client, id);
    if (name == "getvar") {
        static const QRegularExpression exists(u"^DIALPLAN_EXISTS\\([^,()]*,([^,()]*),1\\)$"_s);
        const QByteArray variable = valueOf(action, "Variable");
        const QRegularExpressionMatch match = exists.match(QString::fromUtf8(variable));
        const QByteArray value = !match.hasMatch() ? QByteArray()
            : isNumber(match.captured(1).toUtf8()) ? QByteArray("1")
                                                   : QByteArray("0");
        client.socket->write("Response: Success\r\n" + id + "Variable: " + variable
                             + "\r\nValue: " + value + "\r\n\r\n");
        return;
    }
    if (name == "originate")
        return answer(originate(action, id));
    if (name == "hangup")
        return answer(hangUp(action));
    if (name == "blindtransfer")
        return answer(blindTransfer(action));
    if (name == "redirect")
        return answer(redirect(action));
    if (name == "atxfer")
        return answer(consult(action));
    if (name == "cancelatxfer")
        return answer(takeBack(action));
    if (name == "pjsipnotify")
        return answer(notify(action));
    if (name.startsWith("queue"))
        return answer(changeQueues(name, action));
    answer(refused + ("Invalid/unknown command: " + name)
           + ". Use Action: ListCommands to show available commands.");
}

void DemoServer::listCommands(Client &client, const QByteArray &id)
{
    QByteArray list = "Response: Success\r\n" + id;
    for (const Command &known : commands)
        list += QByteArray(known.name) + ": " + known.description + "  (Priv: " + known.rights
            + ")\r\n";
    client.socket->write(list + "\r\n");
}

void DemoServer::listChannels(Client &client, const QByteArray &id)
{
    const QList<QByteArray> list = m_switch->channelList(id);
    client.socket->write(
        "Response: Success\r\n" + id + "EventList: start\r\nMessage: Channels will follow\r\n\r\n"
        + list.join() + "Event: CoreShowChannelsComplete\r\n" + id
        + "EventList: Complete\r\nListItems: " + QByteArray::number(list.size()) + "\r\n\r\n");
}

void DemoServer::listQueues(Client &client, const QByteArray &id)
{
    const QList<QByteArray> list =
        m_queues->list(id, [this](const QByteArray &queue) { return m_switch->waitingIn(queue); });
    client.socket->write("Response: Success\r\n" + id
                         + "EventList: start\r\nMessage: Queue status will follow\r\n\r\n"
                         + list.join() + "Event: QueueStatusComplete\r\n" + id
                         + "EventList: Complete\r\nListItems: " + QByteArray::number(list.size())
                         + "\r\n\r\n");
}

// -- who can be called ----------------------------------------------------------------------------

std::optional<CallParty> DemoServer::phoneOf(const QByteArray &number) const
{
    const QString text = QString::fromLatin1(number);
    if (text == m_script.colleague.number)
        return m_script.colleague;
    const bool isPhone =
        number.size() == 4 && number.startsWith("10") && text != m_script.agent.number;
    return isPhone ? std::optional(CallParty{text, u"Carol Agent"_s}) : std::nullopt;
}

bool DemoServer::isNumber(const QByteArray &number) const
{
    const QByteArray digits = number.startsWith('+') ? number.mid(1) : number;
    const bool isDigits =
        std::all_of(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
    return isDigits && (phoneOf(number) || (digits.size() >= 7 && digits.size() <= 15));
}

// Lets \a channel call \a number, who answers.
void DemoServer::dialOn(quint64 channel, const QByteArray &number)
{
    const auto phone = phoneOf(number);
    const DemoSwitch::Id called = phone ? m_switch->call(channel, *phone, {})
                                        : m_switch->callTrunk(channel, QString::fromLatin1(number));
    m_switch->ring(called);
    later(phone ? milliseconds(colleaguePicksUp) : milliseconds(customerPicksUp), [this, called] {
        if (m_switch->isRinging(called))
            m_switch->answer(called, {});
    });
    later(longestTalk, [this, called] { endCall(called); });
}

void DemoServer::endCall(quint64 caller)
{
    if (m_switch->consultationOf(caller))
        later(postponed, [this, caller] { endCall(caller); });
    else
        m_switch->end(caller);
}

// -- calls ----------------------------------------------------------------------------------------

QByteArray DemoServer::originate(const QByteArray &action, const QByteArray &id)
{
    const QByteArray number = valueOf(action, "Exten");
    const QByteArray device = valueOf(action, "Channel");
    if (device.isEmpty())
        return refused + QByteArray("Channel not specified");
    if (!isNumber(number))
        return refused + QByteArray("Extension does not exist.");
    const auto tellResult = [this, id, number](const char *result, const QByteArray &channel,
                                               int reason) {
        broadcast("Event: OriginateResponse\r\nPrivilege: call,all\r\n" + id + "Response: " + result
                  + "\r\nChannel: " + channel + "\r\nContext: internal\r\nExten: " + number
                  + "\r\nReason: " + QByteArray::number(reason)
                  + "\r\nUniqueid: <unknown>\r\nCallerIDNum: " + m_script.agent.number.toUtf8()
                  + "\r\nCallerIDName: <unknown>\r\n\r\n");
    };
    if (device.compare("PJSIP/" + m_script.agent.number.toUtf8(), Qt::CaseInsensitive) != 0) {
        later(0ms, [tellResult, device] { tellResult("Failure", device, 0); });
        return "Originate successfully queued";
    }
    const DemoSwitch::Id phone = m_switch->originate(m_script.agent);
    later(agentPicksUp, [this, phone, number, device, tellResult] {
        if (!m_switch->has(phone)) {
            tellResult("Failure", device, 0);
            return;
        }
        m_switch->takeOriginated(phone, QString::fromLatin1(number));
        tellResult("Success", device, 4);
        dialOn(phone, number);
    });
    return "Originate successfully queued";
}

QByteArray DemoServer::hangUp(const QByteArray &action)
{
    const DemoSwitch::Id channel = m_switch->find(valueOf(action, "Channel"));
    if (!channel)
        return refused + QByteArray("No such channel");
    m_switch->end(channel);
    return "Channel Hungup";
}

QByteArray DemoServer::blindTransfer(const QByteArray &action)
{
    const QByteArray number = valueOf(action, "Exten");
    const DemoSwitch::Id channel = m_switch->find(valueOf(action, "Channel"));
    const DemoSwitch::Id customer = m_switch->partnerOf(channel);
    if (!channel)
        return refused + QByteArray("Channel specified does not exist");
    if (!customer || m_switch->consultationOf(channel))
        return refused + QByteArray("Transfer invalid");
    m_switch->passOn(customer, channel, number);
    if (isNumber(number))
        dialOn(customer, number);
    else
        m_switch->end(customer); // so does a real one
    return "Transfer succeeded";
}

QByteArray DemoServer::redirect(const QByteArray &action)
{
    const QByteArray number = valueOf(action, "Exten");
    const DemoSwitch::Id channel = m_switch->find(valueOf(action, "Channel"));
    if (!channel)
        return refused + QByteArray("Channel does not exist: ") + valueOf(action, "Channel");
    if (m_switch->consultationOf(channel))
        return refused + QByteArray("Redirect failed");
    m_switch->redirect(channel, number);
    if (isNumber(number))
        dialOn(channel, number);
    else
        m_switch->end(channel);
    return "Redirect successful";
}

QByteArray DemoServer::consult(const QByteArray &action)
{
    const DemoSwitch::Id channel = m_switch->find(valueOf(action, "Channel"));
    if (!channel)
        return refused + QByteArray("Channel specified does not exist");
    const QByteArray number = valueOf(action, "Exten");
    const CallParty target = phoneOf(number).value_or(CallParty{QString::fromLatin1(number), {}});
    later(0ms, [this, channel, target, number] {
        const bool canAsk =
            isNumber(number) && m_switch->partnerOf(channel) && !m_switch->consultationOf(channel);
        const DemoSwitch::Id phone = canAsk ? m_switch->consult(channel, target) : 0;
        if (!phone)
            return; // a real one plays a tone to the agent, and says nothing here
        m_switch->ringConsulted(phone);
        later(colleaguePicksUp, [this, phone] { m_switch->answerConsulted(phone); });
    });
    return "Atxfer successfully queued";
}

QByteArray DemoServer::takeBack(const QByteArray &action)
{
    const DemoSwitch::Id channel = m_switch->find(valueOf(action, "Channel"));
    if (!channel)
        return refused + QByteArray("Channel specified does not exist");
    if (const DemoSwitch::Id asked = m_switch->consultationOf(channel))
        later(0ms, [this, asked] { m_switch->takeBack(asked); });
    return "CancelAtxfer successfully queued";
}

// The agent's phone is one of those that do what a NOTIFY asks for.
QByteArray DemoServer::notify(const QByteArray &action)
{
    const DemoSwitch::Id channel = m_switch->find(valueOf(action, "Channel"));
    const QByteArray event = valueOf(action, "Variable");
    if (!channel)
        return refused + QByteArray("Channel not found");
    if (m_switch->partnerOf(channel) && (event == "Event=hold" || event == "Event=talk"))
        m_switch->setHold(channel, event == "Event=hold");
    return "NOTIFY sent";
}

QByteArray DemoServer::changeQueues(const QByteArray &name, const QByteArray &action)
{
    const QByteArray queue = valueOf(action, "Queue");
    const QByteArray interface = valueOf(action, "Interface");
    const bool isPaused =
        QByteArrayList{"true", "1", "yes", "on"}.contains(valueOf(action, "Paused").toLower());
    DemoQueues::Answer answer{false, "Invalid/unknown command: " + name};
    if (name == "queueadd")
        answer = m_queues->add(queue, interface, isPaused);
    else if (name == "queueremove")
        answer = m_queues->remove(queue, interface);
    else if (name == "queuepause")
        answer = m_queues->pause(queue, interface, isPaused, valueOf(action, "Reason"));
    return (answer.isDone ? "" : refused) + answer.message;
}

// -- what happens a little later ------------------------------------------------------------------

void DemoServer::later(milliseconds time, std::function<void()> act)
{
    const auto now = std::chrono::duration_cast<milliseconds>(m_clock.elapsed());
    m_later.push_back(
        {now + milliseconds(qint64(double(time.count()) / m_options.speed)), std::move(act)});
    const auto next = std::min_element(m_later.cbegin(), m_later.cend(),
                                       [](const Step &a, const Step &b) { return a.at < b.at; });
    m_laterAlarm->start(std::max(milliseconds(0), next->at - now));
}

void DemoServer::actLater()
{
    const auto now = std::chrono::duration_cast<milliseconds>(m_clock.elapsed());
    const auto isLater = [now](const Step &step) {
        return step.at > now;
    };
    const auto due = std::stable_partition(m_later.begin(), m_later.end(), isLater);
    std::vector<Step> steps(std::make_move_iterator(due), std::make_move_iterator(m_later.end()));
    m_later.erase(due, m_later.end());
    std::stable_sort(steps.begin(), steps.end(),
                     [](const Step &a, const Step &b) { return a.at < b.at; });
    for (const Step &step : steps)
        step.act();
    if (m_later.empty())
        return;
    const auto next = std::min_element(m_later.cbegin(), m_later.cend(),
                                       [](const Step &a, const Step &b) { return a.at < b.at; });
    m_laterAlarm->start(std::max(milliseconds(0), next->at - now));
}

} // namespace Ringside
