#pragma once

#include "result.h"

namespace Ringside {

//! The one place where an Error becomes a sentence for people: what happened and what to do about it.
//! Holds the error's own detail where that helps; never a secret or anything personal.
//! Thread: any.
[[nodiscard]] QString describe(const Error &error);
//! The same of what kept a secret from being sent.
[[nodiscard]] QString describeMissingSecret(const Error &error);

//! A few words, for a line of a card: "does not answer", "sign-in refused".
[[nodiscard]] QString describeShortly(const Error &error);

} // namespace Ringside
