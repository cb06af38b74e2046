#include "bareroot.h"

#include <QDir>
#include <QFile>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace Ringside {

Outcome run(const QString &program, const QStringList &arguments, const QStringList &environment, const QString &folder)
{
    QProcess process;
    QProcessEnvironment variables = QProcessEnvironment::systemEnvironment();
    variables.insert(u"LC_ALL"_s, u"C.UTF-8"_s);
    variables.insert(u"DEBIAN_FRONTEND"_s, u"noninteractive"_s);
    for (const QString &variable : environment)
        variables.insert(variable.section(u'=', 0, 0), variable.section(u'=', 1));
    process.setProcessEnvironment(variables);
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.setStandardInputFile(QProcess::nullDevice());
    if (!folder.isEmpty())
        process.setWorkingDirectory(folder);
    process.start(program, arguments);
    if (!process.waitForStarted())
        return {-1, u"%1: %2"_s.arg(program, process.errorString())};
    if (!process.waitForFinished(120000)) {
        process.kill();
        process.waitForFinished();
        return {-1, u"%1 did not end in time"_s.arg(program)};
    }
    const QString output = QString::fromUtf8(process.readAll());
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1, output};
}

BareRoot::BareRoot(const QString &original)
    : m_cache(original + u".archives"_s)
{
    const auto must = [this](const Outcome &outcome) {
        if (m_problem.isEmpty() && !outcome.good())
            m_problem = outcome.output.isEmpty() ? u"a command failed"_s : outcome.output;
    };
    must(Ringside::run(u"cp"_s, {u"-a"_s, u"--reflink=auto"_s, original, path(QString())}));
    must(Ringside::run(u"mkdir"_s, {u"-p"_s, m_cache + u"/partial"_s}));
    // why: dpkg waits for the disk after every file, which protects nothing here.
    must(Ringside::run(u"sh"_s, {u"-c"_s, u"echo force-unsafe-io >\"$1\""_s, u"sh"_s, path(u"/etc/dpkg/dpkg.cfg.d/test"_s)}));
    // why its own sources go: those of this computer name the lists that are put in.
    must(Ringside::run(u"sh"_s,
                       {u"-c"_s, u"rm -rf \"$1\"/sources.list* && mkdir -p \"$1\" && "
                                 "for f in sources.list sources.list.d keyrings trusted.gpg.d; do "
                                 "if [ -e /etc/apt/$f ]; then cp -rL /etc/apt/$f \"$1\"; fi; done"_s,
                        u"sh"_s, path(u"/etc/apt"_s)}));
}

BareRoot::~BareRoot() = default;

Outcome BareRoot::fetch(const QStringList &packages)
{
    const QStringList arguments
        = QStringList{u"-y"_s, u"-q"_s, u"--no-install-recommends"_s, u"--download-only"_s, u"-o"_s,
                      u"Dir::State::status="_s + path(u"/var/lib/dpkg/status"_s), u"-o"_s,
                      u"Dir::Cache::archives="_s + m_cache, u"-o"_s, u"Debug::NoLocking=1"_s, u"-o"_s,
                      u"APT::Sandbox::User=root"_s, u"install"_s}
        + packages;
    Outcome outcome = Ringside::run(u"apt-get"_s, arguments);
    if (!outcome.good()) {
        // The lists may be missing, or older than the mirror.
        outcome = Ringside::run(u"apt-get"_s, {u"update"_s, u"-q"_s});
        if (outcome.good())
            outcome = Ringside::run(u"apt-get"_s, arguments);
    }
    if (!outcome.good())
        return outcome;
    return Ringside::run(u"sh"_s, {u"-c"_s, u"mkdir -p \"$2/var/lib/apt/lists\" \"$2/var/cache/apt/archives/partial\" && "
                                            "cp -r /var/lib/apt/lists/. \"$2/var/lib/apt/lists\" && "
                                            "cp --reflink=auto \"$1\"/*.deb \"$2/var/cache/apt/archives\""_s,
                                   u"sh"_s, m_cache, path(QString())});
}

Outcome BareRoot::run(const QStringList &command, const QStringList &environment) const
{
    const QStringList inside{u"--mount"_s, u"--pid"_s, u"--kill-child"_s, u"--fork"_s, u"--mount-proc="_s + path(u"/proc"_s),
                             u"chroot"_s, path(QString()), u"env"_s, u"-i"_s, u"HOME=/root"_s, u"LC_ALL=C.UTF-8"_s,
                             u"PATH=/usr/sbin:/usr/bin:/sbin:/bin"_s, u"DEBIAN_FRONTEND=noninteractive"_s};
    return Ringside::run(u"unshare"_s, inside + environment + command);
}

Outcome BareRoot::apt(const QStringList &arguments) const
{
    return run(QStringList{u"unshare"_s, u"--net"_s, u"apt-get"_s, u"-y"_s, u"-q"_s, u"--no-install-recommends"_s}
               + arguments);
}

} // namespace Ringside
