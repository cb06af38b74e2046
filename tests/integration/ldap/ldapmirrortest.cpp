#include "fakeclock.h"
#include "ldapmirrorprovider.h"
#include "libphonenumberparser.h"
#include "requirement.h"
#include "slapdserver.h"
#include "waitfor.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Ringside;

namespace {

QByteArray person(const QByteArray &uid, const QByteArray &name, const QByteArray &mobile,
                  const SlapdServer::Attributes &more = {})
{
    return SlapdServer::ldifPerson(uid, SlapdServer::Attributes{{"cn", name}, {"mobile", mobile}} + more);
}

QByteArray change(const QByteArray &uid, const QByteArray &what)
{
    return "dn: uid=" + uid + ',' + SlapdServer::peopleBase() + "\nchangetype: modify\n" + what + "\n\n";
}

} // namespace

// A copy of a directory, on a real slapd.
class LdapMirrorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void bigDirectory_isCopied_andAnswersWithoutTheServer();
    void untilThereIsACopy_theDirectoryIsAsked();
    void changes_comeAQuarterOfAnHourLater_data();
    void changes_comeAQuarterOfAnHourLater();
    void whoHasGone_goesOnceADay();
    void nextStart_readsOnlyWhatHasChanged();
    void otherSettings_readEverybodyAnew();
    void otherDomainController_readsEverybodyAnew();
    void brokenDownload_changesNothing();
    void sizeLimit_isSaid();
    void damagedMark_isNotBelieved();
    void goneInMidDownload_leavesNothingBehind();

private:
    void makeServer(const QByteArray &ldif, bool activeDirectory = false, const QByteArray &database = {});
    [[nodiscard]] LdapSettings settings() const;
    [[nodiscard]] QString path() const { return m_dir->filePath(u"directory.db"_s); }
    void makeProvider(const LdapSettings &settings);
    //! Synchronises as it would by itself, after \a time. \return whether that worked.
    [[nodiscard]] bool synchronise(std::chrono::milliseconds time);
    [[nodiscard]] QStringList names(const QString &text);

    LibPhoneNumberParser m_parser;
    FakeClock m_clock;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<SlapdServer> m_server;
    std::unique_ptr<LdapMirrorProvider> m_provider;
};

void LdapMirrorTest::initTestCase()
{
    if (const QString absence = SlapdServer::absence(); !absence.isEmpty())
        RINGSIDE_SKIP_WITHOUT(u"ldap"_s, absence);
}

void LdapMirrorTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
}

void LdapMirrorTest::cleanup()
{
    m_provider.reset();
    m_server.reset();
    m_dir.reset();
}

void LdapMirrorTest::makeServer(const QByteArray &ldif, bool activeDirectory, const QByteArray &database)
{
    m_server = std::make_unique<SlapdServer>();
    if (activeDirectory)
        m_server->pretendActiveDirectory();
    m_server->configure({}, database);
    QVERIFY2(m_server->load(ldif) && m_server->start(), qPrintable(m_server->error()));
}

LdapSettings LdapMirrorTest::settings() const
{
    LdapSettings settings;
    settings.name = u"Directory"_s;
    settings.servers = {m_server->url()};
    settings.startTls = false;
    settings.login = LdapSettings::Login::Simple;
    settings.bindDn = SlapdServer::admin();
    settings.password = Secret(m_server->password());
    settings.region = u"DE"_s;
    settings.networkTimeout = 20s;
    return settings;
}

void LdapMirrorTest::makeProvider(const LdapSettings &settings)
{
    m_provider.reset();
    m_provider = std::make_unique<LdapMirrorProvider>(settings, path(), m_parser, m_clock);
}

bool LdapMirrorTest::synchronise(std::chrono::milliseconds time)
{
    QSignalSpy done(&m_provider->mirror(), &LdapMirror::synchronised);
    QSignalSpy failed(&m_provider->mirror(), &LdapMirror::failed);
    m_clock.advance(time);
    return QTest::qWaitFor([&] { return done.size() + failed.size() > 0; }, 60000) && done.size() == 1;
}

QStringList LdapMirrorTest::names(const QString &text)
{
    const auto answer = waitFor(m_provider->findByNumber(m_parser.parse(text, u"DE"_s)));
    if (!answer)
        return {u"error "_s + answer.error().detail};
    QStringList names;
    for (const CallerInfo &info : *answer)
        names.append(info.person.name);
    names.sort();
    return names;
}

