#include "clock.h"
#include "kerberosrealm.h"
#include "ldapprovider.h"
#include "libphonenumberparser.h"
#include "requirement.h"
#include "slapdserver.h"
#include "testcertificates.h"
#include "waitfor.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Ringside;

// Signing in with the ticket of whoever is signed in to this computer.
class LdapKerberosTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void ticket_signsIn_data();
    void ticket_signsIn();
    void withoutATicket_isSaid_untilThereIsOne();

private:
    [[nodiscard]] LdapSettings settings() const;

    LibPhoneNumberParser m_parser;
    SystemClock m_clock;
    KerberosRealm m_realm;
    SlapdServer m_server;
    std::unique_ptr<TestCertificates> m_certificates;
};

void LdapKerberosTest::initTestCase()
{
    for (const QString &absence : {SlapdServer::absence(), KerberosRealm::absence()}) {
        if (!absence.isEmpty())
            RINGSIDE_SKIP_WITHOUT(u"kerberos"_s, absence);
    }
    m_certificates = std::make_unique<TestCertificates>();
    QVERIFY2(m_certificates->isValid(), qPrintable(m_certificates->error()));
    QVERIFY2(m_realm.start(u"ldap/127.0.0.1"_s), qPrintable(m_realm.error()));
    m_server.setCertificates(*m_certificates);
    // Only whoever has signed in as the agent sees anybody.
    m_server.configure("sasl-host 127.0.0.1\nsasl-realm EXAMPLE.COM\n"
                       "authz-regexp uid=([^,]*),cn=example.com,cn=gssapi,cn=auth cn=$1,dc=example,dc=com\n"
                       "authz-regexp uid=([^,]*),cn=gssapi,cn=auth cn=$1,dc=example,dc=com\n",
                       "access to * by dn.exact=\"cn=agent,dc=example,dc=com\" read by * none\n");
    const QByteArray ldif = SlapdServer::ldifPerson("1", {{"cn", "Anna"}, {"mobile", "0170 5550123"}});
    QVERIFY2(m_server.load(ldif) && m_server.start(), qPrintable(m_server.error()));
}

LdapSettings LdapKerberosTest::settings() const
{
    LdapSettings settings;
    settings.name = u"Directory"_s;
    settings.login = LdapSettings::Login::Kerberos;
    settings.caFile = m_certificates->caFile();
    settings.region = u"DE"_s;
    settings.timeLimit = 25s;
    settings.networkTimeout = 20s;
    return settings;
}

void LdapKerberosTest::ticket_signsIn_data()
{
    QTest::addColumn<bool>("ldaps");
    QTest::addColumn<bool>("startTls");
    QTest::newRow("in ldaps") << true << false;
    QTest::newRow("in StartTLS") << false << true;
    QTest::newRow("encrypted by Kerberos itself") << false << false;
}

void LdapKerberosTest::ticket_signsIn()
{
    QFETCH(bool, ldaps);
    QFETCH(bool, startTls);
    QVERIFY2(m_realm.signIn(), qPrintable(m_realm.error()));
    LdapSettings settings = this->settings();
    settings.servers = {ldaps ? m_server.tlsUrl() : m_server.url()};
    settings.startTls = startTls;
    LdapProvider provider(settings, m_parser, m_clock);
    const auto answer = waitFor(provider.findByNumber(m_parser.parse(u"+49 170 5550123"_s, u"DE"_s)));
    QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().detail));
    QCOMPARE(answer->size(), 1);
    QCOMPARE(answer->constFirst().person.name, u"Anna"_s);
    const auto words = waitFor(provider.checkConnection());
    QVERIFY2(words && words->endsWith(", encrypted"_L1), qPrintable(words.value_or(QString())));
}

void LdapKerberosTest::withoutATicket_isSaid_untilThereIsOne()
{
    m_realm.signOut();
    LdapSettings settings = this->settings();
    settings.servers = {m_server.tlsUrl()};
    LdapProvider provider(settings, m_parser, m_clock);
    const auto answer = waitFor(provider.findByNumber(m_parser.parse(u"+49 170 5550123"_s, u"DE"_s)));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Unauthorized);
    // A ticket that comes later is used at once: none locks an account.
    QVERIFY2(m_realm.signIn(), qPrintable(m_realm.error()));
    const auto later = waitFor(provider.findByNumber(m_parser.parse(u"+49 170 5550123"_s, u"DE"_s)));
    QVERIFY2(later, qPrintable(later ? QString() : later.error().detail));
    QCOMPARE(later->size(), 1);
}

QTEST_GUILESS_MAIN(LdapKerberosTest)
#include "ldapkerberostest.moc"
