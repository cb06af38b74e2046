#include "amichannelmodel.h"

#include <QCryptographicHash>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <array>
#include <deque>
#include <optional>
#include <unordered_map>
#include <vector>

namespace Ringside {

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace {

// why: a Hangup can get lost (a slow reader is cut off by Asterisk); a call of more than a day cannot be.
constexpr auto ghostAge = 24h;
constexpr auto sweepInterval = 10min;
constexpr qsizetype maxText = 256; // bytes kept of one header
constexpr std::size_t goneKept = 1024; // channels hung up, so that a late event does not revive them
constexpr std::size_t ordinalsKept = 4096;
constexpr int maxHops = 16; // Local channels in a row

enum class Kind : quint8 {
    Other,
    AgentCalled,
    AgentConnect,
    AttendedTransfer,
    BlindTransfer,
    BridgeEnter,
    BridgeLeave,
    CoreShowChannel,
    DialBegin,
    DialEnd,
    DialState,
    Hangup,
    Hold,
    NewCallerid,
    Newchannel,
    NewConnectedLine,
    Newstate,
    Pickup,
    QueueCallerJoin,
    QueueCallerLeave,
    Rename,
    Unhold,
    UnParkedCall,
};

struct KindName {
    QByteArrayView name;
    Kind kind;
};
constexpr std::array kindNames{
    KindName{"AgentCalled", Kind::AgentCalled},
    KindName{"AgentConnect", Kind::AgentConnect},
    KindName{"AttendedTransfer", Kind::AttendedTransfer},
    KindName{"BlindTransfer", Kind::BlindTransfer},
    KindName{"BridgeEnter", Kind::BridgeEnter},
    KindName{"BridgeLeave", Kind::BridgeLeave},
    KindName{"CoreShowChannel", Kind::CoreShowChannel},
    KindName{"DialBegin", Kind::DialBegin},
    KindName{"DialEnd", Kind::DialEnd},
    KindName{"DialState", Kind::DialState},
    KindName{"Hangup", Kind::Hangup},
    KindName{"Hold", Kind::Hold},
    KindName{"NewCallerid", Kind::NewCallerid},
    KindName{"Newchannel", Kind::Newchannel},
    KindName{"NewConnectedLine", Kind::NewConnectedLine},
    KindName{"Newstate", Kind::Newstate},
    KindName{"Pickup", Kind::Pickup},
    KindName{"QueueCallerAbandon", Kind::QueueCallerLeave},
    KindName{"QueueCallerJoin", Kind::QueueCallerJoin},
    KindName{"QueueCallerLeave", Kind::QueueCallerLeave},
    KindName{"Rename", Kind::Rename},
    KindName{"Unhold", Kind::Unhold},
    KindName{"UnParkedCall", Kind::UnParkedCall},
};

Kind kindOf(const AmiMessage &message)
{
    if (message.size() == 0)
        return Kind::Other;
    // An event's name comes first; anything else is looked for, as no rule of AMI says so.
    const QByteArrayView name = AmiMessage::isSame(message.nameAt(0), "Event") ? message.valueAt(0)
        : message.contains("Response")                                         ? QByteArrayView()
                                                                               : message.event();
    for (const KindName &known : kindNames) {
        if (AmiMessage::isSame(known.name, name))
            return known.kind;
    }
    return Kind::Other;
}

// The headers that describe one channel; an event on several has them with a prefix.
struct ChannelHeaders {
    QByteArrayView channel;
    QByteArrayView state;
    QByteArrayView callerNumber;
    QByteArrayView callerName;
    QByteArrayView connectedNumber;
    QByteArrayView connectedName;
    QByteArrayView exten;
    QByteArrayView uniqueid;
    QByteArrayView linkedid;
};
#define RINGSIDE_CHANNEL_HEADERS(prefix)                                                           \
    {                                                                                              \
        prefix "Channel", prefix "ChannelState", prefix "CallerIDNum", prefix "CallerIDName",      \
            prefix "ConnectedLineNum", prefix "ConnectedLineName", prefix "Exten",                 \
            prefix "Uniqueid", prefix "Linkedid"                                                   \
    }
constexpr ChannelHeaders plain = RINGSIDE_CHANNEL_HEADERS("");
constexpr ChannelHeaders dest = RINGSIDE_CHANNEL_HEADERS("Dest");
constexpr ChannelHeaders transferer = RINGSIDE_CHANNEL_HEADERS("Transferer");
constexpr ChannelHeaders origTransferer = RINGSIDE_CHANNEL_HEADERS("OrigTransferer");
constexpr ChannelHeaders secondTransferer = RINGSIDE_CHANNEL_HEADERS("SecondTransferer");
constexpr ChannelHeaders transferee = RINGSIDE_CHANNEL_HEADERS("Transferee");
constexpr ChannelHeaders transferTarget = RINGSIDE_CHANNEL_HEADERS("TransferTarget");
constexpr ChannelHeaders pickupTarget = RINGSIDE_CHANNEL_HEADERS("Target");
constexpr ChannelHeaders parkee = RINGSIDE_CHANNEL_HEADERS("Parkee");
constexpr ChannelHeaders retriever = RINGSIDE_CHANNEL_HEADERS("Retriever");
#undef RINGSIDE_CHANNEL_HEADERS

// Asterisk's numbers for the state of a channel.
constexpr int stateRinging = 5; // is being called
constexpr int stateUp = 6;

// Q.850 causes.
constexpr int causeBusy = 17;
constexpr int causeRejected = 21;
constexpr int causeAnsweredElsewhere = 26;
bool isUnreachable(int cause)
{
    constexpr std::array causes{1, 2, 3, 20, 22, 27, 28, 34, 38, 41, 42, 44, 50, 58, 65, 66, 88, 102};
    return std::find(causes.begin(), causes.end(), cause) != causes.end();
}

// Whether the telephone system said anything at all; "anonymous" is something, "<unknown>" is not.
bool isSaid(QByteArrayView text)
{
    return !text.isEmpty() && text != "<unknown>";
}

QByteArray clipped(QByteArrayView text)
{
    if (text.size() <= maxText)
        return text.toByteArray();
    qsizetype size = maxText;
    while (size > 0 && (quint8(text[size]) & 0xc0) == 0x80) // not in the middle of a character
        --size;
    return text.first(size).toByteArray();
}

void assign(QByteArray &kept, QByteArrayView text)
{
    if (QByteArrayView(kept) != text)
        kept = clipped(text);
}

bool isWithheldWord(const QString &text)
{
    static constexpr std::array words{
        "unknown"_L1,  "<unknown>"_L1, "anonymous"_L1, "restricted"_L1, "private"_L1,
        "withheld"_L1, "unavailable"_L1, "blocked"_L1, "not available"_L1};
    return std::any_of(words.begin(), words.end(), [&](QLatin1StringView word) {
        return text.compare(word, Qt::CaseInsensitive) == 0;
    });
}

CallParty toParty(QByteArrayView number, QByteArrayView name)
{
    CallParty party{AmiMessage::toText(number), AmiMessage::toText(name)};
    if (isWithheldWord(party.number))
        party.number.clear();
    if (isWithheldWord(party.name))
        party.name.clear();
    return party;
}

QString digitsOf(const QString &number)
{
    QString digits;
    for (const QChar c : number) {
        if (c >= u'0' && c <= u'9')
            digits += c;
    }
    return digits;
}

// The same number, perhaps once with and once without its country or trunk prefix.
bool isSameNumber(const QString &a, const QString &b)
{
    if (a == b)
        return true;
    const QString x = digitsOf(a);
    const QString y = digitsOf(b);
    if (x.isEmpty() || y.isEmpty())
        return false;
    return x == y || (std::min(x.size(), y.size()) >= 7 && (x.endsWith(y) || y.endsWith(x)));
}

// Something a person may have dialled, as opposed to "s", "h" or a label of the dialplan.
bool isDialable(QByteArrayView exten)
{
    const auto isDialKey = [](char c) { return (c >= '0' && c <= '9') || c == '*' || c == '#'; };
    if (exten.startsWith('+'))
        exten = exten.sliced(1);
    return exten.size() >= 2 && std::all_of(exten.begin(), exten.end(), isDialKey);
}

// "PJSIP/+15550100200@trunk", "+15550100200@trunk", "trunk/5550100200,20" → the number.
QByteArrayView numberInDialString(QByteArrayView text)
{
    qsizetype start = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i < text.size() && text[i] != '/' && text[i] != '@' && text[i] != ',')
            continue;
        const QByteArrayView part = text.sliced(start, i - start);
        if (isDialable(part))
            return part;
        start = i + 1;
    }
    return {};
}

