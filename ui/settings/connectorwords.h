#pragma once

#include "connectorform.h"

namespace Ringside {

// Connectors come with words in English. Those of the built-in ones are known here, and so to translators; texts of
// help, which name what a vendor has in its own windows, are not among them. Thread: any.

//! \a form with its name, summary and labels in the program's language, as far as they are known.
[[nodiscard]] ConnectorForm inOurLanguage(ConnectorForm form);

//! All that are known, in English.
[[nodiscard]] QStringList connectorWords();

} // namespace Ringside
