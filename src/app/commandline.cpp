#include "commandline.h"

#include "diallink.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

using Command = CommandLine::Command;

constexpr auto helpText = R"(Ringside shows who is calling.

  ringside [--demo] [--show-call]              run in the tray; --demo plays a call centre
  ringside watch [--json]                      print calls and cards as they happen
  ringside lookup NUMBER [--json] [--no-cache] who is that?
  ringside import FILE [--region CC] [--map FIELD=COLUMN]... [--dry-run]
                                               take people from a CSV or vCard file
  ringside pop NUMBER [--name TEXT] [--line TEXT]
                                               show a card in the running instance
  ringside dial NUMBER                         dial in the running instance
  ringside open tel:NUMBER                     dial what a link names, after a question; also callto: and sip:
  ringside trace [CALL_ID] [--json]            why does the card of that call, or the newest, say what it says?
  ringside check                               try every configured connection
  ringside policy                              what the administrator has laid down here
  ringside config check FILE                   check a config.yml
  ringside config export FILE                  settings for colleagues, without secrets and extension
  ringside config import FILE [--yes]          take over such settings, after showing what changes

For whoever writes a connector:
  ringside connector list                      what can be connected
  ringside connector check FILE                is the file right? FILE is a file or a name of the list
  ringside connector try FILE --number N [--set NAME=VALUE]... [--region CC] [--trace] [--record FILE]
                                               ask the CRM who has the number N
  ringside connector replay FILE [--connector FILE]
                                               the same with what was recorded

Everywhere:
  --profile DIR   the folder that holds everything: config.yml, databases, logs
  --verbose       log to standard error
  --help, --version

Exit codes: 0 done, 1 not found or a check failed, 2 usage or configuration error.
)"_L1;

struct Option {
    QString CommandLine::*text = nullptr;
    bool CommandLine::*flag = nullptr;
    QList<Command> commands; // empty: all
};

const QHash<QString, Option> &options()
{
    static const QHash<QString, Option> table{
        {u"--profile"_s, {&CommandLine::profile, nullptr, {}}},
        {u"--verbose"_s, {nullptr, &CommandLine::verbose, {}}},
        {u"--demo"_s, {nullptr, &CommandLine::demo, {Command::Run, Command::Watch}}},
        {u"--show-call"_s, {nullptr, &CommandLine::showCall, {Command::Run}}},
        {u"--pictures"_s, {&CommandLine::pictures, nullptr, {Command::Run}}},
        {u"--json"_s, {nullptr, &CommandLine::json, {Command::Watch, Command::Lookup, Command::Trace}}},
        {u"--yes"_s, {nullptr, &CommandLine::yes, {Command::ConfigImport}}},
        {u"--no-cache"_s, {nullptr, &CommandLine::noCache, {Command::Lookup}}},
        {u"--dry-run"_s, {nullptr, &CommandLine::dryRun, {Command::Import}}},
        {u"--region"_s, {&CommandLine::region, nullptr, {Command::Import, Command::ConnectorTry}}},
        {u"--number"_s, {&CommandLine::number, nullptr, {Command::ConnectorTry}}},
        {u"--trace"_s, {nullptr, &CommandLine::trace, {Command::ConnectorTry}}},
        {u"--record"_s, {&CommandLine::record, nullptr, {Command::ConnectorTry}}},
        {u"--connector"_s, {&CommandLine::connector, nullptr, {Command::ConnectorReplay}}},
        {u"--name"_s, {&CommandLine::name, nullptr, {Command::Pop}}},
        {u"--line"_s, {&CommandLine::line, nullptr, {Command::Pop}}},
    };
    return table;
}

const QHash<QString, Command> &commands()
{
    static const QHash<QString, Command> table{
        {u"watch"_s, Command::Watch},   {u"lookup"_s, Command::Lookup}, {u"import"_s, Command::Import},
        {u"pop"_s, Command::Pop},       {u"check"_s, Command::Check},   {u"config"_s, Command::ConfigCheck},
        {u"dial"_s, Command::Dial},     {u"open"_s, Command::Run},      {u"trace"_s, Command::Trace},
        {u"policy"_s, Command::Policy}, {u"connector"_s, Command::ConnectorList},
    };
    return table;
}

const QHash<QString, Command> &configCommands()
{
    static const QHash<QString, Command> table{
        {u"check"_s, Command::ConfigCheck},
        {u"export"_s, Command::ConfigExport},
        {u"import"_s, Command::ConfigImport},
    };
    return table;
}

const QHash<QString, Command> &connectorCommands()
{
    static const QHash<QString, Command> table{
        {u"list"_s, Command::ConnectorList},
        {u"check"_s, Command::ConnectorCheck},
        {u"try"_s, Command::ConnectorTry},
        {u"replay"_s, Command::ConnectorReplay},
    };
    return table;
}

// Options that may be given several times, and what goes with them.
struct Repeatable {
    QStringList CommandLine::*list;
    Command command;
    const char *needs;
};

const QHash<QString, Repeatable> &repeatables()
{
    static const QHash<QString, Repeatable> table{
        {u"--map"_s,
         {&CommandLine::mapping, Command::Import, "--map takes FIELD=COLUMN, for example --map name=\"Full name\"."}},
        {u"--set"_s,
         {&CommandLine::settings, Command::ConnectorTry, "--set takes NAME=VALUE, for example --set token=env:TOKEN."}},
    };
    return table;
}

