#include "connectorlibrary.h"

#include <QTest>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Ringside;

class ConnectorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void form_hasWhatIsFilledIn();
    void form_saysWhichFieldsAWayNeeds();
    void form_ofEveryConnector_isComplete();
    void authentication_isTheChosenOne();

private:
    [[nodiscard]] static std::shared_ptr<const Connector> connector(const QString &id)
    {
        return ConnectorLibrary{QString()}.load(id)->connector;
    }
};

void ConnectorTest::form_hasWhatIsFilledIn()
{
    const ConnectorForm form = formOf(*connector(u"salesforce"_s));
    QCOMPARE(form.type, u"salesforce"_s);
    QCOMPARE(form.name, u"Salesforce"_s);
    QVERIFY(!form.summary.isEmpty());
    QVERIFY(form.documentation.startsWith("https://"_L1));
    const ConnectorParameter *key = form.parameter(u"private_key"_s);
    QVERIFY(key);
    QCOMPARE(key->type, ConnectorParameter::Type::Secret);
    QVERIFY(key->required);
    const ConnectorParameter *people = form.parameter(u"new_people"_s);
    QVERIFY(people);
    QCOMPARE(people->type, ConnectorParameter::Type::Choice);
    QVERIFY(people->choices.size() > 1);
    QCOMPARE(people->fallback, u"Contact"_s);
    QVERIFY(!form.parameter(u"nothing"_s));
}

void ConnectorTest::form_saysWhichFieldsAWayNeeds()
{
    const ConnectorForm form = formOf(*connector(u"hubspot"_s));
    QCOMPARE(form.ways.size(), 2);
    QCOMPARE(form.ways[0].id, u"token"_s);
    QVERIFY(!form.ways[0].inBrowser);
    QCOMPARE(form.ways[1].id, u"oauth"_s);
    QVERIFY(form.ways[1].inBrowser);
    QVERIFY(form.isNeeded(u"token"_s, u"token"_s));
    QVERIFY(form.isNeeded(u"token"_s, {})); // the first is the usual one
    QVERIFY(!form.isNeeded(u"client_id"_s, {}));
    QVERIFY(form.isNeeded(u"client_id"_s, u"oauth"_s));
    QVERIFY(form.isNeeded(u"api_version"_s, u"oauth"_s)); // nobody's in particular
    // An application signs in without anybody.
    const ConnectorForm zoho = formOf(*connector(u"zoho"_s));
    QCOMPARE(zoho.ways[1].id, u"self_client"_s);
    QVERIFY(!zoho.ways[1].inBrowser);
}

void ConnectorTest::form_ofEveryConnector_isComplete()
{
    ConnectorLibrary library{QString()};
    const auto entries = library.entries();
    QVERIFY(entries.size() >= 12);
    for (const ConnectorLibrary::Entry &entry : entries) {
        const auto file = library.load(entry.id);
        QVERIFY2(file && file->connector, qPrintable(entry.id));
        const ConnectorForm form = formOf(*file->connector);
        QCOMPARE(form.type, entry.id);
        QCOMPARE(form.name, entry.name);
        QVERIFY2(form.summary.endsWith(u'.') && form.summary.size() <= 120, qPrintable(entry.id));
        QCOMPARE(form.parameters.size(), file->connector->parameters.size());
        QCOMPARE(form.ways.size(), file->connector->authentications.size());
        // Every field of a way is there to be filled in.
        for (const ConnectorWay &way : form.ways) {
            QVERIFY2(!way.label.isEmpty(), qPrintable(entry.id));
            for (const QString &name : way.parameters)
                QVERIFY2(form.parameter(name), qPrintable(entry.id + u": "_s + name));
        }
    }
}

void ConnectorTest::authentication_isTheChosenOne()
{
    const auto hubspot = connector(u"hubspot"_s);
    QCOMPARE(hubspot->authentication(u"oauth"_s).id, u"oauth"_s);
    QCOMPARE(hubspot->authentication({}).id, u"token"_s);
    QCOMPARE(hubspot->authentication(u"something else"_s).id, u"token"_s);
}

QTEST_GUILESS_MAIN(ConnectorTest)
#include "connectortest.moc"
