#include "sqlitejournal.h"

#include "journalrows_p.h"
#include "storefile_p.h"

#include <QSet>

using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

constexpr int recentInSummary = 5;
constexpr int removedAtOnce = 200;

std::optional<qint64> rowOf(Connection &connection, const CallId &call)
{
    SQLite::Statement &statement = connection.statement("SELECT id FROM call WHERE call_id = ?");
    Binder(statement) << call.value;
    Rows rows(statement);
    return rows.next() ? std::optional(rows.integer(0)) : std::nullopt;
}

QList<qint64> integers(SQLite::Statement &statement)
{
    QList<qint64> found;
    Rows rows(statement);
    while (rows.next())
        found.append(rows.integer(0));
    return found;
}

} // namespace

SqliteJournal::SqliteJournal(StoreFile &file)
    : m_file(file)
{
}

QFuture<Result<void>> SqliteJournal::record(const JournalEntry &entry)
{
    return m_file.internals().write([entry](Connection &connection) -> Result<void> {
        const Call &call = entry.call;
        Transaction transaction(connection, Transaction::Kind::Write);
        WordsInStep words(connection, rowOf(connection, call.id));
        // A replacement that knows nobody keeps the person written before, unless somebody else is
        // on the line now; what the agent has looked at stays looked at, what the agent has said
        // stays said.
        SQLite::Statement &statement = connection.statement(
            "INSERT INTO call (call_id, source, state, outcome, direction, kind, raw, e164, "
            "national, region, extension_dialled, country_code, name, line_number, line_name, "
            "line_region, queue, extension, answered_by_number, answered_by_name, "
            "transferred_from_number, transferred_from_name, started_at, answered_at, ended_at, "
            "person_name, person_source, person_key, company, vip, seen, number_key) VALUES "
            "(?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?) "
            "ON CONFLICT (call_id) DO UPDATE SET "
            "source = excluded.source, state = excluded.state, outcome = excluded.outcome, "
            "direction = excluded.direction, kind = excluded.kind, raw = excluded.raw, "
            "e164 = excluded.e164, national = excluded.national, region = excluded.region, "
            "extension_dialled = excluded.extension_dialled, country_code = excluded.country_code, "
            "name = excluded.name, line_number = excluded.line_number, "
            "line_name = excluded.line_name, line_region = excluded.line_region, "
            "queue = excluded.queue, extension = excluded.extension, "
            "answered_by_number = excluded.answered_by_number, "
            "answered_by_name = excluded.answered_by_name, "
            "transferred_from_number = excluded.transferred_from_number, "
            "transferred_from_name = excluded.transferred_from_name, "
            "started_at = excluded.started_at, answered_at = excluded.answered_at, "
            "ended_at = excluded.ended_at, "
            "person_name = iif(excluded.person_name = '' AND excluded.number_key IS number_key, "
            "person_name, excluded.person_name), "
            "person_source = iif(excluded.person_name = '' AND excluded.number_key IS number_key, "
            "person_source, excluded.person_source), "
            "person_key = iif(excluded.person_name = '' AND excluded.number_key IS number_key, "
            "person_key, excluded.person_key), "
            "company = iif(excluded.person_name = '' AND excluded.number_key IS number_key, "
            "company, excluded.company), "
            "vip = iif(excluded.person_name = '' AND excluded.number_key IS number_key, "
            "vip, excluded.vip), "
            "seen = max(seen, excluded.seen), number_key = excluded.number_key");
        Binder(statement) << call.id.value << call.source << int(call.state) << toWord(call.outcome)
                          << toWord(call.direction) << int(call.number.kind) << call.number.raw
                          << call.number.e164 << call.number.national << call.number.region
                          << call.number.extension << call.number.countryCode << call.name
                          << call.line.number << call.line.name << call.line.region << call.queue
                          << call.extension << call.answeredBy.number << call.answeredBy.name
                          << call.transferredFrom.number << call.transferredFrom.name
                          << milliseconds(call.startedAt).value_or(0)
                          << milliseconds(call.answeredAt) << milliseconds(call.endedAt)
                          << entry.personName << entry.personSource << entry.personKey
                          << entry.company << entry.vip << entry.seen << numberKey(call.number);
        statement.exec();
        if (const auto id = rowOf(connection, call.id))
            words.changed(*id);
        transaction.commit();
        return {};
    });
}

