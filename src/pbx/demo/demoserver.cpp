#include "demoserver.h"

#include "democlient_p.h"
#include "demoqueues_p.h"
#include "demoswitch_p.h"
#include "logging.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QTcpServer>
#include <QTcpSocket>

#include <algorithm>

using Ringside::DemoAction::valueOf;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using std::chrono::milliseconds;

namespace Ringside {

namespace {

constexpr qsizetype largestAction = 16 * 1024;
constexpr size_t mostClients = 8;
constexpr qint64 mostUnsent = 1024 * 1024;
constexpr auto colleagueTalk = 3s; // before a transfer

QByteArray randomHex(int words)
{
    QByteArray hex;
    for (int i = 0; i < words; ++i) {
        const quint32 word = QRandomGenerator::system()->generate();
        hex += QByteArray::number(word, 16).rightJustified(8, '0');
    }
    return hex;
}

} // namespace

DemoServer::DemoServer(DemoScript script, Clock &clock, Options options, QObject *parent)
    : QObject(parent)
    , m_script(std::move(script))
    , m_clock(clock)
    , m_options(options)
    , m_laterAlarm(clock.alarm([this] { actLater(); }))
    , m_alarm(clock.alarm([this] { step(); }))
{
    m_options.speed = std::clamp(m_options.speed, 0.01, 10000.0);
}

DemoServer::~DemoServer()
{
    stop();
}

Result<void> DemoServer::start()
{
    if (m_server)
        return {};
    m_secret = Secret(randomHex(8));
    m_switch = std::make_unique<DemoSwitch>(
        m_clock, [this](const QByteArray &event) { broadcast(event); });
    m_queues = std::make_unique<DemoQueues>(m_clock,
                                            [this](const QByteArray &event) { broadcast(event); });
    m_queues->configure("sales", {});
    for (const CallParty &member : {m_script.agent, m_script.colleague})
        m_queues->configure("support", "PJSIP/" + member.number.toUtf8());
    m_server = std::make_unique<QTcpServer>();
    connect(m_server.get(), &QTcpServer::newConnection, this, &DemoServer::accept);
    if (!m_server->listen(QHostAddress::LocalHost, 0)) {
        const QString reason = m_server->errorString();
        m_server.reset();
        return fail(ErrorKind::Internal, u"the demo cannot listen on this computer: "_s + reason);
    }
    return {};
}

void DemoServer::stop()
{
    m_alarm->stop();
    m_laterAlarm->stop();
    m_later.clear();
    m_steps.clear();
    m_next = 0;
    for (const auto &client : m_clients)
        client->socket->disconnect(this);
    m_clients.clear();
    m_server.reset();
}

quint16 DemoServer::port() const
{
    return m_server ? m_server->serverPort() : 0;
}

QString DemoServer::username() const
{
    return u"demo"_s;
}

// -- the manager interface ------------------------------------------------------------------------

void DemoServer::accept()
{
    while (QTcpSocket *socket = m_server->nextPendingConnection()) {
        if (m_clients.size() >= mostClients) {
            socket->abort();
            socket->deleteLater();
            continue;
        }
        auto client = std::make_unique<Client>();
        client->socket = socket;
        socket->setReadBufferSize(largestAction);
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        Client &added = *m_clients.emplace_back(std::move(client));
        connect(socket, &QTcpSocket::readyRead, this, [this, &added] { read(added); });
        connect(
            socket, &QTcpSocket::disconnected, this, [this, socket] { drop(socket); },
            Qt::QueuedConnection);
        socket->write("Asterisk Call Manager/11.0.0\r\n");
    }
}

void DemoServer::drop(QTcpSocket *socket)
{
    std::erase_if(m_clients, [socket](const auto &client) { return client->socket == socket; });
    socket->deleteLater();
}

void DemoServer::read(Client &client)
{
    client.buffer += client.socket->readAll();
    for (;;) {
        const qsizetype end = client.buffer.indexOf("\r\n\r\n");
        if (end < 0)
            break;
        const QByteArray action = client.buffer.left(end);
        client.buffer.remove(0, end + 4);
        answer(client, action);
        if (client.isGone)
            return;
    }
    if (client.buffer.size() > largestAction)
        client.socket->abort();
}

void DemoServer::answer(Client &client, const QByteArray &action)
{
    const QByteArray name = valueOf(action, "Action").toLower();
    const QByteArray givenId = valueOf(action, "ActionID");
    const QByteArray id = givenId.isEmpty() ? QByteArray() : "ActionID: " + givenId + "\r\n";
    const auto respond = [&](const QByteArray &response, const QByteArray &headers) {
        client.socket->write("Response: " + response + "\r\n" + id + headers + "\r\n");
    };
    const auto leave = [&] {
        client.isGone = true;
        client.isLoggedIn = false;
        client.socket->disconnectFromHost();
    };

    if (name == "challenge") {
        if (valueOf(action, "AuthType").compare("md5", Qt::CaseInsensitive) != 0)
            return respond("Error", "Message: Must specify AuthType\r\n");
        client.challenge = QByteArray::number(QRandomGenerator::system()->generate());
        return respond("Success", "Challenge: " + client.challenge + "\r\n");
    }
    if (name == "login") {
        const QByteArray expected
            = QCryptographicHash::hash(client.challenge + m_secret.reveal(), QCryptographicHash::Md5)
                  .toHex();
        const QByteArray key = valueOf(action, "Key");
        const bool isRight = key.isEmpty() ? valueOf(action, "Secret") == m_secret.reveal()
                                           : !client.challenge.isEmpty() && key == expected;
        if (!isRight || valueOf(action, "Username") != username().toUtf8()) {
            respond("Error", "Message: Authentication failed\r\n");
            return leave();
        }
        client.isLoggedIn = true;
        respond("Success", "Message: Authentication accepted\r\n");
        if (m_steps.empty()) {
            m_roundStartedAt = m_clock.elapsed();
            plan();
        }
        return;
    }
    if (!client.isLoggedIn)
        return respond("Error", "Message: Permission denied\r\n");
    if (name == "ping")
        return respond("Success",
                       "Ping: Pong\r\nTimestamp: "
                           + QByteArray::number(double(m_clock.nowUtc().toMSecsSinceEpoch()) / 1000, 'f', 6)
                           + "\r\n");
    if (name == "coresettings")
        return respond("Success", "AMIversion: 11.0.0\r\nAsteriskVersion: demo\r\n");
    if (name == "logoff") {
        respond("Goodbye", "Message: Thanks for all the fish.\r\n");
        return leave();
    }
    command(client, name, action, id);
}

void DemoServer::broadcast(const QByteArray &event)
{
    for (const auto &client : m_clients) {
        if (!client->isLoggedIn)
            continue;
        client->socket->write(event);
        // Whoever does not read is let go, as Asterisk does, before memory runs out.
        if (client->socket->bytesToWrite() > mostUnsent) {
            client->isLoggedIn = false;
            client->isGone = true;
            client->socket->abort();
        }
    }
}

// -- the script -----------------------------------------------------------------------------------

void DemoServer::plan()
{
    m_steps.clear();
    m_next = 0;
    milliseconds at{0};
    for (const DemoScene &scene : m_script.scenes) {
        at += scene.pause;
        plan(scene, at);
    }
    // The round ends with a step that does nothing, so that even an empty script takes its time.
    m_steps.push_back({at + 1s, [] {}});
    std::stable_sort(m_steps.begin(), m_steps.end(),
                     [](const Step &a, const Step &b) { return a.at < b.at; });
    m_alarm->start(milliseconds(qint64(double(m_steps.front().at.count()) / m_options.speed)));
}

void DemoServer::plan(const DemoScene &scene, milliseconds &at)
{
    if (scene.isOutbound)
        planOutbound(scene, at);
    else if (scene.isTransferred)
        planTransferred(scene, at);
    else
        planInbound(scene, at);
}

void DemoServer::play(const DemoScene &scene)
{
    if (!m_server)
        return;
    std::vector<Step> steps;
    steps.swap(m_steps);
    milliseconds at{0};
    plan(scene, at);
    steps.swap(m_steps);
    for (Step &step : steps)
        later(step.at, std::move(step.act));
}

void DemoServer::step()
{
    const auto since = [this] {
        return std::chrono::duration<double, std::milli>(m_clock.elapsed() - m_roundStartedAt).count()
            * m_options.speed;
    };
    while (m_next < m_steps.size() && double(m_steps[m_next].at.count()) <= since() + 0.5)
        m_steps[m_next++].act();
    if (m_next < m_steps.size()) {
        const double wait = (double(m_steps[m_next].at.count()) - since()) / m_options.speed;
        m_alarm->start(milliseconds(qint64(std::max(0.0, std::ceil(wait)))));
        return;
    }
    if (m_options.repeats) {
        m_roundStartedAt = m_clock.elapsed();
        plan();
    }
    Q_EMIT finished();
}

void DemoServer::planInbound(const DemoScene &scene, milliseconds &at)
{
    struct Call {
        DemoSwitch::Id caller = 0;
        DemoSwitch::Id agent = 0;
        DemoSwitch::Id colleague = 0;
    };
    const auto call = std::make_shared<Call>(); // shared by the steps of this call
    const bool isQueue = !scene.queue.isEmpty();
    const bool isTakenByColleague
        = isQueue && scene.ending == DemoScene::Ending::AnsweredByColleague;

    m_steps.push_back({at, [this, call, scene, isQueue] {
                           call->caller = m_switch->arrive(scene.caller, scene.dialled);
                           if (isQueue) {
                               m_switch->join(call->caller, scene.queue);
                               call->colleague
                                   = m_switch->call(call->caller, m_script.colleague, scene.queue);
                               m_switch->ring(call->colleague);
                               if (!m_queues->rings(scene.queue.toUtf8(),
                                                    "PJSIP/" + m_script.agent.number.toUtf8()))
                                   return; // he pauses
                           }
                           call->agent = m_switch->call(call->caller, m_script.agent, scene.queue);
                           m_switch->ring(call->agent);
                       }});
    at += scene.ring;

    // By then the agent may have ended it, or handed it to somebody else.
    const auto ringing = [this, call](DemoSwitch::Id except) {
        QList<DemoSwitch::Id> phones;
        for (const DemoSwitch::Id phone : {call->agent, call->colleague}) {
            if (phone != except && m_switch->isRinging(phone))
                phones.append(phone);
        }
        return phones;
    };
    if (scene.ending == DemoScene::Ending::Missed) {
        m_steps.push_back({at, [this, call, ringing] {
                               if (!ringing(0).isEmpty())
                                   m_switch->giveUp(call->caller, ringing(0));
                               else
                                   endCall(call->caller);
                           }});
        return;
    }

    m_steps.push_back({at, [this, call, isTakenByColleague, ringing] {
                           const DemoSwitch::Id first
                               = isTakenByColleague ? call->colleague : call->agent;
                           const DemoSwitch::Id taker = m_switch->isRinging(first) ? first
                               : ringing(0).isEmpty()                              ? 0
                                                                                   : ringing(0).first();
                           if (taker)
                               m_switch->answer(taker, ringing(taker));
                       }});
    if (scene.isHeld) {
        const auto hold = [this, call](bool isHeld) {
            if (m_switch->partnerOf(call->agent) && !m_switch->consultationOf(call->agent))
                m_switch->setHold(call->agent, isHeld);
        };
        m_steps.push_back({at + scene.talk / 3, [hold] { hold(true); }});
        m_steps.push_back({at + scene.talk * 2 / 3, [hold] { hold(false); }});
    }
    at += scene.talk;
    m_steps.push_back({at, [this, call] { endCall(call->caller); }});
}

void DemoServer::planTransferred(const DemoScene &scene, milliseconds &at)
{
    struct Call {
        DemoSwitch::Id caller = 0;
        DemoSwitch::Id colleague = 0;
        DemoSwitch::Id agent = 0;
    };
    const auto call = std::make_shared<Call>(); // shared by the steps of this call
    m_steps.push_back({at, [this, call, scene] {
                           call->caller = m_switch->arrive(scene.caller, scene.dialled);
                           call->colleague = m_switch->call(call->caller, m_script.colleague, {});
                           m_switch->ring(call->colleague);
                           m_switch->answer(call->colleague, {});
                       }});
    at += colleagueTalk;
    m_steps.push_back({at, [this, call] {
                           call->agent = m_switch->transfer(call->caller, call->colleague,
                                                            m_script.agent);
                           m_switch->ring(call->agent);
                       }});
    at += scene.ring;
    m_steps.push_back({at, [this, call] {
                           if (m_switch->isRinging(call->agent))
                               m_switch->answer(call->agent, {});
                       }});
    at += scene.talk;
    m_steps.push_back({at, [this, call] { endCall(call->caller); }});
}

void DemoServer::planOutbound(const DemoScene &scene, milliseconds &at)
{
    struct Call {
        DemoSwitch::Id agent = 0;
        DemoSwitch::Id trunk = 0;
    };
    const auto call = std::make_shared<Call>(); // shared by the steps of this call
    m_steps.push_back({at, [this, call, scene] {
                           call->agent = m_switch->dialOut(m_script.agent, scene.caller.number);
                           call->trunk = m_switch->callTrunk(call->agent, scene.caller.number);
                           m_switch->ring(call->trunk);
                       }});
    at += scene.ring;
    m_steps.push_back({at, [this, call] {
                           if (m_switch->isRinging(call->trunk))
                               m_switch->answer(call->trunk, {});
                       }});
    at += scene.talk;
    m_steps.push_back({at, [this, call] { endCall(call->agent); }});
}

} // namespace Ringside
