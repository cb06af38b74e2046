#include "commandline.h"
#include "commandrunner.h"
#include "commands.h"
#include "crashreports.h"
#include "demopictures.h"
#include "describe.h"
#include "desktop.h"
#include "engine.h"
#include "icons.h"
#include "instance.h"
#include "logfile.h"
#include "logging.h"
#include "openedlinks.h"
#include "profile.h"
#include "settingskeeper.h"
#include "terminationsignals.h"
#include "translations.h"

#include <QApplication>

#include <memory>

using namespace Ringside;
using namespace Qt::StringLiterals;

namespace {

// Hands this start over to the instance that has the profile.
int handOver(const CommandLine &line, const QString &folder)
{
    bool ended = false;
    InstanceClient client;
    QObject::connect(&client, &InstanceClient::received, &client, [&ended](const QJsonObject &answer) {
        if (answer[u"text"].isString())
            printLine(answer[u"text"].toString());
        if (answer[u"error"].isString())
            printError(answer[u"error"].toString());
        if (answer[u"exit"].isDouble()) {
            ended = true;
            QCoreApplication::exit(answer[u"exit"].toInt());
        }
    });
    const auto notThere = [&ended] {
        if (ended)
            return;
        printError(QCoreApplication::translate(
            "main", "Another instance holds this profile but does not answer. End it, or choose another --profile."));
        QCoreApplication::exit(ExitNotFound);
    };
    QObject::connect(&client, &InstanceClient::absent, &client, notThere, Qt::QueuedConnection);
    QObject::connect(&client, &InstanceClient::closed, &client, notThere, Qt::QueuedConnection);
    client.send(folder, Commands::fromCommandLine(line));
    return QCoreApplication::exec();
}

int runDesktop(const CommandLine &line, Clock &clock)
{
    const Result<Profile> profile = Profile::open(line.profile, line.demo);
    if (!profile) {
        printError(describe(profile.error()));
        return ExitUsage;
    }
    SettingsKeeper keeper(profile->configFile(), loadPolicy(systemPolicyFile()));
    keeper.followFile(clock);
    Translations translations(keeper.settings().language);

    InstanceServer server(profile->folder);
    if (const Result<void> started = server.start(); !started) {
        if (started.error().kind == ErrorKind::Forbidden)
            return handOver(line, profile->folder);
        printError(describe(started.error()));
        return ExitUsage;
    }
    const LogFile log(profile->folder, line.verbose);
    for (const SettingsProblem &problem : keeper.problems())
        printError(problem.toString());
    if (keeper.hasErrors()) {
        printError(QCoreApplication::translate("main", "Correct it, or move the file away to start with the defaults."));
        return ExitUsage;
    }

    Engine::Options options;
    options.profileFolder = profile->folder;
    options.demo = line.demo;
    options.demoOnce = !line.pictures.isEmpty();
    options.demoSpeed = line.pictures.isEmpty() ? 1 : 4;
    options.unprotectedSecrets = keeper.policy().unprotectedSecrets;
    Engine engine(options, keeper.settings(), clock);
    QObject::connect(&keeper, &SettingsKeeper::changed, &engine, &Engine::apply);
    Commands commands(engine);
    QObject::connect(&server, &InstanceServer::commandReceived, &commands,
                     [&commands](const QJsonObject &command, QLocalSocket *client) {
                         commands.run(command, client, [client](const QJsonObject &answer) {
                             InstanceServer::send(client, answer);
                         });
                     });
    const OpenedLinks openedLinks(commands);
    TerminationSignals termination;
    QObject::connect(&termination, &TerminationSignals::requested, qApp, &QCoreApplication::quit);

    std::unique_ptr<DemoPictures> pictures;
    std::unique_ptr<Desktop> desktop;
    if (!line.pictures.isEmpty()) {
        pictures = std::make_unique<DemoPictures>(engine, line.pictures,
                                                  themeFor(ThemeChoice::Light, false, QApplication::font()));
        QObject::connect(pictures.get(), &DemoPictures::finished, qApp,
                         [](bool good) { QCoreApplication::exit(good ? ExitDone : ExitNotFound); });
    } else {
        desktop = std::make_unique<Desktop>(engine, keeper, profile->folder);
        QObject::connect(desktop.get(), &Desktop::quitRequested, qApp, &QCoreApplication::quit);
        QObject::connect(&commands, &Commands::showCallRequested, desktop.get(), &Desktop::showCurrentCall);
        QObject::connect(&commands, &Commands::dialLinkRequested, desktop.get(), &Desktop::askToDial);
        QObject::connect(&engine, &Engine::settingsChanged, desktop.get(),
                         [&translations, &desktop](const Settings &now, const Settings &before) {
                             if (now.language == before.language)
                                 return;
                             translations.use(now.language);
                             desktop->retranslate();
                         });
        desktop->start(!line.demo);
    }
    engine.start();
    if (!line.link.isEmpty()) // in the next turn, when somebody can be asked
        QMetaObject::invokeMethod(
            &commands, [&] { commands.run(Commands::fromCommandLine(line), &commands, [](const QJsonObject &answer) {
                if (answer[u"error"].isString())
                    printError(answer[u"error"].toString());
            }); }, Qt::QueuedConnection);
    return QCoreApplication::exec();
}

} // namespace

int main(int argc, char *argv[])
{
    keepMemoryOutOfCrashReports();
    QCoreApplication::setApplicationName(u"ringside"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(RINGSIDE_VERSION));

    QStringList arguments;
    for (int i = 0; i < argc; ++i)
        arguments.append(QString::fromLocal8Bit(argv[i]));
    const ParsedCommandLine parsed = parseCommandLine(arguments);
    if (parsed.answer) {
        // What was asked for goes to standard output, what is wrong to standard error.
        (parsed.answer->exitCode == ExitDone ? printLine : printError)(parsed.answer->text.trimmed());
        return parsed.answer->exitCode;
    }

    SystemClock clock;
    if (parsed.commandLine.command != CommandLine::Command::Run) {
        QCoreApplication application(argc, argv);
        const Translations translations({});
        return runCommand(parsed.commandLine, clock);
    }
    // The words of the command line are ours, not Qt's.
    int ownArguments = 1;
    QApplication application(ownArguments, argv);
    QApplication::setWindowIcon(applicationIcon());
    QApplication::setDesktopFileName(u"ringside"_s);
    QApplication::setQuitOnLastWindowClosed(false);
    return runDesktop(parsed.commandLine, clock);
}
