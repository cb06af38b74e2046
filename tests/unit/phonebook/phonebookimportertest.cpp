#include "phonebookimporter.h"
#include "phonebookprovider.h"

#include "fakeclock.h"
#include "libphonenumberparser.h"
#include "sqlitepeoplestore.h"
#include "storefile.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Ringside;

class PhoneBookImporterTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_dir;
    FakeClock m_clock;
    LibPhoneNumberParser m_parser;
    std::unique_ptr<StoreFile> m_file;
    std::unique_ptr<SqlitePeopleStore> m_store;
    std::unique_ptr<PhoneBookProvider> m_provider;
    std::unique_ptr<PhoneBookImporter> m_importer;
    int m_run = 0;

    template<class T>
    static Result<T> waitFor(const QFuture<Result<T>> &future)
    {
        if (!QTest::qWaitFor([&future] { return future.isFinished(); }, 30000))
            return fail(ErrorKind::Timeout);
        return future.result();
    }
    static QString data(const QString &name)
    {
        return QStringLiteral(RINGSIDE_TEST_DATA "/people/") + name;
    }
    QString write(const QString &name, const QByteArray &text) const
    {
        QFile file(m_dir.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            return {};
        return file.fileName();
    }
    QByteArray manyRows(int count) const
    {
        QByteArray text = "contact_id,name,company,phone,mobile\n";
        for (int i = 0; i < count; ++i) {
            const QByteArray n = QByteArray::number(i);
            text += n + ",Person " + n + ",Company " + n + ",+1415"
                + QByteArray::number(2000000 + i)
                + (i % 2 ? ",\n" : ",+49170" + QByteArray::number(2000000 + i) + '\n');
        }
        return text;
    }
    Result<ImportReport> import(const QString &file, const QString &region = u"US"_s,
                                ImportOptions options = {})
    {
        options.region = region;
        return waitFor(m_importer->import(file, options));
    }
    QStringList names(const QString &number)
    {
        QStringList names;
        const auto found = waitFor(m_provider->findByNumber(m_parser.parse(number, u"US"_s)));
        for (const CallerInfo &info : found.value_or(QList<CallerInfo>()))
            names.append(info.person.name);
        names.sort();
        return names;
    }
    qint64 count() { return waitFor(m_store->count()).value_or(-1); }

private Q_SLOTS:
    void init()
    {
        m_importer.reset();
        m_provider.reset();
        m_store.reset();
        m_file = std::make_unique<StoreFile>(m_dir.filePath(u"%1/people.db"_s.arg(++m_run)),
                                             StoreFile::Content::People, m_clock);
        m_store = std::make_unique<SqlitePeopleStore>(*m_file, m_parser);
        m_provider = std::make_unique<PhoneBookProvider>(u"PhoneBook"_s, *m_store);
        m_importer = std::make_unique<PhoneBookImporter>(*m_file, m_parser);
    }
    void cleanup() { m_importer.reset(); }

    void goodRowsComeIn_badOnesAreReportedByLine()
    {
        const auto report = import(data(u"own.csv"_s));
        QVERIFY(report);
        QCOMPARE(report->read, 7);
        QCOMPARE(report->added, 5);
        QCOMPARE(report->skipped, 2);
        QCOMPARE(report->updated + report->unchanged + report->merged, 0);
        QList<qint64> lines;
        for (const ImportProblem &problem : report->problems)
            lines.append(problem.line);
        QCOMPARE(lines, (QList<qint64>{4, 6, 7, 7, 7, 8}));
        QCOMPARE(report->problemCount, 6);
        for (const ImportProblem &problem : report->problems)
            QVERIFY2(!problem.text.contains(u"nobody@"_s), "problems hold nothing of the row");
        QCOMPARE(count(), 5);
        QCOMPARE(names(u"+14155550123"_s), QStringList{u"Jane Doe"_s});
        QCOMPARE(names(u"+14155550199"_s), (QStringList{u"Anna Kowalski"_s, u"Tom Reyes"_s}));
        QCOMPARE(names(u"+14155550112"_s), QStringList{u"After The Quote"_s});
    }

    void secondImport_changesNothing()
    {
        QVERIFY(import(data(u"own.csv"_s)));
        const auto again = import(data(u"own.csv"_s));
        QVERIFY(again);
        QCOMPARE(again->unchanged, 5);
        QCOMPARE(again->added + again->updated, 0);
        QCOMPARE(count(), 5);
    }

    void newerFile_updatesByContactId()
    {
        QVERIFY(import(
            write(u"a.csv"_s, "contact_id,name,phone\n1,Jane,+14155550101\n2,Ben,+14155550102\n")));
        const auto report = import(write(
            u"b.csv"_s, "contact_id,name,phone\n1,Jane Doe,+14155550103\n3,Cleo,+14155550104\n"));
        QVERIFY(report);
        QCOMPARE(report->updated, 1);
        QCOMPARE(report->added, 1);
        QCOMPARE(names(u"+14155550101"_s), QStringList());
        QCOMPARE(names(u"+14155550103"_s), QStringList{u"Jane Doe"_s});
        QCOMPARE(names(u"+14155550102"_s), QStringList{u"Ben"_s});
        QCOMPARE(count(), 3);
    }

    void replace_removesWhoIsNoLongerInTheFile()
    {
        QVERIFY(import(
            write(u"a.csv"_s, "contact_id,name,phone\n1,Jane,+14155550101\n2,Ben,+14155550102\n")));
        ImportOptions options;
        options.replace = true;
        const auto report = import(
            write(u"b.csv"_s, "contact_id,name,phone\n1,Jane,+14155550101\n"), u"US"_s, options);
        QVERIFY(report);
        QCOMPARE(report->removed, 1);
        QCOMPARE(report->unchanged, 1);
        QCOMPARE(count(), 1);
    }

    void twoSources_mayHaveTheSameContactIds()
    {
        ImportOptions other;
        other.source = u"crm"_s;
        QVERIFY(import(write(u"a.csv"_s, "contact_id,name,phone\n1,Jane,+14155550101\n")));
        QVERIFY(import(write(u"b.csv"_s, "contact_id,name,phone\n1,Ben,+14155550101\n"), u"US"_s,
                       other));
        QCOMPARE(names(u"+14155550101"_s), (QStringList{u"Ben"_s, u"Jane"_s}));
        const auto found = waitFor(m_provider->findByNumber(m_parser.parse(u"+14155550101"_s, {})));
        QVERIFY(found);
        QVERIFY(found->at(0).person.key != found->at(1).person.key);
        QCOMPARE(found->at(0).person.source, u"PhoneBook"_s);
    }

    void everyFormat_comesIn_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QString>("region");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("name");
        QTest::newRow("Google") << u"google.csv"_s << u"US"_s << u"+14155550125"_s << u"Jane Doe"_s;
        QTest::newRow("Outlook") << u"outlook.csv"_s << u"US"_s << u"+14155550126"_s
                                 << u"Dr. Jane Doe"_s;
        QTest::newRow("Outlook in German, Windows-1252")
            << u"outlook-de.csv"_s << u"DE"_s << u"+493023125012"_s << u"Frau Jürgenia Müßig"_s;
        QTest::newRow("UTF-16 with tabs")
            << u"utf16.tsv"_s << u"DE"_s << u"+493023125012"_s << u"Zoë Ångström"_s;
        QTest::newRow("vCards") << u"people.vcf"_s << u"DE"_s << u"+491705550123"_s
                                << u"Jürgen Müßig"_s;
    }
    void everyFormat_comesIn()
    {
        QFETCH(QString, file);
        QFETCH(QString, region);
        QFETCH(QString, number);
        QFETCH(QString, name);
        const auto report = import(data(file), region);
        QVERIFY(report);
        QVERIFY(report->added >= 1);
        QCOMPARE(names(number), QStringList{name});
        QCOMPARE(import(data(file), region)->unchanged, report->added);
    }

    void dryRun_saysWhatWouldBe()
    {
        ImportOptions options;
        options.dryRun = true;
        const auto report = import(data(u"own.csv"_s), u"US"_s, options);
        QVERIFY(report);
        QVERIFY(report->dryRun);
        QCOMPARE(report->added, 5);
        QCOMPARE(count(), 0);
    }

    void fileThatCannotBeUsed_saysWhy_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("empty") << QByteArray() << ErrorKind::Unsupported;
        QTest::newRow("no names of columns")
            << QByteArray("1,2,3\n4,5,6\n") << ErrorKind::Unsupported;
        QTest::newRow("noise") << QByteArray("\x00\x01\x02\xFF\xFE\xFD", 6).repeated(5000)
                               << ErrorKind::Unsupported;
    }
    void fileThatCannotBeUsed_saysWhy()
    {
        QFETCH(QByteArray, text);
        QFETCH(ErrorKind, kind);
        const auto report = import(write(u"bad.csv"_s, text));
        QVERIFY(!report);
        QCOMPARE(report.error().kind, kind);
        QVERIFY(!report.error().detail.isEmpty());
    }

    void missingFile_isNotFound()
    {
        const auto report = import(m_dir.filePath(u"missing.csv"_s));
        QVERIFY(!report);
        QCOMPARE(report.error().kind, ErrorKind::NotFound);
        QCOMPARE(import(m_dir.path()).error().kind, ErrorKind::Storage);
    }

    void mappingOfColumnsThatAreNotThere_isRefused()
    {
        ImportOptions options;
        options.mapping = {{u"Kundenname"_s, u"name"_s}};
        const auto report = import(data(u"own.csv"_s), u"US"_s, options);
        QVERIFY(!report);
        QCOMPARE(report.error().kind, ErrorKind::Unsupported);
        QVERIFY(report.error().detail.contains(u"Kundenname"_s));
    }

    void problems_areCountedBeyondThoseThatAreListed()
    {
        QByteArray text = "name,phone,profile_url\n";
        for (int i = 0; i < 1000; ++i)
            text += "P" + QByteArray::number(i) + ",+1415" + QByteArray::number(2000000 + i)
                + ",ftp://x\n";
        const auto report = import(write(u"problems.csv"_s, text));
        QVERIFY(report);
        QCOMPARE(report->added, 1000);
        QCOMPARE(report->problems.size(), 100);
        QCOMPARE(report->problemCount, 1000);
    }

    void progress_growsToTheEnd()
    {
        QSignalSpy spy(m_importer.get(), &PhoneBookImporter::progress);
        QVERIFY(import(write(u"many.csv"_s, manyRows(20000))));
        QTRY_VERIFY(!spy.isEmpty()
                    && spy.constLast().constFirst().value<ImportProgress>().fraction == 1.0);
        double last = 0;
        for (const QList<QVariant> &arguments : std::as_const(spy)) {
            const auto progress = arguments.constFirst().value<ImportProgress>();
            QVERIFY(progress.fraction >= last && progress.fraction <= 1.0);
            last = progress.fraction;
        }
        QCOMPARE(spy.constLast().constFirst().value<ImportProgress>().read, 20000);
        QCOMPARE(count(), 20000);
        QCOMPARE(names(u"+14152019999"_s), QStringList{u"Person 19999"_s});
    }

    void cancel_leavesTheBookAsItWas()
    {
        QVERIFY(import(data(u"own.csv"_s)));
        bool cancelled = false;
        connect(m_importer.get(), &PhoneBookImporter::progress, this,
                [&](const ImportProgress &progress) {
                    if (progress.stage == ImportProgress::Stage::Merging && !cancelled) {
                        cancelled = true;
                        m_importer->cancel();
                    }
                });
        const auto report = import(write(u"many.csv"_s, manyRows(60000)));
        QVERIFY(cancelled);
        QVERIFY(!report);
        QCOMPARE(report.error().kind, ErrorKind::Cancelled);
        QCOMPARE(count(), 5);
        QCOMPARE(names(u"+14152000001"_s), QStringList());
        QCOMPARE(names(u"+14155550123"_s), QStringList{u"Jane Doe"_s});
        disconnect(m_importer.get(), nullptr, this, nullptr);
        const auto again = import(data(u"own.csv"_s));
        QVERIFY(again);
        QCOMPARE(again->unchanged, 5);
    }

    void cancel_endsWhatWaits()
    {
        const QString many = write(u"many.csv"_s, manyRows(20000));
        const auto first = m_importer->import(many, {u"US"_s, {}, {}, false, false});
        const auto second = m_importer->import(many, {u"US"_s, {}, {}, false, false});
        m_importer->cancel();
        QCOMPARE(waitFor(first).error().kind, ErrorKind::Cancelled);
        QCOMPARE(waitFor(second).error().kind, ErrorKind::Cancelled);
        QCOMPARE(count(), 0);
    }

    void importerDestroyedAtWork_stops()
    {
        const auto future = m_importer->import(write(u"many.csv"_s, manyRows(20000)),
                                               {u"US"_s, {}, {}, false, false});
        m_importer.reset();
        QVERIFY(future.isFinished());
        QCOMPARE(count(), 0);
    }

    void provider_saysHowManyThereAre()
    {
        QCOMPARE(waitFor(m_provider->checkConnection()).value_or(QString()), u"0 people"_s);
        QVERIFY(import(write(u"one.csv"_s, "name,phone\nJane,+14155550101\n")));
        QCOMPARE(waitFor(m_provider->checkConnection()).value_or(QString()), u"1 person"_s);
        QVERIFY(import(write(u"many.csv"_s, manyRows(1479))));
        QCOMPARE(waitFor(m_provider->checkConnection()).value_or(QString()), u"1,480 people"_s);
        QVERIFY(m_provider->isLocal());
        QCOMPARE(m_provider->name(), u"PhoneBook"_s);
    }
};

QTEST_GUILESS_MAIN(PhoneBookImporterTest)
#include "phonebookimportertest.moc"
