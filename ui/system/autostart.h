#pragma once

#include "result.h"

#include <QFuture>
#include <QObject>
#include <QString>
#include <QStringList>

#include <memory>

namespace Ringside {

//! Whether the system starts Ringside when the user signs in. One implementation a platform.
//!
//! What the system has is read each time; nothing is remembered here. Errors of set(): Storage, Forbidden (the user or
//! the administrator said no), Unsupported. Thread: the GUI thread; reads at most a few small files.
class Autostart : public QObject
{
    Q_OBJECT

public:
    enum class State {
        Unknown, //!< the system has not said yet, or does not say
        Off,
        On,
        OtherProgram, //!< our entry starts another program: an older copy, one that was moved
        Blocked, //!< our entry is there, but was switched off in the system's own settings
        Impossible,
    };
    struct Status {
        State state = State::Unknown;
        QString program; //!< for OtherProgram; a path
        bool isMachineWide = false; //!< by an entry for all users

        friend bool operator==(const Status &, const Status &) = default;
    };

    using QObject::QObject;

    //! As the system has it now, as far as it can be read at once.
    [[nodiscard]] virtual Status status() const = 0;
    //! By the user's wish only.
    virtual QFuture<Result<void>> set(bool on) = 0;

Q_SIGNALS:
    void changed();
};

//! A sentence for the settings, beside the switch.
[[nodiscard]] QString autostartText(const Autostart::Status &status);

//! The one of this platform. \a arguments are what the program is started with then.
[[nodiscard]] std::unique_ptr<Autostart> makeAutostart(const QStringList &arguments = {});

} // namespace Ringside
