#include "libphonenumberparser.h"
#include "mariadbserver.h"
#include "requirement.h"
#include "sqlprovider.h"
#include "waitfor.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Ringside;

// The provider on a real MariaDB.
class MariaDbTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase() { m_server.reset(); }

    void wrongPassword_isUnauthorized();
    void missingDatabase_isForbidden();
    void missingRight_isForbidden();
    void nothingCanBeWritten_data();
    void nothingCanBeWritten();
    void sleepingQuery_isEndedByTheServer();
    void check_saysWhatCame();
    void check_showsTheServersWords();
    void hugeResult_isCut();
    void everyType_isTaken();
    void unixSocket_works();

private:
    [[nodiscard]] Result<QList<CallerInfo>> ask(SqlProvider &provider, const QString &text = u"030 23125012"_s);
    [[nodiscard]] Error failureOf(const SqlSettings &settings);
    [[nodiscard]] SqlSettings withQuery(const QString &query) const;

    LibPhoneNumberParser m_parser;
    SystemClock m_clock;
    std::unique_ptr<MariaDbServer> m_server;
};

void MariaDbTest::initTestCase()
{
    if (const QString reason = MariaDbServer::absence(); !reason.isEmpty())
        RINGSIDE_SKIP_WITHOUT(u"mysql"_s, reason);
    m_server = std::make_unique<MariaDbServer>();
    QVERIFY2(m_server->start(), qPrintable(m_server->error()));
    m_server->run(u"USE crm; INSERT INTO people VALUES (0, 'Jane Doe', 'Example', '030 23125012', NULL, NULL);"
                  "CREATE TABLE secrets (name text, phone text);"
                  "CREATE TABLE open_book (name text, phone text); INSERT INTO open_book VALUES ('Jane Doe', '030 23125012');"
                  "GRANT ALL ON crm.open_book TO agent@'%'; GRANT EXECUTE ON crm.* TO agent@'%';"
                  "\nDELIMITER |\nCREATE FUNCTION scribble() RETURNS text NOT DETERMINISTIC BEGIN "
                  "INSERT INTO open_book VALUES ('scribbled', '1'); RETURN 'x'; END|\nDELIMITER ;\n"_s);
    QCOMPARE(m_server->error(), QString());
}

Result<QList<CallerInfo>> MariaDbTest::ask(SqlProvider &provider, const QString &text)
{
    return waitFor(provider.findByNumber(m_parser.parse(text, u"DE"_s)));
}

Error MariaDbTest::failureOf(const SqlSettings &settings)
{
    SqlProvider provider(settings, m_parser, m_clock);
    const auto answer = ask(provider);
    return answer ? Error{ErrorKind::Internal, u"it worked"_s, {}} : answer.error();
}

SqlSettings MariaDbTest::withQuery(const QString &query) const
{
    SqlSettings settings = m_server->settings();
    settings.query = query;
    return settings;
}

void MariaDbTest::wrongPassword_isUnauthorized()
{
    SqlSettings settings = m_server->settings();
    settings.password = Secret("wrong horse");
    const Error error = failureOf(settings);
    QVERIFY2(error.kind == ErrorKind::Unauthorized, qPrintable(error.detail));
    QVERIFY(!error.detail.contains(u"horse"_s));
}

void MariaDbTest::missingDatabase_isForbidden()
{
    SqlSettings settings = m_server->settings();
    settings.database = u"nowhere"_s; // MariaDB does not say whether it exists
    QCOMPARE(failureOf(settings).kind, ErrorKind::Forbidden);
}

void MariaDbTest::missingRight_isForbidden()
{
    QCOMPARE(failureOf(withQuery(u"SELECT name, phone FROM secrets WHERE phone = :phone"_s)).kind, ErrorKind::Forbidden);
}

void MariaDbTest::nothingCanBeWritten_data()
{
    QTest::addColumn<QString>("query");
    const auto row = [](const char *name, const char *query) { QTest::newRow(name) << QString::fromUtf8(query); };
    row("insert", "INSERT INTO open_book VALUES ('x', :phone)");
    row("two statements", "SELECT name, phone FROM open_book WHERE :phone <> ''; DELETE FROM open_book");
    row("a comment that is run", "SELECT name, phone FROM open_book WHERE :phone <> '' /*! ; DELETE FROM open_book */");
    row("a file", "SELECT name, phone FROM open_book WHERE :phone <> '' INTO OUTFILE '/tmp/x'");
    row("a function that writes", "SELECT scribble() AS name, :phone AS phone");
}

