#pragma once

#include "connectorfile.h"

#include <QJsonObject>

namespace Ringside {

//! What in \a file is not as connector.schema.json has it.
[[nodiscard]] QList<ConnectorProblem> checkAgainstSchema(const QJsonObject &file);

} // namespace Ringside