void LdapMirrorTest::bigDirectory_isCopied_andAnswersWithoutTheServer()
{
    QByteArray ldif;
    for (int i = 0; i < 10000; ++i)
        ldif += SlapdServer::ldifSample(i);
    makeServer(ldif);
    makeProvider(settings());
    QVERIFY(synchronise(0ms));
    QVERIFY(m_provider->isLocal());
    const auto checked = waitFor(m_provider->checkConnection());
    QVERIFY2(checked && checked->endsWith("; 10,000 copied to this computer"_L1), qPrintable(checked.value_or(QString())));
    m_server->kill();
    for (int i = 0; i < 10000; i += 613) {
        const auto answer = waitFor(m_provider->findByNumber(m_parser.parse(SlapdServer::sampleNumber(i), u"DE"_s)));
        QVERIFY(answer);
        QCOMPARE(answer->size(), 1);
        QCOMPARE(answer->constFirst().person.name, u"Person %1"_s.arg(i));
        QCOMPARE(answer->constFirst().person.source, u"Directory"_s);
        QCOMPARE(answer->constFirst().person.customFields.value(u"Department"_s), u"Department %1"_s.arg(i % 200));
        QCOMPARE(answer->constFirst().match, MatchLevel::Exact);
    }
    PhoneNumber extension;
    extension.kind = PhoneNumber::Kind::Internal;
    extension.raw = extension.national = u"14321"_s;
    const auto colleague = waitFor(m_provider->findByNumber(extension));
    QVERIFY(colleague);
    QCOMPARE(colleague->size(), 1);
    QCOMPARE(colleague->constFirst().person.name, u"Person 4321"_s);
}

void LdapMirrorTest::untilThereIsACopy_theDirectoryIsAsked()
{
    makeServer(person("1", "Anna", "0170 5550101"));
    makeProvider(settings());
    QVERIFY(!m_provider->mirror().isFilled());
    QCOMPARE(names(u"+49 170 5550101"_s), QStringList{u"Anna"_s});
    QVERIFY(synchronise(0ms));
    QVERIFY(m_provider->mirror().isFilled());
    QCOMPARE(names(u"+49 170 5550101"_s), QStringList{u"Anna"_s});
}

void LdapMirrorTest::changes_comeAQuarterOfAnHourLater_data()
{
    QTest::addColumn<bool>("activeDirectory");
    QTest::newRow("modifyTimestamp") << false;
    QTest::newRow("uSNChanged") << true;
}

void LdapMirrorTest::changes_comeAQuarterOfAnHourLater()
{
    QFETCH(bool, activeDirectory);
    // What a real Active Directory would count by itself.
    int usn = 98;
    const auto counted = [&usn] { return SlapdServer::Attributes{{"uSNChanged", QByteArray::number(++usn)}}; };
    const auto recount = [&usn] { return "\n-\nreplace: uSNChanged\nuSNChanged: " + QByteArray::number(++usn); };
    makeServer(person("1", "Anna", "0170 5550101", counted()) + person("2", "Bert", "0170 5550102", counted())
                   + person("3", "Carla", "0170 5550103", counted()),
               activeDirectory);
    makeProvider(settings());
    QVERIFY(synchronise(0ms));
    QVERIFY(!m_server->run(u"ldapadd"_s, {}, person("4", "Dora", "0170 5550104", counted())).contains("error"));
    const QByteArray said = m_server->run(
        u"ldapmodify"_s, {},
        change("1", "replace: mobile\nmobile: 0170 5550199" + recount())
            + change("2", "add: userAccountControl\nuserAccountControl: 514" + recount())
            + change("3", "delete: mobile" + recount()));
    QVERIFY2(!said.contains("error"), said.constData());
    QCOMPARE(names(u"+49 170 5550101"_s), QStringList{u"Anna"_s}); // as before
    QVERIFY(synchronise(15min));
    QCOMPARE(names(u"+49 170 5550101"_s), QStringList());
    QCOMPARE(names(u"+49 170 5550199"_s), QStringList{u"Anna"_s});
    QCOMPARE(names(u"+49 170 5550102"_s), QStringList()); // disabled
    QCOMPARE(names(u"+49 170 5550103"_s), QStringList()); // has no number any longer
    QCOMPARE(names(u"+49 170 5550104"_s), QStringList{u"Dora"_s});
}

void LdapMirrorTest::whoHasGone_goesOnceADay()
{
    makeServer(person("1", "Anna", "0170 5550101") + person("2", "Bert", "0170 5550102"));
    makeProvider(settings());
    QVERIFY(synchronise(0ms));
    static_cast<void>(m_server->run(u"ldapdelete"_s, {u"uid=1,"_s + QString::fromLatin1(SlapdServer::peopleBase())}));
    QVERIFY(synchronise(15min));
    QCOMPARE(names(u"+49 170 5550101"_s), QStringList{u"Anna"_s});
    m_clock.jump(24h);
    QVERIFY(synchronise(15min));
    QCOMPARE(names(u"+49 170 5550101"_s), QStringList());
    QCOMPARE(names(u"+49 170 5550102"_s), QStringList{u"Bert"_s});
}

