#include "amichannelmodel.h"
#include "amicodec.h"
#include "fakeclock.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Ringside;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

// One channel as it stands in an event.
struct Ch {
    QByteArray name;
    QByteArray id;
    QByteArray linked;
    int state = 0;
    QByteArray number = "<unknown>";
    QByteArray caller = "<unknown>";
    QByteArray connected = "<unknown>";
    QByteArray connectedName = "<unknown>";
    QByteArray exten = "s";

    [[nodiscard]] Ch up() const { return with(6); }
    [[nodiscard]] Ch ringing() const { return with(5); }
    [[nodiscard]] Ch with(int newState) const
    {
        Ch copy = *this;
        copy.state = newState;
        return copy;
    }
    [[nodiscard]] Ch connectedTo(const QByteArray &who, const QByteArray &whoName) const
    {
        Ch copy = *this;
        copy.connected = who;
        copy.connectedName = whoName;
        return copy;
    }
    [[nodiscard]] QByteArray headers(const QByteArray &prefix = {}) const
    {
        QByteArray text;
        const auto add = [&](const char *header, const QByteArray &value) {
            text += prefix + header + ": " + value + "\r\n";
        };
        add("Channel", name);
        add("ChannelState", QByteArray::number(state));
        add("CallerIDNum", number);
        add("CallerIDName", caller);
        add("ConnectedLineNum", connected);
        add("ConnectedLineName", connectedName);
        add("Exten", exten);
        add("Uniqueid", id);
        add("Linkedid", linked);
        return text;
    }
};

const Ch trunk{"PJSIP/trunk-01", "1.1", "1.1", 4, "+15550100123", "Jane Doe", "<unknown>", "<unknown>", "5000"};
const Ch desk{"PJSIP/1001-02", "1.2", "1.1", 0, "1001", "Alice Agent"};
const Ch soft{"SIP/1001-03", "1.3", "1.1", 0, "1001", "Alice Agent"};
const Ch bob{"PJSIP/1002-04", "1.4", "1.1", 0, "1002", "Bob Agent"};
const Ch out{"PJSIP/1001-05", "2.5", "2.5", 4, "1001", "Alice Agent", "<unknown>", "<unknown>", "5550100200"};
const Ch far{"PJSIP/trunk-06", "2.6", "2.5", 0, "5550100200"};

// A telephone system that says what a test makes it say.
class Pbx
{
public:
    explicit Pbx(AmiDevices own = AmiDevices({}, {u"1001"_s}), const QString &source = u"Asterisk"_s)
        : model(source, std::move(own), clock, [this](const CallEvent &event) { events.append(event); })
    {
    }

    void raw(const QByteArray &bytes)
    {
        AmiCodec codec;
        codec.feed(bytes, [this](const AmiMessage &message) { model.handle(message); });
    }
    void say(const QByteArray &event, const QByteArray &headers)
    {
        clock.advance(1s);
        raw("Event: " + event + "\r\n" + headers + "\r\n");
    }
    void say(const QByteArray &event, const Ch &channel, const QByteArray &more = {})
    {
        say(event, channel.headers() + more);
    }
    void dial(const Ch &from, const Ch &to, const QByteArray &more = {})
    {
        say("DialBegin", from.headers() + to.headers("Dest") + more);
    }
    void dialEnd(const Ch &from, const Ch &to, const QByteArray &status)
    {
        say("DialEnd", from.headers() + to.headers("Dest") + "DialStatus: " + status + "\r\n");
    }
    void hangup(const Ch &channel, int cause = 16)
    {
        say("Hangup", channel, "Cause: " + QByteArray::number(cause) + "\r\n");
    }
    void ring(const Ch &from, const Ch &to)
    {
        say("Newchannel", to);
        dial(from, to);
        say("Newstate", to.ringing().connectedTo(from.number, from.caller));
    }
    void transfer(const Ch &transferee, const Ch &first, const Ch &second, const Ch *target)
    {
        say("AttendedTransfer", "Result: Success\r\n" + first.headers("OrigTransferer")
                                    + second.headers("SecondTransferer") + transferee.headers("Transferee")
                                    + (target ? target->headers("TransferTarget") : QByteArray()));
    }
    void list(const QList<QByteArray> &channels)
    {
        model.beginSnapshot();
        for (const QByteArray &channel : channels)
            raw("Event: CoreShowChannel\r\n" + channel + "\r\n");
        model.endSnapshot();
    }
    static QByteArray listed(const Ch &channel, const QByteArray &application, const QByteArray &data,
                             const QByteArray &duration, const QByteArray &bridge = {})
    {
        return channel.headers() + "Application: " + application + "\r\nApplicationData: " + data
            + "\r\nDuration: " + duration + "\r\nBridgeId: " + bridge + "\r\n";
    }
    QList<CallEvent> take() { return std::exchange(events, {}); }
    // "ringing, answered, ended answered"
    [[nodiscard]] QString story() const
    {
        QStringList words;
        for (const CallEvent &event : events)
            words.append((toWord(event.state) + u' ' + toWord(event.outcome)).trimmed());
        return words.join(u", "_s);
    }

    FakeClock clock;
    QList<CallEvent> events;
    AmiChannelModel model;
};

CallParty party(const char16_t *number, const char16_t *name = u"")
{
    return {QString::fromUtf16(number), QString::fromUtf16(name)};
}

