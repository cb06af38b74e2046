#include "fakeclock.h"
#include "libphonenumberparser.h"
#include "postgresqlserver.h"
#include "requirement.h"
#include "sqlprovider.h"
#include "testcertificates.h"
#include "waitfor.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Ringside;

// The provider on a real PostgreSQL with ten thousand people.
class PostgreSqlTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void init();

    void everyThousandthOfTenThousand_isFound();
    void tls_isVerified();
    void tls_wrongCertificate_isRefused_data();
    void tls_wrongCertificate_isRefused();
    void tls_serverWithoutIt_isRefused();
    void wrongPassword_isUnauthorized();
    void missingUser_isUnauthorized();
    void missingDatabase_isNotFound();
    void missingRight_isForbidden();
    void nothingCanBeWritten_data();
    void nothingCanBeWritten();
    void sleepingQuery_isEndedByTheServer();
    void lockedTable_isTimeout();
    void check_saysWhatCame();
    void check_showsTheServersWords_data();
    void check_showsTheServersWords();
    void cellsInMessages_areLeftOut();
    void restartedServer_isAskedAgain();
    void silentServer_isLeftBehind();
    void serverThatNeverGreets_isTimeout();
    void manySilentQuestions_takeThreeThreads();
    void fullServer_isOffline();
    void hugeResult_isCut();
    void everyType_isTaken();
    void unusedConnection_isClosed();
    void questions_leaveNoTransactionOpen();

private:
    [[nodiscard]] Result<QList<CallerInfo>> ask(SqlProvider &provider, const QString &text = u"030 23125012"_s);
    [[nodiscard]] Error failureOf(const SqlSettings &settings);
    [[nodiscard]] SqlSettings withQuery(const QString &query) const;
    [[nodiscard]] int connections();

    LibPhoneNumberParser m_parser;
    SystemClock m_clock;
    std::unique_ptr<TestCertificates> m_certificates;
    std::unique_ptr<PostgreSqlServer> m_server;
};

void PostgreSqlTest::initTestCase()
{
    if (const QString reason = PostgreSqlServer::absence(); !reason.isEmpty())
        RINGSIDE_SKIP_WITHOUT(u"postgresql"_s, reason);
    m_certificates = std::make_unique<TestCertificates>();
    QVERIFY2(m_certificates->isValid(), qPrintable(m_certificates->error()));
    m_server = std::make_unique<PostgreSqlServer>();
    QVERIFY2(m_server->start(*m_certificates), qPrintable(m_server->error()));
    QByteArray rows("0\tJane Doe\tExample\t030 23125012\t\\N\t\\N\n");
    for (int i = 1; i < 10000; ++i) {
        const QByteArray number = QByteArray::number(i).rightJustified(4, '0');
        rows += QByteArray::number(i) + "\tPerson " + number + "\tCompany " + QByteArray::number(i % 100) + "\t(040) 555 "
            + number.left(2) + "-" + number.mid(2) + "0\t+44 20 7946 " + number + "\t\\N\n";
    }
    m_server->copy(u"people"_s, rows);
    m_server->run(u"CREATE TABLE secrets (name text, phone text); INSERT INTO secrets VALUES ('x', '1');"
                  "CREATE SEQUENCE counter; GRANT ALL ON SEQUENCE counter TO agent;"
                  "CREATE TABLE open_book (name text, phone text); GRANT ALL ON open_book TO agent;"
                  "INSERT INTO open_book VALUES ('Jane Doe', '030 23125012');"
                  "CREATE FUNCTION scribble() RETURNS text LANGUAGE plpgsql AS $$ BEGIN "
                  "INSERT INTO open_book VALUES ('scribbled', '1'); RETURN 'x'; END $$;"
                  "ANALYZE;"_s);
}

void PostgreSqlTest::cleanupTestCase()
{
    m_server.reset();
}

void PostgreSqlTest::init()
{
    QVERIFY2(m_server->resume(), qPrintable(m_server->error()));
}

