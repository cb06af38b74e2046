#include "urlschemes.h"

#include <QDesktopServices>
#include <QSettings>
#include <QUrl>

namespace Ringside {

using namespace Qt::StringLiterals;

namespace {

//! What the user chose in "Default apps". Programs may read it, and may not write it: the installer registers Ringside
//! as a candidate (Capabilities, RegisteredApplications), the user chooses.
class WindowsUrlSchemes : public UrlSchemes
{
public:
    [[nodiscard]] QList<Status> statuses() const override
    {
        QList<Status> result;
        for (const QString &scheme : schemes()) {
            Status status;
            status.scheme = scheme;
            const QString id = chosen(scheme);
            status.handler = id.isEmpty() ? Handler::Nobody
                : id.startsWith("Ringside."_L1, Qt::CaseInsensitive) ? Handler::Ours
                                                                     : Handler::Other;
            if (status.handler == Handler::Other)
                status.program = programOf(id);
            result.append(status);
        }
        return result;
    }

    [[nodiscard]] Way way() const override
    {
        for (const auto &root : {u"HKEY_LOCAL_MACHINE"_s, u"HKEY_CURRENT_USER"_s}) {
            const QSettings registered(root + u"\\Software\\RegisteredApplications"_s, QSettings::NativeFormat);
            if (registered.contains(u"Ringside"_s))
                return Way::SystemSettings;
        }
        return Way::None;
    }

    QFuture<Result<void>> makeOurs(const QString &) override
    {
        const bool opened = way() == Way::SystemSettings
            && QDesktopServices::openUrl(QUrl(u"ms-settings:defaultapps?registeredAppMachine=Ringside"_s));
        return QtFuture::makeReadyFuture(opened ? Result<void>() : Result<void>(fail(ErrorKind::Unsupported)));
    }

private:
    static QString chosen(const QString &scheme)
    {
        const QSettings choice(u"HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\Shell\\Associations\\"
                                "UrlAssociations\\%1\\UserChoice"_s.arg(scheme),
                               QSettings::NativeFormat);
        return choice.value(u"ProgId"_s).toString();
    }

    static QString programOf(const QString &id)
    {
        const QSettings application(u"HKEY_CLASSES_ROOT\\%1\\Application"_s.arg(id), QSettings::NativeFormat);
        const QString name = application.value(u"ApplicationName"_s).toString();
        // "@{…}" is a reference into a package's resources, no name.
        return name.isEmpty() || name.startsWith(u'@') ? id : name;
    }
};

} // namespace

std::unique_ptr<UrlSchemes> makeUrlSchemes()
{
    return std::make_unique<WindowsUrlSchemes>();
}

} // namespace Ringside
