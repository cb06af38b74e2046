#include "demoswitch_p.h"

#include <QUuid>

#include <algorithm>

namespace Ringside {

namespace {

enum ChannelState { Down = 0, Ring = 4, Ringing = 5, Up = 6 };

QByteArray stateName(int state)
{
    switch (state) {
    case Down:
        return "Down";
    case Ring:
        return "Ring";
    case Ringing:
        return "Ringing";
    default:
        return "Up";
    }
}

QByteArray orUnknown(const QString &text)
{
    return text.isEmpty() ? QByteArray("<unknown>") : text.toUtf8();
}

QByteArray header(const QByteArray &name, const QByteArray &value)
{
    return name + ": " + value + "\r\n";
}

QByteArray device(const QByteArray &channelName)
{
    return channelName.left(channelName.lastIndexOf('-'));
}

} // namespace

DemoSwitch::DemoSwitch(const Clock &clock, Sink sink)
    : m_clock(clock)
    , m_sink(std::move(sink))
{
}

// -- channels and the text of events --------------------------------------------------------------

DemoSwitch::Id DemoSwitch::add(const QByteArray &device, Channel channel, Id linkedTo)
{
    const QByteArray sequence = QByteArray::number(m_sequence, 16).rightJustified(8, '0');
    channel.createdAt = m_clock.nowUtc();
    channel.name = device + '-' + sequence;
    channel.uniqueid = QByteArray::number(channel.createdAt.toSecsSinceEpoch()) + '.'
        + QByteArray::number(m_sequence);
    channel.linkedid = linkedTo ? m_channels.value(linkedTo).linkedid : channel.uniqueid;
    ++m_sequence;
    const Id id = ++m_lastId;
    m_channels.insert(id, channel);
    send("Newchannel", headers(channel));
    return id;
}

QByteArray DemoSwitch::headers(const Channel &channel, const char *prefix) const
{
    const QByteArray p(prefix);
    return header(p + "Channel", channel.name) + header(p + "ChannelState", QByteArray::number(channel.state))
        + header(p + "ChannelStateDesc", stateName(channel.state))
        + header(p + "CallerIDNum", channel.number) + header(p + "CallerIDName", channel.callerName)
        + header(p + "ConnectedLineNum", channel.connectedNumber)
        + header(p + "ConnectedLineName", channel.connectedName) + header(p + "Language", "en")
        + header(p + "AccountCode", "") + header(p + "Context", channel.context)
        + header(p + "Exten", channel.exten) + header(p + "Priority", QByteArray::number(channel.priority))
        + header(p + "Uniqueid", channel.uniqueid) + header(p + "Linkedid", channel.linkedid);
}

QByteArray DemoSwitch::bridgeHeaders(const QByteArray &bridge, int channels) const
{
    return header("BridgeUniqueid", bridge) + header("BridgeType", "basic")
        + header("BridgeTechnology", "simple_bridge") + header("BridgeCreator", "<unknown>")
        + header("BridgeName", "<unknown>") + header("BridgeNumChannels", QByteArray::number(channels))
        + header("BridgeVideoSourceMode", "none");
}

QByteArray DemoSwitch::secondsSince(const Channel &channel) const
{
    return QByteArray::number(channel.createdAt.secsTo(m_clock.nowUtc()));
}

void DemoSwitch::send(const char *event, const QByteArray &headers, const char *eventClass)
{
    m_sink(header("Event", event) + header("Privilege", QByteArray(eventClass) + ",all") + headers
           + "\r\n");
}

void DemoSwitch::sendDevice(const Channel &channel, const char *state)
{
    send("DeviceStateChange", header("Device", device(channel.name)) + header("State", state));
}

void DemoSwitch::sendDialEnd(Id caller, Id phone, const char *status)
{
    send("DialEnd",
         headers(m_channels[caller]) + headers(m_channels[phone], "Dest") + header("DialStatus", status));
}

void DemoSwitch::connectLine(Id id, const QByteArray &number, const QByteArray &name)
{
    Channel &channel = m_channels[id];
    channel.connectedNumber = number;
    channel.connectedName = name;
    send("NewConnectedLine", headers(channel));
}

void DemoSwitch::enterBridge(Id first, Id second)
{
    const QByteArray bridge = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    send("BridgeCreate", bridgeHeaders(bridge, 0));
    int count = 0;
    for (const Id id : {first, second}) {
        m_channels[id].bridge = bridge;
        send("BridgeEnter", bridgeHeaders(bridge, ++count) + headers(m_channels[id]));
    }
}

void DemoSwitch::leaveBridge(Id id)
{
    Channel &channel = m_channels[id];
    const QByteArray bridge = std::exchange(channel.bridge, {});
    if (bridge.isEmpty())
        return;
    const auto left = std::count_if(m_channels.cbegin(), m_channels.cend(),
                                    [&](const Channel &other) { return other.bridge == bridge; });
    send("BridgeLeave", bridgeHeaders(bridge, int(left)) + headers(channel));
    if (left == 0)
        send("BridgeDestroy", bridgeHeaders(bridge, 0));
}

void DemoSwitch::remove(Id id, int cause, const char *text)
{
    const Channel channel = m_channels.take(id);
    send("Hangup",
         headers(channel) + header("Cause", QByteArray::number(cause)) + header("Cause-txt", text));
    sendDevice(channel, "NOT_INUSE");
}

// -- what may happen ------------------------------------------------------------------------------

DemoSwitch::Id DemoSwitch::arrive(const CallParty &caller, const QString &dialled)
{
    Channel trunk;
    trunk.state = Ring;
    trunk.number = orUnknown(caller.number);
    trunk.callerName = orUnknown(caller.name);
    trunk.context = "inbound";
    trunk.exten = dialled.toUtf8();
    return add("PJSIP/trunk", trunk, 0);
}

void DemoSwitch::join(Id caller, const QString &queue)
{
    Channel &channel = m_channels[caller];
    channel.state = Up;
    send("Newstate", headers(channel));
    sendDevice(channel, "INUSE");
    channel.priority = 2;
    channel.application = "Queue";
    channel.queue = queue.toUtf8();
    send("QueueCallerJoin",
         headers(channel) + header("Queue", channel.queue) + header("Position", "1")
             + header("Count", "1"),
         "agent");
}

DemoSwitch::Id DemoSwitch::call(Id caller, const CallParty &phone, const QString &queue)
{
    Channel leg;
    leg.number = phone.number.toUtf8();
    leg.callerName = phone.name.toUtf8();
    leg.context = "internal";
    leg.exten = "s";
    const Id id = add("PJSIP/" + leg.number, leg, caller);

    Channel &called = m_channels[id];
    Channel &calling = m_channels[caller];
    called.peer = caller;
    calling.peer = id;
    calling.priority = 2;
    if (queue.isEmpty()) {
        calling.application = "Dial";
        called.application = "AppDial";
        called.exten = calling.exten;
        connectLine(id, calling.number, calling.callerName);
        send("DialBegin",
             headers(calling) + headers(called, "Dest") + header("DialString", leg.number));
        connectLine(caller, leg.number, leg.callerName);
    } else {
        called.application = "AppQueue";
        Channel told = called; // AgentCalled knows the caller already, DialBegin does not yet
        told.exten = calling.exten;
        told.connectedNumber = calling.number;
        told.connectedName = calling.callerName;
        send("AgentCalled",
             headers(calling) + headers(told, "Dest") + header("Queue", queue.toUtf8())
                 + header("Interface", device(called.name)) + header("MemberName", device(called.name)),
             "agent");
        send("DialBegin",
             headers(calling) + headers(called, "Dest")
                 + header("DialString", device(called.name)));
        called = told;
    }
    return id;
}

void DemoSwitch::ring(Id phone)
{
    Channel &called = m_channels[phone];
    called.state = Ringing;
    send("Newstate", headers(called));
    if (called.application == "AppQueue")
        send("NewConnectedLine", headers(called));
    send("DialState",
         headers(m_channels[called.peer]) + headers(called, "Dest") + header("DialStatus", "RINGING"));
    sendDevice(called, "RINGING");
}

void DemoSwitch::answer(Id phone, const QList<Id> &others)
{
    const Id caller = m_channels[phone].peer;
    const bool isQueue = m_channels[phone].application == "AppQueue";
    m_channels[phone].state = Up;
    send("Newstate", headers(m_channels[phone]));
    sendDevice(m_channels[phone], "INUSE");
    if (!isQueue)
        m_channels[phone].exten.clear();
    sendDialEnd(caller, phone, "ANSWER");
    if (m_channels[caller].state != Up) {
        m_channels[caller].state = Up;
        send("Newstate", headers(m_channels[caller]));
    }
    if (!isQueue) {
        enterBridge(phone, caller);
        return;
    }
    // Asterisk tells the end of the others' ringing twice.
    for (const Id other : others)
        sendDialEnd(caller, other, "CANCEL");
    connectLine(caller, m_channels[phone].number, m_channels[phone].callerName);
    for (const Id other : others) {
        sendDialEnd(caller, other, "CANCEL");
        remove(other, 26, "Answered elsewhere");
    }
    leaveQueue(caller);
    const Channel &called = m_channels[phone];
    send("AgentConnect",
         headers(m_channels[caller]) + headers(called, "Dest")
             + header("Queue", m_channels[caller].queue) + header("Interface", device(called.name))
             + header("MemberName", device(called.name)) + header("HoldTime", secondsSince(called))
             + header("RingTime", secondsSince(called)),
         "agent");
    enterBridge(phone, caller);
}

void DemoSwitch::leaveQueue(Id caller)
{
    const Channel &channel = m_channels[caller];
    send("QueueCallerLeave",
         headers(channel) + header("Queue", channel.queue) + header("Position", "1")
             + header("Count", "0"),
         "agent");
}

void DemoSwitch::setHold(Id phone, bool isHeld)
{
    if (isHeld)
        send("Hold", headers(m_channels[phone]) + header("MusicClass", "default"));
    else
        send("Unhold", headers(m_channels[phone]));
}

void DemoSwitch::giveUp(Id caller, const QList<Id> &phones)
{
    const Channel calling = m_channels[caller];
    const bool isQueue = !calling.queue.isEmpty();
    send("HangupRequest", headers(calling) + (isQueue ? QByteArray() : header("Cause", "127")));
    for (const Id phone : phones)
        sendDialEnd(caller, phone, "CANCEL");
    if (isQueue) {
        send("QueueCallerAbandon",
             headers(calling) + header("Queue", calling.queue) + header("Position", "1")
                 + header("OriginalPosition", "1") + header("HoldTime", secondsSince(calling)),
             "agent");
        leaveQueue(caller);
    }
    send("SoftHangupRequest", headers(calling) + header("Cause", "16"));
    const int cause = isQueue ? 0 : 127;
    const char *text = isQueue ? "Unknown" : "Interworking, unspecified";
    remove(caller, cause, text);
    for (const Id phone : phones)
        remove(phone, cause, text);
}

void DemoSwitch::hangUp(Id first, Id second, Id requestedBy)
{
    send("HangupRequest", headers(m_channels[requestedBy]) + header("Cause", "16"));
    leaveBridge(requestedBy);
    leaveBridge(requestedBy == first ? second : first);
    send("SoftHangupRequest", headers(m_channels[requestedBy]) + header("Cause", "16"));
    const Channel calling = m_channels[first];
    const Channel called = m_channels[second];
    remove(second, 16, "Normal Clearing");
    if (!calling.queue.isEmpty()) {
        send("AgentComplete",
             headers(calling) + headers(called, "Dest") + header("Queue", calling.queue)
                 + header("Interface", device(called.name)) + header("MemberName", device(called.name))
                 + header("HoldTime", "0") + header("TalkTime", secondsSince(called))
                 + header("Reason", "caller"),
             "agent");
    }
    remove(first, 16, "Normal Clearing");
}

DemoSwitch::Id DemoSwitch::transfer(Id customer, Id transferer, const CallParty &target)
{
    const QByteArray bridge = m_channels[customer].bridge;
    send("BlindTransfer",
         header("Result", "Success") + headers(m_channels[transferer], "Transferer")
             + headers(m_channels[customer], "Transferee") + bridgeHeaders(bridge, 2)
             + header("IsExternal", "Yes") + header("Context", "internal")
             + header("Extension", target.number.toUtf8()));
    leaveBridge(transferer);
    Channel &channel = m_channels[customer];
    channel.context = "internal";
    channel.exten = target.number.toUtf8();
    channel.priority = 1;
    leaveBridge(customer);
    remove(transferer, 16, "Normal Clearing");
    return call(customer, target, {});
}

DemoSwitch::Id DemoSwitch::dialOut(const CallParty &agent, const QString &number)
{
    Channel phone;
    phone.state = Ring;
    phone.number = agent.number.toUtf8();
    phone.callerName = agent.name.toUtf8();
    phone.context = "internal";
    phone.exten = number.toUtf8();
    return add("PJSIP/" + phone.number, phone, 0);
}

DemoSwitch::Id DemoSwitch::callTrunk(Id agent, const QString &number)
{
    Channel leg;
    leg.number = "<unknown>";
    leg.callerName = "<unknown>";
    leg.context = "inbound";
    leg.exten = "s";
    const Id id = add("PJSIP/trunk", leg, agent);
    Channel &called = m_channels[id];
    Channel &calling = m_channels[agent];
    called.peer = agent;
    calling.peer = id;
    calling.priority = 2;
    calling.application = "Dial";
    called.application = "AppDial";
    called.exten = calling.exten;
    called.number = number.toUtf8();
    called.connectedNumber = calling.number;
    called.connectedName = calling.callerName;
    send("NewCallerid",
         headers(called) + header("CID-CallingPres", "0 (Presentation Allowed, Not Screened)"));
    send("NewConnectedLine", headers(called));
    send("DialBegin",
         headers(calling) + headers(called, "Dest") + header("DialString", number.toUtf8() + "@trunk"));
    connectLine(agent, called.number, called.callerName);
    return id;
}

QList<QByteArray> DemoSwitch::channelList(const QByteArray &extra) const
{
    QList<Id> ids = m_channels.keys();
    std::sort(ids.begin(), ids.end());
    QList<QByteArray> list;
    for (const Id id : std::as_const(ids)) {
        const Channel &channel = m_channels[id];
        const qint64 seconds = channel.createdAt.secsTo(m_clock.nowUtc());
        const QByteArray duration = QByteArray::number(seconds / 3600).rightJustified(2, '0') + ':'
            + QByteArray::number(seconds / 60 % 60).rightJustified(2, '0') + ':'
            + QByteArray::number(seconds % 60).rightJustified(2, '0');
        list.append(header("Event", "CoreShowChannel") + extra + headers(channel)
                    + header("BridgeId", channel.bridge) + header("Application", channel.application)
                    + header("ApplicationData", {}) + header("Duration", duration) + "\r\n");
    }
    return list;
}

} // namespace Ringside
