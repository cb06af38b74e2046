#include "amicallcontrol.h"

#include "logging.h"

#include <algorithm>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

constexpr auto actionDeadline = 10s;
constexpr auto ringTime = 30s; // for the agent to take the call he dialled
constexpr auto settleTime = 1s; // an Originate that fails at once has failed by then
// From the order to the music: Asterisk plays a key for each digit to itself, and waits for more of
// them.
constexpr auto consultDeadline = 10s;
constexpr auto takeBackDeadline = 5s;
constexpr auto holdDeadline = 5s;
constexpr qsizetype longestReason = 80;

// Q.850: to the caller and the queue, a phone whose owner declines is busy.
constexpr auto causeBusy = "17";
constexpr auto causeNormal = "16";

// -- the last look at what goes out ---------------------------------------------------------------

bool isAlnum(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool consistsOf(QByteArrayView text, qsizetype longest, QByteArrayView alsoAllowed)
{
    return !text.isEmpty() && text.size() <= longest
        && std::all_of(text.begin(), text.end(),
                       [&](char c) { return isAlnum(c) || alsoAllowed.contains(c); });
}

bool isContext(QByteArrayView text)
{
    return consistsOf(text, 79, "_-."); // AST_MAX_CONTEXT
}

// "PJSIP/1001", "Local/1001@from-queue/n"
bool isDevice(QByteArrayView text)
{
    return consistsOf(text, 128, "/@+._:-") && isAlnum(text.front()) && text.indexOf('/') > 0;
}

bool isUser(QByteArrayView text)
{
    return consistsOf(text, 40, "+*#._-");
}

bool isExtension(QByteArrayView text)
{
    return !text.isEmpty() && text.size() <= 32
        && std::all_of(text.begin(), text.end(), [](char c) {
               return (c >= '0' && c <= '9') || c == '*' || c == '#' || c == '+';
           });
}

// why not beginning with a slash: Hangup takes that for a pattern, and ends every call that
// matches.
bool isChannel(QByteArrayView name)
{
    return !name.isEmpty() && name.size() <= 256 && isAlnum(name.front()) && name.indexOf('/') > 0
        && std::none_of(name.begin(), name.end(),
                        [](char c) { return quint8(c) < 0x20 || c == 0x7f; });
}

QByteArray reasonText(const QString &text)
{
    QString plain = text.left(longestReason).simplified();
    // The queue's log is made of columns.
    plain.removeIf([](QChar c) { return c.category() == QChar::Other_Control || c == u'|'; });
    return plain.toUtf8();
}

// -- what the answer means ------------------------------------------------------------------------

ErrorKind kindOf(const QString &said)
{
    const auto says = [&](QLatin1StringView words) {
        return said.contains(words, Qt::CaseInsensitive);
    };
    if (says("permission denied"_L1))
        return ErrorKind::Forbidden;
    if (says("no such"_L1) || says("not exist"_L1) || says("not there"_L1) || says("not found"_L1))
        return ErrorKind::NotFound;
    if (says("unknown command"_L1) || says("transfer invalid"_L1) || says("no "_L1))
        return ErrorKind::Unsupported;
    return ErrorKind::Forbidden; // "Transfer not permitted", "Member not dynamic", …
}

Error refusal(const AmiMessage &response, const QByteArray &action)
{
    QString said = response.text("Message").left(200);
    const ErrorKind kind = kindOf(said);
    if (kind == ErrorKind::Forbidden || said.isEmpty())
        said = u"%1: %2"_s.arg(QString::fromLatin1(action), said);
    return {kind, said, {}};
}

QFuture<Result<void>> ready(const Result<void> &result)
{
    return QtFuture::makeReadyFuture(result);
}

} // namespace

