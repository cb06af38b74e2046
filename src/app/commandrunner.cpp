#include "commandrunner.h"

#include "commands.h"
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
#ifdef Q_OS_WIN
    const bool isTerminal = _isatty(_fileno(stderr));
#else
    const bool isTerminal = isatty(fileno(stderr));
#endif
    if (!isTerminal)
        return;
    std::fprintf(stderr, "\r%3d %%, %lld read%s", int(fraction * 100), static_cast<long long>(read),
                 fraction >= 1 ? "\r\033[K" : "");
    std::fflush(stderr);
}

int checkConfig(const CommandLine &line)
{
    const LoadedSettings loaded = loadSettings(line.file);
    if (!loaded.fileFound) {
        printError(Tr::tr("%1: there is no such file, or it cannot be read.").arg(line.file));
        return ExitUsage;
    }
    for (const SettingsProblem &problem : loaded.problems)
        printError(problem.toString());
    if (loaded.hasErrors())
        return ExitUsage;
    printLine(Tr::tr("%1: good.").arg(line.file));
    return ExitDone;
}

// Prints one answer of Commands; returns the exit code with the last one.
std::optional<int> printAnswer(const QJsonObject &answer, bool json)
{
    if (const QJsonValue report = answer[u"report"]; report.isObject()) {
        const QJsonObject object = report.toObject();
        if (json)
            print(stdout, QJsonDocument(object).toJson(QJsonDocument::Compact));
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

} // namespace

void printLine(const QString &text)
{
    print(stdout, text.toUtf8());
}

void printError(const QString &text)
{
    print(stderr, text.toUtf8());
}

int runCommand(const CommandLine &line, Clock &clock)
{
    if (line.command == CommandLine::Command::ConfigCheck)
        return checkConfig(line);

    const Result<Profile> profile = Profile::open(line.profile, line.demo);
    if (!profile) {
        printError(describe(profile.error()));
        return ExitUsage;
    }
    const LogFile log(profile->folder, line.verbose);
    const LoadedSettings loaded = loadSettings(profile->configFile());
    for (const SettingsProblem &problem : loaded.problems)
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
        if (line.command == CommandLine::Command::Pop) {
            printError(Tr::tr("Ringside is not running for this profile: start it first, then show a card in it."));
            QCoreApplication::exit(ExitNotFound);
            return;
        }
        Engine::Options options;
        options.profileFolder = profile->folder;
        options.demo = line.demo;
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

} // namespace Ringside
