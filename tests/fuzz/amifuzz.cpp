// Whatever comes in on the manager port: the codec, the channel model and the queues must neither crash nor
// grow, every piece of the stream must be read the same however it is cut, and no call may go on after its end.

#include "amichannelmodel.h"
#include "amicodec.h"
#include "amiqueues.h"

#include <QSet>

#include <cstdlib>

using namespace Ringside;
using namespace Qt::StringLiterals;

namespace {

class StoppedClock : public Clock
{
public:
    QDateTime nowUtc() const override { return QDateTime({2026, 3, 2}, {9, 0}, Qt::UTC); }
    // Ten minutes an event, so that channels grow old within one input.
    std::chrono::nanoseconds elapsed() const override { return m_elapsed += std::chrono::minutes(10); }
    std::unique_ptr<Alarm> alarm(std::function<void()>) override { return nullptr; }

private:
    mutable std::chrono::nanoseconds m_elapsed{0};
};

void require(bool holds)
{
    if (!holds)
        std::abort();
}

struct Digest {
    quint64 messages = 0;
    quint64 headers = 0;
    size_t hash = 0;

    void add(const AmiMessage &message)
    {
        ++messages;
        for (qsizetype i = 0; i < message.size(); ++i) {
            ++headers;
            hash = qHash(message.valueAt(i), qHash(message.nameAt(i), hash));
        }
    }
    friend bool operator==(const Digest &, const Digest &) = default;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView bytes(data, qsizetype(size));

    StoppedClock clock;
    QSet<QString> live;
    QSet<QString> ended;
    AmiChannelModel model(u"fuzz"_s, AmiDevices({}, {u"1001"_s, u"1002"_s}), clock,
                          [&](const CallEvent &event) {
                              require(!event.callId.isEmpty());
                              require(!ended.contains(event.callId.value));
                              require((event.state == CallState::Ended)
                                      == (event.outcome != CallOutcome::None));
                              require(event.remote.number.size() <= 256);
                              require(event.remote.name.size() <= 256);
                              if (event.state != CallState::Ended) {
                                  live.insert(event.callId.value);
                              } else {
                                  live.remove(event.callId.value);
                                  ended.insert(event.callId.value);
                              }
                          });
    AmiQueues queues(AmiDevices({}, {u"1001"_s, u"1002"_s}), "PJSIP/1001");
    AmiCodec codec;
    Digest whole;
    codec.feed(bytes, [&](const AmiMessage &message) {
        whole.add(message);
        if (message.value("EventList") == "start")
            model.beginSnapshot();
        model.handle(message);
        if (message.event() == "CoreShowChannelsComplete")
            model.endSnapshot();
        require(model.channelCount() <= AmiChannelModel::maxChannels + 8);
        // A command can be given to what is there, and to nothing else.
        for (const QString &id : std::as_const(live)) {
            const auto channels = model.channelsOf({id});
            require(channels && !channels->own.isEmpty() && channels->allOwn.contains(channels->own));
            require(model.bridgeOf({id}) == channels->bridge);
            require(channels->farEnd != channels->own && channels->beside != channels->own);
        }
        queues.handle(message);
    });
    require(model.callCount() == live.size());
    for (const QString &id : std::as_const(ended))
        require(!model.channelsOf({id}));

    const QList<QueueMembership> memberships = queues.memberships();
    require(memberships.size() <= AmiQueues::maxQueues);
    for (const QueueMembership &membership : memberships) {
        require(membership.waiting >= 0);
        require(membership.isMember || (!membership.isPaused && !membership.isFixed));
        require(!queues.nameOf(membership.queue).isEmpty());
    }

    // Nothing is left of anybody once a snapshot says that there is nothing.
    model.beginSnapshot();
    model.endSnapshot();
    require(model.channelCount() == 0 && model.callCount() == 0 && live.isEmpty());

    AmiCodec second;
    Digest inPieces;
    quint32 random = quint32(size) * 2654435761u + 1;
    for (qsizetype at = 0; at < bytes.size();) {
        random = random * 1664525u + 1013904223u;
        const qsizetype piece = std::min<qsizetype>(1 + (random >> 24), bytes.size() - at);
        second.feed(bytes.sliced(at, piece), [&](const AmiMessage &message) { inPieces.add(message); });
        at += piece;
    }
    require(inPieces == whole);
    require(second.counters() == codec.counters());
    return 0;
}