QFuture<Result<QList<JournalEntry>>> SqliteJournal::recent(int limit)
{
    return m_file.internals().read([limit](Connection &connection) -> Result<QList<JournalEntry>> {
        SQLite::Statement &statement = connection.statement(
            "SELECT " RINGSIDE_CALL_COLUMNS " FROM call c ORDER BY started_at DESC, id DESC LIMIT ?");
        Binder(statement) << std::max(0, limit);
        QList<JournalEntry> entries;
        Rows rows(statement);
        while (rows.next())
            entries.append(readEntry(rows));
        return entries;
    });
}

QFuture<Result<HistorySummary>> SqliteJournal::summary(const PhoneNumber &number,
                                                       const CallId &except)
{
    const auto key = numberKey(number);
    if (!key)
        return QtFuture::makeReadyFuture(Result<HistorySummary>(HistorySummary()));
    return m_file.internals().read(
        [key = *key, except](Connection &connection) -> Result<HistorySummary> {
            Transaction transaction(connection, Transaction::Kind::Read);
            HistorySummary summary;
            {
                SQLite::Statement &statement = connection.statement(
                    "SELECT (SELECT calls FROM call_count WHERE number_key = ?1) "
                    "- (SELECT count(*) FROM call WHERE call_id = ?2 AND number_key = ?1)");
                Binder(statement) << key << except.value;
                Rows rows(statement);
                if (rows.next())
                    summary.callCount = int(rows.integer(0));
            }
            if (summary.callCount == 0)
                return summary;
            SQLite::Statement &statement = connection.statement(
                "SELECT " RINGSIDE_CALL_COLUMNS " FROM call c WHERE number_key = ? AND call_id <> ? "
                "ORDER BY started_at DESC LIMIT ?");
            Binder(statement) << key << except.value << recentInSummary;
            Rows rows(statement);
            while (rows.next()) {
                HistoryEntry entry;
                const JournalEntry past = readEntry(rows);
                entry.call = past.call;
                entry.wrapUp = past.wrapUp;
                entry.at = entry.call.startedAt;
                entry.source = entry.call.source;
                summary.recent.append(entry);
            }
            if (!summary.recent.isEmpty())
                summary.lastCallAt = summary.recent.constFirst().at;
            return summary;
        });
}

QFuture<Result<int>> SqliteJournal::unseenMissed()
{
    return m_file.internals().read([](Connection &connection) -> Result<int> {
        Rows rows(connection.statement(
            "SELECT count(*) FROM call WHERE outcome = 'missed' AND seen = 0"));
        return rows.next() ? int(rows.integer(0)) : 0;
    });
}

QFuture<Result<void>> SqliteJournal::markMissedSeen()
{
    return m_file.internals().write([](Connection &connection) -> Result<void> {
        Transaction transaction(connection, Transaction::Kind::Write);
        connection.statement("UPDATE call SET seen = 1 WHERE outcome = 'missed' AND seen = 0")
            .exec();
        transaction.commit();
        return {};
    });
}

