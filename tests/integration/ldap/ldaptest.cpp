#include "fakeclock.h"
#include "ldapprovider.h"
#include "libphonenumberparser.h"
#include "ownnetwork.h"
#include "requirement.h"
#include "slapdserver.h"
#include "testcertificates.h"
#include "waitfor.h"

#include <QLoggingCategory>
#include <QSet>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Ringside;

namespace {

constexpr int bigDirectory = 10000;
bool hasOwnNetwork = false;
QStringList logged;

void keep(QtMsgType, const QMessageLogContext &, const QString &text)
{
    logged.append(text);
}

QByteArray person(const QByteArray &uid, const QByteArray &name, const SlapdServer::Attributes &more)
{
    return SlapdServer::ldifPerson(uid, SlapdServer::Attributes{{"cn", name}} + more);
}

QString wordOf(const Result<QString> &check)
{
    return check ? *check : u"error %1: %2"_s.arg(QString::number(int(check.error().kind)), check.error().detail);
}

} // namespace

// What the contract does not ask for: many people, encryption, rights, limits, other servers.
class LdapTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void bigDirectory_findsEverybody();
    void bigDirectory_findsEveryKindOfNumber();
    void bigDirectory_pagesHaveEverybodyOnce();
    void check_saysWhatIsThere();

    void encrypted_data();
    void encrypted();
    void otherAuthority_isRefused_data();
    void otherAuthority_isRefused();
    void wrongCertificate_isRefused_data();
    void wrongCertificate_isRefused();
    void missingCaFile_isSaid();

    void wrongPassword_isSaid_andNotTriedAgain();
    void missingPassword_isNotAnonymous();
    void anonymous_findsPeople();
    void anonymous_whereItIsForbidden_isSaid();
    void overTheNetwork_passwordIsNotSentPlainly();
    void overTheNetwork_checkSaysThatItIsNotEncrypted();
    void log_holdsNothingPersonal();

    void sizeLimit_doesNotHideTheCaller();
    void tooMuchWork_isAskedInAnotherWay();
    void renderings_findWhatIsIndexed();
    void disabledAccounts_areLeftOut_data();
    void disabledAccounts_areLeftOut();
    void referrals_areNotFollowed_butSaid();
    void baseOnAnotherServer_isSaid();
    void wrongBase_isSaid();
    void severalBases_areAllAsked();
    void wrongFilter_isSaid();
    void standIn_isAskedWhereTheMainServerIsGone();
    void noAddress_isSaid();
    void garbage_isNoAnswer_data();
    void garbage_isNoAnswer();

private:
    using Answer = Result<QList<CallerInfo>>;

    //! One with nobody but \a ldif in it, started.
    [[nodiscard]] std::unique_ptr<SlapdServer> small(const QByteArray &ldif, const QByteArray &global = {},
                                                     const QByteArray &database = {});
    //! As its administrator, without encryption.
    [[nodiscard]] LdapSettings settings(const SlapdServer &server) const;
    [[nodiscard]] PhoneNumber number(const QString &text) const { return m_parser.parse(text, u"DE"_s); }
    [[nodiscard]] Answer ask(const LdapSettings &settings, const QString &text);
    [[nodiscard]] QStringList names(const LdapSettings &settings, const QString &text);
    [[nodiscard]] Result<QString> check(const LdapSettings &settings);

    LibPhoneNumberParser m_parser;
    SystemClock m_clock;
    std::unique_ptr<TestCertificates> m_certificates;
    std::unique_ptr<SlapdServer> m_big;
};

void LdapTest::initTestCase()
{
    if (const QString absence = SlapdServer::absence(); !absence.isEmpty())
        RINGSIDE_SKIP_WITHOUT(u"ldap"_s, absence);
    m_certificates = std::make_unique<TestCertificates>();
    QVERIFY2(m_certificates->isValid(), qPrintable(m_certificates->error()));
    QByteArray ldif;
    for (int i = 0; i < bigDirectory; ++i)
        ldif += SlapdServer::ldifSample(i);
    m_big = std::make_unique<SlapdServer>();
    m_big->setCertificates(*m_certificates);
    QVERIFY2(m_big->load(ldif) && m_big->start(), qPrintable(m_big->error()));
}

