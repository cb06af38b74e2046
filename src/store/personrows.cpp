#include "personrows_p.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Ringside {

namespace {

bool isIndexed(Connection &connection, qint64 id)
{
    if (id <= 0)
        return true;
    Rows rows(connection.statement("SELECT indexed FROM book"));
    return rows.next() && id <= rows.integer(0);
}

} // namespace

QList<LabelledNumber> readNumbers(Connection &connection, qint64 person)
{
    SQLite::Statement &statement = connection.statement(
        "SELECT label, raw, kind, e164, national, region, extension, country_code FROM number "
        "WHERE person = ? ORDER BY position");
    Binder(statement) << person;
    QList<LabelledNumber> numbers;
    Rows rows(statement);
    while (rows.next()) {
        LabelledNumber labelled;
        PhoneNumber &number = labelled.number;
        labelled.label = rows.text(0);
        number.raw = rows.text(1);
        number.kind = PhoneNumber::Kind(std::clamp<qint64>(rows.integer(2), 0, 3));
        number.countryCode = int(rows.integer(7));
        if (const qint64 e164 = rows.integer(3)) {
            const QString digits = QString::number(e164);
            number.e164 = u'+' + digits;
            number.national = digits.mid(QString::number(number.countryCode).size());
        }
        if (!rows.isNull(4))
            number.national = rows.text(4);
        number.region = rows.text(5);
        number.extension = rows.text(6);
        numbers.append(labelled);
    }
    return numbers;
}

Person readPerson(const Rows &row, int first)
{
    Person person;
    int column = first;
    person.source = row.text(column++);
    person.key = row.text(column++);
    person.name = row.text(column++);
    person.company = row.text(column++);
    person.title = row.text(column++);
    person.email = row.text(column++);
    person.accountId = row.text(column++);
    person.contactId = row.text(column++);
    if (const QString tags = row.text(column++); !tags.isEmpty())
        person.tags = tags.split(u'\n', Qt::SkipEmptyParts);
    person.notes = row.text(column++);
    if (const auto at = row.optionalInteger(column++))
        person.lastContactAt = QDateTime::fromMSecsSinceEpoch(*at, Qt::UTC);
    person.contactCount = int(row.integer(column++));
    person.vip = row.integer(column++) != 0;
    person.vipReason = row.text(column++);
    if (const QByteArray fields = row.bytes(column++); !fields.isEmpty()) {
        const QJsonObject object = QJsonDocument::fromJson(fields).object();
        for (auto it = object.begin(); it != object.end(); ++it)
            person.customFields.insert(it.key(), it.value().toString());
    }
    if (const QString url = row.text(column); !url.isEmpty())
        person.profileUrl = QUrl(url);
    return person;
}

std::optional<Person> personAt(Connection &connection, qint64 id)
{
    SQLite::Statement &statement = connection.statement(
        "SELECT " RINGSIDE_PERSON_FIELDS " FROM person p WHERE p.id = ? AND " RINGSIDE_LIVES);
    Binder(statement) << id;
    Rows rows(statement);
    if (!rows.next())
        return std::nullopt;
    Person person = readPerson(rows, 0);
    person.numbers = readNumbers(connection, id);
    return person;
}

std::optional<FoundRow> findRow(Connection &connection, qint64 keyHash)
{
    SQLite::Statement &statement = connection.statement(
        "SELECT p.id, k.digest, p.gone FROM person_key k JOIN person p ON p.id = k.person "
        "WHERE k.key_hash = ? AND " RINGSIDE_LIVES);
    Binder(statement) << keyHash;
    Rows rows(statement);
    return rows.next() ? std::optional(FoundRow{rows.integer(0), rows.integer(1), rows.optionalInteger(2)}) : std::nullopt;
}

