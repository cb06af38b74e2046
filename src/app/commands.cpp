#include "commands.h"

#include "describe.h"
#include "diallink.h"
#include "engine.h"
#include "importreport.h"
#include "phonebookimporter.h"
#include "report.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Commands)
};

QJsonObject exitWith(ExitCode code)
{
    return {{u"exit"_s, int(code)}};
}

QJsonObject errorText(const QString &text)
{
    return {{u"error"_s, text}};
}

QJsonObject plainText(const QString &text)
{
    return {{u"text"_s, text}};
}

} // namespace

Commands::Commands(Engine &engine, QObject *parent)
    : QObject(parent)
    , m_engine(engine)
{
}

QJsonObject Commands::fromCommandLine(const CommandLine &line)
{
    switch (line.command) {
    case CommandLine::Command::Run:
        if (!line.link.isEmpty())
            return {{u"command"_s, u"open"_s}, {u"link"_s, line.link}};
        return {{u"command"_s, u"show"_s}};
    case CommandLine::Command::Watch:
        return {{u"command"_s, u"watch"_s}};
    case CommandLine::Command::Lookup:
        return {{u"command"_s, u"lookup"_s}, {u"number"_s, line.number}, {u"no_cache"_s, line.noCache}};
    case CommandLine::Command::Import:
        return {{u"command"_s, u"import"_s},
                {u"file"_s, QFileInfo(line.file).absoluteFilePath()},
                {u"region"_s, line.region},
                {u"mapping"_s, QJsonArray::fromStringList(line.mapping)},
                {u"dry_run"_s, line.dryRun}};
    case CommandLine::Command::Pop:
        return {{u"command"_s, u"pop"_s},
                {u"number"_s, line.number},
                {u"name"_s, line.name},
                {u"line"_s, line.line}};
    case CommandLine::Command::Dial:
        return {{u"command"_s, u"dial"_s}, {u"number"_s, line.number}};
    case CommandLine::Command::Check:
        return {{u"command"_s, u"check"_s}};
    case CommandLine::Command::Trace:
        return {{u"command"_s, u"trace"_s}, {u"call_id"_s, line.callId}};
    case CommandLine::Command::Policy:
    case CommandLine::Command::ConfigCheck:
    case CommandLine::Command::ConfigExport:
    case CommandLine::Command::ConfigImport:
    case CommandLine::Command::ConnectorList:
    case CommandLine::Command::ConnectorCheck:
    case CommandLine::Command::ConnectorTry:
    case CommandLine::Command::ConnectorReplay:
        break;
    }
    return {};
}

void Commands::run(const QJsonObject &command, QObject *client, const Answer &answer)
{
    const QString name = command[u"command"].toString();
    if (name == u"watch"_s) {
        watch(client, answer);
    } else if (name == u"lookup"_s) {
        lookUp(command, client, answer);
    } else if (name == u"import"_s) {
        importPeople(command, client, answer);
    } else if (name == u"pop"_s) {
        pop(command, answer);
    } else if (name == u"dial"_s) {
        dial(command, client, answer);
    } else if (name == u"open"_s) {
        openLink(command, answer);
    } else if (name == u"trace"_s) {
        trace(command, answer);
    } else if (name == u"check"_s) {
        check(client, answer);
    } else if (name == u"show"_s) {
        Q_EMIT showCallRequested();
        answer(plainText(Tr::tr("Ringside is already running for this profile.")));
        answer(exitWith(ExitDone));
    } else {
        answer(errorText(Tr::tr("The running instance does not know this command; is it another version?")));
        answer(exitWith(ExitUsage));
    }
}

void Commands::watch(QObject *client, const Answer &answer)
{
    const auto report = [answer](const QJsonObject &object) { answer({{u"report"_s, object}}); };
    for (const Engine::SourceStatus &source : m_engine.sources())
        report(connectionReport(source.name, source.status));
    for (const Call &call : m_engine.tracker().calls())
        report(callReport(call, m_engine.clock().nowUtc()));
    for (const CallerCard &card : m_engine.pop().cards())
        report(cardReport(card));
    connect(&m_engine, &Engine::connectionChanged, client,
            [report](const QString &source, const ConnectionStatus &status) {
                report(connectionReport(source, status));
            });
    connect(&m_engine, &Engine::callReported, client,
            [report](const Call &call, const QDateTime &at) { report(callReport(call, at)); });
    // A card is reported when what is known of the caller changes, not when only the call does.
    const auto known = std::make_shared<QHash<CallId, LookupState>>(); // lives as long as the connection below
    connect(&m_engine.pop(), &ScreenPop::cardUpdated, client, [report, known](const CallerCard &card) {
        if (known->value(card.id()) == card.lookup)
            return;
        if (card.call.isOver())
            known->remove(card.id());
        else
            known->insert(card.id(), card.lookup);
        report(cardReport(card));
    });
}

void Commands::lookUp(const QJsonObject &command, QObject *client, const Answer &answer)
{
    const PhoneNumber number = m_engine.parse(command[u"number"].toString());
    m_engine.lookup()
        .lookUp(number, {command[u"no_cache"].toBool()})
        .then(client, [answer](const LookupState &state) {
            answer({{u"report"_s, lookupReport(state)}});
            answer(exitWith(state.candidates.isEmpty() ? ExitNotFound : ExitDone));
        });
}

