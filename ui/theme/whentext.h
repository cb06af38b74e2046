#pragma once

#include <QDateTime>
#include <QLocale>
#include <QString>

#include <chrono>

namespace Ringside {

// Instants and durations as people say them, in the language of the program and the format of \a locale.
// Pure. Thread: any. Instants are UTC and are shown in the computer's time zone.

//! "just now", "3 min ago", "today 14:32", "yesterday 14:32", "3 days ago", "Nov 18", "Nov 18, 2025".
[[nodiscard]] QString relativeTime(const QDateTime &at, const QDateTime &now, const QLocale &locale);

//! Short, for a column: "14:32" today, else "Nov 18", "Nov 18, 2025".
[[nodiscard]] QString shortTime(const QDateTime &at, const QDateTime &now, const QLocale &locale);

//! A moment to come: "today 14:32", "Nov 18 · 14:32", "Nov 18, 2027 · 14:32".
[[nodiscard]] QString momentText(const QDateTime &at, const QDateTime &now, const QLocale &locale);

//! In full, for a tool tip.
[[nodiscard]] QString fullTime(const QDateTime &at, const QLocale &locale);

//! A running clock: "0:04", "12:41", "1:02:03". Negative counts as zero.
[[nodiscard]] QString clockText(std::chrono::seconds duration);

//! "20 s", "4 min", "1 h 5 min".
[[nodiscard]] QString durationText(std::chrono::seconds duration, const QLocale &locale);

} // namespace Ringside