std::unique_ptr<SlapdServer> LdapTest::small(const QByteArray &ldif, const QByteArray &global, const QByteArray &database)
{
    auto server = std::make_unique<SlapdServer>();
    server->configure(global, database);
    if (!server->load(ldif) || !server->start())
        qWarning().noquote() << server->error();
    return server;
}

LdapSettings LdapTest::settings(const SlapdServer &server) const
{
    LdapSettings settings;
    settings.name = u"Directory"_s;
    settings.servers = {server.url()};
    settings.startTls = false;
    settings.login = LdapSettings::Login::Simple;
    settings.bindDn = SlapdServer::admin();
    settings.password = Secret(server.password());
    settings.region = u"DE"_s;
    settings.timeLimit = 25s;
    settings.networkTimeout = 20s;
    return settings;
}

LdapTest::Answer LdapTest::ask(const LdapSettings &settings, const QString &text)
{
    LdapProvider provider(settings, m_parser, m_clock);
    return waitFor(provider.findByNumber(number(text)));
}

QStringList LdapTest::names(const LdapSettings &settings, const QString &text)
{
    const Answer answer = ask(settings, text);
    if (!answer)
        return {u"error %1: %2"_s.arg(QString::number(int(answer.error().kind)), answer.error().detail)};
    QStringList names;
    for (const CallerInfo &info : *answer)
        names.append(info.person.name);
    names.sort();
    return names;
}

Result<QString> LdapTest::check(const LdapSettings &settings)
{
    LdapProvider provider(settings, m_parser, m_clock);
    return waitFor(provider.checkConnection());
}

// -- many people ----------------------------------------------------------------------------------

void LdapTest::bigDirectory_findsEverybody()
{
    LdapProvider provider(settings(*m_big), m_parser, m_clock);
    for (int i = 0; i < bigDirectory; i += 311) {
        const Answer answer = waitFor(provider.findByNumber(number(SlapdServer::sampleNumber(i))));
        QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().detail));
        QCOMPARE(answer->size(), 1);
        QCOMPARE(answer->constFirst().person.name, u"Person %1"_s.arg(i));
        QCOMPARE(answer->constFirst().match, MatchLevel::Exact);
        QCOMPARE(answer->constFirst().person.customFields.value(u"Department"_s), u"Department %1"_s.arg(i % 200));
    }
    const Answer nobody = waitFor(provider.findByNumber(number(u"+49 40 5550100"_s)));
    QVERIFY(nobody);
    QCOMPARE(nobody->size(), 0);
}

void LdapTest::bigDirectory_findsEveryKindOfNumber()
{
    QCOMPARE(names(settings(*m_big), u"+49 170 1004321"_s), QStringList{u"Person 4321"_s});
    QCOMPARE(names(settings(*m_big), u"+49 30 3000300"_s), QStringList{u"Person 100"_s});
    PhoneNumber extension;
    extension.kind = PhoneNumber::Kind::Internal;
    extension.raw = extension.national = u"14321"_s;
    LdapProvider provider(settings(*m_big), m_parser, m_clock);
    const Answer answer = waitFor(provider.findByNumber(extension));
    QVERIFY(answer);
    QCOMPARE(answer->size(), 1);
    QCOMPARE(answer->constFirst().person.name, u"Person 4321"_s);
    QCOMPARE(answer->constFirst().match, MatchLevel::Exact);
}

void LdapTest::bigDirectory_pagesHaveEverybodyOnce()
{
    LdapClient client(settings(*m_big));
    LdapQuestion question;
    question.filter = [](const LdapServer &) { return QByteArray("(objectClass=person)"); };
    question.base = QString::fromLatin1(SlapdServer::peopleBase());
    question.attributes = {u"cn"_s};
    question.pageSize = 300;
    QSet<QString> seen;
    int pages = 0;
    do {
        const LdapClient::Answer answer = waitFor(client.ask(question).answer);
        QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().detail));
        QVERIFY(answer->entries.size() <= 300);
        for (const LdapEntry &entry : answer->entries) {
            QVERIFY(!seen.contains(entry.dn));
            seen.insert(entry.dn);
        }
        ++pages;
        question.page = answer->nextPage;
    } while (!question.page.isEmpty());
    QCOMPARE(seen.size(), bigDirectory);
    QCOMPARE(pages, 34);
}

