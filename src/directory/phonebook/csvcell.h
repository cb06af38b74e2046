#pragma once

#include <QString>

namespace Ringside {

//! A text as a cell that no spreadsheet takes for a formula: an apostrophe stands before what begins like one.
//!
//! A telephone number may begin with "+", as long as nothing but a number follows: it can be read, and all it can
//! be taken for is a number. Thread: any.
[[nodiscard]] QString guarded(const QString &text);
//! The way back; other programs write the apostrophe too.
[[nodiscard]] QString unguarded(const QString &cell);

} // namespace Ringside
