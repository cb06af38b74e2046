#include "commandrunner.h"

#include "commands.h"
#include "configcommands.h"
#include "connectorcommands.h"
#include "describe.h"
#include "engine.h"
#include "instance.h"
#include "logfile.h"
#include "profile.h"
#include "report.h"
#include "terminationsignals.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonDocument>

#include <cstdio>
#ifdef Q_OS_WIN
#include <io.h>
#else
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(CommandRunner)
};

void print(std::FILE *stream, const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, size_t(bytes.size()), stream);
    std::fputc('\n', stream);
    std::fflush(stream); // whoever reads a pipe waits for the line
}

// Progress is for eyes, not for logs.
void printProgress(double fraction, qint64 read)
{
    if (!isTerminal(stderr))
        return;
    std::fprintf(stderr, "\r%3d %%, %lld read%s", int(fraction * 100), static_cast<long long>(read),
                 fraction >= 1 ? "\r\033[K" : "");
    std::fflush(stderr);
}

// Prints one answer of Commands; returns the exit code with the last one.
std::optional<int> printAnswer(const QJsonObject &answer, bool json)
{
    if (const QJsonValue report = answer[u"report"]; report.isObject()) {
        const QJsonObject object = report.toObject();
        if (json)
            print(stdout, QJsonDocument(object).toJson(QJsonDocument::Compact));
        else if (object[u"type"].toString() == u"trace"_s)
            printLine(traceText(object).trimmed());
        else if (const QString text = reportText(object); !text.isEmpty())
            printLine(text);
    }
    if (const QJsonValue progress = answer[u"progress"]; progress.isDouble())
        printProgress(progress.toDouble(), answer[u"read"].toInteger());
    if (const QJsonValue text = answer[u"text"]; text.isString())
        printLine(text.toString());
    if (const QJsonValue error = answer[u"error"]; error.isString())
        printError(error.toString());
    if (const QJsonValue code = answer[u"exit"]; code.isDouble())
        return code.toInt();
    return std::nullopt;
}

// These are about the cards and calls of an instance; one of our own would have none.
bool needsInstance(CommandLine::Command command)
{
    using Command = CommandLine::Command;
    return command == Command::Pop || command == Command::Dial || command == Command::Trace;
}

int runOnEngine(const CommandLine &line, Clock &clock)
{
    const Result<Profile> profile = Profile::open(line.profile, line.demo);
    if (!profile) {
        printError(describe(profile.error()));
        return ExitUsage;
    }
    const LogFile log(profile->folder, line.verbose);
    const Policy policy = loadPolicy(systemPolicyFile());
    const LoadedSettings loaded = loadSettings(profile->configFile(), policy);
    for (const SettingsProblem &problem : policy.problems + loaded.problems)
        printError(problem.toString());
    if (loaded.hasErrors())
        return ExitUsage;

    const QJsonObject command = Commands::fromCommandLine(line);
    QObject client; // what answers go to; gone before the engine
    bool ended = false;
    const auto answer = [json = line.json, &ended](const QJsonObject &object) {
        if (const auto code = printAnswer(object, json)) {
            ended = true;
            QCoreApplication::exit(*code);
        }
    };
    TerminationSignals termination;
    QObject::connect(&termination, &TerminationSignals::requested, &client,
                     [] { QCoreApplication::exit(ExitDone); });

    std::unique_ptr<Engine> engine;
    std::unique_ptr<Commands> commands;
    const auto runHere = [&] {
        if (needsInstance(line.command)) {
            printError(Tr::tr("Ringside is not running for this profile: start it first."));
            QCoreApplication::exit(ExitNotFound);
            return;
        }
        Engine::Options options;
        options.profileFolder = profile->folder;
        options.demo = line.demo;
        options.unprotectedSecrets = policy.unprotectedSecrets;
        options.followCalls = line.command == CommandLine::Command::Watch;
        engine = std::make_unique<Engine>(options, loaded.settings, clock);
        QObject::connect(engine.get(), &Engine::troublesChanged, &client, [&engine] {
            for (const QString &trouble : engine->troubles())
                printError(trouble);
        });
        commands = std::make_unique<Commands>(*engine);
        commands->run(command, &client, answer);
        engine->start();
    };

    InstanceClient instance;
    QObject::connect(&instance, &InstanceClient::absent, &client, runHere, Qt::QueuedConnection);
    QObject::connect(&instance, &InstanceClient::received, &client, answer);
    QObject::connect(&instance, &InstanceClient::closed, &client, [&ended] {
        if (ended)
            return;
        printError(Tr::tr("The running instance has ended."));
        QCoreApplication::exit(ExitNotFound);
    });
    // why later: exit() before the loop runs is lost.
    QMetaObject::invokeMethod(
        &instance, [&] { instance.send(profile->folder, command); }, Qt::QueuedConnection);
    const int code = QCoreApplication::exec();
    engine.reset();
    return code;
}

} // namespace

void printLine(const QString &text)
{
    print(stdout, text.toUtf8());
}

void printError(const QString &text)
{
    print(stderr, text.toUtf8());
}

bool isTerminal(std::FILE *stream)
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(stream)) != 0;
#else
    return isatty(fileno(stream)) != 0;
#endif
}

int runCommand(const CommandLine &line, Clock &clock)
{
    switch (line.command) {
    case CommandLine::Command::ConfigCheck:
        return checkConfig(line);
    case CommandLine::Command::ConfigExport:
        return exportConfig(line);
    case CommandLine::Command::ConfigImport:
        return importConfig(line);
    case CommandLine::Command::Policy:
        return printPolicy();
    case CommandLine::Command::ConnectorList:
        return listConnectors(line);
    case CommandLine::Command::ConnectorCheck:
        return checkConnector(line);
    case CommandLine::Command::ConnectorTry:
        return tryConnector(line, clock);
    case CommandLine::Command::ConnectorReplay:
        return replayConnector(line, clock);
    default: // the others need an engine
        return runOnEngine(line, clock);
    }
}

} // namespace Ringside
