#pragma once

#include "crmcontract.h"
#include "waitfor.h"

#include <QMap>

#include <chrono>
#include <memory>

namespace Ringside {

//! What somebody's sign-in of a while ago has left: good for most of an hour, and can be renewed.
inline OAuthToken earlierToken(const QMap<QString, QString> &fields = {})
{
    OAuthToken token;
    token.accessToken = Secret("access-1");
    token.refreshToken = Secret("refresh-1");
    token.expiresAt = QDateTime::currentDateTimeUtc().addSecs(3000);
    token.fields = fields;
    return token;
}

//! A provider of a test's own on a fake of its CRM, for what the contract does not ask. \a Fake: a FakeCrm, or a rig.
template<class Fake>
struct ProviderOnFake {
    //! As an administrator fills it in, but for addresses and what the CRM wants.
    [[nodiscard]] static ConnectorAccess access()
    {
        ConnectorAccess access;
        access.name = QStringLiteral("Our CRM");
        access.region = QStringLiteral("US");
        access.timeLimit = std::chrono::seconds(20);
        return access;
    }
    //! \a transport: answers instead of the network.
    void open(const std::shared_ptr<const Connector> &connector, const ConnectorAccess &access,
              HttpTransport *transport = nullptr)
    {
        ConnectorNetwork network{clock};
        network.tokens = &tokens;
        network.transport = transport;
        provider = std::make_unique<ConnectorProvider>(connector, access,
                                                       ConnectorProvider::Surroundings{expressions, parser, network});
    }
    void open(const QString &connector, const ConnectorAccess &access)
    {
        open(ConnectorLibrary{QString()}.load(connector)->connector, access);
    }
    [[nodiscard]] Result<QList<CallerInfo>> ask(const QString &text)
    {
        return waitFor(provider->findByNumber(parser.parse(text, QStringLiteral("US"))));
    }

    SystemClock clock;
    LibPhoneNumberParser parser;
    ExpressionEngine expressions{parser};
    MemoryTokenStore tokens;
    Fake crm;
    std::unique_ptr<ConnectorProvider> provider; // last: the others outlive it
};

} // namespace Ringside
