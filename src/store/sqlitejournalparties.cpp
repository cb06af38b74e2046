// The part of SqliteJournal that knows who took or passed on calls: CallParties.

#include "sqlitejournal.h"

#include "journalrows_p.h"
#include "storefile_p.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <limits>

using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

constexpr qint64 callsAtOnce = 2000;

// For json_each(): one value to bind, however many there are. Empty ones are nobody's.
QString listOf(const QStringList &numbers)
{
    QJsonArray list;
    for (const QString &number : numbers) {
        if (!number.isEmpty())
            list.append(number);
    }
    return QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact));
}

//! Takes names and numbers out of calls, in short steps, each a job of its own: calls that come in are written in
//! between.
class Forgetting
{
public:
    Forgetting(StoreFile::Private &file, QString numbers)
        : m_file(file)
        , m_numbers(std::move(numbers))
    {
        m_promise.start();
    }
    [[nodiscard]] QFuture<Result<int>> future() { return m_promise.future(); }

    // The next step holds the forgetting, so that it lives as long as there is one.
    static void post(const std::shared_ptr<Forgetting> &forgetting)
    {
        forgetting->m_file.ensureOpening();
        forgetting->m_file.writer.run([forgetting]() -> Result<void> {
            StoreFile::Private &file = forgetting->m_file;
            const Result<bool> more = file.openError
                ? Result<bool>(tl::unexpected(*file.openError))
                : file.guarded<Result<bool>>([&] { return forgetting->step(*file.writeConnection); });
            if (more && *more) {
                post(forgetting);
                return {};
            }
            forgetting->m_promise.addResult(more.map([&](bool) { return forgetting->m_count; }));
            forgetting->m_promise.finish();
            return {};
        });
    }

private:
    Result<bool> step(Connection &connection)
    {
        const qint64 last = connection.number("SELECT ifnull(max(id), 0) FROM call");
        Transaction transaction(connection, Transaction::Kind::Write);
        m_count += callsNamed(connection);
        forget(connection, "UPDATE call SET answered_by_number = '', answered_by_name = '' WHERE id > ? AND id <= ? "
                           "AND answered_by_number IN (SELECT value FROM json_each(?))");
        forget(connection, "UPDATE call SET transferred_from_number = '', transferred_from_name = '' WHERE id > ? AND "
                           "id <= ? AND transferred_from_number IN (SELECT value FROM json_each(?))");
        transaction.commit();
        m_done += callsAtOnce;
        if (m_done < last)
            return true;
        // What stood in the log before is overwritten only when it begins anew.
        (void)connection.text("PRAGMA wal_checkpoint(TRUNCATE)");
        return false;
    }
    int callsNamed(Connection &connection)
    {
        SQLite::Statement &statement = connection.statement(
            "SELECT count(*) FROM call WHERE id > ?1 AND id <= ?2 AND (answered_by_number IN (SELECT value FROM "
            "json_each(?3)) OR transferred_from_number IN (SELECT value FROM json_each(?3)))");
        Binder(statement) << m_done << m_done + callsAtOnce << m_numbers;
        Rows rows(statement);
        return rows.next() ? int(rows.integer(0)) : 0;
    }
    void forget(Connection &connection, const char *sql)
    {
        SQLite::Statement &statement = connection.statement(sql);
        Binder(statement) << m_done << m_done + callsAtOnce << m_numbers;
        statement.exec();
    }

    StoreFile::Private &m_file;
    QString m_numbers;
    QPromise<Result<int>> m_promise;
    qint64 m_done = 0; // calls up to this one have been looked at
    int m_count = 0;
};

} // namespace

QFuture<Result<QList<CallParty>>> SqliteJournal::parties()
{
    return m_file.internals().read([](Connection &connection) -> Result<QList<CallParty>> {
        QList<CallParty> found;
        Rows rows(connection.statement(
            "SELECT answered_by_number, answered_by_name FROM call WHERE answered_by_number <> '' UNION "
            "SELECT transferred_from_number, transferred_from_name FROM call WHERE transferred_from_number <> ''"));
        while (rows.next())
            found.append({rows.text(0), rows.text(1)});
        return found;
    });
}

QFuture<Result<QList<JournalEntry>>>
SqliteJournal::callsWith(const QStringList &numbers, const std::optional<CallCursor> &after, int limit)
{
    return m_file.internals().read([list = listOf(numbers), after, limit = std::max(0, limit)](
                                       Connection &connection) -> Result<QList<JournalEntry>> {
        SQLite::Statement &statement = connection.statement(
            "SELECT " RINGSIDE_CALL_COLUMNS
            " FROM call c WHERE (answered_by_number IN (SELECT value FROM json_each(?1)) OR transferred_from_number "
            "IN (SELECT value FROM json_each(?1))) AND (started_at, id) < (?2, ifnull((SELECT id FROM call WHERE "
            "call_id = ?3), 0)) ORDER BY started_at DESC, id DESC LIMIT ?4");
        Binder(statement) << list
                          << (after ? after->startedAt.toMSecsSinceEpoch() : std::numeric_limits<qint64>::max())
                          << (after ? after->id.value : QString()) << limit;
        QList<JournalEntry> entries;
        Rows rows(statement);
        while (rows.next())
            entries.append(readEntry(rows));
        return entries;
    });
}

QFuture<Result<int>> SqliteJournal::forgetParties(const QStringList &numbers)
{
    auto forgetting = std::make_shared<Forgetting>(m_file.internals(), listOf(numbers)); // shared by the steps to come
    const auto future = forgetting->future();
    Forgetting::post(forgetting);
    return future;
}

} // namespace Ringside