void LdapTest::check_saysWhatIsThere()
{
    const auto server = small(person("1", "Anna", {{"mobile", "0170 5550123"}}) + person("2", "Bert", {}));
    QCOMPARE(wordOf(check(settings(*server))),
             u"1 person with a number; OpenLDAP at 127.0.0.1:%1, on this computer"_s.arg(server->port()));
    QVERIFY(wordOf(check(settings(*m_big))).startsWith("more than 1,000 people with a number; OpenLDAP at "_L1));
    LdapSettings elsewhere = settings(*server);
    elsewhere.peopleFilter = u"(cn=nobody)"_s;
    QVERIFY(wordOf(check(elsewhere)).endsWith("are the search base and the filter right?"_L1));
}

// -- encryption -----------------------------------------------------------------------------------

void LdapTest::encrypted_data()
{
    QTest::addColumn<bool>("startTls");
    QTest::newRow("ldaps") << false;
    QTest::newRow("StartTLS") << true;
}

void LdapTest::encrypted()
{
    QFETCH(bool, startTls);
    LdapSettings settings = this->settings(*m_big);
    settings.servers = {startTls ? m_big->url() : m_big->tlsUrl()};
    settings.startTls = startTls;
    settings.caFile = m_certificates->caFile();
    QCOMPARE(names(settings, SlapdServer::sampleNumber(77)), QStringList{u"Person 77"_s});
    QVERIFY2(wordOf(check(settings)).endsWith(", encrypted"_L1), qPrintable(wordOf(check(settings))));
}

void LdapTest::otherAuthority_isRefused_data()
{
    QTest::addColumn<bool>("startTls");
    QTest::addColumn<bool>("hasCaFile");
    QTest::newRow("ldaps") << false << true;
    QTest::newRow("StartTLS") << true << true;
    QTest::newRow("ldaps, the system's authorities") << false << false;
    QTest::newRow("StartTLS, the system's authorities") << true << false;
}

void LdapTest::otherAuthority_isRefused()
{
    QFETCH(bool, startTls);
    QFETCH(bool, hasCaFile);
    // What a user's own settings of libldap say does not count.
    qputenv("LDAPTLS_REQCERT", "never");
    LdapSettings settings = this->settings(*m_big);
    settings.servers = {startTls ? m_big->url() : m_big->tlsUrl()};
    settings.startTls = startTls;
    settings.caFile = hasCaFile ? m_certificates->otherCaFile() : QString();
    const Answer answer = ask(settings, SlapdServer::sampleNumber(77));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Protocol);
    QVERIFY2(answer.error().detail.contains("certificate"_L1), qPrintable(answer.error().detail));
    qunsetenv("LDAPTLS_REQCERT");
}

void LdapTest::wrongCertificate_isRefused_data()
{
    QTest::addColumn<QByteArray>("certificate");
    QTest::addColumn<bool>("startTls");
    QTest::newRow("of another host, ldaps") << QByteArray("stranger") << false;
    QTest::newRow("of another host, StartTLS") << QByteArray("stranger") << true;
    QTest::newRow("expired, ldaps") << QByteArray("expired") << false;
    QTest::newRow("expired, StartTLS") << QByteArray("expired") << true;
}

void LdapTest::wrongCertificate_isRefused()
{
    QFETCH(QByteArray, certificate);
    QFETCH(bool, startTls);
    SlapdServer server;
    server.setCertificates(*m_certificates, certificate.constData());
    QVERIFY2(server.load(person("1", "Anna", {{"mobile", "0170 5550123"}})) && server.start(), qPrintable(server.error()));
    LdapSettings settings = this->settings(server);
    settings.servers = {startTls ? server.url() : server.tlsUrl()};
    settings.startTls = startTls;
    settings.caFile = m_certificates->caFile();
    const Answer answer = ask(settings, u"+49 170 5550123"_s);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Protocol);
    QVERIFY2(answer.error().detail.contains("certificate"_L1), qPrintable(answer.error().detail));
}

void LdapTest::missingCaFile_isSaid()
{
    LdapSettings settings = this->settings(*m_big);
    settings.servers = {m_big->tlsUrl()};
    settings.caFile = u"/nonexistent/ca.pem"_s;
    const Answer answer = ask(settings, SlapdServer::sampleNumber(77));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Storage);
}

