#pragma once

#include "settings.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <optional>
#include <utility>

namespace Ringside {

struct ConnectorForm;

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
//! As isOneLine(), but for values of any use: a filter, a list of columns.
[[nodiscard]] bool isLongLine(const QString &text);
//! Several lines of it: a query.
[[nodiscard]] bool isLongText(const QString &text);
//! http or https with a host, and without a user name or a password in it.
[[nodiscard]] bool isWebAddress(const QString &text);
//! Lines as they stand, without blanks around them, empty and repeated ones: values may have commas in them.
[[nodiscard]] QStringList linesFromText(const QString &text);

//! "follow_up" for "Follow up": letters, digits and _; never empty, not one of \a taken.
[[nodiscard]] QString codeFor(const QString &name, const QStringList &taken);
//! \a wanted, or with a number after it where it is one of \a taken.
[[nodiscard]] QString uniqueName(const QString &wanted, const QStringList &taken);
//! 0: for ever, which is longer than anything.
[[nodiscard]] bool isShorter(std::chrono::days one, std::chrono::days other);

//! How a text is compared when something is looked for: without case and marks.
[[nodiscard]] QString searchable(const QString &text);
//! Both searchable().
[[nodiscard]] bool hasAllWords(const QString &text, const QStringList &words);

//! Names of the parameters that \a form requires for the chosen way to sign in and \a provider does not have.
[[nodiscard]] QStringList missingFrom(const ConnectorForm &form, const ProviderSettings &provider);
//! What \a provider refers to in the keychain, however deep in its parameters, each with its key.
[[nodiscard]] QList<std::pair<QString, SecretRef>> keychainSecrets(const ProviderSettings &provider);
//! The names in the keychain that anything in \a settings refers to.
[[nodiscard]] QStringList secretNames(const Settings &settings);

} // namespace Ringside
