#include "policy.h"
#include "policyfile_p.h"

#include <QDir>
#include <QFileInfo>

#include <windows.h>
// after windows.h
#include <aclapi.h>
#include <shlobj.h>

using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

bool isAdministrators(PSID sid)
{
    return IsWellKnownSid(sid, WinBuiltinAdministratorsSid) || IsWellKnownSid(sid, WinLocalSystemSid);
}

// why owner and entries: everybody may make folders in ProgramData, and owns what he makes.
QString reasonFor(const QString &path, const QString &what)
{
    std::wstring name = QDir::toNativeSeparators(path).toStdWString();
    PSID owner = nullptr;
    PACL entries = nullptr;
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    if (GetNamedSecurityInfoW(name.data(), SE_FILE_OBJECT, OWNER_SECURITY_INFORMATION | DACL_SECURITY_INFORMATION,
                              &owner, nullptr, &entries, nullptr, &descriptor)
        != ERROR_SUCCESS)
        return u"%1 cannot be looked at"_s.arg(what);
    QString reason;
    if (!owner || !isAdministrators(owner))
        reason = u"%1 does not belong to the administrators"_s.arg(what);
    else if (!entries)
        reason = u"%1 can be written by everybody"_s.arg(what);
    constexpr DWORD writing = FILE_WRITE_DATA | FILE_APPEND_DATA | FILE_DELETE_CHILD | DELETE | WRITE_DAC | WRITE_OWNER
        | GENERIC_WRITE | GENERIC_ALL;
    for (DWORD i = 0; reason.isEmpty() && i < entries->AceCount; ++i) {
        void *raw = nullptr;
        if (!GetAce(entries, i, &raw))
            continue;
        const auto *entry = static_cast<const ACCESS_ALLOWED_ACE *>(raw);
        if (entry->Header.AceType != ACCESS_ALLOWED_ACE_TYPE || (entry->Header.AceFlags & INHERIT_ONLY_ACE))
            continue;
        auto *who = const_cast<DWORD *>(&entry->SidStart);
        if ((entry->Mask & writing) && !isAdministrators(who))
            reason = u"%1 can be written by others than the administrators"_s.arg(what);
    }
    LocalFree(descriptor);
    return reason;
}

} // namespace

QString reasonToDistrust(const QString &path)
{
    if (const QString reason = reasonFor(path, u"it"_s); !reason.isEmpty())
        return reason;
    return reasonFor(QFileInfo(path).absolutePath(), u"its folder"_s);
}

QString systemPolicyFile()
{
    // why not %ProgramData%: an agent can set that for the programs he starts.
    PWSTR folder = nullptr;
    QString path;
    if (SUCCEEDED(SHGetKnownFolderPath(FOLDERID_ProgramData, KF_FLAG_DEFAULT, nullptr, &folder)))
        path = QDir::fromNativeSeparators(QString::fromWCharArray(folder)) + u"/Ringside/policy.yml"_s;
    CoTaskMemFree(folder);
    return path;
}

} // namespace Ringside
