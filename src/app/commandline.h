#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace Ringside {

//! Exit codes of every command.
enum ExitCode : int {
    ExitDone = 0,
    ExitNotFound = 1, //!< not found, or a check failed
    ExitUsage = 2, //!< wrong usage or configuration
};

//! What the user asked for on the command line.
struct CommandLine {
    enum class Command {
        Run,
        Watch,
        Lookup,
        Import,
        Pop,
        Dial,
        Check,
        Trace,
        Policy,
        ConfigCheck,
        ConfigExport,
        ConfigImport,
        ConnectorList,
        ConnectorCheck,
        ConnectorTry,
        ConnectorReplay,
    };

    Command command = Command::Run;
    QString profile; //!< folder; empty: the user's own
    bool demo = false;
    bool json = false;
    bool noCache = false;
    bool dryRun = false;
    bool showCall = false; //!< show the card of the current call, also in a running instance
    bool verbose = false; //!< log to standard error
    QString pictures; //!< folder for the cards of a demo without display
    bool yes = false; //!< config import: without a question
    QString link; //!< run: a telephone link ("tel:…") that was opened; comes from anywhere
    QString number; //!< lookup, pop, dial, connector try
    QString callId; //!< trace; empty: the newest call
    QString name; //!< pop
    QString line; //!< pop
    QString file; //!< import, config check, export, import, connector check, try, replay
    QString region; //!< import, connector try
    QStringList mapping; //!< import: "field=column"
    QStringList settings; //!< connector try: "name=value"
    QString record; //!< connector try: the file to record into
    QString connector; //!< connector replay: another connector than the recorded one
    bool trace = false; //!< connector try: print every request and answer
};

//! What to print instead of running: help and version (exit 0) or what is wrong (exit 2).
struct CommandLineAnswer {
    int exitCode = ExitUsage;
    QString text;
};

struct ParsedCommandLine {
    CommandLine commandLine;
    std::optional<CommandLineAnswer> answer; //!< set: print it and leave
};

//! Reads \a arguments (the program's name first). Does not look at files or the environment.
[[nodiscard]] ParsedCommandLine parseCommandLine(const QStringList &arguments);

} // namespace Ringside
