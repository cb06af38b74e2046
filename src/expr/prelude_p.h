#pragma once

#include <QString>

namespace Ringside {

//! The JavaScript that makes an engine fit for expressions: a function of ScriptHelpers and the limits.
//! It installs the helpers, takes away what can do harm or keep something, freezes the rest, and gives
//! { run, map, list }. Thread: any.
[[nodiscard]] QString scriptPrelude();

} // namespace Ringside
