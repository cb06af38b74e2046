#include "amicallsource.h"
#include "asteriskserver.h"
#include "calltracker.h"
#include "plainparser.h"
#include "requirement.h"
#include "testcertificates.h"

#include <QFile>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTest>

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;
using namespace Ringside;

namespace {

// With RINGSIDE_RECORD_DIR set, what Asterisk says during each test is written there, a file each.
class Recorder
{
public:
    Recorder(const AsteriskServer &server, const QByteArray &name)
    {
        const QString folder = qEnvironmentVariable("RINGSIDE_RECORD_DIR");
        if (folder.isEmpty())
            return;
        m_file.setFileName(folder + u'/' + QString::fromLatin1(name) + u".ami"_s);
        if (!m_file.open(QIODevice::WriteOnly))
            return;
        const AmiSettings settings = server.settings(u"admin"_s);
        QObject::connect(&m_socket, &QTcpSocket::readyRead, &m_socket,
                         [this] { m_file.write(m_socket.readAll()); });
        m_socket.connectToHost(QHostAddress::LocalHost, server.amiPort());
        m_socket.write("Action: Login\r\nUsername: admin\r\nEvents: call,agent\r\nSecret: "
                       + settings.secret.reveal() + "\r\n\r\n");
    }

private:
    QFile m_file;
    QTcpSocket m_socket;
};

QString shortStory(const CallEvent &event)
{
    return event.outcome == CallOutcome::None
        ? toWord(event.state)
        : toWord(event.state) + u' ' + toWord(event.outcome);
}

} // namespace

// Calls on a real Asterisk, as AmiCallSource and CallTracker tell them. The phones are SIPp's. The agent has
// extension 1001; 1002 is a colleague. Everything is heard through the account that the README describes.
class AsteriskTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void directCall_answered();
    void directCall_notAnswered();
    void directCall_declined();
    void directCall_callerGivesUp();
    void queue_answeredByColleague();
    void queue_answeredByAgent();
    void queue_callerGivesUp();
    void ringGroup_answeredByColleague();
    void twinDevices_areOneCall();
    void blindTransfer_bySipRefer();
    void blindTransfer_byFeature();
    void blindTransfer_byAgent();
    void attendedTransfer();
    void outbound_answered();
    void outbound_busy();
    void outbound_givenUp();
    void clickToDial_isOutbound();
    void internal_fromColleague();
    void withheldNumber();
    void names_data();
    void names();
    void twoCallsAtOnce();
    void hold();
    void startInMidCall_findsTheCall();
    void reconnectInMidCall_keepsTheCall();
    void restartInMidCall_endsTheCall();
    void leastRights_keepTheFloodAway();
    void accountWithoutTheRightToList();
    void wrongPassword_isSaidOnce();
    void tls_withOwnAuthority();

private:
    using Story = QStringList;

    void watch(const AmiSettings &settings);
    void setPhone(const QString &phone, const QString &scenario, int pause = 300,
                  const QStringList &more = {});
    // Sends \a action from the account that may do everything, and waits for the response.
    bool succeeds(AmiAction action);
    // The channel of \a phone that there is now, as the admin account sees it.
    [[nodiscard]] QByteArray channelOf(const QByteArray &device);

    // The states of the n-th call of this test, repetitions left out.
    [[nodiscard]] Story story(int n = 0) const;
    [[nodiscard]] QList<CallEvent> events(int n = 0) const;
    [[nodiscard]] CallEvent last(int n = 0) const { return events(n).constLast(); }
    [[nodiscard]] int calls() const { return int(m_order.size()); }

    SystemClock m_clock;
    PlainParser m_parser;
    std::unique_ptr<AsteriskServer> m_server;
    std::unique_ptr<TestCertificates> m_certificates;
    std::unique_ptr<AmiSession> m_admin;
    std::unique_ptr<Recorder> m_recorder;
    std::unique_ptr<AmiCallSource> m_source;
    std::unique_ptr<CallTracker> m_tracker;
    std::map<QString, std::unique_ptr<SipParty>> m_phones;
    QList<CallEvent> m_events;
    QList<CallId> m_order;
    QList<Call> m_ended;
    QHash<QByteArray, QByteArray> m_channels; // of the admin's last list: name → device
};

