#pragma once

#include "connectorfile.h"

#include <QJsonObject>

namespace Ringside {

//! Makes the files that come with Ringside readable. As often as one likes.
void loadConnectorResources();

//! What in \a file is not as connector.schema.json has it.
[[nodiscard]] QList<ConnectorProblem> checkAgainstSchema(const QJsonObject &file);

} // namespace Ringside
