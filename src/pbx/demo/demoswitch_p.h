#pragma once

#include "clock.h"
#include "demoscript.h"

#include <QByteArray>
#include <QHash>
#include <QList>

#include <functional>

namespace Ringside {

//! The exchange behind the demo's manager interface: channels, and the events that Asterisk 22 sends
//! about them, header by header in its order (recorded from a real one).
//!
//! Does no I/O and keeps no time: begins and ends things when told. Thread: one.
class DemoSwitch
{
public:
    //! Gets one event of class call or agent, ready for the wire.
    using Sink = std::function<void(const QByteArray &event)>;

    DemoSwitch(const Clock &clock, Sink sink);

    //! A channel's key; 0 is none.
    using Id = quint64;

    // What may happen. Each says what Asterisk says then.
    [[nodiscard]] Id arrive(const CallParty &caller, const QString &dialled);
    void join(Id caller, const QString &queue);
    [[nodiscard]] Id call(Id caller, const CallParty &phone, const QString &queue);
    void ring(Id phone);
    void answer(Id phone, const QList<Id> &others);
    void setHold(Id phone, bool isHeld);
    void giveUp(Id caller, const QList<Id> &phones);
    void hangUp(Id first, Id second, Id requestedBy);
    [[nodiscard]] Id transfer(Id customer, Id transferer, const CallParty &target);
    [[nodiscard]] Id dialOut(const CallParty &agent, const QString &number);
    [[nodiscard]] Id callTrunk(Id agent, const QString &number);

    // What the agent may ask for, at his program or at his phone. Ids of channels that are no more do nothing.
    [[nodiscard]] Id find(const QByteArray &name) const; //!< 0: no such channel
    [[nodiscard]] bool has(Id channel) const { return m_channels.contains(channel); }
    [[nodiscard]] bool isRinging(Id phone) const; //!< called, and not answered
    [[nodiscard]] Id partnerOf(Id channel) const; //!< who is in its bridge; 0: nobody
    [[nodiscard]] Id consultationOf(Id channel) const; //!< that it asks or waits in, by the phone that is asked
    [[nodiscard]] int waitingIn(const QByteArray &queue) const;
    //! As its owner hangs up, whatever it is doing.
    void end(Id channel);
    //! Takes \a customer out of what he is in, for another number.
    void redirect(Id customer, const QByteArray &number);
    void passOn(Id customer, Id transferer, const QByteArray &number);
    //! Rings the agent's own phone, for him to call \a number; taken, it is ready to dial on.
    [[nodiscard]] Id originate(const CallParty &agent);
    void takeOriginated(Id phone, const QString &number);
    //! \a agent asks \a target; gives the phone that rings. 0: he speaks with nobody.
    [[nodiscard]] Id consult(Id agent, const CallParty &target);
    void ringConsulted(Id phone);
    void answerConsulted(Id phone);
    void takeBack(Id phone);
    void complete(Id phone);

    //! The channels there are, as CoreShowChannel events, each with \a extra headers after its name.
    [[nodiscard]] QList<QByteArray> channelList(const QByteArray &extra) const;

private:
    struct Channel {
        QByteArray name;
        int state = 0; // AST_STATE_*: 0 down, 4 ring, 5 ringing, 6 up
        QByteArray number;
        QByteArray callerName;
        QByteArray connectedNumber = "<unknown>";
        QByteArray connectedName = "<unknown>";
        QByteArray context;
        QByteArray exten;
        int priority = 1;
        QByteArray uniqueid;
        QByteArray linkedid;
        QByteArray bridge;
        QByteArray application;
        QByteArray queue;
        Id peer = 0; // who dialled it, or whom it dialled
        QDateTime createdAt;
    };

    // What goes on while the agent asks somebody before he hands a call over.
    struct Consultation {
        Id agent = 0; // none: he has left, and the phone still rings
        Id customer = 0;
        Id one = 0; // the halves of the Local channel
        Id two = 0;
        QByteArray home; // the bridge in which the customer waits
    };

    Id add(const QByteArray &device, Channel channel, Id linkedTo, const QByteArray &half = {});
    void remove(Id id, int cause, const char *text);
    [[nodiscard]] QByteArray headers(const Channel &channel, const char *prefix = "") const;
    [[nodiscard]] QByteArray bridgeHeaders(const QByteArray &bridge, int channels,
                                           const char *prefix = "") const;
    void send(const char *event, const QByteArray &headers, const char *eventClass = "call");
    [[nodiscard]] QByteArray secondsSince(const Channel &channel) const;
    void leaveQueue(Id caller);
    void sendDevice(const Channel &channel, const char *state);
    void sendDialEnd(Id caller, Id phone, const char *status);
    void connectLine(Id id, const QByteArray &number, const QByteArray &name);
    QByteArray createBridge();
    void joinBridge(const QByteArray &bridge, Id id);
    void enterBridge(Id first, Id second);
    void decline(Id phone);
    void leaveLocal(const Consultation &consultation, Id phone);
    void nameCaller(Id id, const Channel &like);
    [[nodiscard]] QList<Id> phonesOf(Id caller) const;
    void leaveBridge(Id id);

    const Clock &m_clock;
    Sink m_sink;
    QHash<Id, Channel> m_channels;
    QHash<Id, Consultation> m_consultations; // by the phone that is asked
    Id m_lastId = 0;
    quint64 m_sequence = 0;
    QByteArray m_localSequence; // that the halves of a Local channel share
};

} // namespace Ringside
