#pragma once

#include "result.h"

#include <QFuture>
#include <QList>
#include <QObject>
#include <QString>

#include <memory>

namespace Ringside {

//! Which program the system starts for telephone links. One implementation a platform.
//!
//! What the system has is read each time. Becoming the handler is the user's wish only: nothing here does it by
//! itself. Errors of makeOurs(): Storage, Unsupported, Forbidden (the system still names another program; the detail
//! says what does). Thread: the GUI thread; reads small files.
class UrlSchemes : public QObject
{
    Q_OBJECT

public:
    enum class Handler {
        Unknown, //!< the system does not say
        Nobody,
        Ours,
        Other,
    };
    struct Status {
        QString scheme; //!< "tel"
        Handler handler = Handler::Unknown;
        QString program; //!< for Other: what the system calls it; text from outside

        friend bool operator==(const Status &, const Status &) = default;
    };
    enum class Way {
        Directly, //!< makeOurs() does it
        SystemSettings, //!< makeOurs() opens the system's settings, where the user does it
        None, //!< Ringside is not installed in a way the system knows
    };

    using QObject::QObject;

    //! tel, callto, sip.
    [[nodiscard]] static QStringList schemes();
    [[nodiscard]] virtual QList<Status> statuses() const = 0;
    [[nodiscard]] virtual Way way() const = 0;
    virtual QFuture<Result<void>> makeOurs(const QString &scheme) = 0;

Q_SIGNALS:
    void changed();
};

//! A sentence for the settings.
[[nodiscard]] QString urlSchemeText(const UrlSchemes::Status &status);

//! The one of this platform.
[[nodiscard]] std::unique_ptr<UrlSchemes> makeUrlSchemes();

} // namespace Ringside
