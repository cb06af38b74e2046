// The part of SqliteJournal that people look for something with: CallHistory.

#include "sqlitejournal.h"

#include "journalrows_p.h"
#include "phonebookkey.h"
#include "searchtext_p.h"
#include "storefile_p.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

constexpr int erasedAtOnce = 100;
constexpr qsizetype mostNumbers = 64;

//! Pieces of a question to SQLite; all text in it is ours, all values are bound.
struct Question {
    QByteArray from = "call c";
    QByteArray where = "1 = 1";
    QByteArray order = "c.started_at DESC, c.id DESC";
    QList<QString> values;
};

QByteArray condition(CallFilter::Kind kind)
{
    switch (kind) {
    case CallFilter::Kind::All:
        break;
    case CallFilter::Kind::Missed:
        return " AND c.outcome = 'missed'";
    case CallFilter::Kind::Vip:
        return " AND c.vip = 1";
    case CallFilter::Kind::ToWrapUp:
        return " AND c.wrap_up_state = 'later'";
    case CallFilter::Kind::FollowUp:
        return " AND c.follow_up_at IS NOT NULL";
    }
    return {};
}

QString mark(CallFilter::Kind kind)
{
    switch (kind) {
    case CallFilter::Kind::All:
        break;
    case CallFilter::Kind::Missed:
        return u"missed"_s;
    case CallFilter::Kind::Vip:
        return u"vip"_s;
    case CallFilter::Kind::ToWrapUp:
        return u"later"_s;
    case CallFilter::Kind::FollowUp:
        return u"followup"_s;
    }
    return {};
}

// What to look for in the index of words; empty: nothing can be found.
QString match(const SearchText &text, CallFilter::Kind kind)
{
    QStringList ways;
    if (!text.words.isEmpty())
        ways.append(u"({person_name company name number line queue note} : ("_s + text.expression() + u"))"_s);
    if (!text.digits.isEmpty())
        ways.append(u"(number : \""_s + text.digits + u"\"*)"_s);
    if (ways.isEmpty())
        return {};
    QString all = u'(' + ways.join(u" OR "_s) + u')';
    if (const QString word = mark(kind); !word.isEmpty())
        all += u" AND (marks : \""_s + word + u"\")"_s;
    return all;
}

// The calls with a person and those with each number are pieces of an index each; no text: of all of them.
QList<Question> questions(Connection &connection, const CallFilter &filter)
{
    QString found;
    if (!filter.text.trimmed().isEmpty()) {
        found = match(SearchText::parse(filter.text), filter.kind);
        if (found.isEmpty())
            return {};
    }
    const bool isAboutSomebody = filter.person || !filter.numberKeys.isEmpty();
    if (!isAboutSomebody) {
        Question question;
        if (found.isEmpty()) {
            question.where += condition(filter.kind);
        } else {
            // The order of the index of words is that of time.
            question.from = "call_fts f JOIN call c ON c.started_at = f.rowid >> 20 AND (c.id & 1048575) = (f.rowid "
                            "& 1048575)";
            question.where = "call_fts MATCH ?";
            question.order = "f.rowid DESC";
            question.values = {found};
        }
        return {question};
    }
    QList<Question> all;
    const auto add = [&](const QByteArray &where, const QStringList &values) {
        Question question;
        question.where = where + condition(filter.kind);
        question.values = values;
        if (!found.isEmpty()) {
            question.where += " AND ((c.started_at << 20) | (c.id & 1048575)) IN "
                              "(SELECT rowid FROM call_fts WHERE call_fts MATCH ?)";
            question.values.append(found);
        }
        all.append(question);
    };
    const QList<PersonRef> refs = filter.person ? refsInJournal(connection, *filter.person) : QList<PersonRef>();
    for (const PersonRef &ref : refs)
        add("c.person_source = ? AND c.person_key = ? AND c.person_key <> ''", {ref.source, ref.key});
    for (const QString &key : filter.numberKeys.mid(0, mostNumbers)) {
        if (!key.isEmpty())
            add("c.number_key = ?", {key});
    }
    return all;
}

struct Position {
    qint64 startedAt = 0;
    qint64 id = 0;
    friend bool operator==(const Position &, const Position &) = default;
    friend bool operator<(const Position &a, const Position &b)
    {
        return a.startedAt != b.startedAt ? a.startedAt < b.startedAt : a.id < b.id;
    }
};

