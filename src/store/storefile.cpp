#include "storefile.h"
#include "storefile_p.h"

#include "logging.h"
#include "peoplesweep_p.h"

#include <QDir>
#include <QFile>
#include <QStorageInfo>

#include <sqlite3.h>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

static void initSqlResource()
{
    Q_INIT_RESOURCE(ringside_sql); // why: nothing else pulls a static library's resources in
}

namespace Ringside {

namespace {

constexpr auto busyTimeout = 5s;

struct Migration {
    int version = 0;
    QString file;
};

QList<Migration> migrations(StoreFile::Content content)
{
    const QDir folder(content == StoreFile::Content::Journal ? u":/ringside/sql/journal"_s
                                                             : u":/ringside/sql/people"_s);
    QList<Migration> found;
    const QStringList files = folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files)
        found.append({file.left(4).toInt(), folder.filePath(file)});
    return found;
}

// why: the write-ahead log lives in shared memory, which file servers do not share
// (sqlite.org/wal.html).
bool isOnNetwork(const QString &path)
{
    if (path.startsWith("//"_L1) || path.startsWith("\\\\"_L1))
        return true;
    const QByteArray type = QStorageInfo(QFileInfo(path).absolutePath()).fileSystemType().toLower();
    for (const char *network : {"nfs", "cifs", "smb", "afs", "9p", "ncp", "sshfs", "davfs",
                                "webdav", "glusterfs", "ceph", "lustre", "gpfs", "beegfs"}) {
        if (type.contains(network))
            return true;
    }
    return false;
}

// SQLite removes its log when the last connection closes: one that is still there was left by a
// program that did not end well (or by one that is running, then the check does no harm).
bool wasLeftUnclean(const QString &path)
{
    return QFileInfo(path + "-wal"_L1).size() > 0 || QFileInfo(path + "-journal"_L1).size() > 0;
}

void setUp(Connection &connection, const QString &path, StoreFile::Content content,
           StoreFile::Journaling journaling)
{
    bool rollback = journaling == StoreFile::Journaling::Rollback || isOnNetwork(path);
    if (!rollback)
        rollback = connection.text("PRAGMA journal_mode = WAL") != "wal"_L1;
    if (rollback)
        (void)connection.text("PRAGMA journal_mode = TRUNCATE");
    // In a rollback journal NORMAL may damage the file when the power goes; in WAL it only loses
    // the last transactions, which the journal must not.
    connection.exec(content == StoreFile::Content::Journal || rollback
                        ? "PRAGMA synchronous = FULL"
                        : "PRAGMA synchronous = NORMAL");
    connection.exec("PRAGMA foreign_keys = ON; PRAGMA trusted_schema = OFF;"
                    "PRAGMA journal_size_limit = 4194304");
    // What is removed from the journal is gone from the disk too.
    if (content == StoreFile::Content::Journal)
        (void)connection.text("PRAGMA secure_delete = ON");
}

} // namespace

StoreFile::Private::Private(StoreFile &owner, QString file, Content content, const Clock &clock,
                            Journaling journaling)
    : owner(owner)
    , path(std::move(file))
    , fileName(QFileInfo(path).fileName())
    , content(content)
    , clock(clock)
    , journaling(journaling)
    , writer(fileName + " writer"_L1)
    , reader(fileName + " reader"_L1)
{
}

StoreFile::Private::~Private()
{
    // The reader goes first: the last connection to close cleans up, and must be one that may
    // write.
    reader.finish();
    readConnection.reset();
    writer.finish();
    try {
        writeConnection.reset();
    } catch (const SQLite::Exception &failure) {
        qCWarning(lcStore).noquote() << toError(failure, fileName).detail;
    }
}

void StoreFile::Private::ensureOpening()
{
    if (!openingPosted.test_and_set())
        postOpening(nullptr, {});
}

void StoreFile::Private::postOpening(std::shared_ptr<QPromise<void>> readerClosed,
                                     const QString &damage)
{
    // why shared: the reader fulfils it, the writer waits for it.
    const auto opened = writer.run([this, readerClosed, damage] {
        if (readerClosed)
            readerClosed->future().waitForFinished();
        return openFile(damage);
    });
    opening = opened;
    // From here on the reader waits for this opening, whatever it had before.
    reader.run([this, readerClosed, opened]() -> Result<void> {
        readConnection.reset();
        readerGate = opened;
        if (readerClosed)
            readerClosed->finish();
        return {};
    });
}

Result<void> StoreFile::Private::openFile(const QString &damage)
{
    openError.reset();
    if (!damage.isEmpty()) {
        writeConnection.reset();
        report({ErrorKind::Storage, damage.arg(putAside()), std::nullopt});
        recovering.clear();
    }
    Result<void> opened = openWriter();
    if (!opened) {
        openError = opened.error();
        report(opened.error());
    } else if (afterOpening) {
        afterOpening();
    }
    return opened;
}

