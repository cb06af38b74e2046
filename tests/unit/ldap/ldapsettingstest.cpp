#include "ldapsettings.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Ringside;

class LdapSettingsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void address_data();
    void address();
    void whatIsNoAddress_isRefused_data();
    void whatIsNoAddress_isRefused();
};

void LdapSettingsTest::address_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("url");
    QTest::addColumn<QString>("display");
    QTest::newRow("a host alone is encrypted") << u"dc1.example.com"_s << u"ldaps://dc1.example.com:636"_s
                                              << u"dc1.example.com"_s;
    QTest::newRow("ldaps") << u"ldaps://dc1.example.com"_s << u"ldaps://dc1.example.com:636"_s << u"dc1.example.com"_s;
    QTest::newRow("ldap") << u" ldap://dc1.example.com/ "_s << u"ldap://dc1.example.com:389"_s << u"dc1.example.com"_s;
    QTest::newRow("a port") << u"ldaps://dc1.example.com:3269"_s << u"ldaps://dc1.example.com:3269"_s
                            << u"dc1.example.com:3269"_s;
    QTest::newRow("host and port") << u"dc1.example.com:1636"_s << u"ldaps://dc1.example.com:1636"_s
                                   << u"dc1.example.com:1636"_s;
    QTest::newRow("IPv6") << u"ldap://[2001:db8::1]:3268"_s << u"ldap://[2001:db8::1]:3268"_s << u"[2001:db8::1]:3268"_s;
    QTest::newRow("another alphabet") << u"ldaps://bücher.example"_s << u"ldaps://xn--bcher-kva.example:636"_s
                                      << u"xn--bcher-kva.example"_s;
}

void LdapSettingsTest::address()
{
    QFETCH(QString, text);
    QFETCH(QString, url);
    QFETCH(QString, display);
    const auto address = LdapServerAddress::fromText(text);
    QVERIFY(address);
    QCOMPARE(address->url(), url);
    QCOMPARE(address->display(), display);
}

void LdapSettingsTest::whatIsNoAddress_isRefused_data()
{
    QTest::addColumn<QString>("text");
    for (const auto &text :
         {QString(), u" "_s, u"ldap://"_s, u"http://dc1.example.com"_s, u"ldapi:///var/run/ldapi"_s, u"ldaps://dc1 example"_s,
          u"ldaps://dc1.example.com/dc=example,dc=com"_s, u"ldaps://dc1.example.com?cn"_s, u"ldaps://me:secret@dc1.example.com"_s,
          u"ldaps://dc1.example.com:99999"_s, u"ldaps://dc1.example.com:0"_s})
        QTest::newRow(qPrintable(text)) << text;
}

void LdapSettingsTest::whatIsNoAddress_isRefused()
{
    QFETCH(QString, text);
    QVERIFY(!LdapServerAddress::fromText(text));
}

QTEST_GUILESS_MAIN(LdapSettingsTest)
#include "ldapsettingstest.moc"
