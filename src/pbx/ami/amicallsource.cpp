#include "amicallsource.h"

#include "logging.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

// A busy Asterisk with thousands of channels lists them within a few seconds.
constexpr auto listDeadline = 30s;

} // namespace

AmiCallSource::AmiCallSource(AmiSettings settings, Clock &clock, Backoff::Random random,
                             QObject *parent)
    : CallSource(parent)
    , m_name(settings.name)
    , m_model(settings.name, AmiDevices(settings.devices, settings.extensions), clock,
              [this](const CallEvent &event) {
                  if (m_isRunning)
                      Q_EMIT callEvent(event);
              })
    , m_session(settings, clock, std::move(random))
    , m_control(settings, m_model, m_session, clock)
    , m_listAlarm(clock.alarm([this] {
        m_session.abandon({ErrorKind::Timeout, u"the server did not list its calls in time"_s, {}});
    }))
{
    connect(&m_session, &AmiSession::statusChanged, this, &AmiCallSource::onStatus);
    connect(&m_session, &AmiSession::loggedIn, this, &AmiCallSource::onLoggedIn);
    m_session.setMessageHandler([this](const AmiMessage &message) { onMessage(message); });
    m_session.setIdleCheck([this] { return m_model.callCount() == 0; });
}

AmiCallSource::~AmiCallSource()
{
    stop();
}

void AmiCallSource::start()
{
    m_isRunning = true;
    m_session.start();
}

void AmiCallSource::stop()
{
    m_isRunning = false;
    m_listId.clear();
    m_listAlarm->stop();
    m_session.stop();
    m_status = {};
    m_control.end();
}

void AmiCallSource::wake()
{
    m_session.wake();
}

void AmiCallSource::setStatus(const ConnectionStatus &status)
{
    m_status = status;
    Q_EMIT connectionChanged(m_status);
}

void AmiCallSource::onStatus(const ConnectionStatus &status)
{
    if (status.state != ConnectionState::Connected) {
        m_listId.clear();
        m_listAlarm->stop();
        m_control.end();
    }
    if (m_isRunning)
        setStatus(status);
}

void AmiCallSource::onLoggedIn()
{
    m_model.beginSnapshot();
    m_listId = m_session.request(AmiAction("CoreShowChannels"),
                                 [this](const AmiMessage &response) { onListBegun(response); });
    m_listAlarm->start(listDeadline);
    m_control.begin();
    Q_EMIT snapshotStarted();
}

void AmiCallSource::onListBegun(const AmiMessage &response)
{
    if (AmiMessage::isSame(response.response(), "Success"))
        return;
    // Without the right to list, calls are known from now on only; those of before the loss of a
    // connection cannot be told from ghosts, and ghosts must not stay.
    const ConnectionStatus status{
        ConnectionState::Connected,
        m_status.detail
            + u"; this account may not list calls in progress (it needs write=reporting)"_s,
        {}};
    finishSnapshot();
    if (m_isRunning)
        setStatus(status);
}

void AmiCallSource::onMessage(const AmiMessage &message)
{
    if (!m_listId.isEmpty() && message.actionId() == m_listId
        && AmiMessage::isSame(message.event(), "CoreShowChannelsComplete")) {
        finishSnapshot();
        return;
    }
    m_model.handle(message);
    m_control.handle(message);
}

void AmiCallSource::finishSnapshot()
{
    m_listId.clear();
    m_listAlarm->stop();
    m_model.endSnapshot();
    if (m_isRunning)
        Q_EMIT snapshotFinished();
}

} // namespace Ringside