AmiCallControl::AmiCallControl(const AmiSettings &settings, AmiChannelModel &model,
                               AmiSession &session, Clock &clock)
    : m_model(model), m_session(session), m_clock(clock), m_device(settings.dialDevice().toUtf8()),
      m_context((settings.context.trimmed().isEmpty() ? AmiSettings::defaultContext()
                                                      : settings.context.trimmed())
                    .toUtf8()),
      m_callerId((settings.extensions.isEmpty()
                      ? QString::fromUtf8(AmiDevices::userOf(settings.dialDevice().toUtf8() + '-'))
                      : settings.extensions.constFirst().trimmed())
                     .toUtf8()),
      m_queueInterface(settings.queueInterface.trimmed().isEmpty()
                           ? m_device
                           : settings.queueInterface.trimmed().toUtf8()),
      m_autoAnswers(settings.autoAnswer), m_holdsByNotify(settings.holdByNotify),
      m_queues(AmiDevices(settings.devices, settings.extensions), m_queueInterface)
{
}

AmiCallControl::~AmiCallControl()
{
    end();
}

// -- the connection -------------------------------------------------------------------------------

void AmiCallControl::begin()
{
    m_isConnected = true;
    ++m_connection;
    m_session.request(AmiAction("ListCommands"),
                      [this](const AmiMessage &response) { onAllowed(response); });
}

// Lists nothing but what this account may do, and what the modules loaded can.
void AmiCallControl::onAllowed(const AmiMessage &response)
{
    m_allowed.clear();
    for (qsizetype i = 0; i < response.size(); ++i)
        m_allowed.insert(response.nameAt(i).toByteArray().toLower());

    const bool canDial = checkDialling().has_value();
    CallAbilities abilities;
    abilities.dial = canDial && may("Originate") && isDevice(m_device);
    abilities.hangUp = may("Hangup");
    abilities.transfer = canDial && (may("BlindTransfer") || may("Redirect"));
    abilities.consult = canDial && may("Atxfer") && may("Hangup");
    abilities.hold = m_holdsByNotify && may("PJSIPNotify");
    abilities.queues = isDevice(m_queueInterface) && may("QueueStatus") && may("QueueAdd")
        && may("QueueRemove") && may("QueuePause");
    if (abilities.queues) {
        m_queues.beginList();
        m_queueListId = m_session.request(AmiAction("QueueStatus"), [this](const AmiMessage &answer) {
            if (!AmiMessage::isSame(answer.response(), "Success"))
                m_queueListId.clear(); // no list follows
        });
    }
    setAbilities(abilities);
}

void AmiCallControl::end()
{
    m_isConnected = false;
    m_allowed.clear();
    m_queueListId.clear();
    m_consultations.clear();
    const bool hadQueues = !m_queues.memberships().isEmpty();
    m_queues.clear();
    while (!m_commands.empty())
        finish(m_commands.begin()->first, fail(ErrorKind::Offline, u"the connection was lost"_s));
    setAbilities({});
    if (hadQueues)
        Q_EMIT queuesChanged();
}

void AmiCallControl::setAbilities(const CallAbilities &abilities)
{
    if (m_abilities == abilities)
        return;
    m_abilities = abilities;
    Q_EMIT abilitiesChanged();
}

void AmiCallControl::handle(const AmiMessage &message)
{
    if (!m_isConnected)
        return;
    const QByteArrayView event = message.event();
    const bool isListEnd = !m_queueListId.isEmpty()
        && AmiMessage::isSame(event, "QueueStatusComplete") && message.actionId() == m_queueListId;
    const bool isChanged = m_queues.handle(message);
    if (isListEnd)
        m_queueListId.clear();
    const quint64 connection = m_connection;
    if (isListEnd || (isChanged && m_queueListId.isEmpty()))
        Q_EMIT queuesChanged();
    if (connection != m_connection || m_commands.empty())
        return;
    if (AmiMessage::isSame(event, "OriginateResponse"))
        onOriginated(message);
    lookAtAwaited();
}

// -- commands -------------------------------------------------------------------------------------

AmiCallControl::Started AmiCallControl::start()
{
    const CommandId id = ++m_lastId;
    auto command = std::make_unique<Command>();
    command->promise.start();
    command->late = {ErrorKind::Timeout, u"Asterisk did not answer in time"_s, {}};
    command->deadline = m_clock.alarm([this, id] {
        const auto it = m_commands.find(id);
        if (it != m_commands.end())
            finish(id, tl::unexpected(Error(it->second->late)));
    });
    command->deadline->start(actionDeadline);
    Started started{id, command->promise.future()};
    m_commands.emplace(id, std::move(command));
    return started;
}