void AsteriskTest::initTestCase()
{
    if (const QString absence = AsteriskServer::absence(); !absence.isEmpty())
        RINGSIDE_SKIP_WITHOUT(u"asterisk"_s, absence);
    if (const QString absence = SipParty::absence(); !absence.isEmpty())
        RINGSIDE_SKIP_WITHOUT(u"sipp"_s, absence);
    m_server = std::make_unique<AsteriskServer>();
    m_certificates = std::make_unique<TestCertificates>();
    if (m_certificates->isValid())
        m_server->setCertificates(*m_certificates);
    QVERIFY2(m_server->start(), qPrintable(m_server->error()));
}

void AsteriskTest::init()
{
    AmiSettings admin = m_server->settings(u"admin"_s);
    admin.name = u"admin"_s;
    m_admin = std::make_unique<AmiSession>(admin, m_clock);
    m_admin->setMessageHandler([this](const AmiMessage &message) {
        if (message.event() == "CoreShowChannel")
            m_channels.insert(message.value("Channel").toByteArray(),
                              AmiDevices::deviceOf(message.value("Channel")).toByteArray());
    });
    m_admin->start();
    QTRY_COMPARE(m_admin->status().state, ConnectionState::Connected);
    m_recorder = std::make_unique<Recorder>(
        *m_server, QByteArray(QTest::currentTestFunction()) + '-' + QByteArray(QTest::currentDataTag()));
    watch(m_server->settings());
}

void AsteriskTest::watch(const AmiSettings &settings)
{
    m_tracker.reset();
    m_source.reset();
    m_events.clear();
    m_order.clear();
    m_ended.clear();
    m_source = std::make_unique<AmiCallSource>(settings, m_clock);
    m_tracker = std::make_unique<CallTracker>(
        DialPlan(u"US"_s, {u"1001"_s}, {u"1000-1999"_s}, {{u"5000"_s, u"Sales line"_s, {}}}), m_parser,
        m_clock);
    m_tracker->watch(*m_source);
    connect(m_source.get(), &CallSource::callEvent, this, [this](const CallEvent &event) {
        m_events.append(event);
        if (!m_order.contains(event.callId))
            m_order.append(event.callId);
    });
    connect(m_tracker.get(), &CallTracker::callEnded, this,
            [this](const Call &call) { m_ended.append(call); });
    QSignalSpy finished(m_source.get(), &CallSource::snapshotFinished);
    m_source->start();
    QTRY_VERIFY(finished.count() == 1 || m_source->status().state == ConnectionState::Denied);
}

void AsteriskTest::cleanup()
{
    if (!m_server)
        return;
    if (QTest::currentTestFailed()) {
        for (const CallEvent &event : std::as_const(m_events))
            qWarning().noquote() << m_order.indexOf(event.callId) << shortStory(event)
                                 << (event.outbound ? "out" : "in") << "remote" << event.remote.number
                                 << event.remote.name << "dialled" << event.dialled << "queue"
                                 << event.queue << "ext" << event.extension << "by"
                                 << event.answeredBy.number << "from" << event.transferredFrom.number;
    }
    // No call may last into the next test.
    QTRY_COMPARE(m_admin->status().state, ConnectionState::Connected);
    succeeds(AmiAction("Hangup").add("Channel", "/.*/").add("Cause", "16"));
    QTRY_VERIFY(channelOf({}).isEmpty());
    m_phones.clear();
    m_source.reset();
    m_tracker.reset();
    m_recorder.reset();
    m_admin.reset();
}

void AsteriskTest::setPhone(const QString &phone, const QString &scenario, int pause,
                            const QStringList &more)
{
    m_phones[phone].reset(); // its port first
    m_phones[phone] = SipParty::phone(*m_server, scenario, phone, pause, more);
}

bool AsteriskTest::succeeds(AmiAction action)
{
    bool isAnswered = false;
    bool isSuccess = false;
    m_admin->request(std::move(action), [&](const AmiMessage &response) {
        isAnswered = true;
        isSuccess = response.response() == "Success";
    });
    return QTest::qWaitFor([&] { return isAnswered; }) && isSuccess;
}