ParsedCommandLine wrong(const QString &what)
{
    return {{}, CommandLineAnswer{ExitUsage, what + u"\nringside --help says what there is.\n"_s}};
}

} // namespace

ParsedCommandLine parseCommandLine(const QStringList &arguments)
{
    CommandLine line;
    QStringList words;
    QStringList seen;
    for (qsizetype i = 1; i < arguments.size(); ++i) {
        QString word = arguments[i];
        // A number may begin with "-" nowhere, so that everything with a dash is an option; but what follows "open"
        // comes from a web page, and is never one.
        const bool isLink = !words.isEmpty() && words.first() == u"open"_s;
        if (!word.startsWith(u'-') || word == u"-"_s || isLink) {
            words.append(word);
            continue;
        }
        if (word == u"--help"_s || word == u"-h"_s)
            return {{}, CommandLineAnswer{ExitDone, helpText}};
        if (word == u"--version"_s)
            return {{}, CommandLineAnswer{ExitDone, u"ringside "_s + QLatin1StringView(RINGSIDE_VERSION) + u"\n"_s}};
        QString value;
        bool hasValue = false;
        if (const auto equals = word.indexOf(u'='); equals > 0) {
            value = word.mid(equals + 1);
            word.truncate(equals);
            hasValue = true;
        }
        const auto repeatable = repeatables().find(word);
        const bool isRepeatable = repeatable != repeatables().end();
        const auto option = options().find(word);
        if (option == options().end() && !isRepeatable)
            return wrong(u"There is no option %1."_s.arg(word));
        seen.append(word);
        if (option != options().end() && option->flag) {
            if (hasValue)
                return wrong(u"%1 takes no value."_s.arg(word));
            line.*option->flag = true;
            continue;
        }
        if (!hasValue) {
            if (++i >= arguments.size())
                return wrong(u"%1 needs a value."_s.arg(word));
            value = arguments[i];
        }
        if (isRepeatable) {
            if (value.indexOf(u'=') < 1)
                return wrong(QString::fromUtf8(repeatable->needs));
            (line.*repeatable->list).append(value);
        } else {
            line.*option->text = value;
        }
    }

    QString name;
    if (!words.isEmpty()) {
        if (isDialLink(words.first()))
            words.prepend(u"open"_s);
        name = words.takeFirst();
        const auto command = commands().find(name);
        if (command == commands().end())
            return wrong(u"There is no command %1."_s.arg(name));
        line.command = *command;
    }
    if (line.command == Command::ConfigCheck) {
        const auto command = configCommands().find(words.value(0));
        if (command == configCommands().end())
            return wrong(u"It is: ringside config check FILE, config export FILE or config import FILE."_s);
        line.command = *command;
        words.removeFirst();
    }
    if (line.command == Command::ConnectorList) {
        const auto command = connectorCommands().find(words.value(0));
        if (command == connectorCommands().end())
            return wrong(u"It is: ringside connector list, check FILE, try FILE --number N or replay FILE."_s);
        line.command = *command;
        words.removeFirst();
    }
    for (const QString &word : std::as_const(seen)) {
        const auto repeatable = repeatables().find(word);
        const QList<Command> allowed
            = repeatable != repeatables().end() ? QList{repeatable->command} : options().value(word).commands;
        if (!allowed.isEmpty() && !allowed.contains(line.command))
            return wrong(u"%1 does not go with %2."_s.arg(word, name.isEmpty() ? u"no command"_s : name));
    }

    const auto one = [&](QString CommandLine::*target, const QString &what) -> std::optional<QString> {
        if (words.isEmpty())
            return u"%1 needs %2."_s.arg(name, what);
        line.*target = words.takeFirst();
        return std::nullopt;
    };
    std::optional<QString> missing;
    switch (line.command) {
    case Command::Lookup:
    case Command::Pop:
    case Command::Dial:
        missing = one(&CommandLine::number, u"a NUMBER"_s);
        break;
    case Command::Import:
    case Command::ConfigCheck:
    case Command::ConfigExport:
    case Command::ConfigImport:
    case Command::ConnectorCheck:
    case Command::ConnectorReplay:
        missing = one(&CommandLine::file, u"a FILE"_s);
        break;
    case Command::ConnectorTry:
        missing = one(&CommandLine::file, u"a FILE"_s);
        if (!missing && line.number.isEmpty())
            return wrong(u"connector try needs --number N."_s);
        break;
    case Command::Trace:
        if (!words.isEmpty())
            line.callId = words.takeFirst();
        break;
    case Command::Run:
        if (name != u"open"_s)
            break;
        missing = one(&CommandLine::link, u"a link like tel:+14155550123"_s);
        if (!missing && !isDialLink(line.link))
            return wrong(u"open takes a link that begins with tel:, callto: or sip:."_s);
        break;
    case Command::Watch:
    case Command::Check:
    case Command::Policy:
    case Command::ConnectorList:
        break;
    }
    if (missing)
        return wrong(*missing);
    if (!words.isEmpty())
        return wrong(u"Too many words, beginning with \"%1\"; quote what has blanks."_s.arg(words.first()));
    return {line, std::nullopt};
}

} // namespace Ringside
