#include "asteriskserver.h"
#include "clock.h"
#include "requirement.h"
#include "sqlitejournal.h"
#include "storefile.h"
#include "xserver.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRect>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Ringside;

namespace {

constexpr int patience = 20'000;
// How long a caller lets it ring: enough for a busy machine to look at the card meanwhile.
constexpr int ringsFor = 8'000;
const QString callersNumber = u"+14155550123"_s;

struct Outcome {
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
};

template<class T>
T waitFor(QFuture<T> future)
{
    if (!QTest::qWaitFor([&] { return future.isFinished(); }, patience))
        qFatal("no answer from the store");
    return future.result();
}

} // namespace

// What the user gets: the people of a CSV file, an Asterisk with an account as the README describes it, the program in
// the tray of a desktop with a window manager; then somebody calls.
class EndToEndTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void check_findsAsteriskAndThePhoneBook();
    void missedCall_popsTheImportedPerson_andIsRemembered();
    void answeredCall_cardStaysForTheCall();
    void unknownCaller_getsACardToo();

private:
    [[nodiscard]] Outcome run(const QStringList &arguments);
    void write(const QString &name, const QByteArray &bytes);
    void startProgram();
    void startTyping();
    void type(const QString &text);

    // What `watch --json` has said so far, of one type.
    [[nodiscard]] QList<QJsonObject> reports(const QString &type);
    [[nodiscard]] QStringList callStory();
    [[nodiscard]] QJsonObject lastCard();
    // The windows that a card can be: of the program, on the display, larger than an icon.
    [[nodiscard]] QStringList cardWindows();
    [[nodiscard]] QRect geometry(const QString &window);

    std::unique_ptr<AsteriskServer> m_server;
    std::unique_ptr<XServer> m_x;
    std::unique_ptr<LineProcess> m_trayer;
    std::unique_ptr<QTemporaryDir> m_home;
    QString m_profile;
    QProcessEnvironment m_environment;
    std::unique_ptr<QProcess> m_program;
    QByteArray m_log;
    std::unique_ptr<LineProcess> m_watch;
    qsizetype m_linesBefore = 0; // of the watch, of earlier calls
    std::unique_ptr<LineProcess> m_victim;
    QString m_typed;
};

void EndToEndTest::initTestCase()
{
    if (const QString absence = AsteriskServer::absence(); !absence.isEmpty())
        RINGSIDE_SKIP_WITHOUT(u"asterisk"_s, absence);
    if (const QString absence = SipParty::absence(); !absence.isEmpty())
        RINGSIDE_SKIP_WITHOUT(u"sipp"_s, absence);
    if (const QString missing = XServer::missing(); !missing.isEmpty())
        RINGSIDE_SKIP_WITHOUT(u"display"_s, missing);
    if (QStandardPaths::findExecutable(u"trayer"_s).isEmpty())
        RINGSIDE_SKIP_WITHOUT(u"tray"_s, u"trayer is not installed"_s);
    m_server = std::make_unique<AsteriskServer>();
    QVERIFY2(m_server->start(), qPrintable(m_server->error()));
    m_x = std::make_unique<XServer>();
    QVERIFY2(m_x->start(), qPrintable(m_x->problem()));
    m_trayer = std::make_unique<LineProcess>(u"trayer"_s, QStringList(), m_x->environment());
}