Result<QList<CallerInfo>> PostgreSqlTest::ask(SqlProvider &provider, const QString &text)
{
    return waitFor(provider.findByNumber(m_parser.parse(text, u"DE"_s)));
}

Error PostgreSqlTest::failureOf(const SqlSettings &settings)
{
    SqlProvider provider(settings, m_parser, m_clock);
    const auto answer = ask(provider);
    return answer ? Error{ErrorKind::Internal, u"it worked"_s, {}} : answer.error();
}

SqlSettings PostgreSqlTest::withQuery(const QString &query) const
{
    SqlSettings settings = m_server->settings();
    settings.query = query;
    return settings;
}

int PostgreSqlTest::connections()
{
    return m_server->run(u"SELECT count(*) FROM pg_stat_activity WHERE usename = 'agent'"_s).toInt();
}

void PostgreSqlTest::everyThousandthOfTenThousand_isFound()
{
    SqlProvider provider(m_server->settings(), m_parser, m_clock);
    QVERIFY(!provider.isLocal());
    for (int i = 500; i < 10000; i += 1000) {
        const QString number = u"%1"_s.arg(i, 4, 10, QChar(u'0'));
        auto answer = ask(provider, u"+49 40 555"_s + number + u'0');
        QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().detail));
        QCOMPARE(answer->size(), 1);
        QCOMPARE(answer->constFirst().person.name, u"Person "_s + number);
        QCOMPARE(answer->constFirst().person.key, u"id:%1"_s.arg(i));
        answer = ask(provider, u"+44 20 7946 "_s + number);
        QCOMPARE(answer->size(), 1);
        QCOMPARE(answer->constFirst().person.name, u"Person "_s + number);
    }
}

void PostgreSqlTest::tls_isVerified()
{
    SqlProvider provider(m_server->tlsSettings(*m_certificates), m_parser, m_clock);
    const auto answer = ask(provider);
    QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().detail));
    QCOMPARE(answer->size(), 1);
    QCOMPARE(m_server->run(u"SELECT ssl FROM pg_stat_ssl JOIN pg_stat_activity USING (pid) WHERE usename = 'agent'"_s),
             u"t"_s);
}

void PostgreSqlTest::tls_wrongCertificate_isRefused_data()
{
    QTest::addColumn<QString>("certificate");
    QTest::addColumn<bool>("isOtherCa");
    QTest::newRow("signed by somebody else") << u"server"_s << true;
    QTest::newRow("another computer's") << u"stranger"_s << false;
    QTest::newRow("expired") << u"expired"_s << false;
}

void PostgreSqlTest::tls_wrongCertificate_isRefused()
{
    QFETCH(QString, certificate);
    QFETCH(bool, isOtherCa);
    PostgreSqlServer server;
    QVERIFY2(server.start(*m_certificates, certificate.toLatin1().constData()), qPrintable(server.error()));
    SqlSettings settings = server.tlsSettings(*m_certificates);
    if (isOtherCa)
        settings.caFile = m_certificates->otherCaFile();
    const Error error = failureOf(settings);
    QVERIFY2(error.kind == ErrorKind::Protocol, qPrintable(error.detail));
    QVERIFY2(error.detail.contains(u"certificate"_s), qPrintable(error.detail));
}

void PostgreSqlTest::tls_serverWithoutIt_isRefused()
{
    m_server->run(u"ALTER SYSTEM SET ssl = off; SELECT pg_reload_conf()"_s);
    const Error error = failureOf(m_server->tlsSettings(*m_certificates));
    m_server->run(u"ALTER SYSTEM RESET ssl; SELECT pg_reload_conf()"_s);
    QVERIFY2(error.detail.contains(u"does not support SSL"_s), qPrintable(error.detail));
    QCOMPARE(error.kind, ErrorKind::Protocol);
}

