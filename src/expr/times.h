#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace Ringside::Times {

//! Dates and durations as CRMs write them. An instant is text in ISO 8601; one without an offset is UTC.
//! Durations are milliseconds. What cannot be understood gives an empty string. Thread: any.

//! The day that \a now falls on, in the offset it is written with: "2026-11-21".
[[nodiscard]] QString today(const QString &now);
//! The same time of day \a days later, written as it was: a date stays a date, an offset stays.
[[nodiscard]] QString addDays(const QString &date, double days);
//! "2026-11-21T15:04:05Z"
[[nodiscard]] QString iso(const QString &date);
//! Of milliseconds since 1970.
[[nodiscard]] QString iso(double milliseconds);
//! An instant with the offset of its time zone: "2026-11-21T16:04:05.123+01:00".
[[nodiscard]] QString withOffset(const QDateTime &time);

//! Whole seconds, rounded; none for what is no duration.
[[nodiscard]] std::optional<qint64> seconds(double milliseconds);
//! "75:05"
[[nodiscard]] QString mmss(double milliseconds);
//! "01:15:05"
[[nodiscard]] QString hhmmss(double milliseconds);

} // namespace Ringside::Times
