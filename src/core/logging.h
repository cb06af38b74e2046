#pragma once

#include "phonenumber.h"

#include <QLoggingCategory>
#include <QString>

namespace Ringside {

// One category a room, default level Info. Secrets and personal data never reach a log: numbers go
// through redact(), names and notes do not go at all.
Q_DECLARE_LOGGING_CATEGORY(lcCore)
Q_DECLARE_LOGGING_CATEGORY(lcPhone)
Q_DECLARE_LOGGING_CATEGORY(lcStore)
Q_DECLARE_LOGGING_CATEGORY(lcNet)
Q_DECLARE_LOGGING_CATEGORY(lcSecrets)
Q_DECLARE_LOGGING_CATEGORY(lcSettings)
Q_DECLARE_LOGGING_CATEGORY(lcAmi)
Q_DECLARE_LOGGING_CATEGORY(lcDemo)
Q_DECLARE_LOGGING_CATEGORY(lcLdap)
Q_DECLARE_LOGGING_CATEGORY(lcPhoneBook)
Q_DECLARE_LOGGING_CATEGORY(lcSql)
Q_DECLARE_LOGGING_CATEGORY(lcLookup)
Q_DECLARE_LOGGING_CATEGORY(lcExpr)
Q_DECLARE_LOGGING_CATEGORY(lcCrm)
Q_DECLARE_LOGGING_CATEGORY(lcJournal)
Q_DECLARE_LOGGING_CATEGORY(lcPop)
Q_DECLARE_LOGGING_CATEGORY(lcApp)
Q_DECLARE_LOGGING_CATEGORY(lcUi)

//! Country code and the last two digits: "+1…23". For the log.
[[nodiscard]] QString redact(const PhoneNumber &number);

} // namespace Ringside
