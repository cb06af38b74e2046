#pragma once

#include "amicallcontrol.h"
#include "amichannelmodel.h"
#include "amisession.h"
#include "amisettings.h"
#include "callsource.h"

namespace Ringside {

//! An Asterisk, heard through its manager interface (AMI).
//!
//! Does not tell an account without the right to list channels (write=reporting) apart by its state: that
//! one is connected, but calls already in progress at the login stay unknown, which the detail says.
//! See CallSource for its signals and AmiSession for the connection.
//! Thread, ownership: as AmiSession.
class AmiCallSource : public CallSource
{
    Q_OBJECT

public:
    AmiCallSource(AmiSettings settings, Clock &clock,
                  Backoff::Random random = Backoff::systemRandom(), QObject *parent = nullptr);
    ~AmiCallSource() override;

    [[nodiscard]] QString name() const override { return m_name; }
    [[nodiscard]] ConnectionStatus status() const override { return m_status; }
    void start() override;
    void stop() override;
    void wake() override;
    [[nodiscard]] CallControl *control() override { return &m_control; }

private:
    void onStatus(const ConnectionStatus &status);
    void onLoggedIn();
    void onMessage(const AmiMessage &message);
    void onListBegun(const AmiMessage &response);
    void finishSnapshot();
    void setStatus(const ConnectionStatus &status);

    QString m_name;
    AmiChannelModel m_model;
    AmiSession m_session;
    AmiCallControl m_control;
    ConnectionStatus m_status;
    QByteArray m_listId; // of the list of channels that is awaited; empty: none
    std::unique_ptr<Alarm> m_listAlarm;
    bool m_isRunning = false;
};

} // namespace Ringside