void AmiCallControl::finish(CommandId id, const Result<void> &result)
{
    const auto it = m_commands.find(id);
    if (it == m_commands.end())
        return;
    const std::unique_ptr<Command> command = std::move(it->second);
    m_commands.erase(it);
    if (!result)
        qCInfo(lcAmi).noquote() << "a command was not carried out:" << result.error().detail;
    if (!result && command->undo)
        command->undo();
    command->promise.addResult(result);
    command->promise.finish();
}

QByteArray AmiCallControl::send(CommandId id, AmiAction action, Next onSuccess)
{
    const QByteArray name = action.name();
    return m_session.request(std::move(action),
                             [this, id, name, onSuccess](const AmiMessage &response) {
                                 if (!m_commands.contains(id))
                                     return;
                                 if (AmiMessage::isSame(response.response(), "Success"))
                                     onSuccess();
                                 else
                                     finish(id, tl::unexpected(refusal(response, name)));
                             });
}

void AmiCallControl::await(CommandId id, std::chrono::milliseconds most, Error late,
                           std::function<Answer()> look)
{
    const auto it = m_commands.find(id);
    if (it == m_commands.end())
        return;
    it->second->late = std::move(late);
    it->second->deadline->start(most);
    it->second->look = std::move(look);
    lookAtAwaited(); // its event may have come before the answer
}

void AmiCallControl::lookAtAwaited()
{
    std::vector<std::pair<CommandId, Result<void>>> finished;
    for (const auto &[id, command] : m_commands) {
        if (!command->look)
            continue;
        if (const Answer answer = command->look())
            finished.emplace_back(id, *answer);
    }
    for (const auto &[id, result] : finished)
        finish(id, result);
}

// Asterisk hangs up on a caller whom it is told to send to a number that the dialplan does not
// have.
void AmiCallControl::whenDialable(CommandId id, const DialTarget &target, Next next)
{
    if (!may("Getvar")) {
        next();
        return;
    }
    const QByteArray question =
        "DIALPLAN_EXISTS(" + m_context + ',' + target.digits().toUtf8() + ",1)";
    m_session.request(AmiAction("Getvar").add("Variable", question),
                      [this, id, next](const AmiMessage &response) {
                          if (!m_commands.contains(id))
                              return;
                          // Anything but a clear no: an Asterisk without that function, perhaps.
                          if (response.value("Value") != "0")
                              next();
                          else
                              finish(id,
                                     fail(ErrorKind::NotFound,
                                          u"the context %1 has no such number"_s.arg(
                                              QString::fromUtf8(m_context))));
                      });
}

Result<void> AmiCallControl::checkDialling() const
{
    if (!isContext(m_context))
        return fail(ErrorKind::Unsupported,
                    u"the dialplan context in the settings is not a name"_s);
    return {};
}

Result<AmiChannelModel::CallChannels> AmiCallControl::channelsOf(const CallId &call) const
{
    if (!m_isConnected)
        return fail(ErrorKind::Offline, u"not connected"_s);
    const auto channels = m_model.channelsOf(call);
    if (!channels || !isChannel(channels->own))
        return fail(ErrorKind::NotFound, u"this call is over"_s);
    return *channels;
}

// -- calls ----------------------------------------------------------------------------------------

