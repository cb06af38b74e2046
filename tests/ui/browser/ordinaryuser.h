#pragma once

#include <QStringList>

#include <optional>

namespace Ringside {

//! For a test that root must not run. As root: runs a copy of this program, and of \a files (next to it, under their
//! names), as a user that does not exist otherwise, with a home of its own, and gives its exit code.
//! Else nothing: go on. Call it first in main().
[[nodiscard]] std::optional<int> runAsOrdinaryUser(int argc, char *argv[], const QStringList &files);

} // namespace Ringside
