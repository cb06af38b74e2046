#include "sqlitelookupcache.h"

#include "storefile_p.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Ringside {

SqliteLookupCache::SqliteLookupCache(StoreFile &file, int capacity)
    : m_file(file)
    , m_capacity(capacity)
{
}

QFuture<Result<std::optional<CachedAnswer>>> SqliteLookupCache::find(const QString &provider,
                                                                     const QString &numberKey)
{
    return m_file.internals().read([provider, numberKey](Connection &connection)
                                       -> Result<std::optional<CachedAnswer>> {
        SQLite::Statement &statement = connection.statement(
            "SELECT fetched_at, people FROM lookup_cache WHERE provider = ? AND number_key = ?");
        Binder(statement) << provider << numberKey;
        Rows rows(statement);
        if (!rows.next())
            return std::optional<CachedAnswer>();
        CachedAnswer answer;
        answer.fetchedAt = QDateTime::fromMSecsSinceEpoch(rows.integer(0), Qt::UTC);
        const QJsonArray people = QJsonDocument::fromJson(rows.bytes(1)).array();
        for (const QJsonValue &person : people)
            answer.people.append(callerInfoFromJson(person.toObject()));
        return std::optional(answer);
    });
}

QFuture<Result<void>> SqliteLookupCache::put(const QString &provider, const QString &numberKey,
                                             const CachedAnswer &answer)
{
    return m_file.internals().write([provider, numberKey, answer, capacity = m_capacity](
                                        Connection &connection) -> Result<void> {
        QJsonArray people;
        for (const CallerInfo &info : answer.people)
            people.append(toJson(info));
        const QString json
            = QString::fromUtf8(QJsonDocument(people).toJson(QJsonDocument::Compact));
        Transaction transaction(connection, Transaction::Kind::Write);
        SQLite::Statement &statement = connection.statement(
            "INSERT OR REPLACE INTO lookup_cache (provider, number_key, fetched_at, people) "
            "VALUES (?, ?, ?, ?)");
        Binder(statement) << provider << numberKey << answer.fetchedAt.toMSecsSinceEpoch() << json;
        statement.exec();
        // The oldest beyond the capacity; walks the index of ages only.
        SQLite::Statement &prune = connection.statement(
            "DELETE FROM lookup_cache WHERE (provider, number_key) IN "
            "(SELECT provider, number_key FROM lookup_cache ORDER BY fetched_at DESC "
            "LIMIT -1 OFFSET ?)");
        Binder(prune) << capacity;
        prune.exec();
        transaction.commit();
        return {};
    });
}

QFuture<Result<void>> SqliteLookupCache::clear()
{
    return m_file.internals().write([](Connection &connection) -> Result<void> {
        connection.statement("DELETE FROM lookup_cache").exec();
        return {};
    });
}

} // namespace Ringside