QFuture<Result<void>> AmiCallControl::dial(const DialTarget &target)
{
    if (!m_isConnected)
        return ready(fail(ErrorKind::Offline, u"not connected"_s));
    if (const Result<void> checked = checkDialling(); !checked)
        return ready(checked);
    if (!isDevice(m_device))
        return ready(fail(ErrorKind::Unsupported, u"the settings name no phone to dial with"_s));
    const QByteArray number = target.digits().toUtf8();
    if (!isExtension(number))
        return ready(fail(ErrorKind::Unsupported, u"this is no number"_s));

    const bool isDialling = std::any_of(m_commands.cbegin(), m_commands.cend(),
                                        [](const auto &known) { return known.second->isDialling; });
    if (isDialling) // a double click
        return ready(fail(ErrorKind::Unsupported, u"a call is being dialled already"_s));

    AmiAction action("Originate");
    action.add("Channel", m_device);
    action.add("Context", m_context);
    action.add("Exten", number);
    action.add("Priority", "1");
    action.add("Timeout", QByteArray::number(std::chrono::milliseconds(ringTime).count()));
    // why: the dialplan takes it for the number of who calls, once the phone is taken.
    if (isUser(m_callerId))
        action.add("CallerID", '<' + m_callerId + '>');
    if (m_autoAnswers && m_device.startsWith("PJSIP/")) {
        action.add("Variable", "PJSIP_HEADER(add,Call-Info)=<sip:ringside>;answer-after=0");
        action.add("Variable",
                   "PJSIP_HEADER(add,Alert-Info)=<http://ringside>;info=alert-autoanswer");
    }
    action.add("Async", "true");

    const Started started = start();
    const CommandId id = started.id;
    m_commands.at(id)->isDialling = true;
    whenDialable(id, target, [this, id, action] {
        const QByteArray actionId = send(id, action, [this, id] {
            const auto it = m_commands.find(id);
            it->second->settled = m_clock.alarm([this, id] { finish(id, {}); });
            it->second->settled->start(settleTime);
        });
        if (const auto it = m_commands.find(id); it != m_commands.end())
            it->second->originateId = actionId;
    });
    return started.future;
}

void AmiCallControl::onOriginated(const AmiMessage &message)
{
    const auto it = std::find_if(m_commands.begin(), m_commands.end(), [&](const auto &entry) {
        return !entry.second->originateId.isEmpty()
            && message.actionId() == entry.second->originateId;
    });
    if (it == m_commands.end())
        return;
    if (AmiMessage::isSame(message.response(), "Success"))
        finish(it->first, {});
    else
        finish(it->first,
               fail(ErrorKind::NotFound,
                    u"%1 does not take the call: not registered, busy, or no such phone"_s.arg(
                        QString::fromUtf8(m_device))));
}

QFuture<Result<void>> AmiCallControl::hangUp(const CallId &call)
{
    const auto channels = channelsOf(call);
    if (!channels)
        return ready(tl::unexpected(channels.error()));
    const Started started = start();
    const CommandId id = started.id;
    const bool isDeclined = channels->state == CallState::Ringing && !channels->outbound;
    // One that rings on several of the agent's phones stops ringing on all of them; the first
    // answer counts.
    const QByteArrayList names = isDeclined ? channels->allOwn : QByteArrayList{channels->own};
    for (const QByteArray &name : names) {
        if (isChannel(name))
            send(id,
                 AmiAction("Hangup")
                     .add("Channel", name)
                     .add("Cause", isDeclined ? causeBusy : causeNormal),
                 [this, id] { finish(id, {}); });
    }
    return started.future;
}

QFuture<Result<void>> AmiCallControl::setHeld(const CallId &call, bool held)
{
    const auto channels = channelsOf(call);
    if (!channels)
        return ready(tl::unexpected(channels.error()));
    if (!m_abilities.hold || !channels->own.startsWith("PJSIP/"))
        return ready(fail(ErrorKind::Unsupported, u"Asterisk cannot hold a call for a phone"_s));
    if (channels->state == CallState::Ringing)
        return ready(fail(ErrorKind::Unsupported, u"the call is not answered"_s));
    const CallState wanted = held ? CallState::Held : CallState::Answered;
    if (channels->state == wanted)
        return ready({});
    const Started started = start();
    const CommandId id = started.id;
    AmiAction action("PJSIPNotify");
    action.add("Channel", channels->own);
    action.add("Variable", held ? "Event=hold" : "Event=talk");
    send(id, std::move(action), [this, id, call, wanted] {
        await(id, holdDeadline, {ErrorKind::Unsupported, u"the phone did not follow"_s, {}},
              [this, call, wanted]() -> Answer {
                  const auto now = channelsOf(call);
                  if (!now)
                      return Result<void>(tl::unexpected(now.error()));
                  return now->state == wanted ? Answer(Result<void>()) : Answer();
              });
    });
    return started.future;
}