// -- rights ---------------------------------------------------------------------------------------

void LdapTest::wrongPassword_isSaid_andNotTriedAgain()
{
    const auto server = small(person("1", "Anna", {{"mobile", "0170 5550123"}}));
    LdapSettings settings = this->settings(*server);
    settings.password = Secret("wrong");
    settings.timeLimit = 1h; // of a clock that stands
    FakeClock clock;
    LdapProvider provider(settings, m_parser, clock);
    const auto kindOf = [&] {
        const Answer answer = waitFor(provider.findByNumber(number(u"+49 170 5550123"_s)));
        return answer ? ErrorKind::Internal : answer.error().kind;
    };
    QCOMPARE(kindOf(), ErrorKind::Unauthorized);
    // A server that is gone is not noticed by whoever does not ask it.
    server->kill();
    QCOMPARE(kindOf(), ErrorKind::Unauthorized);
    clock.advance(31min);
    QCOMPARE(kindOf(), ErrorKind::Offline);
    QVERIFY(server->start());
    QCOMPARE(kindOf(), ErrorKind::Unauthorized);
    const auto checked = waitFor(provider.checkConnection());
    QCOMPARE(checked.error().kind, ErrorKind::Unauthorized);
    QVERIFY2(checked.error().detail.contains("refuses the name or the password"_L1), qPrintable(checked.error().detail));
    server->kill();
    QCOMPARE(waitFor(provider.checkConnection()).error().kind, ErrorKind::Offline); // whoever tries it, means it
}

void LdapTest::missingPassword_isNotAnonymous()
{
    // OpenLDAP would take it, and mean "anonymous".
    const auto server = small(person("1", "Anna", {{"mobile", "0170 5550123"}}), "allow bind_anon_cred bind_anon_dn\n");
    LdapSettings settings = this->settings(*server);
    settings.password = {};
    QCOMPARE(ask(settings, u"+49 170 5550123"_s).error().kind, ErrorKind::Unauthorized);
}

void LdapTest::anonymous_findsPeople()
{
    LdapSettings settings = this->settings(*m_big);
    settings.login = LdapSettings::Login::Anonymous;
    settings.bindDn.clear();
    settings.password = {};
    QCOMPARE(names(settings, SlapdServer::sampleNumber(9999)), QStringList{u"Person 9999"_s});
}

void LdapTest::anonymous_whereItIsForbidden_isSaid()
{
    const auto server = small(person("1", "Anna", {{"mobile", "0170 5550123"}}), "disallow bind_anon\nrequire authc\n");
    LdapSettings settings = this->settings(*server);
    settings.login = LdapSettings::Login::Anonymous;
    const Answer answer = ask(settings, u"+49 170 5550123"_s);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Unauthorized);
    QVERIFY2(answer.error().detail.contains("asks for a name"_L1), qPrintable(answer.error().detail));
}

void LdapTest::overTheNetwork_passwordIsNotSentPlainly()
{
    if (!hasOwnNetwork)
        QSKIP("no right to make a network of our own");
    QTcpServer listener;
    QVERIFY(listener.listen(QHostAddress(u"192.0.2.1"_s)));
    QByteArray sent;
    connect(&listener, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *socket = listener.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, this, [&sent, socket] { sent += socket->readAll(); });
    });
    LdapSettings settings = this->settings(*m_big);
    settings.servers = {u"ldap://192.0.2.1:%1"_s.arg(listener.serverPort())};
    settings.password = Secret("s3cret");
    const Answer answer = ask(settings, SlapdServer::sampleNumber(1));
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Forbidden);
    QVERIFY2(answer.error().detail.contains("without TLS the password is not sent"_L1), qPrintable(answer.error().detail));
    QVERIFY(sent.isEmpty());
}

void LdapTest::overTheNetwork_checkSaysThatItIsNotEncrypted()
{
    if (!hasOwnNetwork)
        QSKIP("no right to make a network of our own");
    SlapdServer server;
    server.listenOn(u"192.0.2.1"_s);
    QVERIFY2(server.load(person("1", "Anna", {{"mobile", "0170 5550123"}})) && server.start(), qPrintable(server.error()));
    LdapSettings settings = this->settings(server);
    settings.servers = {u"ldap://192.0.2.1:%1"_s.arg(server.port())};
    settings.login = LdapSettings::Login::Anonymous;
    QVERIFY2(wordOf(check(settings)).endsWith(", not encrypted"_L1), qPrintable(wordOf(check(settings))));
}

