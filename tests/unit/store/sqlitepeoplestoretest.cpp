#include "sqlitepeoplestore.h"

#include "connection_p.h"
#include "fakeclock.h"
#include "libphonenumberparser.h"
#include "storefile_p.h"
#include "storetest.h"

#include <QProcess>
#include <QTemporaryDir>

#include <set>

using namespace Qt::StringLiterals;
using namespace Ringside;

class SqlitePeopleStoreTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    FakeClock m_clock;
    LibPhoneNumberParser m_parser;
    std::unique_ptr<StoreFile> m_file;
    std::unique_ptr<SqlitePeopleStore> m_store;
    int m_run = 0;

    QString path() const { return m_dir.filePath(u"%1/people.db"_s.arg(m_run)); }
    void reopen()
    {
        m_store.reset();
        m_file.reset();
        m_file = std::make_unique<StoreFile>(path(), StoreFile::Content::People, m_clock);
        m_store = std::make_unique<SqlitePeopleStore>(*m_file, m_parser);
    }
    Person person(const QString &key, const QString &name, const QStringList &numbers,
                  const QString &region = u"DE"_s)
    {
        Person person;
        person.key = key;
        person.name = name;
        for (const QString &text : numbers)
            person.numbers.append({u"work"_s, m_parser.parse(text, region)});
        return person;
    }
    QList<CallerInfo> find(const QString &number, const QString &region = u"DE"_s)
    {
        const auto found = waitFor(m_store->findByNumber(m_parser.parse(number, region)));
        return found.value_or(QList<CallerInfo>());
    }
    QStringList names(const QString &number, const QString &region = u"DE"_s)
    {
        QStringList names;
        for (const CallerInfo &info : find(number, region))
            names.append(info.person.name);
        names.sort();
        return names;
    }
    QStringList internalNames(const QString &extension)
    {
        PhoneNumber internal;
        internal.kind = PhoneNumber::Kind::Internal;
        internal.raw = extension;
        internal.national = extension;
        QStringList names;
        const auto found = waitFor(m_store->findByNumber(internal));
        for (const CallerInfo &info : found.value_or(QList<CallerInfo>()))
            names.append(info.person.name);
        return names;
    }
    qint64 count() { return waitFor(m_store->count()).value_or(-1); }
    qint64 rows(const char *table)
    {
        const QByteArray sql = QByteArray("SELECT count(*) FROM ") + table;
        return waitFor(m_file->internals().read([sql](Connection &connection) -> Result<qint64> {
                   return connection.number(sql.constData());
               }))
            .value_or(-1);
    }
    // What is swept away in the background is swept away when the next import may begin.
    void waitForSweep()
    {
        PeopleImport next(*m_file, {});
        QVERIFY(next.begin());
    }

