#include "sqlitejournal.h"
#include "sqlitelookupcache.h"
#include "storefile.h"
#include "storefile_p.h"

#include "fakeclock.h"
#include "storetest.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace Ringside;

namespace {

//! A small disk of its own, where this may be mounted.
class SmallDisk
{
public:
    SmallDisk()
        : m_mounted(QProcess::execute(
                        u"mount"_s,
                        {u"-t"_s, u"tmpfs"_s, u"-o"_s, u"size=512k"_s, u"tmpfs"_s, m_dir.path()})
                    == 0)
    {
    }
    ~SmallDisk()
    {
        if (m_mounted)
            QProcess::execute(u"umount"_s, {u"-l"_s, m_dir.path()});
    }
    bool isMounted() const { return m_mounted; }
    bool makeReadOnly()
    {
        return QProcess::execute(u"mount"_s, {u"-o"_s, u"remount,ro"_s, m_dir.path()}) == 0;
    }
    QString filePath(const QString &name) const { return m_dir.filePath(name); }

private:
    QTemporaryDir m_dir;
    bool m_mounted;
};

JournalEntry call(int i)
{
    JournalEntry entry;
    entry.call.id.value = u"call %1"_s.arg(i);
    entry.call.state = CallState::Ended;
    entry.call.outcome = CallOutcome::Missed;
    entry.call.number.kind = PhoneNumber::Kind::Other;
    entry.call.number.raw = u"alice"_s;
    entry.call.startedAt = QDateTime({2026, 3, 2}, {9, 0}, Qt::UTC).addSecs(i);
    return entry;
}

} // namespace

class StoreFileTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_dir;
    FakeClock m_clock;

    QString path(const QString &name = u"journal.db"_s) const { return m_dir->filePath(name); }
    std::unique_ptr<StoreFile> journalFile()
    {
        return std::make_unique<StoreFile>(path(), StoreFile::Content::Journal, m_clock);
    }
    static QString textOf(StoreFile &file, const char *sql)
    {
        return waitFor(file.internals().write([sql](Connection &connection) -> Result<QString> {
                   return connection.text(sql);
               }))
            .value_or(u"failed"_s);
    }
    QStringList putAside() const
    {
        return QDir(m_dir->path()).entryList({u"*.damaged-*"_s}, QDir::Files, QDir::Name);
    }
    void writeOneCall()
    {
        auto file = journalFile();
        SqliteJournal journal(*file);
        QVERIFY(waitFor(journal.record(call(1))));
    }
    // Bytes from the middle of the file on: what a dying disk leaves. What is found at the opening stands before.
    void damageTheMiddle(const QString &file)
    {
        QFile raw(file);
        QVERIFY(raw.open(QIODevice::ReadWrite));
        const qint64 size = raw.size();
        QVERIFY(size > 3 * 4096);
        for (qint64 at = size / 2 / 4096 * 4096; at < size; at += 4096) {
            raw.seek(at);
            raw.write(QByteArray(512, '\xA5'));
        }
    }

