#include "connectorhosts.h"
#include "connectorlibrary.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Ringside;

using Parameters = QHash<QString, QString>;

// A secret goes to these hosts and no others: what is missing here would not be sent, what is too much could be.
class ConnectorHostsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { m_library = std::make_unique<ConnectorLibrary>(QString()); }
    void hosts_areThoseThatGetSecrets_data();
    void hosts_areThoseThatGetSecrets();
    void ownAddresses_takeThePlaceOfTheVendors();
    void hostileParameter_isNoOtherHost();

private:
    [[nodiscard]] QStringList hosts(const QString &id, const ConnectorAccess &access)
    {
        return connectorHosts(*m_library->load(id)->connector, access);
    }
    std::unique_ptr<ConnectorLibrary> m_library;
};

void ConnectorHostsTest::hosts_areThoseThatGetSecrets_data()
{
    QTest::addColumn<QString>("connector");
    QTest::addColumn<QString>("way");
    QTest::addColumn<Parameters>("parameters");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("a fixed host") << u"hubspot"_s << QString() << Parameters() << QStringList{u"api.hubapi.com"_s};
    QTest::newRow("with a sign-in elsewhere")
        << u"hubspot"_s << u"oauth"_s << Parameters() << QStringList{u"api.hubapi.com"_s, u"app.hubspot.com"_s};
    QTest::newRow("filled in") << u"zendesk"_s << QString() << Parameters{{u"subdomain"_s, u"acme"_s}}
                               << QStringList{u"acme.zendesk.com"_s};
    QTest::newRow("capital letters") << u"espocrm"_s << QString() << Parameters{{u"site"_s, u"https://CRM.Example.com:8443/espo"_s}}
                                     << QStringList{u"crm.example.com"_s};
    QTest::newRow("not filled in") << u"espocrm"_s << QString() << Parameters() << QStringList();
    QTest::newRow("no address") << u"espocrm"_s << QString() << Parameters{{u"site"_s, u"crm"_s}} << QStringList();
    // The address of the API comes with the token, from one of the connector's "hosts".
    QTest::newRow("only the sign-in is known")
        << u"salesforce"_s << u"oauth"_s << Parameters() << QStringList{u"login.salesforce.com"_s};
    QTest::newRow("a default of the form") << u"zoho"_s << u"self_client"_s << Parameters() << QStringList{u"accounts.zoho.com"_s};
    QTest::newRow("a default in the address")
        << u"pipedrive"_s << u"token"_s << Parameters() << QStringList{u"api.pipedrive.com"_s};
    QTest::newRow("an application")
        << u"dynamics365"_s << u"application"_s << Parameters{{u"host"_s, u"ours.crm4.dynamics.com"_s}}
        << QStringList{u"ours.crm4.dynamics.com"_s, u"login.microsoftonline.com"_s};
    QTest::newRow("the secret is the address") << u"bitrix24"_s << u"webhook"_s
                                               << Parameters{{u"portal"_s, u"company.bitrix24.com"_s}} << QStringList();
    QTest::newRow("nothing secret") << u"external_crm"_s << u"none"_s
                                    << Parameters{{u"url"_s, u"https://crm.example.com/lookup"_s}} << QStringList();
    QTest::newRow("a key") << u"external_crm"_s << QString() << Parameters{{u"url"_s, u"https://crm.example.com/lookup"_s}}
                           << QStringList{u"crm.example.com"_s};
}

void ConnectorHostsTest::hosts_areThoseThatGetSecrets()
{
    QFETCH(QString, connector);
    QFETCH(QString, way);
    QFETCH(Parameters, parameters);
    QFETCH(QStringList, expected);
    ConnectorAccess access;
    access.authentication = way;
    access.parameters = parameters;
    QCOMPARE(hosts(connector, access), expected);
}

void ConnectorHostsTest::ownAddresses_takeThePlaceOfTheVendors()
{
    ConnectorAccess access;
    access.authentication = u"oauth"_s;
    access.apiBaseUrl = u"https://proxy.example.com/hubspot"_s;
    QCOMPARE(hosts(u"hubspot"_s, access), (QStringList{u"proxy.example.com"_s, u"api.hubapi.com"_s, u"app.hubspot.com"_s}));
    access.authBaseUrl = u"https://Login.example.com"_s;
    QCOMPARE(hosts(u"hubspot"_s, access), (QStringList{u"proxy.example.com"_s, u"login.example.com"_s}));
    access.authBaseUrl = access.apiBaseUrl;
    QCOMPARE(hosts(u"hubspot"_s, access), QStringList{u"proxy.example.com"_s});
}

void ConnectorHostsTest::hostileParameter_isNoOtherHost()
{
    ConnectorAccess access;
    access.parameters.insert(u"subdomain"_s, u"evil.example.com/"_s);
    const QStringList found = hosts(u"zendesk"_s, access);
    QVERIFY2(!found.contains(u"evil.example.com"_s), qPrintable(found.join(u' ')));
}

QTEST_GUILESS_MAIN(ConnectorHostsTest)
#include "connectorhoststest.moc"
