#include "ordinaryuser.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>

#include <grp.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

// Nobody's: above what systems give out, below what containers take.
constexpr uid_t userId = 64321;

bool copyFor(const QString &from, const QString &to)
{
    return QFile::copy(from, to) && chown(QFile::encodeName(to).constData(), userId, userId) == 0;
}

} // namespace

std::optional<int> runAsOrdinaryUser(int argc, char *argv[], const QStringList &files)
{
    if (geteuid() != 0)
        return std::nullopt;
    QTemporaryDir home;
    // The build folder may be closed to others; this is open to the user only.
    bool good = home.isValid() && chown(QFile::encodeName(home.path()).constData(), userId, userId) == 0;
    const QString program = QFileInfo(u"/proc/self/exe"_s).canonicalFilePath();
    const QString copy = home.filePath(QFileInfo(program).fileName());
    good = good && copyFor(program, copy);
    for (const QString &file : files)
        good = good && copyFor(file, home.filePath(QFileInfo(file).fileName()));
    if (!good) {
        std::fputs("the files of the test cannot be copied for another user\n", stderr);
        return 1;
    }

    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const QString &variable : {u"HOME"_s, u"TMPDIR"_s, u"XDG_RUNTIME_DIR"_s})
        environment.insert(variable, home.path());
    for (const QString &variable : {u"XDG_DATA_HOME"_s, u"XDG_CACHE_HOME"_s, u"XDG_CONFIG_HOME"_s})
        environment.remove(variable);
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::ForwardedChannels);
    process.setWorkingDirectory(home.path());
    process.setChildProcessModifier([] {
        if (setgroups(0, nullptr) != 0 || setgid(userId) != 0 || setuid(userId) != 0)
            _exit(1);
    });
    QStringList arguments;
    for (int i = 1; i < argc; ++i)
        arguments.append(QFile::decodeName(argv[i]));
    process.start(copy, arguments);
    process.waitForFinished(-1);
    return process.exitStatus() == QProcess::NormalExit ? process.exitCode() : 1;
}

} // namespace Ringside
