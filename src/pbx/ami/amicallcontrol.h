#pragma once

#include "amichannelmodel.h"
#include "amiqueues.h"
#include "amisession.h"
#include "amisettings.h"
#include "callcontrol.h"
#include "clock.h"

#include <QPromise>
#include <QSet>

#include <functional>
#include <memory>
#include <unordered_map>

namespace Ringside {

//! Calls and queues of an Asterisk, acted on through its manager interface.
//!
//! Does not follow calls: which channels a call is made of it asks the model; it acts on the
//! agent's own, and on the caller's only to send them elsewhere. Every value is looked at here once
//! more before it goes out. Abilities are what the account may do, asked after each login. Whether
//! Asterisk then does it is its answer. Ownership: \a model, \a session and \a clock must outlive
//! this. Thread: theirs. A command ends within its time limit, or with the connection (Offline).
class AmiCallControl : public CallControl {
    Q_OBJECT

public:
    AmiCallControl(const AmiSettings &settings, AmiChannelModel &model, AmiSession &session,
                   Clock &clock);
    ~AmiCallControl() override;

    [[nodiscard]] CallAbilities abilities() const override { return m_abilities; }
    QFuture<Result<void>> dial(const DialTarget &target) override;
    QFuture<Result<void>> hangUp(const CallId &call) override;
    QFuture<Result<void>> setHeld(const CallId &call, bool held) override;
    QFuture<Result<void>> transfer(const CallId &call, const DialTarget &target) override;
    QFuture<Result<void>> consult(const CallId &call, const DialTarget &target) override;
    QFuture<Result<void>> completeTransfer(const CallId &call) override;
    QFuture<Result<void>> takeBack(const CallId &call) override;

    [[nodiscard]] QList<QueueMembership> queues() const override;
    QFuture<Result<void>> setInQueue(const QString &queue, bool member) override;
    QFuture<Result<void>> setPaused(bool paused, const QString &reason) override;

    //! Logged in: asks what the account may do, and which queues there are.
    void begin();
    //! The connection is gone: what is under way fails, nothing is possible any more. Idempotent.
    void end();
    //! Every message, after the model has seen it.
    void handle(const AmiMessage &message);

private:
    using Answer = std::optional<Result<void>>;
    using Next = std::function<void()>;
    using CommandId = quint64;
    struct Command {
        QPromise<Result<void>> promise;
        std::unique_ptr<Alarm> deadline;
        Error late; // what the command ends with when its time is over
        std::function<Answer()> look; // after each message: whether what is awaited has come
        Next undo; // when it fails
        bool isDialling = false;
        QByteArray originateId;
        std::unique_ptr<Alarm> settled; // of an Originate: it has not failed at once
    };
    struct Started {
        CommandId id = 0;
        QFuture<Result<void>> future;
    };

    [[nodiscard]] bool may(QByteArrayView action) const
    {
        return m_allowed.contains(action.toByteArray().toLower());
    }
    [[nodiscard]] Result<AmiChannelModel::CallChannels> channelsOf(const CallId &call) const;
    [[nodiscard]] bool isConsulting(const CallId &call) const;
    [[nodiscard]] Result<void> checkDialling() const;

    Started start();
    void finish(CommandId id, const Result<void> &result);
    QByteArray send(CommandId id, AmiAction action, Next onSuccess);
    void await(CommandId id, std::chrono::milliseconds most, Error late,
               std::function<Answer()> look);
    void whenDialable(CommandId id, const DialTarget &target, Next next);
    void pauseNext(CommandId id, const QByteArrayList &interfaces, bool paused,
                   const QByteArray &reason);
    void onAllowed(const AmiMessage &response);
    void onOriginated(const AmiMessage &message);
    void lookAtAwaited();
    void setAbilities(const CallAbilities &abilities);

    AmiChannelModel &m_model;
    AmiSession &m_session;
    Clock &m_clock;
    QByteArray m_device; // what rings when the agent dials
    QByteArray m_context;
    QByteArray m_callerId;
    QByteArray m_queueInterface;
    bool m_autoAnswers;
    bool m_holdsByNotify;
    AmiQueues m_queues;

    bool m_isConnected = false;
    quint64 m_connection = 0; // counts them
    QSet<QByteArray> m_allowed; // actions, in lower case
    CallAbilities m_abilities;
    QByteArray m_queueListId; // of the list of queues that is awaited; empty: none
    QHash<CallId, QByteArray> m_consultations; // the bridge to come back to
    CommandId m_lastId = 0;
    std::unordered_map<CommandId, std::unique_ptr<Command>> m_commands;
};

} // namespace Ringside
