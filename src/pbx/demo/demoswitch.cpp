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

DemoSwitch::Id DemoSwitch::add(const QByteArray &device, Channel channel, Id linkedTo,
                              const QByteArray &half)
{
    const QByteArray sequence = QByteArray::number(m_sequence, 16).rightJustified(8, '0');
    channel.createdAt = m_clock.nowUtc();
    channel.name = device + '-' + (half == ";2" ? m_localSequence : sequence) + half;
    if (half == ";1")
        m_localSequence = sequence;
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

QByteArray DemoSwitch::bridgeHeaders(const QByteArray &bridge, int channels, const char *prefix) const
{
    const QByteArray p = QByteArray(prefix) + "Bridge";
    return header(p + "Uniqueid", bridge) + header(p + "Type", "basic")
        + header(p + "Technology", "simple_bridge") + header(p + "Creator", "<unknown>")
        + header(p + "Name", "<unknown>") + header(p + "NumChannels", QByteArray::number(channels))
        + header(p + "VideoSourceMode", "none");
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

QByteArray DemoSwitch::createBridge()
{
    const QByteArray bridge = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    send("BridgeCreate", bridgeHeaders(bridge, 0));
    return bridge;
}

void DemoSwitch::joinBridge(const QByteArray &bridge, Id id)
{
    m_channels[id].bridge = bridge;
    const auto count = std::count_if(m_channels.cbegin(), m_channels.cend(),
                                     [&](const Channel &other) { return other.bridge == bridge; });
    send("BridgeEnter", bridgeHeaders(bridge, int(count)) + headers(m_channels[id]));
}

void DemoSwitch::enterBridge(Id first, Id second)
{
    const QByteArray bridge = createBridge();
    joinBridge(bridge, first);
    joinBridge(bridge, second);
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
    passOn(customer, transferer, target.number.toUtf8());
    return call(customer, target, {});
}

void DemoSwitch::passOn(Id customer, Id transferer, const QByteArray &number)
{
    const QByteArray bridge = m_channels[customer].bridge;
    send("BlindTransfer",
         header("Result", "Success") + headers(m_channels[transferer], "Transferer")
             + headers(m_channels[customer], "Transferee") + bridgeHeaders(bridge, 2)
             + header("IsExternal", "Yes") + header("Context", "internal")
             + header("Extension", number));
    leaveBridge(transferer);
    Channel &channel = m_channels[customer];
    channel.context = "internal";
    channel.exten = number;
    channel.priority = 1;
    channel.queue.clear();
    leaveBridge(customer);
    remove(transferer, 16, "Normal Clearing");
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

// -- what the agent may ask for -------------------------------------------------------------------

DemoSwitch::Id DemoSwitch::find(const QByteArray &name) const
{
    for (auto it = m_channels.cbegin(); it != m_channels.cend(); ++it) {
        if (it->name == name)
            return it.key();
    }
    return 0;
}

bool DemoSwitch::isRinging(Id phone) const
{
    const auto it = m_channels.constFind(phone);
    return it != m_channels.cend() && it->state != Up && it->application.startsWith("App");
}

DemoSwitch::Id DemoSwitch::partnerOf(Id channel) const
{
    const QByteArray bridge = m_channels.value(channel).bridge;
    for (auto it = m_channels.cbegin(); it != m_channels.cend() && !bridge.isEmpty(); ++it) {
        if (it.key() != channel && it->bridge == bridge)
            return it.key();
    }
    return 0;
}

DemoSwitch::Id DemoSwitch::consultationOf(Id channel) const
{
    for (auto it = m_consultations.cbegin(); it != m_consultations.cend(); ++it) {
        if (channel && (it->agent == channel || it->customer == channel))
            return it.key();
    }
    return 0;
}

int DemoSwitch::waitingIn(const QByteArray &queue) const
{
    return int(std::count_if(m_channels.cbegin(), m_channels.cend(), [&](const Channel &channel) {
        return channel.queue == queue && channel.bridge.isEmpty();
    }));
}

QList<DemoSwitch::Id> DemoSwitch::phonesOf(Id caller) const
{
    QList<Id> phones;
    for (auto it = m_channels.cbegin(); it != m_channels.cend(); ++it) {
        if (it->peer == caller && isRinging(it.key()))
            phones.append(it.key());
    }
    std::sort(phones.begin(), phones.end());
    return phones;
}

void DemoSwitch::end(Id channel)
{
    if (!has(channel))
        return;
    const Id asked = consultationOf(channel);
    if (asked && m_consultations.value(asked).agent == channel)
        complete(asked);
    else if (asked || m_consultations.contains(channel))
        return; // waits, or is asked: for the agent to end
    else if (const Id partner = partnerOf(channel)) {
        const bool isCalled = m_channels[channel].application.startsWith("App");
        hangUp(isCalled ? partner : channel, isCalled ? channel : partner, channel);
    } else if (isRinging(channel)) {
        decline(channel);
    } else if (m_channels[channel].application.isEmpty()) {
        remove(channel, 16, "Normal Clearing"); // rang for the agent to dial
    } else {
        giveUp(channel, phonesOf(channel));
    }
}

void DemoSwitch::decline(Id phone)
{
    const Id caller = m_channels[phone].peer;
    sendDialEnd(caller, phone, "BUSY");
    remove(phone, 17, "User busy");
    const Channel calling = m_channels.value(caller);
    if (!calling.queue.isEmpty() || !phonesOf(caller).isEmpty())
        return;
    send("SoftHangupRequest", headers(calling) + header("Cause", "16"));
    remove(caller, 17, "User busy");
}

void DemoSwitch::redirect(Id customer, const QByteArray &number)
{
    const QList<Id> phones = phonesOf(customer);
    for (const Id phone : phones) {
        sendDialEnd(customer, phone, "CANCEL");
        remove(phone, 16, "Normal Clearing");
    }
    Channel &channel = m_channels[customer];
    if (const Id partner = partnerOf(customer)) {
        leaveBridge(customer);
        leaveBridge(partner);
        remove(partner, 16, "Normal Clearing");
    } else if (!channel.queue.isEmpty()) {
        leaveQueue(customer);
    }
    channel.queue.clear();
    channel.context = "internal";
    channel.exten = number;
    channel.priority = 1;
}

DemoSwitch::Id DemoSwitch::originate(const CallParty &agent)
{
    Channel phone;
    phone.number = agent.number.toUtf8();
    phone.callerName = agent.name.toUtf8();
    phone.context = "internal";
    phone.exten = "s";
    const Id id = add("PJSIP/" + phone.number, phone, 0);
    connectLine(id, phone.number, "<unknown>");
    Channel &rung = m_channels[id];
    send("DialBegin", headers(rung, "Dest") + header("DialString", phone.number));
    rung.state = Ringing;
    send("Newstate", headers(rung));
    send("DialState", headers(rung, "Dest") + header("DialStatus", "RINGING"));
    sendDevice(rung, "RINGING");
    return id;
}

void DemoSwitch::takeOriginated(Id phone, const QString &number)
{
    Channel &taken = m_channels[phone];
    taken.state = Up;
    taken.exten = number.toUtf8();
    send("Newstate", headers(taken));
    send("DialEnd", headers(taken, "Dest") + header("DialStatus", "ANSWER"));
    sendDevice(taken, "INUSE");
}

void DemoSwitch::nameCaller(Id id, const Channel &like)
{
    Channel &channel = m_channels[id];
    channel.number = like.number;
    channel.callerName = like.callerName;
    send("NewCallerid",
         headers(channel) + header("CID-CallingPres", "0 (Presentation Allowed, Not Screened)"));
}

DemoSwitch::Id DemoSwitch::consult(Id agent, const CallParty &target)
{
    Consultation consultation;
    consultation.agent = agent;
    consultation.customer = partnerOf(agent);
    consultation.home = m_channels.value(agent).bridge;
    if (!consultation.customer)
        return 0;
    setHold(agent, true);
    Channel half;
    half.number = "<unknown>";
    half.callerName = "<unknown>";
    half.context = "internal";
    half.exten = target.number.toUtf8();
    const QByteArray device = "Local/" + half.exten + "@internal";
    consultation.one = add(device, half, agent, ";1");
    half.state = Ring;
    consultation.two = add(device, half, agent, ";2");
    const QByteArray bridge = createBridge();
    nameCaller(consultation.two, m_channels[agent]);
    send("LocalBridge",
         headers(m_channels[consultation.one], "LocalOne")
             + headers(m_channels[consultation.two], "LocalTwo") + header("Context", half.context)
             + header("Exten", half.exten) + header("LocalOptimization", "Yes"));
    connectLine(consultation.one, m_channels[agent].number, m_channels[agent].callerName);
    joinBridge(bridge, consultation.one);
    leaveBridge(agent);
    joinBridge(bridge, agent);
    connectLine(agent, "<unknown>", "<unknown>");
    const Id phone = call(consultation.two, target, {});
    connectLine(agent, m_channels[phone].number, m_channels[phone].callerName);
    m_consultations.insert(phone, consultation);
    return phone;
}

void DemoSwitch::ringConsulted(Id phone)
{
    const Consultation consultation = m_consultations.value(phone);
    if (!has(phone) || !consultation.one)
        return;
    ring(phone);
    m_channels[consultation.one].state = Ringing;
    send("Newstate", headers(m_channels[consultation.one]));
    nameCaller(consultation.one, m_channels[phone]);
    send("DialState", headers(m_channels[consultation.one], "Dest") + header("DialStatus", "RINGING"));
}

void DemoSwitch::answerConsulted(Id phone)
{
    const Consultation consultation = m_consultations.value(phone);
    if (!has(phone) || !consultation.one)
        return;
    answer(phone, {});
    m_channels[consultation.one].state = Up;
    send("Newstate", headers(m_channels[consultation.one]));
    send("DialEnd", headers(m_channels[consultation.one], "Dest") + header("DialStatus", "ANSWER"));
    if (!consultation.agent) // handed over while it rang
        leaveLocal(consultation, phone);
}

void DemoSwitch::takeBack(Id phone)
{
    const Consultation consultation = m_consultations.take(phone);
    const Id agent = consultation.agent;
    if (!has(agent))
        return;
    const Channel customer = m_channels.value(consultation.customer);
    leaveBridge(agent);
    joinBridge(consultation.home, agent);
    setHold(agent, false);
    connectLine(agent, customer.number, customer.callerName);
    leaveBridge(consultation.one);
    remove(consultation.one, 16, "Normal Clearing");
    if (isRinging(phone))
        sendDialEnd(consultation.two, phone, "CANCEL");
    leaveBridge(consultation.two);
    send("SoftHangupRequest", headers(m_channels[consultation.two]) + header("Cause", "16"));
    leaveBridge(phone);
    remove(phone, 16, "Normal Clearing");
    remove(consultation.two, 16, "Normal Clearing");
}

void DemoSwitch::complete(Id phone)
{
    Consultation &consultation = m_consultations[phone];
    const Id agent = std::exchange(consultation.agent, 0);
    const Id customer = consultation.customer;
    const QByteArray asking = m_channels[agent].bridge;
    leaveBridge(consultation.one);
    joinBridge(consultation.home, consultation.one);
    leaveBridge(agent);
    const Channel caller = m_channels[customer];
    const Channel target = m_channels[phone];
    connectLine(consultation.one, caller.number, caller.callerName);
    connectLine(customer, target.number, target.callerName);
    connectLine(phone, caller.number, caller.callerName);
    send("AttendedTransfer",
         header("Result", "Success") + headers(m_channels[agent], "OrigTransferer")
             + bridgeHeaders(consultation.home, 2, "Orig")
             + headers(m_channels[agent], "SecondTransferer") + bridgeHeaders(asking, 0, "Second")
             + headers(m_channels[customer], "Transferee")
             + headers(m_channels[consultation.one], "TransferTarget") + header("IsExternal", "No")
             + header("DestType", "Bridge") + header("DestBridgeUniqueid", consultation.home));
    remove(agent, 16, "Normal Clearing");
    m_channels[customer].queue.clear();
    if (!isRinging(phone))
        leaveLocal(Consultation(consultation), phone);
}

// Asterisk takes a Local channel out once both its ends are answered.
void DemoSwitch::leaveLocal(const Consultation &consultation, Id phone)
{
    m_consultations.remove(phone);
    const Id customer = consultation.customer;
    leaveBridge(customer);
    const QByteArray bridge = m_channels[phone].bridge;
    leaveBridge(consultation.two);
    joinBridge(bridge, customer);
    leaveBridge(consultation.one);
    remove(consultation.one, 16, "Normal Clearing");
    remove(consultation.two, 16, "Normal Clearing");
    m_channels[customer].peer = phone;
    m_channels[phone].peer = customer;
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
