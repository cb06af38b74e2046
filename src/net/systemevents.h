#pragma once

#include "clock.h"

#include <QObject>

#include <memory>

namespace Ringside {

//! Tells when the computer woke from sleep and when its network changed, so that connections can be
//! checked at once instead of after their time limits.
//!
//! Does not say what changed and does not promise that every change is told: time limits remain
//! necessary. Where the system offers no such news (no system bus, say), it stays silent.
//! Thread: the GUI thread; never blocks it. Ownership: \a clock must outlive this.
class SystemEvents : public QObject
{
    Q_OBJECT

public:
    explicit SystemEvents(Clock &clock, QObject *parent = nullptr);
    ~SystemEvents() override;

Q_SIGNALS:
    void wokeUp();
    //! Once per burst of changes, when it has settled.
    void networkChanged();

private:
    std::unique_ptr<Alarm> m_settled;
    std::unique_ptr<QObject> m_sleepWatch;
    std::unique_ptr<QObject> m_networkWatch;
};

} // namespace Ringside
