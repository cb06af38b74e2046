#include "phonebookexporter.h"

#include "fakeclock.h"
#include "libphonenumberparser.h"
#include "memorypeoplebook.h"
#include "phonebookimporter.h"
#include "sqlitepeoplebook.h"
#include "storefile.h"
#include "waitfor.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Ringside;

class PhoneBookExporterTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    FakeClock m_clock;
    LibPhoneNumberParser m_parser;
    MemoryPeopleBook m_book;

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    Person person(const QString &name, const QStringList &numbers)
    {
        Person person;
        person.source = u"PhoneBook"_s;
        person.key = u"key of "_s + name;
        person.name = name;
        for (const QString &text : numbers)
            person.numbers.append({u"work"_s, m_parser.parse(text, u"DE"_s)});
        return person;
    }
    // What two books must agree on: who somebody is within a source, and how a number was once written, they need not.
    static Person essence(Person person)
    {
        person.source.clear();
        person.key.clear();
        for (LabelledNumber &labelled : person.numbers)
            labelled.number.raw.clear();
        return person;
    }

private Q_SLOTS:
    void init()
    {
        m_book.people.clear();
        m_book.failure.reset();
    }

    void export_readByOurImporter_givesTheSamePeople()
    {
        Person jane = person(u"Jane \"Doe\", <b>"_s, {u"+1 415 555 0123"_s, u"+49 30 23125012 ext. 7"_s});
        jane.numbers[1].label = u"mobile"_s;
        jane.contactId = u"C-1"_s;
        jane.accountId = u"=A1"_s;
        jane.company = u"@cme; Sons"_s;
        jane.title = u"-Head"_s;
        jane.email = u"jane@example.com"_s;
        jane.tags = {u"Gold tier"_s, u"vip"_s};
        jane.notes = u"=1+1\nTwo lines, with Ünïcödé 🙂"_s;
        jane.lastContactAt = QDateTime({2026, 2, 1}, {10, 30, 15, 250}, Qt::UTC);
        jane.contactCount = 15;
        jane.vip = true;
        jane.vipReason = u"marked by Anna"_s;
        jane.customFields = {{u"Plan"_s, u"Gold"_s}, {u"Größe"_s, u"+XL"_s}, {u"Department"_s, u"Sales"_s}};
        jane.profileUrl = QUrl(u"https://crm.example.com/c/1?a=b#x"_s);
        Person ben = person(u"'Ben"_s, {u"sip:ben@example.com"_s, u"*21#"_s, u"030 23125013"_s, u"1001"_s});
        Person company;
        company.company = u"Acme Corp"_s;
        company.key = u"company"_s;
        m_book.people = {jane, ben, company};
        Person own = person(u"Zoë Ångström"_s, {u"+14155550150"_s});
        own.key.clear();
        QVERIFY(waitFor(m_book.save(own)));

        for (const QChar delimiter : {u',', u';'}) {
            const QString csv = m_dir.filePath(u"people-%1.csv"_s.arg(delimiter.unicode()));
            PhoneBookExporter exporter(m_book);
            QCOMPARE(waitFor(exporter.write(csv, {true, delimiter})).value_or(-1), 4);
            const QDir folder(m_dir.filePath(u"book-%1"_s.arg(delimiter.unicode())));
            StoreFile people(folder.filePath(u"people.db"_s), StoreFile::Content::People, m_clock);
            StoreFile journal(folder.filePath(u"journal.db"_s), StoreFile::Content::Journal, m_clock);
            SqlitePeopleBook book(people, journal, m_clock);
            PhoneBookImporter importer(people, m_parser);
            ImportOptions options;
            options.region = u"DE"_s;
            const auto report = waitFor(importer.import(csv, options));
            QVERIFY(report);
            QCOMPARE(report->added, 4);
            QCOMPARE(report->problemCount, 0);
            QList<Person> before;
            for (const Person &one : std::as_const(m_book.people))
                before.append(essence(one));
            QList<Person> after;
            for (const Person &one : waitFor(book.page({}, 9)).value_or(QList<Person>()))
                after.append(essence(one));
            QCOMPARE(after.size(), before.size());
            for (qsizetype i = 0; i < after.size(); ++i)
                QVERIFY2(after[i] == before[i], qPrintable(before[i].name));
        }
    }

    void manyPages_areAllWritten_withProgress()
    {
        for (int i = 0; i < 1201; ++i)
            m_book.people.append(person(u"Person %1"_s.arg(i), {u"+1415666%1"_s.arg(i, 4, 10, QChar(u'0'))}));
        PhoneBookExporter exporter(m_book);
        QSignalSpy progress(&exporter, &PhoneBookExporter::progress);
        const QString path = m_dir.filePath(u"many.csv"_s);
        QCOMPARE(waitFor(exporter.write(path)).value_or(-1), 1201);
        QCOMPARE(contentOf(path).count('\n'), 1202);
        QVERIFY(!exporter.isRunning());
        QCOMPARE(progress.constLast().at(0).toLongLong(), 1201);
        QCOMPARE(progress.constLast().at(1).toDouble(), 1.0);
        QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }

    void cancelledExport_leavesWhatWasThere()
    {
        const QString path = m_dir.filePath(u"kept.csv"_s);
        {
            QFile old(path);
            QVERIFY(old.open(QIODevice::WriteOnly));
            old.write("what was there");
        }
        for (int i = 0; i < 1201; ++i)
            m_book.people.append(person(u"Person %1"_s.arg(i), {}));
        PhoneBookExporter exporter(m_book);
        connect(&exporter, &PhoneBookExporter::progress, this, [&exporter](qint64, double fraction) {
            if (fraction > 0)
                exporter.cancel();
        });
        QCOMPARE(waitFor(exporter.write(path)).error().kind, ErrorKind::Cancelled);
        QCOMPARE(contentOf(path), "what was there");
        QCOMPARE(waitFor(exporter.write(m_dir.filePath(u"second.csv"_s))).error().kind, ErrorKind::Cancelled);
    }

    void secondExport_isRefusedWhileOneRuns()
    {
        m_book.people = {person(u"Jane"_s, {})};
        PhoneBookExporter exporter(m_book);
        const auto first = exporter.write(m_dir.filePath(u"first.csv"_s));
        QCOMPARE(waitFor(exporter.write(m_dir.filePath(u"other.csv"_s))).error().kind, ErrorKind::Unsupported);
        QCOMPARE(waitFor(first).value_or(-1), 1);
    }

    void exporterDestroyedAtWork_leavesNoFile()
    {
        m_book.people = {person(u"Jane"_s, {})};
        QDir(m_dir.path()).mkdir(u"empty"_s);
        auto exporter = std::make_unique<PhoneBookExporter>(m_book);
        const auto future = exporter->write(m_dir.filePath(u"empty/a.csv"_s));
        exporter.reset();
        QVERIFY(future.isFinished());
        QCOMPARE(QDir(m_dir.filePath(u"empty"_s)).entryList(QDir::Files | QDir::Hidden), QStringList());
    }

    void fileThatCannotBeWritten_saysSo()
    {
        m_book.people = {person(u"Jane"_s, {})};
        PhoneBookExporter exporter(m_book);
        QCOMPARE(waitFor(exporter.write(m_dir.filePath(u"missing/a.csv"_s))).error().kind, ErrorKind::Storage);
        m_book.failure = Error{ErrorKind::Storage, u"damaged"_s, std::nullopt};
        QCOMPARE(waitFor(exporter.write(m_dir.filePath(u"b.csv"_s))).error().detail, u"damaged"_s);
        QVERIFY(!QFile::exists(m_dir.filePath(u"b.csv"_s)));
    }

    void emptyBook_isAHeader()
    {
        PhoneBookExporter exporter(m_book);
        const QString path = m_dir.filePath(u"nobody.csv"_s);
        QCOMPARE(waitFor(exporter.write(path)).value_or(-1), 0);
        QCOMPARE(contentOf(path).count('\n'), 1);
    }
};

QTEST_GUILESS_MAIN(PhoneBookExporterTest)
#include "phonebookexportertest.moc"
