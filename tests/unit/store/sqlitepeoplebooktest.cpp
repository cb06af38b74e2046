#include "sqlitepeoplebook.h"

#include "connection_p.h"
#include "fakeclock.h"
#include "libphonenumberparser.h"
#include "sqlitechoicememory.h"
#include "sqlitejournal.h"
#include "sqlitepeoplestore.h"
#include "storefile_p.h"
#include "storetest.h"

#include <QFile>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;
using namespace Ringside;

class SqlitePeopleBookTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    FakeClock m_clock;
    LibPhoneNumberParser m_parser;
    std::unique_ptr<StoreFile> m_people;
    std::unique_ptr<StoreFile> m_journal;
    std::unique_ptr<SqlitePeopleStore> m_store;
    std::unique_ptr<SqlitePeopleBook> m_book;

    QString path(const QString &name) const { return m_dir->filePath(name); }
    void close()
    {
        m_book.reset();
        m_store.reset();
        m_journal.reset();
        m_people.reset();
    }
    void open()
    {
        m_people = std::make_unique<StoreFile>(path(u"people.db"_s), StoreFile::Content::People, m_clock);
        m_journal = std::make_unique<StoreFile>(path(u"journal.db"_s), StoreFile::Content::Journal, m_clock);
        m_store = std::make_unique<SqlitePeopleStore>(*m_people, m_parser);
        m_book = std::make_unique<SqlitePeopleBook>(*m_people, *m_journal, m_clock);
        QVERIFY(waitFor(m_people->open()));
    }
    void loseThePeople()
    {
        close();
        for (const auto &part : {u""_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(path(u"people.db"_s + part));
        open();
    }
    Person person(const QString &key, const QString &name, const QString &number)
    {
        Person person;
        person.source = u"PhoneBook"_s;
        person.key = key;
        person.name = name;
        person.numbers.append({u"work"_s, m_parser.parse(number, u"US"_s)});
        return person;
    }
    Person jane() { return person(u"id:1"_s, u"Jane Doe"_s, u"+14155550123"_s); }
    Person ben() { return person(u"id:2"_s, u"Ben Miller"_s, u"+14155550124"_s); }
    Result<PeopleImport::Counts> import(const QList<Person> &people, bool replace = false)
    {
        PeopleImport::Options options;
        if (replace)
            options.replaceSource = u"PhoneBook"_s;
        return importPeople(*m_people, people, options);
    }
    std::optional<Person> find(const Person &person)
    {
        return waitFor(m_book->find({person.source, person.key})).value_or(std::nullopt);
    }
    PersonRef save(const Person &person) { return waitFor(m_book->save(person)).value_or(PersonRef()); }
    Result<void> remove(const Person &person) { return waitFor(m_book->remove({person.source, person.key})); }
    QStringList names(const QString &number)
    {
        QStringList names;
        const auto found = waitFor(m_store->findByNumber(m_parser.parse(number, u"US"_s)));
        for (const CallerInfo &info : found.value_or(QList<CallerInfo>()))
            names.append(info.person.name);
        names.sort();
        return names;
    }
    QStringList found(const QString &text)
    {
        QStringList names;
        const auto people = waitFor(m_book->search(text, 50));
        for (const Person &one : people.value_or(QList<Person>()))
            names.append(one.name);
        names.sort();
        return names;
    }
    qint64 count() { return waitFor(m_store->count()).value_or(-1); }
    QString ask(StoreFile &file, const char *sql)
    {
        return waitFor(file.internals().write([sql](Connection &connection) -> Result<QString> {
                   return connection.text(sql);
               }))
            .value_or(u"failed"_s);
    }
    // That nothing in the indexes leads nowhere, and that everybody is in them once.
    void checkIndexes()
    {
        {
            PeopleImport next(*m_people, {});
            QVERIFY(next.begin()); // what is swept away in the background has been
        }
        QCOMPARE(ask(*m_people, "SELECT count(*) - (SELECT people FROM book) FROM person"), u"0"_s);
        QCOMPARE(ask(*m_people, "SELECT count(*) - (SELECT people FROM book) FROM person_key"), u"0"_s);
        QCOMPARE(ask(*m_people, "SELECT (SELECT count(*) FROM number_e164) - (SELECT count(*) FROM "
                                "(SELECT DISTINCT e164, person FROM number WHERE e164 IS NOT NULL))"),
                 u"0"_s);
        QCOMPARE(ask(*m_people, "SELECT indexed - mark FROM book"), u"0"_s);
        QCOMPARE(waitFor(m_people->internals().write([](Connection &connection) -> Result<int> {
                     connection.exec("INSERT INTO person_fts (person_fts) VALUES ('integrity-check')");
                     connection.exec("CREATE TEMP TABLE had AS SELECT rowid AS id FROM person_fts WHERE person_fts "
                                     "MATCH '\"j\"* OR \"b\"* OR \"c\"* OR \"p\"* OR \"z\"*'");
                     const auto strays
                         = connection.number("SELECT count(*) FROM temp.had WHERE id NOT IN (SELECT id FROM person)");
                     connection.exec("DROP TABLE temp.had");
                     return int(strays);
                 }))
                     .value_or(-1),
                 0);
    }
    // Every byte of a file of the profile, with its log.
    bool isInFile(const QString &name, const QByteArray &text)
    {
        for (const auto &part : {u""_s, u"-wal"_s}) {
            QFile file(path(name + part));
            if (file.open(QIODevice::ReadOnly) && file.readAll().contains(text))
                return true;
        }
        return false;
    }

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        open();
    }
    void cleanup() { close(); }

    void importOfTheSame_leavesWhatTheAgentChanged()
    {
        QVERIFY(import({jane(), ben()}));
        Person changed = jane();
        changed.vip = true;
        changed.vipReason = u"marked by Anna"_s;
        QVERIFY(!save(changed).isEmpty());
        const auto again = import({jane(), ben()});
        QVERIFY(again);
        QCOMPARE(again->unchanged, 2);
        QCOMPARE(find(jane()), std::optional(changed));
        checkIndexes();
    }

    void newerImport_bringsTheFieldsTheAgentLeftAlone()
    {
        QVERIFY(import({jane(), ben()}));
        Person changed = jane();
        changed.vip = true;
        changed.vipReason = u"marked by Anna"_s;
        changed.notes = u"Speaks French"_s;
        QVERIFY(!save(changed).isEmpty());
        Person newer = person(u"id:1"_s, u"Jane Roe"_s, u"+14155550199"_s);
        newer.notes = u"imported note"_s;
        const auto counts = import({newer, ben()});
        QVERIFY(counts);
        QCOMPARE(counts->updated, 1);
        const auto now = find(jane());
        QVERIFY(now);
        QCOMPARE(now->name, u"Jane Roe"_s);
        QCOMPARE(now->notes, u"Speaks French"_s);
        QVERIFY(now->vip);
        QCOMPARE(now->vipReason, u"marked by Anna"_s);
        QCOMPARE(names(u"+14155550199"_s), QStringList{u"Jane Roe"_s});
        QCOMPARE(names(u"+14155550123"_s), QStringList());
        QCOMPARE(found(u"french"_s), QStringList{u"Jane Roe"_s});
        QCOMPARE(found(u"imported"_s), QStringList());
        QCOMPARE(import({newer, ben()})->unchanged, 2);
        checkIndexes();
    }

    void removedPerson_staysRemovedOverImports()
    {
        QVERIFY(import({jane(), ben()}));
        QVERIFY(remove(jane()));
        QCOMPARE(count(), 1);
        const auto again = import({jane(), ben()});
        QVERIFY(again);
        QCOMPARE(again->unchanged, 1);
        QCOMPARE(again->added, 0);
        QVERIFY(import({person(u"id:1"_s, u"Jane Roe"_s, u"+14155550123"_s), ben()}));
        QCOMPARE(names(u"+14155550123"_s), QStringList());
        QCOMPARE(found(u"jane"_s), QStringList());
        QCOMPARE(count(), 1);
        checkIndexes();
    }

    void mergedPerson_staysMergedOverImports()
    {
        QVERIFY(import({jane(), ben()}));
        QVERIFY(waitFor(m_book->merge({u"PhoneBook"_s, u"id:1"_s}, {u"PhoneBook"_s, u"id:2"_s})));
        for (int i = 0; i < 2; ++i) {
            QCOMPARE(names(u"+14155550124"_s), QStringList{u"Jane Doe"_s});
            QCOMPARE(count(), 1);
            QVERIFY(import({jane(), person(u"id:2"_s, u"Benjamin"_s, u"+14155550124"_s)}));
        }
        checkIndexes();
    }

    void agentsPeople_outliveAnImportThatReplaces()
    {
        QVERIFY(import({jane(), ben()}));
        QVERIFY(!save(person({}, u"Zoe"_s, u"+14155550150"_s)).isEmpty());
        Person marked = ben();
        marked.vip = true;
        QVERIFY(!save(marked).isEmpty());
        const auto replaced = import({person(u"id:3"_s, u"Cleo"_s, u"+14155550125"_s)}, true);
        QVERIFY(replaced);
        QCOMPARE(replaced->removed, 1); // Jane; Ben is marked
        QCOMPARE(names(u"+14155550150"_s), QStringList{u"Zoe"_s});
        QCOMPARE(names(u"+14155550124"_s), QStringList{u"Ben Miller"_s});
        QCOMPARE(count(), 3);
        checkIndexes();
    }

    void lostPhoneBook_getsTheAgentsWorkBack()
    {
        QVERIFY(import({jane(), ben(), person(u"id:3"_s, u"Cleo"_s, u"+14155550125"_s)}));
        const PersonRef own = save(person({}, u"Zoe"_s, u"+14155550150"_s));
        Person changed = jane();
        changed.notes = u"Speaks French"_s;
        QVERIFY(!save(changed).isEmpty());
        QVERIFY(remove(ben()));
        loseThePeople();
        QTRY_COMPARE(count(), 2); // nobody has asked for it
        QCOMPARE(waitFor(m_book->find(own)).value()->name, u"Zoe"_s);
        QCOMPARE(find(jane()), std::optional(changed));
        QCOMPARE(names(u"+14155550150"_s), QStringList{u"Zoe"_s});
        // What comes back from its source later finds its place.
        const auto again = import({person(u"id:1"_s, u"Jane Roe"_s, u"+14155550123"_s), ben(),
                                   person(u"id:3"_s, u"Cleo"_s, u"+14155550125"_s)});
        QVERIFY(again);
        QCOMPARE(find(jane())->name, u"Jane Roe"_s);
        QCOMPARE(find(jane())->notes, u"Speaks French"_s);
        QCOMPARE(names(u"+14155550123"_s), QStringList{u"Jane Roe"_s});
        QCOMPARE(find(ben()), std::nullopt);
        QCOMPARE(count(), 3);
        checkIndexes();
    }

    void importIntoALostPhoneBook_beforeTheAgentsWorkIsBack()
    {
        QVERIFY(import({jane(), ben()}));
        Person changed = jane();
        changed.notes = u"Speaks French"_s;
        QVERIFY(!save(changed).isEmpty());
        QVERIFY(remove(ben()));
        close();
        QFile::remove(path(u"people.db"_s));
        {
            // A process without a journal, as "ringside import".
            StoreFile alone(path(u"people.db"_s), StoreFile::Content::People, m_clock);
            QVERIFY(importPeople(alone, {jane(), ben()}));
        }
        open();
        QTRY_COMPARE(count(), 1);
        QCOMPARE(find(jane()), std::optional(changed));
        checkIndexes();
    }

    void workDuringAnImport_isKept()
    {
        QVERIFY(import({jane(), ben(), person(u"id:3"_s, u"Cleo"_s, u"+14155550125"_s)}));
        auto next = std::make_unique<PeopleImport>(*m_people, PeopleImport::IsCancelled());
        QVERIFY(next->begin());
        for (const Person &one : {person(u"id:1"_s, u"Jane Roe"_s, u"+14155550123"_s),
                                  person(u"id:2"_s, u"Benjamin"_s, u"+14155550124"_s),
                                  person(u"id:3"_s, u"Cleo"_s, u"+14155550126"_s)})
            QVERIFY(next->add(ImportRow::prepare(one, 1)));
        bool worked = false;
        const auto committed = next->commit({}, [&](double) {
            if (worked)
                return;
            worked = true; // in the middle of the merge
            Person changed = jane();
            changed.notes = u"Speaks French"_s;
            QVERIFY(!save(changed).isEmpty());
            QVERIFY(remove(ben()));
            QVERIFY(!save(person({}, u"Zoe"_s, u"+14155550150"_s)).isEmpty());
            QCOMPARE(names(u"+14155550123"_s), QStringList{u"Jane Doe"_s});
            QCOMPARE(count(), 3);
        });
        QVERIFY(committed);
        QVERIFY(worked);
        next.reset(); // others may import now
        QCOMPARE(find(jane())->name, u"Jane Roe"_s);
        QCOMPARE(find(jane())->notes, u"Speaks French"_s);
        QCOMPARE(names(u"+14155550124"_s), QStringList());
        QCOMPARE(names(u"+14155550126"_s), QStringList{u"Cleo"_s});
        QCOMPARE(found(u"z"_s), QStringList{u"Zoe"_s});
        QCOMPARE(count(), 3);
        checkIndexes();
    }

    void cancelledImport_leavesTheIndexOfWordsAsItWas()
    {
        QVERIFY(import({jane(), ben()}));
        QList<Person> many;
        for (int i = 0; i < 3000; ++i)
            many.append(person(u"many:%1"_s.arg(i), u"Jane %1"_s.arg(i), u"+1415666%1"_s.arg(i, 4, 10, QChar(u'0'))));
        QVERIFY(import(many));
        bool stop = false;
        {
            PeopleImport next(*m_people, [&stop] { return stop; });
            QVERIFY(next.begin());
            for (Person one : std::as_const(many)) {
                one.name = u"Bob"_s;
                QVERIFY(next.add(ImportRow::prepare(one, 1)));
            }
            QVERIFY(!next.commit({}, [&stop](double fraction) { stop = fraction > 0.5; }));
        }
        QCOMPARE(found(u"bob"_s), QStringList());
        checkIndexes();
        QCOMPARE(found(u"jane 2999"_s), QStringList{u"Jane 2999"_s});
        QCOMPARE(count(), 3002);
    }

    void olderProfile_isIndexedInTheBackground()
    {
        QList<Person> many;
        for (int i = 0; i < 1000; ++i)
            many.append(person(u"many:%1"_s.arg(i), u"Person %1"_s.arg(i), u"+1415666%1"_s.arg(i, 4, 10, QChar(u'0'))));
        QVERIFY(import(many));
        close();
        QVERIFY(QFile::rename(path(u"people.db"_s), path(u"now.db"_s)));
        {
            QFile schema(QStringLiteral(RINGSIDE_SOURCE_DIR "/resources/sql/people/0001_people.sql"));
            QVERIFY(schema.open(QIODevice::ReadOnly));
            Connection old(path(u"people.db"_s), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE, std::chrono::seconds(1));
            old.exec(schema.readAll().constData());
            old.exec((u"ATTACH DATABASE '%1' AS now; DELETE FROM book"_s.arg(path(u"now.db"_s))).toUtf8().constData());
            for (const char *table : {"person", "number", "number_e164", "number_suffix", "person_key"})
                old.exec(QByteArray("INSERT INTO main." + QByteArray(table) + " SELECT * FROM now." + table).constData());
            old.exec("INSERT INTO book SELECT id, mark, people FROM now.book; PRAGMA user_version = 1");
        }
        open();
        QCOMPARE(names(u"+14156660077"_s), QStringList{u"Person 77"_s});
        QTRY_COMPARE(found(u"person 77"_s), (QStringList{u"Person 77"_s} + QStringList()
                                             + u"Person 770,Person 771,Person 772,Person 773,Person 774,Person 775,"
                                               "Person 776,Person 777,Person 778,Person 779"_s.split(u',')));
        QTRY_COMPARE(ask(*m_people, "SELECT indexed - mark FROM book"), u"0"_s);
        QCOMPARE(found(u"415 6660077"_s), QStringList{u"Person 77"_s});
        QVERIFY(remove(many.at(77)));
        checkIndexes();
    }

    void damagedPhoneBook_getsTheAgentsWorkBackWithoutARestart()
    {
        QVERIFY(!save(person({}, u"Zoe"_s, u"+14155550150"_s)).isEmpty());
        (void)ask(*m_people, "PRAGMA wal_checkpoint(TRUNCATE)");
        m_people->internals().reportDamage();
        QTRY_VERIFY(QDir(m_dir->path()).entryList({u"people.db.damaged-*"_s}).size() == 1);
        QTRY_COMPARE(names(u"+14155550150"_s), QStringList{u"Zoe"_s});
        QCOMPARE(count(), 1);
    }

    void journalThatCannotBeWritten_changesNobody()
    {
        QVERIFY(import({jane()}));
        close();
        QFile::remove(path(u"journal.db"_s));
        QVERIFY(QDir(m_dir->path()).mkdir(u"journal.db"_s)); // a folder where the file should be
        open();
        Person changed = jane();
        changed.notes = u"Speaks French"_s;
        QVERIFY(!waitFor(m_book->save(changed)));
        QVERIFY(!remove(jane()));
        QCOMPARE(find(jane()), std::optional(jane()));
        QCOMPARE(names(u"+14155550123"_s), QStringList{u"Jane Doe"_s});
    }

    void newJournalBesideAnOldPhoneBook_goesOn()
    {
        const PersonRef own = save(person({}, u"Zoe"_s, u"+14155550150"_s));
        close();
        QFile::remove(path(u"journal.db"_s));
        open();
        Person zoe = *waitFor(m_book->find(own)).value();
        zoe.name = u"Zoë"_s;
        QVERIFY(!save(zoe).isEmpty());
        loseThePeople();
        QTRY_COMPARE(names(u"+14155550150"_s), QStringList{u"Zoë"_s});
    }

    void merge_movesCallsAndChoices()
    {
        QVERIFY(import({jane(), ben()}));
        SqliteJournal journal(*m_journal);
        SqliteChoiceMemory choices(*m_journal, m_clock);
        JournalEntry entry;
        entry.call.id = {u"a"_s};
        entry.call.startedAt = m_clock.nowUtc();
        entry.call.number = ben().numbers.constFirst().number;
        entry.personName = u"Ben Miller"_s;
        entry.personSource = u"PhoneBook"_s;
        entry.personKey = u"id:2"_s;
        QVERIFY(waitFor(journal.record(entry)));
        QVERIFY(waitFor(choices.remember(u"+14155550124"_s, {u"PhoneBook"_s, u"id:2"_s})));
        QVERIFY(waitFor(m_book->merge({u"PhoneBook"_s, u"id:1"_s}, {u"PhoneBook"_s, u"id:2"_s})));
        CallFilter filter;
        filter.person = PersonRef{u"PhoneBook"_s, u"id:1"_s};
        QCOMPARE(waitFor(journal.calls(filter, std::nullopt, 9)).value().size(), 1);
        QCOMPARE(waitFor(choices.find(u"+14155550124"_s)).value()->key, u"id:1"_s);
    }

    void mergedPerson_isInTheJournalAsLookupsTellOfThem()
    {
        QVERIFY(import({jane(), ben()}));
        SqliteJournal journal(*m_journal);
        SqliteChoiceMemory choices(*m_journal, m_clock);
        JournalEntry entry;
        entry.call.id = {u"a"_s};
        entry.call.startedAt = m_clock.nowUtc();
        entry.call.number = ben().numbers.constFirst().number;
        entry.personName = u"Ben Miller"_s;
        entry.personSource = u"Our people"_s; // the name that settings give the phone book
        entry.personKey = u"PhoneBook/id:2"_s;
        QVERIFY(waitFor(journal.record(entry)));
        QVERIFY(waitFor(choices.remember(u"+14155550124"_s, {u"Our people"_s, u"PhoneBook/id:2"_s})));
        QVERIFY(waitFor(m_book->merge({u"PhoneBook"_s, u"id:1"_s}, {u"PhoneBook"_s, u"id:2"_s})));
        const auto kept = waitFor(journal.find({u"a"_s})).value();
        QCOMPARE(kept->personSource, u"Our people"_s);
        QCOMPARE(kept->personKey, u"PhoneBook/id:1"_s);
        QCOMPARE(waitFor(choices.find(u"+14155550124"_s)).value()->source, u"Our people"_s);
        QCOMPARE(waitFor(choices.find(u"+14155550124"_s)).value()->key, u"PhoneBook/id:1"_s);
        QVERIFY(waitFor(journal.erase(PersonRef{u"PhoneBook"_s, u"id:1"_s}, {})));
        QVERIFY(!waitFor(choices.find(u"+14155550124"_s)).value());
    }

    void removedPerson_isNotInTheFiles()
    {
        Person secret = person({}, u"Zoe Unmistakable"_s, u"+14155550150"_s);
        secret.notes = u"unmistakable note"_s;
        const PersonRef own = save(secret);
        QVERIFY(isInFile(u"journal.db"_s, "Unmistakable"));
        QVERIFY(waitFor(m_book->remove(own)));
        QVERIFY(!isInFile(u"journal.db"_s, "nmistakable"));
        QVERIFY(!isInFile(u"people.db"_s, "Unmistakable")); // its lone words, without case, see decision 26
    }

    void page_goesOnAfterAnImportHasMovedItsEnd()
    {
        QList<Person> many;
        for (int i = 0; i < 9; ++i)
            many.append(person(u"many:%1"_s.arg(i), u"Person %1"_s.arg(i), u"+1415666000%1"_s.arg(i)));
        QVERIFY(import(many));
        const auto first = waitFor(m_book->page({}, 3)).value();
        many[2].name = u"Paula"_s;
        QVERIFY(import(many));
        const auto second = waitFor(m_book->page({first.constLast().source, first.constLast().key}, 3)).value();
        QCOMPARE(second.constFirst().name, u"Person 3"_s);
        QVERIFY(remove(second.constLast()));
        const auto third = waitFor(m_book->page({second.constLast().source, second.constLast().key}, 9)).value();
        QCOMPARE(third.constFirst().name, u"Person 6"_s);
        QCOMPARE(third.constLast().name, u"Paula"_s);
    }

    void likeliest_comesFirst()
    {
        Person inNotes = person(u"id:3"_s, u"Cleo"_s, u"+14155550125"_s);
        inNotes.notes = u"sister of Miller"_s;
        Person company = person(u"id:4"_s, u"Paul"_s, u"+14155550126"_s);
        company.company = u"Millers"_s;
        Person vip = person(u"id:5"_s, u"Zoe Miller"_s, u"+14155550127"_s);
        vip.vip = true;
        QVERIFY(import({inNotes, company, ben(), vip}));
        const auto people = waitFor(m_book->search(u"mill"_s, 9)).value();
        QStringList names;
        for (const Person &one : people)
            names.append(one.name);
        QCOMPARE(names, (QStringList{u"Zoe Miller"_s, u"Ben Miller"_s, u"Paul"_s, u"Cleo"_s}));
    }

    void closedAtOnce_losesNothing()
    {
        const auto future = m_book->save(person({}, u"Zoe"_s, u"+14155550150"_s));
        close();
        QVERIFY(future.isFinished());
        open();
        QCOMPARE(names(u"+14155550150"_s), QStringList{u"Zoe"_s});
    }
};

QTEST_GUILESS_MAIN(SqlitePeopleBookTest)
#include "sqlitepeoplebooktest.moc"
