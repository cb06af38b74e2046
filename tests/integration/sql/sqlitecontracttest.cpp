#include "lookupprovidercontract.h"
#include "requirement.h"
#include "sqlprovider.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Ringside;

namespace {

class SqliteRig : public LookupProviderRig
{
public:
    void seed(const QList<KnownPerson> &people) override
    {
        {
            QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"seed"_s);
            database.setDatabaseName(m_dir.filePath(u"people.db"_s));
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(query.exec(u"CREATE TABLE people (id TEXT, name TEXT, company TEXT)"_s));
            QVERIFY(query.exec(u"CREATE TABLE numbers (person TEXT, number TEXT)"_s));
            QVERIFY(database.transaction());
            for (const KnownPerson &known : people) {
                QVERIFY(query.prepare(u"INSERT INTO people VALUES (?, ?, ?)"_s));
                query.addBindValue(known.key);
                query.addBindValue(known.name);
                query.addBindValue(known.company);
                QVERIFY(query.exec());
                for (const QString &number : known.numbers) {
                    QVERIFY(query.prepare(u"INSERT INTO numbers VALUES (?, ?)"_s));
                    query.addBindValue(known.key);
                    query.addBindValue(number);
                    QVERIFY(query.exec());
                }
            }
            QVERIFY(database.commit());
        }
        QSqlDatabase::removeDatabase(u"seed"_s);
    }
    std::unique_ptr<LookupProvider> makeProvider(std::chrono::milliseconds limit) override
    {
        SqlSettings settings;
        settings.name = u"Customers"_s;
        settings.driver = SqlSettings::Driver::Sqlite;
        settings.database = m_dir.filePath(u"people.db"_s);
        settings.region = u"DE"_s;
        settings.timeLimit = limit;
        // SQLite has no regular expressions: what people put between digits is taken out one by one.
        settings.query = u"WITH plain AS (SELECT person, replace(replace(replace(replace(replace(replace(replace(replace("
                         "number, ' ', ''), '-', ''), '/', ''), '(', ''), ')', ''), '.', ''), char(160), ''), char(8211), '') "
                         "AS digits FROM numbers), "
                         "found AS (SELECT person FROM plain WHERE substr(digits, -7) = substr(:suffix, -7) "
                         "OR (length(digits) > 6 AND instr(:digits, trim(digits, '+0')) > 0)) "
                         "SELECT p.id, p.name, p.company, n.number FROM people p JOIN numbers n ON n.person = p.id "
                         "WHERE p.id IN found"_s;
        return std::make_unique<SqlProvider>(settings, m_parser, m_clock);
    }

private:
    QTemporaryDir m_dir;
    LibPhoneNumberParser m_parser;
    SystemClock m_clock;
};

} // namespace

class SqliteContractTest : public LookupProviderContract
{
    Q_OBJECT

protected:
    std::unique_ptr<LookupProviderRig> makeRig() override { return std::make_unique<SqliteRig>(); }

private Q_SLOTS:
    void initTestCase()
    {
        if (!QSqlDatabase::isDriverAvailable(u"QSQLITE"_s))
            RINGSIDE_SKIP_WITHOUT(u"sqldrivers"_s, u"Qt's driver QSQLITE is not installed"_s);
    }
};

QTEST_GUILESS_MAIN(SqliteContractTest)
#include "sqlitecontracttest.moc"