QFuture<Result<void>> SqliteJournal::closeUnfinished(const QList<CallId> &stillActive,
                                                     const QDateTime &at)
{
    QSet<QString> active;
    for (const CallId &id : stillActive)
        active.insert(id.value);
    return m_file.internals().write([active, at](Connection &connection) -> Result<void> {
        struct Unfinished {
            qint64 id = 0;
            QString outcome;
        };
        QList<Unfinished> found;
        Transaction transaction(connection, Transaction::Kind::Write);
        {
            Rows rows(connection.statement(
                "SELECT id, call_id, direction, answered_at FROM call WHERE state <> 3"));
            while (rows.next()) {
                if (active.contains(rows.text(1)))
                    continue;
                CallOutcome outcome = CallOutcome::Missed;
                if (!rows.isNull(3))
                    outcome = CallOutcome::Answered;
                else if (directionFromString(rows.text(2)) == CallDirection::Outbound)
                    outcome = CallOutcome::Cancelled;
                found.append({rows.integer(0), toWord(outcome)});
            }
        }
        for (const Unfinished &call : std::as_const(found)) {
            WordsInStep words(connection, call.id);
            // The clock may have been set back meanwhile.
            SQLite::Statement &statement = connection.statement(
                "UPDATE call SET state = 3, outcome = ?, "
                "ended_at = max(?, started_at, ifnull(answered_at, 0)) WHERE id = ?");
            Binder(statement) << call.outcome << at.toMSecsSinceEpoch() << call.id;
            statement.exec();
            words.changed();
        }
        transaction.commit();
        return {};
    });
}

QFuture<Result<int>> SqliteJournal::removeOlderThan(const QDateTime &before)
{
    // In small steps, each a job of its own: a call that arrives meanwhile is written in between.
    struct Step {
        static void post(StoreFile::Private &file, std::shared_ptr<QPromise<Result<int>>> promise,
                         qint64 before, int removed)
        {
            file.ensureOpening();
            file.writer.run([&file, promise, before, removed]() -> Result<void> {
                Result<int> count = file.openError
                    ? Result<int>(tl::unexpected(*file.openError))
                    : file.guarded<Result<int>>(
                        [&] { return removeSome(*file.writeConnection, before); });
                if (count && *count == removedAtOnce) {
                    post(file, promise, before, removed + *count);
                    return {};
                }
                promise->addResult(count.map([removed](int last) { return removed + last; }));
                promise->finish();
                return {};
            });
        }
        static Result<int> removeSome(Connection &connection, qint64 before)
        {
            Transaction transaction(connection, Transaction::Kind::Write);
            SQLite::Statement &statement = connection.statement(
                "SELECT id FROM call WHERE started_at < ? AND state = 3 ORDER BY started_at LIMIT "
                "?");
            Binder(statement) << before << removedAtOnce;
            const QList<qint64> old = integers(statement);
            removeCalls(connection, old);
            transaction.commit();
            return int(old.size());
        }
    };
    auto promise = std::make_shared<QPromise<Result<int>>>(); // shared: handed from step to step
    promise->start();
    Step::post(m_file.internals(), promise, before.toMSecsSinceEpoch(), 0);
    return promise->future();
}

QFuture<Result<void>> SqliteJournal::saveWrapUp(const CallId &call, const WrapUp &wrapUp)
{
    return m_file.internals().write([call, wrapUp](Connection &connection) -> Result<void> {
        Transaction transaction(connection, Transaction::Kind::Write);
        const auto id = rowOf(connection, call);
        if (!id)
            return fail(ErrorKind::NotFound, u"the journal has no such call"_s);
        WordsInStep words(connection, id);
        SQLite::Statement &statement
            = connection.statement("UPDATE call SET note = ?, disposition = ?, follow_up_at = ?, "
                                   "wrap_up_state = ? WHERE id = ?");
        Binder(statement) << wrapUp.note << wrapUp.disposition << milliseconds(wrapUp.followUpAt)
                          << toWord(wrapUp.state) << *id;
        statement.exec();
        words.changed();
        transaction.commit();
        return {};
    });
}

QFuture<Result<int>> SqliteJournal::putOffOpen()
{
    return m_file.internals().write([](Connection &connection) -> Result<int> {
        Transaction transaction(connection, Transaction::Kind::Write);
        const QList<qint64> open
            = integers(connection.statement("SELECT id FROM call WHERE wrap_up_state = 'open'"));
        for (const qint64 id : open) {
            WordsInStep words(connection, id);
            SQLite::Statement &statement
                = connection.statement("UPDATE call SET wrap_up_state = 'later' WHERE id = ?");
            Binder(statement) << id;
            statement.exec();
            words.changed();
        }
        transaction.commit();
        return int(open.size());
    });
}

} // namespace Ringside
