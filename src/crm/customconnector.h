#pragma once

#include "connectorfile.h"

#include <QJsonObject>
#include <QList>
#include <QString>

namespace Ringside {

//! A secret of a custom connector.
struct CustomSecret {
    QString parameter; //!< its name in ConnectorAccess::secrets
    QString path; //!< where it stands in the description: "authentication.token", "authentication[1].value"
    QString reference; //!< what stands there (SecretRef::fromText()); a secret itself where somebody has written it out

    friend bool operator==(const CustomSecret &, const CustomSecret &) = default;
};

//! The secrets of \a description. All an access to a custom connector needs besides its name, time limit and region:
//! ConnectorAccess::secrets holds what the references lead to, by CustomSecret::parameter.
[[nodiscard]] QList<CustomSecret> customSecrets(const QJsonObject &description);

//! Makes a connector of a REST API that is described in config.yml ("type: custom"): resources/connectors/README.md,
//! "Without a file".
//!
//! \a description: the provider as it stands there (toJson() of YamlValue). The keys that every provider has (type, name,
//! enabled, lines, timeout, api_base_url, auth_base_url) may be in it; only the name is read. Nothing of what customSecrets()
//! gives goes into the connector: it has parameters of type secret in its place, which no expression sees.
//! Paths of problems are those of the description: "endpoints.lookup.path".
//! Costs, threads and limits: as readConnector(). The connector's id is "custom".
[[nodiscard]] ConnectorFile readCustomConnector(const QJsonObject &description, const TemplateCompiler &compiler);

} // namespace Ringside
