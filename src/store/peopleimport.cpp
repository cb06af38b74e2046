#include "peopleimport.h"

#include "numberkeys.h"
#include "peopleedits_p.h"
#include "peoplesweep_p.h"

#include <QBitArray>
#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QtEndian>

#include <sqlite3.h>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Ringside {

namespace {

constexpr qsizetype longestText = 64 * 1024;
constexpr std::size_t mostNumbers = 64;
constexpr std::size_t mostDuplicates = 1000;
constexpr auto batchTime = 15ms; // aimed at; a transaction should never take 50 ms
constexpr int keysAtOnce = 5000;
constexpr auto longestWait = 120s;

QByteArray encode(const QString &text)
{
    QByteArray utf8 = (text.size() > longestText ? text.left(longestText) : text).toUtf8();
    utf8.replace('\0', ' '); // a text ends there for SQLite
    return utf8;
}

qint64 firstEight(const QByteArray &hash)
{
    return qFromBigEndian<qint64>(hash.constData());
}

qint64 hashOf(std::initializer_list<QByteArrayView> parts)
{
    QCryptographicHash hash(QCryptographicHash::Sha1);
    for (const QByteArrayView part : parts) {
        hash.addData(part);
        hash.addData(QByteArrayView("\0", 1));
    }
    return firstEight(hash.result());
}

QByteArray digestText(const ImportRow &row)
{
    QByteArray all;
    const auto put = [&all](const QByteArray &text) {
        all += text;
        all += '\0';
    };
    for (const QByteArray &text : row.texts)
        put(text);
    put(QByteArray::number(row.lastContactAt.value_or(-1)));
    put(QByteArray::number(row.contactCount));
    put(QByteArray::number(int(row.vip)));
    for (const ImportRow::Number &number : row.numbers) {
        put(number.label);
        put(number.raw);
        put(number.region);
        put(number.extension);
        put(number.national.value_or("-"_ba));
        put(QByteArray::number(number.e164.value_or(-1)));
        put(QByteArray::number(number.kind));
    }
    return all;
}

#define RINGSIDE_PERSON_COLUMNS                                                                    \
    "source, key, key_hash, name, company, title, email, account_id, contact_id, tags, notes, "    \
    "last_contact_at, contact_count, vip, vip_reason, custom_fields, profile_url"
#define RINGSIDE_NUMBER_COLUMNS                                                                    \
    "position, label, raw, kind, e164, nsn_suffix8, national, region, extension, country_code"

// One table of the book to be filled from the file of the import, between two values of its
// counter.
struct Pass {
    std::string_view
        sql; // ?1 the book's mark, ?2 and ?3 the counter after and up to; ?4 the new mark
    qint64 last = 0;
    bool fillsWords = false; // then book.indexed says how far
};

} // namespace

ImportRow ImportRow::prepare(const Person &person, qint64 line)
{
    ImportRow row;
    row.line = line;
    auto &texts = row.texts;
    texts[Source] = encode(person.source);
    texts[Key] = encode(person.key);
    texts[Name] = encode(person.name);
    texts[Company] = encode(person.company);
    texts[Title] = encode(person.title);
    texts[Email] = encode(person.email);
    texts[AccountId] = encode(person.accountId);
    texts[ContactId] = encode(person.contactId);
    QStringList tags = person.tags;
    texts[Tags] = encode(tags.replaceInStrings(u"\n"_s, u" "_s).join(u'\n'));
    texts[Notes] = encode(person.notes);
    texts[VipReason] = encode(person.vipReason);
    if (!person.customFields.isEmpty()) {
        QJsonObject fields;
        for (auto it = person.customFields.begin(); it != person.customFields.end(); ++it)
            fields.insert(it.key(), it.value());
        texts[CustomFields] = QJsonDocument(fields).toJson(QJsonDocument::Compact);
        if (texts[CustomFields].size() > 2 * longestText)
            texts[CustomFields].clear(); // why: half an object is none
    }
    texts[ProfileUrl] = person.profileUrl.toEncoded();
    if (person.lastContactAt.isValid())
        row.lastContactAt = person.lastContactAt.toMSecsSinceEpoch();
    row.contactCount = person.contactCount;
    row.vip = person.vip;
    for (const LabelledNumber &labelled : person.numbers) {
        if (row.numbers.size() == mostNumbers)
            break;
        const PhoneNumber &number = labelled.number;
        if (number.isWithheld())
            continue;
        Number out;
        out.label = encode(labelled.label);
        out.raw = encode(number.raw);
        out.region = encode(number.region);
        out.extension = encode(number.extension);
        out.kind = int(number.kind);
        out.countryCode = number.countryCode;
        out.e164 = e164Key(number);
        out.suffix = suffixKey(number);
        const QString derived = out.e164
            ? number.e164.mid(1 + QString::number(number.countryCode).size())
            : QString();
        if (!out.e164 || derived != number.national)
            out.national = encode(number.national);
        row.numbers.push_back(std::move(out));
    }
    row.keyHash = hashOf({texts[Source], texts[Key]});
    row.digest = hashOf({digestText(row)});
    return row;
}

