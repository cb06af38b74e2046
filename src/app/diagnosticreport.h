#pragma once

#include "settings.h"

#include <QString>
#include <QStringList>

namespace Ringside {

class Engine;

//! What a diagnostic report begins with: version, system, state of all connections, which settings are in use.
//! Holds no name, number, host, user or secret. Thread: that of the engine.
[[nodiscard]] QString diagnosticHead(Engine &engine, const QString &profileFolder,
                                     const QStringList &lockedKeys = {});

//! The end of the log in \a profileFolder, redacted once more: whatever looks like a telephone number, an address or a
//! path of the user goes, whoever wrote it. Thread: any; reads at most a few hundred kilobytes.
[[nodiscard]] QString diagnosticLog(const QString &profileFolder);

//! \a text without what may be personal: "+4930…12" for numbers of five digits and more, no e-mail addresses, no home
//! folder, no addresses of computers. Pure.
[[nodiscard]] QString withoutPersonalData(const QString &text);

} // namespace Ringside
