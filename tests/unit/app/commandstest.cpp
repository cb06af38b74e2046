#include "commands.h"
#include "engine.h"

#include <QFile>
#include <QJsonArray>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Ringside;
using namespace Qt::StringLiterals;

//! What comes through the local socket, good and hostile.
class CommandsTest : public QObject
{
    Q_OBJECT

    struct World {
        QTemporaryDir profile;
        SystemClock clock;
        std::unique_ptr<Engine> engine;
        std::unique_ptr<Commands> commands;
        QObject client;
        QList<QJsonObject> answers;

        explicit World(const Settings &settings = {}, bool unprotectedSecrets = true)
        {
            Engine::Options options;
            options.profileFolder = profile.path();
            options.unprotectedSecrets = unprotectedSecrets;
            engine = std::make_unique<Engine>(options, settings, clock);
            commands = std::make_unique<Commands>(*engine);
            engine->start();
        }
        void send(const QJsonObject &command)
        {
            answers.clear();
            commands->run(command, &client, [this](const QJsonObject &answer) { answers.append(answer); });
        }
        int exitCode() const { return answers.isEmpty() ? -1 : answers.last()[u"exit"].toInt(-1); }
        bool saysError() const
        {
            return std::any_of(answers.begin(), answers.end(),
                               [](const QJsonObject &answer) { return answer.contains(u"error"_s); });
        }
    };

private Q_SLOTS:
    void link_isAskedAboutAndNotDialled()
    {
        World w;
        QSignalSpy asked(w.commands.get(), &Commands::dialLinkRequested);
        w.send({{u"command"_s, u"open"_s}, {u"link"_s, u"tel:+1-415-555-0123"_s}});
        QCOMPARE(w.exitCode(), 0);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].toString(), u"+14155550123"_s);
    }
    void dial_withoutATelephoneSystem_isSaidInWords()
    {
        World w;
        w.send({{u"command"_s, u"dial"_s}, {u"number"_s, u"+14155550123"_s}});
        QTRY_COMPARE(w.exitCode(), 1);
        QVERIFY(w.saysError());
    }
    void check_namesPasswordsThatThePolicyForbids()
    {
        for (const bool allowed : {true, false}) {
            World w({}, allowed);
            QFile file(w.profile.filePath(u"secrets.json"_s));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write("{\"one\": \"czNjcmV0\"}");
            file.close();
            w.send({{u"command"_s, u"check"_s}});
            QTRY_COMPARE(w.exitCode(), 0);
            const QString said = w.answers.first()[u"error"].toString();
            QCOMPARE(said.contains(u"secrets.json"_s), !allowed);
            QVERIFY(!said.contains(u"czNjcmV0"_s));
        }
    }
    void trace_withoutACall_isSaid()
    {
        World w;
        w.send({{u"command"_s, u"trace"_s}});
        QCOMPARE(w.exitCode(), 1);
        QVERIFY(w.saysError());
    }
    void trace_ofACall_isRedacted()
    {
        Settings settings;
        CallSourceSettings demo;
        demo.type = CallSourceSettings::Type::Demo;
        demo.name = u"Demo"_s;
        settings.callSources = {demo};
        settings.extensions = {u"1001"_s};
        World w(settings);
        QTRY_VERIFY_WITH_TIMEOUT(!w.engine->traces().calls().isEmpty(), 30'000);
        w.send({{u"command"_s, u"trace"_s}});
        QCOMPARE(w.exitCode(), 0);
        const QJsonObject report = w.answers.first()[u"report"].toObject();
        QCOMPARE(report[u"type"].toString(), u"trace"_s);
        QVERIFY(!report[u"steps"].toArray().isEmpty());
        w.send({{u"command"_s, u"trace"_s}, {u"call_id"_s, report[u"call_id"]}});
        QCOMPARE(w.exitCode(), 0);
        w.send({{u"command"_s, u"trace"_s}, {u"call_id"_s, u"another"_s}});
        QCOMPARE(w.exitCode(), 1);
    }
    void hostileCommands_areAnsweredWithAnError_data()
    {
        QTest::addColumn<QJsonObject>("command");
        const auto row = [](const char *name, const QJsonObject &command) { QTest::newRow(name) << command; };
        const QString endless(900'000, u'9');
        row("nothing", {});
        row("no word", {{u"command"_s, 7}});
        row("an unknown word", {{u"command"_s, u"format"_s}});
        row("what is of the command line only", {{u"command"_s, u"policy"_s}});
        row("a link that is a number", {{u"command"_s, u"open"_s}, {u"link"_s, 4711}});
        row("a link that is a list", {{u"command"_s, u"open"_s}, {u"link"_s, QJsonArray{u"tel:1"_s}}});
        row("no link", {{u"command"_s, u"open"_s}});
        row("a link to a program", {{u"command"_s, u"open"_s}, {u"link"_s, u"file:///bin/sh"_s}});
        row("a link with a second action",
            {{u"command"_s, u"open"_s}, {u"link"_s, u"tel:1002%0d%0aAction: Originate"_s}});
        row("an endless link", {{u"command"_s, u"open"_s}, {u"link"_s, u"tel:"_s + endless}});
        row("no number", {{u"command"_s, u"dial"_s}});
        row("an object for a number", {{u"command"_s, u"dial"_s}, {u"number"_s, QJsonObject{{u"a"_s, 1}}}});
        row("an endless number", {{u"command"_s, u"dial"_s}, {u"number"_s, endless}});
        row("dialplan for a number", {{u"command"_s, u"dial"_s}, {u"number"_s, u"1002,n,System(reboot)"_s}});
        row("a line break in a number", {{u"command"_s, u"dial"_s}, {u"number"_s, u"1002\r\nAction: Logoff"_s}});
        row("a list for a call", {{u"command"_s, u"trace"_s}, {u"call_id"_s, QJsonArray{1, 2}}});
    }
    void hostileCommands_areAnsweredWithAnError()
    {
        QFETCH(QJsonObject, command);
        World w;
        QSignalSpy asked(w.commands.get(), &Commands::dialLinkRequested);
        w.send(command);
        QTRY_VERIFY(w.exitCode() > 0);
        QVERIFY(w.saysError());
        QVERIFY(asked.isEmpty());
        for (const QJsonObject &answer : std::as_const(w.answers))
            QVERIFY(answer[u"error"].toString().size() < 1000); // nothing is echoed endlessly
    }
    void clientThatHasGone_isNotAnswered()
    {
        World w;
        auto client = std::make_unique<QObject>();
        int answers = 0;
        w.commands->run({{u"command"_s, u"lookup"_s}, {u"number"_s, u"+14155550123"_s}}, client.get(),
                        [&answers](const QJsonObject &) { ++answers; });
        client.reset();
        w.send({{u"command"_s, u"lookup"_s}, {u"number"_s, u"+14155550123"_s}});
        QTRY_VERIFY(w.exitCode() >= 0);
        QCOMPARE(answers, 0);
    }
};

QTEST_GUILESS_MAIN(CommandsTest)
#include "commandstest.moc"
