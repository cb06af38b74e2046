#include "connectorhosts.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

ConnectorPattern::Values valuesOf(const Connector &connector, const ConnectorAccess &access)
{
    ConnectorPattern::Values values;
    for (const ConnectorParameter &parameter : connector.parameters) {
        if (parameter.type != ConnectorParameter::Type::Secret)
            values.insert(u"params."_s + parameter.name, access.parameters.value(parameter.name, parameter.fallback));
    }
    return values;
}

} // namespace

QStringList connectorHosts(const Connector &connector, const ConnectorAccess &access)
{
    const ConnectorAuthentication &way = connector.authentication(access.authentication);
    const bool isAddress = std::any_of(way.places.cbegin(), way.places.cend(), [](const CredentialPlace &place) {
        return place.as == CredentialPlace::As::Url;
    });
    if (way.places.isEmpty() || isAddress)
        return {};
    const ConnectorPattern::Values values = valuesOf(connector, access);
    QStringList hosts;
    const auto add = [&](const QString &own, const QString &pattern) {
        const QUrl url = own.isEmpty() ? ConnectorPattern::fillUrl(pattern, values).value_or(QUrl())
                                       : QUrl(own, QUrl::StrictMode);
        if (const QString host = url.host().toLower(); !host.isEmpty() && !hosts.contains(host))
            hosts.append(host);
    };
    add(access.apiBaseUrl, connector.baseUrl);
    for (const QString &pattern : {way.tokenUrl, way.authorizeUrl}) {
        if (!pattern.isEmpty())
            add(access.authBaseUrl, pattern);
    }
    return hosts;
}

} // namespace Ringside
