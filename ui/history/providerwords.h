#pragma once

#include "mainwindowaccess.h"

namespace Ringside {

// What the main window says of a directory or CRM. All text is neutralised, plain, one line. Thread: the GUI thread.

//! Callers are not looked up there at present.
[[nodiscard]] bool isOutOfOrder(const ProviderStatus &provider);
[[nodiscard]] QString providerName(const ProviderStatus &provider);
//! "96 calls left"; empty where that is not known.
[[nodiscard]] QString callsLeftText(const ProviderStatus &provider);
//! "HubSpot · 96 calls left", "Salesforce: sign-in needed"; of the status line. \a isShort: without numbers.
[[nodiscard]] QString providerLine(const ProviderStatus &provider, const MainWindowAccess &access, bool isShort);
//! The same as a sentence that says what to do.
[[nodiscard]] QString providerSentence(const ProviderStatus &provider, const MainWindowAccess &access);
//! "5 directories ready".
[[nodiscard]] QString readyText(int count);
//! "2 directories need attention".
[[nodiscard]] QString troubledText(int count);

} // namespace Ringside