void insertPerson(Connection &connection, const FoundRow &as, const ImportRow &row)
{
    const qint64 id = as.id;
    const auto &t = row.texts;
    SQLite::Statement &person = connection.statement(
        "INSERT INTO person (id, gone, source, key, key_hash, name, company, title, email, account_id, "
        "contact_id, tags, notes, last_contact_at, contact_count, vip, vip_reason, custom_fields, "
        "profile_url) VALUES (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)");
    Binder(person) << id << as.gone << t[ImportRow::Source] << t[ImportRow::Key] << row.keyHash
                   << t[ImportRow::Name] << t[ImportRow::Company] << t[ImportRow::Title]
                   << t[ImportRow::Email] << t[ImportRow::AccountId] << t[ImportRow::ContactId]
                   << t[ImportRow::Tags] << t[ImportRow::Notes] << row.lastContactAt
                   << row.contactCount << row.vip << t[ImportRow::VipReason]
                   << t[ImportRow::CustomFields] << t[ImportRow::ProfileUrl];
    person.exec();
    SQLite::Statement &key = connection.statement(
        "INSERT INTO person_key (key_hash, person, digest) VALUES (?, ?, ?)");
    Binder(key) << row.keyHash << id << as.digest;
    key.exec();
    int position = 0;
    for (const ImportRow::Number &number : row.numbers) {
        SQLite::Statement &statement = connection.statement(
            "INSERT INTO number (person, position, label, raw, kind, e164, nsn_suffix8, national, "
            "region, extension, country_code) VALUES (?,?,?,?,?,?,?,?,?,?,?)");
        Binder(statement) << id << position++ << number.label << number.raw << number.kind
                          << number.e164 << number.suffix << number.national << number.region
                          << number.extension << number.countryCode;
        statement.exec();
        const auto lead = [&](const char *sql, const std::optional<qint64> &value) {
            if (!value)
                return;
            SQLite::Statement &index = connection.statement(sql);
            Binder(index) << *value << id;
            index.exec();
        };
        lead("INSERT OR IGNORE INTO number_e164 (e164, person) VALUES (?, ?)", number.e164);
        lead("INSERT OR IGNORE INTO number_suffix (nsn_suffix8, person) VALUES (?, ?)", number.suffix);
        if (number.e164) {
            SQLite::Statement &country
                = connection.statement("INSERT OR IGNORE INTO country (country_code) VALUES (?)");
            Binder(country) << number.countryCode;
            country.exec();
        }
    }
    if (!isIndexed(connection, id))
        return;
    SQLite::Statement &words = connection.statement(
        "INSERT INTO person_fts (rowid, name, company, email, tags, notes) VALUES (?,?,?,?,?,?)");
    Binder(words) << id << t[ImportRow::Name] << t[ImportRow::Company] << t[ImportRow::Email]
                  << t[ImportRow::Tags] << t[ImportRow::Notes];
    words.exec();
}

void erasePerson(Connection &connection, qint64 id)
{
    forgetWords(connection, id);
    for (const char *sql :
         {"DELETE FROM person_key WHERE person = ?1 AND key_hash = "
          "(SELECT key_hash FROM person WHERE id = ?1)",
          "DELETE FROM number_e164 WHERE person = ?1 AND e164 IN "
          "(SELECT e164 FROM number WHERE person = ?1)",
          "DELETE FROM number_suffix WHERE person = ?1 AND nsn_suffix8 IN "
          "(SELECT nsn_suffix8 FROM number WHERE person = ?1)",
          "DELETE FROM number WHERE person = ?1", "DELETE FROM person WHERE id = ?1"}) {
        SQLite::Statement &statement = connection.statement(sql);
        Binder(statement) << id;
        statement.exec();
    }
}

qint64 nextOwnId(Connection &connection)
{
    return std::min<qint64>(1, connection.number("SELECT ifnull(min(id), 1) FROM person")) - 1;
}

void forgetWords(Connection &connection, qint64 id)
{
    if (!isIndexed(connection, id))
        return;
    SQLite::Statement &statement = connection.statement(
        "INSERT INTO person_fts (person_fts, rowid, name, company, email, tags, notes) "
        "SELECT 'delete', id, name, company, email, tags, notes FROM person WHERE id = ?");
    Binder(statement) << id;
    statement.exec();
}

} // namespace Ringside
