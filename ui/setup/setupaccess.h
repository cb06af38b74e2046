#pragma once

#include "call.h"
#include "result.h"

#include <QObject>

namespace Ringside {

//! What the first set-up needs of the program beside SettingsAccess, and nothing more.
//!
//! Thread: the GUI thread, which no function blocks.
class SetupAccess : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    //! \a number as people write it; empty: withheld.
    [[nodiscard]] virtual QString display(const PhoneNumber &number) const = 0;
    //! Plays the demo, apart from everything that is set up here.
    virtual Result<void> startDemo() = 0;
    //! Shows a card as if a call came in; no call, nothing kept.
    virtual void showSampleCard() = 0;

Q_SIGNALS:
    //! A call of the agent has begun or changed.
    void callSeen(const Ringside::Call &call);
};

} // namespace Ringside
