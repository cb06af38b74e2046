#include "peoplesweep_p.h"

#include "logging.h"
#include "personrows_p.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Ringside {

namespace {

constexpr int personsAtOnce = 20000;
constexpr int indexedAtOnce = 200;
constexpr auto longestStep = 20ms;

struct Entry {
    qint64 key = 0;
    qint64 person = 0;
    friend bool operator<(const Entry &a, const Entry &b)
    {
        return a.key != b.key ? a.key < b.key : a.person < b.person;
    }
};

class Sweep
{
public:
    Sweep(StoreFile::Private &file, std::shared_ptr<QLockFile> lock)
        : m_file(file)
        , m_lock(std::move(lock))
    {
        m_promise.start();
    }
    [[nodiscard]] QFuture<Result<void>> future() { return m_promise.future(); }

    // The next step holds the sweep, so that it lives as long as there is one.
    static void post(const std::shared_ptr<Sweep> &sweep)
    {
        sweep->m_file.writer.run([sweep]() -> Result<void> {
            StoreFile::Private &file = sweep->m_file;
            Result<bool> more = file.openError
                ? Result<bool>(tl::unexpected(*file.openError))
                : file.guarded<Result<bool>>([&] { return sweep->step(*file.writeConnection); });
            if (more && *more) {
                post(sweep);
                return {};
            }
            sweep->m_lock.reset();
            sweep->m_promise.addResult(more.map([](bool) {}));
            sweep->m_promise.finish();
            return {};
        });
    }

private:
    Result<bool> step(Connection &connection)
    {
        const auto begin = m_file.clock.elapsed();
        Transaction transaction(connection, Transaction::Kind::Write);
        if (m_persons.empty() && !gather(connection)) {
            const bool more = indexSome(connection);
            transaction.commit();
            return more;
        }
        do {
            if (!removeNext(connection))
                break;
        } while (m_file.clock.elapsed() - begin < longestStep);
        transaction.commit();
        return true;
    }

    // Nobody is left beyond the mark here.
    bool indexSome(Connection &connection)
    {
        const auto begin = m_file.clock.elapsed();
        const qint64 mark = connection.number("SELECT mark FROM book");
        qint64 indexed = std::min(mark, connection.number("SELECT indexed FROM book"));
        if (indexed == 0 && mark > 0) {
            connection.exec("INSERT OR IGNORE INTO country (country_code) "
                            "SELECT DISTINCT country_code FROM number WHERE e164 IS NOT NULL");
        }
        while (indexed < mark && m_file.clock.elapsed() - begin < longestStep) {
            const qint64 upTo = std::min(mark, indexed + indexedAtOnce);
            SQLite::Statement &statement = connection.statement(
                "INSERT INTO person_fts (rowid, name, company, email, tags, notes) "
                "SELECT id, name, company, email, tags, notes FROM person WHERE id > ? AND id <= ?");
            Binder(statement) << indexed << upTo;
            statement.exec();
            indexed = upTo;
        }
        SQLite::Statement &statement = connection.statement("UPDATE book SET indexed = ?");
        Binder(statement) << indexed;
        statement.exec();
        return indexed < mark;
    }

    bool gather(Connection &connection)
    {
        m_keys.clear();
        m_e164.clear();
        m_suffixes.clear();
        m_next = 0;
        SQLite::Statement &statement = connection.statement(
            "SELECT id, key_hash FROM person WHERE id > (SELECT mark FROM book) "
            "UNION ALL SELECT id, key_hash FROM person WHERE gone <= (SELECT mark FROM book) LIMIT "
            "?");
        Binder(statement) << personsAtOnce;
        Rows rows(statement);
        while (rows.next()) {
            m_persons.push_back(rows.integer(0));
            m_keys.push_back({rows.integer(1), rows.integer(0)});
            SQLite::Statement &numbers
                = connection.statement("SELECT e164, nsn_suffix8 FROM number WHERE person = ?");
            Binder(numbers) << rows.integer(0);
            Rows number(numbers);
            while (number.next()) {
                if (!number.isNull(0))
                    m_e164.push_back({number.integer(0), rows.integer(0)});
                if (!number.isNull(1))
                    m_suffixes.push_back({number.integer(1), rows.integer(0)});
            }
        }
        // In the order of each index: neighbours share a page.
        std::sort(m_keys.begin(), m_keys.end());
        std::sort(m_e164.begin(), m_e164.end());
        std::sort(m_suffixes.begin(), m_suffixes.end());
        std::sort(m_persons.begin(), m_persons.end());
        return !m_persons.empty();
    }

    // The index entries first, the persons that lead to them last: a sweep may be cut off anywhere.
    bool removeNext(Connection &connection)
    {
        std::size_t at = m_next;
        ++m_next;
        const auto remove = [&](std::vector<Entry> &entries, std::string_view sql) {
            if (at >= entries.size()) {
                at -= entries.size();
                return false;
            }
            SQLite::Statement &statement = connection.statement(sql);
            Binder(statement) << entries[at].key << entries[at].person;
            statement.exec();
            return true;
        };
        if (remove(m_keys, "DELETE FROM person_key WHERE key_hash = ? AND person = ?")
            || remove(m_e164, "DELETE FROM number_e164 WHERE e164 = ? AND person = ?")
            || remove(m_suffixes, "DELETE FROM number_suffix WHERE nsn_suffix8 = ? AND person = ?"))
            return true;
        if (at >= m_persons.size()) {
            m_persons.clear();
            return false;
        }
        forgetWords(connection, m_persons[at]);
        for (const char *sql :
             {"DELETE FROM number WHERE person = ?", "DELETE FROM person WHERE id = ?"}) {
            SQLite::Statement &statement = connection.statement(sql);
            Binder(statement) << m_persons[at];
            statement.exec();
        }
        return true;
    }

    StoreFile::Private &m_file;
    std::shared_ptr<QLockFile> m_lock;
    QPromise<Result<void>> m_promise;
    std::vector<Entry> m_keys;
    std::vector<Entry> m_e164;
    std::vector<Entry> m_suffixes;
    std::vector<qint64> m_persons;
    std::size_t m_next = 0;
};

} // namespace

std::shared_ptr<QLockFile> importLock(const StoreFile::Private &file)
{
    // why shared: an import hands it on to the sweep that follows.
    auto lock = std::make_shared<QLockFile>(file.path + "-import.lock"_L1);
    lock->setStaleLockTime(
        0); // an import may take long; only the end of its process frees the lock
    return lock;
}

QString stagePath(const StoreFile::Private &file)
{
    return file.path + "-import"_L1;
}

void removeStage(const StoreFile::Private &file)
{
    for (const auto &part : {""_L1, "-journal"_L1, "-wal"_L1, "-shm"_L1})
        QFile::remove(stagePath(file) + part);
}

QFuture<Result<void>> sweepPeople(StoreFile::Private &file, std::shared_ptr<QLockFile> lock)
{
    auto sweep
        = std::make_shared<Sweep>(file, std::move(lock)); // shared by the steps that are to come
    const auto future = sweep->future();
    Sweep::post(sweep);
    return future;
}

} // namespace Ringside