QByteArray AsteriskTest::channelOf(const QByteArray &device)
{
    m_channels.clear();
    bool isListed = false;
    m_admin->request(AmiAction("CoreShowChannels"), [](const AmiMessage &) {});
    m_admin->request(AmiAction("Ping"), [&](const AmiMessage &) { isListed = true; });
    if (!QTest::qWaitFor([&] { return isListed; }))
        return "the list of channels did not come";
    for (auto it = m_channels.cbegin(); it != m_channels.cend(); ++it) {
        if (device.isEmpty() || it.value() == device)
            return it.key();
    }
    return {};
}

QList<CallEvent> AsteriskTest::events(int n) const
{
    QList<CallEvent> events;
    for (const CallEvent &event : m_events) {
        if (n < m_order.size() && event.callId == m_order.at(n))
            events.append(event);
    }
    return events;
}

AsteriskTest::Story AsteriskTest::story(int n) const
{
    Story story;
    for (const CallEvent &event : events(n)) {
        if (story.isEmpty() || story.constLast() != shortStory(event))
            story.append(shortStory(event));
    }
    return story;
}

// -- calls to the agent ---------------------------------------------------------------------------

void AsteriskTest::directCall_answered()
{
    setPhone(u"1001"_s, u"phoneanswers"_s);
    const auto caller = SipParty::call(*m_server, u"callerhangsup"_s, u"5000"_s, 1200);
    QTRY_COMPARE(story(), Story({u"ringing"_s, u"answered"_s, u"ended answered"_s}));
    QCOMPARE(calls(), 1);
    for (const CallEvent &event : events()) {
        QCOMPARE(event.remote.number, u"+15551234567"_s);
        QCOMPARE(event.remote.name, u"Jane Doe"_s);
        QCOMPARE(event.dialled, u"5000"_s);
        QCOMPARE(event.extension, u"1001"_s);
        QVERIFY(!event.outbound);
        QVERIFY(event.transferredFrom.isEmpty());
        QVERIFY(event.answeredBy.isEmpty());
    }
    QTRY_COMPARE(m_ended.size(), 1);
    QCOMPARE(m_ended.constFirst().line.name, u"Sales line"_s);
    QCOMPARE(m_ended.constFirst().direction, CallDirection::Inbound);
    QVERIFY(m_ended.constFirst().talkTime() >= 1s && m_ended.constFirst().talkTime() <= 3s);
}

void AsteriskTest::directCall_notAnswered()
{
    setPhone(u"1001"_s, u"phonerings"_s);
    const auto caller = SipParty::call(*m_server, u"callerisrefused"_s, u"5004"_s, 0);
    QTRY_COMPARE(story(), Story({u"ringing"_s, u"ended missed"_s}));
    QCOMPARE(calls(), 1);
}

void AsteriskTest::directCall_declined()
{
    setPhone(u"1001"_s, u"phoneisbusy"_s);
    const auto caller = SipParty::call(*m_server, u"callerisrefused"_s, u"5000"_s, 0);
    QTRY_VERIFY(story().contains(u"ended busy"_s));
    QCOMPARE(calls(), 1);
    QCOMPARE(last().remote.number, u"+15551234567"_s);
}

void AsteriskTest::directCall_callerGivesUp()
{
    setPhone(u"1001"_s, u"phonerings"_s);
    const auto caller = SipParty::call(*m_server, u"callergivesup"_s, u"5000"_s, 300);
    QTRY_COMPARE(story(), Story({u"ringing"_s, u"ended missed"_s}));
    QCOMPARE(calls(), 1);
}

void AsteriskTest::queue_answeredByColleague()
{
    setPhone(u"1001"_s, u"phonerings"_s);
    setPhone(u"1002"_s, u"phoneanswers"_s, 500);
    const auto caller = SipParty::call(*m_server, u"callerhangsup"_s, u"6000"_s, 1500);
    QTRY_COMPARE(story(), Story({u"ringing"_s, u"ended answered_elsewhere"_s}));
    QCOMPARE(calls(), 1);
    QCOMPARE(last().queue, u"support"_s);
    QCOMPARE(last().dialled, u"6000"_s);
    QCOMPARE(last().remote.number, u"+15551234567"_s);
    QCOMPARE(last().answeredBy.number, u"1002"_s);
    QCOMPARE(last().answeredBy.name, u"Bob Agent"_s);
}

