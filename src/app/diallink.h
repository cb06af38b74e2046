#pragma once

#include "dialtarget.h"

#include <QString>

#include <optional>

namespace Ringside {

// Links that ask for a call. They come from web pages and mails: nothing is dialled for one without a question.

//! Whether \a text begins as such a link does: tel:, callto:, sip:, sips:.
[[nodiscard]] bool isDialLink(const QString &text);
//! Whom to call; nullopt: it is no such link, or names nobody who can be dialled ("sip:alice@example.com").
[[nodiscard]] std::optional<DialTarget> targetOfLink(const QString &link);

} // namespace Ringside
