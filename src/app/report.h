#pragma once

#include "callercard.h"
#include "callsource.h"

#include <QJsonObject>

namespace Ringside {

// What the command line prints, and what instances send each other: one JSON object each, snake_case, null for
// what is not known, ISO 8601 UTC. The README documents every member.

[[nodiscard]] QJsonObject connectionReport(const QString &source, const ConnectionStatus &status);
//! \a at: when it happened.
[[nodiscard]] QJsonObject callReport(const Call &call, const QDateTime &at);
[[nodiscard]] QJsonObject cardReport(const CallerCard &card);
[[nodiscard]] QJsonObject lookupReport(const LookupState &state);

//! The same for people: one line, no line break inside, nothing that a terminal takes for a command.
//! Empty for what is not worth a line.
[[nodiscard]] QString reportText(const QJsonObject &report);

} // namespace Ringside