void AsteriskTest::queue_answeredByAgent()
{
    setPhone(u"1001"_s, u"phoneanswers"_s, 500);
    setPhone(u"1002"_s, u"phonerings"_s);
    const auto caller = SipParty::call(*m_server, u"callerhangsup"_s, u"6000"_s, 2000);
    QTRY_COMPARE(story(), Story({u"ringing"_s, u"answered"_s, u"ended answered"_s}));
    QCOMPARE(calls(), 1);
    QCOMPARE(last().queue, u"support"_s);
}

void AsteriskTest::queue_callerGivesUp()
{
    setPhone(u"1001"_s, u"phonerings"_s);
    setPhone(u"1002"_s, u"phonerings"_s);
    // The queue answers the caller, who is "talking" to it.
    const auto caller = SipParty::call(*m_server, u"callerhangsup"_s, u"6000"_s, 1000);
    QTRY_COMPARE(story(), Story({u"ringing"_s, u"ended missed"_s}));
    QCOMPARE(calls(), 1);
}

void AsteriskTest::ringGroup_answeredByColleague()
{
    setPhone(u"1001"_s, u"phonerings"_s);
    setPhone(u"1002"_s, u"phoneanswers"_s, 500);
    const auto caller = SipParty::call(*m_server, u"callerhangsup"_s, u"5002"_s, 500);
    QTRY_COMPARE(story(), Story({u"ringing"_s, u"ended answered_elsewhere"_s}));
    QCOMPARE(last().answeredBy.number, u"1002"_s);
    QCOMPARE(calls(), 1);
}

void AsteriskTest::twinDevices_areOneCall()
{
    AmiSettings settings = m_server->settings();
    settings.devices = {u"PJSIP/1001"_s, u"Local/1001@mobile"_s};
    watch(settings);
    setPhone(u"1001"_s, u"phonerings"_s);
    setPhone(u"trunk"_s, u"phoneanswers"_s, 800); // the mobile
    const auto caller = SipParty::call(*m_server, u"callerhangsup"_s, u"5001"_s, 800);
    QTRY_COMPARE(story(), Story({u"ringing"_s, u"answered"_s, u"ended answered"_s}));
    QCOMPARE(calls(), 1);
    for (const CallEvent &event : events())
        QCOMPARE(event.remote.number, u"+15551234567"_s);
}

// -- transfers ------------------------------------------------------------------------------------

void AsteriskTest::blindTransfer_bySipRefer()
{
    setPhone(u"1002"_s, u"phonerefers"_s, 500, {u"-key"_s, u"target_extension"_s, u"1001"_s});
    setPhone(u"1001"_s, u"phoneanswers"_s);
    const auto caller = SipParty::call(*m_server, u"callerhangsup"_s, u"5003"_s, 2500);
    QTRY_COMPARE(story(), Story({u"ringing"_s, u"answered"_s, u"ended answered"_s}));
    QCOMPARE(calls(), 1);
    QCOMPARE(last().remote.number, u"+15551234567"_s);
    QCOMPARE(last().remote.name, u"Jane Doe"_s);
    QCOMPARE(last().transferredFrom.number, u"1002"_s);
    QVERIFY(!last().outbound);
}

void AsteriskTest::blindTransfer_byFeature()
{
    setPhone(u"1002"_s, u"phoneanswers"_s, 0);
    setPhone(u"1001"_s, u"phoneanswers"_s);
    const auto caller = SipParty::call(*m_server, u"callerhangsup"_s, u"5003"_s, 2500);
    QByteArray colleague;
    QTRY_VERIFY(!(colleague = channelOf("PJSIP/1002")).isEmpty());
    // Refused until the two are bridged.
    const AmiAction transfer
        = AmiAction("BlindTransfer").add("Channel", colleague).add("Exten", "1001").add("Context", "internal");
    QVERIFY(QTest::qWaitFor([&] { return succeeds(transfer); }));
    QTRY_COMPARE(story(), Story({u"ringing"_s, u"answered"_s, u"ended answered"_s}));
    QCOMPARE(calls(), 1);
    QCOMPARE(last().remote.number, u"+15551234567"_s);
    QCOMPARE(last().transferredFrom.number, u"1002"_s);
}

