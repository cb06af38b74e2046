#pragma once

#include "clock.h"
#include "commandline.h"

#include <cstdio>

namespace Ringside {

//! Carries out a command of the command line (all but Run) to its end, and prints what it answers.
//!
//! Goes through the running instance of the profile where there is one; otherwise runs the engine itself.
//! Needs a QCoreApplication, whose event loop it runs. \return the exit code.
[[nodiscard]] int runCommand(const CommandLine &line, Clock &clock);

//! Prints \a text, with a line end, to standard output or error, at once.
void printLine(const QString &text);
void printError(const QString &text);
//! Somebody sits at the other end of \a stream.
[[nodiscard]] bool isTerminal(std::FILE *stream);

} // namespace Ringside
