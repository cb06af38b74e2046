#pragma once

#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>

namespace Ringside {

// What people type into the settings, checked. Pure; thread: any.

//! Words between commas, semicolons or line breaks; blanks around them go, and repeated ones.
[[nodiscard]] QStringList listFromText(const QString &text);
//! "a, b".
[[nodiscard]] QString textFromList(const QStringList &list);

//! A host name or an IP address, without port or scheme.
[[nodiscard]] bool isHost(const QString &text);
//! Digits, letters and . _ - + * #: what an extension, a queue or a number may be called.
[[nodiscard]] bool isDialWord(const QString &text);
//! "PJSIP/1001": a technology and a name.
[[nodiscard]] bool isDevice(const QString &text);
//! At most six of 0-9 * #.
[[nodiscard]] bool isPrefix(const QString &text);
//! Something one line long without control characters, and not empty.
[[nodiscard]] bool isOneLine(const QString &text);

//! "follow_up" for "Follow up": letters, digits and _; never empty, not one of \a taken.
[[nodiscard]] QString codeFor(const QString &name, const QStringList &taken);
//! \a wanted, or with a number after it where it is one of \a taken.
[[nodiscard]] QString uniqueName(const QString &wanted, const QStringList &taken);
//! 0: for ever, which is longer than anything.
[[nodiscard]] bool isShorter(std::chrono::days one, std::chrono::days other);

} // namespace Ringside