void PostgreSqlTest::wrongPassword_isUnauthorized()
{
    SqlSettings settings = m_server->tlsSettings(*m_certificates);
    settings.password = Secret("wrong horse");
    const Error error = failureOf(settings);
    QVERIFY2(error.kind == ErrorKind::Unauthorized, qPrintable(error.detail));
    QVERIFY(!error.detail.contains(u"horse"_s));
    settings.password = {};
    QCOMPARE(failureOf(settings).kind, ErrorKind::Unauthorized);
}

void PostgreSqlTest::missingUser_isUnauthorized()
{
    SqlSettings settings = m_server->settings();
    settings.user = u"nobody's"_s;
    QCOMPARE(failureOf(settings).kind, ErrorKind::Unauthorized);
}

void PostgreSqlTest::missingDatabase_isNotFound()
{
    SqlSettings settings = m_server->settings();
    settings.database = u"dbname=postgres user=owner"_s; // a name, not options
    QCOMPARE(failureOf(settings).kind, ErrorKind::NotFound);
}

void PostgreSqlTest::missingRight_isForbidden()
{
    const Error error = failureOf(withQuery(u"SELECT name, phone FROM secrets WHERE phone = :phone"_s));
    QCOMPARE(error.kind, ErrorKind::Forbidden);
    QVERIFY2(error.detail.contains(u"permission denied for table secrets"_s), qPrintable(error.detail));
}

void PostgreSqlTest::nothingCanBeWritten_data()
{
    QTest::addColumn<QString>("query");
    const auto row = [](const char *name, const char *query) { QTest::newRow(name) << QString::fromUtf8(query); };
    // Stopped before they are sent.
    row("insert", "INSERT INTO open_book VALUES ('x', :phone)");
    row("update", "UPDATE open_book SET name = :phone");
    row("insert within", "WITH x AS (INSERT INTO open_book VALUES ('x', :phone) RETURNING *) SELECT * FROM x");
    row("copy", "COPY open_book TO PROGRAM 'echo :phone'");
    row("two statements", "SELECT name, phone FROM open_book WHERE :phone <> ''; DELETE FROM open_book");
    row("two statements behind a quote", "SELECT E'\\'', :phone; DELETE FROM open_book; --'");
    row("a lock", "SELECT name, phone FROM open_book WHERE :phone <> '' FOR UPDATE");
    // Stopped by the server.
    row("a function that writes", "SELECT scribble() AS name, :phone::text AS phone");
    row("a sequence", "SELECT nextval('counter')::text AS name, :phone::text AS phone");
    row("the way back to writing", "SELECT scribble() AS name, :phone::text AS phone, "
                                   "set_config('transaction_read_only', 'off', false)");
    row("the way back to writing, then writing",
        "SELECT set_config('transaction_read_only', 'off', false) AS a, scribble() AS name, :phone::text AS phone");
    row("writing the next time", "SELECT set_config('default_transaction_read_only', 'off', false) AS a, "
                                 "CASE WHEN current_setting('transaction_read_only') = 'off' THEN scribble() END AS name, "
                                 ":phone::text AS phone");
    row("a large object", "SELECT lo_create(4711)::text AS name, :phone::text AS phone");
}

void PostgreSqlTest::nothingCanBeWritten()
{
    QFETCH(QString, query);
    const QString before = m_server->run(u"SELECT * FROM open_book"_s);
    SqlProvider provider(withQuery(query), m_parser, m_clock);
    for (int i = 0; i < 3; ++i) // what a question leaves behind could serve the next
        static_cast<void>(ask(provider));
    QCOMPARE(m_server->run(u"SELECT * FROM open_book"_s), before);
    QCOMPARE(m_server->run(u"SELECT is_called FROM counter"_s), u"f"_s);
    QCOMPARE(m_server->run(u"SELECT count(*) FROM pg_largeobject_metadata"_s), u"0"_s);
}

