#pragma once

#include "crmprovider.h"
#include "numberparser.h"

#include <QJsonObject>
#include <QJsonValue>
#include <QString>

#include <optional>

namespace Ringside {

//! Turns what a connector's templates give into our values, and our values into what they see.
//!
//! Foreign input: what is missing is empty, what is too long is cut, what is no address is left out.
//! Thread: any.
namespace CrmMapping {

//! Whose answer it is, and how numbers in it are read.
struct Source {
    QString name; //!< of the provider
    QString region; //!< for numbers without a country
    const NumberParser &parser;
};

//! The members of "caller_info" (README, "Command line"), and "numbers": texts, or {"label", "number"}.
//! nullopt: nobody (no name, no number, no id).
[[nodiscard]] std::optional<CallerInfo> callerInfo(const QJsonObject &object, const Source &source);
//! "type", "id", "at", "title", "text", "state", "amount", "who", "url"; for calls "direction", "outcome", "duration_s".
[[nodiscard]] std::optional<HistoryEntry> historyEntry(const QJsonObject &object, const Source &source);
//! "module", "id", "title", "changed_at", "url", "fields".
[[nodiscard]] std::optional<CrmRecord> record(const QJsonObject &object, const QString &module);
//! "id", "url". nullopt: there is no id.
[[nodiscard]] std::optional<CrmCreated> created(const QJsonValue &value);

//! ISO 8601, "2026-01-31 12:00:00" (taken for UTC), or a number: seconds or milliseconds since 1970.
[[nodiscard]] QDateTime instant(const QJsonValue &value);
//! A text, a number or a flag as text; nothing for the rest.
[[nodiscard]] QString text(const QJsonValue &value);
//! http and https with a host only; else empty.
[[nodiscard]] QUrl webAddress(const QString &text);

// What templates see.
[[nodiscard]] QJsonObject toScope(const PhoneNumber &number, const NumberParser &parser);
[[nodiscard]] QJsonObject toScope(const CallerInfo &person);
[[nodiscard]] QJsonObject toScope(const Call &call, const NumberParser &parser);
[[nodiscard]] QJsonObject toScope(const WrapUp &wrapUp);
[[nodiscard]] QJsonObject toScope(const NewContact &contact, const NumberParser &parser);
[[nodiscard]] QJsonObject toScope(const NewDeal &deal);
[[nodiscard]] QJsonObject toScope(const NewTask &task);

} // namespace CrmMapping

} // namespace Ringside
