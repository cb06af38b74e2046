#include "amichannelmodel.h"
#include "amicodec.h"
#include "fakeclock.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QTest>

using namespace Ringside;
using namespace Qt::StringLiterals;

namespace {

const QString dataDir = QStringLiteral(RINGSIDE_TEST_DATA "/pbx/asterisk/");

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString toText(const CallParty &party)
{
    return party.name.isEmpty() ? party.number : u"%1 \"%2\""_s.arg(party.number, party.name);
}

// One line an event. Calls are numbered in the order they appear.
QString toText(const CallEvent &event, int call)
{
    QString line = u"call %1 %2"_s.arg(QString::number(call), toWord(event.state));
    if (event.outcome != CallOutcome::None)
        line += u' ' + toWord(event.outcome);
    line += event.outbound ? u" to "_s : u" from "_s;
    line += event.remote.isEmpty() ? u"nobody known"_s : toText(event.remote);
    const auto add = [&](QLatin1StringView what, const QString &value) {
        if (!value.isEmpty())
            line += u", %1 %2"_s.arg(what, value);
    };
    add("dialled"_L1, event.dialled);
    add("queue"_L1, event.queue);
    add("on"_L1, event.extension);
    add("transferred by"_L1, toText(event.transferredFrom));
    add("taken by"_L1, toText(event.answeredBy));
    return line;
}

QList<CallEvent> replay(const QByteArray &bytes, const QString &extension, quint32 seed)
{
    FakeClock clock;
    QList<CallEvent> events;
    AmiChannelModel model(u"Asterisk"_s, AmiDevices({}, {extension}), clock,
                          [&](const CallEvent &event) { events.append(event); });
    AmiCodec codec;
    QRandomGenerator random(seed);
    const auto handle = [&](const AmiMessage &message) {
        clock.advance(std::chrono::milliseconds(10));
        // As a session does: the list of channels is a snapshot.
        if (message.value("EventList") == "start")
            model.beginSnapshot();
        model.handle(message);
        if (message.event() == "CoreShowChannelsComplete")
            model.endSnapshot();
    };
    for (qsizetype at = 0; at < bytes.size();) {
        const qsizetype size = std::min<qsizetype>(random.bounded(1, 1500), bytes.size() - at);
        codec.feed(QByteArrayView(bytes).sliced(at, size), handle);
        at += size;
    }
    return events;
}

} // namespace

//! What was recorded from a real Asterisk 22, seen by each of the people in it.
//!
//! Beside every NAME.ami stands NAME.calls, the events expected, looked at by hand. To write them
//! anew after a change, run with RINGSIDE_WRITE_GOLDEN=1 and look at the difference.
class AmiCapturesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QTest::failOnWarning(QRegularExpression(u".*"_s)); }

    void capture_data()
    {
        QTest::addColumn<QString>("name");
        const QStringList names = QDir(dataDir).entryList({u"*.ami"_s});
        QVERIFY(names.size() > 40);
        for (const QString &name : names)
            QTest::newRow(qPrintable(name)) << name.chopped(4);
    }
    void capture()
    {
        QFETCH(QString, name);
        const QByteArray bytes = contents(dataDir + name + u".ami"_s);
        QString text;
        for (const QString &extension : {u"1001"_s, u"1002"_s, u"1003"_s}) {
            const QList<CallEvent> events = replay(bytes, extension, 1);
            QCOMPARE(replay(bytes, extension, 2), events); // neither chance nor cut plays a part
            if (events.isEmpty())
                continue;
            text += u"as %1:\n"_s.arg(extension);
            QList<CallId> ids;
            QList<CallId> ended;
            for (const CallEvent &event : events) {
                if (!ids.contains(event.callId))
                    ids.append(event.callId);
                QVERIFY2(!ended.contains(event.callId), "nothing after the end");
                QVERIFY(event.at.isValid() && event.startedAt.isValid());
                QVERIFY(event.startedAt <= event.at);
                if (event.state == CallState::Ended)
                    ended.append(event.callId);
                QCOMPARE(event.outcome != CallOutcome::None, event.state == CallState::Ended);
                QCOMPARE(event.answeredAt.isValid(),
                         event.state == CallState::Answered || event.state == CallState::Held
                             || event.outcome == CallOutcome::Answered);
                text += u"    "_s + toText(event, int(ids.indexOf(event.callId)) + 1) + u'\n';
            }
            QCOMPARE(ended.size(), ids.size()); // every recording goes on until all have hung up
        }
        const QString golden = dataDir + name + u".calls"_s;
        if (qEnvironmentVariableIsSet("RINGSIDE_WRITE_GOLDEN")) {
            QFile file(golden);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text.toUtf8());
        }
        QCOMPARE(text, QString::fromUtf8(contents(golden)));
    }
};

QTEST_GUILESS_MAIN(AmiCapturesTest)
#include "amicapturestest.moc"
