#include "ldapdirectory.h"

// Ringside without LDAP: see src/directory/ldap/CMakeLists.txt.

namespace Ringside {

using namespace Qt::StringLiterals;

std::optional<ConnectorForm> ldapForm()
{
    return std::nullopt;
}

bool needsPassword(const ProviderSettings &)
{
    return false;
}

bool keepsMirror(const ProviderSettings &)
{
    return false;
}

QStringList ldapHosts(const ProviderSettings &)
{
    return {};
}

Result<std::shared_ptr<LookupProvider>> makeLdap(const ProviderSettings &, const Secret &, const LdapSurroundings &)
{
    return fail(ErrorKind::Unsupported, u"this Ringside is built without LDAP"_s);
}

} // namespace Ringside