QFuture<Result<void>> AmiCallControl::transfer(const CallId &call, const DialTarget &target)
{
    const auto channels = channelsOf(call);
    if (!channels)
        return ready(tl::unexpected(channels.error()));
    if (const Result<void> checked = checkDialling(); !checked)
        return ready(checked);
    const QByteArray number = target.digits().toUtf8();
    const bool rings = channels->state == CallState::Ringing;
    if (!isExtension(number) || (rings && channels->outbound) || isConsulting(call))
        return ready(fail(ErrorKind::Unsupported, u"this call cannot be transferred now"_s));

    // Asterisk transfers what is answered; a caller who still hears it ring is sent on from where
    // he waits.
    const bool sendsOn = rings || !may("BlindTransfer");
    const QByteArray channel = sendsOn ? channels->farEnd : channels->own;
    if (!isChannel(channel))
        return ready(fail(ErrorKind::NotFound, u"the other side of this call is not known"_s));
    AmiAction action(sendsOn ? "Redirect" : "BlindTransfer");
    action.add("Channel", channel);
    action.add("Context", m_context);
    action.add("Exten", number);
    action.add("Priority", "1");

    const Started started = start();
    const CommandId id = started.id;
    if (rings) // somebody else's from now on, and not missed
        m_commands.at(id)->undo = [this, call] { m_model.setDeclined(call, false); };
    whenDialable(id, target, [this, id, action, call, rings] {
        if (rings)
            m_model.setDeclined(call, true);
        send(id, action, [this, id] { finish(id, {}); });
    });
    return started.future;
}

// Whether the agent's channel has left the caller's bridge for that of a consultation begun here.
bool AmiCallControl::isConsulting(const CallId &call) const
{
    const auto it = m_consultations.constFind(call);
    if (it == m_consultations.constEnd())
        return false;
    const QByteArray bridge = m_model.bridgeOf(call);
    return !bridge.isEmpty() && bridge != *it;
}

QFuture<Result<void>> AmiCallControl::consult(const CallId &call, const DialTarget &target)
{
    const auto channels = channelsOf(call);
    if (!channels)
        return ready(tl::unexpected(channels.error()));
    if (const Result<void> checked = checkDialling(); !checked)
        return ready(checked);
    const QByteArray number = target.digits().toUtf8();
    if (channels->state == CallState::Ringing || channels->bridge.isEmpty() || !isExtension(number)
        || isConsulting(call))
        return ready(fail(ErrorKind::Unsupported, u"this call cannot be transferred now"_s));

    m_consultations.removeIf([this](const std::pair<const CallId &, QByteArray &> &known) {
        return !m_model.channelsOf(known.first);
    });
    m_consultations.insert(call, channels->bridge);
    AmiAction action("Atxfer");
    action.add("Channel", channels->own);
    action.add("Context", m_context);
    action.add("Exten", number);

    const Started started = start();
    const CommandId id = started.id;
    const auto look = [this, call]() -> Answer {
        if (const auto now = channelsOf(call); !now)
            return Result<void>(tl::unexpected(now.error()));
        return isConsulting(call) ? Answer(Result<void>()) : Answer();
    };
    const Error late{ErrorKind::Unsupported,
                     u"Asterisk took the order, but did not follow: it transfers calls that were "
                     u"dialled with the "
                     u"options t and T only, and needs an atxfer code in features.conf"_s,
                     {}};
    whenDialable(id, target, [this, id, action, look, late] {
        send(id, action, [this, id, look, late] { await(id, consultDeadline, late, look); });
    });
    return started.future;
}

