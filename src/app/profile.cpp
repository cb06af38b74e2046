#include "profile.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Ringside {

QString Profile::configFile() const
{
    return folder + u"/config.yml"_s;
}

Result<Profile> Profile::open(const QString &folder, bool demo)
{
    QString path = folder;
    if (path.isEmpty()) {
        path = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/ringside"_s;
        if (demo)
            path += u"/demo"_s;
    }
    path = QDir::cleanPath(QDir(path).absolutePath());
    const bool isNew = !QDir(path).exists();
    if (isNew && !QDir().mkpath(path))
        return fail(ErrorKind::Storage, u"the folder %1 cannot be made"_s.arg(path));
    if (isNew)
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    return Profile{path};
}

QString problemText(const QList<SettingsProblem> &problems)
{
    QString text;
    for (const SettingsProblem &problem : problems)
        text += problem.toString() + u'\n';
    return text;
}

} // namespace Ringside
