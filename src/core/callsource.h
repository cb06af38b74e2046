#pragma once

#include "callevent.h"
#include "result.h"

#include <QObject>

#include <optional>

namespace Ringside {

class CallControl;

enum class ConnectionState {
    Connecting, //!< trying; also while waiting for the next try
    Connected, //!< logged in; events arrive
    Lost, //!< was connected or could not connect; will be tried again
    Denied, //!< credentials or rights refused; not tried again until settings change
};

struct ConnectionStatus {
    ConnectionState state = ConnectionState::Connecting;
    QString detail; //!< "Asterisk 22.10.1 at 127.0.0.1:5038"; no secret, nothing personal
    std::optional<Error> error; //!< for Lost and Denied
};

[[nodiscard]] QString toWord(ConnectionState state); //!< "connecting", "connected", "lost", "denied"

//! A live stream of what happens on one telephone system, in neutral terms.
//!
//! Does not look callers up, does not store anything; channels and Linkedids never leave it. Reports only
//! calls that concern the agent.
//! Thread: lives in the thread that created it; signals are emitted there.
//! After every (re)connection: snapshotStarted(), one callEvent() per call now in progress,
//! then snapshotFinished(); a call absent from it has ended.
//! stop() is idempotent; no signal is emitted after it returns.
class CallSource : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    //! As in settings; unique within a profile.
    [[nodiscard]] virtual QString name() const = 0;
    [[nodiscard]] virtual ConnectionStatus status() const = 0;
    virtual void start() = 0;
    virtual void stop() = 0;
    //! The computer woke up or its network changed: check the connection, or try again, at once.
    virtual void wake() = 0;
    //! What can be done with its calls; null: nothing. The same as long as the source lives.
    [[nodiscard]] virtual CallControl *control() { return nullptr; }

Q_SIGNALS:
    void connectionChanged(const Ringside::ConnectionStatus &status);
    void snapshotStarted();
    void callEvent(const Ringside::CallEvent &event);
    void snapshotFinished();
};

} // namespace Ringside