void LdapMirrorTest::nextStart_readsOnlyWhatHasChanged()
{
    makeServer(person("1", "Anna", "0170 5550101") + person("2", "Bert", "0170 5550102"));
    makeProvider(settings());
    QVERIFY(synchronise(0ms));
    // Whoever reads everybody would notice that Anna has gone.
    static_cast<void>(m_server->run(u"ldapdelete"_s, {u"uid=1,"_s + QString::fromLatin1(SlapdServer::peopleBase())}));
    m_clock.advance(1h);
    makeProvider(settings());
    QVERIFY(m_provider->mirror().isFilled());
    QCOMPARE(names(u"+49 170 5550101"_s), QStringList{u"Anna"_s});
    QVERIFY(synchronise(0ms));
    QCOMPARE(names(u"+49 170 5550101"_s), QStringList{u"Anna"_s});
}

void LdapMirrorTest::otherSettings_readEverybodyAnew()
{
    makeServer(person("1", "Anna", "0170 5550101") + person("2", "Bert", "0170 5550102"));
    makeProvider(settings());
    QVERIFY(synchronise(0ms));
    LdapSettings other = settings();
    other.peopleFilter = u"(cn=Bert)"_s;
    makeProvider(other);
    QVERIFY(!m_provider->mirror().isFilled());
    QVERIFY(synchronise(0ms));
    QCOMPARE(names(u"+49 170 5550101"_s), QStringList());
    QCOMPARE(names(u"+49 170 5550102"_s), QStringList{u"Bert"_s});
}

void LdapMirrorTest::otherDomainController_readsEverybodyAnew()
{
    makeServer(person("1", "Anna", "0170 5550101", {{"uSNChanged", "900"}}), true);
    makeProvider(settings());
    QVERIFY(synchronise(0ms));
    // It counts from the beginning, and has others.
    const auto first = std::move(m_server);
    first->kill();
    makeServer(person("2", "Bert", "0170 5550102", {{"uSNChanged", "7"}}), true);
    LdapSettings both = settings();
    both.servers = {first->url(), m_server->url()};
    m_clock.advance(15min);
    makeProvider(both);
    QVERIFY(synchronise(0ms));
    QCOMPARE(names(u"+49 170 5550101"_s), QStringList());
    QCOMPARE(names(u"+49 170 5550102"_s), QStringList{u"Bert"_s});
}

void LdapMirrorTest::brokenDownload_changesNothing()
{
    makeServer(person("1", "Anna", "0170 5550101"));
    makeProvider(settings());
    QVERIFY(synchronise(0ms));
    m_server->kill();
    m_clock.jump(24h);
    QVERIFY(!synchronise(15min));
    QCOMPARE(names(u"+49 170 5550101"_s), QStringList{u"Anna"_s});
    QVERIFY(m_server->start());
    QVERIFY(synchronise(5min)); // by itself
}

void LdapMirrorTest::sizeLimit_isSaid()
{
    QByteArray ldif;
    for (int i = 0; i < 60; ++i)
        ldif += SlapdServer::ldifSample(i);
    makeServer(ldif, false, "sizelimit 50\n");
    LdapSettings anonymous = settings();
    anonymous.login = LdapSettings::Login::Anonymous;
    anonymous.pageSize = 20;
    makeProvider(anonymous);
    QSignalSpy failed(&m_provider->mirror(), &LdapMirror::failed);
    QVERIFY(!synchronise(0ms));
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed.constFirst().constFirst().value<Error>().kind, ErrorKind::Forbidden);
    QVERIFY(!m_provider->mirror().isFilled()); // half a copy is none
    QCOMPARE(names(SlapdServer::sampleNumber(59)), QStringList{u"Person 59"_s});
}

void LdapMirrorTest::damagedMark_isNotBelieved()
{
    makeServer(person("1", "Anna", "0170 5550101"));
    makeProvider(settings());
    QVERIFY(synchronise(0ms));
    QFile mark(path() + u".mark"_s);
    QVERIFY(mark.open(QIODevice::ReadWrite));
    const QByteArray whole = mark.readAll();
    for (const QByteArray &text : {QByteArray(), QByteArray("{"), QByteArray(100000, '['),
                                   QByteArray(whole).replace("\"highest\": \"", "\"highest\": \"*)(uid=*")}) {
        QVERIFY(mark.resize(0) && mark.seek(0) && mark.write(text) == text.size() && mark.flush());
        makeProvider(settings());
        m_provider->mirror().synchronise(false);
        QVERIFY(synchronise(0ms));
        QCOMPARE(names(u"+49 170 5550101"_s), QStringList{u"Anna"_s});
    }
}

void LdapMirrorTest::goneInMidDownload_leavesNothingBehind()
{
    QByteArray ldif;
    for (int i = 0; i < 3000; ++i)
        ldif += SlapdServer::ldifSample(i);
    makeServer(ldif);
    LdapSettings slow = settings();
    slow.pageSize = 10;
    makeProvider(slow);
    m_clock.advance(0ms);
    QTest::qWait(50); // somewhere in it
    m_provider.reset();
    makeProvider(settings());
    QVERIFY(synchronise(0ms));
    QCOMPARE(waitFor(m_provider->mirror().people().count()).value_or(0), 3000);
}

QTEST_GUILESS_MAIN(LdapMirrorTest)
#include "ldapmirrortest.moc"
