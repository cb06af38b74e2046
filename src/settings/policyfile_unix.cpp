#include "policy.h"
#include "policyfile_p.h"

#include <QFile>
#include <QFileInfo>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

// Symbolic links are followed: what they lead to is what is read.
QString reasonFor(const QString &path, const QString &what)
{
    struct stat status = {};
    if (::stat(QFile::encodeName(path).constData(), &status) != 0)
        return u"%1 cannot be looked at"_s.arg(what);
    if (status.st_uid != 0)
        return u"%1 does not belong to root"_s.arg(what);
    if (status.st_mode & (S_IWGRP | S_IWOTH))
        return u"%1 can be written by others than root"_s.arg(what);
    return {};
}

} // namespace

QString reasonToDistrust(const QString &path)
{
    if (const QString reason = reasonFor(path, u"it"_s); !reason.isEmpty())
        return reason;
    // Whoever can write the folder can put another file in its place.
    return reasonFor(QFileInfo(path).canonicalPath(), u"its folder"_s);
}

QString systemPolicyFile()
{
#ifdef Q_OS_MACOS
    return u"/Library/Application Support/Ringside/policy.yml"_s;
#else
    return u"/etc/ringside/policy.yml"_s;
#endif
}

} // namespace Ringside