struct PeopleImport::Private {
    Private(StoreFile &storeFile, IsCancelled isCancelled)
        : file(storeFile.internals())
        , isCancelled(std::move(isCancelled))
    {
    }

    [[nodiscard]] Result<void> openStage();
    [[nodiscard]] Result<void> loadEdits();
    void insert(ImportRow row);
    [[nodiscard]] Result<void> compare(Counts &counts, const Options &options);
    struct SortedKey {
        qint64 seq = 0;
        qint64 hash = 0;
        qint64 row = 0;
        qint64 digest = 0;
    };
    void compareSome(const std::vector<SortedKey> &keys, Counts &counts);
    void join(qint64 first, qint64 later, Counts &counts);
    [[nodiscard]] Result<void> findAbsent(const QString &source, Counts &counts);
    void sort();
    [[nodiscard]] Result<void> merge(const Counts &counts, const Progress &progress);
    void makeVisible(Connection &connection, qint64 newMark, qint64 change);
    [[nodiscard]] Result<void> run(const Pass &pass, qint64 &done, qint64 total,
                                   const Progress &progress);
    void detach();

    // What a step throws becomes its error.
    template<class Step>
    auto guarded(Step &&step) -> decltype(step())
    {
        try {
            return step();
        } catch (const SQLite::Exception &failure) {
            return tl::unexpected(toError(failure, u"the import"_s));
        } catch (const std::bad_alloc &) {
            return fail(ErrorKind::Internal, u"out of memory"_s);
        }
    }
    [[nodiscard]] bool cancelled() const { return isCancelled && isCancelled(); }

    StoreFile::Private &file;
    IsCancelled isCancelled;
    std::shared_ptr<QLockFile> lock;
    std::unique_ptr<Connection> stage;
    qint64 rows = 0;
    QBitArray keep; // by row: goes into the book
    QBitArray seen; // by person of the book: named by a row; only where people are to be replaced
    EditsByKey edits; // what the agent has done so far
    qint64 editsSeq = 0;
    std::set<int> countries;
    qint64 mark = 0;
    bool attached = false;
    bool touched = false; // there may be something to sweep
};

PeopleImport::PeopleImport(StoreFile &file, IsCancelled isCancelled)
    : d(std::make_unique<Private>(file, std::move(isCancelled)))
{
}

PeopleImport::~PeopleImport()
{
    if (!d->lock)
        return;
    d->detach();
    d->stage.reset();
    removeStage(d->file);
    if (d->touched)
        sweepPeople(d->file, std::move(d->lock));
}

Result<void> PeopleImport::begin()
{
    auto lock = importLock(d->file);
    const auto begin = d->file.clock.elapsed();
    while (!lock->tryLock(std::chrono::milliseconds(100))) {
        if (lock->error() != QLockFile::LockFailedError)
            return fail(ErrorKind::Storage, u"the profile's folder cannot be written"_s);
        if (d->cancelled())
            return fail(ErrorKind::Cancelled);
        if (d->file.clock.elapsed() - begin > longestWait)
            return fail(ErrorKind::Timeout, u"another import is running"_s);
    }
    d->lock = std::move(lock);
    removeStage(d->file);
    // The lock stays here: nobody else can have it before this import is over.
    if (auto swept = sweepPeople(d->file, d->lock).result(); !swept)
        return swept;
    if (auto loaded = d->loadEdits(); !loaded)
        return loaded;
    return d->guarded([this] { return d->openStage(); });
}

Result<void> PeopleImport::Private::loadEdits()
{
    return file
        .write([this](Connection &connection) -> Result<void> {
            edits = knownEdits(connection, 0);
            editsSeq = connection.number("SELECT edits FROM book");
            return {};
        })
        .result();
}