void Commands::importPeople(const QJsonObject &command, QObject *client, const Answer &answer)
{
    const QString file = command[u"file"].toString();
    ImportOptions options;
    options.region = command[u"region"].toString();
    if (options.region.isEmpty())
        options.region = m_engine.tracker().dialPlan().region();
    options.dryRun = command[u"dry_run"].toBool();
    for (const QJsonValue &value : command[u"mapping"].toArray()) {
        const QString pair = value.toString();
        const auto equals = pair.indexOf(u'=');
        options.mapping.insert(pair.mid(equals + 1).trimmed(), pair.left(equals).trimmed());
    }
    // Lives as long as this import: whoever asked for it hears how far it is, and ends it by going away.
    auto *underWay = new QObject(client);
    PhoneBookImporter &importer = m_engine.importer();
    connect(&importer, &PhoneBookImporter::progress, underWay, [answer](const ImportProgress &progress) {
        answer({{u"progress"_s, progress.fraction}, {u"read"_s, progress.read}});
    });
    connect(client, &QObject::destroyed, underWay, [&importer] { importer.cancel(); });
    importer.import(file, options).then(client, [answer, file, underWay](const Result<ImportReport> &report) {
        delete underWay;
        if (!report) {
            answer(errorText(u"%1: %2"_s.arg(file, describe(report.error()))));
            answer(exitWith(ExitNotFound));
            return;
        }
        for (const ImportProblem &problem : report->problems)
            answer(errorText(u"%1:%2: %3"_s.arg(file, QString::number(problem.line), problem.text)));
        if (report->problemCount > report->problems.size())
            answer(errorText(Tr::tr("… and %n more rows like these.", nullptr,
                                    int(report->problemCount - report->problems.size()))));
        const QString counts
            = Tr::tr("%1 read: %2 added, %3 updated, %4 unchanged, %5 joined with a row before, %6 skipped.")
                  .arg(QString::number(report->read), QString::number(report->added),
                       QString::number(report->updated), QString::number(report->unchanged),
                       QString::number(report->merged), QString::number(report->skipped));
        answer(plainText(report->dryRun ? Tr::tr("Tried only, nothing was changed. %1").arg(counts) : counts));
        answer(exitWith(ExitDone));
    });
}

void Commands::pop(const QJsonObject &command, const Answer &answer)
{
    m_engine.popSample(command[u"number"].toString(), command[u"name"].toString(), command[u"line"].toString());
    answer(exitWith(ExitDone));
}

// Asks nothing: the user has typed the number.
void Commands::dial(const QJsonObject &command, QObject *client, const Answer &answer)
{
    const QString text = command[u"number"].toString();
    m_engine.dial(text).then(client, [answer](const Result<void> &dialled) {
        if (!dialled) {
            answer(errorText(describe(dialled.error())));
            answer(exitWith(ExitNotFound));
            return;
        }
        answer(plainText(Tr::tr("Your phone rings; take it, and the number is dialled.")));
        answer(exitWith(ExitDone));
    });
}

void Commands::openLink(const QJsonObject &command, const Answer &answer)
{
    const auto target = targetOfLink(command[u"link"].toString());
    if (!target) {
        answer(errorText(Tr::tr("This link names no number that can be dialled.")));
        answer(exitWith(ExitNotFound));
        return;
    }
    Q_EMIT dialLinkRequested(target->digits());
    answer(exitWith(ExitDone));
}

void Commands::trace(const QJsonObject &command, const Answer &answer)
{
    const QList<CallId> calls = m_engine.traces().calls();
    CallId id{command[u"call_id"].toString()};
    if (id.isEmpty() && !calls.isEmpty())
        id = calls.last();
    const CallTrace trace = m_engine.trace(id);
    if (trace.entries.isEmpty()) {
        answer(errorText(calls.isEmpty() ? Tr::tr("There was no call since Ringside was started.")
                                         : Tr::tr("No call of this id is remembered; `ringside watch --json` shows ids.")));
        answer(exitWith(ExitNotFound));
        return;
    }
    answer({{u"report"_s, traceReport(trace)}});
    answer(exitWith(ExitDone));
}

void Commands::check(QObject *client, const Answer &answer)
{
    if (const QString forbidden = m_engine.forbiddenSecrets(); !forbidden.isEmpty())
        answer(errorText(forbidden));
    m_engine.check().then(client, [answer](const QList<Engine::CheckLine> &lines) {
        bool good = true;
        for (const Engine::CheckLine &line : lines) {
            good = good && line.good;
            answer(plainText(u"%1  %2: %3"_s.arg(line.good ? Tr::tr("good") : Tr::tr("FAILED"), line.name,
                                                  line.text)));
        }
        if (lines.isEmpty())
            answer(plainText(Tr::tr("Nothing is configured yet: add call_sources to config.yml.")));
        answer(exitWith(good ? ExitDone : ExitNotFound));
    });
}

} // namespace Ringside
