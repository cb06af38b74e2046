#include "amicallsource.h"
#include "demoserver.h"
#include "fakeclock.h"

#include <QDir>
#include <QEventLoop>
#include <QFile>
#include <QHostAddress>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace Ringside;

// The demo's manager interface as its clients see it. Time is the test's; sockets are real.
class DemoServerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();

    void standardScript_callersAreInThePeopleFile();
    void firstCall_ringsWithinTwoSecondsOfTheLogin();
    void nothingPlays_beforeALogin();
    void secret_isNewEachTime();
    void wrongSecret_isRefused();
    void stranger_hearsNothing();
    void round_playsEveryCall_andEveryChannelEnds();
    void round_asTheRestOfTheProgramSeesIt();
    void events_haveTheHeadersOfARealAsterisk();
    void commands_areAnsweredWithTheHeadersOfARealAsterisk();
    void commands_leaveNoChannelBehind();
    void commands_refusals_data();
    void commands_refusals();
    void pausedAgent_isNotRungByTheQueue();
    void once_playsOnce();
    void forEver_playsAgain();
    void speed_dividesTheTime();
    void channels_areListed();
    void listensOnLoopbackOnly();
    void stop_closesEverything();
    void endlessAction_isCutOff();
    void clientThatDoesNotRead_isLetGo();

private:
    struct Heard {
        QByteArray event;
        QByteArray channel;
        QByteArray exten;
        QByteArrayList headers; // their names
    };
    static QByteArrayList headersOf(const AmiMessage &message)
    {
        QByteArrayList headers;
        for (qsizetype i = 0; i < message.size(); ++i)
            headers.append(message.nameAt(i).toByteArray());
        return headers;
    }
    // Event → the lists of headers it was recorded with.
    static QHash<QByteArray, QSet<QByteArrayList>> recordings();
    void start(DemoServer::Options options = DemoServer::Options());
    // The message of the response.
    QByteArray ask(AmiAction action);
    // The latest channel of \a device that has not ended.
    [[nodiscard]] QByteArray channelOf(const QByteArray &device) const;
    void talk();
    void login(const Secret &secret);
    void login() { login(m_server->secret()); }
    // Lets time pass until \a isDone says so; what the server sends is read meanwhile.
    template<class Condition>
    bool passUntil(Condition isDone, std::chrono::milliseconds most = 10min)
    {
        for (auto time = 0ms; time < most; time += 100ms) {
            drain();
            if (isDone())
                return true;
            m_clock->advance(100ms);
        }
        drain();
        return isDone();
    }
    // Everything sent so far was heard when the answer to this comes.
    void drain()
    {
        bool isAnswered = false;
        QEventLoop loop; // QTRY_* would look every 50 ms only
        m_session->request(AmiAction("Ping"), [&](const AmiMessage &) {
            isAnswered = true;
            loop.quit();
        });
        QTimer::singleShot(5000, &loop, &QEventLoop::quit);
        loop.exec();
        QVERIFY(isAnswered);
    }
    [[nodiscard]] int count(const QByteArray &event) const
    {
        return int(std::count_if(m_heard.cbegin(), m_heard.cend(),
                                 [&](const Heard &heard) { return heard.event == event; }));
    }

    std::unique_ptr<FakeClock> m_clock;
    std::unique_ptr<DemoServer> m_server;
    std::unique_ptr<AmiSession> m_session;
    QList<Heard> m_heard;
};

void DemoServerTest::init()
{
    m_session.reset();
    m_server.reset();
    m_clock = std::make_unique<FakeClock>();
    m_heard.clear();
}

void DemoServerTest::start(DemoServer::Options options)
{
    m_server = std::make_unique<DemoServer>(DemoScript::standard(), *m_clock, options);
    const Result<void> started = m_server->start();
    QVERIFY(started);
}

void DemoServerTest::login(const Secret &secret)
{
    AmiSettings settings;
    settings.name = u"Demo"_s;
    settings.hosts = {u"127.0.0.1"_s};
    settings.port = m_server->port();
    settings.username = m_server->username();
    settings.secret = secret;
    m_session = std::make_unique<AmiSession>(settings, *m_clock);
    m_session->setMessageHandler([this](const AmiMessage &message) {
        m_heard.append({message.event().toByteArray(), message.value("Channel").toByteArray(),
                        message.value("Exten").toByteArray(), headersOf(message)});
    });
    m_session->start();
    QTRY_VERIFY(m_session->status().state == ConnectionState::Connected
                || m_session->status().state == ConnectionState::Denied);
}

