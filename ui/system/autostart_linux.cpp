#include "desktopautostart_p.h"

#include "logging.h"
#ifdef RINGSIDE_HAS_DBUS
#include "portalautostart_p.h"
#endif

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

namespace Ringside {

using namespace Qt::StringLiterals;

namespace {

constexpr auto fileName = "/autostart/ringside.desktop"_L1;

QFuture<Result<void>> ready(const Result<void> &result)
{
    return QtFuture::makeReadyFuture(result);
}

bool isSameProgram(const QString &named, const QString &ours)
{
    const QString path = QDir::isAbsolutePath(named) ? named : QStandardPaths::findExecutable(named);
    const QString real = QFileInfo(path).canonicalFilePath();
    return !real.isEmpty() && real == QFileInfo(ours).canonicalFilePath();
}

} // namespace

DesktopAutostart::DesktopAutostart(XdgFolders folders, QStringList command)
    : m_folders(std::move(folders))
    , m_command(std::move(command))
{
    watch();
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, [this] {
        watch();
        Q_EMIT changed();
    });
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, [this] {
        watch();
        Q_EMIT changed();
    });
}

// why both: a file that is replaced is a change of its folder, one that is rewritten in place is not.
void DesktopAutostart::watch()
{
    const QString folder = QFileInfo(ownFile()).path();
    for (const QString &path : {folder, ownFile()}) {
        if (QFileInfo::exists(path) && !m_watcher.files().contains(path)
            && !m_watcher.directories().contains(path))
            m_watcher.addPath(path);
    }
}

QString DesktopAutostart::ownFile() const
{
    return m_folders.configHome + fileName;
}

std::optional<DesktopEntry> DesktopAutostart::machineEntry() const
{
    for (const QString &folder : m_folders.config) {
        if (auto entry = DesktopEntry::read(folder + fileName))
            return entry;
    }
    return std::nullopt;
}

Autostart::Status DesktopAutostart::status() const
{
    if (const auto own = DesktopEntry::read(ownFile()))
        return statusOf(*own);
    Status status;
    status.state = State::Off;
    if (const auto machine = machineEntry())
        status = statusOf(*machine);
    status.isMachineWide = status.state != State::Off;
    return status;
}

Autostart::Status DesktopAutostart::statusOf(const DesktopEntry &entry) const
{
    const auto namesOurDesktop = [this](const QStringList &names) {
        return std::any_of(names.cbegin(), names.cend(),
                           [this](const QString &name) { return m_folders.desktops.contains(name.toLower()); });
    };
    Status status;
    status.state = State::Off;
    const QStringList only = entry.list(u"OnlyShowIn"_s);
    if (entry.isTrue(u"Hidden"_s) || (!only.isEmpty() && !namesOurDesktop(only))
        || namesOurDesktop(entry.list(u"NotShowIn"_s)))
        return status;
    if (entry.value(u"X-GNOME-Autostart-enabled"_s) == "false"_L1) {
        status.state = State::Blocked;
        return status;
    }
    const QString program = entry.command().value(0);
    const QString wanted = entry.value(u"TryExec"_s);
    if (program.isEmpty() || (!wanted.isEmpty() && QStandardPaths::findExecutable(wanted).isEmpty()))
        return status;
    status.state = isSameProgram(program, m_command.value(0)) ? State::On : State::OtherProgram;
    if (status.state == State::OtherProgram)
        status.program = program;
    return status;
}

QFuture<Result<void>> DesktopAutostart::set(bool on)
{
    const Result<void> done = on
        ? write(u"[Desktop Entry]\nType=Application\nName=Ringside\nIcon=ringside\nExec=%1\n"
                 "Terminal=false\nX-GNOME-Autostart-enabled=true\n"_s.arg(desktopCommand(m_command)))
        : switchOff();
    watch();
    if (done)
        Q_EMIT changed();
    return ready(done);
}

Result<void> DesktopAutostart::switchOff()
{
    // An entry for all users can only be hidden by one of ours.
    if (machineEntry())
        return write(u"[Desktop Entry]\nType=Application\nName=Ringside\nHidden=true\n"_s);
    if (QFile::exists(ownFile()) && !QFile::remove(ownFile()))
        return fail(ErrorKind::Storage, ownFile());
    return {};
}

Result<void> DesktopAutostart::write(const QString &content)
{
    const QFileInfo file(ownFile());
    QDir().mkpath(file.path());
    QSaveFile target(file.filePath());
    if (!target.open(QIODevice::WriteOnly) || target.write(content.toUtf8()) < 0 || !target.commit()) {
        qCWarning(lcUi) << "the autostart entry cannot be written:" << target.errorString();
        return fail(ErrorKind::Storage, target.errorString());
    }
    return {};
}

std::unique_ptr<Autostart> makeAutostart(const QStringList &arguments)
{
    // An AppImage is mounted somewhere else each time; its own file is what can be started again.
    const QString image = qEnvironmentVariable("APPIMAGE");
    const QString program = image.isEmpty() ? QCoreApplication::applicationFilePath() : image;
#ifdef RINGSIDE_HAS_DBUS
    if (isInFlatpak())
        return makePortalAutostart(arguments);
#endif
    return std::make_unique<DesktopAutostart>(XdgFolders::ofEnvironment(), QStringList{program} + arguments);
}

} // namespace Ringside