void LdapTest::log_holdsNothingPersonal()
{
    QLoggingCategory::setFilterRules(u"ringside.*=true"_s);
    logged.clear();
    const auto before = qInstallMessageHandler(keep);
    const auto server = small(person("1", "Zacharias", {{"mobile", "0170 5550123"}}));
    LdapSettings wrong = settings(*server);
    wrong.password = Secret("s3cret-and-wrong");
    const bool found = names(settings(*server), u"+49 170 5550123"_s).size() == 1;
    const bool refused = !ask(wrong, u"+49 170 5550123"_s);
    server->kill();
    const bool gone = !ask(settings(*server), u"+49 170 5550123"_s);
    qInstallMessageHandler(before);
    QLoggingCategory::setFilterRules({});
    QVERIFY(found && refused && gone);
    const QString all = logged.join(u'\n');
    QVERIFY(!all.isEmpty()); // that it is refused or gone is said
    for (const QString &secret : {u"Zacharias"_s, u"5550123"_s, u"s3cret"_s, u"cn=admin"_s, QString::fromLatin1(server->password())})
        QVERIFY2(!all.contains(secret), qPrintable(all));
}

// -- limits ---------------------------------------------------------------------------------------

void LdapTest::sizeLimit_doesNotHideTheCaller()
{
    QByteArray ldif;
    for (int i = 0; i < 300; ++i)
        ldif += person("p" + QByteArray::number(i), "Like " + QByteArray::number(i),
                       {{"mobile", "+49 17" + QByteArray::number(1000 + i) + "3125012"}});
    ldif += person("anna", "Anna", {{"telephoneNumber", "030 / 23 12 50-12"}});
    const auto server = small(ldif, {}, "sizelimit 50\n");
    LdapSettings settings = this->settings(*server);
    settings.login = LdapSettings::Login::Anonymous; // an administrator has no limits
    QCOMPARE(names(settings, u"+49 30 23125012"_s), QStringList{u"Anna"_s});
    // Our own limit, where the server has none.
    settings = this->settings(*server);
    settings.sizeLimit = 20;
    QCOMPARE(names(settings, u"+49 30 23125012"_s), QStringList{u"Anna"_s});
}

void LdapTest::tooMuchWork_isAskedInAnotherWay()
{
    QByteArray ldif;
    for (int i = 0; i < 200; ++i)
        ldif += SlapdServer::ldifSample(i);
    const auto server = small(ldif, {}, "limits anonymous size.unchecked=20\nindex homePhone,pager,ipPhone,otherMobile eq\n");
    LdapSettings settings = this->settings(*server);
    settings.login = LdapSettings::Login::Anonymous;
    LdapSettings digits = settings;
    digits.matching = LdapSettings::Matching::Digits;
    const Answer refused = ask(digits, SlapdServer::sampleNumber(9));
    QVERIFY(!refused);
    QCOMPARE(refused.error().kind, ErrorKind::Timeout);

    LdapProvider provider(settings, m_parser, m_clock);
    for (int round = 0; round < 2; ++round) {
        const Answer answer = waitFor(provider.findByNumber(number(SlapdServer::sampleNumber(9))));
        QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().detail));
        QCOMPARE(answer->size(), 1);
        QCOMPARE(answer->constFirst().person.name, u"Person 9"_s);
    }
}

void LdapTest::renderings_findWhatIsIndexed()
{
    LdapSettings settings = this->settings(*m_big);
    settings.matching = LdapSettings::Matching::Renderings;
    QCOMPARE(names(settings, SlapdServer::sampleNumber(8)), QStringList{u"Person 8"_s}); // "+49 30 …"
    QCOMPARE(names(settings, SlapdServer::sampleNumber(9)), QStringList{u"Person 9"_s}); // "+4930…"
    QCOMPARE(names(settings, SlapdServer::sampleNumber(12)), QStringList{u"Person 12"_s}); // "030 …-…"
    QCOMPARE(names(settings, u"+49 40 5550100"_s), QStringList());
}