std::optional<Position> position(Connection &connection, const std::optional<CallCursor> &after)
{
    if (!after)
        return std::nullopt;
    SQLite::Statement &statement = connection.statement("SELECT started_at, id FROM call WHERE call_id = ?");
    Binder(statement) << after->id.value;
    Rows rows(statement);
    if (rows.next())
        return Position{rows.integer(0), rows.integer(1)};
    return Position{after->startedAt.toMSecsSinceEpoch(), 0}; // it has been removed meanwhile
}

QList<Position> ask(Connection &connection, Question question, const std::optional<Position> &after, int limit)
{
    const bool isInWords = question.from != "call c";
    if (after)
        question.where += isInWords ? " AND f.rowid < ?" : " AND (c.started_at, c.id) < (?, ?)";
    // why not cached: there are many forms of it, and preparing one takes a thirtieth of a millisecond.
    SQLite::Statement statement(connection.database(),
                                QByteArray("SELECT c.started_at, c.id FROM " + question.from + " WHERE "
                                           + question.where + " ORDER BY " + question.order + " LIMIT ?")
                                    .toStdString());
    Binder binder(statement);
    for (const QString &value : std::as_const(question.values))
        binder << value;
    if (after && isInWords)
        binder << ((after->startedAt << 20) | (after->id & 1048575));
    else if (after)
        binder << after->startedAt << after->id;
    binder << limit;
    QList<Position> found;
    Rows rows(statement);
    while (rows.next())
        found.append({rows.integer(0), rows.integer(1)});
    return found;
}

//! Positions of what \a filter has, newest first.
QList<Position> askAll(Connection &connection, const CallFilter &filter, const std::optional<Position> &after,
                       int limit)
{
    QList<Position> all;
    const QList<Question> pieces = questions(connection, filter);
    for (const Question &question : pieces)
        all += ask(connection, question, after, limit);
    std::sort(all.rbegin(), all.rend());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all.mid(0, limit);
}

std::optional<JournalEntry> entryAt(Connection &connection, qint64 id)
{
    SQLite::Statement &statement
        = connection.statement("SELECT " RINGSIDE_CALL_COLUMNS " FROM call c WHERE id = ?");
    Binder(statement) << id;
    Rows rows(statement);
    return rows.next() ? std::optional(readEntry(rows)) : std::nullopt;
}

//! Everything about one person, in short steps, each a job of its own: calls that come in are written in between.
class Erasure
{
public:
    Erasure(StoreFile::Private &file, CallFilter filter)
        : m_file(file)
        , m_filter(std::move(filter))
    {
        m_promise.start();
    }
    [[nodiscard]] QFuture<Result<int>> future() { return m_promise.future(); }

    // The next step holds the erasure, so that it lives as long as there is one.
    static void post(const std::shared_ptr<Erasure> &erasure)
    {
        erasure->m_file.ensureOpening();
        erasure->m_file.writer.run([erasure]() -> Result<void> {
            StoreFile::Private &file = erasure->m_file;
            const Result<bool> more = file.openError
                ? Result<bool>(tl::unexpected(*file.openError))
                : file.guarded<Result<bool>>([&] { return erasure->step(*file.writeConnection); });
            if (more && *more) {
                post(erasure);
                return {};
            }
            erasure->m_promise.addResult(more.map([&](bool) { return erasure->m_count; }));
            erasure->m_promise.finish();
            return {};
        });
    }

private:
    enum class Stage { Calls, Words, Log };

    Result<bool> step(Connection &connection)
    {
        switch (m_stage) {
        case Stage::Calls:
            if (!removeSome(connection))
                m_stage = Stage::Words;
            return true;
        case Stage::Words:
            // The words of removed calls are only marked as such until the pieces of the index are put together.
            if (!mergeSome(connection))
                m_stage = Stage::Log;
            return true;
        case Stage::Log:
            // What stood in the log before is overwritten only when it begins anew.
            (void)connection.text("PRAGMA wal_checkpoint(TRUNCATE)");
            return false;
        }
        return false;
    }

