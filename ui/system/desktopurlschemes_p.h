#pragma once

#include "desktopentry.h"
#include "urlschemes.h"

namespace Ringside {

//! As the freedesktop.org specification of default applications has it: mimeapps.list, read and written directly.
class DesktopUrlSchemes : public UrlSchemes
{
    Q_OBJECT

public:
    explicit DesktopUrlSchemes(XdgFolders folders);

    [[nodiscard]] QList<Status> statuses() const override;
    [[nodiscard]] Way way() const override;
    QFuture<Result<void>> makeOurs(const QString &scheme) override;

private:
    [[nodiscard]] QStringList lists() const;
    [[nodiscard]] QString handlerOf(const QString &type) const;
    [[nodiscard]] std::optional<DesktopEntry> application(const QString &id) const;
    [[nodiscard]] Result<void> setDefault(const QString &type) const;

    XdgFolders m_folders;
};

} // namespace Ringside