private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void newFile_isMadeTheHouseWay()
    {
        StoreFile file(path(u"deep/er/people.db"_s), StoreFile::Content::People, m_clock);
        QVERIFY(waitFor(file.open()));
        QCOMPARE(textOf(file, "PRAGMA journal_mode"), u"wal"_s);
        QCOMPARE(textOf(file, "PRAGMA synchronous"), u"1"_s);
        QCOMPARE(textOf(file, "PRAGMA foreign_keys"), u"1"_s);
        QCOMPARE(textOf(file, "PRAGMA trusted_schema"), u"0"_s);
        auto journal = journalFile();
        QVERIFY(waitFor(journal->open()));
        QVERIFY2(textOf(*journal, "PRAGMA synchronous") == u"2"_s,
                 "a call must not be lost with the power");
    }

    void newFile_isForItsUserOnly()
    {
#ifdef Q_OS_UNIX
        writeOneCall();
        const auto others
            = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        QCOMPARE(QFile::permissions(path()) & others, QFile::Permissions());
#else
        QSKIP("Windows has no such permissions");
#endif
    }

    void rollbackJournal_worksWhereTheLogCannot()
    {
        {
            StoreFile file(path(), StoreFile::Content::Journal, m_clock,
                           StoreFile::Journaling::Rollback);
            SqliteJournal journal(file);
            QVERIFY(waitFor(journal.record(call(1))));
            QCOMPARE(textOf(file, "PRAGMA journal_mode"), u"truncate"_s);
            QVERIFY(!QFile::exists(path() + u"-wal"_s));
            QCOMPARE(waitFor(journal.recent(9))->size(), 1);
        }
        auto file = journalFile();
        SqliteJournal journal(*file);
        QCOMPARE(waitFor(journal.recent(9))->size(), 1);
    }

    void futureAskedBeforeItIsOpen_isAnsweredInOrder()
    {
        auto file = journalFile();
        SqliteJournal journal(*file);
        const auto recorded = journal.record(call(1));
        const auto recent = journal.recent(9);
        QVERIFY(waitFor(recorded));
        QVERIFY(waitFor(recent));
    }

    void whatWasHandedOver_isWrittenBeforeTheEnd()
    {
        {
            auto file = journalFile();
            SqliteJournal journal(*file);
            for (int i = 0; i < 50; ++i)
                (void)journal.record(call(i));
        }
        auto file = journalFile();
        SqliteJournal journal(*file);
        QCOMPARE(waitFor(journal.recent(100))->size(), 50);
        QVERIFY2(!QFile::exists(path() + u"-journal"_s), "nothing is left over");
    }

    void processThatDies_losesNoCallThatWasReportedWritten()
    {
        QProcess child;
        child.start(QStringLiteral(RINGSIDE_STORECHILD), {u"record"_s, path(), u"40"_s});
        QVERIFY(child.waitForFinished());
        QCOMPARE(child.exitCode(), 77);
        QVERIFY2(QFileInfo(path() + u"-wal"_s).size() > 0, "it must have ended badly");
        auto file = journalFile();
        QSignalSpy problems(file.get(), &StoreFile::problem);
        SqliteJournal journal(*file);
        QCOMPARE(waitFor(journal.recent(100))->size(), 40);
        QVERIFY(problems.isEmpty());
    }

    void cleanEnd_leavesNoLog()
    {
        writeOneCall();
        QVERIFY(!QFile::exists(path() + u"-wal"_s));
        QVERIFY(!QFile::exists(path() + u"-shm"_s));
    }

    void newerFile_isNotTouchedAndSaysSo()
    {
        writeOneCall();
        {
            Connection connection(path(), SQLite::OPEN_READWRITE, std::chrono::seconds(1));
            connection.exec("PRAGMA user_version = 4711");
        }
        QFile raw(path());
        QVERIFY(raw.open(QIODevice::ReadOnly));
        const QByteArray before = raw.readAll();
        {
            auto file = journalFile();
            QSignalSpy problems(file.get(), &StoreFile::problem);
            SqliteJournal journal(*file);
            const auto recorded = waitFor(journal.record(call(2)));
            QVERIFY(!recorded);
            QCOMPARE(recorded.error().kind, ErrorKind::Storage);
            QVERIFY(recorded.error().detail.contains(u"newer version"_s));
            QVERIFY(recorded.error().detail.contains(u"4711"_s));
            const auto recent = waitFor(journal.recent(1));
            QVERIFY(!recent);
            QCOMPARE(recent.error().kind, ErrorKind::Storage);
            const auto removed = waitFor(journal.removeOlderThan(m_clock.nowUtc()));
            QVERIFY(!removed);
            QCOMPARE(removed.error().kind, ErrorKind::Storage);
            QTRY_COMPARE(problems.size(), 1);
        }
        raw.seek(0);
        QCOMPARE(raw.readAll(), before);
        QVERIFY(putAside().isEmpty());
    }

    void fileThatIsNoDatabase_isPutAsideAndReported()
    {
        const QByteArray text = QByteArray("this is no database at all\n").repeated(1000);
        QFile raw(path());
        QVERIFY(raw.open(QIODevice::WriteOnly));
        raw.write(text);
        raw.close();
        auto file = journalFile();
        QSignalSpy problems(file.get(), &StoreFile::problem);
        SqliteJournal journal(*file);
        QVERIFY(waitFor(journal.record(call(1))));
        QTRY_COMPARE(problems.size(), 1);
        const Error error = problems.constFirst().constFirst().value<Error>();
        QCOMPARE(error.kind, ErrorKind::Storage);
        QCOMPARE(putAside(), QStringList{u"journal.db.damaged-20260302-090000"_s});
        QVERIFY(error.detail.contains(putAside().constFirst()));
        QFile kept(path(putAside().constFirst()));
        QVERIFY(kept.open(QIODevice::ReadOnly));
        QCOMPARE(kept.readAll(), text);
    }

    void secondDamagedFile_doesNotOverwriteTheFirst()
    {
        for (int i = 0; i < 2; ++i) {
            QFile raw(path());
            QVERIFY(raw.open(QIODevice::WriteOnly));
            raw.write(QByteArray(5000, char('a' + i)));
            raw.close();
            QVERIFY(waitFor(journalFile()->open()));
        }
        QCOMPARE(putAside().size(), 2);
    }

    void damageFoundInUse_isPutAsideAndWorkGoesOn()
    {
        {
            auto file = journalFile();
            SqliteJournal journal(*file);
            QFuture<Result<void>> last;
            for (int i = 0; i < 300; ++i)
                last = journal.record(call(i));
            QVERIFY(waitFor(last));
        }
        damageTheMiddle(path());
        auto file = journalFile();
        QSignalSpy problems(file.get(), &StoreFile::problem);
        SqliteJournal journal(*file);
        const auto recent = waitFor(journal.recent(100));
        QVERIFY(!recent);
        QCOMPARE(recent.error().kind, ErrorKind::Storage);
        QTRY_COMPARE(problems.size(), 1);
        QCOMPARE(putAside().size(), 1);
        QVERIFY(waitFor(journal.record(call(1))));
        QCOMPARE(waitFor(journal.recent(100))->size(), 1);
    }

    void damageAfterACrash_isFoundByTheCheck()
    {
        for (const auto content : {StoreFile::Content::Journal, StoreFile::Content::People}) {
            const QString name
                = content == StoreFile::Content::Journal ? u"journal.db"_s : u"people.db"_s;
            {
                StoreFile file(path(name), content, m_clock);
                QVERIFY(waitFor(file.open()));
            }
            damageTheMiddle(path(name));
            // The first page is fine and nothing is asked: only the check can find this.
            QFile log(path(name) + u"-journal"_s);
            QVERIFY(log.open(QIODevice::WriteOnly));
            log.write(QByteArray(4096, '\0'));
            log.close();
            StoreFile file(path(name), content, m_clock);
            QSignalSpy problems(&file, &StoreFile::problem);
            QVERIFY(waitFor(file.open()));
            QTRY_VERIFY(!problems.isEmpty());
            QVERIFY(putAside().filter(name).size() >= 1);
        }
    }

    void fullDisk_saysSoAndLosesNothing()
    {
        SmallDisk disk;
        if (!disk.isMounted())
            QSKIP("a small disk can be mounted by root only; see fileThatMayNotGrow");
        int written = 0;
        {
            StoreFile file(disk.filePath(u"journal.db"_s), StoreFile::Content::Journal, m_clock);
            SqliteJournal journal(file);
            Result<void> last;
            for (; last && written < 100000; written += last ? 1 : 0)
                last = waitFor(journal.record(call(written)));
            QVERIFY(!last);
            QCOMPARE(last.error().kind, ErrorKind::Storage);
            QVERIFY2(last.error().detail.contains(u"disk is full"_s),
                     qPrintable(last.error().detail));
            QVERIFY2(waitFor(journal.recent(1)), "what is there can still be read");
        }
        StoreFile file(disk.filePath(u"journal.db"_s), StoreFile::Content::Journal, m_clock);
        SqliteJournal journal(file);
        QCOMPARE(waitFor(journal.recent(100000))->size(), written);
    }

    void fileThatMayNotGrow_saysSoAndLosesNothing()
    {
#ifdef Q_OS_UNIX
        QProcess child;
        child.start(QStringLiteral(RINGSIDE_STORECHILD), {u"fill"_s, path(), u"400000"_s});
        QVERIFY(child.waitForFinished());
        QCOMPARE(child.exitCode(), 0);
        const QStringList said = QString::fromUtf8(child.readAllStandardOutput()).split(u'\n');
        QVERIFY(said.size() >= 2);
        const int written = said[0].toInt();
        QVERIFY(written > 0);
        QVERIFY2(said[1].contains(u"journal.db"_s), qPrintable(said[1]));
        auto file = journalFile();
        SqliteJournal journal(*file);
        QCOMPARE(waitFor(journal.recent(100000))->size(), written);
#else
        QSKIP("needs a limit for the size of files");
#endif
    }

    void readOnlyFolder_saysSo()
    {
        SmallDisk disk;
        QString folder = m_dir->path();
        if (disk.isMounted()) {
            QVERIFY(disk.makeReadOnly());
            folder = QFileInfo(disk.filePath(u"x"_s)).path();
        } else {
#ifdef Q_OS_UNIX
            if (::geteuid() == 0)
                QSKIP("root may write everywhere, and nothing can be mounted here");
#endif
            QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner));
        }
        {
            StoreFile file(folder + u"/journal.db"_s, StoreFile::Content::Journal, m_clock);
            QSignalSpy problems(&file, &StoreFile::problem);
            const auto opened = waitFor(file.open());
            QVERIFY(!opened);
            QCOMPARE(opened.error().kind, ErrorKind::Storage);
            QVERIFY2(opened.error().detail.contains(u"read-only"_s),
                     qPrintable(opened.error().detail));
            QTRY_COMPARE(problems.size(), 1);
        }
        QFile::setPermissions(m_dir->path(),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    void failedOpening_canBeTriedAgain()
    {
        QVERIFY(
            QFile(path(u"folder"_s)).open(QIODevice::WriteOnly)); // a file where a folder should be
        StoreFile file(path(u"folder/journal.db"_s), StoreFile::Content::Journal, m_clock);
        QVERIFY(!waitFor(file.open()));
        QVERIFY(QFile::remove(path(u"folder"_s)));
        QVERIFY(waitFor(file.open()));
        SqliteJournal journal(file);
        QVERIFY(waitFor(journal.record(call(1))));
        QCOMPARE(waitFor(journal.recent(9))->size(), 1);
    }

    void twoProcesses_mayHaveItOpen()
    {
        // Two connections of one process are as foreign to each other as two processes.
        auto first = journalFile();
        auto second = journalFile();
        SqliteJournal one(*first);
        SqliteJournal two(*second);
        for (int i = 0; i < 20; ++i) {
            const auto a = one.record(call(2 * i));
            const auto b = two.record(call(2 * i + 1));
            QVERIFY(waitFor(a));
            QVERIFY(waitFor(b));
        }
        QCOMPARE(waitFor(one.recent(100))->size(), 40);
    }
};

QTEST_GUILESS_MAIN(StoreFileTest)
#include "storefiletest.moc"
