#pragma once

#include "connectorsession.h"

#include <QStringList>

namespace Ringside {

//! The hosts that secrets and tokens of \a access are sent to, as far as they are known before anybody has signed in: that
//! of the API, and those for signing in. In small letters, without port, each once.
//!
//! Not in it: where a sign-in may send the program besides (ConnectorAuthentication::hosts). Empty also where nothing
//! secret is sent, and where the secret is the address itself.
//! Thread: any.
[[nodiscard]] QStringList connectorHosts(const Connector &connector, const ConnectorAccess &access);

} // namespace Ringside
