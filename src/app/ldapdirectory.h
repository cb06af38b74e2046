#pragma once

#include "clock.h"
#include "connectorform.h"
#include "lookupprovider.h"
#include "numberparser.h"
#include "result.h"
#include "secret.h"
#include "settings.h"

#include <memory>
#include <optional>

namespace Ringside {

//! LDAP as settings know it. Where Ringside is built without it (RINGSIDE_LDAP), nothing of it can be used, and makeLdap()
//! says so.
struct LdapSurroundings {
    const NumberParser &parser;
    Clock &clock;
    QString profileFolder; //!< what relative file names begin at
    QString mirrorFile; //!< where a copy would be kept
    QString region; //!< for numbers without a country
};

//! What has to be filled in; words in the language of the program. nullopt: this Ringside has no LDAP.
[[nodiscard]] std::optional<ConnectorForm> ldapForm();
[[nodiscard]] bool needsPassword(const ProviderSettings &provider);
//! Whether a copy is kept on this computer.
[[nodiscard]] bool keepsMirror(const ProviderSettings &provider);
//! Where the password goes.
[[nodiscard]] QStringList ldapHosts(const ProviderSettings &provider);
//! Errors: Misconfigured, naming the key; Unsupported.
[[nodiscard]] Result<std::shared_ptr<LookupProvider>> makeLdap(const ProviderSettings &provider, const Secret &password,
                                                               const LdapSurroundings &surroundings);

} // namespace Ringside
