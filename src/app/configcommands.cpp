#include "configcommands.h"

#include "commandrunner.h"
#include "describe.h"
#include "policytext.h"
#include "profile.h"
#include "settingskeeper.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <optional>

using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ConfigCommands)
};

// The settings of the profile; null: they cannot be used, which was said.
std::unique_ptr<SettingsKeeper> openSettings(const CommandLine &line)
{
    const Result<Profile> profile = Profile::open(line.profile, line.demo);
    if (!profile) {
        printError(describe(profile.error()));
        return nullptr;
    }
    auto keeper = std::make_unique<SettingsKeeper>(profile->configFile(), loadPolicy(systemPolicyFile()));
    for (const SettingsProblem &problem : keeper->problems())
        printError(problem.toString());
    if (keeper->hasErrors())
        return nullptr;
    return keeper;
}

QString shownValue(const Settings &settings, const QString &key)
{
    QString text = valueText(settings, key);
    // The file comes from somebody else: nothing in it may command the terminal or turn lines around.
    for (QChar &c : text)
        if (c != u'\n' && (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format))
            c = u' ';
    //: in a list of settings that change: there was, or will be, no value
    return text.isEmpty() ? Tr::tr("(nothing)") : text;
}

void printChanges(const Settings &now, const Settings &next, const Policy &policy)
{
    for (const QString &key : differingKeys(now, next)) {
        const QString before = shownValue(now, key);
        const QString after = shownValue(next, key);
        if (before.contains(u'\n') || after.contains(u'\n'))
            printLine(u"%1:\n  - %2\n  + %3"_s.arg(key, QString(before).replace(u'\n', u"\n    "_s),
                                                  QString(after).replace(u'\n', u"\n    "_s)));
        else
            printLine(u"%1: %2 → %3"_s.arg(key, before, after));
    }
    for (const CallSourceSettings &source : next.callSources) {
        const auto own = std::find_if(now.callSources.cbegin(), now.callSources.cend(),
                                      [&](const auto &one) { return one.name == source.name; });
        if (own != now.callSources.cend() && own->hosts != source.hosts)
            //: %1 a call source, %2 and %3 host names
            printLine(Tr::tr("NEW HOST: %1 is at %2 until now and will be at %3. Its password is not sent there until "
                             "you allow it.")
                          .arg(source.name, own->hosts.join(u", "_s), source.hosts.join(u", "_s)));
    }
    if (!policy.lockedKeys().isEmpty())
        printLine(Tr::tr("Settings that your administrator has locked stay as they are."));
}

std::optional<bool> askOnTerminal()
{
    if (!isTerminal(stdin))
        return std::nullopt;
    std::fputs(qPrintable(Tr::tr("Take these settings over? [y/N]") + u' '), stdout);
    std::fflush(stdout);
    char answer[16] = {};
    if (!std::fgets(answer, sizeof answer, stdin))
        return false;
    return answer[0] == 'y' || answer[0] == 'Y';
}

} // namespace

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

int exportConfig(const CommandLine &line)
{
    const auto keeper = openSettings(line);
    if (!keeper)
        return ExitUsage;
    QSaveFile file(line.file);
    const QByteArray text = exportText(keeper->settings());
    if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size() || !file.commit()) {
        printError(u"%1: %2"_s.arg(line.file, file.errorString()));
        return ExitUsage;
    }
    printLine(Tr::tr("%1 holds your settings, without passwords and without your extension.").arg(line.file));
    return ExitDone;
}

int importConfig(const CommandLine &line)
{
    const auto keeper = openSettings(line);
    if (!keeper)
        return ExitUsage;
    QFile file(line.file);
    if (!QFileInfo(line.file).isFile() || !file.open(QIODevice::ReadOnly)) {
        printError(Tr::tr("%1: there is no such file, or it cannot be read.").arg(line.file));
        return ExitUsage;
    }
    const LoadedSettings imported
        = importText(file.read(2 * 1024 * 1024), line.file, keeper->settings(), keeper->policy());
    for (const SettingsProblem &problem : imported.problems)
        printError(problem.toString());
    if (imported.hasErrors())
        return ExitUsage;
    if (differingKeys(keeper->settings(), imported.settings).isEmpty()) {
        printLine(Tr::tr("Nothing changes: these are your settings already."));
        return ExitDone;
    }
    printChanges(keeper->settings(), imported.settings, keeper->policy());
    if (!line.yes) {
        const std::optional<bool> agreed = askOnTerminal();
        if (!agreed.value_or(false)) {
            printLine(agreed ? Tr::tr("Nothing was changed.")
                             : Tr::tr("Nothing was changed. Give --yes to take these settings over."));
            return ExitNotFound;
        }
    }
    if (const Result<void> changed = keeper->change(imported.settings); !changed) {
        printError(describe(changed.error()));
        return ExitUsage;
    }
    printLine(Tr::tr("The settings were taken over. Passwords are not among them: give yours in the settings."));
    return ExitDone;
}

int printPolicy()
{
    const Policy policy = loadPolicy(systemPolicyFile());
    for (const SettingsProblem &problem : policy.problems)
        printError(problem.toString());
    if (!policy.found) {
        printLine(Tr::tr("There are no rules for this computer (%1).").arg(policy.file));
        return policy.problems.isEmpty() ? ExitDone : ExitUsage;
    }
    for (const QString &text : policyText(policy))
        printLine(text);
    return ExitDone;
}

} // namespace Ringside