QByteArray capture(const QString &name)
{
    QFile file(QStringLiteral(RINGSIDE_TEST_DATA "/pbx/asterisk/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QList<QByteArray> messagesOf(const QString &captureName)
{
    QList<QByteArray> messages;
    const QByteArray bytes = capture(captureName);
    for (qsizetype at = 0; at < bytes.size();) {
        qsizetype end = bytes.indexOf("\r\n\r\n", at);
        end = end < 0 ? bytes.size() : end + 4;
        messages.append(bytes.sliced(at, end - at));
        at = end;
    }
    return messages;
}

QList<CallEvent> endsOf(const QList<QByteArray> &messages)
{
    Pbx pbx;
    for (const QByteArray &message : messages)
        pbx.raw(message);
    QList<CallEvent> ends;
    for (const CallEvent &event : pbx.events) {
        if (event.state == CallState::Ended)
            ends.append(event);
    }
    return ends;
}

} // namespace

class AmiChannelModelTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    // ---- Ringing ----

    void severalDevicesAreOneCall()
    {
        Pbx pbx;
        pbx.say("Newchannel", trunk);
        pbx.ring(trunk, desk);
        pbx.ring(trunk, soft);
        QCOMPARE(pbx.story(), u"ringing"_s);
        pbx.dialEnd(trunk, soft.ringing(), "BUSY"); // declined on one, the other rings on
        pbx.hangup(soft.ringing(), 17);
        QCOMPARE(pbx.story(), u"ringing"_s);
        pbx.say("Newstate", desk.up());
        pbx.hangup(trunk.up());
        QCOMPARE(pbx.story(), u"ringing, answered"_s);
        pbx.hangup(desk.up());
        QCOMPARE(pbx.story(), u"ringing, answered, ended answered"_s);
    }

    void declinedOnOneDeviceAndRungOutOnTheOtherIsMissed()
    {
        Pbx pbx;
        pbx.say("Newchannel", trunk);
        pbx.ring(trunk, desk);
        pbx.ring(trunk, soft);
        pbx.hangup(soft.ringing(), 17);
        pbx.hangup(desk.ringing(), 0);
        QCOMPARE(pbx.story(), u"ringing, ended missed"_s);
    }

    void answeredOnOneDeviceTheOtherStopsWithoutAWord()
    {
        Pbx pbx;
        pbx.say("Newchannel", trunk);
        pbx.ring(trunk, desk);
        pbx.ring(trunk, soft);
        pbx.hangup(desk.ringing(), 26); // told before the answer itself
        pbx.say("Newstate", soft.up());
        pbx.hangup(soft.up());
        QCOMPARE(pbx.story(), u"ringing, answered, ended answered"_s);
        QCOMPARE(pbx.events.last().extension, u"1001"_s);
    }

    void ringingToldAfterTheEndRevivesNothing()
    {
        Pbx pbx;
        pbx.say("Newchannel", trunk);
        pbx.ring(trunk, desk);
        pbx.hangup(desk.ringing(), 0);
        pbx.say("Newstate", desk.ringing());
        pbx.say("DialState", trunk.headers() + desk.headers("Dest") + "DialStatus: RINGING\r\n");
        pbx.dialEnd(trunk, desk, "CANCEL");
        QCOMPARE(pbx.story(), u"ringing, ended missed"_s);
        QCOMPARE(pbx.model.callCount(), 0);
    }

    void ringingToldAfterTheColleagueAnsweredDoesNotDisturb()
    {
        Pbx pbx;
        pbx.say("Newchannel", trunk);
        pbx.say("Newchannel", bob);
        pbx.dial(trunk, bob);
        pbx.say("Newchannel", desk);
        pbx.dial(trunk, desk);
        pbx.dialEnd(trunk, bob.up(), "ANSWER");
        pbx.dialEnd(trunk, desk, "CANCEL");
        pbx.say("Newstate", desk.ringing());
        pbx.hangup(desk.ringing(), 26);
        QCOMPARE(pbx.story(), u"ringing, ended answered_elsewhere"_s);
        QCOMPARE(pbx.events.last().answeredBy, party(u"1002", u"Bob Agent"));
    }

    void callerIsTakenFromWhateverComesFirst_data()
    {
        QTest::addColumn<QList<QByteArray>>("messages");
        const auto event = [](const QByteArray &name, const QByteArray &headers) {
            return "Event: " + name + "\r\n" + headers + "\r\n";
        };
        QTest::newRow("the connected line")
            << QList<QByteArray>{event("Newchannel", desk.headers()),
                                 event("Newstate", desk.ringing().connectedTo("+15550100123", "Jane Doe").headers())};
        QTest::newRow("who dials")
            << QList<QByteArray>{event("DialBegin", trunk.headers() + desk.headers("Dest"))};
        QTest::newRow("the caller's channel, by Linkedid")
            << QList<QByteArray>{event("Newchannel", trunk.headers()), event("Newchannel", desk.headers()),
                                 event("Newstate", desk.ringing().headers())};
        QTest::newRow("the queue")
            << QList<QByteArray>{event("AgentCalled", trunk.headers() + desk.headers("Dest") + "Queue: support\r\n")};
    }
    void callerIsTakenFromWhateverComesFirst()
    {
        QFETCH(QList<QByteArray>, messages);
        Pbx pbx;
        for (const QByteArray &message : messages)
            pbx.raw(message);
        QCOMPARE(pbx.story(), u"ringing"_s);
        QCOMPARE(pbx.events.first().remote, party(u"+15550100123", u"Jane Doe"));
        QVERIFY(!pbx.events.first().outbound);
    }

    void withheldNumbersAreEmpty_data()
    {
        QTest::addColumn<QByteArray>("number");
        for (const char *number : {"anonymous", "Anonymous", "<unknown>", "", "Restricted", "unavailable", "Unknown"})
            QTest::addRow("'%s'", number) << QByteArray(number);
    }
    void withheldNumbersAreEmpty()
    {
        QFETCH(QByteArray, number);
        Ch caller = trunk;
        caller.number = number;
        caller.caller = number;
        Pbx pbx;
        pbx.say("Newchannel", caller);
        pbx.ring(caller, desk);
        QCOMPARE(pbx.story(), u"ringing"_s);
        QVERIFY(pbx.events.first().remote.isEmpty());
        QCOMPARE(pbx.events.first().dialled, u"5000"_s);
    }

    void namesAreTextWhateverTheyHold_data()
    {
        QTest::addColumn<QByteArray>("sent");
        QTest::addColumn<QString>("shown");
        QTest::newRow("UTF-8") << "Jos\xc3\xa9 \xe2\x98\x8e"_ba << u"José ☎"_s;
        QTest::newRow("Latin-1") << "Jos\xe9"_ba << u"José"_s;
        QTest::newRow("markup") << "<b>Bob</b> & <img src=x>"_ba << u"<b>Bob</b> & <img src=x>"_s;
        QTest::newRow("format strings") << "Save 50%2 %s %n Ltd"_ba << u"Save 50%2 %s %n Ltd"_s;
        QTest::newRow("a colon") << "Doe: Jane"_ba << u"Doe: Jane"_s;
        QTest::newRow("control characters") << "A\0B\x1b[2J"_ba << u"AB[2J"_s;
        QTest::newRow("endless, cut between characters")
            << QByteArray("x" + QByteArray("\xc3\xa9").repeated(500)) << QString(u"x"_s + QString(127, u'é'));
    }
    void namesAreTextWhateverTheyHold()
    {
        QFETCH(QByteArray, sent);
        QFETCH(QString, shown);
        Ch caller = trunk;
        caller.caller = sent;
        Pbx pbx;
        pbx.say("Newchannel", caller);
        pbx.ring(caller, desk);
        QCOMPARE(pbx.events.first().remote.name, shown);
    }

    void dialledNumberSurvivesTheDialplan()
    {
        Pbx pbx;
        pbx.say("Newchannel", trunk);
        Ch jumped = trunk;
        jumped.exten = "1001";
        pbx.say("Newstate", jumped.up());
        pbx.ring(jumped.up(), desk);
        QCOMPARE(pbx.events.first().dialled, u"5000"_s);
    }

    void queueIsNamed()
    {
        Pbx pbx;
        pbx.say("Newchannel", trunk);
        pbx.say("QueueCallerJoin", trunk.up(), "Queue: support\r\nPosition: 1\r\n");
        pbx.ring(trunk.up(), desk);
        QCOMPARE(pbx.events.first().queue, u"support"_s);
    }

    void callAfterTheQueueIsNoQueueCall()
    {
        Pbx pbx;
        pbx.say("Newchannel", trunk);
        pbx.say("QueueCallerJoin", trunk.up(), "Queue: support\r\n");
        pbx.say("QueueCallerLeave", trunk.up(), "Queue: support\r\n");
        pbx.ring(trunk.up(), desk);
        QVERIFY(pbx.events.first().queue.isEmpty());
    }

    void anyDeviceWillDo_data()
    {
        QTest::addColumn<QString>("device");
        QTest::addColumn<QByteArray>("channel");
        QTest::newRow("letters") << u"SIP/alice"_s << "SIP/alice-0000002a"_ba;
        QTest::newRow("dots and dashes") << u"PJSIP/front-desk.2"_s << "PJSIP/front-desk.2-0000002a"_ba;
        QTest::newRow("an analogue line") << u"DAHDI/4"_s << "DAHDI/4-1"_ba;
        QTest::newRow("a mobile twin") << u"Local/1001@mobile"_s << "Local/1001@mobile-0000002a;1"_ba;
    }
    void anyDeviceWillDo()
    {
        QFETCH(QString, device);
        QFETCH(QByteArray, channel);
        Ch phone = desk;
        phone.name = channel;
        Pbx pbx(AmiDevices({device}, {u"1001"_s}));
        pbx.say("Newchannel", trunk);
        pbx.ring(trunk, desk); // the extension alone does not count where devices are named
        QVERIFY(pbx.events.isEmpty());
        phone.id = "1.9";
        pbx.ring(trunk, phone);
        pbx.say("Newstate", phone.up());
        pbx.hangup(phone.up());
        QCOMPARE(pbx.story(), u"ringing, answered, ended answered"_s);
    }

    void othersCallsAreNotOurs()
    {
        Pbx pbx;
        pbx.say("Newchannel", trunk);
        pbx.ring(trunk, bob);
        pbx.say("Newstate", bob.up());
        pbx.dialEnd(trunk, bob.up(), "ANSWER");
        pbx.hangup(bob.up());
        pbx.hangup(trunk.up());
        QVERIFY(pbx.events.isEmpty());
        QCOMPARE(pbx.model.channelCount(), 0);
    }

    // ---- How calls end ----

    void outcomeOfAnUnansweredCall_data()
    {
        QTest::addColumn<bool>("rang");
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<int>("cause");
        QTest::addColumn<CallOutcome>("outcome");
        QTest::newRow("nobody took it") << true << "NOANSWER"_ba << 0 << CallOutcome::Missed;
        QTest::newRow("the caller gave up") << true << "CANCEL"_ba << 127 << CallOutcome::Missed;
        QTest::newRow("the caller gave up before it rang") << false << "CANCEL"_ba << 0 << CallOutcome::Missed;
        QTest::newRow("declined") << true << "BUSY"_ba << 17 << CallOutcome::Busy;
        QTest::newRow("rejected") << true << "NOANSWER"_ba << 21 << CallOutcome::Busy;
        QTest::newRow("do not disturb") << false << "BUSY"_ba << 17 << CallOutcome::Busy;
        QTest::newRow("taken elsewhere") << true << "CANCEL"_ba << 26 << CallOutcome::AnsweredElsewhere;
        QTest::newRow("not registered") << false << "CHANUNAVAIL"_ba << 20 << CallOutcome::Failed;
        QTest::newRow("congestion") << false << "CONGESTION"_ba << 34 << CallOutcome::Failed;
    }
    void outcomeOfAnUnansweredCall()
    {
        QFETCH(bool, rang);
        QFETCH(QByteArray, status);
        QFETCH(int, cause);
        QFETCH(CallOutcome, outcome);
        Pbx pbx;
        pbx.say("Newchannel", trunk);
        pbx.say("Newchannel", desk);
        pbx.dial(trunk, desk);
        const Ch last = rang ? desk.ringing() : desk;
        if (rang)
            pbx.say("Newstate", last);
        pbx.dialEnd(trunk, last, status);
        pbx.hangup(last, cause);
        QCOMPARE(pbx.events.last().state, CallState::Ended);
        QCOMPARE(pbx.events.last().outcome, outcome);
    }

    void takerIsFoundOnTheCallersLineWhereNothingElseSaysIt()
    {
        Pbx pbx;
        pbx.say("Newchannel", trunk);
        pbx.ring(trunk, desk);
        pbx.say("NewConnectedLine", trunk.connectedTo("1002", "Bob Agent"));
        pbx.hangup(desk.ringing(), 26);
        QCOMPARE(pbx.events.last().outcome, CallOutcome::AnsweredElsewhere);
        QCOMPARE(pbx.events.last().answeredBy, party(u"1002", u"Bob Agent"));
    }

    void memberNameStandsInForAMissingName()
    {
        Ch nameless = bob;
        nameless.caller = "";
        Pbx pbx;
        pbx.say("Newchannel", trunk);
        pbx.ring(trunk, desk);
        pbx.say("AgentConnect", trunk.headers() + nameless.up().headers("Dest")
                    + "Queue: support\r\nInterface: PJSIP/1002\r\nMemberName: Bob of Sales\r\n");
        pbx.hangup(desk.ringing(), 26);
        QCOMPARE(pbx.events.last().answeredBy, party(u"1002", u"Bob of Sales"));
    }

    void timesComeFromTheClock()
    {
        Pbx pbx;
        pbx.say("Newchannel", trunk);
        pbx.say("Newchannel", desk);
        pbx.dial(trunk, desk);
        const QDateTime began = pbx.clock.nowUtc();
        pbx.clock.advance(9s);
        pbx.say("Newstate", desk.up());
        const QDateTime answered = pbx.clock.nowUtc();
        pbx.clock.advance(60s);
        pbx.hangup(desk.up());
        const CallEvent end = pbx.events.last();
        QCOMPARE(end.startedAt, began);
        QCOMPARE(end.answeredAt, answered);
        QCOMPARE(end.at, pbx.clock.nowUtc());
        QCOMPARE(answered, began.addSecs(10));
    }

    // ---- Transfers and connected lines ----

    void transferIsSeenInTheConnectedLineAlone()
    {
        Pbx pbx;
        Ch alice = desk;
        const Ch bobCalls{"PJSIP/1002-08", "1.1", "1.1", 4, "1002", "Bob Agent", "<unknown>", "<unknown>", "1001"};
        pbx.say("Newchannel", bobCalls);
        pbx.ring(bobCalls, alice);
        pbx.say("Newstate", alice.up().connectedTo("1002", "Bob Agent"));
        pbx.take();
        pbx.say("NewConnectedLine", alice.up().connectedTo("+15550100123", "Jane Doe"));
        QCOMPARE(pbx.events.size(), 1);
        QCOMPARE(pbx.events.first().remote, party(u"+15550100123", u"Jane Doe"));
        QCOMPARE(pbx.events.first().transferredFrom, party(u"1002", u"Bob Agent"));
        pbx.say("NewConnectedLine", alice.up().connectedTo("+15550100123", "Jane Doe"));
        QCOMPARE(pbx.events.size(), 1);
    }

    void transferToldInAnyOrderRebindsOnce_data()
    {
        QTest::addColumn<bool>("lineFirst");
        QTest::addColumn<bool>("answered");
        QTest::newRow("connected line, then transfer") << true << true;
        QTest::newRow("transfer, then connected line") << false << true;
        QTest::newRow("transfer, then connected line, still ringing") << false << false;
    }
    void transferToldInAnyOrderRebindsOnce()
    {
        QFETCH(bool, lineFirst);
        QFETCH(bool, answered);
        Pbx pbx;
        const Ch customer{"PJSIP/trunk-10", "3.1", "3.1", 6, "+15550100123", "Jane Doe", "<unknown>", "<unknown>", "5000"};
        const Ch bobFirst{"PJSIP/1002-11", "3.2", "3.1", 6, "1002", "Bob Agent", "+15550100123", "Jane Doe"};
        const Ch bobCalls{"PJSIP/1002-08", "1.1", "1.1", 4, "1002", "Bob Agent", "<unknown>", "<unknown>", "1001"};
        pbx.say("Newchannel", customer);
        pbx.say("Newchannel", bobFirst);
        pbx.say("Newchannel", bobCalls);
        pbx.ring(bobCalls, desk);
        const Ch now = answered ? desk.up() : desk.ringing();
        pbx.say("Newstate", now.connectedTo("1002", "Bob Agent"));
        const CallId id = pbx.take().last().callId;

        const Ch line = now.connectedTo("+15550100123", "Jane Doe");
        if (lineFirst)
            pbx.say("NewConnectedLine", line);
        pbx.transfer(customer, bobFirst, bobCalls, answered ? &now : nullptr);
        if (!lineFirst)
            pbx.say("NewConnectedLine", line);
        pbx.hangup(bobFirst);
        pbx.hangup(bobCalls);
        QCOMPARE(pbx.events.size(), 1);
        QCOMPARE(pbx.events.first().callId, id);
        QCOMPARE(pbx.events.first().remote, party(u"+15550100123", u"Jane Doe"));
        QCOMPARE(pbx.events.first().transferredFrom, party(u"1002", u"Bob Agent"));
    }

    void transferOfAWithheldCallerHidesTheColleague()
    {
        Pbx pbx;
        const Ch customer{"PJSIP/trunk-10", "3.1", "3.1", 6, "anonymous", "Anonymous", "<unknown>", "<unknown>", "5000"};
        const Ch bobFirst{"PJSIP/1002-11", "3.2", "3.1", 6, "1002", "Bob Agent"};
        const Ch bobCalls{"PJSIP/1002-08", "1.1", "1.1", 4, "1002", "Bob Agent", "<unknown>", "<unknown>", "1001"};
        pbx.say("Newchannel", customer);
        pbx.say("Newchannel", bobFirst);
        pbx.say("Newchannel", bobCalls);
        pbx.ring(bobCalls, desk);
        pbx.say("Newstate", desk.up());
        const Ch target = desk.up();
        pbx.transfer(customer, bobFirst, bobCalls, &target);
        QVERIFY(pbx.events.last().remote.isEmpty());
        QCOMPARE(pbx.events.last().transferredFrom, party(u"1002", u"Bob Agent"));
    }

    void sameNumberWrittenOtherwiseIsNoTransfer()
    {
        Pbx pbx;
        pbx.say("Newchannel", trunk);
        pbx.ring(trunk, desk);
        pbx.say("Newstate", desk.up());
        pbx.say("NewConnectedLine", desk.up().connectedTo("5550100123", "Jane Doe"));
        QCOMPARE(pbx.story(), u"ringing, answered"_s);
        pbx.say("NewConnectedLine", desk.up().connectedTo("+15550100123", "Jane Q. Doe"));
        QCOMPARE(pbx.events.last().remote, party(u"+15550100123", u"Jane Q. Doe"));
        QVERIFY(pbx.events.last().transferredFrom.isEmpty());
    }

    void whileTheAgentConsultsTheCustomerKeepsTheCard()
    {
        Pbx pbx;
        pbx.say("Newchannel", trunk);
        pbx.ring(trunk, desk);
        pbx.say("Newstate", desk.up());
        pbx.say("Hold", desk.up());
        pbx.say("NewConnectedLine", desk.up());
        pbx.say("NewConnectedLine", desk.up().connectedTo("1002", "Bob Agent"));
        pbx.say("Unhold", desk.up().connectedTo("1002", "Bob Agent"));
        pbx.say("NewConnectedLine", desk.up().connectedTo("+15550100123", "Jane Doe"));
        QCOMPARE(pbx.story(), u"ringing, answered, held, answered"_s);
        for (const CallEvent &event : std::as_const(pbx.events))
            QCOMPARE(event.remote, party(u"+15550100123", u"Jane Doe"));
    }

    void callThatComesBackIsANewCall()
    {
        Pbx pbx;
        pbx.say("Newchannel", trunk);
        pbx.ring(trunk, desk);
        pbx.say("Newstate", desk.up());
        pbx.say("BlindTransfer", "Result: Success\r\nExtension: 1002\r\n" + desk.up().headers("Transferer")
                    + trunk.up().headers("Transferee"));
        Ch again = desk;
        again.name = "PJSIP/1001-09";
        again.id = "1.9";
        pbx.ring(trunk.up(), again); // the colleague did not take it, and the first channel lingers
        pbx.hangup(desk.up());
        QCOMPARE(pbx.story(), u"ringing, answered, ringing, ended answered"_s);
        QVERIFY(pbx.events.at(2).callId != pbx.events.first().callId);
        QVERIFY(pbx.events.at(2).transferredFrom.isEmpty()); // from nobody but the agent himself
        QCOMPARE(pbx.events.at(3).callId, pbx.events.first().callId);
    }

    void agentSentOnBlindlyIsRebound()
    {
        Pbx pbx;
        pbx.say("Newchannel", out);
        pbx.dial(out, far);
        pbx.dialEnd(out, far.up(), "ANSWER");
        pbx.say("BlindTransfer", "Result: Success\r\nExtension: 1003\r\n" + far.up().headers("Transferer")
                    + out.up().headers("Transferee"));
        pbx.say("NewConnectedLine", out.up().connectedTo("1003", "Carol Agent"));
        QCOMPARE(pbx.story(), u"ringing, answered, answered"_s);
        QCOMPARE(pbx.events.last().remote, party(u"1003", u"Carol Agent"));
        QCOMPARE(pbx.events.last().transferredFrom.number, u"5550100200"_s);
    }

    void failedTransferChangesNothing()
    {
        Pbx pbx;
        pbx.say("Newchannel", trunk);
        pbx.ring(trunk, desk);
        pbx.say("Newstate", desk.up());
        pbx.say("AttendedTransfer", "Result: Fail\r\n" + trunk.headers("Transferee") + bob.headers("OrigTransferer")
                    + bob.headers("SecondTransferer") + desk.headers("TransferTarget"));
        QCOMPARE(pbx.story(), u"ringing, answered"_s);
    }

    // ---- Outbound ----

    void outboundIsAnsweredWhenTheFarSideAnswers()
    {
        Pbx pbx;
        pbx.say("Newchannel", out);
        pbx.say("Newstate", out.up()); // early media, or the dialplan said Answer()
        QVERIFY(pbx.events.isEmpty());
        pbx.dial(out.up(), far);
        pbx.say("Newstate", far.ringing());
        QCOMPARE(pbx.story(), u"ringing"_s);
        pbx.dialEnd(out.up(), far.up(), "ANSWER");
        pbx.hangup(far.up());
        pbx.hangup(out.up());
        QCOMPARE(pbx.story(), u"ringing, answered, ended answered"_s);
        for (const CallEvent &event : std::as_const(pbx.events)) {
            QVERIFY(event.outbound);
            QCOMPARE(event.remote.number, u"5550100200"_s);
            QCOMPARE(event.dialled, u"5550100200"_s);
        }
    }

    void outcomeOfAnOutboundCall_data()
    {
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<int>("cause");
        QTest::addColumn<CallOutcome>("outcome");
        QTest::newRow("busy") << "BUSY"_ba << 17 << CallOutcome::Busy;
        QTest::newRow("declined by the other side") << "NOANSWER"_ba << 21 << CallOutcome::Busy;
        QTest::newRow("the agent gave up") << "CANCEL"_ba << 127 << CallOutcome::Cancelled;
        QTest::newRow("nobody answered") << "NOANSWER"_ba << 19 << CallOutcome::Cancelled;
        QTest::newRow("no such number") << "NOANSWER"_ba << 1 << CallOutcome::Failed;
        QTest::newRow("no line") << "CONGESTION"_ba << 34 << CallOutcome::Failed;
        QTest::newRow("trunk down") << "CHANUNAVAIL"_ba << 0 << CallOutcome::Failed;
    }
    void outcomeOfAnOutboundCall()
    {
        QFETCH(QByteArray, status);
        QFETCH(int, cause);
        QFETCH(CallOutcome, outcome);
        Pbx pbx;
        pbx.say("Newchannel", out);
        pbx.dial(out, far);
        pbx.dialEnd(out, far, status);
        pbx.hangup(far, cause);
        pbx.hangup(out, cause);
        QCOMPARE(pbx.events.last().outcome, outcome);
    }

    void secondTrunkAnswersAfterTheFirstFailed()
    {
        Pbx pbx;
        Ch second = far;
        second.name = "PJSIP/backup-07";
        second.id = "2.7";
        pbx.say("Newchannel", out);
        pbx.dial(out, far);
        pbx.dialEnd(out, far, "CONGESTION");
        pbx.hangup(far, 34);
        pbx.dial(out, second);
        pbx.dialEnd(out, second.up(), "ANSWER");
        pbx.hangup(out.up());
        QCOMPARE(pbx.story(), u"ringing, answered, ended answered"_s);
    }

    void numberIsWhatWasDialledNotALabelOfTheDialplan()
    {
        Pbx pbx;
        pbx.say("Newchannel", out);
        Ch inMacro = out;
        inMacro.exten = "s";
        Ch called = far;
        called.number = "+15550100000"; // the company's own, set on the trunk
        pbx.dial(inMacro, called, "DialString: trunk/15550100200\r\n");
        QCOMPARE(pbx.events.last().remote.number, u"5550100200"_s);
    }

    void clickToDialIsOutboundWhateverCallerItShows()
    {
        Pbx pbx;
        Ch phone{"PJSIP/1001-05", "2.5", "2.5", 0, "+15550100000", "Company", "+15550100000", "Company"};
        pbx.say("Newchannel", phone);
        pbx.say("DialBegin", phone.headers("Dest") + "DialString: 1001\r\n");
        pbx.say("Newstate", phone.ringing());
        pbx.say("Newstate", phone.up());
        pbx.say("DialEnd", phone.up().headers("Dest") + "DialStatus: ANSWER\r\n");
        QVERIFY(pbx.events.isEmpty()); // the agent's own phone rang, nobody called
        phone.exten = "5550100200";
        pbx.dial(phone.up(), far);
        pbx.dialEnd(phone.up(), far.up(), "ANSWER");
        pbx.hangup(phone.up());
        QCOMPARE(pbx.story(), u"ringing, answered, ended answered"_s);
        QVERIFY(pbx.events.first().outbound);
        QCOMPARE(pbx.events.first().remote.number, u"5550100200"_s);
    }

    void callToAServiceIsNoCall()
    {
        Pbx pbx;
        pbx.say("Newchannel", out);
        pbx.say("Newstate", out.up());
        pbx.hangup(out.up());
        QVERIFY(pbx.events.isEmpty());
    }

    // ---- Identity ----

    void callIdsAreTheSameForEveryoneWhoSeesTheSame()
    {
        const auto idFrom = [](const QString &source) {
            Pbx pbx(AmiDevices({}, {u"1001"_s}), source);
            pbx.say("Newchannel", trunk);
            pbx.ring(trunk, desk);
            return pbx.events.first().callId;
        };
        QCOMPARE(idFrom(u"main"_s), idFrom(u"main"_s));
        QVERIFY(idFrom(u"main"_s) != idFrom(u"branch"_s));
        QVERIFY(!idFrom(u"main"_s).value.contains(u"1.1"_s)); // opaque: Linkedids stay inside
    }

    void everyAttemptOfAQueueIsACallOfItsOwn()
    {
        Pbx pbx;
        pbx.say("Newchannel", trunk);
        QSet<QString> ids;
        for (int attempt = 0; attempt < 3; ++attempt) {
            Ch phone = desk;
            phone.id = "1.2" + QByteArray::number(attempt);
            pbx.ring(trunk, phone);
            pbx.hangup(phone.ringing(), 0);
            ids.insert(pbx.events.last().callId.value);
        }
        QCOMPARE(ids.size(), 3);
        QCOMPARE(pbx.story(), u"ringing, ended missed, ringing, ended missed, ringing, ended missed"_s);
    }

    // ---- Snapshots ----

    void freshStartFindsTheCallsInProgress()
    {
        Pbx pbx;
        const Ch caller = trunk.up();
        const Ch talking = desk.up().connectedTo("+15550100123", "Jane Doe");
        const Ch secondCaller{"PJSIP/trunk-20", "4.1", "4.1", 4, "+15550100456", "John Roe", "<unknown>", "<unknown>", "5001"};
        const Ch waiting = Ch{"PJSIP/1001-21", "4.2", "4.1", 5, "1001", "Alice Agent"}.connectedTo("+15550100456", "John Roe");
        pbx.list({Pbx::listed(talking, "AppQueue", "(Outgoing Line)", "00:01:30", "b1"),
                  Pbx::listed(waiting, "AppDial", "(Outgoing Line)", "00:00:04"),
                  Pbx::listed(caller, "Queue", "support,t,,,30", "00:01:40", "b1"),
                  Pbx::listed(secondCaller, "Dial", "PJSIP/1001", "00:00:05"),
                  Pbx::listed(bob.up(), "Echo", "", "10:00:00")});
        QCOMPARE(pbx.events.size(), 2);
        const bool firstTalks = pbx.events.first().state == CallState::Answered;
        const CallEvent &talk = pbx.events.at(firstTalks ? 0 : 1);
        const CallEvent &ring = pbx.events.at(firstTalks ? 1 : 0);
        QCOMPARE(talk.state, CallState::Answered);
        QCOMPARE(talk.remote, party(u"+15550100123", u"Jane Doe"));
        QCOMPARE(talk.queue, u"support"_s);
        QCOMPARE(talk.dialled, u"5000"_s);
        QCOMPARE(talk.answeredAt, pbx.clock.nowUtc().addSecs(-90));
        QCOMPARE(ring.state, CallState::Ringing);
        QCOMPARE(ring.remote, party(u"+15550100456", u"John Roe"));
        QCOMPARE(ring.startedAt, pbx.clock.nowUtc().addSecs(-4));
        pbx.take();
        pbx.say("Newstate", waiting.up());
        pbx.hangup(talking);
        QCOMPARE(pbx.story(), u"answered, ended answered"_s);
    }

    void freshStartFindsTheSameCallAsBefore()
    {
        Pbx before;
        before.say("Newchannel", trunk);
        before.ring(trunk, desk);
        Pbx after;
        after.list({Pbx::listed(trunk, "Dial", "PJSIP/1001", "00:00:05"),
                    Pbx::listed(desk.ringing().connectedTo("+15550100123", "Jane Doe"), "AppDial", "(Outgoing Line)", "00:00:04")});
        QCOMPARE(after.events.first().callId, before.events.first().callId);
    }

    void outboundInASnapshot_data()
    {
        QTest::addColumn<QByteArray>("bridge");
        QTest::addColumn<CallState>("state");
        QTest::newRow("dialling, though the agent's own leg is up") << ""_ba << CallState::Ringing;
        QTest::newRow("talking") << "b7"_ba << CallState::Answered;
    }
    void outboundInASnapshot()
    {
        QFETCH(QByteArray, bridge);
        QFETCH(CallState, state);
        Pbx pbx;
        pbx.list({Pbx::listed(out.up(), "Dial", "PJSIP/5550100200@trunk", "00:00:20", bridge),
                  Pbx::listed(far.up(), "AppDial", "(Outgoing Line)", "00:00:19", bridge)});
        QCOMPARE(pbx.events.size(), 1);
        QVERIFY(pbx.events.first().outbound);
        QCOMPARE(pbx.events.first().state, state);
        QCOMPARE(pbx.events.first().remote.number, u"5550100200"_s);
    }

    void afterAReconnectionKnownCallsAreToldAgain()
    {
        Pbx pbx;
        pbx.say("Newchannel", trunk);
        pbx.ring(trunk, desk);
        pbx.say("Newstate", desk.up());
        const CallEvent before = pbx.take().last();
        pbx.clock.advance(60s);
        pbx.list({Pbx::listed(trunk.up(), "Dial", "PJSIP/1001", "00:01:05", "b1"),
                  Pbx::listed(desk.up().connectedTo("+15550100123", "Jane Doe"), "AppDial", "(Outgoing Line)", "00:01:04", "b1")});
        QCOMPARE(pbx.events.size(), 1);
        CallEvent again = pbx.events.first();
        again.at = before.at;
        QCOMPARE(again, before); // but for the time it is told
    }

    void answeredWhileTheConnectionWasDown()
    {
        Pbx pbx;
        pbx.say("Newchannel", trunk);
        pbx.ring(trunk, desk);
        pbx.list({Pbx::listed(trunk.up(), "Dial", "PJSIP/1001", "00:01:05", "b1"),
                  Pbx::listed(desk.up().connectedTo("+15550100123", "Jane Doe"), "AppDial", "(Outgoing Line)", "00:01:04", "b1")});
        QCOMPARE(pbx.story(), u"ringing, answered"_s);
    }

    void ghostsEndWhenAsteriskRestarted()
    {
        Pbx pbx;
        pbx.say("Newchannel", trunk);
        pbx.ring(trunk, desk);
        pbx.say("Newstate", desk.up());
        pbx.list({});
        QCOMPARE(pbx.story(), u"ringing, answered, ended answered"_s);
        QCOMPARE(pbx.model.channelCount(), 0);
        pbx.say("Newstate", desk.up()); // what was still on its way
        QCOMPARE(pbx.events.size(), 3);
    }

    void channelBornDuringTheListIsNoGhost()
    {
        Pbx pbx;
        pbx.model.beginSnapshot();
        pbx.say("Newchannel", trunk);
        pbx.ring(trunk, desk);
        pbx.model.endSnapshot();
        QCOMPARE(pbx.model.callCount(), 1);
        QCOMPARE(pbx.events.last().state, CallState::Ringing);
    }

    void channelListedWithoutASnapshotIsIgnored()
    {
        Pbx pbx;
        pbx.say("CoreShowChannel", Pbx::listed(desk.up(), "AppDial", "", "00:00:01"));
        QCOMPARE(pbx.model.channelCount(), 0);
        pbx.model.endSnapshot();
        QVERIFY(pbx.events.isEmpty());
    }

    // ---- What the telephone system does not promise ----

    void ringingMayBeToldAtAnyTime_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"asterisk-22-direct-answered", "queue-answered-by-colleague", "queue-answered",
                                 "ring-group-answered-by-colleague", "direct-not-answered", "direct-declined",
                                 "twin-desk-answers", "local-group-answered-by-colleague"})
            QTest::newRow(name) << QString::fromLatin1(name) + u".ami"_s;
    }
    void ringingMayBeToldAtAnyTime()
    {
        QFETCH(QString, name);
        const QList<QByteArray> messages = messagesOf(name);
        const QList<CallEvent> expected = endsOf(messages);
        QCOMPARE(expected.size(), 1);
        int moved = 0;
        for (qsizetype from = 0; from < messages.size(); ++from) {
            const QByteArray &message = messages.at(from);
            if (!message.startsWith("Event: Newstate") || !message.contains("ChannelState: 5")
                || !message.contains("/1001"))
                continue;
            for (qsizetype to = from + 1; to < messages.size(); ++to) {
                QList<QByteArray> shuffled = messages;
                shuffled.move(from, to);
                const QList<CallEvent> ends = endsOf(shuffled);
                QCOMPARE(ends.size(), 1);
                // "Rang out" is all that may be lost with it.
                if (expected.first().outcome != CallOutcome::Busy)
                    QCOMPARE(ends.first().outcome, expected.first().outcome);
                QCOMPARE(ends.first().remote, expected.first().remote);
                QCOMPARE(ends.first().callId, expected.first().callId);
                QCOMPARE(ends.first().answeredBy, expected.first().answeredBy);
                ++moved;
            }
        }
        QVERIFY(moved > 0);
    }

    void oneKindOfEventMayBeMissing_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("missing");
        for (const char *name : {"asterisk-22-direct-answered", "queue-answered", "outbound-answered", "twin-desk-answers",
                                 "blind-transfer-to-queue", "direct-caller-gives-up"}) {
            for (const char *missing : {"Newchannel", "Newstate", "NewConnectedLine", "DialBegin", "DialState", "DialEnd",
                                        "BridgeEnter", "BridgeLeave", "AgentCalled", "AgentConnect", "QueueCallerLeave"})
                QTest::addRow("%s without %s", name, missing) << QString::fromLatin1(name) + u".ami"_s << QByteArray(missing);
        }
    }
    void oneKindOfEventMayBeMissing()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, missing);
        QList<QByteArray> messages = messagesOf(name);
        const QList<CallEvent> expected = endsOf(messages);
        QCOMPARE(expected.size(), 1);
        messages.removeIf([&](const QByteArray &message) { return message.startsWith("Event: " + missing + "\r\n"); });
        const QList<CallEvent> ends = endsOf(messages);
        QCOMPARE(ends.size(), 1);
        QCOMPARE(ends.first().outcome, expected.first().outcome);
        QCOMPARE(ends.first().outbound, expected.first().outbound);
        QCOMPARE(ends.first().remote.number, expected.first().remote.number);
        QCOMPARE(ends.first().callId, expected.first().callId);
    }

    void everythingMayBeToldTwice()
    {
        for (const char *name : {"asterisk-22-direct-answered.ami", "attended-transfer-refer.ami", "twin-mobile-answers.ami",
                                 "queue-answered-by-colleague.ami", "outbound-busy.ami"}) {
            const QList<QByteArray> messages = messagesOf(QString::fromLatin1(name));
            QList<QByteArray> twice;
            for (const QByteArray &message : messages)
                twice << message << message;
            Pbx once;
            Pbx doubled;
            for (const QByteArray &message : messages)
                once.raw(message);
            for (const QByteArray &message : std::as_const(twice))
                doubled.raw(message);
            QCOMPARE(doubled.events, once.events);
        }
    }

    void hangupThatGotLostIsForgottenAfterADay()
    {
        Pbx pbx;
        pbx.say("Newchannel", trunk);
        pbx.ring(trunk, desk);
        pbx.say("Newstate", desk.up());
        pbx.clock.advance(23h);
        pbx.say("Newchannel", bob);
        QCOMPARE(pbx.model.callCount(), 1);
        pbx.clock.advance(2h);
        pbx.say("Newstate", bob.up());
        QCOMPARE(pbx.model.callCount(), 0);
        QCOMPARE(pbx.model.channelCount(), 1);
        QCOMPARE(pbx.story(), u"ringing, answered, ended answered"_s);
    }

    void memoryIsBoundedAndTheAgentsCallIsKept()
    {
        Pbx pbx;
        pbx.say("Newchannel", trunk);
        pbx.ring(trunk, desk);
        Ch stranger = bob;
        for (int i = 0; i < 3 * AmiChannelModel::maxChannels; ++i) {
            stranger.id = stranger.linked = "9." + QByteArray::number(i);
            pbx.raw("Event: Newchannel\r\n" + stranger.headers() + "\r\n");
            if (i % 1000 == 0)
                pbx.clock.advance(1s);
        }
        QVERIFY(pbx.model.channelCount() <= AmiChannelModel::maxChannels);
        QCOMPARE(pbx.model.callCount(), 1);
        pbx.hangup(desk.ringing(), 0);
        QCOMPARE(pbx.story(), u"ringing, ended missed"_s);
    }

    void nonsenseIsIgnored()
    {
        Pbx pbx;
        pbx.raw("Event: Newchannel\r\n\r\n"
                "Event: Newchannel\r\nUniqueid: 1\r\n\r\n"
                "Event: Hangup\r\nUniqueid: nobody\r\n\r\n"
                "Event: DialBegin\r\nDestUniqueid: 5\r\n\r\n"
                "Event: Rename\r\nUniqueid: 5\r\nNewname: \r\n\r\n"
                "Event: AttendedTransfer\r\nResult: Success\r\n\r\n"
                "Event: Pickup\r\n\r\nEvent:\r\n\r\n"
                "Response: Success\r\nEvent: Newchannel\r\nUniqueid: 7\r\nChannel: PJSIP/1001-1\r\n\r\n");
        pbx.raw("Event: Newchannel\r\nUniqueid: " + QByteArray(5000, '1') + "\r\nChannel: PJSIP/1001-1\r\n\r\n");
        QVERIFY(pbx.events.isEmpty());
        QCOMPARE(pbx.model.channelCount(), 0);
    }

    void renamedChannelIsTheSameChannel()
    {
        Pbx pbx;
        pbx.say("Newchannel", trunk);
        Ch stranger = desk;
        stranger.name = "PJSIP/1002-02";
        pbx.say("Newchannel", stranger);
        pbx.say("Rename", "Channel: PJSIP/1002-02\r\nNewname: PJSIP/1001-02\r\nUniqueid: 1.2\r\n");
        pbx.say("Newstate", desk.ringing());
        QCOMPARE(pbx.story(), u"ringing"_s);
    }
};

QTEST_GUILESS_MAIN(AmiChannelModelTest)
#include "amichannelmodeltest.moc"
