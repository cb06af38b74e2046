#include "ldapsettings.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

constexpr quint16 plainPort = 389;
constexpr quint16 tlsPort = 636;

} // namespace

std::optional<LdapServerAddress> LdapServerAddress::fromText(const QString &text)
{
    const QString trimmed = text.trimmed();
    const QUrl url(trimmed.contains("://"_L1) ? trimmed : u"ldaps://"_s + trimmed, QUrl::StrictMode);
    const bool tls = url.scheme() == "ldaps"_L1;
    const bool hasMore = (!url.path().isEmpty() && url.path() != "/"_L1) || url.hasQuery() || url.hasFragment()
        || !url.userInfo().isEmpty();
    if (!url.isValid() || url.host().isEmpty() || hasMore || (!tls && url.scheme() != "ldap"_L1))
        return std::nullopt;
    const int port = url.port(tls ? tlsPort : plainPort);
    if (port <= 0 || port > 65535)
        return std::nullopt;
    return LdapServerAddress{tls, url.host(QUrl::FullyEncoded), quint16(port)};
}

QString LdapServerAddress::url() const
{
    QUrl url;
    url.setScheme(tls ? u"ldaps"_s : u"ldap"_s);
    url.setHost(host);
    url.setPort(port);
    return url.toString(QUrl::FullyEncoded);
}

QString LdapServerAddress::display() const
{
    const QString name = host.contains(u':') ? u'[' + host + u']' : host;
    return port == (tls ? tlsPort : plainPort) ? name : name + u':' + QString::number(port);
}

} // namespace Ringside
