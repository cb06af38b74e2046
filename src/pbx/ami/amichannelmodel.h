#pragma once

#include "amidevices.h"
#include "amimessage.h"
#include "callevent.h"
#include "clock.h"

#include <QByteArrayList>

#include <functional>
#include <memory>
#include <optional>

namespace Ringside {

//! AMI messages → the agent's calls, as neutral call events.
//!
//! Channels, Uniqueids and Linkedids are known in here and nowhere else. Reports only calls that one
//! of the agent's own devices takes part in; several of his devices ringing for one caller are one
//! call. Every event is the whole state of its call, and nothing is reported that changes nothing.
//! Does no I/O, looks nobody up, parses no number. Does not trust the order of events.
//! Thread: one. Borrows the clock, which must live longer.
//! Bounded: forgets channels of which nothing was heard for a day, and the oldest beyond maxChannels.
class AmiChannelModel
{
public:
    using Handler = std::function<void(const CallEvent &)>;
    static constexpr qsizetype maxChannels = 20000;

    //! \a onCallEvent is called from within handle() and endSnapshot(); it must change
    //! nothing in the model.
    AmiChannelModel(QString sourceName, AmiDevices own, const Clock &clock, Handler onCallEvent);
    ~AmiChannelModel();

    //! Events; anything else is ignored at next to no cost.
    void handle(const AmiMessage &message);

    //! The answer to CoreShowChannels follows: its CoreShowChannel events through handle(), then
    //! endSnapshot(). Other events may come in between.
    void beginSnapshot();
    //! Reports every call now in progress, known or not, changed or not; ends what is no more.
    void endSnapshot();

    //! The channels behind one call, for commands that act on it. Their names leave pbx/ami no more
    //! than anything else in here.
    struct CallChannels {
        QByteArray own; //!< the agent's: the one that is up, or the first that rings
        QByteArrayList allOwn; //!< of all the devices of the agent that are in it
        QByteArray bridge; //!< that \a own is in; empty: none
        QByteArray beside; //!< the one in that bridge with it, which may be half of a Local channel
        QByteArray farEnd; //!< of the other side, behind any Local channels; empty: not known
        CallState state = CallState::Ringing;
        bool outbound = false;
    };
    //! nullopt: there is no such call, or it is over. May be called from within the handler.
    [[nodiscard]] std::optional<CallChannels> channelsOf(const CallId &call) const;
    //! The agent does not want this call, which rings: it is not missed when it ends without an answer.
    void setDeclined(const CallId &call, bool isDeclined);
    //! The bridge of channelsOf() alone, at little cost.
    [[nodiscard]] QByteArray bridgeOf(const CallId &call) const;

    //! Of all channels of the telephone system that are remembered.
    [[nodiscard]] qsizetype channelCount() const;
    [[nodiscard]] qsizetype callCount() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace Ringside