Result<void> PeopleImport::Private::openStage()
{
    stage = std::make_unique<Connection>(
        stagePath(file), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE | SQLite::OPEN_NOMUTEX, 5s);
    QFile::setPermissions(stagePath(file), QFile::ReadOwner | QFile::WriteOwner);
    // Nothing here has to survive anything.
    (void)stage->text("PRAGMA journal_mode = OFF");
    stage->exec("PRAGMA synchronous = OFF; PRAGMA cache_size = -8192; PRAGMA trusted_schema = OFF");
    QFile schema(u":/ringside/sql/import/stage.sql"_s);
    if (!schema.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Internal, u"stage.sql is missing"_s);
    stage->exec("BEGIN");
    stage->exec(schema.readAll().constData());
    return {};
}

Result<void> PeopleImport::add(const ImportRow &row)
{
    return d->guarded([this, &row]() -> Result<void> {
        d->insert(row);
        return {};
    });
}

// The digest stays that of the file: the next import of the same row has nothing to do.
void PeopleImport::Private::insert(ImportRow row)
{
    if (const auto edit = edits.find(row.keyHash); edit != edits.end()) {
        if (edit->second.hidesPerson())
            return;
        edit->second.overlay(row);
    }
    const qint64 id = ++rows;
    const auto &t = row.texts;
    SQLite::Statement &person
        = stage->statement("INSERT INTO person (id, line, digest, " RINGSIDE_PERSON_COLUMNS
                           ") VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
    Binder(person) << id << row.line << row.digest << t[ImportRow::Source] << t[ImportRow::Key]
                   << row.keyHash << t[ImportRow::Name] << t[ImportRow::Company]
                   << t[ImportRow::Title] << t[ImportRow::Email] << t[ImportRow::AccountId]
                   << t[ImportRow::ContactId] << t[ImportRow::Tags] << t[ImportRow::Notes]
                   << row.lastContactAt << row.contactCount << row.vip << t[ImportRow::VipReason]
                   << t[ImportRow::CustomFields] << t[ImportRow::ProfileUrl];
    person.exec();
    int position = 0;
    for (const ImportRow::Number &number : row.numbers) {
        if (number.e164)
            countries.insert(number.countryCode);
        SQLite::Statement &statement
            = stage->statement("INSERT INTO number (person, " RINGSIDE_NUMBER_COLUMNS
                               ") VALUES (?,?,?,?,?,?,?,?,?,?,?)");
        Binder(statement) << id << position++ << number.label << number.raw << number.kind
                          << number.e164 << number.suffix << number.national << number.region
                          << number.extension << number.countryCode;
        statement.exec();
    }
}

Result<PeopleImport::Counts> PeopleImport::commit(const Options &options, const Progress &progress)
{
    return d->guarded([&]() -> Result<Counts> {
        Counts counts;
        if (auto compared = d->compare(counts, options); !compared)
            return tl::unexpected(compared.error());
        if (options.dryRun)
            return counts;
        if (counts.added + counts.updated + counts.removed > 0) {
            if (counts.added + counts.updated > 0)
                d->sort();
            if (auto merged = d->merge(counts, progress); !merged)
                return tl::unexpected(merged.error());
        }
        progress(1.0);
        return counts;
    });
}

// Finds out which rows are new, changed or known, in the order of the index of keys.
Result<void> PeopleImport::Private::compare(Counts &counts, const Options &options)
{
    QFile schema(u":/ringside/sql/import/sort.sql"_s);
    if (!schema.open(QIODevice::ReadOnly))
        return fail(ErrorKind::Internal, u"sort.sql is missing"_s);
    stage->exec(schema.readAll().constData());
    stage->exec("INSERT INTO sorted_key (key_hash, person, digest) "
                "SELECT key_hash, id, digest FROM person ORDER BY key_hash, id");
    stage->exec("COMMIT");
    {
        SQLite::Statement attach(stage->database(), "ATTACH DATABASE ? AS book");
        attach.bind(1, file.path.toStdString());
        attach.exec();
    }
    mark = stage->number("SELECT mark FROM book.book");
    keep.resize(rows + 1);
    if (options.replaceSource)
        seen.resize(mark + 1);

    std::vector<SortedKey> keys;
    for (qint64 from = 0; from < rows; from += keysAtOnce) {
        if (cancelled())
            return fail(ErrorKind::Cancelled);
        {
            SQLite::Statement &statement
                = stage->statement("SELECT seq, key_hash, person, digest FROM sorted_key "
                                   "WHERE seq > ? AND seq <= ?");
            Binder(statement) << from << from + keysAtOnce;
            Rows row(statement);
            while (row.next())
                keys.push_back({row.integer(0), row.integer(1), row.integer(2), row.integer(3)});
        }
        // The last person may go on in the next piece.
        const bool isLast = from + keysAtOnce >= rows;
        auto end = keys.end();
        if (!isLast)
            end = std::find_if(keys.rbegin(), keys.rend(), [&](const auto &key) {
                      return key.hash != keys.back().hash;
                  }).base();
        std::vector<SortedKey> rest(end, keys.end());
        keys.erase(end, keys.end());
        stage->exec("BEGIN");
        compareSome(keys, counts);
        stage->exec("COMMIT");
        keys = std::move(rest);
    }
    if (options.replaceSource) {
        if (auto found = findAbsent(*options.replaceSource, counts); !found)
            return found;
    }
    stage->forgetStatements();
    stage->exec("DETACH DATABASE book");
    return {};
}

void PeopleImport::Private::compareSome(const std::vector<SortedKey> &keys, Counts &counts)
{
    for (auto it = keys.begin(); it != keys.end();) {
        const auto [seq, keyHash, row, ownDigest] = *it;
        qint64 digest = ownDigest;
        for (++it; it != keys.end() && it->hash == keyHash; ++it) {
            const qint64 both[] = {digest, it->digest};
            digest = hashOf({QByteArrayView(reinterpret_cast<const char *>(both), sizeof both)});
            join(row, it->row, counts);
        }
        if (digest != ownDigest) {
            SQLite::Statement &update
                = stage->statement("UPDATE sorted_key SET digest = ? WHERE seq = ?");
            Binder(update) << digest << seq;
            update.exec();
        }
        SQLite::Statement &find = stage->statement(
            "SELECT person, digest FROM book.person_key WHERE key_hash = ? AND person <= ?");
        Binder(find) << keyHash << mark;
        Rows known(find);
        if (!known.next()) {
            ++counts.added;
            keep.setBit(row);
            continue;
        }
        const qint64 person = known.integer(0);
        if (!seen.isEmpty() && person > 0)
            seen.setBit(person);
        if (known.integer(1) == digest) {
            ++counts.unchanged;
            continue;
        }
        ++counts.updated;
        keep.setBit(row);
        SQLite::Statement &replace
            = stage->statement("INSERT OR IGNORE INTO gone (person) VALUES (?)");
        Binder(replace) << person;
        replace.exec();
    }
}

// The same person twice in one file: many exports have a row for each number.
void PeopleImport::Private::join(qint64 first, qint64 later, Counts &counts)
{
    SQLite::Statement &numbers = stage->statement(
        "INSERT OR IGNORE INTO number (person, " RINGSIDE_NUMBER_COLUMNS ") "
        "SELECT ?1, (SELECT ifnull(max(position), -1) + 1 FROM number WHERE person = ?1) + "
        "position, "
        "label, raw, kind, e164, nsn_suffix8, national, region, extension, country_code "
        "FROM number AS l WHERE person = ?2 AND NOT EXISTS "
        "(SELECT 1 FROM number AS f WHERE f.person = ?1 AND (f.raw = l.raw OR f.e164 = l.e164))");
    Binder(numbers) << first << later;
    numbers.exec();
    ++counts.merged;
    if (counts.duplicates.size() < mostDuplicates) {
        SQLite::Statement &lines = stage->statement("SELECT (SELECT line FROM person WHERE id = "
                                                    "?), (SELECT line FROM person WHERE id = ?)");
        Binder(lines) << later << first;
        Rows row(lines);
        if (row.next())
            counts.duplicates.push_back({row.integer(0), row.integer(1)});
    }
}

Result<void> PeopleImport::Private::findAbsent(const QString &source, Counts &counts)
{
    for (qint64 from = 0; from < mark; from += keysAtOnce) {
        if (cancelled())
            return fail(ErrorKind::Cancelled);
        std::vector<qint64> absent;
        {
            SQLite::Statement &statement
                = stage->statement("SELECT id, key_hash FROM book.person WHERE id > ? AND id <= ? "
                                   "AND source = ? AND gone IS NULL");
            Binder(statement) << from << std::min(mark, from + keysAtOnce) << source;
            Rows row(statement);
            while (row.next()) {
                // Whom the agent has changed stays, even where the source has forgotten them.
                if (!seen.testBit(row.integer(0)) && !edits.contains(row.integer(1)))
                    absent.push_back(row.integer(0));
            }
        }
        stage->exec("BEGIN");
        for (const qint64 person : absent) {
            SQLite::Statement &statement = stage->statement("INSERT INTO gone (person) VALUES (?)");
            Binder(statement) << person;
            statement.exec();
            ++counts.removed;
        }
        stage->exec("COMMIT");
    }
    return {};
}

// Each index of the book is filled in its own order, so that a page of it is written once.
void PeopleImport::Private::sort()
{
    stage->exec("BEGIN");
    stage->exec("INSERT INTO sorted_e164 (e164, person) SELECT e164, person FROM number "
                "WHERE e164 IS NOT NULL ORDER BY e164, person");
    stage->exec(
        "INSERT INTO sorted_suffix (nsn_suffix8, person) SELECT nsn_suffix8, person FROM number "
        "WHERE nsn_suffix8 IS NOT NULL ORDER BY nsn_suffix8, person");
    stage->exec("COMMIT");
}

Result<void> PeopleImport::Private::merge(const Counts &counts, const Progress &progress)
{
    const auto last = [this](const char *table) {
        return stage->number((QByteArray("SELECT ifnull(max(seq), 0) FROM ") + table).constData());
    };
    const qint64 newMark = mark + rows + 1;
    // Persons before what leads to them: a sweep finds all the rest by the persons.
    const Pass passes[] = {
        {"INSERT INTO main.person (id, " RINGSIDE_PERSON_COLUMNS ") "
         "SELECT ?1 + id, " RINGSIDE_PERSON_COLUMNS " FROM stage.person "
         "WHERE id > ?2 AND id <= ?3 AND ringside_keep(id)",
         rows},
        {"INSERT INTO main.person_fts (rowid, name, company, email, tags, notes) "
         "SELECT ?1 + id, name, company, email, tags, notes FROM stage.person "
         "WHERE id > ?2 AND id <= ?3 AND ringside_keep(id)",
         rows, true},
        {"INSERT INTO main.number (person, " RINGSIDE_NUMBER_COLUMNS ") "
         "SELECT ?1 + person, " RINGSIDE_NUMBER_COLUMNS " FROM stage.number "
         "WHERE person > ?2 AND person <= ?3 AND ringside_keep(person)",
         rows},
        {"INSERT INTO main.person_key (key_hash, person, digest) "
         "SELECT key_hash, ?1 + person, digest FROM stage.sorted_key "
         "WHERE seq > ?2 AND seq <= ?3 AND ringside_keep(person)",
         last("sorted_key")},
        {"INSERT OR IGNORE INTO main.number_e164 (e164, person) "
         "SELECT e164, ?1 + person FROM stage.sorted_e164 "
         "WHERE seq > ?2 AND seq <= ?3 AND ringside_keep(person)",
         last("sorted_e164")},
        {"INSERT OR IGNORE INTO main.number_suffix (nsn_suffix8, person) "
         "SELECT nsn_suffix8, ?1 + person FROM stage.sorted_suffix "
         "WHERE seq > ?2 AND seq <= ?3 AND ringside_keep(person)",
         last("sorted_suffix")},
        {"UPDATE main.person SET gone = ?4 WHERE id IN "
         "(SELECT person FROM stage.gone WHERE person > ?2 AND person <= ?3) AND ?1 >= 0",
         counts.updated + counts.removed > 0 ? mark : 0},
    };
    stage.reset();
    touched = true;
    attached = true;
    auto ready = file.write([this](Connection &connection) -> Result<void> {
        SQLite::Statement attach(connection.database(), "ATTACH DATABASE ? AS stage");
        attach.bind(1, stagePath(file).toStdString());
        attach.exec();
        sqlite3_create_function_v2(
            connection.database().getHandle(), "ringside_keep", 1, SQLITE_UTF8 | SQLITE_DIRECTONLY,
            &keep,
            [](sqlite3_context *context, int, sqlite3_value **values) {
                const auto *keep = static_cast<const QBitArray *>(sqlite3_user_data(context));
                const qint64 row = sqlite3_value_int64(values[0]);
                sqlite3_result_int(context, row >= 0 && row < keep->size() && keep->testBit(row));
            },
            nullptr, nullptr, nullptr);
        return {};
    });
    if (auto result = ready.result(); !result)
        return result;

    qint64 total = 1;
    for (const Pass &pass : passes)
        total += pass.last;
    qint64 done = 0;
    for (const Pass &pass : passes) {
        if (auto result = run(pass, done, total, progress); !result)
            return result;
    }
    if (cancelled())
        return fail(ErrorKind::Cancelled);
    return file
        .write([this, newMark, change = counts.added - counts.removed](
                   Connection &connection) -> Result<void> {
            Transaction transaction(connection, Transaction::Kind::Write);
            makeVisible(connection, newMark, change);
            transaction.commit();
            return {};
        })
        .result();
}

void PeopleImport::Private::makeVisible(Connection &connection, qint64 newMark, qint64 change)
{
    // Persons whom only an edit has held so far: the loss of the book had left no more of them.
    SQLite::Statement &own = connection.statement(
        "UPDATE person SET gone = ? WHERE id IN (SELECT person FROM stage.gone WHERE person <= 0)");
    Binder(own) << newMark;
    own.exec();
    for (const int code : countries) {
        SQLite::Statement &country
            = connection.statement("INSERT OR IGNORE INTO country (country_code) VALUES (?)");
        Binder(country) << code;
        country.exec();
    }
    SQLite::Statement &statement
        = connection.statement("UPDATE book SET mark = ?1, indexed = ?1, people = people + ?2");
    Binder(statement) << newMark << change;
    statement.exec();
    if (connection.number("SELECT edits FROM book") == editsSeq)
        return;
    // The agent has worked with the book meanwhile.
    for (const auto &[hash, edit] : knownEdits(connection, editsSeq))
        carryOut(connection, edit);
    connection.exec("UPDATE book SET people = "
                    "(SELECT count(*) FROM person_key WHERE person <= mark) "
                    "- (SELECT count(*) FROM person WHERE gone <= mark AND id <= mark)");
}

Result<void> PeopleImport::Private::run(const Pass &pass, qint64 &done, qint64 total,
                                        const Progress &progress)
{
    qint64 step = 500;
    for (qint64 from = 0; from < pass.last;) {
        if (cancelled())
            return fail(ErrorKind::Cancelled);
        const qint64 to = std::min(pass.last, from + step);
        const auto batch
            = file.write([this, from, to, sql = pass.sql, fillsWords = pass.fillsWords](
                             Connection &connection) -> Result<std::chrono::nanoseconds> {
                  const auto begin = file.clock.elapsed();
                  Transaction transaction(connection, Transaction::Kind::Write);
                  SQLite::Statement &statement = connection.statement(sql);
                  statement.bind(1, int64_t(mark));
                  statement.bind(2, int64_t(from));
                  statement.bind(3, int64_t(to));
                  if (statement.getBindParameterCount() == 4)
                      statement.bind(4, int64_t(mark + rows + 1));
                  statement.exec();
                  if (fillsWords) {
                      SQLite::Statement &indexed
                          = connection.statement("UPDATE book SET indexed = ?");
                      Binder(indexed) << mark + to;
                      indexed.exec();
                  }
                  transaction.commit();
                  return file.clock.elapsed() - begin;
              });
        const auto took = batch.result();
        if (!took)
            return tl::unexpected(took.error());
        done += to - from;
        from = to;
        progress(double(done) / double(total));
        // Twice as much at most, so that one lucky batch is not followed by a long one.
        const double factor = double(std::chrono::nanoseconds(batchTime).count())
            / double(std::max<qint64>(1, took->count()));
        step = std::clamp(qint64(double(step) * std::clamp(factor, 0.25, 2.0)), qint64(50),
                          qint64(100000));
    }
    return {};
}

void PeopleImport::Private::detach()
{
    if (!attached)
        return;
    attached = false;
    file.write([](Connection &connection) -> Result<void> {
            connection.forgetStatements();
            sqlite3_create_function_v2(connection.database().getHandle(), "ringside_keep", 1,
                                       SQLITE_UTF8, nullptr, nullptr, nullptr, nullptr, nullptr);
            connection.exec("DETACH DATABASE stage");
            connection.exec("PRAGMA shrink_memory");
            return {};
        })
        .waitForFinished();
}

#undef RINGSIDE_PERSON_COLUMNS
#undef RINGSIDE_NUMBER_COLUMNS

} // namespace Ringside