void EndToEndTest::init()
{
    m_home = std::make_unique<QTemporaryDir>();
    m_profile = m_home->filePath(u"profile"_s);
    QDir().mkpath(m_profile);
    QDir().mkpath(m_home->filePath(u"run"_s));
    QFile::setPermissions(m_home->filePath(u"run"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    m_environment = m_x->environment();
    m_environment.insert(u"HOME"_s, m_home->path());
    m_environment.insert(u"XDG_RUNTIME_DIR"_s, m_home->filePath(u"run"_s));
    m_environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    m_environment.insert(u"AMI_SECRET"_s, QString::fromLatin1(m_server->settings().secret.reveal()));
    write(u"profile/config.yml"_s,
          "region: US\n"
          "extensions: [\"1001\"]\n"
          "internal_numbers: [\"1000-1999\"]\n"
          "lines: {\"5000\": \"Sales line\"}\n"
          "call_sources:\n"
          "  - {type: asterisk_ami, name: Asterisk, host: 127.0.0.1, port: "
              + QByteArray::number(m_server->amiPort())
              + ", username: agent, secret: \"env:AMI_SECRET\"}\n"
                "card: {corner: bottom-right, show: [ringing], hide_after: 2}\n");
    write(u"people.csv"_s,
          "name,company,phone,email,tags,profile_url\n"
          "Jane Doe,Acme Corp,(415) 555-0123,jane@example.com,VIP,https://crm.example.com/7\n"
          "Tom Smith,Globex,(415) 555-0199,tom@example.com,,\n");
    const Outcome imported = run({u"import"_s, m_home->filePath(u"people.csv"_s)});
    QVERIFY2(imported.exitCode == 0, imported.err.constData());
}

void EndToEndTest::cleanup()
{
    m_victim.reset();
    m_watch.reset();
    if (m_program) {
        m_program->terminate();
        if (!m_program->waitForFinished(patience))
            m_program->kill();
        m_log += m_program->readAll();
        if (QTest::currentTestFailed())
            qWarning().noquote() << "The program said:" << QString::fromUtf8(m_log);
    }
    m_program.reset();
    m_log.clear();
    m_home.reset();
}

void EndToEndTest::write(const QString &name, const QByteArray &bytes)
{
    QFile file(m_home->filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(name));
}

Outcome EndToEndTest::run(const QStringList &arguments)
{
    QProcess process;
    process.setProcessEnvironment(m_environment);
    process.start(QStringLiteral(RINGSIDE_PROGRAM), QStringList{u"--profile"_s, m_profile} + arguments);
    if (!process.waitForFinished(patience)) {
        process.kill();
        process.waitForFinished();
        return {};
    }
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2,
            process.readAllStandardOutput(), process.readAllStandardError()};
}

// The program in the tray, connected, and somebody who watches it from a terminal.
void EndToEndTest::startProgram()
{
    m_program = std::make_unique<QProcess>();
    m_program->setProcessEnvironment(m_environment);
    m_program->setProcessChannelMode(QProcess::MergedChannels);
    m_program->start(QStringLiteral(RINGSIDE_PROGRAM), {u"--verbose"_s, u"--profile"_s, m_profile});
    QTRY_VERIFY_WITH_TIMEOUT((m_log += m_program->readAll()).contains("tray shown"), patience);
    m_linesBefore = 0;
    m_watch = std::make_unique<LineProcess>(QStringLiteral(RINGSIDE_PROGRAM),
                                            QStringList{u"--profile"_s, m_profile, u"watch"_s, u"--json"_s},
                                            m_environment);
    QTRY_VERIFY_WITH_TIMEOUT(!reports(u"connection"_s).isEmpty()
                                 && reports(u"connection"_s).constLast()[u"state"] == u"connected"_s,
                             patience);
    QVERIFY(cardWindows().isEmpty());
}

void EndToEndTest::startTyping()
{
    m_typed.clear();
    m_victim = std::make_unique<LineProcess>(QStringLiteral(RINGSIDE_FOCUSVICTIM), QStringList(), m_environment);
    QTRY_COMPARE_WITH_TIMEOUT(m_victim->last(u"active"_s), u"yes"_s, patience);
}

// The agent types in another program; every key has to arrive there.
void EndToEndTest::type(const QString &text)
{
    m_typed += text;
    QVERIFY(m_x->xdotool({u"type"_s, u"--delay"_s, u"5"_s, text}));
    QTRY_COMPARE_WITH_TIMEOUT(m_victim->last(u"text"_s), m_typed, patience);
    QCOMPARE(m_victim->last(u"active"_s), u"yes"_s);
}

QList<QJsonObject> EndToEndTest::reports(const QString &type)
{
    QList<QJsonObject> objects;
    const QStringList lines = m_watch->lines().mid(m_linesBefore);
    for (const QString &line : lines) {
        const QJsonObject object = QJsonDocument::fromJson(line.toUtf8()).object();
        if (object[u"type"] == type)
            objects.append(object);
    }
    return objects;
}

QStringList EndToEndTest::callStory()
{
    QStringList story;
    for (const QJsonObject &call : reports(u"call"_s)) {
        const QString outcome = call[u"outcome"].toString();
        const QString state = call[u"state"].toString() + (outcome.isEmpty() ? QString() : u' ' + outcome);
        if (story.isEmpty() || story.constLast() != state)
            story.append(state);
    }
    return story;
}

QJsonObject EndToEndTest::lastCard()
{
    const QList<QJsonObject> cards = reports(u"card"_s);
    return cards.isEmpty() ? QJsonObject() : cards.constLast();
}

QStringList EndToEndTest::cardWindows()
{
    QStringList windows;
    const QString pid = QString::number(m_program->processId());
    const QStringList all
        = m_x->ask({u"search"_s, u"--onlyvisible"_s, u"--pid"_s, pid}).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &window : all) {
        if (geometry(window).width() >= 200)
            windows.append(window);
    }
    return windows;
}

