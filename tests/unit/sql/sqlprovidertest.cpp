#include "fakeclock.h"
#include "libphonenumberparser.h"
#include "requirement.h"
#include "sqlprovider.h"
#include "waitfor.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using namespace Ringside;

// The provider on SQLite, which is always there.
class SqlProviderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void person_isFound();
    void joinedRows_comeWhole();
    void check_saysWhichColumnsCame();
    void check_saysWhatIsWrongWithTheQuery_data();
    void check_saysWhatIsWrongWithTheQuery();
    void damagedFile_isStorage();
    void missingFile_isOffline_andIsNotMade();
    void file_isNotWritten();
    void lockedFile_isTimeout();
    void crowd_isBounded();
    void questionWithoutAnEnd_endsWithTheTimeLimit();
    void wrongEncoding_isTaken();

private:
    bool run(const QString &statement);
    [[nodiscard]] SqlSettings settings() const;
    [[nodiscard]] Result<QList<CallerInfo>> ask(SqlProvider &provider, const QString &text = u"+49 30 23125012"_s);

    LibPhoneNumberParser m_parser;
    SystemClock m_clock;
    std::unique_ptr<QTemporaryDir> m_dir;
};

void SqlProviderTest::initTestCase()
{
    if (!QSqlDatabase::isDriverAvailable(u"QSQLITE"_s))
        RINGSIDE_SKIP_WITHOUT(u"sqldrivers"_s, u"Qt's driver QSQLITE is not installed"_s);
}

void SqlProviderTest::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(run(u"CREATE TABLE people (id INTEGER PRIMARY KEY, name TEXT, phone TEXT, tariff TEXT)"_s));
    QVERIFY(run(u"INSERT INTO people VALUES (1, 'Jane Doe', '030 23125012', 'gold')"_s));
}

void SqlProviderTest::cleanup()
{
    m_dir.reset();
}

bool SqlProviderTest::run(const QString &statement)
{
    bool done = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"test"_s);
        database.setDatabaseName(m_dir->filePath(u"people.db"_s));
        done = database.open();
        QSqlQuery query(database);
        done = done && query.exec(statement);
        if (!done)
            qWarning() << query.lastError();
    }
    QSqlDatabase::removeDatabase(u"test"_s);
    return done;
}

SqlSettings SqlProviderTest::settings() const
{
    SqlSettings settings;
    settings.name = u"Customers"_s;
    settings.driver = SqlSettings::Driver::Sqlite;
    settings.database = m_dir->filePath(u"people.db"_s);
    settings.region = u"DE"_s;
    settings.timeLimit = 20s;
    settings.query = u"SELECT id, name, phone, tariff FROM people WHERE replace(phone, ' ', '') LIKE '%' || :suffix"_s;
    return settings;
}

Result<QList<CallerInfo>> SqlProviderTest::ask(SqlProvider &provider, const QString &text)
{
    return waitFor(provider.findByNumber(m_parser.parse(text, u"DE"_s)));
}

void SqlProviderTest::person_isFound()
{
    SqlProvider provider(settings(), m_parser, m_clock);
    QVERIFY(provider.isLocal());
    const auto answer = ask(provider);
    QVERIFY(answer);
    QCOMPARE(answer->size(), 1);
    QCOMPARE(answer->constFirst().person.name, u"Jane Doe"_s);
    QCOMPARE(answer->constFirst().person.customFields.value(u"tariff"_s), u"gold"_s);
    QCOMPARE(answer->constFirst().match, MatchLevel::Exact);
    // The same eight digits in another country are asked for, and not believed.
    QVERIFY(ask(provider, u"+43 23125012"_s)->isEmpty());
}

void SqlProviderTest::joinedRows_comeWhole()
{
    QVERIFY(run(u"CREATE TABLE numbers (person INTEGER, number TEXT)"_s));
    QVERIFY(run(u"INSERT INTO numbers VALUES (1, '+493023125012'), (1, '+491705550123')"_s));
    SqlSettings joined = settings();
    joined.query = u"SELECT p.id, p.name, n.number FROM people p JOIN numbers n ON n.person = p.id "
                   "WHERE p.id IN (SELECT person FROM numbers WHERE number = :e164)"_s;
    SqlProvider provider(joined, m_parser, m_clock);
    const auto answer = ask(provider);
    QVERIFY(answer);
    QCOMPARE(answer->size(), 1);
    QCOMPARE(answer->constFirst().person.numbers.size(), 2);
}

void SqlProviderTest::check_saysWhichColumnsCame()
{
    SqlProvider provider(settings(), m_parser, m_clock);
    const auto words = waitFor(provider.checkConnection());
    QVERIFY2(words, qPrintable(words ? QString() : words.error().detail));
    QVERIFY2(words->startsWith(u"SQLite 3."_s), qPrintable(*words));
    QVERIFY2(words->endsWith(u" answers. The query returns id, name, phone, and as further fields tariff."_s),
             qPrintable(*words));
}

void SqlProviderTest::check_saysWhatIsWrongWithTheQuery_data()
{
    QTest::addColumn<QString>("query");
    QTest::addColumn<QString>("says");
    QTest::newRow("a mistake") << u"SELECT name, phone FORM people WHERE phone = :phone"_s << u"syntax error"_s;
    QTest::newRow("no such column") << u"SELECT nmae AS name, phone FROM people WHERE phone = :phone"_s << u"nmae"_s;
    QTest::newRow("no number") << u"SELECT name FROM people WHERE phone = :phone"_s << u"no telephone number"_s;
    QTest::newRow("two statements") << u"SELECT name, phone FROM people WHERE phone = :phone; SELECT 1"_s
                                    << u"one statement"_s;
    QTest::newRow("it writes") << u"DELETE FROM people WHERE phone = :phone"_s << u"SELECT"_s;
}

