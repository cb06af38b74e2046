#pragma once

#include <QObject>

#include <memory>

namespace Ringside {

//! Whether the desktop itself is set to "do not disturb". One implementation a platform.
//!
//! Thread: the GUI thread; never blocks it: an answer that has to be waited for arrives with changed().
class SystemQuiet : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    //! As far as known now.
    [[nodiscard]] virtual bool isQuiet() const = 0;
    //! Whether this desktop says it at all, as far as known now.
    [[nodiscard]] virtual bool isReadable() const = 0;

Q_SIGNALS:
    //! Of either.
    void changed();
};

//! A sentence for the settings.
[[nodiscard]] QString systemQuietText(const SystemQuiet &quiet);

//! The one of this platform.
[[nodiscard]] std::unique_ptr<SystemQuiet> makeSystemQuiet();

} // namespace Ringside