// -- what is in the directory ---------------------------------------------------------------------

void LdapTest::disabledAccounts_areLeftOut_data()
{
    QTest::addColumn<bool>("activeDirectory");
    QTest::newRow("Active Directory") << true;
    QTest::newRow("another server") << false;
}

void LdapTest::disabledAccounts_areLeftOut()
{
    QFETCH(bool, activeDirectory);
    SlapdServer server;
    if (activeDirectory)
        server.pretendActiveDirectory();
    const QByteArray ldif
        = person("1", "Anna", {{"mobile", "0170 5550123"}, {"userAccountControl", "512"}, {"ipPhone", "1001"}})
        + person("2", "Gone", {{"mobile", "0170 5550123"}, {"userAccountControl", "514"}})
        + person("3", "Contact", {{"mobile", "0170 5550123"}}) + person("4", "Locked", {{"mobile", "0170 5550123"}, {"nsAccountLock", "TRUE"}});
    QVERIFY2(server.load(ldif) && server.start(), qPrintable(server.error()));
    QCOMPARE(names(settings(server), u"+49 170 5550123"_s), (QStringList{u"Anna"_s, u"Contact"_s}));
    if (activeDirectory)
        QVERIFY2(wordOf(check(settings(server))).contains("Active Directory at"_L1), qPrintable(wordOf(check(settings(server)))));
}

void LdapTest::referrals_areNotFollowed_butSaid()
{
    QTcpServer other;
    QVERIFY(other.listen(QHostAddress::LocalHost));
    bool asked = false;
    connect(&other, &QTcpServer::newConnection, this, [&asked] { asked = true; });
    const QByteArray elsewhere = SlapdServer::ldif(
        "ou=branch," + SlapdServer::peopleBase(),
        {{"objectClass", "referral"}, {"objectClass", "extensibleObject"}, {"ou", "branch"},
         {"ref", "ldap://127.0.0.1:" + QByteArray::number(other.serverPort()) + "/ou=branch,dc=example,dc=com"}});
    const auto server = small(person("1", "Anna", {{"mobile", "0170 5550123"}}) + elsewhere);
    QCOMPARE(names(settings(*server), u"+49 170 5550123"_s), QStringList{u"Anna"_s});
    QVERIFY2(wordOf(check(settings(*server))).contains("other servers"_L1), qPrintable(wordOf(check(settings(*server)))));
    QVERIFY(!asked);
}

void LdapTest::baseOnAnotherServer_isSaid()
{
    const auto server = small({}, "referral ldap://ldap.example.com\n");
    LdapSettings settings = this->settings(*server);
    settings.baseDns = {u"dc=elsewhere,dc=example"_s};
    const Answer answer = ask(settings, u"+49 170 5550123"_s);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Unsupported);
}

void LdapTest::wrongBase_isSaid()
{
    LdapSettings settings = this->settings(*m_big);
    settings.baseDns = {u"ou=nowhere,dc=example,dc=com"_s};
    QCOMPARE(ask(settings, u"+49 170 5550123"_s).error().kind, ErrorKind::NotFound);
    QCOMPARE(check(settings).error().kind, ErrorKind::NotFound);
    settings.baseDns = {u"not a name"_s};
    QCOMPARE(ask(settings, u"+49 170 5550123"_s).error().kind, ErrorKind::Protocol);
}

void LdapTest::severalBases_areAllAsked()
{
    const auto org = [](const QByteArray &name) {
        return SlapdServer::ldif("ou=" + name + ',' + SlapdServer::base(), {{"objectClass", "organizationalUnit"}, {"ou", name}});
    };
    const auto in = [](const QByteArray &name, const QByteArray &cn) {
        return SlapdServer::ldif("cn=" + cn + ",ou=" + name + ',' + SlapdServer::base(),
                                 {{"objectClass", "inetOrgPerson"}, {"cn", cn}, {"sn", "x"}, {"mobile", "0170 5550123"}});
    };
    const auto server = small(org("a") + org("b") + org("c") + in("a", "Anna") + in("b", "Bert") + in("c", "Carla"));
    LdapSettings settings = this->settings(*server);
    QCOMPARE(names(settings, u"+49 170 5550123"_s).size(), 3);
    settings.baseDns = {u"ou=a,dc=example,dc=com"_s, u"ou=b,dc=example,dc=com"_s};
    QCOMPARE(names(settings, u"+49 170 5550123"_s), (QStringList{u"Anna"_s, u"Bert"_s}));
}