private Q_SLOTS:
    void init()
    {
        ++m_run;
        reopen();
    }

    void everythingOfAPerson_comesBack()
    {
        Person jane = person(u"id:1"_s, u"Jane \"Doe\"; DROP TABLE person; <b>"_s,
                             {u"+1 415 555 0123"_s, u"+49 30 23125012 ext. 7"_s, u"*21#"_s,
                              u"sip:jane@example.com"_s});
        jane.source = u"crm"_s;
        jane.company = u"Acme Corp"_s;
        jane.title = u"Head of Procurement"_s;
        jane.email = u"jane@example.com"_s;
        jane.accountId = u"A-1"_s;
        jane.contactId = u"C-1"_s;
        jane.tags = {u"Gold tier"_s, u"vip"_s};
        jane.notes = u"Two\nlines, with Ünïcödé 🙂"_s;
        jane.lastContactAt = QDateTime({2026, 2, 1}, {10, 30}, Qt::UTC);
        jane.contactCount = 15;
        jane.vip = true;
        jane.vipReason = u"tag vip"_s;
        jane.customFields = {{u"Plan"_s, u"Gold"_s}, {u"Größe"_s, u"XL"_s}};
        jane.profileUrl = QUrl(u"https://crm.example.com/c/1?a=b#x"_s);
        QVERIFY(importPeople(*m_file, {jane}));
        const QList<CallerInfo> found = find(u"+14155550123"_s);
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.constFirst().match, MatchLevel::Exact);
        QCOMPARE(found.constFirst().number.e164, u"+14155550123"_s);
        QCOMPARE(found.constFirst().person, jane);
        QCOMPARE(count(), 1);
    }

    void caller_isFoundAtTheBestLevel_data()
    {
        QTest::addColumn<QString>("stored");
        QTest::addColumn<QString>("storedRegion");
        QTest::addColumn<QString>("caller");
        QTest::addColumn<QString>("callerRegion");
        QTest::addColumn<MatchLevel>("level");
        QTest::newRow("the same number, written otherwise")
            << u"030 / 23125-012"_s << u"DE"_s << u"+493023125012"_s << u"US"_s
            << MatchLevel::Exact;
        QTest::newRow("stored without a country")
            << u"030 23125012"_s << QString() << u"+493023125012"_s << u"DE"_s
            << MatchLevel::National;
        QTest::newRow("the caller without a country")
            << u"+49 30 23125012"_s << u"DE"_s << u"03023125012"_s << QString()
            << MatchLevel::National;
        QTest::newRow("last eight digits, same country")
            << u"+49 30 23125012"_s << u"DE"_s << u"+494023125012"_s << u"DE"_s
            << MatchLevel::Suffix;
        QTest::newRow("last eight digits, another country")
            << u"+49 30 23125012"_s << u"DE"_s << u"+33323125012"_s << u"DE"_s << MatchLevel::None;
        QTest::newRow("last seven of a number that has no more")
            << u"555-0123"_s << QString() << u"+14155550123"_s << u"US"_s << MatchLevel::Suffix;
        QTest::newRow("the company's main number")
            << u"+49 30 231250"_s << u"DE"_s << u"+493023125012"_s << u"DE"_s
            << MatchLevel::Switchboard;
        QTest::newRow("the main number with a 0 for everybody")
            << u"+49 89 12345-0"_s << u"DE"_s << u"+498912345678"_s << u"DE"_s
            << MatchLevel::Switchboard;
        QTest::newRow("no main numbers in North America")
            << u"+1 415 555"_s << u"US"_s << u"+14155550123"_s << u"US"_s << MatchLevel::None;
        QTest::newRow("Italian numbers keep their 0")
            << u"06 1234 5678"_s << u"IT"_s << u"+390612345678"_s << u"DE"_s << MatchLevel::Exact;
        QTest::newRow("a short code")
            << u"*21#"_s << u"DE"_s << u"*21#"_s << u"DE"_s << MatchLevel::Exact;
        QTest::newRow("a name") << u"alice"_s << u"DE"_s << u"Alice"_s << u"DE"_s
                                << MatchLevel::Exact;
        QTest::newRow("nothing in common")
            << u"+49 30 23125012"_s << u"DE"_s << u"+493099999999"_s << u"DE"_s << MatchLevel::None;
    }
    void caller_isFoundAtTheBestLevel()
    {
        QFETCH(QString, stored);
        QFETCH(QString, storedRegion);
        QFETCH(QString, caller);
        QFETCH(QString, callerRegion);
        QFETCH(MatchLevel, level);
        QVERIFY(importPeople(*m_file, {person(u"1"_s, u"Jane"_s, {stored}, storedRegion)}));
        const QList<CallerInfo> found = find(caller, callerRegion);
        QCOMPARE(found.isEmpty() ? MatchLevel::None : found.constFirst().match, level);
        // The index must offer whatever the parser would accept.
        QCOMPARE(m_parser.match(m_parser.parse(stored, storedRegion),
                                m_parser.parse(caller, callerRegion)),
                 level);
    }

    void betterMatch_hidesTheWorse()
    {
        QVERIFY(importPeople(*m_file,
                             {person(u"1"_s, u"Exact"_s, {u"+493023125012"_s}),
                              person(u"2"_s, u"Suffix"_s, {u"+494023125012"_s}),
                              person(u"3"_s, u"Main number"_s, {u"+49302312500"_s})}));
        QCOMPARE(names(u"+493023125012"_s), QStringList{u"Exact"_s});
        QCOMPARE(names(u"+498923125012"_s), (QStringList{u"Exact"_s, u"Suffix"_s}));
        QCOMPARE(names(u"+4930231250999"_s), QStringList{u"Main number"_s});
    }

    void internalCaller_isFoundByExtension()
    {
        QVERIFY(importPeople(*m_file,
                             {person(u"1"_s, u"Ben"_s, {u"1002"_s}, QString()),
                              person(u"2"_s, u"Cleo"_s, {u"+1 415 555 1002"_s})}));
        QCOMPARE(internalNames(u"1002"_s), QStringList{u"Ben"_s});
    }

    void longExtension_thatCouldBeANumber_isFoundToo()
    {
        QVERIFY(importPeople(*m_file, {person(u"1"_s, u"Ben"_s, {u"231250"_s})}));
        QCOMPARE(find(u"231250"_s).constFirst().number.kind, PhoneNumber::Kind::External);
        QCOMPARE(internalNames(u"231250"_s), QStringList{u"Ben"_s});
        QCOMPARE(internalNames(u"1250"_s), QStringList());
    }

    void withheld_isNobody()
    {
        QVERIFY(importPeople(*m_file, {person(u"1"_s, u"Jane"_s, {u"+493023125012"_s})}));
        QVERIFY(waitFor(m_store->findByNumber(PhoneNumber()))->isEmpty());
    }

    void crowdOnOneNumber_isBounded()
    {
        QList<Person> crowd;
        for (int i = 0; i < 120; ++i)
            crowd.append(
                person(QString::number(i), u"Colleague %1"_s.arg(i), {u"+493023125012"_s}));
        QVERIFY(importPeople(*m_file, crowd));
        QCOMPARE(find(u"+493023125012"_s).size(), 50);
    }

    void everyStoredNumber_isFoundAgain()
    {
        QList<Person> people;
        for (int i = 0; i < 3000; ++i)
            people.append(person(
                QString::number(i), u"P%1"_s.arg(i),
                {u"+4930%1"_s.arg(10000000 + i * 7919), u"+1415%1"_s.arg(2000000 + i * 1543)}));
        QVERIFY(importPeople(*m_file, people));
        QCOMPARE(count(), 3000);
        QCOMPARE(rows("number_e164"), 6000);
        QCOMPARE(rows("number_suffix"), 6000);
        for (int i = 0; i < 3000; i += 59) {
            for (const LabelledNumber &labelled : std::as_const(people[i].numbers)) {
                const auto found = waitFor(m_store->findByNumber(labelled.number));
                QVERIFY(found);
                QCOMPARE(found->size(), 1);
                QCOMPARE(found->constFirst().person, people[i]);
            }
        }
    }

    void secondImport_updatesAndNeverDoubles()
    {
        const Person same = person(u"1"_s, u"Same"_s, {u"+493011111111"_s});
        QVERIFY(importPeople(*m_file, {same, person(u"2"_s, u"Old name"_s, {u"+493022222222"_s})}));
        const auto counts = importPeople(*m_file,
                                         {same, person(u"2"_s, u"New name"_s, {u"+493033333333"_s}),
                                          person(u"3"_s, u"New"_s, {u"+493044444444"_s})});
        QVERIFY(counts);
        QCOMPARE(counts->added, 1);
        QCOMPARE(counts->updated, 1);
        QCOMPARE(counts->unchanged, 1);
        QCOMPARE(count(), 3);
        QCOMPARE(names(u"+493011111111"_s), QStringList{u"Same"_s});
        QCOMPARE(names(u"+493022222222"_s), QStringList());
        QCOMPARE(names(u"+493033333333"_s), QStringList{u"New name"_s});
        waitForSweep();
        QCOMPARE(rows("person"), 3);
        QCOMPARE(rows("number"), 3);
        QCOMPARE(rows("number_e164"), 3);
        QCOMPARE(rows("number_suffix"), 3);
        QCOMPARE(rows("person_key"), 3);
    }

    void samePersonTwiceInOneFile_isOnePersonWithBothNumbers()
    {
        const QList<Person> twice{
            person(u"1"_s, u"Jane"_s, {u"+493011111111"_s}),
            person(u"2"_s, u"Ben"_s, {u"+493099999999"_s}),
            person(u"1"_s, u"Jane"_s, {u"+493022222222"_s, u"+493011111111"_s})};
        const auto counts = importPeople(*m_file, twice);
        QVERIFY(counts);
        QCOMPARE(counts->added, 2);
        QCOMPARE(counts->merged, 1);
        QCOMPARE(counts->duplicates.size(), std::size_t(1));
        QCOMPARE(counts->duplicates[0].line, 4);
        QCOMPARE(counts->duplicates[0].sameAs, 2);
        QCOMPARE(names(u"+493011111111"_s), QStringList{u"Jane"_s});
        QCOMPARE(names(u"+493022222222"_s), QStringList{u"Jane"_s});
        QCOMPARE(find(u"+493022222222"_s).constFirst().person.numbers.size(), 2);
        const auto again = importPeople(*m_file, twice);
        QVERIFY(again);
        QCOMPARE(again->unchanged, 2);
        QCOMPARE(count(), 2);
    }

    void absentPeople_stayUnlessTheyAreToBeReplaced()
    {
        Person stays = person(u"1"_s, u"Stays"_s, {u"+493011111111"_s});
        Person goes = person(u"2"_s, u"Goes"_s, {u"+493022222222"_s});
        Person other = person(u"2"_s, u"Of another source"_s, {u"+493033333333"_s});
        stays.source = goes.source = u"crm"_s;
        other.source = u"ldap"_s;
        QVERIFY(importPeople(*m_file, {stays, goes, other}));
        QVERIFY(importPeople(*m_file, {stays}));
        QCOMPARE(count(), 3);
        const auto counts = importPeople(*m_file, {stays}, {u"crm"_s, false});
        QVERIFY(counts);
        QCOMPARE(counts->removed, 1);
        QCOMPARE(counts->unchanged, 1);
        QCOMPARE(count(), 2);
        QCOMPARE(names(u"+493022222222"_s), QStringList());
        QCOMPARE(names(u"+493033333333"_s), QStringList{u"Of another source"_s});
    }

    void dryRun_changesNothing()
    {
        const auto counts = importPeople(*m_file, {person(u"1"_s, u"Jane"_s, {u"+493011111111"_s})},
                                         {std::nullopt, true});
        QVERIFY(counts);
        QCOMPARE(counts->added, 1);
        QCOMPARE(count(), 0);
        QCOMPARE(rows("person"), 0);
        QVERIFY(!QFile::exists(path() + u"-import"_s));
    }

    void cancelledInTheMerge_leavesTheBookAsItWas()
    {
        QVERIFY(importPeople(*m_file, {person(u"1"_s, u"Before"_s, {u"+493011111111"_s})}));
        QList<Person> many{person(u"1"_s, u"After"_s, {u"+493011111111"_s})};
        for (int i = 0; i < 5000; ++i)
            many.append(person(u"new %1"_s.arg(i), u"New"_s, {u"+4930%1"_s.arg(20000000 + i)}));
        bool merging = false;
        {
            PeopleImport import(*m_file, [&merging] { return merging; });
            QVERIFY(import.begin());
            for (const Person &person : std::as_const(many))
                QVERIFY(import.add(ImportRow::prepare(person, 1)));
            const auto counts
                = import.commit({}, [&](double fraction) { merging = fraction > 0.5; });
            QVERIFY(!counts);
            QCOMPARE(counts.error().kind, ErrorKind::Cancelled);
            QVERIFY2(rows("person") > 1,
                     "the merge must have begun for this test to mean something");
            QCOMPARE(names(u"+493011111111"_s), QStringList{u"Before"_s});
            QCOMPARE(count(), 1);
        }
        waitForSweep();
        for (const char *table : {"person", "number", "number_e164", "number_suffix", "person_key"})
            QCOMPARE(rows(table), 1);
        QCOMPARE(names(u"+493011111111"_s), QStringList{u"Before"_s});
        QVERIFY(!QFile::exists(path() + u"-import"_s));
    }

    void killedInTheMerge_leavesTheBookAsItWas()
    {
        QVERIFY(importPeople(*m_file, {person(u"id:1"_s, u"Before"_s, {u"+14150000001"_s})}));
        m_store.reset();
        m_file.reset();
        QProcess child;
        child.start(QStringLiteral(RINGSIDE_STORECHILD), {u"import"_s, path(), u"5000"_s});
        QVERIFY(child.waitForFinished());
        QCOMPARE(child.exitCode(), 77);
        QVERIFY(QFile::exists(path() + u"-import"_s));
        reopen();
        QCOMPARE(names(u"+14150000001"_s), QStringList{u"Before"_s});
        QCOMPARE(count(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(rows("person"), 1, 30000);
        QTRY_COMPARE_WITH_TIMEOUT(rows("person_key"), 1, 30000);
        QCOMPARE(rows("number_e164"), 1);
        QVERIFY(!QFile::exists(path() + u"-import"_s));
        QVERIFY(importPeople(*m_file, {person(u"id:1"_s, u"After"_s, {u"+14150000001"_s})}));
        QCOMPARE(names(u"+14150000001"_s), QStringList{u"After"_s});
    }

    void whileAnImportRuns_lookupsSeeTheOldBookUntilTheEnd()
    {
        QVERIFY(importPeople(*m_file, {person(u"1"_s, u"Before"_s, {u"+493011111111"_s})}));
        QList<Person> many{person(u"1"_s, u"After"_s, {u"+493011111111"_s})};
        for (int i = 0; i < 3000; ++i)
            many.append(person(u"new %1"_s.arg(i), u"New"_s, {u"+493011111111"_s}));
        std::set<QString> seen;
        PeopleImport import(*m_file, {});
        QVERIFY(import.begin());
        for (const Person &person : std::as_const(many))
            QVERIFY(import.add(ImportRow::prepare(person, 1)));
        int batches = 0;
        const auto counts = import.commit({}, [&](double fraction) {
            ++batches;
            if (fraction < 1.0)
                for (const QString &name : names(u"+493011111111"_s))
                    seen.insert(name);
        });
        QVERIFY(counts);
        QVERIFY(batches > 5);
        QCOMPARE(seen, std::set<QString>{u"Before"_s});
        QCOMPARE(find(u"+493011111111"_s).size(), 50);
        QCOMPARE(count(), 3001);
    }

    void secondImportAtOnce_waitsForTheFirst()
    {
        QVERIFY(waitFor(m_file->open()));
        auto first = std::make_unique<PeopleImport>(*m_file, PeopleImport::IsCancelled());
        QVERIFY(first->begin());
        int asked = 0;
        PeopleImport second(*m_file, [&asked] { return ++asked > 2; });
        const auto refused = second.begin();
        QVERIFY(!refused);
        QCOMPARE(refused.error().kind, ErrorKind::Cancelled);
        first.reset();
        PeopleImport third(*m_file, {});
        QVERIFY(third.begin());
    }
};

QTEST_GUILESS_MAIN(SqlitePeopleStoreTest)
#include "sqlitepeoplestoretest.moc"