std::chrono::seconds toDuration(QByteArrayView text) // "00:01:23"
{
    std::chrono::seconds duration{0};
    for (const QByteArray &part : text.toByteArray().split(':'))
        duration = duration * 60 + std::chrono::seconds(std::clamp(part.toInt(), 0, 100'000));
    return duration;
}

} // namespace

class AmiChannelModel::Private
{
public:
    struct Call;

    struct Channel {
        QByteArray uniqueid;
        QByteArray linkedid;
        QByteArray name;
        QByteArray callerNumber;
        QByteArray callerName;
        QByteArray connectedNumber;
        QByteArray connectedName;
        QByteArray exten; // when it was new: what was dialled, before the dialplan jumped about
        QByteArray queue; // in which it waits
        QByteArray dialer; // Uniqueid of the channel that dials this one
        QByteArray agent; // Uniqueid of the agent's channel for which this Local half dials on
        QByteArray bridge;
        CallParty transferredFrom;
        Call *call = nullptr;
        int state = 0;
        int half = 0; // 1 or 2: of a Local channel
        bool isOwn = false; // a device of the agent
        bool isRoot = false; // the first of its Linkedid
        bool isOriginating = false; // the agent calls with it
        bool isOver = false; // its call has ended, or it was told to stop
        bool isDeclined = false;
        bool isSeen = false; // since beginSnapshot()
        std::chrono::nanoseconds seenAt{0};
        // Only from CoreShowChannel:
        QByteArray application;
        QByteArray applicationData;
        std::chrono::seconds duration{0};
    };

    struct Call {
        CallEvent event;
        CallEvent told; // as last reported
        bool isTold = false;
        bool isChanged = true;
        QByteArray linkedid; // when it began
        std::vector<Channel *> channels; // the agent's
        std::vector<Channel *> legs; // dialled by the agent's Local channels
        bool hasRemote = false; // or is known to be withheld
        CallParty formerRemote;
        bool isTransferAwaited = false; // announced; who is on the line now is still to come
        CallParty awaitedFrom;
        bool isGivenAway = false; // the agent transferred it
        bool isElsewhere = false;
        CallParty taker; // the colleague who answered
        bool rangOut = false;
        bool wasDeclined = false;
        bool wasUnreachable = false;
        QByteArray dialStatus; // outbound
    };

    Private(QString source, AmiDevices own, const Clock &clock, Handler handler)
        : m_source(std::move(source))
        , m_own(std::move(own))
        , m_clock(clock)
        , m_handler(std::move(handler))
    {
    }

    void handle(const AmiMessage &message);
    void beginSnapshot();
    void endSnapshot();
    [[nodiscard]] std::optional<CallChannels> channelsOf(const CallId &id) const;
    [[nodiscard]] QByteArray bridgeOf(const CallId &id) const;
    void setDeclined(const CallId &id, bool isDeclined);
    [[nodiscard]] qsizetype channelCount() const { return qsizetype(m_channels.size()); }
    [[nodiscard]] qsizetype callCount() const { return qsizetype(m_calls.size()); }

private:
    enum class Update { Identity, Parties };

    struct Hash {
        using is_transparent = void;
        std::size_t operator()(QByteArrayView key) const { return qHash(key); }
    };
    struct Equal {
        using is_transparent = void;
        bool operator()(QByteArrayView a, QByteArrayView b) const { return a == b; }
    };

    // Channels
    [[nodiscard]] Channel *find(QByteArrayView uniqueid) const;
    Channel *create(QByteArrayView uniqueid, QByteArrayView linkedid, QByteArrayView name);
    Channel *see(const AmiMessage &message, const ChannelHeaders &headers, Update update);
    Channel *known(const AmiMessage &message, const ChannelHeaders &headers);
    void setName(Channel &channel, QByteArrayView name);
    void forget(Channel *channel);
    void hangUp(Channel *channel, int cause);
    void sweep();
    [[nodiscard]] Channel *otherHalf(const Channel &channel) const;
    [[nodiscard]] Channel *agentSide(Channel *channel) const;
    struct Origin {
        Channel *channel = nullptr;
        bool isOriginatedLocal = false;
    };
    [[nodiscard]] Origin originOf(const Channel &channel) const;
    [[nodiscard]] const Call *find(const CallId &id) const;
    [[nodiscard]] static const Channel *speakingIn(const Call &call);
    [[nodiscard]] const Channel *beside(const Channel &channel) const;
    [[nodiscard]] const Channel *farEndOf(const Channel &channel) const;
    [[nodiscard]] static CallParty caller(const Channel &channel)
    {
        return toParty(channel.callerNumber, channel.callerName);
    }
    [[nodiscard]] static CallParty callerIn(const AmiMessage &message, const ChannelHeaders &headers)
    {
        return toParty(message.value(headers.callerNumber), message.value(headers.callerName));
    }

    // Events
    void onNewChannel(Channel &channel);
    void onState(Channel &channel);
    void onConnectedLine(Channel &channel);
    void onDialBegin(const AmiMessage &message);
    void onDialState(const AmiMessage &message);
    void onDialEnd(const AmiMessage &message);
    void onBridgeEnter(const AmiMessage &message);
    void onBridged(Channel &own, const Channel &other);
    void onBlindTransfer(const AmiMessage &message);
    void onAttendedTransfer(const AmiMessage &message);
    void onPickup(const AmiMessage &message);
    void onUnParked(const AmiMessage &message);
    void onAgentCalled(const AmiMessage &message);
    void onAgentConnect(const AmiMessage &message);
    void onListed(const AmiMessage &message);

    // Calls
    Call *beginInbound(Channel &channel, const Channel *caller);
    Call *beginOutbound(Channel &channel, QByteArrayView number, const CallParty &called);
    Call &newCall(Channel &channel, bool outbound);
    void attach(Channel &channel, Call &call);
    void answer(Call &call, Channel &channel);
    void hold(Channel *channel, bool isHeld);
    void setRemote(Call &call, CallParty party);
    void rebind(Call &call, CallParty party, const CallParty &from, const Channel *transferred);
    void taken(const AmiMessage &message, const CallParty &by);
    void release(Call &call, Channel &channel, int cause);
    void end(Call &call, CallOutcome outcome);
    [[nodiscard]] CallOutcome unansweredOutcome(Call &call, int cause) const;
    void resume(Channel &channel);
    void tell(Call &call, bool always);
    void tellChanges();
    [[nodiscard]] QString extensionOf(const Channel &channel) const;
    CallId nextId(const QByteArray &linkedid);

    QString m_source;
    AmiDevices m_own;
    const Clock &m_clock;
    Handler m_handler;
    std::unordered_map<QByteArray, std::unique_ptr<Channel>, Hash, Equal> m_channels;
    std::unordered_map<QByteArray, std::array<Channel *, 2>, Hash, Equal> m_locals; // by name without half
    std::vector<Channel *> m_ownChannels;
    std::vector<std::unique_ptr<Call>> m_calls;
    std::deque<QByteArray> m_goneOrder;
    QSet<QByteArray> m_gone;
    std::deque<QByteArray> m_ordinalOrder;
    QHash<QByteArray, int> m_ordinals;
    bool m_isInSnapshot = false;
    std::chrono::nanoseconds m_now{0};
    std::chrono::nanoseconds m_sweptAt{0};
};

// ---- Channels ----

AmiChannelModel::Private::Channel *AmiChannelModel::Private::find(QByteArrayView uniqueid) const
{
    if (uniqueid.isEmpty())
        return nullptr;
    const auto it = m_channels.find(uniqueid);
    return it == m_channels.end() ? nullptr : it->second.get();
}

AmiChannelModel::Private::Channel *AmiChannelModel::Private::create(QByteArrayView uniqueid,
                                                                    QByteArrayView linkedid,
                                                                    QByteArrayView name)
{
    if (uniqueid.isEmpty() || uniqueid.size() > maxText || name.isEmpty() || name.size() > maxText
        || linkedid.size() > maxText
        || m_gone.contains(QByteArray::fromRawData(uniqueid.data(), uniqueid.size())))
        return nullptr;
    auto channel = std::make_unique<Channel>();
    channel->uniqueid = uniqueid.toByteArray();
    channel->linkedid = (linkedid.isEmpty() ? uniqueid : linkedid).toByteArray();
    channel->isRoot = channel->uniqueid == channel->linkedid;
    setName(*channel, name);
    Channel *raw = channel.get();
    m_channels.emplace(raw->uniqueid, std::move(channel));
    return raw;
}

void AmiChannelModel::Private::setName(Channel &channel, QByteArrayView name)
{
    const auto base = [](const QByteArray &local) { return QByteArrayView(local).chopped(2); };
    if (channel.half > 0) {
        if (const auto it = m_locals.find(base(channel.name)); it != m_locals.end()) {
            it->second[std::size_t(channel.half - 1)] = nullptr;
            if (!it->second[0] && !it->second[1])
                m_locals.erase(it);
        }
    }
    channel.name = name.toByteArray();
    channel.half = !AmiDevices::isLocal(name) ? 0 : name.endsWith(";1") ? 1 : name.endsWith(";2") ? 2 : 0;
    if (channel.half > 0)
        m_locals[base(channel.name).toByteArray()][std::size_t(channel.half - 1)] = &channel;

    std::erase(m_ownChannels, &channel);
    // The second half of a Local channel runs the dialplan; the first stands for the device.
    channel.isOwn = channel.half != 2 && m_own.owns(name);
    if (channel.isOwn)
        m_ownChannels.push_back(&channel);
}

// The channel an event is about; made where it is new to us.
AmiChannelModel::Private::Channel *AmiChannelModel::Private::see(const AmiMessage &message,
                                                                 const ChannelHeaders &headers,
                                                                 Update update)
{
    const QByteArrayView uniqueid = message.value(headers.uniqueid);
    if (uniqueid.isEmpty())
        return nullptr;
    const QByteArrayView linkedid = message.value(headers.linkedid);
    Channel *channel = find(uniqueid);
    const bool isNew = !channel;
    if (isNew) {
        channel = create(uniqueid, linkedid, message.value(headers.channel));
        if (!channel)
            return nullptr;
        const QByteArrayView exten = message.value(headers.exten);
        channel->exten = clipped(exten);
    } else if (!linkedid.isEmpty() && linkedid.size() <= maxText
               && QByteArrayView(channel->linkedid) != linkedid) {
        channel->linkedid = linkedid.toByteArray();
    }
    channel->seenAt = m_now;
    channel->isSeen = true;
    // why: events overtake each other, and a channel that is up does not ring again.
    const int state = message.value(headers.state).toInt();
    if (state <= stateUp)
        channel->state = std::max(channel->state, state);

    if (isNew || update == Update::Parties) {
        const QByteArrayView number = message.value(headers.callerNumber);
        const QByteArrayView name = message.value(headers.callerName);
        if (isSaid(number) || isSaid(name)) {
            assign(channel->callerNumber, number);
            assign(channel->callerName, name);
        }
        const QByteArrayView connectedNumber = message.value(headers.connectedNumber);
        const QByteArrayView connectedName = message.value(headers.connectedName);
        if (isSaid(connectedNumber) || isSaid(connectedName)) {
            assign(channel->connectedNumber, connectedNumber);
            assign(channel->connectedName, connectedName);
        }
    }
    if (isNew)
        onNewChannel(*channel);
    return channel;
}

// The channel an event is about, if it is alive; for events that come after its end as well.
AmiChannelModel::Private::Channel *
AmiChannelModel::Private::known(const AmiMessage &message, const ChannelHeaders &headers)
{
    return find(message.value(headers.uniqueid)) ? see(message, headers, Update::Identity) : nullptr;
}

void AmiChannelModel::Private::forget(Channel *channel)
{
    if (m_gone.size() >= qsizetype(goneKept)) {
        m_gone.remove(m_goneOrder.front());
        m_goneOrder.pop_front();
    }
    m_gone.insert(channel->uniqueid);
    m_goneOrder.push_back(channel->uniqueid);
    if (channel->half > 0)
        setName(*channel, "-"); // out of m_locals
    std::erase(m_ownChannels, channel);
    m_channels.erase(QByteArray(channel->uniqueid));
}

void AmiChannelModel::Private::hangUp(Channel *channel, int cause)
{
    if (Call *call = channel->call) {
        channel->call = nullptr;
        std::erase(call->legs, channel);
        if (std::erase(call->channels, channel) > 0)
            release(*call, *channel, cause);
    }
    forget(channel);
}

// Drops what nothing was heard of for long; where there still are too many, the oldest.
void AmiChannelModel::Private::sweep()
{
    m_sweptAt = m_now;
    std::vector<Channel *> old;
    for (const auto &[uniqueid, channel] : m_channels) {
        if (m_now - channel->seenAt > ghostAge)
            old.push_back(channel.get());
    }
    if (channelCount() - qsizetype(old.size()) >= maxChannels) {
        old.clear();
        for (const auto &[uniqueid, channel] : m_channels) {
            if (!channel->call)
                old.push_back(channel.get());
        }
        if (old.empty()) { // nothing but the agent's own: no telephone system does this
            for (const auto &[uniqueid, channel] : m_channels)
                old.push_back(channel.get());
        }
        const auto half = old.begin() + std::ptrdiff_t((old.size() + 1) / 2);
        std::nth_element(old.begin(), half - 1, old.end(), [](const Channel *a, const Channel *b) {
            return a->seenAt < b->seenAt;
        });
        old.erase(half, old.end());
    }
    for (Channel *channel : old)
        hangUp(channel, 0);
}

AmiChannelModel::Private::Channel *
AmiChannelModel::Private::otherHalf(const Channel &channel) const
{
    if (channel.half == 0)
        return nullptr;
    const auto it = m_locals.find(QByteArrayView(channel.name).chopped(2));
    return it == m_locals.end() ? nullptr : it->second[std::size_t(2 - channel.half)];
}

// The agent's channel on whose behalf \a channel dials; null where the agent is not the one calling.
AmiChannelModel::Private::Channel *AmiChannelModel::Private::agentSide(Channel *channel) const
{
    if (!channel)
        return nullptr;
    if (channel->isOriginating)
        return channel;
    return find(channel->agent);
}

// Who calls \a channel in the end, through any number of Local channels.
AmiChannelModel::Private::Origin AmiChannelModel::Private::originOf(const Channel &channel) const
{
    Channel *at = nullptr;
    bool isThroughLocal = false;
    for (int hop = 0; hop < maxHops; ++hop) {
        Channel *dialer = find(at ? at->dialer : channel.dialer);
        if (!dialer)
            break;
        Channel *half = dialer->half == 2 ? otherHalf(*dialer) : nullptr;
        isThroughLocal = half != nullptr;
        at = half ? half : dialer;
    }
    if (!at || at == &channel) {
        Channel *root = channel.isRoot ? nullptr : find(channel.linkedid);
        if (!root)
            return {};
        at = root;
        isThroughLocal = root->half == 1;
    }
    return {at, isThroughLocal && at->half == 1 && at->isRoot};
}

// ---- Events ----

void AmiChannelModel::Private::handle(const AmiMessage &message)
{
    const Kind kind = kindOf(message);
    if (kind == Kind::Other)
        return;
    m_now = m_clock.elapsed();
    if (m_now - m_sweptAt > sweepInterval || channelCount() >= maxChannels)
        sweep();

    switch (kind) {
    case Kind::Newchannel:
    case Kind::NewCallerid:
    case Kind::NewConnectedLine:
    case Kind::Newstate:
        if (Channel *channel = see(message, plain, Update::Parties); channel && channel->isOwn) {
            onState(*channel);
            onConnectedLine(*channel);
        }
        break;
    case Kind::DialBegin:
        onDialBegin(message);
        break;
    case Kind::DialState:
        onDialState(message);
        break;
    case Kind::DialEnd:
        onDialEnd(message);
        break;
    case Kind::Hangup:
        if (Channel *channel = find(message.value("Uniqueid")))
            hangUp(channel, message.value("Cause").toInt());
        break;
    case Kind::Hold:
        hold(known(message, plain), true);
        break;
    case Kind::Unhold:
        hold(known(message, plain), false);
        break;
    case Kind::BridgeEnter:
        onBridgeEnter(message);
        break;
    case Kind::BridgeLeave:
        if (Channel *channel = known(message, plain);
            channel && QByteArrayView(channel->bridge) == message.value("BridgeUniqueid"))
            channel->bridge.clear();
        break;
    case Kind::BlindTransfer:
        onBlindTransfer(message);
        break;
    case Kind::AttendedTransfer:
        onAttendedTransfer(message);
        break;
    case Kind::Pickup:
        onPickup(message);
        break;
    case Kind::UnParkedCall:
        onUnParked(message);
        break;
    case Kind::QueueCallerJoin:
        if (Channel *channel = see(message, plain, Update::Parties))
            channel->queue = clipped(message.value("Queue"));
        break;
    case Kind::QueueCallerLeave:
        if (Channel *channel = known(message, plain))
            channel->queue.clear();
        break;
    case Kind::AgentCalled:
        onAgentCalled(message);
        break;
    case Kind::AgentConnect:
        onAgentConnect(message);
        break;
    case Kind::Rename:
        if (Channel *channel = find(message.value("Uniqueid"))) {
            const QByteArrayView name = message.value("Newname");
            if (!name.isEmpty() && name.size() <= maxText)
                setName(*channel, name);
        }
        break;
    case Kind::CoreShowChannel:
        if (m_isInSnapshot)
            onListed(message);
        break;
    case Kind::Other:
        break;
    }
    tellChanges();
}

void AmiChannelModel::Private::onNewChannel(Channel &channel)
{
    // What calls the agent bears the Linkedid of the caller; a channel with a Linkedid of its own is
    // the agent calling, be it with the phone in hand or by "click to dial".
    channel.isOriginating = channel.isOwn && channel.isRoot && channel.half == 0;
}

void AmiChannelModel::Private::onState(Channel &channel)
{
    if (channel.isOriginating || channel.isOver)
        return;
    if (channel.state == stateRinging) {
        beginInbound(channel, nullptr);
    } else if (channel.state == stateUp && (channel.call || channel.half == 0)) {
        if (Call *call = beginInbound(channel, nullptr))
            answer(*call, channel);
    }
}

void AmiChannelModel::Private::onConnectedLine(Channel &channel)
{
    Call *call = channel.call;
    if (!call || (!isSaid(channel.connectedNumber) && !isSaid(channel.connectedName)))
        return;
    if (m_own.isOwnNumber(channel.connectedNumber))
        return; // an Originate tells the agent's phone that it is connected with itself
    CallParty party = toParty(channel.connectedNumber, channel.connectedName);
    CallEvent &event = call->event;

    if (!call->hasRemote) {
        setRemote(*call, std::move(party));
    } else if (isSameNumber(party.number, event.remote.number)) {
        if (!party.name.isEmpty() && party.name != event.remote.name) {
            event.remote.name = party.name;
            call->isChanged = true;
        }
        call->isTransferAwaited = false;
    } else if (call->isTransferAwaited) {
        rebind(*call, std::move(party), call->awaitedFrom, nullptr);
    } else if (event.outbound || event.state == CallState::Held) {
        // Outbound: the far side's own idea of its number. Held: the agent is asking a colleague
        // and may come back; a transfer announces itself.
    } else if (event.state == CallState::Ringing || event.remote.number.isEmpty()) {
        setRemote(*call, std::move(party));
    } else {
        // The connected line was quicker than the news of the transfer.
        const Channel *root = find(channel.linkedid);
        rebind(*call, std::move(party), CallParty(event.remote),
               root && root->callerNumber == channel.connectedNumber ? root : nullptr);
    }
}

void AmiChannelModel::Private::onDialBegin(const AmiMessage &message)
{
    Channel *from = see(message, plain, Update::Parties);
    Channel *to = see(message, dest, Update::Parties);
    if (!to)
        return;
    if (from)
        to->dialer = from->uniqueid;

    if (to->isOwn) {
        if (Channel *agent = agentSide(from); agent && agent != to) {
            // The agent rings another device of his own: one call, the one he dialled.
            if (Call *call = beginOutbound(*agent, message.value(dest.callerNumber), {}); !to->call) {
                to->call = call;
                call->legs.push_back(to);
            }
        } else if (from || !to->isRoot) {
            to->isOriginating = false;
            beginInbound(*to, from);
            onConnectedLine(*to);
        }
        return;
    }
    if (!from)
        return;
    if (const Channel *half = from->half == 2 ? otherHalf(*from) : nullptr; half && half->call) {
        // What a Local device of the agent leads to: the mobile behind it.
        if (!half->call->event.outbound && !to->call) {
            to->call = half->call;
            half->call->legs.push_back(to);
        }
    }
    if (Channel *agent = agentSide(from)) {
        const QByteArrayView exten = message.value("Exten");
        QByteArrayView number = isDialable(exten)   ? exten
            : isDialable(agent->exten)              ? QByteArrayView(agent->exten)
                                                    : numberInDialString(message.value("DialString"));
        if (number.isEmpty())
            number = message.value(dest.callerNumber);
        beginOutbound(*agent, number, callerIn(message, dest));
    }
}

void AmiChannelModel::Private::onDialState(const AmiMessage &message)
{
    const QByteArrayView status = message.value("DialStatus");
    if (!AmiMessage::isSame(status, "RINGING") && !AmiMessage::isSame(status, "PROGRESS"))
        return;
    Channel *to = see(message, dest, Update::Parties);
    if (!to || !to->isOwn || to->isOriginating || to->isOver || to->state == stateUp)
        return;
    Channel *from = find(message.value("Uniqueid"));
    if (from && to->dialer.isEmpty())
        to->dialer = from->uniqueid;
    to->state = stateRinging;
    beginInbound(*to, from);
    onConnectedLine(*to);
}

void AmiChannelModel::Private::onDialEnd(const AmiMessage &message)
{
    Channel *from = known(message, plain);
    Channel *to = known(message, dest);
    const QByteArrayView status = message.value("DialStatus");
    const bool isAnswer = AmiMessage::isSame(status, "ANSWER");

    if (Channel *agent = agentSide(from); agent && agent != to) {
        if (Call *call = agent->call; call && call->event.outbound) {
            if (isAnswer)
                answer(*call, *agent);
            else
                call->dialStatus = clipped(status);
        }
        return;
    }
    if (to && to->isOwn) {
        if (!isAnswer) {
            to->isDeclined = to->isDeclined || AmiMessage::isSame(status, "BUSY");
            to->isOver = true;
            if (Call *call = to->call; call
                && (AmiMessage::isSame(status, "CHANUNAVAIL") || AmiMessage::isSame(status, "CONGESTION")))
                call->wasUnreachable = true;
        } else if (from && !to->isOver) {
            // A channel that was not called before took the call over: a pickup.
            to->isOriginating = false;
            to->dialer = from->uniqueid;
            if (Call *call = beginInbound(*to, from))
                answer(*call, *to);
        }
        return;
    }
    if (isAnswer && !(to && to->call))
        taken(message, callerIn(message, dest));
}

void AmiChannelModel::Private::onBridgeEnter(const AmiMessage &message)
{
    Channel *entering = see(message, plain, Update::Identity);
    if (!entering)
        return;
    entering->bridge = clipped(message.value("BridgeUniqueid"));
    if (entering->bridge.isEmpty() || entering->half > 0)
        return;
    if (!entering->isOwn) {
        for (std::size_t i = 0; i < m_ownChannels.size(); ++i) {
            if (m_ownChannels[i]->bridge == entering->bridge)
                onBridged(*m_ownChannels[i], *entering);
        }
        return;
    }
    if (entering->call && entering->call->event.state != CallState::Ringing)
        return;
    for (const auto &[uniqueid, other] : m_channels) {
        if (!other->isOwn && other->half == 0 && other->bridge == entering->bridge) {
            onBridged(*entering, *other);
            return;
        }
    }
}

// \a own is in a bridge with \a other: whatever was missed, they speak.
void AmiChannelModel::Private::onBridged(Channel &own, const Channel &other)
{
    if (own.isOver || (own.call && own.call == other.call))
        return;
    Call *call = own.call;
    if (!call && own.isOriginating) {
        call = beginOutbound(own, isDialable(own.exten) ? own.exten : other.callerNumber,
                             caller(other));
    }
    if (call && call->event.state == CallState::Ringing && own.state == stateUp)
        answer(*call, own);
}

void AmiChannelModel::Private::onBlindTransfer(const AmiMessage &message)
{
    if (!AmiMessage::isSame(message.value("Result"), "Success"))
        return;
    Channel *by = known(message, transferer);
    Channel *transferred = known(message, transferee);
    const CallParty from = callerIn(message, transferer);
    const bool isByAgent = by && by->call && by->isOwn;
    if (isByAgent)
        by->call->isGivenAway = true;
    if (!transferred)
        return;
    transferred->transferredFrom = isByAgent ? CallParty() : from;
    if (transferred->isOwn && transferred->call) {
        // The agent himself is sent to somebody else.
        transferred->call->isTransferAwaited = true;
        transferred->call->awaitedFrom = from;
    }
}

void AmiChannelModel::Private::onAttendedTransfer(const AmiMessage &message)
{
    if (!AmiMessage::isSame(message.value("Result"), "Success"))
        return;
    Channel *first = known(message, origTransferer);
    Channel *second = known(message, secondTransferer);
    Channel *transferred = known(message, transferee);
    Channel *target = known(message, transferTarget);
    const CallParty from = callerIn(message, origTransferer);
    const CallParty passed = callerIn(message, transferee);
    const bool isPassedKnown = transferred && transferred->half == 0;

    bool isByAgent = false;
    for (const auto &owned : m_calls) {
        Call &call = *owned;
        const auto has = [&](const Channel *channel) {
            return channel && channel->call == &call && channel->isOwn;
        };
        const auto concerns = [&](const ChannelHeaders &headers) {
            const QByteArrayView linkedid = message.value(headers.linkedid);
            return linkedid == QByteArrayView(call.linkedid)
                || std::any_of(call.channels.begin(), call.channels.end(), [&](const Channel *own) {
                       return linkedid == QByteArrayView(own->linkedid);
                   });
        };
        if (has(first) || has(second)) {
            call.isGivenAway = true;
            isByAgent = true;
        } else if (has(transferred)) {
            // The agent is passed on. To an application: who answers there is still to come.
            const CallParty to = target ? callerIn(message, transferTarget) : CallParty();
            if (to.isEmpty()) {
                call.isTransferAwaited = true;
                call.awaitedFrom = from;
            } else {
                rebind(call, to, from, nullptr);
            }
        } else if (has(target) || concerns(secondTransferer) || concerns(transferTarget)) {
            // The agent was asked by a colleague, who now hands over the person behind.
            if (isSameNumber(call.event.remote.number, from.number)) {
                if (isPassedKnown) {
                    rebind(call, passed, from, transferred);
                } else {
                    call.isTransferAwaited = true;
                    call.awaitedFrom = from;
                }
            } else if (call.event.transferredFrom.isEmpty()
                       && isSameNumber(call.event.remote.number, passed.number)
                       && isSameNumber(call.formerRemote.number, from.number)) {
                call.event.transferredFrom = from; // the connected line was quicker
                call.isChanged = true;
            }
        }
    }
    if (transferred)
        transferred->transferredFrom = isByAgent ? CallParty() : from;
}

void AmiChannelModel::Private::onPickup(const AmiMessage &message)
{
    Channel *picker = see(message, plain, Update::Parties);
    Channel *target = known(message, pickupTarget);
    if (!picker || !target)
        return;
    Call *call = target->call;
    if (!picker->isOwn) {
        if (call && target->isOwn && call->event.state == CallState::Ringing) {
            call->taker = caller(*picker);
            call->isElsewhere = true;
        }
        return;
    }
    picker->isOriginating = false;
    picker->linkedid = target->linkedid;
    picker->dialer = target->dialer;
    if (call && target->isOwn && !picker->call)
        attach(*picker, *call);
    else
        call = beginInbound(*picker, find(target->dialer));
    if (call)
        answer(*call, *picker);
}

void AmiChannelModel::Private::onUnParked(const AmiMessage &message)
{
    Channel *taker = see(message, retriever, Update::Parties);
    Channel *parked = see(message, parkee, Update::Identity);
    if (!taker || !parked)
        return;
    if (parked->isOwn && parked->call) {
        parked->call->isTransferAwaited = true;
        parked->call->awaitedFrom = parked->call->event.remote;
    } else if (taker->isOwn && !taker->call) {
        taker->isOriginating = false;
        taker->linkedid = parked->linkedid;
        taker->dialer = parked->uniqueid;
        if (Call *call = beginInbound(*taker, parked))
            answer(*call, *taker);
    }
}

void AmiChannelModel::Private::onAgentCalled(const AmiMessage &message)
{
    Channel *from = see(message, plain, Update::Parties);
    Channel *to = see(message, dest, Update::Parties);
    if (!from || !to)
        return;
    if (from->queue.isEmpty())
        from->queue = clipped(message.value("Queue"));
    to->dialer = from->uniqueid;
    if (!to->isOwn)
        return;
    to->isOriginating = false;
    beginInbound(*to, from);
    onConnectedLine(*to);
}

void AmiChannelModel::Private::onAgentConnect(const AmiMessage &message)
{
    Channel *to = known(message, dest);
    if (to && to->isOwn) {
        if (to->call)
            answer(*to->call, *to);
        return;
    }
    CallParty by = callerIn(message, dest);
    if (by.name.isEmpty() && message.value("MemberName") != message.value("Interface"))
        by.name = message.text("MemberName");
    if (!(to && to->call))
        taken(message, by);
}

// ---- Calls ----

QString AmiChannelModel::Private::extensionOf(const Channel &channel) const
{
    // The mobile behind a Local device goes by the number that was dialled to reach it.
    if (!channel.isOwn)
        return AmiMessage::toText(channel.callerNumber);
    return AmiMessage::toText(AmiDevices::userOf(channel.name));
}

CallId AmiChannelModel::Private::nextId(const QByteArray &linkedid)
{
    // One caller may ring the agent several times: a queue tries again, a transfer comes back.
    if (!m_ordinals.contains(linkedid)) {
        if (m_ordinalOrder.size() >= ordinalsKept) {
            m_ordinals.remove(m_ordinalOrder.front());
            m_ordinalOrder.pop_front();
        }
        m_ordinalOrder.push_back(linkedid);
    }
    const int ordinal = m_ordinals[linkedid]++;
    const QByteArray name = m_source.toUtf8() + '\0' + linkedid + '\0' + QByteArray::number(ordinal);
    return {QString::fromLatin1(
        QCryptographicHash::hash(name, QCryptographicHash::Sha256).first(16).toHex())};
}

AmiChannelModel::Private::Call &AmiChannelModel::Private::newCall(Channel &channel, bool outbound)
{
    auto call = std::make_unique<Call>();
    call->linkedid = channel.linkedid;
    call->event.callId = nextId(channel.linkedid);
    call->event.source = m_source;
    call->event.outbound = outbound;
    call->event.startedAt = m_clock.nowUtc();
    Call &made = *call;
    m_calls.push_back(std::move(call));
    attach(channel, made);
    return made;
}

void AmiChannelModel::Private::attach(Channel &channel, Call &call)
{
    if (channel.call == &call) // it was one of its legs
        std::erase(call.legs, &channel);
    channel.call = &call;
    call.channels.push_back(&channel);
    if (call.event.extension.isEmpty())
        call.event.extension = extensionOf(channel);
    call.isChanged = true;
}

// \a channel, the agent's, is being called; \a from, where known, dials it.
AmiChannelModel::Private::Call *AmiChannelModel::Private::beginInbound(Channel &channel,
                                                                       const Channel *from)
{
    if (channel.call || channel.isOver)
        return channel.call;
    if (channel.half == 1 && channel.isRoot)
        return nullptr; // "click to dial" through a Local channel; the phone behind it is what counts
    const Origin origin = originOf(channel);
    if (origin.isOriginatedLocal) {
        // "Click to dial" through a Local channel: the agent's phone rings first, then it dials on.
        channel.isOriginating = true;
        origin.channel->agent = channel.uniqueid;
        return nullptr;
    }
    const auto isJoinable = [&](const std::unique_ptr<Call> &call) {
        return !call->event.outbound && !call->isGivenAway
            && (call->linkedid == channel.linkedid
                || std::any_of(call->channels.begin(), call->channels.end(), [&](const Channel *own) {
                       return own->linkedid == channel.linkedid;
                   }));
    };
    const auto joinable = std::find_if(m_calls.begin(), m_calls.end(), isJoinable);
    if (joinable != m_calls.end()) {
        attach(channel, **joinable);
    } else {
        Call &call = newCall(channel, false);
        if (const Channel *caller = origin.channel) {
            if (isSaid(caller->exten) && caller->exten.size() >= 2)
                call.event.dialled = AmiMessage::toText(caller->exten);
            call.event.queue = AmiMessage::toText(caller->queue);
            call.event.transferredFrom = caller->transferredFrom;
        }
    }
    Call &call = *channel.call;
    onConnectedLine(channel);
    for (const Channel *known : {from, static_cast<const Channel *>(origin.channel)}) {
        if (!call.hasRemote && known && (isSaid(known->callerNumber) || isSaid(known->callerName)))
            setRemote(call, caller(*known));
    }
    return &call;
}

// The agent calls with \a channel; \a called is who is rung, perhaps under another number.
AmiChannelModel::Private::Call *AmiChannelModel::Private::beginOutbound(Channel &channel,
                                                                        QByteArrayView number,
                                                                        const CallParty &called)
{
    if (channel.call)
        return channel.call;
    Call &call = newCall(channel, true);
    const QByteArrayView dialled = isDialable(channel.exten) ? QByteArrayView(channel.exten) : number;
    call.event.dialled = AmiMessage::toText(dialled);
    CallParty remote = toParty(number, {});
    if (isSameNumber(remote.number, called.number))
        remote.name = called.name;
    setRemote(call, std::move(remote));
    onConnectedLine(channel);
    return &call;
}

void AmiChannelModel::Private::setRemote(Call &call, CallParty party)
{
    call.hasRemote = true;
    if (call.event.remote == party)
        return;
    call.formerRemote = call.event.remote;
    call.event.remote = std::move(party);
    call.isChanged = true;
}

// Somebody else is on the line now; \a from handed over.
void AmiChannelModel::Private::rebind(Call &call, CallParty party, const CallParty &from,
                                      const Channel *transferred)
{
    call.isTransferAwaited = false;
    call.event.transferredFrom = from;
    if (!call.event.outbound && transferred && isDialable(transferred->exten))
        call.event.dialled = AmiMessage::toText(transferred->exten);
    call.isChanged = true;
    setRemote(call, std::move(party));
}

void AmiChannelModel::Private::answer(Call &call, Channel &channel)
{
    if (!call.event.outbound)
        channel.state = stateUp;
    if (call.event.state != CallState::Ringing)
        return;
    call.event.state = CallState::Answered;
    call.event.answeredAt = m_clock.nowUtc();
    call.event.extension = extensionOf(channel);
    call.isChanged = true;
}

void AmiChannelModel::Private::hold(Channel *channel, bool isHeld)
{
    if (!channel || !channel->call)
        return;
    Call &call = *channel->call;
    if (std::find(call.channels.begin(), call.channels.end(), channel) == call.channels.end())
        return;
    const CallState before = isHeld ? CallState::Answered : CallState::Held;
    if (call.event.state != before)
        return;
    call.event.state = isHeld ? CallState::Held : CallState::Answered;
    call.isChanged = true;
}

// \a by, who is not the agent, answered as the "Dest" of \a message.
void AmiChannelModel::Private::taken(const AmiMessage &message, const CallParty &by)
{
    const QByteArrayView linkedid = message.value(plain.linkedid);
    const QByteArrayView destLinkedid = message.value(dest.linkedid);
    const bool isLocal = AmiDevices::isLocal(message.value(dest.channel));
    for (const auto &call : m_calls) {
        if (call->event.outbound || call->event.state != CallState::Ringing
            || (linkedid != call->linkedid && destLinkedid != call->linkedid))
            continue;
        call->isElsewhere = true;
        // A Local channel may not know its own number; the phone behind it does.
        if (call->taker.isEmpty() || !isLocal)
            call->taker = by;
    }
}

CallOutcome AmiChannelModel::Private::unansweredOutcome(Call &call, int cause) const
{
    if (call.event.outbound) {
        const QByteArray &status = call.dialStatus;
        if (status == "BUSY" || cause == causeBusy || cause == causeRejected)
            return CallOutcome::Busy;
        if (status != "CANCEL"
            && (status == "CONGESTION" || status == "CHANUNAVAIL" || isUnreachable(cause)))
            return CallOutcome::Failed;
        return CallOutcome::Cancelled;
    }
    if (call.isElsewhere) {
        const Channel *root = find(call.linkedid);
        if (call.taker.isEmpty() && root && !m_own.isOwnNumber(root->connectedNumber))
            call.taker = toParty(root->connectedNumber, root->connectedName);
        call.event.answeredBy = call.taker;
        return CallOutcome::AnsweredElsewhere;
    }
    if (call.rangOut)
        return CallOutcome::Missed;
    if (call.wasDeclined)
        return CallOutcome::Busy;
    return call.wasUnreachable ? CallOutcome::Failed : CallOutcome::Missed;
}

// \a channel, one of the agent's, has left \a call.
void AmiChannelModel::Private::release(Call &call, Channel &channel, int cause)
{
    const auto isUp = [](const Channel *own) { return own->state == stateUp; };
    if (call.event.state != CallState::Ringing) {
        // The mobile behind a Local device stays when Asterisk takes the Local channel out.
        if (channel.half > 0) {
            const std::vector<Channel *> legs = call.legs;
            for (Channel *leg : legs) {
                if (isUp(leg) && leg->half == 0)
                    attach(*leg, call);
            }
        }
        if (call.event.outbound ? call.channels.empty()
                                : std::none_of(call.channels.begin(), call.channels.end(), isUp))
            end(call, CallOutcome::Answered);
        return;
    }
    if (cause == causeAnsweredElsewhere)
        call.isElsewhere = true;
    if (channel.isDeclined || cause == causeBusy || cause == causeRejected)
        call.wasDeclined = true;
    else if (channel.state == stateRinging)
        call.rangOut = true;
    else if (isUnreachable(cause))
        call.wasUnreachable = true;
    if (call.channels.empty())
        end(call, unansweredOutcome(call, cause));
}

void AmiChannelModel::Private::end(Call &call, CallOutcome outcome)
{
    call.event.state = CallState::Ended;
    call.event.outcome = outcome;
    tell(call, false);
    for (const auto *list : {&call.channels, &call.legs}) {
        for (Channel *channel : *list) {
            channel->call = nullptr;
            channel->isOver = true;
        }
    }
    std::erase_if(m_calls, [&](const std::unique_ptr<Call> &owned) { return owned.get() == &call; });
}

void AmiChannelModel::Private::tell(Call &call, bool always)
{
    call.isChanged = false;
    call.event.at = m_clock.nowUtc();
    call.told.at = call.event.at;
    if (call.isTold && !always && call.told == call.event)
        return;
    call.isTold = true;
    call.told = call.event;
    m_handler(call.event);
}

void AmiChannelModel::Private::tellChanges()
{
    for (std::size_t i = 0; i < m_calls.size(); ++i) {
        if (m_calls[i]->isChanged)
            tell(*m_calls[i], false);
    }
}

// ---- Snapshot ----

void AmiChannelModel::Private::beginSnapshot()
{
    m_isInSnapshot = true;
    for (const auto &[uniqueid, channel] : m_channels)
        channel->isSeen = false;
}

void AmiChannelModel::Private::onListed(const AmiMessage &message)
{
    Channel *channel = see(message, plain, Update::Parties);
    if (!channel)
        return;
    channel->application = clipped(message.value("Application"));
    channel->applicationData = clipped(message.value("ApplicationData"));
    channel->duration = toDuration(message.value("Duration"));
    channel->bridge = clipped(message.value("BridgeId"));
}

// A channel of the agent found in a snapshot: what is it doing?
void AmiChannelModel::Private::resume(Channel &channel)
{
    const bool isCalled = channel.application.startsWith("AppDial") // "(Outgoing Line)"
        || channel.application.startsWith("AppQueue");
    const bool isDialling = channel.application == "Dial" || channel.application == "Queue";
    const bool isBridged = !channel.bridge.isEmpty()
        && std::any_of(m_channels.begin(), m_channels.end(), [&](const auto &entry) {
               return entry.second.get() != &channel && entry.second->half == 0
                   && entry.second->bridge == channel.bridge;
           });
    const bool wasKnown = channel.call != nullptr;
    if (!channel.call && !channel.isOver) {
        if (isCalled && !channel.isRoot) {
            channel.isOriginating = false;
            beginInbound(channel, nullptr);
        } else if (channel.half == 0 && (isDialling || isBridged)) {
            channel.isOriginating = true;
            beginOutbound(channel, channel.exten, {});
        }
    }
    Call *call = channel.call;
    if (!call)
        return;
    if (!wasKnown)
        call->event.startedAt = std::min(call->event.startedAt,
                                         m_clock.nowUtc().addSecs(-channel.duration.count()));
    const bool isAnswered = channel.state == stateUp && (!call->event.outbound || isBridged);
    if (isAnswered && call->event.state == CallState::Ringing) {
        answer(*call, channel);
        if (!wasKnown)
            call->event.answeredAt = call->event.startedAt;
    }
}

void AmiChannelModel::Private::endSnapshot()
{
    if (!m_isInSnapshot)
        return;
    m_isInSnapshot = false;
    m_now = m_clock.elapsed();
    std::vector<Channel *> ghosts;
    for (const auto &[uniqueid, channel] : m_channels) {
        if (!channel->isSeen)
            ghosts.push_back(channel.get());
        else if (channel->queue.isEmpty() && channel->application == "Queue")
            channel->queue = channel->applicationData.left(channel->applicationData.indexOf(','));
    }
    for (Channel *ghost : ghosts)
        hangUp(ghost, 0);
    std::vector<Channel *> own = m_ownChannels;
    for (const auto &[uniqueid, channel] : m_channels) {
        // The mobile behind a Local device that Asterisk has taken out: called by the agent's number.
        if (!channel->isOwn && channel->half == 0 && channel->application == "AppDial"
            && m_own.isOwnNumber(channel->callerNumber))
            own.push_back(channel.get());
    }
    for (Channel *channel : own) {
        resume(*channel);
        onConnectedLine(*channel);
    }
    for (std::size_t i = 0; i < m_calls.size(); ++i)
        tell(*m_calls[i], true);
}

// ---- For commands ----

const AmiChannelModel::Private::Call *AmiChannelModel::Private::find(const CallId &id) const
{
    const auto it = std::find_if(m_calls.begin(), m_calls.end(), [&](const std::unique_ptr<Call> &call) {
        return call->event.callId == id && call->event.state != CallState::Ended;
    });
    return it == m_calls.end() ? nullptr : it->get();
}

const AmiChannelModel::Private::Channel *AmiChannelModel::Private::speakingIn(const Call &call)
{
    const auto isUp = [](const Channel *own) { return own->state == stateUp; };
    const auto it = std::find_if(call.channels.begin(), call.channels.end(), isUp);
    if (it != call.channels.end())
        return *it;
    return call.channels.empty() ? nullptr : call.channels.front();
}

const AmiChannelModel::Private::Channel *AmiChannelModel::Private::beside(const Channel &channel) const
{
    if (channel.bridge.isEmpty())
        return nullptr;
    const Channel *found = nullptr;
    for (const auto &[uniqueid, other] : m_channels) {
        if (other.get() != &channel && other->bridge == channel.bridge && (!found || other->half == 0))
            found = other.get();
    }
    return found;
}

const AmiChannelModel::Private::Channel *AmiChannelModel::Private::farEndOf(const Channel &channel) const
{
    const Channel *at = beside(channel);
    for (int hop = 0; at && at->half > 0 && hop < maxHops; ++hop) {
        const Channel *half = otherHalf(*at);
        at = half ? beside(*half) : nullptr;
    }
    return at;
}

std::optional<AmiChannelModel::CallChannels>
AmiChannelModel::Private::channelsOf(const CallId &id) const
{
    const Call *call = find(id);
    const Channel *own = call ? speakingIn(*call) : nullptr;
    if (!own)
        return std::nullopt;
    CallChannels channels;
    channels.own = own->name;
    for (const Channel *channel : call->channels)
        channels.allOwn.append(channel->name);
    channels.bridge = own->bridge;
    // why by name: that is what a command gets, and nothing keeps a server from using one twice.
    if (const Channel *neighbour = beside(*own); neighbour && neighbour->name != own->name)
        channels.beside = neighbour->name;
    const Channel *farEnd = farEndOf(*own);
    if (!farEnd && !call->event.outbound && own->bridge.isEmpty())
        farEnd = originOf(*own).channel;
    if (farEnd && farEnd->name != own->name && farEnd->half == 0)
        channels.farEnd = farEnd->name;
    channels.state = call->event.state;
    channels.outbound = call->event.outbound;
    return channels;
}

QByteArray AmiChannelModel::Private::bridgeOf(const CallId &id) const
{
    const Call *call = find(id);
    const Channel *own = call ? speakingIn(*call) : nullptr;
    return own ? own->bridge : QByteArray();
}

void AmiChannelModel::Private::setDeclined(const CallId &id, bool isDeclined)
{
    if (const Call *call = find(id)) {
        for (Channel *channel : call->channels)
            channel->isDeclined = isDeclined;
    }
}

// ---- The public face ----

AmiChannelModel::AmiChannelModel(QString sourceName, AmiDevices own, const Clock &clock,
                                 Handler onCallEvent)
    : d(std::make_unique<Private>(std::move(sourceName), std::move(own), clock,
                                  std::move(onCallEvent)))
{
}

AmiChannelModel::~AmiChannelModel() = default;

void AmiChannelModel::handle(const AmiMessage &message)
{
    d->handle(message);
}

void AmiChannelModel::beginSnapshot()
{
    d->beginSnapshot();
}

void AmiChannelModel::endSnapshot()
{
    d->endSnapshot();
}

std::optional<AmiChannelModel::CallChannels> AmiChannelModel::channelsOf(const CallId &call) const
{
    return d->channelsOf(call);
}

QByteArray AmiChannelModel::bridgeOf(const CallId &call) const
{
    return d->bridgeOf(call);
}

void AmiChannelModel::setDeclined(const CallId &call, bool isDeclined)
{
    d->setDeclined(call, isDeclined);
}

qsizetype AmiChannelModel::channelCount() const
{
    return d->channelCount();
}

qsizetype AmiChannelModel::callCount() const
{
    return d->callCount();
}

} // namespace Ringside