Result<void> StoreFile::Private::openWriter()
{
    const bool unclean = wasLeftUnclean(path);
    for (const bool mayRepair : {true, false}) {
        try {
            QDir().mkpath(QFileInfo(path).absolutePath());
            if (!QFileInfo::exists(path)) {
                // why: SQLite would make it readable by everybody; its log gets the permissions of
                // the file.
                QFile file(path);
                if (file.open(QIODevice::NewOnly))
                    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
            }
            auto connection = std::make_unique<Connection>(
                path, SQLite::OPEN_READWRITE | SQLite::OPEN_NOMUTEX, busyTimeout);
            const int version = int(connection->number("PRAGMA user_version"));
            const int newest = migrations(content).constLast().version;
            if (version > newest) {
                return fail(
                    ErrorKind::Storage,
                    u"%1 was written by a newer version of Ringside (its tables have version "
                    "%2, this program knows %3)"_s.arg(fileName, QString::number(version),
                                                       QString::number(newest)));
            }
            setUp(*connection, path, content, journaling);
            // Two connections to each file: memory that is held for nothing most of the day.
            connection->exec("PRAGMA cache_size = -512");
            migrate(*connection);
            if (unclean && content == Content::Journal
                && connection->text("PRAGMA quick_check(1)") != "ok"_L1)
                throw SQLite::Exception("quick_check", SQLITE_CORRUPT);
            writeConnection = std::move(connection);
            break;
        } catch (const SQLite::Exception &failure) {
            if (!meansDamaged(failure) || !mayRepair)
                return tl::unexpected(toError(failure, fileName));
        }
        report({ErrorKind::Storage,
                u"%1 was damaged: it was kept as %2, and a new one was begun"_s.arg(fileName,
                                                                                    putAside()),
                std::nullopt});
    }
    // A phone book takes seconds to check: lookups go on meanwhile.
    if (unclean && content == Content::People)
        writer.run([this]() -> Result<void> {
            return guarded<Result<void>>([this]() -> Result<void> {
                check();
                return {};
            });
        });
    // What an import has left that was killed; unless one is under way in another process.
    if (content == Content::People) {
        if (auto lock = importLock(*this); lock->tryLock(0ms)) {
            removeStage(*this);
            sweepPeople(*this, std::move(lock));
        }
    }
    return {};
}

void StoreFile::Private::check()
{
    if (writeConnection && writeConnection->text("PRAGMA quick_check(1)") != "ok"_L1)
        throw SQLite::Exception("quick_check", SQLITE_CORRUPT);
}

QString StoreFile::Private::putAside()
{
    const QString suffix = clock.nowUtc().toString(u"'.damaged-'yyyyMMdd-HHmmss"_s);
    QString name = fileName + suffix;
    for (int n = 2; QFileInfo::exists(QFileInfo(path).dir().filePath(name)); ++n)
        name = fileName + suffix + u'-' + QString::number(n);
    const QString target = QFileInfo(path).dir().filePath(name);
    QFile::rename(path, target);
    // The log belongs to it: with the log, more of it may be saved.
    for (const QString &part : {u"-wal"_s, u"-journal"_s})
        QFile::rename(path + part, target + part);
    QFile::remove(path + "-shm"_L1);
    return name;
}

void StoreFile::Private::migrate(Connection &connection)
{
    const QList<Migration> all = migrations(content);
    if (connection.number("PRAGMA user_version") == all.constLast().version)
        return;
    for (const Migration &migration : all) {
        QFile file(migration.file);
        if (!file.open(QIODevice::ReadOnly))
            throw SQLite::Exception("migration missing", SQLITE_INTERNAL);
        const QByteArray sql = file.readAll();
        Transaction transaction(connection, Transaction::Kind::Write);
        // Asked again inside: another process may be opening the same file.
        if (connection.number("PRAGMA user_version") >= migration.version)
            continue;
        connection.exec(sql.constData());
        connection.exec(QByteArray("PRAGMA user_version = " + QByteArray::number(migration.version))
                            .constData());
        transaction.commit();
        qCInfo(lcStore).noquote() << fileName << "has tables of version" << migration.version;
    }
}

Result<void> StoreFile::Private::ensureReader()
{
    if (readConnection)
        return {};
    if (Result<void> opened = readerGate.result(); !opened)
        return opened;
    auto connection = std::make_unique<Connection>(
        path, SQLite::OPEN_READWRITE | SQLite::OPEN_NOMUTEX, busyTimeout);
    connection->exec("PRAGMA query_only = ON; PRAGMA trusted_schema = OFF");
    // The upper pages of the indexes; the rest is in the system's cache, shared and given back when
    // needed.
    connection->exec(content == Content::People ? "PRAGMA cache_size = -2048"
                                                : "PRAGMA cache_size = -512");
    readConnection = std::move(connection);
    return {};
}

void StoreFile::Private::reportDamage()
{
    if (recovering.test_and_set())
        return;
    QMetaObject::invokeMethod(
        &owner,
        [this] {
            auto readerClosed = std::make_shared<QPromise<void>>();
            readerClosed->start();
            postOpening(std::move(readerClosed),
                        u"%1 was damaged: it was kept as %2, and a new one was begun"_s.arg(
                            fileName, u"%1"_s));
        },
        Qt::QueuedConnection);
}

void StoreFile::Private::report(const Error &error)
{
    qCWarning(lcStore).noquote() << error.detail;
    QMetaObject::invokeMethod(
        &owner, [this, error] { Q_EMIT owner.problem(error); }, Qt::QueuedConnection);
}

StoreFile::StoreFile(QString path, Content content, const Clock &clock, Journaling journaling,
                     QObject *parent)
    : QObject(parent)
    , d(nullptr)
{
    initSqlResource();
    d = std::make_unique<Private>(*this, std::move(path), content, clock, journaling);
}

StoreFile::~StoreFile() = default;

QFuture<Result<void>> StoreFile::open()
{
    if (!d->openingPosted.test_and_set()) {
        d->postOpening(nullptr, {});
    } else if (d->opening.isFinished() && !d->opening.result()) {
        d->postOpening(nullptr, {});
    }
    return d->opening;
}

QString StoreFile::path() const
{
    return d->path;
}

} // namespace Ringside
