#pragma once

#include "autostart.h"

#include <QDBusConnection>

namespace Ringside {

//! Through the Background portal, for Flatpaks: the host's autostart folder is out of reach.
//! The portal does not say what it has; until it has been asked, the state is unknown.
class PortalAutostart : public Autostart
{
    Q_OBJECT

public:
    PortalAutostart(const QDBusConnection &bus, QStringList arguments);

    [[nodiscard]] Status status() const override { return m_status; }
    QFuture<Result<void>> set(bool on) override;

private:
    QDBusConnection m_bus;
    QStringList m_arguments;
    Status m_status;
};

[[nodiscard]] std::unique_ptr<Autostart> makePortalAutostart(const QStringList &arguments);

} // namespace Ringside
