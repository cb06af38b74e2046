#pragma once

#include <QHash>
#include <QString>
#include <QUrl>

#include <optional>

namespace Ringside {

//! Text with {names} in it, as addresses have them: "https://{params.domain}.example.com/person/{id}".
//!
//! Not an expression: it is filled in at once, wherever an address is needed. What is filled in stays one word:
//! percent-encoded, so that it cannot begin a path, a query or another host. Only a name that the pattern begins with
//! brings a whole address ("{token.instance_url}/services"). "{name|text}" has a text for where there is no value.
//! Thread: any.
namespace ConnectorPattern {

using Values = QHash<QString, QString>;

//! nullopt: a name without a value; it goes into \a missing.
[[nodiscard]] std::optional<QString> fill(const QString &pattern, const Values &values, QString *missing = nullptr);
//! As fill(), for what is no address: values go in as they are.
[[nodiscard]] std::optional<QString> fillText(const QString &pattern, const Values &values, QString *missing = nullptr);
//! As an address; nullopt also where it is none with http or https and a host, or has a user name in it.
[[nodiscard]] std::optional<QUrl> fillUrl(const QString &pattern, const Values &values, QString *missing = nullptr);
//! The names in it.
[[nodiscard]] QStringList names(const QString &pattern);

} // namespace ConnectorPattern

} // namespace Ringside