void AsteriskTest::blindTransfer_byAgent()
{
    setPhone(u"1001"_s, u"phoneanswers"_s, 0);
    setPhone(u"1002"_s, u"phoneanswers"_s);
    const auto caller = SipParty::call(*m_server, u"callerhangsup"_s, u"5000"_s, 2500);
    QTRY_COMPARE(story(), Story({u"ringing"_s, u"answered"_s}));
    const AmiAction transfer = AmiAction("BlindTransfer")
                                   .add("Channel", channelOf("PJSIP/1001"))
                                   .add("Exten", "1002")
                                   .add("Context", "internal");
    QVERIFY(QTest::qWaitFor([&] { return succeeds(transfer); }));
    QTRY_COMPARE(story(), Story({u"ringing"_s, u"answered"_s, u"ended answered"_s}));
    // What becomes of the caller now is the colleague's.
    QTRY_VERIFY(!channelOf("PJSIP/1002").isEmpty());
    QTRY_VERIFY(channelOf({}).isEmpty());
    QCOMPARE(calls(), 1);
    QCOMPARE(last().remote.number, u"+15551234567"_s);
}

void AsteriskTest::attendedTransfer()
{
    setPhone(u"1002"_s, u"phoneanswers"_s, 0);
    setPhone(u"1001"_s, u"phoneanswers"_s);
    const auto caller = SipParty::call(*m_server, u"callerhangsup"_s, u"5003"_s, 5000);
    QByteArray colleague;
    QTRY_VERIFY(!(colleague = channelOf("PJSIP/1002")).isEmpty());
    const AmiAction consult
        = AmiAction("Atxfer").add("Channel", colleague).add("Exten", "1001").add("Context", "internal");
    QVERIFY(QTest::qWaitFor([&] { return succeeds(consult); }));
    // The colleague asks …
    QTRY_COMPARE(story(), Story({u"ringing"_s, u"answered"_s}));
    QCOMPARE(last().remote.number, u"1002"_s);
    QCOMPARE(last().remote.name, u"Bob Agent"_s);
    // … and passes the caller on.
    m_events.clear();
    QVERIFY(succeeds(AmiAction("Hangup").add("Channel", colleague)));
    QTRY_VERIFY(!m_events.isEmpty());
    QTRY_COMPARE(story().constLast(), u"ended answered"_s);
    QCOMPARE(calls(), 1);
    // Rebound once, without flapping.
    int rebound = 0;
    CallParty before{u"1002"_s, u"Bob Agent"_s};
    for (const CallEvent &event : events()) {
        rebound += event.remote != before ? 1 : 0;
        before = event.remote;
    }
    QCOMPARE(rebound, 1);
    QCOMPARE(last().remote.number, u"+15551234567"_s);
    QCOMPARE(last().remote.name, u"Jane Doe"_s);
    QCOMPARE(last().transferredFrom.number, u"1002"_s);
}

// -- calls by the agent and within the company ----------------------------------------------------

void AsteriskTest::outbound_answered()
{
    setPhone(u"trunk"_s, u"phoneanswers"_s, 500);
    const auto agent = SipParty::call(*m_server, u"callerhangsup"_s, u"+15555550100"_s, 500,
                                      {u"1001"_s, u"Alice Agent"_s, u"127.0.0.1"_s});
    QTRY_COMPARE(story(), Story({u"ringing"_s, u"answered"_s, u"ended answered"_s}));
    QCOMPARE(calls(), 1);
    for (const CallEvent &event : events()) {
        QVERIFY(event.outbound);
        QCOMPARE(event.remote.number, u"+15555550100"_s);
    }
}

void AsteriskTest::outbound_busy()
{
    setPhone(u"trunk"_s, u"phoneisbusy"_s);
    const auto agent = SipParty::call(*m_server, u"callerisrefused"_s, u"+15555550100"_s, 0,
                                      {u"1001"_s, u"Alice Agent"_s, u"127.0.0.1"_s});
    QTRY_COMPARE(story(), Story({u"ringing"_s, u"ended busy"_s}));
    QVERIFY(last().outbound);
}

