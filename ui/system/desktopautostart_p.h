#pragma once

#include "autostart.h"
#include "desktopentry.h"

#include <QFileSystemWatcher>

namespace Ringside {

//! A desktop file in the autostart folder, as the freedesktop.org specification has it.
class DesktopAutostart : public Autostart
{
    Q_OBJECT

public:
    //! \a command: the program's full path, then its arguments.
    DesktopAutostart(XdgFolders folders, QStringList command);

    [[nodiscard]] Status status() const override;
    QFuture<Result<void>> set(bool on) override;

private:
    [[nodiscard]] QString ownFile() const;
    [[nodiscard]] std::optional<DesktopEntry> machineEntry() const;
    [[nodiscard]] Status statusOf(const DesktopEntry &entry) const;
    [[nodiscard]] Result<void> write(const QString &content);
    [[nodiscard]] Result<void> switchOff();
    void watch();

    XdgFolders m_folders;
    QStringList m_command;
    QFileSystemWatcher m_watcher;
};

} // namespace Ringside
