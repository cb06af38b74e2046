#pragma once

#include "connectorform.h"
#include "result.h"
#include "settings.h"
#include "sqlsettings.h"

namespace Ringside {

//! What has to be filled in for a database; words in the language of the program.
[[nodiscard]] ConnectorForm sqlForm();
//! As read from settings, without its password and region. Errors: Misconfigured, naming the key.
[[nodiscard]] Result<SqlSettings> sqlSettings(const ProviderSettings &provider);
//! Where the password goes.
[[nodiscard]] QStringList sqlHosts(const ProviderSettings &provider);

} // namespace Ringside