QRect EndToEndTest::geometry(const QString &window)
{
    QHash<QString, int> values;
    const QStringList lines
        = m_x->ask({u"getwindowgeometry"_s, u"--shell"_s, window}).split(u'\n', Qt::SkipEmptyParts);
    for (const QString &line : lines)
        values.insert(line.section(u'=', 0, 0), line.section(u'=', 1).toInt());
    return {values[u"X"_s], values[u"Y"_s], values[u"WIDTH"_s], values[u"HEIGHT"_s]};
}

void EndToEndTest::check_findsAsteriskAndThePhoneBook()
{
    const Outcome outcome = run({u"check"_s});
    QVERIFY2(outcome.exitCode == 0, (outcome.out + outcome.err).constData());
    QVERIFY2(outcome.out.contains("Asterisk") && outcome.out.contains("PhoneBook"), outcome.out.constData());

    m_environment.insert(u"AMI_SECRET"_s, u"not-the-secret"_s);
    const Outcome refused = run({u"check"_s});
    QCOMPARE(refused.exitCode, 1);
    QVERIFY(!refused.out.contains("not-the-secret") && !refused.err.contains("not-the-secret"));
}

void EndToEndTest::missedCall_popsTheImportedPerson_andIsRemembered()
{
    startProgram();
    startTyping();
    type(u"before"_s);
    const auto phone = SipParty::phone(*m_server, u"phonerings"_s, u"1001"_s, 300);

    // Jane calls; what the telephone system calls her is not what the phone book does.
    const SipCaller jane{callersNumber, u"J. D."_s, u"127.0.0.1"_s};
    auto caller = SipParty::call(*m_server, u"callergivesup"_s, u"5000"_s, ringsFor, jane);
    QTRY_VERIFY_WITH_TIMEOUT(callStory().contains(u"ringing"_s), patience);
    QTRY_VERIFY_WITH_TIMEOUT(lastCard()[u"found"].toBool(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(cardWindows().size(), 1, patience);
    const QString window = cardWindows().value(0);
    const QRect first = geometry(window);
    type(u" ringing"_s);
    const QJsonObject call = reports(u"call"_s).constFirst();
    QCOMPARE(call[u"number"].toString(), callersNumber);
    QCOMPARE(call[u"name"].toString(), u"J. D."_s);
    QCOMPARE(call[u"direction"].toString(), u"inbound"_s);
    QCOMPARE(call[u"line"].toString(), u"Sales line"_s);
    QCOMPARE(call[u"extension"].toString(), u"1001"_s);
    const QJsonObject card = lastCard();
    QCOMPARE(card[u"call_id"], call[u"call_id"]);
    QCOMPARE(card[u"match"].toString(), u"exact"_s);
    QCOMPARE(card[u"caller_info"][u"name"].toString(), u"Jane Doe"_s);
    QCOMPARE(card[u"caller_info"][u"company"].toString(), u"Acme Corp"_s);
    QCOMPARE(card[u"caller_info"][u"vip"].toBool(), true);
    QCOMPARE(card[u"complete"].toBool(), true);
    QVERIFY2(first.height() > 100, qPrintable(QString::number(first.height())));
    // In its corner: below and right of the middle of the screen, and on it.
    QVERIFY(QRect(640, 450, 640, 450).contains(first.center()));

    QTRY_COMPARE_WITH_TIMEOUT(callStory(), QStringList({u"ringing"_s, u"ended missed"_s}), patience);
    type(u" missed"_s);
    QTRY_VERIFY_WITH_TIMEOUT(cardWindows().isEmpty(), patience);
    type(u" gone"_s);

    // She calls again: now there is something to tell of before, and the card is higher for it.
    m_linesBefore = m_watch->lines().size();
    caller = SipParty::call(*m_server, u"callergivesup"_s, u"5000"_s, ringsFor, jane);
    QTRY_COMPARE_WITH_TIMEOUT(cardWindows().size(), 1, patience);
    QTRY_VERIFY_WITH_TIMEOUT(geometry(cardWindows().value(0)).height() > first.height(), patience);
    QTRY_COMPARE_WITH_TIMEOUT(callStory(), QStringList({u"ringing"_s, u"ended missed"_s}), patience);
    m_program->terminate();
    QVERIFY(m_program->waitForFinished(patience));
    QCOMPARE(m_program->exitStatus(), QProcess::NormalExit);

    // The log of all this names nobody.
    m_log += m_program->readAll();
    for (const char *personal : {"4155550123", "Jane", "J. D.", "Acme"})
        QVERIFY2(!m_log.contains(personal), personal);

    // And both calls are in the journal, with the person.
    SystemClock clock;
    StoreFile file(m_profile + u"/journal.db"_s, StoreFile::Content::Journal, clock);
    SqliteJournal journal(file);
    QVERIFY(waitFor(file.open()));
    const auto recent = waitFor(journal.recent(10));
    QVERIFY(recent);
    QCOMPARE(recent->size(), 2);
    for (const JournalEntry &entry : *recent) {
        QCOMPARE(entry.call.outcome, CallOutcome::Missed);
        QCOMPARE(entry.call.number.e164, callersNumber);
        QCOMPARE(entry.personName, u"Jane Doe"_s);
    }
    const auto missed = waitFor(journal.unseenMissed());
    QVERIFY(missed);
    QCOMPARE(*missed, 2);
}

void EndToEndTest::answeredCall_cardStaysForTheCall()
{
    startProgram();
    startTyping();
    const auto phone = SipParty::phone(*m_server, u"phoneanswers"_s, u"1001"_s, 500);
    const auto caller = SipParty::call(*m_server, u"callerhangsup"_s, u"5000"_s, 2500,
                                       {u"+14155550199"_s, u"Tom"_s, u"127.0.0.1"_s});
    QTRY_VERIFY_WITH_TIMEOUT(callStory().contains(u"answered"_s), patience);
    QCOMPARE(cardWindows().size(), 1);
    type(u"talking"_s);
    QCOMPARE(lastCard()[u"caller_info"][u"name"].toString(), u"Tom Smith"_s);
    QTRY_COMPARE_WITH_TIMEOUT(callStory(), QStringList({u"ringing"_s, u"answered"_s, u"ended answered"_s}), patience);
    const int talked = reports(u"call"_s).constLast()[u"duration_s"].toInt();
    QVERIFY2(talked >= 1 && talked <= 5, qPrintable(QString::number(talked)));

    // The card asks for the wrap-up, and does not take the keyboard for it. Whoever ends the program then has the call among those to wrap up.
    QCOMPARE(cardWindows().size(), 1);
    type(u" to wrap up"_s);
    m_program->terminate();
    QVERIFY(m_program->waitForFinished(patience));
    SystemClock clock;
    StoreFile file(m_profile + u"/journal.db"_s, StoreFile::Content::Journal, clock);
    SqliteJournal journal(file);
    QVERIFY(waitFor(file.open()));
    QVERIFY(waitFor(journal.putOffOpen())); // as the next start does
    CallFilter toWrapUp;
    toWrapUp.kind = CallFilter::Kind::ToWrapUp;
    const auto waiting = waitFor(journal.calls(toWrapUp, {}, 10));
    QVERIFY(waiting);
    QCOMPARE(waiting->size(), 1);
    QCOMPARE(waiting->first().personName, u"Tom Smith"_s);
}

void EndToEndTest::unknownCaller_getsACardToo()
{
    startProgram();
    startTyping();
    const auto phone = SipParty::phone(*m_server, u"phonerings"_s, u"1001"_s, 300);
    const auto caller = SipParty::call(*m_server, u"callergivesup"_s, u"5000"_s, 2000,
                                       {u"+14155550177"_s, u"<b>Mallory</b> & Co %1"_s, u"127.0.0.1"_s});
    QTRY_COMPARE_WITH_TIMEOUT(cardWindows().size(), 1, patience);
    type(u"unknown"_s);
    QTRY_VERIFY_WITH_TIMEOUT(lastCard()[u"complete"].toBool(), patience);
    QCOMPARE(lastCard()[u"found"].toBool(true), false);
    QCOMPARE(lastCard()[u"match"].toString(), u"none"_s);
    QVERIFY(lastCard()[u"caller_info"].isNull());
    QCOMPARE(reports(u"call"_s).constFirst()[u"name"].toString(), u"<b>Mallory</b> & Co %1"_s);
    QTRY_COMPARE_WITH_TIMEOUT(callStory(), QStringList({u"ringing"_s, u"ended missed"_s}), patience);
}

QTEST_GUILESS_MAIN(EndToEndTest)
#include "endtoendtest.moc"