void LdapTest::wrongFilter_isSaid()
{
    for (const QString &filter : {u"(objectClass=person"_s, u"(((("_s, u"()"_s}) {
        LdapSettings settings = this->settings(*m_big);
        settings.peopleFilter = filter;
        const Answer answer = ask(settings, SlapdServer::sampleNumber(1));
        QVERIFY2(!answer, qPrintable(filter));
        QCOMPARE(answer.error().kind, ErrorKind::Protocol);
    }
    LdapSettings settings = this->settings(*m_big);
    settings.peopleFilter = u"title=Title 7"_s;
    QCOMPARE(names(settings, SlapdServer::sampleNumber(57)), QStringList{u"Person 57"_s});
    QCOMPARE(names(settings, SlapdServer::sampleNumber(58)), QStringList());
}

void LdapTest::standIn_isAskedWhereTheMainServerIsGone()
{
    const auto main = small(person("1", "Anna", {{"mobile", "0170 5550123"}}));
    const auto standIn = small(person("1", "Anna of the other", {{"mobile", "0170 5550123"}}));
    LdapSettings settings = this->settings(*main);
    settings.servers = {main->url(), standIn->url()};
    settings.login = LdapSettings::Login::Anonymous;
    LdapProvider provider(settings, m_parser, m_clock);
    const auto name = [&] {
        const Answer answer = waitFor(provider.findByNumber(number(u"+49 170 5550123"_s)));
        return answer && !answer->isEmpty() ? answer->constFirst().person.name : QString();
    };
    QCOMPARE(name(), u"Anna"_s);
    main->kill();
    QCOMPARE(name(), u"Anna of the other"_s);
    standIn->kill();
    QVERIFY(main->start());
    QCOMPARE(name(), u"Anna"_s);
}

void LdapTest::noAddress_isSaid()
{
    LdapSettings settings = this->settings(*m_big);
    for (const QStringList &servers : {QStringList(), QStringList{u"http://127.0.0.1"_s}}) {
        settings.servers = servers;
        QCOMPARE(ask(settings, SlapdServer::sampleNumber(1)).error().kind, ErrorKind::Unsupported);
    }
    settings.servers = {u"ldaps://directory.invalid"_s};
    QCOMPARE(ask(settings, SlapdServer::sampleNumber(1)).error().kind, ErrorKind::Offline);
}

void LdapTest::garbage_isNoAnswer_data()
{
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("another protocol") << QByteArray("HTTP/1.1 400 Bad Request\r\n\r\n");
    QTest::newRow("a message of two gigabytes") << QByteArray::fromHex("30847fffffff020101");
    QTest::newRow("nonsense") << QByteArray(5000, '\xa5');
    QTest::newRow("zeros") << QByteArray(5000, '\0');
    // A bind that succeeds, and then an entry whose inside is cut off.
    QTest::newRow("half an entry") << QByteArray::fromHex("300c02010161070a010004000400"
                                                          "300e02010264090401783004300204ff");
    QTest::newRow("silence, then the end") << QByteArray();
}

void LdapTest::garbage_isNoAnswer()
{
    QFETCH(QByteArray, said);
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    connect(&server, &QTcpServer::newConnection, this, [&] {
        QTcpSocket *socket = server.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, this, [said, socket] {
            socket->readAll();
            socket->write(said);
            socket->disconnectFromHost();
        });
    });
    LdapSettings settings = this->settings(*m_big);
    settings.servers = {u"ldap://127.0.0.1:%1"_s.arg(server.serverPort())};
    settings.networkTimeout = 2s;
    const Answer answer = ask(settings, SlapdServer::sampleNumber(1));
    QVERIFY(!answer);
}

int main(int argc, char *argv[])
{
    // Before there is any thread.
    hasOwnNetwork = OwnNetwork::enter() && OwnNetwork::setUp(true) && OwnNetwork::addAddress("192.0.2.1");
    QCoreApplication app(argc, argv);
    LdapTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "ldaptest.moc"
