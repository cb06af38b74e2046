#pragma once

#include <QString>

#include <tl/expected.hpp>

#include <chrono>
#include <optional>

namespace Ringside {

//! What went wrong, as far as it decides what to do next.
enum class ErrorKind {
    Cancelled, //!< somebody asked for it; say nothing
    Timeout, //!< no answer in time; may be tried again
    Offline, //!< not reachable; may be tried again
    Unauthorized, //!< credentials refused; do not retry, ask the user
    Forbidden, //!< credentials fine, rights missing
    NotFound, //!< the thing to act on does not exist (a lookup without a match is a value, not this)
    RateLimited, //!< wait for retryAfter
    Protocol, //!< the other side said something we do not understand
    Storage, //!< disk full, read-only, damaged, from a newer version
    Unsupported, //!< not possible here
    Misconfigured, //!< something in the settings is missing or wrong; the detail names it
    Internal, //!< our own mistake
};

//! An error as a value.
//!
//! Does not hold text for people: app/ makes that with describe(Error).
//! The detail is for the log and for experts; whoever fills it leaves out secrets and personal data.
struct [[nodiscard]] Error {
    ErrorKind kind = ErrorKind::Internal;
    QString detail;
    std::optional<std::chrono::seconds> retryAfter;

    friend bool operator==(const Error &, const Error &) = default;
};

//! A value or an Error. The one place to change when std::expected is everywhere.
template<class T>
using Result = tl::expected<T, Error>;

//! Short form for returning an error: return fail(ErrorKind::Timeout, u"no pong"_s);
[[nodiscard]] inline tl::unexpected<Error> fail(ErrorKind kind, QString detail = {})
{
    return tl::unexpected<Error>(Error{kind, std::move(detail), std::nullopt});
}

} // namespace Ringside
