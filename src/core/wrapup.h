#pragma once

#include "callevent.h"
#include "result.h"

#include <QDateTime>
#include <QFuture>
#include <QString>

namespace Ringside {

//! What the agent says of a call: note, outcome code, when to follow up.
//!
//! Thread: an immutable value, free to cross threads.
struct WrapUp {
    enum class State {
        None, //!< nothing was asked for: a missed call, or wrap-up is switched off
        Open, //!< the call lasts, or its card is on screen
        Later, //!< put off: counted as "to wrap up"
        Done,
    };

    QString note; //!< plain text, several lines
    QString disposition; //!< as settings name it; empty: none
    QDateTime followUpAt; //!< UTC; invalid: none
    State state = State::None;

    friend bool operator==(const WrapUp &, const WrapUp &) = default;
};

[[nodiscard]] QString toWord(WrapUp::State state); //!< "none", "open", "later", "done"
[[nodiscard]] WrapUp::State wrapUpStateFromString(const QString &word); //!< an unknown word gives None

//! Where wrap-ups are kept: with the call, in the journal.
//!
//! Does not decide when to write (journal/ does). Thread: called on and answered to the GUI thread; never blocks it;
//! carried out in order, after what Journal::record() was given before. A future is finished when it is on disk.
class WrapUpStore
{
public:
    virtual ~WrapUpStore() = default;

    //! Replaces the wrap-up of \a call. NotFound: the journal has no such call.
    virtual QFuture<Result<void>> saveWrapUp(const CallId &call, const WrapUp &wrapUp) = 0;
    //! Every wrap-up that is Open becomes Later: the program begins, and an earlier run left them so. \return how many.
    virtual QFuture<Result<int>> putOffOpen() = 0;
};

} // namespace Ringside