QFuture<Result<void>> AmiCallControl::completeTransfer(const CallId &call)
{
    const auto channels = channelsOf(call);
    if (!channels)
        return ready(tl::unexpected(channels.error()));
    if (!isConsulting(call))
        return ready(fail(ErrorKind::NotFound, u"no consultation is going on"_s));
    // Whoever leaves a consultation hands the caller over, even if the other phone still rings.
    const Started started = start();
    const CommandId id = started.id;
    send(id, AmiAction("Hangup").add("Channel", channels->own).add("Cause", causeNormal),
         [this, id] { finish(id, {}); });
    return started.future;
}

QFuture<Result<void>> AmiCallControl::takeBack(const CallId &call)
{
    const auto channels = channelsOf(call);
    if (!channels)
        return ready(tl::unexpected(channels.error()));
    if (!isConsulting(call))
        return ready(fail(ErrorKind::NotFound, u"no consultation is going on"_s));
    AmiAction action(may("CancelAtxfer") ? "CancelAtxfer" : "Hangup"); // since 13.18
    const QByteArray channel = may("CancelAtxfer") ? channels->own : channels->beside;
    if (!isChannel(channel))
        return ready(fail(ErrorKind::NotFound, u"the consultation is over"_s));
    action.add("Channel", channel);
    const Started started = start();
    const CommandId id = started.id;
    send(id, std::move(action), [this, id, call] {
        await(id, takeBackDeadline,
              {ErrorKind::Timeout, u"Asterisk did not bring the caller back in time"_s, {}},
              [this, call]() -> Answer {
                  if (const auto now = channelsOf(call); !now)
                      return Result<void>(tl::unexpected(now.error()));
                  const bool isBack = m_model.bridgeOf(call) == m_consultations.value(call);
                  return isBack ? Answer(Result<void>()) : Answer();
              });
    });
    return started.future;
}

// -- queues ---------------------------------------------------------------------------------------

QList<QueueMembership> AmiCallControl::queues() const
{
    return m_queueListId.isEmpty() ? m_queues.memberships() : QList<QueueMembership>();
}

QFuture<Result<void>> AmiCallControl::setInQueue(const QString &queue, bool member)
{
    if (!m_isConnected)
        return ready(fail(ErrorKind::Offline, u"not connected"_s));
    const QByteArray name = m_queues.nameOf(queue);
    if (name.isEmpty())
        return ready(fail(ErrorKind::NotFound, u"Asterisk has named no such queue"_s));
    const QByteArrayList known = m_queues.interfacesIn(name);
    if (member != known.isEmpty())
        return ready({});
    const QByteArray interface = member ? m_queueInterface : known.constFirst();
    if (member && !isDevice(interface))
        return ready(
            fail(ErrorKind::Unsupported, u"the settings name no phone to join queues with"_s));
    AmiAction action(member ? "QueueAdd" : "QueueRemove");
    action.add("Queue", name);
    action.add("Interface", interface);
    if (member)
        action.add("Paused", "false");
    const Started started = start();
    const CommandId id = started.id;
    send(id, std::move(action), [this, id] { finish(id, {}); });
    return started.future;
}

QFuture<Result<void>> AmiCallControl::setPaused(bool paused, const QString &reason)
{
    if (!m_isConnected)
        return ready(fail(ErrorKind::Offline, u"not connected"_s));
    const QByteArrayList interfaces = m_queues.interfacesIn();
    if (interfaces.isEmpty())
        return ready(fail(ErrorKind::NotFound, u"the agent is in no queue"_s));
    const Started started = start();
    pauseNext(started.id, interfaces, paused, reasonText(reason));
    return started.future;
}

// Without a queue's name Asterisk pauses a member in all of them.
void AmiCallControl::pauseNext(CommandId id, const QByteArrayList &interfaces, bool paused,
                               const QByteArray &reason)
{
    if (interfaces.isEmpty()) {
        finish(id, {});
        return;
    }
    AmiAction action("QueuePause");
    action.add("Interface", interfaces.constFirst());
    action.add("Paused", paused ? "true" : "false");
    if (!reason.isEmpty())
        action.add("Reason", reason);
    send(id, std::move(action), [this, id, rest = interfaces.mid(1), paused, reason] {
        pauseNext(id, rest, paused, reason);
    });
}

} // namespace Ringside