    bool removeSome(Connection &connection)
    {
        Transaction transaction(connection, Transaction::Kind::Write);
        const QList<Position> some = askAll(connection, m_filter, std::nullopt, erasedAtOnce);
        QList<qint64> ids;
        for (const Position &one : some)
            ids.append(one.id);
        removeCalls(connection, ids);
        m_count += int(ids.size());
        for (const QString &key : std::as_const(m_filter.numberKeys)) {
            SQLite::Statement &choice = connection.statement("DELETE FROM choice WHERE number_key = ?");
            Binder(choice) << key;
            choice.exec();
        }
        if (m_filter.person) {
            SQLite::Statement &choice
                = connection.statement("DELETE FROM choice WHERE (source = ? AND key = ?) OR key = ?");
            Binder(choice) << m_filter.person->source << m_filter.person->key << keyInLookups(*m_filter.person);
            choice.exec();
        }
        transaction.commit();
        return some.size() == erasedAtOnce;
    }

    // A negative number of pages begins to put everything into one piece, positive ones go on with that
    // (sqlite.org/fts5.html, "merge").
    bool mergeSome(Connection &connection)
    {
        const auto changes = [&] { return connection.number("SELECT total_changes()"); };
        const qint64 before = changes();
        Transaction transaction(connection, Transaction::Kind::Write);
        connection.exec(m_isMerging ? "INSERT INTO call_fts (call_fts, rank) VALUES ('merge', 200)"
                                    : "INSERT INTO call_fts (call_fts, rank) VALUES ('merge', -200)");
        transaction.commit();
        m_isMerging = true;
        return changes() - before >= 2;
    }

    StoreFile::Private &m_file;
    CallFilter m_filter;
    QPromise<Result<int>> m_promise;
    Stage m_stage = Stage::Calls;
    bool m_isMerging = false;
    int m_count = 0;
};

} // namespace

QFuture<Result<QList<JournalEntry>>>
SqliteJournal::calls(const CallFilter &filter, const std::optional<CallCursor> &after, int limit)
{
    return m_file.internals().read(
        [filter, after, limit = std::max(0, limit)](Connection &connection) -> Result<QList<JournalEntry>> {
            Transaction transaction(connection, Transaction::Kind::Read);
            QList<JournalEntry> entries;
            const QList<Position> page = askAll(connection, filter, position(connection, after), limit);
            for (const Position &one : page) {
                if (auto entry = entryAt(connection, one.id))
                    entries.append(std::move(*entry));
            }
            transaction.commit();
            return entries;
        });
}

QFuture<Result<int>> SqliteJournal::count(const CallFilter &filter, int limit)
{
    return m_file.internals().read([filter, limit = std::max(0, limit)](Connection &connection) -> Result<int> {
        Transaction transaction(connection, Transaction::Kind::Read);
        const qsizetype count = askAll(connection, filter, std::nullopt, limit).size();
        transaction.commit();
        return int(count);
    });
}

QFuture<Result<int>> SqliteJournal::countOlderThan(const QDateTime &before)
{
    return m_file.internals().read([before](Connection &connection) -> Result<int> {
        SQLite::Statement &statement
            = connection.statement("SELECT count(*) FROM call WHERE started_at < ? AND state = ?");
        Binder(statement) << before.toMSecsSinceEpoch() << int(CallState::Ended);
        Rows rows(statement);
        return rows.next() ? int(rows.integer(0)) : 0;
    });
}

QFuture<Result<std::optional<JournalEntry>>> SqliteJournal::find(const CallId &id)
{
    return m_file.internals().read([id](Connection &connection) -> Result<std::optional<JournalEntry>> {
        SQLite::Statement &statement
            = connection.statement("SELECT " RINGSIDE_CALL_COLUMNS " FROM call c WHERE call_id = ?");
        Binder(statement) << id.value;
        Rows rows(statement);
        return rows.next() ? std::optional(readEntry(rows)) : std::nullopt;
    });
}

QFuture<Result<int>> SqliteJournal::erase(const std::optional<PersonRef> &person, const QStringList &numberKeys)
{
    if (!person && numberKeys.isEmpty())
        return QtFuture::makeReadyFuture<Result<int>>(0); // why: a filter without anybody has all calls
    CallFilter filter;
    filter.person = person;
    filter.numberKeys = numberKeys;
    auto erasure = std::make_shared<Erasure>(m_file.internals(), filter); // shared by the steps that are to come
    const auto future = erasure->future();
    Erasure::post(erasure);
    return future;
}

} // namespace Ringside
