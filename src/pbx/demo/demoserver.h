#pragma once

#include "clock.h"
#include "demoscript.h"
#include "result.h"
#include "secret.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

class QTcpServer;
class QTcpSocket;

namespace Ringside {

class DemoQueues;
class DemoSwitch;

//! A small Asterisk manager interface, in this process and on its loopback only, that plays a script.
//!
//! Whoever wants its calls logs in as at a real Asterisk 22; it knows nothing of the rest of the
//! program. Its secret is made anew each time. The script begins with the first login and goes on
//! whether anybody listens or not. Its clients may dial, end and transfer calls, and join and leave
//! queues: 10xx are colleagues, longer numbers people outside, and all of them answer.
//! Thread: lives in the thread that created it; does not block. Ownership: \a clock must outlive it.
//! stop() is idempotent; no signal is emitted after it returns.
class DemoServer : public QObject
{
    Q_OBJECT

public:
    struct Options {
        double speed = 1; //!< 2: twice as fast
        bool repeats = true; //!< the script begins anew after its last call
    };

    DemoServer(DemoScript script, Clock &clock, Options options, QObject *parent = nullptr);
    DemoServer(DemoScript script, Clock &clock, QObject *parent = nullptr)
        : DemoServer(std::move(script), clock, Options(), parent)
    {
    }
    ~DemoServer() override;

    //! Listens on a free port of the loopback.
    [[nodiscard]] Result<void> start();
    void stop();

    //! Plays one more call, now, beside those of the script. Between start() and stop().
    void play(const DemoScene &scene);

    [[nodiscard]] quint16 port() const;
    [[nodiscard]] QString username() const;
    [[nodiscard]] Secret secret() const { return m_secret; }
    //! Connections now, logged in or not.
    [[nodiscard]] size_t clients() const { return m_clients.size(); }

Q_SIGNALS:
    //! Every call of the script was played, and their events were written.
    void finished();

private:
    struct Client;
    struct Step {
        std::chrono::milliseconds at;
        std::function<void()> act;
    };

    void accept();
    void read(Client &client);
    void answer(Client &client, const QByteArray &action);
    //! Answers an action of whoever is logged in.
    void command(Client &client, const QByteArray &name, const QByteArray &action, const QByteArray &id);
    void listCommands(Client &client, const QByteArray &id);
    void listChannels(Client &client, const QByteArray &id);
    void listQueues(Client &client, const QByteArray &id);
    //! Each gives the message of the response, after "Error: " where it is refused.
    [[nodiscard]] QByteArray originate(const QByteArray &action, const QByteArray &id);
    [[nodiscard]] QByteArray hangUp(const QByteArray &action);
    [[nodiscard]] QByteArray blindTransfer(const QByteArray &action);
    [[nodiscard]] QByteArray redirect(const QByteArray &action);
    [[nodiscard]] QByteArray consult(const QByteArray &action);
    [[nodiscard]] QByteArray takeBack(const QByteArray &action);
    [[nodiscard]] QByteArray notify(const QByteArray &action);
    [[nodiscard]] QByteArray changeQueues(const QByteArray &name, const QByteArray &action);
    void broadcast(const QByteArray &event);
    [[nodiscard]] bool isNumber(const QByteArray &number) const; //!< whether anybody has it
    [[nodiscard]] std::optional<CallParty> phoneOf(const QByteArray &number) const; //!< a colleague's
    void dialOn(quint64 channel, const QByteArray &number);
    void endCall(quint64 caller);
    //! In \a time of the script, without a place in it.
    void later(std::chrono::milliseconds time, std::function<void()> act);
    void actLater();
    void drop(QTcpSocket *socket);

    void plan();
    void plan(const DemoScene &scene, std::chrono::milliseconds &at);
    void planInbound(const DemoScene &scene, std::chrono::milliseconds &at);
    void planTransferred(const DemoScene &scene, std::chrono::milliseconds &at);
    void planOutbound(const DemoScene &scene, std::chrono::milliseconds &at);
    void step();

    DemoScript m_script;
    Clock &m_clock;
    Options m_options;
    Secret m_secret;
    std::unique_ptr<QTcpServer> m_server;
    std::vector<std::unique_ptr<Client>> m_clients;
    std::unique_ptr<DemoSwitch> m_switch;
    std::unique_ptr<DemoQueues> m_queues;
    std::vector<Step> m_later; // by elapsed time
    std::unique_ptr<Alarm> m_laterAlarm;
    std::vector<Step> m_steps; // of this round, in the order of time
    size_t m_next = 0;
    std::chrono::nanoseconds m_roundStartedAt{0};
    std::unique_ptr<Alarm> m_alarm;
};

} // namespace Ringside
