#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#ifdef Q_OS_LINUX
#include <sys/resource.h>
#endif

using namespace Qt::StringLiterals;

namespace {

struct Outcome {
    int exitCode = -1;
    QByteArray out;
    QByteArray err;
};

} // namespace

// The program itself, as a user starts it, in a profile of its own and without a display.
class CliTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        m_profile = m_home->filePath(u"profile"_s);
        QDir().mkpath(m_home->filePath(u"run"_s));
        QFile::setPermissions(m_home->filePath(u"run"_s),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        m_environment = QProcessEnvironment::systemEnvironment();
        m_environment.insert(u"HOME"_s, m_home->path());
        m_environment.insert(u"XDG_RUNTIME_DIR"_s, m_home->filePath(u"run"_s));
        m_environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        m_environment.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
        m_environment.remove(u"DISPLAY"_s);
        m_environment.remove(u"WAYLAND_DISPLAY"_s);
    }

#ifdef Q_OS_LINUX
    // A core file would hold passwords.
    void crash_leavesNoCoreFile()
    {
        rlimit limit{};
        QCOMPARE(::getrlimit(RLIMIT_CORE, &limit), 0);
        if (limit.rlim_max == 0)
            QSKIP("no process here may leave a core file");
        const rlimit before = limit;
        limit.rlim_cur = limit.rlim_max; // inherited
        QCOMPARE(::setrlimit(RLIMIT_CORE, &limit), 0);
        writeConfig({});
        QProcess program;
        program.setProcessEnvironment(m_environment);
        program.start(QStringLiteral(RINGSIDE_PROGRAM), {u"--profile"_s, m_profile, u"watch"_s});
        QVERIFY(program.waitForStarted());
        ::setrlimit(RLIMIT_CORE, &before);
        const auto coreLimit = [&program] {
            QFile limits(u"/proc/%1/limits"_s.arg(program.processId()));
            if (!limits.open(QIODevice::ReadOnly))
                return QByteArray();
            const QByteArray text = limits.readAll();
            const QByteArray head = "Max core file size";
            return text.mid(text.indexOf(head) + head.size()).simplified().split(' ').value(0);
        };
        QTRY_COMPARE(coreLimit(), QByteArray("0"));
        program.terminate();
        QVERIFY(program.waitForFinished());
    }