void AsteriskTest::outbound_givenUp()
{
    setPhone(u"trunk"_s, u"phonerings"_s);
    const auto agent = SipParty::call(*m_server, u"callergivesup"_s, u"+15555550100"_s, 500,
                                      {u"1001"_s, u"Alice Agent"_s, u"127.0.0.1"_s});
    QTRY_COMPARE(story(), Story({u"ringing"_s, u"ended cancelled"_s}));
    QVERIFY(last().outbound);
}

void AsteriskTest::clickToDial_isOutbound()
{
    setPhone(u"1001"_s, u"phoneanswers"_s, 300);
    setPhone(u"trunk"_s, u"phoneanswers"_s, 500);
    QVERIFY(succeeds(AmiAction("Originate")
                         .add("Channel", "PJSIP/1001")
                         .add("Exten", "+15555550100")
                         .add("Context", "internal")
                         .add("Priority", "1")
                         .add("CallerID", "+15555550100")
                         .add("Async", "true")));
    QTRY_VERIFY(story().contains(u"answered"_s));
    QCOMPARE(calls(), 1);
    QVERIFY(last().outbound);
    QCOMPARE(last().remote.number, u"+15555550100"_s);
}

void AsteriskTest::internal_fromColleague()
{
    setPhone(u"1001"_s, u"phoneanswers"_s);
    const auto colleague = SipParty::call(*m_server, u"callerhangsup"_s, u"1001"_s, 500,
                                          {u"1002"_s, u"Bob Agent"_s, u"127.0.0.1"_s});
    QTRY_COMPARE(story(), Story({u"ringing"_s, u"answered"_s, u"ended answered"_s}));
    QCOMPARE(last().remote.number, u"1002"_s);
    QTRY_COMPARE(m_ended.size(), 1);
    QCOMPARE(m_ended.constFirst().direction, CallDirection::Internal);
}

// -- who calls ------------------------------------------------------------------------------------

void AsteriskTest::withheldNumber()
{
    setPhone(u"1001"_s, u"phoneanswers"_s);
    const auto caller
        = SipParty::call(*m_server, u"callerhangsup"_s, u"5000"_s, 300,
                         {u"anonymous"_s, u"Anonymous"_s, u"anonymous.invalid"_s});
    QTRY_COMPARE(story(), Story({u"ringing"_s, u"answered"_s, u"ended answered"_s}));
    QCOMPARE(calls(), 1);
    for (const CallEvent &event : events())
        QCOMPARE(event.remote.number, QString());
}

void AsteriskTest::names_data()
{
    QTest::addColumn<QString>("name");
    QTest::newRow("utf8") << u"Jörg Łukasz 田中"_s;
    QTest::newRow("markup") << u"<b>Eve</b> & <img src=x>"_s;
    QTest::newRow("placeholders") << u"Save 50%2 Ltd {{x}} ${EXTEN}"_s;
}

void AsteriskTest::names()
{
    QFETCH(const QString, name);
    setPhone(u"1001"_s, u"phoneanswers"_s);
    const auto caller = SipParty::call(*m_server, u"callerhangsup"_s, u"5000"_s, 300,
                                       {u"+15551234567"_s, name, u"127.0.0.1"_s});
    QTRY_COMPARE(story(), Story({u"ringing"_s, u"answered"_s, u"ended answered"_s}));
    QCOMPARE(calls(), 1);
    for (const CallEvent &event : events())
        QCOMPARE(event.remote.name, name);
}

void AsteriskTest::twoCallsAtOnce()
{
    setPhone(u"1001"_s, u"phoneanswers"_s);
    const auto first = SipParty::call(*m_server, u"callerhangsup"_s, u"5000"_s, 2500);
    QTRY_COMPARE(story(0), Story({u"ringing"_s, u"answered"_s}));
    const auto second = SipParty::call(*m_server, u"callerhangsup"_s, u"5000"_s, 500,
                                       {u"+15557654321"_s, u"John Roe"_s, u"127.0.0.1"_s});
    QTRY_COMPARE(story(1), Story({u"ringing"_s, u"answered"_s, u"ended answered"_s}));
    QTRY_COMPARE(story(0), Story({u"ringing"_s, u"answered"_s, u"ended answered"_s}));
    QCOMPARE(calls(), 2);
    QCOMPARE(last(0).remote.number, u"+15551234567"_s);
    QCOMPARE(last(1).remote.number, u"+15557654321"_s);
}

