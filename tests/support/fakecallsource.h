#pragma once

#include "callsource.h"

namespace Ringside {

//! A call source that a test plays by hand.
class FakeCallSource : public CallSource
{
    Q_OBJECT

public:
    explicit FakeCallSource(QString name)
        : m_name(std::move(name))
    {
    }
    [[nodiscard]] QString name() const override { return m_name; }
    [[nodiscard]] ConnectionStatus status() const override { return m_status; }
    void start() override { setState(ConnectionState::Connected); }
    void stop() override { }
    void wake() override { }

    void setState(ConnectionState state)
    {
        m_status.state = state;
        Q_EMIT connectionChanged(m_status);
    }
    void play(CallEvent event)
    {
        event.source = m_name;
        Q_EMIT callEvent(event);
    }

private:
    QString m_name;
    ConnectionStatus m_status;
};

} // namespace Ringside