void PostgreSqlTest::sleepingQuery_isEndedByTheServer()
{
    SqlSettings settings = withQuery(u"SELECT name, phone1 AS phone, pg_sleep(CASE WHEN :phone = '1' THEN 0 ELSE 60 END) "
                                     "FROM people LIMIT 1"_s);
    settings.timeLimit = 3s;
    SqlProvider provider(settings, m_parser, m_clock);
    const auto answer = ask(provider);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Timeout);
    QVERIFY2(answer.error().detail.contains(u"statement timeout"_s), qPrintable(answer.error().detail));
    QVERIFY(ask(provider, u"1"_s)); // on the same connection
    QCOMPARE(connections(), 1);
}

void PostgreSqlTest::lockedTable_isTimeout()
{
    SqlSettings settings = m_server->settings();
    settings.timeLimit = 1s;
    QProcess holder;
    holder.start(m_server->program(u"psql"_s), {u"-X"_s, u"-q"_s, u"-h"_s, m_server->folder(), u"-p"_s,
                                                QString::number(m_server->port()), u"-U"_s, u"owner"_s, u"postgres"_s});
    QVERIFY(holder.waitForStarted());
    holder.write("BEGIN; LOCK TABLE people;\n");
    QTRY_COMPARE_WITH_TIMEOUT(m_server->run(u"SELECT count(*) FROM pg_locks JOIN pg_class ON relation = pg_class.oid "
                                            "WHERE relname = 'people' AND granted AND mode = 'AccessExclusiveLock'"_s),
                              u"1"_s, 30000);
    const Error error = failureOf(settings);
    holder.write("ROLLBACK;\n");
    holder.closeWriteChannel();
    QVERIFY(holder.waitForFinished());
    QVERIFY2(error.kind == ErrorKind::Timeout, qPrintable(error.detail));
    settings.timeLimit = 20s;
    SqlProvider provider(settings, m_parser, m_clock);
    QCOMPARE(ask(provider)->size(), 1);
}

void PostgreSqlTest::check_saysWhatCame()
{
    SqlProvider provider(m_server->settings(), m_parser, m_clock);
    const auto words = waitFor(provider.checkConnection());
    QVERIFY2(words, qPrintable(words ? QString() : words.error().detail));
    QVERIFY2(words->startsWith(u"PostgreSQL 1"_s), qPrintable(*words));
    QVERIFY2(words->endsWith(u" answers. The query returns id, name, company, phone1, phone2, phone3."_s),
             qPrintable(*words));
}

void PostgreSqlTest::check_showsTheServersWords_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *name, const char *query, const char *words) {
        QTest::newRow(name) << QString::fromUtf8(query) << QString::fromUtf8(words);
    };
    row("a mistake", "SELECT name, phone1 FORM people WHERE phone1 = :phone", "syntax error at or near \"people\"");
    row("no such table", "SELECT name, phone1 FROM poeple WHERE phone1 = :phone", "relation \"poeple\" does not exist");
    row("no such column", "SELECT nmae, phone1 FROM people WHERE phone1 = :phone", "column \"nmae\" does not exist");
    row("types that do not fit", "SELECT name, phone1 FROM people WHERE 1 = digits(:phone)", "operator does not exist");
}

void PostgreSqlTest::check_showsTheServersWords()
{
    QFETCH(QString, query);
    QFETCH(QString, words);
    SqlProvider provider(withQuery(query), m_parser, m_clock);
    const auto answer = waitFor(provider.checkConnection());
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Protocol);
    QVERIFY2(answer.error().detail.contains(words), qPrintable(answer.error().detail));
}

void PostgreSqlTest::cellsInMessages_areLeftOut()
{
    const Error ofRow = failureOf(withQuery(u"SELECT name::int AS name, phone1 FROM people WHERE :phone <> '' AND id = 0"_s));
    QCOMPARE(ofRow.kind, ErrorKind::Protocol);
    QVERIFY2(ofRow.detail.contains(u"invalid input syntax"_s) && !ofRow.detail.contains(u"Jane"_s), qPrintable(ofRow.detail));
    const Error ofCaller = failureOf(withQuery(u"SELECT name, phone1 FROM people WHERE id = :e164"_s));
    QVERIFY2(!ofCaller.detail.contains(u"23125012"_s), qPrintable(ofCaller.detail));
}

