#include "sqlitechoicememory.h"

#include "clock.h"
#include "storefile_p.h"

namespace Ringside {

SqliteChoiceMemory::SqliteChoiceMemory(StoreFile &file, const Clock &clock)
    : m_file(file)
    , m_clock(clock)
{
}

QFuture<Result<std::optional<ChoiceMemory::Choice>>>
SqliteChoiceMemory::find(const QString &numberKey)
{
    return m_file.internals().read(
        [numberKey](Connection &connection) -> Result<std::optional<Choice>> {
            SQLite::Statement &statement
                = connection.statement("SELECT source, key FROM choice WHERE number_key = ?");
            Binder(statement) << numberKey;
            Rows rows(statement);
            if (!rows.next())
                return std::optional<Choice>();
            return std::optional<Choice>({rows.text(0), rows.text(1)});
        });
}

QFuture<Result<void>> SqliteChoiceMemory::remember(const QString &numberKey, const Choice &choice)
{
    const qint64 now = m_clock.nowUtc().toMSecsSinceEpoch();
    return m_file.internals().write(
        [numberKey, choice, now](Connection &connection) -> Result<void> {
            SQLite::Statement &statement
                = connection.statement("INSERT OR REPLACE INTO choice (number_key, source, key, "
                                       "chosen_at) VALUES (?, ?, ?, ?)");
            Binder(statement) << numberKey << choice.source << choice.key << now;
            statement.exec();
            return {};
        });
}

} // namespace Ringside
