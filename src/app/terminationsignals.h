#pragma once

#include <QObject>

namespace Ringside {

//! Says when the system or the user asks this process to end (Ctrl+C, logout, kill), so that it can end in order.
//!
//! Does not end it. One in a process. Thread: created in the main thread, emits there.
class TerminationSignals : public QObject
{
    Q_OBJECT

public:
    explicit TerminationSignals(QObject *parent = nullptr);
    ~TerminationSignals() override;

Q_SIGNALS:
    void requested();
};

} // namespace Ringside