void SqlProviderTest::check_saysWhatIsWrongWithTheQuery()
{
    QFETCH(QString, query);
    QFETCH(QString, says);
    SqlSettings wrong = settings();
    wrong.query = query;
    SqlProvider provider(wrong, m_parser, m_clock);
    const auto words = waitFor(provider.checkConnection());
    QVERIFY(!words);
    QCOMPARE(words.error().kind, ErrorKind::Protocol);
    QVERIFY2(words.error().detail.contains(says), qPrintable(words.error().detail));
}

void SqlProviderTest::damagedFile_isStorage()
{
    SqlSettings damaged = settings();
    damaged.database = m_dir->filePath(u"damaged.db"_s);
    QFile file(damaged.database);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(8192, 'x'));
    file.close();
    SqlProvider provider(damaged, m_parser, m_clock);
    const auto answer = ask(provider);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Storage);
}

void SqlProviderTest::missingFile_isOffline_andIsNotMade()
{
    SqlSettings missing = settings();
    missing.database = m_dir->filePath(u"missing.db"_s);
    SqlProvider provider(missing, m_parser, m_clock);
    const auto answer = ask(provider);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Offline);
    QVERIFY(!QFile::exists(missing.database));
    QVERIFY(QFile::copy(settings().database, missing.database)); // it has come
    QCOMPARE(ask(provider)->size(), 1);
}

void SqlProviderTest::file_isNotWritten()
{
    QFile file(settings().database);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray before = file.readAll();
    file.close();
    SqlSettings writing = settings();
    // What the first line of defence lets through: a function that writes, were there one.
    writing.query = u"SELECT name, phone, load_extension('x') FROM people WHERE :phone <> ''"_s;
    SqlProvider provider(writing, m_parser, m_clock);
    QVERIFY(!ask(provider));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QCOMPARE(file.readAll(), before);
    QCOMPARE(QDir(m_dir->path()).entryList(QDir::Files), QStringList{u"people.db"_s});
}

void SqlProviderTest::lockedFile_isTimeout()
{
    SqlSettings hasty = settings();
    hasty.timeLimit = 2s; // of which SQLite waits for half
    QSqlDatabase other = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
    other.setDatabaseName(hasty.database);
    QVERIFY(other.open());
    QVERIFY(QSqlQuery(other).exec(u"BEGIN EXCLUSIVE"_s));
    SqlProvider provider(hasty, m_parser, m_clock);
    const auto answer = ask(provider);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Timeout);
    QVERIFY(QSqlQuery(other).exec(u"ROLLBACK"_s));
    other.close();
    other = {};
    QSqlDatabase::removeDatabase(u"other"_s);
    QTRY_VERIFY_WITH_TIMEOUT(ask(provider), 30000);
}

void SqlProviderTest::crowd_isBounded()
{
    QVERIFY(run(u"WITH RECURSIVE n(i) AS (SELECT 2 UNION ALL SELECT i + 1 FROM n WHERE i < 10000) "
                "INSERT INTO people SELECT i, 'Person ' || i, '030 23125012', hex(zeroblob(500)) FROM n"_s));
    SqlProvider provider(settings(), m_parser, m_clock);
    const auto answer = ask(provider);
    QVERIFY(answer);
    QCOMPARE(answer->size(), 100);
    QCOMPARE(ask(provider)->size(), 100);
}

void SqlProviderTest::questionWithoutAnEnd_endsWithTheTimeLimit()
{
    FakeClock clock;
    SqlSettings endless = settings();
    // About a minute of work, so that the process does not keep a processor busy for ever.
    endless.query = u"WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 30000000) "
                    "SELECT 'x' AS name, :phone AS phone, count(*) FROM n"_s;
    SqlProvider provider(endless, m_parser, clock);
    const PhoneNumber number = m_parser.parse(u"+49 30 23125012"_s, u"DE"_s);
    const auto first = provider.findByNumber(number);
    const auto second = provider.findByNumber(number);
    clock.advance(endless.timeLimit);
    const auto answer = waitFor(first);
    QVERIFY(!answer);
    QCOMPARE(answer.error().kind, ErrorKind::Timeout);
    QCOMPARE(waitFor(second).error().kind, ErrorKind::Timeout);
    // A second processor is not given to it.
    const auto third = waitFor(provider.findByNumber(number));
    QVERIFY(!third);
    QCOMPARE(third.error().kind, ErrorKind::Timeout);
    QVERIFY(third.error().detail.contains(u"have not come back"_s));
}

void SqlProviderTest::wrongEncoding_isTaken()
{
    QVERIFY(run(u"UPDATE people SET name = CAST(x'4AFC7267656E' AS TEXT), tariff = x'00FF'"_s));
    SqlProvider provider(settings(), m_parser, m_clock);
    const auto answer = ask(provider);
    QVERIFY(answer);
    QCOMPARE(answer->constFirst().person.name, u"J\uFFFDrgen"_s);
}

QTEST_GUILESS_MAIN(SqlProviderTest)
#include "sqlprovidertest.moc"
