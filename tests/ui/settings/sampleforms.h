#pragma once

#include "connectorform.h"

namespace Ringside {

//! What can be added to settings, as the connectors that come with Ringside describe themselves: fields of all kinds,
//! several ways to sign in.
[[nodiscard]] QList<ConnectorForm> sampleForms();

} // namespace Ringside
