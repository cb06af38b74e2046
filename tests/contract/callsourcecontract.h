#pragma once

#include "callsource.h"
#include "fakeclock.h"

#include <QObject>

#include <memory>

namespace Ringside {

//! A telephone system as the contract of CallSource needs it: with a call that it can begin, answer and end,
//! and a connection that it can break. Time is that of clock().
class CallSourceRig
{
public:
    virtual ~CallSourceRig() = default;

    [[nodiscard]] virtual FakeClock &clock() = 0;
    //! A source called \a name, not started.
    [[nodiscard]] virtual std::unique_ptr<CallSource> makeSource(const QString &name) = 0;
    //! One whose credentials the system refuses.
    [[nodiscard]] virtual std::unique_ptr<CallSource> makeRefusedSource() = 0;

    //! Makes somebody call the agent; what comes of it may need time to pass.
    virtual void beginCall() = 0;
    virtual void answerCall() = 0;
    virtual void endCall() = 0;

    virtual void breakConnection() = 0;
    virtual void mendConnection() = 0;
};

//! What every CallSource promises, whatever telephone system it speaks with. One subclass an adapter.
class CallSourceContract : public QObject
{
    Q_OBJECT

protected:
    [[nodiscard]] virtual std::unique_ptr<CallSourceRig> makeRig() = 0;

private Q_SLOTS:
    void init();
    void cleanup();

    void beforeStart_isSilent();
    void start_connects_andTakesASnapshot();
    void call_tellsItsStates();
    void call_isToldByTheNameOfTheSource();
    void call_nothingFollowsItsEnd();
    void startTwice_tellsEverythingOnce();
    void stop_isIdempotent_andSilent();
    void stop_fromInsideAnEvent();
    void startAgain_namesTheCallInProgress();
    void startAgain_leavesOutTheCallThatEnded();
    void lostConnection_isSaidOnce_andComesBack();
    void lostConnection_callInProgressIsNamedAgain();
    void lostConnection_callThatEndedMeanwhileIsNot();
    void refusedCredentials_areDeniedOnce();
    void wake_isHarmless();
    void destroyedInMidCall();

private:
    struct Heard {
        enum class Kind { Status, SnapshotStarted, Event, SnapshotFinished } kind;
        ConnectionState state = ConnectionState::Connecting;
        CallEvent event;
    };
    void listen(CallSource &source);
    // Lets time pass until \a isDone; false when it never is.
    bool passUntil(const std::function<bool()> &isDone);
    void pass(std::chrono::milliseconds time);
    [[nodiscard]] QStringList story() const; // signals, and the states of calls, repetitions left out
    [[nodiscard]] QList<CallEvent> events() const;
    [[nodiscard]] bool isTold(CallState state) const;
    [[nodiscard]] bool isConnected() const;
    void connectAndRing();

    std::unique_ptr<CallSourceRig> m_rig;
    std::unique_ptr<CallSource> m_source;
    QList<Heard> m_heard;
};

} // namespace Ringside
