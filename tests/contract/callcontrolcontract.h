#pragma once

#include "callcontrol.h"
#include "callsource.h"

#include <QObject>

#include <functional>
#include <memory>

namespace Ringside {

//! A telephone system as the contract of CallControl needs it: with an agent and a colleague whose
//! phones take what rings, a customer outside who does too, two queues, and an account for each
//! kind of rights.
class CallControlRig {
public:
    virtual ~CallControlRig() = default;

    //! The agent's source, not started. His account may do everything.
    [[nodiscard]] virtual std::unique_ptr<CallSource> makeAgent() = 0;
    //! The colleague's.
    [[nodiscard]] virtual std::unique_ptr<CallSource> makeColleague() = 0;
    //! The agent's, with an account that may listen, and nothing else. Null: there is none here.
    [[nodiscard]] virtual std::unique_ptr<CallSource> makeListener() = 0;

    [[nodiscard]] virtual QString colleague() const { return QStringLiteral("1002"); }
    [[nodiscard]] virtual QString customer() const { return QStringLiteral("+15555550100"); }
    [[nodiscard]] virtual QString nobody() const
    {
        return QStringLiteral("9999");
    } //!< no such number
    [[nodiscard]] virtual QString fixedQueue() const
    {
        return QStringLiteral("support");
    } //!< the agent is in it
    [[nodiscard]] virtual QString openQueue() const
    {
        return QStringLiteral("sales");
    } //!< he may join and leave it

    //! Somebody calls the agent, and stays.
    virtual void ring() = 0;
    //! The agent's phone takes it.
    virtual void take() = 0;

    //! Lets a little time pass.
    virtual void pass() = 0;
};

//! What every CallControl promises, whatever telephone system it speaks with. One subclass an
//! adapter.
class CallControlContract : public QObject {
    Q_OBJECT

protected:
    [[nodiscard]] virtual std::unique_ptr<CallControlRig> makeRig() = 0;

    using Command = QFuture<Result<void>>;

    [[nodiscard]] CallControlRig *currentRig() const
    {
        return m_rig.get();
    } //!< of the test that runs
    [[nodiscard]] CallControl &control() const { return *m_control; } //!< the agent's
    [[nodiscard]] const QList<CallEvent> &events() const { return m_events; } //!< the agent's
    //! A call that the agent has answered; empty: it did not come to that.
    CallId talk();
    Result<void> resultOf(const Command &command);
    //! A call is answered a moment before the two are connected; until then it can be ended, but
    //! not handed on.
    Result<void> resultOnceConnected(const std::function<Command()> &command);

private Q_SLOTS:
    void init();
    void cleanup();

    void abilities_areKnownAfterTheConnection_andGoWithIt();
    void withoutRights_nothingIsPossible_andThatIsSaid();
    void notConnected_isOffline();
    void noSuchCall_isNotFound();
    void dial_callsTheCustomer_andHangUpEndsIt();
    void dial_unknownNumber_isAnErrorOrAFailedCall();
    void dialledCall_isTransferred();
    void dialledCall_isHandedOverAfterAConsultation();
    void hangUp_whileRinging_declines();
    void hangUp_whileTalking_endsTheCall();
    void hangUp_twice_isNotFound();
    void transfer_goesToTheColleague();
    void transfer_unknownNumber_keepsTheCaller();
    void transfer_whileRinging_goesToTheColleague();
    void consult_thenComplete();
    void consult_thenTakeBack();
    void consult_unknownNumber_keepsTheCaller();
    void stop_whileACommandIsUnderWay_endsIt();
    void queues_joinAndLeave();
    void queues_fixedOnesCannotBeLeft();
    void queues_pauseInAll();
    void queues_hostileNamesAndReasons();

private:
    void listen(CallSource &source, QList<CallEvent> &events);
    bool passUntil(const std::function<bool()> &isDone);
    bool connectAgent();
    bool connectColleague();
    // A call that the agent has dialled, and the customer answered; empty: it did not come to that.
    CallId dialCustomer();
    [[nodiscard]] bool isTold(const QList<CallEvent> &events, CallState state) const;
    [[nodiscard]] QueueMembership membership(const QString &queue) const;

    std::unique_ptr<CallControlRig> m_rig;
    std::unique_ptr<CallSource> m_agent;
    std::unique_ptr<CallSource> m_colleague;
    CallControl *m_control = nullptr;
    QList<CallEvent> m_events; // of the agent
    QList<CallEvent> m_colleagues;
};

} // namespace Ringside