void PostgreSqlTest::restartedServer_isAskedAgain()
{
    SqlProvider provider(m_server->tlsSettings(*m_certificates), m_parser, m_clock);
    QCOMPARE(ask(provider)->size(), 1);
    m_server->kill();
    const auto answer = ask(provider);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Offline);
    QVERIFY(m_server->resume());
    QCOMPARE(ask(provider)->size(), 1);
    m_server->run(u"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE usename = 'agent'"_s);
    QCOMPARE(ask(provider)->size(), 1); // the agent does not notice
}

void PostgreSqlTest::silentServer_isLeftBehind()
{
    FakeClock clock;
    SqlSettings settings = m_server->tlsSettings(*m_certificates);
    SqlProvider provider(settings, m_parser, clock);
    QCOMPARE(ask(provider)->size(), 1);
    m_server->stall();
    const auto question = provider.findByNumber(m_parser.parse(u"030 23125012"_s, u"DE"_s));
    clock.advance(settings.timeLimit - 1ms);
    QVERIFY(!question.isFinished());
    clock.advance(1ms);
    const auto answer = waitFor(question);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Timeout);
    QVERIFY(m_server->resume());
    QCOMPARE(ask(provider)->size(), 1);
}

void PostgreSqlTest::serverThatNeverGreets_isTimeout()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    FakeClock clock;
    SqlSettings settings = m_server->tlsSettings(*m_certificates);
    settings.port = silent.serverPort();
    SqlProvider provider(settings, m_parser, clock);
    const auto question = provider.findByNumber(m_parser.parse(u"030 23125012"_s, u"DE"_s));
    QTRY_VERIFY(silent.hasPendingConnections());
    clock.advance(settings.timeLimit);
    QCOMPARE(waitFor(question).error().kind, ErrorKind::Timeout);
    // And the program ends although the thread still waits.
}

void PostgreSqlTest::manySilentQuestions_takeThreeThreads()
{
    QTcpServer silent;
    QVERIFY(silent.listen(QHostAddress::LocalHost));
    QList<QTcpSocket *> taken;
    connect(&silent, &QTcpServer::newConnection, this, [&] { taken.append(silent.nextPendingConnection()); });
    FakeClock clock;
    SqlSettings settings = m_server->tlsSettings(*m_certificates);
    settings.port = silent.serverPort();
    SqlProvider provider(settings, m_parser, clock);
    const PhoneNumber number = m_parser.parse(u"030 23125012"_s, u"DE"_s);
    for (int i = 0; i < 3; ++i) {
        const auto question = provider.findByNumber(number);
        QTRY_COMPARE(taken.size(), i + 1);
        clock.advance(settings.timeLimit);
        QCOMPARE(waitFor(question).error().kind, ErrorKind::Timeout);
    }
    const auto refused = waitFor(provider.findByNumber(number));
    QVERIFY(!refused);
    QVERIFY(refused.error().detail.contains(u"have not come back"_s));
    for (QTcpSocket *socket : std::as_const(taken))
        socket->abort();
    // They have come back, so that there is a thread again.
    const auto isTaken = [&] {
        const qsizetype before = taken.size();
        const auto question = provider.findByNumber(number);
        return QTest::qWaitFor([&] { return taken.size() > before || question.isFinished(); }) && taken.size() > before;
    };
    QVERIFY(QTest::qWaitFor(isTaken, 30000));
}

void PostgreSqlTest::fullServer_isOffline()
{
    m_server->run(u"ALTER ROLE agent CONNECTION LIMIT 0"_s);
    const Error error = failureOf(m_server->settings());
    m_server->run(u"ALTER ROLE agent CONNECTION LIMIT -1"_s);
    QVERIFY2(error.kind == ErrorKind::Offline, qPrintable(error.detail));
}

