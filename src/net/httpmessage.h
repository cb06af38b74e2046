#pragma once

#include "result.h"
#include "secret.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QUrl>

#include <chrono>
#include <functional>
#include <optional>
#include <utility>

namespace Ringside {

//! Names and values in the order in which they stand; names compare without regard to case, repeats are kept.
//! Thread: a value.
class HttpHeaders
{
public:
    HttpHeaders() = default;
    HttpHeaders(std::initializer_list<std::pair<QByteArray, QByteArray>> headers)
        : m_headers(headers)
    {
    }

    [[nodiscard]] bool contains(const QByteArray &name) const;
    //! The first of that name; empty: none.
    [[nodiscard]] QByteArray value(const QByteArray &name) const;
    //! Replaces all of that name.
    void set(const QByteArray &name, const QByteArray &value);
    void add(const QByteArray &name, const QByteArray &value) { m_headers.append({name, value}); }
    void remove(const QByteArray &name);
    [[nodiscard]] const QList<std::pair<QByteArray, QByteArray>> &all() const { return m_headers; }

    friend bool operator==(const HttpHeaders &, const HttpHeaders &) = default;

private:
    QList<std::pair<QByteArray, QByteArray>> m_headers;
};

//! What a server answered.
struct HttpResponse {
    int status = 0;
    HttpHeaders headers;
    QByteArray body; //!< decompressed
    std::chrono::milliseconds elapsed{0}; //!< of the last try, from sending to the last byte
    QUrl url; //!< that answered, after redirects

    [[nodiscard]] bool isSuccess() const { return status >= 200 && status < 300; }
};

//! Reads an answer as success (nullopt) or as an error. Vendors throttle by 403, 400 and 200, so that each connector
//! brings its own; decodeStatus() is the one that knows the standard only.
//! Thread: called in the thread of HttpClient; must not block. What it leaves in Error::detail is shown to people
//! and logged: no secrets, no personal data.
using ErrorDecoder = std::function<std::optional<Error>(const HttpResponse &response, const QDateTime &nowUtc)>;

//! What is to be sent.
struct HttpRequest {
    QByteArray method = "GET";
    QUrl url; //!< http or https; without user name and password
    HttpHeaders headers;
    QByteArray body;

    //! For the whole of it: waiting for the rate limit, looking for the proxy, every redirect and every try.
    std::chrono::milliseconds timeLimit{10000};
    qint64 largestBody = 8 * 1024 * 1024; //!< of the answer, decompressed; more is a Protocol error
    //! May it be done twice? Without a word: GET, HEAD, OPTIONS, PUT and DELETE may (RFC 9110, 9.2.2), others not.
    std::optional<bool> isIdempotent;
    int tries = 3; //!< at most, and only where a repetition does no harm
    double cost = 1; //!< of each try, in the units of the rate limiter

    //! Values in url, headers and body that are nobody's business but the host's: never sent elsewhere, never over
    //! an unencrypted network, and not in any trace.
    QList<Secret> secrets;
    //! The answer holds secrets: no trace shows its body or that of the request.
    bool isPrivate = false;

    ErrorDecoder decoder; //!< empty: decodeStatus()

    //! Whether it carries a credential: one of the secrets, or a header that is made for one.
    [[nodiscard]] bool hasCredentials() const;
    [[nodiscard]] bool mayBeRepeated() const;
};

//! One try, for whoever watches ("connector try --trace", "record"): without any of the request's secrets.
struct HttpExchange {
    QByteArray method;
    QString url;
    HttpHeaders requestHeaders;
    QByteArray requestBody;
    int number = 1; //!< of the try
    std::optional<HttpResponse> response;
    std::optional<Error> error; //!< what became of it, as far as something went wrong
    std::chrono::milliseconds elapsed{0};
};
//! Called in the thread of HttpClient after each try.
using HttpObserver = std::function<void(const HttpExchange &exchange)>;

//! The status by the book: 401 Unauthorized, 403 Forbidden, 404 and 410 NotFound, 408 and 504 Timeout, 429 and 503
//! RateLimited, other 5xx Offline, everything else that is not 2xx or 304 Protocol.
[[nodiscard]] std::optional<Error> decodeStatus(const HttpResponse &response, const QDateTime &nowUtc);

//! Retry-After in seconds or as a date (RFC 9110, 10.2.3); nullopt: neither. What is larger than \a longestSeconds is
//! taken for milliseconds, which some vendors send.
[[nodiscard]] std::optional<std::chrono::seconds>
retryAfter(const QByteArray &value, const QDateTime &nowUtc,
           std::chrono::seconds longestSeconds = std::chrono::hours(2));

//! "POST https://api.example.com (120 bytes)": without path, query, headers and body, which can hold anything.
[[nodiscard]] QString describeForLog(const HttpRequest &request);
//! "200, 5120 bytes in 83 ms"
[[nodiscard]] QString describeForLog(const HttpResponse &response);

//! \a text without any of \a secrets, in plain, percent-encoded, JSON and base64 form.
[[nodiscard]] QByteArray withoutSecrets(QByteArray text, const QList<Secret> &secrets);
//! Whether both are on the same scheme, host and port (RFC 6454).
[[nodiscard]] bool isSameOrigin(const QUrl &a, const QUrl &b);
//! Whether a header of this name carries a credential wherever it appears (Authorization, Cookie, X-Api-Key …).
[[nodiscard]] bool isCredentialHeader(const QByteArray &name);

} // namespace Ringside