void AsteriskTest::hold()
{
    setPhone(u"1001"_s, u"phoneholds"_s, 300);
    const auto caller = SipParty::call(*m_server, u"callerhangsup"_s, u"5000"_s, 1800);
    QTRY_COMPARE(story(), Story({u"ringing"_s, u"answered"_s, u"held"_s, u"answered"_s,
                                 u"ended answered"_s}));
    QCOMPARE(calls(), 1);
}

// -- the connection -------------------------------------------------------------------------------

void AsteriskTest::startInMidCall_findsTheCall()
{
    setPhone(u"1001"_s, u"phoneanswers"_s);
    const auto caller = SipParty::call(*m_server, u"callerhangsup"_s, u"5000"_s, 4000);
    QTRY_COMPARE(story(), Story({u"ringing"_s, u"answered"_s}));
    const CallId id = m_order.constFirst();

    watch(m_server->settings()); // another program, started now
    QCOMPARE(calls(), 1);
    QCOMPARE(story(), Story({u"answered"_s}));
    QCOMPARE(last().callId, id);
    QCOMPARE(last().remote.number, u"+15551234567"_s);
    QCOMPARE(last().remote.name, u"Jane Doe"_s);
    QVERIFY(last().answeredAt.isValid());
    QTRY_COMPARE(story(), Story({u"answered"_s, u"ended answered"_s}));
}

void AsteriskTest::reconnectInMidCall_keepsTheCall()
{
    setPhone(u"1001"_s, u"phoneanswers"_s);
    const auto caller = SipParty::call(*m_server, u"callerhangsup"_s, u"5000"_s, 4000);
    QTRY_COMPARE(story(), Story({u"ringing"_s, u"answered"_s}));
    QSignalSpy finished(m_source.get(), &CallSource::snapshotFinished);
    m_source->stop();
    m_source->start();
    QTRY_COMPARE(finished.count(), 1);
    QCOMPARE(calls(), 1);
    QCOMPARE(m_tracker->calls().size(), 1);
    QTRY_COMPARE(story(), Story({u"ringing"_s, u"answered"_s, u"ended answered"_s}));
    QCOMPARE(m_ended.size(), 1);
}

void AsteriskTest::restartInMidCall_endsTheCall()
{
    setPhone(u"1001"_s, u"phoneanswers"_s);
    const auto caller = SipParty::call(*m_server, u"callerstays"_s, u"5000"_s, 0);
    QTRY_COMPARE(story(), Story({u"ringing"_s, u"answered"_s}));

    QSignalSpy status(m_source.get(), &CallSource::connectionChanged);
    QSignalSpy finished(m_source.get(), &CallSource::snapshotFinished);
    m_server->stop();
    QTRY_COMPARE(m_source->status().state, ConnectionState::Lost);
    QVERIFY2(m_server->start(), qPrintable(m_server->error()));
    QTRY_COMPARE_WITH_TIMEOUT(m_source->status().state, ConnectionState::Connected, 20000);
    QTRY_COMPARE(finished.count(), 1);
    QTRY_COMPARE(m_ended.size(), 1);
    QCOMPARE(m_ended.constFirst().outcome, CallOutcome::Answered);
    QVERIFY(m_tracker->calls().isEmpty());

    // And the next call is heard.
    setPhone(u"1001"_s, u"phoneanswers"_s);
    const auto next = SipParty::call(*m_server, u"callerhangsup"_s, u"5000"_s, 300);
    QTRY_COMPARE(story(1), Story({u"ringing"_s, u"answered"_s, u"ended answered"_s}));
}