void PostgreSqlTest::hugeResult_isCut()
{
    SqlSettings settings = withQuery(u"SELECT a.id * 10000 + b.id AS id, repeat('x', 1000) AS name, '030 23125012' AS phone "
                                     "FROM people a CROSS JOIN people b WHERE :phone <> ''"_s);
    SqlProvider provider(settings, m_parser, m_clock);
    for (int i = 0; i < 2; ++i) {
        const auto answer = ask(provider);
        QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().detail));
        QCOMPARE(answer->size(), 100);
        QVERIFY(answer->constFirst().person.name.size() <= 1000);
    }
}

void PostgreSqlTest::everyType_isTaken()
{
    SqlSettings settings = withQuery(
        u"SELECT 7 AS id, 'Jürgen 🙂' AS name, '030 23125012'::varchar AS phone, true AS vip, "
        "ARRAY['gold', 'long standing'] AS tags, timestamptz '2026-02-03 05:05:00+01' AS last_contact, "
        "12::bigint AS contact_count, '\\x4a61'::bytea AS title, 12.50::numeric AS balance, "
        "'{\"a\": [1, 2]}'::jsonb AS extra, '10.0.0.1'::inet AS address, interval '3 days' AS since, "
        "'NaN'::float8 AS odd, NULL AS nothing, point(1, 2) AS place, 'https://crm.example.com/7' AS profile_url "
        "WHERE :phone <> ''"_s);
    SqlProvider provider(settings, m_parser, m_clock);
    const auto answer = ask(provider);
    QVERIFY2(answer, qPrintable(answer ? QString() : answer.error().detail));
    QCOMPARE(answer->size(), 1);
    const Person &person = answer->constFirst().person;
    QCOMPARE(person.name, u"Jürgen 🙂"_s);
    QVERIFY(person.vip);
    QCOMPARE(person.tags, (QStringList{u"gold"_s, u"long standing"_s}));
    QCOMPARE(person.lastContactAt, QDateTime({2026, 2, 3}, {4, 5}, Qt::UTC));
    QCOMPARE(person.contactCount, 12);
    QCOMPARE(person.title, u"Ja"_s);
    QCOMPARE(person.customFields.value(u"balance"_s), u"12.5"_s);
    QCOMPARE(person.customFields.value(u"extra"_s), u"{\"a\": [1, 2]}"_s);
    QCOMPARE(person.customFields.value(u"address"_s), u"10.0.0.1"_s);
    QVERIFY(!person.customFields.contains(u"nothing"_s));
    QCOMPARE(person.profileUrl, QUrl(u"https://crm.example.com/7"_s));
}

void PostgreSqlTest::unusedConnection_isClosed()
{
    FakeClock clock;
    const SqlSettings settings = m_server->settings();
    SqlProvider provider(settings, m_parser, clock);
    QTRY_COMPARE(connections(), 0); // of the tests before
    QCOMPARE(ask(provider)->size(), 1);
    clock.advance(settings.keptOpen - 1s);
    QCOMPARE(ask(provider)->size(), 1);
    clock.advance(settings.keptOpen - 1s);
    QCOMPARE(connections(), 1);
    clock.advance(1s);
    QTRY_COMPARE(connections(), 0);
    QCOMPARE(ask(provider)->size(), 1);
}

void PostgreSqlTest::questions_leaveNoTransactionOpen()
{
    SqlProvider provider(m_server->settings(), m_parser, m_clock);
    QCOMPARE(ask(provider)->size(), 1);
    QTRY_COMPARE(m_server->run(u"SELECT DISTINCT state FROM pg_stat_activity WHERE usename = 'agent'"_s), u"idle"_s);
}

QTEST_GUILESS_MAIN(PostgreSqlTest)
#include "postgresqltest.moc"
