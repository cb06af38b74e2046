#include "httpmessage.h"

#include <QLocale>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Ringside {

namespace {

constexpr std::array<QByteArrayView, 12> credentialHeaders{
    "authorization", "proxy-authorization", "cookie", "set-cookie", "x-api-key", "api-key", "apikey", "x-auth-token",
    "x-api-token", "x-access-token", "x-shopify-access-token", "x-hubspot-signature"};

bool isSame(QByteArrayView a, QByteArrayView b)
{
    return a.compare(b, Qt::CaseInsensitive) == 0;
}

const QByteArray mark = QByteArrayLiteral("***");

std::optional<std::chrono::seconds> secondsUntil(const QByteArray &date, const QDateTime &nowUtc)
{
    // "Wed, 21 Oct 2026 07:28:00 GMT": English whatever the system speaks
    const QString format = u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s;
    const QDateTime there = QLocale::c().toDateTime(QString::fromLatin1(date), format);
    if (!there.isValid())
        return std::nullopt;
    const QDateTime at(there.date(), there.time(), Qt::UTC);
    return std::chrono::seconds(std::max<qint64>(0, nowUtc.secsTo(at)));
}

Error error(ErrorKind kind, int status)
{
    return {kind, u"HTTP %1"_s.arg(status), std::nullopt};
}

// How a value may be written inside a URL, a form, JSON or Basic.
QList<QByteArray> formsOf(const QByteArray &value)
{
    QByteArray json = value;
    json.replace('\\', "\\\\").replace('"', "\\\"");
    QByteArray carefulJson = json;
    carefulJson.replace('/', "\\/");
    const QByteArray url = value.toPercentEncoding();
    QByteArray form = url;
    form.replace("%20", "+");
    const auto base64Url = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
    return {value, url, url.toLower(), form, form.toLower(), json, carefulJson,
            value.toBase64(), value.toBase64(QByteArray::OmitTrailingEquals), value.toBase64(base64Url)};
}

} // namespace

bool HttpHeaders::contains(const QByteArray &name) const
{
    return std::any_of(m_headers.cbegin(), m_headers.cend(),
                       [&name](const auto &header) { return isSame(header.first, name); });
}

QByteArray HttpHeaders::value(const QByteArray &name) const
{
    const auto it = std::find_if(m_headers.cbegin(), m_headers.cend(),
                                 [&name](const auto &header) { return isSame(header.first, name); });
    return it == m_headers.cend() ? QByteArray() : it->second;
}

void HttpHeaders::set(const QByteArray &name, const QByteArray &value)
{
    remove(name);
    add(name, value);
}

void HttpHeaders::remove(const QByteArray &name)
{
    m_headers.removeIf([&name](const auto &header) { return isSame(header.first, name); });
}

bool HttpRequest::hasCredentials() const
{
    if (std::any_of(secrets.cbegin(), secrets.cend(), [](const Secret &secret) { return !secret.isEmpty(); }))
        return true;
    return std::any_of(headers.all().cbegin(), headers.all().cend(),
                       [](const auto &header) { return isCredentialHeader(header.first); });
}

bool HttpRequest::mayBeRepeated() const
{
    static const QList<QByteArray> repeatable{"GET", "HEAD", "OPTIONS", "PUT", "DELETE"};
    return isIdempotent.value_or(repeatable.contains(method.toUpper()));
}

std::optional<Error> decodeStatus(const HttpResponse &response, const QDateTime &nowUtc)
{
    const int status = response.status;
    if (response.isSuccess() || status == 304)
        return std::nullopt;
    switch (status) {
    case 401:
        return error(ErrorKind::Unauthorized, status);
    case 403:
        return error(ErrorKind::Forbidden, status);
    case 404:
    case 410:
        return error(ErrorKind::NotFound, status);
    case 408:
    case 504:
        return error(ErrorKind::Timeout, status);
    case 429:
    case 503: {
        Error limited = error(ErrorKind::RateLimited, status);
        limited.retryAfter = retryAfter(response.headers.value("Retry-After"), nowUtc);
        return limited;
    }
    default:
        return error(status >= 500 ? ErrorKind::Offline : ErrorKind::Protocol, status);
    }
}

std::optional<std::chrono::seconds> retryAfter(const QByteArray &value, const QDateTime &nowUtc,
                                               std::chrono::seconds longestSeconds)
{
    const QByteArray text = value.trimmed();
    if (text.isEmpty())
        return std::nullopt;
    bool isNumber = false;
    const double number = text.toDouble(&isNumber); // some send "1.5"
    if (!isNumber)
        return secondsUntil(text, nowUtc);
    if (!(number >= 0) || number > 1e15)
        return std::nullopt;
    const double seconds = number > double(longestSeconds.count()) ? number / 1000 : number;
    return std::chrono::seconds(qint64(std::ceil(seconds)));
}

QString describeForLog(const HttpRequest &request)
{
    QUrl origin;
    origin.setScheme(request.url.scheme());
    origin.setHost(request.url.host());
    origin.setPort(request.url.port());
    return u"%1 %2 (%3 bytes)"_s.arg(QString::fromLatin1(request.method), origin.toString(),
                                    QString::number(request.body.size()));
}

QString describeForLog(const HttpResponse &response)
{
    return u"%1, %2 bytes in %3 ms"_s.arg(QString::number(response.status), QString::number(response.body.size()),
                                         QString::number(response.elapsed.count()));
}

QByteArray withoutSecrets(QByteArray text, const QList<Secret> &secrets)
{
    QList<QByteArray> forms;
    for (const Secret &secret : secrets) {
        if (!secret.isEmpty())
            forms += formsOf(secret.reveal());
    }
    // why: what is replaced first must not be a part of another.
    std::stable_sort(forms.begin(), forms.end(),
                     [](const QByteArray &a, const QByteArray &b) { return a.size() > b.size(); });
    for (const QByteArray &form : std::as_const(forms))
        text.replace(form, mark);
    return text;
}

bool isCredentialHeader(const QByteArray &name)
{
    return std::any_of(credentialHeaders.begin(), credentialHeaders.end(),
                       [&name](QByteArrayView known) { return isSame(known, name); });
}

bool isSameOrigin(const QUrl &a, const QUrl &b)
{
    const auto port = [](const QUrl &url) { return url.port(url.scheme() == "https"_L1 ? 443 : 80); };
    return a.scheme() == b.scheme() && a.host() == b.host() && port(a) == port(b);
}

} // namespace Ringside