void AsteriskTest::leastRights_keepTheFloodAway()
{
    // Event → how often, per account; "agent" is set up as the README says.
    QHash<QString, QHash<QByteArray, int>> heard;
    std::vector<std::unique_ptr<AmiSession>> sessions;
    for (const QString &account : {u"agent"_s, u"readonly"_s}) {
        auto session = std::make_unique<AmiSession>(m_server->settings(account), m_clock);
        session->setMessageHandler([&heard, account](const AmiMessage &message) {
            ++heard[account][message.event().toByteArray()];
        });
        session->start();
        QTRY_COMPARE(session->status().state, ConnectionState::Connected);
        sessions.push_back(std::move(session));
    }
    setPhone(u"1001"_s, u"phoneanswers"_s, 300);
    setPhone(u"1002"_s, u"phonerings"_s);
    const auto caller = SipParty::call(*m_server, u"callerhangsup"_s, u"6000"_s, 1500);
    QTRY_COMPARE(story(), Story({u"ringing"_s, u"answered"_s, u"ended answered"_s}));
    QTRY_COMPARE(heard[u"agent"_s].value("Hangup"), 3);
    QTRY_COMPARE(heard[u"readonly"_s].value("Hangup"), 3);
    QVERIFY(heard[u"readonly"_s].value("DeviceStateChange") > 0);
    QVERIFY(heard[u"readonly"_s].value("QueueMemberStatus") > 0);
    for (const char *flood : {"DeviceStateChange", "QueueMemberStatus", "VarSet", "Newexten", "RTCPSent"})
        QCOMPARE(heard[u"agent"_s].value(flood), 0);
    for (const char *needed : {"Newchannel", "Newstate", "DialBegin", "DialEnd", "NewConnectedLine",
                               "BridgeEnter", "AgentCalled", "AgentConnect", "QueueCallerJoin"})
        QVERIFY2(heard[u"agent"_s].value(needed) > 0, needed);
}

void AsteriskTest::accountWithoutTheRightToList()
{
    watch(m_server->settings(u"readonly"_s));
    QCOMPARE(m_source->status().state, ConnectionState::Connected);
    QVERIFY(m_source->status().detail.contains(u"write=reporting"_s));
    setPhone(u"1001"_s, u"phoneanswers"_s);
    const auto caller = SipParty::call(*m_server, u"callerhangsup"_s, u"5000"_s, 300);
    QTRY_COMPARE(story(), Story({u"ringing"_s, u"answered"_s, u"ended answered"_s}));
}

void AsteriskTest::wrongPassword_isSaidOnce()
{
    AmiSettings wrong = m_server->settings();
    wrong.secret = Secret("wrong");
    AmiCallSource source(wrong, m_clock, [] { return 0.0; });
    QSignalSpy status(&source, &CallSource::connectionChanged);
    source.start();
    QTRY_COMPARE(source.status().state, ConnectionState::Denied);
    QCOMPARE(source.status().error->kind, ErrorKind::Unauthorized);
    QVERIFY(source.status().detail.contains(u"Authentication failed"_s));
    // With no wait between tries a storm would show in the time of one refusal (Asterisk takes a second).
    source.wake();
    QVERIFY(!QTest::qWaitFor([&] { return status.count() > 2; }, 1500));
    QCOMPARE(source.status().state, ConnectionState::Denied);
}

void AsteriskTest::tls_withOwnAuthority()
{
    if (!m_certificates->isValid())
        QSKIP(qPrintable(m_certificates->error()));
    AmiSettings settings = m_server->settings();
    settings.tls = true;
    settings.port = m_server->amiTlsPort();
    settings.caFile = m_certificates->caFile();
    watch(settings);
    QCOMPARE(m_source->status().state, ConnectionState::Connected);
    setPhone(u"1001"_s, u"phoneanswers"_s);
    const auto caller = SipParty::call(*m_server, u"callerhangsup"_s, u"5000"_s, 300);
    QTRY_COMPARE(story(), Story({u"ringing"_s, u"answered"_s, u"ended answered"_s}));

    settings.caFile = m_certificates->otherCaFile();
    AmiCallSource distrusting(settings, m_clock);
    distrusting.start();
    QTRY_COMPARE(distrusting.status().state, ConnectionState::Lost);
    QCOMPARE(distrusting.status().error->kind, ErrorKind::Protocol);
}

QTEST_GUILESS_MAIN(AsteriskTest)
#include "asterisktest.moc"