void DemoServerTest::standardScript_callersAreInThePeopleFile()
{
    QFile file(QStringLiteral(RINGSIDE_SOURCE_DIR "/resources/people/demo-people.csv"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString people = QString::fromUtf8(file.readAll());
    int unknown = 0;
    const QList<DemoScene> scenes = DemoScript::standard().scenes;
    for (const DemoScene &scene : scenes)
        unknown += people.contains(scene.caller.number) ? 0 : 1;
    QCOMPARE(unknown, 2); // the unknown caller and the one who withholds the number
    QCOMPARE(people.count(u"+14155550199"_s), 3);
    QVERIFY(people.contains(u"Jane Doe,Acme Corp,Head of Procurement"_s));
}

void DemoServerTest::firstCall_ringsWithinTwoSecondsOfTheLogin()
{
    start();
    login();
    QVERIFY(passUntil([&] { return count("Newstate") > 0; }, 2s));
    QCOMPARE(m_heard.constFirst().event, QByteArray("Newchannel"));
    QCOMPARE(m_heard.constFirst().exten, QByteArray("5000"));
}

void DemoServerTest::nothingPlays_beforeALogin()
{
    start();
    m_clock->advance(1h);
    login();
    QCOMPARE(m_heard.size(), 0);
    QVERIFY(passUntil([&] { return count("Newchannel") > 0; }, 2s));
}

void DemoServerTest::secret_isNewEachTime()
{
    start();
    const QByteArray first = m_server->secret().reveal();
    QVERIFY(first.size() >= 32);
    m_server->stop();
    QVERIFY(m_server->start());
    QVERIFY(m_server->secret().reveal() != first);
}

void DemoServerTest::wrongSecret_isRefused()
{
    start();
    login(Secret("not this one"));
    QCOMPARE(m_session->status().state, ConnectionState::Denied);
    QCOMPARE(m_session->status().error->kind, ErrorKind::Unauthorized);
}

void DemoServerTest::stranger_hearsNothing()
{
    start();
    QTcpSocket stranger;
    stranger.connectToHost(QHostAddress::LocalHost, m_server->port());
    stranger.write("Action: CoreShowChannels\r\n\r\n");
    const QByteArray expected = "Asterisk Call Manager/11.0.0\r\n"
                                "Response: Error\r\nMessage: Permission denied\r\n\r\n";
    QTRY_COMPARE(stranger.bytesAvailable(), expected.size());
    login();
    QVERIFY(passUntil([&] { return count("Hangup") > 0; }));
    QCOMPARE(stranger.readAll(), expected);
}

void DemoServerTest::round_playsEveryCall_andEveryChannelEnds()
{
    start({1, false});
    QSignalSpy finished(m_server.get(), &DemoServer::finished);
    login();
    QVERIFY(passUntil([&] { return finished.count() > 0; }));

    QHash<QByteArray, int> open;
    for (const Heard &heard : std::as_const(m_heard)) {
        if (heard.event == "Newchannel")
            ++open[heard.channel];
        else if (heard.event == "Hangup")
            --open[heard.channel];
        else if (!heard.channel.isEmpty())
            QVERIFY2(open.value(heard.channel) == 1, heard.channel.constData());
    }
    for (auto it = open.cbegin(); it != open.cend(); ++it)
        QVERIFY2(it.value() == 0, it.key().constData());
    QCOMPARE(count("Hold"), 1);
    QCOMPARE(count("Unhold"), 1);
    QCOMPARE(count("QueueCallerJoin"), 1);
    QCOMPARE(count("AgentConnect"), 1);
    QCOMPARE(count("BlindTransfer"), 1);
    QCOMPARE(count("BridgeCreate"), count("BridgeDestroy"));
    QCOMPARE(count("BridgeEnter"), count("BridgeLeave"));
    QVERIFY(count("Newchannel") >= 16);
}

void DemoServerTest::round_asTheRestOfTheProgramSeesIt()
{
    start({1, false});
    login(); // for passUntil()
    AmiSettings settings;
    settings.name = u"Demo"_s;
    settings.hosts = {u"127.0.0.1"_s};
    settings.port = m_server->port();
    settings.username = m_server->username();
    settings.secret = m_server->secret();
    settings.extensions = {u"1001"_s};
    AmiCallSource source(settings, *m_clock);
    QList<CallId> order;
    QHash<CallId, QStringList> stories;
    QHash<CallId, CallEvent> latest;
    connect(&source, &CallSource::callEvent, this, [&](const CallEvent &event) {
        if (!latest.contains(event.callId))
            order.append(event.callId);
        QStringList &story = stories[event.callId];
        if (story.isEmpty() || story.constLast() != toWord(event.state))
            story.append(toWord(event.state));
        latest.insert(event.callId, event);
    });
    source.start();
    QTRY_COMPARE(source.status().state, ConnectionState::Connected);

    QSignalSpy finished(m_server.get(), &DemoServer::finished);
    QVERIFY(passUntil([&] { return finished.count() > 0; }));
    QTRY_COMPARE(order.size() ? latest[order.constLast()].state : CallState::Ringing, CallState::Ended);

    const QStringList plain{u"ringing"_s, u"answered"_s, u"ended"_s};
    const QStringList unanswered{u"ringing"_s, u"ended"_s};
    struct Expected {
        QString number;
        QString name;
        QString dialled;
        CallOutcome outcome;
        QStringList story;
    };
    const QList<Expected> expected{
        {u"+14155550123"_s, u"Jane Doe"_s, u"5000"_s, CallOutcome::Answered,
         {u"ringing"_s, u"answered"_s, u"held"_s, u"answered"_s, u"ended"_s}},
        {u"+493023125012"_s, {}, u"5001"_s, CallOutcome::Answered, plain},
        {u"+14155550199"_s, u"GLOBEX"_s, u"5000"_s, CallOutcome::Answered, plain},
        {u"+12125550142"_s, u"Miguel Santos"_s, u"5001"_s, CallOutcome::Missed, unanswered},
        {u"+13125550176"_s, u"Priya Nair"_s, u"6000"_s, CallOutcome::AnsweredElsewhere, unanswered},
        {{}, {}, u"5000"_s, CallOutcome::Answered, plain},
        {u"+16175550115"_s, u"Sarah O'Connor"_s, u"5001"_s, CallOutcome::Answered, plain},
        {u"+12125550142"_s, {}, u"+12125550142"_s, CallOutcome::Answered, plain},
    };
    QCOMPARE(order.size(), expected.size());
    for (qsizetype i = 0; i < order.size(); ++i) {
        const CallEvent &event = latest[order.at(i)];
        QCOMPARE(event.remote.number, expected.at(i).number);
        QCOMPARE(event.remote.name, expected.at(i).name);
        QCOMPARE(event.dialled, expected.at(i).dialled);
        QCOMPARE(event.outcome, expected.at(i).outcome);
        QCOMPARE(stories[order.at(i)], expected.at(i).story);
        QCOMPARE(event.outbound, i == 7);
        QCOMPARE(event.queue, i == 4 ? u"support"_s : QString());
        QCOMPARE(event.answeredBy.number, i == 4 ? u"1002"_s : QString());
        QCOMPARE(event.transferredFrom.number, i == 6 ? u"1002"_s : QString());
        QCOMPARE(event.extension, u"1001"_s);
    }
}

QHash<QByteArray, QSet<QByteArrayList>> DemoServerTest::recordings()
{
    QHash<QByteArray, QSet<QByteArrayList>> recorded;
    const QDir folder(QStringLiteral(RINGSIDE_TEST_DATA "/pbx/asterisk"));
    const QStringList files = folder.entryList({u"*.ami"_s}, QDir::Files);
    for (const QString &name : files) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        AmiCodec codec;
        codec.feed(file.readAll(), [&](const AmiMessage &message) {
            recorded[message.event().toByteArray()].insert(headersOf(message));
        });
    }
    return recorded;
}

QByteArray DemoServerTest::ask(AmiAction action)
{
    QByteArray said;
    m_session->request(std::move(action), [&](const AmiMessage &response) {
        said = response.response().toByteArray() + ": " + response.value("Message").toByteArray();
    });
    drain();
    return said;
}

QByteArray DemoServerTest::channelOf(const QByteArray &device) const
{
    QByteArray found;
    for (const Heard &heard : m_heard) {
        if (heard.event == "Newchannel" && AmiDevices::deviceOf(heard.channel) == device)
            found = heard.channel;
        else if (heard.event == "Hangup" && heard.channel == found)
            found.clear();
    }
    return found;
}

// Somebody calls the agent, who takes it.
void DemoServerTest::talk()
{
    m_heard.clear();
    DemoScene scene;
    scene.caller = {u"+14155550123"_s, u"Jane Doe"_s};
    scene.dialled = u"5000"_s;
    scene.ring = 1s;
    scene.talk = 10min;
    m_server->play(scene);
    QVERIFY(passUntil([&] { return count("BridgeEnter") == 2; }));
}

void DemoServerTest::commands_areAnsweredWithTheHeadersOfARealAsterisk()
{
    const auto recorded = recordings();
    m_server = std::make_unique<DemoServer>(DemoScript{}, *m_clock, DemoServer::Options{1, false});
    QVERIFY(m_server->start());
    login();
    QList<Heard> all;
    const auto atxfer = [this](const QByteArray &number) {
        return AmiAction("Atxfer").add("Channel", channelOf("PJSIP/1001")).add("Exten", number);
    };
    const auto hangUp = [this] { return AmiAction("Hangup").add("Channel", channelOf("PJSIP/1001")); };

    talk();
    QCOMPARE(ask(atxfer("1002")), QByteArray("Success: Atxfer successfully queued"));
    QVERIFY(passUntil([&] { return count("BridgeEnter") == 6; }));
    QCOMPARE(ask(AmiAction("CancelAtxfer").add("Channel", channelOf("PJSIP/1001"))),
             QByteArray("Success: CancelAtxfer successfully queued"));
    QVERIFY(passUntil([&] { return count("Unhold") == 1; }));
    QCOMPARE(ask(atxfer("+15555550100")), QByteArray("Success: Atxfer successfully queued"));
    QVERIFY(passUntil([&] { return count("Hold") == 2; }));
    QCOMPARE(ask(hangUp()), QByteArray("Success: Channel Hungup")); // while it rings
    QVERIFY(passUntil([&] {
        return count("AttendedTransfer") == 1 && channelOf("Local/+15555550100@internal").isEmpty();
    }));
    all += m_heard;

    talk();
    QCOMPARE(ask(AmiAction("BlindTransfer").add("Channel", channelOf("PJSIP/1001")).add("Exten", "1002")),
             QByteArray("Success: Transfer succeeded"));
    QVERIFY(passUntil([&] { return count("BridgeEnter") == 4; }));
    all += m_heard;

    m_heard.clear();
    QCOMPARE(ask(AmiAction("Originate").add("Channel", "PJSIP/1001").add("Exten", "+15555550100")),
             QByteArray("Success: Originate successfully queued"));
    QVERIFY(passUntil([&] { return count("BridgeEnter") == 2; }));
    QCOMPARE(count("OriginateResponse"), 1);
    QCOMPARE(ask(hangUp()), QByteArray("Success: Channel Hungup"));

    const auto member = [](const char *action) {
        return AmiAction(action).add("Queue", "sales").add("Interface", "PJSIP/1001");
    };
    QCOMPARE(ask(member("QueueAdd")), QByteArray("Success: Added interface to queue"));
    QCOMPARE(ask(AmiAction("QueuePause").add("Interface", "PJSIP/1001").add("Paused", "true")),
             QByteArray("Success: Interface paused successfully"));
    QCOMPARE(ask(member("QueueRemove")), QByteArray("Success: Removed interface from queue"));
    QCOMPARE(ask(AmiAction("QueueStatus")), QByteArray("Success: Queue status will follow"));
    QCOMPARE(count("QueueMemberPause"), 2);
    QCOMPARE(count("QueueParams"), 2);
    QCOMPARE(count("QueueMember"), 2);
    all += m_heard;

    for (const Heard &heard : std::as_const(all)) {
        QVERIFY2(recorded.contains(heard.event), heard.event.constData());
        QVERIFY2(recorded.value(heard.event).contains(heard.headers),
                 (heard.event + ": " + heard.headers.join(", ")).constData());
    }
}

void DemoServerTest::commands_leaveNoChannelBehind()
{
    m_server = std::make_unique<DemoServer>(DemoScript::standard(), *m_clock, DemoServer::Options{1, false});
    QVERIFY(m_server->start());
    QSignalSpy finished(m_server.get(), &DemoServer::finished);
    login();
    // Whatever the script has in mind, every third second the agent does something else to his call.
    int turn = 0;
    const auto meddle = [&] {
        const QByteArray channel = channelOf("PJSIP/1001");
        if (channel.isEmpty())
            return;
        const QByteArray actions[] = {"Atxfer", "CancelAtxfer", "BlindTransfer", "Hangup",
                                      "Atxfer", "Hangup",       "Redirect"};
        const QByteArray &action = actions[turn++ % 7];
        ask(AmiAction(action)
                .add("Channel", action == "Redirect" ? channelOf("PJSIP/trunk") : channel)
                .add("Exten", turn % 2 ? "1002" : "+15555550100"));
    };
    int steps = 0;
    QVERIFY(passUntil([&] {
        if (++steps % 30 == 0)
            meddle();
        return finished.count() > 0;
    }));
    QVERIFY(turn > 10);
    passUntil([] { return false; }, 5min); // who was dialled hangs up in the end
    m_heard.clear();
    QCOMPARE(ask(AmiAction("CoreShowChannels")), QByteArray("Success: Channels will follow"));
    QTRY_COMPARE(count("CoreShowChannelsComplete"), 1);
    for (const Heard &heard : std::as_const(m_heard))
        QVERIFY2(heard.event != "CoreShowChannel", heard.channel.constData());
}

void DemoServerTest::commands_refusals_data()
{
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<QByteArray>("exten");
    QTest::addColumn<QByteArray>("message");
    QTest::newRow("dial nobody") << QByteArray("Originate") << QByteArray("9999")
                                 << QByteArray("Extension does not exist.");
    QTest::newRow("hang up nothing") << QByteArray("Hangup") << QByteArray() << QByteArray("No such channel");
    QTest::newRow("transfer nothing") << QByteArray("BlindTransfer") << QByteArray("1002")
                                      << QByteArray("Channel specified does not exist");
    QTest::newRow("consult with nothing") << QByteArray("Atxfer") << QByteArray("1002")
                                          << QByteArray("Channel specified does not exist");
    QTest::newRow("leave no queue") << QByteArray("QueueRemove") << QByteArray()
                                    << QByteArray("Unable to remove interface from queue: No such queue");
    QTest::newRow("pause nobody") << QByteArray("QueuePause") << QByteArray() << QByteArray("Interface not found");
}

void DemoServerTest::commands_refusals()
{
    QFETCH(const QByteArray, action);
    QFETCH(const QByteArray, exten);
    QFETCH(const QByteArray, message);
    start();
    login();
    QCOMPARE(ask(AmiAction(action).add("Channel", "PJSIP/1001-ffffffff").add("Exten", exten)), "Error: " + message);
}

void DemoServerTest::pausedAgent_isNotRungByTheQueue()
{
    m_server = std::make_unique<DemoServer>(DemoScript{}, *m_clock, DemoServer::Options{1, false});
    QVERIFY(m_server->start());
    login();
    ask(AmiAction("QueuePause").add("Interface", "PJSIP/1001").add("Paused", "true"));
    DemoScene scene;
    scene.caller = {u"+13125550176"_s, u"Priya Nair"_s};
    scene.queue = u"support"_s;
    scene.ring = 2s;
    scene.talk = 2s;
    m_server->play(scene);
    QVERIFY(passUntil([&] { return count("AgentConnect") == 1; })); // the colleague takes it
    QVERIFY(passUntil([&] { return count("AgentComplete") == 1; }));
    QCOMPARE(count("AgentCalled"), 1);
    QVERIFY(channelOf("PJSIP/1001").isEmpty());
}

void DemoServerTest::events_haveTheHeadersOfARealAsterisk()
{
    const auto recorded = recordings();
    start({1, false});
    QSignalSpy finished(m_server.get(), &DemoServer::finished);
    login();
    QVERIFY(passUntil([&] { return finished.count() > 0; }));
    QVERIFY(m_heard.size() > 100);
    for (const Heard &heard : std::as_const(m_heard)) {
        QVERIFY2(recorded.contains(heard.event), heard.event.constData());
        QVERIFY2(recorded.value(heard.event).contains(heard.headers),
                 (heard.event + ": " + heard.headers.join(", ")).constData());
    }
}

void DemoServerTest::once_playsOnce()
{
    start({1, false});
    QSignalSpy finished(m_server.get(), &DemoServer::finished);
    login();
    QVERIFY(passUntil([&] { return finished.count() > 0; }));
    const qsizetype heard = m_heard.size();
    m_clock->advance(20s);
    drain();
    QCOMPARE(m_heard.size(), heard);
    QCOMPARE(finished.count(), 1);
}

void DemoServerTest::forEver_playsAgain()
{
    start();
    QSignalSpy finished(m_server.get(), &DemoServer::finished);
    login();
    QVERIFY(passUntil([&] { return finished.count() > 0; }));
    const int held = count("Hold");
    QVERIFY(passUntil([&] { return count("Hold") == held + 1; }));
}

void DemoServerTest::speed_dividesTheTime()
{
    start({100, false});
    QSignalSpy finished(m_server.get(), &DemoServer::finished);
    login();
    QVERIFY(passUntil([&] { return finished.count() > 0; }, 3s));
}

void DemoServerTest::channels_areListed()
{
    start();
    login();
    QVERIFY(passUntil([&] { return count("BridgeEnter") == 2; }));
    m_heard.clear();
    m_session->request(AmiAction("CoreShowChannels"), [](const AmiMessage &) {});
    QTRY_COMPARE(count("CoreShowChannelsComplete"), 1);
    QCOMPARE(count("CoreShowChannel"), 2);
    QVERIFY(m_heard.at(0).channel.startsWith("PJSIP/trunk-"));
    QVERIFY(m_heard.at(1).channel.startsWith("PJSIP/1001-"));
}

void DemoServerTest::listensOnLoopbackOnly()
{
    start();
    QTcpSocket client;
    client.connectToHost(QHostAddress(u"127.0.0.2"_s), m_server->port());
    QTRY_COMPARE(client.error(), QAbstractSocket::ConnectionRefusedError);
}

void DemoServerTest::stop_closesEverything()
{
    start();
    login();
    QSignalSpy finished(m_server.get(), &DemoServer::finished);
    m_server->stop();
    m_server->stop();
    QTRY_COMPARE(m_session->status().state, ConnectionState::Lost);
    m_session->stop();
    QVERIFY(!m_clock->nextAlarm());
    QCOMPARE(finished.count(), 0);
}

void DemoServerTest::endlessAction_isCutOff()
{
    start();
    QTcpSocket client;
    client.connectToHost(QHostAddress::LocalHost, m_server->port());
    QTRY_COMPARE(client.state(), QAbstractSocket::ConnectedState);
    client.write(QByteArray(1024 * 1024, 'x'));
    QTRY_COMPARE(client.state(), QAbstractSocket::UnconnectedState);
}

void DemoServerTest::clientThatDoesNotRead_isLetGo()
{
    start({10000, true});
    QTcpSocket lazy;
    lazy.setReadBufferSize(1024);
    lazy.connectToHost(QHostAddress::LocalHost, m_server->port());
    QTRY_COMPARE(lazy.state(), QAbstractSocket::ConnectedState);
    lazy.write("Action: Login\r\nUsername: demo\r\nSecret: " + m_server->secret().reveal() + "\r\n\r\n");
    QSignalSpy finished(m_server.get(), &DemoServer::finished);
    QTRY_VERIFY(m_clock->nextAlarm().has_value());
    bool isGone = false;
    for (int round = 0; round < 2000 && !isGone; ++round) {
        m_clock->advance(1s);
        QCoreApplication::processEvents();
        // it may read what the system has buffered, but not more
        isGone = m_server->clients() == 0;
    }
    QVERIFY(isGone);
}

QTEST_GUILESS_MAIN(DemoServerTest)
#include "demoservertest.moc"