#endif

    void wrongUsage_endsWithTwo()
    {
        const Outcome outcome = run({u"dance"_s});
        QCOMPARE(outcome.exitCode, 2);
        QVERIFY(outcome.err.contains("no command dance"));
        QVERIFY(outcome.out.isEmpty());
    }

    void importedPerson_isFound_andUnknownIsNot()
    {
        writeConfig({});
        const QString csv = write(u"people.csv"_s,
                                  "name,company,phone,email,tags,profile_url\n"
                                  "Jane Doe,Acme Corp,+1 415-555-0123,jane@example.com,\"VIP;gold\","
                                  "https://crm.example.com/7\n"
                                  "\"M\xC3\xBCller <b>\",Globex,(415) 555-0199,,,javascript:alert(1)\n");
        const Outcome dry = run({u"import"_s, csv, u"--dry-run"_s});
        QCOMPARE(dry.exitCode, 0);
        QCOMPARE(run({u"lookup"_s, u"+14155550123"_s}).exitCode, 1);

        QCOMPARE(run({u"import"_s, csv}).exitCode, 0);
        const Outcome again = run({u"import"_s, csv});
        QCOMPARE(again.exitCode, 0);
        QVERIFY2(again.out.contains("0 added"), again.out.constData());

        const Outcome found = run({u"lookup"_s, u"(415) 555-0123"_s, u"--json"_s});
        QVERIFY2(found.exitCode == 0, found.err.constData());
        const QJsonObject report = QJsonDocument::fromJson(found.out).object();
        QCOMPARE(report[u"found"].toBool(), true);
        QCOMPARE(report[u"match"].toString(), u"exact"_s);
        const QJsonObject info = report[u"caller_info"].toObject();
        QCOMPARE(info[u"phone_number"].toString(), u"+14155550123"_s);
        QCOMPARE(info[u"name"].toString(), u"Jane Doe"_s);
        QCOMPARE(info[u"company"].toString(), u"Acme Corp"_s);
        QCOMPARE(info[u"email"].toString(), u"jane@example.com"_s);
        QCOMPARE(info[u"vip"].toBool(), true);
        QVERIFY(!info[u"vip_reason"].toString().isEmpty());
        QCOMPARE(info[u"profile_url"].toString(), u"https://crm.example.com/7"_s);
        QVERIFY(info[u"account_id"].isNull());
        QCOMPARE(report[u"providers"].toArray().size(), 1);
        QCOMPARE(report[u"providers"][0][u"state"].toString(), u"answered"_s);

        const QJsonObject other
            = QJsonDocument::fromJson(run({u"lookup"_s, u"4155550199"_s, u"--json"_s}).out).object();
        QCOMPARE(other[u"caller_info"][u"name"].toString(), u"Müller <b>"_s);
        QVERIFY(other[u"caller_info"][u"profile_url"].isNull());

        const Outcome unknown = run({u"lookup"_s, u"+493023125012"_s, u"--json"_s});
        QCOMPARE(unknown.exitCode, 1);
        const QJsonObject nobody = QJsonDocument::fromJson(unknown.out).object();
        QCOMPARE(nobody[u"found"].toBool(true), false);
        QVERIFY(nobody.contains(u"caller_info"_s) && nobody[u"caller_info"].isNull());
    }

    void badRows_areReportedByLine_andTheRestComesIn()
    {
        writeConfig({});
        const QString csv = write(u"people.csv"_s,
                                  "name,phone\nJane,+14155550123\nnobody,\nTom,+14155550199\n");
        const Outcome outcome = run({u"import"_s, csv});
        QCOMPARE(outcome.exitCode, 0);
        QVERIFY2((outcome.out + outcome.err).contains("3"), outcome.out.constData());
        QCOMPARE(run({u"lookup"_s, u"+14155550199"_s}).exitCode, 0);
    }

    void missingFile_isSaid()
    {
        writeConfig({});
        const Outcome outcome = run({u"import"_s, u"/nonexistent.csv"_s});
        QVERIFY(outcome.exitCode != 0);
        QVERIFY(outcome.err.contains("/nonexistent.csv"));
    }

    void configMistake_isSaidWithFileAndLine()
    {
        const QString config = write(u"bad.yml"_s, "region: US\nextension: [\"1001\"]\ncall_sources: 7\n");
        const Outcome outcome = run({u"config"_s, u"check"_s, config});
        QCOMPARE(outcome.exitCode, 2);
        const QByteArray said = outcome.out + outcome.err;
        QVERIFY2(said.contains("bad.yml:3"), said.constData());
        QVERIFY2(said.contains("bad.yml:2") && said.contains("extensions"), said.constData());

        writeConfig("call_sources: 7\n");
        QCOMPARE(run({u"lookup"_s, u"+14155550123"_s}).exitCode, 2);
        const QString good = write(u"good.yml"_s, "region: US\nextensions: [\"1001\"]\n");
        QCOMPARE(run({u"config"_s, u"check"_s, good}).exitCode, 0);
    }

    void pop_withoutARunningInstance_saysSo()
    {
        const Outcome outcome = run({u"pop"_s, u"+14155550123"_s});
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY(outcome.err.contains("running"));
    }

    void dialAndTrace_withoutARunningInstance_saySo()
    {
        for (const QStringList &words : {QStringList{u"dial"_s, u"+14155550123"_s}, QStringList{u"trace"_s}}) {
            const Outcome outcome = run(words);
            QCOMPARE(outcome.exitCode, 1);
            QVERIFY(outcome.err.contains("running"));
        }
    }

    void settings_goFromOneAgentToAnother_withoutSecrets()
    {
        writeConfig("theme: dark\ncall_sources:\n  - {type: asterisk_ami, name: Main, host: pbx.example.com,"
                    " username: a, secret: hunter2}\n");
        const QString file = m_home->filePath(u"for-colleagues.yml"_s);
        QCOMPARE(run({u"config"_s, u"export"_s, file}).exitCode, 0);
        QFile exported(file);
        QVERIFY(exported.open(QIODevice::ReadOnly));
        const QByteArray text = exported.readAll();
        QVERIFY2(text.contains("pbx.example.com") && !text.contains("hunter2") && !text.contains("1001"),
                 text.constData());

        m_profile = m_home->filePath(u"colleague"_s);
        QDir().mkpath(m_profile);
        const QString config = write(u"colleague/config.yml"_s, "extensions: [\"1007\"]\ncall_sources: "
                                                               "[{type: asterisk_ami, name: Main, host: old.example.com,"
                                                               " username: a, secret: \"env:OLD\"}]\n");
        const Outcome shown = run({u"config"_s, u"import"_s, file});
        QCOMPARE(shown.exitCode, 1); // nobody there to agree
        QVERIFY2(shown.out.contains("theme: system → dark") && shown.out.contains("NEW HOST")
                     && shown.out.contains("old.example.com") && shown.out.contains("pbx.example.com")
                     && shown.out.contains("--yes"),
                 shown.out.constData());
        QVERIFY(readAll(config).contains("old.example.com"));

        QCOMPARE(run({u"config"_s, u"import"_s, file, u"--yes"_s}).exitCode, 0);
        const QByteArray now = readAll(config);
        QVERIFY2(now.contains("1007") && now.contains("pbx.example.com") && now.contains("theme: dark")
                     && !now.contains("env:OLD"),
                 now.constData());
        const Outcome again = run({u"config"_s, u"import"_s, file, u"--yes"_s});
        QCOMPARE(again.exitCode, 0);
        QVERIFY(again.out.contains("Nothing changes"));
        QCOMPARE(run({u"config"_s, u"import"_s, m_home->filePath(u"absent.yml"_s)}).exitCode, 2);
        QCOMPARE(run({u"config"_s, u"import"_s, write(u"broken.yml"_s, "theme: [\n"), u"--yes"_s}).exitCode, 2);
        QCOMPARE(readAll(config), now);
    }

    void policy_isTold()
    {
        const Outcome outcome = run({u"policy"_s});
        QVERIFY2(outcome.exitCode == 0 || outcome.exitCode == 2, outcome.err.constData());
        QVERIFY2((outcome.out + outcome.err).contains("policy.yml"), outcome.out.constData());
    }

    void importedSettings_holdInTheRunningInstanceAtOnce()
    {
        writeConfig({});
        QProcess tray;
        start(tray, {});
        Outcome popped; // the socket is there a moment after the start
        QTRY_VERIFY_WITH_TIMEOUT((popped = run({u"pop"_s, u"+14155550123"_s})).exitCode == 0, 20'000);
        QVERIFY(!run({u"check"_s}).out.contains("Second book"));
        const QString file = write(u"more.yml"_s, "features: {crm_integration: {providers: "
                                                  "[{type: phone_book, name: Second book}]}}\n");
        QCOMPARE(run({u"config"_s, u"import"_s, file, u"--yes"_s}).exitCode, 0);
        QTRY_VERIFY_WITH_TIMEOUT(run({u"check"_s}).out.contains("Second book"), 20'000);
        tray.terminate();
        QVERIFY(tray.waitForFinished(10'000));
    }

    void check_triesEveryConnection_andFailsWhereOneDoes()
    {
        // A port that is closed: nothing listens on 1 here.
        writeConfig("call_sources:\n  - {type: asterisk_ami, name: Dead, host: 127.0.0.1, port: 1,"
                    " username: a, secret: \"env:RINGSIDE_TEST_SECRET\"}\n");
        m_environment.insert(u"RINGSIDE_TEST_SECRET"_s, u"hunter2"_s);
        const Outcome outcome = run({u"check"_s});
        QCOMPARE(outcome.exitCode, 1);
        QVERIFY2(outcome.out.contains("Dead") && outcome.out.contains("PhoneBook"), outcome.out.constData());
        QVERIFY(!outcome.out.contains("hunter2") && !outcome.err.contains("hunter2"));
    }

    void demoWithoutDisplay_printsCallsAndCards_andDrawsThem()
    {
        const QString pictures = m_home->filePath(u"pictures"_s);
        QDir().mkpath(pictures);
        const Outcome outcome = run({u"--demo"_s, u"--pictures"_s, pictures}, 120'000);
        QVERIFY2(outcome.exitCode == 0, (outcome.out + outcome.err).constData());
        QVERIFY2(outcome.out.contains("Jane Doe"), outcome.out.constData());
        QVERIFY(outcome.out.contains("withheld"));
        QVERIFY(outcome.out.contains("answered elsewhere"));
        QVERIFY(outcome.out.contains("missed"));
        const QStringList drawn = QDir(pictures).entryList({u"*.png"_s});
        QVERIFY2(drawn.size() >= 6, qPrintable(drawn.join(u' ')));
    }

    void watch_printsOneObjectALine_withItsMembers()
    {
        QProcess process;
        start(process, {u"watch"_s, u"--json"_s, u"--demo"_s});
        QMap<QString, QJsonObject> first;
        QStringList states;
        QTRY_VERIFY_WITH_TIMEOUT(
            ([&] {
                while (process.canReadLine()) {
                    const QByteArray line = process.readLine();
                    const auto document = QJsonDocument::fromJson(line);
                    if (!document.isObject())
                        qFatal("not an object: %s", line.constData());
                    const QJsonObject object = document.object();
                    const QString type = object[u"type"].toString();
                    if (!first.contains(type))
                        first.insert(type, object);
                    if (type == u"call"_s)
                        states.append(object[u"state"].toString());
                    if (type == u"card"_s && object[u"found"].toBool())
                        first.insert(u"found"_s, object);
                }
                return first.size() == 4 && states.contains(u"ended"_s);
            }()),
            60'000);
        QCOMPARE(first[u"call"_s].keys().size(), 14);
        QCOMPARE(first[u"card"_s].keys().size(), 9);
        QCOMPARE(first[u"connection"_s].keys().size(), 4);
        QCOMPARE(states.first(), u"ringing"_s);
        QCOMPARE(first[u"found"_s][u"caller_info"][u"name"].toString(), u"Jane Doe"_s);
        process.terminate();
        QVERIFY(process.waitForFinished(10'000));
        QCOMPARE(process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(process.exitCode(), 0);
    }

    void commands_goThroughTheRunningInstance()
    {
        QProcess tray;
        start(tray, {u"--demo"_s});
        Outcome popped; // the socket is there a moment after the start
        QTRY_VERIFY_WITH_TIMEOUT((popped = run({u"pop"_s, u"+14155550123"_s})).exitCode == 0, 20'000);
        const Outcome second = run({u"--demo"_s});
        QVERIFY2((second.out + second.err).contains("already"), (second.out + second.err).constData());
        QCOMPARE(second.exitCode, 0);
        Outcome found;
        QTRY_VERIFY_WITH_TIMEOUT((found = run({u"lookup"_s, u"+14155550123"_s, u"--json"_s})).exitCode == 0,
                                 20'000);
        QVERIFY(found.out.contains("Jane Doe"));
        Outcome traced;
        QTRY_VERIFY_WITH_TIMEOUT((traced = run({u"trace"_s})).exitCode == 0, 20'000);
        QVERIFY2(traced.out.contains("event") && traced.out.contains("parsed") && !traced.out.contains("Jane")
                     && !traced.out.contains("4155550123"),
                 traced.out.constData());
        QVERIFY(QJsonDocument::fromJson(run({u"trace"_s, u"--json"_s}).out).object()[u"steps"].isArray());
        // A link is handed over; what names no number is refused there.
        QCOMPARE(run({u"tel:+14155550123"_s}).exitCode, 0);
        const Outcome refused = run({u"open"_s, u"sip:alice@example.com"_s});
        QCOMPARE(refused.exitCode, 1);
        QVERIFY(refused.err.contains("no number"));
        QCOMPARE(tray.state(), QProcess::Running);
        tray.terminate();
        QVERIFY(tray.waitForFinished(10'000));
        QCOMPARE(tray.exitStatus(), QProcess::NormalExit);
    }

    void log_holdsNoNumberNoNameNoSecret()
    {
        m_environment.insert(u"QT_LOGGING_RULES"_s, u"ringside.*=true"_s);
        const QString pictures = m_home->filePath(u"pictures"_s);
        QDir().mkpath(pictures);
        const Outcome outcome = run({u"--demo"_s, u"--verbose"_s, u"--pictures"_s, pictures}, 120'000);
        QCOMPARE(outcome.exitCode, 0);
        QByteArray log = outcome.err;
        QFile file(m_profile + u"/ringside.log"_s);
        QVERIFY(file.open(QIODevice::ReadOnly));
        log += file.readAll();
        QVERIFY2(log.contains("ringside.core"), "the log of the scenario is empty: nothing was tested");
        for (const char *personal : {"4155550123", "415-555-0123", "3023125012", "4155550199", "Jane", "Kowalski",
                                     "Globex", "Acme", "Preferred customer"})
            QVERIFY2(!log.contains(personal), personal);
        QVERIFY2(!log.contains("Secret:") && !log.contains("Key:"), "an action with a secret was logged");
    }

private:
    void start(QProcess &process, QStringList arguments)
    {
        process.setProcessEnvironment(m_environment);
        process.setProgram(QStringLiteral(RINGSIDE_PROGRAM));
        process.setArguments(QStringList{u"--profile"_s, m_profile} + arguments);
        process.start();
        process.waitForStarted();
    }
    Outcome run(const QStringList &arguments, int timeout = 60'000)
    {
        QProcess process;
        start(process, arguments);
        if (!process.waitForFinished(timeout)) {
            const Outcome outcome{-1, process.readAllStandardOutput(), process.readAllStandardError()};
            process.kill();
            process.waitForFinished();
            return outcome;
        }
        return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -2,
                process.readAllStandardOutput(), process.readAllStandardError()};
    }
    static QByteArray readAll(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString write(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_home->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", qPrintable(name));
        return file.fileName();
    }
    void writeConfig(const QByteArray &more)
    {
        QDir().mkpath(m_profile);
        write(u"profile/config.yml"_s, "region: US\nextensions: [\"1001\"]\n" + more);
    }

    std::unique_ptr<QTemporaryDir> m_home;
    QString m_profile;
    QProcessEnvironment m_environment;
};

QTEST_GUILESS_MAIN(CliTest)
#include "clitest.moc"