void MariaDbTest::nothingCanBeWritten()
{
    QFETCH(QString, query);
    const QString before = m_server->run(u"SELECT * FROM crm.open_book"_s);
    SqlProvider provider(withQuery(query), m_parser, m_clock);
    for (int i = 0; i < 3; ++i)
        static_cast<void>(ask(provider));
    QCOMPARE(m_server->run(u"SELECT * FROM crm.open_book"_s), before);
}

void MariaDbTest::sleepingQuery_isEndedByTheServer()
{
    SqlSettings settings = withQuery(u"SELECT name, phone1 AS phone, sleep(if(:phone = '1', 0, 60)) FROM people"_s);
    settings.timeLimit = 3s;
    SqlProvider provider(settings, m_parser, m_clock);
    const auto answer = ask(provider);
    QVERIFY(!answer);
    QVERIFY2(answer.error().kind == ErrorKind::Timeout, qPrintable(answer.error().detail));
    QVERIFY(ask(provider, u"1"_s));
}

void MariaDbTest::check_saysWhatCame()
{
    SqlProvider provider(m_server->settings(), m_parser, m_clock);
    const auto words = waitFor(provider.checkConnection());
    QVERIFY2(words, qPrintable(words ? QString() : words.error().detail));
    QVERIFY2(words->endsWith(u" answers. The query returns id, name, company, phone1, phone2, phone3."_s),
             qPrintable(*words));
    QVERIFY2(words->contains(u"MariaDB"_s), qPrintable(*words));
}

void MariaDbTest::check_showsTheServersWords()
{
    SqlProvider provider(withQuery(u"SELECT nmae, phone1 FROM people WHERE phone1 = :phone"_s), m_parser, m_clock);
    const auto answer = waitFor(provider.checkConnection());
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Protocol);
    QVERIFY2(answer.error().detail.contains(u"Unknown column 'nmae'"_s), qPrintable(answer.error().detail));
}

void MariaDbTest::hugeResult_isCut()
{
    SqlSettings settings = withQuery(u"SELECT uuid() AS id, repeat('x', 1000) AS name, '030 23125012' AS phone "
                                     "FROM information_schema.collations a CROSS JOIN information_schema.collations b "
                                     "CROSS JOIN information_schema.collations c WHERE :phone <> ''"_s);
    SqlProvider provider(settings, m_parser, m_clock);
    const auto answer = ask(provider);
    QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().detail));
    QCOMPARE(answer->size(), 100);
}

void MariaDbTest::everyType_isTaken()
{
    // why cast: Qt 6.4.2 reads instants as nothing with libmariadb 10.11.19, and well with 10.11.18.
    SqlSettings settings = withQuery(
        u"SELECT 7 AS id, 'Jürgen 🙂' AS name, '030 23125012' AS phone, true AS vip, 'gold,long standing' AS tags, "
        "cast(timestamp('2026-02-03 04:05:00') AS char) AS last_contact, 12 AS contact_count, x'4A61' AS title, "
        "cast(12.50 AS decimal(10,2)) AS balance, NULL AS nothing, json_array(1, 2) AS extra, "
        "cast(date('2026-02-03') AS char) AS since WHERE :phone <> ''"_s);
    SqlProvider provider(settings, m_parser, m_clock);
    const auto answer = ask(provider);
    QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().detail));
    QCOMPARE(answer->size(), 1);
    const Person &person = answer->constFirst().person;
    QCOMPARE(person.name, u"Jürgen 🙂"_s);
    QVERIFY(person.vip);
    QCOMPARE(person.tags, (QStringList{u"gold"_s, u"long standing"_s}));
    QVERIFY(person.lastContactAt.isValid());
    QCOMPARE(person.contactCount, 12);
    QCOMPARE(person.title, u"Ja"_s);
    QCOMPARE(person.customFields.value(u"since"_s), u"2026-02-03"_s);
    QVERIFY(!person.customFields.contains(u"nothing"_s));
}

void MariaDbTest::unixSocket_works()
{
    SqlSettings settings = m_server->settings();
    settings.host = m_server->folder() + u"/socket"_s;
    SqlProvider provider(settings, m_parser, m_clock);
    const auto answer = ask(provider);
    QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().detail));
    QCOMPARE(answer->size(), 1);
}

QTEST_GUILESS_MAIN(MariaDbTest)
#include "mariadbtest.moc"
